//! English: kinds of evidence, behaviours, journeys, qualities, times and gaps.

use crate::words::en::count;
use crate::words::{Behaviour, Evidence, Gap, GapTitle, Journey, Quality, Time, Unserved};

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

/// Kinds of gaps.
pub(super) const GAP: Gap = Gap {
    missing_phase: "Missing phase",
    pain_without_answer: "Pain without an answer",
    pain_with_open_answer: "Pain with an answer on paper",
    pain_being_answered: "Pain that is being answered",
    pain_after_answer: "Pain still open though its answer is done",
    missing_behaviour: "Missing behaviour",
    expectation_missed: "Less than expected",
    importance_ignored: "Important, but not satisfying",
    ends_low: "Ends on a low",
    cliff: "A fall in feeling",
    hand_off: "Hand-off that hurts",
    silence: "Silence",
    long_wait: "Unexplained wait",
    low_point: "Bad moment without a pain point",
    bad_days: "Bad on some days",
    customers_leave: "Customers leave",
    dead_end: "Dead end",
    endless_loop: "Circle without a way out",
    unreachable: "Nobody can get there",
    need_unanswered: "Need that nothing answers",
    priority_unanswered: "Priority that nothing answers",
    unheard_moment: "Moment of truth that nobody watches",
    unheard_phase: "Nobody listens",
    assumed_phase: "Only assumed",
    reactive_only: "Reactive only",
    own_door: "Begins at your own door",
};

/// What gaps are about.
pub(super) const GAP_TITLE: GapTitle = GapTitle {
    begins_at_purchase: "The journey begins at the purchase",
    without_purchase: "The purchase itself is not on the map",
    ends_at_purchase: "The journey ends at the purchase",
    unheard_before: "Nobody listens before the purchase",
    unheard_purchase: "Nobody listens at the purchase",
    unheard_after: "Nobody listens after the purchase",
    assumed_before: "What is told of the time before the purchase is only assumed",
    assumed_purchase: "What is told of the time at the purchase is only assumed",
    assumed_after: "What is told of the time after the purchase is only assumed",
    reactive: "After the purchase the customer always has to make the first step",
    own_door: "The map begins at your own door",
    not_for: |behaviours, names| format!("{behaviours}: served, but not for {names}"),
};

/// What is missing where a behaviour is not served.
pub(super) const UNSERVED: Unserved = Unserved {
    need_recognition: "Nobody is there when the need arises",
    search: "Nothing helps customers to find their options",
    consideration: "Nothing helps customers to compare",
    choice: "Nothing helps customers to choose",
    ordering: "The order is not on the map",
    payment: "The payment is not on the map",
    delivery: "Nobody hands it over",
    onboarding: "Nobody helps with the first use",
    usage: "The use itself is not on the map",
    engagement: "Nothing keeps the bond alive between the uses",
    service_request: "Nobody is there to ask for help",
    giving_back: "There is no way back when something is wrong",
    feedback: "Nobody asks how it was",
    renewal: "Nothing brings customers back",
    advocacy: "Nothing helps content customers to tell others",
    leaving: "There is no decent way to part",
};
