// The section "Other signs of a sender" of docs/authentication.md.
const START = '<!-- measure:senders -->'
const END = '<!-- /measure:senders -->'
const HEADING = '## Other signs of a sender'
const FEW = 30

const percent = ({ hits, of }) => (of === 0 ? '–' : `${((100 * hits) / of).toFixed(1)} % of ${of}${of < FEW ? ' (few)' : ''}`)
/** How many times as often fakes have it as honest mail; where no honest mail has it, more than with half a one. */
export function ratioOf(fakes, honest) {
  if (fakes.of === 0 || honest.of === 0) return '–'
  const share = fakes.hits / fakes.of
  if (share === 0) return '0'
  const ratio = share / (Math.max(honest.hits, 0.5) / honest.of)
  return `${honest.hits === 0 ? '> ' : ''}${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}`
}

export function sectionOf(rows, { date, node, cpu, cores, mails }) {
  const table = (head, lines) =>
    [head, head.map((_, nth) => (nth === 0 || head[nth] === 'of those with' || head[nth] === 'why' ? '---' : '---:')), ...lines]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n')
  const line = ({ candidate, japanese, others, posing, honest, recent }) => [
    candidate.kept ? `\`${candidate.id}\`` : candidate.id,
    candidate.field,
    percent(japanese),
    percent(others),
    percent(posing),
    percent(honest),
    percent(recent),
    ratioOf(japanese, honest),
    ratioOf(japanese, recent),
  ]
  const head = [
    'sign',
    'of those with',
    'Japanese fakes',
    'other fakes',
    'honest, naming a brand',
    'honest, as if it named one',
    'the same since 2012',
    'ratio',
    'ratio since 2012',
  ]
  const kept = rows.filter(({ candidate }) => candidate.kept)
  const dropped = rows.filter(({ candidate }) => !candidate.kept)
  return `${START}
${HEADING}

Small signs of how a mail was sent. Each is weak: none decides anything, nor do all of them together; they count in the sum
([ADR 9](adr/0009-fitted-strengths.md)), only where the mail poses as a listed brand, and not at all where the sender is proved. A sign is kept
where fakes have it at least twice as often as honest mail and at most about 5 % of honest mail has it. Two are kept above that:
\`missing-reverse-name\`, for companies' servers have names while much of this honest mail was handed over by persons' own; and
\`foreign-time-zone\`, for this honest mail is nearly all what persons who live there wrote to mailing lists: it poses as no company.

Measured ${date} · Node ${node} · ${cpu}, ${cores} cores · by \`npm run measure:senders\`, on the mails of the corpora with the fields of a mail (${mails})

${table(head, kept.map(line))}

Shares are of campaigns: messages alike count once. Ratio: the share of Japanese fakes over that of honest mail.

- Honest mail hardly ever poses as a brand, and there is nearly none from Japanese companies to measure with. So it is also counted as if it
  named a brand: an upper limit, for most of it was written by persons, on their own programs and lines. Most of it is of 2002; hence the
  column of recent mail. It is no proof of how the mail of Japanese companies looks, and the signs stay weak for that.
- Japanese fakes were collected from mailing lists. What a machine is called can be seen there only where the list wrote down who handed the
  mail in and the reader's server can follow its line. The numbered machines belong to few providers.
- Other fakes came through a service that looks up no names; what is left of these columns says little.
- A +0800 date in honest mail is that of persons in China, Taiwan, Singapore or Perth; of the Japanese fakes only those in the name of brands
  at home in Japan count.

### Tried and dropped

${table(
  [...head, 'why'],
  dropped.map((row) => [...line(row), row.candidate.why]),
)}

The forms behind \`mailer-of-fakes\` and \`kit-message-id\` are in \`packages/lists/src/mailers.ts\`, each with the years and the number of campaigns it
was seen in. Programs that companies use today are not listed, however often fakes name them (Outlook, Coremail, PHPMailer of this decade).
${END}
`
}

/** The page with this section in place of the old one, or at its end. */
export function replaceSection(page, section) {
  const start = page.indexOf(START)
  const end = page.indexOf(END)
  if (start >= 0 && end > start) return page.slice(0, start) + section.trimEnd() + page.slice(end + END.length)
  return page === '' ? `# Authentication\n\n${section}` : `${page.trimEnd()}\n\n${section}`
}
