//! `cjm explain` and `cjm rules`: what the rules look for, and why.

use anyhow::bail;

use crate::cli::arguments::{ExplainArguments, RulesArguments, RulesFormat};
use crate::cli::outcome::Outcome;
use crate::cli::terminal;
use crate::cli::writing::Stdout;
use crate::rules::Group;
use crate::{escape, gaps, measure, rules, yaml};

/// Summaries are never broken into lines shorter than this.
const NARROWEST_SUMMARY: usize = 30;

/// The word that asks for the page on how gaps are weighed.
const GAPS: &str = "gaps";

/// Runs `cjm explain`.
pub(crate) fn explain(arguments: &ExplainArguments) -> anyhow::Result<Outcome> {
    // As it stands in a finding, `error[unknown-key]`, it is understood as well.
    let typed = arguments.rule.trim();
    let name = typed.split_once('[').and_then(|(_, rest)| rest.strip_suffix(']')).unwrap_or(typed);
    if name == GAPS {
        return Ok(write(&gaps::weight::page()));
    }
    let Some(page) = rules::explain(name) else {
        let shown = escape::terminal(name);
        match yaml::nearest(name, rules::ALL.iter().map(|rule| rule.name)) {
            Some(meant) => bail!("no rule is called `{shown}`; did you mean `{meant}`?"),
            None => bail!("no rule is called `{shown}`; `cjm rules` lists them"),
        }
    };
    Ok(write(&page))
}

/// Runs `cjm rules`.
pub(crate) fn rules(arguments: &RulesArguments) -> Outcome {
    match arguments.format {
        RulesFormat::Text => write(&list(terminal::width(None))),
        RulesFormat::Markdown => write(&rules::reference()),
        RulesFormat::Table => write(&rules::table()),
        RulesFormat::Json => write(&rules::json()),
    }
}

/// Returns the rules as a list, group by group: name, level, and what it finds, in lines that fit the width.
fn list(width: usize) -> String {
    let longest = rules::ALL.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
    let margin = longest + "  ".len() + "warning".len() + "  ".len();
    let room = width.saturating_sub(margin).max(NARROWEST_SUMMARY);
    let mut page = String::new();
    for group in Group::ALL {
        let mut rules = rules::ALL.iter().filter(|rule| rule.group == group).peekable();
        if rules.peek().is_some() {
            page.push_str(&format!("{}{}\n", if page.is_empty() { "" } else { "\n" }, group.word().to_uppercase()));
        }
        for rule in rules {
            let summary = rule.summary();
            let finds = summary.trim_start_matches("Finds ").trim_end_matches('.');
            let lines = measure::wrap_columns(finds, room);
            let start = format!("{:longest$}  {:7}  ", rule.name, rule.severity.word());
            page.push_str(&format!("{start}{}\n", lines.join(&format!("\n{}", " ".repeat(margin)))));
        }
    }
    page.push_str(&format!("\n{} rules; `cjm explain RULE` says more about one\n", rules::ALL.len()));
    page
}

fn write(page: &str) -> Outcome {
    let mut out = Stdout::new();
    out.write(page);
    if !page.ends_with('\n') {
        out.write("\n");
    }
    out.finish(Outcome::Clean)
}
