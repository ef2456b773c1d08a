//! English: kinds of evidence, behaviours, journeys, qualities and times.

use crate::words::en::count;
use crate::words::{Behaviour, Evidence, Journey, Quality, Time};

/// How something was found out.
pub(super) const EVIDENCE: Evidence = Evidence {
    survey: "survey",
    survey_answers: |number| count(number, "survey answer", "survey answers"),
    analytics: "analytics",
    experiment: "experiment",
    event_log: "event log",
    observation: "observation",
    observations: |number| count(number, "observation", "observations"),
    usability_test: "usability test",
    usability_tests: |number| count(number, "usability test", "usability tests"),
    mystery_shopping: "mystery shopping",
    session_recording: "session recordings",
    session_recordings: |number| count(number, "session recording", "session recordings"),
    diary: "diary study",
    diaries: |number| count(number, "diary", "diaries"),
    interview: "interviews",
    interviews: |number| count(number, "interview", "interviews"),
    focus_group: "focus group",
    participants: |number| count(number, "focus group participant", "focus group participants"),
    support_ticket: "support tickets",
    support_tickets: |number| count(number, "support ticket", "support tickets"),
    review: "reviews",
    reviews: |number| count(number, "review", "reviews"),
    complaint: "complaints",
    complaints: |number| count(number, "complaint", "complaints"),
    social_media: "social media",
    staff: "staff",
    desk_research: "desk research",
    regulation: "regulation",
    assumption: "assumption",
    workshop: "workshop",
    only: |kind| format!("{kind} only"),
    partly: |kind| format!("partly {kind}"),
};

/// What customers go through.
pub(super) const BEHAVIOUR: Behaviour = Behaviour {
    need_recognition: "need recognition",
    search: "search",
    consideration: "consideration",
    choice: "choice",
    ordering: "ordering",
    payment: "payment",
    delivery: "delivery",
    onboarding: "onboarding",
    consumption: "consumption",
    usage: "usage",
    engagement: "engagement",
    service_request: "service request",
    complaint: "complaint",
    giving_back: "return",
    feedback: "feedback",
    renewal: "renewal",
    advocacy: "advocacy",
    leaving: "leaving",
};

/// Kinds of journeys.
pub(super) const JOURNEY: Journey = Journey {
    before: "before",
    purchase: "purchase",
    after: "after",
    buying: "purchase",
    subscription: "subscription",
    contract: "contract",
    public_service: "public service",
    support: "support",
    employee: "employee",
};

/// Qualities.
pub(super) const QUALITY: Quality = Quality {
    reliability: "reliability",
    assurance: "assurance",
    tangibles: "tangibles",
    empathy: "empathy",
    responsiveness: "responsiveness",
    must_be: "must-be",
    one_dimensional: "one-dimensional",
    attractive: "attractive",
    indifferent: "indifferent",
    reverse: "reverse",
};

/// Lengths of time.
pub(super) const TIME: Time = Time {
    second: ["s", "s"],
    minute: ["min", "min"],
    hour: ["h", "h"],
    day: ["day", "days"],
    working_day: ["business day", "business days"],
    week: ["week", "weeks"],
    month: ["month", "months"],
    quarter: ["quarter", "quarters"],
    year: ["year", "years"],
    about: "about",
    up_to: "up to",
    to: "to",
    and: "and",
    or: "or",
};
