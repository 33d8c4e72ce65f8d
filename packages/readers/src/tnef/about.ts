import type { About } from '../reader.ts'

export const about: About = {
  id: 'tnef',
  kinds: ['tnef'],
  limits: { bytes: 64 * 1024 * 1024, milliseconds: 10_000, megabytes: 384 },
  files: [],
  docs: {
    format: 'TNEF (winmail.dat)',
    reads: [
      'the text that belongs to the mail: HTML, HTML packed into RTF, plain text',
      'attached files and mails',
      'place, times and addresses of appointments and contacts',
    ],
    leaves: ['embedded OLE objects: named'],
  },
}
