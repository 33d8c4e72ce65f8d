/** What a check reads of the records, and nothing else: for programs that have to be small. */
export { brands, date } from './lean.generated.ts'
export type { LeanBrand } from './record.ts'
