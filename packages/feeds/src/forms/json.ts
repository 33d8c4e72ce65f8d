import { FeedError } from '../error.ts'
import type { Form, Row } from './form.ts'

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FeedError('broken-json')
  }
}

/** Which of the known lists this is. */
export function formOfJson(value: unknown): Extract<Form, 'phishtank-json' | 'urlhaus-json' | 'misp'> {
  if (isWarningList(value)) throw new FeedError('known-good')
  if (eventsOf(value).length > 0) return 'misp'
  if (Array.isArray(value) && value.some((one) => isObject(one) && 'url' in one)) return 'phishtank-json'
  if (isObject(value) && Object.values(value).some((one) => listOf(one).some((each) => isObject(each) && 'url' in each)))
    return 'urlhaus-json'
  throw new FeedError('unknown-form')
}

/** MISP warning lists hold what is known and harmless, so that an event which names it is looked at twice. */
function isWarningList(value: unknown): boolean {
  return isObject(value) && Array.isArray(value.list) && ('matching_attributes' in value || ('version' in value && 'type' in value))
}

export function* rowsOfJson(value: unknown, form: Extract<Form, 'phishtank-json' | 'urlhaus-json' | 'misp'>): Generator<Row> {
  if (isWarningList(value)) throw new FeedError('known-good')
  if (form === 'misp') yield* rowsOfEvents(value)
  else if (form === 'phishtank-json') yield* listOf(value).map(urlIn)
  // URLhaus: an object of ids, each with a list of one; or, from its interface, { urls: […] }.
  else if (isObject(value)) for (const one of Object.values(value)) yield* listOf(one).map(urlIn)
}

function urlIn(record: unknown): Row {
  return isObject(record) && typeof record.url === 'string' ? [record.url] : null
}

/** One event, a list of them, or what a search of MISP gives: { response: [{ Event }] }. */
function eventsOf(value: unknown): readonly Json[] {
  const list = Array.isArray(value) ? value : isObject(value) && Array.isArray(value.response) ? value.response : [value]
  return list.flatMap((one) => {
    const event = isObject(one) && isObject(one.Event) ? one.Event : one
    return isObject(event) && (Array.isArray(event.Attribute) || Array.isArray(event.Object)) ? [event] : []
  })
}

const ADDRESSES = new Set(['url', 'uri', 'link', 'domain', 'hostname'])

/** Attributes of addresses that the event's author means to be detected (`to_ids`); `link` is, but for that mark, where to read more. */
function* rowsOfEvents(value: unknown): Generator<Row> {
  for (const event of eventsOf(value)) {
    const attributes = [...listOf(event.Attribute), ...listOf(event.Object).flatMap((one) => (isObject(one) ? listOf(one.Attribute) : []))]
    for (const attribute of attributes) {
      if (!isObject(attribute) || typeof attribute.type !== 'string') yield null
      else if (attribute.to_ids === false || !ADDRESSES.has(attribute.type) || (attribute.type === 'link' && attribute.to_ids !== true))
        continue
      else yield typeof attribute.value === 'string' ? [attribute.value] : null
    }
  }
}
