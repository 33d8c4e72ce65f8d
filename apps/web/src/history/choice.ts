const KEY = 'honmono.history'

/** Until the page is closed, where the browser keeps nothing. Else another window's choice holds here, too. */
let chosen: boolean | null = null

/** Whether the person wants what is checked to be kept: not until they said so. */
export function keepsHistory(): boolean {
  if (chosen !== null) return chosen
  try {
    return localStorage.getItem(KEY) === 'on'
  } catch {
    return false
  }
}

export function chooseHistory(on: boolean): void {
  chosen = on
  try {
    if (on) localStorage.setItem(KEY, 'on')
    else localStorage.removeItem(KEY)
    chosen = null
  } catch {
    // Then the choice holds until the page is closed.
  }
}
