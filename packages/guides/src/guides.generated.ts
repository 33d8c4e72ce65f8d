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
    "checked": "2026-11-28",
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
          "ja": "188に電話し、案内にしたがって郵便番号を入れます。相談は無料です（通話料はかかります）。つながらない電話からは、お住まいの市区町村の消費生活センターにかけます。",
          "en": "Call 188 and enter your postal code when asked. Advice is free (the call is charged). From a telephone that does not reach it, call the consumer centre of your city or town."
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
    "source": "https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/",
    "checked": "2026-11-28",
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
          "ja": "#9110に電話すると、お住まいの地域の警察の相談窓口につながります。受付は平日です。つながらない電話からは、お住まいの都道府県の警察本部か、最寄りの警察署にかけます。",
          "en": "#9110 reaches the consultation desk of the police where you live, on weekdays. From a telephone that does not reach it, call the police headquarters of your prefecture or the nearest police station."
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
            "ja": "パソコンのブラウザでGmailを開き、調べたいメールを開きます。",
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
            "ja": "パソコンのブラウザで、同じGmailを開きます。",
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
            "ja": "パソコンのブラウザで、同じメールアドレスの受信箱を開きます（Gmail、Yahoo!メールなど）。",
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
            "ja": "パソコンのブラウザでYahoo!メールを開き、調べたいメールを開きます。",
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
            "ja": "パソコンのブラウザで、同じYahoo!メールを開きます。",
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
          "ja": "アプリやブラウザ版から取り出す手順は、公式の案内で見つかりませんでした。むずかしければ、本文か画面の写真で調べてください。",
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
          "ja": "Outlook（新しいOutlook・ブラウザ）",
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
            "ja": "パソコンのブラウザで、同じメールアドレスの受信箱を開きます。",
            "en": "Open the inbox of the same address in the browser of a computer."
          },
          {
            "ja": "「Outlook（新しいOutlook・ブラウザ）」の手順で原本を取り出します。",
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
          "ja": "うまくいかないときは、ブラウザで同じ受信箱を開き、「Outlook（新しいOutlook・ブラウザ）」の手順で取り出してください。",
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
            "ja": "パソコンのブラウザで同じ受信箱を開き、「ソース」や「ヘッダー」という名前の表示を探します。",
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
    "id": "prevent-accounts",
    "kind": "theme",
    "given": [],
    "title": {
      "ja": "登録の整理",
      "en": "Tidy accounts"
    },
    "first": {
      "ja": "使っているものは新しく、使っていないものは閉じておきます。",
      "en": "Keep what you use up to date, and close what you don't."
    },
    "steps": [
      {
        "id": "tidy-accounts",
        "words": {
          "ja": "登録しているメールアドレスと電話番号を今のものにして、使わないアカウントは退会します。",
          "en": "Keep the registered mail address and phone number up to date, and close accounts you don't use."
        },
        "why": {
          "ja": "大事な知らせが確かに届き、放っておいたアカウントから情報がもれる心配も減ります。",
          "en": "Important notices reach you, and less can leak from accounts nobody looks after."
        },
        "how": {
          "ja": "ふだん使うサービスの「登録情報」を開いて見ます。使わないものは、公式サイトから退会します。",
          "en": "Open the profile of each service you use and look. Close those you don't use on their official sites."
        },
        "takes": 30,
        "every": "year",
        "pages": [
          "account"
        ],
        "source": "https://about.mercari.com/security/secure"
      },
      {
        "id": "sign-in-history",
        "words": {
          "ja": "ログインの履歴を見て、「ログインのお知らせ」をオンにします。",
          "en": "Look through the sign-in history, and turn on notices of sign-ins."
        },
        "why": {
          "ja": "自分でないログインに、早く気づけます。",
          "en": "You notice early when somebody else signs in."
        },
        "how": {
          "ja": "メールや通販のアカウントの「セキュリティ」に、履歴やお知らせの設定があります。見覚えのないものがあれば、パスワードを変えます。",
          "en": "Mail accounts and shops have both under “security”. If something there was not you, change the password."
        },
        "takes": 10,
        "every": "half-year",
        "source": "https://www.jpcert.or.jp/m/pr/2016/pr160003.html"
      }
    ],
    "source": "https://about.mercari.com/security/secure",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "Mercari gives the advice for its own accounts; JPCERT/CC that on the history for all"
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
        "id": "use-bookmarks",
        "words": {
          "ja": "よく使うサイトは、公式のアプリか、お気に入り（ブックマーク）から開きます。",
          "en": "Open the sites you often use from their official apps or your bookmarks."
        },
        "why": {
          "ja": "リンクを押さなければ、偽サイトには行きません。メッセージが本物かどうか、見分けなくてすみます。",
          "en": "Without pressing links one does not get to fake sites, and need not tell real messages from fake ones."
        },
        "how": {
          "ja": "銀行・カード・通販など、ふだん使うものを一つずつ、今のうちにお気に入りに入れます。アプリは、App StoreやGoogle Playからだけ入れます。",
          "en": "Bookmark your bank, card and shops one by one, now. Install apps only from the App Store or Google Play."
        },
        "takes": 15,
        "pages": [
          "home"
        ],
        "source": "https://www.city.sakai.lg.jp/kurashi/shohi/trouble/fishing.html"
      },
      {
        "id": "turn-on-two-step",
        "words": {
          "ja": "大切なアカウントで、2段階認証かパスキーを使います。",
          "en": "Use two-step verification or a passkey for the accounts that matter."
        },
        "why": {
          "ja": "パスワードを知られても、それだけでは入れません。パスキーは、偽サイトでは働きません。",
          "en": "Then the password alone is not enough. A passkey does not work on a fake site."
        },
        "how": {
          "ja": "メール、銀行、カード、通販の順に、公式サイトの「セキュリティ」や「ログイン」の設定を開いて、オンにします。",
          "en": "Begin with mail, then bank, card and shops. Open the security or sign-in settings on the official site and turn it on."
        },
        "takes": 10,
        "pages": [
          "two-step"
        ],
        "source": "https://www.jpcert.or.jp/m/pr/2016/pr160003.html"
      },
      {
        "id": "unique-passwords",
        "words": {
          "ja": "パスワードは、サービスごとに別の、長いものにします。",
          "en": "Use a different, long password for each service."
        },
        "why": {
          "ja": "一つ知られても、ほかに広がりません。",
          "en": "If one becomes known, the others stay safe."
        },
        "how": {
          "ja": "覚えなくてすむように、スマートフォンやブラウザのパスワード管理に覚えさせます。偽サイトでは自動で入らないので、気づくきっかけにもなります。紙の手帳に書いて、家で大切にしまうのもよい方法です。",
          "en": "Let the password manager of your phone or browser remember them. It fills nothing in on a fake site, which is a hint in itself. A notebook that is kept safe at home is a good way too."
        },
        "takes": 30,
        "source": "https://about.mercari.com/security/secure"
      },
      {
        "id": "tidy-accounts",
        "words": {
          "ja": "登録しているメールアドレスと電話番号を今のものにして、使わないアカウントは退会します。",
          "en": "Keep the registered mail address and phone number up to date, and close accounts you don't use."
        },
        "why": {
          "ja": "大事な知らせが確かに届き、放っておいたアカウントから情報がもれる心配も減ります。",
          "en": "Important notices reach you, and less can leak from accounts nobody looks after."
        },
        "how": {
          "ja": "ふだん使うサービスの「登録情報」を開いて見ます。使わないものは、公式サイトから退会します。",
          "en": "Open the profile of each service you use and look. Close those you don't use on their official sites."
        },
        "takes": 30,
        "every": "year",
        "pages": [
          "account"
        ],
        "source": "https://about.mercari.com/security/secure"
      },
      {
        "id": "read-statements",
        "words": {
          "ja": "カードと銀行の明細を、月に一度は見ます。",
          "en": "Look through your card and bank statements once a month."
        },
        "why": {
          "ja": "覚えのない支払いに早く気づけば、止めたり、補償を受けたりしやすくなります。",
          "en": "A payment that is noticed early is easier to stop or to get back."
        },
        "how": {
          "ja": "見る日を決めて、カレンダーに入れます。カードのアプリで「利用のお知らせ」をオンにしておくと、もっと早く気づけます。",
          "en": "Choose a day and put it into your calendar. With the card app's notices of use turned on, you see it even sooner."
        },
        "takes": 10,
        "every": "month",
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "mail-filter",
        "words": {
          "ja": "メールの迷惑メールフィルターをオンにし、本物のしるし（ブランドアイコン）の見方を知っておきます。",
          "en": "Turn on the spam filter of your mail and learn how it marks genuine mail (brand icons)."
        },
        "why": {
          "ja": "あやしいメールを、受信箱とは別に分けてくれます。しるしは、送り主を確かめた一部の会社のメールにだけ付くので、付いていないから偽物とはかぎりません。",
          "en": "It puts suspicious mail aside. The icon stands only by mail of some companies whose sender was verified, so its absence does not mean fake."
        },
        "how": {
          "ja": "メールの設定で「迷惑メールフィルター」を開きます。しるしは、差出人の横の決まった場所に出るものだけが本物です。本文の中の絵は、だれでも入れられます。",
          "en": "Open the spam filter in the settings of your mail. Only an icon in its fixed place beside the sender counts; anybody can put a picture into the text."
        },
        "takes": 10,
        "source": "https://mail.yahoo.co.jp/antispam/tools.html"
      },
      {
        "id": "browser-warnings",
        "words": {
          "ja": "ブラウザの「危険なサイトの警告」をオンにして、警告が出たら引き返します。",
          "en": "Keep your browser's warnings about dangerous sites on, and turn back when one appears."
        },
        "why": {
          "ja": "知られている偽サイトなら、開く前に止めてくれます。新しい偽サイトは、警告が出ないこともあります。",
          "en": "It stops you before a known fake site opens. A new one may get no warning."
        },
        "how": {
          "ja": "ふだん使うブラウザの設定を一度だけ開いて、オンになっているか見ます。警告の画面が出たら、先へ進まずに「戻る」を押すか、そのページを閉じます。",
          "en": "Open the settings of the browser you use once and see that it is on. When the warning appears, don't go on; press “back” or close the page."
        },
        "takes": 5,
        "source": "https://support.google.com/chrome/answer/9890866?hl=ja"
      },
      {
        "id": "security-software",
        "words": {
          "ja": "端末を最新の状態にして、セキュリティソフトの働きを確かめます。",
          "en": "Keep your devices up to date and see that security software is at work."
        },
        "why": {
          "ja": "悪いソフトが入るのを防ぎ、報告のある偽サイトを止めます。ただし、偽のページに自分で入力することまでは止められません。",
          "en": "It keeps bad programs out and stops fake sites that were reported. It can't keep you from typing into a fake page."
        },
        "how": {
          "ja": "多くのパソコンには、はじめから付いています。ほかに買うなら、自動で更新されるか、期限が切れていないか、だれが作っているか、を見ます。画面に急に出てきた「感染しました」からは、買いません。",
          "en": "Most computers come with it. If you buy another, see whether it updates itself, whether it has run out and who makes it. Never buy from a sudden “you are infected” on the screen."
        },
        "takes": 15,
        "source": "https://www.soumu.go.jp/main_sosiki/cybersecurity/kokumin/security/end_user/general/05/"
      },
      {
        "id": "family-rule",
        "words": {
          "ja": "「お金や番号の話が来たら、いったん切って、家族に電話する」と、家族で決めておきます。",
          "en": "Agree on a rule in the family: when it is about money or numbers, hang up and call a member of the family."
        },
        "why": {
          "ja": "一人で急いで決めなければ、たいていの詐欺は止まります。",
          "en": "Most scams end where nobody decides alone and in a hurry."
        },
        "how": {
          "ja": "電話をかける相手と順番を紙に書いて、電話のそばに貼ります。家族だけの合い言葉を決めておくのもよい方法です。",
          "en": "Write down whom to call, in order, and put it beside the telephone. A password that only the family knows is a good idea too."
        },
        "takes": 15,
        "every": "year",
        "source": "https://www100.pref.yamagata.jp/807003/kensei/police/yamagatakenkeisatsu/organization/policestation/shounai/stop_tel.html"
      }
    ],
    "source": "https://www.city.sakai.lg.jp/kurashi/shohi/trouble/fishing.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "public advice; that passkeys and password managers do nothing on a fake site, and the notebook, are general advice"
  },
  {
    "id": "prevent-bookmarks",
    "kind": "theme",
    "given": [],
    "title": {
      "ja": "公式のアプリとお気に入りから開く",
      "en": "Official apps and bookmarks"
    },
    "first": {
      "ja": "リンクを押す代わりに、自分で登録した入口から入ります。",
      "en": "Go in by a door of your own instead of pressing links."
    },
    "steps": [
      {
        "id": "use-bookmarks",
        "words": {
          "ja": "よく使うサイトは、公式のアプリか、お気に入り（ブックマーク）から開きます。",
          "en": "Open the sites you often use from their official apps or your bookmarks."
        },
        "why": {
          "ja": "リンクを押さなければ、偽サイトには行きません。メッセージが本物かどうか、見分けなくてすみます。",
          "en": "Without pressing links one does not get to fake sites, and need not tell real messages from fake ones."
        },
        "how": {
          "ja": "銀行・カード・通販など、ふだん使うものを一つずつ、今のうちにお気に入りに入れます。アプリは、App StoreやGoogle Playからだけ入れます。",
          "en": "Bookmark your bank, card and shops one by one, now. Install apps only from the App Store or Google Play."
        },
        "takes": 15,
        "pages": [
          "home"
        ],
        "source": "https://www.city.sakai.lg.jp/kurashi/shohi/trouble/fishing.html"
      },
      {
        "id": "address-from-paper",
        "words": {
          "ja": "はじめて使うサイトのアドレスは、カードや請求書に印刷されたもので確かめます。",
          "en": "Take the address of a site you use for the first time from what is printed on your card or bill."
        },
        "why": {
          "ja": "検索やメールから開くと、似た名前の偽サイトに行くことがあります。",
          "en": "A search or a mail may lead to a fake site with a similar name."
        },
        "how": {
          "ja": "手元のカード、明細書、契約書に書かれたアドレスを、自分で入力して開きます。正しく開けたら、お気に入りに入れます。",
          "en": "Type the address that is printed on the card, statement or contract you hold. Once the right page is open, bookmark it."
        },
        "takes": 5,
        "source": "https://itpro.nikkeibp.co.jp/article/NEWS/20130618/486041/"
      }
    ],
    "source": "https://www.city.sakai.lg.jp/kurashi/shohi/trouble/fishing.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "public advice; the second step is requirement 43 of フィッシング対策協議会's guideline as the press reports it"
  },
  {
    "id": "prevent-browser-warnings",
    "kind": "theme",
    "given": [],
    "title": {
      "ja": "ブラウザの警告",
      "en": "Warnings of the browser"
    },
    "first": {
      "ja": "はじめからオンのことが多いので、切れていないかを見るだけです。",
      "en": "They are usually on from the start; only see that nobody turned them off."
    },
    "steps": [
      {
        "id": "browser-warnings",
        "words": {
          "ja": "ブラウザの「危険なサイトの警告」をオンにして、警告が出たら引き返します。",
          "en": "Keep your browser's warnings about dangerous sites on, and turn back when one appears."
        },
        "why": {
          "ja": "知られている偽サイトなら、開く前に止めてくれます。新しい偽サイトは、警告が出ないこともあります。",
          "en": "It stops you before a known fake site opens. A new one may get no warning."
        },
        "how": {
          "ja": "ふだん使うブラウザの設定を一度だけ開いて、オンになっているか見ます。警告の画面が出たら、先へ進まずに「戻る」を押すか、そのページを閉じます。",
          "en": "Open the settings of the browser you use once and see that it is on. When the warning appears, don't go on; press “back” or close the page."
        },
        "takes": 5,
        "source": "https://support.google.com/chrome/answer/9890866?hl=ja"
      },
      {
        "id": "warnings-chrome",
        "words": {
          "ja": "Chromeの「セーフ ブラウジング」がオンになっているか見ます。",
          "en": "See that Safe Browsing is on in Chrome."
        },
        "why": {
          "ja": "報告のある偽サイトを開こうとすると、警告が出ます。",
          "en": "It warns before a fake site that was reported opens."
        },
        "how": {
          "ja": "「設定」→「プライバシーとセキュリティ」→「セーフ ブラウジング」で確かめます。",
          "en": "Look under Settings, Privacy and security, Safe Browsing."
        },
        "takes": 3,
        "for": [
          "chrome"
        ],
        "source": "https://support.google.com/chrome/answer/9890866?hl=ja"
      },
      {
        "id": "warnings-safari",
        "words": {
          "ja": "Safariの「詐欺Webサイトの警告」がオンになっているか見ます。",
          "en": "See that “Fraudulent Website Warning” is on in Safari."
        },
        "why": {
          "ja": "報告のある偽サイトを開こうとすると、警告が出ます。",
          "en": "It warns before a fake site that was reported opens."
        },
        "how": {
          "ja": "iPhoneでは、「設定」の「Safari」（新しいiPhoneでは「アプリ」の中）にあります。警告が出たら「戻る」を選びます。",
          "en": "On an iPhone it is under Settings, Safari (on newer ones, inside “Apps”). When it warns, choose “Go Back”."
        },
        "takes": 3,
        "for": [
          "safari"
        ],
        "source": "https://support.apple.com/ja-jp/HT211650"
      },
      {
        "id": "warnings-edge",
        "words": {
          "ja": "Edgeの「Microsoft Defender SmartScreen」がオンになっているか見ます。",
          "en": "See that Microsoft Defender SmartScreen is on in Edge."
        },
        "why": {
          "ja": "報告のある偽サイトや、危険なダウンロードを止めてくれます。",
          "en": "It stops fake sites that were reported, and dangerous downloads."
        },
        "how": {
          "ja": "「設定」→「プライバシー、検索、サービス」の「セキュリティ」の中にあります。",
          "en": "It is under Settings, “Privacy, search, and services”, Security."
        },
        "takes": 3,
        "for": [
          "edge"
        ],
        "source": "https://support.microsoft.com/ja-jp/help/17443/microsoft-edge-smartscreen-faq"
      },
      {
        "id": "warnings-firefox",
        "words": {
          "ja": "Firefoxの「危険な詐欺コンテンツをブロックする」がオンになっているか見ます。",
          "en": "See that “Block dangerous and deceptive content” is on in Firefox."
        },
        "why": {
          "ja": "報告のある偽サイトを開こうとすると、警告が出ます。",
          "en": "It warns before a fake site that was reported opens."
        },
        "how": {
          "ja": "「設定」→「プライバシーとセキュリティ」の中の「セキュリティ」にあります。",
          "en": "It is under Settings, Privacy & Security, Security."
        },
        "takes": 3,
        "for": [
          "firefox"
        ],
        "source": "https://support.mozilla.org/ja/kb/how-does-phishing-and-malware-protection-work"
      }
    ],
    "source": "https://support.google.com/chrome/answer/9890866?hl=ja",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "each browser's step names its maker's page; the way to the setting in Edge is as hajimenet.com, in Safari as diamond.jp describes it"
  },
  {
    "id": "prevent-family",
    "kind": "theme",
    "given": [],
    "title": {
      "ja": "家族の約束",
      "en": "A rule for the family"
    },
    "first": {
      "ja": "一人で決めないことが、いちばん効きます。",
      "en": "Not deciding alone helps most."
    },
    "steps": [
      {
        "id": "family-rule",
        "words": {
          "ja": "「お金や番号の話が来たら、いったん切って、家族に電話する」と、家族で決めておきます。",
          "en": "Agree on a rule in the family: when it is about money or numbers, hang up and call a member of the family."
        },
        "why": {
          "ja": "一人で急いで決めなければ、たいていの詐欺は止まります。",
          "en": "Most scams end where nobody decides alone and in a hurry."
        },
        "how": {
          "ja": "電話をかける相手と順番を紙に書いて、電話のそばに貼ります。家族だけの合い言葉を決めておくのもよい方法です。",
          "en": "Write down whom to call, in order, and put it beside the telephone. A password that only the family knows is a good idea too."
        },
        "takes": 15,
        "every": "year",
        "source": "https://www100.pref.yamagata.jp/807003/kensei/police/yamagatakenkeisatsu/organization/policestation/shounai/stop_tel.html"
      },
      {
        "id": "answering-machine",
        "words": {
          "ja": "家の電話は、いつも留守番電話にしておきます。",
          "en": "Keep the answering machine of your landline on, always."
        },
        "why": {
          "ja": "だます人は、声が残るのをきらいます。出なければ、話を聞かされずにすみます。",
          "en": "Swindlers don't like to be recorded, and whom you don't talk to can't talk you into anything."
        },
        "how": {
          "ja": "呼び出しの回数を短くして、メッセージを聞いてから、必要ならかけ直します。家族がときどき電話して、留守番電話になっているか確かめます。",
          "en": "Let it answer after few rings, listen to the message, and call back if you need to. Somebody of the family calls now and then to see that it is on."
        },
        "takes": 10,
        "source": "https://www.opendata.metro.tokyo.jp/kouhou-keisichou/80/2-3_denwanidenaide_higaizero.txt"
      },
      {
        "id": "talk-it-through",
        "words": {
          "ja": "あやしい電話やメールが来たときにどうするか、家族で一度やってみます。",
          "en": "Play through with the family what to do when a strange call or mail comes."
        },
        "why": {
          "ja": "前もって話しておくと、いざというときに慌てません。",
          "en": "What has been talked over is not done in a panic."
        },
        "how": {
          "ja": "困ったときの連絡先を決め、離れて暮らす家族とは、こまめに連絡を取り合います。",
          "en": "Agree on whom to call, and keep in touch with those who live elsewhere."
        },
        "takes": 15,
        "every": "half-year",
        "source": "https://webtown.nagayo.jp/kiji0032879/index.html"
      }
    ],
    "source": "https://webtown.nagayo.jp/kiji0032879/index.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "advice of the police of Nagasaki as a town passes it on"
  },
  {
    "id": "prevent-mail-filter",
    "kind": "theme",
    "given": [],
    "title": {
      "ja": "メールのフィルターと本物のしるし",
      "en": "Mail filters and marks of genuine mail"
    },
    "first": {
      "ja": "お使いのメールの設定を、一度だけ見ておきます。",
      "en": "Look at the settings of your mail once."
    },
    "steps": [
      {
        "id": "mail-filter",
        "words": {
          "ja": "メールの迷惑メールフィルターをオンにし、本物のしるし（ブランドアイコン）の見方を知っておきます。",
          "en": "Turn on the spam filter of your mail and learn how it marks genuine mail (brand icons)."
        },
        "why": {
          "ja": "あやしいメールを、受信箱とは別に分けてくれます。しるしは、送り主を確かめた一部の会社のメールにだけ付くので、付いていないから偽物とはかぎりません。",
          "en": "It puts suspicious mail aside. The icon stands only by mail of some companies whose sender was verified, so its absence does not mean fake."
        },
        "how": {
          "ja": "メールの設定で「迷惑メールフィルター」を開きます。しるしは、差出人の横の決まった場所に出るものだけが本物です。本文の中の絵は、だれでも入れられます。",
          "en": "Open the spam filter in the settings of your mail. Only an icon in its fixed place beside the sender counts; anybody can put a picture into the text."
        },
        "takes": 10,
        "source": "https://mail.yahoo.co.jp/antispam/tools.html"
      },
      {
        "id": "filter-yahoo",
        "words": {
          "ja": "Yahoo!メールの迷惑メールフィルターが有効になっているか見ます。",
          "en": "See that the spam filter of Yahoo! JAPAN Mail is on."
        },
        "why": {
          "ja": "あやしいメールを「迷惑メール」フォルダーに分けてくれます。切ってあると、報告しても反映されません。",
          "en": "It puts suspicious mail into the spam folder. While it is off, your reports have no effect."
        },
        "how": {
          "ja": "Yahoo!メールの設定で「迷惑メールフィルター」を開き、有効にします。受信箱に届いた偽物は、「迷惑メール報告」で知らせます。",
          "en": "Open 「迷惑メールフィルター」 in the settings and turn it on. Report a fake in your inbox with 「迷惑メール報告」."
        },
        "takes": 5,
        "for": [
          "yahoo-japan"
        ],
        "source": "https://mail.yahoo.co.jp/antispam/tools.html"
      },
      {
        "id": "icon-yahoo",
        "words": {
          "ja": "Yahoo!メールの「ブランドアイコン」を見ます。",
          "en": "Look for the brand icon in Yahoo! JAPAN Mail."
        },
        "why": {
          "ja": "Yahoo!メールが送り主を確かめた会社のメールにだけ、その会社の絵が出ます。参加していない会社もあります。",
          "en": "The company's icon appears only by mail whose sender Yahoo! JAPAN has verified. Not every company takes part."
        },
        "how": {
          "ja": "差出人の横の絵を見ます。絵があっても、リンクからはログインせず、アプリかお気に入りから開きます。",
          "en": "Look beside the sender. Even with the icon, don't sign in through a link; open the app or your bookmark."
        },
        "takes": 2,
        "for": [
          "yahoo-japan"
        ],
        "source": "https://announcemail.yahoo.co.jp/brandicon_corp/index.html"
      },
      {
        "id": "mark-gmail",
        "words": {
          "ja": "Gmailの青いチェックマークの意味を知っておきます。",
          "en": "Know what the blue tick in Gmail means."
        },
        "why": {
          "ja": "送り主の会社とロゴが確かめられたメールに付きます。付いていない本物も、たくさんあります。",
          "en": "It stands by mail whose company and logo were verified. Much genuine mail has none."
        },
        "how": {
          "ja": "差出人の名前のすぐ横に出ます。設定はいりません。",
          "en": "It appears right beside the sender's name. There is nothing to set."
        },
        "takes": 2,
        "for": [
          "google"
        ],
        "source": "https://workspaceupdates-ja.googleblog.com/2023/05/bimi-gmail.html"
      },
      {
        "id": "warning-gmail",
        "words": {
          "ja": "Gmailに警告が出たメールは、リンクを押さずに報告します。",
          "en": "Report mail that Gmail warns of, without pressing its links."
        },
        "why": {
          "ja": "本当にその差出人から送られたか、Gmailが確かめられなかったメールです。",
          "en": "Gmail could not verify that it really came from that sender."
        },
        "how": {
          "ja": "警告の中の「フィッシングを報告」を押します。返事をしたり、番号を入力したりしません。",
          "en": "Press “Report phishing” in the warning. Don't answer and don't type anything."
        },
        "takes": 2,
        "for": [
          "google"
        ],
        "source": "https://support.google.com/mail/troubleshooter/2411000?hl=ja"
      },
      {
        "id": "filter-docomo",
        "words": {
          "ja": "ドコモメールの迷惑メール対策で、「かんたん設定」を選びます。",
          "en": "Choose the simple setting (かんたん設定) of docomo mail against spam."
        },
        "why": {
          "ja": "なりすましのメールなどを、届く前に止められます。",
          "en": "It stops forged mail and the like before it arrives."
        },
        "how": {
          "ja": "携帯どうしのメールだけなら「受信拒否 強」、パソコンからのメールも受け取るなら「受信拒否 弱」にします。「弱」は、携帯になりすましたメールまでは止めません。「強」にすると、お店や銀行からのメールも届かなくなることがあります。",
          "en": "Choose 「受信拒否 強」 if you get mail from mobile phones only, 「受信拒否 弱」 if from computers too. The weaker one does not stop mail that poses as a mobile phone's; the stronger one may also keep out mail of your shops and bank."
        },
        "takes": 10,
        "for": [
          "docomo"
        ],
        "source": "https://www.dekyo.or.jp/soudan/contents/taisaku/2-4docomo-details.html"
      },
      {
        "id": "filter-au",
        "words": {
          "ja": "auメールの迷惑メールフィルターを「オススメ設定」にします。",
          "en": "Choose the recommended setting (オススメ設定) of au mail's spam filter."
        },
        "why": {
          "ja": "なりすましや、迷惑メールの疑いがあるメールを断ってくれます。",
          "en": "It refuses forged mail and mail that is probably spam."
        },
        "how": {
          "ja": "メールの設定から「迷惑メールフィルター」を開き、「オススメの設定はこちら」を選びます。",
          "en": "Open 「迷惑メールフィルター」 in the mail settings and choose 「オススメの設定はこちら」."
        },
        "takes": 10,
        "for": [
          "au"
        ],
        "source": "https://au.com/online-manual/scg19/scg19_02/m_05_02_01.html"
      },
      {
        "id": "filter-softbank",
        "words": {
          "ja": "ソフトバンクの迷惑フィルターが「標準」以上になっているか見ます。",
          "en": "See that SoftBank's spam filter is at least at 「標準」 (standard)."
        },
        "why": {
          "ja": "なりすましや、偽サイトに誘うメールを止めるのに役立ちます。強くすると、ほしいメールが届かなくなることがあります。",
          "en": "It helps against forged mail and mail that leads to fake sites. A stronger setting may also stop mail that you want."
        },
        "how": {
          "ja": "My SoftBankを自分で開き、メールの設定で迷惑メールフィルターの強さを見ます。",
          "en": "Open My SoftBank yourself and look at the strength of the spam filter in the mail settings."
        },
        "takes": 10,
        "for": [
          "softbank"
        ],
        "source": "https://www.softbank.jp/mobile/support/mail/antispam/spammailfilter/"
      }
    ],
    "source": "https://mail.yahoo.co.jp/antispam/tools.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "each provider's step names its own page; docomo's is told by 迷惑メール相談センター, au's in the manual of one telephone; no official page was found for iCloud and Outlook.com"
  },
  {
    "id": "prevent-passwords",
    "kind": "theme",
    "given": [],
    "title": {
      "ja": "パスワードを使い回さない",
      "en": "A password of its own for each service"
    },
    "first": {
      "ja": "全部を一度に変えなくてかまいません。メール、銀行、カードの順に、一つずつ変えます。",
      "en": "You need not change them all at once. Change one at a time, first mail, then bank and card."
    },
    "steps": [
      {
        "id": "unique-passwords",
        "words": {
          "ja": "パスワードは、サービスごとに別の、長いものにします。",
          "en": "Use a different, long password for each service."
        },
        "why": {
          "ja": "一つ知られても、ほかに広がりません。",
          "en": "If one becomes known, the others stay safe."
        },
        "how": {
          "ja": "覚えなくてすむように、スマートフォンやブラウザのパスワード管理に覚えさせます。偽サイトでは自動で入らないので、気づくきっかけにもなります。紙の手帳に書いて、家で大切にしまうのもよい方法です。",
          "en": "Let the password manager of your phone or browser remember them. It fills nothing in on a fake site, which is a hint in itself. A notebook that is kept safe at home is a good way too."
        },
        "takes": 30,
        "source": "https://about.mercari.com/security/secure"
      },
      {
        "id": "strong-password",
        "words": {
          "ja": "パスワードは12文字以上にし、名前や誕生日を入れません。",
          "en": "Use at least 12 characters, without names or birthdays."
        },
        "why": {
          "ja": "短いものや、調べればわかるものは、推測されやすくなります。",
          "en": "Short ones, and those that can be looked up, are easily guessed."
        },
        "how": {
          "ja": "大文字・小文字・数字を混ぜます。自分で考えるより、機械に作らせるほうが確かです。",
          "en": "Mix capital and small letters and digits. Having a machine make it is safer than thinking of one."
        },
        "takes": 5,
        "source": "https://waf.police.pref.fukuoka.jp/seian/cyber/cyber_teguchi/amaido/amaido02.html"
      },
      {
        "id": "password-check-google",
        "words": {
          "ja": "Googleの「パスワード チェックアップ」で、もれたものや使い回しがないか見ます。",
          "en": "See with Google's Password Checkup whether passwords have leaked or are used twice."
        },
        "why": {
          "ja": "保存してあるパスワードのうち、どれから変えればよいかがわかります。",
          "en": "It shows which of your saved passwords to change first."
        },
        "how": {
          "ja": "パソコンでは passwords.google.com を自分で開き、「パスワード チェックアップに移動」を選びます。Androidでは「設定」で「パスワード マネージャー」を探します。",
          "en": "On a computer open passwords.google.com yourself and choose “Go to Password Checkup”. On Android look for “Password Manager” in the settings."
        },
        "takes": 15,
        "every": "half-year",
        "for": [
          "google"
        ],
        "source": "https://support.google.com/accounts/answer/9457609?hl=ja"
      },
      {
        "id": "password-check-apple",
        "words": {
          "ja": "iPhoneの「パスワード」で、もれたものや使い回しの知らせがないか見ます。",
          "en": "See in “Passwords” on your iPhone whether it warns of passwords that leaked or are used twice."
        },
        "why": {
          "ja": "保存してあるパスワードのうち、どれから変えればよいかがわかります。",
          "en": "It shows which of your saved passwords to change first."
        },
        "how": {
          "ja": "「パスワード」のアプリを開きます。弱いもの、使い回しているもの、もれたおそれのあるものには、知らせが出ます。",
          "en": "Open the app “Passwords”. It tells which ones are weak, used twice or may have leaked."
        },
        "takes": 15,
        "every": "half-year",
        "for": [
          "apple"
        ],
        "source": "https://www.apple.com/jp/legal/privacy/data/ja/passwords"
      }
    ],
    "source": "https://www.jpcert.or.jp/m/pr/2016/pr160003.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "the notebook, and that a machine makes better ones, are general advice"
  },
  {
    "id": "prevent-security-software",
    "kind": "theme",
    "given": [],
    "title": {
      "ja": "更新とセキュリティソフト",
      "en": "Updates and security software"
    },
    "first": {
      "ja": "端末を新しく保つことが先です。特定の製品は、おすすめしていません。",
      "en": "Keeping devices up to date comes first. No product is recommended here."
    },
    "steps": [
      {
        "id": "security-software",
        "words": {
          "ja": "端末を最新の状態にして、セキュリティソフトの働きを確かめます。",
          "en": "Keep your devices up to date and see that security software is at work."
        },
        "why": {
          "ja": "悪いソフトが入るのを防ぎ、報告のある偽サイトを止めます。ただし、偽のページに自分で入力することまでは止められません。",
          "en": "It keeps bad programs out and stops fake sites that were reported. It can't keep you from typing into a fake page."
        },
        "how": {
          "ja": "多くのパソコンには、はじめから付いています。ほかに買うなら、自動で更新されるか、期限が切れていないか、だれが作っているか、を見ます。画面に急に出てきた「感染しました」からは、買いません。",
          "en": "Most computers come with it. If you buy another, see whether it updates itself, whether it has run out and who makes it. Never buy from a sudden “you are infected” on the screen."
        },
        "takes": 15,
        "source": "https://www.soumu.go.jp/main_sosiki/cybersecurity/kokumin/security/end_user/general/05/"
      },
      {
        "id": "automatic-updates",
        "words": {
          "ja": "スマートフォンとパソコンの自動更新をオンにします。",
          "en": "Turn on automatic updates of your phone and computer."
        },
        "why": {
          "ja": "見つかった弱点がふさがれ、悪いソフトが入りにくくなります。",
          "en": "Known weak points are closed, and bad programs find it harder to get in."
        },
        "how": {
          "ja": "「設定」の中の「更新」や「アップデート」を開きます。更新を知らせるメールやページではなく、必ず自分の設定から行います。",
          "en": "Open “Update” in the settings. Always do it there, never from a mail or page that tells you to."
        },
        "takes": 10,
        "source": "https://www.soumu.go.jp/main_sosiki/joho_tsusin/security/basic/privacy/03.html"
      },
      {
        "id": "judge-security-software",
        "words": {
          "ja": "入れてあるセキュリティソフトの期限が切れていないか見ます。",
          "en": "See whether the security software you have has run out."
        },
        "why": {
          "ja": "期限が切れて更新されないと、かえって危なくなることがあります。端末にもとから付いている守りが、止まっている場合があるためです。",
          "en": "One that is no longer updated may do harm, because it can keep the protection that came with the device turned off."
        },
        "how": {
          "ja": "ソフトを開いて、期限と最後に更新された日を見ます。使わないなら、きちんと削除します。作った会社がわからないものや、急な画面で勧められたものは入れません。",
          "en": "Open it and see when it ends and when it was last updated. If you don't use it, remove it properly. Install none whose maker you don't know or that a sudden screen offers."
        },
        "takes": 10,
        "every": "year",
        "source": "https://www.soumu.go.jp/main_sosiki/cybersecurity/kokumin/enduser/enduser_security01_02.html"
      }
    ],
    "source": "https://www.soumu.go.jp/main_sosiki/cybersecurity/kokumin/enduser/enduser_security01_02.html",
    "checked": "2026-11-28",
    "confidence": "A"
  },
  {
    "id": "prevent-statements",
    "kind": "theme",
    "given": [],
    "title": {
      "ja": "カードと銀行の明細",
      "en": "Card and bank statements"
    },
    "first": {
      "ja": "月に一度、10分だけ。早く気づくほど、取り戻しやすくなります。",
      "en": "Ten minutes once a month. The sooner it is noticed, the easier it is to get back."
    },
    "steps": [
      {
        "id": "read-statements",
        "words": {
          "ja": "カードと銀行の明細を、月に一度は見ます。",
          "en": "Look through your card and bank statements once a month."
        },
        "why": {
          "ja": "覚えのない支払いに早く気づけば、止めたり、補償を受けたりしやすくなります。",
          "en": "A payment that is noticed early is easier to stop or to get back."
        },
        "how": {
          "ja": "見る日を決めて、カレンダーに入れます。カードのアプリで「利用のお知らせ」をオンにしておくと、もっと早く気づけます。",
          "en": "Choose a day and put it into your calendar. With the card app's notices of use turned on, you see it even sooner."
        },
        "takes": 10,
        "every": "month",
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "compare-receipts",
        "words": {
          "ja": "レシートや注文の確認メールを取っておき、明細と見くらべます。",
          "en": "Keep receipts and order mails, and compare them with the statement."
        },
        "why": {
          "ja": "覚えのない支払いか、忘れていただけかが、すぐにわかります。",
          "en": "You see at once whether a payment is not yours or was only forgotten."
        },
        "how": {
          "ja": "封筒を一つ決めて入れていき、明細を見たら捨てます。家族が使ったものかどうかも、聞いてみます。",
          "en": "Collect them in one envelope and throw them away when you have compared them. Ask the family, too, whether one of them paid."
        },
        "takes": 5,
        "source": "https://www.kokusen.go.jp/mimamori/mj_mailmag/mj-shinsen296.html"
      },
      {
        "id": "statement-on-paper",
        "words": {
          "ja": "画面の明細が見にくければ、紙の明細に変えてもらいます。",
          "en": "If statements on a screen are hard to read, have them sent on paper."
        },
        "why": {
          "ja": "見なくなるのが、いちばん困ります。長く気づかず、一部しか補償されなかった例があります。",
          "en": "Not looking is the worst. There are people who noticed late and got only part of it back."
        },
        "how": {
          "ja": "カード会社のサイトか電話で申し込みます。お金がかかることもあります。",
          "en": "Ask for it on the card company's site or by phone. There may be a charge."
        },
        "takes": 10,
        "source": "https://www.city.sakai.lg.jp/kurashi/shohi/trouble/sonota/statement.html"
      },
      {
        "id": "call-quickly",
        "words": {
          "ja": "覚えのない支払いがあれば、その日のうちにカード会社に電話します。",
          "en": "If there is a payment that is not yours, call the card company the same day."
        },
        "why": {
          "ja": "補償には期限があります。60日を過ぎて、補償されなかった例があります。",
          "en": "There is a time limit. People who noticed after 60 days have got nothing back."
        },
        "how": {
          "ja": "カードの裏の番号に電話します。金額が小さくても伝えます。",
          "en": "Call the number on the back of your card, even for a small sum."
        },
        "takes": 10,
        "source": "https://www.pref.kagoshima.jp/ab22/kurashi-kankyo/syohi/zirei/credit.html"
      },
      {
        "id": "look-at-subscriptions",
        "words": {
          "ja": "毎月の定額の支払いを見て、使っていないものはやめます。",
          "en": "Look through what is paid every month, and end what you don't use."
        },
        "why": {
          "ja": "申し込んだ覚えのないものや、解約し忘れたものが、続いていることがあります。",
          "en": "Some of it may be nothing you meant to order, or something you forgot to end."
        },
        "how": {
          "ja": "明細で、同じ金額が毎月並んでいるものを探します。やめるときは、その会社の公式サイトから手続きします。",
          "en": "Look for the same sum every month. End it on the official site of the company."
        },
        "takes": 15,
        "every": "half-year",
        "source": "https://city.numazu.shizuoka.jp/kurashi/anshin/consumer/topics/meisaicheck.htm"
      }
    ],
    "source": "https://www.kokusen.go.jp/mimamori/mj_mailmag/mj-shinsen296.html",
    "checked": "2026-11-28",
    "confidence": "A"
  },
  {
    "id": "prevent-two-step",
    "kind": "theme",
    "given": [],
    "title": {
      "ja": "2段階認証とパスキー",
      "en": "Two-step verification and passkeys"
    },
    "first": {
      "ja": "パスワードのほかに、もう一つの鍵を付けます。まず、メールのアカウントからです。",
      "en": "Add a second key to your password. Begin with your mail account."
    },
    "steps": [
      {
        "id": "turn-on-two-step",
        "words": {
          "ja": "大切なアカウントで、2段階認証かパスキーを使います。",
          "en": "Use two-step verification or a passkey for the accounts that matter."
        },
        "why": {
          "ja": "パスワードを知られても、それだけでは入れません。パスキーは、偽サイトでは働きません。",
          "en": "Then the password alone is not enough. A passkey does not work on a fake site."
        },
        "how": {
          "ja": "メール、銀行、カード、通販の順に、公式サイトの「セキュリティ」や「ログイン」の設定を開いて、オンにします。",
          "en": "Begin with mail, then bank, card and shops. Open the security or sign-in settings on the official site and turn it on."
        },
        "takes": 10,
        "pages": [
          "two-step"
        ],
        "source": "https://www.jpcert.or.jp/m/pr/2016/pr160003.html"
      },
      {
        "id": "two-step-amazon",
        "words": {
          "ja": "Amazonの2段階認証を設定します。",
          "en": "Set up two-step verification of Amazon."
        },
        "why": {
          "ja": "住所やカードが登録されているので、入られると買い物に使われるおそれがあります。",
          "en": "Your address and card are there; somebody who gets in may go shopping with them."
        },
        "how": {
          "ja": "公式のアプリかサイトの「アカウントサービス」から「ログインとセキュリティ」を開き、「2段階認証の設定」を選びます。",
          "en": "In the official app or site open “Your Account”, then “Login & security”, and choose “2-step verification”."
        },
        "takes": 10,
        "for": [
          "amazon"
        ],
        "source": "https://appllio.com/amazon-two-factor-authentication-for-iphone-android-smartphone"
      },
      {
        "id": "line-sign-in",
        "words": {
          "ja": "LINEの「ログイン許可」を、使わないときはオフにします。",
          "en": "Turn “Allow login” of LINE off while you don't use it."
        },
        "why": {
          "ja": "オンのままだと、メールアドレスとパスワードを知った人が、別の端末から入れるおそれがあります。",
          "en": "While it is on, somebody who knows your address and password may sign in from another device."
        },
        "how": {
          "ja": "スマートフォンだけで使うなら、LINEの設定でオフにします。ログイン中の端末も見て、見覚えのないものはログアウトします。",
          "en": "If you use LINE on your phone only, turn it off in its settings. Look at the devices that are signed in, too, and sign out those you don't know."
        },
        "takes": 5,
        "for": [
          "line"
        ],
        "source": "https://helpcenter.trendmicro.com/ja-jp/article/tmka-11733"
      },
      {
        "id": "second-trusted-number",
        "words": {
          "ja": "Apple Accountに、確認コードを受け取れる電話番号をもう一つ登録します。",
          "en": "Add a second phone number to your Apple Account that can receive its codes."
        },
        "why": {
          "ja": "iPhoneをなくすと、コードを受け取れず、自分が入れなくなることがあります。",
          "en": "If you lose your iPhone, you may receive no code and get locked out yourself."
        },
        "how": {
          "ja": "「設定」の自分の名前から「サインインとセキュリティ」「2ファクタ認証」を開き、信頼できる電話番号を追加します。家族の番号や固定電話でもかまいません。",
          "en": "In Settings press your name, “Sign-In & Security”, “Two-Factor Authentication”, and add a trusted phone number. It may be a relative's or your landline."
        },
        "takes": 5,
        "for": [
          "apple"
        ],
        "source": "https://support.apple.com/ja-jp/122621"
      },
      {
        "id": "keep-way-back",
        "words": {
          "ja": "スマートフォンをなくしたときのために、予備の連絡先を登録しておきます。",
          "en": "Register a second way to reach you, in case you lose your phone."
        },
        "why": {
          "ja": "連絡先が一つだけだと、それを失ったときに、アカウントに入れなくなることがあります。",
          "en": "With a single one, losing it may lock you out of the account."
        },
        "how": {
          "ja": "2段階認証の画面で、別のメールアドレスや電話番号も登録します。「回復コード」が出たら、紙に書いて家にしまいます。",
          "en": "On the page of the two-step verification, register another mail address or phone number. If it shows recovery codes, write them down and keep the paper at home."
        },
        "takes": 10,
        "every": "year",
        "source": "https://support.microsoft.com/ja-jp/help/4028586/microsoft-account-turning-two-step-verification-on-or-off"
      },
      {
        "id": "never-tell-codes",
        "words": {
          "ja": "届いた確認コードは、だれにも教えません。",
          "en": "Tell nobody a code that was sent to you."
        },
        "why": {
          "ja": "コードを聞き出されると、2段階認証をしていても入られてしまいます。会社の人がたずねることはありません。",
          "en": "Whoever gets the code can sign in in spite of the second step. The company never asks for it."
        },
        "how": {
          "ja": "自分でログインした画面にだけ入力します。電話やメッセージで聞かれたら、相手がだれでも答えません。",
          "en": "Type it only on the page where you are signing in yourself. If somebody asks by phone or message, don't answer, whoever it is."
        },
        "takes": 1,
        "source": "https://support.apple.com/ja-jp/HT211650"
      }
    ],
    "source": "https://www.jpcert.or.jp/m/pr/2016/pr160003.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "Amazon's menu is as appllio.com describes it; LINE's setting as Trend Micro's support page does; that paper is a good place for recovery codes is general advice"
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
    },
    "steps": [
      {
        "id": "cut-off",
        "words": {
          "ja": "その端末の通信を切ります。スマートフォンは機内モードにしてWi-Fiも切ります。パソコンはWi-Fiを切り、ケーブルを抜きます。このあとの電話やパスワードの変更は、ほかの電話や端末からします。",
          "en": "Cut that device off: flight mode and Wi-Fi off on a phone; Wi-Fi off and the cable out on a computer. From now on, make calls and change passwords from another telephone or device."
        },
        "why": {
          "ja": "通信できなければ、中のものを送られたり、操作されたりしません。",
          "en": "Without a connection nothing can be sent out or operated from afar."
        },
        "when": "minutes",
        "takes": 1,
        "source": "https://safety.t-com.ne.jp/feature/%e5%81%bd%e3%81%ae%e3%82%bb%e3%82%ad%e3%83%a5%e3%83%aa%e3%83%86%e3%82%a3%e8%ad%a6%e5%91%8a%e3%81%ab%e3%81%94%e6%b3%a8%e6%84%8f"
      },
      {
        "id": "delete-app",
        "words": {
          "ja": "通信を切ったまま、入れたアプリやソフトを削除します。iPhoneでプロファイルを入れたときは、「設定」の「一般」にある「VPNとデバイス管理」から削除します。",
          "en": "With the connection off, delete the app or program you installed. If you installed a profile on an iPhone, delete it under Settings, General, “VPN & Device Management”."
        },
        "why": {
          "ja": "悪いアプリは、気づかないうちにSMSをたくさん送ったり、中の情報を盗んだりします。",
          "en": "A bad app may send many text messages or steal data without your notice."
        },
        "when": "minutes",
        "takes": 5,
        "source": "https://www.nttdocomo.co.jp/info/anti-phishing/measure/delete_app/"
      },
      {
        "id": "ask-ipa",
        "words": {
          "ja": "自分では消せない、よくわからない、というときは、IPAの情報セキュリティ安心相談窓口か、携帯電話会社のお店に相談します。",
          "en": "If you can't remove it or aren't sure, ask the security desk of IPA or a shop of your phone company."
        },
        "why": {
          "ja": "パソコンやスマートフォンのことを無料で相談できる、公の窓口です。",
          "en": "It is a public desk that gives advice on computers and phones free of charge."
        },
        "when": "today",
        "url": "https://www.ipa.go.jp/security/anshin/",
        "say": {
          "ja": "「{date}に、{brand}を名乗る相手に言われて、アプリ（ソフト）を入れました。消し方と、ほかにすることを教えてください。」",
          "en": "“On {date} I installed an app (or program) because somebody who posed as {brand} told me to. Please tell me how to remove it and what else to do.”"
        },
        "source": "https://www.ipa.go.jp/security/anshin/"
      },
      {
        "id": "passwords-from-elsewhere",
        "words": {
          "ja": "そのアプリやソフトに入力したパスワードを、別の端末から変えます。カード番号を入力していたら、カード会社に電話します。",
          "en": "Change passwords that you typed into it, from another device. If you typed a card number, call the card company."
        },
        "why": {
          "ja": "同じ端末で変えると、新しいパスワードも見られることがあるからです。",
          "en": "On the same device the new one might be seen too."
        },
        "when": "today",
        "source": "https://www.nttdocomo.co.jp/info/anti-phishing/measure/delete_app/"
      },
      {
        "id": "scan-device",
        "words": {
          "ja": "アプリやソフトを削除できたら、通信を戻して端末を最新の状態に更新し、使っているセキュリティソフトで全体を調べます。",
          "en": "Once the app or program is gone, turn the connection on again, bring the device up to date and have your security software look through all of it."
        },
        "why": {
          "ja": "残っているものがないか、確かめるためです。",
          "en": "To make sure that nothing is left."
        },
        "when": "today",
        "source": "https://www.nttdocomo.co.jp/info/anti-phishing/measure/delete_app/"
      },
      {
        "id": "phone-bills",
        "words": {
          "ja": "次の二回の携帯電話の料金に、覚えのない通信料や決済がないか見ます。",
          "en": "Look through your next two phone bills for charges and payments you don't know."
        },
        "why": {
          "ja": "悪いアプリが、知らないうちにSMSを送ったり、買い物をしたりすることがあります。",
          "en": "A bad app may send text messages or buy things without your notice."
        },
        "when": "statements",
        "takes": 5,
        "remind": [
          30,
          60
        ],
        "source": "https://www.nttdocomo.co.jp/info/anti-phishing/measure/delete_app/"
      }
    ],
    "follows": [
      {
        "ja": "あなたの電話から、ほかの人へ偽のSMSが送られることがあります。身に覚えのないSMSへの返事が来たら、アプリが残っているかもしれません。",
        "en": "Fake text messages may be sent from your phone to others. If people answer texts you did not write, the app may still be there."
      },
      {
        "ja": "中の情報や、入力したパスワードが知られることがあります。削除して、別の端末からパスワードを変えれば、広がるのを防げます。",
        "en": "Data in it and passwords you typed may become known. Deleting it and changing passwords from another device helps to keep that from spreading."
      }
    ],
    "source": "https://www.nttdocomo.co.jp/info/anti-phishing/measure/delete_app/",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "deleting and checking are docomo's advice (A); flight mode first is advised alike by several third parties, cutting a computer off by a provider; where an iPhone keeps profiles is general knowledge (M)"
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
    },
    "steps": [
      {
        "id": "sign-out-others",
        "words": {
          "ja": "「すべての端末からログアウト」があれば選びます。見覚えのない端末は、一覧から外します。",
          "en": "If there is “sign out of all devices”, choose it. Remove devices that you don't know from the list."
        },
        "why": {
          "ja": "相手がもうログインしていても、そこで締め出せます。",
          "en": "Somebody who is signed in already is put out by that."
        },
        "when": "minutes",
        "takes": 5,
        "pages": [
          "security",
          "account"
        ],
        "source": "https://about.mercari.com/security/secure"
      },
      {
        "id": "change-password",
        "words": {
          "ja": "公式のアプリかサイトを自分で開いて、パスワードを変えます。ログインできないときは「パスワードをお忘れの方」から進みます。それでもだめなら、公式の窓口に連絡します。",
          "en": "Open the official app or site yourself and change the password. If you can't sign in, use “Forgot password”; if that fails, contact the official desk."
        },
        "why": {
          "ja": "先に変えておけば、知られたパスワードは使えなくなります。",
          "en": "Once it is changed, the one that became known no longer works."
        },
        "when": "minutes",
        "takes": 5,
        "pages": [
          "security",
          "account"
        ],
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "id": "look-through-account",
        "words": {
          "ja": "登録してあるメールアドレス・電話番号・住所・支払い方法が変わっていないか、覚えのない注文やログインがないかを見ます。あれば、公式の窓口に連絡します。",
          "en": "See whether your mail address, phone number, postal address or payment method was changed, and whether there are orders or sign-ins that you don't know. If so, contact the official desk."
        },
        "why": {
          "ja": "早く気づけば、注文を取り消せることがあります。",
          "en": "An order that is noticed early can sometimes be cancelled."
        },
        "when": "today",
        "takes": 10,
        "pages": [
          "account",
          "orders",
          "payment"
        ],
        "desks": [
          "fraud",
          "support"
        ],
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "id": "change-same-password",
        "words": {
          "ja": "入力したのと同じパスワードをほかでも使っていたら、そこもすべて別のものに変えます。メールのパスワードを先に変えます。",
          "en": "If you use the password that you gave anywhere else, change it there too, each to a different one. Begin with your mail."
        },
        "why": {
          "ja": "知られたパスワードは、ほかのサービスでも試されます。メールに入られると、ほかのパスワードも変えられるおそれがあります。",
          "en": "A password that became known is tried elsewhere too. Who gets into your mail can reset your other passwords."
        },
        "when": "today",
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "keep-evidence",
        "words": {
          "ja": "届いたメッセージは消さずに残し、何を、いつ入力したか（伝えたか）を書いておきます。",
          "en": "Keep the message, and write down what you gave and when."
        },
        "why": {
          "ja": "カード会社や警察に話すときに役に立ちます。",
          "en": "It helps when you talk to the card company or the police."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "id": "refuse-next-approval",
        "words": {
          "ja": "これから承認の通知が届いても、自分でログインしたときのほかは「いいえ」を選びます。",
          "en": "If another request for approval comes, choose “No” unless you are signing in yourself."
        },
        "why": {
          "ja": "パスワードが知られているあいだは、承認さえあれば入られてしまうからです。",
          "en": "While the password is known, an approval is all that is missing."
        },
        "when": "week",
        "source": "https://support.google.com/accounts/answer/2733203?hl=ja&ref_topic=7189123"
      },
      {
        "id": "review-passwords",
        "words": {
          "ja": "一週間後に、変え忘れたパスワードがないか、もう一度見ます。",
          "en": "After a week, see once more whether there is a password you forgot to change."
        },
        "why": {
          "ja": "落ち着いてから見直すと、忘れていた所に気づきます。",
          "en": "Looking again calmly, one finds what one forgot."
        },
        "when": "week",
        "takes": 15,
        "remind": [
          7
        ],
        "source": "https://www.jpcert.or.jp/m/pr/2016/pr160003.html"
      }
    ],
    "follows": [
      {
        "ja": "承認すると、相手の端末がログインしたままになることがあります。ログアウトさせて、パスワードを変えれば、締め出せます。",
        "en": "After an approval, somebody else's device may stay signed in. Signing it out and changing the password shuts it out."
      },
      {
        "ja": "承認を求められたのは、パスワードを知られているしるしです。同じパスワードをほかでも使っていれば、そこも変えます。",
        "en": "The request is a sign that the password is known. Change it elsewhere too if you use the same one."
      }
    ],
    "source": "https://support.google.com/accounts/answer/2733203?hl=ja&ref_topic=7189123",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "official advice of two services on sign-ins one does not know (Google, about.mercari.com); put together here"
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
        "id": "call-bank",
        "words": {
          "ja": "銀行に電話して、インターネットバンキングを止めてもらいます。番号は、キャッシュカードか通帳、銀行の公式サイトで確かめます。",
          "en": "Call your bank and have online banking stopped. Take the number from your bank card, bank book or the bank's official site."
        },
        "why": {
          "ja": "早く止めるほど、預金をよそへ送られるのを防げます。",
          "en": "The sooner it is stopped, the less can be sent elsewhere."
        },
        "when": "minutes",
        "desks": [
          "card-loss",
          "fraud"
        ],
        "say": {
          "ja": "「{date}に、{brand}を名乗る偽のサイトで、口座の情報を入力しました。インターネットバンキングを止めて、覚えのない振り込みがないか見てください。」",
          "en": "“On {date} I typed my account data into a fake site that posed as {brand}. Please stop online banking and see whether there are transfers I did not make.”"
        },
        "source": "https://www.pref.yamanashi.jp/police/p_seikankyo/cyber/soudan/soudan05.html"
      },
      {
        "id": "change-bank-secrets",
        "words": {
          "ja": "銀行の案内にしたがって、パスワードや暗証番号を変えます。",
          "en": "Change passwords and PIN as the bank tells you."
        },
        "why": {
          "ja": "知られた番号を使えなくするためです。",
          "en": "So that what became known no longer works."
        },
        "when": "minutes",
        "source": "https://www.pref.yamanashi.jp/police/p_seikankyo/cyber/soudan/soudan05.html"
      },
      {
        "id": "bank-movements-now",
        "words": {
          "ja": "入出金の明細を見て、覚えのないものがあれば、すぐ銀行に伝えます。",
          "en": "Look through the account. If there is anything you don't know, tell the bank at once."
        },
        "why": {
          "ja": "早ければ、銀行が止められることがあります。",
          "en": "If it is early, the bank may be able to stop it."
        },
        "when": "today",
        "takes": 10,
        "source": "https://www.pref.yamanashi.jp/police/p_seikankyo/cyber/soudan/soudan05.html"
      },
      {
        "id": "change-same-password",
        "words": {
          "ja": "入力したのと同じパスワードをほかでも使っていたら、そこもすべて別のものに変えます。メールのパスワードを先に変えます。",
          "en": "If you use the password that you gave anywhere else, change it there too, each to a different one. Begin with your mail."
        },
        "why": {
          "ja": "知られたパスワードは、ほかのサービスでも試されます。メールに入られると、ほかのパスワードも変えられるおそれがあります。",
          "en": "A password that became known is tried elsewhere too. Who gets into your mail can reset your other passwords."
        },
        "when": "today",
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "keep-evidence",
        "words": {
          "ja": "届いたメッセージは消さずに残し、何を、いつ入力したか（伝えたか）を書いておきます。",
          "en": "Keep the message, and write down what you gave and when."
        },
        "why": {
          "ja": "カード会社や警察に話すときに役に立ちます。",
          "en": "It helps when you talk to the card company or the police."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "id": "tell-police",
        "words": {
          "ja": "お金が動いていたり、覚えのない利用があったりしたら、警察の相談窓口 #9110（平日）に電話します。急ぐときは110です。",
          "en": "If money has moved, or something was used that you don't know of, call the advice line of the police, #9110 (weekdays). If it is urgent, call 110."
        },
        "why": {
          "ja": "カード会社や銀行の補償で、警察への届け出が必要になることがあります。",
          "en": "The card company or bank may ask for a report to the police before it compensates you."
        },
        "when": "today",
        "phone": "#9110",
        "say": {
          "ja": "「{date}に、{brand}を名乗るメッセージにだまされて、情報を入力しました（お金を払いました）。どうすればよいか相談させてください。メッセージは残してあります。」",
          "en": "“On {date} a message that posed as {brand} deceived me, and I gave it data (or money). I would like your advice on what to do. I have kept the message.”"
        },
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "bank-statements",
        "words": {
          "ja": "二か月のあいだ、口座の入出金を月に一度は見ます。覚えのないものは、すぐ銀行に伝えます。",
          "en": "For two months look through your account at least once a month. Tell the bank at once about anything you don't know."
        },
        "why": {
          "ja": "早く伝えるほど、止められる見込みが大きくなります。",
          "en": "The sooner you tell, the better the chance to stop it."
        },
        "when": "statements",
        "takes": 10,
        "remind": [
          30,
          60
        ],
        "source": "https://www.pref.yamanashi.jp/police/p_seikankyo/cyber/soudan/soudan05.html"
      }
    ],
    "follows": [
      {
        "ja": "預金がよその口座に送られることがあります。早く銀行に伝えるほど、防げる見込みが大きくなります。",
        "en": "Money may be sent to another account. The sooner the bank knows, the better the chance to prevent it."
      }
    ],
    "source": "https://www.pref.yamanashi.jp/police/p_seikankyo/cyber/soudan/soudan05.html",
    "checked": "2026-11-28",
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
      "ja": "電話を切り、もう話さないでください。同じ相手からかかってきても、出ないでください。",
      "en": "Hang up and don't talk to them again. If they call you, don't answer."
    },
    "steps": [
      {
        "id": "hang-up",
        "words": {
          "ja": "電話を切ります。同じ相手からかかってきても、出ません。カードや銀行の番号を伝えていたら、その会社にすぐ電話します。",
          "en": "Hang up. If they call, don't answer. If you gave a number of your card or bank, call that company at once."
        },
        "why": {
          "ja": "話を続けると、次々に求められます。途中で切って、かまいません。",
          "en": "The longer one talks, the more they ask for. You may hang up at any point."
        },
        "when": "minutes",
        "takes": 1,
        "source": "https://www.shouhiseikatu.metro.tokyo.lg.jp/kurashi/2009_10/soudan.html"
      },
      {
        "id": "end-remote-control",
        "words": {
          "ja": "遠隔操作のソフトを入れた場合は、まずインターネットを切ってから、そのソフトを削除します。",
          "en": "If you installed a program for remote control, cut the internet connection first, then remove the program."
        },
        "why": {
          "ja": "相手が画面の向こうから操作を続けられないようにするためです。",
          "en": "So that they can't go on using your computer."
        },
        "when": "minutes",
        "takes": 10,
        "source": "https://safety.t-com.ne.jp/feature/%e5%81%bd%e3%81%ae%e3%82%bb%e3%82%ad%e3%83%a5%e3%83%aa%e3%83%86%e3%82%a3%e8%ad%a6%e5%91%8a%e3%81%ab%e3%81%94%e6%b3%a8%e6%84%8f"
      },
      {
        "id": "what-was-told",
        "words": {
          "ja": "電話で何を伝え、何をしたかを書き出します。カード番号・パスワード・確認コードを伝えた、お金を払った場合は、その手順も行います。",
          "en": "Write down what you told them and what you did. If you gave a card number, a password or a code, or paid money, follow those steps too."
        },
        "why": {
          "ja": "何を止めればよいかが、はっきりします。",
          "en": "It shows what has to be stopped."
        },
        "when": "today",
        "takes": 10,
        "source": "https://www.shouhiseikatu.metro.tokyo.lg.jp/kurashi/2009_10/soudan.html"
      },
      {
        "id": "ask-ipa",
        "words": {
          "ja": "自分では消せない、よくわからない、というときは、IPAの情報セキュリティ安心相談窓口か、携帯電話会社のお店に相談します。",
          "en": "If you can't remove it or aren't sure, ask the security desk of IPA or a shop of your phone company."
        },
        "why": {
          "ja": "パソコンやスマートフォンのことを無料で相談できる、公の窓口です。",
          "en": "It is a public desk that gives advice on computers and phones free of charge."
        },
        "when": "today",
        "url": "https://www.ipa.go.jp/security/anshin/",
        "say": {
          "ja": "「{date}に、{brand}を名乗る相手に言われて、アプリ（ソフト）を入れました。消し方と、ほかにすることを教えてください。」",
          "en": "“On {date} I installed an app (or program) because somebody who posed as {brand} told me to. Please tell me how to remove it and what else to do.”"
        },
        "source": "https://www.ipa.go.jp/security/anshin/"
      },
      {
        "id": "tell-police",
        "words": {
          "ja": "お金が動いていたり、覚えのない利用があったりしたら、警察の相談窓口 #9110（平日）に電話します。急ぐときは110です。",
          "en": "If money has moved, or something was used that you don't know of, call the advice line of the police, #9110 (weekdays). If it is urgent, call 110."
        },
        "why": {
          "ja": "カード会社や銀行の補償で、警察への届け出が必要になることがあります。",
          "en": "The card company or bank may ask for a report to the police before it compensates you."
        },
        "when": "today",
        "phone": "#9110",
        "say": {
          "ja": "「{date}に、{brand}を名乗るメッセージにだまされて、情報を入力しました（お金を払いました）。どうすればよいか相談させてください。メッセージは残してあります。」",
          "en": "“On {date} a message that posed as {brand} deceived me, and I gave it data (or money). I would like your advice on what to do. I have kept the message.”"
        },
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "restore-computer",
        "words": {
          "ja": "遠隔操作されたパソコンは、操作される前の状態に戻します（システムの復元）。やり方は、IPAの窓口や、買ったお店にたずねます。",
          "en": "Take a computer that was controlled from afar back to the state before that (System Restore). Ask the desk of IPA or the shop how."
        },
        "why": {
          "ja": "ソフトを削除しても、変えられた設定が残ることがあるからです。",
          "en": "Settings that were changed may stay even after the program is removed."
        },
        "when": "week",
        "url": "https://www.ipa.go.jp/security/anshin/",
        "source": "https://digiuse.co.jp/info/5535077"
      },
      {
        "id": "expect-more",
        "words": {
          "ja": "これから、知らない電話・メール・SMSが増えることがあります。答えずに、携帯電話会社やメールの迷惑対策を使います。",
          "en": "More unknown calls, mails and text messages may reach you. Don't answer them; use the filters of your phone company and mail service."
        },
        "why": {
          "ja": "電話番号やメールアドレスは、ほかの詐欺にも使われることがあります。答えなければ、それ以上は進みません。",
          "en": "A phone number or mail address may be used for other scams too. Without an answer they get no further."
        },
        "when": "week",
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      }
    ],
    "follows": [
      {
        "ja": "電話番号を知られたので、また電話がかかってくることがあります。出なくてかまいません。",
        "en": "They know your number now and may call again. You need not answer."
      },
      {
        "ja": "遠隔操作のソフトが残っていると、見られたり操作されたりすることがあります。削除すれば防げます。",
        "en": "While a program for remote control is there, they may look or operate. Removing it prevents that."
      }
    ],
    "source": "https://www.shouhiseikatu.metro.tokyo.lg.jp/kurashi/2009_10/soudan.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "Tokyo's consumer centre on calls to fake support (A); cutting off and removing by a provider's safety page and a university's (itc.keio.ac.jp); restoring is IPA's advice as quoted by digiuse.co.jp"
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
        "id": "call-card",
        "words": {
          "ja": "カード会社の「紛失・盗難」の窓口に電話して、カードを止め、新しい番号にしてもらいます。番号は、カードの裏か公式アプリにあります。多くの会社は24時間受け付けています。",
          "en": "Call the card company's desk for lost and stolen cards, have the card stopped and get a new number. The telephone number is on the back of your card or in the official app. Most desks are open day and night."
        },
        "why": {
          "ja": "早く止めるほど、使われるのを防げます。",
          "en": "The sooner it is stopped, the less it can be misused."
        },
        "when": "minutes",
        "desks": [
          "card-loss"
        ],
        "say": {
          "ja": "「{date}に、{brand}を名乗る偽のサイトで、カード番号を入力しました。カードを止めて、新しい番号にしてください。覚えのない支払いがないかも、見てください。」",
          "en": "“On {date} I typed my card number into a fake site that posed as {brand}. Please stop the card and give me a new number. Please also see whether there are payments I did not make.”"
        },
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "id": "find-card-desk",
        "words": {
          "ja": "番号がわからないときは、フィッシング対策協議会のページにある「紛失時連絡先一覧」（東京都クレジットカード犯罪対策連絡協議会）で調べます。",
          "en": "If you can't find the number, look it up in the list of the Tokyo council against card crime, to which the page of the Council of Anti-Phishing Japan leads."
        },
        "why": {
          "ja": "検索では、偽の窓口が出てくることがあるからです。",
          "en": "A search may lead to a desk that is fake."
        },
        "when": "minutes",
        "url": "https://www.antiphishing.jp/contact_faq.html",
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "id": "tell-card-pin",
        "words": {
          "ja": "暗証番号や、本人認証のパスワードも入力した場合は、それも電話で伝えます。",
          "en": "If you also typed the PIN or the password for online purchases, say so on the phone."
        },
        "why": {
          "ja": "変える手続きも一緒にできます。補償のあつかいが変わることがあるので、正直に伝えるのがいちばんです。",
          "en": "It can be changed in the same call. What is covered may depend on it, so it is best to tell."
        },
        "when": "minutes",
        "source": "https://www.pref.yamanashi.jp/police/p_seikankyo/cyber/soudan/soudan05.html"
      },
      {
        "id": "card-payments-now",
        "words": {
          "ja": "カードのアプリか会員サイトを自分で開いて、覚えのない支払いがないか見ます。",
          "en": "Open the card's app or site yourself and look for payments you don't know."
        },
        "why": {
          "ja": "見つけたら、カードを止める電話で一緒に伝えられます。",
          "en": "If there is one, you can tell it in the same call."
        },
        "when": "today",
        "takes": 10,
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "keep-evidence",
        "words": {
          "ja": "届いたメッセージは消さずに残し、何を、いつ入力したか（伝えたか）を書いておきます。",
          "en": "Keep the message, and write down what you gave and when."
        },
        "why": {
          "ja": "カード会社や警察に話すときに役に立ちます。",
          "en": "It helps when you talk to the card company or the police."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "id": "tell-police",
        "words": {
          "ja": "お金が動いていたり、覚えのない利用があったりしたら、警察の相談窓口 #9110（平日）に電話します。急ぐときは110です。",
          "en": "If money has moved, or something was used that you don't know of, call the advice line of the police, #9110 (weekdays). If it is urgent, call 110."
        },
        "why": {
          "ja": "カード会社や銀行の補償で、警察への届け出が必要になることがあります。",
          "en": "The card company or bank may ask for a report to the police before it compensates you."
        },
        "when": "today",
        "phone": "#9110",
        "say": {
          "ja": "「{date}に、{brand}を名乗るメッセージにだまされて、情報を入力しました（お金を払いました）。どうすればよいか相談させてください。メッセージは残してあります。」",
          "en": "“On {date} a message that posed as {brand} deceived me, and I gave it data (or money). I would like your advice on what to do. I have kept the message.”"
        },
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "new-card-number",
        "words": {
          "ja": "新しいカードが届いたら、料金の支払いに登録している所の番号を変えます。",
          "en": "When the new card arrives, change the number where it is registered for regular payments."
        },
        "why": {
          "ja": "電気や電話などの支払いが止まらないようにするためです。",
          "en": "So that payments for power, telephone and the like go on."
        },
        "when": "week",
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "id": "card-statements",
        "words": {
          "ja": "次の二回のカードの明細を見ます。覚えのない支払いは、少額でもカード会社に伝えます。",
          "en": "Look through your next two card statements. Tell the card company about any payment you don't know, however small."
        },
        "why": {
          "ja": "使われても、明細に出るまで時間がかかり、カードを止めたあとに使われた例もあります。補償には期限があるので、早く伝えるほど安心です（決まりは会社によって違います）。",
          "en": "A payment takes time to show, and some cards were used even after they had been stopped. Compensation has a time limit, so telling early helps (the rules differ by company)."
        },
        "when": "statements",
        "takes": 10,
        "pages": [
          "payment"
        ],
        "remind": [
          30,
          60
        ],
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      }
    ],
    "follows": [
      {
        "ja": "知らない買い物に使われることがあります。早くカードを止め、明細を見ておけば、防いだり、早く見つけたりできます。",
        "en": "The card may be used for purchases that are not yours. Stopping it early and reading the statements helps to prevent or to find that."
      }
    ],
    "source": "https://www.antiphishing.jp/contact_faq.html",
    "checked": "2026-11-28",
    "confidence": "A",
    "note": "that a stopped card could still be used for small payments: AEON Financial Service in 2024, as the press reported (B)"
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
    },
    "steps": [
      {
        "id": "code-of-bank-or-card",
        "words": {
          "ja": "銀行やカードの確認コードだったときは、今すぐその会社に電話します。番号は、カードの裏か公式アプリにあります。",
          "en": "If it was a code of your bank or card, call that company now. The number is on the back of the card or in the official app."
        },
        "why": {
          "ja": "その場で振り込みや支払いに使われることがあるので、早く止めるのが確かです。",
          "en": "It may be used for a transfer or payment on the spot, so stopping it early is the sure way."
        },
        "when": "minutes",
        "desks": [
          "card-loss",
          "fraud"
        ],
        "say": {
          "ja": "「{date}に、{brand}を名乗る偽のサイトで、確認コードを入力しました。覚えのない取り引きがないか見て、止めてください。」",
          "en": "“On {date} I typed a verification code into a fake site that posed as {brand}. Please see whether there are transactions I did not make, and stop them.”"
        },
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "id": "change-password",
        "words": {
          "ja": "公式のアプリかサイトを自分で開いて、パスワードを変えます。ログインできないときは「パスワードをお忘れの方」から進みます。それでもだめなら、公式の窓口に連絡します。",
          "en": "Open the official app or site yourself and change the password. If you can't sign in, use “Forgot password”; if that fails, contact the official desk."
        },
        "why": {
          "ja": "先に変えておけば、知られたパスワードは使えなくなります。",
          "en": "Once it is changed, the one that became known no longer works."
        },
        "when": "minutes",
        "takes": 5,
        "pages": [
          "security",
          "account"
        ],
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "id": "sign-out-others",
        "words": {
          "ja": "「すべての端末からログアウト」があれば選びます。見覚えのない端末は、一覧から外します。",
          "en": "If there is “sign out of all devices”, choose it. Remove devices that you don't know from the list."
        },
        "why": {
          "ja": "相手がもうログインしていても、そこで締め出せます。",
          "en": "Somebody who is signed in already is put out by that."
        },
        "when": "minutes",
        "takes": 5,
        "pages": [
          "security",
          "account"
        ],
        "source": "https://about.mercari.com/security/secure"
      },
      {
        "id": "look-through-account",
        "words": {
          "ja": "登録してあるメールアドレス・電話番号・住所・支払い方法が変わっていないか、覚えのない注文やログインがないかを見ます。あれば、公式の窓口に連絡します。",
          "en": "See whether your mail address, phone number, postal address or payment method was changed, and whether there are orders or sign-ins that you don't know. If so, contact the official desk."
        },
        "why": {
          "ja": "早く気づけば、注文を取り消せることがあります。",
          "en": "An order that is noticed early can sometimes be cancelled."
        },
        "when": "today",
        "takes": 10,
        "pages": [
          "account",
          "orders",
          "payment"
        ],
        "desks": [
          "fraud",
          "support"
        ],
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "id": "keep-evidence",
        "words": {
          "ja": "届いたメッセージは消さずに残し、何を、いつ入力したか（伝えたか）を書いておきます。",
          "en": "Keep the message, and write down what you gave and when."
        },
        "why": {
          "ja": "カード会社や警察に話すときに役に立ちます。",
          "en": "It helps when you talk to the card company or the police."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "id": "tell-police",
        "words": {
          "ja": "お金が動いていたり、覚えのない利用があったりしたら、警察の相談窓口 #9110（平日）に電話します。急ぐときは110です。",
          "en": "If money has moved, or something was used that you don't know of, call the advice line of the police, #9110 (weekdays). If it is urgent, call 110."
        },
        "why": {
          "ja": "カード会社や銀行の補償で、警察への届け出が必要になることがあります。",
          "en": "The card company or bank may ask for a report to the police before it compensates you."
        },
        "when": "today",
        "phone": "#9110",
        "say": {
          "ja": "「{date}に、{brand}を名乗るメッセージにだまされて、情報を入力しました（お金を払いました）。どうすればよいか相談させてください。メッセージは残してあります。」",
          "en": "“On {date} a message that posed as {brand} deceived me, and I gave it data (or money). I would like your advice on what to do. I have kept the message.”"
        },
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "review-passwords",
        "words": {
          "ja": "一週間後に、変え忘れたパスワードがないか、もう一度見ます。",
          "en": "After a week, see once more whether there is a password you forgot to change."
        },
        "why": {
          "ja": "落ち着いてから見直すと、忘れていた所に気づきます。",
          "en": "Looking again calmly, one finds what one forgot."
        },
        "when": "week",
        "takes": 15,
        "remind": [
          7
        ],
        "source": "https://www.jpcert.or.jp/m/pr/2016/pr160003.html"
      }
    ],
    "follows": [
      {
        "ja": "確認コードを使うと、相手がその場でログインできます。パスワードを変え、ほかの端末をログアウトさせれば、締め出せます。",
        "en": "With the code, somebody can sign in on the spot. Changing the password and signing out other devices shuts them out."
      }
    ],
    "source": "https://about.mercari.com/security/secure",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "the order is that of one official page on accounts others got into, and of antiphishing.jp's advice on passwords and cards; put together here, with the call to the bank or card company first because money moves on the spot"
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
        "id": "stop-gift-card",
        "words": {
          "ja": "カードとレシートを手元に置いて、発行会社の公式の窓口に連絡します。連絡先は、カードの裏にあります。",
          "en": "Have the card and the receipt at hand and contact the official desk of the issuer. It is named on the back of the card."
        },
        "why": {
          "ja": "まだ使われていなければ、止められることがあります。番号を伝えるのはお金を渡すのと同じなので、早さが大切です。",
          "en": "If it has not been used yet, it can sometimes be stopped. Giving the number is giving the money, so speed matters."
        },
        "when": "minutes",
        "say": {
          "ja": "「{date}に、{brand}を名乗る相手にだまされて、カードの番号を伝えました。使われないように止めてください。カードとレシートが手元にあります。」",
          "en": "“On {date} I gave the number of a card to somebody who posed as {brand} and deceived me. Please stop it from being used. I have the card and the receipt here.”"
        },
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "id": "buy-no-more",
        "words": {
          "ja": "これ以上は買わず、番号も伝えません。",
          "en": "Buy no more cards and give no more numbers."
        },
        "why": {
          "ja": "一度払うと、理由をつけて、何度も求めてきます。",
          "en": "After one payment they ask again, for ever new reasons."
        },
        "when": "minutes",
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "id": "keep-card-and-receipt",
        "words": {
          "ja": "カード、レシート、メッセージは、捨てずに残します。",
          "en": "Keep the card, the receipt and the messages."
        },
        "why": {
          "ja": "止めたり、調べたりするのに必要です。",
          "en": "They are needed to stop it and to find out more."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "id": "tell-police",
        "words": {
          "ja": "お金が動いていたり、覚えのない利用があったりしたら、警察の相談窓口 #9110（平日）に電話します。急ぐときは110です。",
          "en": "If money has moved, or something was used that you don't know of, call the advice line of the police, #9110 (weekdays). If it is urgent, call 110."
        },
        "why": {
          "ja": "カード会社や銀行の補償で、警察への届け出が必要になることがあります。",
          "en": "The card company or bank may ask for a report to the police before it compensates you."
        },
        "when": "today",
        "phone": "#9110",
        "say": {
          "ja": "「{date}に、{brand}を名乗るメッセージにだまされて、情報を入力しました（お金を払いました）。どうすればよいか相談させてください。メッセージは残してあります。」",
          "en": "“On {date} a message that posed as {brand} deceived me, and I gave it data (or money). I would like your advice on what to do. I have kept the message.”"
        },
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "ask-188-about-card",
        "words": {
          "ja": "消費者ホットライン188にも相談できます。",
          "en": "You can also ask the consumer hotline, 188."
        },
        "why": {
          "ja": "発行会社とのやりとりを、助けてくれます。",
          "en": "They help you deal with the issuer."
        },
        "when": "today",
        "phone": "188",
        "say": {
          "ja": "「{date}に、{brand}を名乗る相手にだまされて、プリペイドカードの番号を伝えました。発行会社にどう話せばよいか、教えてください。」",
          "en": "“On {date} somebody who posed as {brand} deceived me, and I gave the number of a prepaid card. Please tell me how to talk to the issuer.”"
        },
        "source": "https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/"
      }
    ],
    "follows": [
      {
        "ja": "「手続きに失敗した」「返金する」などと言って、もう一度買わせようとすることがあります。断って大丈夫です。",
        "en": "They may say that it failed, or that they will refund you, to make you buy again. You can safely refuse."
      }
    ],
    "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "read through a mirror; city consumer centres advise alike to contact the issuer at once"
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
    },
    "steps": [
      {
        "id": "keep-evidence",
        "words": {
          "ja": "届いたメッセージは消さずに残し、何を、いつ入力したか（伝えたか）を書いておきます。",
          "en": "Keep the message, and write down what you gave and when."
        },
        "why": {
          "ja": "カード会社や警察に話すときに役に立ちます。",
          "en": "It helps when you talk to the card company or the police."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "id": "police-about-document",
        "words": {
          "ja": "警察の相談窓口 #9110（平日）に電話して、悪用されるおそれがあることを伝えます。",
          "en": "Call the advice line of the police, #9110 (weekdays), and say that the document may be misused."
        },
        "why": {
          "ja": "あとで名前を使われたときに、先に相談していたことが助けになります。",
          "en": "If your name is used later, it helps that you had asked before."
        },
        "when": "today",
        "phone": "#9110",
        "say": {
          "ja": "「{date}に、{brand}を名乗る相手に、身分証の写真を送りました。悪用されないか心配です。どうすればよいか教えてください。」",
          "en": "“On {date} I sent a photo of my identity document to somebody who posed as {brand}. I am worried that it may be misused. Please tell me what to do.”"
        },
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "issuer-of-document",
        "words": {
          "ja": "番号や書類を替えられるか、発行した所（免許証は警察の免許窓口、マイナンバーカードは市区町村）にたずねます。",
          "en": "Ask who issued it whether the number or document can be replaced: the police licence desk for a driving licence, your city for an Individual Number Card."
        },
        "why": {
          "ja": "替えられるかどうかは、書類と事情によって違うからです。",
          "en": "Whether it can be replaced depends on the document and the case."
        },
        "when": "week"
      },
      {
        "id": "credit-notice",
        "words": {
          "ja": "心配なときは、信用情報機関に「本人申告」を登録できます。銀行は全国銀行個人信用情報センター、カードや貸金はCICとJICCです。手数料がかかります。",
          "en": "If you are worried, you can register a notice with the credit bureaus — KSC of the banks, and CIC and JICC for cards and loans. There is a fee."
        },
        "why": {
          "ja": "だれかがあなたの名前でお金を借りようとしたときに、審査が慎重になります（防げると約束するものではありません）。",
          "en": "Lenders then look more closely when somebody wants to borrow in your name (it is no guarantee)."
        },
        "when": "week",
        "url": "https://www.zenginkyo.or.jp/pcic/return/",
        "source": "https://www.jicc.co.jp/faq/comment/index.html"
      },
      {
        "id": "expect-more",
        "words": {
          "ja": "これから、知らない電話・メール・SMSが増えることがあります。答えずに、携帯電話会社やメールの迷惑対策を使います。",
          "en": "More unknown calls, mails and text messages may reach you. Don't answer them; use the filters of your phone company and mail service."
        },
        "why": {
          "ja": "電話番号やメールアドレスは、ほかの詐欺にも使われることがあります。答えなければ、それ以上は進みません。",
          "en": "A phone number or mail address may be used for other scams too. Without an answer they get no further."
        },
        "when": "week",
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "loan-letters",
        "words": {
          "ja": "二か月のあいだ、覚えのない契約や請求の郵便が来ないか見ます。来たら、その会社と警察に伝えます。",
          "en": "For two months look out for letters about contracts or bills you don't know. If one comes, tell the company and the police."
        },
        "why": {
          "ja": "名前を使われたことに、早く気づけます。",
          "en": "So you notice early if your name is used."
        },
        "when": "statements",
        "remind": [
          30,
          60
        ],
        "source": "https://www.jicc.co.jp/faq/comment/index.html"
      }
    ],
    "follows": [
      {
        "ja": "あなたの名前で、契約や借り入れを申し込まれることがあります。記録を残し、申告しておけば、あとで説明しやすくなります。",
        "en": "Somebody may apply for a contract or loan in your name. A record and a notice make it easier to explain later."
      }
    ],
    "source": "https://www.zenginkyo.or.jp/pcic/return/",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "the credit bureaus' own pages on the notice (A), read in stored copies; the notice is made for lost documents (KSC) and for names that may be misused (JICC). The desks that replace documents are general knowledge"
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
        "id": "stop-transfer",
        "words": {
          "ja": "銀行から振り込んだ場合は、自分の銀行と、振り込んだ先の銀行の両方に電話し、だまされて振り込んだことと、相手の口座を伝えます。番号は、通帳や公式サイトで確かめます。",
          "en": "If you paid from a bank, call both your own bank and the bank of the account you paid into. Say that you were deceived and name the account. Take the numbers from the bank book or the official site."
        },
        "why": {
          "ja": "相手の口座が止まり、お金が残っていれば、戻ってくることがあります（振り込め詐欺救済法）。早いほど望みがあります。",
          "en": "If that account is frozen while money is left in it, some may come back (there is a law for it). The sooner the better."
        },
        "when": "minutes",
        "say": {
          "ja": "「{date}に、{brand}を名乗る相手にだまされて、振り込みをしました。相手の口座を止めてください。口座の番号と金額を言います。」",
          "en": "“On {date} I made a transfer because somebody who posed as {brand} deceived me. Please have the other account frozen. I will tell you its number and the amount.”"
        },
        "source": "https://www.gov-online.go.jp/useful/article/201108/2.html"
      },
      {
        "id": "stop-payment-service",
        "words": {
          "ja": "決済サービスや暗号資産（仮想通貨）で送った場合は、使ったサービスや取引所の公式の窓口に、だまされて送ったことと送り先を伝えます。",
          "en": "If you sent it by a payment service or as cryptocurrency, tell the official desk of the service or exchange that you used that you were deceived, and where it went."
        },
        "why": {
          "ja": "相手が引き出す前なら、止められることがあります。",
          "en": "Before it is taken out, it can sometimes be stopped."
        },
        "when": "minutes",
        "desks": [
          "fraud"
        ],
        "source": "https://law.awaisora.com/?p=11647"
      },
      {
        "id": "police-about-money",
        "words": {
          "ja": "警察に電話します。急ぐときは110、そうでなければ#9110です。",
          "en": "Call the police: 110 if it is urgent, otherwise #9110."
        },
        "why": {
          "ja": "警察からも、相手の口座を止めるよう銀行に求めることができます。",
          "en": "The police too can ask the bank to freeze the account."
        },
        "when": "minutes",
        "phone": "#9110",
        "say": {
          "ja": "「{date}に、{brand}を名乗る相手にだまされて、お金を送りました。相手の口座を止めたいので、相談させてください。振り込みの控えがあります。」",
          "en": "“On {date} I sent money because somebody who posed as {brand} deceived me. I would like the other account frozen and need your advice. I have the receipt.”"
        },
        "source": "https://www.gov-online.go.jp/useful/article/201108/2.html"
      },
      {
        "id": "keep-receipts",
        "words": {
          "ja": "振り込みの控え、メッセージ、相手の連絡先を残しておきます。",
          "en": "Keep the receipt, the messages and what you know of the other side."
        },
        "why": {
          "ja": "お金を戻す手続きで必要になります。",
          "en": "They are needed to get money back."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.gov-online.go.jp/useful/article/201108/2.html"
      },
      {
        "id": "no-second-payment",
        "words": {
          "ja": "「お金を取り戻す」と言ってくる知らない人には、お金も情報も渡しません。",
          "en": "Give neither money nor data to strangers who offer to get your money back."
        },
        "why": {
          "ja": "被害にあった人を、もう一度だます手口があります。返金の手続きで、お金を求められることはありません。",
          "en": "Some deceive the same people a second time. The official procedure never asks for money."
        },
        "when": "week",
        "source": "https://www.fsa.go.jp/policy/kyuusai/20130501.html"
      },
      {
        "id": "bank-statements",
        "words": {
          "ja": "二か月のあいだ、口座の入出金を月に一度は見ます。覚えのないものは、すぐ銀行に伝えます。",
          "en": "For two months look through your account at least once a month. Tell the bank at once about anything you don't know."
        },
        "why": {
          "ja": "早く伝えるほど、止められる見込みが大きくなります。",
          "en": "The sooner you tell, the better the chance to stop it."
        },
        "when": "statements",
        "takes": 10,
        "remind": [
          30,
          60
        ],
        "source": "https://www.pref.yamanashi.jp/police/p_seikankyo/cyber/soudan/soudan05.html"
      }
    ],
    "follows": [
      {
        "ja": "「取り戻せる」と言って、もう一度お金を求めてくることがあります。断って大丈夫です。",
        "en": "Somebody may offer to get the money back and ask for more. You can safely refuse."
      }
    ],
    "source": "https://www.gov-online.go.jp/useful/article/201108/2.html",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "the government's page on the law (A), and banks say the same. For payment services several third parties advise alike (C); for exchanges it follows from that. The page of the FSA was read in the National Diet Library's copy"
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
        "id": "close-page",
        "words": {
          "ja": "開いたページには何も入力せず、そのまま閉じます。",
          "en": "Type nothing into the page and close it."
        },
        "why": {
          "ja": "入力しなければ、パスワードやカード番号は相手に渡りません。",
          "en": "A password or card number that is not typed does not reach them."
        },
        "when": "minutes",
        "takes": 1,
        "source": "https://safety.t-com.ne.jp/feature/%e3%83%95%e3%82%a3%e3%83%83%e3%82%b7%e3%83%b3%e3%82%b0%e8%a9%90%e6%ac%ba%e3%81%ab%e9%a8%99%e3%81%95%e3%82%8c%e3%81%9f%e3%81%a8%e3%81%8d%e3%81%ae%e5%af%be%e5%87%a6%e6%b3%95"
      },
      {
        "id": "think-back",
        "words": {
          "ja": "何も入力していないか、アプリや「プロファイル」を入れていないか、落ち着いて思い出します。していたら、あてはまる手順に進みます。",
          "en": "Think back calmly whether you typed anything, or installed an app or a profile. If you did, go on with the steps for it."
        },
        "why": {
          "ja": "途中まで入力したものも、相手に届いていることがあります。",
          "en": "Even what was typed half-way may have reached them."
        },
        "when": "minutes",
        "takes": 5,
        "source": "https://safety.t-com.ne.jp/feature/%e3%83%95%e3%82%a3%e3%83%83%e3%82%b7%e3%83%b3%e3%82%b0%e8%a9%90%e6%ac%ba%e3%81%ab%e9%a8%99%e3%81%95%e3%82%8c%e3%81%9f%e3%81%a8%e3%81%8d%e3%81%ae%e5%af%be%e5%87%a6%e6%b3%95"
      },
      {
        "id": "update-device",
        "words": {
          "ja": "スマートフォンやパソコンを最新の状態に更新します。",
          "en": "Bring your phone or computer up to date."
        },
        "why": {
          "ja": "最新にしておけば、開いただけで悪さをされる心配は、まずありません。",
          "en": "When it is up to date, merely opening a page hardly ever does harm."
        },
        "when": "week",
        "takes": 30,
        "source": "https://www1.pref.shimane.lg.jp/police/01_safety_of_life/cyber_security/question_example/fishinghigai.html"
      }
    ],
    "follows": [
      {
        "ja": "開いたことがわかり、似たメッセージが増えることがあります。同じように、開かずに消せば大丈夫です。",
        "en": "They may see that it was opened, and more of the kind may come. Delete them unopened and all is well."
      }
    ],
    "source": "https://safety.t-com.ne.jp/feature/%e3%83%95%e3%82%a3%e3%83%83%e3%82%b7%e3%83%b3%e3%82%b0%e8%a9%90%e6%ac%ba%e3%81%ab%e9%a8%99%e3%81%95%e3%82%8c%e3%81%9f%e3%81%a8%e3%81%8d%e3%81%ae%e5%af%be%e5%87%a6%e6%b3%95",
    "checked": "2026-11-28",
    "confidence": "B",
    "note": "a provider's safety page; card companies advise alike to type nothing. Keeping the device up to date is the advice of a prefectural police"
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
        "id": "change-password",
        "words": {
          "ja": "公式のアプリかサイトを自分で開いて、パスワードを変えます。ログインできないときは「パスワードをお忘れの方」から進みます。それでもだめなら、公式の窓口に連絡します。",
          "en": "Open the official app or site yourself and change the password. If you can't sign in, use “Forgot password”; if that fails, contact the official desk."
        },
        "why": {
          "ja": "先に変えておけば、知られたパスワードは使えなくなります。",
          "en": "Once it is changed, the one that became known no longer works."
        },
        "when": "minutes",
        "takes": 5,
        "pages": [
          "security",
          "account"
        ],
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "id": "sign-out-others",
        "words": {
          "ja": "「すべての端末からログアウト」があれば選びます。見覚えのない端末は、一覧から外します。",
          "en": "If there is “sign out of all devices”, choose it. Remove devices that you don't know from the list."
        },
        "why": {
          "ja": "相手がもうログインしていても、そこで締め出せます。",
          "en": "Somebody who is signed in already is put out by that."
        },
        "when": "minutes",
        "takes": 5,
        "pages": [
          "security",
          "account"
        ],
        "source": "https://about.mercari.com/security/secure"
      },
      {
        "id": "change-same-password",
        "words": {
          "ja": "入力したのと同じパスワードをほかでも使っていたら、そこもすべて別のものに変えます。メールのパスワードを先に変えます。",
          "en": "If you use the password that you gave anywhere else, change it there too, each to a different one. Begin with your mail."
        },
        "why": {
          "ja": "知られたパスワードは、ほかのサービスでも試されます。メールに入られると、ほかのパスワードも変えられるおそれがあります。",
          "en": "A password that became known is tried elsewhere too. Who gets into your mail can reset your other passwords."
        },
        "when": "today",
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "look-through-account",
        "words": {
          "ja": "登録してあるメールアドレス・電話番号・住所・支払い方法が変わっていないか、覚えのない注文やログインがないかを見ます。あれば、公式の窓口に連絡します。",
          "en": "See whether your mail address, phone number, postal address or payment method was changed, and whether there are orders or sign-ins that you don't know. If so, contact the official desk."
        },
        "why": {
          "ja": "早く気づけば、注文を取り消せることがあります。",
          "en": "An order that is noticed early can sometimes be cancelled."
        },
        "when": "today",
        "takes": 10,
        "pages": [
          "account",
          "orders",
          "payment"
        ],
        "desks": [
          "fraud",
          "support"
        ],
        "source": "https://www.antiphishing.jp/contact_faq.html"
      },
      {
        "id": "keep-evidence",
        "words": {
          "ja": "届いたメッセージは消さずに残し、何を、いつ入力したか（伝えたか）を書いておきます。",
          "en": "Keep the message, and write down what you gave and when."
        },
        "why": {
          "ja": "カード会社や警察に話すときに役に立ちます。",
          "en": "It helps when you talk to the card company or the police."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "id": "two-step",
        "words": {
          "ja": "2段階認証かパスキーを使えるようにします。",
          "en": "Turn on two-step verification or a passkey."
        },
        "why": {
          "ja": "パスワードを知られても、それだけでは入れなくなります。",
          "en": "Then the password alone is not enough to get in."
        },
        "when": "week",
        "takes": 10,
        "pages": [
          "two-step"
        ],
        "source": "https://www.jpcert.or.jp/m/pr/2016/pr160003.html"
      },
      {
        "id": "review-passwords",
        "words": {
          "ja": "一週間後に、変え忘れたパスワードがないか、もう一度見ます。",
          "en": "After a week, see once more whether there is a password you forgot to change."
        },
        "why": {
          "ja": "落ち着いてから見直すと、忘れていた所に気づきます。",
          "en": "Looking again calmly, one finds what one forgot."
        },
        "when": "week",
        "takes": 15,
        "remind": [
          7
        ],
        "source": "https://www.jpcert.or.jp/m/pr/2016/pr160003.html"
      }
    ],
    "follows": [
      {
        "ja": "アカウントに入られて、勝手に買い物をされたり、登録を変えられたりすることがあります。早くパスワードを変えるほど、防げる見込みが大きくなります。",
        "en": "Somebody may get into the account, buy things or change what is registered. The sooner the password is changed, the better the chance to prevent it."
      },
      {
        "ja": "同じパスワードを使っているほかのサービスにも入られることがあります。それぞれ別のものに変えれば防げます。",
        "en": "They may get into other services where you use the same password. A different one for each prevents it."
      }
    ],
    "source": "https://www.antiphishing.jp/contact_faq.html",
    "checked": "2026-11-28",
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
        "id": "keep-evidence",
        "words": {
          "ja": "届いたメッセージは消さずに残し、何を、いつ入力したか（伝えたか）を書いておきます。",
          "en": "Keep the message, and write down what you gave and when."
        },
        "why": {
          "ja": "カード会社や警察に話すときに役に立ちます。",
          "en": "It helps when you talk to the card company or the police."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "id": "other-data-too",
        "words": {
          "ja": "パスワードやカード番号も入力していなかったか、思い出します。入力していたら、その手順も行います。",
          "en": "Think back whether you also typed a password or a card number. If so, follow those steps too."
        },
        "why": {
          "ja": "住所や名前だけなら、急いで止めるものはありません。ほかのものは、止めるのが早いほど安心です。",
          "en": "With a name and address alone there is nothing to stop in a hurry. With other things, stopping early helps."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "expect-more",
        "words": {
          "ja": "これから、知らない電話・メール・SMSが増えることがあります。答えずに、携帯電話会社やメールの迷惑対策を使います。",
          "en": "More unknown calls, mails and text messages may reach you. Don't answer them; use the filters of your phone company and mail service."
        },
        "why": {
          "ja": "電話番号やメールアドレスは、ほかの詐欺にも使われることがあります。答えなければ、それ以上は進みません。",
          "en": "A phone number or mail address may be used for other scams too. Without an answer they get no further."
        },
        "when": "week",
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      },
      {
        "id": "ask-188",
        "words": {
          "ja": "覚えのない請求や荷物が届いたときや、不安なときは、消費者ホットライン188に相談します。",
          "en": "If bills or parcels come that you don't know, or if you are worried, ask the consumer hotline, 188."
        },
        "why": {
          "ja": "払う必要があるかどうかを、一緒に考えてくれます。",
          "en": "They help you see whether anything has to be paid."
        },
        "when": "week",
        "phone": "188",
        "say": {
          "ja": "「{date}に、{brand}を名乗る偽のサイトで、名前や住所を入力しました。気をつけることを教えてください。」",
          "en": "“On {date} I typed my name and address into a fake site that posed as {brand}. Please tell me what to look out for.”"
        },
        "source": "https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/"
      }
    ],
    "follows": [
      {
        "ja": "名前や住所が、ほかの詐欺の電話やメッセージに使われることがあります。あなたの名前を知っていても、本物とはかぎりません。",
        "en": "Your name and address may be used for other scam calls and messages. That somebody knows your name does not make it genuine."
      }
    ],
    "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html",
    "checked": "2026-11-28",
    "confidence": "A",
    "note": "advice of a prefectural police"
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
    },
    "steps": [
      {
        "id": "stop-replying",
        "words": {
          "ja": "返信をやめて、その相手を受信拒否（ブロック）にします。",
          "en": "Stop replying and block that sender."
        },
        "why": {
          "ja": "返事をすると、使われているアドレスや番号だとわかり、また送られてきます。",
          "en": "An answer shows that the address or number is in use, and more will come."
        },
        "when": "minutes",
        "takes": 5,
        "source": "https://www.kokusen.go.jp/t_box/data/t_box-faq_qa2017_18.html"
      },
      {
        "id": "what-was-written",
        "words": {
          "ja": "何を書いて送ったかを読み返します。パスワード・カード番号・確認コード・住所などを書いていたら、その手順も行います。",
          "en": "Read again what you wrote. If there was a password, a card number, a code or your address in it, follow those steps too."
        },
        "why": {
          "ja": "何も書いていなければ、止めるものはありません。",
          "en": "If there was nothing of that kind, there is nothing to stop."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.kokusen.go.jp/t_box/data/t_box-faq_qa2017_18.html"
      },
      {
        "id": "keep-evidence",
        "words": {
          "ja": "届いたメッセージは消さずに残し、何を、いつ入力したか（伝えたか）を書いておきます。",
          "en": "Keep the message, and write down what you gave and when."
        },
        "why": {
          "ja": "カード会社や警察に話すときに役に立ちます。",
          "en": "It helps when you talk to the card company or the police."
        },
        "when": "today",
        "takes": 5,
        "source": "https://www.kokusen.go.jp/news/data/n-20150326_2.html"
      },
      {
        "id": "expect-more",
        "words": {
          "ja": "これから、知らない電話・メール・SMSが増えることがあります。答えずに、携帯電話会社やメールの迷惑対策を使います。",
          "en": "More unknown calls, mails and text messages may reach you. Don't answer them; use the filters of your phone company and mail service."
        },
        "why": {
          "ja": "電話番号やメールアドレスは、ほかの詐欺にも使われることがあります。答えなければ、それ以上は進みません。",
          "en": "A phone number or mail address may be used for other scams too. Without an answer they get no further."
        },
        "when": "week",
        "source": "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html"
      }
    ],
    "follows": [
      {
        "ja": "ほかの詐欺のメッセージが増えることがあります。答えなくてかまいません。",
        "en": "More scam messages may come. You need not answer them."
      }
    ],
    "source": "https://www.kokusen.go.jp/t_box/data/t_box-faq_qa2017_18.html",
    "checked": "2026-11-28",
    "confidence": "A"
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
    "checked": "2026-11-28",
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
          "ja": "どこから届いたかを示す情報（ヘッダー）が必要だからです。",
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
