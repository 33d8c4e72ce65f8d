import { useEffect, useState } from 'preact/hooks'

/** How the app can be put on this device's home screen. `ask`: the browser asks the person itself; `by-hand`: iPhone and iPad, where it is
    in the share sheet. */
export type Offer = { readonly how: 'ask'; ask(): Promise<void> } | { readonly how: 'by-hand' }

/** Chromium only; https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>
}

const KEY = 'honmono.install'
let prompting: BeforeInstallPromptEvent | null = null
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** From the start: the browser offers it once, when it likes. Its own bar would lie over what the person came for. */
export function listenForOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    prompting = event as BeforeInstallPromptEvent
    tell()
  })
  addEventListener('appinstalled', () => {
    prompting = null
    tell()
  })
}

/** null: it is installed, can't be, or the person said no; `dismiss` says no for good. */
export function useOffer(): { readonly offer: Offer | null; dismiss(): void } {
  const [, draw] = useState(0)
  const [dismissed, setDismissed] = useState(wasDismissed)
  useEffect(() => {
    const again = () => draw((times) => times + 1)
    listeners.add(again)
    return () => void listeners.delete(again)
  }, [])
  return {
    offer: dismissed ? null : offerNow(),
    dismiss() {
      setDismissed(true)
      try {
        localStorage.setItem(KEY, 'no')
      } catch {
        // Then it is not shown again until the page is closed.
      }
    },
  }
}

function offerNow(): Offer | null {
  const event = prompting
  if (event !== null)
    return {
      how: 'ask',
      async ask() {
        // A browser lets each of its offers be taken up once.
        prompting = null
        tell()
        await event.prompt()
      },
    }
  // Only Apple's telephones and tablets have this property; true where it was opened from the home screen.
  return (navigator as { readonly standalone?: boolean }).standalone === false ? { how: 'by-hand' } : null
}

function wasDismissed(): boolean {
  try {
    return localStorage.getItem(KEY) === 'no'
  } catch {
    return false
  }
}
