import { useEffect, useState } from 'preact/hooks'
import { Failed } from '../answer/failed.tsx'
import { Guard } from '../ui/guard.tsx'
import type { PageComponent, PageProps } from './page.ts'
import { type PageName, pages } from './pages.ts'

interface LazyPageProps extends PageProps {
  readonly name: PageName
  readonly onHome: () => void
}

/** A page that is fetched first. Where it does not arrive, or breaks, the rest stays as it is, and it can be tried again. */
export function LazyPage({ name, onHome, ...props }: LazyPageProps) {
  const [loaded, setLoaded] = useState<{ readonly name: PageName; readonly page: PageComponent | null } | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let gone = false
    pages[name]().then(
      ({ default: page }) => gone || setLoaded({ name, page }),
      () => gone || setLoaded({ name, page: null }),
    )
    return () => {
      gone = true
    }
  }, [name, tries])

  const { words } = props
  if (loaded?.name !== name)
    return (
      <p class="loading" role="status">
        {words.loading}
      </p>
    )
  const again = () => {
    setLoaded(null)
    setTries((times) => times + 1)
  }
  const failed = (why: string, onAgain: () => void) => (
    <Failed words={words} title={words.pageFailed} why={why} onAgain={onAgain} onAnother={onHome} />
  )
  const Page = loaded.page
  if (Page === null) return failed(words.failures['page-not-loaded'], again)
  return (
    <Guard key={`${name}/${tries}`} fallback={(redraw) => failed(words.failures.page, redraw)}>
      <Page {...props} />
    </Guard>
  )
}
