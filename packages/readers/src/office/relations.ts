import { DOCUMENT } from './limits.ts'
import type { Page } from './page.ts'
import { walkXml } from './xml.ts'

/** What a part refers to (ECMA-376 part 2, 9.3), by id. */
export interface Relation {
  /** The last step of its type: 'hyperlink', 'attachedTemplate', 'image' … */
  readonly type: string
  readonly target: string
  readonly external: boolean
  /** A link that some words are known for. */
  used: boolean
}
export type Relations = ReadonlyMap<string, Relation>

export function readRelations(bytes: Uint8Array, page: Page): Relations {
  const relations = new Map<string, Relation>()
  const sound = walkXml(bytes, {
    open(name, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      if (name !== 'Relationship') return undefined
      if (relations.size >= DOCUMENT.relations) {
        page.gap('too-many-links')
        return 'stop'
      }
      const relation = {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: Target,
        external: /^external$/i.test(TargetMode),
        used: false,
      }
      relations.set(Id, relation)
      nameTrait(relation, page)
      return undefined
    },
  })
  if (!sound) page.gap('file-damaged')
  return relations
}

const MACROS: Readonly<Record<string, string>> = {
  vbaProject: 'VBA',
  xlMacrosheet: 'Excel 4',
  xlIntlMacrosheet: 'Excel 4',
  control: 'ActiveX',
  activeXControlBinary: 'ActiveX',
}

function nameTrait({ type, target, external }: Relation, page: Page): void {
  const macro = MACROS[type]
  if (macro !== undefined) page.found.trait('macro', macro)
  if (external && type !== 'hyperlink') page.loads(type, target)
}

/** The relations of 'word/document.xml' stand in 'word/_rels/document.xml.rels'. */
export const sourceOf = (path: string): string => path.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, '$1$2')
