# The words of cjm in Spanish; `en.ftl` says how such a file is made.

## What can be called otherwise in a file

-customer =
    { $number ->
        [one] cliente
       *[other] clientes
    }
    .own = no
-purchase = compra
    .own = no

employee =
    { $number ->
        [one] empleado
       *[other] empleados
    }
employee-purchase = contratación

## Numbers, lists and quotations

decimal = ,
percent = { $number } %
quote = «{ $text }»
thought = ‘{ $text }’
name = «{ $name }»
list-comma = { $first }, { $second }
list-and = { $first } y { $second }
list-or = { $first } o { $second }
labelled = { $label }: { $text }
percent-up-to = hasta { $percent }
points =
    { $number ->
        [one] { $value } punto
       *[other] { $value } puntos
    }

## The journey as a whole

head-untitled = Mapa del recorrido del cliente
state-as-is = Actual
state-to-be = Futuro
head-starts = Empieza
head-ends = Termina
head-business-goal = Objetivo de la empresa: { $goal }
head-company = Empresa
stage-business-goal = empresa: { $goal }
head-reviewed = revisado { $date }
head-evidence = Se basa en
head-metrics = Medido
head-sources = Fuentes
head-emotion = Cómo se siente
head-curve = Curva
head-notable = Mejor, peor y último momento

## Personas

persona-line-who = quién
persona-line-goals = quiere
persona-line-needs = necesita
persona-line-priorities = decide por
persona-line-pain-points = le duele
everybody = todos
persona-needs = Necesidades
persona-priorities = Lo que decide
persona-pain-points = Puntos de dolor
persona-share =
    { -customer.own ->
        [yes] { $share } ({ -customer(number: "other") })
       *[no] { $share } de los clientes
    }
persona-trigger = Detonante: { $trigger }

## Descriptions for people who cannot see the picture

description-map = Mapa del recorrido del cliente, { $state }.
description-comparison = Dos mapas de recorrido comparados. { $versions }
description-stages =
    { $number ->
        [one] { $number } etapa
       *[other] { $number } etapas
    }
description-stages-with-touchpoints =
    { $stages ->
        [one] { $stages } etapa
       *[other] { $stages } etapas
    } con { $touchpoints ->
        [one] { $touchpoints } punto de contacto
       *[other] { $touchpoints } puntos de contacto
    }
description-personas =
    { $number ->
        [one] { $number } persona
       *[other] { $number } personas
    }
description-more = y { $number } más
description-emotion =
    { $number ->
        [one] { $who }: lo mejor en «{ $best }» ({ $best-value }), lo peor en «{ $worst }» ({ $worst-value }) y al final, «{ $last }», { $last-value }.
       *[other] { $who }: lo mejor en «{ $best }» ({ $best-value }), lo peor en «{ $worst }» ({ $worst-value }) y al final, «{ $last }», { $last-value }.
    }
description-emotion-of-customer = { -customer(number: "one") }: lo mejor en «{ $best }» ({ $best-value }), lo peor en «{ $worst }» ({ $worst-value }) y al final, «{ $last }», { $last-value }.
description-pain-points =
    { $number ->
        [one] { $number } punto de dolor
       *[other] { $number } puntos de dolor
    }
description-opportunities =
    { $number ->
        [one] { $number } oportunidad
       *[other] { $number } oportunidades
    }
description-flow = Los caminos del recorrido ({ -customer(number: "other") }): { $counts }.
flow-title = { $title }: el flujo

## Stages and phases

phase-heading-purchase-before = Antes de la compra
phase-heading-purchase-at = Compra
phase-heading-purchase-after = Después de la compra
phase-heading-subscription-before = Antes de la suscripción
phase-heading-subscription-at = Suscripción
phase-heading-subscription-after = Después de la suscripción
phase-heading-contract-before = Antes del contrato
phase-heading-contract-at = Contrato
phase-heading-contract-after = Después del contrato
phase-heading-public-service-before = Antes de la solicitud
phase-heading-public-service-at = Solicitud
phase-heading-public-service-after = Después de la solicitud
phase-heading-employee-before = Antes de incorporarse
phase-heading-employee-at = Incorporación
phase-heading-employee-after = Después de incorporarse
phase-heading-own-before = Antes
phase-heading-own-after = Después
phase-before = antes
phase-purchase = { -purchase }
phase-after = después
stage-continued = { $name } (continuación)
stage-in-any-order = en cualquier orden
stage-of = etapa { $stage } de { $count }
stages-of = etapas { $stages } de { $count }
stage-as-far-as = hasta { $name }

## Lanes

lane-actions = Acciones
lane-thoughts = Pensamientos y citas
lane-touchpoints = Puntos de contacto
lane-emotion = Emoción
lane-pain-points = Puntos de dolor
lane-opportunities = Oportu­nidades
lane-metrics = Métricas
lane-gaps = Carencias
lane-external = Influencias externas
lane-frontstage = Cara al público
lane-backstage = Tras bambalinas
lane-support = Apoyo
lane-systems = Sistemas
lane-owners = Responsa­bles
lane-evidence = Evidencias
lane-next = Sigue
lane-emotion-text = En palabras
gaps-shown = { $shown } de { $all }, las más importantes
gaps-shown-of-open = { $shown } de { $open } abiertas, las más importantes
gaps-shown-of-placed = { $shown } de { $all }; las demás no tienen paso
gaps-shown-of-personas = entre las más importantes del recorrido
line-of-interaction = línea de interacción
line-of-visibility = línea de visibilidad
line-of-internal-interaction = línea de interacción interna

## Touchpoints

touchpoint-alone = { -customer(number: "one") }: a solas
touchpoint-alone-without-channel = a solas, sin canal
touchpoint-company-first = la empresa actúa primero
touchpoint-company-begins = la empresa empieza
control-partner = socio
control-customer = { -customer(number: "one") }
control-external = externo
run-by-partner = a cargo de un socio
run-by-customer = a cargo de: { -customer(number: "one") }
run-by-external = a cargo de otros
channel-digital = digital
channel-physical = físico
channel-human = en persona
channel-post = correo
touchpoint-wait = espera { $length }
touchpoint-duration = dura { $length }
touchpoint-from-channel = desde { $channel }
touchpoint-comes-from = viene de { $channel }
touchpoint-only-for = solo { $names }
touchpoint-requires = requiere: { $name }
touchpoint-after = después de { $names }
touchpoint-opens = abre: { $journey }
touchpoint-opens-journey = abre el recorrido { $journey }
moment-of-truth = Momento de la verdad
moment-of-truth-zero = Momento cero de la verdad
moment-of-truth-first = Primer momento de la verdad
moment-of-truth-second = Segundo momento de la verdad
moment-of-truth-ultimate = Momento definitivo de la verdad

## The emotion curve

emotion-peak = pico
emotion-lowest = punto más bajo
emotion-ends-low = termina bajo
emotion-ends-high = termina alto
emotion-expected = esperado
emotion-expected-value = esperado { $value }
emotion-spread = de { $low } a { $high }
emotion-value = se siente { $value }
emotion-delighted = encantado
emotion-neutral = neutral
emotion-angry = enfadado

## Paths from touchpoint to touchpoint

path-starts-here-too = el recorrido también empieza aquí
path-unreachable = ningún camino lleva aquí
path-nothing-leads-here = nada lleva aquí
path-ends-badly = termina mal
path-dead-end = callejón sin salida
path-dead-end-reason = callejón sin salida: nada sigue
path-end = el final
path-begins-here = empieza aquí
path-ends-well-here = termina bien aquí
path-ends-badly-here = termina mal aquí
path-leaves = se va
path-content = satisfecho
path-again = otra vez
path-to = a «{ $name }»
path-to-more = y a { $number } más
path-from = desde «{ $name }»
path-from-more = y desde { $number } más
path-fails = falla
path-start = Inicio

## Pain points, opportunities and other notes

severity-low = baja
severity-medium = media
severity-high = alta
severity-critical = crítica
note-assumption = suposición
note-assumed = supuesto
pain-accepted = aceptado
pain-solved = resuelto
opportunity-open = abierta
opportunity-in-progress = en curso
opportunity-done = hecha
opportunity-dismissed = descartada
note-because = porque: { $reason }
opportunity-customer-value = valor { $value }
opportunity-business-value = empresa { $value }
opportunity-effort = esfuerzo { $effort }
opportunity-priority = prioridad { $priority }
external-softened-by = suavizado por: { $what }
gap-rank = carencia { $number }
card-after = después de { $names }

## Metrics

metric-not-measured = sin medir
metric-of-scale = de { $high }
metric-target = meta { $value }
metric-baseline = antes { $value }
metric-meets = alcanza la meta
metric-misses = no alcanza la meta
metric-met = meta alcanzada
metric-not-met = meta no alcanzada
metric-sample = { $number } medidos

## Details: a label, and what the journey says under it

detail-about = de qué trata
detail-behaviour = comportamiento
detail-wait = espera
detail-duration = dura
detail-moment-of-truth = momento de la verdad
detail-channel-owner = responsable del canal
detail-answers = responde a
detail-importance = importancia
detail-company-importance = para la empresa { $value }
detail-satisfaction = satisfacción
detail-engagement = atención
detail-quality = calidad
detail-kano = Kano
detail-personalised-for = a medida de
detail-listening = escucha con
detail-wait-explained = espera explicada
yes = sí
no = no
detail-staff = personal
detail-physical-evidence = a la vista
detail-cost = cuesta
detail-harm = daño
detail-link = enlace
detail-evidence = fuente
detail-answered-by = respondido por
detail-solves = resuelve
detail-after = después de
detail-metrics = se ve en
detail-journey-kind = Tipo
detail-journey-audience = Para
detail-journey-covers = Abarca
detail-journey-expects = Espera
detail-journey-improves = Mejora
detail-journey-language = Idioma
detail-journey-review = Revisado
detail-journey-note = Nota
detail-journey-link = Enlace
detail-every = cada { $length }
detail-heard = { $number } escuchados
detail-range = { $low } a { $high }
detail-at-least = desde { $low }
detail-at-most = hasta { $high }

## Evidence

evidence-survey = encuesta
evidence-analytics = analítica
evidence-experiment = experimento
evidence-event-log = registro de eventos
evidence-observation = observación
evidence-usability-test = prueba de usabilidad
evidence-mystery-shopping = cliente misterioso
evidence-session-recording = grabaciones de sesiones
evidence-diary = estudio de diario
evidence-interview = entrevistas
evidence-focus-group = grupo focal
evidence-support-tickets = solicitudes de soporte
evidence-reviews = reseñas
evidence-complaints = quejas
evidence-social-media = redes sociales
evidence-staff = personal
evidence-desk-research = investigación documental
evidence-regulation = normativa
evidence-assumption = suposición
evidence-workshop = taller
evidence-count-survey =
    { $number ->
        [one] { $number } respuesta de encuesta
       *[other] { $number } respuestas de encuesta
    }
evidence-count-observation =
    { $number ->
        [one] { $number } observación
       *[other] { $number } observaciones
    }
evidence-count-usability-test =
    { $number ->
        [one] { $number } prueba de usabilidad
       *[other] { $number } pruebas de usabilidad
    }
evidence-count-session-recording =
    { $number ->
        [one] { $number } grabación de sesión
       *[other] { $number } grabaciones de sesiones
    }
evidence-count-diary =
    { $number ->
        [one] { $number } diario
       *[other] { $number } diarios
    }
evidence-count-interview =
    { $number ->
        [one] { $number } entrevista
       *[other] { $number } entrevistas
    }
evidence-count-focus-group =
    { $number ->
        [one] { $number } participante de grupo focal
       *[other] { $number } participantes de grupo focal
    }
evidence-count-support-tickets =
    { $number ->
        [one] { $number } solicitud de soporte
       *[other] { $number } solicitudes de soporte
    }
evidence-count-reviews =
    { $number ->
        [one] { $number } reseña
       *[other] { $number } reseñas
    }
evidence-count-complaints =
    { $number ->
        [one] { $number } queja
       *[other] { $number } quejas
    }
evidence-only = solo { $kind }
evidence-partly = en parte { $kind }

## Behaviours

behaviour-need-recognition = reconocer la necesidad
behaviour-search = búsqueda
behaviour-consideration = comparación
behaviour-choice = elección
behaviour-ordering = pedido
behaviour-payment = pago
behaviour-delivery = entrega
behaviour-onboarding = primeros pasos
behaviour-consumption = consumo
behaviour-usage = uso
behaviour-engagement = participación
behaviour-service-request = solicitud de servicio
behaviour-complaint = queja
behaviour-return = devolución
behaviour-feedback = opinión
behaviour-renewal = renovación
behaviour-advocacy = recomendación
behaviour-leaving = despedida

## Kinds of journeys

kind-purchase = compra
kind-subscription = suscripción
kind-contract = contrato
kind-public-service = servicio público
kind-support = ayuda
kind-employee = recorrido del empleado

## Qualities of a service (SERVQUAL) and the categories of Kano

quality-reliability = fiabilidad
quality-assurance = seguridad
quality-tangibles = elementos tangibles
quality-empathy = empatía
quality-responsiveness = capacidad de respuesta
kano-must-be = obligatorio
kano-one-dimensional = unidimensional
kano-attractive = atractivo
kano-indifferent = indiferente
kano-reverse = inverso

## Lengths of time

unit-second = s
unit-minute = min
unit-hour = h
unit-day =
    { $number ->
        [one] día
       *[other] días
    }
unit-business-day =
    { $number ->
        [one] día hábil
       *[other] días hábiles
    }
unit-week =
    { $number ->
        [one] semana
       *[other] semanas
    }
unit-month =
    { $number ->
        [one] mes
       *[other] meses
    }
unit-quarter =
    { $number ->
        [one] trimestre
       *[other] trimestres
    }
unit-year =
    { $number ->
        [one] año
       *[other] años
    }
length-about = unos
length-up-to = hasta
length-to = a
length-and = y
length-or = o

## The legend of a map

legend-emotion = cómo se siente
legend-spread = variación entre personas
legend-expected = lo que se esperaba
legend-severity = gravedad, de uno (baja) a cuatro (crítica)
legend-assumption = suposición, aún sin evidencia
legend-control = fuera del control de la empresa
legend-moment-of-truth = momento de la verdad
legend-channel-switch = cambia el canal
legend-quote = palabras textuales: { -customer(number: "one") }
legend-leaves = deja el recorrido
legend-leaves-content = se va satisfecho
legend-fails = cuando falla

## The legend of a flow

legend-start = inicio
legend-digital = en una pantalla
legend-physical = en un lugar, con cosas
legend-human = con una persona
legend-post = por correo
legend-feels-bad = se siente mal, hasta −2
legend-feels-good = se siente bien, hasta +2
legend-main-path = el camino principal
legend-other-path = otro camino

## The legend of a text, each behind a sign

sign-expected = esperado
sign-spread = del peor al mejor día
sign-thinks = piensa
sign-says = dice
sign-pain = dolor
sign-critical = crítico
sign-moment-of-truth = momento de la verdad
sign-onward = sigue a
sign-back = vuelve a
sign-leaves = se va

## What a flow holds

count-steps =
    { $number ->
        [one] { $number } paso
       *[other] { $number } pasos
    }
count-stages =
    { $number ->
        [one] { $number } etapa
       *[other] { $number } etapas
    }
count-branches =
    { $number ->
        [one] { $number } bifurcación
       *[other] { $number } bifurcaciones
    }
count-paths-back =
    { $number ->
        [one] { $number } camino de vuelta
       *[other] { $number } caminos de vuelta
    }
count-paths-out =
    { $number ->
        [one] { $number } camino de salida
       *[other] { $number } caminos de salida
    }
count-exits =
    { $number ->
        [one] { $number } salida
       *[other] { $number } salidas
    }
count-recoveries =
    { $number ->
        [one] { $number } recuperación
       *[other] { $number } recuperaciones
    }
count-dead-ends =
    { $number ->
        [one] { $number } callejón sin salida
       *[other] { $number } callejones sin salida
    }
count-unreachable =
    { $number ->
        [one] { $number } paso al que ningún camino lleva
       *[other] { $number } pasos a los que ningún camino lleva
    }

## Gaps: what kind each is

gap-kind-missing-phase = Fase que falta
gap-kind-pain-without-answer = Punto de dolor sin respuesta
gap-kind-pain-with-open-answer = Punto de dolor con respuesta sobre el papel
gap-kind-pain-being-answered = Punto de dolor con respuesta en curso
gap-kind-pain-after-answer = Punto de dolor aún abierto aunque la respuesta está hecha
gap-kind-behaviour-unserved = Comportamiento que falta
gap-kind-expectation-missed = Menos de lo esperado
gap-kind-importance-ignored = Importante, pero no satisface
gap-kind-ends-on-a-low = Termina en lo más bajo
gap-kind-cliff-without-pain = Caída del ánimo
gap-kind-hand-off = Traspaso que duele
gap-kind-silence = Silencio
gap-kind-long-wait-unexplained = Espera sin explicar
gap-kind-negative-emotion-without-pain = Mal momento sin punto de dolor
gap-kind-bad-days = Mal algunos días
gap-kind-customers-leave =
    { -customer.own ->
        [yes] Abandonos ({ -customer(number: "other") })
       *[no] Los clientes se van
    }
gap-kind-dead-end = Callejón sin salida
gap-kind-loop-without-exit = Círculo sin salida
gap-kind-unreachable-touchpoint = Nadie puede llegar
gap-kind-need-unanswered = Necesidad sin respuesta
gap-kind-priority-unanswered = Prioridad sin respuesta
gap-kind-moment-of-truth-without-metric = Momento de la verdad que nadie observa
gap-kind-phase-unheard = Nadie escucha
gap-kind-phase-assumed = Solo supuesto
gap-kind-reactive-only = Solo reactivo
gap-kind-begins-at-own-door = Empieza en la propia puerta

## Gaps: what each is about, where the file has no name for it

gap-title-missing-before =
    { -purchase.own ->
        [yes] El recorrido empieza en «{ -purchase }»
       *[no] El recorrido empieza en la compra
    }
gap-title-missing-purchase =
    { -purchase.own ->
        [yes] «{ -purchase }» no está en el mapa
       *[no] La compra misma no está en el mapa
    }
gap-title-missing-after =
    { -purchase.own ->
        [yes] El recorrido termina en «{ -purchase }»
       *[no] El recorrido termina en la compra
    }
gap-title-unheard-before =
    { -purchase.own ->
        [yes] Nadie escucha antes de «{ -purchase }»
       *[no] Nadie escucha antes de la compra
    }
gap-title-unheard-purchase =
    { -purchase.own ->
        [yes] Nadie escucha en «{ -purchase }»
       *[no] Nadie escucha en la compra
    }
gap-title-unheard-after =
    { -purchase.own ->
        [yes] Nadie escucha después de «{ -purchase }»
       *[no] Nadie escucha después de la compra
    }
gap-title-assumed-before =
    { -purchase.own ->
        [yes] Antes de «{ -purchase }», todo es solo supuesto
       *[no] Antes de la compra, todo es solo supuesto
    }
gap-title-assumed-purchase =
    { -purchase.own ->
        [yes] En «{ -purchase }», todo es solo supuesto
       *[no] En la compra, todo es solo supuesto
    }
gap-title-assumed-after =
    { -purchase.own ->
        [yes] Después de «{ -purchase }», todo es solo supuesto
       *[no] Después de la compra, todo es solo supuesto
    }
gap-title-reactive-only =
    { -purchase.own ->
        [yes] Después de «{ -purchase }», la empresa nunca da el primer paso
       *[no] Después de la compra, la empresa nunca da el primer paso
    }
gap-title-own-door = El mapa empieza en la propia puerta
gap-title-not-for = { $behaviours }: atendido, pero no para { $names }
gap-title-needs = Lo que necesita { $name }: { $texts }
gap-title-priorities = Lo que decide para { $name }: { $texts }

## Gaps: what is missing where nothing serves a behaviour

gap-unserved-need-recognition = No hay nadie cuando surge la necesidad
gap-unserved-search =
    { -customer.own ->
        [yes] Nada ayuda a { -customer(number: "other") } a encontrar sus opciones
       *[no] Nada ayuda a los clientes a encontrar sus opciones
    }
gap-unserved-consideration =
    { -customer.own ->
        [yes] Nada ayuda a { -customer(number: "other") } a comparar
       *[no] Nada ayuda a los clientes a comparar
    }
gap-unserved-choice =
    { -customer.own ->
        [yes] Nada ayuda a { -customer(number: "other") } a elegir
       *[no] Nada ayuda a los clientes a elegir
    }
gap-unserved-ordering = El pedido no está en el mapa
gap-unserved-payment = El pago no está en el mapa
gap-unserved-delivery = Nadie lo entrega
gap-unserved-onboarding = Nadie ayuda con el primer uso
gap-unserved-consumption = { gap-unserved-usage }
gap-unserved-usage = El uso mismo no está en el mapa
gap-unserved-engagement = Nada mantiene vivo el vínculo entre un uso y otro
gap-unserved-service-request = No hay nadie a quien pedir ayuda
gap-unserved-complaint = No hay camino de vuelta cuando algo va mal
gap-unserved-return = { gap-unserved-complaint }
gap-unserved-feedback = Nadie pregunta cómo fue
gap-unserved-renewal =
    { -customer.own ->
        [yes] Nada hace volver a { -customer(number: "other") }
       *[no] Nada hace volver a los clientes
    }
gap-unserved-advocacy =
    { -customer.own ->
        [yes] Nada anima a quien queda contento a contarlo a otros ({ -customer(number: "other") })
       *[no] Nada anima a los clientes contentos a contarlo a otros
    }
gap-unserved-leaving = No hay una forma digna de despedirse
gap-cell-missing-need-recognition = nadie cuando surge la necesidad
gap-cell-missing-search = nada que encontrar
gap-cell-missing-consideration = nada que comparar
gap-cell-missing-choice = nada ayuda a elegir
gap-cell-missing-ordering = sin modo de pedir
gap-cell-missing-payment = sin modo de pagar
gap-cell-missing-delivery = nadie lo entrega
gap-cell-missing-onboarding = nadie ayuda con el primer uso
gap-cell-missing-consumption = { gap-cell-missing-usage }
gap-cell-missing-usage = el uso no está en el mapa
gap-cell-missing-engagement = nada entre un uso y otro
gap-cell-missing-service-request = nadie a quien pedir ayuda
gap-cell-missing-complaint = sin camino de vuelta
gap-cell-missing-return = { gap-cell-missing-complaint }
gap-cell-missing-feedback = nadie pregunta
gap-cell-missing-renewal = nada los hace volver
gap-cell-missing-advocacy = nadie se lo cuenta a otros
gap-cell-missing-leaving = sin despedida digna
gap-cell-not-for = no para { $names }
gap-cell-some = una parte
gap-stand-in-return = un camino de vuelta, pero nada invita a tomarlo
gap-stand-in-exit = una salida, sin planear
gap-stand-in-exits = salidas, pero ninguna planeada

## Gaps: whom they concern

gap-whom-both = ambas
gap-whom-all = todas
gap-whom-more = { $name } y { $number } más

## Gaps: what adds to one; short, without a full stop

gap-note-for = { " " }para { $names }
gap-note-lowest-point = punto más bajo{ $for } ({ $value })
gap-note-falls = cae { $points } después de { $place }{ $for }
gap-note-ends-here = el recorrido termina aquí{ $for } ({ $value })
gap-note-bad-days = mal { $times } de cada 10 veces{ $for }
gap-note-below-expectation = { $points } por debajo de lo esperado{ $for }
gap-note-satisfaction = satisfacción { $value } de 5{ $for }
gap-note-wait = { $length } de espera que nadie explica{ $for }
gap-note-every-route = todos los caminos pasan por aquí{ $for }
gap-note-hand-off-company = traspaso a otra empresa después de { $place }{ $for }
gap-note-hand-off-team = traspaso a otro equipo después de { $place }{ $for }
gap-note-hand-off-channel = otro canal después de { $place }{ $for }
gap-note-moment-of-truth = un momento de la verdad
gap-note-importance = importancia { $value } de 5
gap-note-leads-to = lleva a: { $effect }
gap-note-no-owner = sin responsable
gap-note-waits-for-customer =
    { -customer.own ->
        [yes] no pasa nada hasta que { -customer(number: "other") } dan el primer paso
       *[no] no pasa nada hasta que los clientes dan el primer paso
    }
gap-note-assumed = por ahora solo supuesto
gap-note-expected = esperado: { $behaviours }
gap-note-beside = al lado, { $place } se siente { $value }
gap-note-unheard-before =
    { -purchase.own ->
        [yes] tampoco se mide ni se escucha nada antes de «{ -purchase }»
       *[no] tampoco se mide ni se escucha nada antes de la compra
    }
gap-note-unheard-purchase =
    { -purchase.own ->
        [yes] tampoco se mide ni se escucha nada en «{ -purchase }»
       *[no] tampoco se mide ni se escucha nada en la compra
    }
gap-note-unheard-after =
    { -purchase.own ->
        [yes] tampoco se mide ni se escucha nada después de «{ -purchase }»
       *[no] tampoco se mide ni se escucha nada después de la compra
    }
gap-note-all-own =
    { -purchase.own ->
        [yes] todos los puntos de contacto antes de «{ -purchase }» son de la propia empresa
       *[no] todos los puntos de contacto antes de la compra son de la propia empresa
    }
gap-note-because = por qué importa: { $because }
gap-note-round-to = vueltas y vueltas hasta { $place }
gap-note-leave-at = en { $place }
gap-note-hurts-there = lo que duele allí: { $pain }
gap-note-owner = responsable: { $owner }

## Gaps: questions for the people in the room; they follow an introduction, so they begin in lower case

gap-question-first-noticed =
    { -customer.own ->
        [yes] cuando exista «{ $name }», ¿qué será lo primero que notarán { -customer(number: "other") } y cómo lo veremos?
       *[no] cuando exista «{ $name }», ¿qué será lo primero que notarán los clientes y cómo lo veremos?
    }
gap-question-in-the-way = ¿qué se interpone en el camino de «{ $name }» y qué pequeña parte ya ayudaría?
gap-question-in-use = ¿se usa la respuesta donde duele y a quién hemos preguntado desde entonces?
gap-question-weighed =
    { -customer.own ->
        [yes] ¿qué importa aquí a { -customer(number: "other") } que nosotros no vemos?
       *[no] ¿qué importa aquí a los clientes que nosotros no vemos?
    }
gap-question-last-feeling =
    { -customer.own ->
        [yes] ¿qué es lo último que deberían sentir { -customer(number: "other") } y quién se lo da?
       *[no] ¿qué es lo último que deberían sentir los clientes y quién se lo da?
    }
gap-question-before-the-fall =
    { -customer.own ->
        [yes] ¿qué tienen todavía { -customer(number: "other") } justo antes de la caída y qué se lo quita?
       *[no] ¿qué tienen todavía los clientes justo antes de la caída y qué se lo quita?
    }
gap-question-bad-days =
    { -customer.own ->
        [yes] ¿qué cambia en los días malos y quién podría saberlo antes de que lo noten { -customer(number: "other") }?
       *[no] ¿qué cambia en los días malos y quién podría saberlo antes de que lo noten los clientes?
    }
gap-question-promise = ¿quién hizo la promesa y qué cambiamos: la promesa o lo que se entrega?
gap-question-who-tells =
    { -customer.own ->
        [yes] ¿quién podría avisar a { -customer(number: "other") } y cuándo lo sabe?
       *[no] ¿quién podría avisar a los clientes y cuándo lo sabe?
    }
gap-question-what-the-next-knows =
    { -customer.own ->
        [yes] cuando llegan { -customer(number: "other") }, ¿qué sabe quien los recibe y qué hay que volver a contar?
       *[no] cuando llegan los clientes, ¿qué sabe quien los recibe y qué hay que volver a contar?
    }
gap-question-what-hurts = ¿qué duele aquí exactamente y cómo lo sabemos?
gap-question-partner = ¿qué pedimos al socio y qué podemos hacer nosotros hasta que cumpla?
gap-question-out-of-our-hands = no podemos cambiarlo; ¿qué podríamos decir u ofrecer justo antes?
gap-question-in-customers-hands =
    { -customer.own ->
        [yes] ¿qué podríamos poner en manos de { -customer(number: "other") } para este momento?
       *[no] ¿qué podríamos poner en manos de los clientes para este momento?
    }
gap-question-pain-before =
    { -customer.own ->
        [yes] ¿qué hacen en su lugar { -customer(number: "other") } al encontrarse con esto y adónde van después?
       *[no] ¿qué hacen en su lugar los clientes al encontrarse con esto y adónde van después?
    }
gap-question-pain-purchase = ¿cuántos dan aquí media vuelta y qué habría retenido a la última persona?
gap-question-pain-after =
    { -customer.own ->
        [yes] ¿qué hacen hoy { -customer(number: "other") } para superar esto y qué parte podríamos ahorrarles?
       *[no] ¿qué hacen hoy los clientes para superar esto y qué parte podríamos ahorrarles?
    }
gap-question-what-would-have-to-be-true = ¿qué tendría que ser cierto para que esto no ocurriera?
gap-question-behaviour-need-recognition =
    { -customer.own ->
        [yes] ¿dónde están { -customer(number: "other") } y qué hacen cuando lo necesitan por primera vez?
       *[no] ¿dónde están los clientes y qué hacen cuando lo necesitan por primera vez?
    }
gap-question-behaviour-search =
    { -customer.own ->
        [yes] ¿qué escriben, preguntan o miran { -customer(number: "other") } antes de haber oído hablar de la empresa?
       *[no] ¿qué escriben, preguntan o miran los clientes antes de haber oído hablar de la empresa?
    }
gap-question-behaviour-consideration =
    { -customer.own ->
        [yes] ¿con qué nos comparan { -customer(number: "other") } y qué datos les faltan para ello?
       *[no] ¿con qué nos comparan los clientes y qué datos les faltan para ello?
    }
gap-question-behaviour-choice =
    { -customer.own ->
        [yes] ¿qué da a { -customer(number: "other") } la seguridad para elegir y quién está ahí para la última duda?
       *[no] ¿qué da a los clientes la seguridad para elegir y quién está ahí para la última duda?
    }
gap-question-behaviour-ordering = ¿cómo es hoy este paso y por qué no está en nuestro mapa?
gap-question-behaviour-payment = { gap-question-behaviour-ordering }
gap-question-behaviour-delivery =
    { -customer.own ->
        [yes] ¿cuándo lo tienen en sus manos { -customer(number: "other") } y quién se ocupa de ello?
       *[no] ¿cuándo lo tienen en sus manos los clientes y quién se ocupa de ello?
    }
gap-question-behaviour-onboarding = ¿qué tiene que salir bien el primer día y quién está ahí cuando no sale?
gap-question-behaviour-consumption = { gap-question-behaviour-usage }
gap-question-behaviour-usage = ¿cómo es un día corriente con ello?
gap-question-behaviour-engagement =
    { -customer.own ->
        [yes] ¿qué echarían de menos { -customer(number: "other") } si calláramos entre un uso y otro?
       *[no] ¿qué echarían de menos los clientes si calláramos entre un uso y otro?
    }
gap-question-behaviour-service-request =
    { -customer.own ->
        [yes] ¿a quién preguntan hoy { -customer(number: "other") } y cuánto tarda la respuesta?
       *[no] ¿a quién preguntan hoy los clientes y cuánto tarda la respuesta?
    }
gap-question-behaviour-complaint =
    { -customer.own ->
        [yes] ¿qué hacen hoy { -customer(number: "other") } cuando quieren quejarse o devolverlo?
       *[no] ¿qué hacen hoy los clientes cuando quieren quejarse o devolverlo?
    }
gap-question-behaviour-return = { gap-question-behaviour-complaint }
gap-question-behaviour-feedback =
    { -customer.own ->
        [yes] si solo pudiéramos preguntar una cosa a { -customer(number: "other") }, ¿qué sería y cuándo?
       *[no] si solo pudiéramos preguntar una cosa a los clientes, ¿qué sería y cuándo?
    }
gap-question-behaviour-renewal =
    { -customer.own ->
        [yes] ¿por qué volverían { -customer(number: "other") } tras una buena experiencia y qué les recuerda entonces a la empresa?
       *[no] ¿por qué volverían los clientes tras una buena experiencia y qué les recuerda entonces a la empresa?
    }
gap-question-behaviour-advocacy = { gap-question-behaviour-renewal }
gap-question-behaviour-leaving =
    { -customer.own ->
        [yes] ¿cómo nos gustaría que hablaran { -customer(number: "other") } de la empresa el día de la despedida?
       *[no] ¿cómo nos gustaría que hablaran los clientes de la empresa el día de la despedida?
    }
gap-question-missing-before =
    { -customer.own ->
        [yes] ¿qué hicieron { -customer(number: "other") } la semana anterior y qué lo decidió?
       *[no] ¿qué hicieron los clientes la semana anterior y qué lo decidió?
    }
gap-question-missing-purchase = ¿qué pasa entre quererlo y tenerlo?
gap-question-missing-after = ¿qué pasa el primer día, al cabo de un mes y cuando algo se rompe?
gap-question-own-door =
    { -customer.own ->
        [yes] ¿a quién preguntaron las cinco personas más recientes antes de acudir a nosotros ({ -customer(number: "other") })?
       *[no] ¿a quién preguntaron los cinco últimos clientes antes de acudir a nosotros?
    }
gap-question-need = ¿en qué punto de contacto podría { $name } obtenerlo y quién se ocuparía de ello?
gap-question-priority = ¿en qué parte del recorrido notaría { $name } que esto nos importa?
gap-question-unheard-moment = ¿qué veríamos en nuestras cifras la semana después de que esto fallara?
gap-question-unheard-phase =
    { -customer.own ->
        [yes] ¿qué dicen aquí { -customer(number: "other") } que nadie de la empresa oye?
       *[no] ¿qué dicen aquí los clientes que nadie de la empresa oye?
    }
gap-question-assumed-phase = ¿a quién podríamos preguntar esta semana y qué respuesta demostraría que nos equivocamos?
gap-question-reactive-only =
    { -customer.own ->
        [yes] ¿cuál de nuestras respuestas podría llegar antes de que pregunten { -customer(number: "other") }?
       *[no] ¿cuál de nuestras respuestas podría llegar antes de que pregunten los clientes?
    }
gap-question-last-who-left = ¿qué habría retenido a la última persona que se fue aquí?
gap-question-dead-end = ¿qué hace quien se encuentra aquí?
gap-question-endless-loop = ¿cómo se sale hoy de este círculo?
gap-question-unreachable = ¿quién debería llegar aquí y desde dónde?

## Gaps: what would help

gap-way-out-opportunity = { $name } ({ $facts })
gap-way-out-stages-before = etapas con `phase: before`: la necesidad, la búsqueda, la comparación
gap-way-out-stages-purchase = una etapa con `phase: purchase`: elegir, pedir, pagar
gap-way-out-stages-after = etapas con `phase: after`: entrega, primer uso, ayuda, lo que hace volver
gap-way-out-touchpoints-of-others = puntos de contacto con `control: external` o `customer`: amistades, reseñas, una comparativa
gap-way-out-listening = una métrica en `metrics`, o `listens_with`
gap-way-out-listening-in-phase = una métrica en `metrics`, o `listens_with` en uno de sus puntos de contacto
gap-way-out-evidence =
    { -customer.own ->
        [yes] cinco conversaciones ({ -customer(number: "other") }) o las solicitudes de soporte de un mes, como `evidence:` en lo que respaldan
       *[no] conversaciones con cinco clientes o las solicitudes de soporte de un mes, como `evidence:` en lo que respaldan
    }
gap-way-out-company-begins = un punto de contacto con `initiated_by: company`
gap-way-out-route-to = un camino hasta él en `next`, o `starts: true`
gap-way-out-route-on = un camino que siga en `next`, o un `exit` con su motivo
gap-idea-need-recognition = por ejemplo, unas palabras donde surge la necesidad: un recordatorio, un cartel, un socio que está allí
gap-idea-search =
    { -customer.own ->
        [yes] por ejemplo, aparecer con las palabras que usan { -customer(number: "other") }
       *[no] por ejemplo, aparecer con las palabras que usan los clientes
    }
gap-idea-consideration = por ejemplo, una página con las opciones una al lado de otra
gap-idea-choice = por ejemplo, una recomendación con su motivo o alguien a quien preguntar
gap-idea-ordering = poner el paso en el mapa, con lo que se siente
gap-idea-payment = { gap-idea-ordering }
gap-idea-delivery = por ejemplo, un mensaje que diga cuándo llega y otro si llega más tarde
gap-idea-onboarding = por ejemplo, una guía para el primer día, ayuda con la instalación, una llamada en la primera semana
gap-idea-consumption = { gap-idea-usage }
gap-idea-usage = poner un día corriente en el mapa, con lo que se siente
gap-idea-engagement = por ejemplo, un consejo en el momento oportuno que mejore el uso
gap-idea-service-request = por ejemplo, un único lugar donde preguntar y un plazo de respuesta
gap-idea-complaint = por ejemplo, una forma fácil de quejarse o devolver y la respuesta de una persona
gap-idea-return = { gap-idea-complaint }
gap-idea-feedback = por ejemplo, una pregunta en el momento oportuno y noticias de lo que resultó de ella
gap-idea-renewal = por ejemplo, un motivo para volver: una fecha de revisión, una permuta, una invitación
gap-idea-advocacy = { gap-idea-renewal }
gap-idea-leaving = por ejemplo, una despedida fácil: cancelar, vender, reciclar, llevarse los datos

## Gaps: loose ends, and what writing more would show

gap-loose-end-adrift = Oportunidades que no responden a ningún punto de dolor ni necesidad
gap-loose-end-unowned = Oportunidades de las que nadie se ocupa
gap-loose-end-unweighed = Oportunidades sin esfuerzo o sin valor
gap-hint-phases =
    { -purchase.own ->
        [yes] `phase: before`, `purchase` o `after` en cada etapa muestra lo que falta antes y después de «{ -purchase }»
       *[no] `phase: before`, `purchase` o `after` en cada etapa muestra lo que falta antes y después de la compra
    }
gap-hint-personas =
    { -customer.own ->
        [yes] `personas:` muestra para quién son las carencias y a cuántos afectan ({ -customer(number: "other") })
       *[no] `personas:` muestra para quién son las carencias y a cuántos clientes afectan
    }
gap-hint-emotions = `emotion:` de -2 a 2 en cada paso muestra dónde duele más y cómo termina el recorrido
gap-hint-behaviours =
    { -customer.own ->
        [yes] `behaviour:` en las etapas (search, payment, onboarding, complaint …) muestra lo que viven { -customer(number: "other") } sin que nada los atienda
       *[no] `behaviour:` en las etapas (search, payment, onboarding, complaint …) muestra lo que viven los clientes sin que nada los atienda
    }
gap-hint-severity = `severity:` en los puntos de dolor los ordena según cuánto duelen
gap-hint-shares =
    { -customer.own ->
        [yes] `share: 35%` en los caminos muestra a cuántos afecta cada carencia ({ -customer(number: "other") })
       *[no] `share: 35%` en los caminos muestra a cuántos clientes afecta cada carencia
    }
gap-hint-answers = `answers:` en los puntos de contacto muestra qué necesidades quedan sin respuesta
gap-hint-listening = `metrics:` o `listens_with:` muestra dónde nadie notaría que algo va mal
gap-hint-evidence = `evidence:` separa lo que se sabe de lo que se cree
gap-hint-switched-off = no se enumera, porque `cjm.yaml` desactiva la regla: { $rules }

## Gaps: how bad they are, in whose hands, on which evidence

gap-not-given = sin indicar
gap-harm-leaves = se van
gap-harm-stuck = se quedan atascados
gap-harm-below = { $points } por debajo
gap-harm-unsatisfied = sin satisfacer
gap-harm-bad-days = en días malos
gap-harm-named = daño: { $harm }
gap-control-brand = de la empresa
gap-control-partner = socio
gap-control-customer = { -customer(number: "one") }
gap-control-external = fuera
gap-evidence-not-said = sin indicar
gap-evidence-from-map = se deduce del mapa
gap-evidence-with-level = { $level }: { $words }
evidence-level-not-said = sin indicar
evidence-level-assumed = supuesto
evidence-level-derived = deducido
evidence-level-reported = referido
evidence-level-observed = observado
evidence-level-measured = medido
grounds-survey =
    { $number ->
        [one] { $written } respuesta
       *[other] { $written } respuestas
    }
grounds-analytics =
    { $number ->
        [one] { $written } caso registrado
       *[other] { $written } casos registrados
    }
grounds-event-log =
    { $number ->
        [one] { $written } caso registrado
       *[other] { $written } casos registrados
    }
grounds-experiment = { $written } en una prueba
grounds-observation = observación: { $written }
grounds-usability-test = observación: { $written }
grounds-session-recording = observación: { $written }
grounds-mystery-shopping =
    { $number ->
        [one] { $written } visita encubierta
       *[other] { $written } visitas encubiertas
    }
grounds-diary =
    { $number ->
        [one] { $written } diario
       *[other] { $written } diarios
    }
grounds-interview =
    { $number ->
        [one] { $written } entrevista
       *[other] { $written } entrevistas
    }
grounds-focus-group = { $written } en grupos focales
grounds-support-tickets =
    { $number ->
        [one] { $written } solicitud de soporte
       *[other] { $written } solicitudes de soporte
    }
grounds-reviews =
    { $number ->
        [one] { $written } reseña
       *[other] { $written } reseñas
    }
grounds-complaints =
    { $number ->
        [one] { $written } queja
       *[other] { $written } quejas
    }
grounds-social-media =
    { $number ->
        [one] { $written } publicación
       *[other] { $written } publicaciones
    }
grounds-staff = { $written } según el personal
grounds-assumption = supuesto
grounds-workshop = supuesto en un taller

## The gap report: head and matrix

gaps-page-title =
    { -purchase.own ->
        [yes] Carencias antes y después de «{ -purchase }»
       *[no] Carencias antes y después de la compra
    }
gaps-title = Carencias
gaps-head-personas =
    { $number ->
        [one] { $number } persona
       *[other] { $number } personas
    }
gaps-head-for = solo para { $name }
gaps-head-before =
    { -purchase.own ->
        [yes] solo carencias antes de «{ -purchase }»
       *[no] solo carencias antes de la compra
    }
gaps-head-purchase =
    { -purchase.own ->
        [yes] solo carencias en «{ -purchase }»
       *[no] solo carencias en la compra
    }
gaps-head-after =
    { -purchase.own ->
        [yes] solo carencias después de «{ -purchase }»
       *[no] solo carencias después de la compra
    }
gaps-head-as-is = actual
gaps-head-to-be = futuro
gaps-head-stages =
    { $number ->
        [one] { $number } etapa
       *[other] { $number } etapas
    }
gaps-head-touchpoints =
    { $number ->
        [one] { $number } punto de contacto
       *[other] { $number } puntos de contacto
    }
gaps-reviewed-on = revisado { $date }
gaps-reviewed-today = revisado hoy
gaps-reviewed-yesterday = revisado ayer
gaps-reviewed-days =
    { $number ->
        [one] revisado hace { $number } día
       *[other] revisado hace { $number } días
    }
gaps-reviewed-months =
    { $number ->
        [one] revisado hace { $number } mes
       *[other] revisado hace { $number } meses
    }
gaps-line = línea { $line }
gaps-matrix = Lo que atiende y contiene cada etapa
gap-phase-before = antes
gap-phase-purchase = { -purchase }
gap-phase-after = después
gap-row-touchpoints = puntos de contacto
gap-row-feels = cómo se siente ({ $name })
gap-row-feels-on-average = cómo se siente, en promedio
gap-row-pain-points = puntos de dolor
gap-row-answered-pains = … con respuesta
gap-row-opportunities = oportunidades
gap-row-listening = alguien escucha
gap-row-channel-switches = cambios de canal
gap-row-hand-offs = traspasos
gap-row-lost = se pierden aquí
gap-mark-served = atendido
gap-mark-partly = en parte
gap-mark-nothing = nada
gaps-signs = ● atendido  ◐ en parte  ○ nada
gaps-coverage = cobertura  { $scores }
gaps-coverage-for = para { $name }: { $scores }

## The gap report: feelings

gaps-feelings = Cómo se siente a lo largo del recorrido
gaps-feelings-customer = { -customer(number: "other") }
gaps-curve = Lo que se siente a lo largo del recorrido ({ $name }), de −2 abajo a +2 arriba
gaps-curve-best = lo mejor { $place } { $value }
gaps-curve-worst = lo peor { $place } { $value }
gaps-curve-ends = al final { $place } { $value }
gaps-curve-remembered = recuerdo { $value } (pico y final)
gaps-curve-nobody-spared = nadie se libra de un mal momento
gaps-curve-meet-bad = { $share } viven un mal momento
gaps-moment = { $place } ({ $value })
gaps-weakest-everywhere = { $worst }, en todos los caminos
gaps-weakest-or = { $worst }, o { $mildest } en el mejor de los casos
gaps-weakest = eslabón más débil: { $weakest }
gaps-weakest-to = eslabón más débil { $ends }: { $weakest }
gaps-weakest-to-more = eslabón más débil { $ends } y { $more } más: { $weakest }
gaps-to-exit = hasta la salida { $name }
gaps-to-end = hasta el final en { $name }

## The gap report: the ranked list

gaps-ranked = Lo que más importa
gaps-column-what = Qué
gaps-column-for = para
gaps-column-reach = alcance
gaps-column-harm = daño
gaps-column-ours = ¿propio?
gaps-column-evidence = evidencias
gaps-named-for = para { $names }
gaps-named-reach = alcance { $reach }
gaps-named-evidence = evidencias: { $evidence }
gaps-ask = Pregunta para el equipo
gaps-priority = Prioridad { $priority } = √alcance { $reach } × daño { $harm } × influencia { $influence } × trabajo pendiente { $left }
gaps-number-not-given = { $number } (sin indicar)
gaps-none = En lo que dice este mapa no se ven carencias.
gaps-none-of-phase = Ninguna etapa dice `phase: { $phase }`, así que nada puede decirse de sus carencias.
gaps-more = … y { $more } más; `--top { $all }` las muestra todas
gaps-not-ours = Fuera de su control, pero se puede suavizar
gaps-place = { $title } ({ $line })
gaps-place-acting-on = { $title } ({ $line }, actúa sobre { $places })
gaps-nothing-softens = todavía nada lo suaviza
gaps-loose-ends = Cabos sueltos
gaps-hints = Para ver más
gaps-and-more = … y { $more } más

## The gap report: how priorities come about

gaps-scoring = Cómo se ordenan las carencias
gaps-scoring-formula = Prioridad = √alcance × daño × influencia × trabajo pendiente, de 0 a 1.
gaps-scoring-reach = El alcance es la parte de todos los que llegan alguna vez ({ -customer(number: "other") }); las personas cuentan según su proporción. De un intervalo cuenta el punto medio. La raíz cuadrada mantiene a la vista lo que es raro y grave.
gaps-scoring-harm = El daño es el mayor de los valores indicados: gravedad (baja ¼, media ½, alta ¾, crítica 1), sentir por debajo de neutral (−1 es ½, −2 es 1), distancia a lo esperado ponderada por la importancia, satisfacción con lo que importa, irse (1) o quedarse atascado (¾). El punto más bajo, el final, un momento de la verdad, un traspaso y lo que se considera importante ({ -customer(number: "other") }) suman una décima cada uno. Donde nadie lo ha valorado, cuenta 0,3 para todos por igual.
gaps-scoring-influence = Influencia: en manos propias 1, en las de un socio ⅞, en las de quien hace el recorrido ({ -customer(number: "one") }) ¾, en otras ½.
gaps-scoring-left = Trabajo pendiente: sin respuesta 1, con una respuesta que nadie ha empezado ¾, en curso ½, hecha ¼.
gaps-scoring-unknown = Lo que el archivo no indica no se inventa; el orden depende de lo que está indicado.
gaps-scoring-sources = Los números son elección nuestra, según Parasuraman et al. 1985 (expectativas), Martilla & James 1977 (importancia) y Kahneman et al. 1993 (pico y final). Ordenan las carencias de un recorrido para empezar a conversar; una diferencia de unas centésimas no significa nada.

## Budgets

budget-heading = Presupuestos
budget-at-most = como máximo { $amount }
budget-at-least = como mínimo { $amount }
budget-below-neutral = como máximo { $points } por debajo de neutral
budget-too-many = sobran { $amount }
budget-short = faltan { $amount }
budget-too-deep = demasiado hondo por { $amount }
budget-too-low = demasiado bajo por { $amount }
budget-too-high = demasiado alto por { $amount }
budget-found-coverage =
    { $number ->
        [one] { $part } ({ $served } de { $number } comportamiento)
       *[other] { $part } ({ $served } de { $number } comportamientos)
    }
budget-found-lowest = el momento más bajo se siente { $value }
budget-found-end = el recorrido termina en { $value }
budget-found-lost =
    { -customer.own ->
        [yes] { $part } se va ({ -customer(number: "other") })
       *[no] { $part } de los clientes se va
    }
budget-found-priority = la prioridad más alta de una carencia es { $score }
budget-unmeasured = { $name }: { $limit }, pero el archivo no lo dice
budget-kept = { $name }: { $found }, { $limit }
budget-broken = { $name }: { $found }, { $limit } ({ $excess })
budget-state-broken = incumplido: { $verdict }
budget-state-kept = cumplido: { $verdict }
budget-state-unmeasured = sin medir: { $verdict }
budget-place = { $line }: { $title }

## What would change once opportunities are done

what-if-heading =
    { $number ->
        [one] Lo que cambia con esta oportunidad hecha: { $names }
       *[other] Lo que cambia con estas oportunidades hechas: { $names }
    }
what-if-changes = Carencias que cambian
what-if-gap = carencia
what-if-priority = prioridad
what-if-rank = puesto
what-if-then = después
what-if-gone = desaparece
what-if-none = Según el archivo, ninguna carencia cambia con ello.
what-if-total = Las prioridades de todas las carencias juntas: { $before } → { $after } ({ $less } menos)
what-if-unmet = Puntos de dolor sin respuesta hecha: { $before } → { $after }
what-if-coverage-same = La cobertura sigue igual: no se añade ningún punto de contacto
what-if-coverage = Cobertura: { $changes }
what-if-feelings = Lo que se siente se muestra como es hoy: lo que se sentiría no está en el archivo. Una cuarta parte de cada carencia con respuesta queda hasta que el punto de dolor diga `status: solved`
what-if-done = ya hecha: { $name }
what-if-dismissed = descartada: { $name }
what-if-comes-after = { $name } va después de { $first }, que no está hecha
what-if-answers-nothing = { $name } no responde a ningún punto de dolor ni necesidad, según el archivo

## What to do first

plan-heading = Qué hacer primero: carencia cerrada por esfuerzo
plan-none = Ninguna oportunidad abierta responde a una carencia de este mapa.
plan-closes = cierra { $part } de todas las prioridades
plan-closes-little = cierra menos de { $part } de todas las prioridades
plan-closes-nothing = no cierra nada por sí sola
plan-effort-not-given = esfuerzo sin indicar
plan-value-not-given = valor sin indicar
plan-no-owner = nadie se ocupa todavía
plan-answers = responde a { $gaps }
plan-waits-in-circle = espera en círculo: { $names }
plan-comes-after = va después de { $names }
plan-opens = abre el camino a { $names }
plan-no-efforts = No se indica ningún esfuerzo: el orden es el de lo que cierran; `effort: S` en cada una diría qué es rápido
plan-efforts-missing = A partir de { $number } falta el esfuerzo, o falta en una que debe ir antes: el orden es el de lo que cierran
plan-doubled = Solo responde a lo que también responde una oportunidad anterior, así que es la una o la otra: { $names }
plan-idle = No responde a ninguna carencia de este mapa: { $names }
plan-untouched =
    { $number ->
        [one] { $part } de todas las prioridades está en { $number } carencia a la que aún no responde ninguna oportunidad
       *[other] { $part } de todas las prioridades está en { $number } carencias a las que aún no responde ninguna oportunidad
    }

## Several journeys side by side

portfolio-link = Todos los recorridos lado a lado
portfolio-heading =
    { $number ->
        [one] { $number } recorrido en conjunto
       *[other] Los { $number } recorridos lado a lado
    }
portfolio-table = Lo que contiene cada fase de cada recorrido (○ y ◐ son escasas), sus carencias y sus puntos de dolor sin respuesta
portfolio-column-journey = recorrido
portfolio-column-gaps = carencias
portfolio-column-unanswered = sin respuesta
portfolio-column-broken = incumplidos
portfolio-to-be = { $title } (futuro)
portfolio-file = { $title } ({ $file })
portfolio-not-told = no abarcada
portfolio-touchpoints =
    { $number ->
        [one] { $number } punto de contacto
       *[other] { $number } puntos de contacto
    }
portfolio-more = … y { $more } más, ninguno con más fases escasas; `--format json` los contiene todos
portfolio-journeys =
    { $number ->
        [one] { $number } recorrido
       *[other] { $number } recorridos
    }
portfolio-thin = Escaso { $phases } (no abarcado, menos de la mitad atendida de lo que se vive ({ -customer(number: "other") }), o una cuarta parte de los puntos de contacto de la fase más llena).
portfolio-thin-before =
    { -purchase.own ->
        [yes] antes de «{ -purchase }» en { $number }
       *[no] antes de la compra en { $number }
    }
portfolio-thin-purchase =
    { -purchase.own ->
        [yes] en «{ -purchase }» en { $number }
       *[no] en la compra en { $number }
    }
portfolio-thin-after =
    { -purchase.own ->
        [yes] después de «{ -purchase }» en { $number }
       *[no] después de la compra en { $number }
    }
portfolio-thin-of = { $phase } de { $journeys }
portfolio-heaviest = Lo que más importa en todos los recorridos
portfolio-reach = alcance { $reach }
portfolio-priority = prioridad { $score }
portfolio-caution = Las prioridades ordenan las carencias de un recorrido; entre recorridos son un punto de partida para conversar, pues ningún archivo dice cuántos hacen su recorrido ({ -customer(number: "other") }).
portfolio-repeated = El mismo punto de dolor en varios recorridos: una sola persona responsable podría acabar con él en todos
portfolio-repeated-in = { $pain } en { $journeys }
portfolio-and-more = y { $more } más

## Two maps compared

compare-before = Antes
compare-after = Después
compare-planned = Según el plan
compare-now = Como es ahora
change-new = nuevo
change-removed = eliminado
change-solved = resuelto
change-unanswered = ya no se menciona, sin respuesta
change-closed = cerrada
change-was-called = se llamaba «{ $name }»
change-was-after = movido, estaba en «{ $stage }» después de «{ $before }»
change-was-first = movido, era el primero en «{ $stage }»
change-is-after = movido, ahora en «{ $stage }» después de «{ $before }»
change-is-first = movido, ahora el primero en «{ $stage }»
change-moved-here = movido aquí
change-moved-away = movido a otro lugar
change-better = mejor
change-worse = peor
change-as-target = { $value } (meta)
change-only = solo { $label }
change-not-said = no indicado
change-none = ninguno
change-severity = gravedad
change-channel = canal
change-control = control
change-company = empresa
change-wait = espera
change-duration = dura
change-moment-of-truth = momento de la verdad
change-initiated-by = empieza
change-customer = { -customer(number: "one") }
change-lowest-point = punto más bajo { $before } → { $after }
change-average = en promedio { $before } → { $after }
change-feels-the-same = en conjunto se siente igual
change-nothing = Nada ha cambiado en el mapa
change-stages = Etapas
change-count-new = { $number } más
change-count-removed = { $number } menos
change-count-unanswered = { $number } sin respuesta y ya no mencionados
change-count-moved = { $number } movidos
change-count-changed = { $number } modificados
change-count-solved = { $number } resueltos
change-count-settled = { $number } zanjados
change-count-closed = { $number } cerradas
change-count-kept = { $number } como antes
legend-new = nuevo
legend-removed = ya no está
legend-moved = movido
legend-changed = modificado
legend-solved = resuelto o cerrado

## The page for a browser

page-skip = Saltar la imagen y leer el texto
page-made = Dibujado por cjm a partir del archivo del recorrido. Esta página no carga ni envía nada.
page-tools = Lo que muestra la imagen
page-view = Vista
page-map = Mapa
page-flow = Flujo
page-personas = Personas
page-lanes = Filas
page-head = Título y personas
page-legend = Leyenda
page-theme = Tema
page-zoom = Zoom
page-smaller = Más pequeño
page-larger = Más grande
page-fit = Ajustar al ancho
page-find = Buscar
page-print = Imprimir
page-print-picture = La imagen tal como está
page-print-all = Toda la página
page-details = Detalles
page-close = Cerrar
page-previous = Punto de contacto anterior
page-next = Punto de contacto siguiente
page-keys = Las flechas llevan de un punto de contacto a otro en la imagen, Intro abre uno, Esc lo cierra; +, − y 0 ajustan el zoom.
page-in-words = En palabras
page-about = Sobre este recorrido
page-business-goal = Objetivo de la empresa
page-goals = Quiere
page-steps = Paso a paso
page-throughout = A lo largo del recorrido
page-whole-stage = La etapa en conjunto
page-lane = Fila
page-paths = Adónde llevan los caminos
page-from = De
page-to = A
page-share = Proporción
page-condition = Cuándo
page-who = Quién
page-leaves = deja el recorrido
page-leaves-content = se va satisfecho
page-fails = cuando falla

## The page that lists many journeys

index-heading = Recorridos del cliente
index-journeys =
    { $number ->
        [one] { $number } recorrido
       *[other] { $number } recorridos
    }
index-flawed = { $number } con errores
index-evidence = Se basa en
index-gaps = Carencias prioritarias
index-open = Abrir como
index-change = Comparado con «{ $title }»:
index-picture = Mapa de «{ $title }»
index-errors =
    { $number ->
        [one] tiene { $number } error
       *[other] tiene { $number } errores
    }
index-unread = no se pudo leer ningún recorrido
index-no-owner = sin responsable
index-never-reviewed = sin fecha de revisión
index-made = Creado por cjm a partir de los archivos de los recorridos.

## The blank template

template-title = Mapa de recorrido en blanco
template-description = Un mapa del recorrido del cliente en blanco para rellenar: etapas en columnas y filas con una pregunta cada una.
template-journey = Recorrido
template-persona = Persona
template-scenario = Escenario
template-date = Fecha
template-owner = Responsable
template-stage = Etapa { $number }
template-ask-actions = ¿Qué pasa aquí ({ -customer(number: "one") })?
template-ask-thoughts = ¿Qué piensan? ¿Qué dicen, palabra por palabra?
template-ask-touchpoints = ¿Dónde se encuentran con la empresa, por qué canal?
template-ask-emotion = ¿Cómo se siente? Dibujar la curva, una línea por persona.
template-ask-pain-points = ¿Qué duele y cómo lo sabemos?
template-ask-opportunities = ¿Qué podría mejorar? ¿Quién lo haría?
template-ask-metrics = ¿Cómo lo notaríamos? ¿Cuál es el valor hoy?
template-ask-gaps = ¿Qué falta aquí?
template-ask-external = ¿Qué viene de fuera?
template-ask-frontstage = ¿Qué hacemos a la vista?
template-ask-backstage = ¿Qué hacemos donde nadie lo ve?
template-ask-support = ¿Quién ayuda a quienes ayudan?
template-ask-systems = ¿Qué usamos para ello?
template-ask-owners = ¿Quién responde de ello?
template-ask-evidence = ¿En qué se basa? Marcar lo supuesto.

## The guide to the keys of the language (`cjm explain KEY`)

guide-key = clave
guide-meaning = significado
guide-value = valores
guide-example = ejemplo
guide-values = Valores: { $values }.
guide-place = Una clave de: { $places }
guide-takes-text = Si solo se da un nombre, basta un texto.
guide-more = `cjm explain KEY` explica una clave con un ejemplo.
guide-entries = Entradas con sus claves: `cjm explain touchpoint`
guide-keys = Claves: `cjm explain emotion`
guide-rules = Reglas: `cjm explain dead-end`
guide-rules-listed = Hay { $number } reglas; `cjm rules` las enumera.
guide-gaps = Carencias: `cjm explain gaps`
guide-gaps-explained = Cómo se da prioridad a las carencias.
guide-all = Todas las claves
