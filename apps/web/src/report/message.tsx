import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ToldAnswer } from '../answer/answer.tsx'
import { GetOriginal } from '../answer/original.tsx'
import type { CheckClient } from '../check/client.ts'
import type { ReportsTold, ToldReport } from '../check/reports.ts'
import type { Told } from '../check/use-check.ts'
import { type Kept, useRecords } from '../kept/kept.ts'
import { ShutIcon } from '../ui/icons.tsx'
import { shownText } from '../ui/text.ts'
import { Title } from '../ui/title.tsx'
import { Waiting } from '../ui/waiting.tsx'
import type { Lang, PageWords } from '../words.ts'
import { Records } from './records.tsx'
import type { Sending } from './send.tsx'
import { openSender, type Sender } from './sender.ts'
import { questionFor, useReports } from './use-reports.ts'
import { Way } from './way.tsx'
import { WhatGoes } from './what-goes.tsx'
import type { ReportWords } from './words.ts'

interface MessageProps {
  readonly words: PageWords
  readonly said: ReportWords
  readonly lang: Lang
  readonly client: CheckClient
  readonly kept: Kept
  readonly current: Told
  readonly outcome: ToldAnswer
  readonly onAnswer: () => void
}

/** The desks for the message that was just checked, the brand's own first. */
export function MessageReports({ words, said, lang, client, kept, current, outcome: { answer }, onAnswer }: MessageProps) {
  const [mask, setMask] = useState<readonly string[] | null>(null)
  const question = questionFor(current, answer.lookups, { lang, mask })
  const reports = useReports(client, question)
  const { told, fresh } = reports
  const records = useRecords(kept, 'reports')
  const genuine = answer.verdict === 'genuine'
  const server = useServer(!genuine)
  const names = useRef<readonly string[]>([])
  if (told === null) return <Waiting words={words} asked={[reports]} />
  if (mask === null) names.current = told.names

  const { kind } = answer.input
  const subject = shownText((answer.about?.subject ?? answer.views.find(({ part }) => part === 'header:subject')?.text ?? '').trim())
  const idOf = (report: ToldReport) => `${told.sha256} ${placeOf(report)}`
  const toldOf = (report: ToldReport) => records.find((record) => record.id === idOf(report))
  const sending = sendingBy(server, { current, told, lang, mask })
  return (
    <section class="narrow report">
      <div class="hero">
        <Title words={words} title={said.title} />
        <p class="lead">{said.about(subject.slice(0, SUBJECT_CHARS), shownText(answer.claims[0]?.name ?? ''))}</p>
        {genuine ? (
          <p class="card notice">
            {said.genuine}
            <button type="button" class="quiet" onClick={onAnswer}>
              {said.backToAnswer}
            </button>
          </p>
        ) : (
          <p>{said.lead}</p>
        )}
      </div>
      {reports.failed ? <Waiting words={words} asked={[reports]} /> : null}
      {kind === 'email' ? (
        <WhatGoes said={said} names={names.current} mask={mask} onMask={setMask} />
      ) : (
        <section class="card no-original">
          <p>{said.noOriginal[kind]}</p>
          {kind === 'text' || kind === 'image' ? (
            <GetOriginal words={words} guideOf={(guide) => client.tell({ topic: 'guide', guide, lang })} />
          ) : null}
        </section>
      )}
      <h2 class="between">{said.desks}</h2>
      {desksOf(told.reports).map(({ title, whose, ways }, at) => (
        <Desk
          key={`${title}${ways[0]?.to}`}
          open={at === 0}
          inert={!fresh}
          title={title}
          who={whose === 'hoster' ? '' : said.whose[whose]}
          told={ways.flatMap((way) => toldOf(way) ?? []).map(({ at: when }) => said.toldAt(when))[0] ?? ''}
        >
          {ways.map((report, nth) => {
            const place = placeOf(report)
            const id = idOf(report)
            const way = (
              <Way
                key={`${place} ${mask === null ? 'original' : 'copy'}`}
                words={words}
                said={said}
                report={report}
                sending={sending}
                primary={at === 0 && nth === 0 && !genuine}
                toldAt={toldOf(report)?.at ?? null}
                mailOf={() => client.reportMail(question, told.reports.indexOf(report))}
                onTold={(when, by) =>
                  kept.put('reports', {
                    id,
                    sha256: told.sha256,
                    subject: subject.slice(0, SUBJECT_CHARS),
                    desk: title,
                    to: place,
                    at: when,
                    by,
                  })
                }
                onNotTold={() => kept.remove('reports', id)}
              />
            )
            return nth === 0 ? (
              way
            ) : (
              <details key={place} class="other-way">
                <summary>
                  {said.kinds[report.kind]}
                  <span class="address">{place}</span>
                </summary>
                {way}
              </details>
            )
          })}
        </Desk>
      ))}
      <Records words={words} said={said} kept={kept} />
      <p class="promise">
        <ShutIcon />
        {said.never}
      </p>
    </section>
  )
}

const placeOf = ({ to, where }: ToldReport) => (to === '' ? where : to)

interface DeskProps {
  readonly open: boolean
  /** What stands in it may still hold what the person hides by now. */
  readonly inert: boolean
  readonly title: string
  /** What it is; '' where its ways say that. */
  readonly who: string
  /** That it was told, and when; '' where it was not. */
  readonly told: string
  readonly children: ComponentChildren
}

/** The first desk stands open; the others fold, so that the page stays short. */
function Desk({ open, inert, title, who, told, children }: DeskProps) {
  return (
    <details class="card desk" open={open} inert={inert}>
      <summary>
        <h2>{title}</h2>
        {who === '' ? null : <span class="hint">{who}</span>}
        {told === '' ? null : <strong class="hint">{told}</strong>}
      </summary>
      {children}
    </details>
  )
}

/** Of a subject, as many as tell one mail from another. */
const SUBJECT_CHARS = 80

interface DeskTold {
  readonly title: string
  readonly whose: ToldReport['whose']
  readonly ways: ToldReport[]
}

function desksOf(reports: readonly ToldReport[]): readonly DeskTold[] {
  const desks: DeskTold[] = []
  for (const report of reports) {
    const last = desks.at(-1)
    if (last?.title === report.title) last.ways.push(report)
    else desks.push({ title: report.title, whose: report.whose, ways: [report] })
  }
  return desks
}

/** The site's own server, where it sends reports. The worker that may ask it lives as long as this page is open. */
function useServer(wanted: boolean): { readonly sender: Sender; readonly from: string } | null {
  const sender = useMemo(() => (wanted ? openSender() : null), [wanted])
  const [from, setFrom] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    sender?.offer().then((offer) => gone || setFrom(offer?.from ?? null))
    return () => {
      gone = true
      sender?.close()
    }
  }, [sender])
  return sender === null || from === null ? null : { sender, from }
}

interface Chosen {
  readonly current: Told
  readonly told: ReportsTold
  readonly lang: Lang
  readonly mask: readonly string[] | null
}

function sendingBy(server: ReturnType<typeof useServer>, { current: { asked }, told, lang, mask }: Chosen): Sending | null {
  if (server === null) return null
  const { sender, from } = server
  const original = told.alone === null ? asked.source : new Blob([new Uint8Array(told.alone)])
  return {
    from,
    what: JSON.stringify(mask),
    ask: (more) => sender.report(original, { name: asked.name, lang, ...(mask === null ? {} : { mask }), ...more }),
  }
}
