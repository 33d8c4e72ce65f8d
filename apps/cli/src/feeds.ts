import { type AddOptions, createFeedStore, type FeedMeta, type FeedStore, feedsFolder, isStale, type Outcome } from '@honmono/feeds/node'
import { clean, safeJson } from '@honmono/render'
import { createChecker } from 'honmono'
import { type Context, print, tell } from './context.ts'
import type { FEED_FORMS } from './feed-flags.ts'
import type { Lang } from './language.ts'
import { words } from './words.ts'

interface Flags {
  readonly format: 'text' | 'json'
  readonly lang?: Lang
}
export interface AddFlags extends Flags {
  readonly name?: string
  readonly form?: (typeof FEED_FORMS)[number]
  readonly licence?: string
  readonly terms?: string
  readonly maxAge?: number
}
type Result = Outcome | { readonly is: 'removed'; readonly id: string }

export async function addFeed(this: Context, { format, name, form, licence, terms, maxAge }: AddFlags, source: string): Promise<void> {
  const options: AddOptions = {
    ...(name === undefined ? {} : { title: name }),
    ...(form === undefined ? {} : { form }),
    ...(licence === undefined ? {} : { licence }),
    ...(terms === undefined ? {} : { terms }),
    ...(maxAge === undefined ? {} : { maxAgeDays: maxAge }),
  }
  await report(this, format, [await (await storeFor(this)).add(source, options)])
}

export async function updateFeeds(this: Context, { format }: Flags, ...ids: readonly string[]): Promise<void> {
  const store = await storeFor(this)
  const all = ids.length > 0 ? ids : store.list().map(({ id }) => id)
  if (all.length === 0 && format === 'text') tell(words[this.lang].feeds.none)
  const results: Result[] = []
  for (const id of all) results.push(await store.update(id))
  await report(this, format, results, true)
}

export async function removeFeeds(this: Context, { format }: Flags, ...ids: readonly string[]): Promise<void> {
  const store = await storeFor(this)
  const results: Result[] = []
  for (const id of ids) results.push(await store.remove(id))
  await report(this, format, results)
}

export async function listFeeds(this: Context, { format }: Flags): Promise<void> {
  const said = words[this.lang].feeds
  const all = (await storeFor(this)).list()
  this.outcome = all.some(({ meta }) => meta === null) ? 2 : 0
  if (format === 'json') return print(`${safeJson(all)}\n`)
  if (all.length === 0) return print(`${said.none}\n`)
  for (const { id, meta, stale } of all) {
    if (meta === null) tell(said.damaged(id))
    else await print(`${feedText(meta, stale, this.lang)}\n`)
  }
}

/** What fetches is loaded when something is fetched, and says first whom it asks. */
async function storeFor({ lang }: Context): Promise<FeedStore> {
  return createFeedStore({
    folder: feedsFolder(process.env),
    kindOf: createChecker().hostKind,
    fetchFile: async (address, known) => {
      if (address.startsWith('https:') && URL.canParse(address)) tell(words[lang].feeds.asking(clean(new URL(address).host)))
      const { createFileFetcher } = await import('@honmono/lookups')
      return createFileFetcher()(address, known)
    },
  })
}

/** `renewed`: each was there before, and is so still where that failed. */
async function report(context: Context, format: Flags['format'], results: readonly Result[], renewed = false): Promise<void> {
  context.outcome = results.every(isFine) ? 0 : 2
  if (format === 'json') return print(`${safeJson(results)}\n`)
  for (const result of results) {
    const lines = linesFor(result, context.lang)
    if (isFine(result)) await print(`${lines.join('\n')}\n`)
    else tell([...lines, ...(renewed && KEEPS.has(result.is) ? [words[context.lang].feeds.kept] : [])].join('\n'))
  }
}

const KEEPS: ReadonlySet<Result['is']> = new Set(['not-fetched', 'not-a-list', 'not-readable'])
/** To wait as a server asked is no failure. */
const isFine = ({ is }: Result) => is === 'added' || is === 'updated' || is === 'unchanged' || is === 'removed' || is === 'waiting'

function linesFor(result: Result, lang: Lang): readonly string[] {
  const said = words[lang].feeds
  switch (result.is) {
    case 'added': {
      const { id, title, counts } = result.meta
      return [said.added(id, clean(title), counts.keys), ...leftOut(result.meta, lang)]
    }
    case 'updated':
      return [said.updated(result.meta.id, result.meta.counts.keys), ...leftOut(result.meta, lang)]
    case 'unchanged':
      return [said.unchanged(result.meta.id)]
    case 'removed':
      return [said.removed(clean(result.id))]
    case 'there-already':
      return [said.thereAlready(result.id)]
    case 'no-such-feed':
      return [said.noSuchFeed(clean(result.id))]
    case 'busy':
      return [said.busy(result.id)]
    case 'waiting':
      return [said.waiting(result.meta.id, timeText(result.until, lang))]
    case 'not-readable':
      return [result.why === 'ENOENT' ? `${result.id}: ${words[lang].notFound}` : said.notReadable(result.id, reasonText(result.why, lang))]
    case 'not-fetched':
      return [
        said.notFetched(result.id, reasonText(result.why, lang)),
        ...(result.nextTry === null ? [] : [said.nextTry(timeText(result.nextTry, lang))]),
      ]
    case 'not-a-list':
      return [said.notAList(result.id, said.listReasons[result.why])]
  }
}

function reasonText(why: string, lang: Lang): string {
  const { fetchReasons } = words[lang].feeds
  return fetchReasons[why] ?? clean(why.replace(/^http-/, 'HTTP '))
}

function leftOut(meta: FeedMeta, lang: Lang): readonly string[] {
  const { counts, asOf } = meta
  const { left, oldAlready } = words[lang].feeds
  const { dropped, broken } = counts
  const told = [
    ['shared-host', dropped['shared-host']],
    ['brand-host', dropped['brand-host']],
    ['too-long', dropped['too-long']],
    ['broken', broken],
  ] as const
  return [
    ...told.filter(([, count]) => count > 0).map(([what, count]) => left[what](count)),
    ...(isStale(meta, Date.now()) ? [oldAlready(asOf)] : []),
  ]
}

function feedText(meta: FeedMeta, stale: boolean, lang: Lang): string {
  const { fields, notNoted, keys, stale: old } = words[lang].feeds
  const { colon } = words[lang]
  const rows: readonly (readonly [string, string])[] = [
    [fields.source, 'file' in meta.source ? meta.source.file : meta.source.address],
    [fields.form, meta.form],
    [fields.keys, keys(meta.counts.keys, meta.counts.hosts)],
    [fields.asOf, meta.asOf],
    [fields.confirmed, timeText(meta.confirmed, lang)],
    [fields.licence, meta.licence ?? notNoted],
    [fields.terms, meta.terms ?? notNoted],
    ...(meta.nextTry === null ? [] : [[fields.nextTry, timeText(meta.nextTry, lang)] as const]),
  ]
  const lines = rows.map(([name, value]) => `  ${name}${colon}${clean(value)}`)
  return [`${meta.id}  ${clean(meta.title)}`, ...lines, ...(stale ? [`  ${old(meta.maxAgeDays)}`] : [])].join('\n')
}

/** In the reader's own time. */
function timeText(iso: string, lang: Lang): string {
  return new Date(iso).toLocaleString(lang === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}
