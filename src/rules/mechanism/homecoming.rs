//! Findings about things that a journey takes from its project file: reported in the journey, where it names them.

use super::find;
use crate::finding::Finding;
use crate::journey::Shared;
use crate::source::Span;

/// Gives findings in the project file a place in the journey, and adds notes on other places in the project file.
///
/// Mistakes in an entry of the project file itself are reported there once, and nowhere else.
pub fn bring_home(findings: &mut Vec<Finding>, shared: &Shared, taken: &[(Span, Span)]) {
    findings.retain_mut(|finding| {
        let there = finding.primary.span;
        if there.is_elsewhere() {
            let entry = taken.iter().find(|(entry, _)| entry.start <= there.start && there.end <= entry.end);
            let Some((_, here)) = entry.filter(|_| !find(finding.rule).is_some_and(|rule| rule.is_about_an_entry))
            else {
                return false;
            };
            finding.primary.span = *here;
            finding.notes.push(format!("it is at {}", shared.place(there)));
        }
        let related = std::mem::take(&mut finding.related);
        for label in related {
            if label.span.is_elsewhere() {
                finding.notes.push(format!("{}: {}", shared.place(label.span), label.text));
            } else {
                finding.related.push(label);
            }
        }
        if finding.fix.as_ref().is_some_and(|fix| fix.span.is_elsewhere()) {
            finding.fix = None;
        }
        true
    });
}
