# The words of cjm in Japanese; `en.ftl` says how such a file is made.

## What can be called otherwise in a file

-customer =
    { $number ->
        [one] 顧客
       *[other] 顧客
    }
    .own = no
-purchase = 購入
    .own = no

customers = { -customer(number: "other") }
one-customer = { -customer(number: "one") }
purchase-word = { -purchase }

## Numbers, lists and quotations

decimal = .
percent = { $number }%
quote = 「{ $text }」
thought = （{ $text }）
name = 「{ $name }」
list-comma = { $first }、{ $second }
list-and = { $first }、{ $second }
list-or = { $first }または{ $second }
labelled = { $label }：{ $text }

## The journey as a whole

head-untitled = カスタマージャーニーマップ
state-as-is = 現状
state-to-be = あるべき姿
head-starts = 開始
head-ends = 終了
head-business-goal = 事業目標：{ $goal }
head-company = 企業
stage-business-goal = 企業：{ $goal }
head-reviewed = 見直し { $date }
head-evidence = 根拠
head-metrics = 指標
head-sources = 出典
head-emotion = 感情の動き
head-curve = 曲線
head-notable = 最高・最低・最後の瞬間

## Personas

persona-line-who = 人物
persona-line-goals = 目標
persona-line-needs = ニーズ
persona-line-priorities = 決め手
persona-line-pain-points = ペインポイント
everybody = 全員
persona-needs = ニーズ
persona-priorities = 決め手
persona-pain-points = ペインポイント
persona-share = { -customer(number: "other") }の{ $share }
persona-trigger = きっかけ：{ $trigger }

## Descriptions for people who cannot see the picture

description-map = カスタマージャーニーマップ、{ $state }。
description-comparison = 2つのジャーニーマップの比較。{ $versions }
description-stages =
    { $number ->
       *[other] { $number }ステージ
    }
description-stages-with-touchpoints =
    { $stages ->
       *[other] { $stages }ステージ
    }、{ $touchpoints ->
       *[other] { $touchpoints }タッチポイント
    }
description-personas =
    { $number ->
       *[other] ペルソナ{ $number }人
    }
description-more = ほか{ $number }
description-emotion =
    { $number ->
       *[other] { $who }：最高は「{ $best }」({ $best-value })、最低は「{ $worst }」({ $worst-value })、最後は「{ $last }」{ $last-value }。
    }
description-emotion-of-customer = { -customer(number: "one") }：最高は「{ $best }」({ $best-value })、最低は「{ $worst }」({ $worst-value })、最後は「{ $last }」{ $last-value }。
description-pain-points =
    { $number ->
       *[other] ペインポイント{ $number }件
    }
description-opportunities =
    { $number ->
       *[other] 機会{ $number }件
    }
description-flow = { -customer(number: "other") }がたどる経路：{ $counts }。
flow-title = { $title }：フロー

## Stages and phases

phase-heading-purchase-before = 購入前
phase-heading-purchase-at = 購入
phase-heading-purchase-after = 購入後
phase-heading-subscription-before = 申込前
phase-heading-subscription-at = 申込
phase-heading-subscription-after = 申込後
phase-heading-contract-before = 契約前
phase-heading-contract-at = 契約
phase-heading-contract-after = 契約後
phase-heading-public-service-before = 申請前
phase-heading-public-service-at = 申請
phase-heading-public-service-after = 申請後
phase-heading-employee-before = 入社前
phase-heading-employee-at = 入社
phase-heading-employee-after = 入社後
phase-heading-own-before = 前
phase-heading-own-after = 後
phase-before = 前
phase-purchase = { -purchase }
phase-after = 後
stage-continued = { $name }（続き）
stage-in-any-order = 順不同
stage-of = ステージ{ $stage }/{ $count }
stages-of = ステージ{ $stages }/{ $count }
stage-as-far-as = { $name }まで

## Lanes

lane-actions = 行動
lane-thoughts = 思考と発言
lane-touchpoints = タッチポイント
lane-emotion = 感情
lane-pain-points = ペインポイント
lane-opportunities = 機会
lane-metrics = 指標
lane-gaps = ギャップ
lane-external = 外部要因
lane-frontstage = フロントステージ
lane-backstage = バックステージ
lane-support = サポート
lane-systems = システム
lane-owners = 担当
lane-evidence = 根拠
lane-next = 次へ
lane-emotion-text = 言葉で
gaps-shown = { $all }件中、優先度の高い{ $shown }件
gaps-shown-of-open = 未解決{ $open }件中、優先度の高い{ $shown }件
gaps-shown-of-placed = { $all }件中{ $shown }件。残りは特定のステップに属さない
gaps-shown-of-personas = ジャーニー全体で優先度の高いもの
line-of-interaction = インタラクションライン
line-of-visibility = 可視線
line-of-internal-interaction = 内部インタラクションライン

## Touchpoints

touchpoint-alone = { -customer(number: "one") }のみ
touchpoint-alone-without-channel = 単独、チャネルなし
touchpoint-company-first = 企業が先に動く
touchpoint-company-begins = 企業から始まる
control-partner = パートナー
control-customer = { -customer(number: "one") }
control-external = 外部
run-by-partner = パートナーが管理
run-by-customer = { -customer(number: "one") }が管理
run-by-external = 他者が管理
channel-digital = デジタル
channel-physical = 店舗など
channel-human = 対人
channel-post = 郵便
touchpoint-wait = 待ち時間 { $length }
touchpoint-duration = 所要時間 { $length }
touchpoint-from-channel = { $channel }から
touchpoint-comes-from = { $channel }から移行
touchpoint-only-for = { $names }のみ
touchpoint-requires = 前提：{ $name }
touchpoint-after = { $names }の後
touchpoint-opens = 開く：{ $journey }
touchpoint-opens-journey = ジャーニー「{ $journey }」を開く
moment-of-truth = 真実の瞬間
moment-of-truth-zero = ゼロの真実の瞬間
moment-of-truth-first = 第一の真実の瞬間
moment-of-truth-second = 第二の真実の瞬間
moment-of-truth-ultimate = 究極の真実の瞬間

## The emotion curve

emotion-peak = 頂点
emotion-lowest = 最低点
emotion-ends-low = 低く終わる
emotion-ends-high = 高く終わる
emotion-expected = 期待
emotion-expected-value = 期待 { $value }
emotion-spread = { $low }～{ $high }
emotion-value = 感情 { $value }
emotion-delighted = 大満足
emotion-neutral = 普通
emotion-angry = 怒り

## Paths from touchpoint to touchpoint

path-starts-here-too = ここからも始まる
path-unreachable = ここへ至る経路がない
path-nothing-leads-here = ここへ至るものがない
path-ends-badly = 悪い終わり方
path-dead-end = 行き止まり
path-dead-end-reason = 行き止まり：先がない
path-end = 終わり
path-begins-here = ここから始まる
path-ends-well-here = ここで良く終わる
path-ends-badly-here = ここで悪く終わる
path-leaves = 離脱
path-content = 満足して
path-again = もう一度
path-to = 「{ $name }」へ
path-to-more = ほか{ $number }か所へ
path-from = 「{ $name }」から
path-from-more = ほか{ $number }か所から
path-fails = 失敗
path-start = 開始

## Pain points, opportunities and other notes

severity-low = 低
severity-medium = 中
severity-high = 高
severity-critical = 重大
note-assumption = 仮説
note-assumed = 仮定
pain-accepted = 容認
pain-solved = 解決済み
opportunity-open = 未着手
opportunity-in-progress = 進行中
opportunity-done = 完了
opportunity-dismissed = 見送り
note-because = 理由：{ $reason }
opportunity-customer-value = 価値 { $value }
opportunity-business-value = 事業価値 { $value }
opportunity-effort = 工数 { $effort }
opportunity-priority = 優先度 { $priority }
external-softened-by = 緩和策：{ $what }
gap-rank = ギャップ{ $rank }
card-after = { $names }の後

## Metrics

metric-not-measured = 未測定
metric-of-scale = / { $high }
metric-target = 目標 { $value }
metric-baseline = 基準 { $value }
metric-meets = 目標達成
metric-misses = 目標未達
metric-met = 目標達成
metric-not-met = 目標未達
metric-sample = { $number }件測定

## Details: a label, and what the journey says under it

detail-about = 内容
detail-behaviour = 行動
detail-wait = 待ち時間
detail-duration = 所要時間
detail-moment-of-truth = 真実の瞬間
detail-channel-owner = チャネル担当
detail-answers = 応えるニーズ
detail-importance = 重要度
detail-company-importance = 企業にとって { $value }
detail-satisfaction = 満足度
detail-engagement = 関与度
detail-quality = 品質
detail-kano = 狩野モデル
detail-personalised-for = 個別対応
detail-listening = 声を聞く手段
detail-wait-explained = 待ちの説明
yes = はい
no = いいえ
detail-staff = スタッフ
detail-physical-evidence = 目に見えるもの
detail-cost = 費用
detail-harm = 害
detail-link = リンク
detail-evidence = 出典
detail-answered-by = 対応
detail-solves = 解決する
detail-after = 後
detail-metrics = 現れる指標
detail-journey-kind = 種類
detail-journey-audience = 対象
detail-journey-covers = 範囲
detail-journey-expects = 想定
detail-journey-improves = 改善対象
detail-journey-language = 言語
detail-journey-review = 見直し
detail-journey-note = メモ
detail-journey-link = リンク
detail-every = { $length }ごと
detail-heard = { $number }件
detail-range = { $low }～{ $high }
detail-at-least = { $low }以上
detail-at-most = { $high }以下

## Evidence

evidence-survey = アンケート
evidence-analytics = アクセス解析
evidence-experiment = 実験
evidence-event-log = イベントログ
evidence-observation = 観察
evidence-usability-test = ユーザビリティテスト
evidence-mystery-shopping = ミステリーショッピング
evidence-session-recording = セッション記録
evidence-diary = 日記調査
evidence-interview = インタビュー
evidence-focus-group = フォーカスグループ
evidence-support-tickets = 問い合わせ
evidence-reviews = レビュー
evidence-complaints = 苦情
evidence-social-media = ソーシャルメディア
evidence-staff = スタッフ
evidence-desk-research = 文献調査
evidence-regulation = 法規制
evidence-assumption = 仮説
evidence-workshop = ワークショップ
evidence-count-survey =
    { $number ->
       *[other] アンケート回答{ $number }件
    }
evidence-count-observation =
    { $number ->
       *[other] 観察{ $number }件
    }
evidence-count-usability-test =
    { $number ->
       *[other] ユーザビリティテスト{ $number }件
    }
evidence-count-session-recording =
    { $number ->
       *[other] セッション記録{ $number }件
    }
evidence-count-diary =
    { $number ->
       *[other] 日記{ $number }件
    }
evidence-count-interview =
    { $number ->
       *[other] インタビュー{ $number }件
    }
evidence-count-focus-group =
    { $number ->
       *[other] フォーカスグループ参加者{ $number }人
    }
evidence-count-support-tickets =
    { $number ->
       *[other] 問い合わせ{ $number }件
    }
evidence-count-reviews =
    { $number ->
       *[other] レビュー{ $number }件
    }
evidence-count-complaints =
    { $number ->
       *[other] 苦情{ $number }件
    }
evidence-only = { $kind }のみ
evidence-partly = 一部{ $kind }

## Behaviours

behaviour-need-recognition = ニーズの認識
behaviour-search = 情報探索
behaviour-consideration = 比較検討
behaviour-choice = 選択
behaviour-ordering = 注文
behaviour-payment = 支払い
behaviour-delivery = 受け取り
behaviour-onboarding = 利用開始
behaviour-consumption = 消費
behaviour-usage = 利用
behaviour-engagement = 参加
behaviour-service-request = 問い合わせ
behaviour-complaint = 苦情
behaviour-return = 返品
behaviour-feedback = フィードバック
behaviour-renewal = 更新
behaviour-advocacy = 推奨
behaviour-leaving = 離脱

## Kinds of journeys

kind-purchase = { -purchase }
kind-subscription = サブスクリプション
kind-contract = 契約
kind-public-service = 公共サービス
kind-support = サポート
kind-employee = 従業員

## Qualities of a service (SERVQUAL) and the categories of Kano

quality-reliability = 信頼性
quality-assurance = 確実性
quality-tangibles = 有形性
quality-empathy = 共感性
quality-responsiveness = 応答性
kano-must-be = 当たり前品質
kano-one-dimensional = 一元的品質
kano-attractive = 魅力品質
kano-indifferent = 無関心品質
kano-reverse = 逆品質

## Lengths of time

unit-second = 秒
unit-minute = 分
unit-hour = 時間
unit-day =
    { $number ->
       *[other] 日
    }
unit-business-day =
    { $number ->
       *[other] 営業日
    }
unit-week =
    { $number ->
       *[other] 週間
    }
unit-month =
    { $number ->
       *[other] か月
    }
unit-quarter =
    { $number ->
       *[other] 四半期
    }
unit-year =
    { $number ->
       *[other] 年
    }
length-about = 約
length-up-to = 最長
length-to = ～
length-and = と
length-or = または

## The legend of a map

legend-emotion = 感情の動き
legend-spread = 人による幅
legend-expected = 期待していたこと
legend-severity = 深刻度、1（低）～4（重大）
legend-assumption = 仮説、まだ根拠なし
legend-control = 企業の管理外
legend-moment-of-truth = 真実の瞬間
legend-channel-switch = チャネルが変わる
legend-quote = { -customer(number: "one") }の発言
legend-leaves = ジャーニーから離脱
legend-leaves-content = 満足して離れる
legend-fails = 失敗したとき

## The legend of a flow

legend-start = 開始
legend-digital = 画面上
legend-physical = 場所や物
legend-human = 人と
legend-post = 郵便
legend-feels-bad = 悪い感情、−2まで
legend-feels-good = 良い感情、+2まで
legend-main-path = 主な経路
legend-other-path = 別の経路

## The legend of a text, each behind a sign

sign-expected = 期待
sign-spread = 最悪の日から最良の日
sign-thinks = 思考
sign-says = 発言
sign-pain = ペイン
sign-critical = 重大
sign-moment-of-truth = 真実の瞬間
sign-onward = 次：
sign-back = 戻る：
sign-leaves = 離脱

## What a flow holds

count-steps =
    { $number ->
       *[other] { $number }ステップ
    }
count-stages =
    { $number ->
       *[other] { $number }ステージ
    }
count-branches =
    { $number ->
       *[other] 分岐{ $number }
    }
count-paths-back =
    { $number ->
       *[other] 戻る経路{ $number }
    }
count-paths-out =
    { $number ->
       *[other] 出る経路{ $number }
    }
count-exits =
    { $number ->
       *[other] 出口{ $number }
    }
count-recoveries =
    { $number ->
       *[other] 回復{ $number }
    }
count-dead-ends =
    { $number ->
       *[other] 行き止まり{ $number }
    }
count-unreachable =
    { $number ->
       *[other] 経路のないステップ{ $number }
    }

## Two maps compared

compare-before = 以前
compare-after = 以後
compare-planned = 計画
compare-now = 現在
change-new = 新規
change-removed = 削除
change-solved = 解決
change-unanswered = 対応なしで記載がなくなった
change-closed = 解消
change-was-called = 旧名「{ $name }」
change-was-after = 移動、以前は「{ $stage }」の「{ $before }」の後
change-was-first = 移動、以前は「{ $stage }」の先頭
change-is-after = 移動、現在は「{ $stage }」の「{ $before }」の後
change-is-first = 移動、現在は「{ $stage }」の先頭
change-moved-here = ここへ移動
change-moved-away = 別の場所へ移動
change-better = 改善
change-worse = 悪化
change-as-target = { $value }（目標）
change-only = { $label }のみ
change-not-said = 記載なし
change-none = なし
change-severity = 深刻度
change-channel = チャネル
change-control = 管理
change-company = 企業
change-wait = 待ち時間
change-duration = 所要時間
change-moment-of-truth = 真実の瞬間
change-initiated-by = 開始
change-customer = { -customer(number: "one") }
change-lowest-point = 最低点 { $before } → { $after }
change-average = 平均 { $before } → { $after }
change-feels-the-same = 全体の感情は変わらない
change-nothing = マップに変更はない
change-stages = ステージ
change-count-new = 新規{ $number }
change-count-removed = 削除{ $number }
change-count-unanswered = 対応なしの消失{ $number }
change-count-moved = 移動{ $number }
change-count-changed = 変更{ $number }
change-count-solved = 解決{ $number }
change-count-settled = 決着{ $number }
change-count-closed = 解消{ $number }
change-count-kept = 変更なし{ $number }
legend-new = 新規
legend-removed = なくなった
legend-moved = 移動
legend-changed = 変更
legend-solved = 解決または解消

## The page for a browser

page-skip = 図を飛ばして文章で読む
page-made = cjmがジャーニーのファイルから作成。このページは何も読み込まず、何も送信しない。
page-tools = 図に表示するもの
page-view = 表示
page-map = マップ
page-flow = フロー
page-personas = ペルソナ
page-lanes = レーン
page-head = 題名とペルソナ
page-legend = 凡例
page-theme = テーマ
page-zoom = 拡大
page-smaller = 縮小
page-larger = 拡大
page-fit = 幅に合わせる
page-find = 検索
page-print = 印刷
page-print-picture = 現在の図
page-print-all = ページ全体
page-details = 詳細
page-close = 閉じる
page-previous = 前のタッチポイント
page-next = 次のタッチポイント
page-keys = 矢印キーで図のタッチポイントを移動、Enterで開き、Escで閉じる。+、−、0で拡大縮小。
page-in-words = 文章で
page-about = このジャーニーについて
page-business-goal = 事業目標
page-goals = 目標
page-steps = 順を追って
page-throughout = ジャーニー全体
page-whole-stage = ステージ全体
page-lane = レーン
page-paths = 経路
page-from = から
page-to = へ
page-share = 割合
page-condition = 条件
page-who = 対象
page-leaves = ジャーニーから離脱
page-leaves-content = 満足して離れる
page-fails = 失敗したとき

## The page that lists many journeys

index-heading = カスタマージャーニー
index-journeys =
    { $number ->
       *[other] { $number }件のジャーニー
    }
index-flawed = 問題あり{ $number }件
index-owner = 担当
index-evidence = 根拠
index-gaps = 優先度の高いギャップ
index-open = 開く形式
index-change = 「{ $title }」との比較：
index-picture = 「{ $title }」のマップ
index-errors =
    { $number ->
       *[other] エラー{ $number }件
    }
index-unread = ジャーニーを読み取れない
index-no-owner = 担当なし
index-never-reviewed = 見直し日なし
index-made = cjmがジャーニーのファイルから作成。

## The blank template

template-title = 空のジャーニーマップ
template-description = 記入用の空のカスタマージャーニーマップ：列にステージ、各レーンに問い。
template-journey = ジャーニー
template-persona = ペルソナ
template-scenario = シナリオ
template-date = 日付
template-owner = 担当
template-stage = ステージ{ $number }
template-ask-actions = { -customer(number: "one") }はここで何をするか。
template-ask-thoughts = 何を考え、何と言うか。
template-ask-touchpoints = 企業とどこで、どのチャネルで出会うか。
template-ask-emotion = どう感じるか。ペルソナごとに曲線を描く。
template-ask-pain-points = 何がつらいか。なぜそうわかるか。
template-ask-opportunities = 何を良くできるか。誰がするか。
template-ask-metrics = どうやって気づくか。今の値は。
template-ask-gaps = ここに何が足りないか。
template-ask-external = 外から何が影響するか。
template-ask-frontstage = { -customer(number: "one") }に見えるところで何をするか。
template-ask-backstage = 見えないところで何をするか。
template-ask-support = 支える人を誰が支えるか。
template-ask-systems = 何を使うか。
template-ask-owners = 誰が責任を持つか。
template-ask-evidence = 何に基づくか。仮説には印を付ける。

## The guide to the keys of the language (`cjm explain KEY`)

guide-key = キー
guide-meaning = 意味
guide-value = 値
guide-example = 例
guide-values = 値：{ $values }。
guide-place = キーの場所：{ $places }
guide-takes-text = 名前だけなら、文字列だけでよい。
guide-more = `cjm explain KEY`でキーを例とともに説明する。
guide-entries = 項目とそのキー：`cjm explain touchpoint`
guide-keys = キー：`cjm explain emotion`
guide-rules = ルール：`cjm explain dead-end`
guide-rules-listed = ルールは{ $number }件。`cjm rules`で一覧。
guide-gaps = ギャップ：`cjm explain gaps`
guide-gaps-explained = ギャップの優先度の決まり方。
guide-all = すべてのキー
