//! Words on notes: pain points, opportunities, metrics, cards, and what is said besides.

use crate::words::table::{Count, Pair, Phrase, Word, table};

table! {
    /// Pain points, opportunities and what has become of them.
    Note {
        /// A nuisance.
        low: Word,
        /// Costs time or nerves.
        medium: Word,
        /// Makes customers turn round.
        high: Word,
        /// Makes customers leave.
        critical: Word,
        /// A claim without evidence, on a note.
        assumption: Word,
        /// A claim without evidence, among facts.
        assumed: Word,
        /// A pain point that stays.
        accepted: Word,
        /// A pain point that is gone.
        solved: Word,
        /// An opportunity that nobody has begun.
        open: Word,
        /// An opportunity that is being built.
        in_progress: Word,
        /// An opportunity that is there.
        done: Word,
        /// An opportunity that is none.
        dismissed: Word,
        /// The reason for that.
        because: Phrase,
        /// What an opportunity is worth to customers, as a number.
        value: Phrase,
        /// What it is worth to the company, as a number.
        business: Phrase,
        /// What it takes.
        effort: Phrase,
        /// How urgent it is.
        priority: Phrase,
        /// What softens an outside influence.
        softened_by: Phrase,
        /// A gap with its place in the ranking.
        gap: Count,
        /// What must be done before a card.
        after: Phrase,
    }
}

table! {
    /// Metrics.
    Metric {
        /// In place of a value.
        not_measured: Word,
        /// The best value of the scale, written behind the value.
        of_scale: Phrase,
        /// The value that is aimed at.
        target: Phrase,
        /// The value at the beginning.
        baseline: Phrase,
        /// The target is met; on a note.
        meets: Word,
        /// The target is not met; on a note.
        misses: Word,
        /// The target is met; in a text.
        met: Word,
        /// The target is not met; in a text.
        not_met: Word,
        /// How many were measured.
        sample: Phrase,
    }
}

table! {
    /// The words before what is said besides. Those of the journey as a whole begin a line.
    Detail {
        /// Of a stage or metric: more about it.
        about: Word,
        /// How customers behave.
        behaviour: Word,
        /// How long customers wait.
        waits: Word,
        /// How long it takes.
        takes: Word,
        /// Why it is a moment of truth.
        moment_of_truth: Word,
        /// Who owns the channel.
        channel_owner: Word,
        /// Which needs are answered.
        answers: Word,
        /// How much it matters.
        importance: Word,
        /// How much it matters to the company, as a number.
        for_the_company: Phrase,
        /// How satisfied customers are.
        satisfaction: Word,
        /// How engaged customers are.
        engagement: Word,
        /// Which qualities of the service matter.
        quality: Word,
        /// The category of Noriaki Kano.
        kano: Word,
        /// For whom it is made.
        made_for: Word,
        /// How customers are heard.
        listens_with: Word,
        /// Whether the wait is explained.
        wait_explained: Word,
        /// So it is.
        yes: Word,
        /// So it is not.
        no: Word,
        /// Which people work there.
        staff: Word,
        /// What customers see and touch.
        to_see: Word,
        /// What customers pay.
        costs: Word,
        /// Whom it harms.
        harm: Word,
        /// A link.
        link: Word,
        /// What a claim rests on.
        from: Word,
        /// What answers a pain point.
        answered_by: Word,
        /// What an opportunity solves.
        solves: Word,
        /// What must come before an opportunity.
        after: Word,
        /// In which metrics an opportunity shows.
        seen_in: Word,
        /// Of the journey: its kind.
        kind: Word,
        /// Of the journey: its audience.
        audience: Word,
        /// Of the journey: the phases that it covers.
        covers: Word,
        /// Of the journey: the behaviours that it expects.
        expects: Word,
        /// Of the journey: the journey that it improves.
        improves: Word,
        /// Of the journey: its language.
        language: Word,
        /// Of the journey: how often it is looked through.
        review: Word,
        /// How often, by the length of time between.
        every: Phrase,
        /// Of the journey: a note.
        note: Word,
        /// Of the journey: a link.
        journey_link: Word,
        /// How many were heard by a source.
        heard: Phrase,
        /// From a value to a higher one.
        range: Pair,
        /// A value or more.
        at_least: Phrase,
        /// A value or less.
        at_most: Phrase,
    }
}
