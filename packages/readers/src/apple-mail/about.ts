import type { About } from '../reader.ts'

export const about: About = {
  id: 'apple-mail',
  kinds: ['apple-mail'],
  limits: { bytes: 64 * 1024 * 1024, milliseconds: 5_000, megabytes: 192 },
  files: [],
  docs: {
    format: 'Apple Mail (.emlx)',
    reads: ['the mail, byte for byte'],
    leaves: ['attachments that Apple Mail keeps beside a .partial.emlx: said to be missing', 'flags and labels'],
  },
}
