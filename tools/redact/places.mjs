// Postal addresses in Japan, and the English form of them.

const PREFECTURE =
  '(?:北海道|東京都|京都府|大阪府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県)'
/** Kanji, katakana, digits, Latin names of buildings, and hiragana only where names of towns have it. */
const REST =
  '(?:[一-龠々ヶケァ-ヶー0-9A-Za-z\\-‐–—−]|(?<=[一-龠0-9])の(?=[一-龠0-9])|さいたま|つくば|ひたち|みなと|みらい|あきる|いわき|うるま|[^\\S\\n](?=[一-龠ァ-ヶA-Z0-9])){0,50}'
const WITH_PREFECTURE = new RegExp(
  `${PREFECTURE}[^\\S\\n]?[一-龠々ヶケァ-ヶーさいたまつくばひちみなとあきるわ]{1,8}[市区町村郡]${REST}`,
  'g',
)
const WITH_NUMBER = new RegExp(
  `[一-龠々ヶケ]{1,6}[市区郡][一-龠々ヶケァ-ヶーぁ-ん]{1,14}[^\\S\\n]?\\d{1,4}(?:丁目|番地?|[-‐–—−の])[^\\S\\n]?\\d{1,4}${REST}`,
  'g',
)
const ENGLISH =
  /\b\d{1,5}(?:-\d{1,4}){0,3},? [A-Z][A-Za-z' -]{2,40}(?:-(?:ku|shi|cho|machi|gun)|\bSt(?:reet)?|\bAve(?:nue)?|\bR(?:oa)?d|\bBlvd|\bLane|\bDrive)\b[^\n]{0,60}?(?:\d{3}-\d{4}|\d{5}(?:-\d{4})?|Japan)\b/g

export function findPlaces(text, book) {
  const found = []
  const add = (start, value, make) =>
    found.push({
      start,
      end: start + value.length,
      text: () => book.placeholder('place', value, make),
      category: 'postal addresses',
      secrets: [value],
    })
  for (const pattern of [WITH_PREFECTURE, WITH_NUMBER])
    for (const match of text.matchAll(pattern)) {
      const value = match[0].trimEnd()
      // Offices bear their town's name, and stay: 東京都渋谷区役所.
      if (/見本区/.test(value) || /(?:役所|役場|税務署|警察署|銀行|国税局)$/.test(value)) continue
      add(match.index, value, (number) => (/\d/.test(value) ? `東京都見本区見本1-2-${number}` : '東京都見本区'))
    }
  for (const match of text.matchAll(ENGLISH))
    if (!/Mihon/.test(match[0])) add(match.index, match[0], (number) => `1-2-${number} Mihon, Mihon-ku, Tokyo, Japan`)
  return found
}
