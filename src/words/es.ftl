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

customers = { -customer(number: "other") }
one-customer = { -customer(number: "one") }
purchase-word = { -purchase }

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
gap-rank = carencia { $rank }
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

kind-purchase = { -purchase }
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
index-owner = Responsable
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
