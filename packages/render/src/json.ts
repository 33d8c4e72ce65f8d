import type { Answer, Failure } from '@honmono/engine'
import { safeJson } from './clean.ts'

/** One line of JSON: the fields of the contract in its order, then the additions to it. Two are left out unless
    details are asked for. The texts of the message itself: places point into them, but an answer is often passed on to people who should
    not read it. And the first steps for every case: the same in nearly all answers, and `guides` names those that fit. */
export function renderJson(answer: Answer, { details = false }: { readonly details?: boolean } = {}): string {
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
    phones,
    about,
    lookups,
    proof,
    finding,
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
    phones,
    about,
    lookups,
    proof,
    finding,
    ...(details ? { ifGiven: answer.ifGiven, views: answer.views } : {}),
  })
}

export function renderFailureJson({ input, error }: Failure<string>): string {
  return safeJson({ input: { name: input.name }, error: { code: error.code, message: error.message } })
}
