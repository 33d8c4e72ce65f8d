export { brands, samples } from './brands.generated.ts'
export type { BrandRecord, BrandSamples } from './record.ts'
export { type BrandProblem, validateBrands } from './validate.ts'
