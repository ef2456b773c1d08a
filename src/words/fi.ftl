# The words of cjm in Finnish; `en.ftl` says how such a file is made.

## What can be called otherwise in a file

-customer =
    { $number ->
        [one] asiakas
       *[other] asiakkaat
    }
    .own = no
-purchase = osto
    .own = no

employee =
    { $number ->
        [one] työntekijä
       *[other] työntekijät
    }
employee-purchase = rekrytointi

## Numbers, lists and quotations

decimal = ,
percent = { $number } %
quote = ”{ $text }”
thought = ’{ $text }’
name = ”{ $name }”
list-comma = { $first }, { $second }
list-and = { $first } ja { $second }
list-or = { $first } tai { $second }
labelled = { $label }: { $text }
percent-up-to = enintään { $percent }
points =
    { $number ->
        [one] { $value } piste
       *[other] { $value } pistettä
    }

## The journey as a whole

head-untitled =
    { -customer.own ->
        [yes] Polku
       *[no] Asiakaspolku
    }
state-as-is = Nykytila
state-to-be = Tavoitetila
head-starts = Alkaa
head-ends = Päättyy
head-business-goal = Organisaation tavoite: { $goal }
head-company = Tavoite
stage-business-goal = organisaatio: { $goal }
head-reviewed = tarkistettu { $date }
head-evidence = Perustuu
head-metrics = Mittarit
head-sources = Lähteet
head-emotion = Tunnekäyrä
head-curve = Käyrä
head-notable = Paras, heikoin ja viimeinen hetki

## Personas

persona-line-who = kuka
persona-line-goals = tavoite
persona-line-needs = tarpeet
persona-line-priorities = ratkaisee
persona-line-pain-points = kipupisteet
everybody = kaikki
persona-needs = Tarpeet
persona-priorities = Mikä ratkaisee
persona-pain-points = Kipupisteet
persona-share =
    { -customer.own ->
        [yes] { $share } ({ -customer(number: "other") })
       *[no] { $share } asiakkaista
    }
persona-trigger = Sysäys: { $trigger }

## Descriptions for people who cannot see the picture

description-map =
    { -customer.own ->
        [yes] Polku, { $state }.
       *[no] Asiakaspolku, { $state }.
    }
description-comparison =
    { -customer.own ->
        [yes] Kahden polun vertailu. { $versions }
       *[no] Kahden asiakaspolun vertailu. { $versions }
    }
description-stages =
    { $number ->
        [one] { $number } vaihe
       *[other] { $number } vaihetta
    }
description-stages-with-touchpoints =
    { $stages ->
        [one] { $stages } vaihe
       *[other] { $stages } vaihetta
    }, { $touchpoints ->
        [one] { $touchpoints } kosketuspiste
       *[other] { $touchpoints } kosketuspistettä
    }
description-personas =
    { $number ->
        [one] { $number } persoona
       *[other] { $number } persoonaa
    }
description-more =
    { $number ->
        [one] { $number } muu
       *[other] { $number } muuta
    }
description-emotion = { $who }: paras hetki ”{ $best }” ({ $best-value }), heikoin ”{ $worst }” ({ $worst-value }), viimeinen ”{ $last }” ({ $last-value }).
description-emotion-of-customer = { CAPITALISED(-customer(number: "one")) }: paras hetki ”{ $best }” ({ $best-value }), heikoin ”{ $worst }” ({ $worst-value }), viimeinen ”{ $last }” ({ $last-value }).
description-pain-points =
    { $number ->
        [one] { $number } kipupiste
       *[other] { $number } kipupistettä
    }
description-opportunities =
    { $number ->
        [one] { $number } kehitysidea
       *[other] { $number } kehitysideaa
    }
description-flow =
    { -customer.own ->
        [yes] Reitit polulla: { $counts }.
       *[no] Asiakkaiden reitit polulla: { $counts }.
    }
flow-title = { $title }: reitit

## Stages and phases

phase-heading-purchase-before = Ennen ostoa
phase-heading-purchase-at = Osto
phase-heading-purchase-after = Oston jälkeen
phase-heading-subscription-before = Ennen tilausta
phase-heading-subscription-at = Tilaus
phase-heading-subscription-after = Tilauksen jälkeen
phase-heading-contract-before = Ennen sopimusta
phase-heading-contract-at = Sopimus
phase-heading-contract-after = Sopimuksen jälkeen
phase-heading-public-service-before = Ennen hakemista
phase-heading-public-service-at = Hakeminen
phase-heading-public-service-after = Hakemisen jälkeen
phase-heading-employee-before = Ennen työsuhdetta
phase-heading-employee-at = Rekrytointi
phase-heading-employee-after = Työsuhteen alettua
phase-heading-own-before = Ennen
phase-heading-own-after = Jälkeen
phase-before =
    { -purchase.own ->
        [yes] ennen
       *[no] ennen ostoa
    }
phase-purchase = { -purchase }
phase-after =
    { -purchase.own ->
        [yes] jälkeen
       *[no] oston jälkeen
    }
stage-continued = { $name } (jatkuu)
stage-in-any-order = vapaassa järjestyksessä
stage-of = vaihe { $stage } / { $count }
stages-of = vaiheet { $stages } / { $count }
stage-as-far-as = jatkuu kohtaan ”{ $name }”

## Lanes

lane-actions =
    { -customer.own ->
        [yes] Toiminta
       *[no] Asiakkaan toiminta
    }
lane-thoughts = Ajatukset ja sitaatit
lane-touchpoints = Kosketus­pisteet
lane-emotion = Tunnekäyrä
lane-pain-points = Kipupisteet
lane-opportunities = Kehitysideat
lane-metrics = Mittarit
lane-gaps = Aukkokohdat
lane-external = Ulkoiset tekijät
lane-frontstage = Näkyvä palvelu
lane-backstage = Taustatyö
lane-support = Tukitoiminnot
lane-systems = Järjestelmät
lane-owners = Vastuutahot
lane-evidence = Tutkimus­näyttö
lane-next = Jatkuu
lane-emotion-text = Sanoin
gaps-shown = { $shown }/{ $all }, painavimmat
gaps-shown-of-open = avoimista { $shown }/{ $open }, painavimmat
gaps-shown-of-placed = { $shown }/{ $all }; muilla ei ole vaihetta
gaps-shown-of-personas = polun painavimpien joukosta
line-of-interaction = vuorovaikutuksen raja
line-of-visibility = näkyvyyden raja
line-of-internal-interaction = sisäisen vuorovaikutuksen raja

## Touchpoints

touchpoint-alone = { -customer(number: "one") } yksin
touchpoint-alone-without-channel = yksin, ei kanavaa
touchpoint-company-first = organisaation aloite
touchpoint-company-begins = organisaation aloite
control-partner = kumppani
control-customer = { -customer(number: "one") }
control-external = ulkopuolinen
run-by-partner = kumppanin käsissä
run-by-customer =
    { -customer.own ->
        [yes] käsissä: { -customer(number: "one") }
       *[no] asiakkaan käsissä
    }
run-by-external = ulkopuolisten käsissä
channel-digital = digitaalinen
channel-physical = fyysinen
channel-human = henkilö­kohtainen
channel-post = posti
touchpoint-wait = odottaa { $length }
touchpoint-duration = kestää { $length }
touchpoint-from-channel = edellinen kanava: { $channel }
touchpoint-comes-from = edellinen kanava: { $channel }
touchpoint-only-for = vain { $names }
touchpoint-requires = edellyttää: { $name }
touchpoint-after = edellyttää: { $names }
touchpoint-opens = avaa polun: { $journey }
touchpoint-opens-journey = avaa polun: { $journey }
moment-of-truth = Totuuden hetki
moment-of-truth-zero = Nollas totuuden hetki
moment-of-truth-first = Ensimmäinen totuuden hetki
moment-of-truth-second = Toinen totuuden hetki
moment-of-truth-ultimate = Lopullinen totuuden hetki

## The emotion curve

emotion-peak = huippuhetki
emotion-lowest = aallonpohja
emotion-ends-low = huono loppu
emotion-ends-high = hyvä loppu
emotion-expected = odotettu
emotion-expected-value = odotettu { $value }
emotion-spread = vaihteluväli { $low }…{ $high }
emotion-value = tunne { $value }
emotion-delighted = ihastunut
emotion-neutral = neutraali
emotion-angry = vihainen

## Paths from touchpoint to touchpoint

path-starts-here-too = polku alkaa myös tästä
path-unreachable = mikään reitti ei johda tänne
path-nothing-leads-here = mikään ei johda tänne
path-ends-badly = päättyy huonosti
path-dead-end = umpikuja
path-dead-end-reason = umpikuja: mikään ei johda eteenpäin
path-end = polku päättyy
path-begins-here = alkaa tästä
path-ends-well-here = päättyy hyvin
path-ends-badly-here = päättyy huonosti
path-leaves = poistuu
path-content = tyytyväisenä
path-again = uudelleen
path-to = kohtaan ”{ $name }”
path-to-more =
    { $number ->
        [one] { $number } muuhun kohtaan
       *[other] { $number } muuhun kohtaan
    }
path-from = kohdasta ”{ $name }”
path-from-more =
    { $number ->
        [one] { $number } muusta kohdasta
       *[other] { $number } muusta kohdasta
    }
path-fails = ei onnistu
path-start = { CAPITALISED(-customer(number: "other")) } aloittavat tästä

## Pain points, opportunities and other notes

severity-low = lievä
severity-medium = kohtalainen
severity-high = vakava
severity-critical = kriittinen
note-assumption = oletus
note-assumed = oletus
pain-accepted = hyväksytty
pain-solved = ratkaistu
opportunity-open = avoin
opportunity-in-progress = työn alla
opportunity-done = toteutettu
opportunity-dismissed = hylätty
note-because = perustelu: { $reason }
opportunity-customer-value =
    { -customer.own ->
        [yes] arvo { $value }
       *[no] asiakasarvo { $value }
    }
opportunity-business-value = liiketoiminta-arvo { $value }
opportunity-effort = työmäärä { $effort }
opportunity-priority = prioriteetti { $priority }
external-softened-by = lievennys: { $what }
gap-rank = aukkokohta { $number }
card-after = edellyttää: { $names }

## Metrics

metric-not-measured = ei mitattu
metric-of-scale = / { $high }
metric-target = tavoite { $value }
metric-baseline = lähtötaso { $value }
metric-meets = tavoite saavutettu
metric-misses = tavoitetta ei saavutettu
metric-met = tavoite saavutettu
metric-not-met = tavoitetta ei saavutettu
metric-sample = otos { $number }

## Details: a label, and what the journey says under it

detail-about = kuvaus
detail-behaviour = käyttäy­tyminen
detail-wait = odotus
detail-duration = kesto
detail-moment-of-truth = totuuden hetki
detail-channel-owner = kanavan vastuutaho
detail-answers = vastaa tarpeeseen
detail-importance = tärkeys
detail-company-importance = organisaatiolle { $value }
detail-satisfaction = tyytyväisyys
detail-engagement = sitoutuminen
detail-quality = laatu
detail-kano = Kano
detail-personalised-for = räätälöity
detail-listening = palaute
detail-wait-explained = odotus perusteltu
yes = kyllä
no = ei
detail-staff = henkilöstö
detail-physical-evidence = näkyvissä
detail-cost = hinta
detail-harm = haitta
detail-link = linkki
detail-evidence = lähde
detail-answered-by = ratkaisu
detail-solves = ratkaisee
detail-after = edellyttää
detail-metrics = mittari
detail-journey-kind = Tyyppi
detail-journey-audience = Kenelle
detail-journey-covers = Kattaa
detail-journey-expects = Käyttäytyminen
detail-journey-improves = Parantaa
detail-journey-language = Kieli
detail-journey-review = Tarkistusväli
detail-journey-note = Huomio
detail-journey-link = Linkki
detail-every = { $length }
detail-heard = otos { $number }
detail-range = { $low }–{ $high }
detail-at-least = vähintään { $low }
detail-at-most = enintään { $high }

## Evidence

evidence-survey = kysely
evidence-analytics = analytiikka
evidence-experiment = kokeilu
evidence-event-log = tapahtumaloki
evidence-observation = havainnointi
evidence-usability-test = käytettävyys­testi
evidence-mystery-shopping = haamuasiointi
evidence-session-recording = istunto­tallenteet
evidence-diary = päiväkirja­tutkimus
evidence-interview = haastattelut
evidence-focus-group = fokusryhmä
evidence-support-tickets = tukipyynnöt
evidence-reviews = arvostelut
evidence-complaints = reklamaatiot
evidence-social-media = sosiaalinen media
evidence-staff = henkilöstö
evidence-desk-research = kirjoituspöytä­tutkimus
evidence-regulation = säädökset
evidence-assumption = oletus
evidence-workshop = työpaja
evidence-count-survey =
    { $number ->
        [one] { $number } kyselyvastaus
       *[other] { $number } kyselyvastausta
    }
evidence-count-observation =
    { $number ->
        [one] { $number } havainto
       *[other] { $number } havaintoa
    }
evidence-count-usability-test =
    { $number ->
        [one] { $number } käytettävyys­testi
       *[other] { $number } käytettävyystestiä
    }
evidence-count-session-recording =
    { $number ->
        [one] { $number } istuntotallenne
       *[other] { $number } istuntotallennetta
    }
evidence-count-diary =
    { $number ->
        [one] { $number } päiväkirja
       *[other] { $number } päiväkirjaa
    }
evidence-count-interview =
    { $number ->
        [one] { $number } haastattelu
       *[other] { $number } haastattelua
    }
evidence-count-focus-group =
    { $number ->
        [one] { $number } fokusryhmäläinen
       *[other] { $number } fokusryhmäläistä
    }
evidence-count-support-tickets =
    { $number ->
        [one] { $number } tukipyyntö
       *[other] { $number } tukipyyntöä
    }
evidence-count-reviews =
    { $number ->
        [one] { $number } arvostelu
       *[other] { $number } arvostelua
    }
evidence-count-complaints =
    { $number ->
        [one] { $number } reklamaatio
       *[other] { $number } reklamaatiota
    }
evidence-only = vain { $kind }
evidence-partly = osin { $kind }

## Behaviours

behaviour-need-recognition = tarpeen tunnistaminen
behaviour-search = tiedonhaku
behaviour-consideration = vertailu
behaviour-choice = valinta
behaviour-ordering = tilaaminen
behaviour-payment = maksaminen
behaviour-delivery = toimitus
behaviour-onboarding = käytön aloitus
behaviour-consumption = kuluttaminen
behaviour-usage = käyttö
behaviour-engagement = sitoutuminen
behaviour-service-request = palvelupyyntö
behaviour-complaint = reklamaatio
behaviour-return = palautus
behaviour-feedback = palautteen anto
behaviour-renewal = jatkaminen
behaviour-advocacy = suosittelu
behaviour-leaving = lopettaminen

## Kinds of journeys

kind-purchase = osto
kind-subscription = tilaus
kind-contract = sopimus
kind-public-service = julkinen palvelu
kind-support = tuki
kind-employee = työntekijä

## Qualities of a service (SERVQUAL) and the categories of Kano

quality-reliability = luotettavuus
quality-assurance = palveluvarmuus
quality-tangibles = fyysiset puitteet
quality-empathy = empatia
quality-responsiveness = palvelualttius
kano-must-be = perusvaatimus
kano-one-dimensional = suorituskyky­vaatimus
kano-attractive = ilahduttaja
kano-indifferent = yhdentekevä
kano-reverse = käänteinen

## Lengths of time

unit-second = s
unit-minute = min
unit-hour = h
unit-day =
    { $number ->
        [one] päivä
       *[other] päivää
    }
unit-business-day =
    { $number ->
        [one] arkipäivä
       *[other] arkipäivää
    }
unit-week =
    { $number ->
        [one] viikko
       *[other] viikkoa
    }
unit-month =
    { $number ->
        [one] kuukausi
       *[other] kuukautta
    }
unit-quarter =
    { $number ->
        [one] neljännesvuosi
       *[other] neljännesvuotta
    }
unit-year =
    { $number ->
        [one] vuosi
       *[other] vuotta
    }
length-about = noin
length-up-to = enintään
length-to = –
length-and = ja
length-or = tai

## The legend of a map

legend-emotion = miltä tuntuu
legend-spread =
    { -customer.own ->
        [yes] vaihtelu
       *[no] asiakkaiden välinen vaihtelu
    }
legend-expected = mitä odotettiin
legend-severity = vakavuus, yhdestä (lievä) neljään (kriittinen)
legend-assumption = oletus, ei vielä näyttöä
legend-control = ei organisaation omissa käsissä
legend-moment-of-truth = totuuden hetki
legend-channel-switch = kanava vaihtuu
legend-quote =
    { -customer.own ->
        [yes] omin sanoin
       *[no] asiakkaan omin sanoin
    }
legend-leaves = poistuu polulta
legend-leaves-content = poistuu tyytyväisenä
legend-fails = kun jokin epäonnistuu

## The legend of a flow

legend-start = alku
legend-digital = näytöllä
legend-physical = paikan päällä
legend-human = ihmisen kanssa
legend-post = postitse
legend-feels-bad = tuntuu huonolta, alimmillaan −2
legend-feels-good = tuntuu hyvältä, ylimmillään +2
legend-main-path = pääreitti
legend-other-path = muu reitti

## The legend of a text, each behind a sign

sign-expected = odotettu
sign-spread = huonoimmista parhaisiin päiviin
sign-thinks = ajattelee
sign-says = sanoo
sign-pain = kipupiste
sign-critical = kriittinen
sign-moment-of-truth = totuuden hetki
sign-onward = eteenpäin
sign-back = takaisin
sign-leaves = poistuu

## What a flow holds

count-steps =
    { $number ->
        [one] { $number } askel
       *[other] { $number } askelta
    }
count-stages =
    { $number ->
        [one] { $number } vaihe
       *[other] { $number } vaihetta
    }
count-branches =
    { $number ->
        [one] { $number } haara
       *[other] { $number } haaraa
    }
count-paths-back =
    { $number ->
        [one] { $number } paluureitti
       *[other] { $number } paluureittiä
    }
count-paths-out =
    { $number ->
        [one] { $number } ulospääsy
       *[other] { $number } ulospääsyä
    }
count-exits =
    { $number ->
        [one] { $number } ulospääsy
       *[other] { $number } ulospääsyä
    }
count-recoveries =
    { $number ->
        [one] { $number } korjaava reitti
       *[other] { $number } korjaavaa reittiä
    }
count-dead-ends =
    { $number ->
        [one] { $number } umpikuja
       *[other] { $number } umpikujaa
    }
count-unreachable =
    { $number ->
        [one] { $number } askel, johon mikään reitti ei johda
       *[other] { $number } askelta, joihin mikään reitti ei johda
    }

## Gaps: what kind each is

gap-kind-missing-phase = Päävaihe puuttuu
gap-kind-pain-without-answer = Kipupiste ilman ratkaisua
gap-kind-pain-with-open-answer = Kipupisteen ratkaisu vasta paperilla
gap-kind-pain-being-answered = Kipupisteen ratkaisu työn alla
gap-kind-pain-after-answer = Kipupiste yhä avoin, vaikka ratkaisu on toteutettu
gap-kind-behaviour-unserved = Käyttäytymistä ei tueta
gap-kind-expectation-missed = Odotettua huonompi
gap-kind-importance-ignored = Tärkeä mutta ei tyydytä
gap-kind-ends-on-a-low = Polku loppuu huonosti
gap-kind-cliff-without-pain = Tunnelma romahtaa
gap-kind-hand-off = Siirto, joka sattuu
gap-kind-silence = Hiljaisuus
gap-kind-long-wait-unexplained = Odotus ilman selitystä
gap-kind-negative-emotion-without-pain = Huono hetki ilman kipupistettä
gap-kind-bad-days = Joinakin päivinä huono
gap-kind-customers-leave =
    { -customer.own ->
        [yes] Polulta poistutaan
       *[no] Asiakkaita poistuu
    }
gap-kind-dead-end = Umpikuja
gap-kind-loop-without-exit = Kehä ilman ulospääsyä
gap-kind-unreachable-touchpoint = Tänne ei pääse kukaan
gap-kind-need-unanswered = Tarve, johon mikään ei vastaa
gap-kind-priority-unanswered = Ratkaiseva seikka, johon mikään ei vastaa
gap-kind-moment-of-truth-without-metric = Totuuden hetki, jota kukaan ei seuraa
gap-kind-phase-unheard = Kukaan ei kuuntele
gap-kind-phase-assumed = Pelkkiä oletuksia
gap-kind-reactive-only = Vain reagoidaan
gap-kind-begins-at-own-door = Alkaa vasta omalta ovelta

## Gaps: what each is about, where the file has no name for it

gap-title-missing-before =
    { -purchase.own ->
        [yes] Polun alku puuttuu, ensimmäisenä on { -purchase }
       *[no] Polku alkaa vasta ostosta
    }
gap-title-missing-purchase = Polulta puuttuu itse { -purchase }
gap-title-missing-after =
    { -purchase.own ->
        [yes] Polun loppu puuttuu, viimeisenä on { -purchase }
       *[no] Polku päättyy ostoon
    }
gap-title-unheard-before =
    { -purchase.own ->
        [yes] Kukaan ei kuuntele, ennen kuin vuorossa on { -purchase }
       *[no] Kukaan ei kuuntele ennen ostoa
    }
gap-title-unheard-purchase =
    { -purchase.own ->
        [yes] Kukaan ei kuuntele, kun vuorossa on { -purchase }
       *[no] Kukaan ei kuuntele oston aikana
    }
gap-title-unheard-after =
    { -purchase.own ->
        [yes] Kukaan ei kuuntele, kun { -purchase } on ohi
       *[no] Kukaan ei kuuntele oston jälkeen
    }
gap-title-assumed-before =
    { -purchase.own ->
        [yes] Pelkkää oletusta on kaikki, mitä tapahtuu, ennen kuin vuorossa on { -purchase }
       *[no] Kaikki ennen ostoa on pelkkää oletusta
    }
gap-title-assumed-purchase =
    { -purchase.own ->
        [yes] Pelkkää oletusta on kaikki, mitä tapahtuu, kun vuorossa on { -purchase }
       *[no] Kaikki oston aikana on pelkkää oletusta
    }
gap-title-assumed-after =
    { -purchase.own ->
        [yes] Pelkkää oletusta on kaikki, mitä tapahtuu, kun { -purchase } on ohi
       *[no] Kaikki oston jälkeen on pelkkää oletusta
    }
gap-title-reactive-only = Kun { -purchase } on ohi, aloitteen tekee aina { -customer(number: "one") }
gap-title-own-door = Polku alkaa vasta organisaation omalta ovelta
gap-title-not-for = { $behaviours }: tuetaan, mutta ei näille: { $names }
gap-title-needs = { $name }, tarpeet: { $texts }
gap-title-priorities = { $name }, ratkaisevaa: { $texts }

## Gaps: what is missing where nothing serves a behaviour

gap-unserved-need-recognition = Kukaan ei ole läsnä, kun tarve herää
gap-unserved-search = Mikään ei auta löytämään vaihtoehtoja
gap-unserved-consideration = Mikään ei auta vertailemaan
gap-unserved-choice = Mikään ei auta valitsemaan
gap-unserved-ordering = Tilaaminen puuttuu polulta
gap-unserved-payment = Maksaminen puuttuu polulta
gap-unserved-delivery = Kukaan ei vastaa toimituksesta
gap-unserved-onboarding = Kukaan ei auta käytön alkuun
gap-unserved-consumption = { gap-unserved-usage }
gap-unserved-usage = Itse käyttö puuttuu polulta
gap-unserved-engagement = Mikään ei pidä suhdetta yllä käyttökertojen välillä
gap-unserved-service-request = Apua ei voi pyytää keneltäkään
gap-unserved-complaint = Paluutietä ei ole, kun jokin on vialla
gap-unserved-return = { gap-unserved-complaint }
gap-unserved-feedback = Kukaan ei kysy, miten meni
gap-unserved-renewal = Mikään ei tuo takaisin
gap-unserved-advocacy = Mikään ei auta tyytyväisiä kertomaan muille
gap-unserved-leaving = Lopettaminen ei käy siististi

# The same in a narrow cell of a table.
gap-cell-missing-need-recognition = kukaan ei ole läsnä, kun tarve herää
gap-cell-missing-search = mitään ei löydy
gap-cell-missing-consideration = ei vertailtavaa
gap-cell-missing-choice = mikään ei auta valitsemaan
gap-cell-missing-ordering = ei voi tilata
gap-cell-missing-payment = ei voi maksaa
gap-cell-missing-delivery = kukaan ei toimita
gap-cell-missing-onboarding = kukaan ei auta alkuun
gap-cell-missing-consumption = { gap-cell-missing-usage }
gap-cell-missing-usage = käyttö puuttuu polulta
gap-cell-missing-engagement = käyttökertojen välillä ei mitään
gap-cell-missing-service-request = apua ei voi pyytää
gap-cell-missing-complaint = ei paluutietä
gap-cell-missing-return = { gap-cell-missing-complaint }
gap-cell-missing-feedback = kukaan ei kysy
gap-cell-missing-renewal = mikään ei tuo takaisin
gap-cell-missing-advocacy = kukaan ei kerro muille
gap-cell-missing-leaving = ei käy siististi
gap-cell-not-for = ei näille: { $names }
gap-cell-some = osa
gap-stand-in-return = paluureitti on, mutta kukaan ei kutsu takaisin
gap-stand-in-exit = yksi suunnittelematon ulospääsy
gap-stand-in-exits = ulospääsyjä on, mutta yhtäkään ei ole suunniteltu

## Gaps: whom they concern

gap-whom-both = molemmat
gap-whom-all = kaikki
gap-whom-more = { $name } ja { $number } muuta

## Gaps: what adds to one; short, without a full stop

gap-note-for = { $names }:{ " " }
gap-note-lowest-point = { $for }aallonpohja ({ $value })
gap-note-falls = { $for }tunnelma putoaa { $points }, edellä { $place }
gap-note-ends-here = { $for }polku päättyy tähän ({ $value })
gap-note-bad-days = { $for }huono kerta { $times }/10
gap-note-below-expectation = { $for }{ $points } alle odotusten
gap-note-satisfaction = { $for }tyytyväisyys { $value }/5
gap-note-wait = { $for }odotus ilman selitystä: { $length }
gap-note-every-route = { $for }jokainen reitti kulkee tästä
gap-note-hand-off-company = { $for }siirto toiseen yritykseen, edellä { $place }
gap-note-hand-off-team = { $for }siirto toiselle tiimille, edellä { $place }
gap-note-hand-off-channel = { $for }toinen kanava, edellä { $place }
gap-note-moment-of-truth = totuuden hetki
gap-note-importance = tärkeys { $value }/5
gap-note-leads-to = seuraus: { $effect }
gap-note-no-owner = kukaan ei vastaa tästä
gap-note-waits-for-customer = mitään ei tapahdu, ennen kuin aloitteen tekee { -customer(number: "one") }
gap-note-assumed = toistaiseksi pelkkä oletus
gap-note-expected = odotettavissa: { $behaviours }
gap-note-beside = vieressä { $place }, tunne { $value }
gap-note-unheard-before =
    { -purchase.own ->
        [yes] mitään ei myöskään mitata eikä kuunnella, ennen kuin vuorossa on { -purchase }
       *[no] mitään ei myöskään mitata eikä kuunnella ennen ostoa
    }
gap-note-unheard-purchase =
    { -purchase.own ->
        [yes] mitään ei myöskään mitata eikä kuunnella, kun vuorossa on { -purchase }
       *[no] mitään ei myöskään mitata eikä kuunnella oston aikana
    }
gap-note-unheard-after =
    { -purchase.own ->
        [yes] mitään ei myöskään mitata eikä kuunnella, kun { -purchase } on ohi
       *[no] mitään ei myöskään mitata eikä kuunnella oston jälkeen
    }
gap-note-all-own =
    { -purchase.own ->
        [yes] jokainen kosketuspiste, ennen kuin vuorossa on { -purchase }, on organisaation oma
       *[no] jokainen kosketuspiste ennen ostoa on organisaation oma
    }
gap-note-because = miksi tärkeä: { $because }
gap-note-round-to = kehä jatkuu: { $place }
gap-note-leave-at = kohdassa { $place }
gap-note-hurts-there = kipupiste siellä: { $pain }
gap-note-owner = vastuutaho: { $owner }

## Gaps: questions for the people in the room; they follow an introduction, so they begin in lower case

gap-question-first-noticed = kun ”{ $name }” on toteutettu, mitä { -customer(number: "other") } huomaavat ensin, ja mistä näemme sen?
gap-question-in-the-way = ”{ $name }”: mikä on esteenä, ja mikä pieni osa siitä auttaisi jo nyt?
gap-question-in-use = onko ratkaisu käytössä siellä, missä sattuu, ja keneltä olemme sen jälkeen kysyneet?
gap-question-weighed = mikä tässä on tärkeää, vaikka emme sitä näe?
gap-question-last-feeling = mikä on viimeinen tunne, joka tästä pitäisi jäädä, ja kuka sen antaa?
gap-question-before-the-fall = mitä on vielä hallussa juuri ennen pudotusta, ja mikä sen vie?
gap-question-bad-days = mikä huonoina päivinä on toisin, ja kuka voisi tietää sen, ennen kuin sen huomaa { -customer(number: "one") }?
gap-question-promise = kuka antoi lupauksen, ja kumpaa muutamme: lupausta vai toteutusta?
gap-question-who-tells = kuka voisi kertoa tästä, ja milloin hän sen tietää?
gap-question-what-the-next-knows = mitä seuraava tietää, kun vastassa on { -customer(number: "one") }, ja mitä on kerrottava uudelleen?
gap-question-what-hurts = mikä tässä tarkalleen sattuu, ja mistä tiedämme sen?
gap-question-partner = mitä pyydämme kumppanilta, ja mitä voimme tehdä itse, kunnes he toimittavat?
gap-question-out-of-our-hands = emme voi muuttaa tätä; mitä voisimme sanoa tai tarjota juuri ennen sitä?
gap-question-in-customers-hands = mitä voisimme antaa mukaan tätä hetkeä varten?
gap-question-pain-before = mitä { -customer(number: "other") } tekevät sen sijaan, kun tämä tulee vastaan, ja minne he silloin menevät?
gap-question-pain-purchase = kuinka moni kääntyy tästä takaisin, ja mikä olisi pitänyt viimeisimmän mukana?
gap-question-pain-after = miten { -customer(number: "other") } selviävät tästä nyt, ja minkä osan voisimme ottaa hoitaaksemme?
gap-question-what-would-have-to-be-true = minkä pitäisi olla totta, jotta tätä ei tapahtuisi?
gap-question-behaviour-need-recognition = missä { -customer(number: "other") } ovat ja mitä he tekevät, kun tarve herää ensi kertaa?
gap-question-behaviour-search = mitä { -customer(number: "other") } hakevat, kysyvät tai katsovat, ennen kuin he ovat kuulleet meistä?
gap-question-behaviour-consideration = mihin { -customer(number: "other") } vertaavat meitä, ja mikä tieto heiltä puuttuu?
gap-question-behaviour-choice = mikä tekee valinnasta varman, ja kuka on paikalla viimeisen epäilyksen hetkellä?
gap-question-behaviour-ordering = miltä tämä askel näyttää nyt, ja miksi se puuttuu polultamme?
gap-question-behaviour-payment = { gap-question-behaviour-ordering }
gap-question-behaviour-delivery = milloin se on perillä, ja kuka huolehtii siitä?
gap-question-behaviour-onboarding = minkä on onnistuttava ensimmäisenä päivänä, ja kuka auttaa, kun se ei onnistu?
gap-question-behaviour-consumption = { gap-question-behaviour-usage }
gap-question-behaviour-usage = miltä tavallinen päivä sen kanssa näyttää?
gap-question-behaviour-engagement = mitä { -customer(number: "other") } jäisivät kaipaamaan, jos vaikenisimme käyttökertojen välillä?
gap-question-behaviour-service-request = keneltä { -customer(number: "other") } kysyvät nyt, ja kuinka kauan vastaus kestää?
gap-question-behaviour-complaint = mitä { -customer(number: "other") } tekevät nyt, kun he haluavat reklamoida tai palauttaa?
gap-question-behaviour-return = { gap-question-behaviour-complaint }
gap-question-behaviour-feedback = mitä kysyisimme, jos saisimme kysyä vain yhden asian, ja milloin?
gap-question-behaviour-renewal = miksi tyytyväinen { -customer(number: "one") } tulisi takaisin, ja mikä silloin muistuttaa meistä?
gap-question-behaviour-advocacy = { gap-question-behaviour-renewal }
gap-question-behaviour-leaving = mitä toivoisimme, että meistä kerrotaan eron päivänä?
gap-question-missing-before = mitä { -customer(number: "other") } tekivät edellisellä viikolla, ja mikä ratkaisi asian?
gap-question-missing-purchase = mitä tapahtuu haluamisen ja saamisen välissä?
gap-question-missing-after = mitä tapahtuu ensimmäisenä päivänä, kuukauden päästä ja silloin, kun jokin hajoaa?
gap-question-own-door = keneltä viisi viimeisintä kysyivät, ennen kuin tulivat meille?
gap-question-need = { $name }: missä kosketuspisteessä tämän voisi saada, ja kuka siitä huolehtisi?
gap-question-priority = { $name }: missä kohdassa polkua näkyisi, että välitämme tästä?
gap-question-unheard-moment = mitä näkisimme luvuistamme viikko sen jälkeen, kun tämä meni pieleen?
gap-question-unheard-phase = mitä { -customer(number: "other") } sanovat tässä niin, ettei kukaan meistä kuule?
gap-question-assumed-phase = keneltä voisimme kysyä tällä viikolla, ja mikä vastaus osoittaisi meidän olevan väärässä?
gap-question-reactive-only = mikä vastauksistamme voisi ehtiä perille ennen kysymystä?
gap-question-last-who-left = mikä olisi pitänyt mukana sen, joka viimeksi poistui tästä?
gap-question-dead-end = mitä tekee se, joka seisoo tässä?
gap-question-endless-loop = miten tästä kehästä pääsee nyt pois?
gap-question-unreachable = kenen pitäisi päästä tänne, ja mistä?

## Gaps: what would help

gap-way-out-opportunity = { $name } ({ $facts })
gap-way-out-stages-before = vaiheita, joissa on `phase: before`: tarve, haku, vertailu
gap-way-out-stages-purchase = vaihe, jossa on `phase: purchase`: valinta, tilaus, maksu
gap-way-out-stages-after = vaiheita, joissa on `phase: after`: toimitus, ensimmäinen käyttö, apu, syy palata
gap-way-out-touchpoints-of-others = kosketuspisteitä, joissa on `control: external` tai `customer`: ystävät, arvostelut, vertailu
gap-way-out-listening = mittari avaimella `metrics` tai palautekanava avaimella `listens_with`
gap-way-out-listening-in-phase = mittari avaimella `metrics` tai palautekanava avaimella `listens_with` jossakin sen kosketuspisteessä
gap-way-out-evidence = viisi keskustelua tai kuukauden tukipyynnöt avaimella `evidence:` siellä, mitä ne tukevat
gap-way-out-company-begins = kosketuspiste, jossa on `initiated_by: company`
gap-way-out-route-to = reitti tänne avaimella `next` tai `starts: true`
gap-way-out-route-on = reitti eteenpäin avaimella `next` tai `exit` ja syy
gap-idea-need-recognition = esimerkiksi sana siellä, missä tarve herää: muistutus, kyltti, läsnä oleva kumppani
gap-idea-search = esimerkiksi löydyttävä niillä sanoilla, joita { -customer(number: "other") } käyttävät
gap-idea-consideration = esimerkiksi yksi sivu, jolla vaihtoehdot ovat vierekkäin
gap-idea-choice = esimerkiksi suositus perusteluineen tai joku, jolta kysyä
gap-idea-ordering = vie askel polulle, ja kerro, miltä se tuntuu
gap-idea-payment = { gap-idea-ordering }
gap-idea-delivery = esimerkiksi viesti siitä, milloin se tulee, ja toinen, kun se myöhästyy
gap-idea-onboarding = esimerkiksi opas ensimmäiseen päivään, apu käyttöönotossa, soitto ensimmäisellä viikolla
gap-idea-consumption = { gap-idea-usage }
gap-idea-usage = vie tavallinen päivä polulle, ja kerro, miltä se tuntuu
gap-idea-engagement = esimerkiksi vinkki oikealla hetkellä, joka parantaa käyttöä
gap-idea-service-request = esimerkiksi yksi paikka kysyä ja aika, johon mennessä vastaus tulee
gap-idea-complaint = esimerkiksi yksi helppo tapa reklamoida tai palauttaa ja vastaus ihmiseltä
gap-idea-return = { gap-idea-complaint }
gap-idea-feedback = esimerkiksi yksi kysymys oikealla hetkellä ja tieto siitä, mitä vastauksesta seurasi
gap-idea-renewal = esimerkiksi syy palata: huoltopäivä, vaihtotarjous, kutsu
gap-idea-advocacy = { gap-idea-renewal }
gap-idea-leaving = esimerkiksi helppo lähtö: irtisanominen, myynti, kierrätys, omat tiedot mukaan

## Gaps: loose ends, and what writing more would show

gap-loose-end-adrift = Kehitysideat, jotka eivät vastaa kipupisteeseen eivätkä tarpeeseen
gap-loose-end-unowned = Kehitysideat, joita kukaan ei ota hoitaakseen
gap-loose-end-unweighed = Kehitysideat ilman työmäärää tai arvoa
gap-hint-phases =
    { -purchase.own ->
        [yes] `phase: before`, `purchase` tai `after` jokaisessa vaiheessa näyttää, mitä puuttuu kummaltakin puolelta, kun keskellä on { -purchase }
       *[no] `phase: before`, `purchase` tai `after` jokaisessa vaiheessa näyttää, mitä puuttuu ennen ostoa ja sen jälkeen
    }
gap-hint-personas = `personas:` näyttää, ketä aukkokohdat koskevat ja kuinka monia
gap-hint-emotions = `emotion:` asteikolla -2–2 jokaisessa askeleessa näyttää, missä sattuu eniten ja miten polku päättyy
gap-hint-behaviours = `behaviour:` vaiheissa (search, payment, onboarding, complaint …) näyttää, mitä { -customer(number: "other") } käyvät läpi ilman tukea
gap-hint-severity = `severity:` kipupisteissä järjestää ne sen mukaan, kuinka paljon ne haittaavat
gap-hint-shares = `share: 35%` reiteissä näyttää, kuinka monia kukin aukkokohta koskee
gap-hint-answers = `answers:` kosketuspisteissä näyttää, mihin tarpeisiin mikään ei vastaa
gap-hint-listening = `metrics:` tai `listens_with:` näyttää, missä kukaan ei huomaisi, kun jokin menee pieleen
gap-hint-evidence = `evidence:` erottaa tiedon luulosta
gap-hint-switched-off = ei luettelossa, koska `cjm.yaml` poistaa säännön käytöstä: { $rules }

## Gaps: how bad they are, in whose hands, on which evidence

gap-not-given = ei annettu
gap-harm-leaves = poistutaan
gap-harm-stuck = jäädään jumiin
gap-harm-below = { $points } alle
gap-harm-unsatisfied = ei tyydytä
gap-harm-bad-days = huonoina päivinä
gap-harm-named = haitta: { $harm }
gap-control-brand = oma
gap-control-partner = kumppani
gap-control-customer = { -customer(number: "one") }
gap-control-external = ulkopuolella
gap-evidence-not-said = ei kerrottu
gap-evidence-from-map = näkyy kartasta
gap-evidence-with-level = { $level }: { $words }
evidence-level-not-said = ei kerrottu
evidence-level-assumed = oletettu
evidence-level-derived = johdettu
evidence-level-reported = kerrottu
evidence-level-observed = havaittu
evidence-level-measured = mitattu
grounds-survey =
    { $number ->
        [one] { $written } vastaaja
       *[other] { $written } vastaajaa
    }
grounds-analytics =
    { $number ->
        [one] { $written } lokitapaus
       *[other] { $written } lokitapausta
    }
grounds-event-log =
    { $number ->
        [one] { $written } lokitapaus
       *[other] { $written } lokitapausta
    }
grounds-experiment = kokeessa { $written }
grounds-observation = havainnoitu { $written }
grounds-usability-test = havainnoitu { $written }
grounds-session-recording = havainnoitu { $written }
grounds-mystery-shopping =
    { $number ->
        [one] { $written } haamuasiointi
       *[other] { $written } haamuasiointia
    }
grounds-diary =
    { $number ->
        [one] { $written } päiväkirja
       *[other] { $written } päiväkirjaa
    }
grounds-interview =
    { $number ->
        [one] { $written } haastattelu
       *[other] { $written } haastattelua
    }
grounds-focus-group = fokusryhmissä { $written }
grounds-support-tickets =
    { $number ->
        [one] { $written } tukipyyntö
       *[other] { $written } tukipyyntöä
    }
grounds-reviews =
    { $number ->
        [one] { $written } arvostelu
       *[other] { $written } arvostelua
    }
grounds-complaints =
    { $number ->
        [one] { $written } reklamaatio
       *[other] { $written } reklamaatiota
    }
grounds-social-media =
    { $number ->
        [one] { $written } julkaisu
       *[other] { $written } julkaisua
    }
grounds-staff = henkilöstöstä { $written }
grounds-assumption = oletus
grounds-workshop = oletus työpajasta

## The gap report: head and matrix

gaps-page-title =
    { -purchase.own ->
        [yes] Aukkokohdat: ennen, { -purchase }, jälkeen
       *[no] Aukkokohdat ennen ostoa ja sen jälkeen
    }
gaps-title = Aukkokohdat
gaps-head-personas =
    { $number ->
        [one] { $number } persoona
       *[other] { $number } persoonaa
    }
gaps-head-for = vain { $name }
gaps-head-before =
    { -purchase.own ->
        [yes] vain aukkokohdat, ennen kuin vuorossa on { -purchase }
       *[no] vain aukkokohdat ennen ostoa
    }
gaps-head-purchase =
    { -purchase.own ->
        [yes] vain aukkokohdat, kun vuorossa on { -purchase }
       *[no] vain aukkokohdat oston aikana
    }
gaps-head-after =
    { -purchase.own ->
        [yes] vain aukkokohdat, kun { -purchase } on ohi
       *[no] vain aukkokohdat oston jälkeen
    }
gaps-head-as-is = nykytila
gaps-head-to-be = tavoitetila
gaps-head-stages =
    { $number ->
        [one] { $number } vaihe
       *[other] { $number } vaihetta
    }
gaps-head-touchpoints =
    { $number ->
        [one] { $number } kosketuspiste
       *[other] { $number } kosketuspistettä
    }
gaps-reviewed-on = tarkistettu { $date }
gaps-reviewed-today = tarkistettu tänään
gaps-reviewed-yesterday = tarkistettu eilen
gaps-reviewed-days =
    { $number ->
        [one] tarkistettu { $number } päivä sitten
       *[other] tarkistettu { $number } päivää sitten
    }
gaps-reviewed-months =
    { $number ->
        [one] tarkistettu { $number } kuukausi sitten
       *[other] tarkistettu { $number } kuukautta sitten
    }
gaps-line = rivi { $line }
gaps-matrix = Mitä kukin vaihe tukee ja sisältää
gap-phase-before = ennen
gap-phase-purchase = { -purchase }
gap-phase-after = jälkeen
gap-row-touchpoints = kosketuspisteet
gap-row-feels = tunne ({ $name })
gap-row-feels-on-average = tunne keskimäärin
gap-row-pain-points = kipupisteet
gap-row-answered-pains = … joihin on ratkaisu
gap-row-opportunities = kehitysideat
gap-row-listening = joku kuuntelee
gap-row-channel-switches = kanavan vaihdot
gap-row-hand-offs = siirrot
gap-row-lost = poistuu
gap-mark-served = tuettu
gap-mark-partly = osittain
gap-mark-nothing = ei mitään
gaps-signs = ● tuettu  ◐ osittain  ○ ei mitään
gaps-coverage = kattavuus  { $scores }
gaps-coverage-for = { $name }: { $scores }

## The gap report: feelings

gaps-feelings = Miltä polulla tuntuu
gaps-feelings-customer = { -customer(number: "other") }
gaps-curve = Tunnekäyrä polun varrella, alhaalla −2, ylhäällä +2: { $name }
gaps-curve-best = paras { $place } { $value }
gaps-curve-worst = heikoin { $place } { $value }
gaps-curve-ends = lopussa { $place } { $value }
gaps-curve-remembered = muistikuva { $value } (huippu ja loppu)
gaps-curve-nobody-spared = kukaan ei vältä huonoa hetkeä
gaps-curve-meet-bad = { $share } kokee huonon hetken
gaps-moment = { $place } ({ $value })
gaps-weakest-everywhere = { $worst }, kaikilla reiteillä
gaps-weakest-or = { $worst }, helpoimmalla reitillä { $mildest }
gaps-weakest = heikoin lenkki: { $weakest }
gaps-weakest-to = heikoin lenkki, { $ends }: { $weakest }
gaps-weakest-to-more = heikoin lenkki, { $ends } ja { $more } muuta: { $weakest }
gaps-to-exit = kohteena ulospääsy { $name }
gaps-to-end = kohteena loppu { $name }

## The gap report: the ranked list

gaps-ranked = Mikä on tärkeintä
gaps-column-what = Mikä
gaps-column-for = ketä koskee
gaps-column-reach = tavoittavuus
gaps-column-harm = haitta
gaps-column-ours = kenen käsissä
gaps-column-evidence = näyttö
gaps-named-for = koskee: { $names }
gaps-named-reach = tavoittavuus { $reach }
gaps-named-evidence = näyttö: { $evidence }
gaps-ask = Kysy yhdessä
gaps-priority = Prioriteetti { $priority } = √tavoittavuus { $reach } × haitta { $harm } × vaikutusvalta { $influence } × työtä jäljellä { $left }
gaps-number-not-given = { $number } (ei annettu)
gaps-none = Tällä polulla ei näy aukkokohtia.
gaps-none-of-phase = Missään vaiheessa ei ole avainta `phase: { $phase }`, joten sen aukkokohdista ei voi sanoa mitään.
gaps-more = … ja { $more } muuta; `--top { $all }` näyttää kaikki
gaps-not-ours = Ei omissa käsissä, mutta lievennettävissä
gaps-place = { $title } ({ $line })
gaps-place-acting-on = { $title } ({ $line }, vaikuttaa: { $places })
gaps-nothing-softens = mikään ei vielä lievennä
gaps-loose-ends = Irralliset langanpäät
gaps-hints = Näin näet enemmän
gaps-and-more = … ja { $more } muuta

## The gap report: how priorities come about

gaps-scoring = Miten aukkokohdat järjestetään
gaps-scoring-formula = Prioriteetti = √tavoittavuus × haitta × vaikutusvalta × työtä jäljellä, nollasta yhteen.
gaps-scoring-reach = Tavoittavuus on se osa kaikista, joka tulee kohtaan koskaan; persoonat painottuvat osuuksillaan. Vaihteluvälistä lasketaan sen keskikohta. Neliöjuuri pitää harvinaisen mutta vakavan näkyvissä.
gaps-scoring-harm = Haitta on suurin siitä, mitä on annettu: vakavuus (lievä ¼, kohtalainen ½, vakava ¾, kriittinen 1), tunne alle neutraalin (−1 on ½, −2 on 1), etäisyys odotuksista tärkeydellä painotettuna, tyytyväisyys tärkeään, poistuminen (1) tai jumiin jääminen (¾). Aallonpohja, loppu, totuuden hetki, siirto ja tärkeä kohta lisäävät kukin kymmenesosan. Jos kukaan ei ole arvioinut sitä, se on kaikilla 0,3.
gaps-scoring-influence = Vaikutusvalta sen mukaan, kenen käsissä asia on: organisaatio 1, kumppani ⅞, { -customer(number: "one") } ¾, joku muu ½.
gaps-scoring-left = Työtä jäljellä: ilman ratkaisua 1, aloittamaton ratkaisu ¾, työn alla ½, toteutettu ¼.
gaps-scoring-unknown = Mitä tiedostossa ei ole, sitä ei keksitä; järjestys perustuu siihen, mitä on annettu.
gaps-scoring-sources = Luvut ovat omia valintojamme, lähteinä Parasuraman ym. 1985 (odotukset), Martilla & James 1977 (tärkeys) ja Kahneman ym. 1993 (huippu ja loppu). Ne järjestävät yhden polun aukkokohdat keskustelun pohjaksi; muutaman sadasosan ero ei merkitse mitään.

## Budgets

budget-heading = Budjetit
budget-at-most = enintään { $amount }
budget-at-least = vähintään { $amount }
budget-below-neutral = enintään { $points } alle neutraalin
budget-too-many = { $amount } liikaa
budget-short = puuttuu { $amount }
budget-too-deep = { $amount } liian syvällä
budget-too-low = { $amount } liian matalalla
budget-too-high = { $amount } liikaa
budget-found-coverage =
    { $number ->
        [one] { $part } ({ $served }/{ $number } käyttäytymisestä)
       *[other] { $part } ({ $served }/{ $number } käyttäytymisestä)
    }
budget-found-lowest = alimman hetken tunne { $value }
budget-found-end = polun lopussa tunne { $value }
budget-found-lost = poistuvien osuus { $part }
budget-found-priority = korkein aukkokohdan prioriteetti { $score }
budget-unmeasured = { $name }: { $limit }, mutta tiedosto ei kerro
budget-kept = { $name }: { $found }, { $limit }
budget-broken = { $name }: { $found }, { $limit } ({ $excess })
budget-state-broken = rikki: { $verdict }
budget-state-kept = pitää: { $verdict }
budget-state-unmeasured = ei mitattu: { $verdict }
budget-place = { $line }: { $title }

## What would change once opportunities are done

what-if-heading =
    { $number ->
        [one] Mikä muuttuu, kun tämä on toteutettu: { $names }
       *[other] Mikä muuttuu, kun nämä on toteutettu: { $names }
    }
what-if-changes = Muuttuvat aukkokohdat
what-if-gap = aukkokohta
what-if-priority = prioriteetti
what-if-rank = sija
what-if-then = sen jälkeen
what-if-gone = poistunut
what-if-none = Mikään aukkokohta ei muutu sillä, mitä tiedosto kertoo.
what-if-total = Kaikkien aukkokohtien prioriteetit yhteensä: { $before } → { $after } ({ $less } vähemmän)
what-if-unmet = Kipupisteet ilman toteutettua ratkaisua: { $before } → { $after }
what-if-coverage-same = Kattavuus pysyy ennallaan: yhtään kosketuspistettä ei tule lisää
what-if-coverage = Kattavuus: { $changes }
what-if-feelings = Tunteet näkyvät sellaisina kuin ne nyt ovat: tiedosto ei kerro, miltä silloin tuntuisi. Neljännes jokaisesta ratkaistusta aukkokohdasta jää, kunnes kipupisteessä on `status: solved`
what-if-done = { $name } on jo toteutettu
what-if-dismissed = { $name } on hylätty
what-if-comes-after = { $name }: ensin pitäisi olla toteutettu { $first }, mutta se ei ole
what-if-answers-nothing = { $name } ei tiedoston mukaan vastaa kipupisteeseen eikä tarpeeseen

## What to do first

plan-heading = Mitä ensin: aukkokohtia umpeen suhteessa työmäärään
plan-none = Mikään avoin kehitysidea ei vastaa tämän polun aukkokohtiin.
plan-closes = sulkee { $part } kaikista prioriteeteista
plan-closes-little = sulkee alle { $part } kaikista prioriteeteista
plan-closes-nothing = ei sulje mitään yksin
plan-effort-not-given = työmäärää ei annettu
plan-value-not-given = arvoa ei annettu
plan-no-owner = kukaan ei ole vielä ottanut hoitaakseen
plan-answers = vastaa: { $gaps }
plan-waits-in-circle = odottaa kehässä: { $names }
plan-comes-after = edellyttää: { $names }
plan-opens = avaa tien: { $names }
plan-no-efforts = Yhtään työmäärää ei ole annettu: järjestys on sen mukainen, mitä kukin sulkee yksin; `effort: S` kussakin kertoisi, mikä on nopeaa
plan-efforts-missing = Sijasta { $number } alkaen työmäärä puuttuu tai puuttuu siltä, joka on tehtävä ensin: järjestys on sen mukainen, mitä kukin sulkee
plan-doubled = Vastaa vain siihen, mihin jokin edellä jo vastaa, joten jompikumpi riittää: { $names }
plan-idle = Ei vastaa mihinkään tämän polun aukkokohtaan: { $names }
plan-untouched =
    { $number ->
        [one] { $part } kaikista prioriteeteista on { $number } aukkokohdassa, johon mikään kehitysidea ei vielä vastaa
       *[other] { $part } kaikista prioriteeteista on { $number } aukkokohdassa, joihin mikään kehitysidea ei vielä vastaa
    }

## Several journeys side by side

portfolio-link = Kaikki polut rinnakkain
portfolio-heading =
    { $number ->
        [one] { $number } polku
       *[other] Kaikki { $number } polkua rinnakkain
    }
portfolio-table = Mitä kunkin polun päävaiheissa on (○ ja ◐ ovat ohuita), sen aukkokohdat ja kipupisteet, joihin mikään ei vastaa
portfolio-column-journey = polku
portfolio-column-gaps = aukkokohtia
portfolio-column-unanswered = ratkaisematta
portfolio-column-broken = rikki
portfolio-to-be = { $title } (tavoitetila)
portfolio-file = { $title } ({ $file })
portfolio-not-told = ei mukana
portfolio-touchpoints =
    { $number ->
        [one] { $number } kosketuspiste
       *[other] { $number } kosketuspistettä
    }
portfolio-more = … ja { $more } muuta, joista yhdelläkään ei ole enempää ohuita päävaiheita; `--format json` sisältää kaikki
portfolio-journeys =
    { $number ->
        [one] { $number } polku
       *[other] { $number } polkua
    }
portfolio-thin = Ohut: { $phases } (ei mukana, alle puolet siitä, mitä { -customer(number: "other") } käyvät läpi, on tuettu, tai neljännes täyteläisimmän päävaiheen kosketuspisteistä).
portfolio-thin-before =
    { -purchase.own ->
        [yes] ennen kuin vuorossa on { -purchase }, { $number }
       *[no] ennen ostoa, { $number }
    }
portfolio-thin-purchase =
    { -purchase.own ->
        [yes] kun vuorossa on { -purchase }, { $number }
       *[no] oston aikana, { $number }
    }
portfolio-thin-after =
    { -purchase.own ->
        [yes] kun { -purchase } on ohi, { $number }
       *[no] oston jälkeen, { $number }
    }
portfolio-thin-of = { $phase }, kun kaikkiaan { $journeys }
portfolio-heaviest = Mikä on tärkeintä kaikilla poluilla
portfolio-reach = tavoittavuus { $reach }
portfolio-priority = prioriteetti { $score }
portfolio-caution = Prioriteetit järjestävät yhden polun aukkokohdat; polkujen välillä ne ovat keskustelun alku, sillä mikään tiedosto ei kerro, kuinka moni polkua kulkee.
portfolio-repeated = Sama kipupiste monella polulla: yksi vastuutaho voisi poistaa sen kaikilta
portfolio-repeated-in = { $pain }: { $journeys }
portfolio-and-more = ja { $more } muuta

## Two maps compared

compare-before = Ennen
compare-after = Jälkeen
compare-planned = Suunnitelma
compare-now = Nykyinen
change-new = uusi
change-removed = poistunut
change-solved = ratkaistu
change-unanswered = ei enää mukana, ei ratkaisua
change-closed = umpeutunut
change-was-called = ennen ”{ $name }”
change-was-after = siirretty, oli vaiheessa ”{ $stage }”, edellä ”{ $before }”
change-was-first = siirretty, oli ensimmäisenä vaiheessa ”{ $stage }”
change-is-after = siirretty, nyt vaiheessa ”{ $stage }”, edellä ”{ $before }”
change-is-first = siirretty, nyt ensimmäisenä vaiheessa ”{ $stage }”
change-moved-here = siirretty tähän
change-moved-away = siirretty muualle
change-better = parempi
change-worse = huonompi
change-as-target = { $value } (tavoite)
change-only = vain: { $label }
change-not-said = ei kerrottu
change-none = ei mitään
change-severity = vakavuus
change-channel = kanava
change-control = hallinta
change-company = organisaatio
change-wait = odotus
change-duration = kesto
change-moment-of-truth = totuuden hetki
change-initiated-by = aloite
change-customer = { -customer(number: "one") }
change-lowest-point = aallonpohja { $before } → { $after }
change-average = keskimäärin { $before } → { $after }
change-feels-the-same = tunnelma kokonaisuutena ennallaan
change-nothing = Mikään polulla ei ole muuttunut
change-stages = Vaiheet
change-count-new =
    { $number ->
        [one] { $number } uusi
       *[other] { $number } uutta
    }
change-count-removed =
    { $number ->
        [one] { $number } poistunut
       *[other] { $number } poistunutta
    }
change-count-unanswered =
    { $number ->
        [one] { $number } poistunut ilman ratkaisua
       *[other] { $number } poistunutta ilman ratkaisua
    }
change-count-moved =
    { $number ->
        [one] { $number } siirretty
       *[other] { $number } siirrettyä
    }
change-count-changed =
    { $number ->
        [one] { $number } muuttunut
       *[other] { $number } muuttunutta
    }
change-count-solved =
    { $number ->
        [one] { $number } ratkaistu
       *[other] { $number } ratkaistua
    }
change-count-settled =
    { $number ->
        [one] { $number } päätetty
       *[other] { $number } päätettyä
    }
change-count-closed =
    { $number ->
        [one] { $number } umpeutunut
       *[other] { $number } umpeutunutta
    }
change-count-kept = { $number } ennallaan
legend-new = uusi
legend-removed = ei enää mukana
legend-moved = siirretty
legend-changed = muuttunut
legend-solved = ratkaistu tai umpeutunut

## The page for a browser

page-skip = Ohita kuva, lue sama sanoin
page-made = Piirretty cjm:llä polun omasta tiedostosta. Sivu ei lataa eikä lähetä mitään.
page-tools = Mitä kuva näyttää
page-view = Näkymä
page-map = Kartta
page-flow = Reitit
page-personas = Persoonat
page-lanes = Rivit
page-head = Otsikko ja persoonat
page-legend = Selitteet
page-theme = Ulkoasu
page-zoom = Koko
page-smaller = Pienemmäksi
page-larger = Suuremmaksi
page-fit = Koko leveys
page-find = Etsi
page-print = Tulosta
page-print-picture = Kuva sellaisena kuin se nyt on
page-print-all = Koko sivu
page-details = Tiedot
page-close = Sulje
page-previous = Edellinen kosketuspiste
page-next = Seuraava kosketuspiste
page-keys = Nuolinäppäimet kulkevat kuvassa kosketuspisteestä toiseen, Enter avaa, Esc sulkee; +, − ja 0 muuttavat kokoa.
page-in-words = Sanoin
page-about = Tietoa polusta
page-business-goal = Organisaation tavoite
page-goals = Tavoitteet
page-steps = Vaihe vaiheelta
page-throughout = Koko polun ajan
page-whole-stage = Vaihe kokonaisuutena
page-lane = Rivi
page-paths =
    { -customer.own ->
        [yes] Reitit
       *[no] Asiakkaiden reitit
    }
page-from = Mistä
page-to = Mihin
page-share = Osuus
page-condition = Milloin
page-who = Kuka
page-leaves = poistuu polulta
page-leaves-content = poistuu tyytyväisenä
page-fails = kun jokin ei onnistu

## The page that lists many journeys

index-heading =
    { -customer.own ->
        [yes] Polut
       *[no] Asiakaspolut
    }
index-journeys =
    { $number ->
        [one] { $number } polku
       *[other] { $number } polkua
    }
index-flawed = virheitä: { $number }
index-evidence = Perustuu
index-gaps = Painavimmat aukkokohdat
index-open = Avaa muodossa
index-change = Vertailu polkuun ”{ $title }”:
index-picture = Kartta polusta ”{ $title }”
index-errors =
    { $number ->
        [one] tiedostossa on { $number } virhe
       *[other] tiedostossa on { $number } virhettä
    }
index-unread = polkua ei voitu lukea
index-no-owner = ei vastuutahoa
index-never-reviewed = tarkistusta ei ole kirjattu
index-made = Tehty cjm:llä polkutiedostoista.

## The blank template

template-title =
    { -customer.own ->
        [yes] Tyhjä polku
       *[no] Tyhjä asiakaspolku
    }
template-description =
    { -customer.own ->
        [yes] Täytettävä polku: päävaiheet ja vaiheet sarakkeina, riveillä kullakin oma kysymyksensä.
       *[no] Täytettävä asiakaspolku: päävaiheet ja vaiheet sarakkeina, riveillä kullakin oma kysymyksensä.
    }
template-journey = Polku
template-persona = Persoona
template-scenario = Tilanne
template-date = Päiväys
template-owner = Vastuutaho
template-stage = Vaihe { $number }
template-ask-actions = Mitä { -customer(number: "one") } tässä tekee?
template-ask-thoughts = Mitä hän ajattelee? Mitä hän sanoo, sanasta sanaan?
template-ask-touchpoints = Missä { -customer(number: "one") } ja organisaatio kohtaavat, missä kanavassa?
template-ask-emotion = Miltä se tuntuu? Piirrä käyrä, yksi viiva persoonaa kohti.
template-ask-pain-points = Mikä hiertää, ja mistä tiedämme sen?
template-ask-opportunities = Mikä voisi olla paremmin? Kuka sen tekisi?
template-ask-metrics = Mistä huomaisimme sen? Mikä on arvo nyt?
template-ask-gaps = Mitä tästä puuttuu?
template-ask-external = Mitä tulee ulkopuolelta?
template-ask-frontstage =
    { -customer.own ->
        [yes] Mitä teemme näkyvissä?
       *[no] Mitä teemme asiakkaan nähden?
    }
template-ask-backstage = Mitä teemme, kun kukaan ei näe?
template-ask-support = Kuka auttaa auttajia?
template-ask-systems = Mitä siihen käytetään?
template-ask-owners = Kuka siitä vastaa?
template-ask-evidence = Mihin se perustuu? Merkitse oletukset.

## The guide to the keys of the language (`cjm explain KEY`)

guide-key = avain
guide-meaning = merkitys
guide-value = arvot
guide-example = esimerkki
guide-values = Arvot: { $values }.
guide-place = Avaimen paikka: { $places }
guide-takes-text = Jos annat vain nimen, pelkkä teksti riittää.
guide-more = `cjm explain KEY` kertoo yhdestä avaimesta esimerkin kanssa.
guide-entries = Kohdat avaimineen: `cjm explain touchpoint`
guide-keys = Avaimet: `cjm explain emotion`
guide-rules = Säännöt: `cjm explain dead-end`
guide-rules-listed = Sääntöjä on { $number }; `cjm rules` luettelee ne.
guide-gaps = Aukot: `cjm explain gaps`
guide-gaps-explained = Miten aukot saavat tärkeytensä.
guide-all = Kaikki avaimet
