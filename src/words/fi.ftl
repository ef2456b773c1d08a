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
list-and = { $first } ja { $second }
list-or = { $first } tai { $second }
labelled = { $label }: { $text }

## The journey as a whole

head-untitled = Asiakaspolku
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

description-map = Asiakaspolku, { $state }.
description-comparison = Kahden asiakaspolun vertailu. { $versions }
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
description-emotion-of-customer = Asiakas: paras hetki ”{ $best }” ({ $best-value }), heikoin ”{ $worst }” ({ $worst-value }), viimeinen ”{ $last }” ({ $last-value }).
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
description-flow = Asiakkaiden reitit polulla: { $counts }.
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
phase-before = ennen ostoa
phase-purchase = { -purchase }
phase-after = oston jälkeen
stage-continued = { $name } (jatkuu)
stage-in-any-order = vapaassa järjestyksessä
stage-of = vaihe { $stage } / { $count }
stages-of = vaiheet { $stages } / { $count }
stage-as-far-as = jatkuu kohtaan ”{ $name }”

## Lanes

lane-actions = Asiakkaan toiminta
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
run-by-customer = asiakkaan käsissä
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
path-start = Asiakkaat aloittavat tästä

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
opportunity-customer-value = asiakasarvo { $value }
opportunity-business-value = liiketoiminta-arvo { $value }
opportunity-effort = työmäärä { $effort }
opportunity-priority = prioriteetti { $priority }
external-softened-by = lievennys: { $what }
gap-rank = aukkokohta { $rank }
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

kind-purchase = { -purchase }
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
legend-spread = asiakkaiden välinen vaihtelu
legend-expected = mitä odotettiin
legend-severity = vakavuus, yhdestä (lievä) neljään (kriittinen)
legend-assumption = oletus, ei vielä näyttöä
legend-control = ei organisaation omissa käsissä
legend-moment-of-truth = totuuden hetki
legend-channel-switch = kanava vaihtuu
legend-quote = asiakkaan omin sanoin
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
page-paths = Asiakkaiden reitit
page-from = Mistä
page-to = Mihin
page-share = Osuus
page-condition = Milloin
page-who = Kuka
page-leaves = poistuu polulta
page-leaves-content = poistuu tyytyväisenä
page-priority = Paino
page-reach = tavoittavuus
page-harm = haitta
page-not-given = ei annettu
page-influence = vaikutusvalta
page-still-to-do = vielä tehtävänä
page-fails = kun jokin ei onnistu

## The page that lists many journeys

index-heading = Asiakaspolut
index-journeys =
    { $number ->
        [one] { $number } polku
       *[other] { $number } polkua
    }
index-flawed = virheitä: { $number }
index-owner = Vastuutaho
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

template-title = Tyhjä asiakaspolku
template-description = Täytettävä asiakaspolku: päävaiheet ja vaiheet sarakkeina, riveillä kullakin oma kysymyksensä.
template-journey = Polku
template-persona = Persoona
template-scenario = Tilanne
template-date = Päiväys
template-owner = Vastuutaho
template-stage = Vaihe { $number }
template-ask-actions = Mitä asiakas tässä tekee?
template-ask-thoughts = Mitä hän ajattelee? Mitä hän sanoo, sanasta sanaan?
template-ask-touchpoints = Missä asiakas ja organisaatio kohtaavat, missä kanavassa?
template-ask-emotion = Miltä se tuntuu? Piirrä käyrä, yksi viiva persoonaa kohti.
template-ask-pain-points = Mikä hiertää, ja mistä tiedämme sen?
template-ask-opportunities = Mikä voisi olla paremmin? Kuka sen tekisi?
template-ask-metrics = Mistä huomaisimme sen? Mikä on arvo nyt?
template-ask-gaps = Mitä tästä puuttuu?
template-ask-external = Mitä tulee ulkopuolelta?
template-ask-frontstage = Mitä teemme asiakkaan nähden?
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
