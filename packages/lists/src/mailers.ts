/** What programs that fakes are sent with write of themselves, as whole values of X-Mailer or User-Agent. Each form was seen in at least
    twelve campaigns of 2020 to 2026 and in no honest mail since 2013; none stands for a program that a company sends with today.
    `seen`: the years; `campaigns`: how many, in the name of a listed brand; `confidence` as in brands. */
export const mailers = {
  source: 'measured with npm run measure:senders (docs/authentication.md); supmailer also https://www.4hou.com/posts/BXQQ',
  checked: '2026-11-28',
  entries: [
    // Part of Windows XP, without support since 2014; the programs that write it now only pretend.
    {
      id: 'outlook-express-6',
      form: '^Microsoft Outlook Express 6\\.00\\.2\\d00\\.\\d{4}$',
      seen: '2020–2024',
      campaigns: 83,
      confidence: 'B',
    },
    // The numbers with commas are those of 2008; today's Foxmail writes dots.
    { id: 'foxmail-6', form: '^Foxmail [67], \\d{1,2}, \\d{1,3}, \\d{1,3} ?\\[cn\\]$', seen: '2021–2025', campaigns: 36, confidence: 'B' },
    // A word of letters drawn by lot, and one digit: another one in each mail.
    { id: 'drawn-word', form: '^[A-Z][a-z]{2,11} \\d$', seen: '2020–2025', campaigns: 84, confidence: 'B' },
    { id: 'supmailer', form: '^Supmailer \\d{1,3}(?:\\.\\d{1,3}){1,2}$', seen: '2022–2023', campaigns: 13, confidence: 'B' },
    { id: 'smart-send', form: '^Smart_Send(?:_\\d{1,3}){3}$', seen: '2022–2025', campaigns: 16, confidence: 'B' },
    // Of 2005; today's writes its number without brackets.
    { id: 'phpmailer-1', form: '^PHPMailer \\[version 1\\.\\d{1,3}\\]$', seen: '2022–2026', campaigns: 19, confidence: 'B' },
  ],
} as const

/** Message-IDs as such programs make them. */
export const messageIds = {
  source: 'measured with npm run measure:senders (docs/authentication.md)',
  checked: '2026-11-28',
  entries: [
    // The time to the second and six digits, without a mark between.
    {
      id: 'time-and-six-digits',
      form: '^<20\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\d\\d{6}@[^\\s<>@]{1,200}>$',
      seen: '2020–2025',
      campaigns: 150,
      confidence: 'B',
    },
    // Windows Live Mail, which ended in 2017, wrote it so, with the name of a person's own computer behind.
    { id: 'capital-hex', form: '^<(?!0{32})[0-9A-F]{32}@[^\\s<>@]{1,200}>$', seen: '2020–2025', campaigns: 110, confidence: 'B' },
  ],
} as const

/** Time zones that fakes in the name of Japanese companies are dated in. Japan is 540 minutes east of UTC. */
export const zones = {
  source: 'measured with npm run measure:senders (docs/authentication.md)',
  checked: '2026-11-28',
  entries: [{ minutes: 480, title: { ja: '中国・台湾・シンガポールなど', en: 'China, Taiwan, Singapore and others' } }],
} as const
