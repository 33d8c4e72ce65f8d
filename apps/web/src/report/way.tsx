import { useState } from 'preact/hooks'
import type { ToldReport } from '../check/reports.ts'
import { DownIcon, FileIcon, MailIcon, OpenIcon } from '../ui/icons.tsx'
import { saveFile } from '../ui/save.ts'
import type { PageWords } from '../words.ts'
import { Copy } from './copy.tsx'
import { Paper } from './paper.tsx'
import { Send, type Sending } from './send.tsx'
import type { ReportWords } from './words.ts'

export interface WayProps {
  readonly words: PageWords
  readonly said: ReportWords
  readonly report: ToldReport
  /** null: reports can't be sent from here. */
  readonly sending: Sending | null
  /** The one main thing to do on this screen. */
  readonly primary: boolean
  /** When this desk was told, by this device's record; null: not yet. */
  readonly toldAt: string | null
  readonly mailOf: () => Promise<Uint8Array<ArrayBuffer> | null>
  readonly onTold: (at: string, by: 'server' | 'person') => void
  readonly onNotTold: () => void
}

/** One way to a desk: what to do, how the original goes, and all of it to look at before anything is done. */
export function Way(props: WayProps) {
  const { said, report, toldAt, onTold, onNotTold } = props
  const { kind, to, where, how, alone, text, original, attached, notes, sure } = report
  const isMail = to !== ''
  return (
    <div class="way-out">
      <h3>{said.kinds[kind]}</h3>
      {how === '' ? null : <p>{how}</p>}
      {sure ? null : <p class="wrong">{said.unsure}</p>}
      {isMail ? (
        <p class="to">
          <span class="field-label">{said.address}</span> <span class="address">{to}</span>
          <Copy said={said} text={to} label={said.copy} spoken={`${said.copy} ${to}`} look="plain" />
        </p>
      ) : null}
      <p class="goes">
        <FileIcon />
        {said.goes[original](attached)}
      </p>
      {isMail ? <MailActions {...props} /> : <PageActions {...props} />}
      <details>
        <summary>{isMail ? said.see : said.seeText}</summary>
        <Paper said={said} to={to} subject={report.subject} attached={attached} text={isMail ? text : alone} notes={notes} />
      </details>
      <label class="choice-row told">
        <input
          type="checkbox"
          checked={toldAt !== null}
          aria-label={`${said.tell} ${report.title} ${to === '' ? where : to}`}
          onChange={({ currentTarget }) => (currentTarget.checked ? onTold(new Date().toISOString(), 'person') : onNotTold())}
        />
        <span>{toldAt === null ? said.tell : said.toldAt(toldAt)}</span>
      </label>
    </div>
  )
}

function MailActions({ words, said, report, sending, primary, mailOf, onTold }: WayProps) {
  const [failed, setFailed] = useState(false)
  const { desk, to, title, hasMail, mailto, mailtoCut, attached, original, alone } = report
  /** Where only a saved draft carries the original. */
  const draftFirst = hasMail && attached !== '' && original !== 'picture'
  const save = async () => {
    setFailed(false)
    const mail = await mailOf().catch(() => null)
    if (mail === null) setFailed(true)
    else saveFile(`report-${desk}.eml`, 'message/rfc822', mail)
  }
  const byPicture = original === 'picture' || original === 'screenshot'
  const main = primary && sending === null
  const draft = hasMail ? (
    <p class="act">
      <button type="button" class={main && draftFirst ? 'primary' : 'quiet'} onClick={() => void save()}>
        <DownIcon />
        {attached === '' ? said.draftPlain : said.draft}
      </button>
      <span class="hint">
        {said.draftNote}
        {draftFirst ? `${words.space}${said.forwardNote}` : ''}
      </span>
      {failed ? (
        <span class="wrong" role="alert">
          {said.draftFailed}
        </span>
      ) : null}
    </p>
  ) : null
  const app = (
    <p class="act">
      <a class={main && !draftFirst ? 'primary' : 'quiet'} href={mailto} aria-label={`${said.mailApp} ${to}`}>
        <MailIcon />
        {said.mailApp}
      </a>
      <span class="hint">
        {attached === '' && !byPicture ? '' : byPicture ? said.mailAppFile : said.mailAppNote}
        {mailtoCut ? `${words.space}${said.mailAppCut}` : ''}
      </span>
    </p>
  )
  return (
    <div class="acts">
      {sending === null || !hasMail ? null : (
        <Send key={sending.what} said={said} report={report} sending={sending} primary={primary} onSent={(at) => onTold(at, 'server')} />
      )}
      {draftFirst ? [draft, app] : [app, draft]}
      <Copy said={said} text={alone} label={said.copyText} spoken={`${said.copyText} ${title}`} />
    </div>
  )
}

function PageActions({ said, report: { kind, where, alone, title }, primary }: WayProps) {
  return (
    <div class="acts">
      {kind === 'app' ? (
        <p>
          <strong>{where}</strong>
        </p>
      ) : (
        <p class="act">
          <a class={primary ? 'primary' : 'quiet'} href={where} target="_blank" rel="noopener noreferrer external">
            {said.open}
            <OpenIcon />
          </a>
          <span class="address">{where}</span>
          <span class="hint">{said.openNote}</span>
        </p>
      )}
      <Copy said={said} text={alone} label={said.copyText} spoken={`${said.copyText} ${title}`} />
    </div>
  )
}
