import type { About } from '../reader.ts'

export const about: About = {
  id: 'archive',
  kinds: ['zip', 'gzip', 'tar', 'rar', 'seven-zip'],
  limits: { bytes: 64 * 1024 * 1024, milliseconds: 20_000, megabytes: 384 },
  files: [],
  docs: {
    format: 'Archives: zip (also Zip64), gzip, tar, tar.gz',
    reads: [
      'the files inside, each then read in its turn, with Japanese names from Windows (cp932), macOS and Linux',
      'entries that need a password, by name',
      'entries that the directory of a zip does not list, or lists under another name',
      'archives that unpack to far more than they are: refused, and said',
    ],
    leaves: [
      'what needs a password: no password is tried',
      'rar and 7z: named, and whether they need a password where that is plain to see; their files are not listed',
      'zip entries packed otherwise than stored or deflated (Deflate64, bzip2, LZMA, Zstandard)',
      'comments of archives',
    ],
  },
}
