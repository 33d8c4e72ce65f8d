/** Short pages on the scams that go round and how to tell real from fake. No check reads them. */
export type { TopicCard, TopicRecord } from './topic.ts'
export { topics } from './topics.generated.ts'
