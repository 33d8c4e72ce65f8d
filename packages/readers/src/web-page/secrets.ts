/** Fields for what must not fall into strange hands, told by what the page says of them. */

export type Secret = 'password' | 'card' | 'code' | 'pin'

export interface Field {
  /** 'input', 'textarea', 'select'. */
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  /** What stands beside it: its label, else the words before it. */
  readonly label: string
}

/** Kinds of fields that nobody types into. */
const UNTYPED = new Set(['hidden', 'submit', 'button', 'image', 'checkbox', 'radio', 'reset', 'file', 'range', 'color', 'search', 'date'])

/** Order matters: a one-time password is a code, a card's PIN is a PIN. */
const WORDS: readonly (readonly [Secret, RegExp])[] = [
  [
    'card',
    /card[\W_]?(?:no\b|num)|(?:^|[\W_])cc[\W_]?(?:no|num|csc|cvv|cvc|exp)|(?:^|[^a-z])(?:cvv|cvc|cvn)2?(?![a-z])|card[\W_]?(?:security|verification)|カード番号|セキュリティ[ー・]?コード|カード(?:の)?有効期限/i,
  ],
  [
    'code',
    /one[\W_]?time|(?:^|[^a-z])(?:otp|totp|2fa|mfa)(?![a-z])|(?:verif(?:y|ication)|auth(?:entication)?|sms|confirm(?:ation)?|login|access)[\W_]?code|pass[\W_]?code|ワンタイム|認証(?:コード|番号)|確認(?:コード|番号)|合言葉/i,
  ],
  ['pin', /(?:^|[^a-z])pin(?:[\W_]?(?:code|no|num|number))?(?![a-z])|暗証番号/i],
  ['password', /pass[\W_]?(?:word|wd)|(?:^|[^a-z])(?:pwd|passwd|pswd)(?![a-z])|パスワード|パス\s?ワード|密码|비밀번호/i],
]
const AUTOCOMPLETE: readonly (readonly [RegExp, Secret])[] = [
  [/\bcc-(?:number|csc|exp)/, 'card'],
  [/\bone-time-code\b/, 'code'],
  [/\b(?:current|new)-password\b/, 'password'],
]

export function secretAskedBy({ tag, attributes, label }: Field): Secret | null {
  const type = (attributes.get('type') ?? 'text').trim().toLowerCase()
  if (tag !== 'input' && tag !== 'textarea') return null
  if (tag === 'input' && UNTYPED.has(type)) return null
  const filled = (attributes.get('autocomplete') ?? '').toLowerCase()
  for (const [pattern, secret] of AUTOCOMPLETE) if (pattern.test(filled)) return secret
  const said = ['name', 'id', 'placeholder', 'aria-label', 'title'].map((name) => (attributes.get(name) ?? '').slice(0, MAX_WORDS))
  const words = [...said, label.slice(0, MAX_WORDS)].map((word) => word.normalize('NFKC').replace(/([a-z])([A-Z])/g, '$1_$2'))
  for (const [secret, pattern] of WORDS) if (words.some((word) => pattern.test(word))) return secret
  // Masked by its style alone, as forms do that browsers shall not take for one.
  return type === 'password' || /text-security/i.test(attributes.get('style') ?? '') ? 'password' : null
}
const MAX_WORDS = 100
