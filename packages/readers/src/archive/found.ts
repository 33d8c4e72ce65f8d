import type { GapId, InnerFile, Reading, Trait, TraitId } from '@honmono/engine'
import { nothingRead } from '../reader.ts'
import { UNPACKING } from './limits.ts'
import type { Unpacked } from './unpack.ts'

/** Gathers what an archive or package holds, within the limits of unpacking. */
export class Found {
  readonly files: InnerFile[] = []
  readonly traits: Trait[] = []
  readonly #gaps = new Set<GapId>()
  #left: number = UNPACKING.totalBytes

  /** How much of the next entry may be unpacked. */
  get allowance(): number {
    return Math.min(UNPACKING.entryBytes, this.#left)
  }

  gap(id: GapId): void {
    this.#gaps.add(id)
  }

  /** Each thing once, and only so many of a kind. */
  trait(id: TraitId, detail: string): void {
    const same = this.traits.filter((trait) => trait.id === id)
    if (same.length < UNPACKING.named && !same.some((trait) => trait.detail === detail)) this.traits.push({ id, detail })
  }

  /** What came out of an entry counts, and says what is missing. False when there is nothing of it. */
  count(name: string, unpacked: Unpacked | { readonly end: 'locked' | 'unknown' }): unpacked is Unpacked {
    if (unpacked.end === 'locked') this.trait('locked', name)
    if (unpacked.end === 'bomb') this.trait('bomb', name)
    const gap = GAPS[unpacked.end]
    if (gap !== null) this.gap(gap)
    if (!('bytes' in unpacked)) return false
    this.#left -= unpacked.bytes.length
    return unpacked.bytes.length > 0 || unpacked.end === 'whole'
  }

  file(filename: string | null, bytes: Uint8Array, inline = false): void {
    this.files.push({ filename, type: '', bytes, inline })
  }

  reading(part: string): Reading {
    const gaps = [...this.#gaps].map((id) => ({ id, detail: part }))
    return { ...nothingRead(part), traits: this.traits, files: this.files, gaps }
  }
}

const GAPS: Readonly<Record<Unpacked['end'] | 'locked' | 'unknown', GapId | null>> = {
  whole: null,
  damaged: 'file-damaged',
  'too-large': 'file-too-large',
  bomb: 'file-too-large',
  locked: 'file-locked',
  unknown: 'file-unknown',
}
