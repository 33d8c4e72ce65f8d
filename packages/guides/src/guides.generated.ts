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
    },
    "steps": [
      {
        "words": {
          "ja": "名前の出ている会社のアプリか、お気に入りに入れてある公式サイトを開きます。",
          "en": "Open the app of the company that is named, or its official site from your bookmarks."
        },
        "why": {
          "ja": "メッセージのリンクは、見た目がどれだけ本物らしくても偽サイトに行くことがあります。",
          "en": "A link in the message may lead to a fake site, however genuine it looks."
        }
      },
      {
        "words": {
          "ja": "ログインして、お知らせ・注文・お支払いの画面に同じ内容があるか見ます。",
          "en": "Sign in and see whether the notices, orders or payments say the same."
        }
      },
      {
        "words": {
          "ja": "公式サイトがわからないときは、カードの裏・請求書・契約書に書かれた番号に電話してたずねます。",
          "en": "If you don't know the official site, call the number on your card, bill or contract and ask."
        },
        "why": {
          "ja": "メッセージに書かれた番号は、だます側につながることがあります。",
          "en": "The number in the message may reach the people who wrote it."
        }
      },
      {
        "words": {
          "ja": "その会社と取り引きがなければ、何もせずに削除してかまいません。",
          "en": "If you have nothing to do with that company, you may simply delete the message."
        }
      }
    ],
    "source": "https://www.city.kumamoto.jp/hpkiji/pub/detail.aspx?c_id=5&id=54771",
    "checked": "2026-11-23",
    "confidence": "B",
    "note": "a city's page that passes on the advice of 国民生活センター (見守り新鮮情報 479)"
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
    },
    "steps": [
      {
        "words": {
          "ja": "188に電話し、案内にしたがって郵便番号を入れます。相談は無料です（通話料はかかります）。",
          "en": "Call 188 and enter your postal code when asked. Advice is free (the call is charged)."
        },
        "phone": "188"
      },
      {
        "words": {
          "ja": "届いたメッセージや支払いの控えを手元に置いて話します。",
          "en": "Have the message and any receipt at hand."
        }
      }
    ],
    "source": "https://www.gov-online.go.jp/useful/article/201807/1.html",
    "checked": "2026-11-23",
    "confidence": "A"
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
    },
    "steps": [
      {
        "words": {
          "ja": "#9110に電話すると、お住まいの地域の警察の相談窓口につながります。受付は平日です。",
          "en": "#9110 reaches the consultation desk of the police where you live, on weekdays."
        },
        "phone": "#9110"
      },
      {
        "words": {
          "ja": "急ぐときは110に電話します。",
          "en": "If it is urgent, call 110."
        },
        "phone": "110"
      },
      {
        "words": {
          "ja": "警察庁のページからも、サイバー事案の相談や情報提供ができます。被害届ではなく、返事に日数がかかることがあります。",
          "en": "The National Police Agency's page also takes questions and reports about cyber crime. It is no formal complaint, and an answer may take days."
        },
        "url": "https://www.npa.go.jp/bureau/cyber/soudan.html"
      }
    ],
    "source": "https://www.npa.go.jp/bureau/cyber/soudan.html",
    "checked": "2026-11-23",
    "confidence": "A"
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
    },
    "steps": [
      {
        "words": {
          "ja": "アプリごとの手順で、原本を取り出します。メールの中のリンクやボタンは押しません。",
          "en": "Get the original the way of your app. Don't press any link or button inside the mail."
        },
        "why": {
          "ja": "原本には、どこを通って届いたかという「配送の記録」（ヘッダーともいいます）が入っています。画面に見える文章だけでは、本当はだれが送ったのかまでは調べられません。",
          "en": "The original holds the record of its delivery (its “headers”). The text that you see can't tell who really sent it."
        }
      },
      {
        "words": {
          "ja": "ファイルができたら、そのファイルをHonmonoで選びます。文字をコピーしたら、そのまま全部を貼り付けます。",
          "en": "If you got a file, choose it in Honmono. If you copied text, paste all of it as it is."
        }
      },
      {
        "words": {
          "ja": "むずかしいときは、パソコンを使える家族などに手伝ってもらいます。パスワードは教えず、自分で入力してください。",
          "en": "If it is hard, ask somebody in the family who uses a computer. Type your password yourself; don't tell it."
        }
      },
      {
        "words": {
          "ja": "原本がなくても調べられます。本文を全部貼り付けるか、画面の写真（スクリーンショット）を選んでください。",
          "en": "You can check without the original, too. Paste the whole text, or choose a screenshot."
        },
        "why": {
          "ja": "急ぐ必要はありません。公式のアプリやサイトで同じお知らせを探せば、原本がなくても確かめられます。",
          "en": "There is no hurry. Looking for the same notice in the official app or site settles it without the original."
        }
      }
    ],
    "apps": [
      {
        "id": "gmail",
        "title": {
          "ja": "Gmail（パソコン）",
          "en": "Gmail (computer)"
        },
        "steps": [
          {
            "ja": "パソコンのブラウザーでGmailを開き、調べたいメールを開きます。",
            "en": "Open Gmail in the browser of a computer, and open the mail."
          },
          {
            "ja": "返信の矢印の横にある「その他」（点が縦に3つ並んだ印）を押します。",
            "en": "Press “More” (three dots, one above the other) beside the reply arrow."
          },
          {
            "ja": "「メッセージのソースを表示」を押します。",
            "en": "Press “Show original”."
          },
          {
            "ja": "開いた画面で「クリップボードにコピー」を押します。",
            "en": "Press “Copy to clipboard” on the page that opens."
          },
          {
            "ja": "コピーした文字を、そのままHonmonoに貼り付けます。",
            "en": "Paste what you copied into Honmono as it is."
          }
        ],
        "source": "https://knowledge.workspace.google.com/kb/trace-an-email-with-its-full-headers-and-email-log-search-000009352?hl=ja",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "gmail-app",
        "title": {
          "ja": "Gmail（スマートフォンのアプリ）",
          "en": "Gmail (app on a phone)"
        },
        "steps": [
          {
            "ja": "パソコンのブラウザーで、同じGmailを開きます。",
            "en": "Open the same Gmail in the browser of a computer."
          },
          {
            "ja": "「Gmail（パソコン）」の手順で原本を取り出します。",
            "en": "Get the original as under “Gmail (computer)”."
          }
        ],
        "note": {
          "ja": "スマートフォンのアプリだけでは、原本を取り出せません。",
          "en": "The app on the phone alone can't show the original."
        },
        "source": "https://aqlier.com/2025/08/28/gmail_email_headers",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "id": "apple-mail-iphone",
        "title": {
          "ja": "iPhone・iPadの「メール」",
          "en": "Mail on iPhone and iPad"
        },
        "steps": [
          {
            "ja": "パソコンのブラウザーで、同じメールアドレスの受信箱を開きます（Gmail、Yahoo!メールなど）。",
            "en": "Open the inbox of the same address in the browser of a computer (Gmail, Outlook and so on)."
          },
          {
            "ja": "そのサービスの手順で原本を取り出します。",
            "en": "Get the original the way of that service."
          }
        ],
        "note": {
          "ja": "iPhoneやiPadの「メール」だけでは、原本を取り出せません。ふつうに転送すると、配送の記録はなくなります。",
          "en": "Mail on iPhone and iPad alone can't show the original. Plain forwarding loses the delivery record."
        },
        "source": "https://help.onamae.com/answer/20533",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "id": "yahoo-japan",
        "title": {
          "ja": "Yahoo!メール（パソコン）",
          "en": "Yahoo! JAPAN Mail (computer)"
        },
        "steps": [
          {
            "ja": "パソコンのブラウザーでYahoo!メールを開き、調べたいメールを開きます。",
            "en": "Open Yahoo!メール in the browser of a computer, and open the mail."
          },
          {
            "ja": "件名の右側にある「詳細ヘッダー」を押します。",
            "en": "Press 「詳細ヘッダー」 (detailed headers), right of the subject."
          },
          {
            "ja": "開いた画面で「詳細ヘッダーをコピー」を押し、Honmonoに貼り付けます。",
            "en": "Press 「詳細ヘッダーをコピー」 (copy) in the window that opens, and paste into Honmono."
          },
          {
            "ja": "1行あけて、その下にメールの本文も貼り付けます。",
            "en": "Leave one line empty, and paste the text of the mail below it."
          }
        ],
        "source": "https://bpcgi.nikkeibp.co.jp/form/security/MailHeader.html",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "yahoo-japan-app",
        "title": {
          "ja": "Yahoo!メール（スマートフォンのアプリ）",
          "en": "Yahoo! JAPAN Mail (app on a phone)"
        },
        "steps": [
          {
            "ja": "パソコンのブラウザーで、同じYahoo!メールを開きます。",
            "en": "Open the same Yahoo!メール in the browser of a computer."
          },
          {
            "ja": "「Yahoo!メール（パソコン）」の手順で原本を取り出します。",
            "en": "Get the original as under “Yahoo! JAPAN Mail (computer)”."
          }
        ],
        "note": {
          "ja": "スマートフォンのアプリから取り出す方法は、見つかりませんでした。",
          "en": "No way to get it from the app on a phone was found."
        },
        "source": "https://help.onamae.com/answer/20533",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "id": "docomo",
        "title": {
          "ja": "ドコモメール",
          "en": "docomo mail"
        },
        "steps": [
          {
            "ja": "パソコンのメールソフト（Thunderbirdなど）で、ドコモメールを読めるようにします。",
            "en": "Set up a mail program on a computer (Thunderbird, for instance) to read your docomo mail."
          },
          {
            "ja": "そのメールソフトの手順で原本を取り出します。",
            "en": "Get the original the way of that program."
          }
        ],
        "note": {
          "ja": "アプリやブラウザー版から取り出す手順は、公式の案内で見つかりませんでした。むずかしければ、本文か画面の写真で調べてください。",
          "en": "No official steps were found for the app or the browser version. If this is hard, check the text or a screenshot."
        },
        "source": "https://www.nttdocomo.co.jp/service/docomo_cloud/docomo_mail/notice/index.html",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "id": "au",
        "title": {
          "ja": "auメール",
          "en": "au mail"
        },
        "steps": [
          {
            "ja": "パソコンかタブレットで、auの「Webメール」を開き、調べたいメールを開きます。",
            "en": "Open au's 「Webメール」 on a computer or tablet, and open the mail."
          },
          {
            "ja": "ヘッダー（配送の記録）を表示して、出てきた文字を全部コピーし、Honmonoに貼り付けます。",
            "en": "Show the headers (the delivery record), copy all of the text that appears, and paste it into Honmono."
          },
          {
            "ja": "1行あけて、その下にメールの本文も貼り付けます。",
            "en": "Leave one line empty, and paste the text of the mail below it."
          }
        ],
        "note": {
          "ja": "「Webメール」の中のボタンの名前までは、確かめられていません。",
          "en": "The names of the buttons inside 「Webメール」 could not be confirmed."
        },
        "source": "https://au.com/support/service/mobile/trouble/mail/email/mail-header/guide",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "outlook",
        "title": {
          "ja": "Outlook（新しいOutlook・ブラウザー）",
          "en": "Outlook (new Outlook, or in a browser)"
        },
        "steps": [
          {
            "ja": "パソコンで、調べたいメールを開きます。",
            "en": "Open the mail on a computer."
          },
          {
            "ja": "メールの右上にある、点が横に3つ並んだ印を押します。",
            "en": "Press the three dots in a row at the top right of the mail."
          },
          {
            "ja": "「表示」を選び、「メッセージのソースを表示」を押します。",
            "en": "Choose “View”, then press “View message source”."
          },
          {
            "ja": "出てきた文字を全部選んでコピーし、Honmonoに貼り付けます。",
            "en": "Select and copy all of the text that appears, and paste it into Honmono."
          }
        ],
        "source": "https://help-jp.systeme.io/article/3823-how-can-i-find-my-email-headers",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "outlook-classic",
        "title": {
          "ja": "Outlook（Windowsの従来のOutlook）",
          "en": "Outlook (classic, Windows)"
        },
        "steps": [
          {
            "ja": "メールの一覧から、調べたいメールをデスクトップへ引っぱって放します。",
            "en": "Drag the mail from the list to the desktop, and drop it there."
          },
          {
            "ja": "できたファイル（.msg）を、Honmonoで選びます。",
            "en": "Choose the file that this makes (.msg) in Honmono."
          }
        ],
        "note": {
          "ja": "ファイルにできないときは、メールをダブルクリックで開き、「ファイル」の「プロパティ」を押すと、「インターネット ヘッダー」の欄に配送の記録が出ます。それを貼り付け、1行あけて、本文も貼り付けてください。",
          "en": "If no file can be made, open the mail with a double click and press “File”, then “Properties”; the box “Internet headers” holds the delivery record. Paste it, leave one line empty, and paste the text of the mail below."
        },
        "source": "https://finance.uw.edu/recmgt/node/6341",
        "checked": "2026-11-28",
        "confidence": "B"
      },
      {
        "id": "outlook-app",
        "title": {
          "ja": "Outlook（スマートフォンのアプリ）",
          "en": "Outlook (app on a phone)"
        },
        "steps": [
          {
            "ja": "パソコンのブラウザーで、同じメールアドレスの受信箱を開きます。",
            "en": "Open the inbox of the same address in the browser of a computer."
          },
          {
            "ja": "「Outlook（新しいOutlook・ブラウザー）」の手順で原本を取り出します。",
            "en": "Get the original as under “Outlook (new Outlook, or in a browser)”."
          }
        ],
        "note": {
          "ja": "スマートフォンのアプリから取り出す方法は、見つかりませんでした。",
          "en": "No way to get it from the app on a phone was found."
        },
        "source": "https://help.onamae.com/answer/20533",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "id": "outlook-mac",
        "title": {
          "ja": "Outlook（Mac）",
          "en": "Outlook (Mac)"
        },
        "steps": [
          {
            "ja": "メールの一覧から、調べたいメールをデスクトップへ引っぱって放します。",
            "en": "Drag the mail from the list to the desktop, and drop it there."
          },
          {
            "ja": "できたファイル（.eml）を、Honmonoで選びます。",
            "en": "Choose the file that this makes (.eml) in Honmono."
          }
        ],
        "note": {
          "ja": "うまくいかないときは、ブラウザーで同じ受信箱を開き、「Outlook（新しいOutlook・ブラウザー）」の手順で取り出してください。",
          "en": "If that does not work, open the same inbox in a browser and follow “Outlook (new Outlook, or in a browser)”."
        },
        "source": "https://help-jp.systeme.io/article/3823-how-can-i-find-my-email-headers",
        "checked": "2026-11-28",
        "confidence": "M"
      },
      {
        "id": "apple-mail-mac",
        "title": {
          "ja": "Macの「メール」",
          "en": "Mail on a Mac"
        },
        "steps": [
          {
            "ja": "メールの一覧から、調べたいメールをデスクトップへ引っぱって放します。",
            "en": "Drag the mail from the list to the desktop, and drop it there."
          },
          {
            "ja": "できたファイル（.eml）を、Honmonoで選びます。",
            "en": "Choose the file that this makes (.eml) in Honmono."
          }
        ],
        "source": "https://howtoyo.blogspot.com/2012/01/what-is-eml-file-on-mac.html",
        "checked": "2026-11-28",
        "confidence": "C"
      },
      {
        "id": "thunderbird",
        "title": {
          "ja": "Thunderbird",
          "en": "Thunderbird"
        },
        "steps": [
          {
            "ja": "調べたいメールを開きます。",
            "en": "Open the mail."
          },
          {
            "ja": "キーボードの「Ctrl」を押しながら「S」を押します（Macは「command」を押しながら「S」）。",
            "en": "Hold “Ctrl” and press “S” (on a Mac, hold “command” and press “S”)."
          },
          {
            "ja": "場所を選んで保存します。ファイル名は「.eml」で終わります。",
            "en": "Choose a place and save. The file name ends in “.eml”."
          },
          {
            "ja": "保存したファイルを、Honmonoで選びます。",
            "en": "Choose the saved file in Honmono."
          }
        ],
        "note": {
          "ja": "メニューでは「ファイル」の中の「名前を付けて保存」です。",
          "en": "In the menu, it is “Save As” under “File”."
        },
        "source": "https://github.com/thunderbird/thunderbird-l10n/blob/25ae05a1b4a043f14aafeff6ae6d673b93a3d498/ja/mail/chrome/messenger/messenger.dtd",
        "checked": "2026-11-28",
        "confidence": "A"
      },
      {
        "id": "other",
        "title": {
          "ja": "そのほかのアプリ",
          "en": "Other apps"
        },
        "steps": [
          {
            "ja": "パソコンのブラウザーで同じ受信箱を開き、「ソース」や「ヘッダー」という名前の表示を探します。",
            "en": "Open the same inbox in the browser of a computer, and look for “source”, “original” or “headers”."
          },
          {
            "ja": "出てきた文字を全部コピーして、Honmonoに貼り付けます。",
            "en": "Copy all of the text that appears, and paste it into Honmono."
          },
          {
            "ja": "見つからなければ、「添付ファイルとして転送」で、パソコンを使える家族などに送って調べてもらいます。",
            "en": "If there is none, send the mail with “forward as attachment” to somebody in the family who uses a computer."
          }
        ],
        "note": {
          "ja": "スマートフォンのアプリの多くは、原本を取り出せません。ふつうの「転送」では、配送の記録がなくなります。",
          "en": "Most apps on phones can't give you the original. Plain forwarding loses the delivery record."
        },
        "source": "https://help.onamae.com/answer/20533",
        "checked": "2026-11-28",
        "confidence": "M"
      }
    ],
    "source": "https://help.onamae.com/answer/20533",
    "checked": "2026-11-28",
    "confidence": "C",
    "note": "what an original is for, and that apps on phones do not show it; each app names its own source"
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
    },
    "steps": [
      {
        "words": {
          "ja": "よく使うサイトは、お気に入り（ブックマーク）に入れるか、公式のアプリを使います。",
          "en": "Bookmark the sites you often use, or use their official apps."
        },
        "source": "https://www.city.sakai.lg.jp/kurashi/shohi/trouble/fishing.html"
      },
      {
        "words": {
          "ja": "パスワードはサービスごとに別のものにします。",
          "en": "Use a different password for each service."
        },
        "why": {
          "ja": "一つ盗まれても、ほかに広がりません。",
          "en": "If one is stolen, the others stay safe."
        },
        "source": "https://www.city.kumamoto.jp/hpkiji/pub/detail.aspx?c_id=5&id=54771"
      },
      {
        "words": {
          "ja": "2段階認証（確認コード）やパスキーが使えるところでは使います。",
          "en": "Use two-step verification or a passkey where you can."
        },
        "source": "https://www.city.sakai.lg.jp/kurashi/shohi/trouble/fishing.html"
      },
      {
        "words": {
          "ja": "カードや銀行の明細を、月に一度は見ます。",
          "en": "Look through your card and bank statements once a month."
        }
      },
      {
        "words": {
          "ja": "スマートフォンのアプリは、公式のお店（App StoreやGoogle Play）からだけ入れます。",
          "en": "Install apps only from the official stores (App Store, Google Play)."
        },
        "source": "https://www1.pref.shimane.lg.jp/police/01_safety_of_life/cyber_security/question_example/fishinghigai.html"
      }
    ],
    "source": "https://www.city.sakai.lg.jp/kurashi/shohi/trouble/fishing.html",
    "checked": "2026-11-23",
    "confidence": "B",
    "note": "public consumer advice; passkeys and statements are general advice"
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
      "ja": "まず、その機器の通信を切ってください（スマートフォンは機内モードにしてWi-Fiも切る。パソコンはWi-Fiを切り、ケーブルを抜く）。",
      "en": "First cut that device off: flight mode and Wi-Fi off on a phone; Wi-Fi off and the cable out on a computer."
    },
    "steps": [
      {
        "words": {
          "ja": "通信を切ったまま、入れたアプリやソフトを削除します。",
          "en": "With the connection off, delete the app or program you installed."
        },
        "why": {
          "ja": "悪いアプリは、気づかないうちにSMSをたくさん送ったり、中の情報を盗んだりします。",
          "en": "A bad app may send many text messages or steal data without your notice."
        },
        "source": "https://www.nttdocomo.co.jp/info/anti-phishing/measure/delete_app/"
      },
      {
        "words": {
          "ja": "消せないときや、よくわからないときは、携帯電話会社のお店かIPAの相談窓口に相談します。",
          "en": "If it can't be deleted or you aren't sure, ask a shop of your phone company or the desk of IPA."
        },
        "url": "https://www.ipa.go.jp/security/anshin/",
        "source": "https://www.ipa.go.jp/security/anshin/"
      },
      {
        "words": {
          "ja": "アプリやソフトに入力したパスワードを、別の機器から変えます。カード番号を入力していたら、カード会社に電話します。",
          "en": "Change passwords that you typed into it, from another device. If you typed a card number, call the card company."
        }
      },
      {
        "words": {
          "ja": "携帯電話の料金に、覚えのない通信料や決済がないか見ます。",
          "en": "Look through your phone bill for charges you don't know."
        },
        "source": "https://www.nttdocomo.co.jp/info/anti-phishing/measure/delete_app/"
      }
    ],
    "source": "https://www.nttdocomo.co.jp/info/anti-phishing/measure/delete_app/",
    "checked": "2026-11-23",
    "confidence": "B",
    "note": "deleting and checking are docomo's advice (A); flight mode first is advised alike by several third parties, cutting a computer off by the provider quoted in recover-called"
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
    },
    "steps": [
      {
        "words": {
          "ja": "銀行に「フィッシングで口座の情報を入力した」と伝え、止めてもらいます。",
          "en": "Tell the bank that you typed your account data into a fake site, and have it stopped."
        },
        "why": {
          "ja": "預金がよその口座に送られるおそれがあります。",
          "en": "Your money may be sent elsewhere."
        }
      },
      {
        "words": {
          "ja": "銀行の案内にしたがって、パスワードや暗証番号を変えます。",
          "en": "Change passwords and PIN as the bank tells you."
        }
      },
      {
        "words": {
          "ja": "入出金の明細を見て、覚えのないものがあれば銀行と警察（#9110）に伝えます。",
          "en": "Look through the account. If there is anything you don't know, tell the bank and the police (#9110)."
        },
        "phone": "#9110"
      }
    ],
    "source": "https://www.pref.yamanashi.jp/police/p_seikankyo/cyber/soudan/soudan05.html",
    "checked": "2026-11-23",
    "confidence": "A",
    "note": "advice of a prefectural police"
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
      "ja": "電話を切り、もう話さないでください。電話がかかってきても、出ないでください。",
      "en": "Hang up and don't talk to them again. If they call you, don't answer."
    },
    "steps": [
      {
        "words": {
          "ja": "電話で何を伝えたか、何をしたかを書き出します。",
          "en": "Write down what you told them and what you did."
        }
      },
      {
        "words": {
          "ja": "カード番号・パスワード・確認コードを伝えた、お金を払った場合は、それぞれの手順に進みます。",
          "en": "If you gave a card number, a password or a code, or paid money, go on with those steps."
        }
      },
      {
        "words": {
          "ja": "遠隔操作のソフトを入れた場合は、まずインターネットを切ってから、そのソフトを削除します。",
          "en": "If you installed a program for remote control, cut the internet connection first, then remove the program."
        },
        "why": {
          "ja": "相手が画面の向こうから操作を続けられるからです。",
          "en": "Otherwise they can go on using your computer."
        },
        "source": "https://safety.t-com.ne.jp/feature/%e5%81%bd%e3%81%ae%e3%82%bb%e3%82%ad%e3%83%a5%e3%83%aa%e3%83%86%e3%82%a3%e8%ad%a6%e5%91%8a%e3%81%ab%e3%81%94%e6%b3%a8%e6%84%8f"
      },
      {
        "words": {
          "ja": "よくわからないときは、IPAの情報セキュリティ安心相談窓口に相談します。",
          "en": "If you aren't sure, ask the desk of IPA."
        },
        "url": "https://www.ipa.go.jp/security/anshin/",
        "source": "https://www.ipa.go.jp/security/anshin/"
      }
    ],
    "source": "https://safety.t-com.ne.jp/feature/%e5%81%bd%e3%81%ae%e3%82%bb%e3%82%ad%e3%83%a5%e3%83%aa%e3%83%86%e3%82%a3%e8%ad%a6%e5%91%8a%e3%81%ab%e3%81%94%e6%b3%a8%e6%84%8f",
    "checked": "2026-11-23",
    "confidence": "B",
    "note": "advice of a provider's safety page; a university's page (itc.keio.ac.jp) says the same"
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
    },
    "steps": [
      {
        "words": {
          "ja": "カード会社の「紛失・盗難」の窓口に電話し、カードを止めて、新しい番号にしてもらいます。多くの会社は24時間受け付けています。",
          "en": "Call the card company's desk for lost and stolen cards. Have the card stopped and get a new number. Most desks are open day and night."
        },
        "why": {
          "ja": "止めるまでの間に使われるおそれがあります。",
          "en": "Until it is stopped, it may be used."
        },
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "words": {
          "ja": "番号がわからないときは「紛失時連絡先一覧」（東京都クレジットカード犯罪対策連絡協議会）で調べられます。フィッシング対策協議会のページから開けます。",
          "en": "If you can't find the number, the Tokyo council against card crime keeps a list; the page of the Council of Anti-Phishing Japan leads to it."
        },
        "url": "https://www.antiphishing.jp/contact_faq.html",
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "words": {
          "ja": "ご利用明細を見て、覚えのない支払いがあればカード会社に伝えます。しばらくの間、毎月見ます。",
          "en": "Look through your statement and tell the card company about payments you don't know. Keep looking every month for a while."
        },
        "why": {
          "ja": "補償には期限があるのがふつうです（届け出から60日前までの分とする会社が多い）。早く伝えるほど安心です。会社によって決まりが違います。",
          "en": "Compensation usually has a limit (many companies cover 60 days before your notice), so tell them early. The rules differ by company."
        }
      },
      {
        "words": {
          "ja": "暗証番号や本人認証のパスワードも入力した場合は、それも伝えます。",
          "en": "If you also typed the PIN or the password for online purchases, say so."
        },
        "why": {
          "ja": "補償のあつかいが変わることがあります。",
          "en": "It may change what is covered."
        }
      }
    ],
    "source": "https://www.antiphishing.jp/contact_faq.html",
    "checked": "2026-11-23",
    "confidence": "A"
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
      "ja": "今すぐ、公式のアプリかサイトを自分で開いて、パスワードを変え、ほかの機器をログアウトさせてください。",
      "en": "Open the official app or site yourself now, change the password and sign out all other devices."
    },
    "steps": [
      {
        "words": {
          "ja": "パスワードを変えます。できれば「すべての端末からログアウト」も選びます。",
          "en": "Change the password, and choose “sign out of all devices” if there is such a button."
        },
        "why": {
          "ja": "確認コードを渡すと、相手がその場でログインできます。",
          "en": "With the code, somebody else can be signed in already."
        }
      },
      {
        "words": {
          "ja": "登録してあるメールアドレス・電話番号・住所・支払い方法が変えられていないか見ます。",
          "en": "See whether your mail address, phone number, postal address or payment method was changed."
        }
      },
      {
        "words": {
          "ja": "覚えのない注文や支払いがあれば、公式の窓口とカード会社に連絡します。",
          "en": "If there are orders or payments you don't know, contact the official desk and your card company."
        }
      },
      {
        "words": {
          "ja": "銀行の確認コードを渡した場合は、今すぐ銀行に電話します。",
          "en": "If it was a code of your bank, call the bank now."
        }
      }
    ],
    "source": "https://help.jp.mercari.com/guide/articles/1262/",
    "checked": "2026-11-23",
    "confidence": "B",
    "note": "the order is that of one official help page and of antiphishing.jp's advice on passwords; put together here"
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
    },
    "steps": [
      {
        "words": {
          "ja": "カードとレシートを手元に置いて、発行会社の公式の窓口に連絡します。",
          "en": "Have the card and the receipt at hand and contact the official desk of the issuer."
        },
        "why": {
          "ja": "番号を伝えるのは、お金を渡すのと同じです。使われたあとで取り戻すのはとても難しいので、早さが大切です。",
          "en": "Giving the number is giving the money. It is very hard to get back once used, so speed matters."
        },
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "words": {
          "ja": "これ以上は買わず、番号も伝えません。",
          "en": "Buy no more cards and give no more numbers."
        }
      },
      {
        "words": {
          "ja": "警察（#9110）か消費者ホットライン（188）に相談します。カード、レシート、メッセージは捨てずに残します。",
          "en": "Ask the police (#9110) or the consumer hotline (188). Keep the card, the receipt and the messages."
        },
        "phone": "#9110"
      }
    ],
    "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html",
    "checked": "2026-11-23",
    "confidence": "B",
    "note": "read through a mirror; city consumer centres advise alike to contact the issuer at once"
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
    },
    "steps": [
      {
        "words": {
          "ja": "銀行から振り込んだ場合は、自分の銀行と、振り込んだ先の銀行の両方に電話し、だまされて振り込んだことと、相手の口座を伝えます。",
          "en": "If you paid from a bank, call both your own bank and the bank of the account you paid into. Say that you were deceived and name the account."
        },
        "why": {
          "ja": "口座にお金が残っていれば、戻ってくることがあります（振り込め詐欺救済法）。早いほど望みがあります。",
          "en": "If money is left in that account, some may come back (there is a law for it). The sooner the better."
        },
        "source": "https://www.iwatebank.co.jp/personal/financial_crime/transfer_fraud.html"
      },
      {
        "words": {
          "ja": "決済サービスや暗号資産（仮想通貨）で送った場合は、使ったサービスや取引所の公式の窓口に、だまされて送ったことと送り先を伝えます。",
          "en": "If you sent it by a payment service or as cryptocurrency, tell the official desk of the service or exchange that you used that you were deceived, and where it went."
        },
        "source": "https://law.awaisora.com/?p=11647"
      },
      {
        "words": {
          "ja": "警察に相談します。急ぐときは110、そうでなければ#9110です。",
          "en": "Ask the police: call 110 if it is urgent, otherwise #9110."
        },
        "phone": "#9110"
      },
      {
        "words": {
          "ja": "振り込みの控え、メッセージ、相手の連絡先を残しておきます。",
          "en": "Keep the receipt, the messages and what you know of the other side."
        }
      },
      {
        "words": {
          "ja": "「お金を取り戻す」と言ってくる知らない人には、お金も情報も渡しません。",
          "en": "Give neither money nor data to strangers who offer to get your money back."
        },
        "why": {
          "ja": "被害にあった人を、もう一度だます手口があります。",
          "en": "Some deceive the same people a second time."
        }
      }
    ],
    "source": "https://www.iwatebank.co.jp/personal/financial_crime/transfer_fraud.html",
    "checked": "2026-11-23",
    "confidence": "B",
    "note": "a bank's page on the law; other banks say the same. For payment services several third parties advise alike (C); for exchanges it follows from that"
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
    },
    "steps": [
      {
        "words": {
          "ja": "何も入力していないか、落ち着いて思い出します。入力していたら、あてはまる手順に進みます。",
          "en": "Think back calmly whether you typed anything. If you did, go on with the steps for what you gave."
        }
      },
      {
        "words": {
          "ja": "アプリや「プロファイル」を入れるよう言われて入れた場合は、「アプリやソフトを入れたとき」に進みます。",
          "en": "If you were told to install an app or a profile and did so, go on with “If you installed an app or a program”."
        }
      },
      {
        "words": {
          "ja": "スマートフォンやパソコンを最新の状態に更新します。",
          "en": "Bring your phone or computer up to date."
        },
        "why": {
          "ja": "古いままだと、開いただけで悪さをされるおそれがあります。",
          "en": "On an old version a page alone may do harm."
        }
      }
    ],
    "source": "https://www.aeon.co.jp/security/anti_phishing/",
    "checked": "2026-11-23",
    "confidence": "B",
    "note": "card companies advise to type nothing and delete; keeping the device up to date is general advice"
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
    },
    "steps": [
      {
        "words": {
          "ja": "公式のアプリかサイトでパスワードを変えます。ログインできないときは「パスワードをお忘れの方」から進み、それでもだめなら公式の窓口に連絡します。",
          "en": "Change the password in the official app or site. If you can't sign in, use “Forgot password”, and if that fails contact the official desk."
        },
        "why": {
          "ja": "相手が先に変えてしまうと、自分では入れなくなります。",
          "en": "If they change it first, you are locked out."
        }
      },
      {
        "words": {
          "ja": "同じパスワードを使っている所は、すべて別のものに変えます。メールのパスワードを先に変えます。",
          "en": "Change it everywhere you use the same one, each to a different password. Begin with your mail."
        },
        "why": {
          "ja": "盗まれたパスワードは、ほかのサービスでも試されます。",
          "en": "Stolen passwords are tried elsewhere too."
        }
      },
      {
        "words": {
          "ja": "ログイン履歴や利用履歴に、覚えのないものがないか見ます。あれば公式の窓口に連絡します。",
          "en": "Look through the sign-ins and purchases. If there is one you don't know, contact the official desk."
        }
      },
      {
        "words": {
          "ja": "2段階認証（確認コード）を使えるようにします。",
          "en": "Turn on two-step verification."
        },
        "why": {
          "ja": "パスワードを知られても、それだけでは入れなくなります。",
          "en": "Then the password alone is not enough."
        }
      }
    ],
    "source": "https://www.antiphishing.jp/contact_faq.html",
    "checked": "2026-11-23",
    "confidence": "A"
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
    },
    "steps": [
      {
        "words": {
          "ja": "何を入力したか、覚えているうちに書いておきます。",
          "en": "Write down what you typed while you remember it."
        },
        "why": {
          "ja": "相談するときに役に立ちます。",
          "en": "It helps when you ask for advice."
        }
      },
      {
        "words": {
          "ja": "迷惑メールや迷惑電話が増えることがあります。携帯電話会社やメールの迷惑対策を使います。",
          "en": "Spam and nuisance calls may increase. Use the filters of your phone company and mail service."
        },
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "words": {
          "ja": "パスワードやカード番号も入力していたら、その手順も行います。",
          "en": "If you also typed a password or a card number, follow those steps too."
        }
      },
      {
        "words": {
          "ja": "免許証やマイナンバーカードの写真を送った場合や、不安なときは、警察（#9110）や消費者ホットライン（188）に相談します。",
          "en": "If you sent a photo of an identity card, or if you are worried, ask the police (#9110) or the consumer hotline (188)."
        },
        "phone": "#9110"
      }
    ],
    "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html",
    "checked": "2026-11-23",
    "confidence": "A",
    "note": "advice of a prefectural police"
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
    },
    "steps": [
      {
        "words": {
          "ja": "メールは、そのまま info@antiphishing.jp に転送します。難しいときは、件名・差出人・届いた日時・だいたいの内容を書いて送ります。",
          "en": "Forward the mail as it is to info@antiphishing.jp. If that is hard, write the subject, the sender, the date and an outline."
        },
        "url": "https://www.antiphishing.jp/registration.html"
      },
      {
        "words": {
          "ja": "SMSは転送できないので、画面を写した画像（スクリーンショット）を付けて送ります。",
          "en": "A text message can't be forwarded, so send a screenshot."
        }
      },
      {
        "words": {
          "ja": "偽のサイトを見つけたときは、そのアドレスを知らせます。ホームページの入力フォームからも送れます。",
          "en": "If you found a fake site, send its address. There is also a form on the site."
        },
        "url": "https://www.antiphishing.jp/registration.html",
        "why": {
          "ja": "知らせた内容は、警察や名前を使われた会社にも伝えられることがあります。",
          "en": "What you send may be passed on to the police and to the company that was imitated."
        }
      }
    ],
    "source": "https://www.antiphishing.jp/registration.html",
    "checked": "2026-11-23",
    "confidence": "A"
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
    },
    "steps": [
      {
        "words": {
          "ja": "メールを meiwaku@dekyo.or.jp に転送します。差出人をいつわったメールは、添付ファイルとして転送します。",
          "en": "Forward the mail to meiwaku@dekyo.or.jp. If its sender is forged, forward it as an attachment."
        },
        "why": {
          "ja": "どこから届いたかを示す情報（ヘッダ）が必要だからです。",
          "en": "The header that shows where it came from is needed."
        },
        "url": "https://www.dekyo.or.jp/soudan/contents/ihan/index.html"
      },
      {
        "words": {
          "ja": "一通ごとの返事はありません。",
          "en": "They don't answer single reports."
        }
      }
    ],
    "source": "https://www.dekyo.or.jp/soudan/contents/ihan/index.html",
    "checked": "2026-11-23",
    "confidence": "A"
  }
] as const
