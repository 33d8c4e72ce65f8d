import type { Reminder } from '@honmono/render'
import type { CheckClient } from '../check/client.ts'
import type { Lang } from '../words.ts'
import { saveFile } from './save.ts'
import { today } from './today.ts'

/** Reminders as a file that calendars take in. Nothing is saved where the worker does not answer. */
export async function saveCalendar(client: CheckClient, lang: Lang, name: string, reminders: readonly Reminder[]): Promise<void> {
  const calendar = await client.tell({ topic: 'calendar', lang, reminders, stamp: today() }).catch(() => null)
  if (calendar !== null) saveFile(name, 'text/calendar;charset=utf-8', calendar)
}
