import { useEffect, useRef, useState } from 'preact/hooks'
import { Answers } from './answer/answers.tsx'
import { Failed } from './answer/failed.tsx'
import { Ask, type Draft, emptyDraft, richFor } from './ask/ask.tsx'
import { type SampleId, samples } from './ask/samples.ts'
import { Checking } from './check/checking.tsx'
import type { CheckClient } from './check/client.ts'
import { type Asked, isTyped, useCheck } from './check/use-check.ts'
import { Header } from './header.tsx'
import { applySettings, type Settings, saveSettings, systemIsDark } from './settings.ts'
import { Guard } from './ui/guard.tsx'
import { useDrop } from './ui/use-drop.ts'
import { answered, asking, useStep } from './ui/use-step.ts'
import { words as allWords } from './words.ts'

export function App({ client, first }: { readonly client: CheckClient; readonly first: Settings }) {
  const [settings, setSettings] = useState(first)
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const [empty, setEmpty] = useState(false)
  const [returned, setReturned] = useState(0)
  const { state, check, recheck, stop } = useCheck(client)
  const [step, goTo] = useStep()
  const field = useRef<HTMLTextAreaElement>(null)
  const main = useRef<HTMLElement>(null)
  const words = allWords[settings.lang]
  const atQuestion = step.depth === 0 || state.step === 'idle'

  useEffect(() => {
    const apply = () => applySettings(settings)
    apply()
    systemIsDark.addEventListener('change', apply)
    return () => systemIsDark.removeEventListener('change', apply)
  }, [settings])
  useEffect(() => {
    if (atQuestion) document.title = words.name
  })

  const start = (asked: readonly Asked[]) => {
    setEmpty(false)
    goTo(answered)
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
  const change = (next: Settings) => {
    setSettings(next)
    saveSettings(next)
    if (next.lang !== settings.lang || next.dns !== settings.dns) void recheck(next)
  }
  const back = () => {
    stop()
    goTo(asking)
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
      <Header words={words} settings={settings} onChange={change} />
      <main tabIndex={-1} ref={main}>
        {atQuestion ? (
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
              chosen={step.chosen}
              client={client}
              onChoose={(chosen) => goTo(chosen === null ? answered : { depth: 2, chosen })}
              onAnother={back}
              onAgain={() => void recheck(settings)}
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
