import { defineText } from '@honmono/engine/kit'

/** `sites`: official sites, so they are shown as they are. */
export const text = defineText<{ name: string; sites: readonly string[]; count: number }>()({
  ja: {
    title: '押すように書かれたリンクは、どれも公式サイトを開きます',
    found: ({ name, sites, count }) =>
      `押すように書かれたリンク（${count}件）は、すべて${name}の公式の行き先（${sites.join('、')}）を開きます。`,
    why: 'リンクの行き先はごまかせません。ただし、これだけでは、差出人が本物かどうかまでは分かりません。',
    doNext: '気になるときは、リンクを使わず、公式アプリか、ご自分で開いた公式サイトで同じお知らせを探してください。',
  },
  en: {
    title: 'Every link to press opens an official site',
    found: ({ name, sites, count }) =>
      `${count === 1 ? 'The link to press leads' : `All links to press (${count}) lead`} to ${name}’s official addresses: ${sites.join(', ')}.`,
    why: 'Where a link leads cannot be disguised. By itself, this does not show that the sender is real.',
    doNext:
      'If in doubt, leave the links and look for the same notice in the official app, or on the official site that you open yourself.',
  },
})
