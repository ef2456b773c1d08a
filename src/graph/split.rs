//! How those who are at a touchpoint split among its ways.

/// Shares that differ from a whole by less than this are the whole: 33.3 % three times is meant to be all.
pub(super) const ROUNDING: f64 = 0.002;

/// What remains of a whole after adding up its parts in floating point.
const NOTHING: f64 = 1e-9;

/// A way that takes part in a split.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim {
    /// The share, where one is written.
    pub(super) share: Option<f64>,
    /// Whether the way leads out of the journey.
    pub(super) is_exit: bool,
}

/// How a split comes out.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Split {
    /// For each claim, the part that takes it; `None` where it takes an unknown part of `open`.
    pub(super) parts: Vec<Option<f64>>,
    /// How many split among the ways whose part is not known.
    pub(super) open: f64,
    /// How many are left when every way has a share.
    pub(super) remainder: f64,
}

/// Splits `whole` among ways.
///
/// Shares are parts of all who are there, and are scaled down where they come to more than `whole`. One way without a share
/// gets the rest; where several have none, an exit takes nobody beside ways that go on, and the split is not known if
/// several remain. Where all have a share, the rest is left over.
pub(super) fn split(claims: &[Claim], whole: f64) -> Split {
    let given: f64 = claims.iter().filter_map(|claim| claim.share).sum();
    let scale = if given > whole || given >= whole * (1.0 - ROUNDING) && given > 0.0 { whole / given } else { 1.0 };
    let unshared = |claim: &&Claim| claim.share.is_none();
    let has_onward = claims.iter().filter(unshared).any(|claim| !claim.is_exit);
    let has_several = claims.iter().filter(unshared).count() > 1;
    let takes_nobody = |claim: &Claim| claim.is_exit && has_onward && has_several;
    let takers = claims.iter().filter(unshared).filter(|claim| !takes_nobody(claim)).count();
    // Where some have no share, shares that come close to the whole still leave the rest to them.
    let scale = if takers > 0 { scale.min(1.0) } else { scale };
    let rest = whole - given * scale;
    let rest = if rest < NOTHING { 0.0 } else { rest };
    let part = |claim: &Claim| match claim.share {
        Some(share) => Some(share * scale),
        None if takes_nobody(claim) => Some(0.0),
        None if takers == 1 => Some(rest),
        None => None,
    };
    Split {
        parts: claims.iter().map(part).collect(),
        open: if takers > 1 { rest } else { 0.0 },
        remainder: if takers == 0 { rest } else { 0.0 },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(share: Option<f64>) -> Claim {
        Claim { share, is_exit: false }
    }

    fn exit(share: Option<f64>) -> Claim {
        Claim { share, is_exit: true }
    }

    #[test]
    fn one_without_a_share_gets_the_rest() {
        let split = split(&[on(None), on(Some(0.4)), exit(Some(0.15))], 1.0);
        assert!(split.parts[0].is_some_and(|part| (part - 0.45).abs() < 1e-12));
        assert_eq!((split.open, split.remainder), (0.0, 0.0));
    }

    #[test]
    fn an_exit_without_a_share_takes_nobody_beside_ways_that_go_on() {
        assert_eq!(split(&[on(None), exit(None)], 1.0).parts, [Some(1.0), Some(0.0)]);
        let several = split(&[on(None), on(None), exit(None)], 1.0);
        assert_eq!((several.parts, several.open), (vec![None, None, Some(0.0)], 1.0));
    }

    #[test]
    fn an_exit_alone_takes_the_rest() {
        assert_eq!(split(&[exit(None)], 1.0).parts, [Some(1.0)]);
        assert_eq!(split(&[on(Some(0.75)), exit(None)], 1.0).parts, [Some(0.75), Some(0.25)]);
        assert_eq!(split(&[exit(None), exit(None)], 1.0).open, 1.0);
    }

    #[test]
    fn what_all_shares_leave_goes_on() {
        assert_eq!(split(&[on(Some(0.5)), exit(Some(0.25))], 1.0).remainder, 0.25);
        assert_eq!(split(&[], 0.75).remainder, 0.75);
        assert_eq!(split(&[on(Some(0.333)), on(Some(0.333)), on(Some(0.333))], 1.0).remainder, 0.0);
    }

    #[test]
    fn too_much_is_scaled_down() {
        assert_eq!(split(&[on(Some(1.0)), on(Some(1.0)), on(None)], 1.0).parts, [Some(0.5), Some(0.5), Some(0.0)]);
    }
}
