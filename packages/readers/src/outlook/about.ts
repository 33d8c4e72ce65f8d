import type { About } from '../reader.ts'

export const about: About = {
  id: 'outlook',
  kinds: ['outlook'],
  limits: { bytes: 64 * 1024 * 1024, milliseconds: 10_000, megabytes: 512 },
  files: [],
  docs: {
    format: 'Outlook items (.msg)',
    reads: [
      'the mail as it arrived: the header as it came over the wire, HTML and plain text in any code page, HTML packed into RTF',
      'attachments, pictures in the text, mails in the mail',
      'drafts and mails within one Exchange server, from their properties',
      'place, times and addresses of appointments, meeting requests and contacts',
    ],
    leaves: ['embedded OLE objects: named', 'files that stay on a server: named, with their address'],
  },
}
