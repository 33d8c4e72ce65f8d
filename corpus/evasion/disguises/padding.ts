import { insideBody } from '../text.ts'
import { byMail, byPage } from './disguise.ts'

/** Innocent prose, for statistics to read and no person. */
const PROSE = [
  '先日は町内の清掃活動にご参加いただきありがとうございました。次回は第二日曜日の朝八時に公園の入口に集まります。軍手と飲み物をお持ちください。雨の日は翌週に延ばします。',
  '今週の献立は、月曜日がさばの味噌煮、火曜日が肉じゃが、水曜日がカレーです。材料は冷蔵庫にありますので、足りないものだけ買ってきてください。',
  'Thank you for the lovely afternoon at the lake. The photographs came out well and I will bring the album when we meet for tea on Thursday. Give my regards to your sister.',
  '図書館の夏の読み聞かせ会は、児童室で毎週土曜日の午後二時から開きます。申し込みは要りません。どなたでもお入りいただけます。',
] as const
const STYLES = [
  'display:none',
  'font-size:0',
  'font-size:1px;color:#ffffff;line-height:1px',
  'visibility:hidden',
  'opacity:0',
  'color:#fff;background-color:#fff',
  'position:absolute;left:-9999px',
  'max-height:0;overflow:hidden;font-size:0',
  'mso-hide:all;display:none',
] as const
const hidden = (style: string, html: string) => `<div style="${style}">${html}</div>`

export const paddingDisguises = [
  byPage('hidden-prose-before', (page, dice) =>
    insideBody(page, 'first', hidden(dice.pick(STYLES), dice.pick(PROSE).repeat(1 + dice.under(12)))),
  ),
  byPage('hidden-prose-after', (page, dice) =>
    insideBody(page, 'last', hidden(dice.pick(STYLES), dice.pick(PROSE).repeat(1 + dice.under(12)))),
  ),
  byPage('hidden-prose-between-lines', (page, dice) =>
    page.replace(
      /<br\b[^>]*>|<\/(?:p|div|td|tr|li|h\d)>/gi,
      (tag) => `${tag}<span style="${dice.pick(STYLES)}">${dice.pick(PROSE).slice(0, 40)}</span>`,
    ),
  ),
  byPage('hidden-prose-by-attribute', (page, dice) =>
    insideBody(page, 'first', `<font size="1" color="white"><span hidden>${dice.pick(PROSE)}</span></font>`),
  ),
  byPage('hidden-prose-by-style-sheet', (page, dice) =>
    insideBody(page, 'first', `<style>.q7{${dice.pick(STYLES)}}</style><p class="q7">${dice.pick(PROSE).repeat(10)}</p>`),
  ),
  byPage('prose-far-below', (page, dice) => insideBody(page, 'last', `${'<br>\n'.repeat(80)}<p>${dice.pick(PROSE).repeat(12)}</p>`)),
  byMail('prose-far-below-plain', (mail, dice) => ({
    ...mail,
    texts: mail.texts.map(({ format, text }) => ({
      format,
      text: format === 'plain' ? `${text}${'\n'.repeat(80)}${dice.pick(PROSE).repeat(12)}\n` : text,
    })),
  })),
]
