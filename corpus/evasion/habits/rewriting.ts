import { charsetDisguises } from '../disguises/charsets.ts'
import { bytesOf, type Mail } from '../mail.ts'
import { type Habit, habit } from './habit.ts'

/** Soft and hard wraps of mail programs; an address is never torn. */
const wrappedAt =
  (width: number, soft: boolean) =>
  (mail: Mail): Mail | null =>
    mail.texts.every(({ format }) => format === 'plain')
      ? {
          ...mail,
          texts: mail.texts.map(({ format, text }) => ({
            format,
            text: text
              .split('\n')
              .map((line) => wrap(line, width, soft))
              .join('\n'),
          })),
        }
      : null

function wrap(line: string, width: number, soft: boolean): string {
  if (line.length <= width || /https?:/.test(line)) return line
  const pieces = line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [line]
  return pieces.join(soft ? ' \n' : '\n')
}

/** Old mail programs and gateways write a mail anew; what is a disguise for a fake is everyday for an honest mail. */
const rewritten: readonly Habit[] = charsetDisguises
  .filter(({ id }) =>
    /^(?:iso-2022-jp|shift-jis|euc-jp|shift-jis-base64|iso-2022-jp-quoted-printable|utf-8-base64|utf-8-quoted-printable)$/.test(id),
  )
  .map(({ id, apply }) => ({ id, worst: 'unconfirmed', apply }))

export const rewritingHabits = [
  habit('written-anew', (mail) => bytesOf(mail)),
  ...rewritten,
  habit('wrapped-at-34', wrappedAt(34, false)),
  habit('wrapped-softly', wrappedAt(70, true)),
]
