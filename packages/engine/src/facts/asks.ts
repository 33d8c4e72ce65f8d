import { findClauses, type LevelView, type Phrase } from './phrases.ts'
import type { Ask, AskFor } from './types.ts'

const phrases: readonly Phrase<AskFor>[] = [
  {
    // Not パスワードは別途お送りします: there the sender promises one.
    kind: 'password',
    pattern:
      /(?:パスワード|暗証番号|ログイン情報|ログインid)[^。\n]{0,24}?(?:入力|変更|再設定|更新|ご?確認|送信(?!いた|しま)|お?送り(?!いた|しま|させ)|送って|お知らせください|教えて)/g,
  },
  {
    kind: 'password',
    pattern:
      /(?:リカバリー?|復元|シークレット|シード)(?:リカバリー?)?フレーズ|(?:recovery|seed|secret)(?: recovery)? phrase|(?:12|24)[ -]word (?:phrase|key)|秘密鍵[^。\n]{0,16}?(?:入力|確認|送)/g,
  },
  { kind: 'password', pattern: /\b(?:enter|confirm|verify|update|reset|change|provide)\b[^.\n]{0,30}\b(?:password|passcode|pin)\b/g },
  {
    kind: 'card',
    pattern:
      /(?:クレジットカード|クレカ|カード(?:情報|番号)|(?:お?支払い?|決済|請求先?|課金)(?:い?方法|い?情報|手段|先)|有効期限|セキュリティコード|cvv|銀行口座情報)[^。\n]{0,28}?(?:入力|更新|変更|確認|登録|提供|修正|見直|追加)/g,
  },
  { kind: 'card', pattern: /\b(?:update|verify|confirm|enter|provide|re-?enter|check|review)\b[^.\n]{0,40}\b(?:card|payment|billing)\b/g },
  {
    kind: 'code',
    pattern:
      /(?:(?:認証|確認|検証)(?:コード|番号)|ワンタイム(?:パスワード|コード)|パスコード)[^。\n]{0,24}?(?:入力|送信|返信|転送|お知らせ|教えて|ご連絡|お伝え)/g,
  },
  { kind: 'code', pattern: /\b(?:enter|send|reply with|provide)\b[^.\n]{0,30}\b(?:one-?time|verification|security) (?:code|pass\w*)\b/g },
  {
    kind: 'personal',
    pattern:
      /(?:個人情報|必要事項|お客様(?:の)?情報|会員情報|登録情報|アカウント情報|氏名|お?名前|ご?住所|生年月日|電話番号|マイナンバー|本人(?:様)?(?:ご)?確認|身分証)[^。\n]{0,24}?(?:入力|更新|確認|登録|提供|提出|変更|修正|お願い)/g,
  },
  {
    kind: 'personal',
    pattern:
      /\b(?:verify|confirm|update|provide|enter)\b[^.\n]{0,30}\b(?:identity|personal (?:information|details|data)|date of birth|address|account information|ssn)\b/g,
  },
  { kind: 'login', pattern: /(?:ログイン|サインイン|ログオン)(?:して|し、|を(?:お願い|行)|のうえ|の上|いただき|頂き|する|はこちら|へ)/g },
  { kind: 'login', pattern: /アカウント(?:を|の|に)?(?:確認|更新|検証|復旧|認証|再開|アクセス)/g },
  {
    kind: 'login',
    pattern:
      /\b(?:log ?in|sign ?in)\b[^.\n]{0,20}\b(?:to|now|here|and|below)\b|\b(?:verify|confirm|unlock|restore|recover|update) your (?:\w+ )?(?:account|mailbox|profile)\b/g,
  },
  {
    kind: 'call',
    pattern:
      /(?<!ご(?:事情|質問|要望)[^。\n]{0,24})(?:お?電話|ダイヤル)(?:にて|で|を)?[^。\n]{0,14}?(?:ください|下さい|おかけ|お掛け|ご連絡)/g,
  },
  {
    kind: 'call',
    pattern: /(?:ご?連絡|お?電話)(?:が|の|を)?(?:ない|無い|なき|いただけない|頂けない)場合[\s\S]{0,80}?0\d{1,3}-\d{2,4}-\d{3,4}/g,
  },
  { kind: 'call', pattern: /\bcall (?:us|now|this|the|our|me)\b|\bcall \+?[0-9(]/g },
  {
    kind: 'reply',
    pattern:
      /(?:このメール|本メール|こちらのメール|このメッセージ)(?:に|へ)(?:そのまま|の|、?(?:次|下記|以下)の[^。\n]{1,12}?を)?(?:ご)?返信(?:して|する形|ください|下さい|いただ|をお願い|(?:で|にて)(?!は|も|の|き))/g,
  },
  { kind: 'reply', pattern: /\breply (?:to this|with your|back)\b/g },
  { kind: 'install', pattern: /(?:アプリ|ソフト(?:ウェア)?|プロファイル|ツール)[^。\n]{0,16}?(?:インストール|ダウンロード)/g },
  { kind: 'install', pattern: /\b(?:install|download)\b[^.\n]{0,24}\b(?:app|software|tool|profile|anydesk|teamviewer|extension)\b/g },
  {
    kind: 'remote-control',
    pattern:
      /(?:遠隔(?:操作|サポート)|リモート(?:操作|サポート|デスクトップ)|クイック ?アシスト|anydesk|teamviewer|ultraviewer)[^。\n]{0,30}?(?:インストール|ダウンロード|起動|開いて|許可|番号)/g,
  },
  {
    kind: 'remote-control',
    pattern:
      /\b(?:install|download|open|run|start)\b[^.\n]{0,24}\b(?:anydesk|teamviewer|ultraviewer|quick assist|screenconnect|remote (?:access|support|control|desktop))\b/g,
  },
  {
    kind: 'gift-card',
    pattern:
      /(?:ギフト(?:券|カード|コード)|プリペイドカード|電子マネー|google ?play|itunes|webmoney|bitcash)[^。\n]{0,40}?(?:番号|コード)[^。\n]{0,20}?(?:送|お知らせ|返信|撮|写真|連絡|教え)/g,
  },
  {
    kind: 'gift-card',
    pattern:
      /(?:ギフト(?:券|カード)|電子マネー|プリペイドカード)(?:を|で)[^。\n]{0,30}?(?:購入して|買って|お支払い)[^。\n]{0,30}|(?:裏面|カード)の(?:コード|番号)を[^。\n]{0,20}?(?:写真|撮|送|返信)/g,
  },
  {
    kind: 'gift-card',
    pattern: /\bgift ?cards?\b[^.\n]{0,40}\b(?:codes?|scratch|photo|picture|send)\b|\b(?:buy|purchase|get)\b[^.\n]{0,30}\bgift ?cards\b/g,
  },
  { kind: 'transfer', pattern: /(?:先に|手数料|研修費|保証金|預託金|登録料|着手金)[^。\n]{0,20}(?:振り?込|入金|送金)/g },
  {
    kind: 'transfer',
    pattern:
      /(?:下記|以下|指定|次)の?(?:口座|アドレス|ウォレット)[^。\n]{0,20}?(?:振込|振り込|送金|お支払い)|(?:取引先|業者|相手先)(?:へ|に)の?(?:お?振込|お?振り込み|ご?送金)|(?:ビットコイン|btc|仮想通貨|暗号資産)[^。\n]{0,24}?(?:送|支払|振)/g,
  },
  { kind: 'transfer', pattern: /\b(?:wire|transfer|send)\b[^.\n]{0,30}\b(?:bitcoin|btc|usdt|bank account|funds|wallet)\b/g },
  {
    kind: 'open-attachment',
    pattern:
      /添付(?:の|した|しました|された|いたしました)?(?:ファイル|資料|書類|請求書|文書|htmlファイル)?[^。\n]{0,14}?(?:開いて|開き|ご?確認|ご覧|ご?参照)/g,
  },
  { kind: 'open-attachment', pattern: /\b(?:open|see|review|check|find)\b[^.\n]{0,20}\b(?:attached|attachment|enclosed)\b/g },
]

/** What the message wants from the person. Facts only: genuine mail asks for things too. */
export function collectAsks(views: readonly LevelView[]): readonly Ask[] {
  return findClauses(views, phrases).map(({ kind, quote, at }) => ({ what: kind, quote, at }))
}
