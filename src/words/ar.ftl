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

customers = { -customer(number: "other") }
one-customer = { -customer(number: "one") }
purchase-word = { -purchase }

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
gap-rank = فجوة { $rank }
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

kind-purchase = { -purchase }
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
index-owner = المسؤول
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
