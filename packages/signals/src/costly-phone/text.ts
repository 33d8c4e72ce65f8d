import { defineText } from '@honmono/engine/kit'

/** `shown`: the number as the message has it. `kind`: 'premium' (a fee beside the call) or 'international'. `country`: its calling code. */
export const text = defineText<{ shown: string; kind: string; country: string }>()({
  ja: {
    title: '国際電話や、情報料のかかる番号に電話させようとしています',
    found: ({ shown, kind, country }) =>
      kind === 'premium'
        ? `電話するように書かれた ${shown} は、通話料のほかに情報料がかかる番号です。`
        : `電話するように書かれた ${shown} は、国際電話の番号です（国番号 +${country}）。`,
    why: '国際電話や情報料のかかる番号は、会社や役所、警察、パソコンのサポートをよそおう詐欺に使われ、高い料金がかかります。',
    doNext: 'かけたり、かけ直したりしないでください。本当の用件かどうかは、公式サイトや手元の書類にある番号で確かめてください。',
  },
  en: {
    title: 'It wants a call abroad, or to a number that costs a fee',
    found: ({ shown, kind, country }) =>
      kind === 'premium'
        ? `${shown}, which you are to call, costs a fee beside the call.`
        : `${shown}, which you are to call, is a number abroad (country code +${country}).`,
    why: 'Fraudsters who pose as companies, offices, the police or computer support use such numbers, and the call is expensive.',
    doNext: 'Do not call it, and do not call back; check through the number on the official site or on your own papers.',
  },
})
