import { clean, cut, renderGuide, safeJson, widthOf } from '@honmono/render'
import type { Guide } from 'honmono'
import { data } from 'honmono/data'
import { type Context, print, tell } from './context.ts'
import type { Lang } from './language.ts'
import { terminalColumns, terminalPaint } from './paint.ts'
import { words } from './words.ts'

export interface GuideFlags {
  readonly format: 'text' | 'json'
  readonly lang?: Lang
  readonly app?: string
}

/** How guides are asked for, in what the program says of them. */
export const GUIDE_COMMAND = 'honmono guide'

/** One guide, or a list of them. JSON gives their whole records. */
export async function showGuide(this: Context, { format, app }: GuideFlags, id?: string): Promise<void> {
  const said = words[this.lang]
  const guide = data.guides.find((one) => one.id === id)
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
  if (format === 'json') return print(`${safeJson(data.guides)}\n`)
  const width = Math.max(...data.guides.map(({ id }) => widthOf(id)))
  for (const { id, title } of data.guides) await print(`${cut(`${id.padEnd(width)}  ${title[context.lang]}`, terminalColumns() - 1)}\n`)
}

function refuse(context: Context, why: string): void {
  tell(why)
  context.outcome = 2
}

const appsOf = ({ apps = [] }: Guide) => apps.map(({ id }) => id)

/** The guide as if it were for this app alone. */
function withApp(guide: Guide, app: string): Guide {
  return { ...guide, apps: (guide.apps ?? []).filter(({ id }) => id === app) }
}
