import { useEffect, useRef, useState } from 'preact/hooks'

/** Where the person is: the part of the address behind '#/', cut at its slashes. Hashes work on any static host, and without the network. */
export interface Route {
  /** '' is the question. */
  readonly page: string
  readonly path: readonly string[]
}

export const ASK = '#/'
export const ANSWER = '#/answer'
export const answerOf = (nth: number) => `${ANSWER}/${nth + 1}`

/** An address longer than this was not made by this page. */
const ROUTE_CHARS = 200

/** Never throws: what can't be read is the question. */
export function routeOf(hash: string): Route {
  if (hash.length > ROUTE_CHARS || !hash.startsWith('#/')) return { page: '', path: [] }
  try {
    const [page = '', ...path] = hash.slice(2).split('/').map(decodeURIComponent)
    return { page, path: path.filter((part) => part !== '') }
  } catch {
    return { page: '', path: [] }
  }
}

/** What each entry of the browser's history knows: the addresses of this page that lie behind it, oldest first. */
interface Trail {
  readonly trail: readonly string[]
}
function trailOf(state: unknown): readonly string[] | null {
  return typeof state === 'object' && state !== null && 'trail' in state && Array.isArray(state.trail) ? (state as Trail).trail : null
}
/** Of a long visit the last ones: browsers limit what an entry may hold. */
const TRAIL_STEPS = 50

export interface Way {
  readonly hash: string
  readonly route: Route
  /** Opens an address of this page; the browser's Back comes back. Plain links to '#/…' do the same. */
  go(hash: string): void
  /** Back to where one came from, if that was there; else there instead of here. */
  up(hash: string): void
  /** Whether Back can lead there. */
  cameFrom(hash: string): boolean
}

/** Each address is an entry of the browser's history: Back leads one step back, and away only from where one came in. */
export function useRoute(): Way {
  const [hash, setHash] = useState(location.hash)
  const trail = useRef<readonly string[]>(trailOf(history.state) ?? [])
  const here = useRef(hash)
  /** Going back takes the browser a while; what comes next waits for it. */
  const moves = useRef(Promise.resolve())
  const own = useRef(false)

  useEffect(() => {
    history.replaceState({ trail: trail.current } satisfies Trail, '')
    const onMove = () => {
      if (own.current) return
      // A link makes an entry without a trail: it came from here.
      const known = trailOf(history.state)
      if (known === null) {
        if (location.hash !== here.current) trail.current = stepped(trail.current, here.current)
        history.replaceState({ trail: trail.current } satisfies Trail, '')
      } else trail.current = known
      here.current = location.hash
      setHash(location.hash)
    }
    addEventListener('popstate', onMove)
    // Something may have led elsewhere before anybody listened.
    if (location.hash !== here.current) onMove()
    return () => removeEventListener('popstate', onMove)
  }, [])

  const show = (next: string, nextTrail: readonly string[], move: () => Promise<void> | void) => {
    here.current = next
    trail.current = nextTrail
    setHash(next)
    moves.current = moves.current.then(async () => {
      own.current = true
      await move()
      own.current = false
    })
  }
  const go = (next: string) => {
    if (next === here.current) return
    const behind = stepped(trail.current, here.current)
    show(next, behind, () => history.pushState({ trail: behind } satisfies Trail, '', next))
  }
  const up = (next: string) => {
    const at = trail.current.lastIndexOf(next)
    const steps = at - trail.current.length
    const behind = at < 0 ? trail.current : trail.current.slice(0, at)
    if (at < 0) show(next, behind, () => history.replaceState({ trail: behind } satisfies Trail, '', next))
    else show(next, behind, () => goBack(steps))
  }
  return { hash, route: routeOf(hash), go, up, cameFrom: (address) => trail.current.includes(address) }
}

function stepped(trail: readonly string[], here: string): readonly string[] {
  return [...trail, here === '' ? ASK : here].slice(-TRAIL_STEPS)
}

function goBack(steps: number): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('popstate', () => resolve(), { once: true })
    history.go(steps)
  })
}
