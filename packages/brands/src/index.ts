export { brands, date } from './brands.generated.ts'
export { type BrandProblem, validateBrands } from './validate.ts'
