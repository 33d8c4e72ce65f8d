/**
 * The whole records of the brands, for who shows or checks the official facts themselves. A check needs less and does not load them.
 * @module
 * @example
 * import { brands } from 'honmono/brands'
 * for (const { domain, source, checked } of brands.find(({ id }) => id === 'amazon')?.senders ?? []) console.log(domain, source, checked)
 */

export { type BrandProblem, type BrandRecord, type BrandSamples, brands, samples, validateBrands } from '@honmono/brands'
