//! Words for what has changed between two maps.

use crate::words::table::{Count, Pair, Phrase, Word, table};

table! {
    /// Two maps as one.
    Compare {
        /// The earlier of two versions.
        before: Word,
        /// The later of two versions.
        after: Word,
        /// A plan beside what became of it.
        planned: Word,
        /// What became of the plan.
        now: Word,
        /// The sentence for those who cannot see the picture, around what the two maps are called.
        described: Phrase,
        /// What was not there before.
        new: Word,
        /// What is there no more.
        removed: Word,
        /// A pain that something is done about.
        solved: Word,
        /// A pain that is told of no more, though nothing answers it.
        unanswered: Word,
        /// A gap that is there no more.
        closed: Word,
        /// What it was called.
        was_called: Phrase,
        /// Moved, and where it was: the stage, and the touchpoint before it.
        was_after: Pair,
        /// Moved, and where it was: first in a stage.
        was_first: Phrase,
        /// Moved, and where it is: the stage, and the touchpoint before it.
        is_after: Pair,
        /// Moved, and where it is: first in a stage.
        is_first: Phrase,
        /// A stage that stood elsewhere.
        moved_here: Word,
        /// Where a stage stood.
        moved_away: Word,
        /// A value that is better than it was.
        better: Word,
        /// A value that is worse than it was.
        worse: Word,
        /// A value that is a target.
        as_target: Phrase,
        /// What only the earlier map has; around what that is called.
        only: Phrase,
        /// What is not given.
        not_said: Word,
        /// Nothing.
        none: Word,
        /// Before a severity.
        severity: Word,
        /// Before channels.
        channel: Word,
        /// Before who has a touchpoint in hand.
        control: Word,
        /// The company itself.
        company: Word,
        /// Before a wait.
        wait: Word,
        /// Before how long something takes.
        duration: Word,
        /// Before a moment of truth.
        moment_of_truth: Word,
        /// Before who takes the first step.
        begins: Word,
        /// The customer takes it.
        customer: Word,
        /// The lowest points, before and after.
        lowest_point: Pair,
        /// The means, before and after.
        on_average: Pair,
        /// Neither has changed.
        feels_the_same: Word,
        /// There is no difference.
        nothing: Word,
        /// The heading of stages.
        stages: Word,
        /// So many are new.
        count_new: Count,
        /// So many are gone.
        count_removed: Count,
        /// So many pains are gone without an answer.
        count_unanswered: Count,
        /// So many have moved.
        count_moved: Count,
        /// So many have changed.
        count_changed: Count,
        /// So many pains are solved.
        count_solved: Count,
        /// So many opportunities are settled.
        count_settled: Count,
        /// So many gaps are closed.
        count_closed: Count,
        /// So many are as they were.
        count_kept: Count,
        /// The legend of what is new.
        sign_new: Word,
        /// The legend of what is gone.
        sign_removed: Word,
        /// The legend of what has moved.
        sign_moved: Word,
        /// The legend of what has changed.
        sign_changed: Word,
        /// The legend of what is solved.
        sign_solved: Word,
    }
}
