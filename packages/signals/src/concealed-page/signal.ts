import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** What a filter or a careful reader would see is not what opens: the page is built by a script, or left at once. */
export const concealedPage = defineSignal({
  id: 'concealed-page',
  asks: 'Does an attached page hide what it is?',
  direction: 'fake',
  about: 'files',
  needs: ['attachments'],
  strength: 'medium',
  text,
  detect: ({ attachments }) =>
    attachments.flatMap(({ filename, part, traits = [] }) => {
      const how = traits.find(({ id }) => id === 'hides-page' || id === 'redirects')?.id
      return how === undefined ? [] : [{ file: filename ?? '', how: how === 'redirects' ? ('leaves' as const) : ('hides' as const), part }]
    }),
})
