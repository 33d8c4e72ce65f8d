import { readdirSync, readFileSync } from 'node:fs'
import { type Answer, createChecker } from 'honmono'
import { parse } from 'yaml'
import { type Mail, readMail } from './mail.ts'

const folder = new URL('../', import.meta.url)
const checker = createChecker()

/** A golden message as it was written, and what the engine says of it. */
export interface Golden {
  readonly path: string
  readonly truth: 'fake' | 'genuine' | 'plain' | 'doubtful'
  readonly bytes: Uint8Array
  readonly answer: Answer
  /** null: an SMS or a pasted text. */
  readonly mail: Mail | null
  readonly text: string
  /** The listed brand that it poses as, by its answer. */
  readonly brand: string | null
  /** The same, by what its author wrote down. */
  readonly posesAs: string | null
  readonly hosts: readonly string[]
}

export function answerTo(bytes: Uint8Array, name: string): Answer {
  const [answer] = checker.checkAll(bytes, { name, lang: 'ja' })
  if (answer === undefined || 'error' in answer) throw new Error(`no answer to ${name}: ${answer?.error.message}`)
  return answer
}

/** For an attacker, from best to worst. */
const ORDER: readonly Answer['verdict'][] = ['genuine', 'unconfirmed', 'suspicious', 'phishing']
export const isBetterForAttacker = (now: Answer['verdict'], before: Answer['verdict']) => ORDER.indexOf(now) < ORDER.indexOf(before)

/** Disguises dress up the words, links and parts of the mail itself, and are tried by the thousand, at once and without readers. Messages
    whose point is inside of a file or picture say nothing there that a disguise could hide. */
const NEEDS_READERS = 'inside/'

/** Every golden message of these kinds, whatever folders there are, but for those that only readers understand. */
export function goldenMessages(...truths: readonly Golden['truth'][]): readonly Golden[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.expect.yaml') && !path.startsWith(NEEDS_READERS))
    .sort()
    .flatMap((path) => {
      const { truth, brand = null } = parse(readFileSync(new URL(path, folder), 'utf8')) as {
        readonly truth: Golden['truth']
        readonly brand?: string | null
      }
      return truths.includes(truth) ? [goldenOf(path.replace(/\.expect\.yaml$/, ''), truth, brand)] : []
    })
}

function goldenOf(stem: string, truth: Golden['truth'], posesAs: string | null): Golden {
  const file = readdirSync(new URL('./', new URL(stem, folder))).find((name) =>
    new RegExp(`^${stem.split('/').at(-1)}\\.(?:eml|txt)$`).test(name),
  )
  const path = `${stem.split('/').slice(0, -1).join('/')}/${file}`
  const bytes = readFileSync(new URL(path, folder))
  const mail = path.endsWith('.eml') ? readMail(bytes, path) : null
  // Not every test needs every answer.
  let answer: Answer | null = null
  const answered = () => (answer ??= answerTo(bytes, path))
  return {
    path,
    truth,
    bytes,
    mail,
    text: mail === null ? bytes.toString('utf8') : '',
    posesAs,
    get answer() {
      return answered()
    },
    get brand() {
      return answered().claims.find(({ strength }) => strength !== 'weak')?.brand ?? null
    },
    get hosts() {
      return [...new Set(answered().links.map(({ host }) => host))].filter((host) => host !== '')
    },
  }
}
