# The words of cjm in Arabic; `en.ftl` says how such a file is made.

## What can be called otherwise in a file

-customer =
    { $number ->
        [one] العميل
       *[other] العملاء
    }
    .own = no
-purchase = الشراء
    .own = no

employee =
    { $number ->
        [one] الموظف
       *[other] الموظفون
    }
employee-purchase = التوظيف

## Numbers, lists and quotations

decimal = .
percent = { $number }%
quote = «{ $text }»
thought = ‹{ $text }›
name = «{ $name }»
list-comma = { $first }، { $second }
list-and = { $first } و{ $second }
list-or = { $first } أو { $second }
labelled = { $label }: { $text }
percent-up-to = حتى { $percent }
points =
    { $number ->
        [few] { $value } نقاط
       *[other] { $value } نقطة
    }

## The journey as a whole

head-untitled = خريطة رحلة العميل
state-as-is = الوضع الحالي
state-to-be = الوضع المستهدف
head-starts = البداية
head-ends = النهاية
head-business-goal = هدف الشركة: { $goal }
head-company = الشركة
stage-business-goal = الشركة: { $goal }
head-reviewed = تاريخ المراجعة { $date }
head-evidence = الأدلة
head-metrics = المقاييس
head-sources = المصادر
head-emotion = المشاعر
head-curve = المنحنى
head-notable = أفضل لحظة وأسوأ لحظة وآخر لحظة

## Personas

persona-line-who = من
persona-line-goals = الهدف
persona-line-needs = الاحتياجات
persona-line-priorities = ما يحسم القرار
persona-line-pain-points = نقاط الألم
everybody = الجميع
persona-needs = الاحتياجات
persona-priorities = ما يحسم القرار
persona-pain-points = نقاط الألم
persona-share =
    { -customer.own ->
        [yes] { $share } ({ -customer(number: "other") })
       *[no] { $share } من العملاء
    }
persona-trigger = الدافع: { $trigger }

## Descriptions for people who cannot see the picture

description-map = خريطة رحلة العميل، { $state }.
description-comparison = مقارنة بين خريطتين لرحلة العميل. { $versions }
description-stages =
    { $number ->
        [one] مرحلة واحدة
        [two] مرحلتان
        [few] { $number } مراحل
       *[other] { $number } مرحلة
    }
description-stages-with-touchpoints =
    { $stages ->
        [one] مرحلة واحدة
        [two] مرحلتان
        [few] { $stages } مراحل
       *[other] { $stages } مرحلة
    }، { $touchpoints ->
        [one] نقطة اتصال واحدة
        [two] نقطتا اتصال
        [few] { $touchpoints } نقاط اتصال
       *[other] { $touchpoints } نقطة اتصال
    }
description-personas =
    { $number ->
        [one] شخصية واحدة
        [two] شخصيتان
        [few] { $number } شخصيات
       *[other] { $number } شخصية
    }
description-more = و{ $number } غير ذلك
description-emotion =
    { $number ->
       *[other] { $who }: أفضل شعور عند «{ $best }» ({ $best-value })، وأسوأ شعور عند «{ $worst }» ({ $worst-value })، وفي النهاية «{ $last }» { $last-value }.
    }
description-emotion-of-customer = { -customer(number: "one") }: أفضل شعور عند «{ $best }» ({ $best-value })، وأسوأ شعور عند «{ $worst }» ({ $worst-value })، وفي النهاية «{ $last }» { $last-value }.
description-pain-points =
    { $number ->
        [one] نقطة ألم واحدة
        [two] نقطتا ألم
        [few] { $number } نقاط ألم
       *[other] { $number } نقطة ألم
    }
description-opportunities =
    { $number ->
        [one] فرصة واحدة
        [two] فرصتان
        [few] { $number } فرص
       *[other] { $number } فرصة
    }
description-flow = المسارات عبر الرحلة ({ -customer(number: "other") }): { $counts }.
flow-title = { $title }: المسار

## Stages and phases

phase-heading-purchase-before = قبل الشراء
phase-heading-purchase-at = الشراء
phase-heading-purchase-after = بعد الشراء
phase-heading-subscription-before = قبل الاشتراك
phase-heading-subscription-at = الاشتراك
phase-heading-subscription-after = بعد الاشتراك
phase-heading-contract-before = قبل العقد
phase-heading-contract-at = العقد
phase-heading-contract-after = بعد العقد
phase-heading-public-service-before = قبل الطلب
phase-heading-public-service-at = الطلب
phase-heading-public-service-after = بعد الطلب
phase-heading-employee-before = قبل الالتحاق
phase-heading-employee-at = الالتحاق
phase-heading-employee-after = بعد الالتحاق
phase-heading-own-before = قبل
phase-heading-own-after = بعد
phase-before = قبل
phase-purchase = { -purchase }
phase-after = بعد
stage-continued = { $name } (تتمة)
stage-in-any-order = بأي ترتيب
stage-of = المرحلة { $stage } من { $count }
stages-of = المراحل { $stages } من { $count }
stage-as-far-as = حتى { $name }

## Lanes

lane-actions = الأفعال
lane-thoughts = الأفكار والأقوال
lane-touchpoints = نقاط الاتصال
lane-emotion = المشاعر
lane-pain-points = نقاط الألم
lane-opportunities = الفرص
lane-metrics = المقاييس
lane-gaps = الفجوات
lane-external = مؤثرات خارجية
lane-frontstage = الواجهة
lane-backstage = خلف الكواليس
lane-support = الدعم
lane-systems = الأنظمة
lane-owners = المسؤولون
lane-evidence = الأدلة
lane-next = التالي
lane-emotion-text = بالكلمات
gaps-shown = { $shown } من { $all }، الأعلى أولوية
gaps-shown-of-open = { $shown } من { $open } مفتوحة، الأعلى أولوية
gaps-shown-of-placed = { $shown } من { $all }؛ الباقي لا يخص خطوة بعينها
gaps-shown-of-personas = من بين الأعلى أولوية في الرحلة
line-of-interaction = خط التفاعل
line-of-visibility = خط الرؤية
line-of-internal-interaction = خط التفاعل الداخلي

## Touchpoints

touchpoint-alone = { -customer(number: "one") } وحده
touchpoint-alone-without-channel = وحده، بلا قناة
touchpoint-company-first = الشركة تبادر أولا
touchpoint-company-begins = الشركة تبدأ
control-partner = شريك
control-customer = { -customer(number: "one") }
control-external = خارجي
run-by-partner = يديره شريك
run-by-customer = يديره: { -customer(number: "one") }
run-by-external = يديره آخرون
channel-digital = رقمي
channel-physical = في المكان
channel-human = شخصي
channel-post = بريد
touchpoint-wait = انتظار { $length }
touchpoint-duration = المدة { $length }
touchpoint-from-channel = من { $channel }
touchpoint-comes-from = قادم من { $channel }
touchpoint-only-for = فقط { $names }
touchpoint-requires = يتطلب: { $name }
touchpoint-after = بعد { $names }
touchpoint-opens = يفتح: { $journey }
touchpoint-opens-journey = يفتح الرحلة { $journey }
moment-of-truth = لحظة الحقيقة
moment-of-truth-zero = لحظة الحقيقة الصفرية
moment-of-truth-first = لحظة الحقيقة الأولى
moment-of-truth-second = لحظة الحقيقة الثانية
moment-of-truth-ultimate = لحظة الحقيقة القصوى

## The emotion curve

emotion-peak = الذروة
emotion-lowest = أدنى نقطة
emotion-ends-low = نهاية منخفضة
emotion-ends-high = نهاية مرتفعة
emotion-expected = المتوقع
emotion-expected-value = المتوقع { $value }
emotion-spread = من { $low } إلى { $high }
emotion-value = الشعور { $value }
emotion-delighted = مبتهج
emotion-neutral = محايد
emotion-angry = غاضب

## Paths from touchpoint to touchpoint

path-starts-here-too = تبدأ الرحلة هنا أيضا
path-unreachable = لا مسار يؤدي إلى هنا
path-nothing-leads-here = لا شيء يؤدي إلى هنا
path-ends-badly = نهاية سيئة
path-dead-end = طريق مسدود
path-dead-end-reason = طريق مسدود: لا شيء بعده
path-end = النهاية
path-begins-here = يبدأ هنا
path-ends-well-here = ينتهي هنا جيدا
path-ends-badly-here = ينتهي هنا بشكل سيئ
path-leaves = يغادر
path-content = راضيا
path-again = مرة أخرى
path-to = إلى «{ $name }»
path-to-more = وإلى { $number } غيرها
path-from = من «{ $name }»
path-from-more = ومن { $number } غيرها
path-fails = يفشل
path-start = البداية

## Pain points, opportunities and other notes

severity-low = منخفضة
severity-medium = متوسطة
severity-high = مرتفعة
severity-critical = حرجة
note-assumption = افتراض
note-assumed = مفترض
pain-accepted = مقبولة
pain-solved = محلولة
opportunity-open = مفتوحة
opportunity-in-progress = قيد التنفيذ
opportunity-done = منجزة
opportunity-dismissed = مستبعدة
note-because = السبب: { $reason }
opportunity-customer-value = القيمة { $value }
opportunity-business-value = للشركة { $value }
opportunity-effort = الجهد { $effort }
opportunity-priority = الأولوية { $priority }
external-softened-by = يخففه: { $what }
gap-rank = فجوة { $number }
card-after = بعد { $names }

## Metrics

metric-not-measured = غير مقيس
metric-of-scale = من { $high }
metric-target = الهدف { $value }
metric-baseline = من { $value }
metric-meets = يحقق الهدف
metric-misses = لا يحقق الهدف
metric-met = تحقق الهدف
metric-not-met = لم يتحقق الهدف
metric-sample = العينة { $number }

## Details: a label, and what the journey says under it

detail-about = الوصف
detail-behaviour = السلوك
detail-wait = الانتظار
detail-duration = المدة
detail-moment-of-truth = لحظة الحقيقة
detail-channel-owner = مسؤول القناة
detail-answers = يلبي
detail-importance = الأهمية
detail-company-importance = للشركة { $value }
detail-satisfaction = الرضا
detail-engagement = الانتباه
detail-quality = الجودة
detail-kano = كانو
detail-personalised-for = مخصص لـ
detail-listening = الاستماع عبر
detail-wait-explained = شرح الانتظار
yes = نعم
no = لا
detail-staff = الموظفون
detail-physical-evidence = ما يرى
detail-cost = التكلفة
detail-harm = الضرر
detail-link = رابط
detail-evidence = المصدر
detail-answered-by = الحل
detail-solves = يحل
detail-after = بعد
detail-metrics = يظهر في
detail-journey-kind = النوع
detail-journey-audience = لمن
detail-journey-covers = يشمل
detail-journey-expects = يتوقع
detail-journey-improves = يحسن
detail-journey-language = اللغة
detail-journey-review = المراجعة
detail-journey-note = ملاحظة
detail-journey-link = رابط
detail-every = كل { $length }
detail-heard = عدد المشاركين { $number }
detail-range = { $low } إلى { $high }
detail-at-least = من { $low }
detail-at-most = حتى { $high }

## Evidence

evidence-survey = استبيان
evidence-analytics = تحليلات
evidence-experiment = تجربة
evidence-event-log = سجل أحداث
evidence-observation = ملاحظة ميدانية
evidence-usability-test = اختبار قابلية الاستخدام
evidence-mystery-shopping = متسوق خفي
evidence-session-recording = تسجيلات جلسات
evidence-diary = دراسة يوميات
evidence-interview = مقابلات
evidence-focus-group = مجموعة تركيز
evidence-support-tickets = طلبات دعم
evidence-reviews = تقييمات
evidence-complaints = شكاوى
evidence-social-media = وسائل التواصل
evidence-staff = الموظفون
evidence-desk-research = بحث مكتبي
evidence-regulation = تشريع
evidence-assumption = افتراض
evidence-workshop = ورشة عمل
evidence-count-survey =
    { $number ->
       *[other] إجابات الاستبيان: { $number }
    }
evidence-count-observation =
    { $number ->
       *[other] الملاحظات: { $number }
    }
evidence-count-usability-test =
    { $number ->
       *[other] اختبارات الاستخدام: { $number }
    }
evidence-count-session-recording =
    { $number ->
       *[other] تسجيلات الجلسات: { $number }
    }
evidence-count-diary =
    { $number ->
       *[other] اليوميات: { $number }
    }
evidence-count-interview =
    { $number ->
       *[other] المقابلات: { $number }
    }
evidence-count-focus-group =
    { $number ->
       *[other] المشاركون في مجموعات التركيز: { $number }
    }
evidence-count-support-tickets =
    { $number ->
       *[other] طلبات الدعم: { $number }
    }
evidence-count-reviews =
    { $number ->
       *[other] التقييمات: { $number }
    }
evidence-count-complaints =
    { $number ->
       *[other] الشكاوى: { $number }
    }
evidence-only = { $kind } فقط
evidence-partly = جزئيا { $kind }

## Behaviours

behaviour-need-recognition = إدراك الحاجة
behaviour-search = البحث
behaviour-consideration = المقارنة
behaviour-choice = الاختيار
behaviour-ordering = الطلب
behaviour-payment = الدفع
behaviour-delivery = الاستلام
behaviour-onboarding = بدء الاستخدام
behaviour-consumption = الاستهلاك
behaviour-usage = الاستخدام
behaviour-engagement = المشاركة
behaviour-service-request = طلب خدمة
behaviour-complaint = الشكوى
behaviour-return = الإرجاع
behaviour-feedback = الملاحظات
behaviour-renewal = التجديد
behaviour-advocacy = التوصية
behaviour-leaving = المغادرة

## Kinds of journeys

kind-purchase = شراء
kind-subscription = اشتراك
kind-contract = عقد
kind-public-service = خدمة عامة
kind-support = دعم
kind-employee = موظف

## Qualities of a service (SERVQUAL) and the categories of Kano

quality-reliability = الاعتمادية
quality-assurance = الثقة
quality-tangibles = الملموسية
quality-empathy = التعاطف
quality-responsiveness = الاستجابة
kano-must-be = أساسي
kano-one-dimensional = أدائي
kano-attractive = جذاب
kano-indifferent = محايد
kano-reverse = عكسي

## Lengths of time

unit-second = ث
unit-minute = د
unit-hour = س
unit-day =
    { $number ->
        [few] أيام
       *[other] يوم
    }
unit-business-day =
    { $number ->
        [few] أيام عمل
       *[other] يوم عمل
    }
unit-week =
    { $number ->
        [few] أسابيع
       *[other] أسبوع
    }
unit-month =
    { $number ->
        [few] أشهر
       *[other] شهر
    }
unit-quarter =
    { $number ->
        [few] أرباع سنة
       *[other] ربع سنة
    }
unit-year =
    { $number ->
        [few] سنوات
       *[other] سنة
    }
length-about = نحو
length-up-to = حتى
length-to = إلى
length-and = و
length-or = أو

## The legend of a map

legend-emotion = المشاعر
legend-spread = التفاوت بين الناس
legend-expected = ما كان متوقعا
legend-severity = الشدة، من واحد (منخفضة) إلى أربعة (حرجة)
legend-assumption = افتراض بلا دليل بعد
legend-control = خارج سيطرة الشركة
legend-moment-of-truth = لحظة الحقيقة
legend-channel-switch = تتغير القناة
legend-quote = قول حرفي: { -customer(number: "one") }
legend-leaves = يغادر الرحلة
legend-leaves-content = يغادر راضيا
legend-fails = عند الفشل

## The legend of a flow

legend-start = البداية
legend-digital = على شاشة
legend-physical = في مكان، مع أشياء
legend-human = مع شخص
legend-post = بالبريد
legend-feels-bad = شعور سيئ، حتى −2
legend-feels-good = شعور جيد، حتى +2
legend-main-path = المسار الرئيسي
legend-other-path = مسار آخر

## The legend of a text, each behind a sign

sign-expected = المتوقع
sign-spread = من أسوأ يوم إلى أفضل يوم
sign-thinks = يفكر
sign-says = يقول
sign-pain = ألم
sign-critical = حرج
sign-moment-of-truth = لحظة الحقيقة
sign-onward = إلى
sign-back = عودة إلى
sign-leaves = يغادر

## What a flow holds

count-steps =
    { $number ->
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $number } خطوات
       *[other] { $number } خطوة
    }
count-stages =
    { $number ->
        [one] مرحلة واحدة
        [two] مرحلتان
        [few] { $number } مراحل
       *[other] { $number } مرحلة
    }
count-branches =
    { $number ->
        [one] تفرع واحد
        [two] تفرعان
        [few] { $number } تفرعات
       *[other] { $number } تفرعا
    }
count-paths-back =
    { $number ->
        [one] مسار عودة واحد
        [two] مسارا عودة
        [few] { $number } مسارات عودة
       *[other] { $number } مسار عودة
    }
count-paths-out =
    { $number ->
        [one] مسار خروج واحد
        [two] مسارا خروج
        [few] { $number } مسارات خروج
       *[other] { $number } مسار خروج
    }
count-exits =
    { $number ->
        [one] مخرج واحد
        [two] مخرجان
        [few] { $number } مخارج
       *[other] { $number } مخرجا
    }
count-recoveries =
    { $number ->
        [one] معالجة واحدة
        [two] معالجتان
        [few] { $number } معالجات
       *[other] { $number } معالجة
    }
count-dead-ends =
    { $number ->
        [one] طريق مسدود واحد
        [two] طريقان مسدودان
        [few] { $number } طرق مسدودة
       *[other] { $number } طريقا مسدودا
    }
count-unreachable =
    { $number ->
        [one] خطوة واحدة لا مسار إليها
        [two] خطوتان لا مسار إليهما
        [few] { $number } خطوات لا مسار إليها
       *[other] { $number } خطوة لا مسار إليها
    }

## Gaps: what kind each is

gap-kind-missing-phase = طور مفقود
gap-kind-pain-without-answer = نقطة ألم بلا حل
gap-kind-pain-with-open-answer = نقطة ألم حلها على الورق فقط
gap-kind-pain-being-answered = نقطة ألم حلها قيد التنفيذ
gap-kind-pain-after-answer = نقطة ألم باقية رغم إنجاز حلها
gap-kind-behaviour-unserved = سلوك غير مغطى
gap-kind-expectation-missed = دون المتوقع
gap-kind-importance-ignored = مهم لكنه لا يرضي
gap-kind-ends-on-a-low = نهاية بشعور منخفض
gap-kind-cliff-without-pain = هبوط حاد في المشاعر
gap-kind-hand-off = تسليم مؤلم
gap-kind-silence = صمت
gap-kind-long-wait-unexplained = انتظار بلا تفسير
gap-kind-negative-emotion-without-pain = لحظة سيئة بلا نقطة ألم
gap-kind-bad-days = سيئ في بعض الأيام
gap-kind-customers-leave = مغادرة { -customer(number: "other") }
gap-kind-dead-end = طريق مسدود
gap-kind-loop-without-exit = حلقة بلا مخرج
gap-kind-unreachable-touchpoint = لا أحد يصل إلى هنا
gap-kind-need-unanswered = احتياج لا يلبيه شيء
gap-kind-priority-unanswered = أولوية لا يلبيها شيء
gap-kind-moment-of-truth-without-metric = لحظة حقيقة لا يتابعها أحد
gap-kind-phase-unheard = لا أحد يستمع
gap-kind-phase-assumed = افتراضات فقط
gap-kind-reactive-only = رد فعل فقط
gap-kind-begins-at-own-door = تبدأ عند باب الشركة

## Gaps: what each is about, where the file has no name for it

gap-title-missing-before = الرحلة تبدأ عند { -purchase }
gap-title-missing-purchase = الخريطة لا تعرض خطوة { -purchase }
gap-title-missing-after = الرحلة تنتهي عند { -purchase }
gap-title-unheard-before = لا أحد يستمع قبل { -purchase }
gap-title-unheard-purchase = لا أحد يستمع عند { -purchase }
gap-title-unheard-after = لا أحد يستمع بعد { -purchase }
gap-title-assumed-before = كل ما قبل { -purchase } افتراضات فقط
gap-title-assumed-purchase = كل ما يحدث عند { -purchase } افتراضات فقط
gap-title-assumed-after = كل ما بعد { -purchase } افتراضات فقط
gap-title-reactive-only =
    { -customer.own ->
        [yes] بعد { -purchase } تأتي الخطوة الأولى دائما من { -customer(number: "one") }
       *[no] بعد { -purchase } على العميل دائما أن يبادر بالخطوة الأولى
    }
gap-title-own-door = الخريطة تبدأ عند باب الشركة
gap-title-not-for = { $behaviours }: مغطى، لكن ليس من أجل { $names }
gap-title-needs = { $name }، الاحتياجات: { $texts }
gap-title-priorities = { $name }، ما يحسم القرار: { $texts }

## Gaps: what is missing where nothing serves a behaviour

gap-unserved-need-recognition = لا أحد حاضر حين تنشأ الحاجة
gap-unserved-search = لا شيء يساعد { -customer(number: "other") } على إيجاد الخيارات
gap-unserved-consideration = لا شيء يساعد { -customer(number: "other") } على المقارنة
gap-unserved-choice = لا شيء يساعد { -customer(number: "other") } على الاختيار
gap-unserved-ordering = الطلب غير موجود في الخريطة
gap-unserved-payment = الدفع غير موجود في الخريطة
gap-unserved-delivery = لا أحد يتولى التسليم
gap-unserved-onboarding = لا أحد يساعد في الاستخدام الأول
gap-unserved-consumption = { gap-unserved-usage }
gap-unserved-usage = الاستخدام نفسه غير موجود في الخريطة
gap-unserved-engagement = لا شيء يبقي الصلة حية بين مرات الاستخدام
gap-unserved-service-request = لا أحد يمكن طلب المساعدة منه
gap-unserved-complaint = لا سبيل إلى التراجع عند حدوث خطأ
gap-unserved-return = { gap-unserved-complaint }
gap-unserved-feedback = لا أحد يسأل كيف كانت التجربة
gap-unserved-renewal = لا شيء يعيد { -customer(number: "other") }
gap-unserved-advocacy =
    { -customer.own ->
        [yes] لا شيء يساعد الراضين من { -customer(number: "other") } على إخبار الآخرين
       *[no] لا شيء يساعد العملاء الراضين على إخبار الآخرين
    }
gap-unserved-leaving = لا سبيل لائق إلى المغادرة
gap-cell-missing-need-recognition = لا أحد حين تنشأ الحاجة
gap-cell-missing-search = لا شيء يعثر عليه
gap-cell-missing-consideration = لا شيء للمقارنة
gap-cell-missing-choice = لا شيء يساعد على الاختيار
gap-cell-missing-ordering = لا سبيل إلى الطلب
gap-cell-missing-payment = لا سبيل إلى الدفع
gap-cell-missing-delivery = لا أحد يتولى التسليم
gap-cell-missing-onboarding = لا أحد يساعد في الاستخدام الأول
gap-cell-missing-consumption = { gap-cell-missing-usage }
gap-cell-missing-usage = الاستخدام ليس في الخريطة
gap-cell-missing-engagement = لا شيء بين مرات الاستخدام
gap-cell-missing-service-request = لا أحد لطلب المساعدة
gap-cell-missing-complaint = لا سبيل إلى التراجع
gap-cell-missing-return = { gap-cell-missing-complaint }
gap-cell-missing-feedback = لا أحد يسأل
gap-cell-missing-renewal = لا شيء يدعو إلى العودة
gap-cell-missing-advocacy = لا أحد يخبر الآخرين
gap-cell-missing-leaving = لا مغادرة لائقة
gap-cell-not-for = ليس من أجل { $names }
gap-cell-some = البعض
gap-stand-in-return = التراجع ممكن، لكن لا شيء يدعو إليه
gap-stand-in-exit = مخرج واحد غير مخطط له
gap-stand-in-exits = توجد مخارج، لكن لا مخرج مخطط له

## Gaps: whom they concern

gap-whom-both = كلاهما
gap-whom-all = الجميع
gap-whom-more = { $name } و{ $number } غير ذلك

## Gaps: what adds to one; short, without a full stop

gap-note-for = { " " }لدى { $names }
gap-note-lowest-point = أدنى نقطة{ $for } ({ $value })
gap-note-falls = هبوط { $points } بعد { $place }{ $for }
gap-note-ends-here = تنتهي الرحلة هنا{ $for } ({ $value })
gap-note-bad-days = سيئ { $times } من كل 10 مرات{ $for }
gap-note-below-expectation = أقل من المتوقع بمقدار { $points }{ $for }
gap-note-satisfaction = الرضا { $value } من 5{ $for }
gap-note-wait = انتظار { $length } لا يفسره أحد{ $for }
gap-note-every-route = كل المسارات تمر من هنا{ $for }
gap-note-hand-off-company = تسليم إلى شركة أخرى بعد { $place }{ $for }
gap-note-hand-off-team = تسليم إلى فريق آخر بعد { $place }{ $for }
gap-note-hand-off-channel = قناة أخرى بعد { $place }{ $for }
gap-note-moment-of-truth = لحظة حقيقة
gap-note-importance = الأهمية { $value } من 5
gap-note-leads-to = يؤدي إلى: { $effect }
gap-note-no-owner = لا مسؤول عنه
gap-note-waits-for-customer = لا يحدث شيء قبل الخطوة الأولى من { -customer(number: "one") }
gap-note-assumed = مجرد افتراض حتى الآن
gap-note-expected = المتوقع: { $behaviours }
gap-note-beside = بجانبه { $place } والشعور { $value }
gap-note-unheard-before = لا قياس ولا استماع قبل { -purchase } أيضا
gap-note-unheard-purchase = لا قياس ولا استماع عند { -purchase } أيضا
gap-note-unheard-after = لا قياس ولا استماع بعد { -purchase } أيضا
gap-note-all-own = كل نقاط الاتصال قبل { -purchase } تابعة للشركة نفسها
gap-note-because = سبب الأهمية: { $because }
gap-note-round-to = دوران متكرر إلى { $place }
gap-note-leave-at = عند { $place }
gap-note-hurts-there = ما يؤلم هناك: { $pain }
gap-note-owner = المسؤول: { $owner }

## Gaps: questions for the people in the room; they follow an introduction, so they begin in lower case

gap-question-first-noticed = حين تتحقق «{ $name }»، ما أول ما سيلاحظه { -customer(number: "other") }، وكيف سنرى ذلك؟
gap-question-in-the-way = ما الذي يعيق «{ $name }»، وأي جزء صغير منها يفيد منذ الآن؟
gap-question-in-use = هل الحل مستخدم حيث يقع الألم، ومن سألنا منذ ذلك الحين؟
gap-question-weighed = ما الذي يهم { -customer(number: "other") } هنا ولا نراه؟
gap-question-last-feeling = ما آخر شعور ينبغي أن يبقى لدى { -customer(number: "other") }، ومن يمنحه لهم؟
gap-question-before-the-fall = ما الذي يكون لدى { -customer(number: "other") } قبيل الهبوط، وما الذي يسلبه منهم؟
gap-question-bad-days = ما المختلف في الأيام السيئة، ومن يمكنه أن يعلم به قبل { -customer(number: "one") }؟
gap-question-promise = من قدم الوعد، وأيهما نغير: الوعد أم الوفاء به؟
gap-question-who-tells = من يمكنه إخبار { -customer(number: "one") }، ومتى يعلم بذلك؟
gap-question-what-the-next-knows = ماذا يعرف من يتسلم عن { -customer(number: "one") } عند الوصول، وما الذي يجب أن يروى من جديد؟
gap-question-what-hurts = ما الذي يؤلم هنا تحديدا، وكيف نعرف ذلك؟
gap-question-partner = ماذا نطلب من الشريك، وماذا يمكننا أن نفعل بأنفسنا إلى أن ينجزه؟
gap-question-out-of-our-hands = لا يمكننا تغيير هذا؛ ماذا يمكننا أن نقول أو نقدم قبله مباشرة؟
gap-question-in-customers-hands = ماذا يمكننا أن نضع بين يدي { -customer(number: "one") } لهذه اللحظة؟
gap-question-pain-before = ماذا يفعل { -customer(number: "other") } بدلا من ذلك حين يواجهون هذا، وإلى أين يذهبون؟
gap-question-pain-purchase = كم عدد من يتراجعون هنا، وما الذي كان سيبقي آخر من تراجع؟
gap-question-pain-after = ماذا يفعل { -customer(number: "other") } اليوم لتجاوز هذا، وأي جزء يمكننا أن نتولاه عنهم؟
gap-question-what-would-have-to-be-true = ما الذي يجب أن يتحقق كي لا يحدث هذا؟
gap-question-behaviour-need-recognition = أين يكون { -customer(number: "other") } وماذا يفعلون حين يحتاجون إلى هذا أول مرة؟
gap-question-behaviour-search = عم يبحث { -customer(number: "other") }، ومن يسألون، وإلى ماذا ينظرون قبل أن يسمعوا عنا؟
gap-question-behaviour-consideration = بمن يقارننا { -customer(number: "other") }، وأي معلومات تنقصهم لذلك؟
gap-question-behaviour-choice = ما الذي يمنح { -customer(number: "other") } ثقة كافية للاختيار، ومن يكون حاضرا عند آخر تردد؟
gap-question-behaviour-ordering = كيف تبدو هذه الخطوة اليوم، ولماذا ليست في خريطتنا؟
gap-question-behaviour-payment = { gap-question-behaviour-ordering }
gap-question-behaviour-delivery = متى يصل إلى يد { -customer(number: "one") }، ومن يتابع ذلك؟
gap-question-behaviour-onboarding = ما الذي يجب أن ينجح في اليوم الأول، ومن يكون حاضرا إن لم ينجح؟
gap-question-behaviour-consumption = { gap-question-behaviour-usage }
gap-question-behaviour-usage = كيف يبدو يوم عادي معه؟
gap-question-behaviour-engagement = ما الذي سيفتقده { -customer(number: "other") } لو صمتنا بين مرات الاستخدام؟
gap-question-behaviour-service-request = من يسأل { -customer(number: "other") } اليوم، وكم يمر حتى يأتي الجواب؟
gap-question-behaviour-complaint = ماذا يفعل { -customer(number: "other") } اليوم إذا أرادوا الشكوى أو الإرجاع؟
gap-question-behaviour-return = { gap-question-behaviour-complaint }
gap-question-behaviour-feedback = لو كان لنا سؤال واحد نطرحه على { -customer(number: "other") }، فما هو، ومتى؟
gap-question-behaviour-renewal =
    { -customer.own ->
        [yes] لماذا قد يعود الراضون من { -customer(number: "other") }، وما الذي يذكرهم بنا حينها؟
       *[no] لماذا قد يعود العملاء الراضون، وما الذي يذكرهم بنا حينها؟
    }
gap-question-behaviour-advocacy = { gap-question-behaviour-renewal }
gap-question-behaviour-leaving = كيف نود أن يتحدث عنا { -customer(number: "other") } يوم المغادرة؟
gap-question-missing-before = ماذا فعل { -customer(number: "other") } في الأسبوع السابق، وما الذي حسم الأمر؟
gap-question-missing-purchase = ماذا يحدث بين الرغبة والحصول؟
gap-question-missing-after = ماذا يحدث في اليوم الأول، وبعد شهر، وحين يتعطل شيء؟
gap-question-own-door = من سأل آخر خمسة من { -customer(number: "other") } قبل أن يأتوا إلينا؟
gap-question-need = في أي نقطة اتصال يمكن تلبية ذلك ({ $name })، ومن يتولاه؟
gap-question-priority = أين في الرحلة سيظهر أننا نهتم بهذا ({ $name })؟
gap-question-unheard-moment = ماذا سنرى في أرقامنا في الأسبوع التالي إن ساء هذا؟
gap-question-unheard-phase = ماذا يقول { -customer(number: "other") } هنا ولا يسمعه أحد منا؟
gap-question-assumed-phase = من يمكننا أن نسأل هذا الأسبوع، وأي جواب يثبت أننا مخطئون؟
gap-question-reactive-only = أي من إجاباتنا يمكن أن تصل إلى { -customer(number: "one") } قبل السؤال؟
gap-question-last-who-left = ما الذي كان سيبقي آخر من غادر هنا؟
gap-question-dead-end = ماذا يفعل من يقف هنا؟
gap-question-endless-loop = كيف يخرج أحد من هذه الحلقة اليوم؟
gap-question-unreachable = من ينبغي أن يصل إلى هنا، ومن أين؟

## Gaps: what would help

gap-way-out-opportunity = { $name } ({ $facts })
gap-way-out-stages-before = مراحل فيها `phase: before`: الحاجة والبحث والمقارنة
gap-way-out-stages-purchase = مرحلة فيها `phase: purchase`: الاختيار والطلب والدفع
gap-way-out-stages-after = مراحل فيها `phase: after`: الاستلام والاستخدام الأول والمساعدة وما يدعو إلى العودة
gap-way-out-touchpoints-of-others = نقاط اتصال فيها `control: external` أو `customer`: الأصدقاء والتقييمات والمقارنات
gap-way-out-listening = مقياس ضمن `metrics` أو `listens_with`
gap-way-out-listening-in-phase = مقياس ضمن `metrics` أو `listens_with` عند إحدى نقاط الاتصال في هذا الطور
gap-way-out-evidence = محادثات مع خمسة من { -customer(number: "other") } أو طلبات دعم لمدة شهر، تكتب في `evidence:` عند ما تدعمه
gap-way-out-company-begins = نقطة اتصال فيها `initiated_by: company`
gap-way-out-route-to = مسار يؤدي إليها ضمن `next`، أو `starts: true`
gap-way-out-route-on = مسار يكمل بعدها ضمن `next`، أو `exit` مع سببه
gap-idea-need-recognition = مثلا كلمة حيث تنشأ الحاجة: تذكير أو لافتة أو شريك حاضر
gap-idea-search = مثلا الظهور عند البحث بالكلمات التي يستخدمها { -customer(number: "other") }
gap-idea-consideration = مثلا صفحة واحدة تعرض الخيارات جنبا إلى جنب
gap-idea-choice = مثلا توصية مع سببها، أو شخص يمكن سؤاله
gap-idea-ordering = ضع الخطوة على الخريطة مع الشعور فيها
gap-idea-payment = { gap-idea-ordering }
gap-idea-delivery = مثلا رسالة تخبر بموعد الوصول، وأخرى عند التأخر
gap-idea-onboarding = مثلا دليل لليوم الأول، ومساعدة في الإعداد، واتصال في الأسبوع الأول
gap-idea-consumption = { gap-idea-usage }
gap-idea-usage = ضع يوما عاديا على الخريطة مع الشعور فيه
gap-idea-engagement = مثلا تلميح في اللحظة المناسبة يجعل الاستخدام أفضل
gap-idea-service-request = مثلا مكان واحد للسؤال، وموعد يصل الجواب قبله
gap-idea-complaint = مثلا طريقة واحدة سهلة للشكوى أو الإرجاع، وجواب من إنسان
gap-idea-return = { gap-idea-complaint }
gap-idea-feedback = مثلا سؤال واحد في اللحظة المناسبة، وخبر عما نتج عنه
gap-idea-renewal = مثلا سبب للعودة: موعد صيانة أو استبدال القديم أو دعوة
gap-idea-advocacy = { gap-idea-renewal }
gap-idea-leaving = مثلا وداع سهل: الإلغاء أو البيع أو إعادة التدوير أو أخذ البيانات

## Gaps: loose ends, and what writing more would show

gap-loose-end-adrift = فرص لا تعالج نقطة ألم ولا احتياجا
gap-loose-end-unowned = فرص لا يتولاها أحد
gap-loose-end-unweighed = فرص بلا جهد أو بلا قيمة
gap-hint-phases = `phase: before` أو `purchase` أو `after` عند كل مرحلة يبين ما ينقص قبل { -purchase } وبعده
gap-hint-personas = `personas:` يبين من تخصهم الفجوات، وكم من { -customer(number: "other") } تعنيهم
gap-hint-emotions = `emotion:` من -2 إلى 2 عند كل خطوة يبين أين يشتد الألم، وكيف تنتهي الرحلة
gap-hint-behaviours = `behaviour:` عند المراحل (search, payment, onboarding, complaint …) يبين ما يمر به { -customer(number: "other") } ولا يغطيه شيء
gap-hint-severity = `severity:` عند نقاط الألم يرتبها بحسب شدة ألمها
gap-hint-shares = `share: 35%` على المسارات يبين كم من { -customer(number: "other") } تعنيهم كل فجوة
gap-hint-answers = `answers:` عند نقاط الاتصال يبين الاحتياجات التي لا يلبيها شيء
gap-hint-listening = `metrics:` أو `listens_with:` يبين أين لا يلاحظ أحد حين يسوء الأمر
gap-hint-evidence = `evidence:` يميز ما هو معروف مما هو مجرد ظن
gap-hint-switched-off = غير مدرج لأن `cjm.yaml` يوقف القاعدة: { $rules }

## Gaps: how bad they are, in whose hands, on which evidence

gap-not-given = غير مذكور
gap-harm-leaves = مغادرة
gap-harm-stuck = توقف بلا مخرج
gap-harm-below = أقل بمقدار { $points }
gap-harm-unsatisfied = عدم رضا
gap-harm-bad-days = في الأيام السيئة
gap-harm-named = الضرر: { $harm }
gap-control-brand = لنا
gap-control-partner = شريك
gap-control-customer = { -customer(number: "one") }
gap-control-external = خارجي
gap-evidence-not-said = غير مذكور
gap-evidence-from-map = مستنتج من الخريطة
gap-evidence-with-level = { $level }: { $words }
evidence-level-not-said = غير مذكور
evidence-level-assumed = مفترض
evidence-level-derived = مستنتج
evidence-level-reported = مروي
evidence-level-observed = ملاحظ
evidence-level-measured = مقيس
grounds-survey =
    { $number ->
       *[other] المجيبون: { $written }
    }
grounds-analytics =
    { $number ->
       *[other] الحالات المسجلة: { $written }
    }
grounds-event-log =
    { $number ->
       *[other] الحالات المسجلة: { $written }
    }
grounds-experiment = في تجربة: { $written }
grounds-observation = الملاحظون: { $written }
grounds-usability-test = الملاحظون: { $written }
grounds-session-recording = الملاحظون: { $written }
grounds-mystery-shopping =
    { $number ->
       *[other] زيارات المتسوق الخفي: { $written }
    }
grounds-diary =
    { $number ->
       *[other] اليوميات: { $written }
    }
grounds-interview =
    { $number ->
       *[other] المقابلات: { $written }
    }
grounds-focus-group = في مجموعات التركيز: { $written }
grounds-support-tickets =
    { $number ->
       *[other] طلبات الدعم: { $written }
    }
grounds-reviews =
    { $number ->
       *[other] التقييمات: { $written }
    }
grounds-complaints =
    { $number ->
       *[other] الشكاوى: { $written }
    }
grounds-social-media =
    { $number ->
       *[other] المنشورات: { $written }
    }
grounds-staff = رواها الموظفون: { $written }
grounds-assumption = مفترض
grounds-workshop = مفترض في ورشة عمل

## The gap report: head and matrix

gaps-page-title = الفجوات قبل { -purchase } وبعده
gaps-title = الفجوات
gaps-head-personas =
    { $number ->
        [one] شخصية واحدة
        [two] شخصيتان
        [few] { $number } شخصيات
       *[other] { $number } شخصية
    }
gaps-head-for = فقط { $name }
gaps-head-before = الفجوات قبل { -purchase } فقط
gaps-head-purchase = الفجوات عند { -purchase } فقط
gaps-head-after = الفجوات بعد { -purchase } فقط
gaps-head-as-is = الوضع الحالي
gaps-head-to-be = الوضع المستهدف
gaps-head-stages =
    { $number ->
        [one] مرحلة واحدة
        [two] مرحلتان
        [few] { $number } مراحل
       *[other] { $number } مرحلة
    }
gaps-head-touchpoints =
    { $number ->
        [one] نقطة اتصال واحدة
        [two] نقطتا اتصال
        [few] { $number } نقاط اتصال
       *[other] { $number } نقطة اتصال
    }
gaps-reviewed-on = تاريخ المراجعة { $date }
gaps-reviewed-today = روجعت اليوم
gaps-reviewed-yesterday = روجعت أمس
gaps-reviewed-days =
    { $number ->
        [one] روجعت قبل يوم واحد
        [two] روجعت قبل يومين
        [few] روجعت قبل { $number } أيام
       *[other] روجعت قبل { $number } يوما
    }
gaps-reviewed-months =
    { $number ->
        [one] روجعت قبل شهر واحد
        [two] روجعت قبل شهرين
        [few] روجعت قبل { $number } أشهر
       *[other] روجعت قبل { $number } شهرا
    }
gaps-line = السطر { $line }
gaps-matrix = ما تغطيه كل مرحلة وما تحتويه
gap-phase-before = قبل
gap-phase-purchase = { -purchase }
gap-phase-after = بعد
gap-row-touchpoints = نقاط الاتصال
gap-row-feels = الشعور ({ $name })
gap-row-feels-on-average = متوسط الشعور
gap-row-pain-points = نقاط الألم
gap-row-answered-pains = … منها ما له حل
gap-row-opportunities = الفرص
gap-row-listening = هناك من يستمع
gap-row-channel-switches = تغيرات القناة
gap-row-hand-offs = عمليات التسليم
gap-row-lost = المغادرون هنا
gap-mark-served = مغطى
gap-mark-partly = جزئيا
gap-mark-nothing = لا شيء
gaps-signs = ● مغطى  ◐ جزئيا  ○ لا شيء
gaps-coverage = التغطية  { $scores }
gaps-coverage-for = { $name }: { $scores }

## The gap report: feelings

gaps-feelings = المشاعر على امتداد الرحلة
gaps-feelings-customer = { -customer(number: "other") }
gaps-curve = { $name }: المشاعر على امتداد الرحلة، من −2 في الأسفل إلى +2 في الأعلى
gaps-curve-best = الأفضل { $place } { $value }
gaps-curve-worst = الأسوأ { $place } { $value }
gaps-curve-ends = النهاية { $place } { $value }
gaps-curve-remembered = ما يبقى في الذاكرة { $value } (الذروة والنهاية)
gaps-curve-nobody-spared = لا أحد يسلم من لحظة سيئة
gaps-curve-meet-bad = نسبة من يمرون بلحظة سيئة: { $share }
gaps-moment = { $place } ({ $value })
gaps-weakest-everywhere = { $worst }، في كل المسارات
gaps-weakest-or = { $worst }، وفي أخف المسارات { $mildest }
gaps-weakest = أضعف حلقة: { $weakest }
gaps-weakest-to = أضعف حلقة { $ends }: { $weakest }
gaps-weakest-to-more = أضعف حلقة { $ends } و{ $more } غير ذلك: { $weakest }
gaps-to-exit = إلى المخرج { $name }
gaps-to-end = إلى النهاية عند { $name }

## The gap report: the ranked list

gaps-ranked = الأعلى أولوية
gaps-column-what = ماذا
gaps-column-for = لمن
gaps-column-reach = الوصول
gaps-column-harm = الضرر
gaps-column-ours = لنا؟
gaps-column-evidence = الأدلة
gaps-named-for = تخص: { $names }
gaps-named-reach = الوصول { $reach }
gaps-named-evidence = الأدلة: { $evidence }
gaps-ask = اسأل الحاضرين
gaps-priority = الأولوية { $priority } = √الوصول { $reach } × الضرر { $harm } × التأثير { $influence } × العمل المتبقي { $left }
gaps-number-not-given = { $number } (غير مذكور)
gaps-none = لا تظهر فجوات فيما تقوله هذه الخريطة.
gaps-none-of-phase = لا توجد مرحلة فيها `phase: { $phase }`، لذلك لا يمكن قول شيء عن فجوات هذا الطور.
gaps-more = … و{ $more } غير ذلك؛ `--top { $all }` يعرضها كلها
gaps-not-ours = ليست في أيديكم، لكن يمكن تخفيفها
gaps-place = { $title } ({ $line })
gaps-place-acting-on = { $title } ({ $line }، يؤثر في: { $places })
gaps-nothing-softens = لا شيء يخففه بعد
gaps-loose-ends = أمور غير مكتملة
gaps-hints = لرؤية المزيد
gaps-and-more = … و{ $more } غير ذلك

## The gap report: how priorities come about

gaps-scoring = كيف ترتب الفجوات
gaps-scoring-formula = الأولوية = √الوصول × الضرر × التأثير × العمل المتبقي، من 0 إلى 1.
gaps-scoring-reach = الوصول هو نسبة من يصلون إلى هناك من جميع { -customer(number: "other") }؛ وتحسب الشخصيات بحسب حصصها. وإذا ذكر نطاق حسب وسطه. والجذر التربيعي يبقي النادر الخطير ظاهرا.
gaps-scoring-harm = الضرر هو أكبر ما ذكر: الشدة (منخفضة ¼، متوسطة ½، مرتفعة ¾، حرجة 1)، أو الشعور دون المحايد (−1 يساوي ½، و−2 يساوي 1)، أو البعد عن المتوقع موزونا بالأهمية، أو الرضا عما هو مهم، أو المغادرة (1) أو التوقف بلا مخرج (¾). وكل من أدنى نقطة والنهاية ولحظة الحقيقة والتسليم وما يهم { -customer(number: "other") } يضيف عشرا. وحيث لم يقدره أحد يحسب 0.3 للجميع على السواء.
gaps-scoring-influence = التأثير: في أيديكم 1، في يد شريك ⅞، في يد { -customer(number: "one") } ¾، وفي غير ذلك ½.
gaps-scoring-left = العمل المتبقي: بلا حل 1، بحل لم يبدأه أحد ¾، قيد التنفيذ ½، منجز ¼.
gaps-scoring-unknown = ما لا يذكره الملف لا يختلق؛ والترتيب يعتمد على ما ذكر.
gaps-scoring-sources = الأرقام من اختيارنا، استنادا إلى Parasuraman et al. 1985 (التوقع) وMartilla & James 1977 (الأهمية) وKahneman et al. 1993 (الذروة والنهاية). وهي ترتب فجوات رحلة واحدة لتكون بداية للنقاش؛ وفرق بضعة أجزاء من مئة لا يعني شيئا.

## Budgets

budget-heading = الحدود المقررة
budget-at-most = الحد الأقصى { $amount }
budget-at-least = الحد الأدنى { $amount }
budget-below-neutral = حتى { $points } دون المحايد
budget-too-many = زيادة { $amount }
budget-short = نقص { $amount }
budget-too-deep = أعمق من الحد بمقدار { $amount }
budget-too-low = أدنى من الحد بمقدار { $amount }
budget-too-high = أعلى من الحد بمقدار { $amount }
budget-found-coverage =
    { $number ->
       *[other] { $part } (السلوكيات: { $served } من { $number })
    }
budget-found-lowest = الشعور في أدنى لحظة { $value }
budget-found-end = تنتهي الرحلة عند { $value }
budget-found-lost = نسبة المغادرين من { -customer(number: "other") }: { $part }
budget-found-priority = أعلى أولوية لفجوة { $score }
budget-unmeasured = { $name }: { $limit }، لكن الملف لا يذكر ذلك
budget-kept = { $name }: { $found }، { $limit }
budget-broken = { $name }: { $found }، { $limit } ({ $excess })
budget-state-broken = متجاوز: { $verdict }
budget-state-kept = ملتزم به: { $verdict }
budget-state-unmeasured = غير مقيس: { $verdict }
budget-place = { $line }: { $title }

## What would change once opportunities are done

what-if-heading =
    { $number ->
       *[other] ما الذي يتغير بعد إنجاز { $names }
    }
what-if-changes = الفجوات التي تتغير
what-if-gap = الفجوة
what-if-priority = الأولوية
what-if-rank = الترتيب
what-if-then = بعد ذلك
what-if-gone = زالت
what-if-none = لا تتغير بذلك أي فجوة بحسب ما في الملف.
what-if-total = مجموع أولويات كل الفجوات: { $before } ← { $after } (أقل بمقدار { $less })
what-if-unmet = نقاط ألم بلا حل منجز: { $before } ← { $after }
what-if-coverage-same = التغطية كما هي: لا تضاف نقطة اتصال
what-if-coverage = التغطية: { $changes }
what-if-feelings = تعرض المشاعر كما هي اليوم: ما سيشعر به الناس ليس في الملف. ويبقى ربع كل فجوة عولجت إلى أن تحمل نقطة الألم `status: solved`
what-if-done = منجزة من قبل: { $name }
what-if-dismissed = مستبعدة: { $name }
what-if-comes-after = { $name } تأتي بعد { $first }، وهي غير منجزة
what-if-answers-nothing = { $name } لا تعالج نقطة ألم ولا احتياجا بحسب ما في الملف

## What to do first

plan-heading = بماذا نبدأ: ما يسد من الفجوات مقابل الجهد
plan-none = لا توجد فرصة مفتوحة تعالج فجوة في هذه الخريطة.
plan-closes = تسد { $part } من مجموع الأولويات
plan-closes-little = تسد أقل من { $part } من مجموع الأولويات
plan-closes-nothing = لا تسد شيئا وحدها
plan-effort-not-given = الجهد غير مذكور
plan-value-not-given = القيمة غير مذكورة
plan-no-owner = لا يتولاها أحد بعد
plan-answers = تعالج: { $gaps }
plan-waits-in-circle = تنتظر في حلقة مع { $names }
plan-comes-after = تأتي بعد { $names }
plan-opens = تفتح الطريق إلى { $names }
plan-no-efforts = لم يذكر أي جهد: الترتيب بحسب ما تسده كل فرصة وحدها؛ و`effort: S` عند كل منها يبين السريع منها
plan-efforts-missing = ابتداء من { $number } لم يذكر الجهد، أو لم يذكر جهد فرصة يجب أن تسبق: الترتيب بحسب ما تسده
plan-doubled = لا تعالج إلا ما تعالجه خطوة أعلاه أيضا، فتكفي إحداهما: { $names }
plan-idle = لا تعالج أي فجوة في هذه الخريطة: { $names }
plan-untouched =
    { $number ->
        [one] { $part } من مجموع الأولويات في فجوة واحدة لا تعالجها أي فرصة بعد
        [two] { $part } من مجموع الأولويات في فجوتين لا تعالجهما أي فرصة بعد
        [few] { $part } من مجموع الأولويات في { $number } فجوات لا تعالجها أي فرصة بعد
       *[other] { $part } من مجموع الأولويات في { $number } فجوة لا تعالجها أي فرصة بعد
    }

## Several journeys side by side

portfolio-link = كل الرحلات جنبا إلى جنب
portfolio-heading =
    { $number ->
       *[other] كل الرحلات جنبا إلى جنب ({ $number })
    }
portfolio-table = ما يحتويه كل طور من كل رحلة (○ و◐ يعنيان ضعيفا)، وفجواتها، ونقاط الألم التي لا يعالجها شيء
portfolio-column-journey = الرحلة
portfolio-column-gaps = الفجوات
portfolio-column-unanswered = بلا حل
portfolio-column-broken = متجاوز
portfolio-to-be = { $title } (الوضع المستهدف)
portfolio-file = { $title } ({ $file })
portfolio-not-told = غير مشمول
portfolio-touchpoints =
    { $number ->
        [one] نقطة اتصال واحدة
        [two] نقطتا اتصال
        [few] { $number } نقاط اتصال
       *[other] { $number } نقطة اتصال
    }
portfolio-more = … و{ $more } غير ذلك، وليس فيها ما له أطوار ضعيفة أكثر؛ `--format json` يحتويها كلها
portfolio-journeys =
    { $number ->
        [one] رحلة واحدة
        [two] رحلتان
        [few] { $number } رحلات
       *[other] { $number } رحلة
    }
portfolio-thin = الضعيف: { $phases } (غير مشمول، أو يغطى أقل من نصف ما يمر به { -customer(number: "other") }، أو فيه ربع نقاط الاتصال في أغنى الأطوار).
portfolio-thin-before = قبل { -purchase } في { $number }
portfolio-thin-purchase = عند { -purchase } في { $number }
portfolio-thin-after = بعد { -purchase } في { $number }
portfolio-thin-of = { $phase } (المجموع: { $journeys })
portfolio-heaviest = الأعلى أولوية في كل الرحلات
portfolio-reach = الوصول { $reach }
portfolio-priority = الأولوية { $score }
portfolio-caution = الأولويات ترتب فجوات رحلة واحدة؛ أما بين الرحلات فهي بداية للنقاش، إذ لا يذكر أي ملف عدد { -customer(number: "other") } في رحلته.
portfolio-repeated = نقطة الألم نفسها في عدة رحلات: يمكن لمسؤول واحد أن ينهيها فيها كلها
portfolio-repeated-in = { $pain } في { $journeys }
portfolio-and-more = و{ $more } غير ذلك

## Two maps compared

compare-before = قبل
compare-after = بعد
compare-planned = كما خطط
compare-now = كما هو الآن
change-new = جديد
change-removed = محذوف
change-solved = محلول
change-unanswered = لم يعد يذكر، بلا حل
change-closed = مغلق
change-was-called = كان اسمه «{ $name }»
change-was-after = نقل، كان في «{ $stage }» بعد «{ $before }»
change-was-first = نقل، كان أولا في «{ $stage }»
change-is-after = نقل، الآن في «{ $stage }» بعد «{ $before }»
change-is-first = نقل، الآن أولا في «{ $stage }»
change-moved-here = نقل إلى هنا
change-moved-away = نقل إلى مكان آخر
change-better = أفضل
change-worse = أسوأ
change-as-target = { $value } (الهدف)
change-only = { $label } فقط
change-not-said = غير مذكور
change-none = لا يوجد
change-severity = الشدة
change-channel = القناة
change-control = السيطرة
change-company = الشركة
change-wait = الانتظار
change-duration = المدة
change-moment-of-truth = لحظة الحقيقة
change-initiated-by = المبادر
change-customer = { -customer(number: "one") }
change-lowest-point = أدنى نقطة { $before } ← { $after }
change-average = في المتوسط { $before } ← { $after }
change-feels-the-same = الشعور العام كما هو
change-nothing = لم يتغير شيء في الخريطة
change-stages = المراحل
change-count-new = جديد: { $number }
change-count-removed = محذوف: { $number }
change-count-unanswered = اختفى بلا حل: { $number }
change-count-moved = منقول: { $number }
change-count-changed = معدل: { $number }
change-count-solved = محلول: { $number }
change-count-settled = منته: { $number }
change-count-closed = مغلق: { $number }
change-count-kept = كما كان: { $number }
legend-new = جديد
legend-removed = لم يعد موجودا
legend-moved = منقول
legend-changed = معدل
legend-solved = محلول أو مغلق

## The page for a browser

page-skip = تجاوز الصورة واقرأ النص
page-made = رسمه cjm من ملف الرحلة. هذه الصفحة لا تحمل شيئا ولا ترسل شيئا.
page-tools = ما تعرضه الصورة
page-view = العرض
page-map = الخريطة
page-flow = المسار
page-personas = الشخصيات
page-lanes = الصفوف
page-head = العنوان والشخصيات
page-legend = مفتاح الرموز
page-theme = المظهر
page-zoom = التكبير
page-smaller = أصغر
page-larger = أكبر
page-fit = ملاءمة العرض
page-find = بحث
page-print = طباعة
page-print-picture = الصورة كما هي الآن
page-print-all = الصفحة كاملة
page-details = التفاصيل
page-close = إغلاق
page-previous = نقطة الاتصال السابقة
page-next = نقطة الاتصال التالية
page-keys = تنقلك أسهم لوحة المفاتيح بين نقاط الاتصال في الصورة، وEnter يفتح نقطة، وEsc يغلقها؛ و+ و− و0 للتكبير.
page-in-words = بالكلمات
page-about = عن هذه الرحلة
page-business-goal = هدف الشركة
page-goals = الهدف
page-steps = خطوة بخطوة
page-throughout = على امتداد الرحلة
page-whole-stage = المرحلة ككل
page-lane = الصف
page-paths = إلى أين تؤدي المسارات
page-from = من
page-to = إلى
page-share = الحصة
page-condition = متى
page-who = من
page-leaves = يغادر الرحلة
page-leaves-content = يغادر راضيا
page-fails = عند الفشل

## The page that lists many journeys

index-heading = رحلات العملاء
index-journeys =
    { $number ->
        [one] رحلة واحدة
        [two] رحلتان
        [few] { $number } رحلات
       *[other] { $number } رحلة
    }
index-flawed = بها أخطاء: { $number }
index-evidence = الأدلة
index-gaps = الفجوات الأعلى أولوية
index-open = افتح بصيغة
index-change = مقارنة مع «{ $title }»:
index-picture = خريطة «{ $title }»
index-errors =
    { $number ->
        [one] خطأ واحد
        [two] خطآن
        [few] { $number } أخطاء
       *[other] { $number } خطأ
    }
index-unread = تعذرت قراءة أي رحلة
index-no-owner = بلا مسؤول
index-never-reviewed = بلا تاريخ مراجعة
index-made = أنشأه cjm من ملفات الرحلات.

## The blank template

template-title = خريطة رحلة فارغة
template-description = خريطة رحلة عميل فارغة للتعبئة: المراحل في أعمدة، ولكل صف سؤال.
template-journey = الرحلة
template-persona = الشخصية
template-scenario = السيناريو
template-date = التاريخ
template-owner = المسؤول
template-stage = المرحلة { $number }
template-ask-actions = ماذا يحدث هنا ({ -customer(number: "one") })؟
template-ask-thoughts = بماذا يفكرون؟ ماذا يقولون حرفيا؟
template-ask-touchpoints = أين يلتقون بالشركة، وعبر أي قناة؟
template-ask-emotion = كيف يكون الشعور؟ ارسم المنحنى، خط لكل شخصية.
template-ask-pain-points = ما الذي يؤلم، وكيف نعرف ذلك؟
template-ask-opportunities = ما الذي يمكن تحسينه؟ ومن سيفعل ذلك؟
template-ask-metrics = كيف سنلاحظ ذلك؟ وما القيمة اليوم؟
template-ask-gaps = ما الذي ينقص هنا؟
template-ask-external = ما الذي يأتي من الخارج؟
template-ask-frontstage = ماذا نفعل حيث يرانا الناس؟
template-ask-backstage = ماذا نفعل حيث لا يرانا أحد؟
template-ask-support = من يساعد من يساعدون؟
template-ask-systems = ماذا نستخدم لذلك؟
template-ask-owners = من المسؤول عنه؟
template-ask-evidence = على ماذا يستند؟ ضع علامة على الافتراضات.

## The guide to the keys of the language (`cjm explain KEY`)

guide-key = المفتاح
guide-meaning = المعنى
guide-value = القيم
guide-example = مثال
guide-values = القيم: { $values }.
guide-place = مفتاح في: { $places }
guide-takes-text = إذا لم تعط سوى اسم، يكفي نص وحده.
guide-more = `cjm explain KEY` يشرح مفتاحا واحدا مع مثال.
guide-entries = المدخلات ومفاتيحها: `cjm explain touchpoint`
guide-keys = المفاتيح: `cjm explain emotion`
guide-rules = القواعد: `cjm explain dead-end`
guide-rules-listed = عدد القواعد { $number }؛ `cjm rules` يسردها.
guide-gaps = الفجوات: `cjm explain gaps`
guide-gaps-explained = كيف تحدد أولوية الفجوات.
guide-all = جميع المفاتيح
