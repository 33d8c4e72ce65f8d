import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

const PAGE = /\.(?:s?html?|xhtml|mht|mhtml|svgz?)$/i

/** A web page as a file: it opens a sign-in form from the reader's own disk, past every filter of addresses.
    Only with a file name: without one it is the mail's own text in another form. */
export const htmlAttachment = defineSignal({
  id: 'html-attachment',
  asks: 'Is a web page attached?',
  direction: 'fake',
  about: 'files',
  needs: ['attachments'],
  strength: 'medium',
  text,
  detect: ({ attachments }) =>
    attachments.flatMap(({ filename, real, part }) =>
      filename !== null && (real === 'html' || PAGE.test(filename.trim())) ? [{ file: filename, part }] : [],
    ),
})
