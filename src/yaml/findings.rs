//! The findings of one reading, up to a limit, so that a hostile file cannot fill the memory with them.

use crate::finding::{self, Finding};
use crate::yaml::rules;

/// Findings in the order in which they were made.
#[derive(Debug)]
pub(crate) struct Findings {
    list: Vec<Finding>,
    limit: usize,
    dropped: bool,
}

impl Findings {
    pub(crate) fn new(limit: usize) -> Self {
        Findings { list: Vec::new(), limit, dropped: false }
    }

    /// Adds one, or notes that there was no room for it; that a limit was passed is always said.
    pub(crate) fn push(&mut self, finding: Finding) {
        if self.is_full() && finding.rule != rules::TOO_LARGE {
            self.dropped = true;
        } else {
            self.list.push(finding);
        }
    }

    /// Tells whether there is no room, so that nothing costly need be worked out for another one.
    pub(crate) fn is_full(&self) -> bool {
        self.list.len() >= self.limit
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn extend(&mut self, others: Findings) {
        self.dropped |= others.dropped;
        self.list.extend(others.list);
    }

    /// Returns them in the order of the text; if there were too many, the last one says so.
    pub(crate) fn into_sorted(mut self) -> Vec<Finding> {
        finding::sort(&mut self.list);
        let mut count = 0;
        let before = self.list.len();
        self.list.retain(|finding| {
            count += 1;
            count <= self.limit || finding.rule == rules::TOO_LARGE
        });
        self.dropped |= self.list.len() < before;
        if let (true, Some(last)) = (self.dropped, self.list.last()) {
            let message =
                format!("more than {} mistakes were found and the rest is not shown, the limit `findings`", self.limit);
            let finding = Finding::error(rules::TOO_LARGE, last.primary.span, message);
            self.list.push(finding.help("mend those above first"));
        }
        self.list
    }
}
