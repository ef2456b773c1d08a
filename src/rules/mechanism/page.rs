//! The rules in Markdown: a table, a page for each rule, and all pages as one reference.

use super::{Check, Group, OptionKind, PROFILES, Reads, Rule, Tier};
use crate::rules::ALL;

/// Returns the table of all rules in Markdown, group by group.
pub fn table() -> String {
    let mut table = String::from("| Rule | Level | Finds |\n| --- | --- | --- |\n");
    for (group, rules) in groups() {
        table.push_str(&format!("| **{}** | | |\n", first_upper(group.word())));
        for rule in rules {
            let summary = rule.summary().replace('|', "\\|");
            let summary = summary.trim_start_matches("Finds ").trim_end_matches('.');
            table.push_str(&format!("| `{}` | {} | {summary} |\n", rule.name, rule.severity));
        }
    }
    table
}

/// Returns the reference of all rules in Markdown: profiles, contents, and a section for each rule, group by group.
pub fn reference() -> String {
    let mut page = format!(
        "# Rules\n\n\
         {} rules, written by `cjm rules --format markdown`. Errors mean that a file cannot be read as intended; they are \
         always reported. Warnings and infos are about the experience or about its map: a project chooses among them \
         with a profile, and a comment silences one in one place.\n\n## Profiles\n\n",
        ALL.len()
    );
    for profile in PROFILES {
        let sources = match profile.sources {
            [] => String::new(),
            sources => format!(" ({})", sources.join("; ")),
        };
        page.push_str(&format!("- `{}`: {}{sources}\n", profile.name, profile.about));
    }
    page.push_str("\n## Contents\n\n");
    for (group, rules) in groups() {
        let links: Vec<String> = rules.iter().map(|rule| format!("[{0}](#{0})", rule.name)).collect();
        page.push_str(&format!("- **{}**: {}\n", first_upper(group.word()), links.join(", ")));
    }
    for (group, rules) in groups() {
        page.push_str(&format!("\n## {}\n", first_upper(group.word())));
        for rule in rules {
            page.push_str(&format!("\n### {}\n\n{}", rule.name, page_of(rule)));
        }
    }
    page
}

/// Returns the page of a rule in Markdown, without its heading: its level, what it finds and why, its options, a
/// bad and a good example, and how to silence it.
pub fn page_of(rule: &Rule) -> String {
    let mut page = format!("{}\n\n", facts(rule).join(" · "));
    let text = rule.text();
    let (words, examples) = text.split_once("\n## ").unwrap_or((&text, ""));
    page.push_str(words.trim_end());
    page.push_str("\n\n");
    if !rule.why.is_empty() {
        page.push_str(&format!("**Why:** {}\n\n", rule.why));
    }
    if !rule.options.is_empty() {
        page.push_str(&options(rule));
    }
    for line in examples.lines() {
        // On a page of many rules, the headings of the examples are not sections.
        match line.strip_prefix("## ").unwrap_or(line) {
            title @ ("Bad" | "Good") => page.push_str(&format!("**{title}**\n\n")),
            line => page.push_str(&format!("{line}\n")),
        }
    }
    if !examples.is_empty() {
        page.push('\n');
    }
    let standing: Vec<String> = standing(rule).iter().map(|(what, says)| format!("**{what}:** {says}")).collect();
    if !standing.is_empty() {
        page.push_str(&format!("{}\n\n", standing.join("  \n")));
    }
    page.push_str(&silencing(rule));
    page
}

/// Returns the facts about a rule at a glance.
fn facts(rule: &Rule) -> Vec<String> {
    let mut facts = vec![format!("`{}`", rule.severity), rule.group.word().to_owned()];
    if rule.can_be_ignored() {
        facts.push(match rule.since {
            Tier::Minimal => "in every profile".to_owned(),
            Tier::Recommended => "on by default".to_owned(),
            Tier::Strict => "off by default, on in the profile `strict`".to_owned(),
        });
        let also: Vec<String> = PROFILES
            .iter()
            .filter(|profile| rule.since > profile.tier && profile.level(rule).is_some())
            .map(|profile| format!("`{}`", profile.name))
            .collect();
        if !also.is_empty() {
            facts.push(format!("also in {}", also.join(", ")));
        }
    }
    if rule.is_dated {
        facts.push("depends on today's date".to_owned());
    }
    facts
}

/// Returns what a rule reads and where it is on: the name of each fact, and its text.
pub(super) fn standing(rule: &Rule) -> Vec<(&'static str, String)> {
    let code = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let mut facts = Vec::new();
    match rule.reads {
        Reads::File([]) => facts.push(("Reads", "all keys".to_owned())),
        Reads::Entry([]) => {}
        reads => facts.push(("Reads", code(&reads.keys().collect::<Vec<_>>()))),
    }
    if rule.can_be_ignored() {
        let profiles = PROFILES.iter().filter_map(|profile| {
            let level = profile.level(rule)?;
            let level = if level == rule.severity { String::new() } else { format!(" ({level})") };
            Some(format!("`{}`{level}", profile.name))
        });
        facts.push(("Profiles", profiles.collect::<Vec<_>>().join(", ")));
    }
    if !rule.gaps.is_empty() {
        facts.push(("Gaps of `cjm gaps` that belong to it", code(rule.gaps)));
    }
    if !rule.former.is_empty() {
        facts.push(("Former names, which still work", code(rule.former)));
    }
    facts
}

fn options(rule: &Rule) -> String {
    let mut table = String::from("| Option | Default | Meaning |\n| --- | --- | --- |\n");
    for option in rule.options {
        let default = match option.kind {
            OptionKind::Words => "none".to_owned(),
            _ => format!("`{}`", option.default_words()),
        };
        table.push_str(&format!("| `{}` | {default} | {} |\n", option.name, option.about.replace('|', "\\|")));
    }
    table + "\n"
}

/// Returns how to silence a rule in one place and for a whole file, or that it cannot be silenced.
pub(super) fn silencing(rule: &Rule) -> String {
    let name = rule.name;
    match rule.check {
        Check::Project => format!("To turn it off, write `rules: {{ {name}: off }}` in `cjm.yaml`.\n"),
        _ if rule.can_be_ignored() => format!(
            "To ignore it in one place, write `# cjm: ignore[{name}] reason` at the end of its line or on the line above;\n\
             for an entry and everything in it, `# cjm: ignore-block[{name}] reason` above it;\n\
             for a whole file, `# cjm: ignore-file[{name}] reason` at its top.\n"
        ),
        Check::Ignoring => "It cannot be ignored: fix or delete the comment.\n".to_owned(),
        _ => "An error cannot be ignored: the file cannot be read as intended.\n".to_owned(),
    }
}

/// Returns the groups that have rules, each with them.
fn groups() -> impl Iterator<Item = (Group, Vec<&'static Rule>)> {
    let of = |group: Group| ALL.iter().copied().filter(|rule| rule.group == group).collect::<Vec<_>>();
    Group::ALL.into_iter().map(move |group| (group, of(group))).filter(|(_, rules)| !rules.is_empty())
}

fn first_upper(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::find;

    #[test]
    fn the_reference_holds_every_rule_once_and_its_contents_lead_to_them() {
        let page = reference();
        for rule in ALL {
            assert_eq!(page.matches(&format!("\n### {}\n", rule.name)).count(), 1, "{}", rule.name);
            assert!(page.contains(&format!("[{0}](#{0})", rule.name)), "{}", rule.name);
            for option in rule.options {
                assert!(page.contains(&format!("| `{}` | ", option.name)), "{}", option.name);
            }
            let examples = rule.examples();
            for example in examples.bad.iter().chain(&examples.good) {
                assert!(page.contains(&format!("```yaml\n{}```\n", example.text)), "{}", rule.name);
            }
        }
        let headings: Vec<&str> = page.lines().filter(|line| line.starts_with("## ")).collect();
        assert_eq!(headings.len(), groups().count() + 2, "{headings:?}");
        assert_eq!(page.matches("```").count() % 2, 0);
    }

    #[test]
    fn a_page_says_what_when_why_and_how_to_silence() {
        let page = page_of(find("pain-without-answer").expect("a rule"));
        assert!(page.starts_with("`warning` · pain points · on by default"), "{page}");
        for part in
            ["Finds a pain point", "**Why:** a pain", "**Bad**\n\n```yaml\n", "**Good**\n\n```yaml\n", "ignore["]
        {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(page_of(find("yaml-syntax").expect("a rule")).ends_with("cannot be read as intended.\n"));
    }
}
