// Made by tools/make-index.mjs from the folders beside it. Change that and run: npm run index
import { about as archive } from './archive/about.ts'
import { about as office } from './office/about.ts'
import { about as shortcut } from './shortcut/about.ts'
import type { About } from './reader.ts'

export const abouts: readonly About[] = [
  archive,
  office,
  shortcut,
]
