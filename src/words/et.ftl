# The words of cjm in Estonian; `en.ftl` says how such a file is made.

## What can be called otherwise in a file

-customer =
    { $number ->
        [one] klient
       *[other] kliendid
    }
    .own = no
-purchase = ost
    .own = no

customers = { -customer(number: "other") }
one-customer = { -customer(number: "one") }
purchase-word = { -purchase }

## Numbers, lists and quotations

decimal = ,
percent = { $number } %
quote = „{ $text }”
thought = ‚{ $text }’
name = „{ $name }”
list-comma = { $first }, { $second }
list-and = { $first } ja { $second }
list-or = { $first } või { $second }
labelled = { $label }: { $text }

## The journey as a whole

head-untitled = Klienditeekond
state-as-is = Praegune
state-to-be = Kavandatud
head-starts = Algus
head-ends = Lõpp
head-business-goal = Ettevõtte eesmärk: { $goal }
head-company = Ettevõte
stage-business-goal = ettevõte: { $goal }
head-reviewed = üle vaadatud { $date }
head-evidence = Allikad
head-metrics = Mõõdetud
head-sources = Allikad
head-emotion = Kuidas see tundub
head-curve = Kõver
head-notable = Parim, halvim ja viimane hetk

## Personas

persona-line-who = kes
persona-line-goals = soovib
persona-line-needs = vajab
persona-line-priorities = otsustab
persona-line-pain-points = valupunktid
everybody = kõik
persona-needs = Vajadused
persona-priorities = Mis otsustab
persona-pain-points = Valupunktid
persona-share =
    { -customer.own ->
        [yes] { $share } ({ -customer(number: "other") })
       *[no] { $share } klientidest
    }
persona-trigger = Ajend: { $trigger }

## Descriptions for people who cannot see the picture

description-map = Klienditeekonna kaart, { $state }.
description-comparison = Kaks klienditeekonna kaarti võrdluses. { $versions }
description-stages =
    { $number ->
        [one] { $number } etapp
       *[other] { $number } etappi
    }
description-stages-with-touchpoints =
    { $stages ->
        [one] { $stages } etapp
       *[other] { $stages } etappi
    }, { $touchpoints ->
        [one] { $touchpoints } puutepunkt
       *[other] { $touchpoints } puutepunkti
    }
description-personas =
    { $number ->
        [one] { $number } persoona
       *[other] { $number } persoonat
    }
description-more = ja veel { $number }
description-emotion =
    { $number ->
        [one] { $who }: parim „{ $best }” ({ $best-value }), halvim „{ $worst }” ({ $worst-value }), lõpus „{ $last }” { $last-value }.
       *[other] { $who }: parim „{ $best }” ({ $best-value }), halvim „{ $worst }” ({ $worst-value }), lõpus „{ $last }” { $last-value }.
    }
description-emotion-of-customer = { -customer(number: "one") }: parim „{ $best }” ({ $best-value }), halvim „{ $worst }” ({ $worst-value }), lõpus „{ $last }” { $last-value }.
description-pain-points =
    { $number ->
        [one] { $number } valupunkt
       *[other] { $number } valupunkti
    }
description-opportunities =
    { $number ->
        [one] { $number } võimalus
       *[other] { $number } võimalust
    }
description-flow = Teed läbi teekonna ({ -customer(number: "other") }): { $counts }.
flow-title = { $title }: voog

## Stages and phases

phase-heading-purchase-before = Enne ostu
phase-heading-purchase-at = Ost
phase-heading-purchase-after = Pärast ostu
phase-heading-subscription-before = Enne tellimist
phase-heading-subscription-at = Tellimine
phase-heading-subscription-after = Pärast tellimist
phase-heading-contract-before = Enne lepingut
phase-heading-contract-at = Leping
phase-heading-contract-after = Pärast lepingut
phase-heading-public-service-before = Enne taotlust
phase-heading-public-service-at = Taotlus
phase-heading-public-service-after = Pärast taotlust
phase-heading-employee-before = Enne tööleasumist
phase-heading-employee-at = Tööleasumine
phase-heading-employee-after = Pärast tööleasumist
phase-heading-own-before = Enne
phase-heading-own-after = Pärast
phase-before = enne
phase-purchase = { -purchase }
phase-after = pärast
stage-continued = { $name } (järg)
stage-in-any-order = mis tahes järjekorras
stage-of = etapp { $stage }/{ $count }
stages-of = etapid { $stages }/{ $count }
stage-as-far-as = kuni: { $name }

## Lanes

lane-actions = Tegevused
lane-thoughts = Mõtted ja tsitaadid
lane-touchpoints = Puute­punktid
lane-emotion = Emotsioon
lane-pain-points = Valu­punktid
lane-opportunities = Võima­lused
lane-metrics = Mõõdikud
lane-gaps = Lüngad
lane-external = Välis­mõjud
lane-frontstage = Nähtav töö
lane-backstage = Nähtamatu töö
lane-support = Tugi
lane-systems = Süsteemid
lane-owners = Vastutajad
lane-evidence = Tõendid
lane-next = Edasi
lane-emotion-text = Sõnades
gaps-shown = { $shown }/{ $all }, kõige olulisemad
gaps-shown-of-open = avatuist { $shown }/{ $open }, kõige olulisemad
gaps-shown-of-placed = { $shown }/{ $all }; ülejäänud ei kuulu ühegi sammu juurde
gaps-shown-of-personas = teekonna olulisemate seast
line-of-interaction = suhtlusjoon
line-of-visibility = nähtavusjoon
line-of-internal-interaction = sisesuhtluse joon

## Touchpoints

touchpoint-alone = { -customer(number: "one") } üksi
touchpoint-alone-without-channel = üksi, kanalita
touchpoint-company-first = ettevõte tegutseb esimesena
touchpoint-company-begins = alustab ettevõte
control-partner = partner
control-customer = { -customer(number: "one") }
control-external = väline
run-by-partner = juhib partner
run-by-customer = juhib { -customer(number: "one") }
run-by-external = juhivad teised
channel-digital = digitaalne
channel-physical = kohapeal
channel-human = isiklik
channel-post = post
touchpoint-wait = ootab { $length }
touchpoint-duration = kestab { $length }
touchpoint-from-channel = enne: { $channel }
touchpoint-comes-from = eelmine kanal: { $channel }
touchpoint-only-for = ainult { $names }
touchpoint-requires = eeldab: { $name }
touchpoint-after = eelneb: { $names }
touchpoint-opens = avab: { $journey }
touchpoint-opens-journey = avab teekonna { $journey }
moment-of-truth = Tõehetk
moment-of-truth-zero = Null-tõehetk
moment-of-truth-first = Esimene tõehetk
moment-of-truth-second = Teine tõehetk
moment-of-truth-ultimate = Lõplik tõehetk

## The emotion curve

emotion-peak = tipp
emotion-lowest = madalaim punkt
emotion-ends-low = lõpeb madalal
emotion-ends-high = lõpeb kõrgel
emotion-expected = oodatud
emotion-expected-value = oodatud { $value }
emotion-spread = { $low } kuni { $high }
emotion-value = tunne { $value }
emotion-delighted = vaimustunud
emotion-neutral = neutraalne
emotion-angry = vihane

## Paths from touchpoint to touchpoint

path-starts-here-too = teekond algab ka siit
path-unreachable = ükski tee ei vii siia
path-nothing-leads-here = siia ei vii miski
path-ends-badly = lõpeb halvasti
path-dead-end = ummik
path-dead-end-reason = ummik: edasi ei vii miski
path-end = lõpp
path-begins-here = algab siit
path-ends-well-here = lõpeb siin hästi
path-ends-badly-here = lõpeb siin halvasti
path-leaves = lahkub
path-content = rahul
path-again = veel kord
path-to = järgneb „{ $name }”
path-to-more = ja veel { $number }
path-from = eelneb „{ $name }”
path-from-more = ja veel { $number }
path-fails = ebaõnnestub
path-start = Algus

## Pain points, opportunities and other notes

severity-low = madal
severity-medium = keskmine
severity-high = kõrge
severity-critical = kriitiline
note-assumption = oletus
note-assumed = oletatud
pain-accepted = aktsepteeritud
pain-solved = lahendatud
opportunity-open = avatud
opportunity-in-progress = töös
opportunity-done = tehtud
opportunity-dismissed = kõrvale jäetud
note-because = põhjus: { $reason }
opportunity-customer-value = väärtus { $value }
opportunity-business-value = ettevõttele { $value }
opportunity-effort = töömaht { $effort }
opportunity-priority = prioriteet { $priority }
external-softened-by = leevendab: { $what }
gap-rank = lünk { $rank }
card-after = eelneb: { $names }

## Metrics

metric-not-measured = mõõtmata
metric-of-scale = / { $high }
metric-target = siht { $value }
metric-baseline = algus { $value }
metric-meets = siht täidetud
metric-misses = siht täitmata
metric-met = siht täidetud
metric-not-met = siht täitmata
metric-sample = mõõdetud { $number }

## Details: a label, and what the journey says under it

detail-about = sisu
detail-behaviour = käitumine
detail-wait = ootab
detail-duration = kestab
detail-moment-of-truth = tõehetk
detail-channel-owner = kanali vastutaja
detail-answers = vastab vajadusele
detail-importance = olulisus
detail-company-importance = ettevõttele { $value }
detail-satisfaction = rahulolu
detail-engagement = tähelepanu
detail-quality = kvaliteet
detail-kano = Kano
detail-personalised-for = kohandatud
detail-listening = kuulab
detail-wait-explained = ootamine selgitatud
yes = jah
no = ei
detail-staff = töötajad
detail-physical-evidence = näha
detail-cost = maksab
detail-harm = kahju
detail-link = link
detail-evidence = allikas
detail-answered-by = vastus
detail-solves = lahendab
detail-after = eelneb
detail-metrics = näha mõõdikus
detail-journey-kind = Liik
detail-journey-audience = Kellele
detail-journey-covers = Hõlmab
detail-journey-expects = Eeldab
detail-journey-improves = Parandab
detail-journey-language = Keel
detail-journey-review = Üle vaadatud
detail-journey-note = Märkus
detail-journey-link = Link
detail-every = iga { $length }
detail-heard = kuulatud { $number }
detail-range = { $low } kuni { $high }
detail-at-least = alates { $low }
detail-at-most = kuni { $high }

## Evidence

evidence-survey = küsitlus
evidence-analytics = kasutusandmed
evidence-experiment = eksperiment
evidence-event-log = sündmuste logi
evidence-observation = vaatlus
evidence-usability-test = kasutatavustest
evidence-mystery-shopping = testostlemine
evidence-session-recording = seansside salvestised
evidence-diary = päevikuuuring
evidence-interview = intervjuud
evidence-focus-group = fookusrühm
evidence-support-tickets = tugipöördumised
evidence-reviews = arvustused
evidence-complaints = kaebused
evidence-social-media = sotsiaalmeedia
evidence-staff = töötajad
evidence-desk-research = lauauuring
evidence-regulation = õigusakt
evidence-assumption = oletus
evidence-workshop = töötuba
evidence-count-survey =
    { $number ->
        [one] { $number } küsitlusvastus
       *[other] { $number } küsitlusvastust
    }
evidence-count-observation =
    { $number ->
        [one] { $number } vaatlus
       *[other] { $number } vaatlust
    }
evidence-count-usability-test =
    { $number ->
        [one] { $number } kasutatavustest
       *[other] { $number } kasutatavustesti
    }
evidence-count-session-recording =
    { $number ->
        [one] { $number } seansi salvestis
       *[other] { $number } seansi salvestist
    }
evidence-count-diary =
    { $number ->
        [one] { $number } päevik
       *[other] { $number } päevikut
    }
evidence-count-interview =
    { $number ->
        [one] { $number } intervjuu
       *[other] { $number } intervjuud
    }
evidence-count-focus-group =
    { $number ->
        [one] { $number } fookusrühma liige
       *[other] { $number } fookusrühma liiget
    }
evidence-count-support-tickets =
    { $number ->
        [one] { $number } tugipöördumine
       *[other] { $number } tugipöördumist
    }
evidence-count-reviews =
    { $number ->
        [one] { $number } arvustus
       *[other] { $number } arvustust
    }
evidence-count-complaints =
    { $number ->
        [one] { $number } kaebus
       *[other] { $number } kaebust
    }
evidence-only = ainult { $kind }
evidence-partly = osaliselt { $kind }

## Behaviours

behaviour-need-recognition = vajaduse märkamine
behaviour-search = otsimine
behaviour-consideration = võrdlemine
behaviour-choice = valik
behaviour-ordering = tellimine
behaviour-payment = maksmine
behaviour-delivery = kättesaamine
behaviour-onboarding = kasutuselevõtt
behaviour-consumption = tarbimine
behaviour-usage = kasutamine
behaviour-engagement = kaasalöömine
behaviour-service-request = abipalve
behaviour-complaint = kaebus
behaviour-return = tagastamine
behaviour-feedback = tagasiside
behaviour-renewal = uuendamine
behaviour-advocacy = soovitamine
behaviour-leaving = lahkumine

## Kinds of journeys

kind-purchase = { -purchase }
kind-subscription = tellimus
kind-contract = leping
kind-public-service = avalik teenus
kind-support = abi
kind-employee = töötaja

## Qualities of a service (SERVQUAL) and the categories of Kano

quality-reliability = usaldusväärsus
quality-assurance = kindlustunne
quality-tangibles = käegakatsutavus
quality-empathy = empaatia
quality-responsiveness = vastutulelikkus
kano-must-be = baasnõue
kano-one-dimensional = sooritusnõue
kano-attractive = rõõmustav
kano-indifferent = ükskõikne
kano-reverse = vastupidine

## Lengths of time

unit-second = s
unit-minute = min
unit-hour = h
unit-day =
    { $number ->
        [one] päev
       *[other] päeva
    }
unit-business-day =
    { $number ->
        [one] tööpäev
       *[other] tööpäeva
    }
unit-week =
    { $number ->
        [one] nädal
       *[other] nädalat
    }
unit-month =
    { $number ->
        [one] kuu
       *[other] kuud
    }
unit-quarter =
    { $number ->
        [one] kvartal
       *[other] kvartalit
    }
unit-year =
    { $number ->
        [one] aasta
       *[other] aastat
    }
length-about = umbes
length-up-to = kuni
length-to = kuni
length-and = ja
length-or = või

## The legend of a map

legend-emotion = kuidas see tundub
legend-spread = erinevus inimeste vahel
legend-expected = mida oodati
legend-severity = raskus, ühest (madal) neljani (kriitiline)
legend-assumption = oletus, tõendid puuduvad
legend-control = ei ole ettevõtte kontrolli all
legend-moment-of-truth = tõehetk
legend-channel-switch = kanal vahetub
legend-quote = sõna-sõnalt: { -customer(number: "one") }
legend-leaves = lahkub teekonnalt
legend-leaves-content = lahkub rahulolevana
legend-fails = kui ebaõnnestub

## The legend of a flow

legend-start = algus
legend-digital = ekraanil
legend-physical = kohapeal, asjadega
legend-human = inimesega
legend-post = posti teel
legend-feels-bad = tundub halb, kuni −2
legend-feels-good = tundub hea, kuni +2
legend-main-path = peatee
legend-other-path = teine tee

## The legend of a text, each behind a sign

sign-expected = oodatud
sign-spread = halvimast parima päevani
sign-thinks = mõtleb
sign-says = ütleb
sign-pain = valupunkt
sign-critical = kriitiline
sign-moment-of-truth = tõehetk
sign-onward = edasi
sign-back = tagasi
sign-leaves = lahkub

## What a flow holds

count-steps =
    { $number ->
        [one] { $number } samm
       *[other] { $number } sammu
    }
count-stages =
    { $number ->
        [one] { $number } etapp
       *[other] { $number } etappi
    }
count-branches =
    { $number ->
        [one] { $number } hargnemine
       *[other] { $number } hargnemist
    }
count-paths-back =
    { $number ->
        [one] { $number } tee tagasi
       *[other] { $number } teed tagasi
    }
count-paths-out =
    { $number ->
        [one] { $number } tee välja
       *[other] { $number } teed välja
    }
count-exits =
    { $number ->
        [one] { $number } väljumine
       *[other] { $number } väljumist
    }
count-recoveries =
    { $number ->
        [one] { $number } heastamine
       *[other] { $number } heastamist
    }
count-dead-ends =
    { $number ->
        [one] { $number } ummik
       *[other] { $number } ummikut
    }
count-unreachable =
    { $number ->
        [one] { $number } samm, kuhu ükski tee ei vii
       *[other] { $number } sammu, kuhu ükski tee ei vii
    }

## Two maps compared

compare-before = Enne
compare-after = Pärast
compare-planned = Kavandatud
compare-now = Praegu
change-new = uus
change-removed = eemaldatud
change-solved = lahendatud
change-unanswered = enam ei mainita, vastuseta
change-closed = suletud
change-was-called = varem „{ $name }”
change-was-after = nihkunud, oli: „{ $stage }”, järgnes „{ $before }”
change-was-first = nihkunud, oli esimene: „{ $stage }”
change-is-after = nihkunud, nüüd: „{ $stage }”, järgneb „{ $before }”
change-is-first = nihkunud, nüüd esimene: „{ $stage }”
change-moved-here = nihkunud siia
change-moved-away = nihkunud mujale
change-better = parem
change-worse = halvem
change-as-target = { $value } (siht)
change-only = ainult { $label }
change-not-said = märkimata
change-none = puudub
change-severity = raskus
change-channel = kanal
change-control = kontroll
change-company = ettevõte
change-wait = ootab
change-duration = kestab
change-moment-of-truth = tõehetk
change-initiated-by = alustab
change-customer = { -customer(number: "one") }
change-lowest-point = madalaim punkt { $before } → { $after }
change-average = keskmiselt { $before } → { $after }
change-feels-the-same = tundub tervikuna sama
change-nothing = Kaardil ei ole midagi muutunud
change-stages = Etapid
change-count-new = { $number } uut
change-count-removed = { $number } eemaldatud
change-count-unanswered = { $number } kadunud vastuseta
change-count-moved = { $number } nihkunud
change-count-changed = { $number } muudetud
change-count-solved = { $number } lahendatud
change-count-settled = { $number } lõpetatud
change-count-closed = { $number } suletud
change-count-kept = { $number } endine
legend-new = uus
legend-removed = enam ei ole
legend-moved = nihkunud
legend-changed = muudetud
legend-solved = lahendatud või suletud

## The page for a browser

page-skip = Jäta pilt vahele ja loe sõnades
page-made = Joonistanud cjm teekonna enda failist. Leht ei laadi ega saada midagi.
page-tools = Mida pilt näitab
page-view = Vaade
page-map = Kaart
page-flow = Voog
page-personas = Persoonad
page-lanes = Read
page-head = Pealkiri ja persoonad
page-legend = Legend
page-theme = Teema
page-zoom = Suurendus
page-smaller = Väiksem
page-larger = Suurem
page-fit = Mahuta laiusesse
page-find = Otsi
page-print = Prindi
page-print-picture = Pilt nii, nagu see on
page-print-all = Kogu leht
page-details = Üksikasjad
page-close = Sulge
page-previous = Eelmine puutepunkt
page-next = Järgmine puutepunkt
page-keys = Nooleklahvid viivad pildil puutepunktist puutepunkti, Enter avab, Esc sulgeb; +, − ja 0 suurendavad ja vähendavad.
page-in-words = Sõnades
page-about = Teekonnast
page-business-goal = Ettevõtte eesmärk
page-goals = Soovib
page-steps = Samm-sammult
page-throughout = Kogu teekonna vältel
page-whole-stage = Etapp tervikuna
page-lane = Rida
page-paths = Kuhu teed viivad
page-from = Kust
page-to = Kuhu
page-share = Osakaal
page-condition = Millal
page-who = Kes
page-leaves = lahkub teekonnalt
page-leaves-content = lahkub rahulolevana
page-fails = kui ebaõnnestub

## The page that lists many journeys

index-heading = Klienditeekonnad
index-journeys =
    { $number ->
        [one] { $number } teekond
       *[other] { $number } teekonda
    }
index-flawed = vigadega { $number }
index-owner = Vastutaja
index-evidence = Allikad
index-gaps = Olulisemad lüngad
index-open = Ava kujul
index-change = Võrdlus: „{ $title }”:
index-picture = Kaart: „{ $title }”
index-errors =
    { $number ->
        [one] { $number } viga
       *[other] { $number } viga
    }
index-unread = ühtegi teekonda ei saanud lugeda
index-no-owner = vastutaja puudub
index-never-reviewed = ülevaatuse kuupäev puudub
index-made = Koostanud cjm teekondade failidest.

## The blank template

template-title = Tühi klienditeekonna kaart
template-description = Tühi klienditeekonna kaart täitmiseks: etapid veergudes, ridades igaühes üks küsimus.
template-journey = Teekond
template-persona = Persoona
template-scenario = Stsenaarium
template-date = Kuupäev
template-owner = Vastutaja
template-stage = Etapp { $number }
template-ask-actions = Mida siin tehakse ({ -customer(number: "one") })?
template-ask-thoughts = Mida mõeldakse? Mida sõna-sõnalt öeldakse?
template-ask-touchpoints = Kus ja millise kanali kaudu ettevõttega kohtutakse?
template-ask-emotion = Kuidas see tundub? Joonista kõver, üks joon iga persoona kohta.
template-ask-pain-points = Mis teeb haiget ja kust me seda teame?
template-ask-opportunities = Mis võiks olla parem? Kes selle ära teeks?
template-ask-metrics = Kust me seda märkaksime? Milline on väärtus praegu?
template-ask-gaps = Mis on siin puudu?
template-ask-external = Mis tuleb väljastpoolt?
template-ask-frontstage = Mida me teeme nähtavalt?
template-ask-backstage = Mida me teeme seal, kus keegi ei näe?
template-ask-support = Kes aitab neid, kes aitavad?
template-ask-systems = Mida me selleks kasutame?
template-ask-owners = Kes selle eest vastutab?
template-ask-evidence = Millele see tugineb? Märgi oletused.

## The guide to the keys of the language (`cjm explain KEY`)

guide-key = võti
guide-meaning = tähendus
guide-value = väärtused
guide-example = näide
guide-values = Väärtused: { $values }.
guide-place = Võtme asukoht: { $places }
guide-takes-text = Kui annad ainult nime, piisab tekstist.
guide-more = `cjm explain KEY` selgitab üht võtit koos näitega.
guide-entries = Kirjed koos võtmetega: `cjm explain touchpoint`
guide-keys = Võtmed: `cjm explain emotion`
guide-rules = Reeglid: `cjm explain dead-end`
guide-rules-listed = Reegleid on { $number }; `cjm rules` loetleb need.
guide-gaps = Lüngad: `cjm explain gaps`
guide-gaps-explained = Kuidas lüngad saavad prioriteedi.
guide-all = Kõik võtmed
