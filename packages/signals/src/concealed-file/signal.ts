import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

const HOW = { 'hides-page': 'hides', redirects: 'leaves', 'contradicts-itself': 'differs' } as const

/** What a filter or a careful reader would see is not what opens: the page is built by a script, or left at once; the archive's list names other files. */
export const concealedFile = defineSignal({
  id: 'concealed-file',
  asks: 'Does an attached file hide what it is?',
  direction: 'fake',
  about: 'files',
  needs: ['attachments'],
  strength: 'medium',
  text,
  detect: ({ attachments }) =>
    attachments.flatMap(({ filename, part, traits = [] }) => {
      const how = traits.map(({ id }) => HOW[id as keyof typeof HOW]).find((one) => one !== undefined)
      return how === undefined ? [] : [{ file: filename ?? '', how, part }]
    }),
})
