//! Where an error belongs that a type made without knowing where it is read.

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::error::Error;
use crate::yaml::state::Reader;
use crate::yaml::{comma, prose, protocol, rules};

impl Reader<'_> {
    /// Gives an error that has no place yet the place of a node; whoever handed the node out does so.
    pub(crate) fn place(&self, error: Error, span: Span) -> Error {
        let Error::Unplaced(message) = error else { return error };
        if comma::is_cut_number(self.text, span) {
            // What follows the comma is reported, and this is its echo.
            return Error::Reported;
        }
        let mut lines = message.lines();
        let first = prose::first_line(self.text, span);
        let mut finding = Finding::error(rules::WRONG_VALUE, first, lines.next().unwrap_or("this cannot be read"));
        for line in lines {
            match line.strip_prefix(protocol::MEANT) {
                Some(meant) if first == span => {
                    finding = finding.label(format!("did you mean `{meant}`?")).fix(span, meant, true);
                }
                Some(_) => {}
                None => finding.help.push(line.to_string()),
            }
        }
        self.report(finding)
    }
}
