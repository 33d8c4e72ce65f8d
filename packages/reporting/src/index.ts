/**
 * Reports of a checked message for the desks that take them.
 * @module
 */
export { type AttachedFile, type Carriage, carriageOf, type Obstacle } from './carry.ts'
export {
  type AbuseDesk,
  brandDesk,
  DESKS,
  type Desk,
  fittingDesks,
  hostersOf,
  providerOf,
  type ReportedBrand,
  type Route,
  type Sourced,
} from './desks.ts'
export { mailtoFor } from './mailto.ts'
export { namesOfReader } from './mask.ts'
export { type OriginalAs, type Report, type ReportOptions, reportsFor } from './reports.ts'
