export { describeSignal } from './describe-signal.ts'
export { ask, authentication, claim, known, link, mailbox, phone, pressure, sender } from './made-facts.ts'
export { knowledge, noFacts, readSample, sampleFacts } from './samples.ts'
