export { abouts } from './abouts.generated.ts'
export type { HostOptions, ReaderHost } from './host/host.ts'
export type { About, Read, ReaderLimits, Resources } from './reader.ts'
