import { actionLinks, defineSignal, onePerHost } from '@honmono/engine/kit'
import { text } from './text.ts'

/** RFC 1918 and loopback: a router's or an office's own page; nobody outside can put a trap there. */
const PRIVATE = /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?(?:::1\]?$|f[cd]|fe80:))/

/** A bare number instead of a name (dotted, decimal, hex, IPv6): no company sends its customers there. */
export const numericHost = defineSignal({
  id: 'numeric-host',
  asks: 'Does a link to press lead to a bare number instead of a named site?',
  direction: 'fake',
  about: 'links',
  needs: ['links'],
  strength: 'medium',
  text,
  detect: ({ links }) =>
    onePerHost(actionLinks(links))
      .filter(({ ip, host }) => ip && !PRIVATE.test(host))
      .map(({ host, shown, at }) => ({ host, shown, at })),
})
