import type { Finding } from 'honmono'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Answers } from './answer/answers.tsx'
import { Failed } from './answer/failed.tsx'
import { Ask, type Draft, emptyDraft, richFor } from './ask/ask.tsx'
import { type SampleId, samples } from './ask/samples.ts'
import { Checking } from './check/checking.tsx'
import type { CheckClient } from './check/client.ts'
import { type Asked, isTyped, useCheck } from './check/use-check.ts'
import { Header } from './header.tsx'
import { keepsHistory } from './history/choice.ts'
import { InstallHint } from './install/hint.tsx'
import type { Kept } from './kept/kept.ts'
import { ANSWER, ASK, answerOf, useRoute } from './route.ts'
import { applySettings, type Settings, saveSettings, systemIsDark } from './settings.ts'
import { type HandedOver, SharedNotice } from './shared/notice.tsx'
import { useHandedOver } from './shared/use-handed-over.ts'
import { LazyPage } from './shell/lazy-page.tsx'
import { Nav } from './shell/nav.tsx'
import { isPage } from './shell/pages.ts'
import { Guard } from './ui/guard.tsx'
import { HistoryIcon } from './ui/icons.tsx'
import { useDrop } from './ui/use-drop.ts'
import { words as allWords } from './words.ts'

interface AppProps {
  readonly client: CheckClient
  readonly kept: Kept
  readonly first: Settings
}

/** All that the person is doing is held here, above the pages: going from one to another, or one that breaks, loses none of it. */
export function App({ client, kept, first }: AppProps) {
  const [settings, setSettings] = useState(first)
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const [empty, setEmpty] = useState(false)
  const [returned, setReturned] = useState(0)
  const [handedOver, setHandedOver] = useState<HandedOver | null>(null)
  const { state, check, recheck, find, stop } = useCheck(client)
  const way = useRoute()
  const { page, path } = way.route
  const field = useRef<HTMLTextAreaElement>(null)
  const main = useRef<HTMLElement>(null)
  const words = allWords[settings.lang]
  const atQuestion = !isPage(page) && (page !== 'answer' || state.step === 'idle')
  /** Which of several messages is looked at, also while another page is open. */
  const last = useRef<number | null>(null)
  if (page === 'answer') last.current = chosenOf(path)
  const told = state.step === 'told' ? state.told : []
  const answerAt = last.current === null ? ANSWER : answerOf(last.current)
  const current = told.length === 1 ? told[0] : last.current === null ? undefined : told[last.current]

  useEffect(() => {
    const apply = () => applySettings(settings)
    apply()
    systemIsDark.addEventListener('change', apply)
    return () => systemIsDark.removeEventListener('change', apply)
  }, [settings])
  useEffect(() => {
    if (atQuestion) document.title = words.name
  })

  const remembered = useRef(0)
  useEffect(() => {
    if (state.step !== 'told' || !keepsHistory()) return
    // The same again, in another language or with what was seen: what was deleted meanwhile stays deleted.
    const isNew = remembered.current !== state.run
    remembered.current = state.run
    void import('./history/remember.ts').then(
      ({ remember }) => remember(kept, state.told, new Date().toISOString(), isNew),
      () => undefined,
    )
  }, [state, kept])

  const start = (asked: readonly Asked[]) => {
    setEmpty(false)
    setHandedOver(null)
    // Back from there leads to the page that asked, or to the question.
    if (!isPage(page) && way.cameFrom(ANSWER)) way.up(ANSWER)
    else way.go(ANSWER)
    scrollTo(0, 0)
    void check(asked, settings)
  }
  const checkDraft = () => {
    if (draft.text.trim() === '') {
      setEmpty(true)
      field.current?.focus()
    } else {
      setDraft((now) => ({ ...now, checked: true }))
      start([{ source: richFor(draft)?.html ?? draft.text, name: '' }])
    }
  }
  const checkFiles = (files: readonly File[]) => start(files.map((file) => ({ source: file, name: file.name })))
  const checkSample = (sample: SampleId) => start([{ source: samples[sample], name: '', sample }])
  useHandedOver(page === 'shared', ({ text, files, left }) => {
    // A reload must not look for it again: it was given once.
    if (page === 'shared') way.up(ASK)
    const asked = files.map((file) => ({ source: file, name: file.name }))
    // The text stands in the field too: whatever happens, it is not lost.
    if (text !== '') setDraft({ text, pasted: null, checked: true })
    if (text !== '' || files.length > 0) start(text === '' ? asked : [{ source: text, name: '' }, ...asked])
    setHandedOver(path[0] === 'not-kept' ? 'not-kept' : left > 0 ? left : text === '' && files.length === 0 ? 'nothing' : null)
  })
  const change = (next: Settings) => {
    setSettings(next)
    saveSettings(next)
    if (next.lang !== settings.lang || next.dns !== settings.dns) void recheck(next)
  }
  const onFinding = async (finding: Finding | null) => {
    if (current !== undefined) await find(current, finding, settings)
  }
  const back = () => {
    stop()
    way.up(ASK)
    scrollTo(0, 0)
    setReturned((times) => times + 1)
  }
  const dropping = useDrop(checkFiles)
  return (
    <div class={dropping ? 'page dragging' : 'page'}>
      {/* Not a link to a place of the page: that would be an entry of the history, and lead away from the answer. */}
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {words.skip}
      </button>
      <Header words={words} settings={settings} onChange={change}>
        <Nav words={words} page={page} check={state.step === 'idle' ? ASK : answerAt} />
      </Header>
      <main tabIndex={-1} ref={main} data-told={told.length > 0 ? '' : undefined}>
        {handedOver === null || isPage(page) ? null : <SharedNotice lang={settings.lang} about={handedOver} />}
        {isPage(page) ? (
          <LazyPage
            name={page}
            path={path}
            lang={settings.lang}
            words={words}
            client={client}
            kept={kept}
            current={current ?? null}
            answerAt={answerAt}
            onFinding={onFinding}
            check={start}
            go={way.go}
            up={way.up}
            onHome={back}
          />
        ) : atQuestion || state.step === 'idle' ? (
          <>
            {empty ? (
              <p class="card warn" role="alert">
                {words.failures.nothing}
              </p>
            ) : null}
            <Ask
              words={words}
              draft={draft}
              field={field}
              onDraft={(change) => {
                setEmpty(false)
                setDraft((now) => ({ ...now, ...change }))
              }}
              returned={returned}
              dns={settings.dns}
              onCheck={checkDraft}
              onFiles={checkFiles}
              onSample={checkSample}
            />
            <div class="ask-foot">
              <a class="quiet" href="#/history">
                <HistoryIcon />
                {words.history}
              </a>
              {told.some(({ outcome }) => 'answer' in outcome) ? <InstallHint lang={settings.lang} /> : null}
            </div>
          </>
        ) : state.step === 'checking' ? (
          <Checking words={words} count={state.count} reading={state.reading} onStop={back} />
        ) : state.step === 'stopped' ? (
          <Failed
            words={words}
            why={words.failures[state.reason]}
            kept={state.typed}
            onAgain={() => void recheck(settings)}
            onAnother={back}
          />
        ) : (
          <Guard
            key={state.run}
            fallback={(again) => (
              <Failed
                words={words}
                why={words.failures.page}
                kept={state.told.every(({ asked }) => isTyped(asked))}
                onAgain={again}
                onAnother={back}
              />
            )}
          >
            <Answers
              words={words}
              told={state}
              chosen={chosenOf(path)}
              client={client}
              onChoose={(chosen) => (chosen === null ? way.up(ANSWER) : way.go(answerOf(chosen)))}
              onAnother={back}
              onAgain={() => void recheck(settings)}
              onTakeBack={() => onFinding(null)}
            />
          </Guard>
        )}
      </main>
      <p class="drop-veil" hidden={!dropping} aria-hidden="true">
        {words.drop}
      </p>
    </div>
  )
}

/** '#/answer/3' is the third message; null: the list, or the only one. */
function chosenOf([nth = '']: readonly string[]): number | null {
  return /^[1-9]\d{0,3}$/.test(nth) ? Number(nth) - 1 : null
}
