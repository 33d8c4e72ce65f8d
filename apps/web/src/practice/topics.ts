import type { LessonId } from './chosen.ts'

/** Where to read more of a lesson: the id of a page to learn from. */
export const topicOf: Readonly<Record<LessonId, string>> = {
  link: 'read-address',
  sender: 'real-and-fake',
  'forged-sender': 'why-me',
  'look-alike': 'read-address',
  'sms-link': 'parcel',
  request: 'account-locked',
  phone: 'support-scam',
  'urgent-and-real': 'payment-failed',
  'real-sms': 'real-and-fake',
  'only-named': 'real-and-fake',
  everyday: 'real-and-fake',
  code: 'read-address',
  'cannot-tell': 'what-genuine-means',
}
