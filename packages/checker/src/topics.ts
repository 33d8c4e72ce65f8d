/**
 * Short pages to learn from: the scams going round, why such a message reaches one, how to read an address. A check does not load them.
 * @module
 * @example
 * import { topics } from 'honmono/topics'
 * for (const { id, title } of topics.filter(({ kind }) => kind === 'scam')) console.log(id, title.en)
 */

export { type TopicCard, type TopicRecord, topics } from '@honmono/guides/topics'
