import { describe, expect, it } from 'vitest'
import { DOMAIN, dmarcOracle, NOW, signed, testZone } from '../../../tools/verifier-agreement.mjs'
import { DnsError } from './dns.ts'
import { createVerifier } from './verify.ts'

interface Case {
  /** From fields; `signed.example` and `mail.signed.example` sign. */
  readonly from?: string | readonly string[]
  readonly signer?: string
  readonly records?: Readonly<Record<string, string | readonly string[] | null>>
  readonly expected: readonly [result: string, policy?: string]
}
const REJECT = { [DOMAIN]: 'v=DMARC1; p=reject' }

/** `null`: DNS is silent. A mail that no signature proves has failed to mailauth, which was told that SPF does not pass either. */
const CASES: Readonly<Record<string, Case>> = {
  'the signer is the author': { records: REJECT, expected: ['pass', 'reject'] },
  'the signer is below the author': { signer: `mail.${DOMAIN}`, records: REJECT, expected: ['pass', 'reject'] },
  'the author is below the signer': { from: `a@news.${DOMAIN}`, records: REJECT, expected: ['pass', 'reject'] },
  'both are below their organisation': {
    from: `a@news.${DOMAIN}`,
    signer: `mail.${DOMAIN}`,
    records: REJECT,
    expected: ['pass', 'reject'],
  },
  'a policy of its own for what is below': {
    from: `a@news.${DOMAIN}`,
    records: { [DOMAIN]: 'v=DMARC1; p=reject; sp=none' },
    expected: ['pass', 'none'],
  },
  'alignment is strict, and it is the same domain': { records: { [DOMAIN]: 'v=DMARC1; p=none; adkim=s' }, expected: ['pass', 'none'] },
  'alignment is strict, and the signer is below': {
    signer: `mail.${DOMAIN}`,
    records: { [DOMAIN]: 'v=DMARC1; p=quarantine; adkim=s; aspf=s' },
    expected: ['temperror', 'quarantine'],
  },
  'a share of the mails': { records: { [DOMAIN]: 'v=DMARC1; p=reject; pct=0' }, expected: ['pass', 'reject'] },
  'the owner is trying it out': { records: { [DOMAIN]: 'v=DMARC1; p=reject; t=y' }, expected: ['pass', 'quarantine'] },
  'another domain signs': {
    from: 'a@bank.example',
    records: { 'bank.example': 'v=DMARC1; p=reject' },
    expected: ['temperror', 'reject'],
  },
  'a domain that only ends alike signs': {
    from: `a@un${DOMAIN}`,
    records: { [`un${DOMAIN}`]: 'v=DMARC1; p=reject' },
    expected: ['temperror', 'reject'],
  },
  'no record': { expected: ['none'] },
  'a record that is none': { records: { [DOMAIN]: 'v=spf1 -all' }, expected: ['none'] },
  'a version that is none': { records: { [DOMAIN]: 'v=DMARC2; p=reject' }, expected: ['none'] },
  'a version in another place': { records: { [DOMAIN]: 'p=reject; v=DMARC1' }, expected: ['none'] },
  'blanks and capitals': { records: { [DOMAIN]: ' V = DMARC1 ; p = Reject ; ' }, expected: ['pass', 'reject'] },
  'two records': { records: { [DOMAIN]: ['v=DMARC1; p=reject', 'v=DMARC1; p=none'] }, expected: ['none'] },
  'a record among others': { records: { [DOMAIN]: ['hello', 'v=DMARC1; p=none'] }, expected: ['pass', 'none'] },
  'a tag twice': { records: { [DOMAIN]: 'v=DMARC1; p=reject; p=none' }, expected: ['none'] },
  'no policy': { records: { [DOMAIN]: 'v=DMARC1' }, expected: ['none'] },
  'no policy, but where to report': { records: { [DOMAIN]: 'v=DMARC1; rua=mailto:a@signed.example' }, expected: ['pass', 'none'] },
  'a policy that nobody knows': { records: { [DOMAIN]: 'v=DMARC1; p=maybe; rua=mailto:a@b.example' }, expected: ['pass', 'none'] },
  'a policy for those below that nobody knows': { records: { [DOMAIN]: 'v=DMARC1; p=reject; sp=maybe' }, expected: ['none'] },
  'a record at both': {
    from: `a@news.${DOMAIN}`,
    records: { ...REJECT, [`news.${DOMAIN}`]: 'v=DMARC1; p=none' },
    expected: ['pass', 'none'],
  },
  'the author is an organisation of its own': {
    from: `a@news.${DOMAIN}`,
    records: { ...REJECT, [`news.${DOMAIN}`]: 'v=DMARC1; p=none; psd=n' },
    expected: ['temperror', 'none'],
  },
  'the signer is an organisation of its own': {
    signer: `mail.${DOMAIN}`,
    records: { ...REJECT, [`mail.${DOMAIN}`]: 'v=DMARC1; p=none; psd=n' },
    expected: ['temperror', 'reject'],
  },
  'a public suffix above': {
    from: `a@news.${DOMAIN}`,
    records: { example: 'v=DMARC1; p=none; psd=y' },
    expected: ['pass', 'none'],
  },
  'a public suffix above, and another organisation': {
    from: 'a@bank.example',
    records: { example: 'v=DMARC1; p=quarantine; psd=y' },
    expected: ['temperror', 'quarantine'],
  },
  'more labels than are asked about': { from: `a@1.2.3.4.5.6.7.8.9.${DOMAIN}`, records: REJECT, expected: ['pass', 'reject'] },
  'DNS is silent': { records: { [DOMAIN]: null }, expected: ['temperror'] },
  'DNS is silent above': { records: { ...REJECT, example: null }, expected: ['pass', 'reject'] },
  'DNS is silent above, and the signer is below': {
    signer: `mail.${DOMAIN}`,
    records: { ...REJECT, example: null },
    expected: ['temperror', 'reject'],
  },
  'two addresses of one domain': { from: `a@${DOMAIN}, b@${DOMAIN}`, records: REJECT, expected: ['pass', 'reject'] },
  'a group': { from: `Team: a@${DOMAIN}, b@${DOMAIN};`, records: REJECT, expected: ['pass', 'reject'] },
  'an address in the name': { from: `"ceo@bank.example" <a@${DOMAIN}>`, records: REJECT, expected: ['pass', 'reject'] },
  'an address in a comment': { from: `a@${DOMAIN} (ceo@bank.example)`, records: REJECT, expected: ['pass', 'reject'] },
  capitals: { from: `A <a@${DOMAIN.toUpperCase()}>`, records: REJECT, expected: ['pass', 'reject'] },
  'two addresses of two domains': { from: `a@${DOMAIN}, b@bank.example`, records: REJECT, expected: ['permerror'] },
  'two authors in two fields': { from: [`a@${DOMAIN}`, 'b@bank.example'], records: REJECT, expected: ['permerror'] },
  'the same author in two fields': { from: [`a@${DOMAIN}`, `a@${DOMAIN}`], records: REJECT, expected: ['permerror'] },
  'no address': { from: 'The bank', records: REJECT, expected: ['permerror'] },
  'no domain': { from: 'a@', records: REJECT, expected: ['permerror'] },
}

const resolverOf = (records: NonNullable<Case['records']>) => async (name: string, type: string) => {
  if (!name.startsWith('_dmarc.')) return testZone(name, type)
  const record = records[name.slice('_dmarc.'.length)]
  if (record === null) throw new DnsError('ETIMEOUT')
  if (record === undefined) throw new DnsError('ENOTFOUND')
  return [record].flat()
}

const mailOf = ({ from = `a@${DOMAIN}`, signer = DOMAIN }: Case) => {
  const fields = [from].flat().map((one) => `From: ${one}\r\n`)
  return signed(Buffer.from(`${fields.join('')}Subject: Hello\r\n\r\nHello.\r\n`), { key: 'ed25519', domain: signer })
}

describe('DMARC', () => {
  it.each(Object.entries(CASES))('%s: as mailauth says', async (_, example) => {
    const resolve = resolverOf(example.records ?? {})
    const mail = mailOf(example)
    const { dkim, dmarc } = await createVerifier({ resolve, now: () => NOW }).verify(mail)
    const theirs = await dmarcOracle(mail, resolve)
    const [result, policy] = example.expected
    expect(dkim.map((one) => one.result)).toEqual(['pass'])
    expect([dmarc?.result, dmarc?.policy]).toEqual([result, policy])
    if (theirs === false) expect(result).toBe('permerror')
    else if (theirs.result === 'fail') expect(['temperror', theirs.policy]).toEqual([result, policy])
    else expect(theirs).toEqual({ result, policy })
  })

  it.each([
    `<a@relay.example:a@${DOMAIN}>`,
    `a@bank.example@${DOMAIN}`,
    `<a@${DOMAIN}`,
    `<a@${DOMAIN}> <b@bank.example>`,
    'a@[192.0.2.1]',
    `"a@${DOMAIN}`,
  ])('the author "%s" can be read in several ways, and proves nobody', async (from) => {
    const { dmarc } = await createVerifier({ resolve: resolverOf(REJECT), now: () => NOW }).verify(
      mailOf({ from, expected: ['permerror'] }),
    )
    expect(dmarc).toEqual({ result: 'permerror', domain: null })
  })

  it('never calls a mail failed, for SPF was not asked', () => {
    expect(Object.values(CASES).map(({ expected }) => expected[0])).not.toContain('fail')
  })
})
