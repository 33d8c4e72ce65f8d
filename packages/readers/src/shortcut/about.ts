import type { About } from '../reader.ts'

export const about: About = {
  id: 'shortcut',
  kinds: ['shortcut'],
  limits: { bytes: 256 * 1024, milliseconds: 2_000, megabytes: 64 },
  files: [],
  docs: {
    format: 'Shortcuts: .url, .lnk, .webloc (XML and binary), .desktop, .search-ms, .library-ms',
    reads: [
      'the address that it opens, or the folder on another machine',
      'the program that it starts and what it is told (.lnk, .desktop)',
      'addresses in that command, also in the encoded one of PowerShell',
    ],
    leaves: ['what the command would do'],
  },
}
