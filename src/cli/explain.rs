//! `cjm explain` and `cjm rules`: what rules find and why, and what the keys of the language mean.

use anyhow::anyhow;

use crate::cli::arguments::{ExplainArguments, RulesArguments};
use crate::cli::outcome::Outcome;
use crate::cli::output::{Output, Read, write_page};
use crate::document::{Document, Figures};
use crate::format::{self, Format};
use crate::journey::Guide;
use crate::render::{Medium, Setting};
use crate::report::guide;
use crate::rules::Group;
use crate::{escape, gaps, measure, rules, yaml};

/// Summaries are never broken into lines shorter than this.
const NARROWEST_SUMMARY: usize = 30;

/// The word that asks for the page on how gaps are weighed.
const GAPS: &str = "gaps";

/// Runs `cjm explain`.
pub(crate) fn explain(arguments: &ExplainArguments) -> anyhow::Result<Outcome> {
    let outputs = arguments.output.outputs(&Read::default())?;
    let guide = Guide::read();
    // As it stands in a finding, `error[unknown-key]`, it is understood as well.
    let name = arguments.name.as_deref().map(str::trim);
    let name = name.map(|name| name.split_once('[').and_then(|(_, rest)| rest.strip_suffix(']')).unwrap_or(name));
    write_page(&outputs, |output| match name {
        None => Ok(shown(&guide::contents(&guide, rules::ALL.len()), output)),
        Some(GAPS) => Ok(gaps::weight::page()),
        Some(name) => page(name, &guide, output),
    })
}

/// Returns what is said about a name.
fn page(name: &str, guide: &Guide, output: &Output) -> anyhow::Result<String> {
    let rule = match *output.format {
        format::MARKDOWN => rules::find(name).map(|rule| format!("# {}\n\n{}", rule.name, rules::page_of(rule))),
        _ => rules::explain(name),
    };
    let place = guide.place(name).map(|place| shown(&guide::place_page(place), output));
    let key = guide::key_page(guide, name).map(|page| shown(&page, output));
    // One word may name an entry and a key: both are explained.
    let pages: Vec<String> = [rule, place, key].into_iter().flatten().collect();
    if pages.is_empty() {
        return Err(unknown(name, guide));
    }
    Ok(pages.join("\n"))
}

/// Says that nothing is called so, and what may have been meant.
fn unknown(name: &str, guide: &Guide) -> anyhow::Error {
    let places = guide.places.iter().map(|place| place.name.as_str());
    let keys = guide.places.iter().flat_map(|place| &place.keys).map(|key| key.name.as_str());
    let names = rules::ALL.iter().map(|rule| rule.name).chain(places).chain(keys).chain([GAPS]);
    let shown = escape::terminal(name);
    match yaml::nearest(name, names) {
        Some(meant) => anyhow!("no rule or key is called `{shown}`; did you mean `{meant}`?"),
        None => anyhow!("no rule or key is called `{shown}`; `cjm explain` lists what can be explained"),
    }
}

/// Writes a document.
fn shown(document: &Document, output: &Output) -> String {
    let medium = if *output.format == format::MARKDOWN { Medium::Markdown } else { Medium::Terminal };
    let setting = Setting { width: output.destination.width(None), ..Setting::default() };
    medium.whole(document, &Figures::default(), &setting)
}

/// Runs `cjm rules`.
pub(crate) fn rules(arguments: &RulesArguments) -> anyhow::Result<Outcome> {
    let make = |Output { destination, format }: &Output| match **format {
        format::TEXT => Ok(list(destination.width(None))),
        format::MARKDOWN => Ok(rules::reference()),
        format::TABLE => Ok(rules::table()),
        format::JSON => Ok(rules::json()),
        Format { name, .. } => Err(anyhow!("internal error: rules are not written as {name}")),
    };
    write_page(&arguments.output.outputs(&Read::default())?, make)
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
