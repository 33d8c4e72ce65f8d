// Made by tools/make-index.mjs from the folders beside it. Change that and run: npm run index
import type { Read } from './reader.ts'

export const loads: Readonly<Record<string, () => Promise<{ readonly read: Read }>>> = {
  'apple-mail': () => import('./apple-mail/read.ts'),
  'outlook': () => import('./outlook/read.ts'),
  'rich-text': () => import('./rich-text/read.ts'),
  'shortcut': () => import('./shortcut/read.ts'),
  'tnef': () => import('./tnef/read.ts'),
}
