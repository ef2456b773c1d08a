//! A text with what was found in it, into a text that has been mended: only the places that findings name are changed.
//!
//! What is written comes back from being read: after each round the new text is judged again, and a change that makes an
//! error is taken back. Comments and layout stay, since nothing is ever written anew but the words of a [`Fix`].

mod difference;
mod edits;

use std::collections::BTreeMap;

use crate::finding::{Finding, Fix, Severity};
use crate::source::Span;

pub use difference::difference;

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
/// `findings` are those of the text as it is, and `judge` finds those of another one. In the end there are never more
/// errors than before. On the way there may be: what stood under a misspelt key was not read until the key was mended, and
/// may have to be mended as well. Where that does not succeed, the key stays as it is.
pub fn mend(text: &str, findings: Vec<Finding>, wish: Wish, judge: impl Fn(&str) -> Vec<Finding>) -> Mended {
    let mut judge = Judge { judge, left: MOST_JUDGEMENTS };
    let mut mended = Mended { text: text.to_owned(), findings, count: 0, refused: Vec::new(), is_unfinished: false };
    loop {
        let known = errors(&mended.findings).count();
        let mut next = all_rounds(&mended, wish, Caution::Bold, &mut judge);
        if errors(&next.findings).count() > known {
            next = all_rounds(&mended, wish, Caution::Strict, &mut judge);
        }
        let is_settled = next.text == mended.text;
        mended = next;
        if is_settled || mended.is_unfinished {
            return mended;
        }
    }
}

/// What a change may bring to light.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Caution {
    /// Errors elsewhere, as many as there are.
    Bold,
    /// No more errors than there were.
    Strict,
}

/// Mends a text round by round.
fn all_rounds(from: &Mended, wish: Wish, caution: Caution, judge: &mut Judge<impl Fn(&str) -> Vec<Finding>>) -> Mended {
    let mut mended = Mended {
        text: from.text.clone(),
        findings: from.findings.clone(),
        count: from.count,
        refused: Vec::new(),
        is_unfinished: false,
    };
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
        let round = round(&mended.text, &mended.findings, &wanted, caution, judge);
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
    caution: Caution,
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
        let fixes: Vec<&Fix> = taken.iter().chain(group).filter_map(|finding| finding.fix.as_ref()).collect();
        let edited = edits::apply(text, &fixes);
        judge.left -= 1;
        let after = (judge.judge)(&edited.text);
        let so_far = round.better.as_ref().map_or(before, |(_, findings)| findings.as_slice());
        if edited.text != text && !makes_errors(so_far, &after, &edited.places, caution) {
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

/// Tells whether a change made an error at its place, or, where one is strict, anywhere.
///
/// Errors elsewhere may be others than before: what stood under a misspelt key was not read until now.
fn makes_errors(before: &[Finding], after: &[Finding], changed: &[Span], caution: Caution) -> bool {
    if caution == Caution::Strict && errors(after).count() > errors(before).count() {
        return true;
    }
    let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for finding in errors(before) {
        *known.entry((finding.rule, &finding.message)).or_default() += 1;
    }
    errors(after).any(|finding| {
        if let Some(count) = known.get_mut(&(finding.rule, &*finding.message)).filter(|count| **count > 0) {
            *count -= 1;
            return false;
        }
        let mut places = std::iter::once(&finding.primary).chain(&finding.related);
        places.any(|label| {
            // Changed places are in the order of the text, and lie apart.
            let first = changed.partition_point(|place| place.end < label.span.start);
            changed.get(first).is_some_and(|place| place.start <= label.span.end)
        })
    })
}

#[cfg(test)]
mod tests;
