import type { About } from '../reader.ts'

export const about: About = {
  id: 'web-page',
  kinds: ['html', 'svg'],
  limits: { bytes: 16 * 1024 * 1024, milliseconds: 10_000, megabytes: 384 },
  files: [],
  docs: {
    format: 'Web pages as files: .html, .htm, .xhtml, .shtml, .svg',
    reads: [
      'text, links and forms, as in a mail of HTML',
      'fields for a password, card, one-time code or PIN',
      'addresses in scripts, also those that simple decoding hides (atob, unescape, fromCharCode, joined and reversed pieces)',
      'pages and files that a script holds in decodable form, data: addresses, srcdoc frames',
      'whether it leaves at once, and whether it hides what it shows',
      'pictures written into it (data: in base64)',
    ],
    leaves: [
      'scripts are read, never run: what only running shows (encryption, loops, obfuscated tables) is named as hidden',
      'pictures drawn as paths (SVG)',
      'what it loads from the net',
    ],
  },
}
