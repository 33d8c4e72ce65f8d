import type { Read } from '../reader.ts'
import { readCompound } from './compound.ts'
import { readPackage } from './package.ts'

/** Text, links and what is dangerous in a document of an office program. Nothing is laid out, calculated or run. */
export const read: Read = (find) => (find.kind === 'old-office' ? readCompound(find) : readPackage(find))
