import { useEffect, useState } from 'preact/hooks'
import { useKept, useRecords } from '../kept/kept.ts'
import type { TickRecord } from '../kept/records.ts'
import { PasswordHelp } from '../password/password-help.tsx'
import { passwordWords } from '../password/words.ts'
import type { PageProps } from '../shell/page.ts'
import { BackIcon, BookmarkIcon, CalendarIcon, PrintIcon, TrashIcon } from '../ui/icons.tsx'
import { KeptNote } from '../ui/kept-note.tsx'
import { Progress } from '../ui/progress.tsx'
import { saveFile } from '../ui/save.ts'
import { saveCalendar } from '../ui/save-calendar.ts'
import { Title } from '../ui/title.tsx'
import { today } from '../ui/today.ts'
import { Undo } from '../ui/undo.tsx'
import { useTold } from '../ui/use-told.ts'
import { Waiting } from '../ui/waiting.tsx'
import './page.css'
import { Theme } from './theme.tsx'
import { progressOf, setUsed, ticksOf } from './ticks.ts'
import { Uses } from './uses.tsx'
import { words as allWords } from './words.ts'

export const PREVENT = '#/prevent'
const PASSWORD = 'password'

/** The checklist against the next one: of what one uses, theme by theme, with what is done kept on the device. */
export default function PreventPage(props: PageProps) {
  const { lang, words, client, kept, path, go, up } = props
  const said = allWords[lang]
  const ticks = ticksOf(useRecords(kept, 'ticks'))
  const where = useKept(kept)
  const [date] = useState(today)
  const services = useTold(client, { topic: 'services', lang })
  const brands = useTold(client, { topic: 'brands', lang })
  const prevent = useTold(client, { topic: 'prevent', lang, uses: ticks.uses, date })
  const [removed, setRemoved] = useState<readonly TickRecord[] | null>(null)
  /** undefined: the person has opened none yet; null: closed the one that was open. */
  const [opened, setOpened] = useState<string | null | undefined>(undefined)
  useEffect(() => {
    // Back from the page for passwords, the theme that led there still stands open.
    if (path[0] !== undefined && path[0] !== PASSWORD) setOpened(path[0])
  }, [path[0]])

  if (path[0] === PASSWORD)
    return (
      <section class="narrow">
        <div class="hero">
          <Title key={PASSWORD} words={words} title={passwordWords[lang].title} />
          <p class="lead">{passwordWords[lang].lead}</p>
        </div>
        <PasswordHelp lang={lang} />
        <div class="buttons no-print">
          <button type="button" class="quiet" onClick={() => up(PREVENT)}>
            <BackIcon />
            {said.backToList}
          </button>
        </div>
      </section>
    )
  // What was kept is being read: it says what the person uses.
  if (where === 'opening' || services.told === null || brands.told === null || prevent.told === null)
    return <Waiting words={words} asked={[services, brands, prevent]} />
  const { themes, reminders } = prevent.told
  const { done, all } = progressOf(themes, ticks)
  const next = themes.find(({ steps }) => steps.some((step) => ticks.doneAt(step) === null))
  const open = opened === undefined ? next?.id : opened
  const companies = brands.told.filter(({ id }) => ticks.uses.includes(id))
  const saveBookmarks = async () => {
    const made = await client.tell({ topic: 'bookmarks', lang, brands: companies.map(({ id }) => id) }).catch(() => null)
    if (made !== null) saveFile(said.bookmarksName, 'text/html;charset=utf-8', made)
  }
  return (
    <section class="narrow way prevent">
      <div class="hero">
        <Title words={words} title={said.title} />
        <Progress done={done} all={all} text={said.progress(done, all)} />
        <p class="lead">{next === undefined ? said.allDone : said.lead}</p>
      </div>
      {removed === null ? null : (
        <Undo
          words={words}
          text={said.deleted}
          onUndo={() => {
            for (const record of removed) kept.put('ticks', record)
            setRemoved(null)
          }}
        />
      )}
      {where === 'memory' ? <p class="card warn">{words.onlyNow}</p> : null}
      <Uses
        words={words}
        said={said}
        services={services.told}
        brands={brands.told}
        uses={ticks.uses}
        onChange={(service, used) => setUsed(kept, service, used)}
      />
      <ul class="themes">
        {themes.map((theme) => (
          <li key={theme.id} class="card theme">
            <Theme
              words={words}
              said={said}
              theme={theme}
              kept={kept}
              ticks={ticks}
              isOpen={theme.id === open}
              onToggle={(now) => setOpened(now ? theme.id : null)}
              onPassword={() => go(`${PREVENT}/${PASSWORD}`)}
            />
          </li>
        ))}
      </ul>
      <div class="extras no-print">
        <section class="card">
          <h2>{said.reminders}</h2>
          <p>{said.remindersNote}</p>
          <button type="button" class="quiet" onClick={() => void saveCalendar(client, lang, said.calendarName, reminders)}>
            <CalendarIcon />
            {said.calendar}
          </button>
        </section>
        <section class="card">
          <h2>{said.bookmarks}</h2>
          <p>{said.bookmarksNote}</p>
          {companies.length === 0 ? (
            <p class="where">{said.bookmarksNone}</p>
          ) : (
            <>
              <button type="button" class="quiet" onClick={() => void saveBookmarks()}>
                <BookmarkIcon />
                {said.bookmarksSave(companies.length)}
              </button>
              <p class="where">{said.bookmarksHow}</p>
            </>
          )}
        </section>
      </div>
      <div class="buttons no-print">
        <button type="button" class="quiet" onClick={() => print()}>
          <PrintIcon />
          {said.print}
        </button>
        <button
          type="button"
          class="plain danger"
          onClick={() => {
            setRemoved(kept.list('ticks'))
            void kept.clear(['ticks'])
            scrollTo(0, 0)
          }}
        >
          <TrashIcon />
          {said.delete}
        </button>
      </div>
      <KeptNote words={words} where={where} text={said.kept} />
    </section>
  )
}
