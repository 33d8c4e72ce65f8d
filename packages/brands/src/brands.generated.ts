// Made by tools/make-index.mjs from packages/brands/data. Change that and run: npm run index
import type { BrandRecord, BrandSamples } from './record.ts'

export const brands: readonly BrandRecord[] = [
  {
    "id": "adobe",
    "title": {
      "ja": "アドビ（Adobe）",
      "en": "Adobe"
    },
    "names": [
      {
        "value": "Adobe",
        "distinct": false,
        "note": "many mails say that a file needs Adobe Reader",
        "source": "http://www.adobe.com/security/recognizing-scams.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "アドビ",
        "distinct": true,
        "source": "https://adobe.com/jp/trust/fraud-prevention.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "アドビ株式会社",
        "distinct": true,
        "confidence": "B",
        "source": "https://adobe.com/jp/trust/fraud-prevention.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Adobe ID",
        "distinct": true,
        "source": "https://systemkomaco.net/ms/2019/07/25/adobe_id/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Adobe Acrobat",
        "distinct": false,
        "confidence": "B",
        "source": "http://www.adobe.com/security/recognizing-scams.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Acrobat Sign",
        "distinct": true,
        "source": "public source code of several people that reads notices of Adobe Sign",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Adobe Creative Cloud",
        "distinct": true,
        "confidence": "B",
        "source": "https://adobe.com/jp/trust/fraud-prevention.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Adobe Document Cloud",
        "distinct": true,
        "source": "http://issyan.com/spam-adobe-document-cloud/",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "in the wording of fakes"
      }
    ],
    "sites": [
      {
        "domain": "adobe.com",
        "note": "also shows documents that anybody shares",
        "source": "http://www.adobe.com/security/recognizing-scams.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "adobe.com",
        "note": "mail@mail.adobe.com; message@adobe.com was forged",
        "source": "https://systemkomaco.net/ms/2019/07/25/adobe_id/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "adobesign.com",
        "relay": true,
        "note": "carries the words and documents of whoever sends them, fakers with an account included",
        "source": "public source code of several people that reads notices of Adobe Sign",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "echosign.com",
        "relay": true,
        "note": "the same under its old name",
        "source": "public source code of several people that reads notices of Adobe Sign",
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
        "url": "https://www.adobe.com/jp/",
        "source": "https://adobe.com/jp/trust/fraud-prevention.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "アカウントの管理",
          "en": "Manage your account"
        },
        "url": "https://account.adobe.com/",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、アドビのアプリを開くか、ブラウザに adobe.com と入力します。",
          "ログインして、契約とお支払いの状態を見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open your Adobe app, or type adobe.com into your browser.",
          "Sign in and look at your plan and its payment.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "http://www.adobe.com/security/recognizing-scams.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "personal",
        "words": {
          "ja": "アドビが、メールで個人情報やアカウントの情報をたずねることはありません。",
          "en": "Adobe never asks by mail for personal data or for the data of your account."
        },
        "source": "https://www.adobe.com/security/prevent-phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies (they name the customer support team without an address), and the web"
      }
    ],
    "phones": []
  },
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
    ],
    "phones": []
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
    "phones": [
      {
        "value": "0570-079-110",
        "what": "card-loss",
        "source": "https://aeoncardkun.com/lost-contact",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "043-331-0100",
        "what": "card-loss",
        "source": "https://aeoncardkun.com/lost-contact",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "0570-071-090",
        "what": "support",
        "source": "https://creditcard-journal.com/aeoncard-contact/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "043-296-6200",
        "what": "support",
        "source": "https://creditcard-journal.com/aeoncard-contact/",
        "checked": "2026-11-28",
        "confidence": "B"
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
    "id": "aiful",
    "title": {
      "ja": "アイフル",
      "en": "AIFUL"
    },
    "names": [
      {
        "value": "アイフル",
        "distinct": false,
        "note": "also the beginning of アイフルホーム",
        "source": "https://internet.watch.impress.co.jp/docs/news/1629517.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "アイフル株式会社",
        "distinct": true,
        "source": "https://internet.watch.impress.co.jp/docs/news/1629517.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "AIFUL",
        "distinct": true,
        "source": "https://doretire.com/aiful-mail-fraud",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "aiful.co.jp",
        "source": "https://doretire.com/aiful-mail-fraud",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "aiful.co.jp",
        "source": "https://doretire.com/aiful-mail-fraud",
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
        "url": "https://www.aiful.co.jp/",
        "source": "https://doretire.com/aiful-mail-fraud",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、アイフルのアプリを開くか、ブラウザに aiful.co.jp と入力します。",
          "会員ページにログインして、お支払日やお知らせに同じ内容があるか見ます。",
          "何も書かれていないときや、アイフルと契約していないときは、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the AIFUL app, or type aiful.co.jp into your browser.",
          "Sign in and see whether the day of payment or the notices say the same.",
          "If nothing is said there, or if you have no contract with AIFUL, be suspicious."
        ]
      },
      "source": "https://doretire.com/aiful-mail-fraud",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "pages about fakes of AIFUL, in stored copies; its own pages were not among them"
      }
    ],
    "phones": []
  },
  {
    "id": "airbnb",
    "title": {
      "ja": "Airbnb",
      "en": "Airbnb"
    },
    "names": [
      {
        "value": "Airbnb",
        "distinct": true,
        "source": "https://zh.airbnb.com/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "エアビーアンドビー",
        "distinct": true,
        "confidence": "B",
        "source": "https://ja.airbnb.com/help/article/501",
        "checked": "2026-11-28"
      },
      {
        "value": "爱彼迎",
        "distinct": true,
        "source": "https://zh.airbnb.com/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "エアビー",
        "distinct": false,
        "confidence": "B",
        "note": "what people call it",
        "source": "https://ja.airbnb.com/help/article/501",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "airbnb.com",
        "source": "https://zh.airbnb.com/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "airbnb.jp",
        "source": "https://ja.airbnb.com/help/article/501",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "airbnb.co.uk",
        "source": "https://zh.airbnb.com/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "airbnb.it",
        "source": "https://www.airbnb.it/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "airbnb.com.at",
        "source": "https://zh.airbnb.com/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "airbnb.at",
        "source": "https://www.airbnb.it/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "airbnb.com",
        "note": "covers e., ext., guest., host., support-email., supportmessaging.airbnb.com",
        "source": "https://zh.airbnb.com/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "airbnbaction.com",
        "source": "https://zh.airbnb.com/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "airbnblove.com",
        "source": "https://zh.airbnb.com/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "airbnbmail.com",
        "source": "https://zh.airbnb.com/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "airbnb.zendesk.com",
        "source": "https://zh.airbnb.com/help/article/971",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "express.medallia.com",
        "note": "surveys",
        "source": "https://zh.airbnb.com/help/article/971",
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
        "url": "https://www.airbnb.jp/",
        "source": "https://ja.airbnb.com/help/article/501",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "本物のAirbnbのメールかどうか見分けるには",
          "en": "How to tell whether a mail or site is really from Airbnb"
        },
        "url": "https://www.airbnb.jp/help/article/971",
        "confidence": "B",
        "source": "https://zh.airbnb.com/help/article/971",
        "checked": "2026-11-28"
      },
      {
        "id": "security",
        "title": {
          "ja": "アカウントを守るために",
          "en": "How to keep your account safe"
        },
        "url": "https://www.airbnb.jp/help/article/501",
        "confidence": "B",
        "source": "https://ja.airbnb.com/help/article/501",
        "checked": "2026-11-28"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Airbnbのアプリを開くか、ブラウザに airbnb.jp と入力します。",
          "ログインして、予約とメッセージに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。サイトの外での支払いは断ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Airbnb app, or type airbnb.jp into your browser.",
          "Sign in and look at your trips and messages.",
          "If nothing is said there, be suspicious. Refuse to pay outside the site."
        ]
      },
      "source": "https://ja.airbnb.com/help/article/501",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "help article 971 in several languages (the stored copies end before the address)"
      }
    ],
    "phones": []
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
      "exceptions": [
        {
          "words": {
            "ja": "一部の種類のメールは、メッセージセンターに残りません。残っていないだけでは、偽物とは決まりません。",
            "en": "Some kinds of mail are not kept in the Message Center. That it isn't there does not alone make a mail fake."
          },
          "source": "https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails",
          "checked": "2026-11-23",
          "confidence": "A"
        },
        {
          "words": {
            "ja": "サインインの確認コードは、メッセージセンターに残らないと言われています。",
            "en": "Codes for signing in are said not to be kept in the Message Center."
          },
          "source": "a third party's account, not confirmed by Amazon",
          "checked": "2026-11-23",
          "confidence": "C"
        }
      ],
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
    "notFound": [],
    "phones": []
  },
  {
    "id": "american-express",
    "title": {
      "ja": "アメリカン・エキスプレス",
      "en": "American Express"
    },
    "names": [
      {
        "value": "アメリカン・エキスプレス",
        "distinct": false,
        "source": "https://www.americanexpress.com/ja-jp/security/phishing/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "American Express",
        "distinct": false,
        "source": "https://www.americanexpress.com/ja-jp/security/phishing/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "アメックス",
        "distinct": false,
        "confidence": "B",
        "source": "https://www.americanexpress.com/ja-jp/security/phishing/",
        "checked": "2026-11-28"
      },
      {
        "value": "AMEX",
        "distinct": false,
        "confidence": "B",
        "source": "https://www.americanexpress.com/ja-jp/security/phishing/",
        "checked": "2026-11-28"
      },
      {
        "value": "アメリカン・エキスプレス・インターナショナル",
        "distinct": true,
        "source": "https://meiwaku-zukan.jp/2026/01/15/%e6%96%b0%e5%b9%b4%e3%82%ae%e3%83%95%e3%83%88%e3%81%8c%e5%b1%8a%e3%81%8d%e3%81%be%e3%81%97%e3%81%9f%ef%bc%8110000%e5%86%86%e7%9b%b8%e5%bd%93%e3%82%92%e3%81%8a%e9%81%b8%e3%81%b3%e3%81%8f%e3%81%a0",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "アメリカン・エキスプレス・ジャパン",
        "distinct": true,
        "source": "https://mail.condb.link/archives/191",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes call themselves so"
      }
    ],
    "sites": [
      {
        "domain": "americanexpress.com",
        "source": "https://www.americanexpress.com/ja-jp/security/phishing/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "americanexpress.co.jp",
        "source": "the allow-list of a public mail filter",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "amex.co.jp",
        "source": "the allow-list of a public mail filter",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "aexp.com",
        "source": "a public list of brands and their domains",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "senders": [
      {
        "domain": "welcome.americanexpress.com",
        "source": "public source code of many people that reads its genuine notices",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "email.americanexpress.com",
        "source": "public source code of many people that reads its genuine notices",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "americanexpress.com",
        "note": "service@, alerts@; feedbackemail.americanexpress.com sends surveys; often forged",
        "source": "public source code of many people that reads its genuine notices",
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
        "url": "https://www.americanexpress.com/ja-jp/",
        "source": "https://www.americanexpress.com/ja-jp/security/phishing/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシング詐欺にご注意",
          "en": "Beware of phishing"
        },
        "url": "https://www.americanexpress.com/ja-jp/security/phishing/",
        "source": "https://www.americanexpress.com/ja-jp/security/phishing/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、アメックスのアプリを開くか、ブラウザに americanexpress.com と入力します。",
          "ログインして、ご請求金額やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the Amex app, or type americanexpress.com into your browser.",
          "Sign in and see whether your statement or the messages say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://www.americanexpress.com/ja-jp/security/phishing/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "phones": [
      {
        "value": "0120-020-120",
        "what": "card-loss",
        "source": "https://crecard-plus.com/amexetc-hunshitsu",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "03-3220-6100",
        "what": "card-loss",
        "source": "https://crecard-plus.com/amexetc-hunshitsu",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "spoof@americanexpress.com",
        "how": {
          "ja": "届いたメールをそのまま転送します（英語の窓口です）。",
          "en": "Forward the whole mail unchanged."
        },
        "source": "public articles of two people; one was told so by American Express",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "notFound": []
  },
  {
    "id": "ana",
    "title": {
      "ja": "ANA（全日空）",
      "en": "ANA (All Nippon Airways)"
    },
    "names": [
      {
        "value": "ANA",
        "distinct": false,
        "note": "also a word and a part of other names",
        "source": "https://www.ana.co.jp/en/jp/notice/202208000347.html?p1=top&p2=en&p3=global",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ANAマイレージクラブ",
        "distinct": true,
        "source": "https://lovemile.tipsnote.info/caution-spammail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ANA Mileage Club",
        "distinct": true,
        "source": "https://lovemile.tipsnote.info/caution-spammail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "全日空",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.ana.co.jp/en/jp/notice/202208000347.html?p1=top&p2=en&p3=global",
        "checked": "2026-11-28"
      },
      {
        "value": "全日本空輸",
        "distinct": true,
        "source": "https://rocket-boys.co.jp/security-measures-lab/ana-phishing-email-call-alert/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "All Nippon Airways",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.ana.co.jp/en/jp/notice/202208000347.html?p1=top&p2=en&p3=global",
        "checked": "2026-11-28"
      },
      {
        "value": "ANAマイレージ事務局",
        "distinct": true,
        "source": "https://trip.awaisora.com/2025/06/23/cacfe1a3-e494-4433-9dcc-4dc09a4f935e",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "a name that fakes use"
      },
      {
        "value": "ANAグループ",
        "distinct": true,
        "source": "https://www.ana.co.jp/en/jp/notice/202208000347.html?p1=top&p2=en&p3=global",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ANAマイル",
        "distinct": true,
        "source": "https://lovemile.tipsnote.info/caution-spammail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ANAカード",
        "distinct": true,
        "source": "https://lovemile.tipsnote.info/caution-spammail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ANA Mall",
        "distinct": true,
        "source": "https://rocket-boys.co.jp/security-measures-lab/ana-phishing-email-call-alert/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "ana.co.jp",
        "source": "https://www.ana.co.jp/en/jp/notice/202208000347.html?p1=top&p2=en&p3=global",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "121.ana.co.jp",
        "note": "also seen by several public mail filters",
        "source": "https://lovemile.tipsnote.info/caution-spammail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "anamail.ana.co.jp",
        "source": "https://lovemile.tipsnote.info/caution-spammail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "mail.ana.co.jp",
        "source": "https://lovemile.tipsnote.info/caution-spammail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "survey.ana.co.jp",
        "source": "https://lovemile.tipsnote.info/caution-spammail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "bid.ana.co.jp",
        "source": "https://lovemile.tipsnote.info/caution-spammail",
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
        "url": "https://www.ana.co.jp/",
        "source": "https://www.ana.co.jp/en/jp/notice/202208000347.html?p1=top&p2=en&p3=global",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "ANAを装った不審なメール（英語の公式ページ）",
          "en": "Mails that pose as the ANA Group"
        },
        "url": "https://www.ana.co.jp/en/jp/notice/202208000347.html",
        "source": "https://www.ana.co.jp/en/jp/notice/202208000347.html?p1=top&p2=en&p3=global",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ANAアプリを開くか、ブラウザに ana.co.jp と入力します。",
          "ANAマイレージクラブにログインして、マイルや予約、お知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the ANA app, or type ana.co.jp into your browser.",
          "Sign in to ANA Mileage Club and look at your miles, bookings and the notices.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.ana.co.jp/en/jp/notice/202208000347.html?p1=top&p2=en&p3=global",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "ANAが、メールでクレジットカード番号をたずねることはありません。",
          "en": "ANA never asks by mail for credit card numbers."
        },
        "source": "https://www.ana.co.jp/en/jp/notice/202208000347.html?p1=top&p2=en&p3=global",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "ANAが、メールで暗証番号やパスワードをたずねることはありません。",
          "en": "ANA never asks by mail for PINs or passwords."
        },
        "source": "https://www.ana.co.jp/en/jp/notice/202208000347.html?p1=top&p2=en&p3=global",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "account-notice",
        "words": {
          "ja": "ANAが、「サービスを停止した」として利用を続ける手続きをメールで求めることはありません。",
          "en": "ANA never mails that a service was suspended and asks you to do something to go on using it."
        },
        "source": "https://www.ana.co.jp/en/jp/notice/202208000347.html?p1=top&p2=en&p3=global",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「ANAを装った不審なメール」 in stored web pages, and the official notice named above"
      }
    ],
    "phones": []
  },
  {
    "id": "aplus",
    "title": {
      "ja": "アプラス",
      "en": "APLUS"
    },
    "names": [
      {
        "value": "アプラスカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
        "checked": "2026-11-28"
      },
      {
        "value": "株式会社アプラス",
        "distinct": true,
        "source": "https://perfect-plan.jp/trouble-mail/aplus/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "My APLUS",
        "distinct": true,
        "source": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "マイアプラス",
        "distinct": true,
        "source": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "NETstation*APLUS",
        "distinct": true,
        "note": "the former name of My APLUS; fakes still use it",
        "source": "https://perfect-plan.jp/trouble-mail/aplus/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "APLUS CARD",
        "distinct": true,
        "confidence": "B",
        "source": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
        "checked": "2026-11-28"
      },
      {
        "value": "アプラス",
        "distinct": false,
        "note": "also the end of other names (ケアプラス)",
        "source": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "aplus.co.jp",
        "note": "NETstation*APLUS was netstation2.aplus.co.jp",
        "source": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "aplus.co.jp",
        "note": "thanks@aplus.co.jp asks, with your name in the text, whether your data are up to date; others at this domain are forged",
        "source": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
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
        "url": "https://www.aplus.co.jp/",
        "source": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "My APLUS",
          "en": "My APLUS"
        },
        "url": "https://www.aplus.co.jp/myaplus/login.html",
        "confidence": "C",
        "source": "public source code of several people that signs in at netstation2.aplus.co.jp or www.aplus.co.jp",
        "checked": "2026-11-28"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "会員情報を確認・更新するようにとメールが届きました",
          "en": "If a mail asks you to check your data"
        },
        "url": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
        "source": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、アプラスのアプリを開くか、ブラウザに aplus.co.jp と入力します。",
          "My APLUSにログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the APLUS app, or type aplus.co.jp into your browser.",
          "Sign in to My APLUS and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "アプラスが、登録情報の確認をお願いするメールでカード番号・有効期限・セキュリティコードの入力を求めることはありません。",
          "en": "When APLUS asks by mail whether your data are up to date, it never asks for the card number, expiry date or security code."
        },
        "source": "https://faq.aplus.co.jp/faq_detail.html?id=10010145",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official FAQ named above, in a stored copy"
      }
    ],
    "phones": []
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
      },
      {
        "id": "two-step",
        "title": {
          "ja": "Apple Accountの2ファクタ認証",
          "en": "Two-factor authentication for Apple Account"
        },
        "url": "https://support.apple.com/ja-jp/HT204915",
        "source": "https://support.apple.com/ja-jp/HT204915",
        "checked": "2026-11-28",
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
    "notFound": [],
    "phones": []
  },
  {
    "id": "att",
    "title": {
      "ja": "AT&T（アメリカの通信会社）",
      "en": "AT&T"
    },
    "names": [
      {
        "value": "AT&T",
        "distinct": false,
        "source": "https://www.att.com/support/article/dsl-high-speed/KM1010136",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "AT&T Mail",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.att.com/support/article/dsl-high-speed/KM1010136",
        "checked": "2026-11-28"
      },
      {
        "value": "AT&T Internet",
        "distinct": true,
        "source": "https://www.att.com/support/article/dsl-high-speed/KM1010136",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "AT&T Wireless",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.att.com/support/article/dsl-high-speed/KM1010136",
        "checked": "2026-11-28"
      },
      {
        "value": "AT&T Account Management",
        "distinct": true,
        "source": "public source code that reads the genuine bills; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "myAT&T",
        "distinct": true,
        "source": "public source code that reads the genuine bills; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "エーティーアンドティー",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.att.com/support/article/dsl-high-speed/KM1010136",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "att.com",
        "source": "https://www.att.com/support/article/dsl-high-speed/KM1010136",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "att-mail.com",
        "note": "bills and receipts come from emaildl. and emailff.att-mail.com; att.net is for customers' mailboxes and no sender",
        "source": "public source code that reads the genuine bills; several projects alike",
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
          "ja": "トップページ（英語）",
          "en": "front page"
        },
        "url": "https://www.att.com/",
        "source": "https://forums.att.com/t5/AT-T-Internet-Email-Security/Fraudulent-AT-amp-T-Emails-How-To-Recognize-and-Report-Them/m-p/5125421",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングについて（英語）",
          "en": "Phishing and fake websites"
        },
        "url": "https://www.att.com/support/article/dsl-high-speed/KM1010136",
        "source": "https://www.att.com/support/article/dsl-high-speed/KM1010136",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使いません。AT&Tと契約していなければ、偽物と考えてください。",
          "契約している方は、アプリ「myAT&T」を開くか、ブラウザに att.com と入力し、ログインして請求とお知らせを見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. If you are no customer of AT&T, take it for a fake.",
          "Otherwise open the myAT&T app or type att.com into your browser, sign in and look at your bill and messages.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://forums.att.com/t5/AT-T-Internet-Email-Security/Fraudulent-AT-amp-T-Emails-How-To-Recognize-and-Report-Them/m-p/5125421",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [
      {
        "kind": "email",
        "value": "abuse@att.net",
        "how": {
          "ja": "届いたメールをそのまま転送してから、削除します。",
          "en": "Forward the whole mail unchanged, then delete it."
        },
        "source": "https://www.att.com/support/article/dsl-high-speed/KM1010136",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "au",
    "title": {
      "ja": "au（KDDI）",
      "en": "au (KDDI)"
    },
    "names": [
      {
        "value": "KDDI",
        "distinct": true,
        "source": "https://news.kddi.com/important/news/important_20201225898.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "au PAY",
        "distinct": true,
        "source": "https://announce.wowma.jp/service/au-pay-1.php",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "au PAY カード",
        "distinct": true,
        "source": "https://www.kddi-fs.com/function/security_index/column/2501_usage_notice/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "au PAY マーケット",
        "distinct": true,
        "source": "https://announce.wowma.jp/service/au-pay-1.php",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "auかんたん決済",
        "distinct": true,
        "source": "https://www.watch.impress.co.jp/docs/news/1535411.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "au通話料金",
        "distinct": true,
        "source": "https://gadget-commentary.xyz/kddi-mibarai-sagi",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "the name of fakes by text message"
      },
      {
        "value": "au ID",
        "distinct": true,
        "confidence": "B",
        "source": "https://announce.wowma.jp/service/au-pay-1.php",
        "checked": "2026-11-28"
      },
      {
        "value": "My au",
        "distinct": true,
        "source": "https://www.au.com/english/support/faq/eservice/epg00002094/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "UQ mobile",
        "distinct": true,
        "source": "https://www.adventure-note.com/phishing-scam/",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "UQモバイル",
        "distinct": true,
        "source": "https://www.adventure-note.com/phishing-scam/",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "povo",
        "distinct": true,
        "source": "https://iphone-mania.jp/news-478614/",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "au",
        "distinct": false,
        "note": "two letters; also a word in French",
        "source": "https://au.com/information/topic/mobile/2023-024",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "au.com",
        "note": "My au is my.au.com",
        "source": "https://www.au.com/english/support/faq/eservice/epg00002094/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "kddi.com",
        "source": "https://news.kddi.com/important/news/important_20201225898.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "auone.jp",
        "note": "the sign-in page is id.auone.jp (public source code)",
        "source": "https://au.com/information/topic/mobile/2023-024",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "kddi-fs.com",
        "note": "au PAY カード",
        "source": "https://www.kddi-fs.com/function/security_index/column/2501_usage_notice/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "wowma.jp",
        "note": "au PAY マーケット",
        "source": "https://announce.wowma.jp/service/au-pay-1.php",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "povo.jp",
        "source": "https://iphone-mania.jp/news-478614/",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "uqwimax.jp",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M",
        "note": "UQ mobile"
      }
    ],
    "senders": [
      {
        "domain": "connect.auone.jp",
        "confidence": "B",
        "note": "auto@ sends au PAY and auかんたん決済 notices (three repositories alike); fakes write it as a name",
        "source": "public source code that reads or files the genuine notices",
        "checked": "2026-11-28"
      },
      {
        "domain": "act.auone.jp",
        "source": "https://services.awaisora.com/2025/11/01/ca42b211-f6c7-4eb0-8dac-7bcdb498dc69",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "notices about the data volume"
      },
      {
        "address": "info@wallet.auone.jp",
        "source": "public source code that reads or files the genuine notices",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "portalmail.kddi.com",
        "source": "public source code that reads or files the genuine notices",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "au-cs-mail.kddi.com",
        "source": "public source code that reads or files the genuine notices",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "csmail.kddi.com",
        "source": "public source code that reads or files the genuine notices",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "form.au.com",
        "source": "public source code that reads or files the genuine notices",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "emails.povo.jp",
        "source": "https://iphone-mania.jp/news-478614/",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "public source code agrees"
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
        "url": "https://www.au.com/",
        "source": "https://www.au.com/english/support/faq/eservice/epg00002094/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "My au",
          "en": "My au"
        },
        "url": "https://my.au.com/",
        "source": "public source code that opens pages of this site",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "企業からのお知らせを装った不審なメールにご注意ください",
          "en": "Suspicious mail that poses as companies"
        },
        "url": "https://news.kddi.com/important/news/important_20201225898.html",
        "source": "https://news.kddi.com/important/news/important_20201225898.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "two-step",
        "title": {
          "ja": "au IDの2段階認証",
          "en": "Two-step verification of au ID"
        },
        "url": "https://id.auone.jp/id/sp/guide/devauth/index.html",
        "source": "https://id.auone.jp/id/sp/guide/devauth/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "account",
      "note": "Genuine text messages mostly come from the number 157 (did2memo.net, B).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、My auアプリ（au PAYの話ならau PAYアプリ）を開くか、ブラウザに my.au.com と入力します。",
          "ログインして、ご請求やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the My au app (for au PAY, the au PAY app), or type my.au.com into your browser.",
          "Sign in and see whether your bill or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.au.com/english/support/faq/eservice/epg00002094/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "phones": [
      {
        "value": "0120-959-472",
        "what": "support",
        "source": "https://www.au.com/english/support/faq/ebilling-statement/epg00000001/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-959-473",
        "what": "support",
        "source": "https://www.au.com/english/support/faq/ebilling-statement/epg00000001/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-959-476",
        "what": "support",
        "source": "https://www.au.com/english/support/faq/ebilling-statement/epg00000001/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-959-478",
        "what": "support",
        "source": "https://www.au.com/english/support/faq/ebilling-statement/epg00000001/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-933-952",
        "what": "support",
        "source": "https://www.au.com/english/support/faq/ebilling-statement/epg00000001/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-933-961",
        "what": "support",
        "source": "https://www.au.com/english/support/faq/ebilling-statement/epg00000001/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "KDDI's and au's help and notices in stored copies (迷惑メール 申告 窓口), and the web"
      }
    ]
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
    ],
    "phones": []
  },
  {
    "id": "banco-do-brasil",
    "title": {
      "ja": "ブラジル銀行",
      "en": "Banco do Brasil"
    },
    "names": [
      {
        "value": "Banco do Brasil",
        "distinct": true,
        "source": "http://claudia.abril.com.br/noticias/site-falso-para-roubar-dados-bancarios-e-descoberto-por-detalhe/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Banco de Brasil",
        "distinct": true,
        "note": "a wrong spelling that fakes use",
        "source": "public source code that lists the bank's domains; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ブラジル銀行",
        "distinct": true,
        "confidence": "B",
        "source": "http://claudia.abril.com.br/noticias/site-falso-para-roubar-dados-bancarios-e-descoberto-por-detalhe/",
        "checked": "2026-11-28"
      },
      {
        "value": "バンコ・ド・ブラジル",
        "distinct": true,
        "confidence": "B",
        "source": "http://claudia.abril.com.br/noticias/site-falso-para-roubar-dados-bancarios-e-descoberto-por-detalhe/",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "bb.com.br",
        "source": "http://claudia.abril.com.br/noticias/site-falso-para-roubar-dados-bancarios-e-descoberto-por-detalhe/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "bancodobrasil.com.br",
        "source": "public source code that lists the bank's domains; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "bbseguranca.com.br",
        "confidence": "C",
        "note": "its advice on safety in 2017",
        "source": "http://claudia.abril.com.br/noticias/site-falso-para-roubar-dados-bancarios-e-descoberto-por-detalhe/",
        "checked": "2026-11-28"
      }
    ],
    "senders": [
      {
        "domain": "bb.com.br",
        "source": "http://www.vivoseudinheiro.com.br/conheca-3-indicios-de-fraude-em-falso-e-mail-do-banco-do-brasil/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "bancodobrasil.com.br",
        "confidence": "C",
        "source": "public source code that lists the bank's domains; several projects alike",
        "checked": "2026-11-28"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ（ポルトガル語）",
          "en": "front page (Portuguese)"
        },
        "url": "https://www.bb.com.br/",
        "source": "http://claudia.abril.com.br/noticias/site-falso-para-roubar-dados-bancarios-e-descoberto-por-detalhe/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラジル銀行（BB）のアプリを開くか、ブラウザに bb.com.br と入力します。",
          "ログインして、取引や通知に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the app of Banco do Brasil (BB), or type bb.com.br into your browser.",
          "Sign in and see whether your transactions or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www2.anabb.org.br/Portal/Noticia/Visualizar/98929",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "ブラジル銀行が、メールやSMSのリンクで暗証番号やパスワードをたずねることはありません。",
          "en": "Banco do Brasil never sends mails or text messages with links that ask for passwords."
        },
        "source": "https://www2.anabb.org.br/Portal/Noticia/Visualizar/98929",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "card",
        "words": {
          "ja": "ブラジル銀行が、メールやSMSのリンクでカードの情報や個人情報をたずねることはありません。",
          "en": "Banco do Brasil never sends mails or text messages with links that ask for card or personal data."
        },
        "source": "https://www2.anabb.org.br/Portal/Noticia/Visualizar/98929",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "abuse@bb.com.br",
        "how": {
          "ja": "届いたメールをそのまま転送してから、削除します。",
          "en": "Forward the whole mail unchanged, then delete it."
        },
        "source": "https://www2.anabb.org.br/Portal/Noticia/Visualizar/98929",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "biccamera",
    "title": {
      "ja": "ビックカメラ",
      "en": "Bic Camera"
    },
    "names": [
      {
        "value": "ビックカメラ",
        "distinct": true,
        "source": "https://vlcank.com/security_information/2666",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ビックカメラ.com",
        "distinct": true,
        "source": "https://vlcank.com/security_information/2666",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ビックカメラ・ドットコム",
        "distinct": true,
        "source": "https://vlcank.com/security_information/2666",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Bic Camera",
        "distinct": true,
        "source": "https://carbestone.com/?p=5288",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ビックポイント",
        "distinct": true,
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M",
        "note": "points of its shop"
      },
      {
        "value": "ピックカメラ",
        "distinct": true,
        "source": "https://www.itexchange.jp/dg-media/20210909-1/",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "a spelling of fakes"
      }
    ],
    "sites": [
      {
        "domain": "biccamera.com",
        "note": "the shop, its help qa.biccamera.com",
        "source": "https://carbestone.com/?p=5288",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "biccamera.com",
        "note": "magazine@biccamera.com is also forged",
        "source": "https://carbestone.com/?p=5288",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "cc.biccamera.com",
        "note": "support@cc.biccamera.com",
        "source": "https://carbestone.com/?p=5288",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "biccamera.qualtrics.com",
        "note": "its surveys after a purchase",
        "source": "https://ameblo.jp/otohsan77/entry-12838356265.html",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "ビックカメラ.com",
          "en": "Bic Camera's shop"
        },
        "url": "https://www.biccamera.com/",
        "source": "https://carbestone.com/?p=5288",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ビックカメラのアプリを開くか、ブラウザに biccamera.com と入力します。",
          "ログインして、注文の履歴と会員情報を見ます。",
          "身に覚えのない注文や変更がなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Bic Camera app, or type biccamera.com into your browser.",
          "Sign in and look at your orders and your account.",
          "If you find no order or change you don't know, be suspicious."
        ]
      },
      "source": "https://vlcank.com/security_information/2666",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "account-notice",
        "words": {
          "ja": "ビックカメラが、「カード情報更新のお知らせ」「アカウント変更情報のお知らせ」「ご本人様確認完了のご連絡」というメールを送ることはありません。",
          "en": "Bic Camera sends no mails titled “update your card”, “account change” or “identity check completed”."
        },
        "source": "https://vlcank.com/security_information/2666",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「ビックカメラ.com 装った 不審なメール」 in stored web pages"
      }
    ],
    "phones": []
  },
  {
    "id": "biglobe",
    "title": {
      "ja": "BIGLOBE",
      "en": "BIGLOBE"
    },
    "names": [
      {
        "value": "BIGLOBE",
        "distinct": true,
        "source": "https://support.biglobe.ne.jp/news/news770.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ビッグローブ",
        "distinct": true,
        "source": "https://support.biglobe.ne.jp/news/news770.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "BIGLOBEメール",
        "distinct": true,
        "source": "https://support.biglobe.ne.jp/news/news770.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "BIGLOBEカスタマーサポート",
        "distinct": true,
        "source": "https://support.biglobe.ne.jp/news/news770.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "biglobe.ne.jp",
        "note": "the sign-in page is auth.sso.biglobe.ne.jp; genuine billing notices link to click.cj.biglobe.ne.jp (murakami.pro)",
        "source": "https://support.biglobe.ne.jp/news/news770.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "address": "info@bcs.biglobe.ne.jp",
        "source": "https://daini-no-jinsei.jp/2023/01/17/network/net-literacy/",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "said to be the customer support's; other addresses at bcs.biglobe.ne.jp were seen in fakes"
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
        "url": "https://www.biglobe.ne.jp/",
        "source": "https://support.biglobe.ne.jp/news/news770.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "BIGLOBEをかたるメールへのご注意",
          "en": "Mail that poses as BIGLOBE"
        },
        "url": "https://support.biglobe.ne.jp/news/news128.html",
        "source": "https://support.biglobe.ne.jp/news/news128.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "source": "https://murakami.pro/?p=2154",
      "checked": "2026-11-28",
      "confidence": "C",
      "note": "The genuine billing notice points to マイページ. Since 2025-07-28 BIGLOBE's DMARC policy sends unproved mail to the junk folder (A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに biglobe.ne.jp と入力します。",
          "「マイページ」にログインして、請求やお知らせに同じ内容があるか見ます。",
          "メールの容量の話なら、いつも使っているメールの画面を自分で開いて見ます。何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Type biglobe.ne.jp into your browser.",
          "Sign in to “マイページ” and see whether your bill or the notices say the same.",
          "If it was about a full mailbox, open your mail yourself as you always do. If nothing is said there, be suspicious."
        ]
      }
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "binance",
    "title": {
      "ja": "Binance",
      "en": "Binance"
    },
    "names": [
      {
        "value": "Binance",
        "distinct": true,
        "source": "https://binance.com/en/support/faq/360002070252",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "バイナンス",
        "distinct": true,
        "source": "https://bitcoinhold.net/domain",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "Binance Japan",
        "distinct": true,
        "confidence": "B",
        "source": "https://binance.com/en/support/faq/360002070252",
        "checked": "2026-11-28"
      },
      {
        "value": "バイナンスジャパン",
        "distinct": true,
        "confidence": "B",
        "source": "https://binance.com/en/support/faq/360002070252",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "binance.com",
        "source": "https://binance.com/en/support/faq/360002070252",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "binance.com",
        "note": "Public programs read genuine mail from do-not-reply@ at post., ses., directmail., mailer. and others; forged, too (A).",
        "source": "https://tk-binance.com/en/news/binance-official-email-domain/",
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
        "url": "https://www.binance.com/",
        "source": "https://binance.com/en/support/faq/360002070252",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングメールの見分け方（英語）",
          "en": "How to identify phishing mail"
        },
        "url": "https://www.binance.com/en/support/faq/360002070252",
        "source": "https://binance.com/en/support/faq/360002070252",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Who has set an anti-phishing code finds it in every genuine mail (A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Binanceアプリを開くか、ブラウザに binance.com と入力します。",
          "ログインして、お知らせや取引の履歴に同じ内容があるか見ます。",
          "アンチフィッシングコードを設定している方は、メールに自分のコードがあるか見ます。なければ偽物です。"
        ],
        "en": [
          "Don't use the links in the message. Open the Binance app, or type binance.com into your browser.",
          "Sign in and see whether the notices or your activity say the same.",
          "If you have set an anti-phishing code, look for it in the mail. Without it, the mail is fake."
        ]
      },
      "source": "https://binance.com/en/support/faq/360002070252",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [
      {
        "kind": "page",
        "value": "https://www.binance.com/en/support/faq/360002070252",
        "how": {
          "ja": "このページからサポートに連絡し、画面の写真とメールのファイル（.eml）を送ると、本物か調べてもらえます。",
          "en": "Contact support from this page with a screenshot and the mail as an .eml file; its security team checks it."
        },
        "source": "https://binance.com/en/support/faq/360002070252",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "bitflyer",
    "title": {
      "ja": "bitFlyer",
      "en": "bitFlyer"
    },
    "names": [
      {
        "value": "bitFlyer",
        "distinct": true,
        "source": "https://internet.watch.impress.co.jp/docs/news/1123636.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ビットフライヤー",
        "distinct": true,
        "source": "https://internet.watch.impress.co.jp/docs/news/1123636.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "株式会社bitFlyer",
        "distinct": true,
        "source": "https://internet.watch.impress.co.jp/docs/news/1123636.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "bitFlayer",
        "distinct": true,
        "source": "http://virtualmoney.jp/I0003196",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes misspell it so"
      }
    ],
    "sites": [
      {
        "domain": "bitflyer.com",
        "source": "public source code of several programs that open https://bitflyer.com/ja-jp/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "bitflyer.jp",
        "note": "the older one",
        "source": "https://bitcoinlab.jp/articles/899",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "senders": [
      {
        "domain": "bitflyer.com",
        "confidence": "B",
        "note": "a public list of Gmail filters shows genuine mail from it in 2026",
        "source": "https://bitcoinlab.jp/articles/899",
        "checked": "2026-11-28"
      },
      {
        "domain": "bitflyer.jp",
        "note": "the older one",
        "source": "https://bitcoinlab.jp/articles/899",
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
        "url": "https://bitflyer.com/ja-jp/",
        "source": "public source code of several programs that open https://bitflyer.com/ja-jp/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、bitFlyerアプリを開くか、ブラウザに bitflyer.com と入力します。",
          "ログインして、お知らせやお取引レポートに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bitFlyer app, or type bitflyer.com into your browser.",
          "Sign in and see whether the notices or your transactions say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://internet.watch.impress.co.jp/docs/news/1123636.html",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "pages about its fakes and the press; the stores hold no official help"
      }
    ],
    "phones": []
  },
  {
    "id": "booking",
    "title": {
      "ja": "Booking.com",
      "en": "Booking.com"
    },
    "names": [
      {
        "value": "Booking.com",
        "distinct": true,
        "source": "https://news.booking.com/ja/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ブッキング・ドットコム",
        "distinct": true,
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "value": "Booking.comカスタマーサービス",
        "distinct": true,
        "confidence": "B",
        "source": "https://news.booking.com/ja/",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "booking.com",
        "source": "https://news.booking.com/ja/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "property.booking.com",
        "relay": true,
        "note": "carries the words of hotels to guests",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "guest.booking.com",
        "relay": true,
        "note": "carries the words of guests to hotels",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "booking.com",
        "note": "noreply@, noreply-payments@, customer.service@booking.com; newsletters from sg.booking.com",
        "source": "https://partner.booking.com/en-us/help/legal-security/security/online-security-awareness-phishing",
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
        "url": "https://www.booking.com/",
        "source": "https://news.booking.com/ja/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングについてのお願い（ニュースルーム）",
          "en": "Notice on phishing (newsroom)"
        },
        "url": "https://news.booking.com/ja/",
        "source": "https://news.booking.com/ja/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "The chat in the app is no proof either, since hotels' accounts are stolen (sec-mynote.com, route-marker.com and others, B).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Booking.comのアプリを開くか、ブラウザに booking.com と入力します。",
          "予約を開き、お支払いの条件が変わっていないか見ます。アプリの中の宿からのメッセージも、偽物のことがあります。",
          "カード番号や追加の支払いを求められたら、応じずに、宿へ直接、またはカスタマーサービスへ確かめてください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Booking.com app, or type booking.com into your browser.",
          "Open your booking and see whether its payment terms have changed. Messages of the hotel inside the app can be fake too.",
          "If you are asked for a card number or another payment, don't; ask the hotel directly or customer service."
        ]
      },
      "source": "https://news.booking.com/ja/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "Booking.comが、メールやチャットでクレジットカード情報をたずねることはありません。",
          "en": "Booking.com never asks guests for card data by mail or chat."
        },
        "source": "https://news.booking.com/ja/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "transfer",
        "words": {
          "ja": "Booking.comが、メールやチャットで支払いを求めることはありません。",
          "en": "Booking.com never asks guests for payments by mail or chat."
        },
        "source": "https://news.booking.com/ja/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「Booking.com 不審なメール フィッシング 公式」 in stored web pages, and the official notice named above"
      }
    ],
    "phones": []
  },
  {
    "id": "bradesco",
    "title": {
      "ja": "Bradesco（ブラジルの銀行）",
      "en": "Banco Bradesco"
    },
    "names": [
      {
        "value": "Bradesco",
        "distinct": true,
        "source": "https://tribunademinas.com.br/colunas/maistendencias/comunicado-do-bradesco-para-clientes-com-contas-ativas-no-banco",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Banco Bradesco",
        "distinct": true,
        "source": "https://tribunademinas.com.br/colunas/maistendencias/comunicado-do-bradesco-para-clientes-com-contas-ativas-no-banco",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "BradesCard",
        "distinct": true,
        "source": "public source code that reads the genuine bills (faturabradescard@infobradesco.com.br; several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ブラデスコ銀行",
        "distinct": true,
        "confidence": "B",
        "source": "https://tribunademinas.com.br/colunas/maistendencias/comunicado-do-bradesco-para-clientes-com-contas-ativas-no-banco",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "banco.bradesco",
        "note": "nobody else gets names under .bradesco",
        "source": "public source code that opens these sites or holds addresses of staff (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "bradesco.com.br",
        "source": "public source code that opens these sites or holds addresses of staff (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "infobradesco.com.br",
        "source": "public source code that reads the genuine bills (faturabradescard@infobradesco.com.br; several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "bradesco.com.br",
        "source": "public source code that opens these sites or holds addresses of staff (several programs)",
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
          "ja": "トップページ（ポルトガル語）",
          "en": "front page (Portuguese)"
        },
        "url": "https://banco.bradesco/html/classic/index.shtm",
        "source": "public source code that opens these sites or holds addresses of staff (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Bradescoのアプリを開くか、ブラウザに banco.bradesco と入力します。",
          "ログインして、取引や通知に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the Bradesco app, or type banco.bradesco into your browser.",
          "Sign in and see whether your transactions or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://tribunademinas.com.br/colunas/maistendencias/comunicado-do-bradesco-para-clientes-com-contas-ativas-no-banco",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "Bradescoが、電話・SMS・メールで暗証番号やセキュリティキーをたずねることはありません。",
          "en": "Bradesco never asks by phone, text message or mail for passwords or security keys."
        },
        "source": "https://tribunademinas.com.br/colunas/maistendencias/?p=14075",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "personal",
        "words": {
          "ja": "Bradescoが、登録内容の更新や確認のためのリンクを送ることはありません。",
          "en": "Bradesco sends no links for updating or verifying your data."
        },
        "source": "https://tribunademinas.com.br/colunas/maistendencias/comunicado-do-bradesco-para-clientes-com-contas-ativas-no-banco",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "evidencia@bradesco.com.br",
        "how": {
          "ja": "届いたメールをそのまま転送します（ポルトガル語の窓口です）。",
          "en": "Forward the mail unchanged (the desk speaks Portuguese)."
        },
        "source": "public source code whose notes on the bank's mail name this address",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "caixa",
    "title": {
      "ja": "ブラジル連邦貯蓄銀行（CAIXA）",
      "en": "Caixa Econômica Federal"
    },
    "names": [
      {
        "value": "Caixa Econômica Federal",
        "distinct": true,
        "confidence": "B",
        "source": "http://caixa.gov.br/seguranca",
        "checked": "2026-11-28"
      },
      {
        "value": "Caixa Econômica",
        "distinct": false,
        "confidence": "B",
        "note": "other countries have banks of that name",
        "source": "http://caixa.gov.br/seguranca",
        "checked": "2026-11-28"
      },
      {
        "value": "Caixa Tem",
        "distinct": false,
        "confidence": "B",
        "note": "its app; “caixa tem” (“the box has”) is ordinary Portuguese, too",
        "source": "https://portalminas.com/noticia/909/caixa-economica-alerta-clientes-sobre-golpe-que-vem-fazendo-milhares-de-vitimas",
        "checked": "2026-11-28"
      },
      {
        "value": "Internet Banking CAIXA",
        "distinct": true,
        "source": "http://caixa.gov.br/seguranca",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ブラジル連邦貯蓄銀行",
        "distinct": true,
        "confidence": "B",
        "source": "http://caixa.gov.br/seguranca",
        "checked": "2026-11-28"
      },
      {
        "value": "カイシャ・エコノミカ・フェデラル",
        "distinct": true,
        "confidence": "B",
        "source": "http://caixa.gov.br/seguranca",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "caixa.gov.br",
        "source": "http://caixa.gov.br/seguranca",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "caixa.gov.br",
        "source": "https://tvfoco.uai.com.br/tem-conta-na-caixa-voce-deve-ler-esse-aviso-hoje-11-7",
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
          "ja": "トップページ（ポルトガル語）",
          "en": "front page (Portuguese)"
        },
        "url": "https://www.caixa.gov.br/",
        "source": "http://caixa.gov.br/seguranca",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "安全のための注意（ポルトガル語）",
          "en": "Advice on safety (Portuguese)"
        },
        "url": "https://www.caixa.gov.br/seguranca",
        "source": "http://caixa.gov.br/seguranca",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、CAIXAかCaixa Temのアプリを開くか、ブラウザに caixa.gov.br と入力します。",
          "ログインして、取引や通知に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the CAIXA or Caixa Tem app, or type caixa.gov.br into your browser.",
          "Sign in and see whether your transactions or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "http://caixa.gov.br/seguranca",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "CAIXAが、パスワードや暗証番号をたずねることはありません。",
          "en": "CAIXA never asks for your passwords."
        },
        "source": "https://portalminas.com/noticia/909/caixa-economica-alerta-clientes-sobre-golpe-que-vem-fazendo-milhares-de-vitimas",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the bank's safety page in a stored copy, the press and public source code (they name telephone numbers only)"
      }
    ],
    "phones": []
  },
  {
    "id": "chase",
    "title": {
      "ja": "チェース銀行（アメリカの銀行）",
      "en": "Chase (JPMorgan Chase)"
    },
    "names": [
      {
        "value": "Chase",
        "distinct": false,
        "source": "https://www.chase.com/digital/resources/privacy-security/security/suspicious-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Chase Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.chase.com/digital/resources/privacy-security/security/suspicious-emails",
        "checked": "2026-11-28"
      },
      {
        "value": "Chase Online",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.chase.com/digital/resources/privacy-security/security/suspicious-emails",
        "checked": "2026-11-28"
      },
      {
        "value": "JPMorgan",
        "distinct": false,
        "note": "part of the names of its funds and other firms",
        "source": "https://www.jpmorgan.com/pages/disclosures/identitytheft",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JPMorgan Chase",
        "distinct": true,
        "source": "https://www.jpmorgan.com/pages/disclosures/identitytheft",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JPモルガン",
        "distinct": false,
        "confidence": "B",
        "source": "https://www.jpmorgan.com/pages/disclosures/identitytheft",
        "checked": "2026-11-28"
      },
      {
        "value": "JPモルガン・チェース",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.jpmorgan.com/pages/disclosures/identitytheft",
        "checked": "2026-11-28"
      },
      {
        "value": "チェース銀行",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.chase.com/digital/resources/privacy-security/security/suspicious-emails",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "chase.com",
        "source": "https://www.jpmorgan.com/pages/disclosures/identitytheft",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "jpmorgan.com",
        "source": "https://www.jpmorgan.com/pages/disclosures/identitytheft",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "jpmorganchase.com",
        "source": "https://www.jpmorgan.com/pages/disclosures/identitytheft",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "chase.com",
        "note": "alerts come from no.reply.alerts@chase.com, offers from mcmap.chase.com",
        "source": "public source code that reads the genuine alerts; many projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "jpmorgan.com",
        "source": "https://www.jpmorgan.com/pages/disclosures/identitytheft",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "jpmorganchase.com",
        "source": "https://www.jpmorgan.com/pages/disclosures/identitytheft",
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
          "ja": "トップページ（英語）",
          "en": "front page"
        },
        "url": "https://www.chase.com/",
        "source": "https://www.chase.com/digital/resources/privacy-security/security/suspicious-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "不審なメールの見分け方（英語）",
          "en": "How to spot suspicious emails"
        },
        "url": "https://www.chase.com/digital/resources/privacy-security/security/suspicious-emails",
        "source": "https://www.chase.com/digital/resources/privacy-security/security/suspicious-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使いません。口座やカードをお持ちでなければ、偽物と考えてください。",
          "お持ちの方は、Chaseのアプリを開くか、ブラウザに chase.com と入力し、ログインして取引とお知らせを見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. If you have no account or card there, take it for a fake.",
          "Otherwise open the Chase app or type chase.com into your browser, sign in and look at your activity and messages.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.chase.com/digital/resources/privacy-security/security/suspicious-emails",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "チェース銀行が、メールやSMSでパスワードや暗証番号をたずねることはありません。",
          "en": "Chase never asks by mail or text message for your password or PIN."
        },
        "source": "https://www.chase.com/digital/resources/privacy-security/security/suspicious-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "phishing@chase.com",
        "how": {
          "ja": "届いたメールをそのまま転送してから、削除します。",
          "en": "Forward the whole mail unchanged, then delete it."
        },
        "source": "public source code that lists the banks' report addresses; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "the stored copy of the official page asks to forward, but lost the address; an older one was abuse@chase.com"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "chiba-bank",
    "title": {
      "ja": "千葉銀行",
      "en": "Chiba Bank"
    },
    "names": [
      {
        "value": "千葉銀行",
        "distinct": true,
        "source": "http://www.chibabank.co.jp/myaccess/security/internet/security_01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ちばぎん",
        "distinct": false,
        "note": "its nickname, also in the names of its group; 千葉興業銀行 calls itself ちば興銀",
        "source": "http://www.chibabank.co.jp/myaccess/security/internet/security_01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ちばぎんマイアクセス",
        "distinct": true,
        "source": "http://www.chibabank.co.jp/myaccess/security/internet/security_01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ちばぎんアプリ",
        "distinct": true,
        "source": "https://www.chibabank.co.jp/chiba_app/regulation.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ちばぎんID",
        "distinct": true,
        "source": "https://www.chibabank.co.jp/chiba_app/regulation.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Chiba Bank",
        "distinct": true,
        "confidence": "B",
        "source": "http://www.chibabank.co.jp/myaccess/security/internet/security_01.html",
        "checked": "2026-11-28"
      },
      {
        "value": "チバギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "http://www.chibabank.co.jp/myaccess/security/internet/security_01.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "chibabank.co.jp",
        "note": "ib.chibabank.co.jp is where customers sign in",
        "source": "http://www.chibabank.co.jp/myaccess/security/internet/security_01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "chibabank.co.jp",
        "source": "the allow-list of a public mail filter",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "Web_jp@chibabank.co.jp was forged"
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
        "url": "https://www.chibabank.co.jp/",
        "source": "https://www.chibabank.co.jp/chiba_app/regulation.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "ちばぎんマイアクセス",
          "en": "Chibagin My Access (net bank)"
        },
        "url": "https://www.chibabank.co.jp/myaccess/internet/",
        "source": "http://www.chibabank.co.jp/myaccess/security/internet/security_01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ちばぎんアプリを開くか、ブラウザに chibabank.co.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type chibabank.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://cybersecurity-info.com/news/chiba-bank-phishing-email",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "personal",
        "words": {
          "ja": "千葉銀行が、メールやSMSで個人情報の入力を求めることはありません。",
          "en": "The Chiba Bank never asks by mail or text message for personal data."
        },
        "source": "the bank's words as quoted by net-tokuhou.com",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "chuden",
    "title": {
      "ja": "中部電力ミライズ",
      "en": "Chubu Electric Power Miraiz"
    },
    "names": [
      {
        "value": "中部電力ミライズ",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.watto.nagoya/entry/2021/11/24/200000",
        "checked": "2026-11-28"
      },
      {
        "value": "中部電力",
        "distinct": true,
        "source": "public source code that signs in to カテエネ or links to the company (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "カテエネ",
        "distinct": true,
        "source": "public source code that signs in to カテエネ or links to the company (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Chubu Electric Power",
        "distinct": true,
        "source": "public source code that signs in to カテエネ or links to the company (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ミライズ",
        "distinct": false,
        "confidence": "B",
        "source": "https://www.watto.nagoya/entry/2021/11/24/200000",
        "checked": "2026-11-28"
      },
      {
        "value": "中電",
        "distinct": false,
        "note": "people say so of 中国電力 too",
        "source": "public source code that signs in to カテエネ or links to the company (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "chuden.jp",
        "note": "カテエネ is katene.chuden.jp",
        "source": "public source code that signs in to カテエネ or links to the company (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "chuden.co.jp",
        "source": "public source code that signs in to カテエネ or links to the company (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "chuden.jp",
        "source": "github disco-v8/MilterAgent, a mail filter that lets this domain pass for the company",
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
          "ja": "カテエネ",
          "en": "Katene"
        },
        "url": "https://katene.chuden.jp/",
        "source": "public source code that signs in to カテエネ or links to the company (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、カテエネのアプリを開くか、ブラウザに katene.chuden.jp と入力します。",
          "ログインして、料金とお支払いの状況を見ます。",
          "未払いと書かれていなければ、偽物を疑ってください。契約のない方に届いたものは偽物です。"
        ],
        "en": [
          "Don't use the links in the message. Open the Katene app, or type katene.chuden.jp into your browser.",
          "Sign in and look at your bills and payments.",
          "If no bill is open there, be suspicious. If you have no contract, the message is fake."
        ]
      },
      "source": "public source code that signs in to カテエネ or links to the company (several programs)",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "web pages on fakes in the name of power companies; none quotes this one"
      }
    ],
    "phones": []
  },
  {
    "id": "citi",
    "title": {
      "ja": "シティバンク（アメリカの銀行）",
      "en": "Citibank"
    },
    "names": [
      {
        "value": "Citi",
        "distinct": false,
        "source": "https://online.citi.com/US/JRS/pands/detail.do?ID=ScamAlert",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Citibank",
        "distinct": true,
        "source": "http://citibank.com/domain/online_scams.htm",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "シティバンク",
        "distinct": true,
        "confidence": "B",
        "source": "http://citibank.com/domain/online_scams.htm",
        "checked": "2026-11-28"
      },
      {
        "value": "Citigroup",
        "distinct": false,
        "confidence": "B",
        "source": "http://citibank.com/domain/online_scams.htm",
        "checked": "2026-11-28"
      },
      {
        "value": "シティグループ",
        "distinct": false,
        "confidence": "B",
        "note": "シティグループ証券 and news",
        "source": "http://citibank.com/domain/online_scams.htm",
        "checked": "2026-11-28"
      },
      {
        "value": "Citi Alerts",
        "distinct": true,
        "source": "public source code that reads the genuine alerts; many projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "citi.com",
        "source": "https://online.citi.com/US/JRS/pands/detail.do?ID=ScamAlert",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "citibank.com",
        "source": "http://citibank.com/domain/online_scams.htm",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "citicards.com",
        "confidence": "C",
        "source": "public source code that reads the genuine alerts; many projects alike",
        "checked": "2026-11-28"
      }
    ],
    "senders": [
      {
        "domain": "citi.com",
        "note": "card alerts come from alerts@info6.citi.com",
        "source": "public source code that reads the genuine alerts; many projects alike",
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
          "ja": "トップページ（英語）",
          "en": "front page"
        },
        "url": "https://www.citi.com/",
        "source": "https://online.citi.com/US/JRS/pands/detail.do?ID=ScamAlert",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "詐欺への注意（英語）",
          "en": "Scam alert"
        },
        "url": "https://online.citi.com/US/JRS/pands/detail.do?ID=ScamAlert",
        "source": "https://online.citi.com/US/JRS/pands/detail.do?ID=ScamAlert",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使いません。口座やカードをお持ちでなければ、偽物と考えてください。",
          "お持ちの方は、Citiのアプリを開くか、ブラウザに citi.com と入力し、ログインして取引とお知らせを見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. If you have no account or card there, take it for a fake.",
          "Otherwise open the Citi app or type citi.com into your browser, sign on and look at your activity and messages.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://online.citi.com/US/JRS/pands/detail.do?ID=ScamAlert",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "シティバンクが、メールや電話でパスワードをたずねることはありません。",
          "en": "Citi never asks by mail or phone for your password."
        },
        "source": "http://citibank.com/domain/online_scams.htm",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "spoof@citi.com",
        "how": {
          "ja": "届いたメールをそのまま転送してから、削除します。",
          "en": "Forward the whole mail unchanged, then delete it."
        },
        "source": "https://online.citi.com/US/JRS/pands/detail.do?ID=ScamAlert",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "coinbase",
    "title": {
      "ja": "Coinbase",
      "en": "Coinbase"
    },
    "names": [
      {
        "value": "Coinbase",
        "distinct": true,
        "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/what-is-phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "コインベース",
        "distinct": true,
        "confidence": "B",
        "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/what-is-phishing",
        "checked": "2026-11-28"
      },
      {
        "value": "Coinbase Wallet",
        "distinct": true,
        "confidence": "B",
        "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/what-is-phishing",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "coinbase.com",
        "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/what-is-phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "coinbase.com",
        "note": "with subdomains (updates., mail., info.), always signed with DKIM",
        "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/what-is-phishing",
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
        "url": "https://www.coinbase.com/",
        "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/avoiding-cryptocurrency-scams/phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングとは（英語）",
          "en": "What is phishing?"
        },
        "url": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/what-is-phishing",
        "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/what-is-phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクや電話番号は使わず、Coinbaseアプリを開くか、ブラウザに coinbase.com と入力します。",
          "ログインして、お知らせや取引の履歴に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。資産を「安全な口座」へ移すよう言われたら、それは詐欺です。"
        ],
        "en": [
          "Don't use links or phone numbers of the message. Open the Coinbase app, or type coinbase.com into your browser.",
          "Sign in and see whether the notices or your activity say the same.",
          "If nothing is said there, be suspicious. Whoever tells you to move your assets to a “safe wallet” is a scammer."
        ]
      },
      "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/avoiding-cryptocurrency-scams/phishing",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "Coinbaseが、パスワードや秘密鍵をたずねることはありません。",
          "en": "Coinbase never asks for your password or private keys."
        },
        "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/what-is-phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "code",
        "words": {
          "ja": "Coinbaseが、2段階認証のコードをたずねることはありません。",
          "en": "Coinbase never asks for 2-step verification codes."
        },
        "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/what-is-phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "install",
        "words": {
          "ja": "Coinbaseの窓口が、ソフトを入れるよう求めたり、端末を遠隔操作したりすることはありません。",
          "en": "Coinbase support never asks you to install software and never controls your device."
        },
        "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/avoiding-cryptocurrency-scams/phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "transfer",
        "words": {
          "ja": "Coinbaseの担当者が、ほかのアドレスへ暗号資産を送るよう求めることはありません。",
          "en": "Coinbase staff never ask you to send crypto to an address outside."
        },
        "source": "https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/avoiding-cryptocurrency-scams/phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "security@coinbase.com",
        "how": {
          "ja": "偽のページのアドレスや、届いたメール（ヘッダー付き）を送ります。SMSは画面の写真を送ります。",
          "en": "Send the address of the fake page, or the whole mail with its headers; of a text message, a screenshot."
        },
        "source": "https://help.coinbase.com/de/coinbase/privacy-and-security/avoiding-phishing-and-scams/reporting-phishing-sites",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "coincheck",
    "title": {
      "ja": "コインチェック",
      "en": "Coincheck"
    },
    "names": [
      {
        "value": "Coincheck",
        "distinct": true,
        "source": "https://coincheck.com/ja/info/help_search?category=13",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "コインチェック",
        "distinct": true,
        "confidence": "B",
        "source": "https://coincheck.com/ja/info/help_search?category=13",
        "checked": "2026-11-28"
      },
      {
        "value": "コインチェック株式会社",
        "distinct": true,
        "confidence": "B",
        "source": "https://coincheck.com/ja/info/help_search?category=13",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "coincheck.com",
        "source": "https://coincheck.com/ja/info/help_search?category=13",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "coincheck.com",
        "note": "support@ sends notices and news; forged, too. Some blogs name coincheck.co.jp, which nothing confirms.",
        "source": "public source code of several programs that read genuine mail from support@coincheck.com",
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
        "url": "https://coincheck.com/ja/",
        "source": "public source code of several programs that open this page",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "contact",
        "title": {
          "ja": "ヘルプ",
          "en": "Help"
        },
        "url": "https://coincheck.com/ja/info/help_search?category=13",
        "source": "https://coincheck.com/ja/info/help_search?category=13",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Coincheckアプリを開くか、ブラウザに coincheck.com と入力します。",
          "ログインして、お知らせや取引・送金の履歴に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。パスワードや2段階認証のコードは、だれにも教えないでください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Coincheck app, or type coincheck.com into your browser.",
          "Sign in and see whether the notices, trades or transfers say the same.",
          "If nothing is said there, be suspicious. Tell your password and codes to nobody."
        ]
      },
      "source": "https://coincheck.com/ja/info/help_search?category=13",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official help in a stored copy and pages about its fakes"
      }
    ],
    "phones": []
  },
  {
    "id": "correios",
    "title": {
      "ja": "Correios（ブラジルの郵便）",
      "en": "Correios (Brazilian post)"
    },
    "names": [
      {
        "value": "Correios",
        "distinct": true,
        "source": "https://brazilurgente.com.br/correios-alertam-sobre-golpe-cobrando-taxa-para-retirar-encomenda",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Empresa Brasileira de Correios e Telégrafos",
        "distinct": true,
        "source": "https://portalgerais.com/correios-alertam-sobre-golpes-com-mensagens-falsas-envolvendo-encomendas",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Minhas Importações",
        "distinct": false,
        "note": "its page for duty",
        "source": "https://taisparanhos.com.br/2024/07/correios-nao-enviam-e-mails-e-nem.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "correios.com.br",
        "source": "https://chicosabetudo.com.br/curiosidades/golpistas-criam-site-falso-e-cobram-pix-por-entregas-em-nome-dos-correios",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "correios.com.br",
        "source": "https://brazilurgente.com.br/correios-alertam-sobre-golpe-cobrando-taxa-para-retirar-encomenda",
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
          "ja": "トップページ（ポルトガル語）",
          "en": "front page (Portuguese)"
        },
        "url": "https://www.correios.com.br/",
        "source": "https://chicosabetudo.com.br/curiosidades/golpistas-criam-site-falso-e-cobram-pix-por-entregas-em-nome-dos-correios",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "parcel",
        "title": {
          "ja": "荷物の追跡（ポルトガル語）",
          "en": "Parcel tracking (Portuguese)"
        },
        "url": "https://rastreamento.correios.com.br/app/index.php",
        "source": "public source code that follows parcels (ten programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "parcel",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Correiosのアプリを開くか、ブラウザに correios.com.br と入力します。",
          "買ったお店からの追跡番号を入れて、荷物と関税（Minhas Importações）を見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Correios app, or type correios.com.br into your browser.",
          "Type the tracking number from the shop and look at the parcel and its duty (Minhas Importações).",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://taisparanhos.com.br/2024/07/correios-nao-enviam-e-mails-e-nem.html",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "Correiosが、税金や手数料を払うためのリンクをメールやSMSで送ることはありません。",
          "en": "Correios sends no links for paying taxes or fees by mail or text message."
        },
        "source": "https://chicosabetudo.com.br/curiosidades/golpistas-criam-site-falso-e-cobram-pix-por-entregas-em-nome-dos-correios",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "its warnings as reported by Brazilian papers and the government"
      }
    ],
    "phones": []
  },
  {
    "id": "costco",
    "title": {
      "ja": "コストコ",
      "en": "Costco"
    },
    "names": [
      {
        "value": "コストコ",
        "distinct": true,
        "source": "public source code of many people that opens www.costco.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Costco",
        "distinct": true,
        "source": "public source code of many people that opens www.costco.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "コストコホールセール",
        "distinct": true,
        "source": "public source code of many people that opens www.costco.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Costco Wholesale",
        "distinct": true,
        "source": "public source code of many people that opens www.costco.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "コストコオンライン",
        "distinct": true,
        "confidence": "C",
        "source": "public source code of many people that opens www.costco.co.jp",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "costco.co.jp",
        "source": "public source code of many people that opens www.costco.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "costcojapan.jp",
        "note": "pictures and pages of the mail magazine; forged as the sender of fakes of Amazon, dカード, American Express and others",
        "source": "public source code of several people that reads the pages of the mail magazine at cds.costcojapan.jp/cds/mail-images/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "costco.com",
        "source": "public mail filters of many people (costco@online.costco.com, CostcoNews@online.costco.com)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "costco.co.jp",
        "source": "the test of a public program that reads the mail of Costco Japan, and a public list of staff addresses",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "online.costco.com",
        "source": "public mail filters of many people (costco@online.costco.com, CostcoNews@online.costco.com)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "costco.com",
        "source": "https://front-row.jp/_ct/17519423",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "Costco in the USA"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "コストコオンライン",
          "en": "front page"
        },
        "url": "https://www.costco.co.jp/",
        "source": "public source code of many people that opens www.costco.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "account",
        "title": {
          "ja": "ログイン",
          "en": "sign in"
        },
        "url": "https://www.costco.co.jp/login",
        "source": "public source code of many people that opens www.costco.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "source": "https://monosiripapipo.com/costoco-meil",
      "checked": "2026-11-28",
      "confidence": "C",
      "note": "Genuine mail about events for members does lead to a questionnaire that asks for the number of the membership.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、コストコのアプリを開くか、ブラウザに costco.co.jp と入力します。",
          "ログインして、注文や会員情報、お知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、倉庫店のメンバーシップカウンターでたずねます。"
        ],
        "en": [
          "Don't use the links in the message. Open the Costco app, or type costco.co.jp into your browser.",
          "Sign in and see whether your orders, your membership or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, ask at the membership counter of a warehouse."
        ]
      }
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "pages about genuine and fake mail of Costco Japan, in stored copies; its own pages were not among them"
      }
    ],
    "phones": []
  },
  {
    "id": "daiwa-securities",
    "title": {
      "ja": "大和証券",
      "en": "Daiwa Securities"
    },
    "names": [
      {
        "value": "大和證券",
        "distinct": true,
        "confidence": "B",
        "source": "http://www.daiwa.jp/doc/121116.html",
        "checked": "2026-11-28"
      },
      {
        "value": "大和証券",
        "distinct": true,
        "source": "http://www.daiwa.jp/doc/121116.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ダイワ証券",
        "distinct": true,
        "confidence": "B",
        "source": "http://www.daiwa.jp/doc/121116.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Daiwa Securities",
        "distinct": true,
        "confidence": "B",
        "source": "http://www.daiwa.jp/doc/121116.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ダイワのオンライントレード",
        "distinct": true,
        "source": "https://www.daiwa.jp/doc/220325.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "daiwa.jp",
        "source": "https://dev.daiwa.jp/doc/attention/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "daiwa.co.jp",
        "source": "http://www.daiwa.jp/doc/121116.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "daiwa.co.jp",
        "source": "public mail filter disco-v8/MilterAgent, which lets no other sender use its name",
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
        "url": "https://www.daiwa.jp/",
        "source": "https://www.daiwa.jp/doc/220325.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、大和証券のアプリを開くか、ブラウザに daiwa.jp と入力します。",
          "オンライントレードにログインして、お知らせや取引の履歴に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、お近くの大和証券に相談できます。"
        ],
        "en": [
          "Don't use the links in the message. Open the Daiwa Securities app, or type daiwa.jp into your browser.",
          "Sign in to online trading and see whether the notices or your trades say the same.",
          "If nothing is said there, be suspicious. If you are worried, you can ask the nearest branch."
        ]
      },
      "source": "https://dev.daiwa.jp/doc/attention/phishing.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "大和証券が、電話やメールでパスワードをたずねることはありません。",
          "en": "Daiwa Securities never asks for your password by phone or mail."
        },
        "source": "https://www.bank-daiwa.co.jp/safety/",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "said by its sister bank of both"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies: they tell to ask a branch"
      }
    ],
    "phones": []
  },
  {
    "id": "dhl",
    "title": {
      "ja": "DHL",
      "en": "DHL"
    },
    "names": [
      {
        "value": "DHL",
        "distinct": true,
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "DHL Express",
        "distinct": true,
        "source": "https://mydhl.express.dhl/jp/ja/important-information.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "DHLエクスプレス",
        "distinct": true,
        "confidence": "B",
        "source": "https://mydhl.express.dhl/jp/ja/important-information.html",
        "checked": "2026-11-28"
      },
      {
        "value": "DHLジャパン",
        "distinct": true,
        "confidence": "B",
        "source": "https://mydhl.express.dhl/jp/ja/important-information.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ディーエイチエル",
        "distinct": true,
        "confidence": "B",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28"
      },
      {
        "value": "On Demand Delivery",
        "distinct": false,
        "source": "https://mydhl.express.dhl/jp/ja/important-information.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "dhl.com",
        "note": "genuine SMS link to del.dhl.com (otaku-mama.com)",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dpdhl.com",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dhl-news.com",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "express.dhl",
        "note": "nobody else gets names under .dhl",
        "source": "https://mydhl.express.dhl/jp/ja/important-information.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "logistics.dhl",
        "source": "https://www.logistics.dhl/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dhl.de",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dhl.fr",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dhl-usa.com",
        "note": "linked from genuine mail of the United States",
        "source": "public source code that follows parcels (ten programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "dhl.co.jp",
        "confidence": "B",
        "note": "the page allows any country's domain after dhl; github disco-v8/MilterAgent lists this one",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28"
      }
    ],
    "senders": [
      {
        "domain": "dhl.com",
        "note": "often forged",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dpdhl.com",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dhl-news.com",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dhl.de",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dhl.fr",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
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
        "url": "https://www.dhl.com/jp-ja/home.html",
        "confidence": "B",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "不正取引防止",
          "en": "Fraud awareness"
        },
        "url": "https://www.dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "parcel",
        "title": {
          "ja": "貨物追跡",
          "en": "Parcel tracking"
        },
        "url": "https://www.dhl.com/jp-ja/home/tracking.html",
        "source": "public source code that follows parcels (ten programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "payment",
        "title": {
          "ja": "関税のお支払いなど重要なお知らせ",
          "en": "Duty and other important news"
        },
        "url": "https://mydhl.express.dhl/jp/ja/important-information.html",
        "source": "https://mydhl.express.dhl/jp/ja/important-information.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "parcel",
      "note": "DHL does send genuine SMS with links, also to pay import duty by card (A). Each belongs to a parcel that the number finds.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに dhl.com と入力します。",
          "「貨物追跡」に、買ったお店からのメールにある番号（10けた）を入れます。",
          "荷物が見つからなければ、偽物を疑ってください。関税の支払いがあるときは、追跡の画面から進みます。"
        ],
        "en": [
          "Don't use the links in the message. Type dhl.com into your browser.",
          "Type the number (10 digits) from the shop's mail into “Track”.",
          "If no parcel is found, be suspicious. If duty is due, go on from the tracking page."
        ]
      },
      "source": "https://mydhl.express.dhl/jp/ja/important-information.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "open-attachment",
        "words": {
          "ja": "DHLが、配達のために添付ファイルを開くよう求めるメールを送ることはありません。",
          "en": "DHL sends no mail that tells you to open an attached file for a delivery."
        },
        "source": "https://www.logistics.dhl/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "transfer",
        "words": {
          "ja": "DHLが、商品の代金の支払いを求めることはありません（送料や関税だけです）。",
          "en": "DHL never asks to be paid for goods, only for shipping and duty."
        },
        "source": "https://www.logistics.dhl/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "phishing-dpdhl@dhl.com",
        "how": {
          "ja": "届いたメールを、添付ファイルとして付けて送ります。SMSや偽サイトの報告もここで受け付けています。",
          "en": "Send the mail as an attachment. The same address takes reports of text messages and fake sites."
        },
        "source": "https://dhl.com/jp-ja/home/footer/fraud-awareness.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "diners-club",
    "title": {
      "ja": "ダイナースクラブカード（三井住友トラストクラブ）",
      "en": "Diners Club (SuMi TRUST CLUB)"
    },
    "names": [
      {
        "value": "ダイナースクラブ",
        "distinct": true,
        "source": "https://www.diners.co.jp/ja/press/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ダイナースカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.diners.co.jp/ja/press/phishing.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Diners Club",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.diners.co.jp/ja/press/phishing.html",
        "checked": "2026-11-28"
      },
      {
        "value": "三井住友トラストクラブ",
        "distinct": true,
        "confidence": "B",
        "note": "the company that issues the cards",
        "source": "http://www.diners.co.jp/ja/usage/attention/safety.html",
        "checked": "2026-11-28"
      },
      {
        "value": "SuMi TRUST CLUB",
        "distinct": true,
        "source": "https://nomad-saving.com/51192/",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "TRUST CLUBカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://nomad-saving.com/51192/",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "diners.co.jp",
        "source": "https://www.diners.co.jp/ja/press/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "sumitclub.jp",
        "source": "public source code and documents of several people that open the site of TRUST CLUB cards",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "sumitclub.jp",
        "note": "asks whether a payment was yours",
        "source": "http://www.diners.co.jp/ja/usage/attention/safety.html",
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
        "url": "https://www.diners.co.jp/",
        "source": "https://www.diners.co.jp/ja/press/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシング詐欺にご注意ください",
          "en": "Beware of fake mail and text messages"
        },
        "url": "https://www.diners.co.jp/ja/press/phishing.html",
        "source": "https://www.diners.co.jp/ja/press/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "安心・安全のために",
          "en": "How your card is kept safe"
        },
        "url": "https://www.diners.co.jp/ja/usage/safety.html",
        "source": "https://www.diners.co.jp/ja/usage/safety.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "It does send genuine mail that asks whether a payment was yours.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、カードのアプリを開くか、ブラウザに diners.co.jp（TRUST CLUBカードの方は sumitclub.jp）と入力します。",
          "会員用のページにログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the app of your card, or type diners.co.jp (sumitclub.jp for a TRUST CLUB card) into your browser.",
          "Sign in and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://www.diners.co.jp/ja/press/phishing.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies; they ask people to delete such messages"
      }
    ],
    "phones": []
  },
  {
    "id": "dmm",
    "title": {
      "ja": "DMM",
      "en": "DMM"
    },
    "names": [
      {
        "value": "DMM",
        "distinct": false,
        "note": "three letters",
        "source": "https://cybersecurity-info.com/news/dmm-phishing-email-2/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "DMM.com",
        "distinct": true,
        "source": "https://terms.dmm.com/phishing/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "DMM通販",
        "distinct": true,
        "source": "public source code that reads the genuine order mails; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "DMM英会話",
        "distinct": true,
        "source": "public mail filters that name its notices",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "DMM相談窓口",
        "distinct": true,
        "source": "https://sayama.jp/",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "a name that fakes use"
      },
      {
        "value": "DMMカスタマーセンター",
        "distinct": true,
        "source": "https://wdcro.com/column/blog/post-10084.html",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "a name that fakes use"
      }
    ],
    "sites": [
      {
        "domain": "dmm.com",
        "note": "accounts.dmm.com, support.dmm.com and the other services",
        "source": "https://terms.dmm.com/phishing/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dmm.co.jp",
        "source": "https://law.awaisora.com/2025/08/05/e002f52c-d246-4605-a86c-45686b12d22e",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "senders": [
      {
        "domain": "mail.dmm.com",
        "note": "info@mail.dmm.com; often forged",
        "source": "public source code that reads the genuine order mails; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "mono.dmm.com",
        "confidence": "C",
        "source": "public source code that reads the genuine order mails; several projects alike",
        "checked": "2026-11-28"
      },
      {
        "domain": "eikaiwa.dmm.com",
        "source": "public mail filters that name its notices",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "dmm.com",
        "note": "v-mail@, noreply-dmmclinic@",
        "source": "public mail filters that name its notices",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "dmm-affiliate@dmm.inc",
        "confidence": "C",
        "source": "public mail filters that name its notices",
        "checked": "2026-11-28"
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
        "url": "https://www.dmm.com/",
        "source": "https://terms.dmm.com/phishing/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシング詐欺について",
          "en": "On phishing"
        },
        "url": "https://terms.dmm.com/phishing/",
        "source": "https://terms.dmm.com/phishing/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "contact",
        "title": {
          "ja": "サポートの案内（DMMをかたるメール）",
          "en": "Support article on mails that pose as DMM"
        },
        "url": "https://support.dmm.com/accounts/article/47175",
        "source": "https://cybersecurity-info.com/news/dmm-phishing-email-2/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクや電話番号は使わず、ブラウザに dmm.com と入力します。",
          "ログインして、購入の履歴とお支払いを見ます。",
          "何も請求されていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links or phone numbers in the message. Type dmm.com into your browser.",
          "Sign in and look at your purchases and payments.",
          "If nothing is owed there, be suspicious."
        ]
      },
      "source": "https://terms.dmm.com/phishing/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official page named above and 「DMM 不審なメール 架空請求」 in stored web pages"
      }
    ],
    "phones": []
  },
  {
    "id": "docomo",
    "title": {
      "ja": "NTTドコモ",
      "en": "NTT DOCOMO"
    },
    "names": [
      {
        "value": "NTTドコモ",
        "distinct": true,
        "source": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ドコモ",
        "distinct": true,
        "source": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "NTT docomo",
        "distinct": true,
        "source": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "docomo",
        "distinct": true,
        "source": "https://www.docomo.ne.jp/info/spam_mail/if/mobile/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "dアカウント",
        "distinct": true,
        "source": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "dカード",
        "distinct": true,
        "source": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "d払い",
        "distinct": true,
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "value": "dポイント",
        "distinct": true,
        "source": "https://dcard.docomo.ne.jp/std/info/correction20160531_message_r.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "My docomo",
        "distinct": true,
        "confidence": "B",
        "source": "http://id.smt.docomo.ne.jp/src/utility/pc/twostepauth.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ahamo",
        "distinct": true,
        "source": "https://faq.ahamo.com/faq/show/943",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "アハモ",
        "distinct": true,
        "confidence": "B",
        "source": "https://faq.ahamo.com/faq/show/943",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "docomo.ne.jp",
        "note": "dカード is dcard.docomo.ne.jp, dアカウント id.smt.docomo.ne.jp",
        "source": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "nttdocomo.co.jp",
        "source": "https://www.nttdocomo.co.jp/info/spam_mail/column/20170509/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "mydocomo.com",
        "source": "https://k-tai.watch.impress.co.jp/docs/news/1198743.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "spmode.ne.jp",
        "source": "https://k-tai.watch.impress.co.jp/docs/news/1198743.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "dkaigai.jp",
        "source": "https://k-tai.watch.impress.co.jp/docs/news/1198743.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "ahamo.com",
        "source": "https://faq.ahamo.com/faq/show/943",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "wdy.docomo.ne.jp",
        "note": "spmodemsgr@wdy.docomo.ne.jp tells people without a docomo line that their dアカウント will be locked; forged too",
        "source": "https://faq.ahamo.com/faq/show/943",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "address": "message_r@mail2.apl01.spmode.ne.jp",
        "source": "public source code that reads the genuine notices (メッセージR) after they were forwarded",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "address": "info@d-card.jp",
        "source": "https://dcard.docomo.ne.jp/std/info/correction20160531_message_r.html",
        "checked": "2026-11-28",
        "confidence": "A",
        "note": "until 2016; dカード notices go to メッセージR since"
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
        "url": "https://www.docomo.ne.jp/",
        "source": "https://www.docomo.ne.jp/info/spam_mail/if/mobile/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "dアカウント",
          "en": "d ACCOUNT"
        },
        "url": "https://id.smt.docomo.ne.jp/",
        "source": "http://id.smt.docomo.ne.jp/src/utility/pc/twostepauth.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "ドコモを装った不審なメールやSMSにご注意ください",
          "en": "Suspicious mail and text messages that pose as docomo"
        },
        "url": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
        "source": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "two-step",
        "title": {
          "ja": "dアカウントのパスキー認証",
          "en": "Passkeys of d ACCOUNT"
        },
        "url": "https://id.smt.docomo.ne.jp/src/utility/passkeys.html",
        "source": "https://id.smt.docomo.ne.jp/src/utility/passkeys.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Customers with a docomo line get such notices as メッセージR or SMS (faq.ahamo.com, A). dカード's text messages about a suspicious payment show NTT DoCoMo or a telephone number as their sender; NTTドコモ is wrong (A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、My docomo・dカード・d払いのアプリを開くか、ブラウザに docomo.ne.jp と入力します。",
          "ログインして、料金・ご利用明細・お知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the My docomo, d CARD or d payment app, or type docomo.ne.jp into your browser.",
          "Sign in and see whether your charges, statement or notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "ドコモからの案内が、クレジットカード番号（16けた）の入力を求めることはありません。",
          "en": "Notices from docomo never ask you to enter your 16-digit card number."
        },
        "source": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "install",
        "words": {
          "ja": "ドコモが、急がせるメッセージでアプリを入れるよう求めることはありません。",
          "en": "docomo never asks by an urgent message to install an app."
        },
        "source": "https://www.nttdocomo.co.jp/info/spam_mail/column/20170509/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "phones": [
      {
        "value": "0120-800-000",
        "what": "support",
        "source": "https://ssw.web.docomo.ne.jp/chikaku/faq/contract",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-605-360",
        "what": "sms",
        "source": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "06-7636-9442",
        "what": "sms",
        "source": "https://dcard.docomo.ne.jp/st/anti_phishing/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://www.docomo.ne.jp/info/spam_mail/if/sms/",
        "how": {
          "ja": "SMSや＋メッセージは、このページの手順で報告します（ドコモの携帯電話をお使いの方）。",
          "en": "Report text messages as this page says (customers with a docomo phone)."
        },
        "source": "https://www.docomo.ne.jp/info/spam_mail/if/sms/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "kind": "page",
        "value": "https://www.docomo.ne.jp/info/spam_mail/if/mobile/",
        "how": {
          "ja": "携帯電話会社のアドレスから届いたメールは、このページの手順で報告します（ドコモの携帯電話をお使いの方）。",
          "en": "Report mail from the addresses of mobile carriers as this page says (customers with a docomo phone)."
        },
        "source": "https://www.docomo.ne.jp/info/spam_mail/if/mobile/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": []
  },
  {
    "id": "docusign",
    "title": {
      "ja": "Docusign（ドキュサイン）",
      "en": "Docusign"
    },
    "names": [
      {
        "value": "Docusign",
        "distinct": true,
        "source": "https://www.docusign.jp/blog/threat-detection-guidelines-and-reporting",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ドキュサイン",
        "distinct": true,
        "source": "https://www.docusign.jp/blog/threat-detection-guidelines-and-reporting",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Docusign eSignature",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.docusign.com/jp/articles/Why-didn-t-I-receive-an-Account-Activation-Email",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "docusign.com",
        "source": "https://support.docusign.com/en/articles/What-Should-I-Do-if-I-Receive-a-Suspicious-Email",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "docusign.jp",
        "source": "https://www.docusign.jp/blog/threat-detection-guidelines-and-reporting",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "docusign.net",
        "note": "where documents are signed",
        "source": "https://support.docusign.com/jp/articles/Why-didn-t-I-receive-an-Account-Activation-Email",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "docusign.net",
        "relay": true,
        "note": "dse@, dse_na2@, dse_na3@, dse_eu1@ and eumail.docusign.net. Carries the words and documents of whoever sends them, fakers with an account included.",
        "source": "https://support.docusign.com/jp/articles/Why-didn-t-I-receive-an-Account-Activation-Email",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "docusign.com",
        "confidence": "B",
        "source": "https://support.docusign.com/en/articles/What-Should-I-Do-if-I-Receive-a-Suspicious-Email",
        "checked": "2026-11-28"
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
        "url": "https://www.docusign.com/",
        "source": "https://support.docusign.com/en/articles/What-Should-I-Do-if-I-Receive-a-Suspicious-Email",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "messages",
        "title": {
          "ja": "セキュリティコードで文書を開くには",
          "en": "How to open a document with its security code"
        },
        "url": "https://support.docusign.com/jp/articles/Alternative-Signing-Method-Security-Code-Access",
        "source": "https://support.docusign.com/jp/articles/Alternative-Signing-Method-Security-Code-Access",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "ドキュサインを装う不審なメールを受け取ったら",
          "en": "If you received a mail that poses as Docusign"
        },
        "url": "https://www.docusign.jp/blog/threat-detection-guidelines-and-reporting",
        "source": "https://www.docusign.jp/blog/threat-detection-guidelines-and-reporting",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "report-form",
        "title": {
          "ja": "不審な活動の報告",
          "en": "Report security concerns"
        },
        "url": "https://www.docusign.com/trust/security/incident-reporting",
        "confidence": "B",
        "source": "https://support.docusign.com/en/articles/What-Should-I-Do-if-I-Receive-a-Suspicious-Email",
        "checked": "2026-11-28"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "メールのボタンは押さず、ブラウザに docusign.com と入力します。",
          "「文書へのアクセス」を選び、メールの下のほうにあるセキュリティコードを入れます。",
          "コードがない、または文書が開かないときは、偽物を疑ってください。開いても、送り主に心当たりがなければ署名しないでください。"
        ],
        "en": [
          "Don't press the button in the mail. Type docusign.com into your browser.",
          "Choose “Access Documents” and type the security code from the lower part of the mail.",
          "If there is no code or no document opens, be suspicious. Even if one opens, sign nothing from a sender you don't know."
        ]
      },
      "source": "https://support.docusign.com/jp/articles/Alternative-Signing-Method-Security-Code-Access",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [
      {
        "kind": "email",
        "value": "spam@docusign.com",
        "how": {
          "ja": "届いたメールを添付ファイルにして送り、そのあと消します。",
          "en": "Send the mail as an attachment, then delete it."
        },
        "source": "https://www.docusign.jp/blog/threat-detection-guidelines-and-reporting",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "dropbox",
    "title": {
      "ja": "Dropbox",
      "en": "Dropbox"
    },
    "names": [
      {
        "value": "Dropbox",
        "distinct": true,
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ドロップボックス",
        "distinct": true,
        "confidence": "B",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28"
      },
      {
        "value": "Dropbox Business",
        "distinct": true,
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Dropbox Sign",
        "distinct": true,
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "value": "HelloSign",
        "distinct": true,
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "DocSend",
        "distinct": true,
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "dropbox.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dropboxmail.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dropboxbusiness.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dropboxpartners.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dropboxteam.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dropboxforum.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "getdropbox.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dropbox.tech",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "docsend.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "app.hellosign.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "hellofax.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dash.ai",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "dropbox.com",
        "relay": true,
        "note": "covers em. and em-s.dropbox.com; its notices of shared files carry the words and files of strangers",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dropboxmail.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dropbox.zendesk.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dropboxpartners.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "dropboxteam.com",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "docsend.com",
        "relay": true,
        "note": "shared documents of others",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [
      {
        "domain": "db.tt",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
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
        "url": "https://www.dropbox.com/",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "messages",
        "title": {
          "ja": "Dropboxが使うドメインの一覧",
          "en": "The domains Dropbox uses"
        },
        "url": "https://help.dropbox.com/security/official-domains",
        "source": "https://help.dropbox.com/security/official-domains",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングから身を守るには（英語の公式ページ）",
          "en": "How to protect yourself from phishing"
        },
        "url": "https://help.dropbox.com/security/phishing-virus-protection",
        "source": "https://help.dropbox.com/security/phishing-virus-protection",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Dropboxのアプリを開くか、ブラウザに dropbox.com と入力します。",
          "ログインして、共有されたファイルやお知らせに同じものがあるか見ます。",
          "なければ、偽物を疑ってください。あっても、送り主に心当たりがなければ開かないでください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Dropbox app, or type dropbox.com into your browser.",
          "Sign in and look for the same thing among the shared files and the notices.",
          "If it isn't there, be suspicious. Even if it is, open nothing from a sender you don't know."
        ]
      },
      "source": "https://help.dropbox.com/security/official-domains",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [
      {
        "kind": "email",
        "value": "abuse@dropbox.com",
        "how": {
          "ja": "届いたメールをそのまま転送します。",
          "en": "Forward the mail unchanged."
        },
        "source": "https://help.dropbox.com/de-de/security/unknown-sender",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
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
    ],
    "phones": []
  },
  {
    "id": "eltax",
    "title": {
      "ja": "地方税お支払サイト（eLTAX）",
      "en": "Local tax payment site (eLTAX)"
    },
    "names": [
      {
        "value": "地方税お支払サイト",
        "distinct": true,
        "source": "https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "地方税共同機構",
        "distinct": true,
        "source": "https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "地方税ポータルシステム",
        "distinct": true,
        "source": "https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "eLTAX",
        "distinct": false,
        "note": "also a thing that accountants and towns write about",
        "source": "https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "エルタックス",
        "distinct": false,
        "note": "the same",
        "source": "https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "eL-QR",
        "distinct": false,
        "source": "https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "地方税",
        "distinct": false,
        "note": "an ordinary word",
        "source": "https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "lta.go.jp",
        "note": "www.eltax.lta.go.jp, www.payment.eltax.lta.go.jp",
        "source": "https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html",
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
          "ja": "eLTAX",
          "en": "eLTAX"
        },
        "url": "https://www.eltax.lta.go.jp/",
        "source": "public source code that opens or links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "payment",
        "title": {
          "ja": "地方税お支払サイト",
          "en": "Local tax payment site"
        },
        "url": "https://www.payment.eltax.lta.go.jp/pbuser",
        "source": "https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "payment",
      "note": "Genuine mail exists for those who file through eLTAX (companies, accountants).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、支払いもしません。",
          "税金を納めたか心配なときは、手元の納付書を見るか、お住まいの市区町村や都道府県の窓口にたずねます。",
          "納めるときは、納付書のQRコードか、アドレスが https://www.payment.eltax.lta.go.jp で始まるページを使います。"
        ],
        "en": [
          "Don't use the links in the message, and don't pay.",
          "If you wonder whether a tax is paid, look at your payment slip, or ask your town or prefecture.",
          "To pay, use the QR code on the slip, or a page whose address begins with https://www.payment.eltax.lta.go.jp."
        ]
      },
      "source": "https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "transfer",
        "words": {
          "ja": "eLTAXや地方税共同機構が、メールやSMSで納税を求めたり、差押えを予告したりすることはありません。",
          "en": "eLTAX and its operator never demand tax or announce a seizure by mail or text message."
        },
        "source": "https://www.pref.aomori.lg.jp/soshiki/zaimu/zeimu/caution_tax_scams_website.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "the official notice as repeated by prefectures and towns, their pages on eLTAX mail, and public source code"
      },
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official notice as repeated by prefectures, towns and the press (it tells people to delete such mail)"
      }
    ],
    "phones": []
  },
  {
    "id": "epos-card",
    "title": {
      "ja": "エポスカード",
      "en": "EPOS Card"
    },
    "names": [
      {
        "value": "エポスカード",
        "distinct": true,
        "source": "http://01epos.jp/security/unauthorized-use/index.html?webview=false",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "EPOS CARD",
        "distinct": true,
        "confidence": "B",
        "source": "http://01epos.jp/security/unauthorized-use/index.html?webview=false",
        "checked": "2026-11-28"
      },
      {
        "value": "エポスNet",
        "distinct": true,
        "source": "http://01epos.jp/security/unauthorized-use/index.html?webview=false",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "EPOS Net",
        "distinct": true,
        "confidence": "B",
        "source": "http://01epos.jp/security/unauthorized-use/index.html?webview=false",
        "checked": "2026-11-28"
      },
      {
        "value": "エポスアプリ",
        "distinct": true,
        "confidence": "B",
        "source": "http://01epos.jp/security/unauthorized-use/index.html?webview=false",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "eposcard.co.jp",
        "note": "EPOS Net is www.eposcard.co.jp",
        "source": "https://chappie001.com/?p=511",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "01epos.jp",
        "source": "http://01epos.jp/security/unauthorized-use/index.html?webview=false",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "01epos.jp",
        "note": "the official page says that all its mail comes from here; info@01epos.jp is forged too",
        "source": "http://01epos.jp/security/unauthorized-use/index.html?webview=false",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "0101.co.jp",
        "source": "a public list of brands and their domains",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "the shops of マルイ"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "エポスカード",
          "en": "front page"
        },
        "url": "https://www.eposcard.co.jp/",
        "source": "https://chappie001.com/?p=511",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、エポスアプリを開くか、ブラウザに eposcard.co.jp と入力します。",
          "エポスNetのマイページで、ご利用状況やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。本物のメールは「@01epos.jp」から届きますが、差出人だけでは判断できません。"
        ],
        "en": [
          "Don't use the links in the message. Open the EPOS app, or type eposcard.co.jp into your browser.",
          "See whether your page on EPOS Net says the same.",
          "If nothing is said there, be suspicious. Genuine mail comes from @01epos.jp, but the sender alone proves nothing."
        ]
      },
      "source": "http://01epos.jp/security/unauthorized-use/index.html?webview=false",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "エポスカードが、メールやSMSでカード番号・有効期限・暗証番号・セキュリティコードの入力を求めることはありません。",
          "en": "EPOS Card never asks you by mail or text message to type your card number, expiry date, PIN or security code."
        },
        "source": "http://01epos.jp/security/unauthorized-use/index.html?webview=false",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "phones": [
      {
        "value": "03-5340-3333",
        "what": "card-loss",
        "source": "https://faq.eposcard.co.jp/faq/show/359",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official page named above, in a stored copy"
      }
    ]
  },
  {
    "id": "etc-meisai",
    "title": {
      "ja": "ETC利用照会サービス",
      "en": "ETC usage inquiry service"
    },
    "names": [
      {
        "value": "ETC利用照会サービス",
        "distinct": true,
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ETC利用照会",
        "distinct": true,
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ETCマイレージサービス",
        "distinct": true,
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ETCマイレージ",
        "distinct": true,
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ETCサービス",
        "distinct": false,
        "note": "what fakes call it",
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ETCカード",
        "distinct": false,
        "note": "card companies issue it",
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ETC-MEISAI",
        "distinct": true,
        "confidence": "B",
        "note": "the domain, which fakes use as a name; plain ETC is not listed, for it is also “and so on”",
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28"
      },
      {
        "value": "NEXCO",
        "distinct": false,
        "note": "three motorway companies that the fakes name too",
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "etc-meisai.jp",
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "smile-etc.jp",
        "note": "ETCマイレージサービス",
        "source": "public source code that opens the site or reads the notices of ETCマイレージサービス (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "ml.etc-meisai.jp",
        "note": "admin@; often forged",
        "source": "https://ameblo.jp/phishing-mail/entry-12822867600.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "ml.smile-etc.jp",
        "note": "ETCマイレージサービス",
        "source": "public source code that opens the site or reads the notices of ETCマイレージサービス (several programs)",
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
        "url": "https://www.etc-meisai.jp/",
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングサイト・不審メールにご注意ください",
          "en": "Fake sites and mail"
        },
        "url": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "A genuine notice with the subject 解約予告のお知らせ exists, and is copied (official page, A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに etc-meisai.jp と入力します。",
          "ログインできれば、登録は続いています。ほかに手続きはいりません。",
          "このサービスに登録していない方に届いたものは、偽物です。"
        ],
        "en": [
          "Don't use the links in the message. Type etc-meisai.jp into your browser.",
          "If you can sign in, your registration goes on. Nothing else is needed.",
          "If you never registered with this service, the message is fake."
        ]
      },
      "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "ETC利用照会サービスが、メールのリンクや二次元コードからクレジットカード情報の入力を求めることはありません。",
          "en": "The service never asks for card data through a link or QR code in a mail."
        },
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "ETC利用照会サービスが、メールのリンクや二次元コードからお名前やご住所の入力を求めることはありません。",
          "en": "The service never asks for your name or address through a link or QR code in a mail."
        },
        "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official page on fakes, in a stored copy"
      }
    ],
    "phones": []
  },
  {
    "id": "facebook",
    "title": {
      "ja": "Facebook・Instagram（Meta）",
      "en": "Facebook and Instagram (Meta)"
    },
    "names": [
      {
        "value": "Facebook",
        "distinct": true,
        "source": "https://about.fb.com/ja/news/2020/08/avoiding_phishing_and_scams",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "フェイスブック",
        "distinct": true,
        "confidence": "B",
        "source": "https://about.fb.com/ja/news/2020/08/avoiding_phishing_and_scams",
        "checked": "2026-11-28"
      },
      {
        "value": "Instagram",
        "distinct": true,
        "source": "https://about.fb.com/ja/news/2020/08/avoiding_phishing_and_scams",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "インスタグラム",
        "distinct": true,
        "confidence": "B",
        "source": "https://about.fb.com/ja/news/2020/08/avoiding_phishing_and_scams",
        "checked": "2026-11-28"
      },
      {
        "value": "Meta for Business",
        "distinct": true,
        "source": "https://laccias.com/email-from-meta",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "the name of fakes"
      },
      {
        "value": "Meta",
        "distinct": false,
        "note": "also a part of many words",
        "source": "https://in-ranch.com/?p=13011",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "facebook.com",
        "source": "http://data.gesis.org/claimskg/claim_review/1c47de86-cda6-5762-8621-d3b1645a65fa",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "instagram.com",
        "confidence": "B",
        "source": "https://about.fb.com/ja/news/2020/08/avoiding_phishing_and_scams",
        "checked": "2026-11-28"
      },
      {
        "domain": "about.fb.com",
        "source": "https://about.fb.com/ja/news/2020/08/avoiding_phishing_and_scams",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "www.meta.com",
        "source": "https://in-ranch.com/?p=13011",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "senders": [
      {
        "domain": "facebookmail.com",
        "note": "security@facebookmail.com and others",
        "source": "https://about.fb.com/ja/news/2020/08/avoiding_phishing_and_scams",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "mail.instagram.com",
        "note": "security@mail.instagram.com and others",
        "source": "https://about.fb.com/ja/news/2020/08/avoiding_phishing_and_scams",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "metamail.com",
        "note": "internal., go. and global.metamail.com",
        "source": "https://timesofindia.indiatimes.com/technology/tech-tips/how-to-avoid-phishing-scam-on-instagram-a-complete-guide/articleshow/127397722.cms",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "meta.com",
        "source": "https://timesofindia.indiatimes.com/technology/tech-tips/how-to-avoid-phishing-scam-on-instagram-a-complete-guide/articleshow/127397722.cms",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "fb.com",
        "note": "business.fb.com and others",
        "source": "https://timesofindia.indiatimes.com/technology/tech-tips/how-to-avoid-phishing-scam-on-instagram-a-complete-guide/articleshow/127397722.cms",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "support.facebook.com",
        "source": "https://timesofindia.indiatimes.com/technology/tech-tips/how-to-avoid-phishing-scam-on-instagram-a-complete-guide/articleshow/127397722.cms",
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
        "url": "https://www.facebook.com/",
        "source": "http://data.gesis.org/claimskg/claim_review/1c47de86-cda6-5762-8621-d3b1645a65fa",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "security",
        "title": {
          "ja": "ビジネスサポートホーム（制限の有無）",
          "en": "Business Support Home (restrictions)"
        },
        "url": "https://www.facebook.com/business-support-home",
        "source": "https://laccias.com/email-from-meta",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングなどの詐欺行為を回避する方法",
          "en": "How to avoid phishing and scams"
        },
        "url": "https://about.fb.com/ja/news/2020/08/avoiding_phishing_and_scams",
        "source": "https://about.fb.com/ja/news/2020/08/avoiding_phishing_and_scams",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "The apps show the mails that Facebook and Instagram sent lately. Facebook never writes to people by direct message (A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、FacebookかInstagramのアプリを自分で開きます。",
          "設定から、FacebookやInstagramが最近送ったメールの一覧を開き、同じメールがあるか見ます。",
          "同じものがなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Facebook or Instagram app yourself.",
          "In the settings, open the list of mails that Facebook or Instagram sent lately, and see whether the same mail is there.",
          "If it isn't, be suspicious."
        ]
      },
      "source": "https://about.fb.com/ja/news/2020/08/avoiding_phishing_and_scams",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [
      {
        "kind": "email",
        "value": "phish@fb.com",
        "how": {
          "ja": "届いたメールをそのまま転送します。",
          "en": "Forward the mail unchanged."
        },
        "source": "https://www.gmanetwork.com/news/hashtag/content/269315/facebook-sets-up-hotline-to-report-phishing-scams/story",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "quotes Facebook's announcement of 2012, as others do"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "fedex",
    "title": {
      "ja": "FedEx（フェデックス）",
      "en": "FedEx"
    },
    "names": [
      {
        "value": "FedEx",
        "distinct": true,
        "source": "http://www.fedex.com/jp/about/fraudulentemail.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "フェデックス",
        "distinct": true,
        "source": "http://www.fedex.com/jp/about/fraudulentemail.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Federal Express",
        "distinct": true,
        "confidence": "B",
        "source": "https://fedex.com/en-gp/trust-center/report-fraud.html",
        "checked": "2026-11-28"
      },
      {
        "value": "FedEx Express",
        "distinct": true,
        "confidence": "B",
        "source": "https://fedex.com/en-gp/trust-center/report-fraud.html",
        "checked": "2026-11-28"
      },
      {
        "value": "FedEx Delivery Manager",
        "distinct": true,
        "source": "public source code that reads the genuine notices (ten programs and more)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "fedex.com",
        "note": "fedx.com and fed-ex.com are not its own (official page)",
        "source": "http://www.fedex.com/jp/about/fraudulentemail.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "fedex.com",
        "note": "TrackingUpdates@fedex.com tells where a parcel is",
        "source": "public source code that reads the genuine notices (ten programs and more)",
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
        "url": "https://www.fedex.com/ja-jp/home.html",
        "confidence": "B",
        "source": "https://www.fedex.com/ja-jp/service-news.html",
        "checked": "2026-11-28"
      },
      {
        "id": "parcel",
        "title": {
          "ja": "貨物追跡",
          "en": "Parcel tracking"
        },
        "url": "https://www.fedex.com/fedextrack/",
        "source": "public source code that reads the genuine notices (ten programs and more)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "不正行為の報告（英語）",
          "en": "Report fraud"
        },
        "url": "https://www.fedex.com/en-us/report-fraud.html",
        "confidence": "B",
        "source": "https://fedex.com/en-gp/trust-center/report-fraud.html",
        "checked": "2026-11-28"
      }
    ],
    "confirm": {
      "page": "parcel",
      "note": "FedEx does send genuine SMS about customs clearance; they ask for a call (A, about 2019).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに fedex.com と入力します。",
          "追跡の欄に、買ったお店からのメールにある番号（12けた）を入れます。",
          "荷物が見つからなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Type fedex.com into your browser.",
          "Type the number (12 digits) from the shop's mail into the tracking field.",
          "If no parcel is found, be suspicious."
        ]
      },
      "source": "https://fedex.com/en-gp/trust-center/report-fraud.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "FedExが、心当たりのない荷物の料金をメールやSMSで求めることはありません。",
          "en": "FedEx never asks by unsolicited mail or text message to be paid for a parcel."
        },
        "source": "https://fedex.com/en-gp/trust-center/report-fraud.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "FedExが、荷物と引き換えに個人情報を求めるメールやSMSを送ることはありません。",
          "en": "FedEx never asks by unsolicited mail or text message for personal data in return for a parcel."
        },
        "source": "https://fedex.com/en-gp/trust-center/report-fraud.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://www.fedex.com/en-us/report-fraud.html",
        "how": {
          "ja": "英語のページです。偽のメールやSMS、偽サイトの転送先が書かれています。",
          "en": "The page says where to forward fake mail, text messages and sites."
        },
        "confidence": "B",
        "source": "https://fedex.com/en-gp/trust-center/report-fraud.html",
        "checked": "2026-11-28"
      },
      {
        "kind": "email",
        "value": "abuse@fedex.com",
        "how": {
          "ja": "届いたメールをそのまま転送します。",
          "en": "Forward the mail unchanged."
        },
        "source": "https://practical-tips.com/ja/インターネット/fedexのスパムメールを受け取った場合の適切な対応",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "fukuoka-bank",
    "title": {
      "ja": "福岡銀行",
      "en": "Bank of Fukuoka"
    },
    "names": [
      {
        "value": "福岡銀行",
        "distinct": true,
        "source": "https://www.tvq.co.jp/news/news.html?did=2025120100000002",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Bank of Fukuoka",
        "distinct": true,
        "source": "public source code of several people that opens these pages",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Fukuoka Bank",
        "distinct": true,
        "source": "public source code of several people that opens these pages",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "フクオカギンコウ",
        "distinct": true,
        "note": "the name in kana",
        "source": "https://www.tvq.co.jp/news/news.html?did=2025120100000002",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ふくぎん",
        "distinct": false,
        "note": "its nickname, and that of 福井銀行",
        "source": "https://www.tvq.co.jp/news/news.html?did=2025120100000002",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "福銀",
        "distinct": false,
        "note": "the same",
        "source": "https://www.tvq.co.jp/news/news.html?did=2025120100000002",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "fukuokabank.co.jp",
        "source": "public source code of several people that opens these pages",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "fukuokabank.co.jp",
        "source": "the allow-list of a public mail filter",
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
        "url": "https://www.fukuokabank.co.jp/",
        "source": "public source code of several people that opens these pages",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、福岡銀行のアプリを開くか、ブラウザに fukuokabank.co.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type fukuokabank.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.tvq.co.jp/news/news.html?did=2025120100000002",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "searches of stored pages for the bank's own warnings (none was kept), the press"
      }
    ],
    "phones": []
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
    ],
    "phones": []
  },
  {
    "id": "gmo-click",
    "title": {
      "ja": "GMOクリック証券",
      "en": "GMO CLICK Securities"
    },
    "names": [
      {
        "value": "GMOクリック証券",
        "distinct": true,
        "source": "https://www.click-sec.com/corp/info/notes_on_security/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "クリック証券",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.click-sec.com/corp/info/notes_on_security/",
        "checked": "2026-11-28"
      },
      {
        "value": "GMO CLICK Securities",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.click-sec.com/corp/info/notes_on_security/",
        "checked": "2026-11-28"
      },
      {
        "value": "click-sec",
        "distinct": true,
        "confidence": "B",
        "note": "its domain",
        "source": "https://www.click-sec.com/corp/info/notes_on_security/",
        "checked": "2026-11-28"
      },
      {
        "value": "ジーエムオークリック証券",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.click-sec.com/corp/info/notes_on_security/",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "click-sec.com",
        "source": "https://www.click-sec.com/corp/info/notes_on_security/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "click-sec.com",
        "source": "public source code of a mail filter (disco-v8/MilterAgent) and of a program that reads trade notices, which take mail from it for this brand's",
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
        "url": "https://www.click-sec.com/",
        "source": "https://www.click-sec.com/corp/info/notes_on_security/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "セキュリティについてのご注意",
          "en": "Notes on security"
        },
        "url": "https://www.click-sec.com/corp/info/notes_on_security/",
        "source": "https://www.click-sec.com/corp/info/notes_on_security/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、GMOクリック証券のアプリを開くか、ブラウザに click-sec.com と入力します。",
          "ログインして、重要なお知らせや取引の履歴に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the GMO CLICK app, or type click-sec.com into your browser.",
          "Sign in and see whether the notices or your trades say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.click-sec.com/corp/info/notes_on_security/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official security page in a stored copy, and the press"
      }
    ],
    "phones": []
  },
  {
    "id": "google",
    "title": {
      "ja": "Google",
      "en": "Google"
    },
    "names": [
      {
        "value": "Google",
        "distinct": true,
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "グーグル",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28"
      },
      {
        "value": "Google アカウント",
        "distinct": true,
        "source": "https://support.google.com/accounts/answer/2733203?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Google Play",
        "distinct": true,
        "source": "public source code that reads or files the genuine notices, several repositories alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "YouTube",
        "distinct": true,
        "source": "public source code that reads or files the genuine notices, several repositories alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ユーチューブ",
        "distinct": true,
        "source": "public source code that reads or files the genuine notices, several repositories alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Gmail",
        "distinct": false,
        "note": "also the end of everybody's addresses",
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "google.com",
        "note": "accounts.google.com, myaccount.google.com, support.google.com",
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "youtube.com",
        "source": "public source code that reads or files the genuine notices, several repositories alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "google.co.jp",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      }
    ],
    "senders": [
      {
        "domain": "accounts.google.com",
        "source": "https://sumaoji.com/?p=17538",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "no-reply@accounts.google.com sends the security notices; often forged"
      },
      {
        "domain": "google.com",
        "note": "googleplay-noreply@, google-noreply@, privacy-noreply@ and others",
        "source": "public source code that reads or files the genuine notices, several repositories alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "no-reply@youtube.com",
        "source": "public source code that reads or files the genuine notices, several repositories alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "drive-shares-dm-noreply@google.com",
        "relay": true,
        "note": "carries the words and files of anybody",
        "source": "public source code that reads or files the genuine notices, several repositories alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "drive-shares-noreply@google.com",
        "relay": true,
        "note": "the same",
        "source": "public source code that reads or files the genuine notices, several repositories alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "calendar-notification@google.com",
        "relay": true,
        "note": "carries anybody's invitations",
        "source": "public source code that reads or files the genuine notices, several repositories alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "comments-noreply@docs.google.com",
        "relay": true,
        "note": "carries anybody's comments",
        "source": "public source code that reads or files the genuine notices, several repositories alike",
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
        "url": "https://www.google.com/",
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "Google アカウント",
          "en": "Google Account"
        },
        "url": "https://myaccount.google.com/",
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "最近のセキュリティ関連のできごと",
          "en": "Recent security activity"
        },
        "url": "https://myaccount.google.com/notifications",
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシング メールを報告する、回避する",
          "en": "Avoid and report phishing emails"
        },
        "url": "https://support.google.com/mail/answer/8253?hl=ja",
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "two-step",
        "title": {
          "ja": "セキュリティ（2段階認証プロセス）",
          "en": "Security (2-Step Verification)"
        },
        "url": "https://myaccount.google.com/security",
        "source": "https://github.com/mbrother2/butgg/wiki",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "several write-ups open it and choose 2-Step Verification there"
      }
    ],
    "confirm": {
      "page": "security",
      "note": "A text message 「Googleによる電話番号の確認」 with a goo.gl address was genuine (did2memo.net, B); there was nothing to do.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに myaccount.google.com/notifications と入力します。",
          "ログインして、最近のセキュリティ関連のできごとに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Type myaccount.google.com/notifications into your browser.",
          "Sign in and see whether the recent security activity says the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://support.google.com/mail/answer/8253?hl=ja",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "GoogleやGmailが、メールでパスワードをたずねることはありません。",
          "en": "Google and Gmail never ask by mail for your password."
        },
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "card",
        "words": {
          "ja": "GoogleやGmailが、メールでクレジットカード番号や暗証番号をたずねることはありません。",
          "en": "Google and Gmail never ask by mail for card numbers or PINs."
        },
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "GoogleやGmailが、メールで生年月日などの個人情報をたずねることはありません。",
          "en": "Google and Gmail never ask by mail for personal data such as your birthday."
        },
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://support.google.com/mail/answer/8253?hl=ja",
        "how": {
          "ja": "Gmailでメールを開き、「返信」の横の「その他」から「フィッシングを報告」を押します（くわしくはこのページ）。",
          "en": "Open the mail in Gmail and choose “Report phishing” in the menu beside “Reply” (this page shows how)."
        },
        "source": "https://support.google.com/mail/answer/8253?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "hiroshima-bank",
    "title": {
      "ja": "広島銀行",
      "en": "Hiroshima Bank"
    },
    "names": [
      {
        "value": "広島銀行",
        "distinct": true,
        "source": "https://moneyzone.jp/134561/amp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ひろぎん",
        "distinct": false,
        "note": "its nickname, also in the names of its group",
        "source": "http://www.hirogin.co.jp/bizweb_info.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ひろぎんアプリ",
        "distinct": true,
        "source": "https://moneyzone.jp/134561/amp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ひろぎんビジネスWebサービス",
        "distinct": true,
        "source": "http://www.hirogin.co.jp/bizweb_info.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "こいPay",
        "distinct": true,
        "source": "https://moneyzone.jp/134561/amp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Hiroshima Bank",
        "distinct": true,
        "source": "https://moneyzone.jp/134561/amp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ヒロシマギンコウ",
        "distinct": true,
        "note": "the name in kana",
        "source": "https://moneyzone.jp/134561/amp",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "hirogin.co.jp",
        "source": "https://www.hirogin.co.jp/security/direct",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "hirogin.co.jp",
        "source": "the allow-list of a public mail filter",
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
        "url": "https://www.hirogin.co.jp/",
        "source": "https://www.hirogin.co.jp/security/direct",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "インターネットバンキングの不正利用にご注意ください",
          "en": "How fraud with net banking works"
        },
        "url": "https://www.hirogin.co.jp/security/direct",
        "source": "https://www.hirogin.co.jp/security/direct",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "In real cases it put its warnings into the important notices of its app.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ひろぎんアプリを開くか、ブラウザに hirogin.co.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type hirogin.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://moneyzone.jp/134561/amp",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "広島銀行の職員が、電話で暗証番号やパスワードをたずねることはありません。",
          "en": "Nobody at the Hiroshima Bank ever asks by phone for your PIN or password."
        },
        "source": "https://www.hirogin.co.jp/security/direct",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies, and the web"
      }
    ],
    "phones": []
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
    ],
    "phones": []
  },
  {
    "id": "hokkoku-bank",
    "title": {
      "ja": "北國銀行",
      "en": "Hokkoku Bank"
    },
    "names": [
      {
        "value": "北國銀行",
        "distinct": true,
        "source": "http://hokkokubank.co.jp/other/financial_cp/008.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "北国銀行",
        "distinct": true,
        "confidence": "B",
        "note": "with the new form of the character",
        "source": "http://hokkokubank.co.jp/other/financial_cp/008.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Hokkoku Bank",
        "distinct": true,
        "confidence": "B",
        "source": "http://hokkokubank.co.jp/other/financial_cp/008.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ホッコクギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "http://hokkokubank.co.jp/other/financial_cp/008.html",
        "checked": "2026-11-28"
      },
      {
        "value": "北國ウェブアクセス",
        "distinct": true,
        "note": "its net bank for companies",
        "source": "http://hokkokubank.co.jp/customer/webaccess/notice.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "トチカ",
        "distinct": false,
        "note": "its digital money",
        "source": "https://www.hokkokubank.co.jp/other/news/2024/pdf/20240401a.pdf",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "hokkokubank.co.jp",
        "note": "support.hokkokubank.co.jp is its FAQ",
        "source": "http://hokkokubank.co.jp/other/financial_cp/008.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "digital.hokkokubank.co.jp",
        "source": "public source code that sorts mail of support@digital.hokkokubank.co.jp",
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
        "url": "https://www.hokkokubank.co.jp/",
        "source": "https://www.hokkokubank.co.jp/other/news/2024/pdf/20240401a.pdf",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、北國銀行のアプリを開くか、ブラウザに hokkokubank.co.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type hokkokubank.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "http://hokkokubank.co.jp/other/financial_cp/008.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies (they name a telephone desk only)"
      }
    ],
    "phones": []
  },
  {
    "id": "home-depot",
    "title": {
      "ja": "The Home Depot（アメリカのホームセンター）",
      "en": "Home Depot"
    },
    "names": [
      {
        "value": "The Home Depot",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.komando.com/happening-now/281980/receiving-email-from-home-depot-heres-how-to-tell-if-its-legit",
        "checked": "2026-11-28"
      },
      {
        "value": "Home Depot",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.komando.com/happening-now/281980/receiving-email-from-home-depot-heres-how-to-tell-if-its-legit",
        "checked": "2026-11-28"
      },
      {
        "value": "ホームデポ",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.komando.com/happening-now/281980/receiving-email-from-home-depot-heres-how-to-tell-if-its-legit",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "homedepot.com",
        "source": "public source code of many people that reads its genuine receipts or opens its site",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "homedepot.com",
        "note": "covers order. and email.homedepot.com",
        "source": "public source code of many people that reads its genuine receipts or opens its site",
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
          "ja": "トップページ（英語）",
          "en": "front page"
        },
        "url": "https://www.homedepot.com/",
        "source": "public source code of many people that reads its genuine receipts or opens its site",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Home Depotのアプリを開くか、ブラウザに homedepot.com と入力します。",
          "ログインして、ご注文やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Home Depot app, or type homedepot.com into your browser.",
          "Sign in and see whether your orders or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.komando.com/happening-now/281980/receiving-email-from-home-depot-heres-how-to-tell-if-its-legit",
      "checked": "2026-11-28",
      "confidence": "C"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "blogs in stored copies"
      }
    ],
    "phones": []
  },
  {
    "id": "itau",
    "title": {
      "ja": "Itaú（ブラジルの銀行）",
      "en": "Itaú Unibanco"
    },
    "names": [
      {
        "value": "Itaú",
        "distinct": true,
        "source": "https://www.itau.com.br/seguranca/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Itau",
        "distinct": true,
        "confidence": "B",
        "note": "without the accent",
        "source": "https://www.itau.com.br/seguranca/",
        "checked": "2026-11-28"
      },
      {
        "value": "Itaú Unibanco",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.itau.com.br/seguranca/",
        "checked": "2026-11-28"
      },
      {
        "value": "Itaú Personnalité",
        "distinct": true,
        "source": "public source code of several people that reads its genuine notices and bills",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "イタウ銀行",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.itau.com.br/seguranca/",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "itau.com.br",
        "source": "https://www.itau.com.br/seguranca/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "itau-unibanco.com.br",
        "note": "comunicacaodigital@itau-unibanco.com.br",
        "source": "public source code of several people that reads its genuine notices and bills",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "itau.com.br",
        "note": "faturadigital@itau.com.br; forged too",
        "source": "public source code of several people that reads its genuine notices and bills",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "itaupersonnalite.com.br",
        "note": "faturadigital@ and comunicacaodigital@itaupersonnalite.com.br",
        "source": "public source code of several people that reads its genuine notices and bills",
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
          "ja": "トップページ（ポルトガル語）",
          "en": "front page (Portuguese)"
        },
        "url": "https://www.itau.com.br/",
        "source": "https://www.itau.com.br/seguranca/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "安全のために（ポルトガル語）",
          "en": "Security (Portuguese)"
        },
        "url": "https://www.itau.com.br/seguranca/",
        "source": "https://www.itau.com.br/seguranca/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Itaúのアプリを開くか、ブラウザに itau.com.br と入力します。",
          "ログインして、取引や通知に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Itaú app, or type itau.com.br into your browser.",
          "Sign in and see whether your transactions or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.itau.com.br/seguranca/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "account-notice",
        "words": {
          "ja": "Itaúが、登録内容が古いため口座を止めると知らせることはありません。",
          "en": "Itaú never tells you that your account will be blocked because your data are out of date."
        },
        "source": "https://www.itau.com.br/seguranca/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "transfer",
        "words": {
          "ja": "Itaúが、試しの送金や返金のための送金を頼むことはありません。",
          "en": "Itaú never asks for transfers as a test or for a refund."
        },
        "source": "https://www.itau.com.br/seguranca/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "code",
        "words": {
          "ja": "Itaúが、iTokenの更新や同期を頼むことはありません。",
          "en": "Itaú never asks you to update or synchronise your iToken."
        },
        "source": "https://www.itau.com.br/seguranca/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "emailsuspeito@itau-unibanco.com.br",
        "how": {
          "ja": "怪しいメールやSMS、ページを転送します（ポルトガル語の窓口です）。",
          "en": "Forward suspicious mail, text messages or pages (the desk speaks Portuguese)."
        },
        "source": "https://www.itau.com.br/seguranca/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
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
    ],
    "phones": []
  },
  {
    "id": "jaccs",
    "title": {
      "ja": "ジャックス（ジャックスカード）",
      "en": "JACCS"
    },
    "names": [
      {
        "value": "ジャックスカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.jaccs.co.jp/service/support/securityinfo/card/",
        "checked": "2026-11-28"
      },
      {
        "value": "JACCS",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.jaccs.co.jp/Service?_TRANID=JARE00016_00M",
        "checked": "2026-11-28"
      },
      {
        "value": "JACCS CARD",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.jaccs.co.jp/Service?_TRANID=JARE00016_00M",
        "checked": "2026-11-28"
      },
      {
        "value": "株式会社ジャックス",
        "distinct": true,
        "source": "https://www.jaccs.co.jp/Service?_TRANID=JARE00016_00M",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "インターコムクラブ",
        "distinct": true,
        "source": "https://www.jaccs.co.jp/Service?_TRANID=JARE00016_00M",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ジャックス",
        "distinct": false,
        "note": "also a name of people and things",
        "source": "https://www.jaccs.co.jp/service/support/securityinfo/card/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "jaccs.co.jp",
        "source": "https://www.jaccs.co.jp/service/support/securityinfo/card/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "jaccs.co.jp",
        "note": "jaccs2@ and jaccs3@ tell the amount of the month; often forged",
        "source": "public source code that reads its notices; sender and subject were checked with genuine mail",
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
        "url": "https://www.jaccs.co.jp/",
        "source": "https://www.jaccs.co.jp/service/support/securityinfo/card/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "ジャックスのセキュリティ対策",
          "en": "How JACCS protects cards"
        },
        "url": "https://www.jaccs.co.jp/service/support/securityinfo/card/",
        "source": "https://www.jaccs.co.jp/service/support/securityinfo/card/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ジャックスのアプリを開くか、ブラウザに jaccs.co.jp と入力します。",
          "インターコムクラブにログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the JACCS app, or type jaccs.co.jp into your browser.",
          "Sign in to インターコムクラブ and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://www.jaccs.co.jp/Service?_TRANID=JARE00016_00M",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above and pages about fakes of JACCS, in stored copies"
      }
    ],
    "phones": []
  },
  {
    "id": "jal",
    "title": {
      "ja": "JAL（日本航空）",
      "en": "JAL (Japan Airlines)"
    },
    "names": [
      {
        "value": "JAL",
        "distinct": false,
        "note": "three letters",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "日本航空",
        "distinct": true,
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JALマイレージバンク",
        "distinct": true,
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JAL Mileage Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28"
      },
      {
        "value": "Japan Airlines",
        "distinct": true,
        "confidence": "B",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28"
      },
      {
        "value": "JALグループ",
        "distinct": true,
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JALカード",
        "distinct": true,
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JAL CARD",
        "distinct": true,
        "confidence": "B",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28"
      },
      {
        "value": "JAL国内線",
        "distinct": true,
        "note": "the display name of genuine and of forged booking mails",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JAL Pay",
        "distinct": true,
        "source": "https://www.jal.co.jp/jp/ja/jmb/jalpay/pay/notice/251223",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JALマイル",
        "distinct": true,
        "confidence": "B",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28"
      },
      {
        "value": "JAL航空",
        "distinct": true,
        "source": "https://ameblo.jp/phishing-mail/entry-12813255484.html",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "a name that fakes use"
      }
    ],
    "sites": [
      {
        "domain": "jal.co.jp",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "jal.com",
        "note": "sends from it; www.jal.com is its site in other countries",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "jalcard.co.jp",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "jal.com",
        "note": "covers booking.jal.com (bookings) and jalmail.jal.com (mileage club), which JAL names; often forged",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "booking.jal.com",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "jalmail.jal.com",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "mail01.jalcard.co.jp",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "mail02.jalcard.co.jp",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "skyinfo.jal.com",
        "source": "public source code that reads the genuine flight information",
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
        "url": "https://www.jal.co.jp/",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "JALグループを装った不審メール・偽サイトにご注意ください",
          "en": "Fake mail and sites that pose as JAL"
        },
        "url": "https://www.jal.co.jp/jp/ja/info/2022/other/220615/",
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "A genuine booking mail names the passenger (official page, A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、JALアプリを開くか、ブラウザに jal.co.jp と入力します。",
          "JALマイレージバンクにログインして、予約やマイル、お知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the JAL app, or type jal.co.jp into your browser.",
          "Sign in to JAL Mileage Bank and look at your bookings, miles and the notices.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "JALが、クレジットカード番号をたずねるメールやリンクを送ることはありません。",
          "en": "JAL never sends mail or links that ask for credit card numbers."
        },
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "JALが、暗証番号やお得意様番号をたずねるメールやリンクを送ることはありません。",
          "en": "JAL never sends mail or links that ask for PINs or membership numbers."
        },
        "source": "https://jal.co.jp/jp/ja/info/2022/other/220615/?m=other_notice",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「JALを装った不審なメール」 in stored web pages, and the official pages named above"
      }
    ],
    "phones": []
  },
  {
    "id": "jalan",
    "title": {
      "ja": "じゃらん・リクルートID",
      "en": "Jalan and Recruit ID"
    },
    "names": [
      {
        "value": "じゃらん",
        "distinct": true,
        "source": "http://www.antiphishing.jp/news/alert/jalan_20221028.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "じゃらんnet",
        "distinct": true,
        "source": "http://www.antiphishing.jp/news/alert/jalan_20221028.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "じゃらんネット",
        "distinct": true,
        "source": "http://www.antiphishing.jp/news/alert/jalan_20221028.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "リクルートID",
        "distinct": true,
        "source": "https://trend.koregasiritai.com/?p=8338",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "リクルートポイント",
        "distinct": true,
        "source": "public mail filters that name its newsletters and notices; several alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "リクルート",
        "distinct": false,
        "note": "also an ordinary word",
        "source": "https://trend.koregasiritai.com/?p=8338",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "jalan.net",
        "source": "http://www.antiphishing.jp/news/alert/jalan_20221028.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "recruit.co.jp",
        "note": "point.recruit.co.jp is リクルートID",
        "source": "https://trend.koregasiritai.com/?p=8338",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "jalan.net",
        "note": "member@, otodoke-j@, point-j@; point-j@ is also forged (itexchange.jp)",
        "source": "public mail filters that name its newsletters and notices; several alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "email.jalan.net",
        "source": "public mail filters that name its newsletters and notices; several alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "point.recruit.co.jp",
        "note": "genuine 「【重要】ご登録情報のご確認・更新のお願い」 looks just like a fake",
        "source": "https://trend.koregasiritai.com/?p=8338",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "r.recruit.co.jp",
        "confidence": "C",
        "note": "booking notices to hotels",
        "source": "public mail filters that name its newsletters and notices; several alike",
        "checked": "2026-11-28"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "じゃらんnet",
          "en": "Jalan"
        },
        "url": "https://www.jalan.net/",
        "source": "http://www.antiphishing.jp/news/alert/jalan_20221028.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、じゃらんのアプリを開くか、ブラウザに jalan.net と入力します。",
          "ログインして、予約とポイント、会員情報を見ます。",
          "身に覚えのない予約や変更がなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Jalan app, or type jalan.net into your browser.",
          "Sign in and look at your bookings, points and data.",
          "If you find no booking or change you don't know, be suspicious."
        ]
      },
      "source": "http://www.antiphishing.jp/news/alert/jalan_20221028.html",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「じゃらんnetを騙った不審なメール」 in stored web pages"
      }
    ],
    "phones": []
  },
  {
    "id": "japan-post",
    "title": {
      "ja": "日本郵便（郵便局）",
      "en": "Japan Post"
    },
    "names": [
      {
        "value": "日本郵便",
        "distinct": true,
        "source": "https://koregasiritai.com/sokutatsu-jp-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "日本郵政",
        "distinct": true,
        "note": "the parent company; the fakes use it too",
        "source": "https://christiantoday.co.jp/articles/19599/20160304/japan-post-spam-email.htm",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Japan Post",
        "distinct": true,
        "source": "https://christiantoday.co.jp/articles/19599/20160304/japan-post-spam-email.htm",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "郵便局",
        "distinct": false,
        "note": "also an ordinary word",
        "source": "https://koregasiritai.com/sokutatsu-jp-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ゆうパック",
        "distinct": false,
        "note": "shops name it in their own mail",
        "source": "public source code that reads the genuine notices (e-お届け通知)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ゆうID",
        "distinct": true,
        "source": "public source code that reads the genuine notices (e-お届け通知)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "e-お届け通知",
        "distinct": true,
        "source": "public source code that reads the genuine notices (e-お届け通知)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "郵便局アプリ",
        "distinct": true,
        "confidence": "B",
        "source": "https://koregasiritai.com/sokutatsu-jp-mail",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "japanpost.jp",
        "note": "post.japanpost.jp; its addresses never end in .com, .net or .top (official notice)",
        "source": "https://koregasiritai.com/sokutatsu-jp-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "post.japanpost.jp",
        "confidence": "C",
        "note": "post@post.japanpost.jp was forged",
        "source": "https://koregasiritai.com/sokutatsu-jp-mail",
        "checked": "2026-11-28"
      },
      {
        "domain": "delivery.post.japanpost.jp",
        "note": "info@ sends e-お届け通知",
        "source": "public source code that reads the genuine notices (e-お届け通知)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "ml.post.japanpost.jp",
        "source": "https://koregasiritai.com/sokutatsu-jp-mail",
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
        "url": "https://www.post.japanpost.jp/",
        "source": "https://koregasiritai.com/sokutatsu-jp-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "parcel",
        "title": {
          "ja": "郵便追跡サービス",
          "en": "Track and trace"
        },
        "url": "https://trackings.post.japanpost.jp/services/srv/search/",
        "source": "public source code that follows parcels (ten programs and more)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "不審メール及び架空Webサイトにご注意ください",
          "en": "Fake mail and sites"
        },
        "url": "https://www.post.japanpost.jp/notification/notice/fraud-mail.html",
        "source": "https://koregasiritai.com/sokutatsu-jp-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "parcel",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、郵便局アプリか「郵便追跡サービス」を開きます。",
          "不在票や、買ったお店からのメールにあるお問い合わせ番号を入れます。",
          "荷物が見つからなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Japan Post app or the tracking page.",
          "Type the tracking number from the slip in your letter box or from the shop's mail.",
          "If no parcel is found, be suspicious."
        ]
      },
      "source": "public source code that follows parcels (ten programs and more)",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "sms",
        "words": {
          "ja": "日本郵便が、ご不在の連絡をSMS（ショートメール）で送ることはありません。",
          "en": "Japan Post sends no text messages about missed deliveries."
        },
        "source": "https://koregasiritai.com/sokutatsu-jp-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "open-attachment",
        "words": {
          "ja": "日本郵便が、再配達のためにファイルを開いて印刷するよう求めるメールを送ることはありません。",
          "en": "Japan Post sends no mail that asks you to open and print a file for a new delivery."
        },
        "source": "https://christiantoday.co.jp/articles/19599/20160304/japan-post-spam-email.htm",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "phones": [
      {
        "value": "0570-046-666",
        "what": "support",
        "source": "https://feelfukuoka.com/ja/culture-lifestyle/postalservice",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "kind": "mobile",
        "what": "calls",
        "note": "its drivers call about parcels that they can't deliver, from their mobile phones",
        "source": "https://grapee.jp/1796231",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official notice as quoted, and press reports (they name only a telephone line)"
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
        "shared": true,
        "note": "an odd name, but the official page lists it; MUFG cards send codes from it, too",
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
    "phones": [
      {
        "value": "0120-794-082",
        "what": "card-loss",
        "source": "https://kiyocard.co.jp/funshitsu.html",
        "checked": "2026-11-28",
        "confidence": "B"
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
    "phones": [
      {
        "value": "0120-794-889",
        "what": "card-loss",
        "source": "https://kaede.blog/?p=6482",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "0120-715-255",
        "what": "support",
        "source": "https://faq-jp-bank.dga.jp/faq_detail.html?id=10447",
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
    "id": "jr-west",
    "title": {
      "ja": "JR西日本（e5489・J-WEST・WESTER）",
      "en": "JR West (e5489, J-WEST, WESTER)"
    },
    "names": [
      {
        "value": "JR西日本",
        "distinct": true,
        "source": "https://vlcank.com/security_information/2738",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "西日本旅客鉄道",
        "distinct": true,
        "source": "https://vlcank.com/security_information/2738",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "e5489",
        "distinct": true,
        "source": "https://tabi.kotuu.com/e5489",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Club J-WEST",
        "distinct": true,
        "source": "https://vlcank.com/security_information/2738",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "J-WEST",
        "distinct": true,
        "source": "https://singlekurashi.com/?p=5306",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "J-WESTカード",
        "distinct": true,
        "source": "https://hikkymama147841.com/2380.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "WESTER",
        "distinct": false,
        "note": "also the beginning of Western",
        "source": "https://wester.jr-odekake.net/campaign/detail/012026052101",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "WESTER会員",
        "distinct": true,
        "confidence": "B",
        "source": "https://wester.jr-odekake.net/campaign/detail/012026052101",
        "checked": "2026-11-28"
      },
      {
        "value": "WESTERポイント",
        "distinct": true,
        "confidence": "B",
        "source": "https://wester.jr-odekake.net/campaign/detail/012026052101",
        "checked": "2026-11-28"
      },
      {
        "value": "WESPO",
        "distinct": true,
        "source": "https://wespo.westjr.co.jp/faq/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "JRおでかけネット",
        "distinct": true,
        "confidence": "B",
        "source": "https://wester.jr-odekake.net/campaign/detail/012026052101",
        "checked": "2026-11-28"
      },
      {
        "value": "JR West",
        "distinct": true,
        "source": "https://singlekurashi.com/?p=5306",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "West Japan Railway",
        "distinct": true,
        "source": "https://singlekurashi.com/?p=5306",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "jr-odekake.net",
        "note": "e5489 and WESTER live here",
        "source": "https://wester.jr-odekake.net/campaign/detail/012026052101",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "westjr.co.jp",
        "source": "https://wespo.westjr.co.jp/faq/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "jrw-sc.jp",
        "note": "sends the mails of the WESPO app",
        "source": "https://wespo.westjr.co.jp/faq/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "jr-odekake.net",
        "source": "public source code that looks for the genuine booking mails of e5489",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "westjr@jr-odekake.net"
      },
      {
        "domain": "jrw-sc.jp",
        "note": "an odd name, but the official page lists it",
        "source": "https://wespo.westjr.co.jp/faq/",
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
          "ja": "JRおでかけネット",
          "en": "JR Odekake Net"
        },
        "url": "https://www.jr-odekake.net/",
        "confidence": "B",
        "source": "https://wester.jr-odekake.net/campaign/detail/012026052101",
        "checked": "2026-11-28"
      },
      {
        "id": "account",
        "title": {
          "ja": "e5489（予約の確認）",
          "en": "e5489 (your bookings)"
        },
        "url": "https://www.jr-odekake.net/goyoyaku/",
        "source": "public source code that opens this page",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "account",
      "confidence": "B",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、WESTERアプリを開くか、ブラウザに jr-odekake.net と入力します。",
          "ログインして、予約の一覧とお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the WESTER app, or type jr-odekake.net into your browser.",
          "Sign in and look at your bookings and the notices.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://wester.jr-odekake.net/campaign/detail/012026052101",
      "checked": "2026-11-28"
    },
    "never": [
      {
        "what": "account-notice",
        "words": {
          "ja": "JR西日本が、「アカウントを制限する」「異常なログインがある」「自動的に退会になる」と知らせることはありません。",
          "en": "JR West sends no notices that an account will be restricted, was signed in to oddly or will be closed automatically."
        },
        "source": "https://vlcank.com/security_information/2738",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「JR西日本をかたる不審なメール」 in stored web pages"
      }
    ],
    "phones": []
  },
  {
    "id": "kagoshima-bank",
    "title": {
      "ja": "鹿児島銀行",
      "en": "Kagoshima Bank"
    },
    "names": [
      {
        "value": "鹿児島銀行",
        "distinct": true,
        "source": "https://www.kagin.co.jp/kojin/FinancialCrime/20010621.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "かぎん",
        "distinct": false,
        "note": "its nickname",
        "source": "https://www.kagin.co.jp/kojin/ebank/000_009.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "かぎんeバンク",
        "distinct": true,
        "source": "https://www.kagin.co.jp/kojin/ebank/000_009.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "かぎんeバンクセンター",
        "distinct": true,
        "note": "fakes sign with it",
        "source": "https://373news.com/_news/?storyid=136717",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "かぎんアプリ",
        "distinct": true,
        "source": "https://www.kagin.co.jp/kojin/Serviceguide/kagin_app/terms_conditions.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "鹿銀",
        "distinct": false,
        "source": "https://373news.com/_news/?storyid=136717",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Kagoshima Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.kagin.co.jp/kojin/FinancialCrime/20010621.html",
        "checked": "2026-11-28"
      },
      {
        "value": "カゴシマギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "https://www.kagin.co.jp/kojin/FinancialCrime/20010621.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "kagin.co.jp",
        "source": "https://www.kagin.co.jp/kojin/FinancialCrime/20010621.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.kagin.co.jp/",
        "source": "https://www.kagin.co.jp/kojin/FinancialCrime/20010621.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "インターネットの安全対策",
          "en": "Safety on the internet"
        },
        "url": "https://www.kagin.co.jp/kojin/FinancialCrime/20010621.html",
        "source": "https://www.kagin.co.jp/kojin/FinancialCrime/20010621.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、かぎんアプリを開くか、ブラウザに kagin.co.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type kagin.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.kagin.co.jp/kojin/FinancialCrime/20010621.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "鹿児島銀行が、メールで暗証番号などをたずねることはありません。",
          "en": "Kagoshima Bank never asks by mail for your PIN and the like."
        },
        "source": "https://www.kagin.co.jp/kojin/FinancialCrime/20010621.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies, the web and public source code"
      },
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies (they name a telephone desk only)"
      }
    ],
    "phones": []
  },
  {
    "id": "kepco",
    "title": {
      "ja": "関西電力",
      "en": "Kansai Electric Power"
    },
    "names": [
      {
        "value": "関西電力",
        "distinct": true,
        "source": "https://kepco.jp/miruden/ServiceTop/userPolicy",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "はぴeみる電",
        "distinct": true,
        "source": "https://kepco.jp/miruden/ServiceTop/userPolicy",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Kansai Electric Power",
        "distinct": true,
        "confidence": "B",
        "source": "https://kepco.jp/miruden/ServiceTop/userPolicy",
        "checked": "2026-11-28"
      },
      {
        "value": "かんさいでんりょく",
        "distinct": true,
        "confidence": "B",
        "source": "https://kepco.jp/miruden/ServiceTop/userPolicy",
        "checked": "2026-11-28"
      },
      {
        "value": "関電",
        "distinct": false,
        "confidence": "B",
        "note": "what people call it",
        "source": "https://kepco.jp/miruden/ServiceTop/userPolicy",
        "checked": "2026-11-28"
      },
      {
        "value": "KEPCO",
        "distinct": false,
        "confidence": "B",
        "note": "also the power company of Korea",
        "source": "https://kepco.jp/miruden/ServiceTop/userPolicy",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "kepco.jp",
        "note": "はぴeみる電",
        "source": "https://kepco.jp/miruden/ServiceTop/userPolicy",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "kepco.co.jp",
        "source": "public source code that signs in to はぴeみる電 or links to the company (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "kepco.co.jp",
        "note": "seen are e4.kepco.co.jp and a3.kepco.co.jp",
        "source": "public source code that lets mail of e4.kepco.co.jp and a3.kepco.co.jp pass, and github disco-v8/MilterAgent",
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
        "url": "https://www.kepco.co.jp/",
        "source": "public source code that signs in to はぴeみる電 or links to the company (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "account",
        "title": {
          "ja": "はぴeみる電",
          "en": "Hapi-e Miruden"
        },
        "url": "https://kepco.jp/miruden/ServiceTop/Login",
        "source": "public source code that signs in to はぴeみる電 or links to the company (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "account",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、はぴeみる電のアプリを開くか、ブラウザに kepco.jp と入力します。",
          "ログインして、料金とお支払いの状況を見ます。",
          "未払いと書かれていなければ、偽物を疑ってください。契約のない方に届いたものは偽物です。"
        ],
        "en": [
          "Don't use the links in the message. Open the Hapi-e Miruden app, or type kepco.jp into your browser.",
          "Sign in and look at your bills and payments.",
          "If no bill is open there, be suspicious. If you have no contract, the message is fake."
        ]
      },
      "source": "https://kepco.jp/miruden/ServiceTop/userPolicy",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the pages of はぴeみる電 in stored copies, and third parties"
      }
    ],
    "phones": []
  },
  {
    "id": "ledger",
    "title": {
      "ja": "Ledger",
      "en": "Ledger"
    },
    "names": [
      {
        "value": "Ledger",
        "distinct": false,
        "note": "also an ordinary English word",
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Ledger.com",
        "distinct": true,
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Ledger Live",
        "distinct": true,
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Ledger Wallet",
        "distinct": true,
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Ledger Nano",
        "distinct": true,
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "レジャーナノ",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "ledger.com",
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "ledger.com",
        "source": "https://www.safebrowz.com/blog/fake-ledger-email-warning",
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
          "ja": "トップページ（英語）",
          "en": "front page"
        },
        "url": "https://www.ledger.com/",
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "いま出回っている偽物（英語）",
          "en": "Ongoing phishing campaigns"
        },
        "url": "https://www.ledger.com/phishing-campaigns-status",
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "phishing-help",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、いつものLedgerのアプリを自分で開きます。",
          "更新の案内は、アプリの中に出るものだけが本物です。「停止」や「無効化」の知らせは偽物です。",
          "24の単語（リカバリーフレーズ）は、機器のほかには、どこにも入力しないでください。"
        ],
        "en": [
          "Don't use the links in the message. Open your Ledger app yourself.",
          "Only updates that the app itself shows are real. Notices of a “deactivation” are fake.",
          "Enter the 24 words (recovery phrase) nowhere but into the device."
        ]
      },
      "source": "https://www.ledger.com/phishing-campaigns-status",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "Ledgerが、24の単語（リカバリーフレーズ）をたずねることはありません。",
          "en": "Ledger never asks for the 24 words of your recovery phrase."
        },
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "account-notice",
        "words": {
          "ja": "Ledgerが、お持ちの機器を停止したり無効にしたりすることはありません。",
          "en": "Ledger cannot and will not block or deactivate your device."
        },
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://www.ledger.com/phishing-campaigns-status",
        "how": {
          "ja": "このページの「Report a phishing attempt」から報告します（英語）。",
          "en": "Use “Report a phishing attempt” on this page."
        },
        "source": "https://www.ledger.com/phishing-campaigns-status",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "life-card",
    "title": {
      "ja": "ライフカード",
      "en": "Life Card"
    },
    "names": [
      {
        "value": "ライフカード",
        "distinct": true,
        "source": "https://www.lifecard.co.jp/security/attention.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "LIFE CARD",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.lifecard.co.jp/security/attention.html",
        "checked": "2026-11-28"
      },
      {
        "value": "LIFE-Web Desk",
        "distinct": true,
        "source": "https://www.lifecard.co.jp/security/attention.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ライフウェブデスク",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.lifecard.co.jp/security/attention.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Vプリカ",
        "distinct": false,
        "source": "public source code that opens vpc.lifecard.co.jp",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "shops that sell it write about it too"
      }
    ],
    "sites": [
      {
        "domain": "lifecard.co.jp",
        "note": "Vプリカ is vpc.lifecard.co.jp",
        "source": "https://www.lifecard.co.jp/security/attention.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "lifecard.co.jp",
        "note": "lifeweb-entry@lifecard.co.jp reports each use of the card",
        "source": "public source code of several people that reads genuine usage notices from lifeweb-entry@lifecard.co.jp",
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
        "url": "https://www.lifecard.co.jp/",
        "source": "https://www.lifecard.co.jp/security/attention.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "こんな犯罪手口にご注意ください",
          "en": "Beware of these tricks"
        },
        "url": "https://www.lifecard.co.jp/security/caution.html",
        "source": "https://www.lifecard.co.jp/security/attention.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、LIFE-Web Deskアプリを開くか、ブラウザに lifecard.co.jp と入力します。",
          "LIFE-Web Deskにログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the LIFE-Web Desk app, or type lifecard.co.jp into your browser.",
          "Sign in to LIFE-Web Desk and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://www.lifecard.co.jp/security/attention.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages under www.lifecard.co.jp/security/ and /info/, in stored copies"
      }
    ],
    "phones": []
  },
  {
    "id": "line",
    "title": {
      "ja": "LINE",
      "en": "LINE"
    },
    "names": [
      {
        "value": "LINE",
        "distinct": false,
        "note": "also an ordinary word",
        "source": "https://help.line.me/line/ios/pc?lang=ja&contentId=20000293",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "LINEアカウント",
        "distinct": true,
        "source": "https://news.livedoor.com/article/detail/30190960/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "LINE Pay",
        "distinct": true,
        "source": "https://expose-spam-emails.com/notice-of-suspension-of-line-account",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "LINEカスタマーサポート",
        "distinct": true,
        "source": "https://a21.jp/1105.html",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes sign so"
      },
      {
        "value": "LINE安全認証",
        "distinct": true,
        "source": "https://did2memo.net/2017/02/28/naver-line-meiwaku-e-mail-line-anzen-ninshou/",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "only fakes say so"
      }
    ],
    "sites": [
      {
        "domain": "line.me",
        "note": "its pages end in line.me; what follows it (line.me.…) is a fake",
        "source": "https://help.line.me/line/ios/pc?lang=ja&contentId=20000293",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "line.me",
        "note": "official mail always ends in @line.me; do_not_reply@line.me is genuine and forged since 2017 (koregasiritai.com)",
        "source": "https://news.livedoor.com/article/detail/30190960/",
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
        "url": "https://line.me/ja/",
        "source": "https://help.line.me/line/ios/pc?lang=ja&contentId=20000293",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "contact",
        "title": {
          "ja": "LINEヘルプセンター",
          "en": "LINE help center"
        },
        "url": "https://help.line.me/",
        "source": "https://help.line.me/line/ios/pc?lang=ja&contentId=20000293",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "迷惑トーク・迷惑メールが届いたとき",
          "en": "When spam arrives"
        },
        "url": "https://help.line.me/line/ios/pc?lang=ja&contentId=20000293",
        "source": "https://help.line.me/line/ios/pc?lang=ja&contentId=20000293",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "contact",
      "note": "Mail about a sign-in or a move to another phone comes only right after you did that yourself.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、いつものLINEアプリを開きます。",
          "アプリがいつもどおり使えていれば、停止や制限の知らせは偽物です。",
          "認証番号やパスワードは、だれに聞かれても教えないでください。"
        ],
        "en": [
          "Don't use the links in the message. Open the LINE app as usual.",
          "If the app works as usual, a notice of suspension is fake.",
          "Tell codes and passwords to nobody, whoever asks."
        ]
      },
      "source": "https://news.livedoor.com/article/detail/30190960/",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "code",
        "words": {
          "ja": "LINEが、メールやSMSで認証番号をたずねることはありません。",
          "en": "LINE never asks for verification codes by mail or text message."
        },
        "source": "https://news.livedoor.com/article/detail/30190960/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "password",
        "words": {
          "ja": "LINEが、メールやSMSで電話番号・メールアドレス・パスワードをたずねることはありません。",
          "en": "LINE never asks for your phone number, mail address or password by mail or text message."
        },
        "source": "https://news.livedoor.com/article/detail/30190960/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the help center in stored copies and the press: forms for a stolen account, none for fake mail"
      }
    ],
    "phones": []
  },
  {
    "id": "linkedin",
    "title": {
      "ja": "LinkedIn（リンクトイン）",
      "en": "LinkedIn"
    },
    "names": [
      {
        "value": "LinkedIn",
        "distinct": true,
        "source": "http://help.linkedin.com/app/answers/detail/a_id/5342/h/c",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "リンクトイン",
        "distinct": true,
        "source": "https://note.mu/xxkei_voicexx/n/n6a6b6c3ea47e",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "リンクドイン",
        "distinct": true,
        "confidence": "B",
        "source": "http://help.linkedin.com/app/answers/detail/a_id/5342/h/c",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "linkedin.com",
        "source": "http://help.linkedin.com/app/answers/detail/a_id/5342/h/c",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "linkedin.com",
        "note": "jobalerts-noreply@, notifications-noreply@ and others",
        "source": "public source code that reads or files the genuine notices, several repositories alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "cs.linkedin.com",
        "source": "LinkedIn's help page 5342 (Phishing emails), as copied by a third party",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "e.linkedin.com",
        "source": "LinkedIn's help page 5342 (Phishing emails), as copied by a third party",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "el.linkedin.com",
        "source": "LinkedIn's help page 5342 (Phishing emails), as copied by a third party",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "messages-noreply@linkedin.com",
        "relay": true,
        "note": "carries the words of members",
        "source": "public source code that reads or files the genuine notices, several repositories alike",
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
        "url": "https://www.linkedin.com/",
        "source": "http://help.linkedin.com/app/answers/detail/a_id/5342/h/c",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Genuine mail names the reader, and answers a request of yours within minutes.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、LinkedInのアプリを開くか、ブラウザに linkedin.com と入力します。",
          "サインインして、メッセージ・つながり・お知らせに同じ内容があるか見ます。",
          "何もなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the LinkedIn app, or type linkedin.com into your browser.",
          "Sign in and see whether the messages, invitations or notices are there.",
          "If nothing is there, be suspicious."
        ]
      },
      "source": "http://help.linkedin.com/app/answers/detail/a_id/5342/h/c",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "LinkedInが、パスワードをたずねることはありません。",
          "en": "LinkedIn never asks for your password."
        },
        "source": "LinkedIn's help page 5342 (Phishing emails), as copied by a third party",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "install",
        "words": {
          "ja": "LinkedInが、メールでソフトを入れるよう求めることはありません。",
          "en": "LinkedIn never asks by mail to install software."
        },
        "source": "http://help.linkedin.com/app/answers/detail/a_id/5342/h/c",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "open-attachment",
        "words": {
          "ja": "LinkedInが、メールの添付ファイルを開くよう求めることはありません。",
          "en": "LinkedIn never asks you to open a mail's attachment."
        },
        "source": "http://help.linkedin.com/app/answers/detail/a_id/5342/h/c",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "phishing@linkedin.com",
        "how": {
          "ja": "届いたメールを、ヘッダーも付けてそのまま転送します。",
          "en": "Forward the mail unchanged, with its header."
        },
        "source": "http://help.linkedin.com/app/safety/answers/detail/a_id/37021/h/c",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "livelo",
    "title": {
      "ja": "Livelo（ブラジルのポイント）",
      "en": "Livelo"
    },
    "names": [
      {
        "value": "Livelo",
        "distinct": true,
        "source": "https://sbtnews.sbt.com.br/noticia/policia/golpe-dos-pontos-operacao-policial-investiga-fraudes-em-nome-de-programa-de-recompensas",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Pontos Livelo",
        "distinct": true,
        "source": "https://sbtnews.sbt.com.br/noticia/policia/golpe-dos-pontos-operacao-policial-investiga-fraudes-em-nome-de-programa-de-recompensas",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Clube Livelo",
        "distinct": true,
        "source": "public source code of many people that opens these sites",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Livelo S.A.",
        "distinct": true,
        "note": "the company",
        "source": "https://sbtnews.sbt.com.br/noticia/policia/golpe-dos-pontos-operacao-policial-investiga-fraudes-em-nome-de-programa-de-recompensas",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "livelo.com.br",
        "source": "public source code of many people that opens these sites",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "pontoslivelo.com.br",
        "source": "public source code of many people that opens these sites",
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
          "ja": "トップページ（ポルトガル語）",
          "en": "front page (Portuguese)"
        },
        "url": "https://www.livelo.com.br/",
        "source": "public source code of many people that opens these sites",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Liveloのアプリを開くか、ブラウザに livelo.com.br と入力します。",
          "ログインして、ポイントの残高と期限を見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Livelo app, or type livelo.com.br into your browser.",
          "Sign in and look at your points and when they expire.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://sbtnews.sbt.com.br/noticia/policia/golpe-dos-pontos-operacao-policial-investiga-fraudes-em-nome-de-programa-de-recompensas",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "the press in stored copies, public source code"
      },
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the press in stored copies"
      }
    ],
    "phones": []
  },
  {
    "id": "lowes",
    "title": {
      "ja": "Lowe's（アメリカのホームセンター）",
      "en": "Lowe's"
    },
    "names": [
      {
        "value": "Lowe's",
        "distinct": false,
        "note": "also a surname",
        "source": "https://bestlifeonline.com/lowes-target-gift-card-scams-news/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Lowe's Home Improvement",
        "distinct": true,
        "source": "https://bestlifeonline.com/lowes-target-gift-card-scams-news/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Lowe's Companies",
        "distinct": true,
        "source": "https://bestlifeonline.com/lowes-target-gift-card-scams-news/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "lowes.com",
        "source": "public source code of several people that reads its genuine notices or opens its site",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "lowes.com",
        "note": "covers notifications. and confirmation.lowes.com",
        "source": "public source code of several people that reads its genuine notices or opens its site",
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
          "ja": "トップページ（英語）",
          "en": "front page"
        },
        "url": "https://www.lowes.com/",
        "source": "public source code of several people that reads its genuine notices or opens its site",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Lowe'sのアプリを開くか、ブラウザに lowes.com と入力します。",
          "ログインして、ご注文や会員の特典に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Lowe's app, or type lowes.com into your browser.",
          "Sign in and see whether your orders or rewards say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://bestlifeonline.com/lowes-target-gift-card-scams-news/",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the press and blogs in stored copies"
      }
    ],
    "phones": []
  },
  {
    "id": "mastercard",
    "title": {
      "ja": "Mastercard（マスターカード）",
      "en": "Mastercard"
    },
    "names": [
      {
        "value": "Master Card",
        "distinct": false,
        "note": "also the mark on cards of many companies; genuine mail of theirs writes it with a gap",
        "source": "http://www.mastercard.co.jp/personal/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "マスターカード",
        "distinct": false,
        "note": "the same",
        "source": "http://www.mastercard.co.jp/personal/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Mastercardセキュリティセンター",
        "distinct": true,
        "source": "https://siratuta.com/6663.html",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes call themselves so"
      },
      {
        "value": "Mastercardサービス",
        "distinct": true,
        "source": "https://spambuster.jp/?p=3201",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "the same"
      },
      {
        "value": "マスターカード株式会社",
        "distinct": true,
        "source": "https://spambuster.jp/?p=3201",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "the same"
      }
    ],
    "sites": [
      {
        "domain": "mastercard.co.jp",
        "source": "http://www.mastercard.co.jp/personal/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "mastercard.com",
        "source": "public lists of allowed domains in several programs",
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
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.mastercard.co.jp/",
        "source": "https://www.izunousagi.jp/mastercardsagi_mail/17601/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": null,
      "steps": {
        "ja": [
          "Mastercardが、口座や個人情報をメールでたずねることはありません。届いたメッセージのリンクは使わないでください。",
          "お持ちのカードの会社のアプリか、カードの会社のサイトを自分で開いて、ご利用明細を見ます。",
          "心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Mastercard never asks by mail for account numbers or personal data. Don't use the links in the message.",
          "Open the app or the site of the company that issued your card yourself, and look at your statement.",
          "If you are worried, call the number on the back of your card."
        ]
      },
      "source": "http://www.mastercard.co.jp/personal/phishing.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "personal",
        "words": {
          "ja": "Mastercardが、口座や個人情報をメールでたずねることはありません。",
          "en": "Mastercard never asks by mail for account numbers or personal data."
        },
        "source": "http://www.mastercard.co.jp/personal/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "stopit@mastercard.com",
        "how": {
          "ja": "届いたメールをそのまま転送します（英語の窓口です）。カード番号を入力してしまったときは、先にカードの会社へ電話します。",
          "en": "Forward the whole mail unchanged. If you have typed your card number, call the company of your card first."
        },
        "source": "a public list of addresses that take reports",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "the official page named above (it says that such mail is never sent) and public code that reads card mail"
      }
    ],
    "phones": []
  },
  {
    "id": "matsui-securities",
    "title": {
      "ja": "松井証券",
      "en": "Matsui Securities"
    },
    "names": [
      {
        "value": "松井證券",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.matsui.co.jp/support/security/crime-control/?mnu=ft",
        "checked": "2026-11-28"
      },
      {
        "value": "松井証券",
        "distinct": true,
        "source": "https://www.matsui.co.jp/support/security/crime-control/?mnu=ft",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "マツイ証券",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.matsui.co.jp/support/security/crime-control/?mnu=ft",
        "checked": "2026-11-28"
      },
      {
        "value": "Matsui Securities",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.matsui.co.jp/support/security/crime-control/?mnu=ft",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "matsui.co.jp",
        "note": "the FAQ is support.matsui.co.jp",
        "source": "https://www.matsui.co.jp/support/security/crime-control/?mnu=ft",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "matsui.co.jp",
        "source": "https://tcgprices.com/2025/05/16/%E3%83%95%E3%82%A3%E3%82%B7%E3%83%B3%E3%82%B0%E8%A9%90%E6%AC%BA%E3%83%BB%E8%BF%B7%E6%83%91%E3%83%A1%E3%83%BC%E3%83%AB%E3%83%BB%E3%82%B9%E3%83%91%E3%83%A0%E6%83%85%E5%A0%B1%EF%BC%9A%E6%9D%BE%E4%BA%95",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "a public mail filter allows it, too; often forged (ymg.nagoya)"
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
        "url": "https://www.matsui.co.jp/",
        "source": "https://www.matsui.co.jp/support/security/crime-control/?mnu=ft",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "ログイン時のSMS認証・電話番号認証",
          "en": "Sign-in by SMS or phone call"
        },
        "url": "https://support.matsui.co.jp/faq/show/51554?site_domain=faq",
        "source": "https://support.matsui.co.jp/faq/show/51554?site_domain=faq",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "各種犯罪手口とその対策",
          "en": "Tricks of fraud and what helps"
        },
        "url": "https://www.matsui.co.jp/support/security/crime-control/?mnu=ft",
        "source": "https://www.matsui.co.jp/support/security/crime-control/?mnu=ft",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "two-step",
        "title": {
          "ja": "ログイン時のSMS認証・電話番号認証",
          "en": "Sign-in by SMS or phone call"
        },
        "url": "https://support.matsui.co.jp/faq/show/51554?site_domain=faq",
        "source": "https://support.matsui.co.jp/faq/show/51554?site_domain=faq",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、松井証券のアプリを開くか、ブラウザに matsui.co.jp と入力します。",
          "お客様サイトにログインします。大切な連絡は「ホーム」の画面に必ず出ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Matsui app, or type matsui.co.jp into your browser.",
          "Sign in to the customers' site. Whatever matters stands on its “Home” screen.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://support.matsui.co.jp/print/faq/1670?site_domain=faq",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "松井証券が、メールや入力フォームでパスワードや取引暗証番号をたずねることはありません。",
          "en": "Matsui Securities never asks for passwords or trading PINs by mail or web form."
        },
        "source": "https://www.matsui.co.jp/support/security/crime-control/?mnu=ft",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "松井証券が、メールや入力フォームで銀行の口座番号などをたずねることはありません。",
          "en": "Matsui Securities never asks for bank account numbers and the like by mail or web form."
        },
        "source": "https://www.matsui.co.jp/support/security/crime-control/?mnu=ft",
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
    ],
    "phones": []
  },
  {
    "id": "mcafee",
    "title": {
      "ja": "マカフィー",
      "en": "McAfee"
    },
    "names": [
      {
        "value": "マカフィー",
        "distinct": true,
        "source": "https://www.mcafee.com/enterprise/ja-jp/microsites/announcement/20180725.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "McAfee",
        "distinct": true,
        "source": "https://www.mcafee.com/enterprise/ja-jp/microsites/announcement/20180725.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "McAfee LiveSafe",
        "distinct": true,
        "source": "https://services.awaisora.com/2025/08/04/fb8f9b5e-5526-4a93-900d-ca33e7ea7981",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "mcafee.com",
        "source": "https://www.mcafee.com/enterprise/ja-jp/microsites/announcement/20180725.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "mcafee.com",
        "note": "info@notification.mcafee.com was seen (koregasiritai.com)",
        "source": "https://www.mcafee.com/enterprise/ja-jp/microsites/announcement/20180725.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "smmktg.mcafee.com",
        "source": "https://www.mcafee.com/enterprise/ja-jp/microsites/announcement/20180725.html",
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
        "url": "https://www.mcafee.com/ja-jp/index.html",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "マカフィーをかたる詐欺の見分け方（英語）",
          "en": "How to spot McAfee imposters"
        },
        "url": "https://www.mcafee.com/en-us/cyber-scam/customer-scam-awareness.html",
        "source": "https://www.mcafee.com/en-us/cyber-scam/customer-scam-awareness.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "security",
        "title": {
          "ja": "弊社名を騙って購入を促すメールにご注意ください",
          "en": "Mail that poses as McAfee to sell something"
        },
        "url": "https://www.mcafee.com/enterprise/ja-jp/microsites/announcement/20180725.html",
        "source": "https://www.mcafee.com/enterprise/ja-jp/microsites/announcement/20180725.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクや電話番号は使わず、パソコンのマカフィーを開くか、ブラウザに mcafee.com と入力します。",
          "ログインして、契約の期限と更新の状況を見ます。",
          "マカフィーを使っていない、または何も書かれていないときは、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links or telephone numbers in the message. Open McAfee on your computer, or type mcafee.com into your browser.",
          "Sign in and look at your subscription and its renewal.",
          "If you don't use McAfee, or nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.mcafee.com/en-us/cyber-scam/customer-scam-awareness.html",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "call",
        "words": {
          "ja": "マカフィーが、メールやSMSに書いた番号へ電話するよう求めることはありません。",
          "en": "McAfee never requires you to call a number in a mail or text message."
        },
        "source": "https://www.mcafee.com/en-us/cyber-scam/customer-scam-awareness.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "scam@mcafee.com",
        "how": {
          "ja": "届いたメールをそのまま転送します。",
          "en": "Forward the mail unchanged."
        },
        "source": "https://www.mcafee.com/en-us/cyber-scam/customer-scam-awareness.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "notFound": [],
    "phones": []
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
      },
      {
        "id": "two-step",
        "title": {
          "ja": "メルカリのパスキー（生体認証）",
          "en": "Passkeys of Mercari"
        },
        "url": "https://jp-news.mercari.com/contents/25732",
        "source": "https://jp-news.mercari.com/contents/25732",
        "checked": "2026-11-28",
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
    "notFound": [],
    "phones": []
  },
  {
    "id": "metamask",
    "title": {
      "ja": "MetaMask",
      "en": "MetaMask"
    },
    "names": [
      {
        "value": "MetaMask",
        "distinct": true,
        "source": "https://newsable.asianetnews.com/markets/fake-metamask-support-emails-are-stealing-wallet-credentials-slowmist-warns-articleshow-7snup59",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "メタマスク",
        "distinct": true,
        "source": "https://newsable.asianetnews.com/markets/fake-metamask-support-emails-are-stealing-wallet-credentials-slowmist-warns-articleshow-7snup59",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "MetaMask Wallet",
        "distinct": true,
        "source": "https://legitvsscam.com/metamask-scam-emails/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "metamask.io",
        "source": "public source code, MetaMask's own app included, that opens pages of support.metamask.io",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "metamask.io",
        "note": "support@metamask.io answers your own question only; forged, too",
        "source": "https://legitvsscam.com/metamask-scam-emails/",
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
          "ja": "トップページ（英語）",
          "en": "front page"
        },
        "url": "https://metamask.io/",
        "source": "https://legitvsscam.com/metamask-scam-emails/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "contact",
        "title": {
          "ja": "サポート（英語）",
          "en": "support"
        },
        "url": "https://support.metamask.io/",
        "source": "public source code, MetaMask's own app included, that opens pages of support.metamask.io",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、いつものMetaMask（アプリか拡張機能）を開きます。",
          "いつもどおり使えていれば、「停止」「更新」「本人確認」の知らせは偽物です。",
          "シークレットリカバリーフレーズ（12の単語）は、どのページにも、だれにも教えないでください。"
        ],
        "en": [
          "Don't use the links in the message. Open MetaMask (app or extension) as usual.",
          "If it works as usual, a notice of suspension, update or verification is fake.",
          "Tell your Secret Recovery Phrase (12 words) to nobody and no page."
        ]
      },
      "source": "https://newsable.asianetnews.com/markets/fake-metamask-support-emails-are-stealing-wallet-credentials-slowmist-warns-articleshow-7snup59",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "account-notice",
        "words": {
          "ja": "MetaMaskが、ウォレットの停止や制限をメールで知らせることはありません。",
          "en": "MetaMask never sends mail about the suspension or restriction of a wallet."
        },
        "source": "https://legitvsscam.com/metamask-scam-emails/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "password",
        "words": {
          "ja": "MetaMaskが、リカバリーフレーズやパスワードをたずねることはありません。",
          "en": "MetaMask never asks for your recovery phrase or password."
        },
        "source": "https://legitvsscam.com/metamask-scam-emails/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "personal",
        "words": {
          "ja": "MetaMaskが、本人確認（KYC）を求めることはありません。",
          "en": "MetaMask never asks for an identity check (KYC)."
        },
        "source": "https://legitvsscam.com/metamask-scam-emails/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "guides and the press; the stores hold no official support page"
      }
    ],
    "phones": []
  },
  {
    "id": "mhlw",
    "title": {
      "ja": "厚生労働省",
      "en": "Ministry of Health, Labour and Welfare"
    },
    "names": [
      {
        "value": "厚生労働省",
        "distinct": true,
        "source": "https://www.mhlw.go.jp/stf/newpage_32266.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "厚労省",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.mhlw.go.jp/stf/newpage_32266.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Ministry of Health, Labour and Welfare",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.mhlw.go.jp/stf/newpage_32266.html",
        "checked": "2026-11-28"
      },
      {
        "value": "MHLW",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.mhlw.go.jp/stf/newpage_32266.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "mhlw.go.jp",
        "source": "https://www.mhlw.go.jp/stf/newpage_32266.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "mhlw.go.jp",
        "source": "public source code that holds addresses of its desks and staff (several programs)",
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
        "url": "https://www.mhlw.go.jp/",
        "source": "https://www.mhlw.go.jp/stf/newpage_32266.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "厚生労働省を名乗るフィッシングサイトへの注意喚起",
          "en": "Fake sites that pose as the ministry"
        },
        "url": "https://www.mhlw.go.jp/stf/newpage_32266.html",
        "source": "https://www.mhlw.go.jp/stf/newpage_32266.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、支払いもしません。",
          "国民健康保険料のことは、お住まいの市区町村の窓口にたずねると確かです。",
          "厚生労働省のお知らせは、ブラウザに mhlw.go.jp と入力して見ます。なければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message, and don't pay.",
          "About health insurance the surest way is to ask your city, town or village.",
          "For the ministry's own news type mhlw.go.jp into your browser. If it isn't there, be suspicious."
        ]
      },
      "source": "https://www.mhlw.go.jp/stf/newpage_32266.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "transfer",
        "words": {
          "ja": "厚生労働省が、国民健康保険料の督促や納付のお知らせを直接送ることはありません。",
          "en": "The ministry never sends reminders or demands for health insurance premiums itself."
        },
        "source": "https://www.mhlw.go.jp/stf/newpage_32266.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official notice (it sends people to the police)"
      }
    ],
    "phones": []
  },
  {
    "id": "mi-card",
    "title": {
      "ja": "エムアイカード（MICARD）",
      "en": "MI Card"
    },
    "names": [
      {
        "value": "エムアイカード",
        "distinct": true,
        "source": "https://www2.micard.co.jp/security/s-mime.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "MI CARD",
        "distinct": true,
        "note": "the company writes MICARD",
        "source": "https://www2.micard.co.jp/security/s-mime.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "MIカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://www2.micard.co.jp/security/s-mime.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "micard.co.jp",
        "source": "https://www2.micard.co.jp/security/s-mime.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "micard.co.jp",
        "note": "most of its mail is signed (S/MIME, issued to MICARD Co.Ltd.); info@micard.co.jp is often forged",
        "source": "https://www2.micard.co.jp/security/s-mime.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "mistore.jp",
        "source": "public source code of several people that opens the online shops of 三越伊勢丹",
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
        "url": "https://www2.micard.co.jp/",
        "source": "https://www2.micard.co.jp/security/s-mime.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "当社を名乗る不審なメールにご注意ください",
          "en": "Suspicious mail that poses as MI Card"
        },
        "url": "https://www2.micard.co.jp/notice/201030notice.html",
        "source": "https://www2.micard.co.jp/notice/201030notice.html?top=slide",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "The page says to go to its site directly and not through the mail.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、エムアイカードのアプリを開くか、ブラウザに micard.co.jp と入力します。",
          "WEBエムアイカード会員にログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the MI Card app, or type micard.co.jp into your browser.",
          "Sign in and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://www2.micard.co.jp/notice/201030notice.html?top=slide",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies; they ask people to delete such mail"
      }
    ],
    "phones": []
  },
  {
    "id": "microsoft",
    "title": {
      "ja": "マイクロソフト",
      "en": "Microsoft"
    },
    "names": [
      {
        "value": "Microsoft",
        "distinct": true,
        "source": "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/admin/email/select-domain-to-use-for-email-from-microsoft-365-products.md",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "マイクロソフト",
        "distinct": true,
        "confidence": "B",
        "source": "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/admin/email/select-domain-to-use-for-email-from-microsoft-365-products.md",
        "checked": "2026-11-28"
      },
      {
        "value": "Microsoft アカウント",
        "distinct": true,
        "source": "https://tamronblog.jp/?p=23489",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Microsoft 365",
        "distinct": true,
        "source": "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/admin/email/select-domain-to-use-for-email-from-microsoft-365-products.md",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Office 365",
        "distinct": true,
        "source": "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/admin/email/select-domain-to-use-for-email-from-microsoft-365-products.md",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "OneDrive",
        "distinct": true,
        "source": "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/admin/email/select-domain-to-use-for-email-from-microsoft-365-products.md",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Outlook",
        "distinct": false,
        "note": "also an English word and the end of everybody's addresses",
        "source": "https://ittrip.xyz/microsoft/ms-account-phishing-check",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Hotmail",
        "distinct": false,
        "note": "also the end of everybody's addresses",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      }
    ],
    "sites": [
      {
        "domain": "microsoft.com",
        "source": "https://ittrip.xyz/microsoft/ms-account-phishing-check",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "microsoftonline.com",
        "source": "https://services.awaisora.com/?p=16127",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "login.microsoftonline.com"
      },
      {
        "domain": "login.live.com",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "domain": "account.live.com",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "domain": "outlook.live.com",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "domain": "www.office.com",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      }
    ],
    "senders": [
      {
        "domain": "accountprotection.microsoft.com",
        "note": "account-security-noreply@accountprotection.microsoft.com sends the account notices and codes",
        "source": "https://tamronblog.jp/?p=23489",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "microsoft.com",
        "source": "https://ittrip.xyz/microsoft/ms-account-phishing-check",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "no-reply@notify.microsoft.com",
        "note": "one-time codes for shared files",
        "source": "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/admin/email/select-domain-to-use-for-email-from-microsoft-365-products.md",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "address": "postmaster@outlook.com",
        "source": "public source code that reads the genuine notices of undelivered mail, several repositories alike",
        "checked": "2026-11-28",
        "confidence": "B",
        "relay": true,
        "note": "returned mail of Outlook.com; carries what was returned"
      },
      {
        "address": "no-reply@sharepointonline.com",
        "relay": true,
        "note": "carries the words and files of anybody",
        "source": "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/admin/email/select-domain-to-use-for-email-from-microsoft-365-products.md",
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
        "url": "https://www.microsoft.com/ja-jp/",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "id": "account",
        "title": {
          "ja": "Microsoft アカウント",
          "en": "Microsoft account"
        },
        "url": "https://account.microsoft.com/",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "id": "two-step",
        "title": {
          "ja": "2段階認証について",
          "en": "About two-step verification"
        },
        "url": "https://support.microsoft.com/ja-jp/help/12408/microsoft-account-about-two-step-verification",
        "source": "https://support.microsoft.com/ja-jp/help/12408/microsoft-account-about-two-step-verification",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "account",
      "source": "https://services.awaisora.com/?p=51212",
      "checked": "2026-11-28",
      "confidence": "C",
      "note": "Genuine notices of an unusual sign-in and codes that you did not ask for do exist; the sign-in history shows them.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに account.microsoft.com と入力します。",
          "サインインして「セキュリティ」のサインイン履歴に、同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。画面に出た警告の電話番号には、かけないでください。"
        ],
        "en": [
          "Don't use the links in the message. Type account.microsoft.com into your browser.",
          "Sign in and see whether the sign-in history under “Security” says the same.",
          "If nothing is said there, be suspicious. Never call a number that a warning on the screen shows."
        ]
      }
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "Microsoft's documentation and support pages in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "mitsukoshi-isetan",
    "title": {
      "ja": "三越伊勢丹",
      "en": "Isetan Mitsukoshi"
    },
    "names": [
      {
        "value": "三越伊勢丹",
        "distinct": true,
        "source": "https://report.hot-cafe.net/mistore-antiphishing-13841",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "三越伊勢丹オンラインストア",
        "distinct": true,
        "confidence": "B",
        "source": "https://singlekurashi.com/?p=7011",
        "checked": "2026-11-28"
      },
      {
        "value": "三越伊勢丹WEB会員",
        "distinct": true,
        "note": "often in the subjects of fakes",
        "source": "https://report.hot-cafe.net/mistore-antiphishing-13841",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Isetan Mitsukoshi",
        "distinct": true,
        "confidence": "B",
        "source": "https://report.hot-cafe.net/mistore-antiphishing-13841",
        "checked": "2026-11-28"
      },
      {
        "value": "Mitsukoshi Isetan",
        "distinct": true,
        "confidence": "B",
        "source": "https://report.hot-cafe.net/mistore-antiphishing-13841",
        "checked": "2026-11-28"
      },
      {
        "value": "三越",
        "distinct": false,
        "confidence": "B",
        "source": "https://report.hot-cafe.net/mistore-antiphishing-13841",
        "checked": "2026-11-28"
      },
      {
        "value": "伊勢丹",
        "distinct": false,
        "confidence": "B",
        "source": "https://report.hot-cafe.net/mistore-antiphishing-13841",
        "checked": "2026-11-28"
      },
      {
        "value": "MOO:D MARK by ISETAN",
        "distinct": true,
        "source": "public source code of several people that opens isetan.mistore.jp, meeco.mistore.jp and others",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "mistore.jp",
        "note": "the shops and departments are names under it (isetan., meeco., business.)",
        "source": "https://www.mistore.jp/shopping/information/i00142_info.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "imhds.co.jp",
        "source": "http://www.mylifenews.net/resort/2020/04/covid-19hd648.html",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "the company"
      }
    ],
    "senders": [],
    "shortDomains": [],
    "partners": [
      {
        "domain": "micard.co.jp",
        "confidence": "B",
        "note": "its card company",
        "source": "https://singlekurashi.com/?p=7011",
        "checked": "2026-11-28"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.mistore.jp/",
        "source": "https://www.mistore.jp/shopping/information/i00142_info.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "当社を名乗る不審なメールにご注意ください",
          "en": "Suspicious mail and sites that pose as the store"
        },
        "url": "https://www.mistore.jp/shopping/information/i00142_info.html",
        "source": "https://www.mistore.jp/shopping/information/i00142_info.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、三越伊勢丹アプリを開くか、ブラウザに mistore.jp と入力します。",
          "ログインして、ご注文の履歴や会員情報に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the store's app, or type mistore.jp into your browser.",
          "Sign in and see whether your orders or your account say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.mistore.jp/shopping/information/i00142_info.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "the official pages on fake mail in stored copies (as far as they were kept), blogs and public source code"
      },
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official page named above, in a stored copy; it asks people to delete such mail"
      }
    ],
    "phones": []
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
      },
      {
        "id": "two-step",
        "title": {
          "ja": "ワンタイムパスワードとご利用カード（アプリ版）",
          "en": "One-time passwords and the card in the app"
        },
        "url": "https://www.mizuhobank.co.jp/direct/security/password/index.html",
        "source": "https://www.mizuhobank.co.jp/direct/security/password/index.html",
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
    "phones": [
      {
        "value": "0120-324-299",
        "what": "support",
        "source": "https://www.mizuhobank.co.jp/crime/email_sample.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "03-3211-9324",
        "what": "support",
        "source": "https://www.mizuhobank.co.jp/crime/email_sample.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-324-358",
        "what": "fraud",
        "source": "http://www.faq.mizuhobank.co.jp/print/faq/371",
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
    "id": "monex",
    "title": {
      "ja": "マネックス証券",
      "en": "Monex Securities"
    },
    "names": [
      {
        "value": "マネックス証券",
        "distinct": true,
        "source": "https://www.monex.co.jp/?utm_source=monexmail&utm_medium=email&utm_campaign=footer&utm_content=all&mmuid=615120240910",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "マネックス",
        "distinct": false,
        "confidence": "B",
        "note": "also a part of other companies' names",
        "source": "https://www.monex.co.jp/?utm_source=monexmail&utm_medium=email&utm_campaign=footer&utm_content=all&mmuid=615120240910",
        "checked": "2026-11-28"
      },
      {
        "value": "Monex",
        "distinct": false,
        "confidence": "B",
        "note": "also other companies in other countries",
        "source": "https://www.monex.co.jp/?utm_source=monexmail&utm_medium=email&utm_campaign=footer&utm_content=all&mmuid=615120240910",
        "checked": "2026-11-28"
      },
      {
        "value": "Monex Securities",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.monex.co.jp/?utm_source=monexmail&utm_medium=email&utm_campaign=footer&utm_content=all&mmuid=615120240910",
        "checked": "2026-11-28"
      },
      {
        "value": "マネックスポイント",
        "distinct": true,
        "source": "https://iroiroknowledge.com/1341.html",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "its points"
      }
    ],
    "sites": [
      {
        "domain": "monex.co.jp",
        "note": "the front page www.monex.co.jp, news info.monex.co.jp, trading mst.monex.co.jp",
        "source": "https://www.monex.co.jp/?utm_source=monexmail&utm_medium=email&utm_campaign=footer&utm_content=all&mmuid=615120240910",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "monex.co.jp",
        "source": "https://rieki.awaisora.com/397240ff-02e5-44a7-8901-ba5dd673fb48",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "customer_service@monex.co.jp sends the one-time passwords; a public mail filter allows the domain, too. Often forged (ymg.nagoya)."
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "on-compass.com",
        "source": "public mail filter disco-v8/MilterAgent, which allows it in the mail of this brand",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "ON COMPASS, funds of its group"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.monex.co.jp/",
        "source": "https://www.monex.co.jp/?utm_source=monexmail&utm_medium=email&utm_campaign=footer&utm_content=all&mmuid=615120240910",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "ワンタイムパスワードのメールについて",
          "en": "About the mails with one-time passwords"
        },
        "url": "https://info.monex.co.jp/news/2025/20251007_01.html",
        "source": "https://info.monex.co.jp/news/2025/20251007_01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Since 2025-09-30 some of its mails with a one-time password hold a link to the page that shows it (A); such mail comes only right after you sign in yourself.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、マネックス証券アプリを開くか、ブラウザに monex.co.jp と入力します。",
          "ログインして、お知らせや取引の履歴に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。",
          "偽のページに入力してしまったときは、すぐにログインパスワードと取引パスワードを変えて、公式サイトの窓口に連絡します。"
        ],
        "en": [
          "Don't use the links in the message. Open the Monex app, or type monex.co.jp into your browser.",
          "Sign in and see whether the notices or your trades say the same.",
          "If nothing is said there, be suspicious.",
          "If you have typed something into a fake page, change both passwords at once and contact the official desk."
        ]
      },
      "source": "https://www.monex.co.jp/?utm_source=monexmail&utm_medium=email&utm_campaign=footer&utm_content=all&mmuid=615120240910",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "login",
        "words": {
          "ja": "マネックス証券が、メールにログイン画面へのボタンやリンクを付けることはありません。",
          "en": "Monex Securities never puts a button or link to its sign-in page into a mail."
        },
        "source": "https://www.monex.co.jp/?utm_source=monexmail&utm_medium=email&utm_campaign=footer&utm_content=all&mmuid=615120240910",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official front page and notices in stored copies, and pages about its fakes"
      }
    ],
    "phones": []
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
      },
      {
        "id": "two-step",
        "title": {
          "ja": "ワンタイムパスワード",
          "en": "One-time passwords"
        },
        "url": "https://direct.bk.mufg.jp/secure/otp/index.html",
        "source": "https://direct.bk.mufg.jp/secure/otp/index.html",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "an old copy of the bank's page was read; its FAQ no. 70 says the same"
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
    "phones": [
      {
        "value": "0120-543-555",
        "what": "support",
        "source": "https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "042-311-7000",
        "what": "support",
        "source": "https://direct.bk.mufg.jp/info_news/smsinfo_1023/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-111-082",
        "what": "fraud",
        "source": "https://www.bk.mufg.jp/info/phishing/20131118.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "050-3786-0082",
        "what": "fraud",
        "source": "https://www.bk.mufg.jp/info/phishing/20131118.html",
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
    "id": "mufg-card",
    "title": {
      "ja": "三菱UFJニコス（MUFGカード）",
      "en": "Mitsubishi UFJ NICOS"
    },
    "names": [
      {
        "value": "三菱UFJニコス",
        "distinct": true,
        "source": "public source code that knows the cards of this company and opens www2.cr.mufg.jp/newsplus/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Mitsubishi UFJ NICOS",
        "distinct": true,
        "source": "public source code that knows the cards of this company and opens www2.cr.mufg.jp/newsplus/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "MUFGカード",
        "distinct": true,
        "source": "https://did2memo.net/2018/04/14/phishing-mail-mufg-card-web-service-account-check",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "MUFG CARD",
        "distinct": true,
        "source": "public source code that knows the cards of this company and opens www2.cr.mufg.jp/newsplus/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "三菱UFJカード",
        "distinct": true,
        "source": "public source code that knows the cards of this company and opens www2.cr.mufg.jp/newsplus/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "NICOSカード",
        "distinct": true,
        "confidence": "C",
        "source": "public source code that knows the cards of this company and opens www2.cr.mufg.jp/newsplus/",
        "checked": "2026-11-28"
      },
      {
        "value": "ニコスカード",
        "distinct": true,
        "confidence": "C",
        "source": "public source code that knows the cards of this company and opens www2.cr.mufg.jp/newsplus/",
        "checked": "2026-11-28"
      },
      {
        "value": "VIASOカード",
        "distinct": true,
        "source": "public source code that knows the cards of this company and opens www2.cr.mufg.jp/newsplus/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "DCカード",
        "distinct": false,
        "confidence": "C",
        "note": "cards of regional banks carry this name too",
        "source": "public source code that knows the cards of this company and opens www2.cr.mufg.jp/newsplus/",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "cr.mufg.jp",
        "note": "www2.cr.mufg.jp/newsplus/ is where members sign in; the rest of mufg.jp belongs to other companies of the group",
        "source": "https://cr.mufg.jp/member/notice/login/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "cr.mufg.jp",
        "source": "a person's public list of the notices received (notice@cr.mufg.jp), and the allow-list of a public Gmail filter",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "advertisements were seen to go through a delivery service (bma.mpse.jp, 2015)"
      },
      {
        "domain": "mail-jcn.dnp-cdms.jp",
        "shared": true,
        "source": "https://cr.mufg.jp/faq/detail/3914/index.html",
        "checked": "2026-11-28",
        "confidence": "A",
        "note": "codes come from this service"
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
        "url": "https://www.cr.mufg.jp/",
        "source": "https://cr.mufg.jp/member/notice/login/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "お客様情報の詐取を狙うフィッシング詐欺にご注意ください",
          "en": "Beware of phishing"
        },
        "url": "https://cr.mufg.jp/member/notice/login/index.html",
        "source": "https://cr.mufg.jp/member/notice/login/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、カード会社のアプリを開くか、ブラウザに cr.mufg.jp と入力します。",
          "お持ちのカードの種類を選んでログインし、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the app of the card company, or type cr.mufg.jp into your browser.",
          "Choose your card, sign in, and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://cr.mufg.jp/member/notice/login/index.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "personal",
        "words": {
          "ja": "三菱UFJニコスが、メールで個人情報の入力を求めることはありません。",
          "en": "Mitsubishi UFJ NICOS never asks by mail for personal data."
        },
        "source": "https://cr.mufg.jp/member/notice/login/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "phones": [
      {
        "value": "0120-664-476",
        "what": "card-loss",
        "note": "DC cards",
        "source": "https://kiyocard.co.jp/funshitsu.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official page named above, in a stored copy"
      }
    ]
  },
  {
    "id": "mufg-esmart",
    "title": {
      "ja": "三菱UFJ eスマート証券",
      "en": "Mitsubishi UFJ eSmart Securities"
    },
    "names": [
      {
        "value": "三菱UFJ eスマート証券",
        "distinct": true,
        "source": "https://www.kabu.com/company/policy/isms.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "eスマート証券",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.kabu.com/company/policy/isms.html",
        "checked": "2026-11-28"
      },
      {
        "value": "auカブコム証券",
        "distinct": true,
        "note": "the old name",
        "source": "public source code of several programs that read the genuine trade notices from support@kabu.com (【auKabucom】約定通知)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "auKabucom",
        "distinct": true,
        "note": "in the subjects of its notices",
        "source": "public source code of several programs that read the genuine trade notices from support@kabu.com (【auKabucom】約定通知)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "カブコム",
        "distinct": true,
        "source": "public source code of several programs that read the genuine trade notices from support@kabu.com (【auKabucom】約定通知)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Mitsubishi UFJ eSmart Securities",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.kabu.com/company/policy/isms.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "kabu.com",
        "source": "https://www.kabu.com/company/policy/isms.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "kabu.com",
        "note": "support@kabu.com",
        "source": "public source code of several programs that read the genuine trade notices from support@kabu.com (【auKabucom】約定通知)",
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
        "url": "https://kabu.com/",
        "source": "public source code of several programs that open this page",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "security",
        "title": {
          "ja": "セキュリティへの取り組み",
          "en": "Security"
        },
        "url": "https://www.kabu.com/company/policy/isms.html",
        "source": "https://www.kabu.com/company/policy/isms.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、三菱UFJ eスマート証券のアプリを開くか、ブラウザに kabu.com と入力します。",
          "ログインして、重要なお知らせや取引の履歴に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。覚えのない取引があれば、すぐに公式サイトの窓口に連絡します。"
        ],
        "en": [
          "Don't use the links in the message. Open the app of the broker, or type kabu.com into your browser.",
          "Sign in and see whether the notices or your trades say the same.",
          "If nothing is said there, be suspicious. If there is a trade you don't know, contact the official desk at once."
        ]
      },
      "source": "https://www.kabu.com/company/policy/isms.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official page named above, in a stored copy"
      }
    ],
    "phones": []
  },
  {
    "id": "mufg-ms-securities",
    "title": {
      "ja": "三菱UFJモルガン・スタンレー証券",
      "en": "Mitsubishi UFJ Morgan Stanley Securities"
    },
    "names": [
      {
        "value": "三菱UFJモルガン・スタンレー証券",
        "distinct": true,
        "source": "https://sps.sc.mufg.jp/muits/html/guide2/r-riyo-teishi/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "三菱UFJ証券",
        "distinct": true,
        "note": "fakes call it so",
        "source": "https://ymg.nagoya/?p=43088",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "Mitsubishi UFJ Morgan Stanley Securities",
        "distinct": true,
        "confidence": "B",
        "source": "https://sps.sc.mufg.jp/muits/html/guide2/r-riyo-teishi/index.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "sc.mufg.jp",
        "note": "www., online., sps. and faq.sc.mufg.jp",
        "source": "https://faq.sc.mufg.jp/faq/show/924?category_id=167&site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "sc.mufg.jp",
        "source": "public source code that tells companies apart by the mail addresses of their staff",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "it sends codes and notices (official FAQ), whose address was not found"
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
        "url": "https://www.sc.mufg.jp/",
        "source": "public source code of several people that opens these pages",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "account",
        "title": {
          "ja": "オンライントレードのログイン",
          "en": "sign-in of online trading"
        },
        "url": "https://online.sc.mufg.jp/its/dfw/UTBSITS/user_p/Login",
        "source": "public source code of several people that opens these pages",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに sc.mufg.jp と入力して、公式サイトを自分で開きます。",
          "オンライントレードにログインして、「お知らせ」に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、お取引のある支店に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Type sc.mufg.jp into your browser.",
          "Sign in to online trading and see whether the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call your branch."
        ]
      },
      "source": "https://sps.sc.mufg.jp/muits/html/guide2/r-riyo-teishi/index.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "its online guide and FAQ in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "mynumber",
    "title": {
      "ja": "マイナポータル・マイナンバーカード（デジタル庁）",
      "en": "My Number portal and card (Digital Agency)"
    },
    "names": [
      {
        "value": "マイナポータル",
        "distinct": true,
        "source": "https://www.taro.org/2023/12/偽造と詐欺.php",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "デジタル庁",
        "distinct": true,
        "source": "https://digital-gov.note.jp/n/nb2929ffb92ff",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "マイナンバーカード",
        "distinct": false,
        "note": "banks and towns write about it too",
        "source": "https://www.taro.org/2023/12/偽造と詐欺.php",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "マイナンバー",
        "distinct": false,
        "note": "the same",
        "source": "http://itpro.nikkeibp.co.jp/atcl/news/17/040701075/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "個人番号カード",
        "distinct": false,
        "note": "the same",
        "source": "http://itpro.nikkeibp.co.jp/atcl/news/17/040701075/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "マイナンバーカード総合サイト",
        "distinct": true,
        "source": "public source code that links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "地方公共団体情報システム機構",
        "distinct": true,
        "source": "http://itpro.nikkeibp.co.jp/atcl/news/17/040701075/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "J-LIS",
        "distinct": true,
        "source": "http://itpro.nikkeibp.co.jp/atcl/news/17/040701075/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Mynaportal",
        "distinct": true,
        "confidence": "B",
        "source": "https://zensho.tokyo/apps/front/news/show.php?pid=1516",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "myna.go.jp",
        "confidence": "B",
        "note": "マイナポータル",
        "source": "https://zensho.tokyo/apps/front/news/show.php?pid=1516",
        "checked": "2026-11-28"
      },
      {
        "domain": "digital.go.jp",
        "source": "https://digital-gov.note.jp/n/nb2929ffb92ff",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "kojinbango-card.go.jp",
        "note": "マイナンバーカード総合サイト",
        "source": "public source code that links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "jpki.go.jp",
        "note": "apply.jpki.go.jp",
        "source": "public source code that links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "myna.go.jp",
        "note": "info@myna.go.jp was forged in 2024",
        "source": "https://zensho.tokyo/apps/front/news/show.php?pid=1516",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "digital.go.jp",
        "source": "public source code that holds addresses of the agency's desks (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "kojinbango-card.go.jp",
        "source": "public source code that lets mail of mail.net.kojinbango-card.go.jp pass",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "about an application for a card that needs correction"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "マイナポータル",
          "en": "Mynaportal"
        },
        "url": "https://myna.go.jp/",
        "confidence": "B",
        "source": "https://zensho.tokyo/apps/front/news/show.php?pid=1516",
        "checked": "2026-11-28"
      },
      {
        "id": "membership",
        "title": {
          "ja": "マイナンバーカード総合サイト",
          "en": "My Number card site"
        },
        "url": "https://www.kojinbango-card.go.jp/",
        "source": "public source code that links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、マイナポータルのアプリを開くか、ブラウザに myna.go.jp と入力します。",
          "ログインして「お知らせ」に同じ内容があるか見ます。",
          "なければ、偽物を疑ってください。カードのことは、お住まいの市区町村の窓口にたずねられます。"
        ],
        "en": [
          "Don't use the links in the message. Open the Mynaportal app, or type myna.go.jp into your browser.",
          "Sign in and see whether the same is among the notices.",
          "If it isn't, be suspicious. About the card you can ask your city, town or village."
        ]
      },
      "source": "https://www.taro.org/2023/12/偽造と詐欺.php",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "email-link",
        "words": {
          "ja": "マイナポータルのお知らせのメールに、リンクやURLが入っていることはありません。",
          "en": "Notices of Mynaportal have no links or addresses in them."
        },
        "source": "https://www.taro.org/2023/12/偽造と詐欺.php",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "phones": [
      {
        "value": "0120-95-0178",
        "what": "support",
        "source": "https://www.town.kanda.lg.jp/page/1076.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "announcements of J-LIS and the Digital Agency as reported, and third parties"
      }
    ]
  },
  {
    "id": "nenkin",
    "title": {
      "ja": "日本年金機構（ねんきんネット）",
      "en": "Japan Pension Service"
    },
    "names": [
      {
        "value": "日本年金機構",
        "distinct": true,
        "source": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ねんきんネット",
        "distinct": true,
        "source": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "年金機構",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Nenkin Net",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.nenkin.go.jp/n_net2/gaiyou/20180925.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Japan Pension Service",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
        "checked": "2026-11-28"
      },
      {
        "value": "年金事務所",
        "distinct": false,
        "confidence": "B",
        "note": "also an ordinary word",
        "source": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "nenkin.go.jp",
        "source": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "nenkin.go.jp",
        "note": "xxx@xxx.nenkin.go.jp; mail of ねんきんネット to computers is mostly signed (S/MIME)",
        "source": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
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
        "url": "https://www.nenkin.go.jp/",
        "source": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "ねんきんネット",
          "en": "Nenkin Net"
        },
        "url": "https://www.nenkin.go.jp/n_net/",
        "source": "public source code that links to this page (ten programs and more)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "日本年金機構を装った不審なメール・SMSにご注意ください",
          "en": "Suspicious mail and SMS"
        },
        "url": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
        "source": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "account",
      "note": "Until 2022 it said that it sends no SMS; the page of 2024 no longer shows that sentence.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに nenkin.go.jp と入力して「ねんきんネット」を開きます。",
          "ログインして、同じお知らせがあるか見ます。なければ、偽物を疑ってください。",
          "ねんきんネットを使っていない方は、お近くの年金事務所にたずねてください。番号はトップページで調べます。"
        ],
        "en": [
          "Don't use the links in the message. Type nenkin.go.jp into your browser and open Nenkin Net.",
          "Sign in and see whether the same notice is there. If it isn't, be suspicious.",
          "If you don't use Nenkin Net, ask your pension office. Look its number up on the front page."
        ]
      },
      "source": "https://www.nenkin.go.jp/n_net2/gaiyou/20180925.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "personal",
        "words": {
          "ja": "日本年金機構が、メールで口座番号などをたずねることはありません。",
          "en": "The Japan Pension Service never asks by mail for bank account numbers or the like."
        },
        "source": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "phones": [
      {
        "value": "0570-05-1165",
        "what": "support",
        "source": "http://www.city.soma.fukushima.jp/newly/20170614_nenkin.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "03-6700-1165",
        "what": "support",
        "source": "http://www.city.soma.fukushima.jp/newly/20170614_nenkin.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://www.nenkin.go.jp/oshirase/gochui/20200609.html",
        "how": {
          "ja": "このページにある「日本年金機構へのご意見・ご要望」から知らせます。",
          "en": "Tell them through “Opinions and requests” on this page (in Japanese)."
        },
        "source": "https://hr-trust.jp/?p=8146",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "notFound": []
  },
  {
    "id": "netflix",
    "title": {
      "ja": "Netflix",
      "en": "Netflix"
    },
    "names": [
      {
        "value": "Netflix",
        "distinct": true,
        "source": "https://help.netflix.com/zh-TW/node/65674",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ネットフリックス",
        "distinct": true,
        "confidence": "B",
        "source": "https://help.netflix.com/ja/node/13243",
        "checked": "2026-11-28"
      },
      {
        "value": "Netflixメンバーシップ",
        "distinct": true,
        "source": "https://ninizyounoiroiro.com/2443.html",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "in the wording of fakes"
      }
    ],
    "sites": [
      {
        "domain": "netflix.com",
        "source": "https://help.netflix.com/zh-TW/node/65674",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "account.netflix.com",
        "note": "info@account.netflix.com; often forged",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "members.netflix.com",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "mailer.netflix.com",
        "confidence": "C",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28"
      },
      {
        "domain": "netflix.com",
        "source": "https://ka-mato-ru.com/twitter/post-95409/",
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
        "url": "https://www.netflix.com/",
        "confidence": "B",
        "source": "https://help.netflix.com/zh-TW/node/65674",
        "checked": "2026-11-28"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "Netflixを名乗るフィッシングや不審なメール、SMS",
          "en": "Phishing or suspicious mail and texts claiming to be from Netflix"
        },
        "url": "https://help.netflix.com/ja/node/65674",
        "source": "https://help.netflix.com/zh-TW/node/65674",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Netflixのアプリを開くか、ブラウザに netflix.com と入力します。",
          "ログインして「アカウント」を開き、お支払いとプランを見ます。",
          "何も変わっていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Netflix app, or type netflix.com into your browser.",
          "Sign in, open “Account” and look at your payment and plan.",
          "If nothing has changed, be suspicious."
        ]
      },
      "source": "https://help.netflix.com/zh-TW/node/65674",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "Netflixが、メールやSMSでカード番号や口座番号をたずねることはありません。",
          "en": "Netflix never asks for card or bank account numbers by mail or text message."
        },
        "source": "https://help.netflix.com/zh-TW/node/65674",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "Netflixが、メールやSMSでパスワードをたずねることはありません。",
          "en": "Netflix never asks for your password by mail or text message."
        },
        "source": "https://help.netflix.com/zh-TW/node/65674",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "transfer",
        "words": {
          "ja": "Netflixが、ほかの会社やサイトを通して支払いを求めることはありません。",
          "en": "Netflix never asks for payment through another company or site."
        },
        "source": "https://help.netflix.com/zh-TW/node/65674",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "phishing@netflix.com",
        "how": {
          "ja": "届いたメールやSMSを、そのまま転送します。",
          "en": "Forward the mail or text message unchanged."
        },
        "source": "https://help.netflix.com/zh-TW/node/65674",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "nhk",
    "title": {
      "ja": "NHK",
      "en": "NHK (Japan Broadcasting Corporation)"
    },
    "names": [
      {
        "value": "NHK",
        "distinct": true,
        "source": "https://sumaoji.com/?p=17001",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "日本放送協会",
        "distinct": true,
        "source": "https://sumaoji.com/?p=17001",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "NHK ONE",
        "distinct": true,
        "source": "https://sumaoji.com/?p=17001",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "NHKプラス",
        "distinct": true,
        "source": "https://kurashinista.jp/articles/detail/108386",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "NHK受信料の窓口",
        "distinct": true,
        "source": "https://sumaoji.com/?p=17001",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "放送受信料",
        "distinct": true,
        "confidence": "B",
        "source": "https://kurashinista.jp/articles/detail/108386",
        "checked": "2026-11-28"
      },
      {
        "value": "エヌエイチケイ",
        "distinct": true,
        "confidence": "B",
        "source": "https://sumaoji.com/?p=17001",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "nhk.or.jp",
        "source": "public source code that opens or links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "nhk.jp",
        "note": "plus.nhk.jp",
        "source": "public source code that opens or links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "web.nhk",
        "note": "NHK ONE; nobody else gets names under .nhk",
        "source": "public source code that opens or links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "nhk-cs.jp",
        "note": "受信料の窓口 (the fee)",
        "source": "public source code that opens or links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "nhk-ondemand.jp",
        "source": "public source code that opens or links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "mail.nhk",
        "note": "NHK ONE accounts (since 2025-10)",
        "source": "public source code of a help desk for NHK ONE, which asks callers whether they let these domains pass",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "mail.service.nhk-cs.jp",
        "note": "accounts of 受信料の窓口",
        "source": "public source code of a help desk for NHK ONE, which asks callers whether they let these domains pass",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "mail.pid.nhk.jp",
        "source": "public source code that filters the genuine mail",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "notices of NHKプラス; forged in 2025 (meiwaku-zukan.jp)"
      },
      {
        "domain": "nhk.or.jp",
        "source": "https://tcgprices.com/2025/11/23/",
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
          "ja": "NHK ONE",
          "en": "NHK ONE"
        },
        "url": "https://www.web.nhk/",
        "source": "public source code that opens or links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "payment",
        "title": {
          "ja": "NHK受信料の窓口",
          "en": "Desk for the receiving fee"
        },
        "url": "https://www.nhk-cs.jp/jushinryo/",
        "source": "public source code that opens or links to these sites (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "payment",
      "note": "The codes of NHK ONE were taken for spam in 2025-10 although genuine (sumaoji.com, C).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに nhk-cs.jp と入力して「NHK受信料の窓口」を開きます。",
          "お支払い方法の確認や変更は、このページの中で行います。",
          "メールから直接カード番号や口座番号を入れさせるものは、偽物です。"
        ],
        "en": [
          "Don't use the links in the message. Type nhk-cs.jp into your browser and open the desk for the receiving fee.",
          "You see and change how you pay on that page only.",
          "A mail that leads straight to a form for your card or bank account is fake."
        ]
      },
      "source": "https://sumaoji.com/?p=17001",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "NHKが、受信料のことでクレジットカード番号や口座番号の入力を求めるメールを送ることはありません。",
          "en": "NHK sends no mail that asks you to type your card or bank account number for the receiving fee."
        },
        "source": "https://sumaoji.com/?p=17001",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "NHK's statements as quoted by third parties and the press"
      }
    ],
    "phones": []
  },
  {
    "id": "nifty",
    "title": {
      "ja": "＠nifty（ニフティ）",
      "en": "@nifty"
    },
    "names": [
      {
        "value": "ニフティ",
        "distinct": true,
        "source": "https://security.nifty.com/phishing/feature",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "アットニフティ",
        "distinct": true,
        "confidence": "B",
        "source": "http://support.nifty.com/cs/suptopics/detail/170719479287/1.htm",
        "checked": "2026-11-28"
      },
      {
        "value": "@niftyメール",
        "distinct": true,
        "source": "https://mail.nifty.com/cs/mail-info/detail/ptsynclw0",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "@nifty ID",
        "distinct": true,
        "source": "http://support.nifty.com/cs/suptopics/detail/170719479287/1.htm",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "nifty",
        "distinct": false,
        "note": "also an English word and the end of customers' addresses",
        "source": "https://security.nifty.com/phishing/feature",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "nifty.com",
        "note": "genuine links lead to ○○.nifty.com (official page)",
        "source": "http://support.nifty.com/cs/suptopics/detail/170719479287/1.htm",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "address": "noreply@nifty.com",
        "source": "https://masuraoo.hatenablog.com/entry/2024/03/28/151458",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "notices about a virus found in a mail; the blogger asked @nifty by telephone"
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
        "url": "https://www.nifty.com/",
        "source": "https://security.nifty.com/phishing/feature",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシング詐欺の実例と特徴",
          "en": "Examples and marks of phishing"
        },
        "url": "https://security.nifty.com/phishing/feature",
        "source": "https://security.nifty.com/phishing/feature",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "なりすましメールの判別方法",
          "en": "How to tell forged mail"
        },
        "url": "https://mail.nifty.com/cs/mail-info/detail/ptsynclw0",
        "source": "https://mail.nifty.com/cs/mail-info/detail/ptsynclw0",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "A logo inside the mail proves nothing; the webmail shows the @nifty mark beside the sender.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに nifty.com と入力します。",
          "ログインして、会員向けのお知らせに同じ内容があるか見ます。",
          "@nifty Webメールで見ると、本物には差出人の横に@niftyマークが出ます。マークも同じ内容もなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Type nifty.com into your browser.",
          "Sign in and see whether the members' notices say the same.",
          "In @nifty's webmail, genuine mail shows the @nifty mark beside the sender. With neither the mark nor the notice, be suspicious."
        ]
      },
      "source": "https://mail.nifty.com/cs/mail-info/detail/ptsynclw0",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "nintendo",
    "title": {
      "ja": "任天堂",
      "en": "Nintendo"
    },
    "names": [
      {
        "value": "任天堂",
        "distinct": true,
        "source": "https://news.livedoor.com/article/detail/27456057",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Nintendo",
        "distinct": true,
        "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ニンテンドー",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ニンテンドーアカウント",
        "distinct": true,
        "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ニンテンドーeショップ",
        "distinct": true,
        "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "マイニンテンドーストア",
        "distinct": true,
        "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Nintendo Switch",
        "distinct": true,
        "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Nintendo Switch Online",
        "distinct": true,
        "source": "https://sagi-mail.latesjp.net/?p=12337",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "nintendo.com",
        "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "nintendo.co.jp",
        "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "nintendo.net",
        "source": "public source code that measured an inbox",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "senders": [
      {
        "domain": "accounts.nintendo.com",
        "note": "no-reply@accounts.nintendo.com sends receipts and sign-in codes; often forged",
        "source": "https://news.livedoor.com/article/detail/27456057",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "ccg.nintendo.com",
        "confidence": "B",
        "note": "nintendo-noreply@ccg.nintendo.com; seen by another program too",
        "source": "public source code that measured an inbox",
        "checked": "2026-11-28"
      },
      {
        "domain": "nintendo.com",
        "source": "public source code that measured an inbox",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "nintendo.co.jp",
        "source": "public source code that measured an inbox",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "nintendo.net",
        "source": "public source code that measured an inbox",
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
        "url": "https://www.nintendo.co.jp/",
        "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "ニンテンドーアカウント",
          "en": "Nintendo Account"
        },
        "url": "https://accounts.nintendo.com/",
        "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "不正ログインを防ぐために",
          "en": "To keep others out of your account"
        },
        "url": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "account",
      "note": "Mails about new sign-ins are genuine too (official page, A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ゲーム機を開くか、ブラウザに accounts.nintendo.com と入力します。",
          "ログインして、購入の履歴とログインの履歴を見ます。",
          "身に覚えのないものがなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Use your console, or type accounts.nintendo.com into your browser.",
          "Sign in and look at your purchases and your sign-in history.",
          "If you find nothing you don't know, be suspicious."
        ]
      },
      "source": "https://support.nintendo.com/jp/nintendo_account/anzen/index.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "its notice of 2024-10-29 names the form of フィッシング対策協議会 and no desk of its own (denfaminicogamer.jp)"
      }
    ],
    "phones": []
  },
  {
    "id": "nishi-nippon-city-bank",
    "title": {
      "ja": "西日本シティ銀行",
      "en": "Nishi-Nippon City Bank"
    },
    "names": [
      {
        "value": "西日本シティ銀行",
        "distinct": true,
        "source": "http://www.ncbank.co.jp/oshirase/20141222_pc/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "西日本シティ银行",
        "distinct": true,
        "source": "https://supermaxaffiliates.com/sagimeil0909/",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes write 銀 in the Chinese way"
      },
      {
        "value": "Nishi-Nippon City Bank",
        "distinct": true,
        "source": "https://www.itexchange.jp/dg-media/20241107-01/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "NCBダイレクト",
        "distinct": true,
        "source": "http://www.ncbank.co.jp/benri/direct/kitei.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "NCBビジネスダイレクト",
        "distinct": true,
        "confidence": "B",
        "source": "http://www.ncbank.co.jp/benri/direct/kitei.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ニシニッポンシティギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "http://www.ncbank.co.jp/oshirase/20141222_pc/",
        "checked": "2026-11-28"
      },
      {
        "value": "NCB",
        "distinct": false,
        "confidence": "B",
        "source": "http://www.ncbank.co.jp/benri/direct/kitei.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "ncbank.co.jp",
        "note": "ncb-direct.ncbank.co.jp is where customers sign in",
        "source": "http://www.ncbank.co.jp/oshirase/20141222_pc/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "ncbank.co.jp",
        "note": "info@ncbank.co.jp is often forged",
        "source": "https://www.itexchange.jp/dg-media/20241107-01/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "bizsol.anser.ne.jp",
        "source": "the allow-list of a public mail filter",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "the net bank for companies, a service of NTT Data"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.ncbank.co.jp/",
        "source": "http://www.ncbank.co.jp/oshirase/20141222_pc/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、西日本シティ銀行アプリを開くか、ブラウザに ncbank.co.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type ncbank.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "http://www.ncbank.co.jp/oshirase/20141222_pc/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "西日本シティ銀行が、システムの更新やメンテナンスを理由にパスワードの入力を求めることはありません。",
          "en": "The Nishi-Nippon City Bank never asks for your password because of an update or maintenance."
        },
        "source": "http://www.ncbank.co.jp/oshirase/20141222_pc/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "nomura-securities",
    "title": {
      "ja": "野村證券",
      "en": "Nomura Securities"
    },
    "names": [
      {
        "value": "野村證券",
        "distinct": true,
        "source": "https://www.nomura.co.jp/introduc/news/2020/20201221_1.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "野村証券",
        "distinct": true,
        "source": "https://internet.watch.impress.co.jp/docs/news/2003234.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ノムラ証券",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.nomura.co.jp/introduc/news/2020/20201221_1.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Nomura Securities",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.nomura.co.jp/introduc/news/2020/20201221_1.html",
        "checked": "2026-11-28"
      },
      {
        "value": "NOMURA",
        "distinct": false,
        "note": "also a family name and other companies; fakes put it in brackets",
        "source": "https://internet.watch.impress.co.jp/docs/news/2003234.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "nomura.co.jp",
        "note": "sign-in is at hometrade.nomura.co.jp",
        "source": "https://www.nomura.co.jp/onlineservice/help/faq/oth/oth_005.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "nomura.co.jp",
        "source": "https://services.awaisora.com/2025/07/24/4f3c6593-3949-4b1f-b4d7-d94dd7993162",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "a public mail filter allows it, too"
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
        "url": "https://www.nomura.co.jp/",
        "source": "https://www.nomura.co.jp/introduc/news/2020/20201221_1.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "オンラインサービスのセキュリティ対策",
          "en": "Security of the online service"
        },
        "url": "https://www.nomura.co.jp/onlineservice/help/faq/oth/oth_005.html",
        "source": "https://www.nomura.co.jp/onlineservice/help/faq/oth/oth_005.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Mail programs that support BIMI show its logo beside genuine mail (dxmagazine.jp, C).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、NOMURAアプリを開くか、ブラウザに nomura.co.jp と入力します。",
          "オンラインサービスにログインして、前回ログインした日時と、取引やお知らせを見ます。",
          "同じ内容がなければ、偽物を疑ってください。心配なときは、お取引店に電話で聞けます。"
        ],
        "en": [
          "Don't use the links in the message. Open the NOMURA app, or type nomura.co.jp into your browser.",
          "Sign in to the online service; look at the time of the last sign-in, your trades and the notices.",
          "If nothing says the same, be suspicious. If you are worried, call your branch."
        ]
      },
      "source": "https://www.nomura.co.jp/introduc/news/2020/20201221_1.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "野村證券が、メールで取引パスワードを求めることはありません。",
          "en": "Nomura Securities never asks by mail for your trading password."
        },
        "source": "https://www.hiragafp.com/2025/04/22/このメール絶対に開けないで",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "quotes the official front page"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies, and pages about its fakes"
      }
    ],
    "phones": []
  },
  {
    "id": "norton",
    "title": {
      "ja": "ノートン",
      "en": "Norton"
    },
    "names": [
      {
        "value": "ノートン",
        "distinct": false,
        "note": "also a family name",
        "source": "https://support.norton.com/sp/ja/jp/home/current/solutions/v19732388",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Norton",
        "distinct": false,
        "note": "also a family name and a place",
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ノートン 360",
        "distinct": true,
        "source": "https://support.norton.com/sp/ja/jp/norton-360-deluxe/current/solutions/v20240108175903677",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Norton 360",
        "distinct": true,
        "source": "https://support.norton.com/sp/ja/jp/norton-360-deluxe/current/solutions/v20240108175903677",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "NortonLifeLock",
        "distinct": true,
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ノートンライフロック",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28"
      },
      {
        "value": "マイノートン",
        "distinct": true,
        "source": "https://support.norton.com/sp/ja/jp/home/current/solutions/v19732388",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "LifeLock",
        "distinct": true,
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "norton.com",
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "nortonlifelock.com",
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "lifelock.com",
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "norton.com",
        "note": "secure., mail., email., e-mail., identityprotection. and subscriptions.norton.com",
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "nortonlifelock.com",
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "lifelock.com",
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "securenorton.com",
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "mail.nortonstore.hk",
        "note": "an odd name, but the official page lists it",
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
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
        "url": "https://jp.norton.com/",
        "source": "https://support.norton.com/sp/ja/jp/home/current/solutions/v19732388",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "ノートンからのメールが本物か確かめる（英語）",
          "en": "Verify that an email you receive from Norton is legitimate"
        },
        "url": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクや電話番号は使わず、パソコンやスマホのノートンを開くか、ブラウザに jp.norton.com と入力します。",
          "サインインして、契約の期限と自動更新、請求の履歴を見ます。",
          "ノートンを使っていない、または何も書かれていないときは、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links or telephone numbers in the message. Open Norton on your device, or type jp.norton.com into your browser.",
          "Sign in and look at your subscription, its renewal and the payments.",
          "If you don't use Norton, or nothing is said there, be suspicious."
        ]
      },
      "source": "https://support.norton.com/sp/ja/jp/home/current/solutions/v19732388",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [
      {
        "kind": "email",
        "value": "spam@nortonlifelock.com",
        "how": {
          "ja": "届いたメールを、添付ファイルとして転送します。",
          "en": "Forward the mail as an attachment."
        },
        "source": "https://support.norton.com/sp/en/nz/threat-removal-solutions/current/solutions/v71088498",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
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
    "notFound": [],
    "phones": []
  },
  {
    "id": "nubank",
    "title": {
      "ja": "Nubank（ブラジルの銀行）",
      "en": "Nubank"
    },
    "names": [
      {
        "value": "Nubank",
        "distinct": true,
        "source": "https://blog.nubank.com.br/golpes-cartao-nubank/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Nu Pagamentos",
        "distinct": true,
        "source": "https://www.itforum365.com.br/nubank-7-dicas-para-nao-cair-em-golpes-no-whatsapp-ou-e-mail/",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "the company"
      },
      {
        "value": "ヌーバンク",
        "distinct": true,
        "confidence": "B",
        "source": "https://blog.nubank.com.br/golpes-cartao-nubank/",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "nubank.com.br",
        "source": "https://blog.nubank.com.br/golpes-cartao-nubank/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "nubank.com.br",
        "note": "todomundo@nubank.com.br; read by many programs, too",
        "source": "https://exame.abril.com.br/tecnologia/novo-golpe-usa-e-mail-falso-do-nubank-para-roubar-dados-dos-usuarios/",
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
          "ja": "トップページ（ポルトガル語）",
          "en": "front page (Portuguese)"
        },
        "url": "https://nubank.com.br/",
        "source": "https://blog.nubank.com.br/golpes-cartao-nubank/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "Nubankをかたる詐欺（ポルトガル語）",
          "en": "Scams in the name of Nubank (Portuguese)"
        },
        "url": "https://blog.nubank.com.br/golpes-cartao-nubank/",
        "source": "https://blog.nubank.com.br/golpes-cartao-nubank/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Nubankのアプリを開くか、ブラウザに nubank.com.br と入力します。",
          "ログインして、取引や通知に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Nubank app, or type nubank.com.br into your browser.",
          "Sign in and see whether your transactions or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://blog.nubank.com.br/golpes-cartao-nubank/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "Nubankが、キャンペーンのページでカードの暗証番号やメールのパスワードをたずねることはありません。",
          "en": "Nubank never asks on a campaign page for the PIN of your card or the password of your mailbox."
        },
        "source": "https://blog.nubank.com.br/golpes-cartao-nubank/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the bank's blog in a stored copy and the press (they name a channel without its address)"
      }
    ],
    "phones": []
  },
  {
    "id": "ocn",
    "title": {
      "ja": "OCN",
      "en": "OCN"
    },
    "names": [
      {
        "value": "OCN",
        "distinct": false,
        "note": "three letters",
        "source": "https://oshirase.ocn.ne.jp/201602002",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "OCNメール",
        "distinct": true,
        "source": "https://support.ocn.ne.jp/personal/purpose/detail/pid2900001eyn",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "OCN MAIL",
        "distinct": true,
        "note": "the name of fakes",
        "source": "https://oshirase.ocn.ne.jp/201602002",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "オーシーエヌ",
        "distinct": true,
        "confidence": "B",
        "source": "https://oshirase.ocn.ne.jp/201602002",
        "checked": "2026-11-28"
      },
      {
        "value": "Open Computer Network",
        "distinct": true,
        "source": "https://www.ntt.com/personal/services/option/mail/myaddress/mail.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "ocn.ne.jp",
        "source": "https://oshirase.ocn.ne.jp/201602002",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "ntt.com",
        "note": "the company that ran OCN; its notices still come from there",
        "source": "https://www.ntt.com/personal/services/option/mail/myaddress/mail.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "infomail.ocn.ne.jp",
        "source": "https://lifestyle.assist-all.co.jp/notice-infomail-ocn-ne-jp-verification-and-safety-check",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "notice@infomail.ocn.ne.jp; of the form that OCN's help names (A)"
      },
      {
        "domain": "ntt.com",
        "source": "https://support.ocn.ne.jp/personal/purpose/detail/pid2900001eyn",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "docomo.ne.jp",
        "note": "NTT docomo runs OCN now and signs its mail",
        "source": "https://support.ocn.ne.jp/personal/purpose/detail/pid2900001eyn",
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
        "url": "https://www.ocn.ne.jp/",
        "source": "https://oshirase.ocn.ne.jp/201602002",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "受信したメールがOCNからのものか確認する",
          "en": "Make sure that a mail is from OCN"
        },
        "url": "https://support.ocn.ne.jp/personal/purpose/detail/pid2900001eyn",
        "source": "https://support.ocn.ne.jp/personal/purpose/detail/pid2900001eyn",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "OCNを騙る不審なメールおよびフィッシングサイト",
          "en": "Mail and sites that pose as OCN"
        },
        "url": "https://oshirase.ocn.ne.jp/201602002",
        "source": "https://oshirase.ocn.ne.jp/201602002",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Genuine mail of OCN carries a signature (smime.p7s) of NTT DOCOMO, INC., NTT Resonant Inc. or NTT Communications (A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに ocn.ne.jp と入力します。",
          "「OCNマイページ」にログインして、お知らせや請求に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。本物のOCNのメールには、電子署名が付いています。"
        ],
        "en": [
          "Don't use the links in the message. Type ocn.ne.jp into your browser.",
          "Sign in to “OCNマイページ” and see whether the notices or your bill say the same.",
          "If nothing is said there, be suspicious. Genuine mail of OCN carries a digital signature."
        ]
      },
      "source": "https://support.ocn.ne.jp/personal/purpose/detail/pid2900001eyn",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "OCN's support pages in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "orico",
    "title": {
      "ja": "オリコ（オリコカード）",
      "en": "Orico"
    },
    "names": [
      {
        "value": "オリコカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28"
      },
      {
        "value": "Orico Card",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28"
      },
      {
        "value": "オリエントコーポレーション",
        "distinct": true,
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "eオリコ",
        "distinct": true,
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "e-orico",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28"
      },
      {
        "value": "オリコポイントゲートウェイ",
        "distinct": true,
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "オリコ",
        "distinct": false,
        "note": "also the beginning of オリコン",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Orico",
        "distinct": false,
        "note": "also a maker of cables",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "orico.co.jp",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "orico.jp",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "orico.tv",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "orico.co.jp",
        "note": "often forged",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "p.onet.orico.co.jp",
        "note": "orico@p.onet.orico.co.jp",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
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
        "url": "https://www.orico.co.jp/",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシング詐欺にご注意ください",
          "en": "Beware of phishing"
        },
        "url": "https://www.orico.co.jp/support/careful/trouble_online/",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、オリコのアプリを開くか、ブラウザに orico.co.jp と入力します。",
          "eオリコにログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the Orico app, or type orico.co.jp into your browser.",
          "Sign in to e-orico and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://www.orico.co.jp/support/careful/trouble_online/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "account-notice",
        "words": {
          "ja": "オリコが、アカウントやカードの利用停止・不正の検知・お客さま情報の確認をメールで知らせることはありません。",
          "en": "Orico sends no mail about a blocked account or card, a suspected fraud or a check of your data."
        },
        "note": "in the older of the two copies",
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "オリコが、会員情報の確認などと言って会員用のサイトへ誘い、お客さま情報の入力を求めることはありません。",
          "en": "Orico never sends you to its site to type your data because “they must be checked”."
        },
        "source": "https://www.orico.co.jp/support/careful/trouble_online/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "phones": [
      {
        "value": "0120-828-013",
        "what": "card-loss",
        "source": "https://www.orico.co.jp/creditcard/service/guarantee/lost/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0570-080-848",
        "what": "card-loss",
        "source": "https://www.orico.co.jp/creditcard/service/guarantee/lost/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "011-700-2952",
        "what": "card-loss",
        "source": "https://www.orico.co.jp/creditcard/service/guarantee/lost/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official page named above, in two stored copies; it asks only people who typed something to get in touch"
      }
    ]
  },
  {
    "id": "osaka-gas",
    "title": {
      "ja": "大阪ガス",
      "en": "Osaka Gas"
    },
    "names": [
      {
        "value": "大阪ガス",
        "distinct": true,
        "source": "https://news.toremaga.com/release/others/3801980.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Osaka Gas",
        "distinct": true,
        "confidence": "B",
        "source": "https://news.toremaga.com/release/others/3801980.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Daigasグループ",
        "distinct": true,
        "source": "https://news.toremaga.com/release/others/3801980.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "大阪瓦斯",
        "distinct": true,
        "note": "its formal name",
        "source": "public source code that links to the company's pages (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "おおさかガス",
        "distinct": true,
        "confidence": "B",
        "source": "https://news.toremaga.com/release/others/3801980.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "osakagas.co.jp",
        "note": "home.osakagas.co.jp; sign-in at auth.osakagas.co.jp",
        "source": "public source code that links to the company's pages (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "osakagas.co.jp",
        "source": "github disco-v8/MilterAgent, a mail filter that lets this domain pass for the company",
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
        "url": "https://home.osakagas.co.jp/",
        "source": "public source code that links to the company's pages (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、マイ大阪ガスのアプリを開くか、ブラウザに osakagas.co.jp と入力します。",
          "マイ大阪ガスにログインして、料金とお支払いの状況を見ます。",
          "未払いと書かれていなければ、偽物を疑ってください。契約のない方に届いたものは偽物です。"
        ],
        "en": [
          "Don't use the links in the message. Open the My Osaka Gas app, or type osakagas.co.jp into your browser.",
          "Sign in to My Osaka Gas and look at your bills and payments.",
          "If no bill is open there, be suspicious. If you have no contract, the message is fake."
        ]
      },
      "source": "public source code that links to the company's pages (several programs)",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "web pages on fakes in the name of gas companies, and its press releases"
      }
    ],
    "phones": []
  },
  {
    "id": "paypal",
    "title": {
      "ja": "PayPal",
      "en": "PayPal"
    },
    "names": [
      {
        "value": "PayPal",
        "distinct": true,
        "source": "https://www.paypal.com/jp/cshelp/article/how-do-i-spot-and-report-a-fake-paypal-email-or-website-help164",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ペイパル",
        "distinct": true,
        "source": "https://newsroom.jp.paypal-corp.com/2022-09-13-Security-Tip-2",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "PayPal Japan",
        "distinct": true,
        "confidence": "B",
        "source": "https://newsroom.jp.paypal-corp.com/2022-09-13-Security-Tip-2",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "paypal.com",
        "source": "https://www.paypal.com/jp/cshelp/article/how-do-i-spot-and-report-a-fake-paypal-email-or-website-help164",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "paypal-corp.com",
        "note": "newsroom of the company",
        "source": "https://newsroom.jp.paypal-corp.com/2022-09-13-Security-Tip-2",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "paypal.com",
        "note": "notices and news come from paypal@paypal.com (papiluke.hatenablog.com)",
        "source": "https://digitona.hatenablog.com/entry/2018/11/30/000000",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "service@paypal.com",
        "relay": true,
        "note": "also sends invoices and requests that strangers have written",
        "source": "https://blog.gridinsoft.com/dangers-of-paypal-scams/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "service@intl.paypal.com",
        "relay": true,
        "note": "the same",
        "source": "https://blog.gridinsoft.com/dangers-of-paypal-scams/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "service-jp@paypal.com",
        "relay": true,
        "note": "receipts in Japan (public programs read them), but requests of strangers, too",
        "source": "https://blog.gridinsoft.com/dangers-of-paypal-scams/",
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
        "url": "https://www.paypal.com/",
        "source": "https://www.paypal.com/jp/cshelp/article/how-do-i-spot-and-report-a-fake-paypal-email-or-website-help164",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "偽のPayPalメールの見分け方",
          "en": "How to spot fake PayPal mail"
        },
        "url": "https://www.paypal.com/jp/cshelp/article/how-do-i-spot-and-report-a-fake-paypal-email-or-website-help164",
        "source": "https://www.paypal.com/jp/cshelp/article/how-do-i-spot-and-report-a-fake-paypal-email-or-website-help164",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Genuine mail calls you by your full name or the name of your business (A). A genuine invoice may still be a fraud, for a stranger writes its words.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクや電話番号は使わず、PayPalアプリを開くか、ブラウザに paypal.com と入力します。",
          "ログインして、お知らせと取引の履歴に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。覚えのない請求書は、支払わずにそのままにします。"
        ],
        "en": [
          "Don't use links or phone numbers of the message. Open the PayPal app, or type paypal.com into your browser.",
          "Sign in and see whether the notices and your activity say the same.",
          "If nothing is said there, be suspicious. Leave an invoice that you don't know unpaid."
        ]
      },
      "source": "https://www.paypal.com/jp/cshelp/article/how-do-i-spot-and-report-a-fake-paypal-email-or-website-help164",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "PayPalが、メールでカード番号や銀行の口座番号をたずねることはありません。",
          "en": "PayPal never asks by mail for card numbers or bank account numbers."
        },
        "source": "https://newsroom.jp.paypal-corp.com/2022-09-13-Security-Tip-2",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "PayPalが、メールでパスワードや「秘密の質問」の答えをたずねることはありません。",
          "en": "PayPal never asks by mail for your password or the answers to security questions."
        },
        "source": "https://newsroom.jp.paypal-corp.com/2022-09-13-Security-Tip-2",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://www.paypal.com/jp/cshelp/article/how-do-i-spot-and-report-a-fake-paypal-email-or-website-help164",
        "how": {
          "ja": "このページの案内にそって報告します。",
          "en": "Follow the instructions on this page."
        },
        "source": "https://www.paypal.com/jp/cshelp/article/how-do-i-spot-and-report-a-fake-paypal-email-or-website-help164",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "kind": "email",
        "value": "phishing@paypal.com",
        "how": {
          "ja": "届いたメールをそのまま転送してから、削除します。",
          "en": "Forward the whole mail unchanged, then delete it."
        },
        "source": "https://lifesgenie.com/post/beware-of-the-latest-paypal-invoice-scam-what-you-need-to-know",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "named alike by several third parties; an older official page for Japan names phishing@paypal.jp"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "paypay",
    "title": {
      "ja": "PayPay",
      "en": "PayPay"
    },
    "names": [
      {
        "value": "PayPay",
        "distinct": true,
        "source": "https://paypay.ne.jp/notice/20210921/03",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ペイペイ",
        "distinct": true,
        "confidence": "B",
        "source": "https://paypay.ne.jp/notice/20210921/03",
        "checked": "2026-11-28"
      },
      {
        "value": "PayPayカード",
        "distinct": true,
        "source": "https://otona-life.com/money/184032",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ペイペイカード",
        "distinct": true,
        "source": "https://otona-life.com/money/184032",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "PayPayアプリ",
        "distinct": true,
        "source": "https://paypay.ne.jp/notice/20210921/03",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "PayPay証券",
        "distinct": true,
        "source": "public mail filter disco-v8/MilterAgent, which allows it in mail of this name",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "paypay.ne.jp",
        "source": "https://paypay.ne.jp/notice/20210921/03",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "paypay-card.co.jp",
        "note": "public code opens www.paypay-card.co.jp",
        "source": "public source code of several programs that read the genuine notices of PayPayカード",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "paypay-corp.co.jp",
        "source": "https://otoku.awaisora.com/6ae7ddf7-7b11-4a0d-b766-940665e6f52c",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "paypay-sec.co.jp",
        "source": "public mail filter disco-v8/MilterAgent, which allows it in mail of this name",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "senders": [
      {
        "domain": "paypay-corp.co.jp",
        "source": "https://otoku.awaisora.com/6ae7ddf7-7b11-4a0d-b766-940665e6f52c",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "notice@paypay-corp.co.jp sends password resets; in 2025-09 many people got one without asking, and PayPay said to delete it (seikatsu-anaba.com)"
      },
      {
        "domain": "paypay.ne.jp",
        "source": "https://sumaoji.com/26-17377",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "also forged (meiwaku-zukan.jp)"
      },
      {
        "domain": "mail.paypay-card.co.jp",
        "note": "paypaycard-info@ sends usage notices and statements",
        "source": "public source code of several programs that read the genuine notices of PayPayカード",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "paypay-card.co.jp",
        "source": "public mail filter disco-v8/MilterAgent, which allows it in mail of this name",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "paypay-sec.co.jp",
        "source": "public mail filter disco-v8/MilterAgent, which allows it in mail of this name",
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
        "url": "https://paypay.ne.jp/",
        "source": "https://paypay.ne.jp/notice/20210921/03",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "PayPayをかたる不審なSMSやメール",
          "en": "Suspicious SMS and mail that pose as PayPay"
        },
        "url": "https://paypay.ne.jp/notice/20210921/03",
        "source": "https://paypay.ne.jp/notice/20210921/03",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Genuine SMS with a link to paypay.ne.jp/rd/s/dv/ exist (identity check; sbapp.net, B). Usage notices of the card hold no link to the statement (ascii.jp, C).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ご自分でPayPayアプリを開きます。",
          "「取引履歴」と「お知らせ」を見ます。PayPayカードの明細も、アプリで見られます。",
          "同じ支払いや知らせがなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the PayPay app yourself.",
          "Look at your transactions and notices. The statement of the card is in the app, too.",
          "If there is no such payment or notice, be suspicious."
        ]
      },
      "source": "https://paypay.ne.jp/notice/20210921/03",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "phones": [
      {
        "value": "0120-990-633",
        "what": "fraud",
        "source": "https://paypay.ne.jp/store-media/sppay/0031_spp_lost",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-990-634",
        "what": "support",
        "source": "https://appllio.com/paypay-how-to-inquire",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "050-3199-1197",
        "what": "sms",
        "source": "https://sbapp.net/appnews/iphone/security/paypay-honnin-133694",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official notices of PayPay and PayPayカード in stored copies, and the press"
      }
    ]
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
    "notFound": [],
    "phones": []
  },
  {
    "id": "plala",
    "title": {
      "ja": "ぷらら",
      "en": "Plala"
    },
    "names": [
      {
        "value": "ぷらら",
        "distinct": true,
        "source": "https://www.plala.or.jp/support/manual/mail/plala_mail/info/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "プララ",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.plala.or.jp/support/manual/mail/plala_mail/info/",
        "checked": "2026-11-28"
      },
      {
        "value": "Plala",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.plala.or.jp/support/manual/mail/plala_mail/info/",
        "checked": "2026-11-28"
      },
      {
        "value": "ぷららメール",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.plala.or.jp/support/manual/mail/plala_mail/info/",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "plala.or.jp",
        "source": "https://www.plala.or.jp/support/manual/mail/plala_mail/info/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [],
    "shortDomains": [],
    "partners": [
      {
        "domain": "docomo.ne.jp",
        "source": "https://night-chiwawa.blogspot.com/2023/12/plala-trouble.html",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "NTT docomo runs Plala; Plala's notices lead to its pages"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.plala.or.jp/",
        "source": "https://www.plala.or.jp/support/manual/mail/plala_mail/info/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "ぷららのメールについて（迷惑メールにご注意ください）",
          "en": "About Plala's mail and junk mail"
        },
        "url": "https://www.plala.or.jp/support/manual/mail/plala_mail/info/",
        "source": "https://www.plala.or.jp/support/manual/mail/plala_mail/info/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "source": "https://www.plala.or.jp/support/manual/mail/webmail/oldtype/help/",
      "checked": "2026-11-28",
      "confidence": "A",
      "note": "マイページ shows the number of mails and of junk mails.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに www.plala.or.jp と入力します。",
          "「マイページ」にログインして、お知らせに同じ内容があるか見ます。",
          "メールの容量や停止の話なら、いつものメールが今も送受信できるか確かめます。何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Type www.plala.or.jp into your browser.",
          "Sign in to “マイページ” and see whether the notices say the same.",
          "If it was about your mailbox, see whether your mail still works as always. If nothing is said there, be suspicious."
        ]
      }
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "Plala's support pages in stored copies, third parties, public source code"
      },
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "playstation",
    "title": {
      "ja": "PlayStation（ソニー・インタラクティブエンタテインメント）",
      "en": "PlayStation (Sony Interactive Entertainment)"
    },
    "names": [
      {
        "value": "PlayStation",
        "distinct": true,
        "source": "http://www.jp.playstation.com/important-notice/2017/20170310/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "プレイステーション",
        "distinct": true,
        "source": "http://www.jp.playstation.com/important-notice/2017/20170310/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "PlayStation Network",
        "distinct": true,
        "source": "http://www.jp.playstation.com/important-notice/2017/20170310/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "PlayStation Store",
        "distinct": true,
        "source": "https://sumaoji.com/867-3-17462",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "PS Store",
        "distinct": true,
        "source": "https://sumaoji.com/867-3-17462",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "PlayStation Plus",
        "distinct": true,
        "source": "https://meiwaku-zukan.jp/2025/10/27/",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "PS Plus",
        "distinct": true,
        "source": "https://meiwaku-zukan.jp/2025/10/27/",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "PSN",
        "distinct": false,
        "note": "three letters",
        "source": "http://www.jp.playstation.com/important-notice/2017/20170310/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "PS5",
        "distinct": false,
        "source": "https://gaming-game.com/?p=1007",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "many shops sell it"
      },
      {
        "value": "ソニー・インタラクティブエンタテインメント",
        "distinct": true,
        "source": "http://www.jp.playstation.com/important-notice/2017/20170310/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Sony Interactive Entertainment",
        "distinct": true,
        "confidence": "B",
        "source": "http://www.jp.playstation.com/important-notice/2017/20170310/",
        "checked": "2026-11-28"
      },
      {
        "value": "Sony Entertainment Network",
        "distinct": true,
        "source": "http://www.jp.playstation.com/important-notice/2017/20170310/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "playstation.com",
        "source": "http://www.jp.playstation.com/important-notice/2017/20170310/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "sonyentertainmentnetwork.com",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "account.sony.com",
        "confidence": "C",
        "note": "sign-in",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28"
      }
    ],
    "senders": [
      {
        "domain": "txn-email.playstation.com",
        "note": "receipts",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "txn-email02.playstation.com",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "txn-email03.playstation.com",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "email.playstation.com",
        "confidence": "C",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28"
      },
      {
        "domain": "email.sonyentertainmentnetwork.com",
        "confidence": "C",
        "note": "until 2022",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28"
      },
      {
        "domain": "email02.account.sony.com",
        "confidence": "C",
        "source": "public source code that reads genuine mails; several projects alike",
        "checked": "2026-11-28"
      }
    ],
    "shortDomains": [
      {
        "domain": "pscom.jp",
        "note": "a genuine link that a fake copied",
        "source": "https://meiwaku-zukan.jp/2025/10/27/",
        "checked": "2026-11-28",
        "confidence": "C"
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
        "url": "https://www.playstation.com/ja-jp/",
        "confidence": "B",
        "source": "https://meiwaku-zukan.jp/2025/10/27/",
        "checked": "2026-11-28"
      },
      {
        "id": "contact",
        "title": {
          "ja": "サポート",
          "en": "Support"
        },
        "url": "https://www.playstation.com/ja-jp/support/",
        "confidence": "B",
        "source": "https://meiwaku-zukan.jp/2025/10/27/",
        "checked": "2026-11-28"
      }
    ],
    "confirm": {
      "page": "home",
      "confidence": "B",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ゲーム機かPlayStationのアプリを開くか、ブラウザに playstation.com と入力します。",
          "サインインして、お支払い方法と購入の履歴を見ます。",
          "何も求められていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Use your console or the PlayStation app, or type playstation.com into your browser.",
          "Sign in and look at your payment methods and your purchases.",
          "If nothing is asked of you there, be suspicious."
        ]
      },
      "source": "https://meiwaku-zukan.jp/2025/10/27/",
      "checked": "2026-11-28"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「PlayStation 不審なメール フィッシング」 in stored web pages, and the official notice named above"
      }
    ],
    "phones": []
  },
  {
    "id": "pocket-card",
    "title": {
      "ja": "ポケットカード",
      "en": "Pocket Card"
    },
    "names": [
      {
        "value": "ポケットカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://faq.pocketcard.co.jp/faq/show/437?category_id=580&site_domain=pocket",
        "checked": "2026-11-28"
      },
      {
        "value": "Pocket Card",
        "distinct": true,
        "confidence": "B",
        "source": "https://faq.pocketcard.co.jp/faq/show/437?category_id=580&site_domain=pocket",
        "checked": "2026-11-28"
      },
      {
        "value": "P-oneカード",
        "distinct": true,
        "source": "public source code of several people that reads its notices or tells cards apart by their names",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ファミマTカード",
        "distinct": false,
        "note": "ファミリーマート writes about it too",
        "source": "public source code of several people that reads its notices or tells cards apart by their names",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "pocketcard.co.jp",
        "source": "https://faq.pocketcard.co.jp/faq/show/437?category_id=580&site_domain=pocket",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "pinf.pocketcard.co.jp",
        "note": "announce@pinf.pocketcard.co.jp reports each use of the card",
        "source": "https://faq.pocketcard.co.jp/faq/show/437?category_id=580&site_domain=pocket",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "ctr.pocketcard.co.jp",
        "source": "https://faq.pocketcard.co.jp/faq/show/437?category_id=580&site_domain=pocket",
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
        "url": "https://www.pocketcard.co.jp/",
        "source": "https://faq.pocketcard.co.jp/faq/show/437?category_id=580&site_domain=pocket",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、カードのアプリを開くか、ブラウザに pocketcard.co.jp と入力します。",
          "会員専用ネットサービスにログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the app of your card, or type pocketcard.co.jp into your browser.",
          "Sign in to the service for members and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://faq.pocketcard.co.jp/faq/show/437?category_id=580&site_domain=pocket",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official FAQ named above and pages about fakes of Pocket Card, in stored copies"
      }
    ],
    "phones": []
  },
  {
    "id": "police",
    "title": {
      "ja": "警察庁・警視庁",
      "en": "National Police Agency and Tokyo police"
    },
    "names": [
      {
        "value": "警察庁",
        "distinct": true,
        "source": "https://koregasiritai.com/keisatsu-spam-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "警視庁",
        "distinct": true,
        "source": "https://koregasiritai.com/keisatsu-spam-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "メールけいしちょう",
        "distinct": true,
        "source": "http://anan.jpn.org/archives/1482646",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "National Police Agency",
        "distinct": false,
        "confidence": "B",
        "note": "other countries have one",
        "source": "https://koregasiritai.com/keisatsu-spam-mail",
        "checked": "2026-11-28"
      },
      {
        "value": "Tokyo Metropolitan Police",
        "distinct": true,
        "source": "public source code that reads or links to these sites (ten programs and more)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "警察",
        "distinct": false,
        "note": "an ordinary word",
        "source": "https://koregasiritai.com/keisatsu-spam-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "npa.go.jp",
        "note": "警察庁",
        "source": "https://koregasiritai.com/keisatsu-spam-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "keishicho.metro.tokyo.lg.jp",
        "note": "警視庁; メールけいしちょう is mail.keishicho.metro.tokyo.lg.jp",
        "source": "public source code that reads or links to these sites (ten programs and more)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "keishicho.metro.tokyo.jp",
        "note": "警視庁 before the move",
        "source": "public source code that reads or links to these sites (ten programs and more)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "keishicho.jp",
        "note": "an odd name, but used by investigators of 警視庁",
        "source": "https://bto-pc.jp/etc/keishicho-jp.html",
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
          "ja": "警察庁",
          "en": "National Police Agency"
        },
        "url": "https://www.npa.go.jp/",
        "source": "https://koregasiritai.com/keisatsu-spam-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "contact",
        "title": {
          "ja": "サイバー事案に関する相談窓口",
          "en": "Desk for cyber incidents"
        },
        "url": "https://www.npa.go.jp/bureau/cyber/soudan.html",
        "source": "https://koregasiritai.com/keisatsu-spam-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージには返事をせず、書かれた番号や口座も使いません。",
          "「逮捕」「口座の調査」と書かれていても、あわてなくて大丈夫です。警察がメールで伝えることはありません。",
          "心配なときは、ご家族か、自分で調べたお近くの警察署に相談します。"
        ],
        "en": [
          "Don't answer the message, and don't use the numbers or accounts in it.",
          "Even if it speaks of an arrest or an inquiry into your account, take your time. The police never tell you so by mail.",
          "If you are worried, ask your family or the nearest police station, whose number you look up yourself."
        ]
      },
      "source": "http://anan.jpn.org/archives/1443679",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "transfer",
        "words": {
          "ja": "警察が、メールやSMS、SNSでお金を要求することはありません。",
          "en": "The police never ask for money by mail, text message or social network."
        },
        "source": "http://anan.jpn.org/archives/1443679",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "account-notice",
        "words": {
          "ja": "警察が、メールやSMS、SNSで「逮捕する」と告げることはありません。",
          "en": "The police never announce an arrest by mail, text message or social network."
        },
        "source": "http://anan.jpn.org/archives/1443679",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "personal",
        "words": {
          "ja": "警察が、メールで個人情報やパスワードを聞くことはありません。",
          "en": "The police never ask by mail for personal data or passwords."
        },
        "source": "http://anan.jpn.org/archives/1082429",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "phones": [
      {
        "value": "#9110",
        "what": "advice",
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "110",
        "what": "advice",
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "kind": "landline",
        "what": "calls",
        "note": "each station has its own, often ending in 0110; the number shown can be forged",
        "source": "https://kick-freedom.com/21758",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://www.npa.go.jp/bureau/cyber/soudan.html",
        "how": {
          "ja": "このページから、お住まいの都道府県警察の「フィッシング110番」を選んで知らせます。",
          "en": "From this page choose the phishing desk of your prefecture's police."
        },
        "source": "https://koregasiritai.com/keisatsu-spam-mail",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "notFound": []
  },
  {
    "id": "promise",
    "title": {
      "ja": "プロミス",
      "en": "Promise"
    },
    "names": [
      {
        "value": "プロミス",
        "distinct": true,
        "note": "プロミスリング is a ring",
        "source": "public source code and lists of many people that open cyber.promise.co.jp and www.smbc-cf.com",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "SMBCコンシューマーファイナンス",
        "distinct": true,
        "source": "public source code and lists of many people that open cyber.promise.co.jp and www.smbc-cf.com",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "SMBC Consumer Finance",
        "distinct": true,
        "source": "public source code and lists of many people that open cyber.promise.co.jp and www.smbc-cf.com",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "SMBCプロミス",
        "distinct": true,
        "source": "https://vlcank.com/security_information/4363",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes write it so"
      },
      {
        "value": "プロミスコール",
        "distinct": true,
        "source": "http://trouble.toto-value.jp/prms-newapp-login",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "プロミスアプリ",
        "distinct": true,
        "source": "http://trouble.toto-value.jp/prms-newapp-login",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "p-mail",
        "distinct": false,
        "note": "the display name of genuine notices and of fakes",
        "source": "http://trouble.toto-value.jp/prms-newapp-login",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "promise.co.jp",
        "note": "members sign in at cyber.promise.co.jp",
        "source": "public source code and lists of many people that open cyber.promise.co.jp and www.smbc-cf.com",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "smbc-cf.com",
        "note": "the company's site",
        "source": "public source code and lists of many people that open cyber.promise.co.jp and www.smbc-cf.com",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "promise.co.jp",
        "note": "the article gives it as an example",
        "source": "https://law.awaisora.com/2024/10/21/980c55e1-c43f-49c7-ac76-24857641b14f",
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
        "url": "https://cyber.promise.co.jp/",
        "source": "public source code and lists of many people that open cyber.promise.co.jp and www.smbc-cf.com",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "It does send text messages about payment days, documents to hand in and data to check (promise-pro.com, C).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、プロミスのアプリを開くか、ブラウザに promise.co.jp と入力します。",
          "会員サービスにログインして、お支払期日やお知らせに同じ内容があるか見ます。",
          "何も書かれていないときや、プロミスと契約していないときは、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Promise app, or type promise.co.jp into your browser.",
          "Sign in and see whether the day of payment or the notices say the same.",
          "If nothing is said there, or if you have no contract with Promise, be suspicious."
        ]
      },
      "source": "https://promise-pro.com/column/promise-sms",
      "checked": "2026-11-28",
      "confidence": "C"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "pages about fakes of プロミス, in stored copies; its own pages were not among them"
      }
    ],
    "phones": []
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
      },
      {
        "id": "two-step",
        "title": {
          "ja": "パスキーについて",
          "en": "About passkeys"
        },
        "url": "https://jp.account.rakuten.com/device-management/faq/ja/",
        "source": "https://jp.account.rakuten.com/device-management/faq/ja/",
        "checked": "2026-11-28",
        "confidence": "A",
        "note": "the copy that was read is of 2022 and names few services"
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
    ],
    "phones": []
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
    ],
    "phones": []
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
    "phones": [
      {
        "value": "0570-66-6910",
        "what": "support",
        "note": "the official page lists it among the numbers that its SMS come from; it is also the desk",
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0570-06-9101",
        "what": "sms",
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "092-303-5950",
        "what": "sms",
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "092-303-7857",
        "what": "sms",
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "050-5817-3525",
        "what": "sms",
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "050-5817-0000",
        "what": "sms",
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-691-064",
        "what": "sms",
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "050-1808-4005",
        "what": "sms",
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "092-303-5631",
        "what": "sms",
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "092-303-5300",
        "what": "sms",
        "source": "https://rakuten-card.co.jp/security/detection/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-86-6910",
        "what": "card-loss",
        "source": "https://d-money.jp/dotmagazine/articles/926428162761945597",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "092-474-9256",
        "what": "card-loss",
        "source": "https://d-money.jp/dotmagazine/articles/926428162761945597",
        "checked": "2026-11-28",
        "confidence": "B"
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
    "id": "rakuten-mobile",
    "title": {
      "ja": "楽天モバイル",
      "en": "Rakuten Mobile"
    },
    "names": [
      {
        "value": "楽天モバイル",
        "distinct": true,
        "source": "https://network.mobile.rakuten.co.jp/faq/detail/10000343/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "my 楽天モバイル",
        "distinct": true,
        "source": "https://network.mobile.rakuten.co.jp/faq/detail/10000343/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Rakuten Mobile",
        "distinct": true,
        "confidence": "B",
        "source": "https://network.mobile.rakuten.co.jp/faq/detail/10000343/",
        "checked": "2026-11-28"
      },
      {
        "value": "楽天回線",
        "distinct": true,
        "source": "https://did2memo.net/2022/01/19/rakuten-mobile-sms-r10-to",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "mobile.rakuten.co.jp",
        "note": "network.mobile.rakuten.co.jp, business.mobile.rakuten.co.jp",
        "source": "https://network.mobile.rakuten.co.jp/faq/detail/10000343/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "mobile.rakuten.co.jp",
        "note": "rm-mail@mobile.rakuten.co.jp",
        "source": "https://network.mobile.rakuten.co.jp/faq/detail/10000343/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "rakuten.co.jp",
        "note": "the group's account and shops",
        "source": "https://network.mobile.rakuten.co.jp/faq/detail/10000343/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "r10.to",
        "note": "the group's short domain, used by its genuine text messages; affiliates make such addresses too",
        "source": "https://did2memo.net/2022/01/19/rakuten-mobile-sms-r10-to",
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
        "url": "https://network.mobile.rakuten.co.jp/",
        "source": "https://network.mobile.rakuten.co.jp/faq/detail/10000343/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "覚えのないショートメール（SMS）を受け取った場合",
          "en": "If you received an unknown text message"
        },
        "url": "https://business.mobile.rakuten.co.jp/support/plan/sms/faq-004-003-00002",
        "source": "https://business.mobile.rakuten.co.jp/support/plan/sms/faq-004-003-00002",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "迷惑SMS拒否設定",
          "en": "Blocking of junk text messages"
        },
        "url": "https://network.mobile.rakuten.co.jp/service/sms-filter/",
        "source": "https://network.mobile.rakuten.co.jp/service/sms-filter/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、「my 楽天モバイル」アプリを開くか、ブラウザに network.mobile.rakuten.co.jp と入力します。",
          "ログインして、料金・お申し込み履歴・お知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the “my 楽天モバイル” app, or type network.mobile.rakuten.co.jp into your browser.",
          "Sign in and see whether your charges, applications or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://network.mobile.rakuten.co.jp/faq/detail/10000343/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "its FAQ in a stored copy, which says that it can't advise on suspicious text messages and tells people to turn to the desks for such cases"
      }
    ],
    "phones": []
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
      },
      {
        "id": "two-step",
        "title": {
          "ja": "パスキー認証",
          "en": "Passkeys"
        },
        "url": "https://www.rakuten-sec.co.jp/web/security/passkey/",
        "source": "https://www.rakuten-sec.co.jp/web/security/passkey/",
        "checked": "2026-11-28",
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
    ],
    "phones": []
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
    ],
    "phones": []
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
    ],
    "phones": []
  },
  {
    "id": "sagawa",
    "title": {
      "ja": "佐川急便",
      "en": "Sagawa Express"
    },
    "names": [
      {
        "value": "佐川急便",
        "distinct": true,
        "source": "https://www.e-service.sagawa-exp.co.jp/portal/do/portal-qa",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Sagawa Express",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.e-service.sagawa-exp.co.jp/portal/do/portal-qa",
        "checked": "2026-11-28"
      },
      {
        "value": "SAGAWA",
        "distinct": false,
        "confidence": "B",
        "note": "also a family name",
        "source": "https://www.e-service.sagawa-exp.co.jp/portal/do/portal-qa",
        "checked": "2026-11-28"
      },
      {
        "value": "佐川",
        "distinct": false,
        "confidence": "B",
        "note": "also a family name",
        "source": "https://www.e-service.sagawa-exp.co.jp/portal/do/portal-qa",
        "checked": "2026-11-28"
      },
      {
        "value": "スマートクラブ",
        "distinct": false,
        "source": "https://www.e-service.sagawa-exp.co.jp/portal/do/portal-qa",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "飛脚宅配便",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.e-service.sagawa-exp.co.jp/portal/do/portal-qa",
        "checked": "2026-11-28"
      },
      {
        "value": "さがわきゅうびん",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.e-service.sagawa-exp.co.jp/portal/do/portal-qa",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "sagawa-exp.co.jp",
        "note": "its addresses never end in .com (torisedo.com, C)",
        "source": "https://www.e-service.sagawa-exp.co.jp/portal/do/portal-qa",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "sagawa-exp.co.jp",
        "note": "info-nimotsu@ announces deliveries, and says that nobody was at home",
        "source": "public source code that follows parcels or reads the genuine notices (ten programs and more)",
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
        "url": "https://www.sagawa-exp.co.jp/",
        "source": "https://www.e-service.sagawa-exp.co.jp/portal/do/portal-qa",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "parcel",
        "title": {
          "ja": "お荷物問い合わせサービス",
          "en": "Parcel tracking"
        },
        "url": "https://k2k.sagawa-exp.co.jp/p/sagawa/web/okurijoinput.jsp",
        "source": "public source code that follows parcels or reads the genuine notices (ten programs and more)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "account",
        "title": {
          "ja": "スマートクラブ",
          "en": "Smart Club"
        },
        "url": "https://www.e-service.sagawa-exp.co.jp/",
        "source": "https://www.e-service.sagawa-exp.co.jp/portal/do/portal-qa",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "parcel",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、佐川急便のアプリか「お荷物問い合わせサービス」を開きます。",
          "不在票や、買ったお店からのメールにあるお問い合わせ送り状番号（12けた）を入れます。",
          "荷物が見つからなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Sagawa app or the parcel tracking page.",
          "Type the tracking number (12 digits) from the slip in your letter box or from the shop's mail.",
          "If no parcel is found, be suspicious."
        ]
      },
      "source": "public source code that follows parcels or reads the genuine notices (ten programs and more)",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "sms",
        "words": {
          "ja": "佐川急便が、荷物の集荷やお届けをSMSで案内することはありません。",
          "en": "Sagawa sends no text messages about collecting or delivering parcels."
        },
        "source": "https://sumaoji.com/?p=17366",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "phones": [
      {
        "kind": "mobile",
        "what": "calls",
        "note": "its drivers call about parcels that they can't deliver, from their mobile phones",
        "source": "https://tmp11.theshop.jp/blog/2019/08/30/021924",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages in stored copies, and third parties who quote its warnings"
      }
    ]
  },
  {
    "id": "saison-card",
    "title": {
      "ja": "セゾンカード",
      "en": "Saison Card"
    },
    "names": [
      {
        "value": "セゾンカード",
        "distinct": true,
        "source": "https://www.saisoncard.co.jp/credictionary/card/article331.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "クレディセゾン",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.saisoncard.co.jp/credictionary/card/article331.html",
        "checked": "2026-11-28"
      },
      {
        "value": "SAISON CARD",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.saisoncard.co.jp/credictionary/card/article331.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Credit Saison",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.saisoncard.co.jp/credictionary/card/article331.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Netアンサー",
        "distinct": true,
        "source": "public source code that reads its notices or its statements",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "SAISON",
        "distinct": false,
        "confidence": "B",
        "note": "also a French word",
        "source": "https://www.saisoncard.co.jp/credictionary/card/article331.html",
        "checked": "2026-11-28"
      },
      {
        "value": "セゾン",
        "distinct": false,
        "confidence": "B",
        "note": "other companies bear this name too",
        "source": "https://www.saisoncard.co.jp/credictionary/card/article331.html",
        "checked": "2026-11-28"
      },
      {
        "value": "セゾンPortal",
        "distinct": true,
        "confidence": "C",
        "source": "public source code that reads its notices or its statements",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "saisoncard.co.jp",
        "source": "https://www.saisoncard.co.jp/credictionary/card/article331.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "saisonid.com",
        "source": "https://otoku.awaisora.com/924ad1f2-5a12-48bc-9dac-52c2c8eab885",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "senders": [
      {
        "domain": "mail.saisoncard.co.jp",
        "confidence": "B",
        "note": "express@mail.saisoncard.co.jp tells the amount of the month; public source code reads it",
        "source": "https://otoku.awaisora.com/924ad1f2-5a12-48bc-9dac-52c2c8eab885",
        "checked": "2026-11-28"
      },
      {
        "domain": "mail2.saisoncard.co.jp",
        "source": "https://otoku.awaisora.com/924ad1f2-5a12-48bc-9dac-52c2c8eab885",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "cs.saisoncard.co.jp",
        "source": "https://otoku.awaisora.com/924ad1f2-5a12-48bc-9dac-52c2c8eab885",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "saisonid.com",
        "source": "https://otoku.awaisora.com/924ad1f2-5a12-48bc-9dac-52c2c8eab885",
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
        "url": "https://www.saisoncard.co.jp/",
        "source": "https://www.saisoncard.co.jp/credictionary/card/article331.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "セゾンカードをかたる迷惑メールの見分け方",
          "en": "How to tell fake mail that poses as Saison Card"
        },
        "url": "https://www.saisoncard.co.jp/credictionary/card/article331.html",
        "source": "https://www.saisoncard.co.jp/credictionary/card/article331.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、セゾンのアプリを開くか、ブラウザに saisoncard.co.jp と入力します。",
          "ログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the Saison app, or type saisoncard.co.jp into your browser.",
          "Sign in and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://www.saisoncard.co.jp/credictionary/card/article331.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official page named above and pages about fakes of Saison Card, in stored copies"
      }
    ],
    "phones": []
  },
  {
    "id": "santander",
    "title": {
      "ja": "Santander（サンタンデール銀行）",
      "en": "Santander"
    },
    "names": [
      {
        "value": "Santander",
        "distinct": false,
        "note": "also a town",
        "source": "https://www.santander.co.uk/personal/support/fraud-and-security/how-to-report-fraud",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Banco Santander",
        "distinct": true,
        "source": "public source code of several people that reads its genuine bills",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Santander Online Banking",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.santander.co.uk/personal/support/fraud-and-security/how-to-report-fraud",
        "checked": "2026-11-28"
      },
      {
        "value": "サンタンデール銀行",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.santander.co.uk/personal/support/fraud-and-security/how-to-report-fraud",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "santander.co.uk",
        "source": "https://www.santander.co.uk/personal/support/fraud-and-security/how-to-report-fraud",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "santander.com.br",
        "source": "public source code of several people that reads its genuine bills",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "santander.com",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "domain": "bancosantander.es",
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      }
    ],
    "senders": [
      {
        "domain": "santander.com.br",
        "source": "public source code of several people that reads its genuine bills",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "santander.co.uk",
        "source": "https://greenmx.com/blog/spotting-and-reporting-fake-santander-1763352181127",
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
          "ja": "トップページ（イギリス）",
          "en": "front page (United Kingdom)"
        },
        "url": "https://www.santander.co.uk/",
        "source": "https://www.santander.co.uk/personal/support/fraud-and-security/how-to-report-fraud",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "詐欺の届け出（英語）",
          "en": "Reporting fraud or scams"
        },
        "url": "https://www.santander.co.uk/personal/support/fraud-and-security/how-to-report-fraud",
        "source": "https://www.santander.co.uk/personal/support/fraud-and-security/how-to-report-fraud",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Santanderのアプリを開くか、ブラウザに santander.co.uk（ブラジルの方は santander.com.br）と入力します。",
          "ログインして、取引や通知に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Santander app, or type santander.co.uk (santander.com.br in Brazil) into your browser.",
          "Sign in and see whether your transactions or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.santander.co.uk/personal/support/fraud-and-security/how-to-report-fraud",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "Santanderの職員が、電話で暗証番号をたずねることはありません。",
          "en": "Nobody from Santander, not even its fraud team, ever asks on the phone for your PIN."
        },
        "source": "https://santander.co.uk/business/support/fraud-and-security/how-to-report-fraud",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "code",
        "words": {
          "ja": "Santanderの職員が、電話でワンタイムパスワードをたずねることはありません。",
          "en": "Nobody from Santander, not even its fraud team, ever asks on the phone for a one-time passcode."
        },
        "source": "https://santander.co.uk/business/support/fraud-and-security/how-to-report-fraud",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "phishing@santander.co.uk",
        "how": {
          "ja": "届いたメールをそのまま転送します（英語の窓口です）。",
          "en": "Forward the mail unchanged."
        },
        "source": "http://spr.ly/60161eT32",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "notFound": [],
    "phones": []
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
    ],
    "phones": []
  },
  {
    "id": "sbi-securities",
    "title": {
      "ja": "SBI証券",
      "en": "SBI Securities"
    },
    "names": [
      {
        "value": "SBI証券",
        "distinct": true,
        "source": "https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control?OutSide=on&getFlg=on&burl=search_home&cat1=home&cat2=none&dir=info&file=home_info121105.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "SBI SECURITIES",
        "distinct": true,
        "confidence": "B",
        "source": "https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control?OutSide=on&getFlg=on&burl=search_home&cat1=home&cat2=none&dir=info&file=home_info121105.html",
        "checked": "2026-11-28"
      },
      {
        "value": "エスビーアイ証券",
        "distinct": true,
        "confidence": "B",
        "source": "https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control?OutSide=on&getFlg=on&burl=search_home&cat1=home&cat2=none&dir=info&file=home_info121105.html",
        "checked": "2026-11-28"
      },
      {
        "value": "SBI証券株式会社",
        "distinct": true,
        "confidence": "B",
        "note": "fakes often write it so",
        "source": "https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control?OutSide=on&getFlg=on&burl=search_home&cat1=home&cat2=none&dir=info&file=home_info121105.html",
        "checked": "2026-11-28"
      },
      {
        "value": "SBIsec",
        "distinct": true,
        "confidence": "B",
        "note": "its domain",
        "source": "https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control?OutSide=on&getFlg=on&burl=search_home&cat1=home&cat2=none&dir=info&file=home_info121105.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "sbisec.co.jp",
        "source": "https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control?OutSide=on&getFlg=on&burl=search_home&cat1=home&cat2=none&dir=info&file=home_info121105.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "sbisec.co.jp",
        "note": "Seen are mail@, info@, alert_master@, cs@, information@, fund_info@, device_auth@. Public programs read the sign-in codes from info@. Often forged.",
        "source": "https://otoku.awaisora.com/10a054cb-c4dd-4644-ad04-4491dd2ae316",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "address": "sbi_news_alert@trkd-hs.com",
        "confidence": "C",
        "note": "news of another company; some lists name sbi_news_alert@sbisec.co.jp instead",
        "source": "https://otoku.awaisora.com/10a054cb-c4dd-4644-ad04-4491dd2ae316",
        "checked": "2026-11-28"
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
        "url": "https://www.sbisec.co.jp/",
        "source": "https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control?OutSide=on&getFlg=on&burl=search_home&cat1=home&cat2=none&dir=info&file=home_info121105.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "It does send mail with a link to the page where the code of a new device is typed in; such mail comes only right after you sign in yourself.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、SBI証券のアプリを開くか、ブラウザに sbisec.co.jp と入力します。",
          "ログインして、重要なお知らせや取引の履歴に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。覚えのない取引があれば、すぐに公式サイトの窓口に連絡します。"
        ],
        "en": [
          "Don't use the links in the message. Open the SBI Securities app, or type sbisec.co.jp into your browser.",
          "Sign in and see whether the notices or your trades say the same.",
          "If nothing is said there, be suspicious. If there is a trade you don't know, contact the official desk at once."
        ]
      },
      "source": "https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control?OutSide=on&getFlg=on&burl=search_home&cat1=home&cat2=none&dir=info&file=home_info121105.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages and the pages about its fakes in stored copies"
      }
    ],
    "phones": []
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
    "notFound": [],
    "phones": []
  },
  {
    "id": "shein",
    "title": {
      "ja": "SHEIN",
      "en": "SHEIN"
    },
    "names": [
      {
        "value": "SHEIN",
        "distinct": true,
        "source": "https://internetretailing.com.au/experts-warn-of-phishing-scam-targeting-shein-shoppers/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "シーイン",
        "distinct": false,
        "note": "also a part of other words (レガシーインフラ)",
        "source": "https://yabainterior.com/archives/12831",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "SHEIN Mystery Box",
        "distinct": true,
        "note": "in fakes; real ones exist too",
        "source": "https://internetretailing.com.au/experts-warn-of-phishing-scam-targeting-shein-shoppers/",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "SHEINミステリーボックス",
        "distinct": true,
        "source": "https://law.awaisora.com/2025/07/12/9af4de2c-4971-47d9-987e-0e1cc7ff3fce",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "shein.com",
        "source": "https://internetretailing.com.au/experts-warn-of-phishing-scam-targeting-shein-shoppers/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "emailmarket.shein.com",
        "note": "also news.emailmarket.shein.com",
        "source": "public mail filters and source code that name its newsletters",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "edm.mail.shein.com",
        "source": "public mail filters and source code that name its newsletters",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "news.market.shein.com",
        "source": "public mail filters and source code that name its newsletters",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "news.shein.com",
        "confidence": "C",
        "source": "public mail filters and source code that name its newsletters",
        "checked": "2026-11-28"
      },
      {
        "domain": "email.us.shein.com",
        "confidence": "C",
        "source": "public mail filters and source code that name its newsletters",
        "checked": "2026-11-28"
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
        "url": "https://www.shein.com/",
        "source": "https://internetretailing.com.au/experts-warn-of-phishing-scam-targeting-shein-shoppers/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、SHEINのアプリを開くか、ブラウザに shein.com と入力します。",
          "ログインして、注文とお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the SHEIN app, or type shein.com into your browser.",
          "Sign in and look at your orders and the notices.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://internetretailing.com.au/experts-warn-of-phishing-scam-targeting-shein-shoppers/",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「SHEIN 公式 メール ドメイン フィッシング」 and \"SHEIN scam warning report fraud\" in stored web pages"
      }
    ],
    "phones": []
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
    ],
    "phones": []
  },
  {
    "id": "shizuoka-bank",
    "title": {
      "ja": "静岡銀行",
      "en": "Shizuoka Bank"
    },
    "names": [
      {
        "value": "静岡銀行",
        "distinct": true,
        "source": "https://shizugin.net/webwallet/security/smime/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "しずぎん",
        "distinct": false,
        "note": "its nickname, also in the names of its group",
        "source": "https://www.shizuokabank.co.jp/crime/security/other.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "しずぎんアプリ",
        "distinct": true,
        "source": "https://report.hot-cafe.net/shizuokabank-antiphishing-15242",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "しずぎんダイレクト",
        "distinct": true,
        "source": "https://singlekurashi.com/?p=11658",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "しずぎんWebWallet",
        "distinct": true,
        "confidence": "B",
        "source": "https://shizugin.net/webwallet/security/smime/index.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Shizuoka Bank",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.shizuokabank.co.jp/crime/security/other.html",
        "checked": "2026-11-28"
      },
      {
        "value": "シズオカギンコウ",
        "distinct": true,
        "confidence": "B",
        "note": "the name in kana",
        "source": "https://www.shizuokabank.co.jp/crime/security/other.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "shizuokabank.co.jp",
        "source": "https://www.shizuokabank.co.jp/crime/security/other.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "shizugin.net",
        "note": "its internet branch",
        "source": "https://shizugin.net/webwallet/security/smime/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "shizugin.net",
        "note": "info-webwallet@shizugin.net; signed (S/MIME)",
        "source": "https://shizugin.net/webwallet/security/smime/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "shizuokabank.co.jp",
        "source": "the allow-list of a public mail filter",
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
        "url": "https://www.shizuokabank.co.jp/",
        "source": "https://www.shizuokabank.co.jp/crime/security/other.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "電子署名付電子メールとは",
          "en": "Signed mail of the internet branch"
        },
        "url": "https://shizugin.net/webwallet/security/smime/index.html",
        "source": "https://shizugin.net/webwallet/security/smime/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、しずぎんアプリを開くか、ブラウザに shizuokabank.co.jp と入力します。",
          "ログインして、お知らせや入出金明細に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the bank's app, or type shizuokabank.co.jp into your browser.",
          "Sign in and see whether the notices or your statement say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.shizuokabank.co.jp/crime/security/other.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "shopify",
    "title": {
      "ja": "Shopify",
      "en": "Shopify"
    },
    "names": [
      {
        "value": "Shopify",
        "distinct": true,
        "source": "https://help.shopify.com/ja/manual/your-account/resolving-unauth-use-of-email",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ショッピファイ",
        "distinct": true,
        "source": "https://a-man-of-40-years-old-blog.com/?p=2924",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "Shop Pay",
        "distinct": false,
        "note": "two ordinary words",
        "source": "https://a-man-of-40-years-old-blog.com/?p=2924",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "Shopify Japan",
        "distinct": true,
        "source": "https://a-man-of-40-years-old-blog.com/?p=2924",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "shopify.com",
        "source": "https://help.shopify.com/ja/manual/your-account/resolving-unauth-use-of-email",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "shop.app",
        "note": "payment and shopping app",
        "source": "https://a-man-of-40-years-old-blog.com/?p=2924",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "senders": [
      {
        "domain": "shopify.com",
        "source": "https://ecommercepot.com/shopify-qa/shopify-phising-emails",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "shopifyemail.com",
        "source": "public mail filters that name newsletters of shops",
        "checked": "2026-11-28",
        "confidence": "B",
        "relay": true,
        "note": "carries the words of shops (m. and t.shopifyemail.com)"
      },
      {
        "domain": "shop.app",
        "note": "terms-update@shop.app",
        "source": "https://a-man-of-40-years-old-blog.com/?p=2924",
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
        "url": "https://www.shopify.com/jp",
        "confidence": "B",
        "source": "https://help.shopify.com/ja/manual/your-account/resolving-unauth-use-of-email",
        "checked": "2026-11-28"
      },
      {
        "id": "contact",
        "title": {
          "ja": "ヘルプセンター",
          "en": "Help Center"
        },
        "url": "https://help.shopify.com/ja",
        "source": "https://help.shopify.com/ja/manual/your-account/resolving-unauth-use-of-email",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Shopifyのアプリを開くか、ブラウザに shopify.com と入力します。",
          "お店を開いている方は、ログインして管理画面のお知らせを見ます。",
          "お買い物をした方は、そのお店のサイトを自分で開いて確かめます。何もなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Shopify app, or type shopify.com into your browser.",
          "If you run a shop, sign in and look at the notices of your admin page.",
          "If you bought something, open that shop's site yourself. If nothing is said there, be suspicious."
        ]
      },
      "source": "https://help.shopify.com/ja/manual/your-account/resolving-unauth-use-of-email",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [
      {
        "kind": "email",
        "value": "safety@shopify.com",
        "how": {
          "ja": "届いたメールをそのまま転送します。",
          "en": "Forward the mail unchanged."
        },
        "source": "https://magify.fr/en/blogs/shopify/arnaques-shopify-comment-reconnaitre-un-faux-email-avant-de-se-faire-pieger",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "smart-ex",
    "title": {
      "ja": "エクスプレス予約・スマートEX（JR東海）",
      "en": "EX-YOYAKU and smartEX (JR Central)"
    },
    "names": [
      {
        "value": "エクスプレス予約",
        "distinct": true,
        "source": "https://expy.jp/reservation/useful/mail/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "スマートEX",
        "distinct": true,
        "source": "https://smart-ex.jp/faq/search/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "EX予約",
        "distinct": true,
        "confidence": "B",
        "source": "https://expy.jp/reservation/useful/mail/",
        "checked": "2026-11-28"
      },
      {
        "value": "EX-YOYAKU",
        "distinct": true,
        "confidence": "B",
        "source": "https://expy.jp/reservation/useful/mail/",
        "checked": "2026-11-28"
      },
      {
        "value": "smartEX",
        "distinct": true,
        "confidence": "B",
        "source": "https://smart-ex.jp/faq/search/",
        "checked": "2026-11-28"
      },
      {
        "value": "EX旅パック",
        "distinct": true,
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "value": "JR東海",
        "distinct": true,
        "source": "https://sumaoji.com/?p=16912",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "東海旅客鉄道",
        "distinct": true,
        "source": "https://sumaoji.com/?p=16912",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "JR Central",
        "distinct": true,
        "source": "https://sumaoji.com/?p=16912",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "新幹線予約",
        "distinct": false,
        "confidence": "B",
        "note": "an ordinary word, in subjects of genuine and forged mail",
        "source": "https://expy.jp/reservation/useful/mail/",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "expy.jp",
        "source": "https://expy.jp/reservation/useful/mail/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "smart-ex.jp",
        "source": "https://smart-ex.jp/faq/search/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "jr-central.co.jp",
        "source": "an open mail filter (MIT) that lets this domain speak for the brand",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "the company's own site"
      }
    ],
    "senders": [
      {
        "domain": "expy.jp",
        "note": "yoyaku@expy.jp sends every notice about bookings, changed data and one-time passwords",
        "source": "https://expy.jp/reservation/useful/mail/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "address": "info@mail.travel.expy.jp",
        "source": "https://sumaoji.com/?p=17478",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "smart-ex.jp",
        "source": "public source code that measured an inbox",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "info@smart-ex.jp"
      }
    ],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "エクスプレス予約",
          "en": "EX-YOYAKU"
        },
        "url": "https://expy.jp/",
        "source": "https://expy.jp/reservation/useful/mail/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "スマートEX",
          "en": "smartEX"
        },
        "url": "https://smart-ex.jp/",
        "source": "https://smart-ex.jp/faq/search/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "messages",
        "title": {
          "ja": "メールサービス・お知らせ（本物のメールの種類）",
          "en": "Which mails are genuine"
        },
        "url": "https://expy.jp/reservation/useful/mail/",
        "source": "https://expy.jp/reservation/useful/mail/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、EXアプリを開くか、ブラウザに expy.jp か smart-ex.jp と入力します。",
          "ログインして、予約の一覧とお客様情報を見ます。",
          "身に覚えのない予約や変更がなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the EX app, or type expy.jp or smart-ex.jp into your browser.",
          "Sign in and look at your bookings and your data.",
          "If you find no booking or change you don't know, be suspicious."
        ]
      },
      "source": "https://expy.jp/reservation/useful/mail/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "account-notice",
        "words": {
          "ja": "会員IDやパスワードの変更、ほかの端末からのアクセスを理由にした再登録を、メールで促すことはありません。",
          "en": "No mails urge you to change your ID or password, or to register again because of access from another device."
        },
        "source": "https://sumaoji.com/?p=16912",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「エクスプレス予約 スマートEX 装った 不審なメール」 in stored web pages, and the official pages named above"
      }
    ],
    "phones": []
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
      },
      {
        "id": "two-step",
        "title": {
          "ja": "三井住友銀行アプリのワンタイムパスワード",
          "en": "One-time passwords of the bank’s app"
        },
        "url": "https://www2.smbc.co.jp/kojin/direct/securi/passca/app_otoriatsukai.html",
        "source": "https://www2.smbc.co.jp/kojin/direct/securi/passca/app_otoriatsukai.html",
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
    "phones": [
      {
        "value": "0120-56-3143",
        "what": "fraud",
        "source": "http://www.smbc.co.jp/security/popup.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "03-5745-5051",
        "what": "fraud",
        "source": "http://www.smbc.co.jp/security/popup.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "06-6258-0012",
        "what": "fraud",
        "source": "http://www.smbc.co.jp/security/popup.html",
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
    "phones": [
      {
        "value": "0120-936-795",
        "what": "sms",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "06-6445-3474",
        "what": "sms",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "06-7636-9418",
        "what": "sms",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "06-7636-9440",
        "what": "sms",
        "source": "https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "0120-919-456",
        "what": "card-loss",
        "source": "https://creca-gensen.com/archives/18711",
        "checked": "2026-11-28",
        "confidence": "B"
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
    "id": "smbc-nikko",
    "title": {
      "ja": "SMBC日興証券",
      "en": "SMBC Nikko Securities"
    },
    "names": [
      {
        "value": "SMBC日興証券",
        "distinct": true,
        "source": "https://internet.watch.impress.co.jp/docs/news/2037370.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "日興証券",
        "distinct": true,
        "confidence": "B",
        "source": "https://internet.watch.impress.co.jp/docs/news/2037370.html",
        "checked": "2026-11-28"
      },
      {
        "value": "SMBC日興",
        "distinct": true,
        "confidence": "B",
        "source": "https://internet.watch.impress.co.jp/docs/news/2037370.html",
        "checked": "2026-11-28"
      },
      {
        "value": "SMBC Nikko Securities",
        "distinct": true,
        "confidence": "B",
        "source": "https://internet.watch.impress.co.jp/docs/news/2037370.html",
        "checked": "2026-11-28"
      },
      {
        "value": "日興イージートレード",
        "distinct": true,
        "source": "https://www.smbcnikko.co.jp/security/selfdefense.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "日興フロッギー",
        "distinct": true,
        "source": "https://www.smbcnikko.co.jp/sp/app/guide/service/008.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "smbcnikko.co.jp",
        "note": "sign-in is at trade.smbcnikko.co.jp",
        "source": "https://www.smbcnikko.co.jp/security/selfdefense.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "smbcnikko.co.jp",
        "source": "public mail filter disco-v8/MilterAgent, which lets no other sender use its name",
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
        "url": "https://www.smbcnikko.co.jp/",
        "source": "https://www.smbcnikko.co.jp/security/selfdefense.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "ご自身でできるセキュリティ対策",
          "en": "What you can do for your security"
        },
        "url": "https://www.smbcnikko.co.jp/security/selfdefense.html",
        "source": "https://www.smbcnikko.co.jp/security/selfdefense.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "The subjects of its genuine notices (約定通知メール, 配当金入金お知らせメール) are copied by fakes, too.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、SMBC日興証券のアプリを開くか、ブラウザに smbcnikko.co.jp と入力します。",
          "日興イージートレードにログインして、前回ログインした日時と、取引・出金の履歴を見ます。",
          "同じ内容がなければ、偽物を疑ってください。覚えのない取引があれば、すぐに公式サイトの窓口に連絡します。"
        ],
        "en": [
          "Don't use the links in the message. Open the SMBC Nikko app, or type smbcnikko.co.jp into your browser.",
          "Sign in to Nikko EasyTrade; look at the time of the last sign-in, your trades and withdrawals.",
          "If nothing says the same, be suspicious. If there is a trade you don't know, contact the official desk at once."
        ]
      },
      "source": "https://www.smbcnikko.co.jp/security/selfdefense.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official security pages in stored copies: a phone desk for stolen accounts, none for fake mail"
      }
    ],
    "phones": []
  },
  {
    "id": "so-net",
    "title": {
      "ja": "So-net（ソネット）",
      "en": "So-net"
    },
    "names": [
      {
        "value": "So-net",
        "distinct": false,
        "note": "meets other words when written without the hyphen",
        "source": "https://so-net.ne.jp/info/2014/op20140715_0062.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ソネット",
        "distinct": false,
        "confidence": "B",
        "note": "also a form of poem",
        "source": "https://so-net.ne.jp/info/2014/op20140715_0062.html",
        "checked": "2026-11-28"
      },
      {
        "value": "So-netメール",
        "distinct": true,
        "source": "https://support.sonynetwork.co.jp/faqsupport/nuro/web/knowledge7718.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "So-net 光",
        "distinct": true,
        "source": "http://www.so-net.ne.jp/support/mbr/shiharai/mail/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "NURO 光",
        "distinct": true,
        "source": "https://support.sonynetwork.co.jp/faqsupport/nuro/web/knowledge7718.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ソニーネットワークコミュニケーションズ",
        "distinct": true,
        "source": "https://so-net.ne.jp/info/2014/op20140715_0062.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "so-net.ne.jp",
        "source": "https://so-net.ne.jp/info/2014/op20140715_0062.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "nuro.jp",
        "source": "https://www.nuro.jp/hikari/option/mail/basic/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "sonynetwork.co.jp",
        "source": "https://support.sonynetwork.co.jp/faqsupport/nuro/web/knowledge7718.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.so-net.ne.jp/",
        "source": "http://www.so-net.ne.jp/support/mbr/shiharai/mail/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "So-netを装った不審な迷惑メールにご注意ください",
          "en": "Suspicious mail that poses as So-net"
        },
        "url": "https://so-net.ne.jp/info/2014/op20140715_0062.html",
        "source": "https://so-net.ne.jp/info/2014/op20140715_0062.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "payment",
        "title": {
          "ja": "ご請求のご案内メールについて",
          "en": "About the billing notices"
        },
        "url": "https://www.so-net.ne.jp/support/mbr/shiharai/mail/",
        "source": "http://www.so-net.ne.jp/support/mbr/shiharai/mail/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "So-net's webmail shows So-net's logo beside genuine mail; a logo inside a mail proves nothing.",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに so-net.ne.jp と入力します。",
          "「マイページ」にログインして、請求やお知らせに同じ内容があるか見ます。",
          "So-netのWebメールで見ると、本物には差出人の横にSo-netのロゴが出ます。ロゴも同じ内容もなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Type so-net.ne.jp into your browser.",
          "Sign in to “マイページ” and see whether your bill or the notices say the same.",
          "In So-net's webmail, genuine mail shows So-net's logo beside the sender. With neither the logo nor the notice, be suspicious."
        ]
      },
      "source": "https://so-net.ne.jp/info/2014/op20140715_0062.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "So-net's notices and support pages in stored copies, third parties, public source code"
      },
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "softbank",
    "title": {
      "ja": "ソフトバンク",
      "en": "SoftBank"
    },
    "names": [
      {
        "value": "ソフトバンク",
        "distinct": true,
        "source": "https://www.softbank.jp/mobile/info/personal/news/support/20181116a/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "SoftBank",
        "distinct": true,
        "source": "http://www.softbank.jp/mobile/info/personal/news/support/20170126a/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "My SoftBank",
        "distinct": true,
        "source": "https://www.softbank.jp/mobile/info/personal/news/support/20181116a/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "マイソフトバンク",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.softbank.jp/mobile/info/personal/news/support/20181116a/",
        "checked": "2026-11-28"
      },
      {
        "value": "ソフトバンクセキュリティセンター",
        "distinct": true,
        "note": "the name of fakes",
        "source": "https://www.softbank.jp/mobile/info/personal/news/support/20181116a/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ソフトバンクカード",
        "distinct": true,
        "source": "https://www.softbank.jp/card/news/info/190625-001/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "softbank.jp",
        "note": "My SoftBank begins with https://my.softbank.jp or https://id.my.softbank.jp",
        "source": "https://www.softbank.jp/card/news/info/190625-001/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "softbank.ne.jp",
        "note": "customers have mailboxes there; only SoftBank has pages",
        "source": "http://www.softbank.jp/mobile/info/personal/news/support/20170126a/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [],
    "shortDomains": [],
    "partners": [
      {
        "domain": "ymobile.jp",
        "source": "https://www.ymobile.jp/info/2018/a/18020700.html",
        "checked": "2026-11-28",
        "confidence": "A",
        "note": "a brand of the same company"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.softbank.jp/",
        "source": "https://www.softbank.jp/mobile/info/personal/news/support/20181116a/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "My SoftBank",
          "en": "My SoftBank"
        },
        "url": "https://my.softbank.jp/",
        "source": "https://www.softbank.jp/card/news/info/190625-001/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "ソフトバンクを装う不審な電子メールに関するご注意",
          "en": "Suspicious mail that poses as SoftBank"
        },
        "url": "https://www.softbank.jp/mobile/info/personal/news/support/20181116a/",
        "source": "https://www.softbank.jp/mobile/info/personal/news/support/20181116a/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "account",
      "note": "A fake text message can land in the same thread as the genuine ones (official notice of 2020-03-04, A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、My SoftBankアプリを開くか、ブラウザに my.softbank.jp と入力します。",
          "ログインして、料金やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the My SoftBank app, or type my.softbank.jp into your browser.",
          "Sign in and see whether your charges or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.softbank.jp/card/news/info/190625-001/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [
      {
        "kind": "page",
        "value": "https://www.softbank.jp/mobile/support/mail/antispam/howto/report/",
        "how": {
          "ja": "ソフトバンクのiPhoneに届いたときは、メールやSMSをそのまま a@b.c に転送します。ほかの機種では、受信画面のメニューの「迷惑メール申告」を押します。",
          "en": "On an iPhone with a SoftBank line, forward the mail or text message unchanged to a@b.c; on other phones use the report entry of the menu."
        },
        "source": "https://www.softbank.jp/mobile/support/mail/antispam/howto/report/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "SoftBank's notices and support pages in stored copies, third parties, public source code"
      }
    ],
    "phones": []
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
    ],
    "phones": []
  },
  {
    "id": "soumu",
    "title": {
      "ja": "総務省",
      "en": "Ministry of Internal Affairs and Communications"
    },
    "names": [
      {
        "value": "総務省",
        "distinct": true,
        "source": "https://www.soumu.go.jp/menu_kyotsuu/melmaga/mail-back/200609/060911.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "マイナポイント事務局",
        "distinct": true,
        "source": "https://sumaoji.com/858-17438",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "マイナポイント",
        "distinct": false,
        "note": "shops and towns wrote about it too",
        "source": "https://sumaoji.com/858-17438",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Ministry of Internal Affairs and Communications",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.soumu.go.jp/menu_kyotsuu/melmaga/mail-back/200609/060911.html",
        "checked": "2026-11-28"
      },
      {
        "value": "そうむしょう",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.soumu.go.jp/menu_kyotsuu/melmaga/mail-back/200609/060911.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "soumu.go.jp",
        "source": "https://www.soumu.go.jp/menu_kyotsuu/melmaga/mail-back/200609/060911.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "soumu.go.jp",
        "source": "public source code that holds addresses of its desks and staff (estat-api@soumu.go.jp and others)",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "info@soumu.go.jp was forged in 2020"
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
        "url": "https://www.soumu.go.jp/",
        "source": "https://www.soumu.go.jp/menu_kyotsuu/melmaga/mail-back/200609/060911.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに soumu.go.jp と入力します。",
          "トップページのお知らせに同じ内容があるか見ます。なければ、偽物を疑ってください。",
          "給付金のことは、お住まいの市区町村の窓口にたずねると確かです。"
        ],
        "en": [
          "Don't use the links in the message. Type soumu.go.jp into your browser.",
          "See whether the news on the front page says the same. If not, be suspicious.",
          "About benefits, the surest way is to ask your city, town or village."
        ]
      },
      "source": "https://news.livedoor.com/article/detail/20717264",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "personal",
        "words": {
          "ja": "総務省が、給付金の申請を求めるメールを個人に直接送ることはありません。",
          "en": "The ministry sends no mail to private people that asks them to apply for a benefit."
        },
        "source": "https://news.livedoor.com/article/detail/20717264",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "sms",
        "words": {
          "ja": "マイナポイント事務局が、メールやSMSで連絡することはありません。マイナポイントの受付はすべて終わっています。",
          "en": "The office for My Number points contacts nobody by mail or text message. The points have ended."
        },
        "source": "http://183.176.244.120/soshiki/seisaku/mainapoint-sagi.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the statements named above; they tell people to delete such mail"
      }
    ],
    "phones": []
  },
  {
    "id": "spotify",
    "title": {
      "ja": "Spotify",
      "en": "Spotify"
    },
    "names": [
      {
        "value": "Spotify",
        "distinct": true,
        "source": "https://support.spotify.com/jp/account_payment_help/privacy/suspicious-email/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "スポティファイ",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.spotify.com/jp/account_payment_help/privacy/suspicious-email/",
        "checked": "2026-11-28"
      },
      {
        "value": "Spotify Premium",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.spotify.com/ua-uk/article/spotify-email-legit",
        "checked": "2026-11-28"
      },
      {
        "value": "Spotifyプレミアム",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.spotify.com/jp/account_payment_help/privacy/suspicious-email/",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "spotify.com",
        "source": "https://support.spotify.com/jp/account_payment_help/privacy/suspicious-email/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "spotify.com",
        "note": "no-reply@spotify.com; also forged",
        "source": "https://support.spotify.com/ua-uk/article/spotify-email-legit",
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
        "url": "https://www.spotify.com/",
        "confidence": "B",
        "source": "https://support.spotify.com/jp/account_payment_help/privacy/suspicious-email/",
        "checked": "2026-11-28"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "これはSpotifyからのメールですか",
          "en": "Is this mail really from Spotify"
        },
        "url": "https://support.spotify.com/jp/article/spotify-email-legit/",
        "confidence": "B",
        "source": "https://support.spotify.com/ua-uk/article/spotify-email-legit",
        "checked": "2026-11-28"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Mails about new sign-ins are genuine too (official page, A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Spotifyのアプリを開くか、ブラウザに spotify.com と入力します。",
          "ログインして「アカウント」を開き、プランとお支払いを見ます。",
          "何も変わっていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Spotify app, or type spotify.com into your browser.",
          "Sign in, open “Account” and look at your plan and payment.",
          "If nothing has changed, be suspicious."
        ]
      },
      "source": "https://support.spotify.com/ua-uk/article/spotify-email-legit",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "Spotifyが、メールでカード番号などの支払い情報をたずねることはありません。",
          "en": "Spotify never asks by mail for card numbers or other payment data."
        },
        "source": "https://support.spotify.com/jp/account_payment_help/privacy/suspicious-email/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "Spotifyが、メールでパスワードをたずねることはありません。",
          "en": "Spotify never asks by mail for your password."
        },
        "source": "https://support.spotify.com/jp/account_payment_help/privacy/suspicious-email/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "install",
        "words": {
          "ja": "Spotifyが、メールから何かをダウンロードするよう求めることはありません。",
          "en": "Spotify never asks you by mail to download something."
        },
        "source": "https://support.spotify.com/jp/account_payment_help/privacy/suspicious-email/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "spoof@spotify.com",
        "how": {
          "ja": "届いたメール全体を、添付にせずそのまま転送します。",
          "en": "Forward the whole mail unchanged, not as an attachment."
        },
        "attachments": "refused",
        "source": "https://support.spotify.com/jp/account_payment_help/privacy/suspicious-email/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "steam",
    "title": {
      "ja": "Steam",
      "en": "Steam (Valve)"
    },
    "names": [
      {
        "value": "Steam",
        "distinct": false,
        "note": "also an ordinary word",
        "source": "https://help.steampowered.com/ja/faqs/view/70E6-991B-233B-A37B",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Steamサポート",
        "distinct": true,
        "source": "https://help.steampowered.com/ja/faqs/view/70E6-991B-233B-A37B",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Steam Support",
        "distinct": true,
        "source": "public source code that reads genuine codes and sale notices; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Steamアカウント",
        "distinct": true,
        "source": "https://help.steampowered.com/ja/faqs/view/70E6-991B-233B-A37B",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Steam Guard",
        "distinct": true,
        "source": "public source code that reads genuine codes and sale notices; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Steamガード",
        "distinct": true,
        "source": "https://blog.kaspersky.co.jp/steam-privacy-security/28108",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Steamウォレット",
        "distinct": true,
        "source": "https://wkocean.com/2025/06/14/",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "Steamコミュニティ",
        "distinct": true,
        "confidence": "B",
        "source": "https://help.steampowered.com/ja/faqs/view/70E6-991B-233B-A37B",
        "checked": "2026-11-28"
      },
      {
        "value": "Steamストア",
        "distinct": true,
        "confidence": "B",
        "source": "https://help.steampowered.com/ja/faqs/view/70E6-991B-233B-A37B",
        "checked": "2026-11-28"
      },
      {
        "value": "Valve",
        "distinct": false,
        "note": "also an ordinary word",
        "source": "https://help.steampowered.com/ja/faqs/view/70E6-991B-233B-A37B",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "steampowered.com",
        "source": "https://help.steampowered.com/ja/faqs/view/70E6-991B-233B-A37B",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "steamcommunity.com",
        "note": "official sign-ins are on steampowered.com or here; fakes misspell it",
        "source": "https://support.steampowered.com/kb_article.php?ref=1266-OAFV-8478",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "steampowered.com",
        "note": "noreply@steampowered.com",
        "source": "public source code that reads genuine codes and sale notices; several projects alike",
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
        "url": "https://store.steampowered.com/",
        "source": "public source code that reads genuine codes and sale notices; several projects alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "詐欺に関するFAQ",
          "en": "FAQ on scams"
        },
        "url": "https://help.steampowered.com/ja/faqs/view/70E6-991B-233B-A37B",
        "source": "https://help.steampowered.com/ja/faqs/view/70E6-991B-233B-A37B",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "contact",
        "title": {
          "ja": "Steamサポート",
          "en": "Steam Support"
        },
        "url": "https://help.steampowered.com/",
        "source": "https://help.steampowered.com/ja/faqs/view/70E6-991B-233B-A37B",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "contact",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Steamのアプリを開くか、ブラウザに help.steampowered.com と入力します。",
          "サインインして、「最近のサインイン」や購入の履歴を見ます。",
          "身に覚えのないものがなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Steam app, or type help.steampowered.com into your browser.",
          "Sign in and look at your recent sign-ins and purchases.",
          "If you find nothing you don't know, be suspicious."
        ]
      },
      "source": "https://help.steampowered.com/ja/faqs/view/70E6-991B-233B-A37B",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "Steamサポートが、こちらから問い合わせていないのに、カード情報をたずねることはありません。",
          "en": "Steam Support never asks for card data unless you have contacted it for help."
        },
        "source": "https://support.steampowered.com/kb_article.php?ref=1266-OAFV-8478",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official help page named above and 「Steam サポート フィッシング メール」 in stored web pages"
      }
    ],
    "phones": []
  },
  {
    "id": "suica",
    "title": {
      "ja": "モバイルSuica",
      "en": "Mobile Suica"
    },
    "names": [
      {
        "value": "モバイルSuica",
        "distinct": true,
        "source": "https://www.jreast.co.jp/mobilesuica/start/entry/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Mobile Suica",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.jreast.co.jp/mobilesuica/start/entry/index.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Suica",
        "distinct": false,
        "note": "others' mail names it as a means of payment",
        "source": "https://www.jreast.co.jp/mobilesuica/start/entry/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "モバイルスイカ",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.jreast.co.jp/mobilesuica/start/entry/index.html",
        "checked": "2026-11-28"
      },
      {
        "value": "My JR-EAST ID",
        "distinct": true,
        "source": "https://prod-news.global.ssl.fastly.net/article/20220322-2300281",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "モバイルSuicaサポートセンター",
        "distinct": true,
        "source": "https://singlekurashi.com/?p=6968",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes sign with it"
      }
    ],
    "sites": [
      {
        "domain": "mobilesuica.com",
        "note": "where members sign in",
        "source": "public source code of several people that reads the history of a Suica at www.mobilesuica.com",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "jreast.co.jp",
        "note": "JR East, which runs Suica; www.jreast.co.jp/mobilesuica/ is its official guide",
        "source": "https://www.jreast.co.jp/mobilesuica/start/entry/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "mobilesuica.com",
        "note": "contact@mobilesuica.com is forged",
        "source": "public source code that tells Mobile Suica's notices by these sender domains",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "jreast.co.jp",
        "source": "public source code that tells Mobile Suica's notices by these sender domains",
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
          "ja": "モバイルSuica",
          "en": "Mobile Suica"
        },
        "url": "https://www.jreast.co.jp/mobilesuica/",
        "source": "https://www.jreast.co.jp/mobilesuica/start/entry/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "会員メニューサイト",
          "en": "sign-in for members"
        },
        "url": "https://www.mobilesuica.com/index.aspx",
        "source": "public source code of several people that reads the history of a Suica at www.mobilesuica.com",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、スマートフォンのSuicaのアプリを自分で開きます。",
          "アプリのお知らせや、登録しているカードの状態に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。アプリで確かめにくいときは、ブラウザに mobilesuica.com と入力します。"
        ],
        "en": [
          "Don't use the links in the message. Open the Suica app on your phone yourself.",
          "See whether its notices or the state of your registered card say the same.",
          "If nothing is said there, be suspicious. If the app is of no help, type mobilesuica.com into your browser."
        ]
      },
      "source": "https://apprev.smt.docomo.ne.jp/article/965692/",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "JR East's pages in stored copies, the web"
      }
    ],
    "phones": []
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
    ],
    "phones": []
  },
  {
    "id": "telekom",
    "title": {
      "ja": "ドイツテレコム",
      "en": "Deutsche Telekom"
    },
    "names": [
      {
        "value": "Deutsche Telekom",
        "distinct": true,
        "source": "https://telekom.com/de/konzern/datenschutz-und-sicherheit/archiv-datenschutznews/news/rechnung-online-das-sollten-sie-beachten-350122",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Telekom Deutschland",
        "distinct": true,
        "source": "https://www.telekom.de/hilfe/vertrag-rechnung/rechnung/echtheit-erkennen",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ドイツテレコム",
        "distinct": true,
        "confidence": "B",
        "source": "https://telekom.com/de/konzern/datenschutz-und-sicherheit/archiv-datenschutznews/news/rechnung-online-das-sollten-sie-beachten-350122",
        "checked": "2026-11-28"
      },
      {
        "value": "Telekom",
        "distinct": false,
        "note": "an ordinary word and a part of other companies' names",
        "source": "https://www.telekom.de/hilfe/vertrag-rechnung/rechnung/echtheit-erkennen",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "telekom.de",
        "source": "https://www.telekom.de/hilfe/vertrag-rechnung/rechnung/echtheit-erkennen",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "telekom.com",
        "source": "https://telekom.com/de/konzern/datenschutz-und-sicherheit/archiv-datenschutznews/news/rechnung-online-das-sollten-sie-beachten-350122",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "telekom.de",
        "note": "rechnungonline@ and kundenservice.rechnungonline@telekom.de send the bills; forged too",
        "source": "https://www.telekom.de/hilfe/vertrag-rechnung/rechnung/echtheit-erkennen",
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
        "url": "https://www.telekom.de/",
        "source": "https://www.telekom.de/hilfe/vertrag-rechnung/rechnung/echtheit-erkennen",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "請求メールが本物か見分ける（ドイツ語）",
          "en": "How to tell genuine bills (in German)"
        },
        "url": "https://www.telekom.de/hilfe/vertrag-rechnung/rechnung/echtheit-erkennen",
        "source": "https://www.telekom.de/hilfe/vertrag-rechnung/rechnung/echtheit-erkennen",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "report-form",
        "title": {
          "ja": "悪用の報告フォーム（ドイツ語）",
          "en": "Form for reports of abuse (in German)"
        },
        "url": "https://www.telekom.de/kontakt/e-mail-kontakt/abuse-missbrauchsfall",
        "source": "https://www.telekom.de/kontakt/e-mail-kontakt/abuse-missbrauchsfall",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Genuine bills name you, the street of your bill and the exact account number in the subject (A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクや添付ファイルは使わず、ブラウザに telekom.de と入力します。",
          "ログインして、請求書があるか、金額が同じか見ます。",
          "見つからない、または金額が違うときは、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links or attachments of the message. Type telekom.de into your browser.",
          "Sign in and see whether the bill is there, with the same amount.",
          "If it isn't, or the amount differs, be suspicious."
        ]
      },
      "source": "https://telekom.com/de/konzern/datenschutz-und-sicherheit/archiv-datenschutznews/news/rechnung-online-das-sollten-sie-beachten-350122",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "ドイツテレコムの請求メールが、パスワードをたずねることはありません。",
          "en": "Deutsche Telekom's mail about bills never asks for passwords."
        },
        "source": "https://www.telekom.de/hilfe/vertrag-rechnung/rechnung/echtheit-erkennen",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "form",
        "value": "https://www.telekom.de/kontakt/e-mail-kontakt/abuse-missbrauchsfall",
        "how": {
          "ja": "このフォーム（ドイツ語）に、届いたメールの本文をはり付けて送ります。",
          "en": "Send the text of the mail through this form (in German)."
        },
        "source": "https://www.telekom.de/kontakt/e-mail-kontakt/abuse-missbrauchsfall",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "temu",
    "title": {
      "ja": "Temu",
      "en": "Temu"
    },
    "names": [
      {
        "value": "Temu",
        "distinct": true,
        "source": "https://www.temu.com/nz/support/c3/how-to-recognise-scam-emails-f-208-s-2039.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Temuカスタマーサービス",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.temu.com/nz/support/c3/how-to-recognise-scam-emails-f-208-s-2039.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Temu Customer Service",
        "distinct": true,
        "source": "https://temu.com/kr-en/support/c3/-of---scams-and-----f-208-s-4387.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "temu.com",
        "source": "https://www.temu.com/nz/support/c3/how-to-recognise-scam-emails-f-208-s-2039.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "temuemail.com",
        "note": "eu.temuemail.com, news.temuemail.com",
        "source": "public mail filters and source code that reads genuine mails; several alike",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "temu.com",
        "note": "orders.temu.com; fakers of support have been seen with staff addresses (livedoor news, C)",
        "source": "public mail filters and source code that reads genuine mails; several alike",
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
        "url": "https://www.temu.com/",
        "source": "https://www.temu.com/nz/support/c3/how-to-recognise-scam-emails-f-208-s-2039.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "詐欺メールの見分け方（英語の公式ページ）",
          "en": "How to recognise scam emails"
        },
        "url": "https://www.temu.com/nz/support/c3/how-to-recognise-scam-emails-f-208-s-2039.html",
        "source": "https://www.temu.com/nz/support/c3/how-to-recognise-scam-emails-f-208-s-2039.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "report-form",
        "title": {
          "ja": "不審なものの報告",
          "en": "Report something suspicious"
        },
        "url": "https://www.temu.com/bgch_report_suspicious.html",
        "source": "https://technode.global/prnasia/temu-enlists-help-of-consumers-to-flag-scam-sites-shares-tips-to-shop-safely-this-holiday-season/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Temuのアプリを開くか、ブラウザに temu.com と入力します。",
          "ログインして、注文とメッセージに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Temu app, or type temu.com into your browser.",
          "Sign in and look at your orders and messages.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.temu.com/support/c3/is-temu-legit-your-comprehensive-guide-to-safe-and-authentic-online-shopping-f-208-s-2038.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "card",
        "words": {
          "ja": "Temuが、メールでカード番号や暗証番号をたずねることはありません。",
          "en": "Temu never asks by mail for card numbers or PINs."
        },
        "source": "https://www.temu.com/nz/support/c3/how-to-recognise-scam-emails-f-208-s-2039.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "Temuが、メールでパスワードをたずねることはありません。",
          "en": "Temu never asks by mail for your password."
        },
        "source": "https://www.temu.com/nz/support/c3/how-to-recognise-scam-emails-f-208-s-2039.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "transfer",
        "words": {
          "ja": "Temuが、注文のあとに、プレゼントの送料や通関の料金をメールやSMSで求めることはありません。",
          "en": "Temu never asks by mail or text message for fees after an order, such as shipping for a gift or customs."
        },
        "source": "https://www.temu.com/nz/support/c3/how-to-recognise-scam-emails-f-208-s-2039.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "open-attachment",
        "words": {
          "ja": "Temuが、メールの添付ファイルを開くよう求めることはありません。",
          "en": "Temu never asks you to open attachments of mails."
        },
        "source": "https://www.temu.com/nz/support/c3/how-to-recognise-scam-emails-f-208-s-2039.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://www.temu.com/bgch_report_suspicious.html",
        "how": {
          "ja": "このページから、偽のサイトや不審なメール、SMSを報告します。",
          "en": "Report fake sites and suspicious mails or texts on this page."
        },
        "source": "https://technode.global/prnasia/temu-enlists-help-of-consumers-to-flag-scam-sites-shares-tips-to-shop-safely-this-holiday-season/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "tepco",
    "title": {
      "ja": "東京電力（くらしTEPCO）",
      "en": "TEPCO (Tokyo Electric Power)"
    },
    "names": [
      {
        "value": "東京電力",
        "distinct": true,
        "source": "https://www.slangeigo.com/tag/フィッシングメール",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "東京電力エナジーパートナー",
        "distinct": true,
        "source": "https://www.slangeigo.com/tag/フィッシングメール",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "東京電力パワーグリッド",
        "distinct": true,
        "source": "https://www.slangeigo.com/tag/フィッシングメール",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "TEPCO",
        "distinct": true,
        "source": "https://www.slangeigo.com/tag/フィッシングメール",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "くらしTEPCO",
        "distinct": true,
        "source": "https://tepco.zendesk.com/hc/ja/articles/360056403193?ctype=personal&sid=360009720254",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "くらしTEPCO web",
        "distinct": true,
        "source": "https://tepco.zendesk.com/hc/ja/articles/360056403193?ctype=personal&sid=360009720254",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Tokyo Electric Power",
        "distinct": true,
        "source": "https://www.slangeigo.com/tag/フィッシングメール",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "東電",
        "distinct": false,
        "note": "what people call it",
        "source": "https://www.slangeigo.com/tag/フィッシングメール",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "tepco.co.jp",
        "note": "くらしTEPCO web is www.kurashi.tepco.co.jp and www.app.kurashi.tepco.co.jp",
        "source": "public source code that signs in to くらしTEPCO web (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "tepco.co.jp",
        "note": "mail about the supply comes from @tepco.co.jp, some services excepted. Forged too (2024)",
        "source": "https://www.slangeigo.com/tag/フィッシングメール",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "tepco.zendesk.com",
        "note": "its FAQ",
        "source": "https://tepco.zendesk.com/hc/ja/articles/360056403193?ctype=personal&sid=360009720254",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "くらしTEPCO web",
          "en": "Kurashi TEPCO web"
        },
        "url": "https://www.kurashi.tepco.co.jp/",
        "source": "public source code that signs in to くらしTEPCO web (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "account",
        "title": {
          "ja": "くらしTEPCO web（ログイン）",
          "en": "Kurashi TEPCO web (sign in)"
        },
        "url": "https://www.app.kurashi.tepco.co.jp/",
        "source": "public source code that signs in to くらしTEPCO web (several programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "account",
      "note": "Genuine SMS with a link to a payment exist for those who chose SMS選択払い (did2memo.net, moneytimes.jp, B).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、TEPCOのアプリを開くか、ブラウザに kurashi.tepco.co.jp と入力します。",
          "くらしTEPCO webにログインして、料金とお支払いの状況を見ます。",
          "未払いと書かれていなければ、偽物を疑ってください。契約のない方に届いたものは偽物です。"
        ],
        "en": [
          "Don't use the links in the message. Open the TEPCO app, or type kurashi.tepco.co.jp into your browser.",
          "Sign in to Kurashi TEPCO web and look at your bills and payments.",
          "If no bill is open there, be suspicious. If you have no contract, the message is fake."
        ]
      },
      "source": "https://tepco.zendesk.com/hc/ja/articles/360056403193?ctype=personal&sid=360009720254",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "phones": [
      {
        "value": "0120-659-436",
        "what": "sms",
        "source": "https://www.slangeigo.com/tag/",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official warning as quoted by third parties (it names only a telephone line), and the FAQ in a stored copy"
      }
    ]
  },
  {
    "id": "tiktok",
    "title": {
      "ja": "TikTok",
      "en": "TikTok"
    },
    "names": [
      {
        "value": "TikTok",
        "distinct": true,
        "source": "https://support.tiktok.com/en/safety-hc/account-and-user-safety/avoid-fraudulent-message-attacks-on-tiktok",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ティックトック",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.tiktok.com/creators/creator-portal/ja-jp/community-guidelines-and-safety-ja-jp/howtopreventaccounttakeover/",
        "checked": "2026-11-28"
      },
      {
        "value": "TikTok for Business",
        "distinct": true,
        "source": "https://ads.tiktok.com/help/article/how-to-avoid-phishing-attempts?lang=en",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "TikTok Lite",
        "distinct": true,
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "value": "ByteDance",
        "distinct": true,
        "source": "https://ads.tiktok.com/help/article/how-to-avoid-phishing-attempts?lang=en",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "tiktok.com",
        "source": "https://support.tiktok.com/en/safety-hc/account-and-user-safety/avoid-fraudulent-message-attacks-on-tiktok",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "bytedance.com",
        "source": "https://ads.tiktok.com/help/article/how-to-avoid-phishing-attempts?lang=en",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "tiktok.com",
        "note": "covers account. (codes), email. (campaigns) and notifications.tiktok.com",
        "source": "https://ads.tiktok.com/help/article/how-to-avoid-phishing-attempts?lang=en",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "bytedance.com",
        "source": "https://ads.tiktok.com/help/article/how-to-avoid-phishing-attempts?lang=en",
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
        "url": "https://www.tiktok.com/",
        "source": "https://www.tiktok.com/creators/creator-portal/ja-jp/community-guidelines-and-safety-ja-jp/howtopreventaccounttakeover/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "偽のメッセージを避けるには（英語の公式ページ）",
          "en": "Avoid fraudulent message attacks on TikTok"
        },
        "url": "https://support.tiktok.com/en/safety-hc/account-and-user-safety/avoid-fraudulent-message-attacks-on-tiktok",
        "source": "https://support.tiktok.com/en/safety-hc/account-and-user-safety/avoid-fraudulent-message-attacks-on-tiktok",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "アカウント乗っ取りを防ぐための方法",
          "en": "How to prevent the takeover of an account"
        },
        "url": "https://www.tiktok.com/creators/creator-portal/ja-jp/community-guidelines-and-safety-ja-jp/howtopreventaccounttakeover/",
        "source": "https://www.tiktok.com/creators/creator-portal/ja-jp/community-guidelines-and-safety-ja-jp/howtopreventaccounttakeover/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、TikTokのアプリを自分で開きます。",
          "「メッセージ」の「システム通知」に、同じ知らせがあるか見ます。",
          "なければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the TikTok app yourself.",
          "Look for the same notice under “System notifications” in your inbox.",
          "If it isn't there, be suspicious."
        ]
      },
      "source": "https://www.tiktok.com/creators/creator-portal/ja-jp/community-guidelines-and-safety-ja-jp/howtopreventaccounttakeover/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "TikTokが、パスワードをたずねることはありません。",
          "en": "TikTok never asks for your password."
        },
        "source": "https://support.tiktok.com/en/safety-hc/account-and-user-safety/avoid-fraudulent-message-attacks-on-tiktok",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "code",
        "words": {
          "ja": "TikTokが、認証コードを教えるよう求めることはありません。",
          "en": "TikTok never asks you to tell a verification code."
        },
        "source": "https://ads.tiktok.com/help/article/how-to-avoid-phishing-attempts?lang=en",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "TikTokが、名前や連絡先などの個人情報をメールでたずねることはありません。",
          "en": "TikTok never asks by message for your name or contact details."
        },
        "source": "https://support.tiktok.com/en/safety-hc/account-and-user-safety/avoid-fraudulent-message-attacks-on-tiktok",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above: they say to report inside the app, without an address"
      }
    ],
    "phones": []
  },
  {
    "id": "tokyo-gas",
    "title": {
      "ja": "東京ガス",
      "en": "Tokyo Gas"
    },
    "names": [
      {
        "value": "東京ガス",
        "distinct": true,
        "source": "https://home.tokyo-gas.co.jp/gas_power/procedure/payment_plan/e_payment/mypayment.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "myTOKYOGAS",
        "distinct": true,
        "source": "https://www.ikumou.jp/?p=1612",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "TOKYO GAS",
        "distinct": true,
        "confidence": "B",
        "source": "https://home.tokyo-gas.co.jp/gas_power/procedure/payment_plan/e_payment/mypayment.html",
        "checked": "2026-11-28"
      },
      {
        "value": "マイペイメント",
        "distinct": false,
        "note": "its electronic bill",
        "source": "https://home.tokyo-gas.co.jp/gas_power/procedure/payment_plan/e_payment/mypayment.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "tokyo-gas.co.jp",
        "note": "home.tokyo-gas.co.jp, members.tokyo-gas.co.jp",
        "source": "https://home.tokyo-gas.co.jp/gas_power/procedure/payment_plan/e_payment/mypayment.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "tokyo-gas.co.jp",
        "confidence": "B",
        "source": "https://sumaoji.com/?p=17434",
        "checked": "2026-11-28"
      },
      {
        "domain": "mail.tokyo-gas.co.jp",
        "note": "official-enews@ says that the bill is ready; fakes have the same subject",
        "source": "public source code that reads the genuine bill notices (two programs)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "mail-members.tokyo-gas.co.jp",
        "source": "https://sumaoji.com/?p=17434",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "a.toppan-edge.co.jp",
        "note": "links in genuine SMS about the electronic bill; the host serves other firms too",
        "source": "https://home.tokyo-gas.co.jp/gas_power/procedure/payment_plan/e_payment/mypayment.html",
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
        "url": "https://home.tokyo-gas.co.jp/",
        "source": "https://home.tokyo-gas.co.jp/gas_power/procedure/payment_plan/e_payment/mypayment.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "myTOKYOGAS",
          "en": "myTOKYOGAS"
        },
        "url": "https://members.tokyo-gas.co.jp/",
        "confidence": "C",
        "source": "public source code that reads the genuine bill notices (two programs)",
        "checked": "2026-11-28"
      }
    ],
    "confirm": {
      "page": "account",
      "note": "Genuine SMS with a link to the bill exist for those who chose マイペイメント (A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、東京ガスのアプリを開くか、ブラウザに members.tokyo-gas.co.jp と入力します。",
          "myTOKYOGASにログインして、料金とお支払いの状況を見ます。",
          "未払いと書かれていなければ、偽物を疑ってください。契約のない方に届いたものは偽物です。"
        ],
        "en": [
          "Don't use the links in the message. Open the Tokyo Gas app, or type members.tokyo-gas.co.jp into your browser.",
          "Sign in to myTOKYOGAS and look at your bills and payments.",
          "If no bill is open there, be suspicious. If you have no contract, the message is fake."
        ]
      },
      "source": "public source code that reads the genuine bill notices (two programs)",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "gift-card",
        "words": {
          "ja": "東京ガスが、Vプリカなどのプリペイドカードでのお支払いをメールで求めることはありません。",
          "en": "Tokyo Gas never asks by mail to be paid with prepaid cards."
        },
        "source": "https://www.ikumou.jp/?p=1612",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "account-notice",
        "words": {
          "ja": "東京ガスが、支払期日を過ぎるとただちに供給を止めるというメールを送ることはありません。",
          "en": "Tokyo Gas sends no mail that threatens to stop the supply at once."
        },
        "source": "https://www.ikumou.jp/?p=1612",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official FAQ as quoted (it tells people to delete such mail), and third parties"
      }
    ],
    "phones": []
  },
  {
    "id": "tokyo-waterworks",
    "title": {
      "ja": "東京都水道局",
      "en": "Tokyo Waterworks"
    },
    "names": [
      {
        "value": "東京都水道局",
        "distinct": true,
        "source": "https://www.itmedia.co.jp/mobile/articles/2312/14/news194.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "東京都水道局アプリ",
        "distinct": true,
        "source": "https://www.itmedia.co.jp/mobile/articles/2312/14/news194.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "東京水道局",
        "distinct": true,
        "confidence": "B",
        "note": "what fakes call it",
        "source": "https://www.itmedia.co.jp/mobile/articles/2312/14/news194.html",
        "checked": "2026-11-28"
      },
      {
        "value": "東京水道マイネット",
        "distinct": true,
        "note": "ended in 2022",
        "source": "https://j-cast.com/2022/03/10432756.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Tokyo Waterworks",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.itmedia.co.jp/mobile/articles/2312/14/news194.html",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "waterworks.metro.tokyo.lg.jp",
        "note": "the app uses suidoapp.waterworks.metro.tokyo.lg.jp",
        "source": "https://vlank.wa-gokoro.info/security_information/2212",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "tokyo.suidoapp.jp",
        "note": "notices of the app",
        "source": "public source code that reads the genuine notices (subject 水道料金算定のお知らせ), and a list that lets them pass",
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
        "url": "https://www.waterworks.metro.tokyo.lg.jp/",
        "source": "https://vlank.wa-gokoro.info/security_information/2212",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "東京都水道局をかたる不審なメールについて",
          "en": "Suspicious mail that poses as Tokyo Waterworks"
        },
        "url": "https://www.waterworks.metro.tokyo.lg.jp/press/r05/231213-02.html",
        "source": "https://vlank.wa-gokoro.info/security_information/2212",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Users of the app may get genuine mail about unpaid bills (B).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、東京都水道局アプリを開きます。",
          "「料金」に未払いがあるか見ます。書かれていなければ、偽物を疑ってください。",
          "アプリを使っていない方に届いた料金のメールは偽物です。"
        ],
        "en": [
          "Don't use the links in the message. Open the Tokyo Waterworks app.",
          "See whether a bill is unpaid there. If not, be suspicious.",
          "If you don't use the app, a mail about bills is fake."
        ]
      },
      "source": "https://www.itmedia.co.jp/mobile/articles/2312/14/news194.html",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "personal",
        "words": {
          "ja": "東京都水道局が、メールのリンク先で個人情報の入力を求めることはありません。",
          "en": "Tokyo Waterworks never asks for personal data on a page linked from a mail."
        },
        "source": "https://www.itmedia.co.jp/mobile/articles/2312/14/news194.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "what": "account-notice",
        "words": {
          "ja": "東京都水道局が、給水停止のお知らせをメールで送ることはありません。",
          "en": "Tokyo Waterworks never announces by mail that it will cut the water."
        },
        "source": "https://j-cast.com/2022/03/10432756.html",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official notices as reported by the press"
      }
    ],
    "phones": []
  },
  {
    "id": "trust-wallet",
    "title": {
      "ja": "Trust Wallet",
      "en": "Trust Wallet"
    },
    "names": [
      {
        "value": "Trust Wallet",
        "distinct": true,
        "source": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "トラストウォレット",
        "distinct": true,
        "confidence": "B",
        "source": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "checked": "2026-11-28"
      },
      {
        "value": "Trust Wallet Support",
        "distinct": true,
        "note": "fakes sign so",
        "source": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "trustwallet.com",
        "source": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ（英語）",
          "en": "front page"
        },
        "url": "https://trustwallet.com/",
        "source": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングメールの見分け方（英語）",
          "en": "How to spot and handle phishing mail"
        },
        "url": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "source": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "contact",
        "title": {
          "ja": "サポート（英語）",
          "en": "support"
        },
        "url": "https://support.trustwallet.com/",
        "source": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "contact",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、いつものTrust Walletアプリを開きます。",
          "いつもどおり使えていれば、「停止」「本人確認」「更新」の知らせは偽物です。",
          "シークレットフレーズ（12の単語）は、だれにも、どのページにも教えないでください。"
        ],
        "en": [
          "Don't use the links in the message. Open your Trust Wallet app as usual.",
          "If it works as usual, a notice of suspension, verification or update is fake.",
          "Tell your secret phrase (12 words) to nobody and no page."
        ]
      },
      "source": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "account-notice",
        "words": {
          "ja": "Trust Walletが、アカウントの問題をメールで知らせることはありません。",
          "en": "Trust Wallet never contacts users by mail about account issues."
        },
        "source": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "password",
        "words": {
          "ja": "Trust Walletが、メールで秘密鍵やリカバリーフレーズをたずねることはありません。",
          "en": "Trust Wallet never asks by mail for private keys or recovery phrases."
        },
        "source": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "page",
        "value": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "how": {
          "ja": "このページの案内にそって問い合わせを作り、届いたメールのファイル（.eml）を送ります（英語）。",
          "en": "Open a ticket as this page tells, and send the mail as an .eml file."
        },
        "source": "https://support.trustwallet.com/en/support/solutions/articles/67000734572-how-to-spot-and-handle-phishing-emails",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "the official support pages in stored copies (they say that it does not write to users by mail) and public source code"
      }
    ],
    "phones": []
  },
  {
    "id": "ts-cubic-card",
    "title": {
      "ja": "TS CUBIC CARD（トヨタファイナンス）",
      "en": "TS CUBIC CARD"
    },
    "names": [
      {
        "value": "TS CUBIC CARD",
        "distinct": true,
        "source": "https://tscubic.com/make/english/flow/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "TS CUBIC",
        "distinct": true,
        "source": "https://faq.toyota-finance.co.jp/faq/show/5518",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "MY TS CUBIC",
        "distinct": true,
        "source": "https://faq.toyota-finance.co.jp/faq/show/9414?category_id=33&site_domain=lexus",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "MY TS3",
        "distinct": true,
        "note": "the former name of MY TS CUBIC; fakes still use it",
        "source": "public source code of several people that opens ts3card.com and my.ts3card.com, the sites until the move to tscubic.com",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "TSキュービックカード",
        "distinct": true,
        "source": "https://tantaka.co.jp/creditcard/archives/1450",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "トヨタファイナンス",
        "distinct": true,
        "source": "https://faq.toyota-finance.co.jp/faq/show/5518",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Toyota Finance",
        "distinct": true,
        "source": "https://tscubic.com/make/english/flow/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "tscubic.com",
        "source": "https://tscubic.com/make/english/flow/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "toyota-finance.co.jp",
        "source": "https://faq.toyota-finance.co.jp/faq/show/5518",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "ts3card.com",
        "source": "public source code of several people that opens ts3card.com and my.ts3card.com, the sites until the move to tscubic.com",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "tscubic.com",
        "note": "info@tscubic.com; the company says that it is forged too",
        "source": "https://faq.toyota-wallet.com/faq/show/1340?site_domain=default",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "toyota-wallet.com",
        "note": "the app TOYOTA Wallet of the same company",
        "source": "https://faq.toyota-wallet.com/faq/show/1340?site_domain=default",
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
        "url": "https://tscubic.com/",
        "source": "https://tscubic.com/make/english/flow/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "カードの利用を確認する連絡について",
          "en": "If you are asked about a use of your card"
        },
        "url": "https://faq.toyota-finance.co.jp/faq/show/5518",
        "source": "https://faq.toyota-finance.co.jp/faq/show/5518",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "It does ask by phone, mail or text message whether a payment was yours, and sends bills that way when a debit failed (official FAQ 5518 and 14019, A).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、TS CUBICのアプリを開くか、ブラウザに tscubic.com と入力します。",
          "MY TS CUBICにログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the TS CUBIC app, or type tscubic.com into your browser.",
          "Sign in to MY TS CUBIC and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://faq.toyota-finance.co.jp/faq/show/5518",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above, in stored copies"
      }
    ],
    "phones": []
  },
  {
    "id": "uc-card",
    "title": {
      "ja": "UCカード",
      "en": "UC Card"
    },
    "names": [
      {
        "value": "UCカード",
        "distinct": true,
        "source": "https://www2.uccard.co.jp/cs/guide/attention/at01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "UC CARD",
        "distinct": true,
        "confidence": "B",
        "source": "https://www2.uccard.co.jp/cs/guide/attention/at01.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ユーシーカード",
        "distinct": true,
        "source": "the terms of use quoted on https://meiwaku-zukan.jp/?p=3566",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "アットユーネット",
        "distinct": true,
        "confidence": "B",
        "source": "https://issyan.com/spam-mail-uc-card",
        "checked": "2026-11-28"
      },
      {
        "value": "At You Net",
        "distinct": true,
        "source": "https://www.itexchange.jp/dg-media/20210823-1/",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes write it so"
      }
    ],
    "sites": [
      {
        "domain": "uccard.co.jp",
        "note": "アットユーネット is atunet.uccard.co.jp",
        "source": "https://www2.uccard.co.jp/cs/guide/attention/at01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "uccard.co.jp",
        "note": "often forged",
        "source": "https://issyan.com/spam-mail-uc-card",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "domain": "mail.uccard.co.jp",
        "source": "public source code that looks at the domains of received mail",
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
        "url": "https://www2.uccard.co.jp/",
        "source": "https://www2.uccard.co.jp/cs/guide/attention/at01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "account",
        "title": {
          "ja": "アットユーネット",
          "en": "sign in"
        },
        "url": "https://atunet.uccard.co.jp/UCPc/welcomeSCR.do",
        "source": "public source code that signs in at atunet.uccard.co.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "こんな手口にご注意",
          "en": "Beware of these tricks"
        },
        "url": "https://www2.uccard.co.jp/cs/guide/attention/at01.html",
        "source": "https://www2.uccard.co.jp/cs/guide/attention/at01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、UCカードのアプリを開くか、ブラウザに uccard.co.jp と入力します。",
          "アットユーネットにログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the app of UC Card, or type uccard.co.jp into your browser.",
          "Sign in and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://www2.uccard.co.jp/cs/guide/attention/at01.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official page named above, in a stored copy; it sends people to the police"
      }
    ],
    "phones": []
  },
  {
    "id": "ucs-card",
    "title": {
      "ja": "UCSカード",
      "en": "UCS Card"
    },
    "names": [
      {
        "value": "UCSカード",
        "distinct": true,
        "source": "https://www.ucscard.co.jp/faq_guide/basic",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "UCS CARD",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.ucscard.co.jp/faq_guide/basic",
        "checked": "2026-11-28"
      },
      {
        "value": "UCSネットサーブ",
        "distinct": true,
        "source": "https://qa.ppih.co.jp/faq/show/809?site_domain=ucs",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "株式会社UCS",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.ucscard.co.jp/faq_guide/basic",
        "checked": "2026-11-28"
      },
      {
        "value": "UCSコールサーブ",
        "distinct": true,
        "source": "https://qa.ppih.co.jp/category/show/367?page=4&site_domain=ucs&sort_order=asc",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "majica donpen card",
        "distinct": true,
        "note": "its card for the shops of ドン・キホーテ",
        "source": "https://qa.ppih.co.jp/category/show/367?page=4&site_domain=ucs&sort_order=asc",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "ucscard.co.jp",
        "source": "https://www.ucscard.co.jp/faq_guide/basic",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [],
    "shortDomains": [],
    "partners": [
      {
        "domain": "qa.ppih.co.jp",
        "note": "its FAQ",
        "source": "https://qa.ppih.co.jp/faq/show/809?site_domain=ucs",
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
        "url": "https://www.ucscard.co.jp/",
        "source": "https://www.ucscard.co.jp/faq_guide/basic",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "security",
        "title": {
          "ja": "カードを安全にご利用いただくために",
          "en": "How to use your card safely"
        },
        "url": "https://www.ucscard.co.jp/safe_point/index.html",
        "source": "https://www.ucscard.co.jp/safe_point/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、「UCS会員専用アプリ」を開くか、ブラウザに ucscard.co.jp と入力します。",
          "UCSネットサーブにログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the UCS app, or type ucscard.co.jp into your browser.",
          "Sign in to UCS Net Serve and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://qa.ppih.co.jp/faq/show/809?site_domain=ucs",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "UCSが、カードの暗証番号をたずねることはありません。",
          "en": "UCS never asks for the PIN of your card."
        },
        "source": "https://www.ucscard.co.jp/safe_point/point",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "card",
        "words": {
          "ja": "UCSが、カードの有効期限をたずねることはありません。",
          "en": "UCS never asks for the expiry date of your card."
        },
        "source": "https://www.ucscard.co.jp/safe_point/point",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "its site, its rules and its FAQ in stored copies, blogs and public source code. Fakes forge info@ucscard.co.jp and www.ucscard.co.jp"
      },
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "its site and FAQ in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "uniqlo",
    "title": {
      "ja": "ユニクロ・GU",
      "en": "UNIQLO and GU"
    },
    "names": [
      {
        "value": "ユニクロ",
        "distinct": true,
        "source": "https://faq.uniqlo.com/articles/FAQ/100001724/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "UNIQLO",
        "distinct": true,
        "source": "https://faq.uniqlo.com/articles/FAQ/100001724/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "UNIQLO Pay",
        "distinct": true,
        "confidence": "B",
        "source": "https://faq.uniqlo.com/articles/FAQ/100001724/",
        "checked": "2026-11-28"
      },
      {
        "value": "GU",
        "distinct": false,
        "source": "public source code that opens the shop",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "two letters; the sister brand"
      },
      {
        "value": "ジーユー",
        "distinct": true,
        "source": "from memory, not confirmed",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "value": "ファーストリテイリング",
        "distinct": true,
        "source": "an open mail filter (MIT) that lets this domain speak for the brand",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "Fast Retailing",
        "distinct": true,
        "source": "an open mail filter (MIT) that lets this domain speak for the brand",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "uniqlo.com",
        "source": "https://faq.uniqlo.com/articles/FAQ/100001724/",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "gu-global.com",
        "source": "public source code that opens the shop and its FAQ",
        "checked": "2026-11-28",
        "confidence": "B",
        "note": "the site of GU"
      },
      {
        "domain": "fastretailing.com",
        "source": "an open mail filter (MIT) that lets this domain speak for the brand",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "senders": [
      {
        "domain": "ml.store.uniqlo.com",
        "note": "no-reply@ml.store.uniqlo.com",
        "source": "public source code that reads genuine order mails",
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
        "url": "https://www.uniqlo.com/jp/ja/",
        "confidence": "B",
        "source": "https://faq.uniqlo.com/articles/FAQ/100001724/",
        "checked": "2026-11-28"
      },
      {
        "id": "messages",
        "title": {
          "ja": "メールが届かない場合",
          "en": "About its mails"
        },
        "url": "https://faq.uniqlo.com/articles/FAQ/100001724/",
        "source": "https://faq.uniqlo.com/articles/FAQ/100001724/",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ユニクロやGUのアプリを開くか、ブラウザに uniqlo.com と入力します。",
          "ログインして、「注文履歴一覧」を見ます。",
          "身に覚えのない注文がなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the UNIQLO or GU app, or type uniqlo.com into your browser.",
          "Sign in and look at your orders.",
          "If you find no order you don't know, be suspicious."
        ]
      },
      "source": "https://faq.uniqlo.com/articles/FAQ/100001724/",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「ユニクロ 装った 不審なメール」 in stored web pages, and the official FAQ"
      }
    ],
    "phones": []
  },
  {
    "id": "ups",
    "title": {
      "ja": "UPS",
      "en": "UPS"
    },
    "names": [
      {
        "value": "UPS",
        "distinct": false,
        "note": "also a battery for power cuts",
        "source": "https://www.ups.com/jp/ja/about/news/fraud-alert.page",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "United Parcel Service",
        "distinct": true,
        "confidence": "B",
        "source": "https://filexfer.ups.com/us/en/support/shipping-support/legal-terms-conditions/fight-fraud.page",
        "checked": "2026-11-28"
      },
      {
        "value": "UPS My Choice",
        "distinct": true,
        "source": "https://filexfer.ups.com/us/en/support/shipping-support/legal-terms-conditions/fight-fraud.page",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ユナイテッド・パーセル・サービス",
        "distinct": true,
        "confidence": "B",
        "source": "https://filexfer.ups.com/us/en/support/shipping-support/legal-terms-conditions/fight-fraud.page",
        "checked": "2026-11-28"
      },
      {
        "value": "UPSジャパン",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.ups.com/jp/ja/about/news/fraud-alert.page",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "ups.com",
        "note": "genuine links begin with www.ups.com, billing.ups.com or go.ups.com",
        "source": "https://filexfer.ups.com/us/en/support/shipping-support/legal-terms-conditions/fight-fraud.page",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "upsemail.com",
        "note": "links4.upsemail.com",
        "source": "https://filexfer.ups.com/us/en/support/shipping-support/legal-terms-conditions/fight-fraud.page",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "ups.com",
        "note": "mcinfo@, pkginfo@, auto-notify@, customer-notifications@ and others; also emails.ups.com and upsbilling.ups.com",
        "source": "https://filexfer.ups.com/us/en/support/shipping-support/legal-terms-conditions/fight-fraud.page",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "address": "ups@upsemail.com",
        "source": "https://filexfer.ups.com/us/en/support/shipping-support/legal-terms-conditions/fight-fraud.page",
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
        "url": "https://www.ups.com/jp/ja/Home.page",
        "confidence": "B",
        "source": "https://www.ups.com/jp/ja/about/news/fraud-alert.page",
        "checked": "2026-11-28"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "不正な電子メール",
          "en": "Fraudulent mail"
        },
        "url": "https://www.ups.com/jp/ja/about/news/fraud-alert.page",
        "source": "https://www.ups.com/jp/ja/about/news/fraud-alert.page",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに ups.com と入力します。",
          "追跡の欄に、買ったお店からのメールにある番号（1Zで始まります）を入れます。",
          "荷物や未払いの料金が見つからなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Type ups.com into your browser.",
          "Type the number (it begins with 1Z) from the shop's mail into the tracking field.",
          "If neither a parcel nor a fee is found, be suspicious."
        ]
      },
      "source": "https://filexfer.ups.com/us/en/support/shipping-support/legal-terms-conditions/fight-fraud.page",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "UPSが、求められてもいないのにIDやパスワードをメールや電話でたずねることはありません。",
          "en": "UPS never asks unbidden for IDs or passwords by mail or phone."
        },
        "source": "https://www.ups.com/jp/ja/about/news/fraud-alert.page",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "UPSが、荷物と引き換えに個人情報や支払い情報をメールや電話でたずねることはありません。",
          "en": "UPS never asks by mail or phone for personal or payment data in return for a parcel."
        },
        "source": "https://www.ups.com/jp/ja/about/news/fraud-alert.page",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "fraud@ups.com",
        "how": {
          "ja": "届いたメールを転送するか、画面の写しを送ります。そのあと、届いたメールは削除します。",
          "en": "Forward the mail or send a screenshot, then delete it."
        },
        "source": "https://www.ups.com/ai/en/about/news/fraud-alert.page",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "usps",
    "title": {
      "ja": "USPS（アメリカの郵便）",
      "en": "USPS (United States Postal Service)"
    },
    "names": [
      {
        "value": "USPS",
        "distinct": true,
        "source": "https://www.ne-fcu.org/usps-package-tracking-scam",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "United States Postal Service",
        "distinct": true,
        "source": "https://www.ne-fcu.org/usps-package-tracking-scam",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "U.S. Postal Service",
        "distinct": true,
        "source": "https://www.ne-fcu.org/usps-package-tracking-scam",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "USPS Informed Delivery",
        "distinct": true,
        "source": "public source code of many people that reads its notices or opens these pages",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "米国郵便公社",
        "distinct": true,
        "source": "https://www.ne-fcu.org/usps-package-tracking-scam",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "usps.com",
        "source": "public source code of many people that reads its notices or opens these pages",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "uspis.gov",
        "note": "its inspectors",
        "source": "http://accuzip.com/news/?id=113",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "usps.com",
        "note": "auto-reply@usps.com and email.informeddelivery.usps.com",
        "source": "public source code of many people that reads its notices or opens these pages",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "usps.gov",
        "note": "USPSInformedDelivery@usps.gov in older programs",
        "source": "public source code of many people that reads its notices or opens these pages",
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
          "ja": "トップページ（英語）",
          "en": "front page"
        },
        "url": "https://www.usps.com/",
        "source": "public source code of many people that reads its notices or opens these pages",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "parcel",
        "title": {
          "ja": "荷物の追跡（英語）",
          "en": "Parcel tracking"
        },
        "url": "https://tools.usps.com/",
        "note": "named by a third party",
        "source": "https://www.ne-fcu.org/usps-package-tracking-scam",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、USPSのアプリを開くか、ブラウザに usps.com と入力します。",
          "送り主やお店から聞いた追跡番号を入れて、荷物の状態を見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the USPS app, or type usps.com into your browser.",
          "Type the tracking number you got from the sender or the shop and look at the parcel.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.ne-fcu.org/usps-package-tracking-scam",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "sms-link",
        "words": {
          "ja": "USPSが、頼まれていないSMSを送ったり、SMSにリンクを付けたりすることはありません。",
          "en": "USPS sends no text messages that you didn't ask for, and none with a link."
        },
        "source": "https://www.ne-fcu.org/usps-package-tracking-scam",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "spam@uspis.gov",
        "how": {
          "ja": "届いた文面と画面の写しを、メールで送ります（英語の窓口です）。",
          "en": "Send the text and a screenshot by mail."
        },
        "source": "http://accuzip.com/news/?id=113",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "view-card",
    "title": {
      "ja": "ビューカード",
      "en": "VIEW Card"
    },
    "names": [
      {
        "value": "ビューカード",
        "distinct": true,
        "note": "also the end of レビューカード, which is rare in the places that count",
        "source": "https://www.jreast.co.jp/card/caution/notice140912.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "株式会社ビューカード",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.jreast.co.jp/card/caution/notice140912.html",
        "checked": "2026-11-28"
      },
      {
        "value": "VIEW CARD",
        "distinct": false,
        "confidence": "B",
        "note": "ordinary English words",
        "source": "https://www.jreast.co.jp/card/caution/notice140912.html",
        "checked": "2026-11-28"
      },
      {
        "value": "VIEW's NET",
        "distinct": true,
        "source": "https://www.jreast.co.jp/card/caution/notice140912.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "VIEWsNET",
        "distinct": true,
        "confidence": "B",
        "note": "fakes leave the apostrophe out",
        "source": "https://www.jreast.co.jp/card/caution/notice140912.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ビュー・スイカカード",
        "distinct": true,
        "source": "public source code that tells cards apart by their names",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "ビューカードセンター",
        "distinct": true,
        "source": "https://singlekurashi.com/?p=5657",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "viewsnet.jp",
        "note": "VIEW's NET, where members sign in",
        "source": "public source code of several people that reads its usage notices (viewcard@mail.viewsnet.jp)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "viewcard.co.jp",
        "source": "public source text that quotes https://www.viewcard.co.jp/company.html, and the allow-list of a public mail filter",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "mail.viewsnet.jp",
        "source": "public source code of several people that reads its usage notices (viewcard@mail.viewsnet.jp)",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "viewcard.co.jp",
        "source": "https://ameblo.jp/phishing-mail/entry-12866919950.html",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "shortDomains": [],
    "partners": [
      {
        "domain": "jreast.co.jp",
        "note": "JR East's site; www.jreast.co.jp/card/ holds the official pages of VIEW Card",
        "source": "https://www.jreast.co.jp/card/caution/notice140912.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "jrepoint.jp",
        "source": "the allow-list of a public mail filter",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "ビューカード",
          "en": "front page"
        },
        "url": "https://www.viewcard.co.jp/",
        "source": "public source text that quotes https://www.viewcard.co.jp/company.html, and the allow-list of a public mail filter",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "account",
        "title": {
          "ja": "VIEW's NET",
          "en": "VIEW's NET"
        },
        "url": "https://viewsnet.jp/",
        "source": "public source code of several people that reads its usage notices (viewcard@mail.viewsnet.jp)",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "account",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ビューカードアプリを開くか、ブラウザに viewsnet.jp と入力します。",
          "VIEW's NETにログインして、ご利用明細やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Don't use the links in the message. Open the VIEW Card app, or type viewsnet.jp into your browser.",
          "Sign in to VIEW's NET and see whether your statement or the notices say the same.",
          "If nothing is said there, be suspicious. If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://www.jreast.co.jp/card/caution/notice140912.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "phones": [
      {
        "value": "03-6685-4800",
        "what": "card-loss",
        "source": "http://tamariba87.sakura.ne.jp/crypt/archives/81542",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages under www.jreast.co.jp/card/, in stored copies"
      }
    ]
  },
  {
    "id": "visa",
    "title": {
      "ja": "Visa（ビザカード）",
      "en": "Visa"
    },
    "names": [
      {
        "value": "Visa",
        "distinct": false,
        "note": "also the mark on cards of many companies and a permit to enter a country",
        "source": "https://jp.review.visa.com/contact-us.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "VISAカード",
        "distinct": false,
        "note": "also the end of the names of cards that other companies issue",
        "source": "https://sumaoji.com/98575-16227",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ビザカード",
        "distinct": false,
        "note": "the same",
        "source": "https://sumaoji.com/98575-16227",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Visaカード事務局",
        "distinct": true,
        "source": "https://sinnkoumesen.com/2023.html",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "fakes call themselves so"
      },
      {
        "value": "ビザ・ワールドワイド",
        "distinct": true,
        "source": "http://www.vja.gr.jp/information/info_detail01.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Visa Worldwide Japan",
        "distinct": true,
        "source": "public source text of several people that points to www.visa.co.jp as Visa's site",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "sites": [
      {
        "domain": "visa.co.jp",
        "source": "public source text of several people that points to www.visa.co.jp as Visa's site",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "visa.com",
        "source": "https://jp.review.visa.com/contact-us.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [],
    "shortDomains": [],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.visa.co.jp/",
        "source": "public source text of several people that points to www.visa.co.jp as Visa's site",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": null,
      "steps": {
        "ja": [
          "Visaが、個人情報をたずねるメールを送ることはありません。届いたメッセージのリンクは使わないでください。",
          "お持ちのカードの会社のアプリか、カードの会社のサイトを自分で開いて、ご利用明細を見ます。",
          "心配なときは、カードの裏に書かれた番号に電話します。"
        ],
        "en": [
          "Visa never writes to cardholders to ask for personal data. Don't use the links in the message.",
          "Open the app or the site of the company that issued your card yourself, and look at your statement.",
          "If you are worried, call the number on the back of your card."
        ]
      },
      "source": "https://sumaoji.com/98575-16227",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [
      {
        "what": "personal",
        "words": {
          "ja": "Visaが、個人情報をたずねるメールを送ったり、電話をかけたりすることはありません。",
          "en": "Visa never writes or calls cardholders to ask for personal data."
        },
        "source": "https://sumaoji.com/98575-16227",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "phishing@visa.com",
        "how": {
          "ja": "届いたメールをそのまま転送します（英語の窓口です）。カード番号を入力してしまったときは、先にカードの会社へ電話します。",
          "en": "Forward the whole mail unchanged. If you have typed your card number, call the company of your card first."
        },
        "source": "a public list of brands and the addresses that take reports",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "the pages named above (they say that such mail is never sent) and public code that reads card mail"
      }
    ],
    "phones": []
  },
  {
    "id": "walmart",
    "title": {
      "ja": "Walmart（ウォルマート）",
      "en": "Walmart"
    },
    "names": [
      {
        "value": "Walmart",
        "distinct": true,
        "source": "http://corporate.walmart.com/privacy-security/fraud-alerts/phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ウォルマート",
        "distinct": true,
        "confidence": "B",
        "source": "http://corporate.walmart.com/privacy-security/fraud-alerts/phishing",
        "checked": "2026-11-28"
      },
      {
        "value": "Walmart Gift Card",
        "distinct": true,
        "confidence": "B",
        "source": "http://corporate.walmart.com/privacy-security/fraud-alerts/phishing",
        "checked": "2026-11-28"
      },
      {
        "value": "Walmartギフトカード",
        "distinct": true,
        "confidence": "B",
        "source": "http://corporate.walmart.com/privacy-security/fraud-alerts/phishing",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "walmart.com",
        "source": "http://corporate.walmart.com/privacy-security/fraud-alerts/phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "walmart.com",
        "note": "help@walmart.com sends order and delivery notices",
        "source": "public source code that reads the genuine order mails; several projects alike",
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
          "ja": "トップページ（英語）",
          "en": "front page"
        },
        "url": "https://www.walmart.com/",
        "source": "http://corporate.walmart.com/privacy-security/fraud-alerts/phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングについて（英語の公式ページ）",
          "en": "Fraud alerts on phishing"
        },
        "url": "https://corporate.walmart.com/privacy-security/fraud-alerts",
        "source": "http://corporate.walmart.com/privacy-security/fraud-alerts/phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使いません。利用したことがなければ、偽物と考えてください。",
          "利用したことがある方は、ブラウザに walmart.com と入力し、ログインして注文を見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. If you have never bought there, take it for a fake.",
          "Otherwise type walmart.com into your browser, sign in and look at your orders.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "http://corporate.walmart.com/privacy-security/fraud-alerts/phishing",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "Walmartが、パスワードをメールで送るよう求めることはありません。",
          "en": "Walmart never asks you to mail your password."
        },
        "source": "http://corporate.walmart.com/privacy-security/fraud-alerts/phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "card",
        "words": {
          "ja": "Walmartが、カード番号や口座番号をメールで送るよう求めることはありません。",
          "en": "Walmart never asks you to mail card or bank account numbers."
        },
        "source": "http://corporate.walmart.com/privacy-security/fraud-alerts/phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "attachment",
        "words": {
          "ja": "Walmartが、頼まれていないメールにファイルを付けることはありません。",
          "en": "Walmart sends no unsolicited mails with attachments."
        },
        "source": "http://corporate.walmart.com/privacy-security/fraud-alerts/phishing",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages on fraud alerts, in stored copies, and third parties"
      }
    ],
    "phones": []
  },
  {
    "id": "wells-fargo",
    "title": {
      "ja": "ウェルズ・ファーゴ（アメリカの銀行）",
      "en": "Wells Fargo"
    },
    "names": [
      {
        "value": "Wells Fargo",
        "distinct": true,
        "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ウェルズ・ファーゴ",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "checked": "2026-11-28"
      },
      {
        "value": "ウェルスファーゴ",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "checked": "2026-11-28"
      },
      {
        "value": "Wells Fargo Mobile",
        "distinct": true,
        "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Wells Fargo Online",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "checked": "2026-11-28"
      }
    ],
    "sites": [
      {
        "domain": "wellsfargo.com",
        "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "wellsfargo.com",
        "note": "alerts come from alerts@notify.wellsfargo.com",
        "source": "public source code that reads the genuine alerts; many projects alike",
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
          "ja": "トップページ（英語）",
          "en": "front page"
        },
        "url": "https://www.wellsfargo.com/",
        "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングについて（英語）",
          "en": "Phishing email and text scams"
        },
        "url": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使いません。口座やカードをお持ちでなければ、偽物と考えてください。",
          "お持ちの方は、公式アプリ「Wells Fargo Mobile」を開くか、ブラウザに wellsfargo.com と入力し、ログインして取引とお知らせを見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. If you have no account or card there, take it for a fake.",
          "Otherwise open the Wells Fargo Mobile app or type wellsfargo.com into your browser, sign on and look at your activity and messages.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "ウェルズ・ファーゴから連絡するときに、ネットバンキングのユーザー名・パスワードやカードの暗証番号をたずねることはありません。",
          "en": "When Wells Fargo contacts you, it never asks for your online banking username or password or your card PIN."
        },
        "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "code",
        "words": {
          "ja": "ウェルズ・ファーゴから連絡するときに、認証コードをたずねることはありません。",
          "en": "When Wells Fargo contacts you, it never asks for your access code."
        },
        "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [
      {
        "kind": "email",
        "value": "reportphish@wellsfargo.com",
        "how": {
          "ja": "届いたメールやSMSをそのまま転送してから、削除します。",
          "en": "Forward the mail or the text message, then delete it."
        },
        "source": "https://www.wellsfargo.com/privacy-security/fraud/report/phish",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "notFound": [],
    "phones": []
  },
  {
    "id": "xserver",
    "title": {
      "ja": "エックスサーバー",
      "en": "Xserver"
    },
    "names": [
      {
        "value": "エックスサーバー",
        "distinct": true,
        "source": "https://www.xserver.ne.jp/information_detail.php?view_id=6612",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Xserver",
        "distinct": true,
        "source": "https://www.xserver.ne.jp/information_detail.php?view_id=6612",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Xserver Inc",
        "distinct": true,
        "source": "https://www.xserver.ne.jp/information_detail.php?view_id=6612",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Xserver インフォメーションセンター",
        "distinct": true,
        "note": "a name of fakes",
        "source": "https://www.shinjoho.com/phishing/",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "xserver.ne.jp",
        "source": "https://www.xserver.ne.jp/information_detail.php?view_id=6612",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "xserver.ne.jp",
        "note": "support@xserver.ne.jp; forged too. It never sends from its customers' own domains (shinjoho.com)",
        "source": "https://affilabo.com/wordpress/99091",
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
        "url": "https://www.xserver.ne.jp/",
        "source": "https://www.xserver.ne.jp/information_detail.php?view_id=6612",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "フィッシングメールについて",
          "en": "About phishing mail"
        },
        "url": "https://www.xserver.ne.jp/support/information_phishing.php",
        "source": "https://hashibasena.net/phishing-mail",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ブラウザに xserver.ne.jp と入力します。",
          "ログインして、契約の期限・お支払い・お知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Type xserver.ne.jp into your browser.",
          "Sign in and see whether the contract's end, your payments or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://affilabo.com/wordpress/99091",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official notice named above in a stored copy, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "yahoo-japan",
    "title": {
      "ja": "Yahoo! JAPAN",
      "en": "Yahoo! JAPAN"
    },
    "names": [
      {
        "value": "Yahoo! JAPAN",
        "distinct": true,
        "source": "https://security.yahoo.co.jp/news/0028.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ヤフージャパン",
        "distinct": true,
        "confidence": "B",
        "source": "https://security.yahoo.co.jp/news/0028.html",
        "checked": "2026-11-28"
      },
      {
        "value": "ヤフー株式会社",
        "distinct": true,
        "confidence": "B",
        "note": "the name of the company until 2023",
        "source": "https://security.yahoo.co.jp/news/0028.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Yahoo! JAPAN ID",
        "distinct": true,
        "source": "https://security.yahoo.co.jp/news/0028.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Yahoo!オークション",
        "distinct": true,
        "source": "http://security.yahoo.co.jp/qa/case1.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ヤフオク",
        "distinct": true,
        "confidence": "B",
        "source": "http://security.yahoo.co.jp/qa/case1.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Yahoo!ショッピング",
        "distinct": false,
        "confidence": "B",
        "note": "its shops write mail under their own names",
        "source": "http://security.yahoo.co.jp/qa/case1.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Yahoo!フリマ",
        "distinct": true,
        "source": "https://services.awaisora.com/2025/11/30/9a4be1e9-37e4-4eba-bd4d-4769647378d1",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ヤフーフリマ",
        "distinct": true,
        "source": "https://services.awaisora.com/2025/11/30/9a4be1e9-37e4-4eba-bd4d-4769647378d1",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "PayPayフリマ",
        "distinct": true,
        "note": "the old name",
        "source": "https://services.awaisora.com/2025/11/30/9a4be1e9-37e4-4eba-bd4d-4769647378d1",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "Yahoo!メール",
        "distinct": true,
        "source": "http://security.yahoo.co.jp/qa/case4.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Yahoo!プレミアム",
        "distinct": true,
        "source": "https://onebe.co.jp/dlpnews/?p=7876",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "sites": [
      {
        "domain": "yahoo.co.jp",
        "note": "each service has its own name before it, as in auctions.yahoo.co.jp",
        "source": "http://security.yahoo.co.jp/qa/case1.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "yahoo-help.jp",
        "source": "https://www.yahoo-help.jp/app/answers/detail/a_id/43785/p/533",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "yahoo-net.jp",
        "source": "public source code of many programs that link to the help pages at support.yahoo-net.jp",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "senders": [
      {
        "domain": "mail.yahoo.co.jp",
        "note": "Seen are auction-master@, points-master@, reg-master@, alerts-transit@; often forged. Mail of the customers ends in @yahoo.co.jp.",
        "source": "https://security.yahoo.co.jp/news/0028.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "shortDomains": [
      {
        "domain": "yahoo.jp",
        "source": "https://fireflyframer.blog.jp/19064068.html",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "in genuine mail of 2015 to 2018"
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
        "url": "https://www.yahoo.co.jp/",
        "source": "http://security.yahoo.co.jp/qa/case1.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "Yahoo! JAPANをかたるフィッシングメール",
          "en": "Phishing that poses as Yahoo! JAPAN"
        },
        "url": "https://security.yahoo.co.jp/news/0028.html",
        "source": "https://security.yahoo.co.jp/news/0028.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "two-step",
        "title": {
          "ja": "生体認証によるログイン",
          "en": "Sign-in by fingerprint or face"
        },
        "url": "https://id.yahoo.co.jp/security/manage_auth_device.html",
        "source": "https://id.yahoo.co.jp/security/manage_auth_device.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、Yahoo! JAPANのアプリを開くか、ブラウザに yahoo.co.jp と入力します。",
          "ログインして、そのサービスのお知らせや取引の画面に同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。質問欄や取引メッセージでの「本人確認」の案内も偽物です。"
        ],
        "en": [
          "Don't use the links in the message. Open the Yahoo! JAPAN app, or type yahoo.co.jp into your browser.",
          "Sign in and see whether the notices or deals of that service say the same.",
          "If nothing is said there, be suspicious. Calls for an identity check in the question box or in deal messages are fake, too."
        ]
      },
      "source": "https://security.yahoo.co.jp/news/0028.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "Yahoo! JAPANが、メールでパスワードをたずねることはありません。",
          "en": "Yahoo! JAPAN never asks for your password by mail."
        },
        "source": "http://security.yahoo.co.jp/qa/case4.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "what": "personal",
        "words": {
          "ja": "Yahoo! JAPANが、メールで個人情報をたずねることはありません。",
          "en": "Yahoo! JAPAN never asks for personal data by mail."
        },
        "source": "http://security.yahoo.co.jp/qa/case1.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official security pages in stored copies: they tell to delete the mail"
      }
    ],
    "phones": []
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
    "phones": [
      {
        "value": "0120-01-9625",
        "what": "support",
        "source": "https://about.7sgood.com/blog/yamato-parcel-inquiry-methods",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "0570-200-000",
        "what": "support",
        "source": "https://about.7sgood.com/blog/yamato-parcel-inquiry-methods",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "kind": "mobile",
        "what": "calls",
        "note": "its drivers call about parcels that they can't deliver, from their mobile phones",
        "source": "https://j-cast.com/trend/2020/09/02393427.html?p=2",
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
    "id": "ymobile",
    "title": {
      "ja": "ワイモバイル",
      "en": "Y!mobile"
    },
    "names": [
      {
        "value": "ワイモバイル",
        "distinct": true,
        "source": "https://www.ymobile.jp/info/2018/a/18020700.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Y!mobile",
        "distinct": true,
        "source": "https://noticeymobilemail.yahoo.co.jp/archives/20241218.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "My Y!mobile",
        "distinct": true,
        "source": "http://hyouban.click/cellphone-carrier/ymobile-registration/",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "value": "Y!mobile メール",
        "distinct": true,
        "source": "https://noticeymobilemail.yahoo.co.jp/archives/20241218.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "ymobile.jp",
        "source": "https://www.ymobile.jp/info/2018/a/18020700.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [],
    "shortDomains": [],
    "partners": [
      {
        "domain": "yahoo.co.jp",
        "note": "its mail service and the account that goes with it",
        "source": "https://noticeymobilemail.yahoo.co.jp/archives/20241218.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "domain": "softbank.jp",
        "source": "https://www.itmedia.co.jp/mobile/articles/2208/23/news024_2.html",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "the company behind it"
      }
    ],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "トップページ",
          "en": "front page"
        },
        "url": "https://www.ymobile.jp/",
        "source": "https://www.ymobile.jp/info/2018/a/18020700.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "なりすましサイトに関するご注意",
          "en": "Beware of sites that pose as others"
        },
        "url": "https://www.ymobile.jp/info/2018/a/18020700.html",
        "source": "https://www.ymobile.jp/info/2018/a/18020700.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "Genuine text messages mostly come from the number 151, some of them with links to offers (third parties).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、My Y!mobileアプリを開くか、ブラウザに ymobile.jp と入力します。",
          "ログインして、料金やお知らせに同じ内容があるか見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the My Y!mobile app, or type ymobile.jp into your browser.",
          "Sign in and see whether your charges or the notices say the same.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "http://hyouban.click/cellphone-carrier/ymobile-registration/",
      "checked": "2026-11-28",
      "confidence": "C"
    },
    "never": [
      {
        "what": "password",
        "words": {
          "ja": "ワイモバイルが、メールでIDやパスワード、暗証番号をたずねることはありません。",
          "en": "Y!mobile never asks by mail for your ID, password or PIN."
        },
        "source": "https://www.ymobile.jp/info/2018/a/18020700.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "report": [],
    "notFound": [
      {
        "what": "senders",
        "checked": "2026-11-28",
        "where": "Y!mobile's notices in stored copies, third parties, public source code"
      },
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "the official pages named above in stored copies, and the web"
      }
    ],
    "phones": []
  },
  {
    "id": "yodobashi",
    "title": {
      "ja": "ヨドバシカメラ",
      "en": "Yodobashi Camera"
    },
    "names": [
      {
        "value": "ヨドバシカメラ",
        "distinct": true,
        "source": "https://www.yodobashi.com/ec/support/news/200421326750/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "ヨドバシ・ドット・コム",
        "distinct": true,
        "source": "https://sumaoji.com/?p=17507",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ヨドバシ",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.yodobashi.com/ec/support/news/200421326750/index.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Yodobashi",
        "distinct": true,
        "source": "https://www.yodobashi.com/ec/support/news/200421326750/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "Yodobashi Camera",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.yodobashi.com/ec/support/news/200421326750/index.html",
        "checked": "2026-11-28"
      },
      {
        "value": "Yodobashi会員",
        "distinct": true,
        "note": "in subjects of fakes",
        "source": "https://www.yodobashi.com/ec/support/news/200421326750/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "value": "yodobashi.com",
        "distinct": true,
        "source": "https://www.yodobashi.com/ec/support/news/200421326750/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "sites": [
      {
        "domain": "yodobashi.com",
        "source": "https://www.yodobashi.com/ec/support/news/200421326750/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "senders": [
      {
        "domain": "yodobashi.com",
        "note": "Seen are thanks_gochuumon@, thanks_gonyuukin@, otodoke@, cancel@. Its mails of 2024 had no DKIM signature. Often forged, e.g. account-update@.",
        "source": "https://sumaoji.com/?p=17507",
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
        "url": "https://www.yodobashi.com/",
        "source": "https://www.yodobashi.com/ec/support/news/200421326750/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "phishing-help",
        "title": {
          "ja": "ヨドバシカメラを装ったフィッシングメールにご注意ください",
          "en": "Fake mail that poses as Yodobashi Camera"
        },
        "url": "https://www.yodobashi.com/ec/support/news/200421326750/index.html",
        "source": "https://www.yodobashi.com/ec/support/news/200421326750/index.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "confirm": {
      "page": "home",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ヨドバシのアプリを開くか、ブラウザに yodobashi.com と入力します。",
          "ログインして、注文履歴と会員情報を見ます。",
          "身に覚えのない注文や変更がなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the Yodobashi app, or type yodobashi.com into your browser.",
          "Sign in and look at your orders and your account.",
          "If you find no order or change you don't know, be suspicious."
        ]
      },
      "source": "https://www.yodobashi.com/ec/support/news/200421326750/index.html",
      "checked": "2026-11-28",
      "confidence": "A"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「ヨドバシ・ドット・コム 装った 不審なメール」 in stored web pages, and the official notice named above"
      }
    ],
    "phones": []
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
    ],
    "phones": []
  },
  {
    "id": "zozo",
    "title": {
      "ja": "ZOZOTOWN",
      "en": "ZOZOTOWN"
    },
    "names": [
      {
        "value": "ZOZOTOWN",
        "distinct": true,
        "source": "https://alikenn.com/?p=5071",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ZOZO",
        "distinct": true,
        "source": "https://alikenn.com/?p=5071",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "value": "ゾゾタウン",
        "distinct": true,
        "confidence": "B",
        "source": "https://alikenn.com/?p=5071",
        "checked": "2026-11-28"
      },
      {
        "value": "ツケ払い",
        "distinct": false,
        "source": "https://asuhen.net/2020/05/24/",
        "checked": "2026-11-28",
        "confidence": "C",
        "note": "also an ordinary word"
      }
    ],
    "sites": [
      {
        "domain": "zozo.jp",
        "source": "https://alikenn.com/?p=5071",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "domain": "zozotown.com",
        "source": "an open mail filter (MIT) that lets this domain speak for the brand",
        "checked": "2026-11-28",
        "confidence": "C"
      }
    ],
    "senders": [
      {
        "domain": "zozo.jp",
        "note": "info@zozo.jp, mag@zozo.jp",
        "source": "public mail filters that name its newsletters and notices; several alike",
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
        "url": "https://zozo.jp/",
        "source": "https://alikenn.com/?p=5071",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "confirm": {
      "page": "home",
      "note": "About arrears of ツケ払い a payment firm may write by SMS under its own name (asuhen.net, C).",
      "steps": {
        "ja": [
          "届いたメッセージのリンクは使わず、ZOZOTOWNのアプリを開くか、ブラウザに zozo.jp と入力します。",
          "ログインして、注文の履歴とお知らせを見ます。",
          "何も書かれていなければ、偽物を疑ってください。"
        ],
        "en": [
          "Don't use the links in the message. Open the ZOZOTOWN app, or type zozo.jp into your browser.",
          "Sign in and look at your orders and the notices.",
          "If nothing is said there, be suspicious."
        ]
      },
      "source": "https://alikenn.com/?p=5071",
      "checked": "2026-11-28",
      "confidence": "B"
    },
    "never": [],
    "report": [],
    "notFound": [
      {
        "what": "report",
        "checked": "2026-11-28",
        "where": "「ZOZOTOWN 装った フィッシングメール」 in stored web pages"
      }
    ],
    "phones": []
  }
]
/** The sample messages beside each record. */
export const samples: Readonly<Record<string, BrandSamples>> = {
  "adobe": {
    "ok": [
      "ok.plan-renewal.eml"
    ],
    "ng": [
      "ng.document-cloud.eml",
      "ng.shared-pdf.eml"
    ]
  },
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
  "aiful": {
    "ok": [
      "ok.payment-day.eml"
    ],
    "ng": [
      "ng.interest-free.eml",
      "ng.loan-stopped-sms.txt"
    ]
  },
  "airbnb": {
    "ok": [
      "ok.reservation.eml"
    ],
    "ng": [
      "ng.account-limited.eml"
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
  "american-express": {
    "ok": [
      "ok.billing-fixed.eml"
    ],
    "ng": [
      "ng.statement-restricted.eml"
    ]
  },
  "ana": {
    "ok": [
      "ok.mile-statement.eml"
    ],
    "ng": [
      "ng.miles-not-credited.eml",
      "ng.web-password.eml"
    ]
  },
  "aplus": {
    "ok": [
      "ok.registered-data.eml"
    ],
    "ng": [
      "ng.identity-deadline.eml"
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
  "att": {
    "ok": [
      "ok.payment.eml"
    ],
    "ng": [
      "ng.mailbox-closing.eml"
    ]
  },
  "au": {
    "ok": [
      "ok.aupay-payment.eml"
    ],
    "ng": [
      "ng.payment-method-blocked.eml",
      "ng.unpaid-sms.txt"
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
  "banco-do-brasil": {
    "ok": [
      "ok.fatura.eml"
    ],
    "ng": [
      "ng.cadastro.eml"
    ]
  },
  "biccamera": {
    "ok": [
      "ok.order.eml",
      "ok.survey.eml"
    ],
    "ng": [
      "ng.card-update.eml"
    ]
  },
  "biglobe": {
    "ok": [
      "ok.billing-settled.eml"
    ],
    "ng": [
      "ng.mailbox-full.eml"
    ]
  },
  "binance": {
    "ok": [
      "ok.new-device.eml"
    ],
    "ng": [
      "ng.delist-japan.eml",
      "ng.withdrawal-suspended.eml"
    ]
  },
  "bitflyer": {
    "ok": [
      "ok.login-confirmation.eml"
    ],
    "ng": [
      "ng.balance-check.eml",
      "ng.unusual-activity.eml"
    ]
  },
  "booking": {
    "ok": [
      "ok.confirmed.eml"
    ],
    "ng": [
      "ng.prepayment.eml"
    ]
  },
  "bradesco": {
    "ok": [
      "ok.card-bill.eml"
    ],
    "ng": [
      "ng.security-key.eml"
    ]
  },
  "caixa": {
    "ok": [
      "ok.fatura-cartao.eml"
    ],
    "ng": [
      "ng.pix-bloqueado.eml"
    ]
  },
  "chase": {
    "ok": [
      "ok.card-transaction.eml"
    ],
    "ng": [
      "ng.access-restricted.eml"
    ]
  },
  "chiba-bank": {
    "ok": [
      "ok.address-changed.eml"
    ],
    "ng": [
      "ng.web-jp.eml"
    ]
  },
  "chuden": {
    "ok": [
      "ok.bill-updated.eml"
    ],
    "ng": [
      "ng.card-declined.eml"
    ]
  },
  "citi": {
    "ok": [
      "ok.card-alert.eml"
    ],
    "ng": [
      "ng.security-update.eml"
    ]
  },
  "coinbase": {
    "ok": [
      "ok.sign-in-new-device.eml"
    ],
    "ng": [
      "ng.move-to-self-custody.eml",
      "ng.verify-now.eml"
    ]
  },
  "coincheck": {
    "ok": [
      "ok.transfer-accepted.eml"
    ],
    "ng": [
      "ng.identity-renewal.eml",
      "ng.unknown-withdrawal.eml"
    ]
  },
  "correios": {
    "ok": [
      "ok.parcel-posted.eml"
    ],
    "ng": [
      "ng.customs-fee.eml"
    ]
  },
  "costco": {
    "ok": [
      "ok.order-received.eml"
    ],
    "ng": [
      "ng.membership-expired.eml"
    ]
  },
  "daiwa-securities": {
    "ok": [
      "ok.statement-delivered.eml"
    ],
    "ng": [
      "ng.dividend-paid.eml",
      "ng.terms-not-agreed.eml"
    ]
  },
  "dhl": {
    "ok": [
      "ok.duty-due.eml"
    ],
    "ng": [
      "ng.customs-fee.eml"
    ]
  },
  "diners-club": {
    "ok": [
      "ok.debit-result.eml"
    ],
    "ng": [
      "ng.hold-release.eml",
      "ng.sms-hold.txt"
    ]
  },
  "dmm": {
    "ok": [
      "ok.shipped.eml"
    ],
    "ng": [
      "ng.card-limited.eml",
      "ng.unpaid-video-sms.txt"
    ]
  },
  "docomo": {
    "ok": [
      "ok.account-lock-notice.eml"
    ],
    "ng": [
      "ng.dcard-restricted.eml",
      "ng.unpaid-sms.txt"
    ]
  },
  "docusign": {
    "ok": [
      "ok.sign-request.eml"
    ],
    "ng": [
      "ng.invoice.eml"
    ]
  },
  "dropbox": {
    "ok": [
      "ok.new-sign-in.eml"
    ],
    "ng": [
      "ng.storage-full.eml"
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
  "eltax": {
    "ok": [
      "ok.filing-received.eml"
    ],
    "ng": [
      "ng.prepaid-code.eml"
    ]
  },
  "epos-card": {
    "ok": [
      "ok.usage-notice.eml"
    ],
    "ng": [
      "ng.payment-stopped.eml"
    ]
  },
  "etc-meisai": {
    "ok": [
      "ok.termination-notice.eml"
    ],
    "ng": [
      "ng.fee-unpaid.eml"
    ]
  },
  "facebook": {
    "ok": [
      "ok.login-alert.eml"
    ],
    "ng": [
      "ng.instagram-badge.eml",
      "ng.page-restricted.eml"
    ]
  },
  "fedex": {
    "ok": [
      "ok.out-for-delivery.eml"
    ],
    "ng": [
      "ng.address-and-fee.eml"
    ]
  },
  "fukuoka-bank": {
    "ok": [
      "ok.deposit-matured.eml"
    ],
    "ng": [
      "ng.voice-followup.eml"
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
  "gmo-click": {
    "ok": [
      "ok.login-notice.eml"
    ],
    "ng": [
      "ng.forged-passkey.eml",
      "ng.gift-money.eml"
    ]
  },
  "google": {
    "ok": [
      "ok.new-sign-in.eml"
    ],
    "ng": [
      "ng.storage-suspended.eml"
    ]
  },
  "hiroshima-bank": {
    "ok": [
      "ok.year-end.eml"
    ],
    "ng": [
      "ng.limit.eml",
      "ng.sms-confirm.txt"
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
  "hokkoku-bank": {
    "ok": [
      "ok.maintenance.eml"
    ],
    "ng": [
      "ng.aml-check.eml"
    ]
  },
  "home-depot": {
    "ok": [
      "ok.receipt.eml"
    ],
    "ng": [
      "ng.gift-card.eml"
    ]
  },
  "itau": {
    "ok": [
      "ok.invoice.eml"
    ],
    "ng": [
      "ng.itoken.eml"
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
  "jaccs": {
    "ok": [
      "ok.amount-fixed.eml"
    ],
    "ng": [
      "ng.annual-fee.eml"
    ]
  },
  "jal": {
    "ok": [
      "ok.booking-complete.eml"
    ],
    "ng": [
      "ng.miles-expire-today.eml"
    ]
  },
  "jalan": {
    "ok": [
      "ok.booking.eml",
      "ok.recruit-id-update.eml"
    ],
    "ng": [
      "ng.points-lost.eml"
    ]
  },
  "japan-post": {
    "ok": [
      "ok.delivery-notice.eml"
    ],
    "ng": [
      "ng.address-incomplete.eml",
      "ng.missed-sms.txt"
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
  "jr-west": {
    "ok": [
      "ok.booking-done.eml"
    ],
    "ng": [
      "ng.membership-ends.eml"
    ]
  },
  "kagoshima-bank": {
    "ok": [
      "ok.transfer.eml"
    ],
    "ng": [
      "ng.reactivate.eml",
      "ng.sms-stop.txt"
    ]
  },
  "kepco": {
    "ok": [
      "ok.usage-ready.eml"
    ],
    "ng": [
      "ng.stop-notice.eml"
    ]
  },
  "ledger": {
    "ok": [
      "ok.order-shipped.eml"
    ],
    "ng": [
      "ng.data-breach.eml",
      "ng.firmware.eml"
    ]
  },
  "life-card": {
    "ok": [
      "ok.usage-notice.eml"
    ],
    "ng": [
      "ng.recent-transactions.eml"
    ]
  },
  "line": {
    "ok": [
      "ok.mail-address-code.eml"
    ],
    "ng": [
      "ng.line-pay-refund.eml",
      "ng.login-sms.txt",
      "ng.suspension.eml"
    ]
  },
  "linkedin": {
    "ok": [
      "ok.job-alert.eml"
    ],
    "ng": [
      "ng.new-message.eml"
    ]
  },
  "livelo": {
    "ok": [
      "ok.points-credited.eml"
    ],
    "ng": [
      "ng.expiring.eml",
      "ng.sms-points.txt"
    ]
  },
  "lowes": {
    "ok": [
      "ok.pickup.eml"
    ],
    "ng": [
      "ng.survey.eml"
    ]
  },
  "mastercard": {
    "ok": [
      "ok.issuer-notice.eml"
    ],
    "ng": [
      "ng.security-centre.eml"
    ]
  },
  "matsui-securities": {
    "ok": [
      "ok.message-waiting.eml"
    ],
    "ng": [
      "ng.phone-authentication.eml",
      "ng.strange-access.eml"
    ]
  },
  "mcafee": {
    "ok": [
      "ok.identity-report.eml"
    ],
    "ng": [
      "ng.auto-renewal-invoice.eml"
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
  "metamask": {
    "ok": [
      "ok.support-answer.eml"
    ],
    "ng": [
      "ng.kyc-deadline.eml",
      "ng.two-factor.eml"
    ]
  },
  "mhlw": {
    "ok": [
      "ok.news-mail.eml"
    ],
    "ng": [
      "ng.insurance-card.eml",
      "ng.premium-seizure-sms.txt"
    ]
  },
  "mi-card": {
    "ok": [
      "ok.statement-ready.eml"
    ],
    "ng": [
      "ng.two-step.eml"
    ]
  },
  "microsoft": {
    "ok": [
      "ok.security-code.eml"
    ],
    "ng": [
      "ng.office-password-expires.eml",
      "ng.unusual-sign-in.eml"
    ]
  },
  "mitsukoshi-isetan": {
    "ok": [
      "ok.order.eml"
    ],
    "ng": [
      "ng.account-close.eml"
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
  "monex": {
    "ok": [
      "ok.news-mail.eml",
      "ok.one-time-password.eml"
    ],
    "ng": [
      "ng.cash-prize.eml",
      "ng.mfa-deadline.eml"
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
  "mufg-card": {
    "ok": [
      "ok.billing-fixed.eml"
    ],
    "ng": [
      "ng.web-service-id-changed.eml"
    ]
  },
  "mufg-esmart": {
    "ok": [
      "ok.contract-notice.eml"
    ],
    "ng": [
      "ng.name-change.eml"
    ]
  },
  "mufg-ms-securities": {
    "ok": [
      "ok.one-time-code.eml"
    ],
    "ng": [
      "ng.foreign-access.eml"
    ]
  },
  "mynumber": {
    "ok": [
      "ok.portal-notice.eml"
    ],
    "ng": [
      "ng.card-expires-sms.txt",
      "ng.household-benefit.eml"
    ]
  },
  "nenkin": {
    "ok": [
      "ok.record-ready.eml"
    ],
    "ng": [
      "ng.refund.eml"
    ]
  },
  "netflix": {
    "ok": [
      "ok.new-sign-in.eml",
      "ok.payment-on-hold.eml"
    ],
    "ng": [
      "ng.suspended-sms.txt",
      "ng.yearly-plan.eml"
    ]
  },
  "nhk": {
    "ok": [
      "ok.registration-code.eml"
    ],
    "ng": [
      "ng.fee-overdue.eml"
    ]
  },
  "nifty": {
    "ok": [
      "ok.virus-found.eml"
    ],
    "ng": [
      "ng.mail-held.eml"
    ]
  },
  "nintendo": {
    "ok": [
      "ok.eshop-receipt.eml"
    ],
    "ng": [
      "ng.lottery-won.eml",
      "ng.online-renewal.eml"
    ]
  },
  "nishi-nippon-city-bank": {
    "ok": [
      "ok.transfer-result.eml"
    ],
    "ng": [
      "ng.hacker.eml"
    ]
  },
  "nomura-securities": {
    "ok": [
      "ok.login-notice.eml"
    ],
    "ng": [
      "ng.forged-compensation.eml",
      "ng.web-delivery.eml"
    ]
  },
  "norton": {
    "ok": [
      "ok.renewal-reminder.eml"
    ],
    "ng": [
      "ng.expired-infected.eml"
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
  "nubank": {
    "ok": [
      "ok.transfer-received.eml"
    ],
    "ng": [
      "ng.limit.eml"
    ]
  },
  "ocn": {
    "ok": [
      "ok.service-notice.eml"
    ],
    "ng": [
      "ng.reauthenticate.eml"
    ]
  },
  "orico": {
    "ok": [
      "ok.statement-updated.eml"
    ],
    "ng": [
      "ng.usage-confirmed.eml"
    ]
  },
  "osaka-gas": {
    "ok": [
      "ok.meter-read.eml"
    ],
    "ng": [
      "ng.overdue.eml"
    ]
  },
  "paypal": {
    "ok": [
      "ok.newsletter.eml",
      "ok.receipt.eml"
    ],
    "ng": [
      "ng.account-limited.eml",
      "ng.forged-payment.eml"
    ]
  },
  "paypay": {
    "ok": [
      "ok.card-usage.eml",
      "ok.identity-check-sms.txt",
      "ok.password-reset.eml"
    ],
    "ng": [
      "ng.card-restricted.eml",
      "ng.unpaid-sms.txt"
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
  "plala": {
    "ok": [
      "ok.maintenance-notice.txt"
    ],
    "ng": [
      "ng.webmail-migration.eml"
    ]
  },
  "playstation": {
    "ok": [
      "ok.payment-method.eml",
      "ok.receipt.eml"
    ],
    "ng": [
      "ng.3d-secure.eml"
    ]
  },
  "pocket-card": {
    "ok": [
      "ok.usage-notice.eml"
    ],
    "ng": [
      "ng.reauthentication.eml"
    ]
  },
  "police": {
    "ok": [
      "ok.town-crime-mail.eml"
    ],
    "ng": [
      "ng.money-laundering.eml"
    ]
  },
  "promise": {
    "ok": [
      "ok.app-login.eml"
    ],
    "ng": [
      "ng.guarantee-check.eml",
      "ng.notice-sms.txt"
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
  "rakuten-mobile": {
    "ok": [
      "ok.application-received.eml"
    ],
    "ng": [
      "ng.points-line-stop.eml"
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
  "sagawa": {
    "ok": [
      "ok.missed-delivery.eml"
    ],
    "ng": [
      "ng.missed-sms.txt",
      "ng.redelivery-fee.eml"
    ]
  },
  "saison-card": {
    "ok": [
      "ok.amount-fixed.eml"
    ],
    "ng": [
      "ng.card-suspended.eml"
    ]
  },
  "santander": {
    "ok": [
      "ok.bill.eml"
    ],
    "ng": [
      "ng.new-payee.eml"
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
  "sbi-securities": {
    "ok": [
      "ok.contract-notice.eml",
      "ok.device-code.eml"
    ],
    "ng": [
      "ng.compensation.eml",
      "ng.device-registration.eml"
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
  "shein": {
    "ok": [
      "ok.newsletter.eml"
    ],
    "ng": [
      "ng.mystery-box.eml"
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
  "shizuoka-bank": {
    "ok": [
      "ok.rate-campaign.eml"
    ],
    "ng": [
      "ng.purpose.eml"
    ]
  },
  "shopify": {
    "ok": [
      "ok.payout.eml"
    ],
    "ng": [
      "ng.store-suspended.eml"
    ]
  },
  "smart-ex": {
    "ok": [
      "ok.booking.eml",
      "ok.one-time-password.eml"
    ],
    "ng": [
      "ng.third-party-access.eml"
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
  "smbc-nikko": {
    "ok": [
      "ok.one-time-password.eml"
    ],
    "ng": [
      "ng.contract-notice.eml",
      "ng.mfa-not-set.eml"
    ]
  },
  "so-net": {
    "ok": [
      "ok.billing-notice.txt"
    ],
    "ng": [
      "ng.payment-failed.eml"
    ]
  },
  "softbank": {
    "ok": [
      "ok.amount-settled-sms.txt"
    ],
    "ng": [
      "ng.high-charge-sms.txt",
      "ng.security-center.eml"
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
  "soumu": {
    "ok": [
      "ok.newsletter.eml"
    ],
    "ng": [
      "ng.points-on-hold.eml",
      "ng.second-benefit.eml"
    ]
  },
  "spotify": {
    "ok": [
      "ok.new-login.eml"
    ],
    "ng": [
      "ng.premium-declined.eml"
    ]
  },
  "steam": {
    "ok": [
      "ok.guard-code.eml"
    ],
    "ng": [
      "ng.trade-ban.eml"
    ]
  },
  "suica": {
    "ok": [
      "ok.card-changed.eml"
    ],
    "ng": [
      "ng.autocharge.eml"
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
  "telekom": {
    "ok": [
      "ok.bill-ready.eml"
    ],
    "ng": [
      "ng.refund.eml"
    ]
  },
  "temu": {
    "ok": [
      "ok.order.eml"
    ],
    "ng": [
      "ng.gift-shipping.eml"
    ]
  },
  "tepco": {
    "ok": [
      "ok.bill-ready.eml"
    ],
    "ng": [
      "ng.stop-supply-sms.txt",
      "ng.unpaid-bill.eml"
    ]
  },
  "tiktok": {
    "ok": [
      "ok.code.eml"
    ],
    "ng": [
      "ng.copyright.eml"
    ]
  },
  "tokyo-gas": {
    "ok": [
      "ok.bill-fixed.eml"
    ],
    "ng": [
      "ng.payment-not-approved.eml"
    ]
  },
  "tokyo-waterworks": {
    "ok": [
      "ok.bill-calculated.eml"
    ],
    "ng": [
      "ng.arrears.eml"
    ]
  },
  "trust-wallet": {
    "ok": [
      "ok.ticket-answer.eml"
    ],
    "ng": [
      "ng.airdrop-japan.eml",
      "ng.revalidate.eml"
    ]
  },
  "ts-cubic-card": {
    "ok": [
      "ok.planned-amount.eml"
    ],
    "ng": [
      "ng.debit-prepare.eml"
    ]
  },
  "uc-card": {
    "ok": [
      "ok.usage-notice.eml"
    ],
    "ng": [
      "ng.registration-update.eml"
    ]
  },
  "ucs-card": {
    "ok": [
      "ok.statement.eml"
    ],
    "ng": [
      "ng.system-update.eml"
    ]
  },
  "uniqlo": {
    "ok": [
      "ok.order-complete.eml"
    ],
    "ng": [
      "ng.anniversary-gift.eml"
    ]
  },
  "ups": {
    "ok": [
      "ok.scheduled.eml"
    ],
    "ng": [
      "ng.import-tax.eml"
    ]
  },
  "usps": {
    "ok": [
      "ok.arriving-today.eml"
    ],
    "ng": [
      "ng.address-fee.eml",
      "ng.sms-hold.txt"
    ]
  },
  "view-card": {
    "ok": [
      "ok.usage-flash.eml"
    ],
    "ng": [
      "ng.points-and-statement.eml"
    ]
  },
  "visa": {
    "ok": [
      "ok.issuer-notice.eml"
    ],
    "ng": [
      "ng.card-office.eml"
    ]
  },
  "walmart": {
    "ok": [
      "ok.delivered.eml"
    ],
    "ng": [
      "ng.gift-card.eml"
    ]
  },
  "wells-fargo": {
    "ok": [
      "ok.statement.eml"
    ],
    "ng": [
      "ng.forged-debit-lock.eml"
    ]
  },
  "xserver": {
    "ok": [
      "ok.renewal-guide.eml"
    ],
    "ng": [
      "ng.domain-release.eml",
      "ng.webmail-quota.eml"
    ]
  },
  "yahoo-japan": {
    "ok": [
      "ok.auction-sold.eml",
      "ok.login-alert.eml"
    ],
    "ng": [
      "ng.account-stop.eml",
      "ng.flea-identity.eml"
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
  "ymobile": {
    "ok": [
      "ok.data-remaining-sms.txt"
    ],
    "ng": [
      "ng.identity-reconfirm.eml",
      "ng.refund-sms.txt"
    ]
  },
  "yodobashi": {
    "ok": [
      "ok.order-received.eml"
    ],
    "ng": [
      "ng.member-info-changed.eml"
    ]
  },
  "yokohama-bank": {
    "ok": [
      "ok.limit-changed.eml"
    ],
    "ng": [
      "ng.deposit-limit.eml"
    ]
  },
  "zozo": {
    "ok": [
      "ok.shipped.eml"
    ],
    "ng": [
      "ng.coupon-lottery.eml"
    ]
  }
}
