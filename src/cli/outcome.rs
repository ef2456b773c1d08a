//! What a run tells the shell.

/// How a run went. Where several things happened, the weightiest is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// Nothing was found that should stop anybody.
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
