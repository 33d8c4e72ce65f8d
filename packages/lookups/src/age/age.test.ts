import { describe, expect, it } from 'vitest'
import type { FetchJson, JsonAnswer } from '../fetch-json.ts'
import { IANA_BOOTSTRAP, readBootstrap, registryOf } from './bootstrap.ts'
import { createCertificateSource } from './certificates.ts'
import { instantOf, sinceInstant } from './day.ts'
import { KEPT_AGES } from './limits.ts'
import { createAgeLookup } from './lookup.ts'
import { registeredAt } from './registration.ts'

const NOW = Date.UTC(2026, 10, 28, 12)
const REGISTRY = 'https://rdap.registry.example/'
const BOOTSTRAP = {
  version: '1.0',
  services: [
    [
      ['example', 'test'],
      ['http://rdap.registry.example/', REGISTRY],
    ],
  ],
}
const event = (eventDate: unknown, eventAction: unknown = 'registration') => ({ eventAction, eventDate })
const domain = (events: unknown, more: Record<string, unknown> = {}) => ({
  objectClassName: 'domain',
  ldhName: 'x.example',
  events,
  ...more,
})

/** A net of documents; `asked` lists what was asked for. */
function net(documents: Readonly<Record<string, unknown>>) {
  const asked: string[] = []
  const fetchJson: FetchJson = async (href): Promise<JsonAnswer> => {
    asked.push(href)
    const value = href === IANA_BOOTSTRAP ? (documents[href] ?? BOOTSTRAP) : documents[href]
    if (value instanceof Error) throw value
    const failure = typeof value === 'object' && value !== null && 'ok' in value ? (value as JsonAnswer) : null
    return failure ?? (value === undefined ? refusal(404) : { ok: true, value, host: new URL(href).hostname })
  }
  return { asked, fetchJson }
}
const refusal = (status: number | null, retryAfter: string | null = null): JsonAnswer => ({
  ok: false,
  host: 'rdap.registry.example',
  end: status === null ? 'timeout' : 'status',
  status,
  retryAfter,
})
const at = (site: string) => `${REGISTRY}domain/${site}`
const answer = (site: string, date = '2026-11-20T00:00:00Z') => ({ [at(site)]: domain([event(date)], { ldhName: site }) })

describe('a date', () => {
  it.each([
    ['2026-11-20T09:00:00Z', '2026-11-20', 8],
    ['2026-11-20T09:00:00.123456z', '2026-11-20', 8],
    ['2026-11-20T23:30:00-05:00', '2026-11-21', 7],
    ['2026-11-21T01:00:00+0900', '2026-11-20', 7],
    ['2026-11-20 09:00:00', '2026-11-20', 8],
    ['1985-03-15T05:00:00Z', '1985-03-15', 15_233],
    ['2026-11-28T12:00:00Z', '2026-11-28', 0],
    ['2026-11-29T03:00:00Z', '2026-11-29', 0],
    ['2024-02-29T00:00:00Z', '2024-02-29', 1_003],
  ])('is read from %s', (text, since, days) => {
    expect(sinceInstant(instantOf(text, NOW) ?? Number.NaN, NOW)).toEqual({ since, days })
  })
  it.each([
    ...['', 'yesterday', '2026-11-20', '20-Nov-2026', '2026-02-30T00:00:00Z', '2023-02-29T00:00:00Z', '2026-13-01T00:00:00Z'],
    ...['2026-11-20T25:00:00Z', '2026-11-20T09:00:00+99:00', '0000-00-00T00:00:00Z', '1970-01-01T00:00:00Z', '2026-11-30T00:00:00Z'],
    ...['9999-12-31T23:59:59Z', '+275760-09-13T00:00:00Z', `2026-11-20T00:00:00.${'0'.repeat(100)}Z`, '2026-11-20T09:00:00Z<script>'],
    ...[null, undefined, 1_795_000_000_000, {}, ['2026-11-20T09:00:00Z'], true],
  ])('is not %j', (text) => {
    expect(instantOf(text, NOW)).toBe(null)
  })
})

describe('the list of registries', () => {
  it('names the registry with the most labels, over https', () => {
    const services = [
      [['com', 'NET'], ['https://a.example/v1']],
      [['co.example'], ['http://plain.example/', 'https://b.example/']],
      [['example'], ['https://c.example/']],
      [['old'], ['http://plain.example/']],
    ]
    const registries = readBootstrap({ services })
    const of = (site: string) => (registries === null ? 'none' : registryOf(site, registries))
    expect(of('x.com')).toBe('https://a.example/v1/')
    expect(of('x.net')).toBe('https://a.example/v1/')
    expect(of('x.co.example')).toBe('https://b.example/')
    expect(of('x.example')).toBe('https://c.example/')
    expect([of('x.old'), of('x.jp'), of('com.jp'), of('')]).toEqual([null, null, null, null])
  })
  it('is none where it is not in that form', () => {
    for (const file of [
      null,
      1,
      '',
      [],
      {},
      { services: 1 },
      { services: [] },
      { services: [[]] },
      { services: [null, [1, 2], [['x'], 'https://x/']] },
    ])
      expect(readBootstrap(file), JSON.stringify(file)).toBe(null)
  })
})

describe('the answer of a registry', () => {
  const since = (value: unknown) => {
    const instant = registeredAt(value, 'x.example', NOW)
    return instant === null ? null : sinceInstant(instant, NOW).since
  }
  it('tells the registration, and takes nothing else for one', () => {
    const others = ['transfer', 'last changed', 'expiration', 'reregistration', 'registrar expiration', 'last update of RDAP database']
    const noise = others.map((action) => event('2026-11-27T00:00:00Z', action))
    expect(since(domain([...noise, event('2001-05-05T00:00:00Z')]))).toBe('2001-05-05')
    expect(since(domain(noise))).toBe(null)
    expect(since(domain([event('2001-05-05T00:00:00Z', ' Registration ')]))).toBe('2001-05-05')
  })
  it('of several registrations tells the oldest that can be', () => {
    const dates = ['2026-11-20T00:00:00Z', '2010-01-01T00:00:00Z', '2026-12-31T00:00:00Z', '1900-01-01T00:00:00Z', 'never']
    expect(since(domain(dates.map((date) => event(date))))).toBe('2010-01-01')
  })
  it('counts for the name that was asked about alone', () => {
    const events = [event('2010-01-01T00:00:00Z')]
    expect(since(domain(events, { ldhName: 'X.Example.' }))).toBe('2010-01-01')
    expect(since({ objectClassName: 'domain', events })).toBe('2010-01-01')
    expect(since(domain(events, { ldhName: 'other.example' }))).toBe(null)
    expect(since(domain(events, { ldhName: 7 }))).toBe(null)
    expect(since(domain(events, { objectClassName: 'entity' }))).toBe(null)
  })
  it.each([
    null,
    0,
    '',
    [],
    {},
    { events: [] },
    domain(null),
    domain({}),
    domain('x'),
    domain([null, 1, [], {}, event(null), event('x'), event({}, {})]),
  ])('may be anything: %j', (value) => {
    expect(since(value)).toBe(null)
  })
  it('is looked through to a limit', () => {
    const many = Array.from({ length: 200_000 }, () => event('2026-11-20T00:00:00Z', 'transfer'))
    expect(since(domain([...many, event('2010-01-01T00:00:00Z')]))).toBe(null)
  })
})

describe('the age of domains', () => {
  it('is asked of the registry that the list names, and told with who told it', async () => {
    const { asked, fetchJson } = net(answer('x.example'))
    expect(await createAgeLookup({ fetchJson, now: () => NOW }).agesOf(['x.example'])).toEqual([
      { site: 'x.example', registered: '2026-11-20', days: 8, source: 'rdap.registry.example', certificate: null },
    ])
    expect(asked).toEqual([IANA_BOOTSTRAP, at('x.example')])
  })
  it('is not known where there is no registry to ask, and nobody else is asked', async () => {
    const { asked, fetchJson } = net({})
    expect(await createAgeLookup({ fetchJson, now: () => NOW }).agesOf(['x.jp', 'x.co.jp'])).toEqual([])
    expect(asked).toEqual([IANA_BOOTSTRAP])
  })
  it('asks for nothing that is no domain', async () => {
    const { asked, fetchJson } = net({})
    const names = [
      '',
      'x',
      'x..example',
      '-x.example',
      '../x.example',
      'x.example/../y',
      'x.example?q',
      'X.example',
      '例え.example',
      '10.0.0.1',
    ]
    expect(await createAgeLookup({ fetchJson, now: () => NOW }).agesOf([...names, `${'x'.repeat(64)}.example`])).toEqual([])
    expect(asked).toEqual([])
  })
  it('is asked once for a run, also where the registry knows of none, and the days go on', async () => {
    let now = NOW
    const { asked, fetchJson } = net(answer('x.example'))
    const lookup = createAgeLookup({ fetchJson, now: () => now })
    await lookup.agesOf(['x.example', 'x.example', 'gone.example'])
    now += 2 * 86_400_000
    const [age] = await lookup.agesOf(['x.example', 'gone.example'])
    expect(age).toMatchObject({ registered: '2026-11-20', days: 10 })
    expect(asked).toEqual([IANA_BOOTSTRAP, at('x.example'), at('gone.example')])
  })
  it('keeps what it found for so many and no more', async () => {
    const { asked, fetchJson } = net({})
    const lookup = createAgeLookup({ fetchJson, now: () => NOW })
    await lookup.agesOf(Array.from({ length: KEPT_AGES + 1 }, (_, nth) => `x${nth}.example`))
    asked.length = 0
    await lookup.agesOf([`x${KEPT_AGES}.example`, 'x0.example'])
    expect(asked).toEqual([at('x0.example')])
  })
  it.each([
    ['5', 4_000, 6_000],
    [null, 59_000, 61_000],
    ['nonsense', 59_000, 61_000],
    ['999999999', 3_599_000, 3_601_000],
    ['-5', 59_000, 61_000],
    [new Date(NOW + 20_000).toUTCString(), 19_000, 21_000],
    [new Date(NOW - 20_000).toUTCString(), 900, 1_100],
    ['Sun, 99 Foo 2026 00:00:00 GMT', 59_000, 61_000],
  ])('leaves a registry in peace that refuses (Retry-After: %s)', async (retryAfter, still, over) => {
    let now = NOW
    const { asked, fetchJson } = net({ [at('x.example')]: refusal(429, retryAfter) })
    const lookup = createAgeLookup({ fetchJson, now: () => now })
    expect(await lookup.agesOf(['x.example'])).toEqual([])
    now = NOW + still
    expect(await lookup.agesOf(['x.example', 'y.example'])).toEqual([])
    expect(asked).toHaveLength(2)
    now = NOW + over
    await lookup.agesOf(['y.example'])
    expect(asked.at(-1)).toBe(at('y.example'))
  })
  it('leaves a registry in peace that does not answer, and one for a while whose list did not come', async () => {
    let now = NOW
    const silent = net({ [at('x.example')]: refusal(null) })
    const lookup = createAgeLookup({ fetchJson: silent.fetchJson, now: () => now })
    await lookup.agesOf(['x.example'])
    await lookup.agesOf(['y.example'])
    expect(silent.asked).toEqual([IANA_BOOTSTRAP, at('x.example')])

    const listless = net({ [IANA_BOOTSTRAP]: '<html>' })
    const other = createAgeLookup({ fetchJson: listless.fetchJson, now: () => now })
    expect(await other.agesOf(['x.example', 'y.example', 'z.example', 'a.example'])).toEqual([])
    expect(await other.agesOf(['b.example'])).toEqual([])
    expect(listless.asked).toEqual([IANA_BOOTSTRAP])
    now += 61_000
    await other.agesOf(['b.example'])
    expect(listless.asked).toEqual([IANA_BOOTSTRAP, IANA_BOOTSTRAP])
  })
  it('asks for the list anew after a day', async () => {
    let now = NOW
    const { asked, fetchJson } = net({})
    const lookup = createAgeLookup({ fetchJson, now: () => now })
    await lookup.agesOf(['x.jp'])
    now += 25 * 3_600_000
    await lookup.agesOf(['y.jp'])
    expect(asked).toEqual([IANA_BOOTSTRAP, IANA_BOOTSTRAP])
  })
  it('never rejects, and ends in time', async () => {
    const broken = net({ [at('x.example')]: new Error('broken') })
    expect(await createAgeLookup({ fetchJson: broken.fetchJson, now: () => NOW }).agesOf(['x.example'])).toEqual([])
    const waiting: FetchJson = (_, __, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) resolve(refusal(null))
        signal?.addEventListener('abort', () => resolve(refusal(null)))
      })
    const lookup = createAgeLookup({ fetchJson: waiting, now: () => NOW, totalMs: 50 })
    expect(await lookup.agesOf(Array.from({ length: 100 }, (_, nth) => `x${nth}.example`))).toEqual([])
  })
})

describe('a source of certificates', () => {
  const TEMPLATE = 'https://certificates.example/?q={host}&output=json'
  const found = 'https://certificates.example/?q=x.example&output=json'
  const row = (not_before: unknown, name_value: unknown = 'x.example') => ({ name_value, not_before, entry_timestamp: null })
  const agesWith = async (rows: unknown, documents: Readonly<Record<string, unknown>> = {}) => {
    const { asked, fetchJson } = net({ [found]: rows, ...documents })
    const certificates = createCertificateSource(TEMPLATE, fetchJson)
    if (certificates === null) throw new Error('no source')
    return { asked, ages: await createAgeLookup({ fetchJson, now: () => NOW, certificates }).agesOf(['x.example']) }
  }
  it('tells the oldest certificate for the domain and what is below it', async () => {
    const rows = [
      row('2026-11-21T00:00:00'),
      row('2026-11-19T10:00:00', '*.x.example\nX.example'),
      row('2026-11-18T10:00:00', 'login.x.example'),
      row('2001-01-01T00:00:00', 'notx.example\nx.example.other.example'),
      ...[row('2030-01-01T00:00:00'), row('x'), row(5), row('2001-01-01T00:00:00', 7), null, 3, []],
    ]
    const certificate = { since: '2026-11-18', days: 10, source: 'certificates.example' }
    expect((await agesWith(rows)).ages).toEqual([{ site: 'x.example', registered: null, days: null, source: '', certificate }])
    const [both] = (await agesWith(rows, answer('x.example', '2026-11-01T00:00:00Z'))).ages
    expect(both).toMatchObject({ registered: '2026-11-01', days: 27, certificate })
  })
  it.each([[[]], [{}], [null], ['x'], [Array.from({ length: 5_001 }, () => row('2026-11-20T00:00:00'))]])(
    'may tell nothing: %#',
    async (rows) => {
      expect((await agesWith(rows)).ages).toEqual([])
    },
  )
  it('is left in peace when it refuses', async () => {
    const { asked, fetchJson } = net({ [found]: refusal(503), ...answer('x.example') })
    const certificates = createCertificateSource(TEMPLATE, fetchJson)
    if (certificates === null) throw new Error('no source')
    const lookup = createAgeLookup({ fetchJson, now: () => NOW, certificates })
    expect(await lookup.agesOf(['x.example'])).toMatchObject([{ days: 8, certificate: null }])
    await lookup.agesOf(['y.example'])
    expect(asked.filter((href) => href.includes('certificates'))).toEqual([found])
  })
  it('is an https address with the place of the domain behind its host', () => {
    expect(createCertificateSource(TEMPLATE)?.name).toBe('certificates.example')
    const wrong = ['', 'x', 'https://crt.example/', 'http://crt.example/?q={host}', 'https://{host}/', 'https://{host}.example/?q={host}']
    for (const template of [...wrong, 'https://user:x@crt.example/{host}', 'https://crt.example#{host}', 'file:///{host}'])
      expect(createCertificateSource(template), template).toBe(null)
  })
})
