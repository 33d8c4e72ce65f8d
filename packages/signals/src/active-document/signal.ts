import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Honest documents show pictures and films from elsewhere. */
const MEDIA = /^(?:image|video|audio)\b/
const WORST_FIRST = ['macro', 'loads-from-outside', 'runs-script', 'sends-form'] as const

/** Documents with macros go round in offices, too; what starts a program at once is `dangerous-attachment`. */
export const activeDocument = defineSignal({
  id: 'active-document',
  asks: 'Does an attached document run or load something?',
  direction: 'fake',
  about: 'files',
  needs: ['attachments'],
  strength: 'medium',
  text,
  detect: ({ attachments }) =>
    attachments.flatMap(({ filename, real, part, traits = [] }) => {
      const found = WORST_FIRST.find((id) =>
        traits.some((trait) => trait.id === id && !(id === 'loads-from-outside' && MEDIA.test(trait.detail))),
      )
      const what = found ?? (real === 'one-note' ? real : undefined)
      return what === undefined || traits.some(({ id }) => id === 'starts-program') ? [] : [{ file: filename ?? '', what, part }]
    }),
})
