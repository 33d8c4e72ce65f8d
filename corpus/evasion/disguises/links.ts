import type { Redirector } from '@honmono/engine'
import { knowledge } from '@honmono/testkit'
import type { Dice } from '../dice.ts'
import type { Golden } from '../golden.ts'
import { byLinks } from './disguise.ts'

const hostOf = (address: string) => new URL(address).hostname
const withHost = (address: string, change: (host: string) => string) =>
  address.replace(/^(https?:\/\/)([^/?#:]+)/i, (_, scheme: string, host: string) => scheme + change(host))
const officialHost = ({ brand }: Golden) => `www.${knowledge.brand(brand ?? '')?.sites[0]?.domain ?? 'amazon.co.jp'}`
const base64Url = (text: string) => Buffer.from(text).toString('base64url')

/** The address of a service that passes its visitors on to `target`. */
function through({ hosts, paths, how }: Redirector, target: string, dice: Dice): string | null {
  const host = dice.pick(hosts)
  const path = paths.length === 0 ? '/' : dice.pick(paths)
  const start = `https://${host}${path}`
  const query = (name: string, value: string) =>
    start.includes('?') ? `${start}${start.endsWith('?') ? '' : '&'}${name}=${value}` : `${start}?${name}=${value}`
  switch (how.kind) {
    case 'query':
      return path.includes('?u=')
        ? `https://${host}/?u=${encodeURIComponent(target)}`
        : query(how.params[0] ?? 'url', encodeURIComponent(target))
    case 'path':
      return `https://${host}${how.after === '/' ? path : how.after}${how.after === '/' ? '' : ''}${target}`
    case 'safelinks':
      return query('url', encodeURIComponent(target))
    case 'proofpoint-v1':
      return query('u', encodeURIComponent(target))
    case 'base64-query':
      return query(how.params[0] ?? 'u', `${how.params[0] === 'u' && /bing/.test(host) ? 'a1' : ''}${base64Url(target)}`)
    default:
      return null
  }
}
const redirectors = knowledge.lists.redirectors

/** Full-width and circled letters, which browsers fold to the plain ones (UTS 46). */
const wide = (host: string, base: number) => host.replace(/[a-z]/g, (letter) => String.fromCodePoint(base + letter.charCodeAt(0) - 0x61))
const percent = (text: string) => text.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)

export const linkDisguises = [
  byLinks('redirector', (address, dice) => through(dice.pick(redirectors), address, dice) ?? address, { keeps: 'words' }),
  byLinks(
    'two-redirectors',
    (address, dice) => {
      const inner = through(dice.pick(redirectors), address, dice) ?? address
      return through(dice.pick(redirectors), inner, dice) ?? inner
    },
    { keeps: 'words' },
  ),
  byLinks('google-url', (address) => `https://www.google.com/url?sa=t&q=${encodeURIComponent(address)}&usg=AOvVaw0`),
  byLinks(
    'safe-links',
    (address) => `https://jpn01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02&reserved=0`,
  ),
  byLinks('official-open-redirect', (address, _, golden) => `https://${officialHost(golden)}/redirect?to=${encodeURIComponent(address)}`),
  byLinks('official-site-as-user', (address, _, golden) => withHost(address, (host) => `${officialHost(golden)}@${host}`)),
  byLinks('official-site-as-user-with-password', (address, _, golden) =>
    withHost(address, (host) => `${officialHost(golden)}:443%2Faccount@${host}`),
  ),
  byLinks('official-site-in-the-path', (address, _, golden) => `${address.replace(/\/$/, '')}/${officialHost(golden)}/`),
  byLinks(
    'official-site-in-the-query',
    (address, _, golden) => `${address}${address.includes('?') ? '&' : '?'}return=https://${officialHost(golden)}/`,
  ),
  byLinks('official-site-as-fragment', (address, _, golden) => `${address.split('#')[0]}#https://${officialHost(golden)}/`),
  byLinks('mixed-case', (address) =>
    withHost(address, (host) => [...host].map((letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter)).join('')).replace(
      /^https?/,
      (scheme) => scheme.toUpperCase(),
    ),
  ),
  byLinks('dot-behind-the-host', (address) => withHost(address, (host) => `${host}.`), { inText: false }),
  byLinks('usual-port', (address) => withHost(address, (host) => `${host}:${address.startsWith('https') ? 443 : 80}`)),
  byLinks('odd-port', (address) => withHost(address, (host) => `${host}:8443`)),
  byLinks('percent-host', (address) => withHost(address, percent), { inText: false }),
  byLinks('percent-path', (address) =>
    address.replace(/^(https?:\/\/[^/]+)(\/[^?#]*)/, (_, front: string, path: string) => front + percent(path)),
  ),
  byLinks('full-width-host', (address) => withHost(address, (host) => wide(host, 0xff41)), { inText: false }),
  byLinks('circled-host', (address) => withHost(address, (host) => wide(host, 0x24d0)), { inText: false }),
  byLinks('ideographic-dots', (address) => withHost(address, (host) => host.replaceAll('.', '。')), { inText: false }),
  byLinks('soft-hyphens-in-the-host', (address) => withHost(address, (host) => `${host.charAt(0)}\u00ad${host.slice(1)}`), {
    inText: false,
  }),
  byLinks('backslashes', (address) => address.replace('://', ':\\\\'), { inText: false }),
  byLinks('one-slash', (address) => address.replace('://', ':/'), { inText: false }),
  byLinks('many-slashes', (address) => address.replace('://', ':////'), { inText: false }),
  byLinks('no-scheme', (address) => address.replace(/^https?:/, ''), { inText: false }),
  byLinks('tabs-in-the-address', (address) => address.replace('://', ':\t//').replace('.', '.\n'), { inText: false }),
  byLinks('spaces-around-the-address', (address) => `  \n ${address} \n`, { inText: false }),
  byLinks('control-character-before', (address) => `\u0001${address}`, { inText: false }),
  byLinks('subdomain-of-official-name', (address, _, golden) => withHost(address, (host) => `${officialHost(golden)}.${host}`)),
  byLinks(
    'click-counter',
    (address) => `https://u${hostOf(address).length}.ct.sendgrid.net/ls/click?upn=u001.${base64Url(address).slice(0, 40)}`,
    { keeps: 'words' },
  ),
  byLinks(
    'short-address',
    (address, dice) => `https://${dice.pick(['bit.ly', 't.co', 'is.gd', 'x.gd', 'cutt.ly'])}/honmono-test-${address.length}`,
    { keeps: 'words' },
  ),
]
