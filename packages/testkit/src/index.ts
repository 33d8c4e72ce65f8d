export { describeSignal } from './describe-signal.ts'
export { claim, known, link } from './made-facts.ts'
export { knowledge, noFacts, readSample, sampleFacts } from './samples.ts'
