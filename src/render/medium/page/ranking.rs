//! Rankings as lists of entries, with everything that is known of each.

use crate::document::{Detail, Rank, Ranking, Role, Text};
use crate::escape::{self, Element};
use crate::render::medium;
use crate::render::medium::page::block::heading;
use crate::render::medium::page::text::Voice;
use crate::words::capitalised;

/// Returns a ranking; the titles are headings of a level.
pub(super) fn element(ranking: &Ranking, voice: &Voice, level: usize) -> Element {
    let entry = |(at, own): (usize, &Rank)| entry(ranking, own, at + 1, voice, level);
    let entries = ranking.entries.iter().enumerate().map(entry);
    plain("ol").with("class", "ranking").holding_all(entries)
}

fn plain(tag: &'static str) -> Element {
    escape::element(tag)
}

fn entry(ranking: &Ranking, own: &Rank, rank: usize, voice: &Voice, level: usize) -> Element {
    let mut item = plain("li");
    if !own.id.is_empty() {
        item = item.with("id", voice.id(&own.id));
    }
    item = item
        .holding(plain("span").with("class", "rank").text(rank.to_string()))
        .holding(voice.fill(plain(heading(level)), &own.title));
    let cells = || ranking.columns.iter().zip(&own.cells).filter(|(_, cell)| !cell.text.is_empty());
    // Facts that need no heading stand in one line, the others below their headings.
    let plain_facts = cells().filter(|(column, _)| column.heading.is_empty()).map(|(_, cell)| cell.text.clone());
    let plain_facts = Text::joined(plain_facts, " · ");
    if !plain_facts.is_empty() {
        item = item.holding(voice.fill(plain("p").with("class", "quiet"), &plain_facts));
    }
    let pairs: Vec<Element> = cells()
        .filter(|(column, _)| !column.heading.is_empty())
        .map(|(column, cell)| {
            let name = plain("dt").text(capitalised(&column.heading.plain()));
            plain("div").holding(name).holding(voice.fill(plain("dd"), &cell.text))
        })
        .collect();
    if !pairs.is_empty() {
        item = item.holding(plain("dl").with("class", "terms").holding_all(pairs));
    }
    let mut details = own.details.iter().peekable();
    while let Some(detail) = details.next() {
        item = item.holding(match detail.role {
            Role::Facts => labelled(plain("p"), detail, voice),
            Role::Question => labelled(plain("p").with("class", "ask"), detail, voice),
            Role::Score => labelled(plain("p").with("class", "score"), detail, voice),
            Role::WayOut => {
                let mut ways = vec![labelled(plain("li"), detail, voice)];
                while let Some(next) = details.next_if(|next| next.role == Role::WayOut) {
                    ways.push(labelled(plain("li"), next, voice));
                }
                plain("ul").holding_all(ways)
            }
        });
    }
    item
}

fn labelled(out: Element, detail: &Detail, voice: &Voice) -> Element {
    let label = if detail.label.is_empty() { Text::default() } else { Text::strong(detail.label.clone()) };
    voice.fill(out, &medium::labelled(&voice.language, &label, &detail.text))
}
