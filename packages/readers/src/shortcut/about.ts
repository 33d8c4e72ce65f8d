import type { About } from '../reader.ts'

export const about: About = {
  id: 'shortcut',
  kinds: ['shortcut'],
  limits: { bytes: 256 * 1024, milliseconds: 2_000, megabytes: 64 },
  files: [],
  docs: {
    format: 'Shortcuts: .url, .webloc (XML), .desktop',
    reads: ['the address that it opens', 'that it runs a command (.desktop)'],
    leaves: ['.lnk and binary .webloc: named as a shortcut, their target is not read'],
  },
}
