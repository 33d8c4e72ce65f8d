import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

const PROGRAMS = new Set(['executable', 'shortcut', 'disk-image'])
/** Endings that a double click runs. Not .sh, .py or .pl: programmers attach those, and a click only shows them. */
const RUNS = /\.(?:exe|scr|pif|com|cpl|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|jar|lnk|iso|img|vhdx?|apk|reg|msc|scf|xll)$/i
const DOUBLE = /\.(?:pdf|docx?|xlsx?|pptx?|txt|jpe?g|png|gif|html?|zip|csv)[\s_]*\.[a-z0-9]{2,4}$/i
/** U+202E turns the rest of the name around: "invoice[RLO]fdp.exe" is read as "invoiceexe.pdf". */
const REVERSED = /[\u202a-\u202e\u2066-\u2069]/

/** An attachment that runs when opened: by what it really is, or by an ending that its name hides. */
export const dangerousAttachment = defineSignal({
  id: 'dangerous-attachment',
  asks: 'Is a program attached?',
  direction: 'fake',
  about: 'files',
  needs: ['attachments'],
  strength: 'strong',
  text,
  detect: ({ attachments }) =>
    attachments.flatMap(({ filename, real, part, traits = [] }) => {
      const name = filename ?? ''
      const runs = PROGRAMS.has(real) || RUNS.test(name.trim())
      const has = (trait: string) => traits.some(({ id }) => id === trait)
      const lockedIn = traits.some(({ id, detail }) => id === 'locked' && RUNS.test(detail))
      const inner = has('bomb') ? 'bomb' : has('starts-program') ? 'starts' : lockedIn ? 'locked' : null
      const trick = REVERSED.test(name) ? 'reversed' : runs && DOUBLE.test(name.trim()) ? 'double' : runs ? 'program' : inner
      return trick === null ? [] : [{ file: name.replace(new RegExp(REVERSED, 'g'), ''), trick, real, part }]
    }),
})
