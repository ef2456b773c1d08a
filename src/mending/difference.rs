//! What was changed in a text, as a unified diff, which people read and `patch` and `git apply` take.

use similar::TextDiff;

use crate::escape;

/// Lines that are shown about a change.
const LINES_AROUND: usize = 3;

/// Returns the unified diff from one text to another; nothing where they are the same.
pub fn difference(name: &str, old: &str, new: &str) -> String {
    // A name with a line break in it would write lines of its own.
    let name = &escape::terminal(name);
    let diff = TextDiff::from_lines(old, new);
    let mut unified = diff.unified_diff();
    unified.context_radius(LINES_AROUND).header(name, name).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_what_patch_reads() {
        let old = "a: 1\nb: yes\nc: 3";
        assert_eq!(
            difference("x.yaml", old, "a: 1\nb: true\nc: 3"),
            "--- x.yaml\n+++ x.yaml\n@@ -1,3 +1,3 @@\n a: 1\n-b: yes\n+b: true\n c: 3\n\\ No newline at end of file\n"
        );
        assert_eq!(difference("x.yaml", old, old), "");
    }
}
