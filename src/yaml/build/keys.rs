//! The keys of a mapping: each a text, each once, none a merge.

use std::collections::HashMap;

use crate::finding::Finding;
use crate::yaml::tree::{At, Kind};
use crate::yaml::{prose, rules};

use super::Builder;

impl Builder<'_, '_> {
    /// Checks the keys of a mapping that has been read: each a text, each once, none a merge.
    pub(super) fn check_keys(&mut self, map: At, end: At) {
        let mut keys: Vec<At> = Vec::new();
        let mut next = map + 1;
        while next < end {
            let node = &self.nodes[next as usize];
            let value = node.end;
            match &node.kind {
                Kind::Plain(_) | Kind::Quoted(_) => keys.push(next),
                Kind::Broken => {}
                _ => self.wrong_key(next),
            }
            next = if value < end { self.nodes[value as usize].end } else { end };
        }
        let mut twice: Vec<(At, At)> = Vec::new();
        if keys.len() <= 16 {
            for (i, key) in keys.iter().enumerate() {
                let text = self.nodes[*key as usize].text();
                if let Some(first) = keys[..i].iter().find(|first| self.nodes[**first as usize].text() == text) {
                    twice.push((*first, *key));
                }
            }
        } else {
            let mut seen: HashMap<&str, At> = HashMap::with_capacity(keys.len());
            for key in &keys {
                let text = self.nodes[*key as usize].text().unwrap_or_default();
                match seen.get(text) {
                    Some(first) => twice.push((*first, *key)),
                    None => {
                        seen.insert(text, *key);
                    }
                }
            }
        }
        for (first, second) in twice {
            let span = self.nodes[second as usize].span;
            let text = self.nodes[second as usize].text().unwrap_or_default().to_string();
            self.findings.push(
                Finding::error(rules::DUPLICATE_KEY, span, format!("`{}` is written twice here", prose::short(&text)))
                    .related(self.nodes[first as usize].span, "the first one, which was read")
                    .help("keep one of them; several texts under one key are a list: `[one, another]`"),
            );
            self.nodes[second as usize].skip = true;
        }
        for key in keys {
            let node = &mut self.nodes[key as usize];
            if let Kind::Plain(text) = &node.kind {
                if text == "<<" {
                    node.skip = true;
                    let span = node.span;
                    self.findings.push(
                        Finding::error(rules::MERGE_KEY, span, "`<<` merges another mapping into this one, which journeys do not allow")
                            .help("write the keys out here; a single value may be repeated with an alias, as in `owner: *team`"),
                    );
                } else if let Some(finding) = prose::question(self.text, node.span) {
                    self.nodes[map as usize].kind = Kind::Broken;
                    self.findings.push(finding);
                }
            }
        }
    }

    fn wrong_key(&mut self, at: At) {
        let node = &mut self.nodes[at as usize];
        node.skip = true;
        if let Some(finding) = prose::question(self.text, node.span) {
            node.kind = Kind::Broken;
            self.findings.push(finding);
            return;
        }
        // The value is passed over with its key, so that nothing is said to be missing here.
        self.holes.push(node.span);
        let span = prose::first_line(self.text, node.span);
        let message = match node.kind {
            Kind::Null => "the key before this colon is missing",
            Kind::List => "a key must be a text, not a list",
            Kind::Map => "a key must be a text, not keys and values",
            _ => "a key must be written out, not repeated by an alias",
        };
        let finding = Finding::error(rules::WRONG_VALUE, span, message);
        let finding = match node.kind {
            Kind::List | Kind::Map => finding.help("if it is a text, put quotes around all of it"),
            _ => finding,
        };
        self.findings.push(finding);
    }
}
