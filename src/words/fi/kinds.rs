//! Finnish: kinds of evidence, behaviours, journeys, qualities and times.

use crate::words::fi::count;
use crate::words::{Behaviour, Evidence, Journey, Quality, Time};

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
