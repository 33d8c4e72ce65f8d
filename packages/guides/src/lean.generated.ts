// Made by tools/make-index.mjs from packages/guides/data. Change that and run: npm run index
export const guides = [
  {
    "id": "confirm-without-links",
    "kind": "confirm",
    "given": [],
    "title": {
      "ja": "メッセージを使わずに確かめる",
      "en": "Confirm without the message"
    },
    "first": {
      "ja": "届いたメッセージのリンクや電話番号は使わず、いつものアプリか、自分で入力した公式サイトを開いて確かめてください。",
      "en": "Don't use the links or phone numbers of the message. Open the app you always use, or the official site by typing its address yourself."
    }
  },
  {
    "id": "consult-188",
    "kind": "report",
    "given": [],
    "title": {
      "ja": "消費生活センターに相談する（188）",
      "en": "Ask the consumer hotline (188)"
    },
    "first": {
      "ja": "消費者ホットライン 188 に電話すると、お近くの消費生活センターにつながります。",
      "en": "Call 188, the consumer hotline. It connects you to the consumer centre near you."
    }
  },
  {
    "id": "consult-police",
    "kind": "report",
    "given": [],
    "title": {
      "ja": "警察に相談する",
      "en": "Ask the police"
    },
    "first": {
      "ja": "相談は #9110（平日）に電話します。今まさに被害にあっているなど、急ぐときは110です。",
      "en": "Call #9110 for advice (weekdays). If it is urgent, call 110."
    }
  },
  {
    "id": "get-original",
    "kind": "original",
    "given": [],
    "title": {
      "ja": "メールの原本を取り出す",
      "en": "Get the original of a mail"
    },
    "first": {
      "ja": "ふだんメールを読んでいるアプリを選び、その手順で原本（配送の記録も入った、届いたままのメール）を取り出してください。",
      "en": "Choose the app that you read your mail with: its steps get the original, the mail as it arrived with the record of its delivery."
    }
  },
  {
    "id": "prevent-basics",
    "kind": "prevent",
    "given": [],
    "title": {
      "ja": "次にだまされないために",
      "en": "So that it doesn't happen again"
    },
    "first": {
      "ja": "メールやSMSのリンクからはログインせず、いつものアプリかお気に入りから開く。これがいちばんの用心です。",
      "en": "Never sign in through a link in a mail or text message. Open the app or your bookmark instead. It is the best habit to have."
    }
  },
  {
    "id": "recover-app",
    "kind": "recover",
    "given": [
      "app"
    ],
    "title": {
      "ja": "アプリやソフトを入れたとき",
      "en": "If you installed an app or a program"
    },
    "first": {
      "ja": "まず、その端末の通信を切ってください（スマートフォンは機内モードにしてWi-Fiも切る。パソコンはWi-Fiを切り、ケーブルを抜く）。",
      "en": "First cut that device off: flight mode and Wi-Fi off on a phone; Wi-Fi off and the cable out on a computer."
    }
  },
  {
    "id": "recover-approved",
    "kind": "recover",
    "given": [
      "approved"
    ],
    "title": {
      "ja": "覚えのないサインインを承認したとき",
      "en": "If you approved a sign-in that was not yours"
    },
    "first": {
      "ja": "今すぐ、公式のアプリかサイトを自分で開いて、ほかの端末をログアウトさせ、パスワードを変えてください。",
      "en": "Open the official app or site yourself now, sign out all other devices and change the password."
    }
  },
  {
    "id": "recover-bank",
    "kind": "recover",
    "given": [
      "bank"
    ],
    "title": {
      "ja": "銀行の情報を入力したとき",
      "en": "If you gave data of your bank account"
    },
    "first": {
      "ja": "今すぐ銀行に電話して、インターネットバンキングの利用を止めてもらってください。番号はキャッシュカードか通帳、銀行の公式サイトで確かめます。",
      "en": "Call your bank now and have online banking stopped. Take the number from your bank card, bank book or the bank's official site."
    }
  },
  {
    "id": "recover-called",
    "kind": "recover",
    "given": [
      "call"
    ],
    "title": {
      "ja": "書かれていた番号に電話したとき",
      "en": "If you called the number in the message"
    },
    "first": {
      "ja": "電話を切り、もう話さないでください。同じ相手からかかってきても、出ないでください。",
      "en": "Hang up and don't talk to them again. If they call you, don't answer."
    }
  },
  {
    "id": "recover-card",
    "kind": "recover",
    "given": [
      "card"
    ],
    "title": {
      "ja": "カード番号を入力したとき",
      "en": "If you typed a card number"
    },
    "first": {
      "ja": "今すぐ、カードの裏かアプリにある番号に電話して「フィッシングで番号を入力した」と伝え、カードを止めてください。",
      "en": "Call the number on the back of your card or in its app now, say that you typed the number into a fake site, and have the card stopped."
    }
  },
  {
    "id": "recover-code",
    "kind": "recover",
    "given": [
      "code"
    ],
    "title": {
      "ja": "確認コードを入力したり伝えたりしたとき",
      "en": "If you gave a verification code"
    },
    "first": {
      "ja": "今すぐ、公式のアプリかサイトを自分で開いて、パスワードを変え、ほかの端末をログアウトさせてください。銀行やカードのコードなら、先にその会社に電話してください。",
      "en": "Open the official app or site yourself now, change the password and sign out all other devices. If it was a code of your bank or card, call that company first."
    }
  },
  {
    "id": "recover-gift-card",
    "kind": "recover",
    "given": [
      "gift-card"
    ],
    "title": {
      "ja": "ギフトカードの番号を伝えたとき",
      "en": "If you gave the number of a gift card"
    },
    "first": {
      "ja": "今すぐ、そのカードの発行会社に連絡して、止められるかたずねてください。",
      "en": "Contact the company that issued the card now and ask whether it can be stopped."
    }
  },
  {
    "id": "recover-id-document",
    "kind": "recover",
    "given": [
      "id-document"
    ],
    "title": {
      "ja": "免許証などの写真を送ったとき",
      "en": "If you sent a photo of an identity document"
    },
    "first": {
      "ja": "何の写真を、いつ、どこへ送ったかを書いておき、警察の相談窓口（#9110）に相談してください。",
      "en": "Write down what you sent, when and where to, and ask the advice line of the police (#9110)."
    }
  },
  {
    "id": "recover-money",
    "kind": "recover",
    "given": [
      "money"
    ],
    "title": {
      "ja": "お金を振り込んだり送ったりしたとき",
      "en": "If you sent money"
    },
    "first": {
      "ja": "今すぐ、送金に使った銀行・決済サービス・取引所と、警察（#9110、急ぐときは110）に連絡してください。",
      "en": "Contact the bank, payment service or exchange that you sent it through, and the police (#9110, or 110 if it is urgent), at once."
    }
  },
  {
    "id": "recover-opened-only",
    "kind": "recover",
    "given": [
      "nothing"
    ],
    "title": {
      "ja": "リンクを開いただけのとき",
      "en": "If you only opened the link"
    },
    "first": {
      "ja": "開いたページには何も入力せず、そのまま閉じてください。",
      "en": "Type nothing into the page and close it."
    }
  },
  {
    "id": "recover-password",
    "kind": "recover",
    "given": [
      "password"
    ],
    "title": {
      "ja": "IDやパスワードを入力したとき",
      "en": "If you typed an ID or password"
    },
    "first": {
      "ja": "今すぐ、公式のアプリかサイトを自分で開いて、パスワードを変えてください。",
      "en": "Change the password now, in the official app or on the site that you open yourself."
    }
  },
  {
    "id": "recover-personal",
    "kind": "recover",
    "given": [
      "personal"
    ],
    "title": {
      "ja": "住所・氏名・電話番号などを入力したとき",
      "en": "If you gave your name, address or phone number"
    },
    "first": {
      "ja": "これから届く連絡に用心してください。知らない電話やメッセージには答えなくてかまいません。",
      "en": "Be careful with what reaches you from now on. You need not answer unknown calls or messages."
    }
  },
  {
    "id": "recover-replied",
    "kind": "recover",
    "given": [
      "reply"
    ],
    "title": {
      "ja": "メールやSMSに返信したとき",
      "en": "If you replied to the message"
    },
    "first": {
      "ja": "これ以上は返信せず、相手からの連絡に答えないでください。返信しただけなら、あわてなくて大丈夫です。",
      "en": "Don't reply any more and don't answer them. If you only replied, there is no need to hurry."
    }
  },
  {
    "id": "report-council",
    "kind": "report",
    "given": [],
    "title": {
      "ja": "フィッシング対策協議会に知らせる",
      "en": "Tell the Council of Anti-Phishing Japan"
    },
    "first": {
      "ja": "届いたメールを、リンクを開かずにそのまま info@antiphishing.jp に転送します。",
      "en": "Forward the mail to info@antiphishing.jp without opening its links."
    }
  },
  {
    "id": "report-dekyo",
    "kind": "report",
    "given": [],
    "title": {
      "ja": "迷惑メール相談センターに知らせる",
      "en": "Tell the Anti-Spam Consultation Center"
    },
    "first": {
      "ja": "届いたメールの全文を meiwaku@dekyo.or.jp に転送します。",
      "en": "Forward the whole mail to meiwaku@dekyo.or.jp."
    }
  }
] as const
