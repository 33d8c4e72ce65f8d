import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { useEffect, useState } from 'preact/hooks'
import { COLLECTIONS, type Collection, type KeptRecords } from './records.ts'

/** `opening`: not read yet · `device`: it stays here · `memory`: the browser refuses to keep anything (a private window, a full disk), so it
    lasts until the page is closed. */
export type KeptWhere = 'opening' | 'device' | 'memory'

/** What stays on the device. Every change shows at once and is written behind; nothing is ever lost because writing failed. */
export interface Kept {
  readonly where: KeptWhere
  /** In the order of their ids. */
  list<N extends Collection>(name: N): readonly KeptRecords[N][]
  put<N extends Collection>(name: N, record: KeptRecords[N]): void
  remove(name: Collection, id: string): void
  /** All of these collections, or everything. Resolves to whether nothing of it is left on the device: another window may have brought the
      device to a newer version, or the disk may refuse. */
  clear(names?: readonly Collection[]): Promise<boolean>
  /** Resolves when all of the above is written, or was refused. */
  written(): Promise<void>
  /** Called after each change; the result ends that. */
  onChange(listener: () => void): () => void
}

type Schema = DBSchema & { [N in Collection]: { key: string; value: KeptRecords[N] } }
const NAME = 'honmono'
/** Raised with each new collection. */
const VERSION = COLLECTIONS.length
/** In the place of an id: no record has it. */
const ALL = ''
/** How browsers say that they keep nothing at all, so that nothing can be left. */
const KEEPS_NOTHING: ReadonlySet<string> = new Set(['SecurityError', 'InvalidStateError', 'NotSupportedError'])

export function openKept(openDatabase: typeof openDB = openDB): Kept {
  const records = Object.fromEntries(COLLECTIONS.map((name) => [name, new Map()])) as { [N in Collection]: Map<string, KeptRecords[N]> }
  const listeners = new Set<() => void>()
  let where: KeptWhere = 'opening'
  /** Something may lie on the device that this page can't reach. */
  let outOfReach = false
  const tell = () => {
    for (const listener of listeners) listener()
  }
  /** The last change of each record that shows and is not written yet, or was refused: what is read does not undo it. */
  const unwritten = Object.fromEntries(COLLECTIONS.map((name) => [name, new Map()])) as Record<Collection, Map<string, () => void>>
  // Other windows of this page keep the same.
  const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : null

  const read = async (database: IDBPDatabase<Schema>, names: readonly Collection[]) => {
    for (const name of names) {
      fill(name, await database.getAll(name))
      for (const show of unwritten[name].values()) show()
    }
    tell()
  }
  const fill = <N extends Collection>(name: N, found: readonly KeptRecords[N][]) => {
    records[name].clear()
    for (const record of found) records[name].set(record.id, record)
  }
  // Some browsers refuse by throwing at once.
  const open = async () => {
    const database = await openDatabase<Schema>(NAME, VERSION, {
      upgrade(database) {
        for (const name of COLLECTIONS) if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, { keyPath: 'id' })
      },
      // Another window waits to open a newer version: the page's own records stay as they are shown.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    })
    await read(database, COLLECTIONS)
    return database
  }
  const opened = open().then(
    (database) => {
      where = 'device'
      tell()
      return database
    },
    (error: unknown) => {
      where = 'memory'
      outOfReach = error instanceof DOMException && !KEEPS_NOTHING.has(error.name)
      tell()
      return null
    },
  )
  /** Shown at once, and written one after the other, as asked. */
  let writing: Promise<unknown> = opened
  /** Resolves to whether the device is now as the change wants it. */
  const change = (
    name: Collection,
    id: string,
    show: () => void,
    write: (database: IDBPDatabase<Schema>) => Promise<unknown>,
  ): Promise<boolean> => {
    show()
    if (id === ALL) unwritten[name].clear()
    unwritten[name].delete(id)
    unwritten[name].set(id, show)
    tell()
    const written = writing.then(async () => {
      const database = await opened
      if (database === null) return !outOfReach
      try {
        await write(database)
        if (unwritten[name].get(id) === show) unwritten[name].delete(id)
        others?.postMessage(name)
        return true
      } catch {
        where = 'memory'
        tell()
        return false
      }
    })
    writing = written
    return written
  }
  if (others !== null)
    others.onmessage = ({ data }: MessageEvent<Collection>) => {
      writing = writing.then(async () => {
        const database = await opened
        if (database !== null && COLLECTIONS.includes(data)) await read(database, [data]).catch(() => undefined)
      })
    }
  return {
    get where() {
      return where
    },
    list: <N extends Collection>(name: N) => [...records[name].values()].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))),
    put(name, record) {
      void change(
        name,
        record.id,
        () => records[name].set(record.id, record),
        (database) => database.put(name, record),
      )
    },
    remove(name, id) {
      void change(
        name,
        id,
        () => records[name].delete(id),
        (database) => database.delete(name, id),
      )
    },
    async clear(names = COLLECTIONS) {
      const cleared = names.map((name) =>
        change(
          name,
          ALL,
          () => records[name].clear(),
          (database) => database.clear(name),
        ),
      )
      return (await Promise.all(cleared)).every(Boolean)
    },
    async written() {
      await writing
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The live list of a collection. */
export function useRecords<N extends Collection>(kept: Kept, name: N): readonly KeptRecords[N][] {
  useKept(kept)
  return kept.list(name)
}

/** Draws anew after each change. */
export function useKept(kept: Kept): KeptWhere {
  const [, draw] = useState(0)
  useEffect(() => {
    const again = () => draw((times) => times + 1)
    again()
    return kept.onChange(again)
  }, [kept])
  return kept.where
}
