export { renderCalendar } from './calendar.ts'
export { clean, cleanQuote, safeJson } from './clean.ts'
export { type GuideAppTelling, type GuideOptions, type GuideStep, type GuideTelling, renderGuide, tellGuide } from './guide.ts'
export {
  type ConfirmTelling,
  type GuidedBrand,
  type GuideSteps,
  hasUrgentDesk,
  type Incident,
  type JourneyStep,
  planRecovery,
  type RecoveryTelling,
  type Reminder,
  type ReportTelling,
  tellConfirm,
  tellPrevent,
  tellRecovery,
  tellReport,
  tellStep,
} from './journey.ts'
export { type JourneyOptions, renderConfirm, renderPrevent, renderRecovery, renderReport } from './journey-text.ts'
export { renderFailureJson, renderJson } from './json.ts'
export { type Origin, originOf } from './sourced.ts'
export { type GivenCase, placesOf, type Reason, siteText, type Target, type Telling, tell } from './telling.ts'
export { noPaint, type Paint, renderFailure, renderText, type TextOptions } from './text.ts'
export { cut, widthOf, wrap } from './wrap.ts'
