import { type Report, type Task, work } from '@honmono/readers/worker'

/** The readers' worker: started by the checking one, for files and pictures, and ended by it when it takes too long. Its code and the big
    files it asks for are the site's own, loaded when they are first needed. */
async function file(specifier: string): Promise<Uint8Array> {
  const path = READER_FILES[specifier]
  if (path === undefined) throw new Error(`the site has no ${specifier}`)
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

self.onmessage = ({ data: task }: MessageEvent<Task>) => {
  void work(task, file, (report: Report) => self.postMessage(report))
}
