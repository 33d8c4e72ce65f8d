// Made by tools/make-index.mjs from packages/brands/data. Change that and run: npm run index
/** The newest date at which a value of a brand or a guide was read. */
export const date = '2026-11-28'
export const brands = [
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
        "note": "an odd name, but the official page lists it",
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
  }
] as const
/** The sample messages beside each record. */
export const samples = {
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
  "eki-net": {
    "ok": [
      "ok.reservation.eml"
    ],
    "ng": [
      "ng.automatic-withdrawal.eml"
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
  "mercari": {
    "ok": [
      "ok.item-shipped.eml"
    ],
    "ng": [
      "ng.identity-check.eml"
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
  "smbc-card": {
    "ok": [
      "ok.usage-notice.eml"
    ],
    "ng": [
      "ng.usage-confirmation.eml"
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
  }
} as const
