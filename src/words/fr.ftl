# The words of cjm in French; `en.ftl` says how such a file is made.

## What can be called otherwise in a file

-customer =
    { $number ->
        [one] client
       *[other] clients
    }
    .own = no
-purchase = achat
    .own = no

employee =
    { $number ->
        [one] employé
       *[other] employés
    }
employee-purchase = embauche

## Numbers, lists and quotations

decimal = ,
percent = { $number } %
quote = « { $text } »
thought = ‹ { $text } ›
name = « { $name } »
list-comma = { $first }, { $second }
list-and = { $first } et { $second }
list-or = { $first } ou { $second }
labelled = { $label } : { $text }
percent-up-to = jusqu’à { $percent }
points =
    { $number ->
        [one] { $value } point
       *[other] { $value } points
    }

## The journey as a whole

head-untitled = Carte de parcours client
state-as-is = État actuel
state-to-be = Cible
head-starts = Début
head-ends = Fin
head-business-goal = Objectif de l’entreprise : { $goal }
head-company = Entreprise
stage-business-goal = entreprise : { $goal }
head-reviewed = revu le { $date }
head-evidence = Repose sur
head-metrics = Mesuré
head-sources = Sources
head-emotion = Le ressenti
head-curve = Courbe
head-notable = Meilleur, pire et dernier moment

## Personas

persona-line-who = qui
persona-line-goals = veut
persona-line-needs = besoins
persona-line-priorities = critères
persona-line-pain-points = difficultés
everybody = tout le monde
persona-needs = Besoins
persona-priorities = Ce qui décide
persona-pain-points = Points de friction
persona-share =
    { -customer.own ->
        [yes] { $share } ({ -customer(number: "other") })
       *[no] { $share } des clients
    }
persona-trigger = Déclencheur : { $trigger }

## Descriptions for people who cannot see the picture

description-map = Carte de parcours client, { $state }.
description-comparison = Deux cartes de parcours client comparées. { $versions }
description-stages =
    { $number ->
        [one] { $number } étape
       *[other] { $number } étapes
    }
description-stages-with-touchpoints =
    { $stages ->
        [one] { $stages } étape
       *[other] { $stages } étapes
    } avec { $touchpoints ->
        [one] { $touchpoints } point de contact
       *[other] { $touchpoints } points de contact
    }
description-personas =
    { $number ->
        [one] { $number } persona
       *[other] { $number } personas
    }
description-more = et { $number } de plus
description-emotion =
    { $number ->
        [one] { $who } : au mieux à « { $best } » ({ $best-value }), au pire à « { $worst } » ({ $worst-value }), et à la fin, « { $last } », { $last-value }.
       *[other] { $who } : au mieux à « { $best } » ({ $best-value }), au pire à « { $worst } » ({ $worst-value }), et à la fin, « { $last } », { $last-value }.
    }
description-emotion-of-customer = { -customer(number: "one") } : au mieux à « { $best } » ({ $best-value }), au pire à « { $worst } » ({ $worst-value }), et à la fin, « { $last } », { $last-value }.
description-pain-points =
    { $number ->
        [one] { $number } point de friction
       *[other] { $number } points de friction
    }
description-opportunities =
    { $number ->
        [one] { $number } opportunité
       *[other] { $number } opportunités
    }
description-flow = Les chemins du parcours ({ -customer(number: "other") }) : { $counts }.
flow-title = { $title } : le flux

## Stages and phases

phase-heading-purchase-before = Avant l’achat
phase-heading-purchase-at = Achat
phase-heading-purchase-after = Après l’achat
phase-heading-subscription-before = Avant l’abonnement
phase-heading-subscription-at = Abonnement
phase-heading-subscription-after = Après l’abonnement
phase-heading-contract-before = Avant le contrat
phase-heading-contract-at = Contrat
phase-heading-contract-after = Après le contrat
phase-heading-public-service-before = Avant la demande
phase-heading-public-service-at = Demande
phase-heading-public-service-after = Après la demande
phase-heading-employee-before = Avant l’arrivée
phase-heading-employee-at = Arrivée
phase-heading-employee-after = Après l’arrivée
phase-heading-own-before = Avant
phase-heading-own-after = Après
phase-before = avant
phase-purchase = { -purchase }
phase-after = après
stage-continued = { $name } (suite)
stage-in-any-order = dans n’importe quel ordre
stage-of = étape { $stage } sur { $count }
stages-of = étapes { $stages } sur { $count }
stage-as-far-as = jusqu’à { $name }

## Lanes

lane-actions = Actions
lane-thoughts = Pensées et citations
lane-touchpoints = Points de contact
lane-emotion = Émotion
lane-pain-points = Points de friction
lane-opportunities = Oppor­tunités
lane-metrics = Indicateurs
lane-gaps = Lacunes
lane-external = Influences externes
lane-frontstage = Avant-scène
lane-backstage = Coulisses
lane-support = Support
lane-systems = Systèmes
lane-owners = Respon­sables
lane-evidence = Preuves
lane-next = Suite
lane-emotion-text = En mots
gaps-shown = { $shown } sur { $all }, les plus importantes
gaps-shown-of-open = { $shown } sur { $open } ouvertes, les plus importantes
gaps-shown-of-placed = { $shown } sur { $all } ; les autres n’ont pas d’étape
gaps-shown-of-personas = parmi les plus importantes du parcours
line-of-interaction = ligne d’interaction
line-of-visibility = ligne de visibilité
line-of-internal-interaction = ligne d’interaction interne

## Touchpoints

touchpoint-alone = { -customer(number: "one") } : seul
touchpoint-alone-without-channel = seul, sans canal
touchpoint-company-first = l’entreprise agit d’abord
touchpoint-company-begins = l’entreprise commence
control-partner = partenaire
control-customer = { -customer(number: "one") }
control-external = externe
run-by-partner = géré par un partenaire
run-by-customer = géré par : { -customer(number: "one") }
run-by-external = géré par d’autres
channel-digital = numérique
channel-physical = sur place
channel-human = en personne
channel-post = courrier
touchpoint-wait = attend { $length }
touchpoint-duration = dure { $length }
touchpoint-from-channel = de { $channel }
touchpoint-comes-from = vient de { $channel }
touchpoint-only-for = seulement { $names }
touchpoint-requires = exige : { $name }
touchpoint-after = après { $names }
touchpoint-opens = ouvre : { $journey }
touchpoint-opens-journey = ouvre le parcours { $journey }
moment-of-truth = Moment de vérité
moment-of-truth-zero = Moment de vérité zéro
moment-of-truth-first = Premier moment de vérité
moment-of-truth-second = Deuxième moment de vérité
moment-of-truth-ultimate = Moment de vérité ultime

## The emotion curve

emotion-peak = sommet
emotion-lowest = point le plus bas
emotion-ends-low = finit bas
emotion-ends-high = finit haut
emotion-expected = attendu
emotion-expected-value = attendu { $value }
emotion-spread = de { $low } à { $high }
emotion-value = ressenti { $value }
emotion-delighted = ravi
emotion-neutral = neutre
emotion-angry = en colère

## Paths from touchpoint to touchpoint

path-starts-here-too = le parcours commence aussi ici
path-unreachable = aucun chemin ne mène ici
path-nothing-leads-here = rien ne mène ici
path-ends-badly = finit mal
path-dead-end = impasse
path-dead-end-reason = impasse : rien ne mène plus loin
path-end = la fin
path-begins-here = commence ici
path-ends-well-here = finit bien ici
path-ends-badly-here = finit mal ici
path-leaves = part
path-content = satisfait
path-again = encore une fois
path-to = vers « { $name } »
path-to-more = et vers { $number } de plus
path-from = depuis « { $name } »
path-from-more = et depuis { $number } de plus
path-fails = échoue
path-start = Début

## Pain points, opportunities and other notes

severity-low = faible
severity-medium = moyenne
severity-high = élevée
severity-critical = critique
note-assumption = hypothèse
note-assumed = supposé
pain-accepted = accepté
pain-solved = résolu
opportunity-open = ouverte
opportunity-in-progress = en cours
opportunity-done = faite
opportunity-dismissed = écartée
note-because = parce que : { $reason }
opportunity-customer-value = valeur { $value }
opportunity-business-value = entreprise { $value }
opportunity-effort = effort { $effort }
opportunity-priority = priorité { $priority }
external-softened-by = atténué par : { $what }
gap-rank = lacune { $number }
card-after = après { $names }

## Metrics

metric-not-measured = non mesuré
metric-of-scale = sur { $high }
metric-target = cible { $value }
metric-baseline = départ { $value }
metric-meets = atteint la cible
metric-misses = manque la cible
metric-met = cible atteinte
metric-not-met = cible manquée
metric-sample = { $number } mesurés

## Details: a label, and what the journey says under it

detail-about = sujet
detail-behaviour = comportement
detail-wait = attend
detail-duration = dure
detail-moment-of-truth = moment de vérité
detail-channel-owner = responsable du canal
detail-answers = répond à
detail-importance = importance
detail-company-importance = pour l’entreprise { $value }
detail-satisfaction = satisfaction
detail-engagement = attention
detail-quality = qualité
detail-kano = Kano
detail-personalised-for = conçu pour
detail-listening = écoute par
detail-wait-explained = attente expliquée
yes = oui
no = non
detail-staff = personnel
detail-physical-evidence = à voir
detail-cost = coûte
detail-harm = préjudice
detail-link = lien
detail-evidence = source
detail-answered-by = réponse
detail-solves = résout
detail-after = après
detail-metrics = visible dans
detail-journey-kind = Type
detail-journey-audience = Pour
detail-journey-covers = Couvre
detail-journey-expects = Attendu
detail-journey-improves = Améliore
detail-journey-language = Langue
detail-journey-review = Revu
detail-journey-note = Note
detail-journey-link = Lien
detail-every = chaque { $length }
detail-heard = { $number } entendus
detail-range = { $low } à { $high }
detail-at-least = à partir de { $low }
detail-at-most = jusqu’à { $high }

## Evidence

evidence-survey = enquête
evidence-analytics = données d’usage
evidence-experiment = expérience
evidence-event-log = journal d’événements
evidence-observation = observation
evidence-usability-test = test d’utilisabilité
evidence-mystery-shopping = client mystère
evidence-session-recording = enregistrements de sessions
evidence-diary = étude par journal
evidence-interview = entretiens
evidence-focus-group = groupe de discussion
evidence-support-tickets = demandes d’assistance
evidence-reviews = avis
evidence-complaints = réclamations
evidence-social-media = réseaux sociaux
evidence-staff = personnel
evidence-desk-research = recherche documentaire
evidence-regulation = réglementation
evidence-assumption = hypothèse
evidence-workshop = atelier
evidence-count-survey =
    { $number ->
        [one] { $number } réponse d’enquête
       *[other] { $number } réponses d’enquête
    }
evidence-count-observation =
    { $number ->
        [one] { $number } observation
       *[other] { $number } observations
    }
evidence-count-usability-test =
    { $number ->
        [one] { $number } test d’utilisabilité
       *[other] { $number } tests d’utilisabilité
    }
evidence-count-session-recording =
    { $number ->
        [one] { $number } enregistrement de session
       *[other] { $number } enregistrements de sessions
    }
evidence-count-diary =
    { $number ->
        [one] { $number } journal
       *[other] { $number } journaux
    }
evidence-count-interview =
    { $number ->
        [one] { $number } entretien
       *[other] { $number } entretiens
    }
evidence-count-focus-group =
    { $number ->
        [one] { $number } participant de groupe
       *[other] { $number } participants de groupe
    }
evidence-count-support-tickets =
    { $number ->
        [one] { $number } demande d’assistance
       *[other] { $number } demandes d’assistance
    }
evidence-count-reviews =
    { $number ->
        [one] { $number } avis
       *[other] { $number } avis
    }
evidence-count-complaints =
    { $number ->
        [one] { $number } réclamation
       *[other] { $number } réclamations
    }
evidence-only = seulement : { $kind }
evidence-partly = en partie : { $kind }

## Behaviours

behaviour-need-recognition = prise de conscience du besoin
behaviour-search = recherche
behaviour-consideration = comparaison
behaviour-choice = choix
behaviour-ordering = commande
behaviour-payment = paiement
behaviour-delivery = livraison
behaviour-onboarding = prise en main
behaviour-consumption = consommation
behaviour-usage = usage
behaviour-engagement = engagement
behaviour-service-request = demande de service
behaviour-complaint = réclamation
behaviour-return = retour
behaviour-feedback = avis donné
behaviour-renewal = renouvellement
behaviour-advocacy = recommandation
behaviour-leaving = départ

## Kinds of journeys

kind-purchase = achat
kind-subscription = abonnement
kind-contract = contrat
kind-public-service = service public
kind-support = assistance
kind-employee = parcours salarié

## Qualities of a service (SERVQUAL) and the categories of Kano

quality-reliability = fiabilité
quality-assurance = assurance
quality-tangibles = éléments tangibles
quality-empathy = empathie
quality-responsiveness = réactivité
kano-must-be = obligatoire
kano-one-dimensional = proportionnel
kano-attractive = attractif
kano-indifferent = indifférent
kano-reverse = inversé

## Lengths of time

unit-second = s
unit-minute = min
unit-hour = h
unit-day =
    { $number ->
        [one] jour
       *[other] jours
    }
unit-business-day =
    { $number ->
        [one] jour ouvré
       *[other] jours ouvrés
    }
unit-week =
    { $number ->
        [one] semaine
       *[other] semaines
    }
unit-month =
    { $number ->
        [one] mois
       *[other] mois
    }
unit-quarter =
    { $number ->
        [one] trimestre
       *[other] trimestres
    }
unit-year =
    { $number ->
        [one] an
       *[other] ans
    }
length-about = environ
length-up-to = jusqu’à
length-to = à
length-and = et
length-or = ou

## The legend of a map

legend-emotion = le ressenti
legend-spread = dispersion d’une personne à l’autre
legend-expected = ce qui était attendu
legend-severity = gravité, de un (faible) à quatre (critique)
legend-assumption = hypothèse, sans preuve encore
legend-control = hors du contrôle de l’entreprise
legend-moment-of-truth = moment de vérité
legend-channel-switch = le canal change
legend-quote = mot pour mot : { -customer(number: "one") }
legend-leaves = quitte le parcours
legend-leaves-content = part satisfait
legend-fails = en cas d’échec

## The legend of a flow

legend-start = début
legend-digital = sur un écran
legend-physical = dans un lieu, avec des objets
legend-human = avec une personne
legend-post = par courrier
legend-feels-bad = ressenti négatif, jusqu’à −2
legend-feels-good = ressenti positif, jusqu’à +2
legend-main-path = le chemin principal
legend-other-path = un autre chemin

## The legend of a text, each behind a sign

sign-expected = attendu
sign-spread = du pire au meilleur jour
sign-thinks = pense
sign-says = dit
sign-pain = friction
sign-critical = critique
sign-moment-of-truth = moment de vérité
sign-onward = suite vers
sign-back = retour à
sign-leaves = part

## What a flow holds

count-steps =
    { $number ->
        [one] { $number } point de contact
       *[other] { $number } points de contact
    }
count-stages =
    { $number ->
        [one] { $number } étape
       *[other] { $number } étapes
    }
count-branches =
    { $number ->
        [one] { $number } embranchement
       *[other] { $number } embranchements
    }
count-paths-back =
    { $number ->
        [one] { $number } chemin de retour
       *[other] { $number } chemins de retour
    }
count-paths-out =
    { $number ->
        [one] { $number } chemin de sortie
       *[other] { $number } chemins de sortie
    }
count-exits =
    { $number ->
        [one] { $number } sortie
       *[other] { $number } sorties
    }
count-recoveries =
    { $number ->
        [one] { $number } rattrapage
       *[other] { $number } rattrapages
    }
count-dead-ends =
    { $number ->
        [one] { $number } impasse
       *[other] { $number } impasses
    }
count-unreachable =
    { $number ->
        [one] { $number } point de contact où aucun chemin ne mène
       *[other] { $number } points de contact où aucun chemin ne mène
    }

## Gaps: what kind each is

gap-kind-missing-phase = Phase manquante
gap-kind-pain-without-answer = Point de friction sans réponse
gap-kind-pain-with-open-answer = Point de friction avec une réponse sur le papier
gap-kind-pain-being-answered = Point de friction en cours de traitement
gap-kind-pain-after-answer = Point de friction encore ouvert malgré une réponse faite
gap-kind-behaviour-unserved = Comportement manquant
gap-kind-expectation-missed = Moins que prévu
gap-kind-importance-ignored = Important, mais pas satisfaisant
gap-kind-ends-on-a-low = Finit au plus bas
gap-kind-cliff-without-pain = Chute du ressenti
gap-kind-hand-off = Passage de relais douloureux
gap-kind-silence = Silence
gap-kind-long-wait-unexplained = Attente inexpliquée
gap-kind-negative-emotion-without-pain = Mauvais moment sans point de friction
gap-kind-bad-days = Mauvais certains jours
gap-kind-customers-leave = Les { -customer(number: "other") } partent
gap-kind-dead-end = Impasse
gap-kind-loop-without-exit = Boucle sans issue
gap-kind-unreachable-touchpoint = Personne ne peut y arriver
gap-kind-need-unanswered = Besoin sans réponse
gap-kind-priority-unanswered = Priorité sans réponse
gap-kind-moment-of-truth-without-metric = Moment de vérité que personne ne suit
gap-kind-phase-unheard = Personne n’écoute
gap-kind-phase-assumed = Seulement supposé
gap-kind-reactive-only = Seulement réactif
gap-kind-begins-at-own-door = Commence à votre porte

## Gaps: what each is about, where the file has no name for it

gap-title-missing-before =
    { -purchase.own ->
        [yes] Le parcours ne commence que lors de « { -purchase } »
       *[no] Le parcours ne commence que lors de l’achat
    }
gap-title-missing-purchase =
    { -purchase.own ->
        [yes] « { -purchase } » n’est pas sur la carte
       *[no] L’achat lui-même n’est pas sur la carte
    }
gap-title-missing-after =
    { -purchase.own ->
        [yes] Le parcours se termine lors de « { -purchase } »
       *[no] Le parcours se termine lors de l’achat
    }
gap-title-unheard-before =
    { -purchase.own ->
        [yes] Personne n’écoute avant « { -purchase } »
       *[no] Personne n’écoute avant l’achat
    }
gap-title-unheard-purchase =
    { -purchase.own ->
        [yes] Personne n’écoute lors de « { -purchase } »
       *[no] Personne n’écoute lors de l’achat
    }
gap-title-unheard-after =
    { -purchase.own ->
        [yes] Personne n’écoute après « { -purchase } »
       *[no] Personne n’écoute après l’achat
    }
gap-title-assumed-before =
    { -purchase.own ->
        [yes] Avant « { -purchase } », tout est seulement supposé
       *[no] Avant l’achat, tout est seulement supposé
    }
gap-title-assumed-purchase =
    { -purchase.own ->
        [yes] Lors de « { -purchase } », tout est seulement supposé
       *[no] Lors de l’achat, tout est seulement supposé
    }
gap-title-assumed-after =
    { -purchase.own ->
        [yes] Après « { -purchase } », tout est seulement supposé
       *[no] Après l’achat, tout est seulement supposé
    }
gap-title-reactive-only =
    { -purchase.own ->
        [yes] Après « { -purchase } », c’est toujours aux { -customer(number: "other") } de faire le premier pas
       *[no] Après l’achat, c’est toujours aux { -customer(number: "other") } de faire le premier pas
    }
gap-title-own-door = La carte commence à votre porte
gap-title-not-for = { $behaviours } : couvert, mais pas pour { $names }
gap-title-needs = Ce dont { $name } a besoin : { $texts }
gap-title-priorities = Ce qui décide pour { $name } : { $texts }

## Gaps: what is missing where nothing serves a behaviour

gap-unserved-need-recognition = Personne n’est là quand le besoin apparaît
gap-unserved-search = Rien n’aide les { -customer(number: "other") } à trouver leurs options
gap-unserved-consideration = Rien n’aide les { -customer(number: "other") } à comparer
gap-unserved-choice = Rien n’aide les { -customer(number: "other") } à choisir
gap-unserved-ordering = La commande n’est pas sur la carte
gap-unserved-payment = Le paiement n’est pas sur la carte
gap-unserved-delivery = Personne ne le remet
gap-unserved-onboarding = Personne n’aide à la première utilisation
gap-unserved-consumption = { gap-unserved-usage }
gap-unserved-usage = L’utilisation elle-même n’est pas sur la carte
gap-unserved-engagement = Rien n’entretient le lien entre les utilisations
gap-unserved-service-request = Il n’y a personne à qui demander de l’aide
gap-unserved-complaint = Il n’y a pas de retour possible quand quelque chose ne va pas
gap-unserved-return = { gap-unserved-complaint }
gap-unserved-feedback = Personne ne demande comment c’était
gap-unserved-renewal = Rien ne fait revenir les { -customer(number: "other") }
gap-unserved-advocacy = Rien n’aide les { -customer(number: "other") } qui ont apprécié à en parler autour d’eux
gap-unserved-leaving = Il n’y a pas de façon correcte de se quitter
gap-cell-missing-need-recognition = personne quand le besoin apparaît
gap-cell-missing-search = rien à trouver
gap-cell-missing-consideration = rien à comparer
gap-cell-missing-choice = rien n’aide à choisir
gap-cell-missing-ordering = aucun moyen de commander
gap-cell-missing-payment = aucun moyen de payer
gap-cell-missing-delivery = personne ne le remet
gap-cell-missing-onboarding = personne n’aide au début
gap-cell-missing-consumption = { gap-cell-missing-usage }
gap-cell-missing-usage = utilisation absente de la carte
gap-cell-missing-engagement = rien entre les utilisations
gap-cell-missing-service-request = personne à qui demander de l’aide
gap-cell-missing-complaint = pas de retour possible
gap-cell-missing-return = { gap-cell-missing-complaint }
gap-cell-missing-feedback = personne ne demande
gap-cell-missing-renewal = rien ne les fait revenir
gap-cell-missing-advocacy = personne n’en parle autour
gap-cell-missing-leaving = pas de façon correcte de se quitter
gap-cell-not-for = pas pour { $names }
gap-cell-some = une partie
gap-stand-in-return = un retour, mais rien n’y invite
gap-stand-in-exit = une sortie, imprévue
gap-stand-in-exits = des sorties, mais aucune prévue

## Gaps: whom they concern

gap-whom-both = les deux
gap-whom-all = tous
gap-whom-more = { $name } et { $number } de plus

## Gaps: what adds to one; short, without a full stop

gap-note-for = { " " }pour { $names }
gap-note-lowest-point = point le plus bas{ $for } ({ $value })
gap-note-falls = chute après { $place }{ $for } : { $points }
gap-note-ends-here = le parcours se termine ici{ $for } ({ $value })
gap-note-bad-days = mauvais { $times } fois sur 10{ $for }
gap-note-below-expectation = { $points } en dessous des attentes{ $for }
gap-note-satisfaction = satisfaction { $value } sur 5{ $for }
gap-note-wait = attente que personne n’explique{ $for } : { $length }
gap-note-every-route = tous les chemins passent par ici{ $for }
gap-note-hand-off-company = passage de relais à une autre entreprise après { $place }{ $for }
gap-note-hand-off-team = passage de relais à une autre équipe après { $place }{ $for }
gap-note-hand-off-channel = autre canal après { $place }{ $for }
gap-note-moment-of-truth = un moment de vérité
gap-note-importance = importance { $value } sur 5
gap-note-leads-to = mène à : { $effect }
gap-note-no-owner = sans responsable
gap-note-waits-for-customer = rien ne se passe avant que les { -customer(number: "other") } fassent le premier pas
gap-note-assumed = seulement supposé jusqu’ici
gap-note-expected = attendu : { $behaviours }
gap-note-beside = à côté, { $place } : ressenti { $value }
gap-note-unheard-before =
    { -purchase.own ->
        [yes] rien n’est mesuré ni écouté avant « { -purchase } » non plus
       *[no] rien n’est mesuré ni écouté avant l’achat non plus
    }
gap-note-unheard-purchase =
    { -purchase.own ->
        [yes] rien n’est mesuré ni écouté lors de « { -purchase } » non plus
       *[no] rien n’est mesuré ni écouté lors de l’achat non plus
    }
gap-note-unheard-after =
    { -purchase.own ->
        [yes] rien n’est mesuré ni écouté après « { -purchase } » non plus
       *[no] rien n’est mesuré ni écouté après l’achat non plus
    }
gap-note-all-own =
    { -purchase.own ->
        [yes] tous les points de contact avant « { -purchase } » sont ceux de l’entreprise
       *[no] tous les points de contact avant l’achat sont ceux de l’entreprise
    }
gap-note-because = pourquoi c’est important : { $because }
gap-note-round-to = on tourne en rond vers { $place }
gap-note-leave-at = à { $place }
gap-note-hurts-there = ce qui fait mal à cet endroit : { $pain }
gap-note-owner = responsable : { $owner }

## Gaps: questions for the people in the room; they follow an introduction, so they begin in lower case

gap-question-first-noticed = quand « { $name } » sera en place, que remarqueront d’abord les { -customer(number: "other") }, et comment le verrons-nous ?
gap-question-in-the-way = qu’est-ce qui fait obstacle à « { $name } », et quelle petite partie aiderait déjà ?
gap-question-in-use = la réponse est-elle en service là où cela fait mal, et à qui l’avons-nous demandé depuis ?
gap-question-weighed = qu’est-ce qui compte ici pour les { -customer(number: "other") } et que nous ne voyons pas ?
gap-question-last-feeling = quel est le dernier ressenti que devraient avoir les { -customer(number: "other") }, et qui le leur donne ?
gap-question-before-the-fall = qu’ont encore les { -customer(number: "other") } juste avant la chute, et qu’est-ce qui le leur enlève ?
gap-question-bad-days = qu’est-ce qui change les mauvais jours, et qui pourrait le savoir avant les { -customer(number: "other") } ?
gap-question-promise = qui a fait la promesse, et que changeons-nous : la promesse ou ce qui est livré ?
gap-question-who-tells = qui pourrait prévenir les { -customer(number: "other") }, et quand le sait-on ?
gap-question-what-the-next-knows = que sait la personne suivante des { -customer(number: "other") } qui arrivent, et que faut-il raconter à nouveau ?
gap-question-what-hurts = qu’est-ce qui fait mal ici exactement, et comment le savons-nous ?
gap-question-partner = que demandons-nous au partenaire, et que pouvons-nous faire nous-mêmes en attendant ?
gap-question-out-of-our-hands = nous ne pouvons pas changer cela ; que pourrions-nous dire ou proposer juste avant ?
gap-question-in-customers-hands = que pourrions-nous mettre entre les mains des { -customer(number: "other") } pour ce moment ?
gap-question-pain-before = que font les { -customer(number: "other") } à la place face à cela, et où vont-ils ensuite ?
gap-question-pain-purchase = combien font demi-tour ici, et qu’est-ce qui aurait retenu la dernière personne ?
gap-question-pain-after = que font aujourd’hui les { -customer(number: "other") } pour surmonter cela, et quelle part pourrions-nous leur épargner ?
gap-question-what-would-have-to-be-true = que faudrait-il pour que cela n’arrive pas ?
gap-question-behaviour-need-recognition = où sont les { -customer(number: "other") } et que font-ils quand ils en ont besoin pour la première fois ?
gap-question-behaviour-search = que tapent, demandent ou regardent les { -customer(number: "other") } avant d’avoir entendu parler de nous ?
gap-question-behaviour-consideration = à quoi les { -customer(number: "other") } nous comparent-ils, et quelles informations leur manquent ?
gap-question-behaviour-choice = qu’est-ce qui donne aux { -customer(number: "other") } assez d’assurance pour choisir, et qui est là pour le dernier doute ?
gap-question-behaviour-ordering = à quoi ressemble ce moment aujourd’hui, et pourquoi n’est-il pas sur notre carte ?
gap-question-behaviour-payment = { gap-question-behaviour-ordering }
gap-question-behaviour-delivery = quand les { -customer(number: "other") } l’ont-ils en main, et qui y veille ?
gap-question-behaviour-onboarding = qu’est-ce qui doit réussir le premier jour, et qui est là sinon ?
gap-question-behaviour-consumption = { gap-question-behaviour-usage }
gap-question-behaviour-usage = à quoi ressemble une journée ordinaire d’utilisation ?
gap-question-behaviour-engagement = qu’est-ce qui manquerait aux { -customer(number: "other") } si nous nous taisions entre les utilisations ?
gap-question-behaviour-service-request = à qui s’adressent aujourd’hui les { -customer(number: "other") }, et combien de temps jusqu’à la réponse ?
gap-question-behaviour-complaint = que font aujourd’hui les { -customer(number: "other") } qui veulent réclamer ou rendre ?
gap-question-behaviour-return = { gap-question-behaviour-complaint }
gap-question-behaviour-feedback = que demanderions-nous aux { -customer(number: "other") } si nous n’avions qu’une question, et quand ?
gap-question-behaviour-renewal = pourquoi les { -customer(number: "other") } qui ont apprécié reviendraient-ils, et qu’est-ce qui les fait alors penser à nous ?
gap-question-behaviour-advocacy = { gap-question-behaviour-renewal }
gap-question-behaviour-leaving = comment aimerions-nous que les { -customer(number: "other") } parlent de nous le jour de leur départ ?
gap-question-missing-before = qu’ont fait les { -customer(number: "other") } la semaine d’avant, et qu’est-ce qui a décidé ?
gap-question-missing-purchase = que se passe-t-il entre vouloir et avoir ?
gap-question-missing-after = que se passe-t-il le premier jour, après un mois et quand quelque chose casse ?
gap-question-own-door = à qui cinq { -customer(number: "other") } ont-ils récemment demandé conseil avant de venir chez nous ?
gap-question-need = à quel point de contact pourrait-on donner cela à { $name }, et qui y veillerait ?
gap-question-priority = à quel endroit du parcours { $name } verrait que nous y tenons ?
gap-question-unheard-moment = que verrions-nous dans nos chiffres la semaine après un échec ici ?
gap-question-unheard-phase = que disent ici les { -customer(number: "other") } qu’aucun de nous n’entend ?
gap-question-assumed-phase = à qui pourrions-nous le demander cette semaine, et quelle réponse nous donnerait tort ?
gap-question-reactive-only = laquelle de nos réponses pourrait arriver avant la question des { -customer(number: "other") } ?
gap-question-last-who-left = qu’est-ce qui aurait retenu la dernière personne partie d’ici ?
gap-question-dead-end = que fait quelqu’un qui se trouve ici ?
gap-question-endless-loop = comment sort-on de cette boucle aujourd’hui ?
gap-question-unreachable = qui devrait arriver ici, et d’où ?

## Gaps: what would help

gap-way-out-opportunity = { $name } ({ $facts })
gap-way-out-stages-before = des étapes avec `phase: before` : le besoin, la recherche, la comparaison
gap-way-out-stages-purchase = une étape avec `phase: purchase` : choisir, commander, payer
gap-way-out-stages-after = des étapes avec `phase: after` : livraison, première utilisation, aide, ce qui fait revenir
gap-way-out-touchpoints-of-others = des points de contact avec `control: external` ou `customer` : des amis, des avis, un comparatif
gap-way-out-listening = un indicateur sous `metrics`, ou `listens_with`
gap-way-out-listening-in-phase = un indicateur sous `metrics`, ou `listens_with` à un de ses points de contact
gap-way-out-evidence = des entretiens (cinq { -customer(number: "other") }) ou un mois de demandes d’assistance, sous `evidence:` là où ils servent de preuve
gap-way-out-company-begins = un point de contact avec `initiated_by: company`
gap-way-out-route-to = un chemin qui y mène sous `next`, ou `starts: true`
gap-way-out-route-on = un chemin plus loin sous `next`, ou un `exit` avec sa raison
gap-idea-need-recognition = par exemple un mot là où le besoin apparaît : un rappel, un panneau, un partenaire présent
gap-idea-search = par exemple être trouvé avec les mots qu’emploient les { -customer(number: "other") }
gap-idea-consideration = par exemple une page où les options sont côte à côte
gap-idea-choice = par exemple une recommandation motivée, ou quelqu’un à qui demander
gap-idea-ordering = mettre ce moment sur la carte, avec le ressenti
gap-idea-payment = { gap-idea-ordering }
gap-idea-delivery = par exemple un message qui dit quand cela arrive, et un autre en cas de retard
gap-idea-onboarding = par exemple un guide pour le premier jour, une aide à l’installation, un appel la première semaine
gap-idea-consumption = { gap-idea-usage }
gap-idea-usage = mettre une journée ordinaire sur la carte, avec le ressenti
gap-idea-engagement = par exemple un conseil au bon moment, qui améliore l’utilisation
gap-idea-service-request = par exemple un seul endroit où demander, et un délai de réponse
gap-idea-complaint = par exemple un moyen simple de réclamer ou de rendre, et la réponse d’une personne
gap-idea-return = { gap-idea-complaint }
gap-idea-feedback = par exemple une question au bon moment, et un retour sur ce qu’elle a donné
gap-idea-renewal = par exemple une raison de revenir : une date d’entretien, une reprise, une invitation
gap-idea-advocacy = { gap-idea-renewal }
gap-idea-leaving = par exemple un départ facile : résilier, revendre, recycler, emporter ses données

## Gaps: loose ends, and what writing more would show

gap-loose-end-adrift = Opportunités qui ne répondent à aucun point de friction ni besoin
gap-loose-end-unowned = Opportunités dont personne ne se charge
gap-loose-end-unweighed = Opportunités sans effort ou sans valeur
gap-hint-phases =
    { -purchase.own ->
        [yes] `phase: before`, `purchase` ou `after` à chaque étape montre ce qui manque avant et après « { -purchase } »
       *[no] `phase: before`, `purchase` ou `after` à chaque étape montre ce qui manque avant et après l’achat
    }
gap-hint-personas = `personas:` montre qui les lacunes concernent et quelle part des { -customer(number: "other") } elles touchent
gap-hint-emotions = `emotion:` de -2 à 2 à chaque point de contact montre où cela fait le plus mal et comment finit le parcours
gap-hint-behaviours = `behaviour:` aux étapes (search, payment, onboarding, complaint …) montre ce que vivent les { -customer(number: "other") } sans que rien n’y serve
gap-hint-severity = `severity:` aux points de friction les classe selon leur gravité
gap-hint-shares = `share: 35%` aux chemins montre quelle part des { -customer(number: "other") } chaque lacune concerne
gap-hint-answers = `answers:` aux points de contact montre quels besoins restent sans réponse
gap-hint-listening = `metrics:` ou `listens_with:` montre où personne ne remarquerait un échec
gap-hint-evidence = `evidence:` distingue ce que l’on sait de ce que l’on croit
gap-hint-switched-off = non énuméré, car `cjm.yaml` désactive la règle : { $rules }

## Gaps: how bad they are, in whose hands, on which evidence

gap-not-given = non indiqué
gap-harm-leaves = ils partent
gap-harm-stuck = ils sont bloqués
gap-harm-below = { $points } en dessous
gap-harm-unsatisfied = insatisfaction
gap-harm-bad-days = les mauvais jours
gap-harm-named = préjudice : { $harm }
gap-control-brand = à nous
gap-control-partner = partenaire
gap-control-customer = { -customer(number: "one") }
gap-control-external = externe
gap-evidence-not-said = non indiqué
gap-evidence-from-map = découle de la carte
gap-evidence-with-level = { $level } : { $words }
evidence-level-not-said = non indiqué
evidence-level-assumed = supposé
evidence-level-derived = déduit
evidence-level-reported = rapporté
evidence-level-observed = observé
evidence-level-measured = mesuré
grounds-survey =
    { $number ->
        [one] { $written } réponse
       *[other] { $written } réponses
    }
grounds-analytics =
    { $number ->
        [one] { $written } cas enregistré
       *[other] { $written } cas enregistrés
    }
grounds-event-log =
    { $number ->
        [one] { $written } cas enregistré
       *[other] { $written } cas enregistrés
    }
grounds-experiment = { $written } dans un test
grounds-observation = observation : { $written }
grounds-usability-test = observation : { $written }
grounds-session-recording = observation : { $written }
grounds-mystery-shopping =
    { $number ->
        [one] { $written } visite mystère
       *[other] { $written } visites mystères
    }
grounds-diary =
    { $number ->
        [one] { $written } journal
       *[other] { $written } journaux
    }
grounds-interview =
    { $number ->
        [one] { $written } entretien
       *[other] { $written } entretiens
    }
grounds-focus-group = { $written } en groupes de discussion
grounds-support-tickets =
    { $number ->
        [one] { $written } demande d’assistance
       *[other] { $written } demandes d’assistance
    }
grounds-reviews =
    { $number ->
        [one] { $written } avis
       *[other] { $written } avis
    }
grounds-complaints =
    { $number ->
        [one] { $written } réclamation
       *[other] { $written } réclamations
    }
grounds-social-media =
    { $number ->
        [one] { $written } publication
       *[other] { $written } publications
    }
grounds-staff = { $written } selon le personnel
grounds-assumption = supposé
grounds-workshop = supposé en atelier

## The gap report: head and matrix

gaps-page-title =
    { -purchase.own ->
        [yes] Lacunes avant et après « { -purchase } »
       *[no] Lacunes avant et après l’achat
    }
gaps-title = Lacunes
gaps-head-personas =
    { $number ->
        [one] { $number } persona
       *[other] { $number } personas
    }
gaps-head-for = seulement pour { $name }
gaps-head-before =
    { -purchase.own ->
        [yes] seulement les lacunes avant « { -purchase } »
       *[no] seulement les lacunes avant l’achat
    }
gaps-head-purchase =
    { -purchase.own ->
        [yes] seulement les lacunes lors de « { -purchase } »
       *[no] seulement les lacunes lors de l’achat
    }
gaps-head-after =
    { -purchase.own ->
        [yes] seulement les lacunes après « { -purchase } »
       *[no] seulement les lacunes après l’achat
    }
gaps-head-as-is = état actuel
gaps-head-to-be = cible
gaps-head-stages =
    { $number ->
        [one] { $number } étape
       *[other] { $number } étapes
    }
gaps-head-touchpoints =
    { $number ->
        [one] { $number } point de contact
       *[other] { $number } points de contact
    }
gaps-reviewed-on = revu le { $date }
gaps-reviewed-today = revu aujourd’hui
gaps-reviewed-yesterday = revu hier
gaps-reviewed-days =
    { $number ->
        [one] revu il y a { $number } jour
       *[other] revu il y a { $number } jours
    }
gaps-reviewed-months =
    { $number ->
        [one] revu il y a { $number } mois
       *[other] revu il y a { $number } mois
    }
gaps-line = ligne { $line }
gaps-matrix = Ce que chaque étape couvre et contient
gap-phase-before = avant
gap-phase-purchase = { -purchase }
gap-phase-after = après
gap-row-touchpoints = points de contact
gap-row-feels = ressenti ({ $name })
gap-row-feels-on-average = ressenti, en moyenne
gap-row-pain-points = points de friction
gap-row-answered-pains = … avec une réponse
gap-row-opportunities = opportunités
gap-row-listening = quelqu’un écoute
gap-row-channel-switches = changements de canal
gap-row-hand-offs = passages de relais
gap-row-lost = pertes ici
gap-mark-served = couvert
gap-mark-partly = en partie
gap-mark-nothing = rien
gaps-signs = ● couvert  ◐ en partie  ○ rien
gaps-coverage = couverture  { $scores }
gaps-coverage-for = pour { $name } : { $scores }

## The gap report: feelings

gaps-feelings = Le ressenti au fil du parcours
gaps-feelings-customer = { -customer(number: "other") }
gaps-curve = Le ressenti au fil du parcours ({ $name }), de −2 en bas à +2 en haut
gaps-curve-best = au mieux { $place } { $value }
gaps-curve-worst = au pire { $place } { $value }
gaps-curve-ends = à la fin { $place } { $value }
gaps-curve-remembered = souvenir { $value } (pic et fin)
gaps-curve-nobody-spared = un mauvais moment n’est épargné à personne
gaps-curve-meet-bad = { $share } vivent un mauvais moment
gaps-moment = { $place } ({ $value })
gaps-weakest-everywhere = { $worst }, sur tous les chemins
gaps-weakest-or = { $worst }, ou { $mildest } dans le meilleur des cas
gaps-weakest = maillon le plus faible : { $weakest }
gaps-weakest-to = maillon le plus faible { $ends } : { $weakest }
gaps-weakest-to-more = maillon le plus faible { $ends } et { $more } de plus : { $weakest }
gaps-to-exit = jusqu’à la sortie { $name }
gaps-to-end = jusqu’à la fin à { $name }

## The gap report: the ranked list

gaps-ranked = Ce qui compte le plus
gaps-column-what = Quoi
gaps-column-for = pour
gaps-column-reach = portée
gaps-column-harm = préjudice
gaps-column-ours = à nous ?
gaps-column-evidence = preuves
gaps-named-for = pour { $names }
gaps-named-reach = portée { $reach }
gaps-named-evidence = preuves : { $evidence }
gaps-ask = Question à l’équipe
gaps-priority = Priorité { $priority } = √portée { $reach } × préjudice { $harm } × influence { $influence } × travail restant { $left }
gaps-number-not-given = { $number } (non indiqué)
gaps-none = Aucune lacune n’apparaît dans ce que dit cette carte.
gaps-none-of-phase = Aucune étape n’indique `phase: { $phase }`, on ne peut donc rien dire de ses lacunes.
gaps-more = … et { $more } de plus ; `--top { $all }` les montre toutes
gaps-not-ours = Pas entre vos mains, mais à atténuer
gaps-place = { $title } ({ $line })
gaps-place-acting-on = { $title } ({ $line }, agit sur { $places })
gaps-nothing-softens = rien ne l’atténue encore
gaps-loose-ends = Points en suspens
gaps-hints = Pour en voir plus
gaps-and-more = … et { $more } de plus

## The gap report: how priorities come about

gaps-scoring = Comment les lacunes sont classées
gaps-scoring-formula = Priorité = √portée × préjudice × influence × travail restant, de 0 à 1.
gaps-scoring-reach = La portée est la part de tous les { -customer(number: "other") } qui y arrivent un jour ; les personas comptent selon leur part. D’un intervalle, c’est le milieu qui compte. La racine carrée garde en vue ce qui est rare et grave.
gaps-scoring-harm = Le préjudice est la plus grande des valeurs indiquées : gravité (faible ¼, moyenne ½, élevée ¾, critique 1), ressenti sous le neutre (−1 vaut ½, −2 vaut 1), écart sous les attentes pondéré par l’importance, satisfaction sur ce qui compte, départ (1) ou blocage (¾). Le point le plus bas, la fin, un moment de vérité, un passage de relais et ce qui compte pour les { -customer(number: "other") } ajoutent chacun un dixième. Là où personne ne l’a jugé, il compte 0,3 pour tous.
gaps-scoring-influence = Influence : entre vos mains 1, entre celles d’un partenaire ⅞, entre celles des { -customer(number: "other") } ¾, ailleurs ½.
gaps-scoring-left = Travail restant : sans réponse 1, avec une réponse que personne n’a commencée ¾, en cours ½, faite ¼.
gaps-scoring-unknown = Ce que le fichier n’indique pas n’est pas inventé ; l’ordre dépend de ce qui est indiqué.
gaps-scoring-sources = Les nombres sont notre choix, d’après Parasuraman et al. 1985 (attentes), Martilla & James 1977 (importance) et Kahneman et al. 1993 (pic et fin). Ils classent les lacunes d’un parcours pour ouvrir la discussion ; une différence de quelques centièmes ne veut rien dire.

## Budgets

budget-heading = Budgets
budget-at-most = au plus { $amount }
budget-at-least = au moins { $amount }
budget-below-neutral = au plus { $points } sous le neutre
budget-too-many = { $amount } de trop
budget-short = il manque { $amount }
budget-too-deep = trop bas de { $amount }
budget-too-low = trop faible de { $amount }
budget-too-high = trop élevé de { $amount }
budget-found-coverage =
    { $number ->
        [one] { $part } ({ $served } sur { $number } comportement)
       *[other] { $part } ({ $served } sur { $number } comportements)
    }
budget-found-lowest = le moment le plus bas a un ressenti de { $value }
budget-found-end = le parcours se termine à { $value }
budget-found-lost = { $part } des { -customer(number: "other") } partent
budget-found-priority = la plus haute priorité d’une lacune est { $score }
budget-unmeasured = { $name } : { $limit }, mais le fichier ne le dit pas
budget-kept = { $name } : { $found }, { $limit }
budget-broken = { $name } : { $found }, { $limit } ({ $excess })
budget-state-broken = non tenu : { $verdict }
budget-state-kept = tenu : { $verdict }
budget-state-unmeasured = non mesuré : { $verdict }
budget-place = { $line } : { $title }

## What would change once opportunities are done

what-if-heading =
    { $number ->
        [one] Ce qui change une fois l’opportunité réalisée : { $names }
       *[other] Ce qui change une fois les opportunités réalisées : { $names }
    }
what-if-changes = Lacunes qui changent
what-if-gap = lacune
what-if-priority = priorité
what-if-rank = rang
what-if-then = ensuite
what-if-gone = disparue
what-if-none = D’après le fichier, aucune lacune n’en est changée.
what-if-total = Les priorités de toutes les lacunes ensemble : { $before } → { $after } ({ $less } de moins)
what-if-unmet = Points de friction sans réponse faite : { $before } → { $after }
what-if-coverage-same = La couverture reste la même : aucun point de contact n’est ajouté
what-if-coverage = Couverture : { $changes }
what-if-feelings = Le ressenti est montré tel qu’il est aujourd’hui : ce que l’on ressentirait n’est pas dans le fichier. Un quart de chaque lacune traitée reste jusqu’à ce que le point de friction indique `status: solved`
what-if-done = { $name } : déjà fait
what-if-dismissed = { $name } : écarté
what-if-comes-after = { $name } vient après { $first }, qui n’est pas encore fait
what-if-answers-nothing = { $name } ne répond à aucun point de friction ni besoin, d’après le fichier

## What to do first

plan-heading = Par quoi commencer : lacune comblée par effort
plan-none = Aucune opportunité ouverte ne répond à une lacune de cette carte.
plan-closes = comble { $part } de toutes les priorités
plan-closes-little = comble moins de { $part } de toutes les priorités
plan-closes-nothing = ne comble rien à elle seule
plan-effort-not-given = effort non indiqué
plan-value-not-given = valeur non indiquée
plan-no-owner = personne ne s’en charge encore
plan-answers = répond à { $gaps }
plan-waits-in-circle = attend en boucle : { $names }
plan-comes-after = vient après { $names }
plan-opens = ouvre la voie à { $names }
plan-no-efforts = Aucun effort n’est indiqué : l’ordre suit seulement ce qu’elles comblent ; `effort: S` à chacune dirait ce qui est rapide
plan-efforts-missing = À partir de { $number }, un effort n’est pas indiqué, ou il manque à une opportunité qui doit venir d’abord : l’ordre suit ce qu’elles comblent
plan-doubled = Ne répond qu’à ce à quoi répond déjà une opportunité ci-dessus, c’est donc l’une ou l’autre : { $names }
plan-idle = Ne répond à aucune lacune de cette carte : { $names }
plan-untouched =
    { $number ->
        [one] { $part } de toutes les priorités concernent { $number } lacune à laquelle aucune opportunité ne répond encore
       *[other] { $part } de toutes les priorités concernent { $number } lacunes auxquelles aucune opportunité ne répond encore
    }

## Several journeys side by side

portfolio-link = Tous les parcours côte à côte
portfolio-heading =
    { $number ->
        [one] { $number } parcours en vue d’ensemble
       *[other] Les { $number } parcours côte à côte
    }
portfolio-table = Ce que contient chaque phase de chaque parcours (○ et ◐ sont minces), ses lacunes et ses points de friction sans réponse
portfolio-column-journey = parcours
portfolio-column-gaps = lacunes
portfolio-column-unanswered = sans réponse
portfolio-column-broken = non tenus
portfolio-to-be = { $title } (cible)
portfolio-file = { $title } ({ $file })
portfolio-not-told = non couvert
portfolio-touchpoints =
    { $number ->
        [one] { $number } point de contact
       *[other] { $number } points de contact
    }
portfolio-more = … et { $more } de plus, dont aucun n’a plus de phases minces ; `--format json` les contient tous
portfolio-journeys =
    { $number ->
        [one] { $number } parcours
       *[other] { $number } parcours
    }
portfolio-thin = Mince { $phases } (non couvert, moins de la moitié de ce que vivent les { -customer(number: "other") } est servie, ou un quart des points de contact de la phase la plus remplie).
portfolio-thin-before =
    { -purchase.own ->
        [yes] avant « { -purchase } » dans { $number }
       *[no] avant l’achat dans { $number }
    }
portfolio-thin-purchase =
    { -purchase.own ->
        [yes] lors de « { -purchase } » dans { $number }
       *[no] lors de l’achat dans { $number }
    }
portfolio-thin-after =
    { -purchase.own ->
        [yes] après « { -purchase } » dans { $number }
       *[no] après l’achat dans { $number }
    }
portfolio-thin-of = { $phase } sur { $journeys }
portfolio-heaviest = Ce qui compte le plus sur tous les parcours
portfolio-reach = portée { $reach }
portfolio-priority = priorité { $score }
portfolio-caution = Les priorités classent les lacunes d’un parcours ; entre parcours, elles sont un point de départ pour la discussion, car aucun fichier ne donne le nombre des { -customer(number: "other") } de son parcours.
portfolio-repeated = Le même point de friction dans plusieurs parcours : un seul responsable pourrait y mettre fin partout
portfolio-repeated-in = { $pain } dans { $journeys }
portfolio-and-more = et { $more } de plus

## Two maps compared

compare-before = Avant
compare-after = Après
compare-planned = Prévu
compare-now = Aujourd’hui
change-new = nouveau
change-removed = supprimé
change-solved = résolu
change-unanswered = plus mentionné, sans réponse
change-closed = comblé
change-was-called = s’appelait « { $name } »
change-was-after = déplacé, était dans « { $stage } » après « { $before } »
change-was-first = déplacé, était le premier dans « { $stage } »
change-is-after = déplacé, maintenant dans « { $stage } » après « { $before } »
change-is-first = déplacé, maintenant le premier dans « { $stage } »
change-moved-here = déplacé ici
change-moved-away = déplacé ailleurs
change-better = meilleur
change-worse = moins bon
change-as-target = { $value } (cible)
change-only = seulement : { $label }
change-not-said = non précisé
change-none = aucun
change-severity = gravité
change-channel = canal
change-control = contrôle
change-company = entreprise
change-wait = attend
change-duration = dure
change-moment-of-truth = moment de vérité
change-initiated-by = commence
change-customer = { -customer(number: "one") }
change-lowest-point = point le plus bas { $before } → { $after }
change-average = en moyenne { $before } → { $after }
change-feels-the-same = même ressenti dans l’ensemble
change-nothing = Rien n’a changé sur la carte
change-stages = Étapes
change-count-new = { $number } en plus
change-count-removed = { $number } en moins
change-count-unanswered = { $number } sans réponse et plus mentionnés
change-count-moved = { $number } déplacés
change-count-changed = { $number } modifiés
change-count-solved = { $number } résolus
change-count-settled = { $number } réglés
change-count-closed = { $number } comblées
change-count-kept = { $number } comme avant
legend-new = nouveau
legend-removed = n’existe plus
legend-moved = déplacé
legend-changed = modifié
legend-solved = résolu ou comblé

## The page for a browser

page-skip = Passer l’image et lire le texte
page-made = Dessiné par cjm à partir du fichier du parcours. Cette page ne charge rien et n’envoie rien.
page-tools = Ce que l’image montre
page-view = Vue
page-map = Carte
page-flow = Flux
page-personas = Personas
page-lanes = Lignes
page-head = Titre et personas
page-legend = Légende
page-theme = Thème
page-zoom = Zoom
page-smaller = Plus petit
page-larger = Plus grand
page-fit = Ajuster à la largeur
page-find = Chercher
page-print = Imprimer
page-print-picture = L’image telle quelle
page-print-all = Toute la page
page-details = Détails
page-close = Fermer
page-previous = Point de contact précédent
page-next = Point de contact suivant
page-keys = Les flèches mènent d’un point de contact à l’autre dans l’image, Entrée en ouvre un, Échap le ferme ; +, − et 0 règlent le zoom.
page-in-words = En mots
page-about = À propos de ce parcours
page-business-goal = Objectif de l’entreprise
page-goals = Veut
page-steps = Étape par étape
page-throughout = Tout au long du parcours
page-whole-stage = L’étape dans son ensemble
page-lane = Ligne
page-paths = Où mènent les chemins
page-from = De
page-to = Vers
page-share = Part
page-condition = Quand
page-who = Qui
page-leaves = quitte le parcours
page-leaves-content = part satisfait
page-fails = en cas d’échec

## The page that lists many journeys

index-heading = Parcours clients
index-journeys =
    { $number ->
        [one] { $number } parcours
       *[other] { $number } parcours
    }
index-flawed = { $number } avec des erreurs
index-evidence = Repose sur
index-gaps = Lacunes prioritaires
index-open = Ouvrir en
index-change = Comparé à « { $title } » :
index-picture = Carte de « { $title } »
index-errors =
    { $number ->
        [one] contient { $number } erreur
       *[other] contient { $number } erreurs
    }
index-unread = aucun parcours n’a pu être lu
index-no-owner = sans responsable
index-never-reviewed = sans date de revue
index-made = Créé par cjm à partir des fichiers des parcours.

## The blank template

template-title = Carte de parcours vierge
template-description = Une carte de parcours client vierge à remplir : des étapes en colonnes, des lignes avec une question chacune.
template-journey = Parcours
template-persona = Persona
template-scenario = Scénario
template-date = Date
template-owner = Responsable
template-stage = Étape { $number }
template-ask-actions = Que se passe-t-il ici ({ -customer(number: "one") }) ?
template-ask-thoughts = Que pensent-ils ? Que disent-ils, mot pour mot ?
template-ask-touchpoints = Où rencontrent-ils l’entreprise, par quel canal ?
template-ask-emotion = Quel est le ressenti ? Tracer la courbe, une ligne par persona.
template-ask-pain-points = Qu’est-ce qui fait mal, et comment le savons-nous ?
template-ask-opportunities = Que pourrait-on améliorer ? Qui le ferait ?
template-ask-metrics = Comment le verrions-nous ? Quelle est la valeur aujourd’hui ?
template-ask-gaps = Que manque-t-il ici ?
template-ask-external = Qu’est-ce qui vient de l’extérieur ?
template-ask-frontstage = Que faisons-nous de visible ?
template-ask-backstage = Que faisons-nous d’invisible ?
template-ask-support = Qui aide ceux qui aident ?
template-ask-systems = Qu’utilisons-nous pour cela ?
template-ask-owners = Qui en est responsable ?
template-ask-evidence = Sur quoi cela repose-t-il ? Marquer les hypothèses.

## The guide to the keys of the language (`cjm explain KEY`)

guide-key = clé
guide-meaning = signification
guide-value = valeurs
guide-example = exemple
guide-values = Valeurs : { $values }.
guide-place = Une clé de : { $places }
guide-takes-text = Si vous ne donnez qu’un nom, un texte suffit.
guide-more = `cjm explain KEY` explique une clé avec un exemple.
guide-entries = Entrées et leurs clés : `cjm explain touchpoint`
guide-keys = Clés : `cjm explain emotion`
guide-rules = Règles : `cjm explain dead-end`
guide-rules-listed = Il y a { $number } règles ; `cjm rules` les énumère.
guide-gaps = Lacunes : `cjm explain gaps`
guide-gaps-explained = Comment les lacunes reçoivent leur priorité.
guide-all = Toutes les clés
