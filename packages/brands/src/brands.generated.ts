// Made by tools/make-index.mjs from packages/brands/data. Change that and run: npm run index
/** The newest date at which a value of a brand or a guide was read. */
export const date = '2026-11-23'
export const brands = [
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
        "value": "アマゾン",
        "distinct": true,
        "confidence": "B",
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23"
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
        "note": "carries the words of sellers",
        "source": "https://www.misanblog.com/amazon-spam-email/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "domain": "m.marketplace.amazon.co.jp",
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
        "source": "from memory, not confirmed",
        "checked": "2026-11-23",
        "confidence": "M"
      }
    ],
    "partners": [],
    "pages": [
      {
        "id": "home",
        "title": {
          "ja": "Amazon.co.jpのトップページ",
          "en": "Amazon.co.jp front page"
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
        "source": "from memory, not confirmed",
        "checked": "2026-11-23",
        "confidence": "M"
      },
      {
        "id": "membership",
        "title": {
          "ja": "プライム会員情報",
          "en": "Prime membership"
        },
        "url": "https://www.amazon.co.jp/gp/primecentral",
        "source": "from memory, not confirmed",
        "checked": "2026-11-23",
        "confidence": "M"
      },
      {
        "id": "account",
        "title": {
          "ja": "アカウントサービス",
          "en": "Your account"
        },
        "url": "https://www.amazon.co.jp/gp/css/homepage.html",
        "source": "from memory, not confirmed",
        "checked": "2026-11-23",
        "confidence": "M"
      },
      {
        "id": "security",
        "title": {
          "ja": "2段階認証の設定",
          "en": "Two-step verification"
        },
        "url": "https://www.amazon.co.jp/a/settings/approval",
        "note": "the menu アカウントサービス → ログインとセキュリティ → 2段階認証の設定 is confirmed (appllio.com, B)",
        "source": "from memory, not confirmed",
        "checked": "2026-11-23",
        "confidence": "M"
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
    ]
  }
] as const
