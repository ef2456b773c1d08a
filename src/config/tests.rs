//! What a project file says, and what is found in one that says it wrongly.

use super::read;
use crate::finding::Severity;
use crate::rules::find;
use crate::source::Source;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

fn level(text: &str, path: &str, rule: &str) -> Option<Severity> {
    let (project, findings) = read(&Source::new("cjm.yaml", text), TODAY);
    assert_eq!(findings, [], "{text}");
    project.settings_of(path).level(find(rule).expect("a rule of that name"))
}

fn wrong(text: &str) -> Vec<String> {
    let source = Source::new("cjm.yaml", text);
    let line = |finding: &crate::finding::Finding| {
        let at = source.position(finding.primary.span.start);
        format!("{}:{} {} {}", at.line, at.column, finding.severity, finding.message)
    };
    read(&source, TODAY).1.iter().map(line).collect()
}

#[test]
fn an_empty_file_changes_nothing() {
    for text in ["", "# nothing yet\n", "rules:\n", "rules: {}\nignore: []\n"] {
        assert_eq!(level(text, "a.journey.yaml", "vague-pain"), Some(Severity::Warning), "{text}");
    }
}

#[test]
fn a_profile_and_a_level_of_one_rule_go_together() {
    let text = "profile: minimal\nrules:\n  dead-end: info\n";
    assert_eq!(level(text, "a", "dead-end"), Some(Severity::Info));
    assert_eq!(level(text, "a", "vague-pain"), None);
    assert_eq!(level(text, "a", "unknown-key"), Some(Severity::Error));
}

#[test]
fn what_is_left_alone_is_so_in_those_files_only() {
    let text = "ignore:\n  - paths: [drafts, 'old-*.journey.yaml']\n    rules: vague-pain\n    because: not ready\n";
    for path in ["drafts/a.journey.yaml", "drafts/deep/b.journey.yaml", "old-c.journey.yaml"] {
        assert_eq!(level(text, path, "vague-pain"), None, "{path}");
        assert_eq!(level(text, path, "dead-end"), Some(Severity::Warning), "{path}");
    }
    for path in ["a.journey.yaml", "deep/old-c.journey.yaml", "draftsmen.journey.yaml"] {
        assert_eq!(level(text, path, "vague-pain"), Some(Severity::Warning), "{path}");
    }
}

#[test]
fn without_rules_all_but_errors_are_left_alone() {
    let text = "ignore: { paths: drafts, because: not ready }\n";
    assert_eq!(level(text, "drafts/a", "vague-pain"), None);
    assert_eq!(level(text, "drafts/a", "unknown-key"), Some(Severity::Error));
}

#[test]
fn each_mistake_is_told_where_it_stands_and_costs_nothing_else() {
    let text = "profil: strict\nprofile: strikt\nrules: { vague-pian: off, unknown-key: off }\n\
                ignore:\n  - { rules: [vague-pain, unknown-key], because: a }\n  - { paths: 'a[', because: b }\n  - paths: b\n";
    assert_eq!(
        wrong(text),
        [
            "1:1 error `profil` means `profile`, which is here too",
            "2:10 error no profile is called `strikt`",
            "3:10 error no rule is called `vague-pian`",
            "3:40 error `unknown-key` is always an error and cannot be changed",
            "5:5 error this entry does not say in which files",
            "5:27 error `unknown-key` is always an error and cannot be ignored",
            "6:14 error `a[` is not a path pattern: unclosed character class; missing ']'",
            "7:5 warning this entry does not say why",
        ]
    );
}
