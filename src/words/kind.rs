//! Words for the kinds of things that the format knows: evidence, behaviours, qualities, lengths of time.

use crate::words::table::{Count, Phrase, Word, table};

table! {
    /// How something was found out.
    Evidence {
        /// A survey.
        survey: Word,
        /// Answers to it.
        survey_answers: Count,
        /// Analytics.
        analytics: Word,
        /// An experiment.
        experiment: Word,
        /// An event log.
        event_log: Word,
        /// Observation.
        observation: Word,
        /// What was observed.
        observations: Count,
        /// A usability test.
        usability_test: Word,
        /// Several of them.
        usability_tests: Count,
        /// Mystery shopping.
        mystery_shopping: Word,
        /// Session recordings.
        session_recording: Word,
        /// So many of them.
        session_recordings: Count,
        /// A diary study.
        diary: Word,
        /// So many diaries.
        diaries: Count,
        /// Interviews.
        interview: Word,
        /// So many of them.
        interviews: Count,
        /// A focus group.
        focus_group: Word,
        /// So many who took part.
        participants: Count,
        /// Support tickets.
        support_ticket: Word,
        /// So many of them.
        support_tickets: Count,
        /// Reviews.
        review: Word,
        /// So many of them.
        reviews: Count,
        /// Complaints.
        complaint: Word,
        /// So many of them.
        complaints: Count,
        /// Social media.
        social_media: Word,
        /// What staff say.
        staff: Word,
        /// Desk research.
        desk_research: Word,
        /// What the law says.
        regulation: Word,
        /// An assumption.
        assumption: Word,
        /// A workshop.
        workshop: Word,
        /// Nothing but that.
        only: Phrase,
        /// That beside other evidence.
        partly: Phrase,
    }
}

table! {
    /// What customers go through.
    Behaviour {
        /// Notices a need.
        need_recognition: Word,
        /// Looks around.
        search: Word,
        /// Compares.
        consideration: Word,
        /// Decides.
        choice: Word,
        /// Orders.
        ordering: Word,
        /// Pays.
        payment: Word,
        /// Receives.
        delivery: Word,
        /// Learns to use it.
        onboarding: Word,
        /// Consumes it.
        consumption: Word,
        /// Uses it.
        usage: Word,
        /// Takes part.
        engagement: Word,
        /// Asks for help.
        service_request: Word,
        /// Complains.
        complaint: Word,
        /// Gives it back.
        giving_back: Word,
        /// Says how it was.
        feedback: Word,
        /// Comes again.
        renewal: Word,
        /// Recommends it.
        advocacy: Word,
        /// Parts.
        leaving: Word,
    }
}

table! {
    /// The phases and the kinds of journeys.
    Journey {
        /// The time before the purchase.
        before: Word,
        /// The purchase.
        purchase: Word,
        /// The time after the purchase.
        after: Word,
        /// Somebody buys.
        buying: Word,
        /// Somebody subscribes.
        subscription: Word,
        /// Somebody makes a contract.
        contract: Word,
        /// Somebody applies for a public service.
        public_service: Word,
        /// Somebody needs help.
        support: Word,
        /// Somebody works for the company.
        employee: Word,
    }
}

table! {
    /// Qualities of service (SERVQUAL) and the categories of Noriaki Kano.
    Quality {
        /// Does what it promises.
        reliability: Word,
        /// Knows and can be trusted.
        assurance: Word,
        /// What is to be seen and touched.
        tangibles: Word,
        /// Cares.
        empathy: Word,
        /// Helps soon.
        responsiveness: Word,
        /// Missed where it is not there.
        must_be: Word,
        /// The more, the better.
        one_dimensional: Word,
        /// Delights where nobody expects it.
        attractive: Word,
        /// Nobody minds.
        indifferent: Word,
        /// Annoys where it is there.
        reverse: Word,
    }
}

table! {
    /// Lengths of time: the unit for one, and the unit for several.
    Time {
        /// Seconds.
        second: [Word; 2],
        /// Minutes.
        minute: [Word; 2],
        /// Hours.
        hour: [Word; 2],
        /// Days.
        day: [Word; 2],
        /// Days on which people work.
        working_day: [Word; 2],
        /// Weeks.
        week: [Word; 2],
        /// Months.
        month: [Word; 2],
        /// Quarters of a year.
        quarter: [Word; 2],
        /// Years.
        year: [Word; 2],
        /// More or less that long.
        about: Word,
        /// That long at most.
        up_to: Word,
        /// Between a length and a longer one.
        to: Word,
        /// Between a length and one that is added to it.
        and: Word,
        /// Between a length and another one that is meant instead.
        or: Word,
    }
}
