//! Words for the lanes, the lines between them, the phases above them, and what a page says of its blocks.

use crate::words::table::{Pair, Phrase, Word, table};

table! {
    /// The headings of the lanes. Long words have soft hyphens at their joints.
    Lane {
        /// What the customer does.
        action: Word,
        /// What the customer thinks and says.
        says: Word,
        /// Where customer and company meet.
        touchpoint: Word,
        /// How it feels.
        emotion: Word,
        /// What hurts.
        pain: Word,
        /// What could be better.
        opportunity: Word,
        /// What is measured.
        metric: Word,
        /// What is missing.
        gap: Word,
        /// What comes from outside.
        external: Word,
        /// What is done where the customer sees it.
        frontstage: Word,
        /// What is done where the customer does not see it.
        backstage: Word,
        /// What others do for those.
        support: Word,
        /// What is used.
        system: Word,
        /// Who answers for it.
        owner: Word,
        /// What it rests on.
        evidence: Word,
        /// So many of all gaps are shown, the weightiest.
        gaps_shown: Pair,
        /// So many of the gaps that are still open are shown.
        open_gaps_shown: Pair,
        /// So many of all gaps are shown; the others have no place among the steps.
        gaps_placed: Pair,
        /// The gaps of some personas, of which only the weightiest of the journey are shown.
        gaps_among: Word,
        /// Where customers go on to.
        goes_on: Word,
        /// What is felt, in words.
        in_words: Word,
    }
}

impl Lane {
    /// Returns the headings of the lanes that any map may have.
    pub fn headings(&self) -> [Word; 15] {
        [
            self.action,
            self.says,
            self.touchpoint,
            self.emotion,
            self.pain,
            self.opportunity,
            self.metric,
            self.gap,
            self.external,
            self.frontstage,
            self.backstage,
            self.support,
            self.system,
            self.owner,
            self.evidence,
        ]
    }
}

table! {
    /// The lines of the blueprint.
    Line {
        /// Between what the customer does and what is done for the customer.
        interaction: Word,
        /// Between what the customer sees and what not.
        visibility: Word,
        /// Between those who do and those who help them.
        internal: Word,
    }
}

table! {
    /// The three phases of a kind of journey.
    Phases {
        /// Before it.
        before: Word,
        /// The purchase, or what stands in its place.
        purchase: Word,
        /// After it.
        after: Word,
    }
}

table! {
    /// Phases, stages and blocks of them.
    Stage {
        /// Where something is bought, or nothing else is said.
        purchase: Phases,
        /// Where something is subscribed to.
        subscription: Phases,
        /// Where a contract is made.
        contract: Phases,
        /// Where a public service is applied for.
        public_service: Phases,
        /// Where somebody joins a company.
        employee: Phases,
        /// Before and after what the journey itself has a name for.
        around: [Word; 2],
        /// The name of a stage that goes on from before.
        continued: Phrase,
        /// Of steps that have no order.
        in_any_order: Word,
        /// Which of so many stages is shown; a blank at which no line ends before the last number.
        stage_of: Pair,
        /// Which of so many stages are shown.
        stages_of: Pair,
        /// The last of several steps that something stands over.
        as_far_as: Phrase,
    }
}
