//! Which lines a comment applies to: its own, the next line with content, or the whole entry that begins there.

use crate::source::{Source, Spanned};

/// What the comments of a file apply to, by lines from 1.
pub(super) struct Lines {
    /// For each line with only a comment, the line below that it applies to; 0 for others.
    meant: Vec<usize>,
    /// For each line with content, the last line of the entry that begins on it.
    ends: Vec<usize>,
}

impl Lines {
    /// Goes through the lines once up and once down: a comment above comments applies to what they apply to, and an entry goes
    /// on as long as what follows is indented deeper.
    pub(super) fn of(source: &Source, comments: &[Spanned<String>]) -> Self {
        let text = |line: usize| &source.text()[source.line_range(line)];
        let last = source.line_count();
        let mut is_alone = vec![false; last + 1];
        for line in comments.iter().map(|comment| source.position(comment.span.start).line) {
            is_alone[line] = text(line).trim_start().starts_with('#');
        }
        let is_empty = |line: usize| is_alone[line] || text(line).trim().is_empty();
        let mut meant = vec![0; last + 1];
        let mut below = last;
        for line in (1..=last).rev() {
            if !is_empty(line) {
                below = line;
            }
            meant[line] = if is_alone[line] { below } else { 0 };
        }
        let mut ends: Vec<usize> = (0..=last).collect();
        // The entries that are open: their lines, and how far in they begin.
        let mut open: Vec<(usize, Start)> = Vec::new();
        let mut before = 0;
        for line in (1..=last).filter(|line| !is_empty(*line)) {
            let start = Start::of(text(line));
            while let Some((opened, _)) = open.pop_if(|(_, entry)| !entry.holds(start)) {
                ends[opened] = before;
            }
            open.push((line, start));
            before = line;
        }
        open.into_iter().for_each(|(opened, _)| ends[opened] = before);
        Lines { meant, ends }
    }

    /// Returns the line that a comment on `line` applies to: its own, or the next one with content.
    pub(super) fn meant_by(&self, line: usize) -> usize {
        self.meant.get(line).copied().filter(|meant| *meant > 0).unwrap_or(line)
    }

    /// Returns the last line of the entry that begins on a line.
    pub(super) fn end_of_entry(&self, line: usize) -> usize {
        self.ends.get(line).copied().unwrap_or(line)
    }
}

/// How a line begins.
#[derive(Clone, Copy)]
struct Start {
    indent: usize,
    is_entry: bool,
    opens: bool,
}

impl Start {
    fn of(line: &str) -> Self {
        let written = line.trim_start_matches([' ', '\u{FEFF}']);
        let value = written.split(" #").next().unwrap_or_default().trim_end();
        Start {
            indent: line.len() - written.len(),
            is_entry: written.starts_with("- ") || written.trim_end() == "-",
            opens: value.ends_with(':'),
        }
    }

    /// Tells whether what begins here holds a later line.
    fn holds(self, later: Start) -> bool {
        // A list may have the same indentation as the key that it belongs to.
        later.indent > self.indent || later.indent == self.indent && self.opens && !self.is_entry && later.is_entry
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_holds_what_stands_deeper() {
        let text = "\
stages: # all of them
- name: One
  touchpoints:
    - Pays

    # a comment
    - name: Waits
- Two
other: |
  text

  - more
end: 1";
        let lines = Lines::of(&Source::new("a", text), &[]);
        let ends: Vec<usize> = [1, 2, 3, 4, 7, 8, 9, 13].map(|line| lines.end_of_entry(line)).to_vec();
        assert_eq!(ends, [8, 7, 7, 4, 7, 8, 12, 13]);
    }
}
