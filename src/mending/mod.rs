//! A text with what was found in it, into a text that has been mended: only the places that findings name are changed.
//!
//! What is written comes back from being read: after each round the new text is judged again, and a change that makes an
//! error is taken back. Comments and layout stay, since nothing is ever written anew but the words of a [`Fix`].

mod difference;
mod edits;

use std::collections::BTreeMap;

use crate::finding::{Finding, Fix, Severity};

pub use difference::difference;

use edits::Edited;

/// So many rounds are made: a change can bring to light what could not be read before.
const MOST_ROUNDS: usize = 60;
/// So many times a text is judged again, in all rounds together.
const MOST_JUDGEMENTS: usize = 120;
/// So many times as long a text may become; quotes and missing words add little.
const MOST_GROWTH: usize = 2;

/// Which changes are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Those whose meaning is certain.
    Safe,
    /// Also those that are the likely meaning.
    All,
}

/// What became of a text.
#[derive(Debug)]
pub struct Mended {
    /// The text.
    pub text: String,
    /// What is found in it now.
    pub findings: Vec<Finding>,
    /// How many findings were mended.
    pub count: usize,
    /// Findings of the new text whose change was tried and taken back, since it would have made an error.
    pub refused: Vec<Finding>,
    /// Whether there is more to mend than one run may.
    pub is_unfinished: bool,
}

/// Mends what can be mended in a text, until nothing more can; mending the result again changes nothing.
///
/// `findings` are those of the text as it is, and `judge` finds those of another one. No change makes an error at its own
/// place, and a change that is only likely makes none elsewhere. There may be more errors in the end all the same: what
/// was hidden by a mistake, such as all that stands under a misspelt key, is read once the mistake is fixed. Those errors
/// were in the file already, so they are no reason to keep the mistake.
pub fn mend(text: &str, findings: Vec<Finding>, wish: Wish, judge: impl Fn(&str) -> Vec<Finding>) -> Mended {
    let mut judge = Judge { judge, left: MOST_JUDGEMENTS };
    let mut mended = Mended { text: text.to_owned(), findings, count: 0, refused: Vec::new(), is_unfinished: false };
    let longest = mended.text.len() * MOST_GROWTH + 1_000;
    for _ in 0..MOST_ROUNDS {
        if mended.text.len() > longest {
            break;
        }
        let wanted: Vec<&Finding> = mended.findings.iter().filter(|finding| wish.takes(finding)).collect();
        if wanted.is_empty() {
            mended.refused.clear();
            return mended;
        }
        let round = round(&mended.text, &mended.findings, &wanted, &mut judge);
        mended.refused = round.refused.into_iter().cloned().collect();
        let Some((text, findings)) = round.better else {
            mended.is_unfinished = judge.left == 0;
            return mended;
        };
        mended.count += round.count;
        mended.text = text;
        mended.findings = findings;
    }
    mended.is_unfinished = mended.findings.iter().any(|finding| wish.takes(finding));
    mended
}

impl Wish {
    fn takes(self, finding: &Finding) -> bool {
        finding.fix.as_ref().is_some_and(|fix| fix.safe || self == Wish::All)
    }
}

/// A judge that may be asked so many times.
struct Judge<J> {
    judge: J,
    left: usize,
}

/// What one round brought.
struct Round<'f> {
    /// The new text and what is found in it, if anything could be mended.
    better: Option<(String, Vec<Finding>)>,
    count: usize,
    refused: Vec<&'f Finding>,
}

/// Makes all changes that do not touch each other at once; where that makes an error, finds out which of them did.
fn round<'f>(
    text: &str,
    before: &[Finding],
    wanted: &[&'f Finding],
    judge: &mut Judge<impl Fn(&str) -> Vec<Finding>>,
) -> Round<'f> {
    let apart = edits::apart(text, wanted);
    let mut round = Round { better: None, count: 0, refused: Vec::new() };
    let mut taken: Vec<&Finding> = Vec::new();
    // Groups that are still to be tried, the first one last.
    let mut groups: Vec<&[&'f Finding]> = vec![&apart];
    while let Some(group) = groups.pop() {
        if judge.left == 0 {
            break;
        }
        let changes: Vec<&Finding> = taken.iter().chain(group).copied().collect();
        let fixes: Vec<&Fix> = changes.iter().filter_map(|finding| finding.fix.as_ref()).collect();
        let edited = edits::apply(text, &fixes);
        judge.left -= 1;
        let after = (judge.judge)(&edited.text);
        let so_far = round.better.as_ref().map_or(before, |(_, findings)| findings.as_slice());
        if edited.text != text && !makes_errors(so_far, &after, &edited, &changes) {
            taken.extend(group);
            round.better = Some((edited.text, after));
        } else if let [refused] = group {
            round.refused.push(refused);
        } else {
            let (first, second) = group.split_at(group.len() / 2);
            groups.push(second);
            groups.push(first);
        }
    }
    round.count = taken.len();
    round
}

fn errors(findings: &[Finding]) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(|finding| finding.severity == Severity::Error)
}

/// Tells whether changes made an error.
///
/// Where the meaning of a change is certain, an error may take the place of the one that it fixes: it was there before, as
/// in `9,5` where 9.5 is too much as well. Where the meaning is only likely, there may be no other error at its place and
/// none more elsewhere, but for what hangs below it and was not read before.
fn makes_errors(before: &[Finding], after: &[Finding], edited: &Edited, changes: &[&Finding]) -> bool {
    let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for finding in errors(before) {
        *known.entry((finding.rule, &finding.message)).or_default() += 1;
    }
    let mut new: Vec<&Finding> = Vec::new();
    for finding in errors(after) {
        match known.get_mut(&(finding.rule, &*finding.message)) {
            Some(count) if *count > 0 => *count -= 1,
            _ => new.push(finding),
        }
    }
    let gone: usize = known.values().sum();
    let is_safe = |change: &Finding| change.fix.as_ref().is_some_and(|fix| fix.safe);
    let mut allowed: Vec<bool> =
        changes.iter().map(|change| is_safe(change) && change.severity == Severity::Error).collect();
    for finding in &new {
        let mut places = std::iter::once(&finding.primary).chain(&finding.related);
        if let Some(change) = places.find_map(|label| edited.touched_by(label.span))
            && !allowed.get_mut(change).is_some_and(std::mem::take)
        {
            return true;
        }
    }
    if changes.iter().all(|change| is_safe(change)) {
        return false;
    }
    let ends = edited.ends_below();
    let revealed = new.iter().filter(|finding| edited.holds_below(finding.primary.span, &ends)).count();
    new.len() - revealed > gone
}

#[cfg(test)]
mod tests;
