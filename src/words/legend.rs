//! Words for what signs mean, and for the counts of the flow.

use crate::words::table::{Count, Phrase, Word, table};

table! {
    /// The legend of the map.
    Legend {
        /// The curve of customers without names.
        feels: Word,
        /// The band around a curve.
        spread: Word,
        /// The hollow marks.
        expected: Word,
        /// The signs of severity.
        severity: Word,
        /// The dashed edge.
        assumption: Word,
        /// The cut corner.
        foreign: Word,
        /// The diamond.
        moment: Word,
        /// The two arrows.
        switch: Word,
        /// The bar before a quote.
        quote: Word,
        /// The way out.
        leaves: Word,
        /// The way out of those who are content.
        leaves_content: Word,
        /// The bolt.
        fails: Word,
    }
}

table! {
    /// The legend of the flow, besides.
    FlowLegend {
        /// The dot.
        start: Word,
        /// The shape of a screen.
        digital: Word,
        /// The shape of a place.
        physical: Word,
        /// The shape of a person.
        human: Word,
        /// The shape of a letter.
        post: Word,
        /// Paper of bad moods.
        feels_bad: Word,
        /// Paper of good moods.
        feels_good: Word,
        /// The broad arrow.
        main_way: Word,
        /// The narrow arrow.
        other_way: Word,
    }
}

table! {
    /// The legend below a text.
    Signs {
        /// What was expected.
        expected: Word,
        /// From the worst to the best of days.
        spread: Word,
        /// What is thought.
        thinks: Word,
        /// What is said.
        says: Word,
        /// What hurts.
        pain: Word,
        /// What hurts most.
        critical: Word,
        /// A moment of truth.
        moment: Word,
        /// A way onward.
        onward: Word,
        /// A way back.
        back: Word,
        /// A way out.
        leaves: Word,
    }
}

table! {
    /// So many of what the flow is made of.
    Counted {
        /// Steps.
        steps: Count,
        /// Stages.
        stages: Count,
        /// Ways that branch off.
        branches: Count,
        /// Ways back.
        ways_back: Count,
        /// Ways out.
        ways_out: Count,
        /// Ways out, in a text.
        exits: Count,
        /// What follows when something fails.
        recoveries: Count,
        /// Dead ends.
        dead_ends: Count,
        /// Steps to which no way leads.
        unreachable: Count,
    }
}

table! {
    /// How numbers, parts and lengths of time are written.
    Numbers {
        /// A part, by its number: "35 %".
        percent: Phrase,
        /// Around the words of a customer.
        quote: [Word; 2],
        /// Around the thoughts of a customer.
        thought: [Word; 2],
        /// Around a name.
        name: [Word; 2],
    }
}
