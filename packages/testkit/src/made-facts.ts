import { type Claim, type Fact, type Link, siteOf } from '@honmono/engine'

export const known = <T>(value: T): Fact<T> => ({ known: true, value })

/** A link to press, as the collectors would make it; `more` says what is special about it. */
export function link(href: string, more: Partial<Link> = {}): Link {
  const { protocol, hostname } = new URL(href)
  return {
    shown: 'こちら',
    href,
    chain: [href],
    unwrapped: [],
    scheme: protocol.slice(0, -1) as Link['scheme'],
    host: hostname,
    site: siteOf(hostname),
    from: 'anchor',
    role: 'action',
    shownHost: null,
    userinfo: null,
    port: null,
    ip: false,
    opaque: false,
    hidden: false,
    fields: [],
    defanged: false,
    at: { part: '1', start: 0, end: 3 },
    ...more,
  }
}

/** A strong claim in the display name. */
export function claim(brand: string | null, name: string, more: Partial<Claim> = {}): Claim {
  return {
    brand,
    name,
    where: ['display-name'],
    strength: 'strong',
    disguised: false,
    places: [{ part: 'header:from', start: 0, end: name.length }],
    ...more,
  }
}
