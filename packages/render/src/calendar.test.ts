import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type Reminder, renderCalendar } from './index.ts'

const reminder: Reminder = {
  id: 'card-statements-30-2026-11-28',
  date: '2026-12-28',
  text: 'カードの明細を見ます; 少額でも、\\ 伝えます, 必ず。'.repeat(3),
  why: 'BEGIN:VEVENT\r\nUID:evil',
}

/** As another program reads it. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => ({ component, event: new ICAL.Event(component) }))
}

describe('reminders for a calendar', () => {
  it('are read by another program as they were meant: whole days, without a time zone', () => {
    const [first, ...rest] = eventsIn(renderCalendar([reminder], '2026-11-28', 'ja'))
    expect(rest).toEqual([])
    expect(first?.event.startDate.isDate).toBe(true)
    expect(first?.event.startDate.toString()).toBe('2026-12-28')
    expect(first?.event.startDate.zone.tzid).toBe('floating')
    expect(first?.event.summary).toBe('見直しの日（本物？）')
    expect(first?.event.uid).toBe('card-statements-30-2026-11-28@honmono.invalid')
  })

  it('keep every character of their text, and nothing in it becomes a line of its own', () => {
    const [first] = eventsIn(renderCalendar([reminder], '2026-11-28', 'ja'))
    expect(first?.event.description).toBe(`${reminder.text}\n${reminder.why.replace('\r\n', '\n')}`)
  })

  it('remind in the morning', () => {
    const [first] = eventsIn(renderCalendar([reminder], '2026-11-28', 'en'))
    const alarm = first?.component.getFirstSubcomponent('valarm')
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H')
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
  })

  it('are lines of at most 75 octets that end with CR LF, with no character cut in two', () => {
    const text = renderCalendar([reminder, { ...reminder, id: 'two', text: '𠮷'.repeat(60), why: '' }], '2026-11-28', 'ja')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.slice(0, -2).split('\r\n')
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75 || /[\r\n]/.test(line))).toEqual([])
    expect(lines.filter((line) => /[\ud800-\udbff]$/.test(line))).toEqual([])
    expect(eventsIn(text).map(({ event }) => event.description)[1]).toBe('𠮷'.repeat(60))
  })

  it('come back every month, half-year or year, on the same day', () => {
    const monthly = { ...reminder, date: '2026-12-28', every: 'month' } as const
    const [month, half, year] = eventsIn(
      renderCalendar(
        [monthly, { ...monthly, id: 'half', every: 'half-year' }, { ...monthly, id: 'year', every: 'year' }],
        '2026-11-28',
        'ja',
      ),
    )
    const days = (event: ICAL.Event | undefined) => {
      const iterator = event?.iterator()
      return [1, 2, 3].map(() => iterator?.next()?.toString())
    }
    expect(days(month?.event)).toEqual(['2026-12-28', '2027-01-28', '2027-02-28'])
    expect(days(half?.event)).toEqual(['2026-12-28', '2027-06-28', '2027-12-28'])
    expect(days(year?.event)).toEqual(['2026-12-28', '2027-12-28', '2028-12-28'])
    expect(eventsIn(renderCalendar([reminder], '2026-11-28', 'ja'))[0]?.event.isRecurring()).toBe(false)
  })

  it('make an empty calendar of none', () => {
    expect(eventsIn(renderCalendar([], '2026-11-28', 'ja'))).toEqual([])
  })
})
