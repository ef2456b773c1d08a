//! Everything that a finding says, one thought a line, for formats that show text without the lines of the file.

use crate::finding::Finding;

/// Returns the message, what is to be seen at the place, and all that [`beside`] gives.
pub(crate) fn story(finding: &Finding) -> Vec<String> {
    let mut lines = vec![finding.message.clone()];
    if !finding.primary.text.is_empty() {
        lines.push(finding.primary.text.clone());
    }
    lines.extend(beside(finding));
    lines
}

/// Returns what stands beside the message: facts, ways out and the reason.
pub(crate) fn beside(finding: &Finding) -> impl Iterator<Item = String> {
    let help = finding.help.iter().map(|help| format!("try: {help}"));
    let why = finding.why.iter().map(|why| format!("why: {why}"));
    finding.facts().chain(help).chain(why)
}

/// Returns the message with what is to be seen at the place in brackets.
pub(crate) fn headline(finding: &Finding) -> String {
    match finding.primary.text.as_str() {
        "" => finding.message.clone(),
        seen => format!("{} ({seen})", finding.message),
    }
}
