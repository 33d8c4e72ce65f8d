import { actionLinks, defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** More text than this says something by itself; a picture beside it is decoration. */
const HARDLY_A_WORD = 60

/** All there is to press is a picture, with hardly a word beside it: the words are in the picture, where filters don't read.
    Genuine newsletters made of pictures carry a footer with text. */
export const pictureOnlyBody = defineSignal({
  id: 'picture-only-body',
  asks: 'Is the message a picture to press, with hardly a word of text?',
  direction: 'fake',
  about: 'links',
  needs: ['links', 'pictures'],
  strength: 'weak',
  text,
  detect: ({ links, pictures }) => {
    const [link] = actionLinks(links)
    return link !== undefined && pictures.remote + pictures.embedded > 0 && pictures.visibleChars <= HARDLY_A_WORD
      ? [{ host: link.host, at: link.at }]
      : []
  },
})
