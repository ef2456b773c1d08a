//! The same facts as in the picture, in words: who, step by step, what is missing, where customers go, what it rests on.

use crate::escape::{Element, element};
use crate::map::{Content, Destination, Edge, EdgeKind, GapNote, LaneKind, Persona};
use crate::render::html::said::{definition, list, paragraph, paragraphs};
use crate::render::html::{Page, steps};
use crate::render::svg::identifier;
use crate::render::wording;
use crate::words::Value;

/// Makes the part of the page that tells everything in words.
pub(super) fn facts(page: &Page<'_>) -> Element {
    let heading = element("h2").text(page.map.words.text("page-in-words"));
    let keys = element("p").with("class", "quiet keys").with("hidden", "").text(page.map.words.text("page-keys"));
    if page.map.is_blank {
        return questions(page);
    }
    element("div")
        .with("class", "facts")
        .with("id", "-facts")
        .with("tabindex", "-1")
        .holding(heading)
        .holding(keys)
        .holding_all([comparison(page), about(page), personas(page), gaps(page)].into_iter().flatten())
        .holding(
            element("section")
                .holding(element("h2").text(page.map.words.text("page-steps")))
                .holding_all(steps::steps(page)),
        )
        .holding_all([ways(page), sources(page)].into_iter().flatten())
}

/// Makes what a template says in words: its lanes, each with the question that it asks.
fn questions(page: &Page<'_>) -> Element {
    let lanes = page.map.lanes.iter().map(|lane| {
        let question = page.told("p").text(lane.summary.as_deref().unwrap_or_default());
        definition(&crate::words::unbroken(&lane.label), [question])
    });
    let list = element("dl").with("class", "facts-list").holding_all(lanes);
    let heading = element("h2").text(page.map.words.text("template-title"));
    let facts = element("div").with("class", "facts").with("id", "-facts").with("tabindex", "-1");
    facts.holding(element("section").holding(heading).holding(list))
}

/// Tells what two maps were compared, and what has changed in sum.
fn comparison(page: &Page<'_>) -> Option<Element> {
    let comparison = page.map.comparison.as_ref()?;
    let [before, after] = wording::versions(comparison, &page.map.words);
    let versions = [before, after.after(page.signs.onward)];
    let heading = versions.iter().map(|said| paragraph(page, said));
    let sentences = comparison.summary.iter().map(|text| page.told("li").text(text.as_str()));
    Some(element("section").with("class", "about").holding_all(heading).holding(element("ul").holding_all(sentences)))
}

fn about(page: &Page<'_>) -> Option<Element> {
    let head = &page.map.head;
    let told = |text: &str| page.told("p").text(text);
    let mut entries = Vec::new();
    let mut add = |label: &str, text: Option<&String>| {
        entries.extend(text.map(|text| definition(label, [told(text)])));
    };
    add(page.map.words.text("head-starts"), head.starts.as_ref());
    add(page.map.words.text("head-ends"), head.ends.as_ref());
    head.business_goals.iter().for_each(|goal| add(page.map.words.text("page-business-goal"), Some(goal)));
    if !head.evidence.is_empty() {
        add(page.map.words.text("head-evidence"), Some(&head.evidence.join(" · ")));
    }
    head.details.iter().for_each(|detail| add(&detail.label, Some(&detail.text)));
    for metric in &head.metrics {
        entries.push(definition(
            page.map.words.text("head-metrics"),
            paragraphs(page, &wording::metric(page.map, page.signs, metric)),
        ));
    }
    if let Some(comparison) = &page.map.comparison {
        let said = wording::compared(page.signs, comparison, &page.map.words);
        let versions = said.len() - comparison.summary.len();
        let (compared, changes) = said.split_at(versions);
        let title: Vec<&str> = compared.iter().flat_map(|said| &said.texts).map(String::as_str).collect();
        entries.push(definition(&title.join(" · "), paragraphs(page, changes)));
    }
    let texts = [&head.summary, &head.scenario].into_iter().flatten();
    let texts: Vec<Element> = texts.map(|text| told(text).with("class", "lead")).collect();
    if entries.is_empty() && texts.is_empty() {
        return None;
    }
    let section = element("section")
        .with("class", "about")
        .holding(element("h2").text(page.map.words.text("page-about")))
        .holding_all(texts);
    let list = element("dl").with("class", "facts-list").holding_all(entries);
    Some(section.holding(list))
}

fn personas(page: &Page<'_>) -> Option<Element> {
    if page.map.personas.is_empty() {
        return None;
    }
    let cards = page.map.personas.iter().enumerate().map(|(at, persona)| card(page, at, persona));
    let cards = element("div").with("class", "cards").holding_all(cards);
    Some(element("section").holding(element("h2").text(page.map.words.text("page-personas"))).holding(cards))
}

fn card(page: &Page<'_>, at: usize, persona: &Persona) -> Element {
    let sign = element("span")
        .with("class", "sign")
        .with("aria-hidden", "true")
        .text(page.signs.felt(page.map.mark_of(at)).to_string());
    let mut card = element("article").with("class", "card");
    card = card.holding(page.told("h3").holding(sign).text(format!(" {}", persona.name)));
    if let Some(share) = &persona.share {
        let share = page.map.words.with("persona-share", &[("share", Value::ours(share))]);
        card = card.holding(element("p").holding(element("span").with("class", "chip").text(share)));
    }
    let summary = persona.summary.iter().map(|text| page.told("p").with("class", "quiet").text(text.as_str()));
    let quote = persona.quote.iter();
    let quote =
        quote.map(|quote| page.told("p").with("class", "quote").text(page.signs.quoted(quote.trim(), &page.map.words)));
    card = card.holding_all(summary).holding_all(quote);
    let mut entries = Vec::new();
    for (label, texts) in [
        (page.map.words.text("page-goals"), &persona.goals),
        (page.map.words.text("persona-needs"), &persona.needs),
        (page.map.words.text("persona-priorities"), &persona.priorities),
    ] {
        if !texts.is_empty() {
            entries.push(definition(label, [list(page, texts)]));
        }
    }
    if !persona.pains.is_empty() {
        let pains = persona.pains.iter().flat_map(|pain| wording::pain_point(page.map, page.signs, pain));
        entries
            .push(definition(page.map.words.text("persona-pain-points"), paragraphs(page, &pains.collect::<Vec<_>>())));
    }
    let details: Vec<_> = wording::details(&persona.details).collect();
    card = card.holding(element("dl").holding_all(entries));
    card.holding_all(paragraphs(page, &details))
}

/// Makes the list of what is missing, each with the way to its place.
fn gaps(page: &Page<'_>) -> Option<Element> {
    let lane = page.map.lane(&LaneKind::Gap)?;
    let cells = lane.cells.iter();
    let all = cells.flat_map(|cell| cell.content.iter().map(move |content| (cell.columns.start, content)));
    let mut all: Vec<(usize, &GapNote)> = all
        .filter_map(|(column, content)| match content {
            Content::Gap(gap) => Some((column, gap)),
            _ => None,
        })
        .collect();
    all.sort_by_key(|(column, gap)| (gap.rank.unwrap_or(usize::MAX), *column));
    let entry = |(column, gap): &(usize, &GapNote)| {
        let place = &page.map.columns[*column];
        let link = page.told("a").with("href", format!("#{}", identifier(&place.anchor)));
        let link = link.with("data-jump", column.to_string()).text(place.name.as_str());
        let rank = gap.rank.map(|rank| element("span").with("class", "rank").text(rank.to_string()));
        let mut item = element("li").holding_all(rank).holding(page.told("strong").text(gap.text.as_str()));
        if !gap.who.is_empty() {
            item = item.text(format!(" · {}", page.map.names(&gap.who)));
        }
        let question = gap.question.iter().map(|question| element("p").with("class", "ask").text(question.as_str()));
        let item = item.holding(element("p").holding(link)).holding_all(question);
        item.holding_all(
            gap.priority.iter().map(|priority| element("p").with("class", "quiet weight").text(priority.as_str())),
        )
    };
    let list = element("ol").with("class", "gaps").holding_all(all.iter().map(entry));
    let heading = element("h2").text(lane.label.as_str());
    Some(element("section").with("id", "-gaps").holding(heading).holding(list))
}

/// Makes the table of all ways from touchpoint to touchpoint and out.
fn ways(page: &Page<'_>) -> Option<Element> {
    let map = page.map;
    if map.edges.is_empty() {
        return None;
    }
    let link = |column: usize| {
        let place = &map.columns[column];
        let link = page.told("a").with("href", format!("#{}", identifier(&place.anchor)));
        link.with("data-jump", column.to_string()).text(place.name.as_str())
    };
    let row = |edge: &Edge| {
        let to = match &edge.to {
            Destination::Column(to) => element("td").holding(link(*to)),
            Destination::Exit { reason, is_good } => {
                let way = if *is_good {
                    page.map.words.text("page-leaves-content")
                } else {
                    page.map.words.text("page-leaves")
                };
                page.told("td").text(if reason.is_empty() { way.to_owned() } else { format!("{way}: {reason}") })
            }
        };
        let mut condition = edge.condition.clone().unwrap_or_default();
        if edge.kind == EdgeKind::Fail {
            condition = format!("{}: {condition}", page.map.words.text("page-fails"));
        }
        let who = if edge.who.is_empty() { page.map.words.text("everybody").to_owned() } else { map.names(&edge.who) };
        element("tr")
            .holding(element("th").with("scope", "row").holding(link(edge.from)))
            .holding(to)
            .holding(element("td").text(edge.share.clone().unwrap_or_default()))
            .holding(page.told("td").text(condition))
            .holding(element("td").text(who))
    };
    let heads = [
        page.map.words.text("page-from"),
        page.map.words.text("page-to"),
        page.map.words.text("page-share"),
        page.map.words.text("page-condition"),
        page.map.words.text("page-who"),
    ];
    let head = heads.map(|head| element("th").with("scope", "col").text(head));
    let table = element("table")
        .with("class", "ways")
        .holding(element("caption").with("class", "unseen").text(page.map.words.text("page-paths")))
        .holding(element("thead").holding(element("tr").holding_all(head)))
        .holding(element("tbody").holding_all(map.edges.iter().map(row)));
    let scroll = element("div").with("class", "scroll").with("role", "region").with("tabindex", "0");
    let scroll = scroll.with("aria-label", page.map.words.text("page-paths")).holding(table);
    Some(element("section").holding(element("h2").text(page.map.words.text("page-paths"))).holding(scroll))
}

fn sources(page: &Page<'_>) -> Option<Element> {
    if page.map.head.sources.is_empty() {
        return None;
    }
    let entry = |source| element("li").holding_all(wording::source(source).iter().map(|said| paragraph(page, said)));
    let list = element("ul").with("class", "sources").holding_all(page.map.head.sources.iter().map(entry));
    Some(element("section").holding(element("h2").text(page.map.words.text("head-sources"))).holding(list))
}
