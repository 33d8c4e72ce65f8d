import { useEffect, useRef, useState } from 'preact/hooks'
import { Answers } from './answer/answers.tsx'
import { Failed } from './answer/failed.tsx'
import { Ask, type Draft, emptyDraft, richFor } from './ask/ask.tsx'
import { type SampleId, samples } from './ask/samples.ts'
import type { CheckClient } from './check/client.ts'
import { type Asked, useCheck } from './check/use-check.ts'
import { Header } from './header.tsx'
import { applySettings, type Settings } from './settings.ts'
import { Guard } from './ui/guard.tsx'
import { useDrop } from './ui/use-drop.ts'
import { answered, asking, useStep } from './ui/use-step.ts'
import { words as allWords } from './words.ts'

export function App({ client, first }: { readonly client: CheckClient; readonly first: Settings }) {
  const [settings, setSettings] = useState(first)
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const [empty, setEmpty] = useState(false)
  const { state, check, recheck, stop } = useCheck(client)
  const [step, goTo] = useStep()
  const field = useRef<HTMLTextAreaElement>(null)
  const words = allWords[settings.lang]
  const atQuestion = step.depth === 0 || state.step === 'idle'

  useEffect(() => applySettings(settings), [settings])
  useEffect(() => {
    if (atQuestion) document.title = words.name
  })

  const start = (asked: readonly Asked[]) => {
    setEmpty(false)
    goTo(answered)
    scrollTo(0, 0)
    void check(asked, settings.lang)
  }
  const checkDraft = () => {
    if (draft.text.trim() === '') {
      setEmpty(true)
      field.current?.focus()
    } else start([{ source: richFor(draft)?.html ?? draft.text, name: '' }])
  }
  const checkFiles = (files: readonly File[]) => start(files.map((file) => ({ source: file, name: file.name })))
  const checkSample = (sample: SampleId) => start([{ source: samples[sample], name: words.sampleNamed(words.sample[sample]) }])
  const change = (next: Settings) => {
    setSettings(next)
    if (next.lang !== settings.lang) void recheck(next.lang)
  }
  const back = () => {
    stop()
    goTo(asking)
    scrollTo(0, 0)
  }
  const dropping = useDrop(checkFiles)
  return (
    <div class="page">
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <Header words={words} settings={settings} onChange={change} />
      <main id="content" tabIndex={-1}>
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
              onDraft={(change) => setDraft((now) => ({ ...now, ...change }))}
              onCheck={checkDraft}
              onFiles={checkFiles}
              onSample={checkSample}
            />
          </>
        ) : state.step === 'checking' ? (
          <div class="card checking" role="status">
            <span class="spinner" aria-hidden="true" />
            <p>{state.count > 1 ? words.checkingMany(state.count) : words.checking}</p>
            <button type="button" class="quiet" onClick={back}>
              {words.stop}
            </button>
          </div>
        ) : state.step === 'stopped' ? (
          <Failed words={words} why={words.failures[state.reason]} kept onAgain={() => void recheck(settings.lang)} onAnother={back} />
        ) : (
          <Guard key={state.run} fallback={<Failed words={words} why={words.failures.page} kept onAnother={back} />}>
            <Answers
              words={words}
              told={state}
              chosen={step.chosen}
              client={client}
              onChoose={(chosen) => goTo(chosen === null ? answered : { depth: 2, chosen })}
              onAnother={back}
              onAgain={() => void recheck(settings.lang)}
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
