/** Japan's numbering plan: what a number's first digits say of it. The longest prefix counts. `digits`: the whole length, with the leading 0. */
export const phoneRanges = {
  source: 'https://www.soumu.go.jp/main_sosiki/joho_tsusin/top/tel_number/',
  checked: '2026-11-28',
  entries: [
    // 0AB0: services. 0170 and 0180 are paid for by the caller, as 0570 is.
    { prefix: '0120', digits: 10, kind: 'free' },
    { prefix: '0800', digits: 11, kind: 'free' },
    { prefix: '0170', digits: 10, kind: 'navi-dial' },
    { prefix: '0180', digits: 10, kind: 'navi-dial' },
    { prefix: '0570', digits: 10, kind: 'navi-dial' },
    { prefix: '0990', digits: 10, kind: 'premium' },
    // Machines, and since 0204 pagers: nobody is called there.
    { prefix: '0200', digits: 14, kind: 'm2m' },
    { prefix: '020', digits: 11, kind: 'm2m' },
    { prefix: '050', digits: 11, kind: 'ip' },
    { prefix: '060', digits: 11, kind: 'mobile' },
    { prefix: '070', digits: 11, kind: 'mobile' },
    { prefix: '080', digits: 11, kind: 'mobile' },
    { prefix: '090', digits: 11, kind: 'mobile' },
    // 0AB–J: a place. What begins with 00 or 091 is no number to call somebody.
    { prefix: '0', digits: 10, kind: 'landline' },
  ],
} as const

/** Numbers that warnings tell people to call, and who answers: emergency numbers, public offices, services of the telephone companies. */
export const phoneDesks = {
  source:
    'the numbering plan above; https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html; https://www.city.katori.lg.jp/living/anzen_anshin/bohan/tokusyusagi.html',
  checked: '2026-11-28',
  entries: [
    { number: '110', title: { ja: '警察（緊急通報）', en: 'police, emergencies' } },
    { number: '118', title: { ja: '海上保安庁（緊急通報）', en: 'Japan Coast Guard, emergencies' } },
    { number: '119', title: { ja: '消防・救急（緊急通報）', en: 'fire and ambulance, emergencies' } },
    { number: '104', title: { ja: '番号案内', en: 'directory assistance' } },
    { number: '171', title: { ja: '災害用伝言ダイヤル', en: 'message service for disasters' } },
    { number: '188', title: { ja: '消費者ホットライン', en: 'consumer hotline' } },
    { number: '#9110', title: { ja: '警察相談専用電話', en: 'police, advice' } },
    { number: '+81120210364', title: { ja: '国際電話不取扱受付センター', en: 'centre for blocking international calls' } },
    { number: '#7119', title: { ja: '救急安心センター', en: 'medical advice' } },
  ],
} as const

/** Country codes of one and two digits in use; all others have three. */
export const callingCodes = {
  source: 'ITU-T E.164, list of assigned country codes',
  checked: '2026-11-28',
  entries: [
    ...[
      '1',
      '7',
      '20',
      '27',
      '30',
      '31',
      '32',
      '33',
      '34',
      '36',
      '39',
      '40',
      '41',
      '43',
      '44',
      '45',
      '46',
      '47',
      '48',
      '49',
      '51',
      '52',
      '53',
    ],
    ...[
      '54',
      '55',
      '56',
      '57',
      '58',
      '60',
      '61',
      '62',
      '63',
      '64',
      '65',
      '66',
      '81',
      '82',
      '84',
      '86',
      '90',
      '91',
      '92',
      '93',
      '94',
      '95',
      '98',
    ],
  ],
} as const
