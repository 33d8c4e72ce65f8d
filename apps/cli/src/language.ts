export type Lang = 'ja' | 'en'

/** --lang, else HONMONO_LANG, else the locale. Japanese comes first: English only where the person asked for it or reads no Japanese. */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const flag = argv.flatMap((arg, index) => (arg === '--lang' ? [argv[index + 1] ?? ''] : arg.startsWith('--lang=') ? [arg.slice(7)] : []))
  const asked = [...flag, env.HONMONO_LANG ?? ''].find((value) => value === 'ja' || value === 'en')
  if (asked === 'ja' || asked === 'en') return asked
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '') ?? ''
  // C and POSIX name no language.
  return locale === '' || /^(?:ja|C\b|POSIX\b)/i.test(locale) ? 'ja' : 'en'
}
