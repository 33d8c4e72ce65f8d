import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** What a field is for, by its name or type. Search boxes, surveys and post codes are none of these. */
const SECRETS = {
  card: /card|\bcc-?(?:num|no|exp)|\bcvv|\bcvc|カード番号|有効期限/i,
  password: /passw|passwd|pwd|暗証|パスワード/i,
  code: /\botp\b|one-?time|auth-?code|verification-?code|認証コード|ワンタイム/i,
  bank: /account-?(?:no|num)|kouza|口座番号/i,
} as const
export type Secret = keyof typeof SECRETS

/** A form inside the mail that takes a secret: what is typed goes wherever the sender says, with no address bar to look at. */
export const formInMessage = defineSignal({
  id: 'form-in-message',
  asks: 'Does the message itself hold a form for a password, a card or a code?',
  direction: 'fake',
  about: 'links',
  needs: ['links'],
  strength: 'strong',
  text,
  detect: ({ links }) =>
    links.flatMap(({ from, hidden, fields, host, site, at }) => {
      if (from !== 'form' || hidden) return []
      const secrets = (Object.keys(SECRETS) as Secret[]).filter((secret) => fields.some((field) => SECRETS[secret].test(field)))
      return secrets.length === 0 ? [] : [{ secrets, host, site: site ?? host, at }]
    }),
})
