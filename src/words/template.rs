//! Words of the blank wall template.

use crate::words::table::{Count, Word, table};

table! {
    /// The blank wall template.
    Template {
        /// What it is called.
        title: Word,
        /// The sentence for those who cannot see it.
        described: Word,
        /// The field of the journey.
        journey: Word,
        /// The field of the persona.
        persona: Word,
        /// The field of the scenario.
        scenario: Word,
        /// The field of the date.
        date: Word,
        /// The field of the owner.
        owner: Word,
        /// A stage by its number.
        stage: Count,
        /// What the lane of actions asks.
        action: Word,
        /// What the lane of thoughts asks.
        says: Word,
        /// What the lane of touchpoints asks.
        touchpoint: Word,
        /// What the curve asks.
        emotion: Word,
        /// What the lane of pains asks.
        pain: Word,
        /// What the lane of opportunities asks.
        opportunity: Word,
        /// What the lane of metrics asks.
        metric: Word,
        /// What the lane of gaps asks.
        gap: Word,
        /// What the lane of outside influences asks.
        external: Word,
        /// What the frontstage asks.
        frontstage: Word,
        /// What the backstage asks.
        backstage: Word,
        /// What the support asks.
        support: Word,
        /// What the systems ask.
        system: Word,
        /// What the lane of owners asks.
        owner_of: Word,
        /// What the lane of evidence asks.
        evidence: Word,
    }
}
