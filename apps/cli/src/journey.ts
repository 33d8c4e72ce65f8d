import { writeFile } from 'node:fs/promises'
import {
  clean,
  type GuidedBrand,
  hasUrgentDesk,
  type Incident,
  preventServices,
  type Reminder,
  renderCalendar,
  renderConfirm,
  renderPrevent,
  renderRecovery,
  renderReport,
  safeJson,
  tellConfirm,
  tellPrevent,
  tellRecovery,
  tellReport,
} from '@honmono/render'
import { type Given, guides } from 'honmono/guides'
import { FINDING_COMMAND } from './check.ts'
import { type Context, print, tell } from './context.ts'
import { today } from './journey-date.ts'
import { terminalColumns, terminalPaint } from './paint.ts'
import { words } from './words.ts'

export interface JourneyFlags {
  readonly format: 'text' | 'json'
  /** The id of one; for `prevent` of any number, separated by commas. */
  readonly brand?: string
  readonly given?: readonly string[]
  /** The person's own card companies and banks. */
  readonly own?: readonly string[]
  /** YYYY-MM-DD; today where it is not given. */
  readonly date?: string
  /** Where to write the reminders. */
  readonly ics?: string
}

const JOURNEYS = ['confirm', 'recover', 'report', 'prevent'] as const
type Journey = (typeof JOURNEYS)[number]

export function isJourney(id: string | undefined): id is Journey {
  return JOURNEYS.some((one) => one === id)
}

/** What `--given` takes: what a recovery guide is for. */
const GIVEN: readonly Given[] = guides.flatMap(({ kind, given }) => (kind === 'recover' ? given : []))

/** One part of the way after a message: for a brand, and for what was given away. */
export async function showJourney(context: Context, flags: JourneyFlags, journey: Journey): Promise<void> {
  const said = words[context.lang].journey
  if (journey !== 'recover') {
    const stray = (['given', 'own', 'date'] as const).find((name) => flags[name] !== undefined)
    if (stray !== undefined) return refuse(context, said.onlyToRecover(`--${stray}`))
    if (flags.ics !== undefined && journey !== 'prevent') return refuse(context, said.onlyWithReminders('--ics'))
  }
  if (journey === 'prevent') return prevent(context, flags)
  const brand = flags.brand === undefined ? undefined : await brandOf(flags.brand)
  if (flags.brand !== undefined && brand === undefined) return refuse(context, words[context.lang].unknownBrand(clean(flags.brand)))
  const own: GuidedBrand[] = []
  for (const id of flags.own ?? []) {
    const found = await brandOf(id)
    if (found === undefined) return refuse(context, words[context.lang].unknownBrand(clean(id)))
    // The steps are needed all the same.
    if (!hasUrgentDesk(found)) tell(said.noDesk(found.title[context.lang]))
    own.push(found)
  }
  const incident = { date: flags.date ?? today(), own, ...(brand === undefined ? {} : { brand }) }
  if (journey === 'recover') return recover(context, flags, incident)
  context.outcome = 0
  await print(shown(context, flags, journey, incident))
}

function shown({ lang }: Context, { format }: JourneyFlags, journey: 'confirm' | 'report', incident: Incident): string {
  const out = <T>(told: T, render: (told: T, lang: 'ja' | 'en', options: ReturnType<typeof terminal>) => string) =>
    format === 'json' ? `${safeJson(told)}\n` : render(told, lang, terminal())
  if (journey === 'report') return out(tellReport(guides, incident, lang), renderReport)
  const [anyBrand] = guides.filter(({ kind }) => kind === 'confirm')
  return anyBrand === undefined ? '' : out(tellConfirm(anyBrand, incident.brand, lang), renderConfirm)
}

async function recover(context: Context, { format, given, ics }: JourneyFlags, incident: Incident): Promise<void> {
  const { lang } = context
  const said = words[lang].journey
  if (given === undefined) return refuse(context, `${said.whatWasGiven}\n${choices(lang)}`)
  const unknown = given.find((one) => !GIVEN.some((known) => known === one))
  if (unknown !== undefined) return refuse(context, `${said.unknownGiven(clean(unknown))}\n${choices(lang)}`)
  const told = tellRecovery(
    guides,
    GIVEN.filter((one) => given.includes(one)),
    incident,
    lang,
  )
  if (ics !== undefined && !(await saveReminders(context, ics, told.reminders))) return
  context.outcome = 0
  await print(format === 'json' ? `${safeJson(told)}\n` : renderRecovery(told, lang, terminal()))
}

/** For everybody, or for who uses these brands. Nobody is asked for a browser: all of them are told. */
async function prevent(context: Context, { format, brand, ics }: JourneyFlags): Promise<void> {
  const { lang } = context
  const { brands } = await import('honmono/brands')
  const asked = brand?.split(',').map((id) => id.trim())
  const unknown = asked?.find((id) => !brands.some((one) => one.id === id))
  if (unknown !== undefined) return refuse(context, words[lang].unknownBrand(clean(unknown)))
  const browsers = preventServices(guides, brands, lang).flatMap(({ id, kind }) => (kind === 'browser' ? [id] : []))
  const told = tellPrevent(guides, { brands, date: today(), ...(asked === undefined ? {} : { uses: [...asked, ...browsers] }) }, lang)
  if (ics !== undefined && !(await saveReminders(context, ics, told.reminders))) return
  context.outcome = 0
  await print(format === 'json' ? `${safeJson(told)}\n` : renderPrevent(told, lang, terminal()))
}

/** Nothing is written over: the file may be somebody's calendar. */
async function saveReminders(context: Context, file: string, reminders: readonly Reminder[]): Promise<boolean> {
  const { lang } = context
  const said = words[lang].journey
  const failed = await writeFile(file, renderCalendar(reminders, today(), lang), { flag: 'wx' }).then(
    () => null,
    (error: NodeJS.ErrnoException) =>
      error.code === 'EEXIST' ? said.icsExists(clean(file)) : said.icsFailed(clean(file), clean(error.message)),
  )
  if (failed === null) tell(said.icsWritten(clean(file), reminders.length))
  else refuse(context, failed)
  return failed === null
}

function choices(lang: 'ja' | 'en'): string {
  const width = Math.max(...GIVEN.map((given) => given.length))
  const titleOf = (given: Given) => guides.find((guide) => guide.given.includes(given))?.title[lang] ?? ''
  return GIVEN.map((given) => `  ${given.padEnd(width)}  ${titleOf(given)}`).join('\n')
}

const terminal = () => ({ columns: terminalColumns(), paint: terminalPaint(), findingCommand: FINDING_COMMAND })

/** Whole records are loaded for this only. */
async function brandOf(id: string): Promise<GuidedBrand | undefined> {
  const { brands } = await import('honmono/brands')
  return brands.find((brand) => brand.id === id)
}

function refuse(context: Context, why: string): void {
  tell(why)
  context.outcome = 2
}
