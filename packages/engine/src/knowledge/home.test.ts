import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../testkit/src/samples.ts'

describe('a brand at home in Japan', () => {
  it('is one whose first site, or at least half of whose sites, is under .jp', () => {
    for (const brand of ['amazon', 'rakuten', 'smbc-card', 'etc-meisai', 'jr-west'])
      expect([brand, knowledge.isJapanese(brand)]).toEqual([brand, true])
  })
  it('is no company of the world that has a site in Japan, and none that is not listed', () => {
    for (const brand of ['google', 'dhl', 'paypal', 'microsoft', 'nobody'])
      expect([brand, knowledge.isJapanese(brand)]).toEqual([brand, false])
  })
})
