//! Finnish: kinds of evidence, behaviours, journeys, qualities, times and gaps.

use crate::words::fi::count;
use crate::words::{Behaviour, Evidence, Gap, GapTitle, Journey, Quality, Time, Unserved};

/// How something was found out.
pub(super) const EVIDENCE: Evidence = Evidence {
    survey: "kysely",
    survey_answers: |number| count(number, "kyselyvastaus", "kyselyvastausta"),
    analytics: "analytiikka",
    experiment: "kokeilu",
    event_log: "tapahtumaloki",
    observation: "havainnointi",
    observations: |number| count(number, "havainto", "havaintoa"),
    usability_test: "käytettävyys\u{AD}testi",
    usability_tests: |number| count(number, "käytettävyys\u{AD}testi", "käytettävyystestiä"),
    mystery_shopping: "haamuasiointi",
    session_recording: "istunto\u{AD}tallenteet",
    session_recordings: |number| count(number, "istuntotallenne", "istuntotallennetta"),
    diary: "päiväkirja\u{AD}tutkimus",
    diaries: |number| count(number, "päiväkirja", "päiväkirjaa"),
    interview: "haastattelut",
    interviews: |number| count(number, "haastattelu", "haastattelua"),
    focus_group: "fokusryhmä",
    participants: |number| count(number, "fokusryhmäläinen", "fokusryhmäläistä"),
    support_ticket: "tukipyynnöt",
    support_tickets: |number| count(number, "tukipyyntö", "tukipyyntöä"),
    review: "arvostelut",
    reviews: |number| count(number, "arvostelu", "arvostelua"),
    complaint: "reklamaatiot",
    complaints: |number| count(number, "reklamaatio", "reklamaatiota"),
    social_media: "sosiaalinen media",
    staff: "henkilöstö",
    desk_research: "kirjoituspöytä\u{AD}tutkimus",
    regulation: "säädökset",
    assumption: "oletus",
    workshop: "työpaja",
    only: |kind| format!("vain {kind}"),
    partly: |kind| format!("osin {kind}"),
};

/// What customers go through.
pub(super) const BEHAVIOUR: Behaviour = Behaviour {
    need_recognition: "tarpeen tunnistaminen",
    search: "tiedonhaku",
    consideration: "vertailu",
    choice: "valinta",
    ordering: "tilaaminen",
    payment: "maksaminen",
    delivery: "toimitus",
    onboarding: "käytön aloitus",
    consumption: "kuluttaminen",
    usage: "käyttö",
    engagement: "sitoutuminen",
    service_request: "palvelupyyntö",
    complaint: "reklamaatio",
    giving_back: "palautus",
    feedback: "palautteen anto",
    renewal: "jatkaminen",
    advocacy: "suosittelu",
    leaving: "lopettaminen",
};

/// Kinds of journeys.
pub(super) const JOURNEY: Journey = Journey {
    before: "ennen ostoa",
    purchase: "osto",
    after: "oston jälkeen",
    buying: "osto",
    subscription: "tilaus",
    contract: "sopimus",
    public_service: "julkinen palvelu",
    support: "tuki",
    employee: "työntekijä",
};

/// Qualities.
pub(super) const QUALITY: Quality = Quality {
    reliability: "luotettavuus",
    assurance: "palveluvarmuus",
    tangibles: "fyysiset puitteet",
    empathy: "empatia",
    responsiveness: "palvelualttius",
    must_be: "perusvaatimus",
    one_dimensional: "suorituskyky\u{AD}vaatimus",
    attractive: "ilahduttaja",
    indifferent: "yhdentekevä",
    reverse: "käänteinen",
};

/// Lengths of time.
pub(super) const TIME: Time = Time {
    second: ["s", "s"],
    minute: ["min", "min"],
    hour: ["h", "h"],
    day: ["päivä", "päivää"],
    working_day: ["arkipäivä", "arkipäivää"],
    week: ["viikko", "viikkoa"],
    month: ["kuukausi", "kuukautta"],
    quarter: ["neljännesvuosi", "neljännesvuotta"],
    year: ["vuosi", "vuotta"],
    about: "noin",
    up_to: "enintään",
    to: "–",
    and: "ja",
    or: "tai",
};

/// Kinds of gaps.
pub(super) const GAP: Gap = Gap {
    missing_phase: "Päävaihe puuttuu",
    pain_without_answer: "Kipupiste ilman ratkaisua",
    pain_with_open_answer: "Kipupisteen ratkaisu vasta paperilla",
    pain_being_answered: "Kipupisteen ratkaisu työn alla",
    pain_after_answer: "Kipupiste yhä avoin, vaikka ratkaisu on toteutettu",
    missing_behaviour: "Käyttäytymistä ei tueta",
    expectation_missed: "Odotettua huonompi",
    importance_ignored: "Tärkeä mutta ei tyydytä",
    ends_low: "Polku loppuu huonosti",
    cliff: "Tunnelma romahtaa",
    hand_off: "Siirto, joka sattuu",
    silence: "Hiljaisuus",
    long_wait: "Odotus ilman selitystä",
    low_point: "Huono hetki ilman kipupistettä",
    bad_days: "Joinakin päivinä huono",
    customers_leave: "Asiakkaita poistuu",
    dead_end: "Umpikuja",
    endless_loop: "Kehä ilman ulospääsyä",
    unreachable: "Tänne ei pääse kukaan",
    need_unanswered: "Tarve, johon mikään ei vastaa",
    priority_unanswered: "Ratkaiseva seikka, johon mikään ei vastaa",
    unheard_moment: "Totuuden hetki, jota kukaan ei seuraa",
    unheard_phase: "Kukaan ei kuuntele",
    assumed_phase: "Pelkkiä oletuksia",
    reactive_only: "Vain reagoidaan",
    own_door: "Alkaa vasta omalta ovelta",
};

/// What gaps are about.
pub(super) const GAP_TITLE: GapTitle = GapTitle {
    begins_at_purchase: "Polku alkaa vasta ostosta",
    without_purchase: "Itse osto puuttuu polulta",
    ends_at_purchase: "Polku päättyy ostoon",
    unheard_before: "Kukaan ei kuuntele ennen ostoa",
    unheard_purchase: "Kukaan ei kuuntele oston aikana",
    unheard_after: "Kukaan ei kuuntele oston jälkeen",
    assumed_before: "Se, mitä ennen ostoa tapahtuu, on pelkkää oletusta",
    assumed_purchase: "Se, mitä oston aikana tapahtuu, on pelkkää oletusta",
    assumed_after: "Se, mitä oston jälkeen tapahtuu, on pelkkää oletusta",
    reactive: "Oston jälkeen aloite on aina asiakkaalla",
    own_door: "Polku alkaa vasta organisaation omalta ovelta",
    not_for: |behaviours, names| format!("{behaviours}: tuetaan, mutta ei näille: {names}"),
};

/// What is missing where a behaviour is not served.
pub(super) const UNSERVED: Unserved = Unserved {
    need_recognition: "Kukaan ei ole läsnä, kun tarve herää",
    search: "Mikään ei auta asiakasta löytämään vaihtoehtoja",
    consideration: "Mikään ei auta asiakasta vertailemaan",
    choice: "Mikään ei auta asiakasta valitsemaan",
    ordering: "Tilaaminen puuttuu polulta",
    payment: "Maksaminen puuttuu polulta",
    delivery: "Kukaan ei vastaa toimituksesta",
    onboarding: "Kukaan ei auta käytön alkuun",
    usage: "Itse käyttö puuttuu polulta",
    engagement: "Mikään ei pidä suhdetta yllä käyttökertojen välillä",
    service_request: "Apua ei voi pyytää keneltäkään",
    giving_back: "Paluutietä ei ole, kun jokin on vialla",
    feedback: "Kukaan ei kysy, miten meni",
    renewal: "Mikään ei tuo asiakasta takaisin",
    advocacy: "Mikään ei auta tyytyväistä asiakasta kertomaan muille",
    leaving: "Lopettaminen ei käy siististi",
};
