//! Aliases and the marks that they repeat.

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::nearest::nearest;
use crate::yaml::tree::{Kind, REFUSED};
use crate::yaml::{Alias, prose, rules};

use super::Builder;

impl Builder<'_, '_> {
    pub(super) fn alias(&mut self, anchor: usize, span: Span) {
        let is_key = self.at_key();
        self.count_child();
        let target = self.anchors.get(anchor).copied().unwrap_or(REFUSED);
        if self.open.iter().any(|open| open.at == target) {
            let name = &self.text[span.range()];
            self.findings.push(
                Finding::error(rules::SELF_ALIAS, span, format!("`{name}` is inside the entry that it repeats"))
                    .related(self.nodes[target as usize].span, "it repeats this")
                    .help("write out what belongs here, or put quotes around it if it is text"),
            );
            self.push(Kind::Broken, span);
            return;
        }
        if !is_key {
            self.aliases.push(Alias { target: self.nodes[target as usize].span, used: span });
        }
        self.aliased.push(target);
        self.push(Kind::Alias(target), span);
    }

    pub(super) fn unknown_alias(&mut self, name: &str, span: Span) {
        self.unknown_aliases = true;
        self.count_child();
        let finding = if self.anchor_names.is_empty() {
            prose::starred(self.text, span)
        } else {
            // A file that marks more than a few things is not searched through for each slip.
            let marks = self.anchor_names.iter().take(200).map(|(name, ..)| &**name);
            let meant = if self.findings.is_full() { None } else { nearest(name, marks).map(str::to_string) };
            let finding = Finding::error(rules::UNKNOWN_ALIAS, span, format!("nothing above is marked `&{name}`"));
            match meant {
                Some(meant) => finding.label(format!("did you mean `*{meant}`?")),
                None => finding.help("mark what it repeats, or put quotes around it if it is text"),
            }
        };
        self.findings.push(finding);
        self.push(Kind::Broken, span);
    }

    /// Warns about marks that were likely meant as text.
    pub(super) fn check_marks(&mut self) {
        self.aliased.sort_unstable();
        for (name, span, at) in std::mem::take(&mut self.anchor_names) {
            let node = &self.nodes[at as usize];
            // Where an alias leads nowhere, the mark that it meant is likely one of those that nothing repeats.
            if matches!(node.kind, Kind::Plain(_))
                && !self.unknown_aliases
                && self.aliased.binary_search(&at).is_err()
                && let Some(finding) = prose::anchored(self.text, &name, span, node.span)
            {
                self.findings.push(finding);
            }
        }
    }
}
