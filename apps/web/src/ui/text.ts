/** Characters that are not seen but change what is seen: controls, zero width, bidi overrides, tags; line ends and tabs stay. */
const UNSEEN = /[^\P{Cc}\n\t]|[\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu

/** A text of the message as it may stand on the page: nothing unseen can turn an address around or hide in it. */
export function shownText(text: string): string {
  return text.replace(UNSEEN, '')
}

/** A sentence of the answer with its addresses as people know them. They are defanged for places where an address turns into
    something to press; here it is plain text. */
export function plainAddresses(sentence: string): string {
  return sentence
    .replaceAll('[.]', '.')
    .replaceAll('[@]', '@')
    .replace(/\bhxxp(s?):/gi, 'http$1:')
}
