export { describeSignal } from './describe-signal.ts'
export { knowledge, noFacts, readSample, sampleFacts } from './samples.ts'
