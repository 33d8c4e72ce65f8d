import type { ComponentChildren } from 'preact'
import { DNS_SERVICES, type DnsService } from '../serve/dns-services.ts'
import { ASK } from './route.ts'
import type { Settings } from './settings.ts'
import { Seal, SettingsIcon } from './ui/icons.tsx'
import type { PageWords } from './words.ts'

interface HeaderProps {
  readonly words: PageWords
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
  readonly children: ComponentChildren
}

export function Header({ words, settings, onChange, children }: HeaderProps) {
  return (
    <header class="top">
      <a class="brand" href={ASK}>
        <Seal />
        <span>{words.name}</span>
      </a>
      {children}
      <div class="tools">
        <button
          type="button"
          class="plain"
          lang={settings.lang === 'ja' ? 'en' : 'ja'}
          onClick={() => onChange({ ...settings, lang: settings.lang === 'ja' ? 'en' : 'ja' })}
        >
          {words.otherLanguage}
        </button>
        <button type="button" class="plain only-icon" popovertarget="display" aria-label={words.settings} title={words.settings}>
          <SettingsIcon />
        </button>
        <fieldset id="display" class="display card" popover="auto">
          <legend class="visually-hidden">{words.settings}</legend>
          <Choice title={words.size} options={words.sizes} value={settings.size} onChange={(size) => onChange({ ...settings, size })} />
          <Choice
            title={words.theme}
            options={words.themes}
            value={settings.theme}
            onChange={(theme) => onChange({ ...settings, theme })}
          />
          <Choice
            title={words.dns}
            options={{ off: words.dnsOff, ...serviceNames }}
            value={settings.dns}
            onChange={(dns) => onChange({ ...settings, dns })}
          />
          <p class="hint">{words.dnsNote}</p>
        </fieldset>
      </div>
    </header>
  )
}

const serviceNames = Object.fromEntries(Object.entries(DNS_SERVICES).map(([id, { name }]) => [id, name])) as Readonly<
  Record<DnsService, string>
>

interface ChoiceProps<T extends string> {
  readonly title: string
  readonly options: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ title, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {(Object.entries(options) as [T, string][]).map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={title} checked={option === value} onChange={() => onChange(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
