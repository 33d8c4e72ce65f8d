import type { Gap } from '@honmono/engine'
import { decodePicture } from '../picture/decode.ts'
import { PictureError } from '../picture/picture.ts'
import { nothingRead, type Read } from '../reader.ts'
import { codesIn, useProgram } from './codes.ts'
import { ZXING_WASM } from './files.ts'
import { payloadOf } from './payload.ts'

export const read: Read = async ({ part, bytes }, resources) => {
  try {
    const { picture, damaged } = await decodePicture(bytes, resources)
    await useProgram(() => resources.file(ZXING_WASM))
    const { texts, unread } = await codesIn(picture)
    const payloads = texts.map(payloadOf)
    const gaps: Gap[] = []
    if (damaged) gaps.push({ id: 'file-damaged', detail: part })
    if (unread) gaps.push({ id: 'code-unread', detail: part })
    return {
      ...nothingRead(part),
      links: payloads.flatMap(({ links }) => links),
      texts: payloads.flatMap((payload) => payload.texts),
      files: payloads.flatMap(({ files }) => files),
      gaps,
    }
  } catch (error) {
    if (error instanceof PictureError) return { ...nothingRead(part), gaps: [{ id: error.gap, detail: part }] }
    throw error
  }
}
