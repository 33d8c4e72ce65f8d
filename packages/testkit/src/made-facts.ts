import {
  type Ask,
  type AskFor,
  type Authentication,
  type Claim,
  type Fact,
  type Link,
  type Mailbox,
  type Phone,
  type PhoneKind,
  type Pressure,
  type PressureKind,
  type Sender,
  siteOf,
} from '@honmono/engine'

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

export function mailbox(address: string, name = ''): Mailbox {
  const [local = '', domain = ''] = address.split('@')
  return { name, address, local, domain, site: siteOf(domain), at: { part: 'header:from', start: 0, end: address.length } }
}

/** One ordinary author; `more` says what is special about the sender. */
export function sender(address: string, name = '', more: Partial<Sender> = {}): Sender {
  return {
    from: [mailbox(address, name)],
    fromFields: 1,
    to: [],
    sender: null,
    replyTo: [],
    returnPath: null,
    messageIdDomain: null,
    smsSender: null,
    source: 'wire',
    ...more,
  }
}

/** What the reader's own server found: nothing at all, but for `more`. */
export function authentication(more: Partial<Authentication> = {}): Authentication {
  const at = { part: 'header:authentication-results', start: 0, end: 1 }
  return { authservId: 'mx.reader.example', spf: null, dkim: [], dmarc: null, alignedSite: null, at, ...more }
}

export function ask(what: AskFor, quote = 'ご確認ください'): Ask {
  return { what, quote, at: { part: '1', start: 0, end: quote.length } }
}

export function pressure(kind: PressureKind, quote = '停止します'): Pressure {
  return { kind, quote, at: { part: '1', start: 0, end: quote.length } }
}

/** A number in the text; `more` says what is special about it. */
export function phone(number: string, kind: PhoneKind, more: Partial<Phone> = {}): Phone {
  return { number, shown: number, kind, country: '81', at: { part: '1', start: 0, end: number.length }, ...more }
}
