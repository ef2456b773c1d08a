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

employee =
    { $number ->
        [one] töötaja
       *[other] töötajad
    }
employee-purchase = töölevõtt

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
percent-up-to = kuni { $percent }
points =
    { $number ->
        [one] { $value } punkt
       *[other] { $value } punkti
    }

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
gap-rank = lünk { $number }
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

kind-purchase = ost
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

## Gaps: what kind each is

gap-kind-missing-phase = Puuduv faas
gap-kind-pain-without-answer = Vastuseta valupunkt
gap-kind-pain-with-open-answer = Valupunkt, mille vastus on alles paberil
gap-kind-pain-being-answered = Valupunkt, mille vastus on töös
gap-kind-pain-after-answer = Valupunkt, mis püsib, kuigi vastus on tehtud
gap-kind-behaviour-unserved = Katmata käitumine
gap-kind-expectation-missed = Oodatust vähem
gap-kind-importance-ignored = Oluline, kuid ei rahulda
gap-kind-ends-on-a-low = Lõpeb madalal
gap-kind-cliff-without-pain = Tunde järsk langus
gap-kind-hand-off = Valus üleandmine
gap-kind-silence = Vaikus
gap-kind-long-wait-unexplained = Selgitamata ootamine
gap-kind-negative-emotion-without-pain = Halb hetk ilma valupunktita
gap-kind-bad-days = Mõnel päeval halb
gap-kind-customers-leave =
    { -customer.own ->
        [yes] Teekonnalt lahkutakse
       *[no] Kliendid lahkuvad
    }
gap-kind-dead-end = Ummik
gap-kind-loop-without-exit = Ring, kust ei pääse välja
gap-kind-unreachable-touchpoint = Siia ei jõua keegi
gap-kind-need-unanswered = Vajadus, millele miski ei vasta
gap-kind-priority-unanswered = Prioriteet, millele miski ei vasta
gap-kind-moment-of-truth-without-metric = Tõehetk, mida keegi ei jälgi
gap-kind-phase-unheard = Keegi ei kuula
gap-kind-phase-assumed = Ainult oletatud
gap-kind-reactive-only = Ainult reageeritakse
gap-kind-begins-at-own-door = Algab omaenda ukselt

## Gaps: what each is about, where the file has no name for it

gap-title-missing-before =
    { -purchase.own ->
        [yes] Teekonna algus puudub, esimene on { -purchase }
       *[no] Teekond algab alles ostust
    }
gap-title-missing-purchase = Kaardilt puudub { -purchase } ise
gap-title-missing-after =
    { -purchase.own ->
        [yes] Teekonna lõpp puudub, viimane on { -purchase }
       *[no] Teekond lõpeb ostuga
    }
gap-title-unheard-before =
    { -purchase.own ->
        [yes] Keegi ei kuula enne hetke „{ -purchase }”
       *[no] Keegi ei kuula enne ostu
    }
gap-title-unheard-purchase =
    { -purchase.own ->
        [yes] Keegi ei kuula hetkel „{ -purchase }”
       *[no] Keegi ei kuula ostu ajal
    }
gap-title-unheard-after =
    { -purchase.own ->
        [yes] Keegi ei kuula pärast hetke „{ -purchase }”
       *[no] Keegi ei kuula pärast ostu
    }
gap-title-assumed-before =
    { -purchase.own ->
        [yes] Kõik enne hetke „{ -purchase }” on ainult oletatud
       *[no] Kõik enne ostu on ainult oletatud
    }
gap-title-assumed-purchase =
    { -purchase.own ->
        [yes] Kõik hetkel „{ -purchase }” on ainult oletatud
       *[no] Kõik ostu ajal on ainult oletatud
    }
gap-title-assumed-after =
    { -purchase.own ->
        [yes] Kõik pärast hetke „{ -purchase }” on ainult oletatud
       *[no] Kõik pärast ostu on ainult oletatud
    }
gap-title-reactive-only =
    { -purchase.own ->
        [yes] Pärast hetke „{ -purchase }” peab esimese sammu alati tegema { -customer(number: "one") }
       *[no] Pärast ostu peab esimese sammu alati tegema { -customer(number: "one") }
    }
gap-title-own-door = Kaart algab omaenda ukselt
gap-title-not-for = { $behaviours }: kaetud, kuid mitte neile: { $names }
gap-title-needs = { $name }, vajadused: { $texts }
gap-title-priorities = { $name }, mis otsustab: { $texts }

## Gaps: what is missing where nothing serves a behaviour

gap-unserved-need-recognition = Kedagi pole kohal, kui vajadus tekib
gap-unserved-search =
    { -customer.own ->
        [yes] Miski ei aita võimalusi leida ({ -customer(number: "other") })
       *[no] Miski ei aita klientidel võimalusi leida
    }
gap-unserved-consideration =
    { -customer.own ->
        [yes] Miski ei aita võrrelda ({ -customer(number: "other") })
       *[no] Miski ei aita klientidel võrrelda
    }
gap-unserved-choice =
    { -customer.own ->
        [yes] Miski ei aita valida ({ -customer(number: "other") })
       *[no] Miski ei aita klientidel valida
    }
gap-unserved-ordering = Tellimine puudub kaardilt
gap-unserved-payment = Maksmine puudub kaardilt
gap-unserved-delivery = Keegi ei anna üle
gap-unserved-onboarding = Keegi ei aita esimesel kasutamisel
gap-unserved-consumption = { gap-unserved-usage }
gap-unserved-usage = Kasutamine ise puudub kaardilt
gap-unserved-engagement = Miski ei hoia sidet kasutuskordade vahel
gap-unserved-service-request = Kelleltki pole abi küsida
gap-unserved-complaint = Tagasiteed ei ole, kui midagi on valesti
gap-unserved-return = { gap-unserved-complaint }
gap-unserved-feedback = Keegi ei küsi, kuidas läks
gap-unserved-renewal =
    { -customer.own ->
        [yes] Miski ei too tagasi ({ -customer(number: "other") })
       *[no] Miski ei too kliente tagasi
    }
gap-unserved-advocacy =
    { -customer.own ->
        [yes] Miski ei aita rahulolijatel teistele rääkida ({ -customer(number: "other") })
       *[no] Miski ei aita rahulolevatel klientidel teistele rääkida
    }
gap-unserved-leaving = Väärikat lahkumisviisi ei ole
gap-cell-missing-need-recognition = kedagi pole, kui vajadus tekib
gap-cell-missing-search = midagi ei leia
gap-cell-missing-consideration = pole, mida võrrelda
gap-cell-missing-choice = miski ei aita valida
gap-cell-missing-ordering = tellida ei saa
gap-cell-missing-payment = maksta ei saa
gap-cell-missing-delivery = keegi ei anna üle
gap-cell-missing-onboarding = keegi ei aita esimesel korral
gap-cell-missing-consumption = { gap-cell-missing-usage }
gap-cell-missing-usage = kasutamine puudub kaardilt
gap-cell-missing-engagement = kasutuskordade vahel pole midagi
gap-cell-missing-service-request = kelleltki pole abi küsida
gap-cell-missing-complaint = tagasiteed pole
gap-cell-missing-return = { gap-cell-missing-complaint }
gap-cell-missing-feedback = keegi ei küsi
gap-cell-missing-renewal = miski ei too tagasi
gap-cell-missing-advocacy = keegi ei räägi teistele
gap-cell-missing-leaving = väärikat lahkumisviisi pole
gap-cell-not-for = mitte neile: { $names }
gap-cell-some = mõned
gap-stand-in-return = tagasitee on, kuid keegi ei kutsu
gap-stand-in-exit = üks väljumine, kavandamata
gap-stand-in-exits = väljumised on, kuid ükski pole kavandatud

## Gaps: whom they concern

gap-whom-both = mõlemad
gap-whom-all = kõik
gap-whom-more = { $name } ja veel { $number }

## Gaps: what adds to one; short, without a full stop

gap-note-for = { $names }:{ " " }
gap-note-lowest-point = { $for }madalaim punkt ({ $value })
gap-note-falls = { $for }langus { $points }, eelneb { $place }
gap-note-ends-here = { $for }teekond lõpeb siin ({ $value })
gap-note-bad-days = { $for }halb { $times } korda 10-st
gap-note-below-expectation = { $for }{ $points } alla oodatu
gap-note-satisfaction = { $for }rahulolu { $value }, kõrgeim 5
gap-note-wait = { $for }ootamine, mida keegi ei selgita: { $length }
gap-note-every-route = { $for }iga tee viib siit läbi
gap-note-hand-off-company = { $for }üleandmine teisele ettevõttele, eelneb { $place }
gap-note-hand-off-team = { $for }üleandmine teisele meeskonnale, eelneb { $place }
gap-note-hand-off-channel = { $for }kanal vahetub, eelneb { $place }
gap-note-moment-of-truth = tõehetk
gap-note-importance = olulisus { $value }, kõrgeim 5
gap-note-leads-to = tagajärg: { $effect }
gap-note-no-owner = vastutaja puudub
gap-note-waits-for-customer = midagi ei juhtu, enne kui { -customer(number: "one") } teeb esimese sammu
gap-note-assumed = seni ainult oletatud
gap-note-expected = oodatud: { $behaviours }
gap-note-beside = kõrval on { $place }, tunne { $value }
gap-note-unheard-before =
    { -purchase.own ->
        [yes] midagi ei mõõdeta ega kuulata ka enne hetke „{ -purchase }”
       *[no] midagi ei mõõdeta ega kuulata ka enne ostu
    }
gap-note-unheard-purchase =
    { -purchase.own ->
        [yes] midagi ei mõõdeta ega kuulata ka hetkel „{ -purchase }”
       *[no] midagi ei mõõdeta ega kuulata ka ostu ajal
    }
gap-note-unheard-after =
    { -purchase.own ->
        [yes] midagi ei mõõdeta ega kuulata ka pärast hetke „{ -purchase }”
       *[no] midagi ei mõõdeta ega kuulata ka pärast ostu
    }
gap-note-all-own =
    { -purchase.own ->
        [yes] iga puutepunkt enne hetke „{ -purchase }” on ettevõtte enda oma
       *[no] iga puutepunkt enne ostu on ettevõtte enda oma
    }
gap-note-because = miks see loeb: { $because }
gap-note-round-to = ringiga tagasi: { $place }
gap-note-leave-at = koht: { $place }
gap-note-hurts-there = mis seal haiget teeb: { $pain }
gap-note-owner = vastutaja: { $owner }

## Gaps: questions for the people in the room; they follow an introduction, so they begin in lower case

gap-question-first-noticed = kui „{ $name }” on olemas, mida { -customer(number: "other") } esimesena märkavad ja kuidas me seda näeme?
gap-question-in-the-way = mis takistab võimalust „{ $name }” ja milline väike osa sellest juba aitaks?
gap-question-in-use = kas vastus on kasutusel seal, kus haiget teeb, ja kelle käest oleme pärast seda küsinud?
gap-question-weighed = mis siin loeb ({ -customer(number: "other") }), mida meie ei näe?
gap-question-last-feeling = mis tundega { -customer(number: "other") } peaksid lahkuma ja kes selle tunde annab?
gap-question-before-the-fall = mis on vahetult enne langust veel olemas ({ -customer(number: "other") }) ja mis selle ära võtab?
gap-question-bad-days = mis on halbadel päevadel teisiti ja kes võiks seda teada varem, kui seda teab { -customer(number: "one") }?
gap-question-promise = kes andis lubaduse ja kumba me muudame: lubadust või selle täitmist?
gap-question-who-tells = kes saaks öelda ({ -customer(number: "one") }) ja millal ta seda teab?
gap-question-what-the-next-knows = mida teab järgmine, kui kohale jõuab { -customer(number: "one") }, ja mida tuleb uuesti rääkida?
gap-question-what-hurts = mis täpselt siin haiget teeb ja kust me seda teame?
gap-question-partner = mida me partnerilt palume ja mida saame ise teha, kuni partner selle täidab?
gap-question-out-of-our-hands = seda me muuta ei saa; mida võiksime öelda või pakkuda vahetult enne?
gap-question-in-customers-hands = mida võiksime selleks hetkeks kätte anda ({ -customer(number: "one") })?
gap-question-pain-before = mida { -customer(number: "other") } selle asemel teevad, kui sellega kokku puutuvad, ja kuhu nad siis lähevad?
gap-question-pain-purchase = kui paljud pöörduvad siin tagasi ja mis oleks hoidnud viimast, kes nii tegi?
gap-question-pain-after = mida { -customer(number: "other") } täna teevad, et sellest üle saada, ja millise osa võiksime meie enda peale võtta?
gap-question-what-would-have-to-be-true = mis peaks olema tõsi, et seda ei juhtuks?
gap-question-behaviour-need-recognition = kus { -customer(number: "other") } on ja mida nad teevad, kui nad seda esimest korda vajavad?
gap-question-behaviour-search = mida { -customer(number: "other") } otsivad, küsivad või vaatavad, enne kui on meist kuulnud?
gap-question-behaviour-consideration = kellega { -customer(number: "other") } meid võrdlevad ja millistest andmetest jääb neil puudu?
gap-question-behaviour-choice = millal on { -customer(number: "other") } valikus piisavalt kindlad ja kes on viimase kahtluse jaoks olemas?
gap-question-behaviour-ordering = milline see samm täna välja näeb ja miks seda meie kaardil ei ole?
gap-question-behaviour-payment = { gap-question-behaviour-ordering }
gap-question-behaviour-delivery = millal on { -customer(number: "one") } selle kätte saanud ja kes selle eest hoolitseb?
gap-question-behaviour-onboarding = mis peab esimesel päeval õnnestuma ja kes on olemas, kui see ei õnnestu?
gap-question-behaviour-consumption = { gap-question-behaviour-usage }
gap-question-behaviour-usage = milline on tavaline päev sellega?
gap-question-behaviour-engagement = millest { -customer(number: "other") } puudust tunneksid, kui me kasutuskordade vahel vaikiksime?
gap-question-behaviour-service-request = kelle käest { -customer(number: "other") } täna küsivad ja kui kaua läheb vastuseni?
gap-question-behaviour-complaint = mida { -customer(number: "other") } täna teevad, kui tahavad kaevata või tagastada?
gap-question-behaviour-return = { gap-question-behaviour-complaint }
gap-question-behaviour-feedback = mida me küsiksime, kui saaksime küsida ainult üht asja ({ -customer(number: "other") }), ja millal?
gap-question-behaviour-renewal = miks rahulolevad { -customer(number: "other") } tagasi tuleksid ja mis meenutab neile siis meid?
gap-question-behaviour-advocacy = { gap-question-behaviour-renewal }
gap-question-behaviour-leaving = kuidas { -customer(number: "other") } võiksid meist lahkumise päeval rääkida?
gap-question-missing-before = mida { -customer(number: "other") } tegid eelneval nädalal ja mis otsustas?
gap-question-missing-purchase = mis juhtub soovi ja saamise vahel?
gap-question-missing-after = mis juhtub esimesel päeval, kuu aja pärast ja siis, kui midagi läheb katki?
gap-question-own-door = kelle käest küsisid viimased viis, enne kui nad meie juurde tulid ({ -customer(number: "other") })?
gap-question-need = millises puutepunktis saaks selle { $name } ja kes selle eest hoolitseks?
gap-question-priority = kus teekonnal märkaks { $name }, et see on meile tähtis?
gap-question-unheard-moment = mida näeksime oma arvudes nädal pärast seda, kui see läks valesti?
gap-question-unheard-phase = mida { -customer(number: "other") } siin ütlevad, mida keegi meist ei kuule?
gap-question-assumed-phase = kelle käest saaksime sel nädalal küsida ja milline vastus näitaks, et eksime?
gap-question-reactive-only = milline meie vastustest võiks jõuda kohale enne, kui küsib { -customer(number: "one") }?
gap-question-last-who-left = mis oleks hoidnud viimast, kes siit lahkus?
gap-question-dead-end = mida teeb see, kes siin seisab?
gap-question-endless-loop = kuidas sellest ringist täna välja pääsetakse?
gap-question-unreachable = kes peaks siia jõudma ja kust?

## Gaps: what would help

gap-way-out-opportunity = { $name } ({ $facts })
gap-way-out-stages-before = etapid, millel on `phase: before`: vajadus, otsimine, võrdlemine
gap-way-out-stages-purchase = etapp, millel on `phase: purchase`: valik, tellimine, maksmine
gap-way-out-stages-after = etapid, millel on `phase: after`: kättesaamine, esimene kasutamine, abi, see, mis toob tagasi
gap-way-out-touchpoints-of-others = puutepunktid, millel on `control: external` või `customer`: sõbrad, arvustused, võrdlus
gap-way-out-listening = mõõdik võtme `metrics` all või `listens_with`
gap-way-out-listening-in-phase = mõõdik võtme `metrics` all või `listens_with` mõnes selle faasi puutepunktis
gap-way-out-evidence =
    { -customer.own ->
        [yes] viis vestlust ({ -customer(number: "other") }) või kuu aja tugipöördumised, `evidence:` selle juures, mida need toetavad
       *[no] vestlus viie kliendiga või kuu aja tugipöördumised, `evidence:` selle juures, mida need toetavad
    }
gap-way-out-company-begins = puutepunkt, millel on `initiated_by: company`
gap-way-out-route-to = tee siia võtme `next` all või `starts: true`
gap-way-out-route-on = tee edasi võtme `next` all või `exit` koos põhjusega
gap-idea-need-recognition = näiteks sõnum seal, kus vajadus tekib: meeldetuletus, silt, kohalolev partner
gap-idea-search = näiteks olla leitav sõnadega, mida { -customer(number: "other") } kasutavad
gap-idea-consideration = näiteks üks leht, kus valikud on kõrvuti
gap-idea-choice = näiteks põhjendatud soovitus või keegi, kelle käest küsida
gap-idea-ordering = lisa samm kaardile koos sellega, kuidas see tundub
gap-idea-payment = { gap-idea-ordering }
gap-idea-delivery = näiteks sõnum, mis ütleb, millal see tuleb, ja teine, kui see hilineb
gap-idea-onboarding = näiteks esimese päeva juhend, abi seadistamisel, kõne esimesel nädalal
gap-idea-consumption = { gap-idea-usage }
gap-idea-usage = lisa kaardile tavaline päev koos sellega, kuidas see tundub
gap-idea-engagement = näiteks õigel hetkel vihje, mis teeb kasutamise paremaks
gap-idea-service-request = näiteks üks koht, kus küsida, ja aeg, mis ajaks vastus tuleb
gap-idea-complaint = näiteks üks lihtne viis kaevata või tagastada ja vastus inimeselt
gap-idea-return = { gap-idea-complaint }
gap-idea-feedback = näiteks üks küsimus õigel hetkel ja teade sellest, mis sellest sai
gap-idea-renewal = näiteks põhjus tagasi tulla: hoolduse aeg, vana vahetus uue vastu, kutse
gap-idea-advocacy = { gap-idea-renewal }
gap-idea-leaving = näiteks lihtne hüvastijätt: ülesütlemine, müümine, taaskasutus, andmete kaasavõtmine

## Gaps: loose ends, and what writing more would show

gap-loose-end-adrift = Võimalused, mis ei vasta ühelegi valupunktile ega vajadusele
gap-loose-end-unowned = Võimalused, mille eest keegi ei vastuta
gap-loose-end-unweighed = Võimalused ilma töömahu või väärtuseta
gap-hint-phases =
    { -purchase.own ->
        [yes] `phase: before`, `purchase` või `after` igal etapil näitab, mis puudub enne ja pärast, kui keskel on { -purchase }
       *[no] `phase: before`, `purchase` või `after` igal etapil näitab, mis puudub enne ja pärast ostu
    }
gap-hint-personas = `personas:` näitab, kellele lüngad kuuluvad ja kui suurt osa need puudutavad ({ -customer(number: "other") })
gap-hint-emotions = `emotion:` vahemikus -2 kuni 2 igal sammul näitab, kus on kõige valusam ja kuidas teekond lõpeb
gap-hint-behaviours = `behaviour:` etappidel (search, payment, onboarding, complaint …) näitab, mida { -customer(number: "other") } läbi teevad, ilma et miski seda kataks
gap-hint-severity = `severity:` valupunktidel järjestab need selle järgi, kui palju need haiget teevad
gap-hint-shares = `share: 35%` teedel näitab, kui suurt osa iga lünk puudutab ({ -customer(number: "other") })
gap-hint-answers = `answers:` puutepunktidel näitab, millistele vajadustele miski ei vasta
gap-hint-listening = `metrics:` või `listens_with:` näitab, kus keegi ei märkaks, kui midagi läheb valesti
gap-hint-evidence = `evidence:` eristab teadmise uskumisest
gap-hint-switched-off = loetelust väljas, sest `cjm.yaml` lülitab reegli välja: { $rules }

## Gaps: how bad they are, in whose hands, on which evidence

gap-not-given = märkimata
gap-harm-leaves = lahkutakse
gap-harm-stuck = jäädakse kinni
gap-harm-below = { $points } allpool
gap-harm-unsatisfied = ei olda rahul
gap-harm-bad-days = halbadel päevadel
gap-harm-named = kahju: { $harm }
gap-control-brand = meie
gap-control-partner = partner
gap-control-customer = { -customer(number: "one") }
gap-control-external = väline
gap-evidence-not-said = märkimata
gap-evidence-from-map = järeldub kaardist
gap-evidence-with-level = { $level }: { $words }
evidence-level-not-said = märkimata
evidence-level-assumed = oletatud
evidence-level-derived = tuletatud
evidence-level-reported = kirjeldatud
evidence-level-observed = vaadeldud
evidence-level-measured = mõõdetud
grounds-survey =
    { $number ->
        [one] { $written } vastaja
       *[other] { $written } vastajat
    }
grounds-analytics =
    { $number ->
        [one] { $written } logitud juhtum
       *[other] { $written } logitud juhtumit
    }
grounds-event-log =
    { $number ->
        [one] { $written } logitud juhtum
       *[other] { $written } logitud juhtumit
    }
grounds-experiment = katses { $written }
grounds-observation = vaadeldud { $written }
grounds-usability-test = vaadeldud { $written }
grounds-session-recording = vaadeldud { $written }
grounds-mystery-shopping =
    { $number ->
        [one] { $written } testost
       *[other] { $written } testostu
    }
grounds-diary =
    { $number ->
        [one] { $written } päevik
       *[other] { $written } päevikut
    }
grounds-interview =
    { $number ->
        [one] { $written } intervjuu
       *[other] { $written } intervjuud
    }
grounds-focus-group = fookusrühmades { $written }
grounds-support-tickets =
    { $number ->
        [one] { $written } tugipöördumine
       *[other] { $written } tugipöördumist
    }
grounds-reviews =
    { $number ->
        [one] { $written } arvustus
       *[other] { $written } arvustust
    }
grounds-complaints =
    { $number ->
        [one] { $written } kaebus
       *[other] { $written } kaebust
    }
grounds-social-media =
    { $number ->
        [one] { $written } postitus
       *[other] { $written } postitust
    }
grounds-staff = töötajatelt kuuldud { $written }
grounds-assumption = oletatud
grounds-workshop = töötoas oletatud

## The gap report: head and matrix

gaps-page-title =
    { -purchase.own ->
        [yes] Lüngad: enne, { -purchase }, pärast
       *[no] Lüngad enne ja pärast ostu
    }
gaps-title = Lüngad
gaps-head-personas =
    { $number ->
        [one] { $number } persoona
       *[other] { $number } persoonat
    }
gaps-head-for = ainult { $name }
gaps-head-before =
    { -purchase.own ->
        [yes] ainult lüngad enne hetke „{ -purchase }”
       *[no] ainult lüngad enne ostu
    }
gaps-head-purchase =
    { -purchase.own ->
        [yes] ainult lüngad hetkel „{ -purchase }”
       *[no] ainult lüngad ostu ajal
    }
gaps-head-after =
    { -purchase.own ->
        [yes] ainult lüngad pärast hetke „{ -purchase }”
       *[no] ainult lüngad pärast ostu
    }
gaps-head-as-is = praegune
gaps-head-to-be = kavandatud
gaps-head-stages =
    { $number ->
        [one] { $number } etapp
       *[other] { $number } etappi
    }
gaps-head-touchpoints =
    { $number ->
        [one] { $number } puutepunkt
       *[other] { $number } puutepunkti
    }
gaps-reviewed-on = üle vaadatud { $date }
gaps-reviewed-today = üle vaadatud täna
gaps-reviewed-yesterday = üle vaadatud eile
gaps-reviewed-days =
    { $number ->
        [one] üle vaadatud { $number } päev tagasi
       *[other] üle vaadatud { $number } päeva tagasi
    }
gaps-reviewed-months =
    { $number ->
        [one] üle vaadatud { $number } kuu tagasi
       *[other] üle vaadatud { $number } kuud tagasi
    }
gaps-line = rida { $line }
gaps-matrix = Mida iga etapp katab ja sisaldab
gap-phase-before = enne
gap-phase-purchase = { -purchase }
gap-phase-after = pärast
gap-row-touchpoints = puutepunktid
gap-row-feels = tunne ({ $name })
gap-row-feels-on-average = tunne keskmiselt
gap-row-pain-points = valupunktid
gap-row-answered-pains = … millel on vastus
gap-row-opportunities = võimalused
gap-row-listening = keegi kuulab
gap-row-channel-switches = kanalivahetused
gap-row-hand-offs = üleandmised
gap-row-lost = siin lahkub
gap-mark-served = kaetud
gap-mark-partly = osaliselt
gap-mark-nothing = puudub
gaps-signs = ● kaetud  ◐ osaliselt  ○ puudub
gaps-coverage = kaetus  { $scores }
gaps-coverage-for = { $name }: { $scores }

## The gap report: feelings

gaps-feelings = Kuidas teekond tundub
gaps-feelings-customer = { -customer(number: "other") }
gaps-curve = { $name }: tunded teekonna vältel, all −2, üleval +2
gaps-curve-best = parim { $place } { $value }
gaps-curve-worst = halvim { $place } { $value }
gaps-curve-ends = lõpus { $place } { $value }
gaps-curve-remembered = meelde jääb { $value } (tipp ja lõpp)
gaps-curve-nobody-spared = halvast hetkest ei pääse keegi
gaps-curve-meet-bad = halva hetkega puutub kokku { $share }
gaps-moment = { $place } ({ $value })
gaps-weakest-everywhere = { $worst }, igal teel
gaps-weakest-or = { $worst }, kergeimal teel { $mildest }
gaps-weakest = nõrgim lüli: { $weakest }
gaps-weakest-to = nõrgim lüli, { $ends }: { $weakest }
gaps-weakest-to-more = nõrgim lüli, { $ends } ja veel { $more }: { $weakest }
gaps-to-exit = väljumiseni { $name }
gaps-to-end = lõpuni { $name }

## The gap report: the ranked list

gaps-ranked = Mis on kõige olulisem
gaps-column-what = Mis
gaps-column-for = kellele
gaps-column-reach = ulatus
gaps-column-harm = kahju
gaps-column-ours = meie?
gaps-column-evidence = tõendid
gaps-named-for = puudutab: { $names }
gaps-named-reach = ulatus { $reach }
gaps-named-evidence = tõendid: { $evidence }
gaps-ask = Küsi ruumis olijatelt
gaps-priority = Prioriteet { $priority } = √ulatus { $reach } × kahju { $harm } × mõju { $influence } × tegemata töö { $left }
gaps-number-not-given = { $number } (märkimata)
gaps-none = Selle järgi, mida kaart ütleb, lünki ei paista.
gaps-none-of-phase = Ühelgi etapil ei ole `phase: { $phase }`, seega ei saa selle faasi lünkade kohta midagi öelda.
gaps-more = … ja veel { $more }; `--top { $all }` näitab kõiki
gaps-not-ours = Ei ole teie kätes, kuid leevendatav
gaps-place = { $title } ({ $line })
gaps-place-acting-on = { $title } ({ $line }, mõjutab: { $places })
gaps-nothing-softens = miski ei leevenda seda veel
gaps-loose-ends = Lahtised otsad
gaps-hints = Et rohkem näha
gaps-and-more = … ja veel { $more }

## The gap report: how priorities come about

gaps-scoring = Kuidas lüngad järjestatakse
gaps-scoring-formula = Prioriteet = √ulatus × kahju × mõju × tegemata töö, nullist üheni.
gaps-scoring-reach =
    { -customer.own ->
        [yes] Ulatus on osa kõigist, kes sinna üldse jõuavad ({ -customer(number: "other") });
       *[no] Ulatus on osa kõigist klientidest, kes sinna üldse jõuavad;
    } persoonad loevad oma osakaalu järgi. Vahemikust loeb selle keskpaik. Ruutjuur hoiab silma all selle, mis on haruldane ja raske.
gaps-scoring-harm = Kahju on suurim sellest, mis on märgitud: raskus (madal ¼, keskmine ½, kõrge ¾, kriitiline 1), tunne alla neutraalse (−1 on ½, −2 on 1), vahe oodatuga olulisuse järgi kaalutuna, rahulolu olulisega, lahkumine (1) või kinnijäämine (¾). Madalaim punkt, lõpp, tõehetk, üleandmine ja see, mida { -customer(number: "other") } tähtsaks peavad, lisavad igaüks kümnendiku. Kus keegi ei ole hinnanud, loeb see kõigil ühtmoodi 0,3.
gaps-scoring-influence = Mõju: enda kätes 1, partneri kätes ⅞, kui otsustab { -customer(number: "one") }, ¾, mujal ½.
gaps-scoring-left = Tegemata töö: vastuseta 1, vastusega, mida keegi ei ole alustanud, ¾, töös ½, tehtud ¼.
gaps-scoring-unknown = Mida fail ei ütle, seda juurde ei mõelda; järjestus sõltub sellest, mis on märgitud.
gaps-scoring-sources = Arvud on meie valik, lähtudes allikatest Parasuraman jt 1985 (ootus), Martilla ja James 1977 (olulisus) ning Kahneman jt 1993 (tipp ja lõpp). Need järjestavad ühe teekonna lüngad arutelu alguseks; mõne sajandiku suurune vahe ei tähenda midagi.

## Budgets

budget-heading = Eelarved
budget-at-most = kõige rohkem { $amount }
budget-at-least = vähemalt { $amount }
budget-below-neutral = kõige rohkem { $points } alla neutraalse
budget-too-many = { $amount } liiga palju
budget-short = { $amount } puudu
budget-too-deep = { $amount } liiga sügaval
budget-too-low = { $amount } liiga madal
budget-too-high = { $amount } liiga kõrge
budget-found-coverage =
    { $number ->
        [one] { $part } (käitumisi { $served }/{ $number })
       *[other] { $part } (käitumisi { $served }/{ $number })
    }
budget-found-lowest = madalaima hetke tunne on { $value }
budget-found-end = teekond lõpeb tundega { $value }
budget-found-lost =
    { -customer.own ->
        [yes] lahkub { $part } ({ -customer(number: "other") })
       *[no] lahkub { $part } klientidest
    }
budget-found-priority = lünga kõrgeim prioriteet on { $score }
budget-unmeasured = { $name }: { $limit }, kuid fail seda ei ütle
budget-kept = { $name }: { $found }, { $limit }
budget-broken = { $name }: { $found }, { $limit } ({ $excess })
budget-state-broken = rikutud: { $verdict }
budget-state-kept = peetud: { $verdict }
budget-state-unmeasured = mõõtmata: { $verdict }
budget-place = { $line }: { $title }

## What would change once opportunities are done

what-if-heading =
    { $number ->
        [one] Mis muutub, kui { $names } on tehtud
       *[other] Mis muutub, kui { $names } on tehtud
    }
what-if-changes = Lüngad, mis muutuvad
what-if-gap = lünk
what-if-priority = prioriteet
what-if-rank = koht
what-if-then = siis
what-if-gone = kadunud
what-if-none = Faili järgi ei muuda see ühtegi lünka.
what-if-total = Kõigi lünkade prioriteedid kokku: { $before } → { $after } ({ $less } vähem)
what-if-unmet = Valupunktid, millel pole tehtud vastust: { $before } → { $after }
what-if-coverage-same = Kaetus jääb samaks: ühtegi puutepunkti ei lisandu
what-if-coverage = Kaetus: { $changes }
what-if-feelings = Tunded on näidatud nii, nagu need on täna: mida inimesed tunneksid, seda failis ei ole. Igast vastuse saanud lüngast jääb veerand, kuni valupunktil on `status: solved`
what-if-done = { $name } on juba tehtud
what-if-dismissed = { $name } on kõrvale jäetud
what-if-comes-after = { $name }: eelneb { $first }, mis ei ole tehtud
what-if-answers-nothing = { $name }: ei vasta faili järgi ühelegi valupunktile ega vajadusele

## What to do first

plan-heading = Mida teha esimesena: suletud lüngad töömahu kohta
plan-none = Ükski avatud võimalus ei vasta sellel kaardil lüngale.
plan-closes = sulgeb kõigist prioriteetidest { $part }
plan-closes-little = sulgeb kõigist prioriteetidest alla { $part }
plan-closes-nothing = üksi ei sulge midagi
plan-effort-not-given = töömaht märkimata
plan-value-not-given = väärtus märkimata
plan-no-owner = vastutaja veel puudub
plan-answers = vastab: { $gaps }
plan-waits-in-circle = ootavad ringis: { $names }
plan-comes-after = eelneb: { $names }
plan-opens = avab tee: { $names }
plan-no-efforts = Töömahtu ei ole märgitud: järjestus on selle järgi, mida võimalused üksi sulgevad; `effort: S` iga juures ütleks, mis on kiire
plan-efforts-missing = Alates kohast { $number } ei ole töömahtu märgitud või puudub see võimalusel, mis peab eelnema: järjestus on selle järgi, mida need sulgevad
plan-doubled = Vastab ainult sellele, millele vastab ka mõni ülalolev samm, seega kas üks või teine: { $names }
plan-idle = Ei vasta sellel kaardil ühelegi lüngale: { $names }
plan-untouched =
    { $number ->
        [one] { $part } kõigist prioriteetidest kuulub lüngale, millele ükski võimalus veel ei vasta (lünki: { $number })
       *[other] { $part } kõigist prioriteetidest kuulub lünkadele, millele ükski võimalus veel ei vasta (lünki: { $number })
    }

## Several journeys side by side

portfolio-link = Kõik teekonnad kõrvuti
portfolio-heading =
    { $number ->
        [one] Kõik teekonnad kõrvuti ({ $number })
       *[other] Kõik teekonnad kõrvuti ({ $number })
    }
portfolio-table = Mida iga teekonna iga faas sisaldab (○ ja ◐ on õhukesed), selle lüngad ja valupunktid, millele miski ei vasta
portfolio-column-journey = teekond
portfolio-column-gaps = lüngad
portfolio-column-unanswered = vastuseta
portfolio-column-broken = rikutud
portfolio-to-be = { $title } (kavandatud)
portfolio-file = { $title } ({ $file })
portfolio-not-told = ei hõlma
portfolio-touchpoints =
    { $number ->
        [one] { $number } puutepunkt
       *[other] { $number } puutepunkti
    }
portfolio-more = … ja veel { $more }, millest ühelgi ei ole õhukesi faase rohkem; `--format json` sisaldab kõiki
portfolio-journeys =
    { $number ->
        [one] { $number } teekond
       *[other] { $number } teekonda
    }
portfolio-thin = Õhuke: { $phases } (ei ole hõlmatud, kaetud on alla poole sellest, mida { -customer(number: "other") } läbi teevad, või puutepunkte on veerand kõige täidetuma faasi omadest).
portfolio-thin-before =
    { -purchase.own ->
        [yes] enne hetke „{ -purchase }” { $number }
       *[no] enne ostu { $number }
    }
portfolio-thin-purchase =
    { -purchase.own ->
        [yes] hetkel „{ -purchase }” { $number }
       *[no] ostu ajal { $number }
    }
portfolio-thin-after =
    { -purchase.own ->
        [yes] pärast hetke „{ -purchase }” { $number }
       *[no] pärast ostu { $number }
    }
portfolio-thin-of = { $phase } (kokku { $journeys })
portfolio-heaviest = Mis on kõigis teekondades kõige olulisem
portfolio-reach = ulatus { $reach }
portfolio-priority = prioriteet { $score }
portfolio-caution = Prioriteedid järjestavad ühe teekonna lüngad; teekondade vahel on need arutelu lähtekoht, sest ükski fail ei ütle, kui palju teekonnal osalejaid on ({ -customer(number: "other") }).
portfolio-repeated = Sama valupunkt mitmes teekonnas: üks vastutaja võiks selle kõigis lõpetada
portfolio-repeated-in = { $pain }: { $journeys }
portfolio-and-more = ja veel { $more }

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
