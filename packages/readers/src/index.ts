export { abouts } from './abouts.generated.ts'
export { createHost, type HostOptions, type Listeners, type Port, type ReaderHost } from './host/host.ts'
export { type Report, type Task, work } from './host/worker.ts'
export { type About, nothingRead, type Read, type ReaderLimits, type Resources } from './reader.ts'
