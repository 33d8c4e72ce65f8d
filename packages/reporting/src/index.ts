/**
 * Reports of a checked message for the desks that take them.
 * @module
 */
export { type Carriage, carriageOf, type Obstacle } from './carry.ts'
export { type AbuseDesk, brandDesk, DESKS, type Desk, type Route, type Sourced } from './desks.ts'
export { type OriginalAs, type Report, type ReportOptions, reportsFor } from './reports.ts'
