// Made by tools/make-index.mjs from the folders beside it. Change that and run: npm run index
import type { Read } from './reader.ts'

export const loads: Readonly<Record<string, () => Promise<{ readonly read: Read }>>> = {
  'apple-mail': () => import('./apple-mail/read.ts'),
  'archive': () => import('./archive/read.ts'),
  'calendar': () => import('./calendar/read.ts'),
  'contact': () => import('./contact/read.ts'),
  'office': () => import('./office/read.ts'),
  'outlook': () => import('./outlook/read.ts'),
  'pdf': () => import('./pdf/read.ts'),
  'picture-text': () => import('./picture-text/read.ts'),
  'qr': () => import('./qr/read.ts'),
  'rich-text': () => import('./rich-text/read.ts'),
  'shortcut': () => import('./shortcut/read.ts'),
  'tnef': () => import('./tnef/read.ts'),
  'web-archive': () => import('./web-archive/read.ts'),
  'web-page': () => import('./web-page/read.ts'),
}
