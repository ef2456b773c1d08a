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

customers = { -customer(number: "other") }
one-customer = { -customer(number: "one") }
purchase-word = { -purchase }

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
gap-rank = Lücke { $rank }
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

kind-purchase = { -purchase }
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
index-owner = Zuständig
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
