import type { About } from '../reader.ts'

export const about: About = {
  id: 'calendar',
  kinds: ['calendar'],
  limits: { bytes: 8 * 1024 * 1024, milliseconds: 5_000, megabytes: 256 },
  files: [],
  docs: {
    format: 'Calendar invitations: .ics (iCalendar)',
    reads: [
      'title, place, organizer, description (text and HTML), comments, reminders of each entry',
      'addresses of the entry, its conference and its attachments',
      'files attached to it',
    ],
    leaves: ['guests', 'when and how often it takes place', 'attachments that are addresses: named, not fetched'],
  },
}
