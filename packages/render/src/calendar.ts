import type { Every } from '@honmono/engine'
import type { Reminder } from './journey.ts'

type Lang = 'ja' | 'en'

/** A content line is folded after so many octets (RFC 5545 section 3.1). */
const LINE_OCTETS = 75
const TITLE: Readonly<Record<Lang, string>> = { ja: '見直しの日（本物？）', en: 'Look again (Honmono)' }
/** The alarm of an all-day event, counted from its midnight: nine in the morning. */
const ALARM = 'PT9H'

/** RFC 5545 section 3.3.10. A month without the day would be left out, so who plans stays below the 29th. */
const RULE: Readonly<Record<Every, string>> = {
  month: 'FREQ=MONTHLY',
  'half-year': 'FREQ=MONTHLY;INTERVAL=6',
  year: 'FREQ=YEARLY',
}

/** Reminders as a calendar file (RFC 5545): whole days without a time zone, so that they stay on their day wherever the phone is. `stamp`:
    the day on which it is made, YYYY-MM-DD. */
export function renderCalendar(reminders: readonly Reminder[], stamp: string, lang: Lang): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Honmono//Reminders//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...reminders.flatMap((reminder) => eventLines(reminder, stamp, lang)),
    'END:VCALENDAR',
  ]
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')
}

function eventLines({ id, date, text, why, every }: Reminder, stamp: string, lang: Lang): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@honmono.invalid`,
    `DTSTAMP:${digits(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(date)}`,
    ...(every === undefined ? [] : [`RRULE:${RULE[every]}`]),
    `SUMMARY:${escaped(TITLE[lang])}`,
    `DESCRIPTION:${escaped(why === '' ? text : `${text}\n${why}`)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${ALARM}`,
    `DESCRIPTION:${escaped(text)}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

const digits = (date: string) => date.replaceAll('-', '')

/** Text as a value (RFC 5545 section 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r\n|\r|\n/g, '\\n')
}

/** Never in the middle of a character, though the rule would allow it: some programs read line by line. */
function folded(line: string): string[] {
  const lines: string[] = []
  let rest = ''
  let octets = 0
  for (const char of line) {
    const size = octetsOf(char)
    if (octets + size > LINE_OCTETS) {
      lines.push(rest)
      rest = ' '
      octets = 1
    }
    rest += char
    octets += size
  }
  return [...lines, rest]
}

/** Of one character in UTF-8 (RFC 3629 section 3). */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
