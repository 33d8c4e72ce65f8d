import { defineText } from '@honmono/engine/kit'

/** `name`: the brand. `mailer`: what the program calls itself. */
export const text = defineText<{ name: string; mailer: string }>()({
  ja: {
    title: '偽のメールによく使われるソフトで作られています',
    found: ({ name, mailer }) =>
      `このメールを作ったソフトは「${mailer}」と名乗っています。${name}のような会社はふつう使わず、偽のメールによく見られます。`,
    why: 'ソフトの名前は自由に書けるので、これだけでは判断できません。古いソフトを使い続けている小さな会社もあります。',
    doNext: 'ほかの点もあわせて見て、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'It was written with a program that is common in fakes',
    found: ({ name, mailer }) =>
      `The program that wrote it calls itself “${mailer}”. Companies like ${name} normally do not use it, and it is often seen in fakes.`,
    why: 'A program can call itself anything, so this alone decides nothing. Some small companies go on using old programs.',
    doNext: 'Weigh it with the other points, and check in the official app or on the official site that you open yourself.',
  },
})
