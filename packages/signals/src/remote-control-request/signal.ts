import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Nobody who writes unasked has a reason to control the reader's device. A company's own help desk may: it is asked for first,
    and names the tool in an answer; such a mail is suspicious all the same to somebody who did not ask. */
export const remoteControlRequest = defineSignal({
  id: 'remote-control-request',
  asks: 'Is the reader to let somebody control the device from afar?',
  direction: 'fake',
  about: 'text',
  needs: ['asks'],
  strength: 'strong',
  text,
  detect: ({ asks }) => asks.filter(({ what }) => what === 'remote-control').map(({ quote, at }) => ({ quote, at })),
})
