import type { About } from '../reader.ts'

export const about: About = {
  id: 'web-archive',
  kinds: ['web-archive'],
  limits: { bytes: 16 * 1024 * 1024, milliseconds: 10_000, megabytes: 384 },
  files: [],
  docs: {
    format: 'Saved pages: .mht, .mhtml (MIME HTML)',
    reads: ['its pages, as web pages are read', 'its pictures', 'where it was saved from, as it says itself'],
    leaves: ['styles and fonts', 'scripts in parts of their own: a browser does not run them'],
  },
}
