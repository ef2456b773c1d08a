//! Words for a step: its card, how it feels, and where it leads.

use crate::words::table::{Pair, Phrase, Word, table};

table! {
    /// The card of a touchpoint.
    Touchpoint {
        /// No channel: the customer is alone.
        alone: Word,
        /// The same, in a text.
        alone_without_channel: Word,
        /// The company takes the first step.
        company_first: Word,
        /// The same, in a text.
        company_begins: Word,
        /// In the hands of a partner.
        partner: Word,
        /// In the hands of the customer.
        customer: Word,
        /// In the hands of others.
        external: Word,
        /// In the hands of a partner, in a text.
        run_by_partner: Word,
        /// In the hands of the customer, in a text.
        run_by_customer: Word,
        /// In the hands of others, in a text.
        run_by_others: Word,
        /// A screen.
        digital: Word,
        /// A room or a thing.
        physical: Word,
        /// A person.
        human: Word,
        /// A letter or a parcel.
        post: Word,
        /// How long the customer waits before it.
        waits: Phrase,
        /// How long it takes.
        takes: Phrase,
        /// The channel that the customer comes from.
        from_channel: Phrase,
        /// The same, in a text.
        comes_from: Phrase,
        /// One or the other.
        or: Pair,
        /// One and the other.
        and: Pair,
        /// For whom alone it is.
        only: Phrase,
        /// What must be done before; on a card.
        requires: Phrase,
        /// What must be done before; in a text.
        after: Phrase,
        /// The journey that begins here; on a card.
        opens: Phrase,
        /// The same, in a text.
        opens_journey: Phrase,
        /// A moment of truth.
        moment_of_truth: Word,
        /// When one hears of it.
        zero_moment: Word,
        /// When one chooses.
        first_moment: Word,
        /// When one uses it.
        second_moment: Word,
        /// When one tells others.
        ultimate_moment: Word,
    }
}

table! {
    /// The curve of feeling.
    Curve {
        /// The best moment.
        peak: Word,
        /// The worst moment.
        lowest: Word,
        /// The last moment, and a bad one.
        ends_low: Word,
        /// The last moment, and a good one.
        ends_high: Word,
        /// Beside the mark of what was expected.
        expected: Word,
        /// What was expected, as a number.
        expected_value: Phrase,
        /// The lowest and the highest that customers report.
        spread: Pair,
        /// How it feels, as a number.
        feels: Phrase,
        /// The upper end of the scale.
        delighted: Word,
        /// The middle of the scale.
        neutral: Word,
        /// The lower end of the scale.
        angry: Word,
    }
}

table! {
    /// Where customers go on to.
    Way {
        /// Others begin here too.
        starts_here_too: Word,
        /// Nothing leads here; on a card.
        no_way_here: Word,
        /// Nothing leads here; in a text.
        nothing_leads_here: Word,
        /// The journey is over, not well.
        ends_badly: Word,
        /// Nothing leads on.
        dead_end: Word,
        /// Nothing leads on, and nobody says why.
        dead_end_why: Word,
        /// The journey is over.
        the_end: Word,
        /// Customers begin here.
        begins_here: Word,
        /// The journey ends well here.
        ends_well_here: Word,
        /// The journey ends badly here.
        ends_badly_here: Word,
        /// Customers leave.
        leaves: Word,
        /// Customers leave content; behind the reason.
        content: Word,
        /// The same step again.
        once_more: Word,
        /// To a step of that name.
        to: Phrase,
        /// To so many more steps.
        to_more: crate::words::table::Count,
        /// From a step of that name.
        from: Phrase,
        /// From so many more steps.
        from_more: crate::words::table::Count,
        /// Where something fails and the journey does not say what.
        fails: Word,
        /// What the dot at the beginning says.
        customers_start: Word,
    }
}
