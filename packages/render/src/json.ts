import type { Answer, Failure } from '@honmono/engine'
import { safeJson } from './clean.ts'

/** One line of JSON: the fields of the contract (DESIGN section 4) in its order, then the additions to it. The texts of the message
    itself are left out unless asked for: places point into them, but an answer is often passed on to people who should not read it. */
export function renderJson(answer: Answer, { views = false }: { readonly views?: boolean } = {}): string {
  const {
    schema,
    input,
    versions,
    verdict,
    claims,
    decidedBy,
    signals,
    links,
    sender,
    notChecked,
    next,
    guides,
    lang,
    alreadyGave,
    remarks,
  } = answer
  return safeJson({
    schema,
    input: { name: input.name, kind: input.kind, sha256: input.sha256 },
    versions,
    verdict,
    claims,
    decidedBy,
    signals,
    links,
    sender,
    notChecked,
    next,
    guides,
    lang,
    alreadyGave,
    remarks,
    ...(views ? { views: answer.views } : {}),
  })
}

export function renderFailureJson({ input, error }: Failure<string>): string {
  return safeJson({ input: { name: input.name }, error: { code: error.code, message: error.message } })
}
