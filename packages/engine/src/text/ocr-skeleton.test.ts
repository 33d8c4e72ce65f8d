import { brands } from '@honmono/brands/lean'
import { describe, expect, it } from 'vitest'
import { ocrSkeleton } from './ocr-skeleton.ts'

const alike = (a: string, b: string) => ocrSkeleton(a) === ocrSkeleton(b)

describe('hosts that recognition confuses have one skeleton', () => {
  it.each([
    ['amaz0n-info.example', 'amazOn-info.example'],
    ['netflix.jp-bi11ing.example', 'netflix.jp-bi1ling.example'],
    ['site1.sbisec.co.jp', 'sitel.sbisec.co.jp'],
    ['paypay-lnfo.example', 'paypay-info.example'],
    ['mail.qa.example', 'mail.ga.example'],
    ['aupay-wallet.example', 'aupay-walletexample'],
    ['amazon.co.jp', 'arnazon.co.jp'],
  ])('%s and %s', (a, b) => {
    expect(alike(a, b)).toBe(true)
  })
})

describe('hosts that it tells apart have two', () => {
  it.each([
    ['amazon.co.jp', 'amazon-co-jp.example'],
    ['amazon.co.jp', 'amazon.co.jp.signin7.example'],
    ['smbc-card.com', 'smbccard.com'],
    ['docomo.ne.jp', 'clocomo.ne.jp'],
    ['eki-net.com', 'eki-net.co'],
    ['google.com', 'gogle.com'],
  ])('%s and %s', (a, b) => {
    expect(alike(a, b)).toBe(false)
  })
})

it('no two official sites fall together', () => {
  const domains = [...new Set(brands.flatMap(({ sites }) => sites.map(({ domain }) => domain)))]
  const alone = (domain: string) => domains.every((other) => other === domain || !alike(domain, other))
  expect(domains.filter((domain) => !alone(domain))).toEqual([])
})
