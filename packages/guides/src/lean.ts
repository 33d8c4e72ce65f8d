/** What a check reads of the guides, and nothing else: for programs that have to be small. */
export { guides } from './lean.generated.ts'
