/** Limits of unpacking, for archives and for documents that are zip packages. */
export const UNPACKING = {
  /** Entries that are looked at; further ones are not read. */
  entries: 1_000,
  /** Places that may be an entry, looked at where no directory names them. */
  candidates: 5_000,
  /** One entry, unpacked. A larger one is handed over as its beginning. */
  entryBytes: 24 * 1024 * 1024,
  /** Everything of one archive, unpacked. */
  totalBytes: 48 * 1024 * 1024,
  /** How far a part that is honest unpacks, times its packed size; deflate can do 1,032. Below `bombFloor` nobody is harmed. */
  ratio: 250,
  bombFloor: 4 * 1024 * 1024,
  /** What is handed over of an entry that is too large: enough to tell what it is. */
  beginningBytes: 64 * 1024,
  /** Packed bytes given to the unpacker at once, so that it makes at most 8 MB of them before it is looked at. */
  stepBytes: 8 * 1024,
  nameBytes: 4_096,
  /** Traits of the same kind that are named one by one. */
  named: 20,
} as const
