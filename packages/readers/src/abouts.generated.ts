// Made by tools/make-index.mjs from the folders beside it. Change that and run: npm run index
import { about as appleMail } from './apple-mail/about.ts'
import { about as archive } from './archive/about.ts'
import { about as calendar } from './calendar/about.ts'
import { about as contact } from './contact/about.ts'
import { about as office } from './office/about.ts'
import { about as outlook } from './outlook/about.ts'
import { about as pdf } from './pdf/about.ts'
import { about as pictureText } from './picture-text/about.ts'
import { about as qr } from './qr/about.ts'
import { about as richText } from './rich-text/about.ts'
import { about as shortcut } from './shortcut/about.ts'
import { about as tnef } from './tnef/about.ts'
import { about as webArchive } from './web-archive/about.ts'
import { about as webPage } from './web-page/about.ts'
import type { About } from './reader.ts'

export const abouts: readonly About[] = [
  appleMail,
  archive,
  calendar,
  contact,
  office,
  outlook,
  pdf,
  pictureText,
  qr,
  richText,
  shortcut,
  tnef,
  webArchive,
  webPage,
]
