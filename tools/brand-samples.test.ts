import { readdirSync, readFileSync } from 'node:fs'
import { createChecker } from 'honmono'
import { describe, expect, it } from 'vitest'

const data = new URL('../packages/brands/data/', import.meta.url)
const checker = createChecker()
const check = (brand: string, file: string) => checker.check(readFileSync(new URL(`${brand}/${file}`, data)), { name: file, lang: 'ja' })

describe.each(checker.brands.map(({ id }) => id))('the samples of %s', (brand) => {
  const files = readdirSync(new URL(`${brand}/`, data))
  const ok = files.filter((file) => file.startsWith('ok.'))
  const ng = files.filter((file) => file.startsWith('ng.'))

  it('are at least one genuine mail and one fake', () => {
    expect(ok).not.toEqual([])
    expect(ng).not.toEqual([])
    expect(files.filter((file) => !/^(brand\.yaml|(ok|ng)\.[a-z0-9-]+\.(eml|txt))$/.test(file))).toEqual([])
  })

  it.each(ok)('%s is never called suspicious, and no strong sign of a fake fires', async (file) => {
    const { verdict, signals } = await check(brand, file)
    const fired = signals.filter(
      ({ answer, direction, strength }) => answer === 'raised' && direction === 'fake' && /^(decisive|strong)$/.test(strength),
    )
    expect({ verdict, fired: fired.map(({ id }) => id) }).toEqual({ verdict: expect.stringMatching(/^(genuine|unconfirmed)$/), fired: [] })
  })

  it.each(ng)('%s is called phishing, and this brand is named as the one it poses as', async (file) => {
    const { verdict, claims } = await check(brand, file)
    expect({ verdict, brand: claims[0]?.brand }).toEqual({ verdict: 'phishing', brand })
  })
})
