import { claim, describeSignal, known } from '@honmono/testkit'
import { mailerOfFakes } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])
const at = { part: 'header:x-mailer', start: 0, end: 1 }
const written = (text: string) => known({ mailer: { text, at }, date: null, messageId: null })

describeSignal(mailerOfFakes, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.program-of-windows-xp', { brand: 'smbc-card', form: 'outlook-express-6' })
  raises('ng.word-drawn-by-lot', { mailer: 'Wkrtq 7', form: 'drawn-word' })
  staysQuiet('ok.delivery-system-of-the-company')
  staysQuiet('ok.friend-with-an-old-program')
  for (const text of ['Foxmail 6, 1, 2, 3 [cn]', 'Supmailer 99.0.1', 'Smart_Send_9_0_1', 'PHPMailer [version 1.01]'])
    given(`when it was written with ${text}`, { claims, origin: written(text) }, 'raised')
  for (const text of [
    'Microsoft Outlook 16.0',
    'Foxmail 7.2.25.1[cn]',
    'PHPMailer 6.9.1',
    'Evolution 3.50.0',
    'Mutt/2.2.1',
    '',
    'Supmailer',
  ])
    given(`when it was written with “${text}”`, { claims, origin: written(text) }, 'clear')
  given('when the name goes on behind it', { claims, origin: written('Wkrtq 7\u202E <b>Amazon</b>') }, 'clear')
  given('when nobody is posed as', { origin: written('Wkrtq 7') }, 'clear')
  given('when no program is named', { claims, origin: known({ mailer: null, date: null, messageId: null }) }, 'clear')
  cannotTell('when the text was pasted without its headers', { claims, origin: { known: false, why: 'no-headers' } })
})
