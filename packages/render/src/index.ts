export { renderBookmarks } from './bookmarks.ts'
export { renderCalendar } from './calendar.ts'
export { clean, cleanQuote, safeJson } from './clean.ts'
export { FINDINGS, SEEN_IN_ORDER, WHAT_WAS_SEEN } from './findings.ts'
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
  tellRecovery,
  tellReport,
  tellStep,
} from './journey.ts'
export { type JourneyOptions, renderConfirm, renderPrevent, renderRecovery, renderReport } from './journey-text.ts'
export { renderFailureJson, renderJson } from './json.ts'
export {
  type AddressTelling,
  type BrandDifferences,
  type CardTelling,
  type DifferenceRow,
  type KnownValue,
  type LearnBrand,
  type LearnTopic,
  type Piece,
  type TopicLine,
  type TopicSection,
  type TopicTelling,
  tellBrandDifferences,
  tellTopic,
  tellTopics,
} from './learn.ts'
export { type LearnOptions, renderBrandDifferences, renderTopic, renderTopics } from './learn-text.ts'
export {
  type PreventItem,
  type Preventing,
  type PreventService,
  type PreventStep,
  type PreventTelling,
  type PreventTheme,
  preventServices,
  tellPrevent,
} from './prevent.ts'
export { type Origin, originOf } from './sourced.ts'
export { type GivenCase, placesOf, type Reason, siteText, type Target, type Telling, tell } from './telling.ts'
export { noPaint, type Paint, renderFailure, renderText, type TextOptions } from './text.ts'
export { cut, widthOf, wrap } from './wrap.ts'
