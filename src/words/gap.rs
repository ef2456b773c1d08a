//! Words for gaps.

use crate::words::table::{Pair, Word, table};

table! {
    /// The kinds of gaps.
    Gap {
        /// A phase is not told.
        missing_phase: Word,
        /// A pain that nothing answers.
        pain_without_answer: Word,
        /// A pain whose answer nobody has begun.
        pain_with_open_answer: Word,
        /// A pain whose answer is in progress.
        pain_being_answered: Word,
        /// A pain that stands as open though its answer is done.
        pain_after_answer: Word,
        /// Something that customers go through and nothing serves.
        missing_behaviour: Word,
        /// Worse than expected.
        expectation_missed: Word,
        /// It matters and does not satisfy.
        importance_ignored: Word,
        /// The journey ends on a bad moment.
        ends_low: Word,
        /// The feeling falls steeply.
        cliff: Word,
        /// It feels bad where the customer changes hands.
        hand_off: Word,
        /// Days without a word.
        silence: Word,
        /// A wait that nobody explains.
        long_wait: Word,
        /// It feels bad, and nothing says why.
        low_point: Word,
        /// Well on most days, bad on some.
        bad_days: Word,
        /// Customers leave.
        customers_leave: Word,
        /// Nothing leads on.
        dead_end: Word,
        /// A circle that nobody gets out of.
        endless_loop: Word,
        /// No way leads there.
        unreachable: Word,
        /// A need that nothing answers.
        need_unanswered: Word,
        /// Something that decides and that nothing answers.
        priority_unanswered: Word,
        /// A moment of truth at which nobody would notice a failure.
        unheard_moment: Word,
        /// A phase in which nobody listens.
        unheard_phase: Word,
        /// A phase of which all is assumed.
        assumed_phase: Word,
        /// The company never makes the first step.
        reactive_only: Word,
        /// The map begins at the company's own door.
        own_door: Word,
    }
}

table! {
    /// What a gap is about, where that is no name of the file.
    GapTitle {
        /// The time before the purchase is not told.
        begins_at_purchase: Word,
        /// The purchase is not told.
        without_purchase: Word,
        /// The time after the purchase is not told.
        ends_at_purchase: Word,
        /// Nobody listens before the purchase.
        unheard_before: Word,
        /// Nobody listens at the purchase.
        unheard_purchase: Word,
        /// Nobody listens after the purchase.
        unheard_after: Word,
        /// All about the time before the purchase is assumed.
        assumed_before: Word,
        /// All about the purchase is assumed.
        assumed_purchase: Word,
        /// All about the time after the purchase is assumed.
        assumed_after: Word,
        /// After the purchase, the company never makes the first step.
        reactive: Word,
        /// The map begins at the company's own door.
        own_door: Word,
        /// Behaviours that are served, but not for these personas.
        not_for: Pair,
    }
}

table! {
    /// What is missing where a behaviour is not served.
    Unserved {
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
        /// Uses or consumes it.
        usage: Word,
        /// Takes part.
        engagement: Word,
        /// Asks for help.
        service_request: Word,
        /// Complains, or gives it back.
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
