import { placesOf, tell } from '@honmono/render'
import { CheckError, createChecker, LIMITS } from 'honmono'
import { type FileFailure, MESSAGES_SHOWN, type Outcome, type Reply, type Request, type Source } from './protocol.ts'

/** All checking happens here, off the page, so that a hostile message can at worst stop this worker. */
const checker = createChecker()
const reply = (message: Reply) => self.postMessage(message)

self.onmessage = async ({ data: request }: MessageEvent<Request>) => {
  const { id } = request
  if (request.ask === 'look') {
    reply({ id, look: checker.appearance(await contentOf(request.source), request.nth) })
    return
  }
  let count = 0
  for await (const outcome of outcomesOf(request)) {
    if (count === MESSAGES_SHOWN) return reply({ id, done: { count, more: true } })
    count++
    reply({ id, outcome })
  }
  reply({ id, done: { count, more: false } })
}
reply({ ready: true })

type Check = Extract<Request, { readonly ask: 'check' }>

async function* outcomesOf({ source, name, lang }: Check): AsyncGenerator<Outcome> {
  try {
    for (const outcome of checker.checkAll(await contentOf(source), { name, lang })) {
      if ('error' in outcome) yield { failure: outcome }
      else {
        const telling = tell(outcome, (brand) => checker.brands.find(({ id }) => id === brand)?.title[lang])
        yield { answer: outcome, telling, places: telling.reasons.map((reason) => placesOf(outcome, reason)) }
      }
    }
  } catch (error) {
    yield { failure: { input: { name }, error: { code: codeOf(error), message: '' } } }
  }
}

/** Size is looked at before a byte is read. */
async function contentOf(source: Source): Promise<string | Uint8Array> {
  if (typeof source === 'string') return source
  if (source.size > LIMITS.messageBytes) throw new CheckError('too-large', '')
  return new Uint8Array(await source.arrayBuffer())
}

/** A file may be a folder, have vanished, or be refused by the system; words for it are the page's. */
function codeOf(error: unknown): FileFailure['error']['code'] {
  if (error instanceof CheckError) return error.code
  return error instanceof DOMException ? 'not-readable' : 'internal'
}
