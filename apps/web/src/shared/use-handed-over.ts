import { useEffect, useRef } from 'preact/hooks'
import { SHARED_FILES } from './limits.ts'
import { type Shared, takeShared } from './take.ts'

/** Chromium on computers, for an installed app; https://wicg.github.io/web-app-launch/#launchqueue-interface */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void
}

/** What other apps hand over: shared (`atShared`: the address that the service worker sends to is open), or files opened with this app. */
export function useHandedOver(atShared: boolean, onShared: (shared: Shared) => void): void {
  const latest = useRef(onShared)
  latest.current = onShared
  useEffect(() => {
    if (atShared) void takeShared().then((shared) => latest.current(shared))
  }, [atShared])
  useEffect(() => {
    const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue }
    launchQueue?.setConsumer(({ files }) => {
      if (files.length > 0) void opened(files).then((shared) => latest.current(shared))
    })
  }, [])
}

/** A file that can't be opened is left out, and counted. */
async function opened(handles: readonly FileSystemFileHandle[]): Promise<Shared> {
  const tried = await Promise.allSettled(handles.slice(0, SHARED_FILES).map((handle) => handle.getFile()))
  const files = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  return { text: '', files, left: handles.length - files.length }
}
