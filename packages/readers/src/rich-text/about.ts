import type { About } from '../reader.ts'

export const about: About = {
  id: 'rich-text',
  kinds: ['rich-text'],
  limits: { bytes: 16 * 1024 * 1024, milliseconds: 10_000, megabytes: 384 },
  files: [],
  docs: {
    format: 'Rich Text Format (.rtf, a .doc that is one)',
    reads: [
      'the text, in Japanese code pages too',
      'links with the words that stand in their place',
      'the HTML page or mail that Outlook packs into RTF',
      'embedded objects and what they run, and files in them; PNG and JPEG pictures',
      'templates, pictures and objects that are loaded from an address',
    ],
    leaves: ['drawings and pictures of other forms (WMF, EMF): said to be unread', 'hidden text'],
  },
}
