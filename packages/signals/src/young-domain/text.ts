import { defang, defineText } from '@honmono/engine/kit'

/** `since`: YYYY-MM-DD of the registration, or of the first certificate. `days`: from then to the question. */
export const text = defineText<{ name: string; site: string; since: string; days: number; by: 'registry' | 'certificate' }>()({
  ja: {
    title: 'リンク先のドメインは、できたばかりです',
    found: ({ name, site, since, days, by }) =>
      by === 'registry'
        ? `「${name}」を名乗っていますが、リンク先 ${defang(site)} のドメインは${dayJa(since)}に登録されたもので、調べた時点で${passedJa(days)}。`
        : `「${name}」を名乗っていますが、リンク先 ${defang(site)} には${dayJa(since)}より前の証明書が見つからず、調べた時点で${passedJa(days)}。`,
    why: '会社のサイトは、ふつう何年も同じドメインを使います。にせサイトのドメインは、登録されてすぐ使われることがよくあります。なお、古いドメインなら安全、というわけではありません。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The link opens a domain that is only days old',
    found: ({ name, site, since, days, by }) =>
      by === 'registry'
        ? `The message poses as ${name}, but its link opens ${defang(site)}, a domain registered on ${since}, ${passedEn(days)} before it was looked up.`
        : `The message poses as ${name}, but its link opens ${defang(site)}, which has no certificate from before ${since}, ${passedEn(days)} before it was looked up.`,
    why: 'Companies keep their domains for years, while those of fake sites are often used as soon as they are registered. An old domain is no proof of safety.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})

function dayJa(since: string): string {
  const [year, month, day] = since.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
const passedJa = (days: number) => (days === 0 ? 'まだ1日もたっていません' : `まだ${days}日しかたっていません`)
const passedEn = (days: number) => (days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`)
