//! The rules as people and programs look them up.

use super::{OptionKind, PROFILES, RECOMMENDED, Rule, page};
use crate::rules::ALL;

/// Returns the rule of a name, whether current or former.
pub fn find(name: &str) -> Option<&'static Rule> {
    let of_now = ALL.iter().copied().find(|rule| rule.name == name);
    of_now.or_else(|| ALL.iter().copied().find(|rule| rule.former.contains(&name)))
}

/// Returns what `cjm explain` prints about a rule: its level, its documentation, and how to silence it in one place.
pub fn explain(name: &str) -> Option<String> {
    let rule = find(name)?;
    let dated = if rule.is_dated { ", depends on today's date" } else { "" };
    let asked = if RECOMMENDED.level(rule).is_none() { ", off by default" } else { "" };
    let across = if rule.is_across() { ", compares journeys that are checked together" } else { "" };
    let mut page = format!("{} ({}, {}{across}{dated}{asked})\n\n", rule.name, rule.severity, rule.group.word());
    let mut in_block = false;
    for line in rule.text().lines() {
        if line.starts_with("```") {
            in_block = !in_block;
            continue;
        }
        let line = if in_block { format!("    {line}") } else { line.trim_start_matches("## ").to_owned() };
        page.push_str(line.trim_end());
        page.push('\n');
    }
    if !rule.options.is_empty() {
        page.push_str("\nOptions, under `rules:` in cjm.yaml\n\n");
        page.push_str(&format!("    rules:\n      {}:\n", rule.name));
        for option in rule.options {
            let written = match option.kind {
                OptionKind::Words => "[…]".to_owned(),
                _ => option.default_words(),
            };
            page.push_str(&format!("        {}: {written}   # {}\n", option.name, option.about));
        }
    }
    let facts = page::standing(rule);
    if !facts.is_empty() {
        page.push('\n');
        facts.iter().for_each(|(what, says)| page.push_str(&format!("{what}: {says}\n")));
    }
    page.push('\n');
    page.push_str(&page::silencing(rule));
    Some(page)
}

/// Returns all rules in JSON: `{"version": 1, "rules": [{"name", "level", "group", "dated", "ignorable", "summary", "why"}]}`.
pub fn json() -> String {
    let entry = |rule: &&Rule| {
        serde_json::json!({
            "name": rule.name,
            "level": rule.severity.word(),
            "group": rule.group.word(),
            "dated": rule.is_dated,
            "former": rule.former,
            "reads": rule.reads.keys().collect::<Vec<_>>(),
            "profiles": PROFILES.iter().filter(|profile| profile.level(rule).is_some()).map(|profile| profile.name).collect::<Vec<_>>(),
            "gaps": rule.gaps,
            "default": RECOMMENDED.level(rule).is_some(),
            "options": rule.options.iter().map(|option| serde_json::json!({
                "name": option.name,
                "default": option.default_words(),
                "about": option.about,
            })).collect::<Vec<_>>(),
            "ignorable": rule.can_be_ignored(),
            "summary": rule.summary(),
            "why": rule.why,
        })
    };
    let rules: Vec<serde_json::Value> = ALL.iter().map(entry).collect();
    format!("{:#}\n", serde_json::json!({ "version": 1, "rules": rules }))
}
