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

customers = { -customer(number: "other") }
one-customer = { -customer(number: "one") }
purchase-word = { -purchase }

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
gap-rank = lacune { $rank }
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

kind-purchase = { -purchase }
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
index-owner = Responsable
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
