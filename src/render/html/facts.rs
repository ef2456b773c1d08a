//! The same facts as in the picture, in words: who, step by step, what is missing, where customers go, what it rests on.

use crate::escape::{Element, element};
use crate::map::{Content, Destination, Edge, EdgeKind, GapNote, LaneKind, Persona};
use crate::render::html::said::{definition, list, paragraph, paragraphs};
use crate::render::html::{Page, steps};
use crate::render::svg::identifier;
use crate::render::wording;

/// Makes the part of the page that tells everything in say.
pub(super) fn facts(page: &Page<'_>) -> Element {
    let heading = element("h2").text(page.say.in_words);
    let keys = element("p").with("class", "quiet keys").with("hidden", "").text(page.say.keys);
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
        .holding(element("section").holding(element("h2").text(page.say.steps)).holding_all(steps::steps(page)))
        .holding_all([ways(page), sources(page)].into_iter().flatten())
}

/// Makes what a template says in words: its lanes, each with the question that it asks.
fn questions(page: &Page<'_>) -> Element {
    let lanes = page.map.lanes.iter().map(|lane| {
        let question = page.told("p").text(lane.summary.as_deref().unwrap_or_default());
        definition(&crate::words::unbroken(&lane.label), [question])
    });
    let list = element("dl").with("class", "facts-list").holding_all(lanes);
    let heading = element("h2").text(page.map.words.template.title);
    let facts = element("div").with("class", "facts").with("id", "-facts").with("tabindex", "-1");
    facts.holding(element("section").holding(heading).holding(list))
}

/// Tells what two maps were compared, and what has changed in sum.
fn comparison(page: &Page<'_>) -> Option<Element> {
    let comparison = page.map.comparison.as_ref()?;
    let [before, after] = wording::versions(comparison, page.map.words);
    let versions = [before, after.after(page.signs.onward)];
    let heading = versions.iter().map(|said| paragraph(page, said));
    let sentences = comparison.summary.iter().map(|text| page.told("li").text(text.as_str()));
    Some(element("section").with("class", "about").holding_all(heading).holding(element("ul").holding_all(sentences)))
}

fn about(page: &Page<'_>) -> Option<Element> {
    let (head, say) = (&page.map.head, page.say);
    let told = |text: &str| page.told("p").text(text);
    let mut entries = Vec::new();
    let mut add = |label: &str, text: Option<&String>| {
        entries.extend(text.map(|text| definition(label, [told(text)])));
    };
    add(page.map.words.head.starts, head.starts.as_ref());
    add(page.map.words.head.ends, head.ends.as_ref());
    head.business_goals.iter().for_each(|goal| add(say.business_goal, Some(goal)));
    if !head.evidence.is_empty() {
        add(page.map.words.head.rests_on, Some(&head.evidence.join(" · ")));
    }
    head.details.iter().for_each(|detail| add(detail.label, Some(&detail.text)));
    for metric in &head.metrics {
        entries.push(definition(
            page.map.words.head.measured,
            paragraphs(page, &wording::metric(page.map, page.signs, metric)),
        ));
    }
    if let Some(comparison) = &page.map.comparison {
        let said = wording::compared(page.signs, comparison, page.map.words);
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
    let section = element("section").with("class", "about").holding(element("h2").text(say.about)).holding_all(texts);
    let list = element("dl").with("class", "facts-list").holding_all(entries);
    Some(section.holding(list))
}

fn personas(page: &Page<'_>) -> Option<Element> {
    if page.map.personas.is_empty() {
        return None;
    }
    let cards = page.map.personas.iter().enumerate().map(|(at, persona)| card(page, at, persona));
    let cards = element("div").with("class", "cards").holding_all(cards);
    Some(element("section").holding(element("h2").text(page.say.personas)).holding(cards))
}

fn card(page: &Page<'_>, at: usize, persona: &Persona) -> Element {
    let say = page.say;
    let sign = element("span")
        .with("class", "sign")
        .with("aria-hidden", "true")
        .text(page.signs.felt(page.map.mark_of(at)).to_string());
    let mut card = element("article").with("class", "card");
    card = card.holding(page.told("h3").holding(sign).text(format!(" {}", persona.name)));
    if let Some(share) = &persona.share {
        let share = (page.map.words.card.share)(share);
        card = card.holding(element("p").holding(element("span").with("class", "chip").text(share)));
    }
    let summary = persona.summary.iter().map(|text| page.told("p").with("class", "quiet").text(text.as_str()));
    let [open, close] = page.signs.quote(page.map.words);
    let quote = persona.quote.iter();
    let quote = quote.map(|quote| page.told("p").with("class", "quote").text(format!("{open}{}{close}", quote.trim())));
    card = card.holding_all(summary).holding_all(quote);
    let mut entries = Vec::new();
    for (label, texts) in [
        (say.goals, &persona.goals),
        (page.map.words.card.needs, &persona.needs),
        (page.map.words.card.decides, &persona.priorities),
    ] {
        if !texts.is_empty() {
            entries.push(definition(label, [list(page, texts)]));
        }
    }
    if !persona.pains.is_empty() {
        let pains = persona.pains.iter().flat_map(|pain| wording::pain_point(page.map, page.signs, pain));
        entries.push(definition(page.map.words.card.pain_points, paragraphs(page, &pains.collect::<Vec<_>>())));
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
    let (map, say) = (page.map, page.say);
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
                let way = if *is_good { say.leaves_content } else { say.leaves };
                page.told("td").text(if reason.is_empty() { way.to_owned() } else { format!("{way}: {reason}") })
            }
        };
        let mut condition = edge.condition.clone().unwrap_or_default();
        if edge.kind == EdgeKind::Fail {
            condition = format!("{}: {condition}", say.when_it_fails);
        }
        let who = if edge.who.is_empty() { page.map.words.card.everybody.to_owned() } else { map.names(&edge.who) };
        element("tr")
            .holding(element("th").with("scope", "row").holding(link(edge.from)))
            .holding(to)
            .holding(element("td").text(edge.share.clone().unwrap_or_default()))
            .holding(page.told("td").text(condition))
            .holding(element("td").text(who))
    };
    let heads = [say.from, say.to, say.share, say.condition, say.who];
    let head = heads.map(|head| element("th").with("scope", "col").text(head));
    let table = element("table")
        .with("class", "ways")
        .holding(element("caption").with("class", "unseen").text(say.ways))
        .holding(element("thead").holding(element("tr").holding_all(head)))
        .holding(element("tbody").holding_all(map.edges.iter().map(row)));
    let scroll = element("div").with("class", "scroll").with("role", "region").with("tabindex", "0");
    let scroll = scroll.with("aria-label", say.ways).holding(table);
    Some(element("section").holding(element("h2").text(say.ways)).holding(scroll))
}

fn sources(page: &Page<'_>) -> Option<Element> {
    if page.map.head.sources.is_empty() {
        return None;
    }
    let entry = |source| element("li").holding_all(wording::source(source).iter().map(|said| paragraph(page, said)));
    let list = element("ul").with("class", "sources").holding_all(page.map.head.sources.iter().map(entry));
    Some(element("section").holding(element("h2").text(page.map.words.head.sources)).holding(list))
}
