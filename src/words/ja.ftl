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

employee = 従業員
employee-purchase = 採用

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
percent-up-to = 最大{ $percent }
points =
    { $number ->
       *[other] { $value }ポイント
    }

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
gap-rank = ギャップ{ $number }
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

kind-purchase = 購入
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

## Gaps: what kind each is

gap-kind-missing-phase = フェーズの欠落
gap-kind-pain-without-answer = 対応のないペインポイント
gap-kind-pain-with-open-answer = 対応が計画だけのペインポイント
gap-kind-pain-being-answered = 対応中のペインポイント
gap-kind-pain-after-answer = 対応完了後も残るペインポイント
gap-kind-behaviour-unserved = 支援のない行動
gap-kind-expectation-missed = 期待を下回る
gap-kind-importance-ignored = 重要だが満足度が低い
gap-kind-ends-on-a-low = 低い感情で終わる
gap-kind-cliff-without-pain = 感情の急落
gap-kind-hand-off = 負担になる引き継ぎ
gap-kind-silence = 沈黙
gap-kind-long-wait-unexplained = 説明のない待ち時間
gap-kind-negative-emotion-without-pain = ペインポイントの記載がない悪い瞬間
gap-kind-bad-days = 日によって悪い
gap-kind-customers-leave = { -customer(number: "other") }の離脱
gap-kind-dead-end = 行き止まり
gap-kind-loop-without-exit = 抜け出せない循環
gap-kind-unreachable-touchpoint = 誰もたどり着けない
gap-kind-need-unanswered = 応えるもののないニーズ
gap-kind-priority-unanswered = 応えるもののない決め手
gap-kind-moment-of-truth-without-metric = 誰も見ていない真実の瞬間
gap-kind-phase-unheard = 誰も声を聞いていない
gap-kind-phase-assumed = 仮説のみ
gap-kind-reactive-only = 受け身のみ
gap-kind-begins-at-own-door = 自社の入口から始まる

## Gaps: what each is about, where the file has no name for it

gap-title-missing-before = ジャーニーが{ -purchase }から始まっている
gap-title-missing-purchase = { -purchase }そのものがマップにない
gap-title-missing-after = ジャーニーが{ -purchase }で終わっている
gap-title-unheard-before = { -purchase }の前に誰も声を聞いていない
gap-title-unheard-purchase = { -purchase }の時点で誰も声を聞いていない
gap-title-unheard-after = { -purchase }の後に誰も声を聞いていない
gap-title-assumed-before = { -purchase }の前はすべて仮説にすぎない
gap-title-assumed-purchase = { -purchase }の時点はすべて仮説にすぎない
gap-title-assumed-after = { -purchase }の後はすべて仮説にすぎない
gap-title-reactive-only = { -purchase }の後は、いつも{ -customer(number: "one") }から動かなければならない
gap-title-own-door = マップが自社の入口から始まっている
gap-title-not-for = { $behaviours }：支援はあるが、{ $names }向けにはない
gap-title-needs = { $name }のニーズ：{ $texts }
gap-title-priorities = { $name }の決め手：{ $texts }

## Gaps: what is missing where nothing serves a behaviour

gap-unserved-need-recognition = ニーズが生まれるときに誰もいない
gap-unserved-search = { -customer(number: "other") }が選択肢を探すのを助けるものがない
gap-unserved-consideration = { -customer(number: "other") }の比較を助けるものがない
gap-unserved-choice = { -customer(number: "other") }の選択を助けるものがない
gap-unserved-ordering = 注文がマップにない
gap-unserved-payment = 支払いがマップにない
gap-unserved-delivery = 引き渡す人がいない
gap-unserved-onboarding = 初めての利用を助ける人がいない
gap-unserved-consumption = { gap-unserved-usage }
gap-unserved-usage = 利用そのものがマップにない
gap-unserved-engagement = 利用と利用の間に関係を保つものがない
gap-unserved-service-request = 助けを求める相手がいない
gap-unserved-complaint = 問題があったときに戻る道がない
gap-unserved-return = { gap-unserved-complaint }
gap-unserved-feedback = どうだったかを誰も尋ねない
gap-unserved-renewal = { -customer(number: "other") }が戻ってくるきっかけがない
gap-unserved-advocacy = 満足した{ -customer(number: "other") }が人に伝えるのを助けるものがない
gap-unserved-leaving = 気持ちよく別れる方法がない
gap-cell-missing-need-recognition = ニーズが生まれるときに誰もいない
gap-cell-missing-search = 見つかるものがない
gap-cell-missing-consideration = 比べるものがない
gap-cell-missing-choice = 選択の助けがない
gap-cell-missing-ordering = 注文の手段がない
gap-cell-missing-payment = 支払いの手段がない
gap-cell-missing-delivery = 引き渡す人がいない
gap-cell-missing-onboarding = 初回利用の助けがない
gap-cell-missing-consumption = { gap-cell-missing-usage }
gap-cell-missing-usage = 利用がマップにない
gap-cell-missing-engagement = 利用の間に何もない
gap-cell-missing-service-request = 助けを求める相手がいない
gap-cell-missing-complaint = 戻る道がない
gap-cell-missing-return = { gap-cell-missing-complaint }
gap-cell-missing-feedback = 誰も尋ねない
gap-cell-missing-renewal = 戻るきっかけがない
gap-cell-missing-advocacy = 誰も人に伝えない
gap-cell-missing-leaving = 気持ちよく別れる方法がない
gap-cell-not-for = { $names }向けにはない
gap-cell-some = 一部
gap-stand-in-return = 戻る道はあるが、誘うものがない
gap-stand-in-exit = 出口が1つ、計画されていない
gap-stand-in-exits = 出口はあるが、どれも計画されていない

## Gaps: whom they concern

gap-whom-both = 両方
gap-whom-all = 全員
gap-whom-more = { $name }ほか{ $number }

## Gaps: what adds to one; short, without a full stop

gap-note-for = { $names }：
gap-note-lowest-point = { $for }最低点（{ $value }）
gap-note-falls = { $for }{ $place }の後に{ $points }下落
gap-note-ends-here = { $for }ジャーニーがここで終わる（{ $value }）
gap-note-bad-days = { $for }10回のうち{ $times }回は悪い
gap-note-below-expectation = { $for }期待を{ $points }下回る
gap-note-satisfaction = { $for }満足度 { $value }/5
gap-note-wait = { $for }誰も説明しない待ち時間 { $length }
gap-note-every-route = { $for }すべての経路がここを通る
gap-note-hand-off-company = { $for }{ $place }の後に別の企業へ引き継ぎ
gap-note-hand-off-team = { $for }{ $place }の後に別のチームへ引き継ぎ
gap-note-hand-off-channel = { $for }{ $place }の後にチャネルが変わる
gap-note-moment-of-truth = 真実の瞬間
gap-note-importance = 重要度 { $value }/5
gap-note-leads-to = 結果：{ $effect }
gap-note-no-owner = 担当なし
gap-note-waits-for-customer = { -customer(number: "one") }が先に動くまで何も起こらない
gap-note-assumed = 今のところ仮説のみ
gap-note-expected = 想定：{ $behaviours }
gap-note-beside = 隣の{ $place }の感情は{ $value }
gap-note-unheard-before = { -purchase }の前も、何も測定されず、声も聞かれていない
gap-note-unheard-purchase = { -purchase }の時点も、何も測定されず、声も聞かれていない
gap-note-unheard-after = { -purchase }の後も、何も測定されず、声も聞かれていない
gap-note-all-own = { -purchase }の前のタッチポイントはすべて自社のもの
gap-note-because = 重要な理由：{ $because }
gap-note-round-to = 何度も{ $place }に戻る
gap-note-leave-at = 場所：{ $place }
gap-note-hurts-there = そこでのペイン：{ $pain }
gap-note-owner = 担当：{ $owner }

## Gaps: questions for the people in the room; they follow an introduction, so they begin in lower case

gap-question-first-noticed = 「{ $name }」が実現したら、{ -customer(number: "other") }は最初に何に気づき、それをどう確かめるか。
gap-question-in-the-way = 「{ $name }」を妨げているものは何か。どの小さな一部だけでも役に立つか。
gap-question-in-use = 対応はつらい場面で実際に使われているか。その後、誰に尋ねたか。
gap-question-weighed = ここで{ -customer(number: "other") }にとって大切なのに、私たちに見えていないものは何か。
gap-question-last-feeling = { -customer(number: "other") }に最後にどう感じてほしいか。誰がその気持ちを届けるか。
gap-question-before-the-fall = 感情が落ちる直前まで{ -customer(number: "other") }にあったものは何か。何がそれを奪うか。
gap-question-bad-days = 悪い日は何が違うか。{ -customer(number: "one") }より先に気づけるのは誰か。
gap-question-promise = 約束したのは誰か。約束と提供内容のどちらを変えるか。
gap-question-who-tells = { -customer(number: "one") }に伝えられるのは誰か。その人はいつ知るか。
gap-question-what-the-next-knows = 引き継ぐ側は、来た{ -customer(number: "one") }について何を知っているか。何をもう一度説明させているか。
gap-question-what-hurts = ここで具体的に何がつらいか。なぜそうわかるか。
gap-question-partner = パートナーに何を求めるか。対応されるまで自分たちに何ができるか。
gap-question-out-of-our-hands = これは変えられない。その直前に何を伝え、何を提供できるか。
gap-question-in-customers-hands = この瞬間のために、{ -customer(number: "one") }の手元に何を用意できるか。
gap-question-pain-before = これに出会った{ -customer(number: "other") }は、代わりに何をし、どこへ行くか。
gap-question-pain-purchase = ここで引き返す人はどれだけいるか。最後に引き返した人は、何があれば続けたか。
gap-question-pain-after = { -customer(number: "other") }は今、これをどう乗り越えているか。そのどの部分を引き受けられるか。
gap-question-what-would-have-to-be-true = これが起こらないためには、何が成り立っていなければならないか。
gap-question-behaviour-need-recognition = 初めてこれを必要とするとき、{ -customer(number: "other") }はどこで何をしているか。
gap-question-behaviour-search = 私たちを知る前に、{ -customer(number: "other") }は何を検索し、誰に尋ね、何を見るか。
gap-question-behaviour-consideration = { -customer(number: "other") }は私たちを何と比べるか。そのために足りない情報は何か。
gap-question-behaviour-choice = { -customer(number: "other") }は何があれば安心して選べるか。最後の迷いに誰が応えるか。
gap-question-behaviour-ordering = このステップは今どうなっているか。なぜマップにないのか。
gap-question-behaviour-payment = { gap-question-behaviour-ordering }
gap-question-behaviour-delivery = { -customer(number: "one") }の手元にいつ届くか。誰がそれを見届けるか。
gap-question-behaviour-onboarding = 初日に何がうまくいかなければならないか。うまくいかないとき誰が助けるか。
gap-question-behaviour-consumption = { gap-question-behaviour-usage }
gap-question-behaviour-usage = これを使う普段の一日はどのようなものか。
gap-question-behaviour-engagement = 利用の間に私たちが黙っていたら、{ -customer(number: "other") }は何を物足りなく思うか。
gap-question-behaviour-service-request = { -customer(number: "other") }は今、誰に尋ねているか。答えが届くまでどれだけかかるか。
gap-question-behaviour-complaint = 苦情を伝えたい、返品したい{ -customer(number: "other") }は、今どうしているか。
gap-question-behaviour-return = { gap-question-behaviour-complaint }
gap-question-behaviour-feedback = { -customer(number: "other") }に一つだけ尋ねられるなら、何をいつ尋ねるか。
gap-question-behaviour-renewal = 満足した{ -customer(number: "other") }が戻ってくる理由は何か。そのとき何が私たちを思い出させるか。
gap-question-behaviour-advocacy = { gap-question-behaviour-renewal }
gap-question-behaviour-leaving = 別れの日に、{ -customer(number: "other") }に私たちのことをどう語ってほしいか。
gap-question-missing-before = その前の1週間に{ -customer(number: "other") }は何をしたか。決め手は何だったか。
gap-question-missing-purchase = 欲しいと思ってから手に入れるまでに何が起こるか。
gap-question-missing-after = 初日、1か月後、そして何かが壊れたときに何が起こるか。
gap-question-own-door = 最近の5人の{ -customer(number: "other") }は、ここへ来る前に誰に尋ねたか。
gap-question-need = { $name }はどのタッチポイントでこれを得られるか。誰がそれを担うか。
gap-question-priority = 私たちがこれを大切にしていることに、{ $name }はジャーニーのどこで気づくか。
gap-question-unheard-moment = これがうまくいかなかった翌週、私たちの数字に何が現れるか。
gap-question-unheard-phase = ここで{ -customer(number: "other") }が話していて、私たちの誰も聞いていないことは何か。
gap-question-assumed-phase = 今週、誰に尋ねられるか。どんな答えなら私たちの誤りがわかるか。
gap-question-reactive-only = どの答えなら、質問される前に{ -customer(number: "one") }に届けられるか。
gap-question-last-who-left = 最後にここで離脱した人は、何があれば留まったか。
gap-question-dead-end = ここで立ち止まった人はどうするか。
gap-question-endless-loop = 今、この循環からどうやって抜け出しているか。
gap-question-unreachable = 誰がどこからここへ来るはずか。

## Gaps: what would help

gap-way-out-opportunity = { $name }（{ $facts }）
gap-way-out-stages-before = `phase: before`のステージ：ニーズ、情報探索、比較
gap-way-out-stages-purchase = `phase: purchase`のステージ：選択、注文、支払い
gap-way-out-stages-after = `phase: after`のステージ：受け取り、初めての利用、サポート、戻ってくるきっかけ
gap-way-out-touchpoints-of-others = `control: external`または`customer`のタッチポイント：友人、レビュー、比較
gap-way-out-listening = `metrics`の指標、または`listens_with`
gap-way-out-listening-in-phase = `metrics`の指標、またはこのフェーズのタッチポイントの`listens_with`
gap-way-out-evidence = 5人の{ -customer(number: "other") }との対話、または1か月分の問い合わせを、裏付ける項目の`evidence:`に書く
gap-way-out-company-begins = `initiated_by: company`のタッチポイント
gap-way-out-route-to = `next`でここへ至る経路、または`starts: true`
gap-way-out-route-on = `next`で先へ進む経路、または理由を添えた`exit`
gap-idea-need-recognition = 例：ニーズが生まれる場所での一言。リマインダー、案内表示、その場にいるパートナー
gap-idea-search = 例：{ -customer(number: "other") }が使う言葉で見つかるようにする
gap-idea-consideration = 例：選択肢を並べて見られる1ページ
gap-idea-choice = 例：理由を添えたおすすめ、または相談できる相手
gap-idea-ordering = このステップを、感情とともにマップに載せる
gap-idea-payment = { gap-idea-ordering }
gap-idea-delivery = 例：届く時期の連絡と、遅れるときの連絡
gap-idea-onboarding = 例：初日のガイド、設定の手助け、最初の週の電話
gap-idea-consumption = { gap-idea-usage }
gap-idea-usage = 普段の一日を、感情とともにマップに載せる
gap-idea-engagement = 例：利用がより良くなるヒントを適切なときに届ける
gap-idea-service-request = 例：1つの問い合わせ窓口と、回答の期限
gap-idea-complaint = 例：苦情や返品の簡単な方法を1つ用意し、人が答える
gap-idea-return = { gap-idea-complaint }
gap-idea-feedback = 例：適切なときに1つだけ尋ね、その結果どうなったかを知らせる
gap-idea-renewal = 例：戻ってくる理由。点検の時期、下取り、招待
gap-idea-advocacy = { gap-idea-renewal }
gap-idea-leaving = 例：簡単な別れ方。解約、売却、リサイクル、データの持ち出し

## Gaps: loose ends, and what writing more would show

gap-loose-end-adrift = ペインポイントにもニーズにも対応しない機会
gap-loose-end-unowned = 担当のいない機会
gap-loose-end-unweighed = 工数や価値の記載がない機会
gap-hint-phases = 各ステージの`phase: before`、`purchase`、`after`で、{ -purchase }の前後に足りないものがわかる
gap-hint-personas = `personas:`で、ギャップが誰のもので、どれだけの{ -customer(number: "other") }に関わるかがわかる
gap-hint-emotions = 各ステップの`emotion:`（-2から2）で、最もつらい場所とジャーニーの終わり方がわかる
gap-hint-behaviours = ステージの`behaviour:`（search、payment、onboarding、complaint など）で、{ -customer(number: "other") }が経験するのに支援のないものがわかる
gap-hint-severity = ペインポイントの`severity:`で、つらさの順に並ぶ
gap-hint-shares = 経路の`share: 35%`で、各ギャップがどれだけの{ -customer(number: "other") }に関わるかがわかる
gap-hint-answers = タッチポイントの`answers:`で、応えるもののないニーズがわかる
gap-hint-listening = `metrics:`または`listens_with:`で、問題が起きても誰も気づかない場所がわかる
gap-hint-evidence = `evidence:`で、わかっていることと思い込みを区別できる
gap-hint-switched-off = `cjm.yaml`がルールを無効にしているため一覧にない：{ $rules }

## Gaps: how bad they are, in whose hands, on which evidence

gap-not-given = 記載なし
gap-harm-leaves = 離脱する
gap-harm-stuck = 行き詰まる
gap-harm-below = { $points }下回る
gap-harm-unsatisfied = 不満
gap-harm-bad-days = 悪い日に
gap-harm-named = 害 { $harm }
gap-control-brand = 自社
gap-control-partner = パートナー
gap-control-customer = { -customer(number: "one") }
gap-control-external = 外部
gap-evidence-not-said = 記載なし
gap-evidence-from-map = マップから導出
gap-evidence-with-level = { $level }：{ $words }
evidence-level-not-said = 記載なし
evidence-level-assumed = 仮定
evidence-level-derived = 導出
evidence-level-reported = 報告
evidence-level-observed = 観察
evidence-level-measured = 測定
grounds-survey =
    { $number ->
       *[other] 回答{ $written }件
    }
grounds-analytics =
    { $number ->
       *[other] 記録{ $written }件
    }
grounds-event-log =
    { $number ->
       *[other] 記録{ $written }件
    }
grounds-experiment = 実験{ $written }件
grounds-observation = 観察{ $written }件
grounds-usability-test = 観察{ $written }件
grounds-session-recording = 観察{ $written }件
grounds-mystery-shopping =
    { $number ->
       *[other] 覆面調査{ $written }件
    }
grounds-diary =
    { $number ->
       *[other] 日記{ $written }件
    }
grounds-interview =
    { $number ->
       *[other] インタビュー{ $written }件
    }
grounds-focus-group = フォーカスグループ{ $written }人
grounds-support-tickets =
    { $number ->
       *[other] 問い合わせ{ $written }件
    }
grounds-reviews =
    { $number ->
       *[other] レビュー{ $written }件
    }
grounds-complaints =
    { $number ->
       *[other] 苦情{ $written }件
    }
grounds-social-media =
    { $number ->
       *[other] 投稿{ $written }件
    }
grounds-staff = スタッフからの報告{ $written }件
grounds-assumption = 仮定
grounds-workshop = ワークショップでの仮定

## The gap report: head and matrix

gaps-page-title = { -purchase }の前後のギャップ
gaps-title = ギャップ
gaps-head-personas =
    { $number ->
       *[other] ペルソナ{ $number }人
    }
gaps-head-for = { $name }のみ
gaps-head-before = { -purchase }の前のギャップのみ
gaps-head-purchase = { -purchase }の時点のギャップのみ
gaps-head-after = { -purchase }の後のギャップのみ
gaps-head-as-is = 現状
gaps-head-to-be = あるべき姿
gaps-head-stages =
    { $number ->
       *[other] { $number }ステージ
    }
gaps-head-touchpoints =
    { $number ->
       *[other] { $number }タッチポイント
    }
gaps-reviewed-on = 見直し { $date }
gaps-reviewed-today = 今日見直し
gaps-reviewed-yesterday = 昨日見直し
gaps-reviewed-days =
    { $number ->
       *[other] { $number }日前に見直し
    }
gaps-reviewed-months =
    { $number ->
       *[other] { $number }か月前に見直し
    }
gaps-line = { $line }行目
gaps-matrix = 各ステージが支援する行動と内容
gap-phase-before = 前
gap-phase-purchase = { -purchase }
gap-phase-after = 後
gap-row-touchpoints = タッチポイント
gap-row-feels = 感情（{ $name }）
gap-row-feels-on-average = 感情、平均
gap-row-pain-points = ペインポイント
gap-row-answered-pains = …うち対応あり
gap-row-opportunities = 機会
gap-row-listening = 声を聞く人がいる
gap-row-channel-switches = チャネルの切り替え
gap-row-hand-offs = 引き継ぎ
gap-row-lost = ここで離脱
gap-mark-served = 支援あり
gap-mark-partly = 一部
gap-mark-nothing = なし
gaps-signs = ● 支援あり  ◐ 一部  ○ なし
gaps-coverage = カバー率  { $scores }
gaps-coverage-for = { $name }：{ $scores }

## The gap report: feelings

gaps-feelings = ジャーニーに沿った感情の動き
gaps-feelings-customer = { -customer(number: "other") }
gaps-curve = { $name }のジャーニーに沿った感情、下が−2、上が+2
gaps-curve-best = 最高 { $place } { $value }
gaps-curve-worst = 最低 { $place } { $value }
gaps-curve-ends = 最後 { $place } { $value }
gaps-curve-remembered = 記憶に残る感情 { $value }（ピーク・エンド）
gaps-curve-nobody-spared = 全員が悪い瞬間に出会う
gaps-curve-meet-bad = { $share }が悪い瞬間に出会う
gaps-moment = { $place }（{ $value }）
gaps-weakest-everywhere = { $worst }、すべての経路で
gaps-weakest-or = { $worst }、最も軽い経路では{ $mildest }
gaps-weakest = 最も弱い箇所：{ $weakest }
gaps-weakest-to = { $ends }の最も弱い箇所：{ $weakest }
gaps-weakest-to-more = { $ends }ほか{ $more }の最も弱い箇所：{ $weakest }
gaps-to-exit = 出口{ $name }まで
gaps-to-end = 終わりの{ $name }まで

## The gap report: the ranked list

gaps-ranked = 優先度の高いもの
gaps-column-what = 内容
gaps-column-for = 対象
gaps-column-reach = リーチ
gaps-column-harm = 害
gaps-column-ours = 自社？
gaps-column-evidence = 根拠
gaps-named-for = 対象：{ $names }
gaps-named-reach = リーチ { $reach }
gaps-named-evidence = 根拠：{ $evidence }
gaps-ask = この場で問う
gaps-priority = 優先度 { $priority } = √リーチ { $reach } × 害 { $harm } × 影響力 { $influence } × 残作業 { $left }
gaps-number-not-given = { $number }（記載なし）
gaps-none = このマップの記載からは、ギャップは見つからない。
gaps-none-of-phase = `phase: { $phase }`のステージがないため、このフェーズのギャップについては何も言えない。
gaps-more = …ほか{ $more }件。`--top { $all }`ですべて表示
gaps-not-ours = 自社では変えられないが、和らげられるもの
gaps-place = { $title }（{ $line }）
gaps-place-acting-on = { $title }（{ $line }、影響先：{ $places }）
gaps-nothing-softens = まだ和らげるものがない
gaps-loose-ends = 未整理の項目
gaps-hints = さらに見えるようにするには
gaps-and-more = …ほか{ $more }件

## The gap report: how priorities come about

gaps-scoring = ギャップの順位の決まり方
gaps-scoring-formula = 優先度 = √リーチ × 害 × 影響力 × 残作業、0から1。
gaps-scoring-reach = リーチは、すべての{ -customer(number: "other") }のうちそこに至る割合。ペルソナはその割合に応じて数える。範囲の場合は中央の値を使う。平方根により、まれでも重大なものが埋もれない。
gaps-scoring-harm = 害は、記載されたもののうち最大の値：深刻度（低 ¼、中 ½、高 ¾、重大 1）、普通を下回る感情（−1は½、−2は1）、重要度で重み付けした期待との差、重要なものへの満足度、離脱（1）または行き詰まり（¾）。最低点、終わり、真実の瞬間、引き継ぎ、{ -customer(number: "other") }にとって大切なことは、それぞれ10分の1を加える。誰も評価していない場合は、一律に0.3とする。
gaps-scoring-influence = 影響力：自社で変えられるもの 1、パートナーによるもの ⅞、{ -customer(number: "one") }によるもの ¾、その他 ½。
gaps-scoring-left = 残作業：対応なし 1、対応が未着手 ¾、進行中 ½、完了 ¼。
gaps-scoring-unknown = ファイルに記載のないものは補わない。順位は記載された内容による。
gaps-scoring-sources = 数値はcjmの選択で、Parasuraman et al. 1985（期待）、Martilla & James 1977（重要度）、Kahneman et al. 1993（ピークと終わり）に基づく。1つのジャーニーのギャップに、議論の出発点として順位を付けるもの。0.01単位のわずかな差に意味はない。

## Budgets

budget-heading = バジェット
budget-at-most = 上限 { $amount }
budget-at-least = 下限 { $amount }
budget-below-neutral = 普通を下回るのは{ $points }まで
budget-too-many = { $amount }多すぎる
budget-short = { $amount }足りない
budget-too-deep = { $amount }深すぎる
budget-too-low = { $amount }低すぎる
budget-too-high = { $amount }高すぎる
budget-found-coverage =
    { $number ->
       *[other] { $part }（{ $number }件の行動のうち{ $served }件）
    }
budget-found-lowest = 最も低い瞬間の感情は{ $value }
budget-found-end = ジャーニーは{ $value }で終わる
budget-found-lost = { -customer(number: "other") }の{ $part }が離脱
budget-found-priority = ギャップの最高の優先度は{ $score }
budget-unmeasured = { $name }：{ $limit }、ただしファイルに記載なし
budget-kept = { $name }：{ $found }、{ $limit }
budget-broken = { $name }：{ $found }、{ $limit }（{ $excess }）
budget-state-broken = 違反：{ $verdict }
budget-state-kept = 遵守：{ $verdict }
budget-state-unmeasured = 未測定：{ $verdict }
budget-place = { $line }：{ $title }

## What would change once opportunities are done

what-if-heading =
    { $number ->
       *[other] { $names }が完了すると変わること
    }
what-if-changes = 変わるギャップ
what-if-gap = ギャップ
what-if-priority = 優先度
what-if-rank = 順位
what-if-then = 完了後
what-if-gone = 解消
what-if-none = ファイルの記載では、これによって変わるギャップはない。
what-if-total = すべてのギャップの優先度の合計：{ $before } → { $after }（{ $less }減）
what-if-unmet = 完了した対応のないペインポイント：{ $before } → { $after }
what-if-coverage-same = カバー率は変わらない：タッチポイントの追加なし
what-if-coverage = カバー率：{ $changes }
what-if-feelings = 感情は現在のまま表示する。人がどう感じるようになるかはファイルにない。対応されたギャップは、ペインポイントに`status: solved`と書かれるまで4分の1が残る
what-if-done = { $name }はすでに完了している
what-if-dismissed = { $name }は見送られた
what-if-comes-after = { $name }は、未完了の{ $first }の後になる
what-if-answers-nothing = { $name }は、ファイルの記載ではペインポイントにもニーズにも対応しない

## What to do first

plan-heading = まず何をするか：工数あたりに埋まるギャップ
plan-none = このマップのギャップに対応する未完了の機会はない。
plan-closes = 優先度全体の{ $part }を解消
plan-closes-little = 優先度全体の{ $part }未満を解消
plan-closes-nothing = 単独では何も解消しない
plan-effort-not-given = 工数の記載なし
plan-value-not-given = 価値の記載なし
plan-no-owner = まだ担当なし
plan-answers = 対応先：{ $gaps }
plan-waits-in-circle = { $names }と互いに待ち合っている
plan-comes-after = { $names }の後
plan-opens = { $names }への道を開く
plan-no-efforts = 工数の記載なし：単独で解消する量の順。それぞれに`effort: S`などと書くと、すぐできるものがわかる
plan-efforts-missing = { $number }番以降は工数の記載がないか、先に必要な機会に工数の記載がない：解消する量の順
plan-doubled = 上のステップと同じものにしか対応しないため、どちらか一方でよい：{ $names }
plan-idle = このマップのどのギャップにも対応しない：{ $names }
plan-untouched =
    { $number ->
       *[other] 優先度全体の{ $part }は、まだ対応する機会のない{ $number }件のギャップによる
    }

## Several journeys side by side

portfolio-link = すべてのジャーニーを並べて見る
portfolio-heading =
    { $number ->
       *[other] { $number }件のジャーニーの一覧比較
    }
portfolio-table = 各ジャーニーの各フェーズの内容（○と◐は手薄）、ギャップ、対応のないペインポイント
portfolio-column-journey = ジャーニー
portfolio-column-gaps = ギャップ
portfolio-column-unanswered = 対応なし
portfolio-column-broken = 違反
portfolio-to-be = { $title }（あるべき姿）
portfolio-file = { $title }（{ $file }）
portfolio-not-told = 範囲外
portfolio-touchpoints =
    { $number ->
       *[other] { $number }タッチポイント
    }
portfolio-more = …ほか{ $more }件。手薄なフェーズがこれより多いものはない。`--format json`にはすべて含まれる
portfolio-journeys =
    { $number ->
       *[other] { $number }件のジャーニー
    }
portfolio-thin = 手薄なフェーズ：{ $phases }（範囲外、{ -customer(number: "other") }が経験することの半分未満しか支援がない、またはタッチポイントが最も多いフェーズの4分の1）。
portfolio-thin-before = { -purchase }の前が{ $number }件
portfolio-thin-purchase = { -purchase }の時点が{ $number }件
portfolio-thin-after = { -purchase }の後が{ $number }件
portfolio-thin-of = { $phase }（全{ $journeys }）
portfolio-heaviest = 全ジャーニーで優先度の高いもの
portfolio-reach = リーチ { $reach }
portfolio-priority = 優先度 { $score }
portfolio-caution = 優先度は1つのジャーニーの中でギャップに順位を付けるもの。どのファイルにもそのジャーニーの{ -customer(number: "other") }の人数は書かれていないため、ジャーニーをまたぐ場合は議論の出発点とする。
portfolio-repeated = 複数のジャーニーに共通するペインポイント：1人の担当がすべてで解消できる
portfolio-repeated-in = { $pain }：{ $journeys }
portfolio-and-more = ほか{ $more }件

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
