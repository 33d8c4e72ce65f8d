import type { Lang } from './words.ts'

export interface Settings {
  readonly lang: Lang
  readonly size: 'normal' | 'large'
  readonly theme: 'auto' | 'light' | 'dark'
}

const KEY = 'honmono.display'

/** As chosen earlier on this device; else Japanese, or English for a browser that asks for no Japanese. */
export function loadSettings(): Settings {
  const first = navigator.languages.some((language) => language.startsWith('ja')) || navigator.languages.length === 0 ? 'ja' : 'en'
  const saved = read()
  return {
    lang: saved.lang === 'ja' || saved.lang === 'en' ? saved.lang : first,
    size: saved.size === 'large' ? 'large' : 'normal',
    theme: saved.theme === 'light' || saved.theme === 'dark' ? saved.theme : 'auto',
  }
}

function read(): Readonly<Record<string, unknown>> {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof saved === 'object' && saved !== null ? { ...saved } : {}
  } catch {
    // Storage is refused (a private window) or holds something else.
    return {}
  }
}

/** Remembers how the page is to look, and makes it look so. Nothing of a message is ever stored. */
export function applySettings(settings: Settings): void {
  const root = document.documentElement
  root.lang = settings.lang
  root.dataset.size = settings.size
  root.dataset.theme = settings.theme === 'auto' ? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') : settings.theme
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // Then the choice holds until the page is closed.
  }
}
