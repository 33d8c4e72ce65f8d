import { expect, it } from 'vitest'
import { findInFile } from '../../../testkit/src/find.ts'
import { createReaders } from './node.ts'

const sample = (path: string) => findInFile(new URL(`../../samples/${path}`, import.meta.url))

it('a picture is read alike after a PDF was: libraries of one worker share its globals', async () => {
  const alone = createReaders()
  const after = createReaders()
  await after.read('pdf', sample('pdf/libreoffice.pdf'))
  const picture = sample('qr/webp.webp')
  const expected = await alone.read('qr', picture)
  expect(expected.links).toHaveLength(1)
  expect(await after.read('qr', picture)).toEqual(expected)
  alone.close()
  after.close()
})
