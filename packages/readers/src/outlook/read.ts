import { compose } from '../mail-out/compose.ts'
import { itemOf } from '../mail-out/item.ts'
import { misses } from '../mail-out/misses.ts'
import { nothingRead, type Read } from '../reader.ts'
import { openCompoundFile } from './compound-file.ts'
import { isItem, messageOf } from './message-file.ts'

/** What Outlook saves, as the mail that it was. */
export const read: Read = ({ part, bytes }) => {
  const { miss, gaps } = misses(part)
  try {
    const file = openCompoundFile(bytes)
    if (!isItem(file.root))
      return { ...nothingRead(part), gaps: [{ id: file.isDamaged() ? 'file-damaged' : 'file-unknown', detail: part }] }
    const mail = compose(itemOf(messageOf(file.root), miss), miss)
    if (file.isDamaged()) miss('file-damaged', '')
    return { ...nothingRead(part), mail, gaps }
  } catch {
    return { ...nothingRead(part), gaps: [...gaps, { id: 'file-damaged', detail: part }] }
  }
}
