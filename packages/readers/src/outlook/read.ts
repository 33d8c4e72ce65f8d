import type { Gap } from '@honmono/engine'
import { compose } from '../mail-out/compose.ts'
import { itemOf } from '../mail-out/item.ts'
import { nothingRead, type Read } from '../reader.ts'
import { openCompoundFile } from './compound-file.ts'
import { isItem, messageOf } from './message-file.ts'

/** What Outlook saves, as the mail that it was. */
export const read: Read = ({ part, bytes }) => {
  const gaps: Gap[] = []
  const miss = (id: Gap['id'], detail: string) => gaps.push({ id, detail: `${part} ${detail}`.trim() })
  try {
    const file = openCompoundFile(bytes)
    if (!isItem(file.root)) return { ...nothingRead(part), gaps: [{ id: 'file-unknown', detail: part }] }
    const mail = compose(itemOf(messageOf(file.root), miss), miss)
    if (file.isDamaged()) miss('file-damaged', '')
    return { ...nothingRead(part), mail, gaps }
  } catch {
    return { ...nothingRead(part), gaps: [...gaps, { id: 'file-damaged', detail: part }] }
  }
}
