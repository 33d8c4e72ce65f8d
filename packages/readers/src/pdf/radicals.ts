/** Fonts made for many languages give PDFs a radical (⽅, ⻑) where the writer typed the letter that looks the same (方, 長).
    Kangxi radicals, compatibility ideographs and forms for vertical writing have that letter as their NFKC form; the supplement's, after each radical here,
    is Unicode's Equivalent_Unified_Ideograph (EquivalentUnifiedIdeograph.txt). */
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹' +
  '⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣' +
  '⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

const letters = [...SUPPLEMENT]
const LETTER_OF = new Map(letters.flatMap((radical, at) => (at % 2 === 0 ? [[radical, letters[at + 1] ?? radical] as const] : [])))

/** The letters that were typed. All else stays as it is. */
export const typedLetters = (text: string): string =>
  text.replace(
    /[\u2e80-\u2fdf\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe48]|\ud87e[\udc00-\ude1f]/g,
    (one) => LETTER_OF.get(one) ?? one.normalize('NFKC'),
  )
