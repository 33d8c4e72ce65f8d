// Made by tools/make-index.mjs from packages/brands/data. Change that and run: npm run index
/** The newest date at which a value of a brand or a guide was read. */
export const date = '2026-11-28'
export const brands = [
  {
    "id": "aeon-bank",
    "title": {
      "ja": "イオン銀行",
      "en": "AEON Bank"
    },
    "names": [
      {
        "value": "イオン銀行",
        "distinct": true,
        "source": "https://www.aeonbank.co.jp/news/2017/0707_02/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "イオン銀行ダイレクト",
        "distinct": true,
        "source": "https://www.aeonbank.co.jp/security/measures/after/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "AEON Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aeonbank.co.jp/news/2017/0707_02/",
        "checked": "2026-11-28"
      },
      {
        "value": "AEON銀行",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aeonbank.co.jp/news/2017/0707_02/",
        "checked": "2026-11-28"
      },
      {
        "value": "イオンギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "https://www.aeonbank.co.jp/news/2017/0707_02/",
        "checked": "2026-11-28"
      },
      {
        "value": "イオンダイレクト",
        "distinct": true,
        "source": "https://news.cardmics.com/alert/aeonbank/",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes use it"
      }
    ],
    "sites": [
      {
        "domain": "aeonbank.co.jp",
        "note": "the sign-in is at ib.aeonbank.co.jp",
        "source": "https://www.aeonbank.co.jp/news/2017/0707_02/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "mail.ib.aeonbank.co.jp",
        "note": "aeonbank-notification@mail.ib.aeonbank.co.jp",
        "source": "https://expose-spam-emails.com/?p=126",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "aeonbank.co.jp",
        "note": "info-portal@aeonbank.co.jp; forged too",
        "source": "https://expose-spam-emails.com/?p=126",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "aeon.co.jp",
        "note": "the card company",
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.aeonbank.co.jp/",
        "source": "https://www.aeonbank.co.jp/news/2017/0707_02/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "イオン銀行を名乗った不審な電子メールやアプリにご注意ください",
          "en": "Fake mail and apps that pose as AEON Bank"
        },
        "url": "https://www.aeonbank.co.jp/news/2017/0707_02/",
        "source": "https://www.aeonbank.co.jp/news/2017/0707_02/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、イオン銀行のアプリを開くか、ブラウザに aeonbank.co.jp と入力します。",
          "ログインして、トップページの「ログイン履歴」やお知らせ、明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type aeonbank.co.jp into your browser.",
          "Sign in and look at the record of sign-ins on the first page, the notices and your statement.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.aeonbank.co.jp/security/measures/after/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "イオン銀行が、電話やメールでIDやパスワード、暗証番号をたずねることはありません。",
          "en": "AEON Bank never asks by phone or mail for your ID, passwords or PIN."
        },
        "source": "https://www.aeonbank.co.jp/news/2017/0707_02/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above (they name a telephone desk only), in stored copies"
      }
    ]
  },
  {
    "id": "aeon-card",
    "title": {
      "ja": "イオンカード",
      "en": "AEON Card"
    },
    "names": [
      {
        "value": "イオンカード",
        "distinct": true,
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "AEONカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23"
      },
      {
        "value": "AEON CARD",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23"
      },
      {
        "value": "イオンフィナンシャルサービス",
        "distinct": true,
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "イオンクレジットサービス",
        "distinct": true,
        "confidence": "B",
        "note": "the company's former name; fakes still use it",
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23"
      },
      {
        "value": "暮らしのマネーサイト",
        "distinct": true,
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "くらしのマネーサイト",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23"
      },
      {
        "value": "イオンフィナンシャル",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23"
      },
      {
        "value": "AEON Financial Service",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23"
      },
      {
        "value": "AEON Pay",
        "distinct": true,
        "source": "https://faq.aeon.co.jp/faq/show/10474?site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "イオンペイ",
        "distinct": true,
        "confidence": "B",
        "source": "https://faq.aeon.co.jp/faq/show/10474?site_domain=default",
        "checked": "2026-11-28"
      },
      {
        "value": "AEON Wallet",
        "distinct": true,
        "confidence": "B",
        "source": "https://faq.aeon.co.jp/faq/show/10474?site_domain=default",
        "checked": "2026-11-28"
      },
      {
        "value": "イオンカードセレクト",
        "distinct": true,
        "source": "https://sunday.ryu-bow.com/602.html",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "イオンウォレット",
        "distinct": true,
        "source": "https://louders.net/ieoncard-mail",
        "checked": "2026-11-23",
        "confidence": "C"
      },
      {
        "value": "イオンスクエアメンバー",
        "distinct": true,
        "source": "https://faq.aeon.co.jp/print/faq/514?category_id=147&site_domain=default",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "イオンマークのカード",
        "distinct": true,
        "source": "https://haru--blog.com/aeonfinancialservice-sagimail",
        "checked": "2026-11-23",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "aeon.co.jp",
        "note": "www.aeon.co.jp is 暮らしのマネーサイト, faq.aeon.co.jp the FAQ",
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "aeon.co.jp",
        "note": "userid@, aeon@, shinsa@, honkaku@, thanks@ and sms@aeon.co.jp",
        "source": "https://everyday-happpy.com/1398.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "email.aeon.co.jp",
        "source": "public source code of several people that reads mail of statement@email.aeon.co.jp",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "ma.email.aeon.co.jp",
        "note": "information@ma.email.aeon.co.jp asks about a use of the card",
        "source": "https://faq.aeon.co.jp/faq/show/9234?site_domain=default",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "ma2.email.aeon.co.jp",
        "source": "https://everyday-happpy.com/1398.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "use.email.aeon.co.jp",
        "note": "information@use.email.aeon.co.jp reports each use of the card",
        "source": "https://louders.net/ieoncard-mail",
        "checked": "2026-11-23",
        "confidence": "B"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "暮らしのマネーサイト",
          "en": "front page"
        },
        "url": "https://www.aeon.co.jp/",
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "イオンカードを装った不審なメールにご注意ください",
          "en": "Suspicious mail that poses as AEON Card"
        },
        "url": "https://www.aeon.co.jp/security/anti_phishing/",
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "「ご利用状況確認のお願い」が届いたとき",
          "en": "If you are asked about a use of your card"
        },
        "url": "https://faq.aeon.co.jp/faq/show/9234?site_domain=default",
        "source": "https://faq.aeon.co.jp/faq/show/9234?site_domain=default",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "The official list of its mail and SMS was not among the stored pages; only the senders above are confirmed.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、イオンウォレットのアプリを開くか、ブラウザに aeon.co.jp と入力します。",
          "ログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the AEON Wallet app, or type aeon.co.jp into your browser.",
          "Sign in and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://www.aeon.co.jp/security/anti_phishing/",
      "checked": "2026-11-23",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "イオンカードが、メールでカード番号・有効期限・暗証番号をたずねることはありません。",
          "en": "AEON Card never asks by mail for your card number, its expiry date or PIN."
        },
        "source": "https://www.aeon.co.jp/security/anti_phishing/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "The official page on fake mail (it says to delete such mail, and that no more is needed: the company looks for fake sites itself), its FAQ, and searches of stored pages."
      }
    ]
  },
  {
    "id": "amazon",
    "title": {
      "ja": "Amazon",
      "en": "Amazon"
    },
    "names": [
      {
        "value": "Amazon",
        "distinct": true,
        "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Amazon.co.jp",
        "distinct": true,
        "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Amazon.jp",
        "distinct": true,
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Amazon.com",
        "distinct": true,
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "アマゾン",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23"
      },
      {
        "value": "あまぞん",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23"
      },
      {
        "value": "亚马逊",
        "distinct": true,
        "source": "https://china789.com/tag/ya-ma-xun-fba-fa-huo-gui-ze",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "Chinese"
      },
      {
        "value": "亞馬遜",
        "distinct": true,
        "source": "https://china789.com/tag/ya-ma-xun-fba-fa-huo-gui-ze",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "the same in older letters"
      },
      {
        "value": "アマゾンジャパン",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
        "checked": "2026-11-23"
      },
      {
        "value": "Amazon Japan",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
        "checked": "2026-11-23"
      },
      {
        "value": "Amazonプライム",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
        "checked": "2026-11-23"
      },
      {
        "value": "Amazon Prime",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
        "checked": "2026-11-23"
      },
      {
        "value": "アマゾンプライム",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
        "checked": "2026-11-23"
      },
      {
        "value": "アマプラ",
        "distinct": true,
        "source": "https://nenza.net/49990",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "nickname of Prime and of Prime Video"
      },
      {
        "value": "Amazonカスタマーサービス",
        "distinct": true,
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Amazon Pay",
        "distinct": true,
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Amazon Music",
        "distinct": true,
        "source": "https://affilabo.com/blog/19547/",
        "checked": "2026-11-23",
        "confidence": "C"
      },
      {
        "value": "Prime Video",
        "distinct": true,
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "プライムビデオ",
        "distinct": true,
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "Amazonプライムビデオ",
        "distinct": true,
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "アマゾンプライムビデオ",
        "distinct": true,
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "Amazon Prime Video",
        "distinct": true,
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "Amazonビジネス",
        "distinct": true,
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "Amazon Business",
        "distinct": true,
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "Kindle",
        "distinct": false,
        "source": "https://webooker.info/2013/08/kindle-owner-library/amp",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "also an English word"
      },
      {
        "value": "Prime会員",
        "distinct": false,
        "confidence": "B",
        "note": "other clubs have prime members too",
        "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
        "checked": "2026-11-23"
      },
      {
        "value": "プライム会員",
        "distinct": false,
        "confidence": "B",
        "note": "other clubs have prime members too",
        "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
        "checked": "2026-11-23"
      }
    ],
    "sites": [
      {
        "domain": "amazon.co.jp",
        "note": "Genuine security links look like amazon.co.jp/a/c/r?k=… and amazon.co.jp/z/… (did2memo.net). A number instead of a name is never Amazon.",
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.com",
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.jp",
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.ca",
        "source": "https://developer-docs.amazon.com/amazon-business/docs/amazon-business-urls",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.com.mx",
        "source": "https://developer-docs.amazon.com/amazon-business/docs/amazon-business-urls",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.es",
        "source": "https://developer-docs.amazon.com/amazon-business/docs/amazon-business-urls",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.co.uk",
        "source": "https://developer-docs.amazon.com/amazon-business/docs/amazon-business-urls",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.fr",
        "source": "https://developer-docs.amazon.com/amazon-business/docs/amazon-business-urls",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.de",
        "source": "https://developer-docs.amazon.com/amazon-business/docs/amazon-business-urls",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.it",
        "source": "https://developer-docs.amazon.com/amazon-business/docs/amazon-business-urls",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.in",
        "source": "https://developer-docs.amazon.com/amazon-business/docs/amazon-business-urls",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.com.au",
        "source": "https://developer-docs.amazon.com/amazon-business/docs/amazon-business-urls",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "amazon.cn",
        "note": "its Chinese store",
        "source": "public source code of several people that opens www.amazon.cn and reads its mail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "aboutamazon.jp",
        "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "audible.co.jp",
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "primevideo.com",
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "amazon.co.jp",
        "note": "Seen are auto-confirm@, shipment-tracking@, order-update@, account-update@, store-news@, cs-reply@, digital-no-reply@. Often forged.",
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "amazon.jp",
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "amazon.com",
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "amazon.cn",
        "note": "account-update@ and digital-no-reply@, in Chinese",
        "source": "public source code of several people that opens www.amazon.cn and reads its mail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "business.amazon.co.jp",
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "email.amazon.com",
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "marketplace.amazon.co.jp",
        "relay": true,
        "note": "carries the words of sellers",
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "m.marketplace.amazon.co.jp",
        "relay": true,
        "note": "carries the words of sellers",
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "gc.email.amazon.co.jp",
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "gc.amazon.co.jp",
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "audible.co.jp",
        "source": "an open filter's table that lists it among genuine senders of mail that names Amazon",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "payments.amazon.co.jp",
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "address": "no-reply@amazonmusic.com",
        "note": "outside the official list",
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "primevideo.com",
        "source": "public source code of several people that sorts mail of no-reply@primevideo.com and no-reply@channels.primevideo.com",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "outside the official list"
      },
      {
        "address": "no-reply@amazonbusiness.jp",
        "source": "https://koregasiritai.com/no-reply-amazon-business-jp",
        "checked": "2026-11-23",
        "confidence": "C",
        "note": "reported genuine; outside the official list"
      }
    ],
    "shortDomains": [
      {
        "domain": "amzn.asia",
        "source": "https://did2memo.net/2022/09/03/amazon-sms-amzn-asia-8cjhqds/",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "used by genuine SMS about the renewal of Prime"
      },
      {
        "domain": "amzn.to",
        "source": "https://sbapp.net/",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "used by Amazon's own warning mail; affiliates make such addresses too"
      },
      {
        "domain": "amzn.com",
        "source": "https://blog.goo.ne.jp/jun-hajime/e/7f17d1b495cb6586a4c707fe67a2ff35",
        "checked": "2026-11-23",
        "confidence": "C"
      },
      {
        "domain": "a.co",
        "note": "product links that people share",
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      }
    ],
    "partners": [
      {
        "domain": "images-amazon.com",
        "source": "https://kaorobo.hatenadiary.org/entry/20070519/1179544409",
        "checked": "2026-11-23",
        "confidence": "C"
      },
      {
        "domain": "ssl-images-amazon.com",
        "note": "Amazon's own documentation for sellers loads its pictures from here",
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "media-amazon.com",
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.amazon.co.jp/",
        "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "messages",
        "title": {
          "ja": "メッセージセンター",
          "en": "Message Center"
        },
        "url": "https://www.amazon.co.jp/gp/aw/message",
        "source": "https://did2memo.net/2022/09/03/amazon-sms-amzn-asia-8cjhqds/",
        "checked": "2026-11-23",
        "confidence": "C",
        "note": "the address that a genuine SMS leads to; the menu is アカウントサービス → メッセージセンター (aboutamazon.jp, A)"
      },
      {
        "id": "payment",
        "title": {
          "ja": "お支払い方法",
          "en": "Payment methods"
        },
        "url": "https://www.amazon.co.jp/cpe/yourpayments/wallet",
        "note": "the list of payments is at https://www.amazon.co.jp/cpe/yourpayments/transactions",
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "id": "orders",
        "title": {
          "ja": "注文履歴",
          "en": "Your orders"
        },
        "url": "https://www.amazon.co.jp/gp/css/order-history",
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "id": "membership",
        "title": {
          "ja": "プライム会員情報",
          "en": "Prime membership"
        },
        "url": "https://www.amazon.co.jp/gp/primecentral",
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "id": "account",
        "title": {
          "ja": "アカウントサービス",
          "en": "Your account"
        },
        "url": "https://www.amazon.co.jp/gp/css/homepage.html",
        "checked": "2026-11-28",
        "source": "public source code that opens these pages",
        "confidence": "B"
      },
      {
        "id": "security",
        "title": {
          "ja": "2段階認証の設定",
          "en": "Two-step verification"
        },
        "url": "https://www.amazon.co.jp/a/settings/approval",
        "note": "the menu アカウントサービス → ログインとセキュリティ → 2段階認証の設定 is confirmed (appllio.com, B)",
        "source": "public source code that opens the same page at amazon.com and amazon.in; not seen at amazon.co.jp",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "詐欺目的の連絡を見分ける",
          "en": "How to tell scams"
        },
        "url": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "messages",
      "note": "Some kinds of mail are not kept in the Message Center (A); sign-in codes are said to be missing (C).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Amazonのアプリを開くか、ブラウザに amazon.co.jp と入力します。",
          "「アカウントサービス」から「メッセージセンター」を開きます。",
          "「すべてのメッセージ」に同じメールがあるか見ます。同じものがなければ、偽物を疑ってください。（一部、ここに残らない種類のメールもあります）",
          "お支払いの話なら「お支払い方法」、注文の話なら「注文履歴」も見ると確かです。"
        ],
        "en": [
          "Don't use the links in the message. Open the Amazon app, or type amazon.co.jp into your browser.",
          "Go to “Account” and open the “Message Center”.",
          "Look for the same mail under “All messages”. If it isn't there, be suspicious. (A few kinds of mail are not kept there.)",
          "If it was about a payment, look at your payment methods too; if it was about an order, at your orders."
        ]
      },
      "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
      "checked": "2026-11-23",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "Amazonが、メール・電話・SMSでパスワードをたずねることはありません。",
          "en": "Amazon never asks for your password by mail, phone or text message."
        },
        "source": "https://sumita-m.hatenadiary.com/entry/2023/12/01/145613",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "quotes a notice that Amazon mailed on 2023-11-14"
      },
      {
        "what": "card",
        "words": {
          "ja": "Amazonが、メール・電話・SMSでカード番号などの支払い情報をたずねることはありません。",
          "en": "Amazon never asks for card numbers or other payment data by mail, phone or text message."
        },
        "source": "https://sumita-m.hatenadiary.com/entry/2023/12/01/145613",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "a genuine notice may ask you to look at your payment methods on the site"
      },
      {
        "what": "code",
        "words": {
          "ja": "Amazonが、メール・電話・SMSで認証コードを教えるよう求めることはありません。",
          "en": "Amazon never asks you to tell a verification code by mail, phone or text message."
        },
        "source": "https://sumita-m.hatenadiary.com/entry/2023/12/01/145613",
        "checked": "2026-11-23",
        "confidence": "B"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "how": {
          "ja": "Amazonのアカウントがある方は、このページの「不審な連絡について報告する」から報告します（サインインが必要です）。",
          "en": "If you have an Amazon account, report it through the form “Report suspicious communications” on this page (you sign in first)."
        },
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "kind": "email",
        "value": "reportascam@amazon.com",
        "how": {
          "ja": "アカウントがない方は、届いたメールをそのまま転送します。返事は来ません（受信専用）。",
          "en": "Without an account, forward the whole mail unchanged. You will get no reply (receive-only)."
        },
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "kind": "email",
        "value": "stop-spoofing@amazon.com",
        "how": {
          "ja": "以前からの受付先です。届いたメールをそのまま転送します。返事は来ません（受信専用）。",
          "en": "The older address. Forward the whole mail unchanged. You will get no reply (receive-only)."
        },
        "source": "https://aws.amazon.com/security/report-suspicious-emails/",
        "checked": "2026-11-23",
        "confidence": "A",
        "note": "The help page of Amazon.co.jp names reportascam@amazon.com instead; so the form comes first, then both addresses."
      }
    ],
    "notFound": []
  },
  {
    "id": "apple",
    "title": {
      "ja": "Apple",
      "en": "Apple"
    },
    "names": [
      {
        "value": "Apple ID",
        "distinct": true,
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "AppleID",
        "distinct": true,
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Apple Account",
        "distinct": true,
        "source": "https://sbapp.net/appnews/iphone/ios18/appleaccount-code-163483",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "Appleサポート",
        "distinct": true,
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Apple Support",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23"
      },
      {
        "value": "アップルサポート",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23"
      },
      {
        "value": "アップルID",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23"
      },
      {
        "value": "Appleアカウント",
        "distinct": true,
        "source": "https://news.mynavi.jp/article/20250309-iphone_why/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "アップルアカウント",
        "distinct": true,
        "source": "https://news.mynavi.jp/article/20250309-iphone_why/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Apple Inc",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23"
      },
      {
        "value": "Apple Store",
        "distinct": true,
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "アップルストア",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23"
      },
      {
        "value": "App Store",
        "distinct": true,
        "source": "https://support.apple.com/ja-jp/HT201679",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "iTunes Store",
        "distinct": true,
        "source": "https://support.apple.com/ja-jp/HT201679",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "iTunes",
        "distinct": true,
        "source": "https://support.apple.com/ja-jp/HT201356",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "iCloud",
        "distinct": true,
        "source": "https://support.apple.com/ja-jp/HT201356",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "アイクラウド",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.apple.com/ja-jp/HT201356",
        "checked": "2026-11-23"
      },
      {
        "value": "Apple Music",
        "distinct": true,
        "source": "https://support.apple.com/ja-jp/HT201679",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Apple",
        "distinct": false,
        "note": "also a fruit and a part of many names",
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "アップル",
        "distinct": false,
        "confidence": "B",
        "note": "also a fruit and a part of many names",
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23"
      }
    ],
    "sites": [
      {
        "domain": "apple.com",
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "email.apple.com",
        "source": "https://www.koregasiritai.com/apple-pay-no_reply-email-apple-com/",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "no_reply@email.apple.com sends receipts; several public programs agree"
      },
      {
        "domain": "insideapple.apple.com",
        "source": "https://trend.koregasiritai.com/?p=3889",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "new.itunes.com",
        "source": "public source code of several people that sorts mail of AppStore@ and discover@new.itunes.com",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "news of its stores"
      },
      {
        "domain": "id.apple.com",
        "source": "https://discussionsjapan.apple.com/thread/250546811",
        "checked": "2026-11-23",
        "confidence": "C",
        "note": "appleid@id.apple.com; said by a user in Apple's own forum"
      },
      {
        "domain": "apple.com",
        "source": "https://www.koregasiritai.com/apple-pay-no_reply-email-apple-com/",
        "checked": "2026-11-23",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.apple.com/jp/",
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "orders",
        "title": {
          "ja": "購入履歴（問題を報告する）",
          "en": "Purchase history (Report a Problem)"
        },
        "url": "https://reportaproblem.apple.com/",
        "source": "public source code and several third parties alike",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "id": "account",
        "title": {
          "ja": "Apple Account（Apple ID）の管理ページ",
          "en": "Apple Account (Apple ID) page"
        },
        "url": "https://account.apple.com/",
        "source": "public source code and documentation of several people",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングメールを見分けて報告する",
          "en": "Recognise and report phishing"
        },
        "url": "https://support.apple.com/ja-jp/HT204759",
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "App StoreやiTunes Storeからの正規のメールを識別する",
          "en": "How to tell genuine mail of the App Store"
        },
        "url": "https://support.apple.com/ja-jp/HT201679",
        "source": "https://support.apple.com/ja-jp/HT201679",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "orders",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、iPhoneの「設定」を開き、いちばん上の自分の名前を押します。",
          "「メディアと購入」から購入履歴を見て、メッセージに書かれた買い物があるか確かめます。",
          "支払い方法などの情報も、メールからではなく「設定」から見ます。知らせが何もなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open “Settings” on your iPhone and tap your name at the top.",
          "Look at your purchase history under “Media & Purchases” and see whether the purchase in the message is there.",
          "Look at your payment method in “Settings” too, never through a mail. If nothing is said there, be suspicious."
        ]
      },
      "source": "https://support.apple.com/ja-jp/HT201679",
      "checked": "2026-11-23",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "Appleが、サポートのためにパスワードをたずねることはありません。",
          "en": "Apple never asks for your password to give support."
        },
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "what": "code",
        "words": {
          "ja": "Appleが、サポートのために確認コードをたずねることはありません。",
          "en": "Apple never asks for your verification code to give support."
        },
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "what": "card",
        "words": {
          "ja": "Appleのお店からのメールが、カード番号の全桁やセキュリティコードをたずねることはありません。",
          "en": "Mail from Apple's stores never asks for your full card number or its security code."
        },
        "source": "https://iphone-mania.jp/news-204500/",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "quotes Apple's support page HT201679"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "reportphishing@apple.com",
        "how": {
          "ja": "届いたメールをそのまま転送します。",
          "en": "Forward the mail unchanged."
        },
        "source": "https://support.apple.com/ja-jp/HT204759",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "kind": "email",
        "value": "abuse@icloud.com",
        "how": {
          "ja": "iCloudのメール（icloud.com・me.com・mac.com）に届いた、ほかの不審なメールを転送します。",
          "en": "For other suspicious mail that reached your iCloud mailbox (icloud.com, me.com, mac.com), forward it here."
        },
        "source": "https://digistatement.com/apple-support-scam-calls-heres-how-to-report-it",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "amw.jp says the same"
      }
    ],
    "notFound": []
  },
  {
    "id": "au-jibun-bank",
    "title": {
      "ja": "auじぶん銀行",
      "en": "au Jibun Bank"
    },
    "names": [
      {
        "value": "auじぶん銀行",
        "distinct": true,
        "source": "https://www.jibunbank.co.jp/landing/20201125_alert/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "じぶん銀行",
        "distinct": true,
        "source": "https://news.mynavi.jp/article/20160121-a162/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "au Jibun Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.jibunbank.co.jp/landing/20201125_alert/",
        "checked": "2026-11-28"
      },
      {
        "value": "じぶん銀行アプリ",
        "distinct": true,
        "source": "https://www.jibunbank.co.jp/service/security/policy/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "エーユージブンギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "https://www.jibunbank.co.jp/landing/20201125_alert/",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "jibunbank.co.jp",
        "source": "https://www.jibunbank.co.jp/landing/20201125_alert/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "jibunbank.co.jp",
        "source": "public source code of a filter against fakes, and of one that sorts genuine notices",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "forged too (bk@, info@). Genuine mail begins with your name (the bank's announcement of 2016)."
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.jibunbank.co.jp/",
        "source": "https://www.jibunbank.co.jp/landing/20201125_alert/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "あなたは「フィッシング詐欺」をご存知ですか？",
          "en": "What phishing is"
        },
        "url": "https://www.jibunbank.co.jp/landing/20201125_alert/",
        "source": "https://www.jibunbank.co.jp/landing/20201125_alert/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、auじぶん銀行アプリを開くか、ブラウザに jibunbank.co.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type jibunbank.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.jibunbank.co.jp/landing/20201125_alert/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "auじぶん銀行が、メールでパスワードの入力を求めることはありません。",
          "en": "au Jibun Bank never asks by mail for a password."
        },
        "source": "https://news.mynavi.jp/article/20160121-a162/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies"
      }
    ]
  },
  {
    "id": "eki-net",
    "title": {
      "ja": "えきねっと",
      "en": "Eki-net"
    },
    "names": [
      {
        "value": "えきねっと",
        "distinct": true,
        "source": "https://www.eki-net.com/top/oshirase/security/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "eki-net",
        "distinct": true,
        "source": "https://www.eki-net.com/top/oshirase/security/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "eki-net.com",
        "distinct": true,
        "source": "https://www.eki-net.com/top/oshirase/security/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "エキネット",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.eki-net.com/top/oshirase/security/",
        "checked": "2026-11-23"
      },
      {
        "value": "駅ネット",
        "distinct": false,
        "confidence": "B",
        "source": "https://www.eki-net.com/top/oshirase/security/",
        "checked": "2026-11-23"
      },
      {
        "value": "えきねっと（JR東日本）",
        "distinct": true,
        "confidence": "B",
        "note": "JR東日本 alone names the railway, which writes from elsewhere",
        "source": "https://secure.okbiz.jp/eki-net/faq/show/3301?category_id=108&site_domain=default",
        "checked": "2026-11-23"
      },
      {
        "value": "JR東日本えきねっと",
        "distinct": true,
        "confidence": "B",
        "source": "https://secure.okbiz.jp/eki-net/faq/show/3301?category_id=108&site_domain=default",
        "checked": "2026-11-23"
      },
      {
        "value": "新幹線eチケットサービス",
        "distinct": false,
        "note": "named in subjects of fakes; other railways write of it, too",
        "source": "https://secure.okbiz.jp/eki-net/faq/show/3301?category_id=108&site_domain=default",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "えきねっとトクだ値",
        "distinct": true,
        "source": "https://kirakirafuture.com/archives/8391/",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "JR-EAST Train Reservation",
        "distinct": true,
        "source": "public source code that reads reservations of reservation@eki-net.com",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "its name in English"
      },
      {
        "value": "JR東日本ネットステーション",
        "distinct": true,
        "source": "https://nichi-life.suoh.net/1843.html",
        "checked": "2026-11-23",
        "confidence": "C",
        "note": "the company that runs it"
      }
    ],
    "sites": [
      {
        "domain": "eki-net.com",
        "note": "the official page says to look for https://www.eki-net.com",
        "source": "https://www.eki-net.com/top/oshirase/security/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "eki-net.com",
        "source": "http://webmemonote.com/diary/spam-distinguish/",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "several sources agree, and so does public source code that reads mail of reservation@; member@ and reservation@ are also forged"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "secure.okbiz.jp",
        "note": "its FAQ; the host serves other companies too",
        "source": "https://secure.okbiz.jp/eki-net/faq/show/3301?category_id=108&site_domain=default",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.eki-net.com/",
        "source": "https://www.eki-net.com/top/oshirase/security/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "えきねっとをかたる偽メール・偽サイトにご注意ください",
          "en": "Fake mail and sites that pose as Eki-net"
        },
        "url": "https://www.eki-net.com/top/oshirase/security/",
        "source": "https://www.eki-net.com/top/oshirase/security/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、えきねっとのアプリを開くか、ブラウザに eki-net.com と入力します。",
          "開いたページのアドレスが https://www.eki-net.com で始まるか確かめてから、ログインします。",
          "申込内容や会員情報を見ます。何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Eki-net app, or type eki-net.com into your browser.",
          "Make sure that the address begins with https://www.eki-net.com before you sign in.",
          "Look at your reservations and your account. If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.eki-net.com/top/oshirase/security/",
      "checked": "2026-11-23",
      "confidence": "A"
    },
    "never": [
      {
        "what": "account-notice",
        "words": {
          "ja": "えきねっとが、退会の予告や、アカウントの制限・異常をメールで知らせてログインを求めることはありません。",
          "en": "Eki-net sends no mail that announces the end, a restriction or a problem of your account and asks you to sign in."
        },
        "source": "https://secure.okbiz.jp/eki-net/faq/show/3301?category_id=108&site_domain=default",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "えきねっとが、急がせるメールやSMSで個人情報の入力を求めることはありません。",
          "en": "Eki-net never urges you by mail or text message to type personal data."
        },
        "source": "https://www.eki-net.com/top/oshirase/security/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "The official page and FAQ on fake mail (they say to delete such mail unopened), and searches of stored pages."
      }
    ]
  },
  {
    "id": "gmo-aozora-bank",
    "title": {
      "ja": "GMOあおぞらネット銀行",
      "en": "GMO Aozora Net Bank"
    },
    "names": [
      {
        "value": "GMOあおぞらネット銀行",
        "distinct": true,
        "source": "public source code of the bank itself, whose addresses are at gmo-aozora.com",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "GMO Aozora Net Bank",
        "distinct": true,
        "source": "public source code of the bank itself, whose addresses are at gmo-aozora.com",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "GMOあおぞら",
        "distinct": true,
        "source": "public source code of the bank itself, whose addresses are at gmo-aozora.com",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ジーエムオーあおぞらネット銀行",
        "distinct": true,
        "note": "the same in kana",
        "source": "public source code of the bank itself, whose addresses are at gmo-aozora.com",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "gmo-aozora.com",
        "source": "public source code of the bank itself, whose addresses are at gmo-aozora.com",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "gmo-aozora.com",
        "source": "https://otoku.awaisora.com/fa15338c-6e9f-484f-9e06-c33a4ce4d553",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "bank.gmo-aozora.com",
        "source": "public source code that sorts the bank's genuine notices",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "mail.gmo-aozora.com",
        "source": "public source code that sorts the bank's genuine notices",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://gmo-aozora.com/",
        "source": "public source code of the bank itself, whose addresses are at gmo-aozora.com",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、GMOあおぞらネット銀行のアプリを開くか、ブラウザに gmo-aozora.com と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type gmo-aozora.com into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://ktnlifebusiness.com/bouhan-meiwakumail-16844/?amp=1",
      "checked": "2026-11-28",
      "confidence": "C"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "blogs that quote the bank's notices; its own pages are not in the stores"
      }
    ]
  },
  {
    "id": "hokkaido-bank",
    "title": {
      "ja": "北海道銀行",
      "en": "Hokkaido Bank"
    },
    "names": [
      {
        "value": "北海道銀行",
        "distinct": true,
        "source": "https://www.hokkaidobank.co.jp/business/exchange/globalweb/demo/company/TOP/GTOP00.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "道銀",
        "distinct": false,
        "note": "its short name",
        "source": "https://www.asahi.com/articles/ASNDN5RWPNDNIIPE00V.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Hokkaido Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.hokkaidobank.co.jp/business/exchange/globalweb/demo/company/TOP/GTOP00.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ホッカイドウギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "https://www.hokkaidobank.co.jp/business/exchange/globalweb/demo/company/TOP/GTOP00.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "hokkaidobank.co.jp",
        "source": "https://www.hokkaidobank.co.jp/business/exchange/globalweb/demo/company/TOP/GTOP00.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "hokkaidobank.co.jp",
        "note": "取引確認メール",
        "source": "a copy of www.hokkaidobank.co.jp/attention on another host",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "parasol.anser.ne.jp",
        "note": "the sign-in of its net bank, a service of NTT Data",
        "source": "a copy of www.hokkaidobank.co.jp/attention on another host",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "bizsol.anser.ne.jp",
        "note": "the same for companies",
        "source": "a copy of www.hokkaidobank.co.jp/attention on another host",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.hokkaidobank.co.jp/",
        "source": "https://www.asahi.com/articles/ASNDN5RWPNDNIIPE00V.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、北海道銀行のアプリを開くか、ブラウザに hokkaidobank.co.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type hokkaidobank.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://onebe.co.jp/dlpnews/?p=17412",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "北海道銀行が、メールやSMSでログインIDやパスワードの入力を求めることはありません。",
          "en": "Hokkaido Bank never asks by mail or text message for your ID or password."
        },
        "source": "https://onebe.co.jp/dlpnews/?p=17412",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the pages named above, and the web in stored copies"
      }
    ]
  },
  {
    "id": "ja-bank",
    "title": {
      "ja": "JAバンク（JAネットバンク）",
      "en": "JA Bank"
    },
    "names": [
      {
        "value": "JAバンク",
        "distinct": true,
        "source": "http://ja-nakasatsunai.or.jp/wp/?p=1150",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JAネットバンク",
        "distinct": true,
        "source": "http://ja-nakasatsunai.or.jp/wp/?p=1150",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "法人JAネットバンク",
        "distinct": true,
        "source": "https://www.naganoken-jabank.or.jp/kenshinren/news/caution20250930",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JAバンクアプリ",
        "distinct": true,
        "source": "https://ja-kitaosaka.or.jp/attention",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JA Bank",
        "distinct": true,
        "confidence": "B",
        "source": "http://ja-nakasatsunai.or.jp/wp/?p=1150",
        "checked": "2026-11-28"
      },
      {
        "value": "ジェイエイバンク",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "http://ja-nakasatsunai.or.jp/wp/?p=1150",
        "checked": "2026-11-28"
      },
      {
        "value": "農業協同組合",
        "distinct": false,
        "note": "the end of each JA's name; fakes use it alone",
        "source": "http://ja-nakasatsunai.or.jp/wp/?p=1150",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "jabank.org",
        "note": "www.jabank.org is the site of JAバンク",
        "source": "public source code that opens these pages, or guards them against malware",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "jabank.jp",
        "note": "the sign-in of the net bank",
        "source": "public source code that opens these pages, or guards them against malware",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "janetbank.jp",
        "source": "http://ja-nakasatsunai.or.jp/wp/?p=1150",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "janetbank.jp",
        "source": "http://ja-nakasatsunai.or.jp/wp/?p=1150",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "webcenter.anser.or.jp",
        "relay": true,
        "shared": true,
        "note": "a service of NTT Data that other banks use too, so it does not prove that JA wrote",
        "source": "http://ja-nakasatsunai.or.jp/wp/?p=1150",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "otp-auth.net",
        "shared": true,
        "note": "codes come from this service",
        "source": "http://ja-nakasatsunai.or.jp/wp/?p=1150",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "address": "info@mailer.ja-apis.org",
        "source": "https://meiwakumeru-siru.netsbizlife.com/?p=954",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "JAバンクのサイト",
          "en": "front page"
        },
        "url": "https://www.jabank.org/",
        "source": "public source code that opens these pages, or guards them against malware",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、JAバンクアプリを開くか、ブラウザに jabank.org と入力します。",
          "JAネットバンクにログインして、お知らせや明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。ネットバンクを使っていない方は、いつものJAの窓口にたずねます。"
        ],
        "en": [
          "Don't use the links in the message. Open the app of JA Bank, or type jabank.org into your browser.",
          "Sign in to JA Net Bank and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious. If you don't use the net bank, ask at your JA."
        ]
      },
      "source": "https://www.jasendai.or.jp/wp/archives/8930",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "notices of several JA and of 長野県信連, in stored copies"
      }
    ]
  },
  {
    "id": "jcb",
    "title": {
      "ja": "JCB",
      "en": "JCB"
    },
    "names": [
      {
        "value": "MyJCB",
        "distinct": true,
        "source": "https://www.jcb.co.jp/member/article01/index.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "マイJCB",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.jcb.co.jp/member/article01/index.html",
        "checked": "2026-11-23"
      },
      {
        "value": "ジェーシービー",
        "distinct": true,
        "confidence": "B",
        "note": "the company's name",
        "source": "https://www.jcb.co.jp/release/phishing_202105.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ジェーシービーカード",
        "distinct": false,
        "confidence": "B",
        "note": "as JCBカード",
        "source": "https://www.jcb.co.jp/release/phishing_202105.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Oki Dokiポイント",
        "distinct": false,
        "source": "https://www.jcb.co.jp/premium/theclass/point/index.html",
        "checked": "2026-11-28",
        "confidence": "A",
        "note": "partners' cards have it too"
      },
      {
        "value": "JCBカード",
        "distinct": false,
        "note": "also the end of the names of cards that other companies issue",
        "source": "https://j-faq.jcb.co.jp/print/faq/488?category_id=168&site_domain=default",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "JCB CARD",
        "distinct": false,
        "confidence": "B",
        "note": "the same",
        "source": "https://j-faq.jcb.co.jp/print/faq/488?category_id=168&site_domain=default",
        "checked": "2026-11-23"
      },
      {
        "value": "マイジェーシービー",
        "distinct": true,
        "source": "https://crexgroup.com/ja/creditcard/?p=1475",
        "checked": "2026-11-23",
        "confidence": "C"
      },
      {
        "value": "JCB",
        "distinct": false,
        "note": "also the mark on cards of many other companies",
        "source": "https://www.jcb.co.jp/member/article01/index.html",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "jcb.co.jp",
        "note": "MyJCB is my.jcb.co.jp, the FAQ j-faq.jcb.co.jp",
        "source": "https://www.jcb.co.jp/service/safe-secure/trouble/phishing-mail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "global.jcb",
        "source": "public source code and documents of several people that name it as JCB's own international site",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "qa.jcb.co.jp",
        "note": "mail@qa.jcb.co.jp reports each use of the card. Often forged",
        "source": "https://www.jcb.co.jp/member/article01/index.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "cj.jcb.co.jp",
        "source": "https://www.jcb.co.jp/member/article01/index.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "info.jcb.co.jp",
        "note": "security.mail@info.jcb.co.jp asks whether a payment was yours",
        "source": "https://j-faq.jcb.co.jp/print/faq/488?category_id=168&site_domain=default",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "mail-jcn.dnp-cdms.jp",
        "note": "an odd name, but the official page lists it",
        "source": "https://www.jcb.co.jp/member/article01/index.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "jcb.co.jp",
        "source": "https://consulnews.jp/416",
        "checked": "2026-11-23",
        "confidence": "B"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.jcb.co.jp/",
        "source": "https://www.jcb.co.jp/service/safe-secure/trouble/phishing-mail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "MyJCB",
          "en": "MyJCB"
        },
        "url": "https://my.jcb.co.jp/Login",
        "source": "public source code that opens this page",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "不審なメールがきた",
          "en": "If you received a suspicious mail"
        },
        "url": "https://www.jcb.co.jp/service/safe-secure/trouble/phishing-mail/",
        "source": "https://www.jcb.co.jp/service/safe-secure/trouble/phishing-mail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "カード利用を一時停止したときの通知について",
          "en": "The notices JCB sends when it stops a card"
        },
        "url": "https://j-faq.jcb.co.jp/print/faq/4921?site_domain=default",
        "source": "https://j-faq.jcb.co.jp/print/faq/4921?site_domain=default",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "account",
      "source": "https://j-faq.jcb.co.jp/category/show/113?site_domain=default&sort_order=desc",
      "checked": "2026-11-23",
      "confidence": "A",
      "note": "JCB does send genuine SMS and mail that ask whether a payment was yours; such a page asks for the code of the notice only (faq 488 and 4921, A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、MyJCBアプリを開くか、ブラウザに jcb.co.jp と入力します。",
          "MyJCBにログインして、ご利用明細やお知らせを見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the MyJCB app, or type jcb.co.jp into your browser.",
          "Sign in to MyJCB and look at your statement and the notices.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      }
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "JCBが、メールでカード番号や暗証番号をたずねることはありません。",
          "en": "JCB never asks by mail for card numbers or PINs."
        },
        "source": "https://www.jcb.co.jp/service/safe-secure/trouble/phishing-mail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "JCBが、メールでMyJCBのIDやパスワードをたずねることはありません。",
          "en": "JCB never asks by mail for your MyJCB ID or password."
        },
        "source": "https://www.jcb.co.jp/member/article01/index.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "JCBが、メールで個人情報の入力を求めることはありません。",
          "en": "JCB never asks by mail for personal data."
        },
        "source": "https://j-faq.jcb.co.jp/print/faq/488?category_id=168&site_domain=default",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "The official pages on fake mail and SMS (they say to delete such messages), its FAQ, and searches of stored pages."
      }
    ]
  },
  {
    "id": "jp-bank",
    "title": {
      "ja": "ゆうちょ銀行",
      "en": "Japan Post Bank"
    },
    "names": [
      {
        "value": "ゆうちょ銀行",
        "distinct": true,
        "source": "https://faq.jp-bank.japanpost.jp/faq/show/1?category_id=2&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ゆうちょダイレクト",
        "distinct": true,
        "source": "https://faq.jp-bank.japanpost.jp/faq/show/1?category_id=2&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ゆうちょ",
        "distinct": false,
        "confidence": "B",
        "note": "part of other names (ゆうちょPay)",
        "source": "https://faq.jp-bank.japanpost.jp/faq/show/1?category_id=2&site_domain=default",
        "checked": "2026-11-28"
      },
      {
        "value": "郵貯銀行",
        "distinct": true,
        "note": "fakes write it so",
        "source": "https://news.cardmics.com/alert/jpbank/",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "Japan Post Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.jp-bank.japanpost.jp/crime/security/crm_sc_mailinitiatives.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "jp-bank.japanpost.jp",
        "source": "http://www.jp-bank.japanpost.jp/crime/security/crm_sc_countermeasure.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "jp-bank.japanpost.jp",
        "note": "information@jp-bank.japanpost.jp with the name 【ゆうちょ銀行】; forged too. Its mail shows the bank's logo where the mailbox can (official page).",
        "source": "https://faq.jp-bank.japanpost.jp/faq/show/1?category_id=2&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.jp-bank.japanpost.jp/",
        "source": "http://www.jp-bank.japanpost.jp/crime/security/crm_sc_countermeasure.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "被害にあわないために～不正送金への対策～",
          "en": "How to protect yourself"
        },
        "url": "https://www.jp-bank.japanpost.jp/crime/security/crm_sc_countermeasure.html",
        "source": "http://www.jp-bank.japanpost.jp/crime/security/crm_sc_countermeasure.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "ゆうちょ銀行における不審なメールに対する取り組み",
          "en": "What the bank does against fake mail"
        },
        "url": "https://www.jp-bank.japanpost.jp/crime/security/crm_sc_mailinitiatives.html",
        "source": "https://www.jp-bank.japanpost.jp/crime/security/crm_sc_mailinitiatives.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ゆうちょ銀行のアプリを開くか、ブラウザに jp-bank.japanpost.jp と入力します。",
          "ゆうちょダイレクトにログインして、お知らせや明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、通帳を持って郵便局の貯金窓口でたずねます。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type jp-bank.japanpost.jp into your browser.",
          "Sign in to Yucho Direct and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious. If you are worried, take your bank book to a post office and ask."
        ]
      },
      "source": "http://www.jp-bank.japanpost.jp/crime/security/crm_sc_countermeasure.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "ゆうちょ銀行が、メールやSMSのリンク先でお客さま番号やパスワードの入力を求めることはありません。",
          "en": "The bank's mails and text messages never lead to a page that asks for your customer number or password."
        },
        "source": "http://www.jp-bank.japanpost.jp/crime/security/crm_sc_countermeasure.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "code",
        "words": {
          "ja": "ゆうちょ銀行が、メールやSMSのリンク先で確認コードの入力を求めることはありません。",
          "en": "The bank's mails and text messages never lead to a page that asks for a verification code."
        },
        "source": "http://www.jp-bank.japanpost.jp/crime/security/crm_sc_countermeasure.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://www.jp-bank.japanpost.jp/crime/security/crm_sc_countermeasure.html",
        "how": {
          "ja": "このページの上のほうにある「不審なメール通報窓口」を開いて知らせます。",
          "en": "Open “不審なメール通報窓口” (report a suspicious mail) near the top of this page."
        },
        "source": "http://www.jp-bank.japanpost.jp/crime/security/crm_sc_countermeasure.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": []
  },
  {
    "id": "mercari",
    "title": {
      "ja": "メルカリ",
      "en": "Mercari"
    },
    "names": [
      {
        "value": "メルカリ",
        "distinct": true,
        "source": "https://about.mercari.com/safety/security/news/articles/email/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Mercari",
        "distinct": true,
        "source": "https://about.mercari.com/safety/security/news/articles/email/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "メルカリ事務局",
        "distinct": true,
        "confidence": "B",
        "source": "https://help.jp.mercari.com/guide/articles/1262/",
        "checked": "2026-11-23"
      },
      {
        "value": "メルペイ",
        "distinct": true,
        "source": "https://www.merpay.com/news/2021/01/caution_account_sharing.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Merpay",
        "distinct": true,
        "source": "https://www.merpay.com/news/2021/01/caution_account_sharing.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "メルカード",
        "distinct": true,
        "source": "https://static.jp.mercari.com/mercard_tos",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "mercard",
        "distinct": true,
        "source": "https://epayments.jp/archives/46406",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "メルカリShops",
        "distinct": true,
        "source": "https://jp-news.mercari.com/contents/?p=6459",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "メルカリショップス",
        "distinct": true,
        "confidence": "B",
        "source": "https://jp-news.mercari.com/contents/?p=6459",
        "checked": "2026-11-28"
      },
      {
        "value": "Mercari Shops",
        "distinct": true,
        "confidence": "B",
        "source": "https://jp-news.mercari.com/contents/?p=6459",
        "checked": "2026-11-28"
      },
      {
        "value": "めるかり",
        "distinct": true,
        "confidence": "B",
        "source": "https://about.mercari.com/safety/security/news/articles/email/",
        "checked": "2026-11-23"
      }
    ],
    "sites": [
      {
        "domain": "mercari.com",
        "note": "the market is at jp.mercari.com, help at help.jp.mercari.com",
        "source": "https://help.jp.mercari.com/guide/articles/1262/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "merpay.com",
        "source": "https://www.merpay.com/news/2021/01/caution_account_sharing.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "mercari-shops.com",
        "source": "public source code of several people that opens the shops there; kobutu-sinsei.jp describes their addresses",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "メルカリShops; the shops' pages hold the words of sellers"
      }
    ],
    "senders": [
      {
        "domain": "mercari.jp",
        "note": "the official notice of 2020 names this domain; it is also forged",
        "source": "https://about.mercari.com/safety/security/news/articles/email/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "mercari-shops.com",
        "source": "public source code of several people that reads the notices of no-reply@mercari-shops.com",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "メルカリShops; often to sellers"
      },
      {
        "domain": "mercari.com",
        "source": "https://services.awaisora.com/?p=130006",
        "checked": "2026-11-23",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://jp.mercari.com/",
        "confidence": "B",
        "source": "https://help.jp.mercari.com/guide/articles/1262/",
        "checked": "2026-11-23"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシング詐欺に関する注意",
          "en": "About phishing that poses as Mercari"
        },
        "url": "https://about.mercari.com/security/phishing/",
        "source": "https://about.mercari.com/security/phishing/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "不審なWebサイトへアクセスしてしまった場合",
          "en": "If you have visited a suspicious site"
        },
        "url": "https://help.jp.mercari.com/guide/articles/1262/",
        "source": "https://help.jp.mercari.com/guide/articles/1262/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "source": "https://koregasiritai.com/no-reply-mercari-jp",
      "checked": "2026-11-23",
      "confidence": "C",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、メルカリのアプリを自分で開きます。",
          "「お知らせ」に同じ内容が届いているか見ます。届いていなければ、偽物を疑ってください。",
          "心配なときは、アプリの「お問い合わせ」から事務局にたずねます。"
        ],
        "en": [
          "Don't use the links in the message. Open the Mercari app yourself.",
          "See whether the same notice is under “Notifications”. If it isn't, be suspicious.",
          "If you are worried, ask Mercari through “Contact” in the app."
        ]
      }
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "メルカリが、メールでカード情報の入力を求めることはありません。",
          "en": "Mercari never asks by mail for card data."
        },
        "source": "https://about.mercari.com/security/phishing/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "メルカリが、メールで個人情報の入力を求めることはありません。",
          "en": "Mercari never asks by mail for personal data."
        },
        "source": "https://about.mercari.com/safety/security/news/articles/email/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "メルカリが、メールやSMSで、アプリの外にパスワードを入力するよう求めることはありません。",
          "en": "Mercari never asks by mail or text message to type a password outside its app."
        },
        "source": "https://k-tai.watch.impress.co.jp/docs/news/1330960.html",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "what": "code",
        "words": {
          "ja": "メルカリが、メールやSMSで、アプリの外に認証番号やパスコードを入力するよう求めることはありません。",
          "en": "Mercari never asks by mail or text message to type a code outside its app."
        },
        "source": "https://k-tai.watch.impress.co.jp/docs/news/1330960.html",
        "checked": "2026-11-23",
        "confidence": "B"
      }
    ],
    "report": [
      {
        "kind": "app",
        "value": "お問い合わせ",
        "how": {
          "ja": "メルカリのアプリの「お問い合わせ」から報告します。ログインしていなくても送れます。",
          "en": "Report it through “Contact” (お問い合わせ) in the Mercari app. You need not be signed in."
        },
        "source": "https://help.jp.mercari.com/guide/articles/1262/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "notFound": []
  },
  {
    "id": "mizuho-bank",
    "title": {
      "ja": "みずほ銀行",
      "en": "Mizuho Bank"
    },
    "names": [
      {
        "value": "みずほ銀行",
        "distinct": true,
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "みずほダイレクト",
        "distinct": true,
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "みずほマイレージクラブ",
        "distinct": true,
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Mizuho Bank",
        "distinct": true,
        "confidence": "B",
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28"
      },
      {
        "value": "ミズホギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28"
      },
      {
        "value": "みずほ",
        "distinct": false,
        "confidence": "B",
        "note": "also other companies of the group and places",
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28"
      },
      {
        "value": "Mizuho",
        "distinct": false,
        "confidence": "B",
        "note": "the same",
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "mizuhobank.co.jp",
        "source": "https://www.mizuhobank.co.jp/crime/internet/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "mizuhobank.co.jp",
        "note": "its addresses end with .mizuhobank.co.jp or @mizuho-bk.co.jp",
        "source": "https://www.mizuhobank.co.jp/crime/internet/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "e-mail.mizuhobank.co.jp",
        "note": "send_mail@e-mail.mizuhobank.co.jp; often forged",
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "mm.mizuhobank.co.jp",
        "note": "mailnews@mm.mizuhobank.co.jp",
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "mizuho-bk.co.jp",
        "note": "also send@tetsudukiweb.m041.mizuho-bk.co.jp",
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "mizuho-fg.co.jp",
        "source": "public source code of a filter against fakes, which lists it as the group's",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.mizuhobank.co.jp/",
        "source": "https://www.mizuhobank.co.jp/crime/internet/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "身に覚えのないメールやSMSが届いたとき",
          "en": "If you received a suspicious mail or text message"
        },
        "url": "https://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "大切なご預金を守るために（インターネットバンキング編）",
          "en": "How to protect your money online"
        },
        "url": "https://www.mizuhobank.co.jp/crime/internet/index.html",
        "source": "https://www.mizuhobank.co.jp/crime/internet/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、みずほダイレクトのアプリを開くか、ブラウザに mizuhobank.co.jp と入力します。",
          "みずほダイレクトにログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the app of Mizuho Direct, or type mizuhobank.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.mizuhobank.co.jp/crime/internet/index.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "みずほ銀行が、メールでパスワードや暗証番号をたずねることはありません。",
          "en": "Mizuho Bank never asks by mail for a password or PIN."
        },
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above and samples of fakes (www.mizuhobank.co.jp/crime/), in stored copies"
      }
    ]
  },
  {
    "id": "mufg-bank",
    "title": {
      "ja": "三菱UFJ銀行",
      "en": "MUFG Bank"
    },
    "names": [
      {
        "value": "三菱UFJ銀行",
        "distinct": true,
        "source": "https://www.bk.mufg.jp/emeg/10_1393.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "三菱UFJダイレクト",
        "distinct": true,
        "source": "https://www.bk.mufg.jp/emeg/10_1393.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "三菱UFJデビット",
        "distinct": true,
        "source": "https://www.bk.mufg.jp/emeg/70_1554.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "三菱UFJ-VISAデビット",
        "distinct": true,
        "source": "https://www.bk.mufg.jp/emeg/70_1554.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "MUFG Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html",
        "checked": "2026-11-28"
      },
      {
        "value": "三菱東京UFJ銀行",
        "distinct": true,
        "source": "http://direct.bk.mufg.jp/secure/taisaku3.html",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "its name until 2018"
      },
      {
        "value": "三菱UFJ",
        "distinct": false,
        "note": "also other companies of the group",
        "source": "https://www.bk.mufg.jp/emeg/10_1393.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "MUFG",
        "distinct": false,
        "confidence": "B",
        "note": "also other companies of the group",
        "source": "https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "bk.mufg.jp",
        "note": "www., direct. and entry11.bk.mufg.jp (the sign-in)",
        "source": "https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "debit.bk.mufg.jp",
        "note": "mail@debit.bk.mufg.jp; forged too. A genuine notice is signed and begins with your name (official page).",
        "source": "https://www.bk.mufg.jp/emeg/70_1554.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "direct-11.bk.mufg.jp",
        "source": "public source code of several people that reads the notices of mail@direct-11.bk.mufg.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "personal.bk.mufg.jp",
        "source": "https://gist.github.com/itsuki-hayashi/87868f462a1380fb87fe76041a7b08da",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "bkmail.dccard.co.jp",
        "source": "https://gist.github.com/itsuki-hayashi/87868f462a1380fb87fe76041a7b08da",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "mufg.jp",
        "source": "https://gist.github.com/itsuki-hayashi/87868f462a1380fb87fe76041a7b08da",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "mufg.jp",
        "note": "the group",
        "source": "https://gist.github.com/itsuki-hayashi/87868f462a1380fb87fe76041a7b08da",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.bk.mufg.jp/",
        "source": "https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "三菱UFJダイレクト",
          "en": "Mitsubishi UFJ Direct"
        },
        "url": "https://direct.bk.mufg.jp/",
        "source": "https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "偽メールや自動音声の電話にご注意ください",
          "en": "Fake mail and automatic phone calls"
        },
        "url": "https://direct.bk.mufg.jp/emeg/40_1730.html",
        "source": "https://direct.bk.mufg.jp/emeg/40_1730.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、三菱UFJ銀行のアプリを開くか、ブラウザに bk.mufg.jp と入力します。",
          "ログインして、「お取引記録」やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type bk.mufg.jp into your browser.",
          "Sign in and see whether the record of your transactions or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.bk.mufg.jp/emeg/10_1393.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "account-notice",
        "words": {
          "ja": "三菱UFJ銀行が、取引目的の確認や利用再開の手続きをメールやSMSで求めることはありません。",
          "en": "MUFG Bank sends no mail or text messages that ask about the purpose of your account or tell you to lift a restriction."
        },
        "source": "https://www.bk.mufg.jp/emeg/10_1393.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "login",
        "words": {
          "ja": "三菱UFJ銀行が、メールやSMSのリンクからログイン画面へ案内することはありません。",
          "en": "MUFG Bank never leads you to a sign-in page by a link in a mail or text message."
        },
        "source": "https://www.bk.mufg.jp/emeg/10_1393.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "三菱UFJ銀行が、メールやSMSでパスワードや暗証番号の入力を求めることはありません。",
          "en": "MUFG Bank never asks by mail or text message for a password or PIN."
        },
        "source": "https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "code",
        "words": {
          "ja": "三菱UFJ銀行が、メールやSMSでワンタイムパスワードの入力を求めることはありません。",
          "en": "MUFG Bank never asks by mail or text message for a one-time password."
        },
        "source": "https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "三菱UFJ銀行が、メールのリンク先でお名前や生年月日などの入力を求めることはありません。",
          "en": "MUFG Bank never asks by mail for your name, birthday and the like."
        },
        "source": "https://direct.bk.mufg.jp/emeg/40_1730.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies"
      }
    ]
  },
  {
    "id": "nta",
    "title": {
      "ja": "国税庁（e-Tax）",
      "en": "National Tax Agency (e-Tax)"
    },
    "names": [
      {
        "value": "国税庁",
        "distinct": true,
        "source": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "e-Tax",
        "distinct": false,
        "note": "also a thing that accountants, towns and software makers write about",
        "source": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "イータックス",
        "distinct": false,
        "confidence": "B",
        "source": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
        "checked": "2026-11-23"
      },
      {
        "value": "国税電子申告・納税システム",
        "distinct": true,
        "source": "https://yamatotax.com/column/column-3177",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "国税電子申告",
        "distinct": false,
        "note": "as e-Tax",
        "source": "https://yamatotax.com/column/column-3177",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "National Tax Agency",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.nta.go.jp/information/attention/attention.htm",
        "checked": "2026-11-28"
      },
      {
        "value": "國稅廳",
        "distinct": true,
        "confidence": "B",
        "note": "older Chinese form",
        "source": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
        "checked": "2026-11-23"
      },
      {
        "value": "国税不服審判所",
        "distinct": true,
        "note": "an organ of the agency; fakes pose as it, too",
        "source": "https://yamatotax.com/column/column-3177",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "税務署",
        "distinct": false,
        "note": "also an ordinary word",
        "source": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "税务署",
        "distinct": false,
        "confidence": "B",
        "note": "with the Chinese letter that fakes leave in",
        "source": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
        "checked": "2026-11-23"
      },
      {
        "value": "国税局",
        "distinct": false,
        "note": "also an ordinary word",
        "source": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "nta.go.jp",
        "note": "www.nta.go.jp and www.e-tax.nta.go.jp",
        "source": "https://www.nta.go.jp/information/attention/attention.htm",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "kfs.go.jp",
        "source": "public source code of several people that reads the rulings of 国税不服審判所 there",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "address": "info@e-tax.nta.go.jp",
        "note": "all mail of e-Tax, with the display name e-Tax（国税電子申告・納税システム）. Forged too. In principle it holds no address to open.",
        "source": "https://yamatotax.com/column/column-3177",
        "checked": "2026-11-23",
        "confidence": "B"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.nta.go.jp/",
        "source": "https://www.nta.go.jp/information/attention/attention.htm",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "メッセージボックス",
          "en": "Message box"
        },
        "url": "https://www.e-tax.nta.go.jp/",
        "source": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "不審なショートメッセージやメールにご注意ください",
          "en": "Suspicious mail and SMS"
        },
        "url": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
        "source": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "不審なメールや電話にご注意ください",
          "en": "Beware of suspicious mail and calls"
        },
        "url": "https://www.nta.go.jp/information/attention/attention.htm",
        "source": "https://www.nta.go.jp/information/attention/attention.htm",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "contact",
        "title": {
          "ja": "税務署を調べる",
          "en": "Find your tax office"
        },
        "url": "https://www.nta.go.jp/about/organization/access/map.htm",
        "source": "public source code of several people that opens this page",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "account",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに e-tax.nta.go.jp と入力してe-Taxを開きます。",
          "ログインして「メッセージボックス」に同じ知らせがあるか見ます。なければ、偽物を疑ってください。",
          "e-Taxを使っていない方は、お近くの税務署にたずねてください。番号はトップページで調べます。"
        ],
        "en": [
          "Don't use the links in the message. Type e-tax.nta.go.jp into your browser to open e-Tax.",
          "Sign in and see whether the same notice is in the “Message box”. If it isn't, be suspicious.",
          "If you don't use e-Tax, ask your tax office. Look its number up on the agency's site."
        ]
      },
      "source": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
      "checked": "2026-11-23",
      "confidence": "A"
    },
    "never": [
      {
        "what": "sms",
        "words": {
          "ja": "国税庁・国税局・税務署が、SMSで案内を送ることはありません。",
          "en": "The National Tax Agency and its offices send no text messages."
        },
        "source": "https://www.e-tax.nta.go.jp/topics/topics_20220815.htm",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "what": "sms-link",
        "words": {
          "ja": "国税庁・国税局・税務署が、リンクの付いた案内をSMSで送ることはありません。",
          "en": "The National Tax Agency and its offices send no text messages with links."
        },
        "source": "https://www.nta.go.jp/information/attention/attention.htm",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "transfer",
        "words": {
          "ja": "国税庁・国税局・税務署が、税金の支払いや差押えの予告をメールやSMSで送ることはありません。",
          "en": "The National Tax Agency and its offices never demand tax or announce a seizure by mail or text message."
        },
        "source": "https://www.nta.go.jp/information/attention/attention.htm",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "attachment",
        "words": {
          "ja": "e-Taxからのお知らせメールに、ファイルが付いていることはありません。",
          "en": "Notices of e-Tax have no attached files."
        },
        "source": "https://www.aicgroup.gr.jp/",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "quotes the official notice; kurinet.com and nichizei-journal.com agree"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://www.nta.go.jp/about/organization/access/map.htm",
        "how": {
          "ja": "不審な点は、お近くの税務署（総務課）にたずねます。このページで税務署を調べられます。",
          "en": "Ask your tax office (its general affairs section). This page tells which one is yours."
        },
        "source": "https://www.aicgroup.gr.jp/",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "no form or mail address for reports was found on the agency's own page on fakes"
      }
    ],
    "notFound": []
  },
  {
    "id": "paypay-bank",
    "title": {
      "ja": "PayPay銀行",
      "en": "PayPay Bank"
    },
    "names": [
      {
        "value": "PayPay銀行",
        "distinct": true,
        "source": "https://www.paypay-bank.co.jp/security/crime/prv_phsh.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ペイペイ銀行",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.paypay-bank.co.jp/security/crime/prv_phsh.html",
        "checked": "2026-11-28"
      },
      {
        "value": "PayPay Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.paypay-bank.co.jp/security/crime/prv_phsh.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ジャパンネット銀行",
        "distinct": true,
        "note": "its name until 2021; fakes still used it",
        "source": "public source code of many people that reads the notices of customer1@ and customer2@cc.paypay-bank.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Japan Net Bank",
        "distinct": true,
        "note": "the same",
        "source": "public source code of many people that reads the notices of customer1@ and customer2@cc.paypay-bank.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "paypay-bank.co.jp",
        "source": "https://www.paypay-bank.co.jp/security/crime/prv_phsh.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "japannetbank.co.jp",
        "source": "http://www.japannetbank.co.jp/service/account/mail/mail.html",
        "checked": "2026-11-28",
        "confidence": "A",
        "note": "its former site"
      }
    ],
    "senders": [
      {
        "domain": "cc.paypay-bank.co.jp",
        "source": "public source code of many people that reads the notices of customer1@ and customer2@cc.paypay-bank.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "paypay-bank.co.jp",
        "source": "public source code that sorts the bank's genuine notices",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.paypay-bank.co.jp/",
        "source": "https://www.paypay-bank.co.jp/security/crime/prv_phsh.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "PayPay銀行をかたるメールやSMS（フィッシング）",
          "en": "Fake mail and text messages"
        },
        "url": "https://www.paypay-bank.co.jp/security/crime/prv_phsh.html",
        "source": "https://www.paypay-bank.co.jp/security/crime/prv_phsh.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "The bank does send genuine mail that asks to check your data, with a link; the same then stands on its site after you sign in.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、PayPay銀行アプリを開くか、ブラウザに paypay-bank.co.jp と入力します。",
          "ログインして、お知らせや取引明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type paypay-bank.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://flashrave.org/soliloquy/how-to-respond-to-paypay-bank-request-to-change-customer-information/",
      "checked": "2026-11-28",
      "confidence": "C"
    },
    "never": [],
    "report": [
      {
        "kind": "page",
        "value": "https://www.paypay-bank.co.jp/security/crime/prv_phsh.html",
        "how": {
          "ja": "このページの「フィッシングサイト・メールに関する情報提供」から、チャットで知らせます（9時〜17時）。",
          "en": "Tell the bank by chat from this page (フィッシングサイト・メールに関する情報提供), 9 to 17 o'clock."
        },
        "source": "https://www.paypay-bank.co.jp/security/crime/prv_phsh.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": []
  },
  {
    "id": "rakuten",
    "title": {
      "ja": "楽天",
      "en": "Rakuten"
    },
    "names": [
      {
        "value": "楽天市場",
        "distinct": true,
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "楽天グループ",
        "distinct": true,
        "source": "https://corp.rakuten.co.jp/security/anti-fraud/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "楽天会員",
        "distinct": true,
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "楽天ID",
        "distinct": true,
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "楽天アカウント",
        "distinct": true,
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Rakuten ID",
        "distinct": true,
        "source": "https://corp.rakuten.co.jp/terms/app/index.html?tab=point",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "楽天カスタマーサービス",
        "distinct": true,
        "note": "named by fakes",
        "source": "https://ichiba.faq.rakuten.net/detail/000010078",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "楽天ラクマ",
        "distinct": true,
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "ラクマ",
        "distinct": true,
        "confidence": "B",
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23"
      },
      {
        "value": "Rakuten Rakuma",
        "distinct": true,
        "confidence": "B",
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23"
      },
      {
        "value": "楽天ペイ",
        "distinct": true,
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "楽天トラベル",
        "distinct": true,
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "Rakuten",
        "distinct": true,
        "source": "https://ichiba-smp.faq.rakuten.net/detail/000017282",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Rakuten Ichiba",
        "distinct": true,
        "source": "https://ichiba-smp.faq.rakuten.net/detail/000017282",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "乐天市场",
        "distinct": true,
        "confidence": "B",
        "note": "Chinese form",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23"
      },
      {
        "value": "楽天",
        "distinct": false,
        "note": "also the beginning of other companies of the group (bank, securities) and an ordinary word (楽天家)",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "rakuten.co.jp",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "rakuten.net",
        "note": "its FAQ lives at ichiba.faq.rakuten.net",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "account.rakuten.com",
        "note": "the sign-in page is login.account.rakuten.com",
        "source": "https://ichiba-smp.faq.rakuten.net/detail/000017282",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "www.rakuten.ne.jp",
        "note": "pages of its shops",
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "rakuten.com",
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "fril.jp",
        "note": "楽天ラクマ",
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "rakuten-life.co.jp",
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "rakuten-sonpo.co.jp",
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "rakuten-ssi.co.jp",
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "rakuten-insurance.co.jp",
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "rakuten-edy.co.jp",
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "rakuten-wallet.co.jp",
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "rakuten-toushin.co.jp",
        "source": "scripts of Rakuten's own pages (its list of services, its list of internal sites) in public repositories",
        "checked": "2026-11-23",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "account.rakuten.com",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "emagazine.rakuten.co.jp",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "faq.rakuten.co.jp",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "id.rakuten.co.jp",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "info.rakuten.co.jp",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "rakuten.co.jp",
        "note": "order@rakuten.co.jp is often forged",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "shop.rakuten.co.jp",
        "relay": true,
        "note": "carries the words of shops",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "fril.jp",
        "source": "public source code that reads 楽天ラクマ's notices of noreply@fril.jp",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "shortDomains": [
      {
        "domain": "r10.to",
        "source": "https://did2memo.net/2022/01/19/rakuten-mobile-sms-r10-to",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "used by genuine SMS of the group, named by Rakuten Card's official page and in Rakuten's own scripts; affiliates make such addresses too"
      }
    ],
    "partners": [
      {
        "domain": "rakuten-card.co.jp",
        "source": "https://rakuten-card.co.jp/minna-money/feature/article_2006_00007",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "a company of the group that its mail advertises"
      },
      {
        "domain": "rakuten-bank.co.jp",
        "source": "https://www.rakuten-bank.co.jp/security/howto/account_management/notice_mail/",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "a company of the group that its mail advertises"
      },
      {
        "domain": "rakuten-sec.co.jp",
        "source": "https://www.rakuten-sec.co.jp/web/support/security/phishing.html",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "a company of the group that its mail advertises"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.rakuten.co.jp/",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "orders",
        "title": {
          "ja": "購入履歴",
          "en": "Purchase history"
        },
        "url": "https://order.my.rakuten.co.jp/",
        "source": "public source code that opens these pages",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "楽天を装った不正事例",
          "en": "Frauds that pose as Rakuten"
        },
        "url": "https://ichiba.faq.rakuten.net/detail/000013315",
        "source": "https://ichiba.faq.rakuten.net/detail/000013315",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "不正行為への取り組み（楽天グループ）",
          "en": "What Rakuten does against fraud"
        },
        "url": "https://corp.rakuten.co.jp/security/anti-fraud/",
        "source": "https://corp.rakuten.co.jp/security/anti-fraud/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "orders",
      "source": "https://appllio.com/rakuten-order-history",
      "checked": "2026-11-23",
      "confidence": "B",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、楽天市場のアプリを開くか、ブラウザに rakuten.co.jp と入力します。",
          "ログインして「購入履歴」を開き、メッセージに書かれた注文があるか見ます。",
          "お支払いや会員情報の話なら、会員情報のページも見ます。何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Rakuten Ichiba app, or type rakuten.co.jp into your browser.",
          "Sign in, open your purchase history, and see whether the order in the message is there.",
          "If it was about payment or your account, look at your account page too. If nothing is said there, be suspicious."
        ]
      }
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "The official FAQ pages on fake mail, SMS and sites (they say to throw such messages away), the group's page against fraud, and searches of stored pages."
      }
    ]
  },
  {
    "id": "rakuten-bank",
    "title": {
      "ja": "楽天銀行",
      "en": "Rakuten Bank"
    },
    "names": [
      {
        "value": "楽天銀行",
        "distinct": true,
        "source": "https://www.rakuten-bank.co.jp/security/howto/account_management/notice_mail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Rakuten Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.rakuten-bank.co.jp/security/howto/account_management/notice_mail/",
        "checked": "2026-11-23"
      },
      {
        "value": "ラクテンギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "https://www.rakuten-bank.co.jp/security/howto/account_management/notice_mail/",
        "checked": "2026-11-23"
      },
      {
        "value": "楽天銀行デビットカード",
        "distinct": true,
        "source": "https://ka-mato-ru.com/twitter/post-92531",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "楽天デビットカード",
        "distinct": true,
        "source": "https://ka-mato-ru.com/twitter/post-92531",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "as fakes write it"
      },
      {
        "value": "イーバンク銀行",
        "distinct": true,
        "source": "https://caso-gallery.jp/rakuten-bank/?amp=1",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "its former name"
      }
    ],
    "sites": [
      {
        "domain": "rakuten-bank.co.jp",
        "note": "the sign-in is at fes.rakuten-bank.co.jp and its neighbours",
        "source": "https://www.rakuten-bank.co.jp/info/2015/151222.html",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "ac.rakuten-bank.co.jp",
        "note": "service@ and pre_reg@ac.rakuten-bank.co.jp",
        "source": "https://www.rakuten-bank.co.jp/security/howto/account_management/notice_mail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "mail.rakuten-bank.co.jp",
        "source": "public source code of several people that sorts mail of info@ and bank-news@mail.rakuten-bank.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "rakutenbank-debit-riyou@paysec.cacs.jp",
        "source": "https://otoku.awaisora.com/?p=24115",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "one-time passwords for payments with the debit card; the host belongs to a payment service"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "rakuten.co.jp",
        "source": "https://corp.rakuten.co.jp/security/anti-fraud/",
        "checked": "2026-11-23",
        "confidence": "A",
        "note": "the group's own site"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.rakuten-bank.co.jp/",
        "source": "https://www.rakuten-bank.co.jp/security/howto/account_management/notice_mail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "偽サイトにご注意ください",
          "en": "Beware of fake sites"
        },
        "url": "https://www.rakuten-bank.co.jp/info/2015/151222.html",
        "source": "https://www.rakuten-bank.co.jp/info/2015/151222.html",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、楽天銀行のアプリを開くか、ブラウザに rakuten-bank.co.jp と入力します。",
          "ログインして、お知らせや入出金の明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、キャッシュカードに書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the Rakuten Bank app, or type rakuten-bank.co.jp into your browser.",
          "Sign in and see whether the notices or your account say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on your bank card."
        ]
      },
      "source": "https://www.rakuten-bank.co.jp/security/howto/account_management/notice_mail/",
      "checked": "2026-11-23",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "楽天銀行が、本人確認のためとして、メールやSMSからパスワードを入力させることはありません。",
          "en": "Rakuten Bank sends no mail or text message that has you type your password to prove who you are."
        },
        "note": "The official notice says that it sends no mail or SMS for the purpose of identification. It does mail one-time keys.",
        "source": "https://www.rakuten-bank.co.jp/info/2015/151222.html",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "Its official notices on fake mail and sites, its page on its mail, and searches of stored pages."
      }
    ]
  },
  {
    "id": "rakuten-card",
    "title": {
      "ja": "楽天カード",
      "en": "Rakuten Card"
    },
    "names": [
      {
        "value": "楽天カード",
        "distinct": true,
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "楽天カードセンター",
        "distinct": true,
        "note": "no genuine sender calls itself so",
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "楽天e-NAVI",
        "distinct": true,
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Rakuten Card",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23"
      },
      {
        "value": "ラクテンカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23"
      },
      {
        "value": "楽天カードニュース",
        "distinct": true,
        "note": "a genuine sender's name",
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "楽天カードショッピングニュース",
        "distinct": true,
        "note": "a genuine sender's name",
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "rakuten-card.co.jp",
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "mail.rakuten-card.co.jp",
        "note": "the main one",
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "bounce.rakuten-card.co.jp",
        "note": "some mails",
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "mkrm.rakuten.co.jp",
        "source": "https://otoku.awaisora.com/4a6463c6-59eb-4ce6-9115-f60c4bda50ea",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "quotes the official page; law.awaisora.com and public source code agree. Rakuten Ichiba sends from it, too"
      },
      {
        "domain": "ad02clickmailer.jp",
        "note": "some mails; an odd name, but the official page lists it",
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "r10.to",
        "source": "https://did2memo.net/2022/01/19/rakuten-mobile-sms-r10-to",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "quotes the official page; the group's own short domain"
      },
      {
        "domain": "rakuten.co.jp",
        "source": "https://rakuten-card.co.jp/minna-money/feature/article_2006_00007",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "the group's market"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.rakuten-card.co.jp/",
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "楽天カードを装った不審なメール",
          "en": "Suspicious mail that poses as Rakuten Card"
        },
        "url": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "source": "https://www.rakuten-card.co.jp/security/security-info/phishingmail/",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "不正検知システム（カードご利用確認）",
          "en": "How Rakuten Card checks suspicious use"
        },
        "url": "https://www.rakuten-card.co.jp/security/detection/",
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、楽天カードのアプリか楽天e-NAVIを開きます。",
          "カードの利用確認が必要なときは、画面の上に知らせが出ます。出ていなければ、偽物を疑ってください。",
          "ご利用明細に知らない支払いがないかも見ます。"
        ],
        "en": [
          "Don't use the links in the message. Open the Rakuten Card app or Rakuten e-NAVI.",
          "If the card company needs you to confirm a use, a notice stands at the top of the screen. If there is none, be suspicious.",
          "Also look through your statement for payments you don't know."
        ]
      },
      "source": "https://rakuten-card.co.jp/security/detection/",
      "checked": "2026-11-23",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "楽天カードが、メールやSMSでカード番号の全桁を聞くことはありません。",
          "en": "Rakuten Card never asks for the full card number by mail or text message."
        },
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://www.rakuten-card.co.jp/security/security-info/phishingpage",
        "how": {
          "ja": "楽天カードのサイトのAIチャットで「不審なメールを受け取った場合の対処方法を確認したい」を選び、案内にそって進みます。",
          "en": "In the chat on Rakuten Card's site, choose what to do about a suspicious mail (不審なメールを受け取った場合の対処方法を確認したい) and follow it."
        },
        "note": "no mail address for reports was found",
        "source": "https://rakuten-card.co.jp/security/security-info/phishingpage",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": []
  },
  {
    "id": "rakuten-securities",
    "title": {
      "ja": "楽天証券",
      "en": "Rakuten Securities"
    },
    "names": [
      {
        "value": "楽天証券",
        "distinct": true,
        "source": "https://www.rakuten-sec.co.jp/web/support/security/phishing.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Rakuten Securities",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.rakuten-sec.co.jp/web/support/security/phishing.html",
        "checked": "2026-11-23"
      },
      {
        "value": "ラクテンショウケン",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "https://www.rakuten-sec.co.jp/web/support/security/phishing.html",
        "checked": "2026-11-23"
      },
      {
        "value": "乐天证券",
        "distinct": true,
        "confidence": "B",
        "note": "Chinese form",
        "source": "https://www.rakuten-sec.co.jp/web/support/security/phishing.html",
        "checked": "2026-11-23"
      },
      {
        "value": "マーケットスピード",
        "distinct": true,
        "source": "https://marketspeed.jp/ms2/support/startup.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "MARKETSPEED",
        "distinct": true,
        "confidence": "B",
        "source": "https://marketspeed.jp/ms2/support/startup.html",
        "checked": "2026-11-28"
      },
      {
        "value": "楽天FX",
        "distinct": true,
        "source": "https://ispeed.jp/fx/spec",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "rakuten-sec.co.jp",
        "note": "the official page names www.rakuten-sec.co.jp",
        "source": "https://www.rakuten-sec.co.jp/web/support/security/phishing.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "marketspeed.jp",
        "source": "https://marketspeed.jp/ms2/support/startup.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "ispeed.jp",
        "source": "https://ispeed.jp/fx/spec",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "rakuten-sec.co.jp",
        "source": "public source code of several people that reads mail of service@, tradesys@ and mktg_nws@rakuten-sec.co.jp; services.awaisora.com agrees",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "service@rakuten-sec.co.jp is also forged (meiwakumail.jp)"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "rakuten.co.jp",
        "source": "https://corp.rakuten.co.jp/security/anti-fraud/",
        "checked": "2026-11-23",
        "confidence": "A",
        "note": "the group's own site"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.rakuten-sec.co.jp/",
        "source": "https://www.rakuten-sec.co.jp/web/support/security/phishing.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシング詐欺対策",
          "en": "About phishing"
        },
        "url": "https://www.rakuten-sec.co.jp/web/support/security/phishing.html",
        "source": "https://www.rakuten-sec.co.jp/web/support/security/phishing.html",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、楽天証券のアプリを開くか、ブラウザに rakuten-sec.co.jp と入力します。",
          "ログインして、お知らせや取引の履歴に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。覚えのない取引があれば、すぐに公式サイトの窓口に連絡します。"
        ],
        "en": [
          "Don't use the links in the message. Open the Rakuten Securities app, or type rakuten-sec.co.jp into your browser.",
          "Sign in and see whether the notices or your trades say the same.",
          "If nothing is said there, be suspicious. If there is a trade you don't know, contact the official desk at once."
        ]
      },
      "source": "https://www.rakuten-sec.co.jp/web/support/security/phishing.html",
      "checked": "2026-11-23",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "楽天証券が、メールでパスワードや暗証番号の入力を求めることはありません。",
          "en": "Rakuten Securities never asks by mail to type a password or PIN."
        },
        "source": "https://rakuten-sec.co.jp/web/help/security03.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "楽天証券が、メールで個人情報の入力を求めることはありません。",
          "en": "Rakuten Securities never asks by mail to type personal data."
        },
        "source": "https://rakuten-sec.co.jp/web/help/security03.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "The official pages on phishing (they say to delete such mail), and searches of stored pages."
      }
    ]
  },
  {
    "id": "resona-bank",
    "title": {
      "ja": "りそな銀行",
      "en": "Resona Bank"
    },
    "names": [
      {
        "value": "りそな銀行",
        "distinct": true,
        "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "埼玉りそな銀行",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "checked": "2026-11-28"
      },
      {
        "value": "関西みらい銀行",
        "distinct": true,
        "note": "a bank of the group",
        "source": "https://iroiroknowledge.com/692.html",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "りそなグループ",
        "distinct": true,
        "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "りそなマイゲート",
        "distinct": true,
        "note": "fakes use it as a sender's name",
        "source": "https://www.kantanreader.com/9480c63285610a2a7bc52b7b2ae0a1d0.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Resona Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "checked": "2026-11-28"
      },
      {
        "value": "りそな",
        "distinct": false,
        "note": "also other companies of the group",
        "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Resona",
        "distinct": false,
        "confidence": "B",
        "note": "the same",
        "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "resonabank.co.jp",
        "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "resona-gr.co.jp",
        "source": "https://www.resona-gr.co.jp/resonagr/security/yobou.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "saitamaresona.co.jp",
        "source": "https://iroiroknowledge.com/692.html",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "kansaimiraibank.co.jp",
        "source": "https://iroiroknowledge.com/692.html",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "senders": [
      {
        "domain": "e.resonabank.co.jp",
        "source": "https://iroiroknowledge.com/692.html",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "e.saitamaresona.co.jp",
        "source": "https://iroiroknowledge.com/692.html",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "kansaimiraibank.co.jp",
        "source": "https://iroiroknowledge.com/692.html",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "resonabank.co.jp",
        "source": "public source code of a filter against fakes, which lists it as genuine",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "resona-gr.co.jp",
        "source": "public source code of a filter against fakes, which lists it as genuine",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "りそな銀行のトップページ",
          "en": "front page"
        },
        "url": "https://www.resonabank.co.jp/",
        "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシング詐欺などの金融犯罪にご注意ください",
          "en": "Beware of phishing"
        },
        "url": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、りそなグループアプリを開くか、ブラウザに resonabank.co.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the app of the Resona Group, or type resonabank.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "りそなグループが、メールやSMSでカード番号の入力を求めることはありません。",
          "en": "The Resona Group never asks by mail or text message for card numbers."
        },
        "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "りそなグループが、メールやSMSで個人情報の入力を求めることはありません。",
          "en": "The Resona Group never asks by mail or text message for personal data."
        },
        "source": "https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies"
      }
    ]
  },
  {
    "id": "rokin",
    "title": {
      "ja": "労働金庫（ろうきん）",
      "en": "Rokin (Labour Banks)"
    },
    "names": [
      {
        "value": "ろうきんダイレクト",
        "distinct": true,
        "source": "http://ib.rokin.jp/attention/2018/0706/?bid=47",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ろうきん",
        "distinct": false,
        "note": "also part of each bank's name",
        "source": "https://shizuoka.rokin.or.jp/important/details/_1_176.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "労働金庫",
        "distinct": false,
        "note": "the end of each bank's name",
        "source": "https://shizuoka.rokin.or.jp/important/details/_1_176.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "中央労働金庫",
        "distinct": true,
        "confidence": "B",
        "source": "http://chuo.rokin.com/news/200602husei_haraimodoshi.html",
        "checked": "2026-11-28"
      },
      {
        "value": "静岡県労働金庫",
        "distinct": true,
        "source": "https://shizuoka.rokin.or.jp/important/details/_1_176.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "労金",
        "distinct": false,
        "confidence": "B",
        "source": "https://shizuoka.rokin.or.jp/important/details/_1_176.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Rokin",
        "distinct": false,
        "confidence": "B",
        "source": "https://shizuoka.rokin.or.jp/important/details/_1_176.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "rokin.or.jp",
        "note": "all.rokin.or.jp is the association, shizuoka.rokin.or.jp and others single banks",
        "source": "https://shizuoka.rokin.or.jp/important/details/_1_176.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "rokin.jp",
        "note": "ib.rokin.jp is ろうきんダイレクト",
        "source": "http://ib.rokin.jp/attention/2018/0706/?bid=47",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "rokin.com",
        "note": "chuo.rokin.com is 中央ろうきん",
        "source": "http://chuo.rokin.com/news/200602husei_haraimodoshi.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "rokinren.com",
        "source": "https://www.rokinren.com/roukin-profile.html",
        "checked": "2026-11-28",
        "confidence": "A",
        "note": "their central bank"
      },
      {
        "domain": "okinawa-rokin.or.jp",
        "source": "https://www.wikizero.net/wiki/ja/%E6%B2%96%E7%B8%84%E7%9C%8C%E5%8A%B4%E5%83%8D%E9%87%91%E5%BA%AB",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "tohoku-rokin.or.jp",
        "source": "https://www.wikizero.net/wiki/ja/%E6%B2%96%E7%B8%84%E7%9C%8C%E5%8A%B4%E5%83%8D%E9%87%91%E5%BA%AB",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "kyusyu-rokin.com",
        "source": "public source code that lists banks' sites",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "hokkaido-rokin.or.jp",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "domain": "nagano-rokin.co.jp",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "domain": "shikoku-rokin.or.jp",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      }
    ],
    "senders": [
      {
        "domain": "rokinbank.or.jp",
        "note": "ろうきんダイレクト",
        "source": "https://attosite.com/657.html",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "rokin.or.jp",
        "source": "https://everydaylifesolv.com/?p=256",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "rokin.com",
        "source": "https://everydaylifesolv.com/?p=256",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "otp-auth.net",
        "shared": true,
        "note": "codes come from this service",
        "source": "https://attosite.com/657.html",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "全国のろうきん",
          "en": "all labour banks"
        },
        "url": "https://all.rokin.or.jp/",
        "confidence": "B",
        "source": "http://all.rokin.or.jp/question/attention/index.html",
        "checked": "2026-11-28"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "労働金庫を装った不審メールにご注意ください（静岡ろうきん）",
          "en": "Fake mail that poses as a labour bank"
        },
        "url": "https://shizuoka.rokin.or.jp/important/details/_1_176.html",
        "source": "https://shizuoka.rokin.or.jp/important/details/_1_176.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ろうきんアプリか、お使いのろうきんのサイトを自分で開きます。",
          "ろうきんダイレクトにログインして、お知らせや明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the app, or the site of your labour bank yourself.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://shizuoka.rokin.or.jp/important/details/_1_176.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "ろうきんが、メールやSMSでパスワードの入力を求めることはありません。",
          "en": "Rokin never asks by mail or text message for a password."
        },
        "source": "https://shizuoka.rokin.or.jp/important/details/_1_176.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "ろうきんが、メールやSMSで個人情報の入力を求めることはありません。",
          "en": "Rokin never asks by mail or text message for personal data."
        },
        "source": "https://shizuoka.rokin.or.jp/important/details/_1_176.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies"
      }
    ]
  },
  {
    "id": "sbi-net-bank",
    "title": {
      "ja": "住信SBIネット銀行（ドコモSMTBネット銀行）",
      "en": "SBI Sumishin Net Bank"
    },
    "names": [
      {
        "value": "住信SBIネット銀行",
        "distinct": true,
        "source": "https://www.netbk.co.jp/contents/company/info/2011/mg_notice_110908_info.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ドコモSMTBネット銀行",
        "distinct": true,
        "note": "its name since 2026",
        "source": "https://alis.to/Shozao-web/articles/aoNRMReEbzPg",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "d NEOBANK",
        "distinct": true,
        "source": "https://news.livedoor.com/article/detail/29819025/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "NEOBANK",
        "distinct": false,
        "note": "also a word for any such bank",
        "source": "https://neobank.netbk.co.jp/contents/company/info/2025/0314_003709.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "SBIネット銀行",
        "distinct": true,
        "source": "https://kn-q.com/sbinetginkoumail-9190",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes use it"
      },
      {
        "value": "SBI Sumishin Net Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.netbk.co.jp/contents/company/info/2011/mg_notice_110908_info.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "netbk.co.jp",
        "note": "also jal.netbk.co.jp and other partners' pages",
        "source": "https://www.netbk.co.jp/wpl/NBGate/i900500CT/PD/security_107",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "netbk.co.jp",
        "note": "post_master@netbk.co.jp and others; mail to a PC is signed",
        "source": "https://www.netbk.co.jp/contents/company/info/2011/mg_notice_110908_info.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.netbk.co.jp/",
        "source": "https://www.netbk.co.jp/wpl/NBGate/i900500CT/PD/security_107",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシング詐欺にご注意ください",
          "en": "Beware of phishing"
        },
        "url": "https://www.netbk.co.jp/wpl/NBGate/i900500CT/PD/security_107",
        "source": "https://www.netbk.co.jp/wpl/NBGate/i900500CT/PD/security_107",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、銀行のアプリを開くか、ブラウザに netbk.co.jp と入力します。",
          "ログインして、「重要なお知らせ」や明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type netbk.co.jp into your browser.",
          "Sign in and see whether the important notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.netbk.co.jp/wpl/NBGate/i900500CT/PD/security_107",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "この銀行が、メールや電話でパスワードや暗証番号をたずねることはありません。",
          "en": "The bank never asks by mail or phone for a password or PIN."
        },
        "source": "https://www.netbk.co.jp/wpl/NBGate/i900500CT/PD/security_107",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies"
      }
    ]
  },
  {
    "id": "sbi-shinsei-bank",
    "title": {
      "ja": "SBI新生銀行",
      "en": "SBI Shinsei Bank"
    },
    "names": [
      {
        "value": "SBI新生銀行",
        "distinct": true,
        "source": "https://www.sbishinseibank.co.jp/security/attention/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "新生銀行",
        "distinct": true,
        "confidence": "B",
        "note": "its name until 2023",
        "source": "https://www.shinseibank.com/security/pd/001.html",
        "checked": "2026-11-28"
      },
      {
        "value": "新生パワーダイレクト",
        "distinct": true,
        "confidence": "B",
        "source": "https://sbishinseibank.co.jp/security/hosho.html?intcid=cont_snavi_02",
        "checked": "2026-11-28"
      },
      {
        "value": "SBI Shinsei Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.sbishinseibank.co.jp/security/attention/phishing.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Shinsei Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.shinseibank.com/security/pd/001.html",
        "checked": "2026-11-28"
      },
      {
        "value": "エスビーアイシンセイギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "https://www.sbishinseibank.co.jp/security/attention/phishing.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "sbishinseibank.co.jp",
        "source": "https://www.sbishinseibank.co.jp/security/attention/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "shinseibank.com",
        "note": "its former site",
        "source": "https://www.shinseibank.com/security/pd/001.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "sbishinseibank.co.jp",
        "note": "support@sbishinseibank.co.jp",
        "source": "https://www.sbishinseibank.co.jp/security/attention/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "ml.sbishinseibank.co.jp",
        "note": "koho@ml.sbishinseibank.co.jp",
        "source": "https://www.sbishinseibank.co.jp/security/attention/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "ml.shinseibank.com",
        "source": "https://gist.github.com/itsuki-hayashi/87868f462a1380fb87fe76041a7b08da",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.sbishinseibank.co.jp/",
        "source": "https://www.sbishinseibank.co.jp/security/attention/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシング詐欺",
          "en": "Phishing"
        },
        "url": "https://www.sbishinseibank.co.jp/security/attention/phishing.html",
        "source": "https://www.sbishinseibank.co.jp/security/attention/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "report-form",
        "title": {
          "ja": "不審に思われた場合、不正利用の被害にあわれた場合",
          "en": "If you are suspicious or were harmed"
        },
        "url": "https://sbishinseibank.co.jp/security/hosho.html",
        "source": "https://sbishinseibank.co.jp/security/hosho.html?intcid=cont_snavi_02",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、SBI新生銀行のアプリを開くか、ブラウザに sbishinseibank.co.jp と入力します。",
          "パワーダイレクトにログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type sbishinseibank.co.jp into your browser.",
          "Sign in to Power Direct and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.sbishinseibank.co.jp/security/attention/phishing.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [
      {
        "kind": "page",
        "value": "https://sbishinseibank.co.jp/security/hosho.html",
        "how": {
          "ja": "このページの「Webご相談フォーム」で、「フィッシング（サイト・メール・SMS）について」を選んで知らせます。",
          "en": "Use the form “Webご相談フォーム” on this page and choose phishing (フィッシング)."
        },
        "source": "https://sbishinseibank.co.jp/security/hosho.html?intcid=cont_snavi_02",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": []
  },
  {
    "id": "shinkin",
    "title": {
      "ja": "信用金庫（全国信用金庫協会）",
      "en": "Shinkin Banks"
    },
    "names": [
      {
        "value": "全国信用金庫協会",
        "distinct": true,
        "source": "https://www.tokyo-shinkin.co.jp/information/important/20250304_zenshinkyo/chuuikanki.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "信用金庫協会",
        "distinct": true,
        "source": "https://www.tokyo-shinkin.co.jp/information/important/20250304_zenshinkyo/chuuikanki.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "全信協",
        "distinct": true,
        "source": "https://www.tokyo-shinkin.co.jp/information/important/20250304_zenshinkyo/chuuikanki.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "信用金庫安全センター",
        "distinct": true,
        "source": "https://error-daizenn.hatenablog.com/entry/2025/11/01/022550",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "does not exist; fakes use it"
      }
    ],
    "sites": [
      {
        "domain": "shinkin.co.jp",
        "note": "全国の信用金庫のご紹介, and the sites of many banks",
        "source": "https://ask-tamashin.dga.jp/priority/detail.html?id=6859&page=1200",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "shinkin.org",
        "note": "the association",
        "source": "public source code and notes of several people that name it as the association's site",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "全国の信用金庫のご紹介",
          "en": "all Shinkin banks"
        },
        "url": "https://www.shinkin.co.jp/",
        "source": "https://ask-tamashin.dga.jp/priority/detail.html?id=6859&page=1200",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、お使いの信用金庫のアプリかサイトを自分で開きます。",
          "ログインして、お知らせや明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、通帳にある取引店にたずねます。"
        ],
        "en": [
          "Don't use the links in the message. Open the app or site of your own Shinkin bank yourself.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious. If you are worried, ask your branch (see your bank book)."
        ]
      },
      "source": "https://www.tokyo-shinkin.co.jp/information/important/20250304_zenshinkyo/chuuikanki.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "全国信用金庫協会が、お客さまにパスワードや暗証番号の入力を求めることはありません。",
          "en": "The association of the Shinkin banks never asks customers for a password or PIN."
        },
        "source": "https://www.tokyo-shinkin.co.jp/information/important/20250304_zenshinkyo/chuuikanki.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "全国信用金庫協会が、お客さまに個人情報の確認を求めることはありません。",
          "en": "The association of the Shinkin banks never asks customers for personal data."
        },
        "source": "https://www.tokyo-shinkin.co.jp/information/important/20250304_zenshinkyo/chuuikanki.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "transfer",
        "words": {
          "ja": "全国信用金庫協会が、お客さまにお金の支払いを求めることはありません。",
          "en": "The association of the Shinkin banks never asks customers for payments."
        },
        "source": "https://www.tokyo-shinkin.co.jp/information/important/20250304_zenshinkyo/chuuikanki.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "notices of members and blogs in stored copies: the association writes to no customers, and each bank has its own domain"
      },
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "notices of members in stored copies"
      }
    ]
  },
  {
    "id": "smbc-bank",
    "title": {
      "ja": "三井住友銀行",
      "en": "Sumitomo Mitsui Banking Corporation"
    },
    "names": [
      {
        "value": "三井住友銀行",
        "distinct": true,
        "source": "https://qa.smbc.co.jp/print/faq/5490?site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "SMBCダイレクト",
        "distinct": true,
        "source": "https://www2.smbc.co.jp/kojin/direct/securi/kanryomail.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ミツイスミトモギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "https://qa.smbc.co.jp/print/faq/5490?site_domain=default",
        "checked": "2026-11-28"
      },
      {
        "value": "Sumitomo Mitsui Banking Corporation",
        "distinct": true,
        "source": "http://itpro.nikkeibp.co.jp/article/NEWS/20060417/235393/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "SMBC銀行",
        "distinct": true,
        "confidence": "B",
        "source": "https://www2.smbc.co.jp/kojin/direct/securi/kanryomail.html",
        "checked": "2026-11-28"
      },
      {
        "value": "SMBC",
        "distinct": false,
        "note": "also other companies of the group",
        "source": "https://www2.smbc.co.jp/kojin/direct/securi/kanryomail.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "smbc.co.jp",
        "source": "https://qa.smbc.co.jp/print/faq/5490?site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "dn.smbc.co.jp",
        "note": "often forged; genuine mail to a PC is signed (official page)",
        "source": "public source code of many people that reads the notices of SMBC_service@dn.smbc.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "smbc.co.jp",
        "note": "its addresses are at subdomains of smbc.co.jp",
        "source": "http://itpro.nikkeibp.co.jp/article/NEWS/20060417/235393/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "msg.smbc.co.jp",
        "source": "https://gist.github.com/itsuki-hayashi/87868f462a1380fb87fe76041a7b08da",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "ra.smbc.co.jp",
        "source": "https://gist.github.com/itsuki-hayashi/87868f462a1380fb87fe76041a7b08da",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "address": "smbc-debit@smbc-card.com",
        "source": "public source code of several people that reads the notices of the bank's debit card",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "smbc-card.com",
        "note": "the card company",
        "source": "public source code of many people that reads the notices of SMBC_service@dn.smbc.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "vpass.ne.jp",
        "note": "the card company",
        "source": "public source code of many people that reads the notices of SMBC_service@dn.smbc.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.smbc.co.jp/",
        "confidence": "B",
        "source": "https://qa.smbc.co.jp/print/faq/5490?site_domain=default",
        "checked": "2026-11-28"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "三井住友銀行からメールが届いたとき",
          "en": "If you received a mail of the bank"
        },
        "url": "https://qa.smbc.co.jp/print/faq/5490?site_domain=default",
        "source": "https://qa.smbc.co.jp/print/faq/5490?site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、三井住友銀行アプリを開くか、ブラウザに smbc.co.jp と入力します。",
          "SMBCダイレクトにログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type smbc.co.jp into your browser.",
          "Sign in to SMBC Direct and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www2.smbc.co.jp/kojin/direct/securi/kanryomail.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "account-notice",
        "words": {
          "ja": "三井住友銀行が、利用の再開や制限の解除を急がせるメールを送ることはありません。",
          "en": "The bank never sends mail that urges you to lift a restriction or to reopen your account."
        },
        "source": "https://qa.smbc.co.jp/print/faq/5490?site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "三井住友銀行が、ご登録の個人情報の確認をメールのリンクから求めることはありません。",
          "en": "The bank never asks by a link in a mail to confirm your personal data."
        },
        "source": "https://qa.smbc.co.jp/print/faq/5490?site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "三井住友銀行が、SMSからサイトへ案内して暗証番号の入力を求めることはありません。",
          "en": "The bank never leads you by a text message to a page that asks for a PIN or password."
        },
        "source": "http://www.smbc.co.jp/security/edm25_09.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies"
      }
    ]
  },
  {
    "id": "smbc-card",
    "title": {
      "ja": "三井住友カード",
      "en": "Sumitomo Mitsui Card"
    },
    "names": [
      {
        "value": "三井住友カード",
        "distinct": true,
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "Vpass",
        "distinct": true,
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "ブイパス",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23"
      },
      {
        "value": "VpassID",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23"
      },
      {
        "value": "SMBCカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23"
      },
      {
        "value": "SMBC CARD",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23"
      },
      {
        "value": "三井住友VISAカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23"
      },
      {
        "value": "Sumitomo Mitsui Card",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23"
      }
    ],
    "sites": [
      {
        "domain": "smbc-card.com",
        "note": "the official page writes links to www.smbc-card.com",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "vpass.ne.jp",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "contact.vpass.ne.jp",
        "note": "often forged",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "vpass.ne.jp",
        "note": "statement@vpass.ne.jp reports each use of the card. Often forged",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "mail.vpass.ne.jp",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "smbc-card.com",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "prepaid.smbc-card.com",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "smbcgroup-point.jp",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "otp-auth.net",
        "shared": true,
        "note": "an odd name, but the official page lists it; banks send codes from it, too",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "domain": "payment.vpass.ne.jp",
        "source": "https://sumaoji.com/?p=16252",
        "checked": "2026-11-23",
        "confidence": "C"
      },
      {
        "domain": "contact.smbc-card.com",
        "source": "https://sumaoji.com/?p=16252",
        "checked": "2026-11-23",
        "confidence": "C"
      }
    ],
    "shortDomains": [
      {
        "domain": "vpass.jp",
        "source": "public source code that reads the genuine usage notices, whose links are http://vpass.jp/usage2m/ and the like",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "genuine SMS that ask about a payment lead to s.vpass.jp (net-trouble.portal.jp.net)"
      }
    ],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.smbc-card.com/",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "三井住友カードを装った不審なメールやSMS",
          "en": "Suspicious messages that pose as Sumitomo Mitsui Card"
        },
        "url": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "source": "https://otoku.awaisora.com/0a77250d-39f3-403e-9b6f-23803f375f84",
      "checked": "2026-11-23",
      "confidence": "C",
      "note": "Genuine mail mostly begins with your nickname or the name of your card (official page, A); genuine SMS that ask about a payment do exist.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Vpassアプリを開くか、ブラウザに smbc-card.com と入力します。",
          "ログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the Vpass app, or type smbc-card.com into your browser.",
          "Sign in and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      }
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "三井住友カードの「ご利用確認」のSMSから開くページに、お客さまの情報を入力する欄はありません。",
          "en": "The page to which Sumitomo Mitsui Card's text message about a payment leads has nothing for you to type."
        },
        "note": "said in 2020 of the genuine SMS",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "三井住友カードが、暗証番号をたずねることはありません。",
          "en": "Sumitomo Mitsui Card never asks for your PIN."
        },
        "source": "https://www.smbc-card.com/mem/service/sec/pinkanri01.jsp",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "The official pages on fake mail and SMS (they say to delete such messages), and searches of stored pages."
      }
    ]
  },
  {
    "id": "sony-bank",
    "title": {
      "ja": "ソニー銀行",
      "en": "Sony Bank"
    },
    "names": [
      {
        "value": "ソニー銀行",
        "distinct": true,
        "source": "https://sonybank.jp/guide/support/email/05.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Sony Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://sonybank.jp/guide/support/email/05.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Sony Bank WALLET",
        "distinct": true,
        "source": "https://moneykit.net/visitor/qa/qa11_01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Sony Bank CONNECT",
        "distinct": true,
        "source": "https://moneykit.net/visitor/qa/qa11_01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "MONEYKit",
        "distinct": true,
        "confidence": "B",
        "note": "the former name of its site",
        "source": "https://moneykit.net/visitor/qa/qa11_01.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "sonybank.jp",
        "source": "https://sonybank.jp/guide/support/email/05.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "moneykit.net",
        "note": "its site until it moved to sonybank.jp",
        "source": "https://moneykit.net/visitor/notice/notice12.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "sonybank.net",
        "source": "https://moneykit.net/visitor/qa/qa11_01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "sonybank.jp",
        "source": "https://sonybank.jp/guide/support/email/05.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "ma.sonybank.jp",
        "source": "https://sonybank.jp/guide/support/email/05.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "fxmm.sonybank.jp",
        "source": "https://sonybank.jp/guide/support/email/05.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dc.sonybank.jp",
        "note": "Sony Bank WALLET",
        "source": "https://sonybank.jp/guide/support/email/05.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "connect.sonybank.jp",
        "source": "https://sonybank.jp/guide/support/email/05.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "cdd.sonybank.jp",
        "note": "お客さま情報の確認",
        "source": "https://sonybank.jp/guide/support/email/05.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "sonybank.net",
        "source": "https://moneykit.net/visitor/qa/qa11_01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://sonybank.jp/",
        "source": "https://sonybank.jp/guide/support/email/05.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "ソニー銀行からのメールであることの確認方法",
          "en": "How to tell that a mail is Sony Bank's"
        },
        "url": "https://sonybank.jp/guide/support/email/05.html",
        "source": "https://sonybank.jp/guide/support/email/05.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "The bank does send genuine mail that asks to confirm customer data; that page never asks for a password or account number (notice12, A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ソニー銀行のアプリを開くか、ブラウザに sonybank.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type sonybank.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://sonybank.jp/guide/support/email/05.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "ソニー銀行の「お客さま情報」の確認で、パスワードや口座番号の入力を求めることはありません。",
          "en": "When Sony Bank asks you to confirm your data, it never asks for a password or account number."
        },
        "source": "https://moneykit.net/visitor/notice/notice12.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies"
      }
    ]
  },
  {
    "id": "sumitomo-mitsui-trust",
    "title": {
      "ja": "三井住友信託銀行",
      "en": "Sumitomo Mitsui Trust Bank"
    },
    "names": [
      {
        "value": "三井住友信託銀行",
        "distinct": true,
        "source": "https://www.smtb.jp/general/security/mail_dkim",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "三井住友信託ダイレクト",
        "distinct": true,
        "source": "https://faq.smtb.jp/faq/show/6432?site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "三井住友信託",
        "distinct": true,
        "confidence": "B",
        "source": "https://faq.smtb.jp/faq/show/6432?site_domain=default",
        "checked": "2026-11-28"
      },
      {
        "value": "三井信託銀行",
        "distinct": true,
        "source": "https://sbapp.net/appnews/others/security/mitsuisumitomoshintakusms-144437",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes use it"
      },
      {
        "value": "三井信托銀行",
        "distinct": true,
        "source": "https://sbapp.net/appnews/others/security/mitsuisumitomoshintakusms-144437",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "the same with a foreign character"
      },
      {
        "value": "Sumitomo Mitsui Trust Bank",
        "distinct": true,
        "confidence": "B",
        "source": "http://www.smtb.jp/personal/direct/smime.html",
        "checked": "2026-11-28"
      },
      {
        "value": "SMTB",
        "distinct": false,
        "confidence": "B",
        "note": "also part of another bank's name",
        "source": "http://www.smtb.jp/personal/direct/smime.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "smtb.jp",
        "source": "https://www.smtb.jp/general/security/mail_dkim",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "direct.smtb.jp",
        "note": "banking@, alert@ and info@direct.smtb.jp; forged too (official page)",
        "source": "http://www.smtb.jp/personal/direct/smime.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "infomailer.smtb.jp",
        "note": "noreply@infomailer.smtb.jp",
        "source": "http://www.smtb.jp/personal/direct/smime.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "smtb.jp",
        "note": "forged too (official page)",
        "source": "https://faq.smtb.jp/faq/show/6432?site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.smtb.jp/",
        "source": "https://www.smtb.jp/general/security/mail_dkim",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "偽メールかを見分ける方法",
          "en": "How to tell a fake"
        },
        "url": "https://faq.smtb.jp/faq/show/6432?site_domain=default",
        "source": "https://faq.smtb.jp/faq/show/6432?site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、三井住友信託銀行のアプリを開くか、ブラウザに smtb.jp と入力します。",
          "三井住友信託ダイレクトにログインして、お知らせや明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type smtb.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://faq.smtb.jp/faq/show/6432?site_domain=default",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "三井住友信託銀行が、メールのリンクから会員番号やパスワードの入力をうながすことはありません。",
          "en": "The bank never sends a mail whose link leads to a page that asks for your member number or password."
        },
        "source": "https://faq.smtb.jp/faq/show/6432?site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above (they name a telephone desk only), in stored copies"
      }
    ]
  },
  {
    "id": "yamato",
    "title": {
      "ja": "ヤマト運輸",
      "en": "Yamato Transport"
    },
    "names": [
      {
        "value": "ヤマト運輸",
        "distinct": true,
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_170411.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "value": "クロネコヤマト",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html",
        "checked": "2026-11-23"
      },
      {
        "value": "クロネコメンバーズ",
        "distinct": true,
        "source": "https://internet.watch.impress.co.jp/docs/column/trendsv/1034708.html",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "value": "Yamato Transport",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html",
        "checked": "2026-11-23"
      },
      {
        "value": "Kuroneko Yamato",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html",
        "checked": "2026-11-23"
      },
      {
        "value": "くろねこやまと",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html",
        "checked": "2026-11-23"
      },
      {
        "value": "黒猫ヤマト",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html",
        "checked": "2026-11-23"
      },
      {
        "value": "ヤマト宅急便",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html",
        "checked": "2026-11-23"
      },
      {
        "value": "クロネコ宅急便",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html",
        "checked": "2026-11-23"
      },
      {
        "value": "Kuroneko Members",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html",
        "checked": "2026-11-23"
      },
      {
        "value": "大和運輸",
        "distinct": true,
        "note": "its former name, and how Chinese writes it",
        "source": "https://mainichi.jp/articles/20160731/ddm/008/020/078000c",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "宅急便",
        "distinct": false,
        "note": "its trade mark, but also said of any parcel",
        "source": "https://mainichi.jp/articles/20160731/ddm/008/020/078000c",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "kuronekoyamato.co.jp",
        "note": "its addresses and notices never end in .com (official notice)",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_170411.html",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "kuronekoyamato.co.jp",
        "source": "https://moneytimes.jp/archives/444116/3",
        "checked": "2026-11-23",
        "confidence": "B",
        "note": "mail@kuronekoyamato.co.jp (public source code agrees); forged too; since 2025-04 its DMARC policy sends unproved mail to the junk folder (eczine.jp)"
      },
      {
        "domain": "hellolight.kuronekoyamato.co.jp",
        "source": "https://nekosapo-order2.kuronekoyamato.co.jp/faq-mail.html",
        "checked": "2026-11-23",
        "confidence": "A",
        "note": "notices of クロネコ見守りサービス"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.kuronekoyamato.co.jp/",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_170411.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "parcel",
        "title": {
          "ja": "荷物お問い合わせシステム",
          "en": "Parcel tracking"
        },
        "url": "https://toi.kuronekoyamato.co.jp/cgi-bin/tneko",
        "source": "public source code that opens this page",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "id": "account",
        "title": {
          "ja": "クロネコメンバーズ",
          "en": "Kuroneko Members"
        },
        "url": "https://cmypage.kuronekoyamato.co.jp/portal/",
        "source": "https://internet.watch.impress.co.jp/docs/column/trendsv/1034708.html",
        "checked": "2026-11-23",
        "confidence": "C"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "ヤマト運輸を装ったメールやSMSにご注意ください",
          "en": "Fake mail and SMS that pose as Yamato"
        },
        "url": "https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html",
        "checked": "2026-11-23",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "parcel",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ヤマト運輸のアプリか「荷物お問い合わせシステム」を開きます。",
          "不在票や、買ったお店からのメールにある送り状番号（12けた）を入れます。",
          "荷物が見つからなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Yamato app or the parcel tracking page.",
          "Type the tracking number (12 digits) from the slip in your letter box or from the shop's mail.",
          "If no parcel is found, be suspicious."
        ]
      },
      "source": "https://internet.watch.impress.co.jp/docs/news/2042712.html",
      "checked": "2026-11-23",
      "confidence": "B"
    },
    "never": [
      {
        "what": "sms-link",
        "words": {
          "ja": "ヤマト運輸が、ご不在やお届け予定をSMSで知らせることはありません。",
          "en": "Yamato sends no text messages about missed or coming deliveries."
        },
        "note": "registration with クロネコメンバーズ may send a code by SMS",
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_181212.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "what": "attachment",
        "words": {
          "ja": "ヤマト運輸が、お届け予定やご不在のメールにファイルを付けることはありません。",
          "en": "Yamato attaches no files to its delivery mails."
        },
        "source": "https://www.kuronekoyamato.co.jp/ytc/info/info_170411.html",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "ヤマト運輸が、住所が不明だとしてメールやSMSで住所の確認を求めることはありません。",
          "en": "Yamato never asks by mail or text message to confirm an unknown address."
        },
        "source": "https://internet.watch.impress.co.jp/docs/news/2042712.html",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "what": "card",
        "words": {
          "ja": "ヤマト運輸が、日時変更や再配達に料金を求めることはありません。",
          "en": "Yamato never charges for a new delivery date or a second delivery."
        },
        "source": "https://internet.watch.impress.co.jp/docs/news/2042712.html",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "what": "code",
        "words": {
          "ja": "ヤマト運輸が、電話で認証番号をたずねることはありません。",
          "en": "Yamato never asks for a verification code on the telephone."
        },
        "source": "http://news.goo.ne.jp/article/itmedia_news/trend/itmedia_news-20240520_162.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "The official notices on fake mail and SMS, announcements in the press, and searches of stored pages."
      }
    ]
  },
  {
    "id": "yokohama-bank",
    "title": {
      "ja": "横浜銀行",
      "en": "Bank of Yokohama"
    },
    "names": [
      {
        "value": "横浜銀行",
        "distinct": true,
        "source": "https://www.boy.co.jp/kojin/myd/security/security04.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "はまぎん",
        "distinct": false,
        "note": "its nickname; also in the names of others of its group",
        "source": "https://www.boy.co.jp/kojin/myd/security/security04.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "はまぎんマイダイレクト",
        "distinct": true,
        "source": "https://www.boy.co.jp/kojin/myd/security/security04.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Bank of Yokohama",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.boy.co.jp/kojin/myd/security/security04.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ヨコハマギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "https://www.boy.co.jp/kojin/myd/security/security04.html",
        "checked": "2026-11-28"
      },
      {
        "value": "横浜ダイレクト",
        "distinct": true,
        "source": "https://news.cardmics.com/alert/yokohamabank/",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "does not exist; fakes use it"
      }
    ],
    "sites": [
      {
        "domain": "boy.co.jp",
        "source": "https://www.boy.co.jp/kojin/myd/security/security04.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "boy.co.jp",
        "note": "dbc@, oshirase@, seminar@ and no-reply@boy.co.jp; mail to a PC is signed",
        "source": "https://www.boy.co.jp/kojin/myd/security/security04.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.boy.co.jp/",
        "source": "https://www.boy.co.jp/kojin/myd/security/security04.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "ご利用上の留意事項",
          "en": "How to use the net bank safely"
        },
        "url": "https://www.boy.co.jp/kojin/myd/attention.html",
        "source": "https://www.boy.co.jp/kojin/myd/attention.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、横浜銀行のアプリを開くか、ブラウザに boy.co.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type boy.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.boy.co.jp/kojin/myd/security/security04.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "横浜銀行の職員が、パスワードや暗証番号をたずねることはありません。",
          "en": "Nobody at the Bank of Yokohama ever asks for your password or PIN."
        },
        "source": "https://www.boy.co.jp/kojin/myd/attention.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above (they name a telephone desk only), in stored copies"
      }
    ]
  }
] as const
/** The sample messages beside each record. */
export const samples = {
  "aeon-bank": {
    "ok": [
      "ok.login-result.eml"
    ],
    "ng": [
      "ng.blocked-device.eml"
    ]
  },
  "aeon-card": {
    "ok": [
      "ok.usage-notice.eml"
    ],
    "ng": [
      "ng.billing-amount.eml"
    ]
  },
  "amazon": {
    "ok": [
      "ok.order-confirmation.eml",
      "ok.payment-declined.eml"
    ],
    "ng": [
      "ng.forged-sender-foreign-link.eml",
      "ng.prime-payment-failed.eml"
    ]
  },
  "apple": {
    "ok": [
      "ok.receipt.eml"
    ],
    "ng": [
      "ng.account-locked.eml"
    ]
  },
  "au-jibun-bank": {
    "ok": [
      "ok.maturity.eml"
    ],
    "ng": [
      "ng.forged-regulation.eml"
    ]
  },
  "eki-net": {
    "ok": [
      "ok.reservation.eml"
    ],
    "ng": [
      "ng.automatic-withdrawal.eml"
    ]
  },
  "gmo-aozora-bank": {
    "ok": [
      "ok.transfer-received.eml"
    ],
    "ng": [
      "ng.otp-mail-update.eml"
    ]
  },
  "hokkaido-bank": {
    "ok": [
      "ok.transaction-confirm.eml"
    ],
    "ng": [
      "ng.asset-freeze.eml",
      "ng.login-sms.txt"
    ]
  },
  "ja-bank": {
    "ok": [
      "ok.login-notice.eml"
    ],
    "ng": [
      "ng.account-frozen.eml"
    ]
  },
  "jcb": {
    "ok": [
      "ok.statement-ready.eml"
    ],
    "ng": [
      "ng.points-expire.eml"
    ]
  },
  "jp-bank": {
    "ok": [
      "ok.deposit-notice.eml"
    ],
    "ng": [
      "ng.frozen-account.eml",
      "ng.transfer-sms.txt"
    ]
  },
  "mercari": {
    "ok": [
      "ok.item-shipped.eml"
    ],
    "ng": [
      "ng.identity-check.eml"
    ]
  },
  "mizuho-bank": {
    "ok": [
      "ok.deposit-notice.eml"
    ],
    "ng": [
      "ng.forged-sender-suspension.eml"
    ]
  },
  "mufg-bank": {
    "ok": [
      "ok.transfer-accepted.eml"
    ],
    "ng": [
      "ng.purpose-check.eml",
      "ng.risk-sms.txt"
    ]
  },
  "nta": {
    "ok": [
      "ok.message-box-notice.eml"
    ],
    "ng": [
      "ng.seizure-sms.txt",
      "ng.unpaid-tax.eml"
    ]
  },
  "paypay-bank": {
    "ok": [
      "ok.debit-withdrawal.eml"
    ],
    "ng": [
      "ng.update-url.eml"
    ]
  },
  "rakuten": {
    "ok": [
      "ok.order-confirmation.eml"
    ],
    "ng": [
      "ng.account-restricted.eml"
    ]
  },
  "rakuten-bank": {
    "ok": [
      "ok.debit-notice.eml"
    ],
    "ng": [
      "ng.transfer-restricted.eml"
    ]
  },
  "rakuten-card": {
    "ok": [
      "ok.usage-notice.eml"
    ],
    "ng": [
      "ng.confirm-your-use.eml"
    ]
  },
  "rakuten-securities": {
    "ok": [
      "ok.system-notice.eml"
    ],
    "ng": [
      "ng.authentication-required.eml"
    ]
  },
  "resona-bank": {
    "ok": [
      "ok.debit-notice.eml"
    ],
    "ng": [
      "ng.mygate-lock.eml"
    ]
  },
  "rokin": {
    "ok": [
      "ok.transaction-notice.eml"
    ],
    "ng": [
      "ng.points-added.eml"
    ]
  },
  "sbi-net-bank": {
    "ok": [
      "ok.debit-use.eml"
    ],
    "ng": [
      "ng.neobank-verify.eml"
    ]
  },
  "sbi-shinsei-bank": {
    "ok": [
      "ok.notice-service.eml"
    ],
    "ng": [
      "ng.transfer-limit.eml"
    ]
  },
  "shinkin": {
    "ok": [
      "ok.maintenance.eml"
    ],
    "ng": [
      "ng.debit-notice.eml"
    ]
  },
  "smbc-bank": {
    "ok": [
      "ok.transfer-received.eml"
    ],
    "ng": [
      "ng.regulation.eml"
    ]
  },
  "smbc-card": {
    "ok": [
      "ok.usage-notice.eml"
    ],
    "ng": [
      "ng.usage-confirmation.eml"
    ]
  },
  "sony-bank": {
    "ok": [
      "ok.wallet-use.eml"
    ],
    "ng": [
      "ng.customer-data.eml"
    ]
  },
  "sumitomo-mitsui-trust": {
    "ok": [
      "ok.login-alert.eml"
    ],
    "ng": [
      "ng.one-yen.eml",
      "ng.purpose-sms.txt"
    ]
  },
  "yamato": {
    "ok": [
      "ok.delivery-plan.eml"
    ],
    "ng": [
      "ng.absence-sms.txt",
      "ng.unknown-address.eml"
    ]
  },
  "yokohama-bank": {
    "ok": [
      "ok.limit-changed.eml"
    ],
    "ng": [
      "ng.deposit-limit.eml"
    ]
  }
} as const
