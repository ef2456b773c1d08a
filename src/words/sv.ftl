# The words of cjm in Swedish; `en.ftl` says how such a file is made.

## What can be called otherwise in a file

-customer =
    { $number ->
        [one] kund
       *[other] kunder
    }
    .own = no
-purchase = köp
    .own = no

employee = medarbetare
employee-purchase = anställning

## Numbers, lists and quotations

decimal = ,
percent = { $number } %
quote = ”{ $text }”
thought = ’{ $text }’
name = ”{ $name }”
list-comma = { $first }, { $second }
list-and = { $first } och { $second }
list-or = { $first } eller { $second }
labelled = { $label }: { $text }
percent-up-to = upp till { $percent }
points =
    { $number ->
        [one] { $value } poäng
       *[other] { $value } poäng
    }

## The journey as a whole

head-untitled = Kundresekarta
state-as-is = Nuläge
state-to-be = Målbild
head-starts = Börjar
head-ends = Slutar
head-business-goal = Affärsmål: { $goal }
head-company = Företaget
stage-business-goal = företaget: { $goal }
head-reviewed = granskad { $date }
head-evidence = Bygger på
head-metrics = Mätt
head-sources = Källor
head-emotion = Hur det känns
head-curve = Kurva
head-notable = Bästa, sämsta och sista stunden

## Personas

persona-line-who = vem
persona-line-goals = vill
persona-line-needs = behöver
persona-line-priorities = avgör
persona-line-pain-points = smärtpunkter
everybody = alla
persona-needs = Behov
persona-priorities = Vad som avgör
persona-pain-points = Smärtpunkter
persona-share =
    { -customer.own ->
        [yes] { $share } ({ -customer(number: "other") })
       *[no] { $share } av kunderna
    }
persona-trigger = Utlösande: { $trigger }

## Descriptions for people who cannot see the picture

description-map = Kundresekarta, { $state }.
description-comparison = Två kundresekartor jämförda. { $versions }
description-stages =
    { $number ->
        [one] { $number } steg
       *[other] { $number } steg
    }
description-stages-with-touchpoints =
    { $stages ->
        [one] { $stages } steg
       *[other] { $stages } steg
    } med { $touchpoints ->
        [one] { $touchpoints } kontaktpunkt
       *[other] { $touchpoints } kontaktpunkter
    }
description-personas =
    { $number ->
        [one] { $number } persona
       *[other] { $number } personor
    }
description-more = och { $number } till
description-emotion =
    { $number ->
        [one] { $who }: bäst vid ”{ $best }” ({ $best-value }), sämst vid ”{ $worst }” ({ $worst-value }) och i slutet, ”{ $last }”, { $last-value }.
       *[other] { $who }: bäst vid ”{ $best }” ({ $best-value }), sämst vid ”{ $worst }” ({ $worst-value }) och i slutet, ”{ $last }”, { $last-value }.
    }
description-emotion-of-customer = { -customer(number: "one") }: bäst vid ”{ $best }” ({ $best-value }), sämst vid ”{ $worst }” ({ $worst-value }) och i slutet, ”{ $last }”, { $last-value }.
description-pain-points =
    { $number ->
        [one] { $number } smärtpunkt
       *[other] { $number } smärtpunkter
    }
description-opportunities =
    { $number ->
        [one] { $number } möjlighet
       *[other] { $number } möjligheter
    }
description-flow = Vägarna genom resan ({ -customer(number: "other") }): { $counts }.
flow-title = { $title }: flödet

## Stages and phases

phase-heading-purchase-before = Före köpet
phase-heading-purchase-at = Köp
phase-heading-purchase-after = Efter köpet
phase-heading-subscription-before = Före prenumerationen
phase-heading-subscription-at = Prenumeration
phase-heading-subscription-after = Efter starten
phase-heading-contract-before = Före avtalet
phase-heading-contract-at = Avtal
phase-heading-contract-after = Efter avtalet
phase-heading-public-service-before = Före ansökan
phase-heading-public-service-at = Ansökan
phase-heading-public-service-after = Efter ansökan
phase-heading-employee-before = Före anställningen
phase-heading-employee-at = Anställning
phase-heading-employee-after = Efter starten
phase-heading-own-before = Före
phase-heading-own-after = Efter
phase-before = före
phase-purchase = { -purchase }
phase-after = efter
stage-continued = { $name } (forts.)
stage-in-any-order = i valfri ordning
stage-of = steg { $stage } av { $count }
stages-of = steg { $stages } av { $count }
stage-as-far-as = fram till { $name }

## Lanes

lane-actions = Handlingar
lane-thoughts = Tankar och citat
lane-touchpoints = Kontakt­punkter
lane-emotion = Känsla
lane-pain-points = Smärt­punkter
lane-opportunities = Möjligheter
lane-metrics = Mätetal
lane-gaps = Luckor
lane-external = Yttre påverkan
lane-frontstage = Synligt arbete
lane-backstage = Bakom kulisserna
lane-support = Stöd
lane-systems = System
lane-owners = Ansvariga
lane-evidence = Belägg
lane-next = Går vidare
lane-emotion-text = I ord
gaps-shown = { $shown } av { $all }, de viktigaste
gaps-shown-of-open = { $shown } av { $open } öppna, de viktigaste
gaps-shown-of-placed = { $shown } av { $all }; övriga hör inte till något steg
gaps-shown-of-personas = bland resans viktigaste
line-of-interaction = interaktionslinje
line-of-visibility = synlighetslinje
line-of-internal-interaction = intern interaktionslinje

## Touchpoints

touchpoint-alone = { -customer(number: "one") } på egen hand
touchpoint-alone-without-channel = på egen hand, utan kanal
touchpoint-company-first = företaget agerar först
touchpoint-company-begins = företaget börjar
control-partner = partner
control-customer = { -customer(number: "one") }
control-external = extern
run-by-partner = sköts av en partner
run-by-customer = sköts av: { -customer(number: "one") }
run-by-external = sköts av andra
channel-digital = digitalt
channel-physical = på plats
channel-human = personligt
channel-post = post
touchpoint-wait = väntar { $length }
touchpoint-duration = tar { $length }
touchpoint-from-channel = från { $channel }
touchpoint-comes-from = kommer från { $channel }
touchpoint-only-for = bara { $names }
touchpoint-requires = kräver: { $name }
touchpoint-after = efter { $names }
touchpoint-opens = öppnar: { $journey }
touchpoint-opens-journey = öppnar resan { $journey }
moment-of-truth = Sanningens ögonblick
moment-of-truth-zero = Nollte sanningens ögonblick
moment-of-truth-first = Första sanningens ögonblick
moment-of-truth-second = Andra sanningens ögonblick
moment-of-truth-ultimate = Yttersta sanningens ögonblick

## The emotion curve

emotion-peak = topp
emotion-lowest = lägsta punkt
emotion-ends-low = slutar lågt
emotion-ends-high = slutar högt
emotion-expected = förväntat
emotion-expected-value = förväntat { $value }
emotion-spread = från { $low } till { $high }
emotion-value = känns { $value }
emotion-delighted = förtjust
emotion-neutral = neutral
emotion-angry = arg

## Paths from touchpoint to touchpoint

path-starts-here-too = resan börjar även här
path-unreachable = ingen väg leder hit
path-nothing-leads-here = inget leder hit
path-ends-badly = slutar illa
path-dead-end = återvändsgränd
path-dead-end-reason = återvändsgränd: inget leder vidare
path-end = slutet
path-begins-here = börjar här
path-ends-well-here = slutar väl här
path-ends-badly-here = slutar illa här
path-leaves = lämnar
path-content = nöjd
path-again = en gång till
path-to = till ”{ $name }”
path-to-more = och till { $number } till
path-from = från ”{ $name }”
path-from-more = och från { $number } till
path-fails = misslyckas
path-start = Start

## Pain points, opportunities and other notes

severity-low = låg
severity-medium = medel
severity-high = hög
severity-critical = kritisk
note-assumption = antagande
note-assumed = antaget
pain-accepted = accepterad
pain-solved = löst
opportunity-open = öppen
opportunity-in-progress = pågår
opportunity-done = klar
opportunity-dismissed = avfärdad
note-because = eftersom: { $reason }
opportunity-customer-value = värde { $value }
opportunity-business-value = företaget { $value }
opportunity-effort = insats { $effort }
opportunity-priority = prioritet { $priority }
external-softened-by = mildras av: { $what }
gap-rank = lucka { $number }
card-after = efter { $names }

## Metrics

metric-not-measured = ej mätt
metric-of-scale = av { $high }
metric-target = mål { $value }
metric-baseline = från { $value }
metric-meets = når målet
metric-misses = missar målet
metric-met = målet nått
metric-not-met = målet ej nått
metric-sample = { $number } mätta

## Details: a label, and what the journey says under it

detail-about = om
detail-behaviour = beteende
detail-wait = väntar
detail-duration = tar
detail-moment-of-truth = sanningens ögonblick
detail-channel-owner = kanalansvarig
detail-answers = besvarar
detail-importance = vikt
detail-company-importance = för företaget { $value }
detail-satisfaction = nöjdhet
detail-engagement = uppmärksamhet
detail-quality = kvalitet
detail-kano = Kano
detail-personalised-for = anpassat för
detail-listening = lyssnar med
detail-wait-explained = väntan förklaras
yes = ja
no = nej
detail-staff = personal
detail-physical-evidence = synligt
detail-cost = kostar
detail-harm = skada
detail-link = länk
detail-evidence = källa
detail-answered-by = besvaras av
detail-solves = löser
detail-after = efter
detail-metrics = syns i
detail-journey-kind = Typ
detail-journey-audience = För
detail-journey-covers = Omfattar
detail-journey-expects = Förväntar
detail-journey-improves = Förbättrar
detail-journey-language = Språk
detail-journey-review = Granskad
detail-journey-note = Anteckning
detail-journey-link = Länk
detail-every = var { $length }
detail-heard = { $number } hörda
detail-range = { $low } till { $high }
detail-at-least = från { $low }
detail-at-most = upp till { $high }

## Evidence

evidence-survey = enkät
evidence-analytics = användningsdata
evidence-experiment = experiment
evidence-event-log = händelselogg
evidence-observation = observation
evidence-usability-test = användbarhetstest
evidence-mystery-shopping = mystery shopping
evidence-session-recording = sessionsinspelningar
evidence-diary = dagboksstudie
evidence-interview = intervjuer
evidence-focus-group = fokusgrupp
evidence-support-tickets = supportärenden
evidence-reviews = omdömen
evidence-complaints = klagomål
evidence-social-media = sociala medier
evidence-staff = personal
evidence-desk-research = skrivbordsstudie
evidence-regulation = föreskrift
evidence-assumption = antagande
evidence-workshop = workshop
evidence-count-survey =
    { $number ->
        [one] { $number } enkätsvar
       *[other] { $number } enkätsvar
    }
evidence-count-observation =
    { $number ->
        [one] { $number } observation
       *[other] { $number } observationer
    }
evidence-count-usability-test =
    { $number ->
        [one] { $number } användbarhetstest
       *[other] { $number } användbarhetstester
    }
evidence-count-session-recording =
    { $number ->
        [one] { $number } sessionsinspelning
       *[other] { $number } sessionsinspelningar
    }
evidence-count-diary =
    { $number ->
        [one] { $number } dagbok
       *[other] { $number } dagböcker
    }
evidence-count-interview =
    { $number ->
        [one] { $number } intervju
       *[other] { $number } intervjuer
    }
evidence-count-focus-group =
    { $number ->
        [one] { $number } deltagare i fokusgrupp
       *[other] { $number } deltagare i fokusgrupp
    }
evidence-count-support-tickets =
    { $number ->
        [one] { $number } supportärende
       *[other] { $number } supportärenden
    }
evidence-count-reviews =
    { $number ->
        [one] { $number } omdöme
       *[other] { $number } omdömen
    }
evidence-count-complaints =
    { $number ->
        [one] { $number } klagomål
       *[other] { $number } klagomål
    }
evidence-only = bara { $kind }
evidence-partly = delvis { $kind }

## Behaviours

behaviour-need-recognition = behov uppstår
behaviour-search = sökning
behaviour-consideration = jämförelse
behaviour-choice = val
behaviour-ordering = beställning
behaviour-payment = betalning
behaviour-delivery = leverans
behaviour-onboarding = introduktion
behaviour-consumption = konsumtion
behaviour-usage = användning
behaviour-engagement = engagemang
behaviour-service-request = serviceärende
behaviour-complaint = klagomål
behaviour-return = retur
behaviour-feedback = återkoppling
behaviour-renewal = förnyelse
behaviour-advocacy = rekommendation
behaviour-leaving = avsked

## Kinds of journeys

kind-purchase = köp
kind-subscription = prenumeration
kind-contract = avtal
kind-public-service = offentlig tjänst
kind-support = hjälp
kind-employee = medarbetare

## Qualities of a service (SERVQUAL) and the categories of Kano

quality-reliability = tillförlitlighet
quality-assurance = trygghet
quality-tangibles = det påtagliga
quality-empathy = empati
quality-responsiveness = lyhördhet
kano-must-be = grundkrav
kano-one-dimensional = uttalat krav
kano-attractive = glädjefaktor
kano-indifferent = likgiltigt
kano-reverse = omvänt

## Lengths of time

unit-second = s
unit-minute = min
unit-hour = h
unit-day =
    { $number ->
        [one] dag
       *[other] dagar
    }
unit-business-day =
    { $number ->
        [one] arbetsdag
       *[other] arbetsdagar
    }
unit-week =
    { $number ->
        [one] vecka
       *[other] veckor
    }
unit-month =
    { $number ->
        [one] månad
       *[other] månader
    }
unit-quarter =
    { $number ->
        [one] kvartal
       *[other] kvartal
    }
unit-year =
    { $number ->
        [one] år
       *[other] år
    }
length-about = cirka
length-up-to = upp till
length-to = till
length-and = och
length-or = eller

## The legend of a map

legend-emotion = hur det känns
legend-spread = spridning mellan människor
legend-expected = vad som förväntades
legend-severity = allvar, från ett (låg) till fyra (kritisk)
legend-assumption = antagande, ännu utan belägg
legend-control = utanför företagets kontroll
legend-moment-of-truth = sanningens ögonblick
legend-channel-switch = kanalen byts
legend-quote = ordagrant: { -customer(number: "one") }
legend-leaves = lämnar resan
legend-leaves-content = lämnar nöjd
legend-fails = när det misslyckas

## The legend of a flow

legend-start = start
legend-digital = på en skärm
legend-physical = på en plats, med saker
legend-human = med en människa
legend-post = per post
legend-feels-bad = känns dåligt, ner till −2
legend-feels-good = känns bra, upp till +2
legend-main-path = huvudvägen
legend-other-path = en annan väg

## The legend of a text, each behind a sign

sign-expected = förväntat
sign-spread = från sämsta till bästa dagen
sign-thinks = tänker
sign-says = säger
sign-pain = smärta
sign-critical = kritisk
sign-moment-of-truth = sanningens ögonblick
sign-onward = vidare till
sign-back = tillbaka till
sign-leaves = lämnar

## What a flow holds

count-steps =
    { $number ->
        [one] { $number } kontaktpunkt
       *[other] { $number } kontaktpunkter
    }
count-stages =
    { $number ->
        [one] { $number } steg
       *[other] { $number } steg
    }
count-branches =
    { $number ->
        [one] { $number } förgrening
       *[other] { $number } förgreningar
    }
count-paths-back =
    { $number ->
        [one] { $number } väg tillbaka
       *[other] { $number } vägar tillbaka
    }
count-paths-out =
    { $number ->
        [one] { $number } väg ut
       *[other] { $number } vägar ut
    }
count-exits =
    { $number ->
        [one] { $number } utgång
       *[other] { $number } utgångar
    }
count-recoveries =
    { $number ->
        [one] { $number } återställning
       *[other] { $number } återställningar
    }
count-dead-ends =
    { $number ->
        [one] { $number } återvändsgränd
       *[other] { $number } återvändsgränder
    }
count-unreachable =
    { $number ->
        [one] { $number } kontaktpunkt dit ingen väg leder
       *[other] { $number } kontaktpunkter dit ingen väg leder
    }

## Gaps: what kind each is

gap-kind-missing-phase = Fas som saknas
gap-kind-pain-without-answer = Smärtpunkt utan svar
gap-kind-pain-with-open-answer = Smärtpunkt med svar på papperet
gap-kind-pain-being-answered = Smärtpunkt som håller på att besvaras
gap-kind-pain-after-answer = Smärtpunkt kvar fast svaret är klart
gap-kind-behaviour-unserved = Beteende som saknas
gap-kind-expectation-missed = Mindre än förväntat
gap-kind-importance-ignored = Viktigt, men inte tillfredsställande
gap-kind-ends-on-a-low = Slutar i botten
gap-kind-cliff-without-pain = Känslan rasar
gap-kind-hand-off = Överlämning som gör ont
gap-kind-silence = Tystnad
gap-kind-long-wait-unexplained = Oförklarad väntan
gap-kind-negative-emotion-without-pain = Dålig stund utan smärtpunkt
gap-kind-bad-days = Dåligt vissa dagar
gap-kind-customers-leave = { -customer(number: "other") } lämnar
gap-kind-dead-end = Återvändsgränd
gap-kind-loop-without-exit = Cirkel utan utväg
gap-kind-unreachable-touchpoint = Ingen kan komma dit
gap-kind-need-unanswered = Behov som inget besvarar
gap-kind-priority-unanswered = Prioritet som inget besvarar
gap-kind-moment-of-truth-without-metric = Sanningens ögonblick som ingen följer
gap-kind-phase-unheard = Ingen lyssnar
gap-kind-phase-assumed = Bara antaget
gap-kind-reactive-only = Bara reaktivt
gap-kind-begins-at-own-door = Börjar vid den egna dörren

## Gaps: what each is about, where the file has no name for it

gap-title-missing-before =
    { -purchase.own ->
        [yes] Resan börjar först vid ”{ -purchase }”
       *[no] Resan börjar först vid köpet
    }
gap-title-missing-purchase =
    { -purchase.own ->
        [yes] ”{ -purchase }” finns inte på kartan
       *[no] Själva köpet finns inte på kartan
    }
gap-title-missing-after =
    { -purchase.own ->
        [yes] Resan slutar redan vid ”{ -purchase }”
       *[no] Resan slutar redan vid köpet
    }
gap-title-unheard-before =
    { -purchase.own ->
        [yes] Ingen lyssnar före ”{ -purchase }”
       *[no] Ingen lyssnar före köpet
    }
gap-title-unheard-purchase =
    { -purchase.own ->
        [yes] Ingen lyssnar vid ”{ -purchase }”
       *[no] Ingen lyssnar vid köpet
    }
gap-title-unheard-after =
    { -purchase.own ->
        [yes] Ingen lyssnar efter ”{ -purchase }”
       *[no] Ingen lyssnar efter köpet
    }
gap-title-assumed-before =
    { -purchase.own ->
        [yes] Allt före ”{ -purchase }” är bara antaget
       *[no] Allt före köpet är bara antaget
    }
gap-title-assumed-purchase =
    { -purchase.own ->
        [yes] Allt vid ”{ -purchase }” är bara antaget
       *[no] Allt vid köpet är bara antaget
    }
gap-title-assumed-after =
    { -purchase.own ->
        [yes] Allt efter ”{ -purchase }” är bara antaget
       *[no] Allt efter köpet är bara antaget
    }
gap-title-reactive-only =
    { -purchase.own ->
        [yes] Efter ”{ -purchase }” måste { -customer(number: "other") } alltid ta första steget
       *[no] Efter köpet måste { -customer(number: "other") } alltid ta första steget
    }
gap-title-own-door = Kartan börjar vid den egna dörren
gap-title-not-for = { $behaviours }: stöds, men inte för { $names }
gap-title-needs = Vad { $name } behöver: { $texts }
gap-title-priorities = Vad som avgör för { $name }: { $texts }

## Gaps: what is missing where nothing serves a behaviour

gap-unserved-need-recognition = Ingen finns där när behovet uppstår
gap-unserved-search = Inget hjälper { -customer(number: "other") } att hitta alternativen
gap-unserved-consideration = Inget hjälper { -customer(number: "other") } att jämföra
gap-unserved-choice = Inget hjälper { -customer(number: "other") } att välja
gap-unserved-ordering = Beställningen finns inte på kartan
gap-unserved-payment = Betalningen finns inte på kartan
gap-unserved-delivery = Ingen lämnar över det
gap-unserved-onboarding = Ingen hjälper till vid första användningen
gap-unserved-consumption = { gap-unserved-usage }
gap-unserved-usage = Själva användningen finns inte på kartan
gap-unserved-engagement = Inget håller bandet levande mellan användningarna
gap-unserved-service-request = Det finns ingen att be om hjälp
gap-unserved-complaint = Det finns ingen väg tillbaka när något är fel
gap-unserved-return = { gap-unserved-complaint }
gap-unserved-feedback = Ingen frågar hur det var
gap-unserved-renewal = Inget får { -customer(number: "other") } att komma tillbaka
gap-unserved-advocacy = Inget hjälper nöjda { -customer(number: "other") } att berätta för andra
gap-unserved-leaving = Det finns inget värdigt sätt att skiljas åt
gap-cell-missing-need-recognition = ingen där när behovet uppstår
gap-cell-missing-search = inget att hitta
gap-cell-missing-consideration = inget att jämföra
gap-cell-missing-choice = inget hjälper att välja
gap-cell-missing-ordering = inget sätt att beställa
gap-cell-missing-payment = inget sätt att betala
gap-cell-missing-delivery = ingen lämnar över det
gap-cell-missing-onboarding = ingen hjälper i början
gap-cell-missing-consumption = { gap-cell-missing-usage }
gap-cell-missing-usage = användningen saknas på kartan
gap-cell-missing-engagement = inget mellan användningarna
gap-cell-missing-service-request = ingen att be om hjälp
gap-cell-missing-complaint = ingen väg tillbaka
gap-cell-missing-return = { gap-cell-missing-complaint }
gap-cell-missing-feedback = ingen frågar
gap-cell-missing-renewal = inget lockar dem tillbaka
gap-cell-missing-advocacy = ingen berättar för andra
gap-cell-missing-leaving = inget värdigt avsked
gap-cell-not-for = inte för { $names }
gap-cell-some = en del
gap-stand-in-return = en väg tillbaka, men inget bjuder in till den
gap-stand-in-exit = en utgång, oplanerad
gap-stand-in-exits = utgångar, men ingen planerad

## Gaps: whom they concern

gap-whom-both = båda
gap-whom-all = alla
gap-whom-more = { $name } och { $number } till

## Gaps: what adds to one; short, without a full stop

gap-note-for = { " " }för { $names }
gap-note-lowest-point = lägsta punkt{ $for } ({ $value })
gap-note-falls = faller { $points } efter { $place }{ $for }
gap-note-ends-here = resan slutar här{ $for } ({ $value })
gap-note-bad-days = dåligt { $times } gånger av 10{ $for }
gap-note-below-expectation = { $points } under det förväntade{ $for }
gap-note-satisfaction = nöjdhet { $value } av 5{ $for }
gap-note-wait = väntan som ingen förklarar{ $for }: { $length }
gap-note-every-route = alla vägar går genom detta{ $for }
gap-note-hand-off-company = överlämning till ett annat företag efter { $place }{ $for }
gap-note-hand-off-team = överlämning till ett annat team efter { $place }{ $for }
gap-note-hand-off-channel = annan kanal efter { $place }{ $for }
gap-note-moment-of-truth = ett sanningens ögonblick
gap-note-importance = vikt { $value } av 5
gap-note-leads-to = leder till: { $effect }
gap-note-no-owner = ingen ansvarar för det
gap-note-waits-for-customer = inget händer förrän { -customer(number: "other") } tar första steget
gap-note-assumed = bara antaget hittills
gap-note-expected = förväntat: { $behaviours }
gap-note-beside = { $place } intill känns { $value }
gap-note-unheard-before =
    { -purchase.own ->
        [yes] inte heller mäts eller hörs något före ”{ -purchase }”
       *[no] inte heller mäts eller hörs något före köpet
    }
gap-note-unheard-purchase =
    { -purchase.own ->
        [yes] inte heller mäts eller hörs något vid ”{ -purchase }”
       *[no] inte heller mäts eller hörs något vid köpet
    }
gap-note-unheard-after =
    { -purchase.own ->
        [yes] inte heller mäts eller hörs något efter ”{ -purchase }”
       *[no] inte heller mäts eller hörs något efter köpet
    }
gap-note-all-own =
    { -purchase.own ->
        [yes] varje kontaktpunkt före ”{ -purchase }” är företagets egen
       *[no] varje kontaktpunkt före köpet är företagets egen
    }
gap-note-because = varför det är viktigt: { $because }
gap-note-round-to = runt, runt till { $place }
gap-note-leave-at = vid { $place }
gap-note-hurts-there = vad som gör ont där: { $pain }
gap-note-owner = ansvarig: { $owner }

## Gaps: questions for the people in the room; they follow an introduction, so they begin in lower case

gap-question-first-noticed = när ”{ $name }” finns, vad märker { -customer(number: "other") } först, och hur ser vi det?
gap-question-in-the-way = vad står i vägen för ”{ $name }”, och vilken liten del av det skulle redan hjälpa?
gap-question-in-use = används svaret där det gör ont, och vem har vi frågat sedan dess?
gap-question-weighed = vad är viktigt här för { -customer(number: "other") } som vi inte ser?
gap-question-last-feeling = vad är det sista som { -customer(number: "other") } bör känna, och vem ger dem det?
gap-question-before-the-fall = vad har { -customer(number: "other") } kvar strax före raset, och vad tar det ifrån dem?
gap-question-bad-days = vad är annorlunda de dåliga dagarna, och vem kunde veta det innan { -customer(number: "other") } märker det?
gap-question-promise = vem gav löftet, och vilket av de två ändrar vi: löftet eller leveransen?
gap-question-who-tells = vem kunde berätta det innan { -customer(number: "other") } frågar, och när vet de det?
gap-question-what-the-next-knows = vad vet nästa person när { -customer(number: "other") } kommer dit, och vad måste berättas igen?
gap-question-what-hurts = vad exakt gör ont här, och hur vet vi det?
gap-question-partner = vad begär vi av partnern, och vad kan vi göra själva tills de levererar?
gap-question-out-of-our-hands = vi kan inte ändra detta; vad kunde vi säga eller erbjuda strax innan?
gap-question-in-customers-hands = vad kunde vi ge { -customer(number: "other") } i handen för den här stunden?
gap-question-pain-before = vad gör { -customer(number: "other") } i stället när de möter detta, och vart går de då?
gap-question-pain-purchase = hur många vänder här, och vad hade fått den senaste att stanna?
gap-question-pain-after = vad gör { -customer(number: "other") } i dag för att komma över detta, och vilken del kunde vi ta över?
gap-question-what-would-have-to-be-true = vad måste vara sant för att detta inte ska hända?
gap-question-behaviour-need-recognition = var är { -customer(number: "other") } och vad gör de när de först behöver detta?
gap-question-behaviour-search = vad skriver, frågar eller tittar { -customer(number: "other") } på innan de har hört talas om oss?
gap-question-behaviour-consideration = med vad jämför { -customer(number: "other") } oss, och vilka fakta saknar de för det?
gap-question-behaviour-choice = vad gör { -customer(number: "other") } säkra nog att välja, och vem finns där för den sista tvekan?
gap-question-behaviour-ordering = hur ser detta steg ut i dag, och varför finns det inte på vår karta?
gap-question-behaviour-payment = { gap-question-behaviour-ordering }
gap-question-behaviour-delivery = när har { -customer(number: "other") } det i handen, och vem ser till det?
gap-question-behaviour-onboarding = vad måste gå bra den första dagen, och vem finns där när det inte gör det?
gap-question-behaviour-consumption = { gap-question-behaviour-usage }
gap-question-behaviour-usage = hur ser en vanlig dag med det ut?
gap-question-behaviour-engagement = vad skulle { -customer(number: "other") } sakna om vi tystnade mellan användningarna?
gap-question-behaviour-service-request = vem frågar { -customer(number: "other") } i dag, och hur lång tid tar svaret?
gap-question-behaviour-complaint = vad gör { -customer(number: "other") } i dag som vill klaga eller lämna tillbaka?
gap-question-behaviour-return = { gap-question-behaviour-complaint }
gap-question-behaviour-feedback = vad skulle vi fråga { -customer(number: "other") } om vi bara fick fråga en sak, och när?
gap-question-behaviour-renewal = varför skulle nöjda { -customer(number: "other") } komma tillbaka, och vad påminner dem då om oss?
gap-question-behaviour-advocacy = { gap-question-behaviour-renewal }
gap-question-behaviour-leaving = hur vill vi att { -customer(number: "other") } talar om oss den dag de lämnar?
gap-question-missing-before = vad gjorde { -customer(number: "other") } veckan innan, och vad avgjorde det?
gap-question-missing-purchase = vad händer mellan att vilja ha det och att ha det?
gap-question-missing-after = vad händer den första dagen, efter en månad och när något går sönder?
gap-question-own-door =
    { -customer.own ->
        [yes] vem frågade de fem senaste innan de kom till oss ({ -customer(number: "other") })?
       *[no] vem frågade de fem senaste kunderna innan de kom till oss?
    }
gap-question-need = vid vilken kontaktpunkt kunde { $name } få detta, och vem skulle se till det?
gap-question-priority = var på resan skulle { $name } märka att vi bryr oss om detta?
gap-question-unheard-moment = vad skulle vi se i våra siffror veckan efter att detta gick fel?
gap-question-unheard-phase = vad säger { -customer(number: "other") } här som ingen av oss hör?
gap-question-assumed-phase = vem kunde vi fråga den här veckan, och vilket svar skulle visa att vi har fel?
gap-question-reactive-only = vilket av våra svar kunde komma innan { -customer(number: "other") } frågar?
gap-question-last-who-left = vad hade fått den senaste som lämnade här att stanna?
gap-question-dead-end = vad gör den som står här?
gap-question-endless-loop = hur kommer man ut ur den här cirkeln i dag?
gap-question-unreachable = vem bör komma hit, och varifrån?

## Gaps: what would help

gap-way-out-opportunity = { $name } ({ $facts })
gap-way-out-stages-before = steg med `phase: before`: behovet, sökandet, jämförelsen
gap-way-out-stages-purchase = ett steg med `phase: purchase`: välja, beställa, betala
gap-way-out-stages-after = steg med `phase: after`: leverans, första användning, hjälp, vad som lockar tillbaka
gap-way-out-touchpoints-of-others = kontaktpunkter med `control: external` eller `customer`: vänner, omdömen, en jämförelse
gap-way-out-listening = ett mätetal under `metrics`, eller `listens_with`
gap-way-out-listening-in-phase = ett mätetal under `metrics`, eller `listens_with` vid en av fasens kontaktpunkter
gap-way-out-evidence = samtal med fem { -customer(number: "other") }, eller en månads supportärenden, som `evidence:` vid det de stöder
gap-way-out-company-begins = en kontaktpunkt med `initiated_by: company`
gap-way-out-route-to = en väg dit under `next`, eller `starts: true`
gap-way-out-route-on = en väg vidare under `next`, eller en `exit` med sitt skäl
gap-idea-need-recognition = till exempel ett ord där behovet uppstår: en påminnelse, en skylt, en partner på plats
gap-idea-search = till exempel att synas på de ord som { -customer(number: "other") } använder
gap-idea-consideration = till exempel en sida där alternativen står bredvid varandra
gap-idea-choice = till exempel en rekommendation med sitt skäl, eller någon att fråga
gap-idea-ordering = lägg steget på kartan, med hur det känns
gap-idea-payment = { gap-idea-ordering }
gap-idea-delivery = till exempel ett meddelande om när det kommer, och ett till om det kommer senare
gap-idea-onboarding = till exempel en guide för första dagen, hjälp att komma i gång, ett samtal första veckan
gap-idea-consumption = { gap-idea-usage }
gap-idea-usage = lägg en vanlig dag på kartan, med hur det känns
gap-idea-engagement = till exempel ett tips i rätt stund som gör användningen bättre
gap-idea-service-request = till exempel ett ställe att fråga på, och en tid då svaret kommer
gap-idea-complaint = till exempel ett enkelt sätt att klaga eller lämna tillbaka, och svar från en människa
gap-idea-return = { gap-idea-complaint }
gap-idea-feedback = till exempel en fråga i rätt stund, och besked om vad den ledde till
gap-idea-renewal = till exempel ett skäl att komma tillbaka: ett servicedatum, ett inbyte, en inbjudan
gap-idea-advocacy = { gap-idea-renewal }
gap-idea-leaving = till exempel ett enkelt avsked: säga upp, sälja, återvinna, ta med sig sina data

## Gaps: loose ends, and what writing more would show

gap-loose-end-adrift = Möjligheter som inte besvarar någon smärtpunkt eller något behov
gap-loose-end-unowned = Möjligheter som ingen tar sig an
gap-loose-end-unweighed = Möjligheter utan insats eller värde
gap-hint-phases =
    { -purchase.own ->
        [yes] `phase: before`, `purchase` eller `after` vid varje steg visar vad som saknas före och efter ”{ -purchase }”
       *[no] `phase: before`, `purchase` eller `after` vid varje steg visar vad som saknas före och efter köpet
    }
gap-hint-personas = `personas:` visar vem luckorna gäller och hur många { -customer(number: "other") } de berör
gap-hint-emotions = `emotion:` från -2 till 2 vid varje kontaktpunkt visar var det gör mest ont och hur resan slutar
gap-hint-behaviours = `behaviour:` vid stegen (search, payment, onboarding, complaint …) visar vad { -customer(number: "other") } går igenom utan att något stöder det
gap-hint-severity = `severity:` vid smärtpunkterna ordnar dem efter hur ont de gör
gap-hint-shares = `share: 35%` vid vägarna visar hur många { -customer(number: "other") } varje lucka berör
gap-hint-answers = `answers:` vid kontaktpunkterna visar vilka behov som inget besvarar
gap-hint-listening = `metrics:` eller `listens_with:` visar var ingen skulle märka att det går fel
gap-hint-evidence = `evidence:` skiljer det man vet från det man tror
gap-hint-switched-off = listas inte, eftersom `cjm.yaml` stänger av regeln: { $rules }

## Gaps: how bad they are, in whose hands, on which evidence

gap-not-given = ej angivet
gap-harm-leaves = de lämnar
gap-harm-stuck = de sitter fast
gap-harm-below = { $points } under
gap-harm-unsatisfied = ej nöjda
gap-harm-bad-days = dåliga dagar
gap-harm-named = skada: { $harm }
gap-control-brand = vår
gap-control-partner = partner
gap-control-customer = { -customer(number: "one") }
gap-control-external = utanför
gap-evidence-not-said = ej angivet
gap-evidence-from-map = följer av kartan
gap-evidence-with-level = { $level }: { $words }
evidence-level-not-said = ej angivet
evidence-level-assumed = antaget
evidence-level-derived = härlett
evidence-level-reported = rapporterat
evidence-level-observed = observerat
evidence-level-measured = uppmätt
grounds-survey =
    { $number ->
        [one] { $written } tillfrågad
       *[other] { $written } tillfrågade
    }
grounds-analytics =
    { $number ->
        [one] { $written } fall loggat
       *[other] { $written } fall loggade
    }
grounds-event-log =
    { $number ->
        [one] { $written } fall loggat
       *[other] { $written } fall loggade
    }
grounds-experiment = { $written } i ett test
grounds-observation = observation: { $written }
grounds-usability-test = observation: { $written }
grounds-session-recording = observation: { $written }
grounds-mystery-shopping =
    { $number ->
        [one] { $written } testbesök
       *[other] { $written } testbesök
    }
grounds-diary =
    { $number ->
        [one] { $written } dagbok
       *[other] { $written } dagböcker
    }
grounds-interview =
    { $number ->
        [one] { $written } intervju
       *[other] { $written } intervjuer
    }
grounds-focus-group = { $written } i fokusgrupper
grounds-support-tickets =
    { $number ->
        [one] { $written } supportärende
       *[other] { $written } supportärenden
    }
grounds-reviews =
    { $number ->
        [one] { $written } omdöme
       *[other] { $written } omdömen
    }
grounds-complaints =
    { $number ->
        [one] { $written } klagomål
       *[other] { $written } klagomål
    }
grounds-social-media =
    { $number ->
        [one] { $written } inlägg
       *[other] { $written } inlägg
    }
grounds-staff = { $written } enligt personalen
grounds-assumption = antaget
grounds-workshop = antaget i en workshop

## The gap report: head and matrix

gaps-page-title =
    { -purchase.own ->
        [yes] Luckor före och efter ”{ -purchase }”
       *[no] Luckor före och efter köpet
    }
gaps-title = Luckor
gaps-head-personas =
    { $number ->
        [one] { $number } persona
       *[other] { $number } personor
    }
gaps-head-for = bara för { $name }
gaps-head-before =
    { -purchase.own ->
        [yes] bara luckor före ”{ -purchase }”
       *[no] bara luckor före köpet
    }
gaps-head-purchase =
    { -purchase.own ->
        [yes] bara luckor vid ”{ -purchase }”
       *[no] bara luckor vid köpet
    }
gaps-head-after =
    { -purchase.own ->
        [yes] bara luckor efter ”{ -purchase }”
       *[no] bara luckor efter köpet
    }
gaps-head-as-is = nuläge
gaps-head-to-be = målbild
gaps-head-stages =
    { $number ->
        [one] { $number } steg
       *[other] { $number } steg
    }
gaps-head-touchpoints =
    { $number ->
        [one] { $number } kontaktpunkt
       *[other] { $number } kontaktpunkter
    }
gaps-reviewed-on = granskad { $date }
gaps-reviewed-today = granskad i dag
gaps-reviewed-yesterday = granskad i går
gaps-reviewed-days =
    { $number ->
        [one] granskad för { $number } dag sedan
       *[other] granskad för { $number } dagar sedan
    }
gaps-reviewed-months =
    { $number ->
        [one] granskad för { $number } månad sedan
       *[other] granskad för { $number } månader sedan
    }
gaps-line = rad { $line }
gaps-matrix = Vad varje steg stöder och innehåller
gap-phase-before = före
gap-phase-purchase = { -purchase }
gap-phase-after = efter
gap-row-touchpoints = kontaktpunkter
gap-row-feels = känns ({ $name })
gap-row-feels-on-average = känns, i snitt
gap-row-pain-points = smärtpunkter
gap-row-answered-pains = … med svar
gap-row-opportunities = möjligheter
gap-row-listening = någon lyssnar
gap-row-channel-switches = kanalbyten
gap-row-hand-offs = överlämningar
gap-row-lost = förlorade här
gap-mark-served = stöds
gap-mark-partly = delvis
gap-mark-nothing = inget
gaps-signs = ● stöds  ◐ delvis  ○ inget
gaps-coverage = täckning  { $scores }
gaps-coverage-for = för { $name }: { $scores }

## The gap report: feelings

gaps-feelings = Hur det känns längs resan
gaps-feelings-customer = { -customer(number: "other") }
gaps-curve = Känslorna längs resan ({ $name }), från −2 nederst till +2 överst
gaps-curve-best = bäst { $place } { $value }
gaps-curve-worst = sämst { $place } { $value }
gaps-curve-ends = i slutet { $place } { $value }
gaps-curve-remembered = minns { $value } (topp och slut)
gaps-curve-nobody-spared = ingen besparas en dålig stund
gaps-curve-meet-bad = { $share } möter en dålig stund
gaps-moment = { $place } ({ $value })
gaps-weakest-everywhere = { $worst }, på alla vägar
gaps-weakest-or = { $worst }, eller { $mildest } för dem som har det lindrigast
gaps-weakest = svagaste länk: { $weakest }
gaps-weakest-to = svagaste länk { $ends }: { $weakest }
gaps-weakest-to-more = svagaste länk { $ends } och { $more } till: { $weakest }
gaps-to-exit = till utgången { $name }
gaps-to-end = till slutet vid { $name }

## The gap report: the ranked list

gaps-ranked = Vad som är viktigast
gaps-column-what = Vad
gaps-column-for = för
gaps-column-reach = räckvidd
gaps-column-harm = skada
gaps-column-ours = vår?
gaps-column-evidence = belägg
gaps-named-for = för { $names }
gaps-named-reach = räckvidd { $reach }
gaps-named-evidence = belägg: { $evidence }
gaps-ask = Fråga gruppen
gaps-priority = Prioritet { $priority } = √räckvidd { $reach } × skada { $harm } × inflytande { $influence } × arbete kvar { $left }
gaps-number-not-given = { $number } (ej angivet)
gaps-none = Inga luckor syns i det som kartan säger.
gaps-none-of-phase = Inget steg säger `phase: { $phase }`, så inget kan sägas om luckorna där.
gaps-more = … och { $more } till; `--top { $all }` visar alla
gaps-not-ours = Inte i era händer, men kan mildras
gaps-place = { $title } ({ $line })
gaps-place-acting-on = { $title } ({ $line }, påverkar { $places })
gaps-nothing-softens = inget mildrar det ännu
gaps-loose-ends = Lösa trådar
gaps-hints = För att se mer
gaps-and-more = … och { $more } till

## The gap report: how priorities come about

gaps-scoring = Hur luckor ordnas
gaps-scoring-formula = Prioritet = √räckvidd × skada × inflytande × arbete kvar, från 0 till 1.
gaps-scoring-reach = Räckvidd är den andel av alla { -customer(number: "other") } som någonsin kommer dit; personor räknas efter sina andelar. Av ett intervall räknas mitten. Kvadratroten håller det som är sällsynt och allvarligt i sikte.
gaps-scoring-harm = Skada är det största av det som anges: allvar (låg ¼, medel ½, hög ¾, kritisk 1), känsla under neutral (−1 är ½, −2 är 1), avstånd till det förväntade viktat efter betydelse, nöjdhet med det som är viktigt, att lämna (1) eller sitta fast (¾). Lägsta punkten, slutet, ett sanningens ögonblick, en överlämning och det som är viktigt för { -customer(number: "other") } lägger till en tiondel var. Där ingen har bedömt den räknas den som 0,3 för alla.
gaps-scoring-influence = Inflytande: i egna händer 1, hos en partner ⅞, hos { -customer(number: "other") } ¾, annars ½.
gaps-scoring-left = Arbete kvar: utan svar 1, med ett svar som ingen har börjat på ¾, pågår ½, klart ¼.
gaps-scoring-unknown = Det som filen inte anger hittas inte på; ordningen beror på det som anges.
gaps-scoring-sources = Talen är vårt val, efter Parasuraman et al. 1985 (förväntan), Martilla & James 1977 (vikt) och Kahneman et al. 1993 (topp och slut). De ordnar luckorna på en resa som en början på ett samtal; en skillnad på några hundradelar betyder inget.

## Budgets

budget-heading = Budgetar
budget-at-most = högst { $amount }
budget-at-least = minst { $amount }
budget-below-neutral = högst { $points } under neutral
budget-too-many = { $amount } för mycket
budget-short = { $amount } fattas
budget-too-deep = { $amount } för djupt
budget-too-low = { $amount } för lågt
budget-too-high = { $amount } för högt
budget-found-coverage =
    { $number ->
        [one] { $part } ({ $served } av { $number } beteende)
       *[other] { $part } ({ $served } av { $number } beteenden)
    }
budget-found-lowest = den sämsta stunden känns { $value }
budget-found-end = resan slutar på { $value }
budget-found-lost =
    { -customer.own ->
        [yes] { $part } lämnar ({ -customer(number: "other") })
       *[no] { $part } av kunderna lämnar
    }
budget-found-priority = den högsta prioriteten för en lucka är { $score }
budget-unmeasured = { $name }: { $limit }, men filen säger det inte
budget-kept = { $name }: { $found }, { $limit }
budget-broken = { $name }: { $found }, { $limit } ({ $excess })
budget-state-broken = bruten: { $verdict }
budget-state-kept = hållen: { $verdict }
budget-state-unmeasured = ej mätt: { $verdict }
budget-place = { $line }: { $title }

## What would change once opportunities are done

what-if-heading =
    { $number ->
        [one] Vad som ändras när { $names } är klar
       *[other] Vad som ändras när { $names } är klara
    }
what-if-changes = Luckor som ändras
what-if-gap = lucka
what-if-priority = prioritet
what-if-rank = plats
what-if-then = sedan
what-if-gone = borta
what-if-none = Ingen lucka ändras av det, enligt filen.
what-if-total = Alla luckors prioriteter tillsammans: { $before } → { $after } ({ $less } mindre)
what-if-unmet = Smärtpunkter utan ett klart svar: { $before } → { $after }
what-if-coverage-same = Täckningen förblir densamma: ingen kontaktpunkt läggs till
what-if-coverage = Täckning: { $changes }
what-if-feelings = Känslorna visas som de är i dag: vad människor skulle känna står inte i filen. En fjärdedel av varje besvarad lucka står kvar tills smärtpunkten säger `status: solved`
what-if-done = { $name } är redan klar
what-if-dismissed = { $name } har avfärdats
what-if-comes-after = { $name } kommer efter { $first }, som inte är klar
what-if-answers-nothing = { $name } besvarar ingen smärtpunkt och inget behov, enligt filen

## What to do first

plan-heading = Vad man gör först: sluten lucka per insats
plan-none = Ingen öppen möjlighet besvarar en lucka på den här kartan.
plan-closes = sluter { $part } av alla prioriteter
plan-closes-little = sluter mindre än { $part } av alla prioriteter
plan-closes-nothing = sluter inget på egen hand
plan-effort-not-given = insats ej angiven
plan-value-not-given = värde ej angivet
plan-no-owner = ingen har tagit sig an den ännu
plan-answers = besvarar { $gaps }
plan-waits-in-circle = väntar i en cirkel på { $names }
plan-comes-after = kommer efter { $names }
plan-opens = öppnar vägen för { $names }
plan-no-efforts = Ingen insats anges: ordningen följer bara vad de sluter; `effort: S` vid var och en skulle visa vad som går snabbt
plan-efforts-missing = Från { $number } och framåt saknas en insats, eller saknas den för en som måste komma först: ordningen följer vad de sluter
plan-doubled = Besvarar bara det som en möjlighet ovan också besvarar, så det är antingen eller: { $names }
plan-idle = Besvarar ingen lucka på den här kartan: { $names }
plan-untouched =
    { $number ->
        [one] { $part } av alla prioriteter ligger på { $number } lucka som ingen möjlighet besvarar ännu
       *[other] { $part } av alla prioriteter ligger på { $number } luckor som ingen möjlighet besvarar ännu
    }

## Several journeys side by side

portfolio-link = Alla resor sida vid sida
portfolio-heading =
    { $number ->
        [one] { $number } resa i översikt
       *[other] Alla { $number } resor sida vid sida
    }
portfolio-table = Vad varje fas på varje resa innehåller (○ och ◐ är tunna), dess luckor och dess smärtpunkter som inget besvarar
portfolio-column-journey = resa
portfolio-column-gaps = luckor
portfolio-column-unanswered = obesvarade
portfolio-column-broken = brutna
portfolio-to-be = { $title } (målbild)
portfolio-file = { $title } ({ $file })
portfolio-not-told = ingår inte
portfolio-touchpoints =
    { $number ->
        [one] { $number } kontaktpunkt
       *[other] { $number } kontaktpunkter
    }
portfolio-more = … och { $more } till, ingen av dem med fler tunna faser; `--format json` har alla
portfolio-journeys =
    { $number ->
        [one] { $number } resa
       *[other] { $number } resor
    }
portfolio-thin = Tunt { $phases } (ingår inte, mindre än hälften av det som { -customer(number: "other") } går igenom stöds, eller en fjärdedel av kontaktpunkterna i den fylligaste fasen).
portfolio-thin-before =
    { -purchase.own ->
        [yes] före ”{ -purchase }” i { $number }
       *[no] före köpet i { $number }
    }
portfolio-thin-purchase =
    { -purchase.own ->
        [yes] vid ”{ -purchase }” i { $number }
       *[no] vid köpet i { $number }
    }
portfolio-thin-after =
    { -purchase.own ->
        [yes] efter ”{ -purchase }” i { $number }
       *[no] efter köpet i { $number }
    }
portfolio-thin-of = { $phase } av { $journeys }
portfolio-heaviest = Vad som är viktigast på alla resor
portfolio-reach = räckvidd { $reach }
portfolio-priority = prioritet { $score }
portfolio-caution = Prioriteter ordnar luckorna på en resa; mellan resor är de en början på ett samtal, för ingen fil säger hur många { -customer(number: "other") } dess resa har.
portfolio-repeated = Samma smärtpunkt på flera resor: en ansvarig kunde få slut på den på alla
portfolio-repeated-in = { $pain } på { $journeys }
portfolio-and-more = och { $more } till

## Two maps compared

compare-before = Före
compare-after = Efter
compare-planned = Enligt plan
compare-now = Som det är nu
change-new = ny
change-removed = borttagen
change-solved = löst
change-unanswered = nämns inte längre, utan svar
change-closed = stängd
change-was-called = hette ”{ $name }”
change-was-after = flyttad, var i ”{ $stage }” efter ”{ $before }”
change-was-first = flyttad, var först i ”{ $stage }”
change-is-after = flyttad, nu i ”{ $stage }” efter ”{ $before }”
change-is-first = flyttad, nu först i ”{ $stage }”
change-moved-here = flyttad hit
change-moved-away = flyttad någon annanstans
change-better = bättre
change-worse = sämre
change-as-target = { $value } (mål)
change-only = bara { $label }
change-not-said = ej angivet
change-none = ingen
change-severity = allvar
change-channel = kanal
change-control = kontroll
change-company = företaget
change-wait = väntar
change-duration = tar
change-moment-of-truth = sanningens ögonblick
change-initiated-by = börjar
change-customer = { -customer(number: "one") }
change-lowest-point = lägsta punkt { $before } → { $after }
change-average = i snitt { $before } → { $after }
change-feels-the-same = känns likadant som helhet
change-nothing = Inget på kartan har ändrats
change-stages = Steg
change-count-new = { $number } nya
change-count-removed = { $number } borttagna
change-count-unanswered = { $number } borta utan svar
change-count-moved = { $number } flyttade
change-count-changed = { $number } ändrade
change-count-solved = { $number } lösta
change-count-settled = { $number } avklarade
change-count-closed = { $number } stängda
change-count-kept = { $number } som förut
legend-new = ny
legend-removed = finns inte längre
legend-moved = flyttad
legend-changed = ändrad
legend-solved = löst eller stängd

## The page for a browser

page-skip = Hoppa över bilden och läs i ord
page-made = Ritad av cjm ur resans egen fil. Sidan laddar inget och skickar inget.
page-tools = Vad bilden visar
page-view = Vy
page-map = Karta
page-flow = Flöde
page-personas = Personor
page-lanes = Rader
page-head = Titel och personor
page-legend = Teckenförklaring
page-theme = Tema
page-zoom = Zoom
page-smaller = Mindre
page-larger = Större
page-fit = Anpassa till bredden
page-find = Sök
page-print = Skriv ut
page-print-picture = Bilden som den är nu
page-print-all = Hela sidan
page-details = Detaljer
page-close = Stäng
page-previous = Föregående kontaktpunkt
page-next = Nästa kontaktpunkt
page-keys = Piltangenterna leder från kontaktpunkt till kontaktpunkt i bilden, Enter öppnar en, Esc stänger den; +, − och 0 zoomar.
page-in-words = I ord
page-about = Om resan
page-business-goal = Affärsmål
page-goals = Vill
page-steps = Steg för steg
page-throughout = Genom hela resan
page-whole-stage = Steget som helhet
page-lane = Rad
page-paths = Vart vägarna leder
page-from = Från
page-to = Till
page-share = Andel
page-condition = När
page-who = Vem
page-leaves = lämnar resan
page-leaves-content = lämnar nöjd
page-fails = när det misslyckas

## The page that lists many journeys

index-heading = Kundresor
index-journeys =
    { $number ->
        [one] { $number } resa
       *[other] { $number } resor
    }
index-flawed = { $number } med fel
index-evidence = Bygger på
index-gaps = Viktigaste luckor
index-open = Öppna som
index-change = Jämförd med ”{ $title }”:
index-picture = Karta över ”{ $title }”
index-errors =
    { $number ->
        [one] har { $number } fel
       *[other] har { $number } fel
    }
index-unread = ingen resa kunde läsas
index-no-owner = ingen ansvarig
index-never-reviewed = inget granskningsdatum
index-made = Skapad av cjm ur resornas filer.

## The blank template

template-title = Tom kundresekarta
template-description = En tom kundresekarta att fylla i: steg i kolumner, rader med var sin fråga.
template-journey = Resa
template-persona = Persona
template-scenario = Scenario
template-date = Datum
template-owner = Ansvarig
template-stage = Steg { $number }
template-ask-actions = Vad händer här ({ -customer(number: "one") })?
template-ask-thoughts = Vad tänker de? Vad säger de ordagrant?
template-ask-touchpoints = Var möter de företaget, genom vilken kanal?
template-ask-emotion = Hur känns det? Rita kurvan, en linje per persona.
template-ask-pain-points = Vad gör ont, och hur vet vi det?
template-ask-opportunities = Vad kan bli bättre? Vem gör det?
template-ask-metrics = Hur skulle vi märka det? Vad är värdet i dag?
template-ask-gaps = Vad saknas här?
template-ask-external = Vad kommer utifrån?
template-ask-frontstage = Vad gör vi som syns?
template-ask-backstage = Vad gör vi som ingen ser?
template-ask-support = Vem hjälper dem som hjälper?
template-ask-systems = Vad använder vi till det?
template-ask-owners = Vem ansvarar för det?
template-ask-evidence = Vad bygger det på? Markera antaganden.

## The guide to the keys of the language (`cjm explain KEY`)

guide-key = nyckel
guide-meaning = betydelse
guide-value = värden
guide-example = exempel
guide-values = Värden: { $values }.
guide-place = En nyckel i: { $places }
guide-takes-text = Om du bara anger ett namn räcker en text.
guide-more = `cjm explain KEY` förklarar en nyckel med ett exempel.
guide-entries = Poster med sina nycklar: `cjm explain touchpoint`
guide-keys = Nycklar: `cjm explain emotion`
guide-rules = Regler: `cjm explain dead-end`
guide-rules-listed = Det finns { $number } regler; `cjm rules` listar dem.
guide-gaps = Luckor: `cjm explain gaps`
guide-gaps-explained = Hur luckor får sin prioritet.
guide-all = Alla nycklar
