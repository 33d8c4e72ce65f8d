import { placesOf, tell } from '@honmono/render'
import { CheckError, createChecker, LIMITS } from 'honmono'
import { type FileFailure, MESSAGES_SHOWN, type Outcome, type Reply, type Request, type Source } from './protocol.ts'

/** All reading and judging happens here, off the page: a message that takes long keeps nobody from pressing Stop. */
const checker = createChecker()
const reply = (message: Reply) => self.postMessage(message)

self.onmessage = ({ data: request }: MessageEvent<Request>) => {
  answer(request).catch(() => reply({ id: request.id, failed: true }))
}
reply({ ready: true })

async function answer(request: Request): Promise<void> {
  const { id } = request
  if (request.ask === 'look') return reply({ id, look: checker.appearance(await contentOf(request.source), request.nth) })
  let count = 0
  let more = false
  for await (const outcome of outcomesOf(request)) {
    more = count === MESSAGES_SHOWN
    if (more) break
    count++
    reply({ id, outcome })
    // What came behind a fault of ours was not read.
    more = 'failure' in outcome && outcome.failure.error.code === 'internal' && count > 1
  }
  reply({ id, done: { count, more } })
}

type Check = Extract<Request, { readonly ask: 'check' }>

async function* outcomesOf({ source, name, lang }: Check): AsyncGenerator<Outcome> {
  try {
    for (const outcome of checker.checkAll(await contentOf(source), { name, lang })) {
      if ('error' in outcome) yield { failure: outcome }
      else {
        const telling = tell(outcome, (brand) => checker.brandTitle(brand, lang))
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
