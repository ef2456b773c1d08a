//! What a finding is known by from one run to the next, while lines move about it.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::source::Source;

/// Longer anchors are cut here, in characters: what is written last in a long sentence changes most often.
const LONGEST: usize = 120;

/// Returns a fingerprint for each finding of one file, in the order of the findings: 16 hexadecimal digits, none twice.
///
/// `file` is the path of the file from the folder that the fingerprints are kept for, as [`portable`] writes it.
/// Whoever compares fingerprints of two runs must give the same path and *all* findings of the file, in the order of
/// their places, since those with the same rule and [`anchor`] are told apart by counting them.
pub fn fingerprints(file: &str, source: &Source, findings: &[Finding]) -> Vec<String> {
    let mut seen: BTreeMap<(&str, String), usize> = BTreeMap::new();
    findings
        .iter()
        .map(|finding| {
            let anchor = anchor(source, finding);
            let count = seen.entry((finding.rule, anchor.clone())).or_insert(0);
            *count += 1;
            fingerprint(finding.rule, file, &anchor, *count)
        })
        .collect()
}

/// Returns the fingerprint of the `count`th finding (from 1) of a rule with this [`anchor`] in this file.
///
/// It depends on nothing else: not on lines, columns, severities, the wording of messages, or the day.
pub fn fingerprint(rule: &str, file: &str, anchor: &str, count: usize) -> String {
    let count = count.to_string();
    let parts = [rule, file, anchor, &count];
    // FNV-1a, 64 bits (Fowler, Noll and Vo; RFC 9923): short, the same on every machine, and nobody gains by a clash.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in parts.iter().flat_map(|part| part.bytes().chain([0])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{hash:016x}")
}

/// Returns what a finding speaks of, on one line: the words at its place, and behind them the names in its message that
/// are not among them.
///
/// The words of the message itself are left out, since they change with versions of the program, with numbers and with
/// days. The words at the place alone would do for a name, and not for a value: `-1 “Pays”` is one place of many with
/// a −1.
pub fn anchor(source: &Source, finding: &Finding) -> String {
    let written = source.slice(finding.primary.span).trim_start();
    let first_line = written.lines().next().unwrap_or_default();
    let mut anchor = one_line(first_line);
    for name in names(&finding.message).map(one_line) {
        if !name.is_empty() && !anchor.contains(&name) {
            let space = if anchor.is_empty() { "" } else { " " };
            anchor.push_str(&format!("{space}“{name}”"));
        }
    }
    match anchor.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", anchor[..end].trim_end()),
        None => anchor,
    }
}

/// Returns a path as it is written where several machines read it: with `/` between its parts and no `./` before them.
pub fn portable(path: &str) -> String {
    let path = path.replace('\\', "/");
    let parts: Vec<&str> = path.split('/').filter(|part| *part != ".").collect();
    parts.join("/")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}

/// Goes over what stands in quotation marks in a message.
fn names(message: &str) -> impl Iterator<Item = &str> {
    message.split('“').skip(1).filter_map(|behind| behind.split('”').next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Severity;
    use crate::source::Span;

    fn warning(text: &str, place: &str, message: &str) -> (Source, Finding) {
        let start = text.find(place).expect("the place is in the text");
        let span = Span::new(start, start + place.len());
        (Source::new("a", text), Finding::new("dead-end", Severity::Warning, span, message))
    }

    #[test]
    fn an_anchor_holds_words_of_the_file_and_none_of_the_program() {
        let (source, finding) =
            warning("- name: Pays   by  card", "Pays   by  card", "“Pays by card” ends 51 days ago");
        assert_eq!(anchor(&source, &finding), "Pays by card");
        let (source, finding) = warning("emotion: -1", "-1", "“Pays” feels bad to Aino (−1)");
        assert_eq!(anchor(&source, &finding), "-1 “Pays”");
        let (source, finding) = warning("a: |\n  one\n  two", "one\n  two", "message");
        assert_eq!(anchor(&source, &finding), "one");
        let long = "word ".repeat(100);
        let (source, finding) = warning(&long, &long, "message");
        assert!(anchor(&source, &finding).chars().count() <= LONGEST + 1);
    }

    #[test]
    fn lines_that_move_change_no_fingerprint_and_equal_findings_are_counted() {
        let of = |text: &str| {
            let findings: Vec<Finding> = text
                .match_indices("Pays")
                .map(|(at, word)| (at, at + word.len()))
                .map(|(start, end)| Finding::new("dead-end", Severity::Warning, Span::new(start, end), "message"))
                .collect();
            fingerprints("a.journey.yaml", &Source::new("a", text), &findings)
        };
        let before = of("- Pays\n- Pays\n");
        assert_eq!(before, of("# a comment\n\n- Pays\n\n  - Pays\n"));
        assert_ne!(before[0], before[1]);
        assert_eq!(before[0].len(), 16);
    }

    #[test]
    fn each_part_counts_and_borders_between_parts_as_well() {
        let all = [
            fingerprint("ab", "c", "d", 1),
            fingerprint("a", "bc", "d", 1),
            fingerprint("ab", "c", "e", 1),
            fingerprint("ab", "c", "d", 2),
        ];
        for (at, one) in all.iter().enumerate() {
            assert!(!all[at + 1..].contains(one));
        }
        // Kept in files of other people: this may never change.
        assert_eq!(fingerprint("dead-end", "a.journey.yaml", "Pays", 1), "8d923ff7e33d6adf");
    }

    #[test]
    fn a_path_is_the_same_on_every_system() {
        assert_eq!(portable("journeys\\bike one.journey.yaml"), "journeys/bike one.journey.yaml");
        assert_eq!(portable("./a/./b"), "a/b");
        assert_eq!(portable("/a/b"), "/a/b");
    }
}
