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

customers = { -customer(number: "other") }
one-customer = { -customer(number: "one") }
purchase-word = { -purchase }

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
gap-rank = lucka { $rank }
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

kind-purchase = { -purchase }
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
index-owner = Ansvarig
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
