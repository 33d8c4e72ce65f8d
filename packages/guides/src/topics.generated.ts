// Made by tools/make-index.mjs from packages/guides/topics. Change that and run: npm run index
import type { TopicRecord } from './topic.ts'

export const topics: readonly TopicRecord[] = [
  {
    "id": "payment-failed",
    "kind": "scam",
    "order": 1,
    "title": {
      "ja": "「お支払いに失敗しました」",
      "en": "“Your payment failed”"
    },
    "brief": {
      "ja": "カードが使えなかった、会費が払えなかったと知らせて、カード番号を入れ直させます。",
      "en": "It says that a card was refused or a fee could not be charged, and has you type the card number again."
    },
    "says": [
      {
        "ja": "「会費のお支払いに失敗しました」「カードの有効期限が切れています」と知らせてきます。",
        "en": "It tells you that a fee could not be charged, or that your card has expired."
      },
      {
        "ja": "「24時間以内に更新しないと、サービスを停止します」と期限をつけます。",
        "en": "It sets a limit of 24 hours, or the service will be stopped."
      }
    ],
    "wants": [
      {
        "ja": "ボタンの先の偽サイトで、IDとパスワード、つづけてカード番号とセキュリティコードを入力させることです。",
        "en": "To have you type your ID and password, then the card number and its security code, on the fake site behind the button."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "ボタンの本当の行き先が、その会社のサイトではありません。見た目よりも確かな見分け方です。",
          "en": "The button really leads to a site that is not the company’s. No look or wording tells you more."
        },
        "signals": [
          "foreign-link"
        ]
      },
      {
        "words": {
          "ja": "差出人のアドレスが、会社のものと違います。ただし、正しく見えるように偽ることもできます。",
          "en": "The sender’s address is not the company’s. But it can be forged to look right."
        },
        "signals": [
          "foreign-sender",
          "forged-sender"
        ]
      },
      {
        "words": {
          "ja": "支払いの話と短い期限は、本物の知らせにもあります。これだけでは決められません。",
          "en": "Real notices speak of payments and dates too. That alone decides nothing."
        },
        "signals": [
          "payment-pressure",
          "account-threat"
        ]
      }
    ],
    "todo": [
      {
        "ja": "メールのボタンは使わず、いつものアプリか、自分で入力した公式サイトを開きます。",
        "en": "Don’t use the button. Open the app you always use, or the official site by typing its address yourself."
      },
      {
        "ja": "「お支払い方法」や「会員情報」を見ます。何も出ていなければ、届いたメールは無視してかまいません。",
        "en": "Look at your payment methods and your membership. If nothing is wrong there, ignore the mail."
      },
      {
        "ja": "本当に支払いが止まっていたときも、手続きはその公式の画面でします。",
        "en": "If a payment really did fail, settle it there, in the official app or site."
      }
    ],
    "brands": [
      "amazon",
      "netflix",
      "apple",
      "rakuten",
      "paypay",
      "spotify",
      "nhk",
      "docomo",
      "au",
      "softbank"
    ],
    "given": [
      "card",
      "password"
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "Amazon.co.jp",
            "en": "Amazon.co.jp"
          },
          "address": "info@prime-update.example"
        },
        "subject": {
          "ja": "【重要】プライム会費のお支払いに失敗しました",
          "en": "Important: your Prime payment failed"
        },
        "lines": [
          {
            "ja": "Amazonをご利用のお客様へ",
            "en": "Dear Amazon customer,"
          },
          {
            "ja": "プライム会員の会費のお支払いに失敗しました。",
            "en": "Your payment for Amazon Prime failed."
          },
          {
            "ja": "24時間以内に更新されない場合、アカウントのご利用を停止いたします。",
            "en": "If you do not update it within 24 hours, your account will be suspended."
          }
        ],
        "link": {
          "shown": {
            "ja": "お支払い方法を更新する",
            "en": "Update your payment method"
          },
          "url": "https://prime-member.example/ap/signin"
        },
        "marks": [
          {
            "quote": {
              "ja": "info@prime-update.example",
              "en": "info@prime-update.example"
            },
            "why": {
              "ja": "名前はAmazonですが、アドレスはAmazonのものではありません。",
              "en": "The name is Amazon, the address is not Amazon’s."
            },
            "signal": "foreign-sender"
          },
          {
            "quote": {
              "ja": "アカウントのご利用を停止いたします",
              "en": "your account will be suspended"
            },
            "why": {
              "ja": "停止すると言って急がせています。本物の知らせにもある言い方なので、決め手ではありません。",
              "en": "It hurries you with a suspension. Real notices may say so too: no proof."
            },
            "signal": "account-threat"
          },
          {
            "quote": {
              "ja": "prime-member.example",
              "en": "prime-member.example"
            },
            "why": {
              "ja": "本当の行き先です。amazon.co.jp ではないので、偽物と決まります。",
              "en": "Where it really leads. It is not amazon.co.jp, and that settles it."
            },
            "signal": "foreign-link"
          }
        ]
      },
      "real": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "Amazon.co.jp",
            "en": "Amazon.co.jp"
          },
          "address": "account-update@amazon.co.jp"
        },
        "subject": {
          "ja": "お支払い方法をご確認ください",
          "en": "Please check your payment method"
        },
        "lines": [
          {
            "ja": "ご登録のお支払い方法で、お支払いを処理できませんでした。",
            "en": "We could not process the payment with the payment method on your account."
          },
          {
            "ja": "Amazonアプリか Amazon.co.jp の「アカウントサービス」からご確認いただけます。",
            "en": "You can check it in the Amazon app, or under “Account” on Amazon.co.jp."
          }
        ],
        "link": {
          "shown": {
            "ja": "お支払い方法を見る",
            "en": "See your payment methods"
          },
          "url": "https://www.amazon.co.jp/cpe/yourpayments/wallet"
        },
        "marks": [
          {
            "quote": {
              "ja": "account-update@amazon.co.jp",
              "en": "account-update@amazon.co.jp"
            },
            "why": {
              "ja": "公式の差出人です。ただし偽れるので、これだけでは本物と決まりません。",
              "en": "An official sender. It can be forged, so this alone does not make it real."
            }
          },
          {
            "quote": {
              "ja": "www.amazon.co.jp",
              "en": "www.amazon.co.jp"
            },
            "why": {
              "ja": "行き先は amazon.co.jp です。それでも、アプリから確かめるほうが確実です。",
              "en": "It leads to amazon.co.jp. Looking in the app is surer all the same."
            }
          }
        ]
      }
    },
    "next": "practice",
    "source": "https://www.antiphishing.jp/report/monthly/202507.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "the council's list of what the mails of that month were about, quoted by news.mynavi.jp"
  },
  {
    "id": "account-locked",
    "kind": "scam",
    "order": 2,
    "title": {
      "ja": "「アカウントを制限しました」",
      "en": "“Your account is locked”"
    },
    "brief": {
      "ja": "不正なログインがあったと驚かせて、本人確認のふりでIDとパスワードを聞き出します。",
      "en": "It startles you with a strange sign-in, and takes your ID and password under the name of a check."
    },
    "says": [
      {
        "ja": "「第三者による不正なログインを検知しました」「アカウントの利用を一時的に制限しました」と知らせてきます。",
        "en": "It reports a sign-in by somebody else, or says that your account has been limited."
      },
      {
        "ja": "「本人確認が完了しない場合は、永久に停止します」と書いてあることがあります。",
        "en": "It may say that the account will be closed for good unless you prove who you are."
      }
    ],
    "wants": [
      {
        "ja": "IDとパスワードを入力させ、つづけて届く確認コードも入力させて、あなたの代わりにログインすることです。",
        "en": "Your ID and password, then the code that arrives, so that they can sign in in your place."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "「本人確認」のボタンの行き先が、その会社のサイトではありません。",
          "en": "The button for the check leads to a site that is not the company’s."
        },
        "signals": [
          "foreign-link",
          "rented-host"
        ]
      },
      {
        "words": {
          "ja": "ボタンに書いてあるアドレスと、本当の行き先が違うことがあります。",
          "en": "The button may show one address and open another."
        },
        "signals": [
          "link-text-mismatch"
        ]
      },
      {
        "words": {
          "ja": "パスワードや確認コードを、メールから入力させようとします。",
          "en": "It wants a password or a code to be typed, starting from a mail."
        },
        "signals": [
          "secret-request",
          "never-asked"
        ]
      }
    ],
    "todo": [
      {
        "ja": "アプリか、自分で開いた公式サイトでログインします。制限されていれば、そこに表示されます。",
        "en": "Sign in through the app or the official site that you open yourself. If the account is limited, it says so there."
      },
      {
        "ja": "ログインの履歴に覚えのないものがあれば、その画面でパスワードを変えます。",
        "en": "If there is a sign-in you don’t know, change the password on that page."
      },
      {
        "ja": "届いた確認コードは、だれにも伝えず、メールから開いた画面にも入力しません。",
        "en": "Tell nobody a code that you were sent, and don’t type it into a page you reached from a mail."
      }
    ],
    "brands": [
      "amazon",
      "apple",
      "google",
      "microsoft",
      "line",
      "rakuten",
      "mercari",
      "facebook",
      "paypal",
      "yahoo-japan",
      "nintendo",
      "steam"
    ],
    "given": [
      "password",
      "code",
      "approved"
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "Appleサポート",
            "en": "Apple Support"
          },
          "address": "support@id-locked-notice.example"
        },
        "subject": {
          "ja": "お客様のApple Accountを一時的に制限しました",
          "en": "Your Apple Account has been locked"
        },
        "lines": [
          {
            "ja": "第三者によるサインインを検知したため、Apple Accountのご利用を制限しました。",
            "en": "We detected a sign-in by somebody else and locked your Apple Account."
          },
          {
            "ja": "本人確認が完了しない場合、アカウントは永久に停止されます。",
            "en": "If you do not verify your identity, your account will be permanently disabled."
          },
          {
            "ja": "下のボタンからパスワードを入力し、本人確認をお願いいたします。",
            "en": "Please enter your password with the button below to verify your identity."
          }
        ],
        "link": {
          "shown": {
            "ja": "https://account.apple.com/",
            "en": "https://account.apple.com/"
          },
          "url": "https://apple-id.id-locked-notice.example/verify"
        },
        "marks": [
          {
            "quote": {
              "ja": "support@id-locked-notice.example",
              "en": "support@id-locked-notice.example"
            },
            "why": {
              "ja": "Appleのアドレスではありません。",
              "en": "This is not an address of Apple’s."
            },
            "signal": "foreign-sender"
          },
          {
            "quote": {
              "ja": "パスワードを入力し",
              "en": "enter your password"
            },
            "why": {
              "ja": "メールからパスワードを入力させようとしています。",
              "en": "It wants your password, starting from a mail."
            },
            "signal": "secret-request"
          },
          {
            "quote": {
              "ja": "apple-id.id-locked-notice.example",
              "en": "apple-id.id-locked-notice.example"
            },
            "why": {
              "ja": "ボタンには account.apple.com と書いてありますが、本当の行き先はここです。",
              "en": "The button says account.apple.com. It really leads here."
            },
            "signal": "link-text-mismatch"
          }
        ]
      },
      "real": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "Apple",
            "en": "Apple"
          },
          "address": "noreply@email.apple.com"
        },
        "subject": {
          "ja": "お使いのApple Accountで新しい端末にサインインしました",
          "en": "Your Apple Account was used to sign in on a new device"
        },
        "lines": [
          {
            "ja": "新しいiPhoneでサインインがありました。お心当たりがある場合は、何もする必要はありません。",
            "en": "Your account was used on a new iPhone. If this was you, you need not do anything."
          },
          {
            "ja": "お心当たりがない場合は、端末の「設定」から確認してください。",
            "en": "If it was not you, check it in the settings of your device."
          }
        ],
        "marks": [
          {
            "quote": {
              "ja": "何もする必要はありません",
              "en": "you need not do anything"
            },
            "why": {
              "ja": "覚えがあれば何もしなくてよい知らせです。入力を急がせません。",
              "en": "If it was you, there is nothing to do. It does not hurry you."
            }
          },
          {
            "quote": {
              "ja": "端末の「設定」から",
              "en": "in the settings of your device"
            },
            "why": {
              "ja": "確かめる場所が、メールの中ではなく手元の端末です。",
              "en": "The place to check is your own device, not the mail."
            }
          }
        ]
      }
    },
    "next": "practice",
    "source": "https://www.antiphishing.jp/report/monthly/202507.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "the council's list of what the mails of that month were about, quoted by news.mynavi.jp"
  },
  {
    "id": "parcel",
    "kind": "scam",
    "order": 3,
    "title": {
      "ja": "「お荷物をお届けできません」",
      "en": "“Your parcel could not be delivered”"
    },
    "brief": {
      "ja": "不在や住所の不備を口実に、SMSやメールのリンクを開かせます。",
      "en": "An empty house or a wrong address is the pretext to have you open the link of a text message or mail."
    },
    "says": [
      {
        "ja": "「ご不在のため持ち帰りました」「住所が不明のため、お届けできません」と知らせてきます。",
        "en": "It says that nobody was in, or that the address is incomplete."
      },
      {
        "ja": "「再配達の手数料として数百円が必要です」と、少ない金額を求めることもあります。",
        "en": "It may ask for a small fee for delivering again."
      }
    ],
    "wants": [
      {
        "ja": "偽サイトで、カード番号や、携帯電話会社のIDとパスワードを入力させることです。",
        "en": "To have you type card numbers, or the ID and password of your phone company, on a fake site."
      },
      {
        "ja": "Androidでは、アプリを入れさせることもあります。入れると、あなたの電話から同じSMSが勝手に送られます。",
        "en": "On Android it may have you install an app. Your phone then sends the same messages to others by itself."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "ヤマト運輸・佐川急便・日本郵便は、SMSで不在を知らせないと案内しています。",
          "en": "Yamato, Sagawa and Japan Post say that they do not announce a missed delivery by text message."
        },
        "signals": [
          "sms-link-never-sent"
        ]
      },
      {
        "words": {
          "ja": "リンクの行き先が、運送会社のサイトではありません。短縮されたアドレスのこともあります。",
          "en": "The link leads to a site that is not the carrier’s, or is a shortened address."
        },
        "signals": [
          "foreign-link",
          "shortener-link"
        ]
      },
      {
        "words": {
          "ja": "どの荷物のことか書いてありません。だれにでも当てはまる書き方です。",
          "en": "It does not say which parcel. It would fit anybody."
        },
        "signals": [
          "nameless-notice"
        ]
      }
    ],
    "todo": [
      {
        "ja": "郵便受けの不在票の番号を、運送会社のアプリや公式サイトに自分で入力します。",
        "en": "Type the number on the slip in your letter box into the carrier’s app or official site."
      },
      {
        "ja": "買った店のアプリの「注文履歴」でも、荷物のようすがわかります。",
        "en": "The orders in the shop’s app show where a parcel is, too."
      },
      {
        "ja": "待っている荷物がなければ、無視してかまいません。",
        "en": "If you are not waiting for a parcel, ignore the message."
      }
    ],
    "brands": [
      "yamato",
      "sagawa",
      "japan-post",
      "dhl",
      "fedex",
      "ups",
      "usps",
      "amazon"
    ],
    "given": [
      "card",
      "app",
      "personal"
    ],
    "cards": {
      "fake": {
        "kind": "sms",
        "sender": {
          "name": {
            "ja": "送信元 +63 の番号",
            "en": "A number that begins with +63"
          }
        },
        "lines": [
          {
            "ja": "ヤマト運輸です。お客様不在のためお荷物を持ち帰りました。こちらからご確認ください。",
            "en": "Yamato Transport: nobody was at home and your parcel was taken back. Please check here."
          }
        ],
        "link": {
          "shown": {
            "ja": "https://kuroneko.fuzai-renraku.example/t",
            "en": "https://kuroneko.fuzai-renraku.example/t"
          },
          "url": "https://kuroneko.fuzai-renraku.example/t"
        },
        "marks": [
          {
            "quote": {
              "ja": "ヤマト運輸です",
              "en": "Yamato Transport"
            },
            "why": {
              "ja": "ヤマト運輸は、SMSで不在を知らせません。",
              "en": "Yamato does not announce missed deliveries by text message."
            },
            "signal": "sms-link-never-sent"
          },
          {
            "quote": {
              "ja": "fuzai-renraku.example",
              "en": "fuzai-renraku.example"
            },
            "why": {
              "ja": "前に「kuroneko」とあっても、サイトの持ち主は最後の部分で決まります。",
              "en": "“kuroneko” stands in front, but the end decides whose site it is."
            },
            "signal": "foreign-link"
          }
        ]
      }
    },
    "next": "check",
    "source": "https://www.pref.kanagawa.jp/docs/r7b/cnt/f370214/p1191469.html",
    "checked": "2026-11-28",
    "confidence": "A",
    "note": "passes on the warning of 国民生活センター; what the three carriers say is in the data of the brands"
  },
  {
    "id": "unpaid-bill",
    "kind": "scam",
    "order": 4,
    "title": {
      "ja": "「料金・税金が未納です」",
      "en": "“Your bill or tax is unpaid”"
    },
    "brief": {
      "ja": "電気・ガス・水道の停止や差押えをちらつかせて、その場で払わせます。",
      "en": "A cut-off of electricity, gas or water, or a seizure, is held over you to make you pay at once."
    },
    "says": [
      {
        "ja": "「料金のお支払いが確認できず、本日中に送電を停止します」と知らせてきます。",
        "en": "It says that your bill is unpaid and the power will be cut today."
      },
      {
        "ja": "「税金の最終通知です。期日までに納付がない場合、差押えをします」と税務署や年金事務所を名乗ります。",
        "en": "It poses as the tax office or the pension office and announces a seizure."
      }
    ],
    "wants": [
      {
        "ja": "偽サイトでカード番号を入力させるか、電子マネーの番号を送らせることです。",
        "en": "To have you type a card number on a fake site, or send the numbers of prepaid cards."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "国税庁は、納付を求める案内や差押えの予告を、SMSやメールで送らないと案内しています。",
          "en": "The tax agency says that it never asks for payment or announces a seizure by text message or mail."
        },
        "signals": [
          "sms-link-never-sent",
          "never-asked"
        ]
      },
      {
        "words": {
          "ja": "支払いのページが、会社や役所のサイトではありません。",
          "en": "The page to pay on is not the company’s or the office’s."
        },
        "signals": [
          "foreign-link",
          "foreign-sender"
        ]
      },
      {
        "words": {
          "ja": "電子マネーやギフトカードの番号を送るように求めます。役所や電力会社が求めることはありません。",
          "en": "It asks for the numbers of prepaid or gift cards. No office and no utility does."
        },
        "signals": [
          "gift-card-request",
          "money-request"
        ]
      }
    ],
    "todo": [
      {
        "ja": "手元の請求書や検針票を見て、そこに書かれた番号か、公式アプリで確かめます。",
        "en": "Look at your bill on paper, and ask by the number printed there or in the official app."
      },
      {
        "ja": "税金のことは、お住まいを受け持つ税務署や役所に、自分で調べた番号でたずねます。",
        "en": "About taxes, ask your own tax office or town hall by a number that you looked up yourself."
      },
      {
        "ja": "契約していない会社からなら、無視してかまいません。",
        "en": "If you have no contract with the company, ignore it."
      }
    ],
    "brands": [
      "tepco",
      "kepco",
      "chuden",
      "tokyo-gas",
      "osaka-gas",
      "tokyo-waterworks",
      "nta",
      "eltax",
      "nenkin",
      "nhk"
    ],
    "given": [
      "card",
      "gift-card",
      "money"
    ],
    "cards": {
      "fake": {
        "kind": "sms",
        "sender": {
          "name": {
            "ja": "送信元 090 で始まる番号",
            "en": "A number that begins with 090"
          }
        },
        "lines": [
          {
            "ja": "【国税庁】税金のお支払い期限が過ぎています。本日中に納付がない場合、差押えを執行します。",
            "en": "National Tax Agency: your tax is overdue. Pay today or your property will be seized."
          }
        ],
        "link": {
          "shown": {
            "ja": "https://nta-nofu.example/p",
            "en": "https://nta-nofu.example/p"
          },
          "url": "https://nta-nofu.example/p"
        },
        "marks": [
          {
            "quote": {
              "ja": "国税庁",
              "en": "National Tax Agency"
            },
            "why": {
              "ja": "国税庁は、SMSで納付を求めません。",
              "en": "The tax agency does not ask for payment by text message."
            },
            "signal": "sms-link-never-sent"
          },
          {
            "quote": {
              "ja": "nta-nofu.example",
              "en": "nta-nofu.example"
            },
            "why": {
              "ja": "国税庁のサイトは nta.go.jp です。",
              "en": "The agency’s site is nta.go.jp."
            },
            "signal": "foreign-link"
          }
        ]
      }
    },
    "next": "check",
    "source": "https://www.city.oita.oita.jp/o042/tyuuikannki202212.html",
    "checked": "2026-11-28",
    "confidence": "A",
    "note": "a city passing on the tax agency's warning; what other offices and utilities say is in the data of the brands"
  },
  {
    "id": "toll",
    "kind": "scam",
    "order": 5,
    "title": {
      "ja": "ETC・きっぷの会員を名乗るもの",
      "en": "Tolls and train tickets"
    },
    "brief": {
      "ja": "「解約予告」「年会費の失敗」などの件名で、会員サイトにそっくりな画面へ誘います。",
      "en": "With subjects like “notice of cancellation” it leads to a page just like the member site."
    },
    "says": [
      {
        "ja": "「ETC利用照会サービスの解約予告」「支払情報が変更されました」「年会費の支払いに失敗しました」と知らせてきます。",
        "en": "It speaks of a coming cancellation, changed payment data or a failed yearly fee of the ETC service."
      },
      {
        "ja": "きっぷの予約サイトの「自動退会のお知らせ」を写したものもあります。",
        "en": "Others copy the notice that a ticket site closes unused accounts."
      }
    ],
    "wants": [
      {
        "ja": "名前・住所・カード番号を入力させることです。",
        "en": "To have you type your name, address and card number."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "本物の件名をそのまま使うものがあります。件名では見分けられません。",
          "en": "Some use the subjects of real mails word for word. The subject tells nothing."
        },
        "signals": [
          "foreign-sender",
          "foreign-link"
        ]
      },
      {
        "words": {
          "ja": "ETC利用照会サービスは、メールのリンクから名前・住所・カード番号の入力を求めないと案内しています。",
          "en": "The ETC service says that it never asks for name, address or card through the link of a mail."
        },
        "signals": [
          "never-asked",
          "secret-request"
        ]
      },
      {
        "words": {
          "ja": "差出人のアドレスだけ本物にしてあることがあります。送ったサーバーや認証の結果に、そのあとが残ります。",
          "en": "Sometimes the sender’s address alone is real. The sending server and the authentication give it away."
        },
        "signals": [
          "forged-sender",
          "missing-reverse-name"
        ]
      }
    ],
    "todo": [
      {
        "ja": "お気に入りか、自分で入力したアドレスから会員サイトを開き、お知らせと登録内容を見ます。",
        "en": "Open the member site from your bookmarks or by typing its address, and look at its notices."
      },
      {
        "ja": "ETC利用照会サービスに年会費はありません。会費の話なら、それだけでおかしいとわかります。",
        "en": "The ETC service has no yearly fee. A mail about one is wrong from the start."
      }
    ],
    "brands": [
      "etc-meisai",
      "eki-net",
      "smart-ex",
      "suica",
      "view-card",
      "jr-west"
    ],
    "given": [
      "card",
      "password"
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "ETC利用照会サービス",
            "en": "ETC利用照会サービス"
          },
          "address": "info@etc-kaiyaku.example"
        },
        "subject": {
          "ja": "【ETC利用照会サービス】年会費のお支払いに失敗しました",
          "en": "ETC利用照会サービス: your yearly fee could not be charged"
        },
        "lines": [
          {
            "ja": "ETC利用照会サービスの年会費のお支払いを確認できませんでした。",
            "en": "We could not charge the yearly fee of the ETC利用照会サービス."
          },
          {
            "ja": "クレジットカード番号をご入力のうえ、お手続きを完了してください。",
            "en": "Please enter your credit card number to complete the procedure."
          }
        ],
        "link": {
          "shown": {
            "ja": "お手続きはこちら",
            "en": "Go to the procedure"
          },
          "url": "https://www.etc-kaiyaku.example/login"
        },
        "marks": [
          {
            "quote": {
              "ja": "info@etc-kaiyaku.example",
              "en": "info@etc-kaiyaku.example"
            },
            "why": {
              "ja": "ETC利用照会サービスのアドレスではありません。",
              "en": "This is not an address of the ETC service."
            },
            "signal": "foreign-sender"
          },
          {
            "quote": {
              "ja": "クレジットカード番号をご入力",
              "en": "enter your credit card number"
            },
            "why": {
              "ja": "メールからカード番号を入力させようとしています。",
              "en": "It wants your card number, starting from a mail."
            },
            "signal": "secret-request"
          },
          {
            "quote": {
              "ja": "www.etc-kaiyaku.example",
              "en": "www.etc-kaiyaku.example"
            },
            "why": {
              "ja": "公式サイトは etc-meisai.jp です。",
              "en": "The official site is etc-meisai.jp."
            },
            "signal": "foreign-link"
          }
        ]
      }
    },
    "next": "practice",
    "source": "https://www.etc-meisai.jp/caution/caution_phishing.html",
    "checked": "2026-11-28",
    "confidence": "A"
  },
  {
    "id": "points-expire",
    "kind": "scam",
    "order": 6,
    "title": {
      "ja": "「ポイントの有効期限が迫っています」",
      "en": "“Your points are about to expire”"
    },
    "brief": {
      "ja": "もったいない、と思わせて会員サイトの偽物にログインさせます。",
      "en": "The thought of losing points makes you sign in to a copy of the member site."
    },
    "says": [
      {
        "ja": "「8,000ポイントが本日で失効します」「マイルの加算手続きが済んでいません」と知らせてきます。",
        "en": "It says that thousands of points expire today, or that miles wait to be added."
      }
    ],
    "wants": [
      {
        "ja": "会員のIDとパスワードを入力させ、ポイントやマイルを使い、登録したカードまで悪用することです。",
        "en": "Your ID and password: then they spend the points and misuse the card on the account."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "リンクの行き先が、カード会社や航空会社のサイトではありません。",
          "en": "The link leads to a site that is not the card company’s or the airline’s."
        },
        "signals": [
          "foreign-link",
          "throwaway-host"
        ]
      },
      {
        "words": {
          "ja": "得をする話で誘います。ポイントの知らせは本物もあるので、これだけでは決められません。",
          "en": "It promises a gain. Real notices about points exist, so that alone decides nothing."
        },
        "signals": [
          "reward-lure"
        ]
      },
      {
        "words": {
          "ja": "持っていないカードや、乗っていない航空会社の名前です。",
          "en": "It names a card you don’t have or an airline you don’t fly."
        },
        "signals": [
          "foreign-sender"
        ]
      }
    ],
    "todo": [
      {
        "ja": "アプリか公式サイトでポイントの残りと期限を見ます。本当に切れるなら、そこに出ています。",
        "en": "Look up the points and their date in the app or on the official site. If they do expire, it says so there."
      },
      {
        "ja": "期限が近くても、あわてて開く必要はありません。ポイントより登録したカードのほうが大切です。",
        "en": "Even if the date is near, don’t hurry. The card on your account is worth more than the points."
      }
    ],
    "brands": [
      "ana",
      "jal",
      "smbc-card",
      "rakuten",
      "docomo",
      "paypay",
      "eki-net",
      "saison-card",
      "epos-card",
      "jcb"
    ],
    "given": [
      "password",
      "card"
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "三井住友カード",
            "en": "Sumitomo Mitsui Card"
          },
          "address": "point@vpoint-mail.example"
        },
        "subject": {
          "ja": "【三井住友カード】Vポイント8,000ポイントが本日失効します",
          "en": "Sumitomo Mitsui Card: 8,000 points expire today"
        },
        "lines": [
          {
            "ja": "お客様の8,000ポイントは、本日23時59分に失効いたします。",
            "en": "Your 8,000 points expire today at 23:59."
          },
          {
            "ja": "三井住友カードにログインして、ポイントをお受け取りください。",
            "en": "Sign in to Sumitomo Mitsui Card to receive your points."
          }
        ],
        "link": {
          "shown": {
            "ja": "ポイントを受け取る",
            "en": "Receive your points"
          },
          "url": "https://vpoint-guide.example/vpass"
        },
        "marks": [
          {
            "quote": {
              "ja": "point@vpoint-mail.example",
              "en": "point@vpoint-mail.example"
            },
            "why": {
              "ja": "三井住友カードのアドレスではありません。",
              "en": "This is not an address of the card company’s."
            },
            "signal": "foreign-sender"
          },
          {
            "quote": {
              "ja": "vpoint-guide.example",
              "en": "vpoint-guide.example"
            },
            "why": {
              "ja": "後ろに「vpass」とあっても、サイトは vpoint-guide.example です。",
              "en": "“vpass” stands behind it, but the site is vpoint-guide.example."
            },
            "signal": "foreign-link"
          }
        ]
      }
    },
    "next": "practice",
    "source": "https://www.antiphishing.jp/report/monthly/202507.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "the council's list of what the mails of that month were about, quoted by news.mynavi.jp"
  },
  {
    "id": "bank-card-check",
    "kind": "scam",
    "order": 7,
    "title": {
      "ja": "銀行・カード・証券の「ご本人確認」",
      "en": "A bank, card or broker “needs to verify you”"
    },
    "brief": {
      "ja": "取引の制限や法律に基づく確認を理由に、暗証番号や乱数表まで入力させます。",
      "en": "Limited dealings, or a check required by law, are the reason given for asking even for PINs."
    },
    "says": [
      {
        "ja": "「お取引を一部制限しました」「お取引目的の確認が必要です」と知らせてきます。",
        "en": "It says that dealings are limited, or that the purpose of your dealings must be confirmed."
      },
      {
        "ja": "証券会社を名乗って「多要素認証を設定してください」「補償のご案内です」と誘うものもあります。",
        "en": "As a broker, it asks you to set up two-step sign-in, or offers compensation."
      }
    ],
    "wants": [
      {
        "ja": "口座番号・暗証番号・ワンタイムパスワードを入力させ、その場で送金や取引をすることです。",
        "en": "Account numbers, PINs and one-time passwords, to send money or trade with them on the spot."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "多くの銀行は、メールやSMSのリンクから暗証番号やパスワードの入力を求めないと案内しています。",
          "en": "Many banks say that they never ask for a PIN or password through the link of a mail or text message."
        },
        "signals": [
          "never-asked",
          "secret-request"
        ]
      },
      {
        "words": {
          "ja": "リンクの行き先が、銀行のサイトではありません。銀行の名前が入っているだけのことがあります。",
          "en": "The link leads to a site that is not the bank’s, though the bank’s name may stand in it."
        },
        "signals": [
          "foreign-link",
          "brand-in-host"
        ]
      },
      {
        "words": {
          "ja": "差出人のアドレスだけ、本物の銀行のものにしてあることがあります。",
          "en": "Sometimes the sender’s address alone is really the bank’s."
        },
        "signals": [
          "forged-sender",
          "foreign-server"
        ]
      }
    ],
    "todo": [
      {
        "ja": "銀行やカード会社のアプリを開き、お知らせを見ます。",
        "en": "Open the app of the bank or card company and look at its notices."
      },
      {
        "ja": "アプリがなければ、カードや通帳に書かれた番号に電話してたずねます。",
        "en": "Without the app, call the number on your card or passbook."
      },
      {
        "ja": "もう入力していたら、すぐに銀行やカード会社に電話します。早いほど止められます。",
        "en": "If you typed something already, call the bank or card company at once. The sooner, the more can be stopped."
      }
    ],
    "brands": [
      "smbc-bank",
      "mufg-bank",
      "mizuho-bank",
      "ja-bank",
      "jp-bank",
      "rakuten-bank",
      "resona-bank",
      "smbc-card",
      "aeon-card",
      "saison-card",
      "jcb",
      "rakuten-card",
      "sbi-securities",
      "rakuten-securities",
      "nomura-securities",
      "monex",
      "matsui-securities",
      "daiwa-securities"
    ],
    "given": [
      "bank",
      "card",
      "code",
      "password"
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "三菱UFJ銀行",
            "en": "MUFG Bank"
          },
          "address": "mufg@torihiki-kakunin.example"
        },
        "subject": {
          "ja": "【三菱UFJ銀行】お取引目的等のご確認のお願い",
          "en": "MUFG Bank: please confirm the purpose of your dealings"
        },
        "lines": [
          {
            "ja": "法令に基づき、お取引目的等の確認をお願いしております。",
            "en": "By law we must confirm the purpose of your dealings."
          },
          {
            "ja": "期限内にご回答がない場合、お取引を制限いたします。",
            "en": "If you do not answer in time, your account will be restricted."
          },
          {
            "ja": "口座番号とキャッシュカードの暗証番号をご入力ください。",
            "en": "Please enter your account number and the PIN of your cash card."
          }
        ],
        "link": {
          "shown": {
            "ja": "回答する",
            "en": "Answer"
          },
          "url": "https://bk.mufg.jp.torihiki-kakunin.example/login"
        },
        "marks": [
          {
            "quote": {
              "ja": "mufg@torihiki-kakunin.example",
              "en": "mufg@torihiki-kakunin.example"
            },
            "why": {
              "ja": "「mufg」は@の前にあるだけで、銀行のアドレスではありません。",
              "en": "“mufg” only stands before the @. The address is not the bank’s."
            },
            "signal": "foreign-sender"
          },
          {
            "quote": {
              "ja": "暗証番号をご入力ください",
              "en": "the PIN of your cash card"
            },
            "why": {
              "ja": "暗証番号を入力させようとしています。",
              "en": "It wants your PIN."
            },
            "signal": "secret-request"
          },
          {
            "quote": {
              "ja": "bk.mufg.jp.torihiki-kakunin.example",
              "en": "bk.mufg.jp.torihiki-kakunin.example"
            },
            "why": {
              "ja": "「bk.mufg.jp」で始まりますが、終わりは torihiki-kakunin.example です。",
              "en": "It begins with “bk.mufg.jp” but ends in torihiki-kakunin.example."
            },
            "signal": "foreign-link"
          }
        ]
      },
      "real": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "三菱UFJ銀行",
            "en": "MUFG Bank"
          },
          "address": "mail@direct-11.bk.mufg.jp"
        },
        "subject": {
          "ja": "【三菱UFJ銀行】ご本人確認をよそおうメールにご注意ください",
          "en": "MUFG Bank: beware of mails that pretend to verify you"
        },
        "lines": [
          {
            "ja": "当行を名乗り、暗証番号をたずねるメールが確認されています。",
            "en": "Mails are going round that pose as our bank and ask for PINs."
          },
          {
            "ja": "お知らせは、アプリにログインしてご確認ください。",
            "en": "Please sign in to the app to read our notices."
          }
        ],
        "marks": [
          {
            "quote": {
              "ja": "アプリにログインして",
              "en": "sign in to the app"
            },
            "why": {
              "ja": "リンクではなく、アプリを案内しています。",
              "en": "It points to the app, not to a link."
            }
          }
        ]
      }
    },
    "next": "practice",
    "source": "https://www.aichibank.co.jp/caution/detail/caution04.html",
    "checked": "2026-11-28",
    "confidence": "A",
    "note": "one bank for many; 中京銀行, 伊予銀行 and 阿波銀行 say the same of themselves"
  },
  {
    "id": "subscription",
    "kind": "scam",
    "order": 8,
    "title": {
      "ja": "「年間プランに登録されました」",
      "en": "“Your subscription was renewed”"
    },
    "brief": {
      "ja": "頼んでいない高い契約を知らせて、解約のリンクを開かせるか、電話をかけさせます。",
      "en": "It reports a costly plan that you never ordered, so that you open the link to cancel, or call."
    },
    "says": [
      {
        "ja": "「年間メンバーシップの登録が完了しました。32,000円を請求します」と知らせてきます。",
        "en": "It says that a yearly plan was booked and will be charged."
      },
      {
        "ja": "「心当たりがない場合は、こちらから解約してください」と逃げ道を用意しています。",
        "en": "It offers a way out: “if this was not you, cancel here”."
      }
    ],
    "wants": [
      {
        "ja": "解約や返金のつもりで、カード番号やパスワードを入力させることです。",
        "en": "Your card number and password, typed in the belief of cancelling or being paid back."
      },
      {
        "ja": "書かれた番号に電話をさせ、遠隔操作のアプリを入れさせることもあります。",
        "en": "Or a call to the number in it, where you are made to install an app for remote control."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "解約のボタンの行き先が、その会社のサイトではありません。",
          "en": "The button to cancel leads to a site that is not the company’s."
        },
        "signals": [
          "foreign-link",
          "foreign-sender"
        ]
      },
      {
        "words": {
          "ja": "電話で解約させようとし、その番号が会社の公式の番号ではありません。",
          "en": "It wants you to cancel by phone, by a number that is not the company’s."
        },
        "signals": [
          "foreign-phone",
          "remote-help-request"
        ]
      }
    ],
    "todo": [
      {
        "ja": "アプリや端末の設定の「サブスクリプション」を見ます。契約がなければ、解約することもありません。",
        "en": "Look at the subscriptions in the app or in the settings of your device. Without one, there is nothing to cancel."
      },
      {
        "ja": "カードの明細も見ます。請求がなければ、無視してかまいません。",
        "en": "Look at your card statement as well. If nothing is charged, ignore the mail."
      },
      {
        "ja": "解約や返金の電話は、自分で開いた公式サイトの番号にだけかけます。",
        "en": "To cancel or be paid back, call only a number from the official site that you opened yourself."
      }
    ],
    "brands": [
      "netflix",
      "apple",
      "amazon",
      "spotify",
      "microsoft",
      "norton",
      "mcafee",
      "nifty",
      "xserver"
    ],
    "given": [
      "card",
      "password",
      "call"
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "Netflix",
            "en": "Netflix"
          },
          "address": "billing@nf-billing.example"
        },
        "subject": {
          "ja": "年間メンバーシップ登録完了のお知らせ",
          "en": "Your yearly membership is confirmed"
        },
        "lines": [
          {
            "ja": "Netflix年間メンバーシップのお支払い32,000円を承りました。",
            "en": "Netflix: we received your payment of 32,000 yen for the yearly membership."
          },
          {
            "ja": "お心当たりがない場合は、24時間以内に解約の手続きをしてください。",
            "en": "If this was not you, please cancel within 24 hours."
          }
        ],
        "link": {
          "shown": {
            "ja": "解約する",
            "en": "Cancel membership"
          },
          "url": "https://nf-membership.example/cancel"
        },
        "marks": [
          {
            "quote": {
              "ja": "billing@nf-billing.example",
              "en": "billing@nf-billing.example"
            },
            "why": {
              "ja": "Netflixのアドレスではありません。",
              "en": "This is not an address of Netflix."
            },
            "signal": "foreign-sender"
          },
          {
            "quote": {
              "ja": "nf-membership.example",
              "en": "nf-membership.example"
            },
            "why": {
              "ja": "解約のつもりで押すと、Netflixではないサイトが開きます。",
              "en": "Meaning to cancel, you would open a site that is not Netflix’s."
            },
            "signal": "foreign-link"
          }
        ]
      }
    },
    "next": "practice",
    "source": "https://www.densyoka.jp/?p=9324",
    "checked": "2026-11-28",
    "confidence": "C",
    "note": "one of several accounts of the same mail; that monthly charges are among the pretexts, the council's report of 2025-07 says too (B)"
  },
  {
    "id": "unknown-order",
    "kind": "scam",
    "order": 9,
    "title": {
      "ja": "頼んでいないのに「ご注文の確認」",
      "en": "An order that you never made"
    },
    "brief": {
      "ja": "高い品物の注文確認を送りつけ、あわててキャンセルさせます。",
      "en": "It confirms an expensive order so that you hurry to cancel it."
    },
    "says": [
      {
        "ja": "「ご注文ありがとうございます。159,800円」と、知らない人の届け先が書いてあります。",
        "en": "It thanks you for an order of 159,800 yen, to be delivered to somebody you don’t know."
      },
      {
        "ja": "「心当たりがない場合はキャンセルしてください」と書いてあります。",
        "en": "It says to cancel if this was not you."
      }
    ],
    "wants": [
      {
        "ja": "キャンセルのつもりでログインさせ、パスワードとカード番号を入力させることです。",
        "en": "That you sign in to cancel, and so give away your password and card number."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "「キャンセル」のボタンの行き先が、その店のサイトではありません。",
          "en": "The button to cancel leads to a site that is not the shop’s."
        },
        "signals": [
          "foreign-link",
          "foreign-sender"
        ]
      },
      {
        "words": {
          "ja": "店のアプリの注文履歴に、その注文がありません。これがいちばん確かです。",
          "en": "The order is not among those in the shop’s app. Nothing is surer."
        },
        "signals": []
      }
    ],
    "todo": [
      {
        "ja": "店のアプリか、自分で開いた公式サイトの「注文履歴」を見ます。",
        "en": "Look at your orders in the shop’s app or on the official site that you open yourself."
      },
      {
        "ja": "そこになければ、メールは無視してかまいません。気になるときは、カードの明細も見ます。",
        "en": "If it is not there, ignore the mail. If you still wonder, look at your card statement as well."
      },
      {
        "ja": "そこに知らない注文があったら、その画面からキャンセルし、パスワードを変えて、カード会社にも電話します。",
        "en": "If an order you don’t know is there, cancel it on that page, change the password and call the card company."
      }
    ],
    "brands": [
      "amazon",
      "rakuten",
      "apple",
      "yodobashi",
      "biccamera",
      "zozo",
      "mercari",
      "uniqlo"
    ],
    "given": [
      "password",
      "card"
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "Amazon.co.jp",
            "en": "Amazon.co.jp"
          },
          "address": "order@order-notice.example"
        },
        "subject": {
          "ja": "Amazon.co.jpでのご注文の確認",
          "en": "Your Amazon.co.jp order"
        },
        "lines": [
          {
            "ja": "ご注文ありがとうございます。スマートフォン 159,800円（お届け先 大阪府）",
            "en": "Thank you for your order. Smartphone, 159,800 yen, to Osaka."
          },
          {
            "ja": "お心当たりがない場合は、下のボタンからAmazonにログインしてキャンセルしてください。",
            "en": "If you did not order this, sign in to Amazon with the button below and cancel it."
          }
        ],
        "link": {
          "shown": {
            "ja": "注文をキャンセルする",
            "en": "Cancel the order"
          },
          "url": "https://cancel-desk.example/amazon/order"
        },
        "marks": [
          {
            "quote": {
              "ja": "order@order-notice.example",
              "en": "order@order-notice.example"
            },
            "why": {
              "ja": "Amazonのアドレスではありません。",
              "en": "This is not an address of Amazon’s."
            },
            "signal": "foreign-sender"
          },
          {
            "quote": {
              "ja": "cancel-desk.example",
              "en": "cancel-desk.example"
            },
            "why": {
              "ja": "「amazon」は / の後ろにあるだけです。サイトは cancel-desk.example です。",
              "en": "“amazon” only stands behind the slash. The site is cancel-desk.example."
            },
            "signal": "foreign-link"
          }
        ]
      },
      "real": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "Amazon.co.jp",
            "en": "Amazon.co.jp"
          },
          "address": "auto-confirm@amazon.co.jp"
        },
        "subject": {
          "ja": "Amazon.co.jpでのご注文",
          "en": "Your Amazon.co.jp order"
        },
        "lines": [
          {
            "ja": "ご注文ありがとうございます。",
            "en": "Thank you for your order."
          },
          {
            "ja": "ご注文の内容は「注文履歴」でご覧になれます。",
            "en": "You can see it under “Your orders”."
          }
        ],
        "link": {
          "shown": {
            "ja": "注文を見る",
            "en": "See your order"
          },
          "url": "https://www.amazon.co.jp/gp/css/order-history"
        },
        "marks": [
          {
            "quote": {
              "ja": "auto-confirm@amazon.co.jp",
              "en": "auto-confirm@amazon.co.jp"
            },
            "why": {
              "ja": "公式の差出人です。偽ることもできるので、これだけでは決まりません。",
              "en": "An official sender. It can be forged, so it settles nothing alone."
            }
          },
          {
            "quote": {
              "ja": "注文履歴",
              "en": "Your orders"
            },
            "why": {
              "ja": "同じ注文がアプリの注文履歴にあるかで確かめます。",
              "en": "See whether the same order is in the app."
            }
          }
        ]
      }
    },
    "next": "practice",
    "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
    "checked": "2026-11-28",
    "confidence": "A",
    "note": "how Amazon tells its own mails from others, read through a mirror; the pretext itself is described by several third parties (C)"
  },
  {
    "id": "prize",
    "kind": "scam",
    "order": 10,
    "title": {
      "ja": "「当選しました」「返金・給付があります」",
      "en": "“You have won” or “you will be paid back”"
    },
    "brief": {
      "ja": "もらえるはずのお金や賞品を受け取るために、口座やカードの番号を入力させます。",
      "en": "To receive money or a prize, you are to type account or card numbers."
    },
    "says": [
      {
        "ja": "「アンケートに答えると、もれなく差し上げます」「当選しました。送料だけご負担ください」と知らせてきます。",
        "en": "It promises a gift for a survey, or a prize for the price of postage."
      },
      {
        "ja": "「料金の返金があります」「給付金の受け取り手続きです」と、会社や役所を名乗ることもあります。",
        "en": "Or it poses as a company or an office with a refund or a grant."
      }
    ],
    "wants": [
      {
        "ja": "受け取りのためと言って、口座・カードの番号や、名前・住所を入力させることです。",
        "en": "Account or card numbers, name and address, “to pay it out”."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "もらう側なのに、カード番号や手数料を求められます。",
          "en": "You are to receive something, yet it asks for your card or a fee."
        },
        "signals": [
          "reward-lure",
          "secret-request"
        ]
      },
      {
        "words": {
          "ja": "リンクの行き先が、名乗っている会社や役所のサイトではありません。",
          "en": "The link leads to a site that belongs to neither the company nor the office."
        },
        "signals": [
          "foreign-link",
          "foreign-sender"
        ]
      }
    ],
    "todo": [
      {
        "ja": "応募した覚えがなければ、無視してかまいません。",
        "en": "If you entered no draw, ignore it."
      },
      {
        "ja": "返金や給付が気になるときは、会社や役所の公式の窓口に、自分で調べた番号でたずねます。",
        "en": "If a refund or grant might be real, ask the company or office by a number that you looked up yourself."
      },
      {
        "ja": "受け取るためにお金を払うことはありません。払わせようとしたら、そこでやめます。",
        "en": "Nobody pays to be paid. If it asks for money, stop there."
      }
    ],
    "brands": [
      "tokyo-gas",
      "soumu",
      "mynumber",
      "mhlw",
      "nta",
      "amazon",
      "mastercard",
      "docomo",
      "jal",
      "line"
    ],
    "given": [
      "bank",
      "card",
      "personal"
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "東京ガス",
            "en": "Tokyo Gas"
          },
          "address": "henkin@gas-oshirase.example"
        },
        "subject": {
          "ja": "【東京ガス】ガス料金の返金のお知らせ",
          "en": "Tokyo Gas: a refund for you"
        },
        "lines": [
          {
            "ja": "東京ガスより、過払い分12,480円の返金がございます。",
            "en": "Tokyo Gas has a refund of 12,480 yen for you."
          },
          {
            "ja": "お受け取りには、クレジットカード番号のご入力が必要です。",
            "en": "To receive it, please enter your credit card number."
          }
        ],
        "link": {
          "shown": {
            "ja": "返金を受け取る",
            "en": "Receive the refund"
          },
          "url": "https://gas-henkin.example/form"
        },
        "marks": [
          {
            "quote": {
              "ja": "henkin@gas-oshirase.example",
              "en": "henkin@gas-oshirase.example"
            },
            "why": {
              "ja": "東京ガスのアドレスではありません。",
              "en": "This is not an address of Tokyo Gas."
            },
            "signal": "foreign-sender"
          },
          {
            "quote": {
              "ja": "クレジットカード番号のご入力",
              "en": "enter your credit card number"
            },
            "why": {
              "ja": "お金を返すのに、カード番号を聞いています。",
              "en": "It asks for your card in order to give you money."
            },
            "signal": "secret-request"
          },
          {
            "quote": {
              "ja": "gas-henkin.example",
              "en": "gas-henkin.example"
            },
            "why": {
              "ja": "東京ガスのサイトではありません。",
              "en": "This is not Tokyo Gas’s site."
            },
            "signal": "foreign-link"
          }
        ]
      }
    },
    "next": "practice",
    "source": "https://www.antiphishing.jp/report/monthly/202507.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "draws are on the council's list of that month, quoted by news.mynavi.jp"
  },
  {
    "id": "sextortion",
    "kind": "scam",
    "order": 11,
    "title": {
      "ja": "「あなたを撮影した」と暗号資産を求めるもの",
      "en": "“I filmed you”, and a demand for bitcoin"
    },
    "brief": {
      "ja": "ほとんどは、撮影も侵入もされていません。大勢に同じ文を送っているだけです。",
      "en": "In nearly all cases nothing was filmed and nobody got in. The same text goes to a great many people."
    },
    "says": [
      {
        "ja": "「あなたの端末に侵入した。アダルトサイトを見ている姿を撮影した」と書いてあります。",
        "en": "It says that your device was broken into and that you were filmed on adult sites."
      },
      {
        "ja": "「48時間以内に暗号資産を送らなければ、家族や同僚に送る」とおどします。",
        "en": "It threatens to send the film to family and colleagues unless you pay in bitcoin within 48 hours."
      }
    ],
    "wants": [
      {
        "ja": "怖がらせて、暗号資産を送らせることです。相談しにくい話にして、一人で悩ませます。",
        "en": "To frighten you into paying. The story is one that people don’t like to tell, so that you stay alone with it."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "差出人が自分のアドレスに見えることがあります。差出人はだれでも偽れるので、侵入のしるしではありません。",
          "en": "The sender may look like your own address. Anybody can forge that. It does not show that they got in."
        },
        "signals": [
          "missing-reverse-name"
        ]
      },
      {
        "words": {
          "ja": "昔のパスワードが書いてあることがあります。よそから漏れた一覧を写したものです。",
          "en": "It may name an old password of yours. That was copied from a list that leaked elsewhere."
        },
        "signals": []
      },
      {
        "words": {
          "ja": "映像はどこにも付いていません。あれば見せてくるはずです。",
          "en": "No film comes with it. If there were one, they would show it."
        },
        "signals": []
      },
      {
        "words": {
          "ja": "どの会社も名乗らないので、Honmonoの答えは「確認できません」になることがあります。それでも払わないでください。",
          "en": "It poses as no company, so Honmono may answer “unconfirmed”. Don’t pay all the same."
        },
        "signals": [
          "money-request"
        ]
      }
    ],
    "todo": [
      {
        "ja": "払わず、返事もしません。ビデオ通話などで本当に撮られた覚えがなければ、消してかまいません。",
        "en": "Don’t pay and don’t answer. Unless you know that you were filmed, in a video call for instance, you may delete it."
      },
      {
        "ja": "書いてあったパスワードをいまも使っているなら、使っているところすべてで変えます。",
        "en": "If you still use the password it names, change it everywhere."
      },
      {
        "ja": "撮られた覚えがあるときや、不安が残るときは、メッセージを残して、家族や #9110（警察の相談窓口）に話してください。よくある相談です。",
        "en": "If you were filmed, or it still worries you, keep the message and talk to your family or call #9110, the police’s advice line. They hear it often."
      }
    ],
    "brands": [],
    "given": [
      "money",
      "reply"
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "taro@mail.example",
            "en": "taro@mail.example"
          },
          "address": "taro@mail.example"
        },
        "subject": {
          "ja": "あなたの端末への侵入について",
          "en": "I have access to your device"
        },
        "lines": [
          {
            "ja": "私はあなたの端末に侵入し、アダルトサイトを見ているあなたを撮影しました。",
            "en": "I hacked your device and recorded you while you visited adult sites."
          },
          {
            "ja": "48時間以内に20万円相当のビットコインを下のアドレスに送金してください。",
            "en": "Send 1,300 dollars in bitcoin to the wallet below within 48 hours."
          },
          {
            "ja": "送金がなければ、動画を家族と同僚全員に送信します。",
            "en": "If you do not pay, I will send the video to your family and all your colleagues."
          }
        ],
        "marks": [
          {
            "quote": {
              "ja": "ビットコインを",
              "en": "in bitcoin"
            },
            "why": {
              "ja": "取り返せない方法で払わせようとしています。払わなくて大丈夫です。",
              "en": "It wants money in a way that cannot be taken back. You need not pay."
            },
            "signal": "money-request"
          },
          {
            "quote": {
              "ja": "taro@mail.example",
              "en": "taro@mail.example"
            },
            "why": {
              "ja": "自分のアドレスに見えても、侵入されたしるしではありません。差出人は偽れます。",
              "en": "It looks like your own address. A sender can be forged: it does not show that they got in."
            }
          }
        ]
      }
    },
    "next": "prevent",
    "source": "https://www.ipa.go.jp/security/anshin/attention/2018/mgdayori20181010.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "quoted alike by scan.netsecurity.ne.jp, internet.watch.impress.co.jp and two public consumer desks"
  },
  {
    "id": "support-scam",
    "kind": "scam",
    "order": 12,
    "title": {
      "ja": "「ウイルスに感染しました。電話してください」",
      "en": "“Your computer is infected, call us”"
    },
    "brief": {
      "ja": "警告の画面やメールで電話をかけさせ、遠隔操作と「サポート代」に持ち込みます。",
      "en": "A warning on screen or by mail makes you call; then come remote control and a fee for “support”."
    },
    "says": [
      {
        "ja": "大きな警告と音で「ウイルスに感染しました。すぐに電話を」と表示します。",
        "en": "With a big warning and noise it says that you are infected and must call at once."
      },
      {
        "ja": "メールで「セキュリティの契約が切れます」と知らせ、電話番号を載せるものもあります。",
        "en": "Others say by mail that your security contract ends, and give a number to call."
      }
    ],
    "wants": [
      {
        "ja": "電話口で遠隔操作のアプリを入れさせ、直したふりをして、電子マネーや送金で払わせることです。",
        "en": "That you install remote control while on the phone, and pay for a pretended repair by prepaid cards or transfer."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "本物の警告の画面に、電話番号は出ません。",
          "en": "A real warning on screen shows no telephone number."
        },
        "signals": [
          "foreign-phone",
          "costly-phone"
        ]
      },
      {
        "words": {
          "ja": "遠隔操作のアプリを入れるように言います。",
          "en": "It tells you to install an app for remote control."
        },
        "signals": [
          "remote-control-request",
          "remote-help-request"
        ]
      },
      {
        "words": {
          "ja": "コンビニで電子マネーを買うように言います。",
          "en": "It sends you to a shop for prepaid cards."
        },
        "signals": [
          "gift-card-request"
        ]
      }
    ],
    "todo": [
      {
        "ja": "電話はしません。画面は Esc キーを長く押してから ×、だめなら電源を切って閉じます。",
        "en": "Don’t call. Hold the Esc key and then close the window; if that fails, switch the computer off."
      },
      {
        "ja": "もう電話をしてアプリを入れたら、まずインターネットを切ります。",
        "en": "If you called and installed something, cut the connection to the internet first."
      },
      {
        "ja": "もう払っていたら、カード会社や銀行、電子マネーの会社にすぐ電話します。",
        "en": "If you paid, call the card company, the bank or the seller of the prepaid card at once."
      }
    ],
    "brands": [
      "microsoft",
      "apple",
      "norton",
      "mcafee",
      "google"
    ],
    "given": [
      "call",
      "app",
      "gift-card",
      "money"
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "Microsoft サポート",
            "en": "Microsoft Support"
          },
          "address": "alert@pc-anzen.example"
        },
        "subject": {
          "ja": "【緊急】お使いのパソコンでウイルスを検出しました",
          "en": "Urgent: a virus was found on your computer"
        },
        "lines": [
          {
            "ja": "Microsoftセキュリティがウイルスを検出し、パソコンをロックしました。",
            "en": "Microsoft security found a virus and locked your computer."
          },
          {
            "ja": "至急 050-0000-0000 にお電話のうえ、遠隔操作ソフトをインストールしてください。",
            "en": "Call 050-0000-0000 now and install our remote control software so that a technician can help you."
          }
        ],
        "marks": [
          {
            "quote": {
              "ja": "alert@pc-anzen.example",
              "en": "alert@pc-anzen.example"
            },
            "why": {
              "ja": "Microsoftのアドレスではありません。",
              "en": "This is not an address of Microsoft’s."
            },
            "signal": "foreign-sender"
          },
          {
            "quote": {
              "ja": "遠隔操作ソフトをインストール",
              "en": "install our remote control software"
            },
            "why": {
              "ja": "電話のあと、パソコンを操作させようとしています。",
              "en": "After the call they want to steer your computer."
            },
            "signal": "remote-control-request"
          }
        ]
      }
    },
    "next": "prevent",
    "source": "https://www.police.pref.kanagawa.jp/assets/entry/d7034_20.txt",
    "checked": "2026-11-28",
    "confidence": "A",
    "note": "Kanagawa police with 消費者庁, 国民生活センター, IPA and JC3"
  },
  {
    "id": "investment",
    "kind": "scam",
    "order": 13,
    "title": {
      "ja": "SNSの「もうかる投資」",
      "en": "“Sure gains” on social media"
    },
    "brief": {
      "ja": "有名人の名前や親しげな会話で信用させ、何度も振り込ませます。",
      "en": "Famous names or a friendly chat win your trust, and then you are made to pay again and again."
    },
    "says": [
      {
        "ja": "「有名な投資家が無料で銘柄を教えます」と広告やメッセージで誘い、LINEのグループに入れます。",
        "en": "An advertisement or message offers free tips of a famous investor, and adds you to a LINE group."
      },
      {
        "ja": "「絶対にもうかる」「あなただけに教える」と言い、アプリの画面ではもうかって見えます。",
        "en": "It promises sure gains, only for you, and an app shows growing profits."
      }
    ],
    "wants": [
      {
        "ja": "投資のお金を、個人の口座や暗号資産で送らせることです。引き出そうとすると「税金」「手数料」を求めます。",
        "en": "Money sent to private accounts or as bitcoin. When you want it back, there are “taxes” and “fees”."
      }
    ],
    "signs": [
      {
        "words": {
          "ja": "メールやSNSで、会ったことのない人からLINEに誘われます。",
          "en": "Somebody you have never met invites you to LINE by mail or social media."
        },
        "signals": [
          "reward-lure"
        ]
      },
      {
        "words": {
          "ja": "振込先が、会社ではなく個人の名前です。毎回ちがうこともあります。",
          "en": "The account to pay to is a private person’s, and may change every time."
        },
        "signals": [
          "money-request"
        ]
      },
      {
        "words": {
          "ja": "会社を名乗らないものは、Honmonoの答えが「確認できません」になることがあります。安全という意味ではありません。",
          "en": "What poses as no company may get the answer “unconfirmed” from Honmono. That does not mean safe."
        },
        "signals": []
      }
    ],
    "todo": [
      {
        "ja": "送金の前に、金融庁のサイトで登録のある業者かどうかを見ます。",
        "en": "Before you send money, look on the site of the Financial Services Agency whether the firm is registered."
      },
      {
        "ja": "有名人の名前があったら、本人の公式の発信で注意が出ていないか見ます。",
        "en": "If a famous name is used, see whether that person warns of it in an official place."
      },
      {
        "ja": "少しでも迷ったら、送る前に #9110 か 188 に相談してください。",
        "en": "If in any doubt, call #9110 or 188 before you send anything."
      }
    ],
    "brands": [
      "line",
      "facebook"
    ],
    "given": [
      "money",
      "personal",
      "id-document"
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "投資勉強会 事務局",
            "en": "Investment circle"
          },
          "address": "office@benkyokai-mail.example"
        },
        "subject": {
          "ja": "【残り3名】必ずもうかる銘柄を無料でお教えします",
          "en": "3 places left: sure gains, free of charge"
        },
        "lines": [
          {
            "ja": "有名投資家の先生が、あなただけに必ずもうかる銘柄を無料でお教えします。",
            "en": "A famous investor shows you alone how to make guaranteed profits, free of charge."
          },
          {
            "ja": "下のリンクからLINEグループにご参加ください。",
            "en": "Join our LINE group with the link below."
          }
        ],
        "link": {
          "shown": {
            "ja": "LINEグループに参加する",
            "en": "Join the LINE group"
          },
          "url": "https://toushi-benkyo.example/line"
        },
        "marks": [
          {
            "quote": {
              "ja": "あなただけに必ずもうかる",
              "en": "guaranteed profits"
            },
            "why": {
              "ja": "必ずもうかる投資はありません。",
              "en": "No investment is sure to gain."
            }
          },
          {
            "quote": {
              "ja": "toushi-benkyo.example",
              "en": "toushi-benkyo.example"
            },
            "why": {
              "ja": "知らないサイトです。ここからLINEに移されると、見分ける手がかりが減ります。",
              "en": "A site nobody knows. Once you are moved to LINE, there is less to tell it by."
            }
          }
        ]
      }
    },
    "next": "prevent",
    "source": "https://www.police.pref.saitama.lg.jp/c0010/snsgatatousisagi.html",
    "checked": "2026-11-28",
    "confidence": "A"
  },
  {
    "id": "why-me",
    "kind": "background",
    "order": 1,
    "title": {
      "ja": "なぜ、わたしに届いたのか",
      "en": "Why did it reach me?"
    },
    "brief": {
      "ja": "たいていは、まとめて送られた一通です。あなたがねらわれたのでも、何かをまちがえたからでもありません。",
      "en": "It was most likely sent in bulk. Nobody picked you out, and it is not because of something you did."
    },
    "parts": [
      {
        "id": "addresses",
        "title": {
          "ja": "アドレスは、どこから知られたのか",
          "en": "Where they have the address from"
        },
        "texts": [
          {
            "ja": "迷惑メールを送る人は、アドレスの一覧を持っています。集める人がいて、売り買いされています。",
            "en": "Those who send such mail work from lists. Others collect the addresses and sell them."
          },
          {
            "ja": "辞書の言葉や数字を組み合わせて作ったアドレスに、手当たりしだい送ることもあります。だれにも教えていないアドレスにも届きます。",
            "en": "Or they put words and numbers together and send to everything that comes out. It reaches addresses that nobody was ever told."
          },
          {
            "ja": "ですから、届いたからといって、いつもの店や会社から漏れたとは限りません。",
            "en": "So it does not mean that a shop or company you know has lost your data."
          }
        ],
        "source": "https://www.telecom-isac.jp/an119/01/010200.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "lists",
        "title": {
          "ja": "一度載ると、つづけて届く",
          "en": "Once on a list, more comes"
        },
        "texts": [
          {
            "ja": "ホームページに書いたアドレスや、おとりのサイトに登録したアドレスも集められます。一覧は、別の送り主にも渡ります。",
            "en": "Addresses shown on web pages are collected, and so are those typed into sites that were set up as a bait. The lists pass from one sender to the next."
          },
          {
            "ja": "返事をしたり「配信停止」を押したりすると、読まれているアドレスだと伝わることがあります。",
            "en": "An answer, or a click on “unsubscribe”, may tell them that the address is read."
          }
        ],
        "source": "http://www.dekyo.or.jp/soudan/taisaku/3-2.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "forged",
        "title": {
          "ja": "なぜ、本物のアドレスから来たように見えるのか",
          "en": "Why it seems to come from a real address"
        },
        "texts": [
          {
            "ja": "メールの差出人は、封筒の裏に書く名前と同じで、送る人が自由に書けます。",
            "en": "The sender of a mail is like the name on the back of an envelope. Whoever sends it writes what they like."
          },
          {
            "ja": "フィッシング対策協議会の調査では、偽メールのうち実在する会社のアドレスを名乗るものは、2025年1月に約42%、7月に約32%、2026年1月に約24%でした。",
            "en": "By the count of the Council of Anti-Phishing Japan, about 42 % of fake mails bore a real company’s address in January 2025, about 32 % in July and about 24 % in January 2026."
          },
          {
            "ja": "だから、差出人が正しく見えるだけでは安心できません。リンクの行き先は偽れないので、そちらを見ます。",
            "en": "So a sender that looks right is no proof. Where a link leads cannot be forged. Look there."
          }
        ],
        "source": "https://www.antiphishing.jp/report/monthly/202507.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "filter",
        "title": {
          "ja": "なぜ、迷惑メールの選別をすりぬけたのか",
          "en": "Why the filter let it through"
        },
        "texts": [
          {
            "ja": "選別は「差出人のアドレスが本当にそこから送られたか」を調べます。自分で買ったアドレスから送れば、その検査には正しく通ります。",
            "en": "A filter asks whether a mail really comes from the address it names. Sent from an address that the sender bought, it passes that test."
          },
          {
            "ja": "2025年11月の調査では、偽メールの約72%が送り主の自前のアドレスから来ていて、そのうち約17%はこの検査に通っていました。",
            "en": "In November 2025, about 72 % of fake mails came from addresses of their own, and about 17 % of those passed the test."
          },
          {
            "ja": "「認証に成功」は、名乗っている会社から来たという意味ではありません。どのアドレスとして成功したかが大事です。",
            "en": "“Authentication passed” does not mean that it came from the company it names. What counts is for which address it passed."
          }
        ],
        "source": "https://www.security-next.com/177847/3",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "id": "japanese",
        "title": {
          "ja": "なぜ、日本語がこんなに自然なのか",
          "en": "Why the Japanese is flawless now"
        },
        "texts": [
          {
            "ja": "文章を作る道具（生成AI）が広まり、だれでも自然な日本語を作れるようになりました。本物のメールを写すこともあります。",
            "en": "Programs that write are everywhere now, and anybody can have natural Japanese made. Some mails are copied from real ones."
          },
          {
            "ja": "「日本語がおかしければ偽物」は、もう役に立ちません。きれいな日本語は、本物のしるしではありません。",
            "en": "“Odd Japanese means fake” no longer helps. Good Japanese does not mean real."
          }
        ],
        "source": "https://newsdig.tbs.co.jp/articles/-/1967336?page=3",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "name",
        "title": {
          "ja": "なぜ、名前やパスワードまで知っているのか",
          "en": "Why it knows my name, or even a password"
        },
        "texts": [
          {
            "ja": "名前や住所、昔のパスワードは、過去にどこかのサービスから漏れた一覧に載っていることがあります。",
            "en": "Names, postal addresses and old passwords may be on lists that leaked from some service in the past."
          },
          {
            "ja": "名前が書いてあっても、本物のしるしにはなりません。",
            "en": "That it has your name does not make it real."
          },
          {
            "ja": "書いてあったパスワードをいまも使っているなら、使っているところすべてで変えてください。",
            "en": "If you still use a password that it names, change it everywhere."
          }
        ],
        "source": "https://mykoho.jp/article/272043/9594144/9647563",
        "checked": "2026-11-28",
        "confidence": "B"
      }
    ],
    "next": "prevent",
    "source": "https://www.telecom-isac.jp/an119/01/010200.html",
    "checked": "2026-11-28",
    "confidence": "A"
  },
  {
    "id": "real-and-fake",
    "kind": "reading",
    "order": 1,
    "title": {
      "ja": "本物の知らせと偽物は、どこが違うのか",
      "en": "How a real notice differs from a fake one"
    },
    "brief": {
      "ja": "文章ではなく、だれが送り、リンクがどこへ行くかを見ます。",
      "en": "Not by its words, but by who sent it and where its links lead."
    },
    "parts": [
      {
        "id": "look",
        "title": {
          "ja": "見るのは、この順番です",
          "en": "Look in this order"
        },
        "texts": [
          {
            "ja": "まず、だれを名乗っているかを見ます。名前のない知らせには、答えなくてかまいません。",
            "en": "First, whom it poses as. A notice that names nobody needs no answer."
          },
          {
            "ja": "つぎに、リンクの本当の行き先を見ます。名乗っている会社のサイトでないところで入力させるなら、偽物です。",
            "en": "Then, where its links really lead. If you are to type something on a site that is not the company’s, it is fake."
          },
          {
            "ja": "それから、差出人のアドレスを見ます。違えば疑います。合っていても、本物とは決まりません。",
            "en": "Then the sender’s address. If it is another, be suspicious. If it is right, that proves nothing yet."
          },
          {
            "ja": "最後は、アプリか公式サイトを自分で開いて、同じ知らせがあるかを見ます。これがいちばん確かです。",
            "en": "Last, open the app or the official site yourself and look for the same notice. Nothing is surer."
          }
        ],
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "unlike",
        "title": {
          "ja": "見分けに使えないもの",
          "en": "What tells you nothing"
        },
        "texts": [
          {
            "ja": "ロゴやデザイン。偽サイトも、本物と見分けがつかないほどよくできています。",
            "en": "Logos and layout. Fake sites are made so well that they can’t be told from real ones."
          },
          {
            "ja": "日本語の自然さ、件名、あなたの名前。本物をそのまま写したものがあります。",
            "en": "Natural wording, the subject, your name. Some are copied from real mails word for word."
          }
        ],
        "source": "https://www.iyobank.co.jp/notices/crime/alert_phishing.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "odd",
        "title": {
          "ja": "本物なのに、偽物のように見える知らせ",
          "en": "Real notices that look like fakes"
        },
        "texts": [
          {
            "ja": "Amazonのプライムの更新を知らせるSMSには、「amzn.asia」という短いアドレスが付きます。Amazon自身の短いアドレスです。",
            "en": "Text messages about the renewal of Amazon Prime carry a short address, “amzn.asia”. It is Amazon’s own."
          },
          {
            "ja": "本当に支払いが失敗したときの知らせもあります。決めつけず、アプリで確かめます。",
            "en": "There are real notices of failed payments. Don’t judge, look in the app."
          }
        ],
        "source": "https://did2memo.net/2022/09/03/amazon-sms-amzn-asia-8cjhqds/",
        "checked": "2026-11-23",
        "confidence": "B"
      },
      {
        "id": "ask",
        "title": {
          "ja": "本物がしないこと",
          "en": "What a real one does not do"
        },
        "texts": [
          {
            "ja": "会社や役所が、SMSやメールでいきなりカード番号の入力を求めることはありません。",
            "en": "Companies and offices do not ask for a card number out of the blue by text message or mail."
          },
          {
            "ja": "会社ごとに「しない」と言っていることは、会社のページで見られます。",
            "en": "What each company says that it never does is on the page about that company."
          }
        ],
        "source": "https://www100.pref.yamagata.jp/021006/kurashi/shohi/chuuikanki/chuui202412kureka.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "cards": {
      "fake": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "Amazon.co.jp",
            "en": "Amazon.co.jp"
          },
          "address": "account-update@amazon.co.jp"
        },
        "subject": {
          "ja": "お支払い方法をご確認ください",
          "en": "Please check your payment method"
        },
        "lines": [
          {
            "ja": "ご登録のお支払い方法で、お支払いを処理できませんでした。",
            "en": "We could not process the payment with the payment method on your account."
          }
        ],
        "link": {
          "shown": {
            "ja": "お支払い方法を見る",
            "en": "See your payment methods"
          },
          "url": "https://amazon.co.jp.kaiin-kakunin.example/wallet"
        },
        "marks": [
          {
            "quote": {
              "ja": "account-update@amazon.co.jp",
              "en": "account-update@amazon.co.jp"
            },
            "why": {
              "ja": "差出人は本物と同じに偽れます。ここでは見分けられません。",
              "en": "A sender can be forged to look real. It tells nothing here."
            }
          },
          {
            "quote": {
              "ja": "amazon.co.jp.kaiin-kakunin.example",
              "en": "amazon.co.jp.kaiin-kakunin.example"
            },
            "why": {
              "ja": "終わりが amazon.co.jp ではありません。ここだけで偽物とわかります。",
              "en": "It does not end in amazon.co.jp. That alone shows that it is fake."
            },
            "signal": "foreign-link"
          }
        ]
      },
      "real": {
        "kind": "mail",
        "sender": {
          "name": {
            "ja": "Amazon.co.jp",
            "en": "Amazon.co.jp"
          },
          "address": "account-update@amazon.co.jp"
        },
        "subject": {
          "ja": "お支払い方法をご確認ください",
          "en": "Please check your payment method"
        },
        "lines": [
          {
            "ja": "ご登録のお支払い方法で、お支払いを処理できませんでした。",
            "en": "We could not process the payment with the payment method on your account."
          }
        ],
        "link": {
          "shown": {
            "ja": "お支払い方法を見る",
            "en": "See your payment methods"
          },
          "url": "https://www.amazon.co.jp/cpe/yourpayments/wallet"
        },
        "marks": [
          {
            "quote": {
              "ja": "www.amazon.co.jp",
              "en": "www.amazon.co.jp"
            },
            "why": {
              "ja": "文章も差出人も同じで、違うのはここだけです。",
              "en": "The words and the sender are the same. Only this differs."
            }
          }
        ]
      }
    },
    "next": "practice",
    "source": "https://www.antiphishing.jp/report/monthly/202507.html",
    "checked": "2026-11-28",
    "confidence": "A"
  },
  {
    "id": "read-address",
    "kind": "reading",
    "order": 2,
    "title": {
      "ja": "アドレス（URL）の読み方",
      "en": "How to read an address"
    },
    "brief": {
      "ja": "だれのサイトかは、「https://」の次に出てくる「/」の、すぐ左の部分で決まります。",
      "en": "Whose site it is stands just left of the first “/” that follows “https://”."
    },
    "parts": [
      {
        "id": "rule",
        "title": {
          "ja": "三つの手順",
          "en": "Three steps"
        },
        "texts": [
          {
            "ja": "「https://」の後ろから、次の「/」の手前までを取り出します。",
            "en": "Take what stands between “https://” and the next “/”."
          },
          {
            "ja": "その後ろから見ます。「.com」なら二つ分、「.co.jp」なら三つ分が、サイトの持ち主の名前です。",
            "en": "Read it from the end. With “.com” the last two pieces, with “.co.jp” the last three are the owner’s name."
          },
          {
            "ja": "その前に何が付いていても、持ち主は変わりません。「amazon.co.jp」で終わり、その前が点なら、Amazonのサイトです。",
            "en": "Whatever stands in front does not change the owner. If it ends in “amazon.co.jp” with a dot before that, it is Amazon’s site."
          }
        ],
        "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
        "checked": "2026-11-23",
        "confidence": "A"
      },
      {
        "id": "traps",
        "title": {
          "ja": "よくあるまぎらわしい形",
          "en": "Shapes that mislead"
        },
        "texts": [
          {
            "ja": "会社の名前が、前や「/」の後ろに入っているだけのものがあります。",
            "en": "In some, the company’s name only stands in front, or behind the slash."
          },
          {
            "ja": "「@」があると、その前は飾りです。本当の行き先は「@」の後ろです。",
            "en": "With an “@” in it, what stands before is decoration. It leads to what stands behind."
          },
          {
            "ja": "短縮アドレス（短く作り変えたもの）は、開くまで行き先がわかりません。会社が自分で持つ短いアドレスもあるので、会社のページで確かめます。",
            "en": "A shortened address does not show where it leads. Some companies have short ones of their own; see the page about the company."
          }
        ],
        "source": "https://www.tajimabank.co.jp/kojin/notice/check/financial_crime.html",
        "checked": "2026-11-28",
        "confidence": "A"
      }
    ],
    "addresses": [
      {
        "address": "https://www.amazon.co.jp/gp/css/order-history",
        "site": "amazon.co.jp",
        "official": "amazon",
        "words": {
          "ja": "Amazonのサイトです。前の「www.」は、Amazonの中の部屋の名前です。",
          "en": "Amazon’s site. The “www.” in front is a room inside it."
        }
      },
      {
        "address": "https://pay.amazon.co.jp/",
        "site": "amazon.co.jp",
        "official": "amazon",
        "words": {
          "ja": "これもAmazonです。「amazon.co.jp」の前が点だからです。",
          "en": "Amazon’s too, for a dot stands before “amazon.co.jp”."
        }
      },
      {
        "address": "https://amazon.co.jp.kaiin-koushin.example/signin",
        "site": "kaiin-koushin.example",
        "words": {
          "ja": "Amazonではありません。「amazon.co.jp」が前にあるだけです。",
          "en": "Not Amazon’s. “amazon.co.jp” only stands in front."
        }
      },
      {
        "address": "https://kaiin-koushin.example/www.amazon.co.jp/",
        "site": "kaiin-koushin.example",
        "words": {
          "ja": "Amazonではありません。「https://」の次の「/」の左を見ます。",
          "en": "Not Amazon’s. Look left of the first slash after “https://”."
        }
      },
      {
        "address": "https://amazon-co-jp.example/",
        "site": "amazon-co-jp.example",
        "words": {
          "ja": "Amazonではありません。点ではなく「-」でつながっています。",
          "en": "Not Amazon’s. The pieces are joined by hyphens, not dots."
        }
      },
      {
        "address": "https://www.amazon.co.jp@kaiin-koushin.example/",
        "site": "kaiin-koushin.example",
        "words": {
          "ja": "Amazonではありません。「@」の前は行き先と関係がありません。",
          "en": "Not Amazon’s. What stands before the “@” does not count."
        }
      },
      {
        "address": "https://amzn.asia/d/abc",
        "site": "amzn.asia",
        "official": "amazon",
        "words": {
          "ja": "Amazonが自分で持つ短いアドレスです。",
          "en": "A short address of Amazon’s own."
        }
      }
    ],
    "next": "practice",
    "source": "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
    "checked": "2026-11-23",
    "confidence": "A"
  },
  {
    "id": "what-genuine-means",
    "kind": "reading",
    "order": 3,
    "title": {
      "ja": "「本物と確認」の意味",
      "en": "What “genuine” means"
    },
    "brief": {
      "ja": "会社から届いたと証明できた、という意味です。書いてあることが得だという意味ではありません。",
      "en": "It was proved to come from the company. It does not mean that what it says is good for you."
    },
    "parts": [
      {
        "id": "means",
        "title": {
          "ja": "何を確かめたのか",
          "en": "What was checked"
        },
        "texts": [
          {
            "ja": "差出人が会社の公式のアドレスで、そこから送られたことが証明されています。",
            "en": "The sender is an official address of the company, and it is proved that the mail was sent from there."
          },
          {
            "ja": "そのうえ、手続きに使うリンクが、どれも会社のサイトに行きます。ひとつでもよそに行けば「本物」とは言いません。",
            "en": "And every link that asks you to do something leads to the company’s sites. One that leads elsewhere, and it is not called genuine."
          }
        ],
        "source": "https://www.antiphishing.jp/report/wg/cert_explaindoc_20250130.html",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "not",
        "title": {
          "ja": "意味しないこと",
          "en": "What it does not mean"
        },
        "texts": [
          {
            "ja": "会社のアカウントが乗っ取られていたり、出品者の言葉を会社が運んでいたりすることまでは、わかりません。",
            "en": "It can’t see whether the company’s own account was taken over, or whether it carries the words of a seller."
          },
          {
            "ja": "値段や契約が得かどうか、急ぐ必要があるかどうかは、別の話です。",
            "en": "Whether a price or contract is good, or whether you have to hurry, is another matter."
          }
        ]
      },
      {
        "id": "others",
        "title": {
          "ja": "ほかの三つの答え",
          "en": "The other three answers"
        },
        "texts": [
          {
            "ja": "「偽物」は、名乗っている会社と、差出人やリンクの行き先が食い違うという意味です。",
            "en": "“Fake” means that the company it names and the sender or links contradict each other."
          },
          {
            "ja": "「あやしい」は、決め手はないが、偽物に多い特徴があるという意味です。",
            "en": "“Suspicious” means that nothing settles it, but there are signs that fakes have."
          },
          {
            "ja": "「確認できません」は、おかしな点が見つからなかっただけで、安全という意味ではありません。公式のアプリで確かめてください。",
            "en": "“Unconfirmed” means that nothing odd was found. It does not mean safe. Confirm it in the official app."
          }
        ]
      }
    ],
    "next": "check",
    "source": "https://www.antiphishing.jp/report/wg/cert_explaindoc_20250130.html",
    "checked": "2026-11-28",
    "confidence": "A"
  }
]
