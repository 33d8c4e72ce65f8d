export { brands, date, samples } from './brands.generated.ts'
export { type BrandProblem, type BrandSamples, validateBrands } from './validate.ts'
