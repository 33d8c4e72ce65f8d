import { isDnsService } from '../serve/dns-services.ts'
import type { How } from './check/protocol.ts'

/** How the page looks, and how it checks. */
export interface Settings extends How {
  readonly size: 'normal' | 'large'
  readonly theme: 'auto' | 'light' | 'dark'
}

const KEY = 'honmono.display'

/** As chosen earlier on this device; else Japanese, or English for a browser that asks for no Japanese. */
export function loadSettings(): Settings {
  const first = navigator.languages.some((language) => language.startsWith('ja')) || navigator.languages.length === 0 ? 'ja' : 'en'
  const saved = read()
  return {
    lang: saved.lang === 'ja' || saved.lang === 'en' ? saved.lang : first,
    size: saved.size === 'large' ? 'large' : 'normal',
    dns: isDnsService(saved.dns) ? saved.dns : 'off',
    theme: saved.theme === 'light' || saved.theme === 'dark' ? saved.theme : 'auto',
  }
}

function read(): Readonly<Record<string, unknown>> {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof saved === 'object' && saved !== null ? { ...saved } : {}
  } catch {
    // Storage is refused (a private window) or holds something else.
    return {}
  }
}

/** Makes the page look so. */
export function applySettings({ lang, size, theme }: Settings): void {
  const root = document.documentElement
  root.lang = lang
  root.dataset.size = size
  root.dataset.theme = theme === 'auto' ? (systemIsDark.matches ? 'dark' : 'light') : theme
  const paper = getComputedStyle(root).getPropertyValue('--paper')
  // Before the style sheet has arrived, what stands in index.html holds.
  if (paper !== '') for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) meta.content = paper
}
export const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

/** Remembers what was chosen on this device; nothing of a message. */
export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // Then the choice holds until the page is closed.
  }
}
