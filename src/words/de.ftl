# The words of cjm in German; `en.ftl` says how such a file is made.

## What can be called otherwise in a file

-customer =
    { $number ->
        [one] Kunde
       *[other] Kunden
    }
    .own = no
-purchase = Kauf
    .own = no

employee =
    { $number ->
        [one] Mitarbeiter
       *[other] Mitarbeitende
    }
employee-purchase = Einstellung

## Numbers, lists and quotations

decimal = ,
percent = { $number } %
quote = „{ $text }“
thought = ‚{ $text }‘
name = „{ $name }“
list-comma = { $first }, { $second }
list-and = { $first } und { $second }
list-or = { $first } oder { $second }
labelled = { $label }: { $text }
percent-up-to = bis zu { $percent }
points =
    { $number ->
        [one] { $value } Punkt
       *[other] { $value } Punkte
    }

## The journey as a whole

head-untitled = Customer-Journey-Map
state-as-is = Ist
state-to-be = Soll
head-starts = Beginn
head-ends = Ende
head-business-goal = Geschäftsziel: { $goal }
head-company = Unternehmen
stage-business-goal = Unternehmen: { $goal }
head-reviewed = geprüft { $date }
head-evidence = Belege
head-metrics = Gemessen
head-sources = Quellen
head-emotion = Wie es sich anfühlt
head-curve = Kurve
head-notable = Bester, schlechtester und letzter Moment

## Personas

persona-line-who = wer
persona-line-goals = will
persona-line-needs = braucht
persona-line-priorities = entscheidet nach
persona-line-pain-points = leidet unter
everybody = alle
persona-needs = Bedürfnisse
persona-priorities = Was entscheidet
persona-pain-points = Schmerzpunkte
persona-share =
    { -customer.own ->
        [yes] { $share } ({ -customer(number: "other") })
       *[no] { $share } der Kunden
    }
persona-trigger = Auslöser: { $trigger }

## Descriptions for people who cannot see the picture

description-map = Customer-Journey-Map, { $state }.
description-comparison = Zwei Customer-Journey-Maps im Vergleich. { $versions }
description-stages =
    { $number ->
        [one] { $number } Phase
       *[other] { $number } Phasen
    }
description-stages-with-touchpoints =
    { $stages ->
        [one] { $stages } Phase
       *[other] { $stages } Phasen
    } mit { $touchpoints ->
        [one] { $touchpoints } Touchpoint
       *[other] { $touchpoints } Touchpoints
    }
description-personas =
    { $number ->
        [one] { $number } Persona
       *[other] { $number } Personas
    }
description-more = und { $number } weitere
description-emotion =
    { $number ->
        [one] { $who }: am besten bei „{ $best }“ ({ $best-value }), am schlechtesten bei „{ $worst }“ ({ $worst-value }), am Ende, „{ $last }“, { $last-value }.
       *[other] { $who }: am besten bei „{ $best }“ ({ $best-value }), am schlechtesten bei „{ $worst }“ ({ $worst-value }), am Ende, „{ $last }“, { $last-value }.
    }
description-emotion-of-customer = { -customer(number: "one") }: am besten bei „{ $best }“ ({ $best-value }), am schlechtesten bei „{ $worst }“ ({ $worst-value }), am Ende, „{ $last }“, { $last-value }.
description-pain-points =
    { $number ->
        [one] { $number } Schmerzpunkt
       *[other] { $number } Schmerzpunkte
    }
description-opportunities =
    { $number ->
        [one] { $number } Chance
       *[other] { $number } Chancen
    }
description-flow = Die Wege durch die Journey ({ -customer(number: "other") }): { $counts }.
flow-title = { $title }: der Ablauf

## Stages and phases

phase-heading-purchase-before = Vor dem Kauf
phase-heading-purchase-at = Kauf
phase-heading-purchase-after = Nach dem Kauf
phase-heading-subscription-before = Vor dem Abo
phase-heading-subscription-at = Abschluss
phase-heading-subscription-after = Nach dem Abschluss
phase-heading-contract-before = Vor dem Vertrag
phase-heading-contract-at = Vertrag
phase-heading-contract-after = Nach dem Vertrag
phase-heading-public-service-before = Vor dem Antrag
phase-heading-public-service-at = Antrag
phase-heading-public-service-after = Nach dem Antrag
phase-heading-employee-before = Vor dem Eintritt
phase-heading-employee-at = Eintritt
phase-heading-employee-after = Nach dem Eintritt
phase-heading-own-before = Davor
phase-heading-own-after = Danach
phase-before = davor
phase-purchase = { -purchase }
phase-after = danach
stage-continued = { $name } (Fortsetzung)
stage-in-any-order = in beliebiger Reihenfolge
stage-of = Phase { $stage } von { $count }
stages-of = Phasen { $stages } von { $count }
stage-as-far-as = bis { $name }

## Lanes

lane-actions = Handlungen
lane-thoughts = Gedanken und Zitate
lane-touchpoints = Touchpoints
lane-emotion = Emotion
lane-pain-points = Schmerz­punkte
lane-opportunities = Chancen
lane-metrics = Kennzahlen
lane-gaps = Lücken
lane-external = Äußere Einflüsse
lane-frontstage = Frontstage
lane-backstage = Backstage
lane-support = Unter­stützung
lane-systems = Systeme
lane-owners = Zuständig
lane-evidence = Belege
lane-next = Weiter
lane-emotion-text = In Worten
gaps-shown = { $shown } von { $all }, die wichtigsten
gaps-shown-of-open = { $shown } von { $open } offenen, die wichtigsten
gaps-shown-of-placed = { $shown } von { $all }; die übrigen gehören zu keinem Schritt
gaps-shown-of-personas = unter den wichtigsten der Journey
line-of-interaction = Line of Interaction
line-of-visibility = Line of Visibility
line-of-internal-interaction = Line of Internal Interaction

## Touchpoints

touchpoint-alone = { -customer(number: "one") } allein
touchpoint-alone-without-channel = allein, ohne Kanal
touchpoint-company-first = Unternehmen handelt zuerst
touchpoint-company-begins = das Unternehmen beginnt
control-partner = Partner
control-customer = { -customer(number: "one") }
control-external = extern
run-by-partner = in der Hand: Partner
run-by-customer = in der Hand: { -customer(number: "one") }
run-by-external = in der Hand anderer
channel-digital = digital
channel-physical = vor Ort
channel-human = persönlich
channel-post = Post
touchpoint-wait = wartet { $length }
touchpoint-duration = dauert { $length }
touchpoint-from-channel = von { $channel }
touchpoint-comes-from = kommt von { $channel }
touchpoint-only-for = nur { $names }
touchpoint-requires = braucht: { $name }
touchpoint-after = nach { $names }
touchpoint-opens = öffnet: { $journey }
touchpoint-opens-journey = öffnet die Journey { $journey }
moment-of-truth = Moment der Wahrheit
moment-of-truth-zero = Nullter Moment der Wahrheit
moment-of-truth-first = Erster Moment der Wahrheit
moment-of-truth-second = Zweiter Moment der Wahrheit
moment-of-truth-ultimate = Ultimativer Moment der Wahrheit

## The emotion curve

emotion-peak = Höhepunkt
emotion-lowest = Tiefpunkt
emotion-ends-low = endet tief
emotion-ends-high = endet hoch
emotion-expected = erwartet
emotion-expected-value = erwartet { $value }
emotion-spread = von { $low } bis { $high }
emotion-value = Gefühl { $value }
emotion-delighted = begeistert
emotion-neutral = neutral
emotion-angry = verärgert

## Paths from touchpoint to touchpoint

path-starts-here-too = Journey beginnt auch hier
path-unreachable = kein Weg führt hierher
path-nothing-leads-here = nichts führt hierher
path-ends-badly = endet schlecht
path-dead-end = Sackgasse
path-dead-end-reason = Sackgasse: nichts führt weiter
path-end = das Ende
path-begins-here = beginnt hier
path-ends-well-here = endet hier gut
path-ends-badly-here = endet hier schlecht
path-leaves = geht
path-content = zufrieden
path-again = noch einmal
path-to = zu „{ $name }“
path-to-more = und zu { $number } weiteren
path-from = von „{ $name }“
path-from-more = und von { $number } weiteren
path-fails = schlägt fehl
path-start = Start

## Pain points, opportunities and other notes

severity-low = gering
severity-medium = mittel
severity-high = hoch
severity-critical = kritisch
note-assumption = Annahme
note-assumed = angenommen
pain-accepted = hingenommen
pain-solved = gelöst
opportunity-open = offen
opportunity-in-progress = in Arbeit
opportunity-done = erledigt
opportunity-dismissed = verworfen
note-because = weil: { $reason }
opportunity-customer-value = Wert { $value }
opportunity-business-value = fürs Unternehmen { $value }
opportunity-effort = Aufwand { $effort }
opportunity-priority = Priorität { $priority }
external-softened-by = gemildert durch: { $what }
gap-rank = Lücke { $number }
card-after = nach { $names }

## Metrics

metric-not-measured = nicht gemessen
metric-of-scale = von { $high }
metric-target = Ziel { $value }
metric-baseline = zuvor { $value }
metric-meets = Ziel erreicht
metric-misses = Ziel verfehlt
metric-met = Ziel erreicht
metric-not-met = Ziel nicht erreicht
metric-sample = { $number } gemessen

## Details: a label, and what the journey says under it

detail-about = worum es geht
detail-behaviour = Verhalten
detail-wait = wartet
detail-duration = dauert
detail-moment-of-truth = Moment der Wahrheit
detail-channel-owner = Kanal zuständig
detail-answers = erfüllt
detail-importance = Wichtigkeit
detail-company-importance = fürs Unternehmen { $value }
detail-satisfaction = Zufriedenheit
detail-engagement = Aufmerksamkeit
detail-quality = Qualität
detail-kano = Kano
detail-personalised-for = zugeschnitten auf
detail-listening = hört zu durch
detail-wait-explained = Wartezeit erklärt
yes = ja
no = nein
detail-staff = Mitarbeitende
detail-physical-evidence = zu sehen
detail-cost = kostet
detail-harm = Schaden
detail-link = Link
detail-evidence = Beleg
detail-answered-by = beantwortet durch
detail-solves = löst
detail-after = nach
detail-metrics = sichtbar an
detail-journey-kind = Art
detail-journey-audience = Für
detail-journey-covers = Umfasst
detail-journey-expects = Erwartet
detail-journey-improves = Verbessert
detail-journey-language = Sprache
detail-journey-review = Geprüft
detail-journey-note = Notiz
detail-journey-link = Link
detail-every = alle { $length }
detail-heard = { $number } befragt
detail-range = { $low } bis { $high }
detail-at-least = ab { $low }
detail-at-most = bis { $high }

## Evidence

evidence-survey = Umfrage
evidence-analytics = Nutzungsdaten
evidence-experiment = Experiment
evidence-event-log = Ereignisprotokoll
evidence-observation = Beobachtung
evidence-usability-test = Usability-Test
evidence-mystery-shopping = Mystery Shopping
evidence-session-recording = Sitzungsaufzeichnungen
evidence-diary = Tagebuchstudie
evidence-interview = Interviews
evidence-focus-group = Fokusgruppe
evidence-support-tickets = Supportanfragen
evidence-reviews = Bewertungen
evidence-complaints = Beschwerden
evidence-social-media = soziale Medien
evidence-staff = Mitarbeitende
evidence-desk-research = Sekundärforschung
evidence-regulation = Vorschrift
evidence-assumption = Annahme
evidence-workshop = Workshop
evidence-count-survey =
    { $number ->
        [one] { $number } Umfrageantwort
       *[other] { $number } Umfrageantworten
    }
evidence-count-observation =
    { $number ->
        [one] { $number } Beobachtung
       *[other] { $number } Beobachtungen
    }
evidence-count-usability-test =
    { $number ->
        [one] { $number } Usability-Test
       *[other] { $number } Usability-Tests
    }
evidence-count-session-recording =
    { $number ->
        [one] { $number } Sitzungsaufzeichnung
       *[other] { $number } Sitzungsaufzeichnungen
    }
evidence-count-diary =
    { $number ->
        [one] { $number } Tagebuch
       *[other] { $number } Tagebücher
    }
evidence-count-interview =
    { $number ->
        [one] { $number } Interview
       *[other] { $number } Interviews
    }
evidence-count-focus-group =
    { $number ->
        [one] { $number } Person in Fokusgruppen
       *[other] { $number } Personen in Fokusgruppen
    }
evidence-count-support-tickets =
    { $number ->
        [one] { $number } Supportanfrage
       *[other] { $number } Supportanfragen
    }
evidence-count-reviews =
    { $number ->
        [one] { $number } Bewertung
       *[other] { $number } Bewertungen
    }
evidence-count-complaints =
    { $number ->
        [one] { $number } Beschwerde
       *[other] { $number } Beschwerden
    }
evidence-only = nur { $kind }
evidence-partly = teils { $kind }

## Behaviours

behaviour-need-recognition = Bedarf erkennen
behaviour-search = Suche
behaviour-consideration = Abwägen
behaviour-choice = Auswahl
behaviour-ordering = Bestellung
behaviour-payment = Bezahlung
behaviour-delivery = Lieferung
behaviour-onboarding = Einstieg
behaviour-consumption = Verbrauch
behaviour-usage = Nutzung
behaviour-engagement = Beteiligung
behaviour-service-request = Serviceanfrage
behaviour-complaint = Beschwerde
behaviour-return = Rückgabe
behaviour-feedback = Feedback
behaviour-renewal = Wiederkauf
behaviour-advocacy = Empfehlung
behaviour-leaving = Abschied

## Kinds of journeys

kind-purchase = Kauf
kind-subscription = Abo
kind-contract = Vertrag
kind-public-service = öffentliche Dienstleistung
kind-support = Hilfe
kind-employee = Mitarbeitende

## Qualities of a service (SERVQUAL) and the categories of Kano

quality-reliability = Zuverlässigkeit
quality-assurance = Leistungskompetenz
quality-tangibles = Erscheinungsbild
quality-empathy = Einfühlungsvermögen
quality-responsiveness = Reaktionsbereitschaft
kano-must-be = Basismerkmal
kano-one-dimensional = Leistungsmerkmal
kano-attractive = Begeisterungsmerkmal
kano-indifferent = unerhebliches Merkmal
kano-reverse = Rückweisungsmerkmal

## Lengths of time

unit-second = s
unit-minute = min
unit-hour = h
unit-day =
    { $number ->
        [one] Tag
       *[other] Tage
    }
unit-business-day =
    { $number ->
        [one] Werktag
       *[other] Werktage
    }
unit-week =
    { $number ->
        [one] Woche
       *[other] Wochen
    }
unit-month =
    { $number ->
        [one] Monat
       *[other] Monate
    }
unit-quarter =
    { $number ->
        [one] Quartal
       *[other] Quartale
    }
unit-year =
    { $number ->
        [one] Jahr
       *[other] Jahre
    }
length-about = etwa
length-up-to = bis zu
length-to = bis
length-and = und
length-or = oder

## The legend of a map

legend-emotion = wie es sich anfühlt
legend-spread = Spannweite zwischen Menschen
legend-expected = was erwartet wurde
legend-severity = Schwere, von eins (gering) bis vier (kritisch)
legend-assumption = Annahme, noch ohne Beleg
legend-control = nicht in der Hand des Unternehmens
legend-moment-of-truth = Moment der Wahrheit
legend-channel-switch = der Kanal wechselt
legend-quote = wörtlich gesagt: { -customer(number: "one") }
legend-leaves = verlässt die Journey
legend-leaves-content = geht zufrieden
legend-fails = wenn es fehlschlägt

## The legend of a flow

legend-start = Start
legend-digital = am Bildschirm
legend-physical = an einem Ort, mit Dingen
legend-human = mit einem Menschen
legend-post = per Post
legend-feels-bad = fühlt sich schlecht an, bis −2
legend-feels-good = fühlt sich gut an, bis +2
legend-main-path = der Hauptweg
legend-other-path = ein anderer Weg

## The legend of a text, each behind a sign

sign-expected = erwartet
sign-spread = vom schlechtesten zum besten Tag
sign-thinks = denkt
sign-says = sagt
sign-pain = Schmerzpunkt
sign-critical = kritisch
sign-moment-of-truth = Moment der Wahrheit
sign-onward = weiter zu
sign-back = zurück zu
sign-leaves = geht

## What a flow holds

count-steps =
    { $number ->
        [one] { $number } Schritt
       *[other] { $number } Schritte
    }
count-stages =
    { $number ->
        [one] { $number } Phase
       *[other] { $number } Phasen
    }
count-branches =
    { $number ->
        [one] { $number } Verzweigung
       *[other] { $number } Verzweigungen
    }
count-paths-back =
    { $number ->
        [one] { $number } Weg zurück
       *[other] { $number } Wege zurück
    }
count-paths-out =
    { $number ->
        [one] { $number } Weg hinaus
       *[other] { $number } Wege hinaus
    }
count-exits =
    { $number ->
        [one] { $number } Ausstieg
       *[other] { $number } Ausstiege
    }
count-recoveries =
    { $number ->
        [one] { $number } Wiedergutmachung
       *[other] { $number } Wiedergutmachungen
    }
count-dead-ends =
    { $number ->
        [one] { $number } Sackgasse
       *[other] { $number } Sackgassen
    }
count-unreachable =
    { $number ->
        [one] { $number } Schritt, zu dem kein Weg führt
       *[other] { $number } Schritte, zu denen kein Weg führt
    }

## Gaps: what kind each is

gap-kind-missing-phase = Fehlender Abschnitt
gap-kind-pain-without-answer = Schmerzpunkt ohne Antwort
gap-kind-pain-with-open-answer = Schmerzpunkt mit Antwort auf dem Papier
gap-kind-pain-being-answered = Schmerzpunkt, an dem gearbeitet wird
gap-kind-pain-after-answer = Schmerzpunkt noch offen, obwohl die Antwort erledigt ist
gap-kind-behaviour-unserved = Fehlendes Verhalten
gap-kind-expectation-missed = Weniger als erwartet
gap-kind-importance-ignored = Wichtig, aber nicht zufriedenstellend
gap-kind-ends-on-a-low = Endet im Tief
gap-kind-cliff-without-pain = Absturz der Stimmung
gap-kind-hand-off = Übergabe, die schmerzt
gap-kind-silence = Funkstille
gap-kind-long-wait-unexplained = Unerklärte Wartezeit
gap-kind-negative-emotion-without-pain = Schlechter Moment ohne Schmerzpunkt
gap-kind-bad-days = An manchen Tagen schlecht
gap-kind-customers-leave = { -customer(number: "other") } gehen
gap-kind-dead-end = Sackgasse
gap-kind-loop-without-exit = Kreis ohne Ausweg
gap-kind-unreachable-touchpoint = Niemand kommt dorthin
gap-kind-need-unanswered = Bedürfnis, das nichts erfüllt
gap-kind-priority-unanswered = Priorität, die nichts erfüllt
gap-kind-moment-of-truth-without-metric = Moment der Wahrheit, den niemand beobachtet
gap-kind-phase-unheard = Niemand hört zu
gap-kind-phase-assumed = Nur angenommen
gap-kind-reactive-only = Nur reaktiv
gap-kind-begins-at-own-door = Beginnt an der eigenen Tür

## Gaps: what each is about, where the file has no name for it

gap-title-missing-before =
    { -purchase.own ->
        [yes] Die Journey beginnt erst bei „{ -purchase }“
       *[no] Die Journey beginnt erst beim Kauf
    }
gap-title-missing-purchase =
    { -purchase.own ->
        [yes] „{ -purchase }“ fehlt auf der Karte
       *[no] Der Kauf selbst fehlt auf der Karte
    }
gap-title-missing-after =
    { -purchase.own ->
        [yes] Die Journey endet schon bei „{ -purchase }“
       *[no] Die Journey endet schon beim Kauf
    }
gap-title-unheard-before =
    { -purchase.own ->
        [yes] Vor „{ -purchase }“ hört niemand zu
       *[no] Vor dem Kauf hört niemand zu
    }
gap-title-unheard-purchase =
    { -purchase.own ->
        [yes] Bei „{ -purchase }“ hört niemand zu
       *[no] Beim Kauf hört niemand zu
    }
gap-title-unheard-after =
    { -purchase.own ->
        [yes] Nach „{ -purchase }“ hört niemand zu
       *[no] Nach dem Kauf hört niemand zu
    }
gap-title-assumed-before =
    { -purchase.own ->
        [yes] Vor „{ -purchase }“ ist alles nur angenommen
       *[no] Vor dem Kauf ist alles nur angenommen
    }
gap-title-assumed-purchase =
    { -purchase.own ->
        [yes] Bei „{ -purchase }“ ist alles nur angenommen
       *[no] Beim Kauf ist alles nur angenommen
    }
gap-title-assumed-after =
    { -purchase.own ->
        [yes] Nach „{ -purchase }“ ist alles nur angenommen
       *[no] Nach dem Kauf ist alles nur angenommen
    }
gap-title-reactive-only =
    { -purchase.own ->
        [yes] Nach „{ -purchase }“ müssen { -customer(number: "other") } immer den ersten Schritt machen
       *[no] Nach dem Kauf müssen { -customer(number: "other") } immer den ersten Schritt machen
    }
gap-title-own-door = Die Karte beginnt an der eigenen Tür
gap-title-not-for = { $behaviours }: bedient, aber nicht für { $names }
gap-title-needs = Was { $name } braucht: { $texts }
gap-title-priorities = Was für { $name } entscheidet: { $texts }

## Gaps: what is missing where nothing serves a behaviour

gap-unserved-need-recognition = Niemand ist da, wenn der Bedarf entsteht
gap-unserved-search = Nichts unterstützt { -customer(number: "other") } dabei, ihre Möglichkeiten zu finden
gap-unserved-consideration = Nichts unterstützt { -customer(number: "other") } beim Vergleichen
gap-unserved-choice = Nichts unterstützt { -customer(number: "other") } bei der Auswahl
gap-unserved-ordering = Die Bestellung fehlt auf der Karte
gap-unserved-payment = Die Bezahlung fehlt auf der Karte
gap-unserved-delivery = Niemand übergibt es
gap-unserved-onboarding = Niemand hilft bei der ersten Nutzung
gap-unserved-consumption = { gap-unserved-usage }
gap-unserved-usage = Die Nutzung selbst fehlt auf der Karte
gap-unserved-engagement = Nichts hält die Bindung zwischen den Nutzungen lebendig
gap-unserved-service-request = Niemand ist da, den man um Hilfe bitten kann
gap-unserved-complaint = Es gibt keinen Weg zurück, wenn etwas nicht stimmt
gap-unserved-return = { gap-unserved-complaint }
gap-unserved-feedback = Niemand fragt, wie es war
gap-unserved-renewal = Nichts bringt { -customer(number: "other") } zurück
gap-unserved-advocacy = Nichts ermuntert zufriedene { -customer(number: "other") }, anderen davon zu erzählen
gap-unserved-leaving = Es gibt keinen guten Weg, sich zu trennen
gap-cell-missing-need-recognition = niemand da, wenn der Bedarf entsteht
gap-cell-missing-search = nichts zu finden
gap-cell-missing-consideration = nichts zu vergleichen
gap-cell-missing-choice = nichts hilft bei der Auswahl
gap-cell-missing-ordering = kein Weg zu bestellen
gap-cell-missing-payment = kein Weg zu bezahlen
gap-cell-missing-delivery = niemand übergibt es
gap-cell-missing-onboarding = niemand hilft beim Einstieg
gap-cell-missing-consumption = { gap-cell-missing-usage }
gap-cell-missing-usage = Nutzung fehlt auf der Karte
gap-cell-missing-engagement = nichts zwischen den Nutzungen
gap-cell-missing-service-request = niemand hilft auf Anfrage
gap-cell-missing-complaint = kein Weg zurück
gap-cell-missing-return = { gap-cell-missing-complaint }
gap-cell-missing-feedback = niemand fragt
gap-cell-missing-renewal = nichts bringt sie zurück
gap-cell-missing-advocacy = niemand erzählt es weiter
gap-cell-missing-leaving = kein guter Abschied
gap-cell-not-for = nicht für { $names }
gap-cell-some = einige
gap-stand-in-return = ein Weg zurück, aber nichts lädt dazu ein
gap-stand-in-exit = ein Ausstieg, ungeplant
gap-stand-in-exits = Ausstiege, aber keiner geplant

## Gaps: whom they concern

gap-whom-both = beide
gap-whom-all = alle
gap-whom-more = { $name } und { $number } weitere

## Gaps: what adds to one; short, without a full stop

gap-note-for = { " " }für { $names }
gap-note-lowest-point = Tiefpunkt{ $for } ({ $value })
gap-note-falls = fällt um { $points } nach { $place }{ $for }
gap-note-ends-here = die Journey endet hier{ $for } ({ $value })
gap-note-bad-days = in { $times } von 10 Fällen schlecht{ $for }
gap-note-below-expectation = { $points } unter den Erwartungen{ $for }
gap-note-satisfaction = Zufriedenheit { $value } von 5{ $for }
gap-note-wait = Wartezeit, die niemand erklärt{ $for }: { $length }
gap-note-every-route = jeder Weg führt hier durch{ $for }
gap-note-hand-off-company = Übergabe an ein anderes Unternehmen nach { $place }{ $for }
gap-note-hand-off-team = Übergabe an ein anderes Team nach { $place }{ $for }
gap-note-hand-off-channel = anderer Kanal nach { $place }{ $for }
gap-note-moment-of-truth = ein Moment der Wahrheit
gap-note-importance = Wichtigkeit { $value } von 5
gap-note-leads-to = führt zu: { $effect }
gap-note-no-owner = niemand ist zuständig
gap-note-waits-for-customer = nichts geschieht, bevor { -customer(number: "other") } den ersten Schritt machen
gap-note-assumed = bisher nur angenommen
gap-note-expected = erwartet: { $behaviours }
gap-note-beside = { $place } daneben fühlt sich mit { $value } an
gap-note-unheard-before =
    { -purchase.own ->
        [yes] auch wird vor „{ -purchase }“ nichts gemessen oder gehört
       *[no] auch wird vor dem Kauf nichts gemessen oder gehört
    }
gap-note-unheard-purchase =
    { -purchase.own ->
        [yes] auch wird bei „{ -purchase }“ nichts gemessen oder gehört
       *[no] auch wird beim Kauf nichts gemessen oder gehört
    }
gap-note-unheard-after =
    { -purchase.own ->
        [yes] auch wird nach „{ -purchase }“ nichts gemessen oder gehört
       *[no] auch wird nach dem Kauf nichts gemessen oder gehört
    }
gap-note-all-own =
    { -purchase.own ->
        [yes] jeder Touchpoint vor „{ -purchase }“ gehört dem Unternehmen selbst
       *[no] jeder Touchpoint vor dem Kauf gehört dem Unternehmen selbst
    }
gap-note-because = warum es wichtig ist: { $because }
gap-note-round-to = immer wieder im Kreis zu { $place }
gap-note-leave-at = bei { $place }
gap-note-hurts-there = was dort schmerzt: { $pain }
gap-note-owner = zuständig: { $owner }

## Gaps: questions for the people in the room; they follow an introduction, so they begin in lower case

gap-question-first-noticed = wenn es „{ $name }“ gibt, was bemerken { -customer(number: "other") } zuerst, und woran sehen wir es?
gap-question-in-the-way = was steht „{ $name }“ im Weg, und welcher kleine Teil davon würde schon helfen?
gap-question-in-use = ist die Antwort dort in Gebrauch, wo es schmerzt, und wen haben wir seitdem gefragt?
gap-question-weighed = worauf legen { -customer(number: "other") } hier Wert, ohne dass wir es sehen?
gap-question-last-feeling = was sollen { -customer(number: "other") } als Letztes fühlen, und wer sorgt dafür?
gap-question-before-the-fall = was haben { -customer(number: "other") } kurz vor dem Absturz noch, und was nimmt es weg?
gap-question-bad-days = was ist an den schlechten Tagen anders, und wer könnte es wissen, bevor { -customer(number: "other") } es merken?
gap-question-promise = wer hat das Versprechen gegeben, und was von beidem ändern wir: das Versprechen oder die Leistung?
gap-question-who-tells = wer könnte es sagen, bevor { -customer(number: "other") } fragen, und ab wann ist es bekannt?
gap-question-what-the-next-knows = was weiß die nächste Stelle, wenn { -customer(number: "other") } ankommen, und was muss noch einmal erzählt werden?
gap-question-what-hurts = was genau schmerzt hier, und woher wissen wir es?
gap-question-partner = was verlangen wir vom Partner, und was können wir selbst tun, bis er liefert?
gap-question-out-of-our-hands = wir können das nicht ändern; was könnten wir kurz davor sagen oder anbieten?
gap-question-in-customers-hands = was brauchen { -customer(number: "other") } von uns für diesen Moment an die Hand?
gap-question-pain-before = was tun { -customer(number: "other") } stattdessen, wenn sie darauf stoßen, und wohin gehen sie dann?
gap-question-pain-purchase = wie viele kehren hier um, und was hätte die letzte Person gehalten?
gap-question-pain-after = was tun { -customer(number: "other") } heute, um darüber hinwegzukommen, und welchen Teil könnten wir übernehmen?
gap-question-what-would-have-to-be-true = was müsste gegeben sein, damit das nicht passiert?
gap-question-behaviour-need-recognition = wo sind { -customer(number: "other") } und was tun sie, wenn sie es zum ersten Mal brauchen?
gap-question-behaviour-search = was tippen, fragen oder betrachten { -customer(number: "other") }, bevor sie von uns gehört haben?
gap-question-behaviour-consideration = womit vergleichen uns { -customer(number: "other") }, und welche Fakten fehlen dafür?
gap-question-behaviour-choice = was macht { -customer(number: "other") } sicher genug für die Wahl, und wer ist für den letzten Zweifel da?
gap-question-behaviour-ordering = wie sieht dieser Schritt heute aus, und warum steht er nicht auf unserer Karte?
gap-question-behaviour-payment = { gap-question-behaviour-ordering }
gap-question-behaviour-delivery = wann halten { -customer(number: "other") } es in der Hand, und wer sorgt dafür?
gap-question-behaviour-onboarding = was muss am ersten Tag gelingen, und wer ist da, wenn es nicht gelingt?
gap-question-behaviour-consumption = { gap-question-behaviour-usage }
gap-question-behaviour-usage = wie sieht ein gewöhnlicher Tag damit aus?
gap-question-behaviour-engagement = was würden { -customer(number: "other") } vermissen, wenn wir zwischen den Nutzungen verstummten?
gap-question-behaviour-service-request = wen fragen { -customer(number: "other") } heute, und wie lange dauert es bis zur Antwort?
gap-question-behaviour-complaint = was tun { -customer(number: "other") } heute, die sich beschweren oder es zurückgeben wollen?
gap-question-behaviour-return = { gap-question-behaviour-complaint }
gap-question-behaviour-feedback = was würden wir { -customer(number: "other") } fragen, wenn wir nur eine Frage hätten, und wann?
gap-question-behaviour-renewal = warum sollten zufriedene { -customer(number: "other") } wiederkommen, und was erinnert sie dann an uns?
gap-question-behaviour-advocacy = { gap-question-behaviour-renewal }
gap-question-behaviour-leaving = wie sollen { -customer(number: "other") } am Tag des Abschieds über uns sprechen?
gap-question-missing-before = was haben { -customer(number: "other") } in der Woche davor getan, und was gab den Ausschlag?
gap-question-missing-purchase = was geschieht zwischen Wollen und Haben?
gap-question-missing-after = was geschieht am ersten Tag, nach einem Monat und wenn etwas kaputtgeht?
gap-question-own-door = wen haben die letzten fünf { -customer(number: "other") } gefragt, bevor sie zu uns kamen?
gap-question-need = an welchem Touchpoint könnte { $name } das bekommen, und wer würde dafür sorgen?
gap-question-priority = wo auf der Journey würde { $name } merken, dass uns das wichtig ist?
gap-question-unheard-moment = was sähen wir in unseren Zahlen in der Woche, nachdem das schiefging?
gap-question-unheard-phase = was sagen { -customer(number: "other") } hier, das niemand von uns hört?
gap-question-assumed-phase = wen könnten wir diese Woche fragen, und welche Antwort würde uns widerlegen?
gap-question-reactive-only = welche unserer Antworten könnte da sein, bevor { -customer(number: "other") } fragen?
gap-question-last-who-left = was hätte die letzte Person gehalten, die hier gegangen ist?
gap-question-dead-end = was tut jemand, der hier steht?
gap-question-endless-loop = wie kommt man heute aus diesem Kreis heraus?
gap-question-unreachable = wer soll hierher kommen, und von wo?

## Gaps: what would help

gap-way-out-opportunity = { $name } ({ $facts })
gap-way-out-stages-before = Phasen mit `phase: before`: der Bedarf, die Suche, der Vergleich
gap-way-out-stages-purchase = eine Phase mit `phase: purchase`: auswählen, bestellen, bezahlen
gap-way-out-stages-after = Phasen mit `phase: after`: Lieferung, erste Nutzung, Hilfe, was sie zurückbringt
gap-way-out-touchpoints-of-others = Touchpoints mit `control: external` oder `customer`: Freunde, Bewertungen, ein Vergleich
gap-way-out-listening = eine Kennzahl unter `metrics` oder `listens_with`
gap-way-out-listening-in-phase = eine Kennzahl unter `metrics` oder `listens_with` an einem ihrer Touchpoints
gap-way-out-evidence =
    { -customer.own ->
        [yes] fünf Gespräche ({ -customer(number: "other") }) oder Supportanfragen aus einem Monat, als `evidence:` bei dem, was sie stützen
       *[no] Gespräche mit fünf Kunden oder Supportanfragen aus einem Monat, als `evidence:` bei dem, was sie stützen
    }
gap-way-out-company-begins = ein Touchpoint mit `initiated_by: company`
gap-way-out-route-to = ein Weg dorthin unter `next` oder `starts: true`
gap-way-out-route-on = ein Weg weiter unter `next` oder ein `exit` mit Grund
gap-idea-need-recognition = zum Beispiel ein Wort, wo der Bedarf entsteht: eine Erinnerung, ein Schild, ein Partner vor Ort
gap-idea-search = zum Beispiel unter den Wörtern zu finden sein, die { -customer(number: "other") } verwenden
gap-idea-consideration = zum Beispiel eine Seite, auf der die Möglichkeiten nebeneinanderstehen
gap-idea-choice = zum Beispiel eine Empfehlung mit Begründung oder jemand, den man fragen kann
gap-idea-ordering = den Schritt auf die Karte bringen, mit dem Gefühl dabei
gap-idea-payment = { gap-idea-ordering }
gap-idea-delivery = zum Beispiel eine Nachricht, wann es kommt, und eine zweite, wenn es später kommt
gap-idea-onboarding = zum Beispiel eine Anleitung für den ersten Tag, Hilfe beim Einrichten, ein Anruf in der ersten Woche
gap-idea-consumption = { gap-idea-usage }
gap-idea-usage = einen gewöhnlichen Tag auf die Karte bringen, mit dem Gefühl dabei
gap-idea-engagement = zum Beispiel ein Hinweis im richtigen Moment, der die Nutzung verbessert
gap-idea-service-request = zum Beispiel eine Anlaufstelle und eine Frist, bis wann die Antwort kommt
gap-idea-complaint = zum Beispiel ein einfacher Weg zur Beschwerde oder Rückgabe und eine Antwort von einem Menschen
gap-idea-return = { gap-idea-complaint }
gap-idea-feedback = zum Beispiel eine Frage im richtigen Moment und eine Nachricht, was daraus wurde
gap-idea-renewal = zum Beispiel ein Grund zurückzukommen: ein Servicetermin, eine Inzahlungnahme, eine Einladung
gap-idea-advocacy = { gap-idea-renewal }
gap-idea-leaving = zum Beispiel ein leichter Abschied: kündigen, verkaufen, recyceln, die Daten mitnehmen

## Gaps: loose ends, and what writing more would show

gap-loose-end-adrift = Chancen, die auf keinen Schmerzpunkt und kein Bedürfnis antworten
gap-loose-end-unowned = Chancen, um die sich niemand kümmert
gap-loose-end-unweighed = Chancen ohne Aufwand oder Wert
gap-hint-phases =
    { -purchase.own ->
        [yes] `phase: before`, `purchase` oder `after` an jeder Phase zeigt, was vor und nach „{ -purchase }“ fehlt
       *[no] `phase: before`, `purchase` oder `after` an jeder Phase zeigt, was vor und nach dem Kauf fehlt
    }
gap-hint-personas = `personas:` zeigt, für wen die Lücken bestehen und wie viele { -customer(number: "other") } sie betreffen
gap-hint-emotions = `emotion:` von -2 bis 2 an jedem Schritt zeigt, wo es am meisten schmerzt und wie die Journey endet
gap-hint-behaviours = `behaviour:` an den Phasen (search, payment, onboarding, complaint …) zeigt, was { -customer(number: "other") } durchmachen und nichts bedient
gap-hint-severity = `severity:` an den Schmerzpunkten ordnet sie danach, wie sehr sie schmerzen
gap-hint-shares = `share: 35%` an den Wegen zeigt, wie viele { -customer(number: "other") } jede Lücke betrifft
gap-hint-answers = `answers:` an den Touchpoints zeigt, welche Bedürfnisse nichts erfüllt
gap-hint-listening = `metrics:` oder `listens_with:` zeigt, wo niemand merken würde, wenn es schiefgeht
gap-hint-evidence = `evidence:` trennt, was man weiß, von dem, was man glaubt
gap-hint-switched-off = nicht aufgeführt, weil `cjm.yaml` die Regel abschaltet: { $rules }

## Gaps: how bad they are, in whose hands, on which evidence

gap-not-given = nicht angegeben
gap-harm-leaves = sie gehen
gap-harm-stuck = sie stecken fest
gap-harm-below = { $points } darunter
gap-harm-unsatisfied = nicht zufrieden
gap-harm-bad-days = an schlechten Tagen
gap-harm-named = Schaden { $harm }
gap-control-brand = bei uns
gap-control-partner = Partner
gap-control-customer = { -customer(number: "one") }
gap-control-external = außerhalb
gap-evidence-not-said = nicht angegeben
gap-evidence-from-map = folgt aus der Karte
gap-evidence-with-level = { $level }: { $words }
evidence-level-not-said = nicht angegeben
evidence-level-assumed = angenommen
evidence-level-derived = abgeleitet
evidence-level-reported = berichtet
evidence-level-observed = beobachtet
evidence-level-measured = gemessen
grounds-survey =
    { $number ->
        [one] { $written } befragt
       *[other] { $written } befragt
    }
grounds-analytics =
    { $number ->
        [one] { $written } Fall protokolliert
       *[other] { $written } Fälle protokolliert
    }
grounds-event-log =
    { $number ->
        [one] { $written } Fall protokolliert
       *[other] { $written } Fälle protokolliert
    }
grounds-experiment = { $written } in einem Test
grounds-observation = { $written } beobachtet
grounds-usability-test = { $written } beobachtet
grounds-session-recording = { $written } beobachtet
grounds-mystery-shopping =
    { $number ->
        [one] { $written } Testbesuch
       *[other] { $written } Testbesuche
    }
grounds-diary =
    { $number ->
        [one] { $written } Tagebuch
       *[other] { $written } Tagebücher
    }
grounds-interview =
    { $number ->
        [one] { $written } Interview
       *[other] { $written } Interviews
    }
grounds-focus-group = { $written } in Fokusgruppen
grounds-support-tickets =
    { $number ->
        [one] { $written } Supportanfrage
       *[other] { $written } Supportanfragen
    }
grounds-reviews =
    { $number ->
        [one] { $written } Bewertung
       *[other] { $written } Bewertungen
    }
grounds-complaints =
    { $number ->
        [one] { $written } Beschwerde
       *[other] { $written } Beschwerden
    }
grounds-social-media =
    { $number ->
        [one] { $written } Beitrag
       *[other] { $written } Beiträge
    }
grounds-staff = { $written } laut Mitarbeitenden
grounds-assumption = angenommen
grounds-workshop = in einem Workshop angenommen

## The gap report: head and matrix

gaps-page-title =
    { -purchase.own ->
        [yes] Lücken vor und nach „{ -purchase }“
       *[no] Lücken vor und nach dem Kauf
    }
gaps-title = Lücken
gaps-head-personas =
    { $number ->
        [one] { $number } Persona
       *[other] { $number } Personas
    }
gaps-head-for = nur für { $name }
gaps-head-before =
    { -purchase.own ->
        [yes] nur Lücken vor „{ -purchase }“
       *[no] nur Lücken vor dem Kauf
    }
gaps-head-purchase =
    { -purchase.own ->
        [yes] nur Lücken bei „{ -purchase }“
       *[no] nur Lücken beim Kauf
    }
gaps-head-after =
    { -purchase.own ->
        [yes] nur Lücken nach „{ -purchase }“
       *[no] nur Lücken nach dem Kauf
    }
gaps-head-as-is = Ist
gaps-head-to-be = Soll
gaps-head-stages =
    { $number ->
        [one] { $number } Phase
       *[other] { $number } Phasen
    }
gaps-head-touchpoints =
    { $number ->
        [one] { $number } Touchpoint
       *[other] { $number } Touchpoints
    }
gaps-reviewed-on = geprüft { $date }
gaps-reviewed-today = heute geprüft
gaps-reviewed-yesterday = gestern geprüft
gaps-reviewed-days =
    { $number ->
        [one] vor { $number } Tag geprüft
       *[other] vor { $number } Tagen geprüft
    }
gaps-reviewed-months =
    { $number ->
        [one] vor { $number } Monat geprüft
       *[other] vor { $number } Monaten geprüft
    }
gaps-line = Zeile { $line }
gaps-matrix = Was jede Phase bedient und enthält
gap-phase-before = davor
gap-phase-purchase = { -purchase }
gap-phase-after = danach
gap-row-touchpoints = Touchpoints
gap-row-feels = Gefühl ({ $name })
gap-row-feels-on-average = Gefühl, im Mittel
gap-row-pain-points = Schmerzpunkte
gap-row-answered-pains = … mit Antwort
gap-row-opportunities = Chancen
gap-row-listening = jemand hört zu
gap-row-channel-switches = Kanalwechsel
gap-row-hand-offs = Übergaben
gap-row-lost = hier verloren
gap-mark-served = bedient
gap-mark-partly = teils
gap-mark-nothing = nichts
gaps-signs = ● bedient  ◐ teils  ○ nichts
gaps-coverage = Abdeckung  { $scores }
gaps-coverage-for = für { $name }: { $scores }

## The gap report: feelings

gaps-feelings = Wie es sich entlang der Journey anfühlt
gaps-feelings-customer = { -customer(number: "other") }
gaps-curve = Gefühle entlang der Journey ({ $name }), von −2 unten bis +2 oben
gaps-curve-best = am besten { $place } { $value }
gaps-curve-worst = am schlechtesten { $place } { $value }
gaps-curve-ends = am Ende { $place } { $value }
gaps-curve-remembered = in Erinnerung { $value } (Peak-End)
gaps-curve-nobody-spared = niemandem bleibt ein schlechter Moment erspart
gaps-curve-meet-bad = { $share } erleben einen schlechten Moment
gaps-moment = { $place } ({ $value })
gaps-weakest-everywhere = { $worst }, auf jedem Weg
gaps-weakest-or = { $worst }, oder im mildesten Fall { $mildest }
gaps-weakest = schwächstes Glied: { $weakest }
gaps-weakest-to = schwächstes Glied { $ends }: { $weakest }
gaps-weakest-to-more = schwächstes Glied { $ends } und { $more } weiteren: { $weakest }
gaps-to-exit = bis zum Ausstieg { $name }
gaps-to-end = bis zum Ende bei { $name }

## The gap report: the ranked list

gaps-ranked = Was am wichtigsten ist
gaps-column-what = Was
gaps-column-for = für
gaps-column-reach = Reichweite
gaps-column-harm = Schaden
gaps-column-ours = bei uns?
gaps-column-evidence = Belege
gaps-named-for = für { $names }
gaps-named-reach = Reichweite { $reach }
gaps-named-evidence = Belege: { $evidence }
gaps-ask = Frage an die Runde
gaps-priority = Priorität { $priority } = √Reichweite { $reach } × Schaden { $harm } × Einfluss { $influence } × Restarbeit { $left }
gaps-number-not-given = { $number } (nicht angegeben)
gaps-none = In dem, was diese Karte sagt, sind keine Lücken zu sehen.
gaps-none-of-phase = Keine Phase sagt `phase: { $phase }`, also lässt sich über Lücken dort nichts sagen.
gaps-more = … und { $more } weitere; `--top { $all }` zeigt alle
gaps-not-ours = Nicht in eurer Hand, aber zu mildern
gaps-place = { $title } ({ $line })
gaps-place-acting-on = { $title } ({ $line }, wirkt auf { $places })
gaps-nothing-softens = noch mildert es nichts
gaps-loose-ends = Lose Enden
gaps-hints = Um mehr zu sehen
gaps-and-more = … und { $more } weitere

## The gap report: how priorities come about

gaps-scoring = Wie Lücken geordnet werden
gaps-scoring-formula = Priorität = √Reichweite × Schaden × Einfluss × Restarbeit, von 0 bis 1.
gaps-scoring-reach = Reichweite ist der Anteil von allen, die je dorthin kommen ({ -customer(number: "other") }); Personas zählen nach ihrem Anteil. Von einer Spanne zählt die Mitte. Die Quadratwurzel hält im Blick, was selten und schwer ist.
gaps-scoring-harm = Schaden ist das Größte von dem, was angegeben ist: Schwere (gering ¼, mittel ½, hoch ¾, kritisch 1), ein Gefühl unter neutral (−1 ist ½, −2 ist 1), der Abstand zur Erwartung, gewichtet nach Wichtigkeit, die Zufriedenheit mit dem, was wichtig ist, Gehen (1) oder Feststecken (¾). Der Tiefpunkt, das Ende, ein Moment der Wahrheit, eine Übergabe und das, worauf { -customer(number: "other") } Wert legen, zählen je ein Zehntel mehr. Wo es niemand beurteilt hat, zählt für alle gleich 0,3.
gaps-scoring-influence = Einfluss: in eigener Hand 1, in der eines Partners ⅞, haben es { -customer(number: "other") } in der Hand ¾, sonst ½.
gaps-scoring-left = Restarbeit: ohne Antwort 1, mit einer noch nicht begonnenen Antwort ¾, in Arbeit ½, erledigt ¼.
gaps-scoring-unknown = Was die Datei nicht angibt, wird nicht erfunden; die Reihenfolge hängt von dem ab, was angegeben ist.
gaps-scoring-sources = Die Zahlen haben wir gewählt, nach Parasuraman et al. 1985 (Erwartung), Martilla & James 1977 (Wichtigkeit) und Kahneman et al. 1993 (Höhepunkt und Ende). Sie ordnen die Lücken einer Journey als Anfang eines Gesprächs; ein Unterschied von wenigen Hundertsteln bedeutet nichts.

## Budgets

budget-heading = Budgets
budget-at-most = höchstens { $amount }
budget-at-least = mindestens { $amount }
budget-below-neutral = höchstens { $points } unter neutral
budget-too-many = { $amount } zu viel
budget-short = { $amount } zu wenig
budget-too-deep = { $amount } zu tief
budget-too-low = { $amount } zu niedrig
budget-too-high = { $amount } zu hoch
budget-found-coverage =
    { $number ->
        [one] { $part } ({ $served } von { $number } Verhalten)
       *[other] { $part } ({ $served } von { $number } Verhaltensweisen)
    }
budget-found-lowest = der schlechteste Moment fühlt sich mit { $value } an
budget-found-end = die Journey endet bei { $value }
budget-found-lost =
    { -customer.own ->
        [yes] { $part } gehen ({ -customer(number: "other") })
       *[no] { $part } der Kunden gehen
    }
budget-found-priority = die höchste Priorität einer Lücke ist { $score }
budget-unmeasured = { $name }: { $limit }, aber die Datei sagt es nicht
budget-kept = { $name }: { $found }, { $limit }
budget-broken = { $name }: { $found }, { $limit } ({ $excess })
budget-state-broken = verfehlt: { $verdict }
budget-state-kept = eingehalten: { $verdict }
budget-state-unmeasured = nicht gemessen: { $verdict }
budget-place = { $line }: { $title }

## What would change once opportunities are done

what-if-heading =
    { $number ->
        [one] Was sich ändert, sobald { $names } erledigt ist
       *[other] Was sich ändert, sobald { $names } erledigt sind
    }
what-if-changes = Lücken, die sich ändern
what-if-gap = Lücke
what-if-priority = Priorität
what-if-rank = Rang
what-if-then = dann
what-if-gone = weg
what-if-none = Soweit die Datei es sagt, ändert sich dadurch keine Lücke.
what-if-total = Die Prioritäten aller Lücken zusammen: { $before } → { $after } ({ $less } weniger)
what-if-unmet = Schmerzpunkte ohne erledigte Antwort: { $before } → { $after }
what-if-coverage-same = Die Abdeckung bleibt, wie sie ist: Es kommt kein Touchpoint hinzu
what-if-coverage = Abdeckung: { $changes }
what-if-feelings = Gefühle sind gezeigt, wie sie heute sind: Was Menschen dann fühlen, steht nicht in der Datei. Ein Viertel jeder beantworteten Lücke bleibt, bis beim Schmerzpunkt `status: solved` steht
what-if-done = { $name } ist schon erledigt
what-if-dismissed = { $name } wurde verworfen
what-if-comes-after = { $name } kommt nach { $first }, noch nicht erledigt
what-if-answers-nothing = { $name } antwortet auf keinen Schmerzpunkt und kein Bedürfnis, soweit die Datei es sagt

## What to do first

plan-heading = Was zuerst tun: geschlossene Lücke je Aufwand
plan-none = Keine offene Chance antwortet auf eine Lücke dieser Karte.
plan-closes = schließt { $part } aller Prioritäten
plan-closes-little = schließt weniger als { $part } aller Prioritäten
plan-closes-nothing = schließt allein nichts
plan-effort-not-given = Aufwand nicht angegeben
plan-value-not-given = Wert nicht angegeben
plan-no-owner = noch kümmert sich niemand
plan-answers = antwortet auf { $gaps }
plan-waits-in-circle = wartet im Kreis auf { $names }
plan-comes-after = kommt nach { $names }
plan-opens = macht den Weg frei für { $names }
plan-no-efforts = Kein Aufwand ist angegeben: Die Reihenfolge richtet sich nur danach, was sie schließen; `effort: S` bei jeder würde sagen, was schnell geht
plan-efforts-missing = Ab { $number } ist ein Aufwand nicht angegeben, oder er fehlt bei einer, die zuerst kommen muss: Die Reihenfolge richtet sich danach, was sie schließen
plan-doubled = Antwortet nur auf das, worauf auch eine Chance weiter oben antwortet, also die eine oder die andere: { $names }
plan-idle = Antwortet auf keine Lücke dieser Karte: { $names }
plan-untouched =
    { $number ->
        [one] { $part } aller Prioritäten liegen bei { $number } Lücke, auf die noch keine Chance antwortet
       *[other] { $part } aller Prioritäten liegen bei { $number } Lücken, auf die noch keine Chance antwortet
    }

## Several journeys side by side

portfolio-link = Alle Journeys nebeneinander
portfolio-heading =
    { $number ->
        [one] { $number } Journey im Überblick
       *[other] Alle { $number } Journeys nebeneinander
    }
portfolio-table = Was jeder Abschnitt jeder Journey enthält (○ und ◐ sind dünn), ihre Lücken und ihre Schmerzpunkte, auf die nichts antwortet
portfolio-column-journey = Journey
portfolio-column-gaps = Lücken
portfolio-column-unanswered = ohne Antwort
portfolio-column-broken = verfehlt
portfolio-to-be = { $title } (Soll)
portfolio-file = { $title } ({ $file })
portfolio-not-told = nicht umfasst
portfolio-touchpoints =
    { $number ->
        [one] { $number } Touchpoint
       *[other] { $number } Touchpoints
    }
portfolio-more = … und { $more } weitere, keine davon mit mehr dünnen Abschnitten; `--format json` enthält alle
portfolio-journeys =
    { $number ->
        [one] { $number } Journey
       *[other] { $number } Journeys
    }
portfolio-thin = Dünn { $phases } (nicht umfasst, weniger als die Hälfte dessen bedient, was { -customer(number: "other") } durchmachen, oder ein Viertel der Touchpoints des vollsten Abschnitts).
portfolio-thin-before =
    { -purchase.own ->
        [yes] vor „{ -purchase }“ in { $number }
       *[no] vor dem Kauf in { $number }
    }
portfolio-thin-purchase =
    { -purchase.own ->
        [yes] bei „{ -purchase }“ in { $number }
       *[no] beim Kauf in { $number }
    }
portfolio-thin-after =
    { -purchase.own ->
        [yes] nach „{ -purchase }“ in { $number }
       *[no] nach dem Kauf in { $number }
    }
portfolio-thin-of = { $phase } von { $journeys }
portfolio-heaviest = Was über alle Journeys am wichtigsten ist
portfolio-reach = Reichweite { $reach }
portfolio-priority = Priorität { $score }
portfolio-caution = Prioritäten ordnen die Lücken einer Journey; zwischen Journeys sind sie ein Ausgangspunkt für ein Gespräch, denn keine Datei sagt, wie viele { -customer(number: "other") } ihre Journey hat.
portfolio-repeated = Derselbe Schmerzpunkt in mehreren Journeys: Eine zuständige Person könnte ihn in allen beenden
portfolio-repeated-in = { $pain } in { $journeys }
portfolio-and-more = und { $more } weitere

## Two maps compared

compare-before = Vorher
compare-after = Nachher
compare-planned = Wie geplant
compare-now = Wie es jetzt ist
change-new = neu
change-removed = entfallen
change-solved = gelöst
change-unanswered = nicht mehr genannt, ohne Antwort
change-closed = geschlossen
change-was-called = hieß „{ $name }“
change-was-after = verschoben, war in „{ $stage }“ nach „{ $before }“
change-was-first = verschoben, war zuerst in „{ $stage }“
change-is-after = verschoben, jetzt in „{ $stage }“ nach „{ $before }“
change-is-first = verschoben, jetzt zuerst in „{ $stage }“
change-moved-here = hierher verschoben
change-moved-away = anderswohin verschoben
change-better = besser
change-worse = schlechter
change-as-target = { $value } (Ziel)
change-only = nur { $label }
change-not-said = nicht angegeben
change-none = keine
change-severity = Schwere
change-channel = Kanal
change-control = in der Hand
change-company = Unternehmen
change-wait = wartet
change-duration = dauert
change-moment-of-truth = Moment der Wahrheit
change-initiated-by = beginnt
change-customer = { -customer(number: "one") }
change-lowest-point = Tiefpunkt { $before } → { $after }
change-average = im Mittel { $before } → { $after }
change-feels-the-same = fühlt sich insgesamt gleich an
change-nothing = Auf der Karte hat sich nichts geändert
change-stages = Phasen
change-count-new = { $number } neu
change-count-removed = { $number } entfallen
change-count-unanswered = { $number } ohne Antwort entfallen
change-count-moved = { $number } verschoben
change-count-changed = { $number } geändert
change-count-solved = { $number } gelöst
change-count-settled = { $number } erledigt
change-count-closed = { $number } geschlossen
change-count-kept = { $number } wie zuvor
legend-new = neu
legend-removed = nicht mehr da
legend-moved = verschoben
legend-changed = geändert
legend-solved = gelöst oder geschlossen

## The page for a browser

page-skip = Bild überspringen und in Worten lesen
page-made = Von cjm aus der Datei der Journey gezeichnet. Diese Seite lädt nichts und sendet nichts.
page-tools = Was das Bild zeigt
page-view = Ansicht
page-map = Karte
page-flow = Ablauf
page-personas = Personas
page-lanes = Zeilen
page-head = Titel und Personas
page-legend = Legende
page-theme = Design
page-zoom = Zoom
page-smaller = Kleiner
page-larger = Größer
page-fit = An Breite anpassen
page-find = Suchen
page-print = Drucken
page-print-picture = Das Bild, wie es jetzt ist
page-print-all = Die ganze Seite
page-details = Details
page-close = Schließen
page-previous = Voriger Touchpoint
page-next = Nächster Touchpoint
page-keys = Pfeiltasten führen im Bild von Touchpoint zu Touchpoint, Enter öffnet einen, Esc schließt ihn; +, − und 0 zoomen.
page-in-words = In Worten
page-about = Über diese Journey
page-business-goal = Geschäftsziel
page-goals = Will
page-steps = Schritt für Schritt
page-throughout = Während der ganzen Journey
page-whole-stage = Die Phase als Ganzes
page-lane = Zeile
page-paths = Wohin die Wege führen
page-from = Von
page-to = Nach
page-share = Anteil
page-condition = Wann
page-who = Wer
page-leaves = verlässt die Journey
page-leaves-content = geht zufrieden
page-fails = wenn es fehlschlägt

## The page that lists many journeys

index-heading = Customer Journeys
index-journeys =
    { $number ->
        [one] { $number } Journey
       *[other] { $number } Journeys
    }
index-flawed = { $number } mit Fehlern
index-evidence = Belege
index-gaps = Wichtigste Lücken
index-open = Öffnen als
index-change = Verglichen mit „{ $title }“:
index-picture = Karte von „{ $title }“
index-errors =
    { $number ->
        [one] hat { $number } Fehler
       *[other] hat { $number } Fehler
    }
index-unread = keine Journey konnte gelesen werden
index-no-owner = niemand zuständig
index-never-reviewed = kein Datum einer Prüfung
index-made = Von cjm aus den Dateien der Journeys erstellt.

## The blank template

template-title = Leere Journey-Map
template-description = Eine leere Customer-Journey-Map zum Ausfüllen: Phasen in Spalten, Zeilen mit je einer Frage.
template-journey = Journey
template-persona = Persona
template-scenario = Szenario
template-date = Datum
template-owner = Zuständig
template-stage = Phase { $number }
template-ask-actions =
    { -customer.own ->
        [yes] Was tun sie hier ({ -customer(number: "other") })?
       *[no] Was tut der Kunde hier?
    }
template-ask-thoughts = Was denken sie? Was sagen sie wörtlich?
template-ask-touchpoints = Wo begegnen sie dem Unternehmen, über welchen Kanal?
template-ask-emotion = Wie fühlt es sich an? Kurve zeichnen, eine Linie je Persona.
template-ask-pain-points = Was schmerzt, und woher wissen wir das?
template-ask-opportunities = Was könnte besser sein? Wer würde es tun?
template-ask-metrics = Woran würden wir es merken? Wie ist der Wert heute?
template-ask-gaps = Was fehlt hier?
template-ask-external = Was kommt von außen?
template-ask-frontstage = Was tun wir, wo man uns sieht?
template-ask-backstage = Was tun wir, wo uns niemand sieht?
template-ask-support = Wer hilft denen, die helfen?
template-ask-systems = Was nutzen wir dafür?
template-ask-owners = Wer ist dafür zuständig?
template-ask-evidence = Worauf beruht es? Annahmen kennzeichnen.

## The guide to the keys of the language (`cjm explain KEY`)

guide-key = Schlüssel
guide-meaning = Bedeutung
guide-value = Werte
guide-example = Beispiel
guide-values = Werte: { $values }.
guide-place = Ein Schlüssel von: { $places }
guide-takes-text = Wenn du nur einen Namen angibst, genügt ein Text.
guide-more = `cjm explain KEY` erklärt einen Schlüssel mit einem Beispiel.
guide-entries = Einträge mit ihren Schlüsseln: `cjm explain touchpoint`
guide-keys = Schlüssel: `cjm explain emotion`
guide-rules = Regeln: `cjm explain dead-end`
guide-rules-listed = Es gibt { $number } Regeln; `cjm rules` listet sie auf.
guide-gaps = Lücken: `cjm explain gaps`
guide-gaps-explained = Wie Lücken ihre Priorität bekommen.
guide-all = Alle Schlüssel
