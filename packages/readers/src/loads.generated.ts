// Made by tools/make-index.mjs from the folders beside it. Change that and run: npm run index
import type { Read } from './reader.ts'

export const loads: Readonly<Record<string, () => Promise<{ readonly read: Read }>>> = {
  'archive': () => import('./archive/read.ts'),
  'office': () => import('./office/read.ts'),
  'shortcut': () => import('./shortcut/read.ts'),
}
