import { PrintIcon, ShareIcon } from '../ui/icons.tsx'
import type { PageWords } from '../words.ts'

/** The answer for others: without the private parts of the message, or on paper with all of it. */
export function PassOn({ words }: { readonly words: PageWords }) {
  return (
    <div class="buttons no-print">
      <a class="quiet" href="#/share">
        <ShareIcon />
        {words.showFamily}
      </a>
      <button type="button" class="quiet" onClick={() => print()}>
        <PrintIcon />
        {words.print}
      </button>
    </div>
  )
}
