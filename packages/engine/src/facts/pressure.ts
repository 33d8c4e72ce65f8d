import { findClauses, type LevelView, type Phrase } from './phrases.ts'
import type { Pressure, PressureKind } from './types.ts'

const phrases: readonly Phrase<PressureKind>[] = [
  {
    kind: 'payment-failed',
    pattern:
      /(?:お?支払い?|決済|引き?落と?し|請求|入金|チャージ|カード)[^。\n]{0,24}?(?:失敗|できません|できず|承認(?:され|が)|拒否|問題が|エラー|確認が?でき|未払い|滞納|却下|承諾でき|更新(?:され|でき))/g,
  },
  {
    kind: 'payment-failed',
    pattern:
      /\b(?:payment|billing|charge|card|invoice)\b[^.\n]{0,40}\b(?:failed|declined|unsuccessful|could not|couldn't|problem|issue|rejected|overdue|past due|on hold)\b/g,
  },
  {
    kind: 'suspension',
    pattern:
      /(?:アカウント|会員(?:資格|権)?|サービス|ご?利用|カード|口座|id|お?取引|入出金|送電|(?:電気|ガス|水)の供給|回線)[^。\n]{0,26}?(?:停止|制限|規制|ロック|凍結|保留|失効|無効|解約|退会|削除|閉鎖|終了(?:させ|いた|し))/g,
  },
  {
    kind: 'suspension',
    pattern:
      /\b(?:account|card|access|service|mailbox|membership|subscription)\b[^.\n]{0,40}\b(?:suspen[ds]\w*|limited|lock\w*|deactivat\w*|restrict\w*|on hold|terminat\w*|disabl\w*|clos(?:ed|ure)|block\w*|paused)\b/g,
  },
  { kind: 'violation', pattern: /(?:規約|ポリシー|ルール|規定|法令|著作権)[^。\n]{0,12}?(?:違反|反する|抵触)|違反(?:行為|が|を|して)/g },
  { kind: 'violation', pattern: /\bviolat(?:ion|ed|es|ing)\b/g },
  {
    kind: 'deadline',
    pattern:
      /(?:[0-9一二三四五六七十]{1,3}(?:分|時間|日|営業日|週間)以内|本日中|至急|すぐに|直ちに|ただちに|お?早めに|期日まで|期限(?:まで|内|が|は)|[0-9]{1,2}(?:月[0-9]{1,2}日|日)まで)/g,
  },
  {
    kind: 'deadline',
    pattern:
      /\bwithin (?:the next )?[0-9]+ ?(?:hours?|days?|hrs)\b|\bimmediately\b|\burgent(?:ly)?\b|\bas soon as possible\b|\bexpires? (?:today|soon|in|on)\b|\b(?:final|last) (?:notice|reminder|warning)\b/g,
  },
  {
    kind: 'threat',
    pattern: /法的(?:措置|手段|手続)|差し?押さ?え|訴訟|逮捕|強制(?:執行|徴収|解約|退会)|延滞(?:金|料)|遅延損害金|信用情報|個人信用/g,
  },
  { kind: 'threat', pattern: /\blegal action\b|\blawsuit\b|\barrest\w*\b|\bprosecut\w*\b|\bpenalt(?:y|ies)\b/g },
  {
    kind: 'reward',
    pattern:
      /当選|(?:ポイント|クーポン|特典|景品|ギフト券|商品券|キャッシュバック|給付金|支援金|補助金)[^。\n]{0,24}?(?:進呈|獲得|付与|受け?取|プレゼント|もらえ|差し上げ|還元|失効|申請)|おめでとうございます/g,
  },
  {
    kind: 'reward',
    pattern:
      /\bcongratulations\b|\byou(?:'ve| have)? won\b|\b(?:claim|redeem|receive) your\b[^.\n]{0,20}\b(?:reward|prize|gift|points|bonus)\b/g,
  },
  {
    kind: 'unusual-access',
    pattern:
      /(?:異常な|不審な|不正な?|見覚えのない|第三者|普段と異なる|いつもと(?:違う|異なる)|新しい(?:デバイス|端末)|別の(?:デバイス|端末)|身に覚えのない)[^。\n]{0,24}?(?:ログイン|サインイン|アクセス|ご?利用|取引|請求|検知|検出|注文|操作)|不正(?:利用|アクセス|ログイン|検知)|異常(?:が|を)?(?:検知|検出|確認)|ウイルスに?感染|乗っ取られ|本人(?:様)?確認[^。\n]{0,10}?(?:未完了|未了|完了していません|できておりません|できていません)|ご本人(?:様|さま)?(?:の|による)(?:操作|ご?利用|お?取引|お手続き)で(?:は)?ない/g,
  },
  {
    kind: 'unusual-access',
    pattern:
      /\b(?:unusual|suspicious|unauthori[sz]ed|unrecogni[sz]ed|fraudulent|abnormal)\b[^.\n]{0,30}\b(?:activity|log ?in|sign-?in|access|transaction|charge|attempt|purchase)s?\b|\bnew (?:device|sign-?in)\b/g,
  },
  {
    kind: 'delivery-problem',
    pattern:
      /(?:お荷物|お届け物|小包|配達|配送|宅配便?|お届け|貨物)[^。\n]{0,28}?(?:不在|持ち帰|届けでき|できません|できず|住所(?:が)?不(?:明|備|完全)|失敗|保留|再配達|返送|保管|差し戻)/g,
  },
  {
    kind: 'delivery-problem',
    pattern:
      /\b(?:package|parcel|delivery|shipment|item)\b[^.\n]{0,40}\b(?:failed|held|on hold|unable|could not|pending|undeliver\w*|missed|fee|customs|returned)\b/g,
  },
  { kind: 'refund', pattern: /払い?戻し|返金|還付(?:金)?|過払い/g },
  { kind: 'refund', pattern: /\brefund\w*\b|\breimburse\w*\b/g },
  {
    kind: 'renewal',
    pattern:
      /自動(?:更新|継続)|(?:会員|プラン|契約|サブスク\w*|有効期限|年会費|月会費|有効期間)[^。\n]{0,20}?(?:更新|終了|切れ|満了|継続|失効)/g,
  },
  { kind: 'renewal', pattern: /\b(?:subscription|membership|plan|domain|license)\b[^.\n]{0,30}\b(?:renew\w*|expir\w*|ending|ends)\b/g },
]

/** Words that push the person: payment failed, suspension, deadline. Never proof, in either direction. */
export function collectPressure(views: readonly LevelView[]): readonly Pressure[] {
  return findClauses(views, phrases).map(({ kind, quote, at }) => ({ kind, quote, at }))
}
