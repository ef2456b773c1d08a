//! What a run tells the shell.

use crate::machine::Exit;

/// How a run went. Where several things happened, the weightiest is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Outcome {
    /// Nothing was found that should stop anybody.
    #[default]
    Clean,
    /// There was nothing to check.
    Nothing,
    /// Something was found that weighs as much as was asked for.
    Findings,
    /// Wrongly called, a file could not be read or written, or a fault of ours.
    Failed,
}

impl Outcome {
    /// Returns the weightier of two.
    pub(crate) fn and(self, other: Outcome) -> Outcome {
        self.max(other)
    }

    /// Returns what a report says of it.
    pub(crate) fn exit(self) -> Exit {
        let meaning = match self {
            Outcome::Clean => "nothing was found that makes the check fail",
            Outcome::Nothing => "there was nothing to check",
            Outcome::Findings => "something was found that makes the check fail",
            Outcome::Failed => "something could not be checked",
        };
        let is_done = matches!(self, Outcome::Clean | Outcome::Findings);
        Exit { code: self.code(), meaning, is_done }
    }

    /// Returns the exit code.
    pub(crate) fn code(self) -> u8 {
        match self {
            Outcome::Clean => 0,
            Outcome::Findings => 1,
            Outcome::Failed => 2,
            Outcome::Nothing => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_beats_one_beats_three_beats_zero() {
        let all = [Outcome::Clean, Outcome::Nothing, Outcome::Findings, Outcome::Failed];
        for (at, lighter) in all.iter().enumerate() {
            for weightier in &all[at..] {
                assert_eq!(lighter.and(*weightier), *weightier);
                assert_eq!(weightier.and(*lighter), *weightier);
            }
        }
        assert_eq!(all.map(Outcome::code), [0, 3, 1, 2]);
    }
}
