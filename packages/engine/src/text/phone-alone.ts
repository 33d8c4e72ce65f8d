/** The text is one telephone number and nothing to read beside it: 「0501234567から着信」 counts, too. */
export function isPhoneAlone(text: string): boolean {
  const one = text
    .trim()
    .slice(0, ALONE_CHARS + 1)
    .normalize('NFKC')
  if (one.length > ALONE_CHARS) return false
  const [number = '', ...others] = one.match(ANY_NUMBER) ?? []
  const digits = number.replace(/\D/g, '')
  const isNumber = /^(?:\+|[(]?0)/.test(number) ? digits.length >= 9 && digits.length <= 15 : SHORT_NUMBER.test(digits)
  return isNumber && others.length === 0 && AROUND_ALONE.test(one.replace(number, ' '))
}
const ALONE_CHARS = 60
const ANY_NUMBER = /[+(]{0,2}\d(?:[-‐‑‒–—―−ー. ()/]{0,3}\d){2,17}/g
const SHORT_NUMBER = /^(?:1(?:04|1\d|5[17]|7[17]|8[89])|9110|7119)$/
/** What people write with a number that they ask about. */
const AROUND_ALONE =
  /^[\s#:;、。,.!?()「」『』☎℡📞-]*(?:(?:tel|phone|電話(?:番号)?|番号|着信|sms|から|より|の|が|は|に|へ|を|と|で|どこ|だれ|誰|何|あり(?:ました)?|ある|きた|来た|来ました|きました|不在|留守電|知らない|この|この番号|詐欺|迷惑電話|本物|ですか|です|か|かかって(?:きた|きました)?|電話|not|who|called|me|is|this|from|call|missed)[\s#:;、。,.!?()「」『』☎℡📞-]*)*$/iu
