import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** A lock whose key hangs beside it keeps out nobody but the filters. Some offices in Japan still send files so, hence weak. */
export const passwordBesideFile = defineSignal({
  id: 'password-beside-file',
  asks: 'Does the mail bring the password of its own locked file?',
  direction: 'fake',
  about: 'files',
  needs: ['attachments', 'oddities'],
  strength: 'weak',
  text,
  detect: ({ attachments, oddities }) => {
    const told = oddities.find(({ kind }) => kind === 'file-password')
    const locked = attachments.find(({ traits = [] }) => traits.some(({ id }) => id === 'locked'))
    return told === undefined || locked === undefined ? [] : [{ file: locked.filename ?? '', part: locked.part, at: told.at }]
  },
})
