import { clean, cut, renderGuide, safeJson, widthOf } from '@honmono/render'
import { type GuideRecord, guides } from 'honmono/guides'
import { type Context, print, tell } from './context.ts'
import { isJourney, type JourneyFlags, showJourney } from './journey.ts'
import type { Lang } from './language.ts'
import { terminalColumns, terminalPaint } from './paint.ts'
import { words } from './words.ts'

export interface GuideFlags extends JourneyFlags {
  readonly lang?: Lang
  readonly app?: string
}

/** How guides are asked for, in what the program says of them. */
export const GUIDE_COMMAND = 'honmono guide'

/** A part of the way (confirm, recover, report, prevent), one guide, or a list of them. JSON of a guide gives its whole record. */
export async function showGuide(this: Context, flags: GuideFlags, id?: string): Promise<void> {
  const { format, app } = flags
  const said = words[this.lang]
  if (isJourney(id) && app === undefined) return showJourney(this, flags, id)
  const stray = (['brand', 'given', 'own', 'date', 'ics'] as const).find((name) => flags[name] !== undefined)
  if (stray !== undefined) return refuse(this, said.journey.onlyWith(`--${stray}`))
  const guide = guides.find((one) => one.id === id)
  if (id === undefined && app !== undefined) return refuse(this, said.appWithoutGuide)
  if (id === undefined) return listGuides(this, format)
  if (guide === undefined) return refuse(this, said.unknownGuide(clean(id)))
  if (app !== undefined && !appsOf(guide).includes(app)) return refuse(this, said.unknownApp(clean(app), appsOf(guide).join(said.comma)))
  this.outcome = 0
  if (format === 'json') return print(`${safeJson(app === undefined ? guide : withApp(guide, app))}\n`)
  await print(
    renderGuide(guide, this.lang, {
      columns: terminalColumns(),
      paint: terminalPaint(),
      appCommand: `${GUIDE_COMMAND} ${guide.id} --app`,
      ...(app === undefined ? {} : { app }),
    }),
  )
}

async function listGuides(context: Context, format: GuideFlags['format']): Promise<void> {
  context.outcome = 0
  if (format === 'json') return print(`${safeJson(guides)}\n`)
  const width = Math.max(...guides.map(({ id }) => widthOf(id)))
  for (const { id, title } of guides) await print(`${cut(`${id.padEnd(width)}  ${title[context.lang]}`, terminalColumns() - 1)}\n`)
}

function refuse(context: Context, why: string): void {
  tell(why)
  context.outcome = 2
}

const appsOf = ({ apps = [] }: GuideRecord) => apps.map(({ id }) => id)

/** The guide as if it were for this app alone. */
function withApp(guide: GuideRecord, app: string): GuideRecord {
  return { ...guide, apps: (guide.apps ?? []).filter(({ id }) => id === app) }
}
