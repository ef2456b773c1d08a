//! Gaps as a page for a pull request or a wiki.

use crate::escape::markdown_cell;
use crate::gaps::{Cell, Gap, Portfolio, Row};
use crate::report::gaps::block::{Block, Entry};
use crate::report::gaps::words::{self as words, Shown, line, sign};
use crate::report::gaps::{GapFormat, GapOptions, Subject, outlook, portfolio};

/// The format.
pub(crate) const FORMAT: GapFormat = GapFormat {
    name: "markdown",
    about: "A page for a pull request or a wiki",
    extension: "md",
    head: |_| String::new(),
    between: "\n",
    journey: render,
    foot,
};

fn render(subject: &Subject<'_>, options: &GapOptions) -> String {
    let mut blocks = vec![format!("# Gaps: {}", clean(subject.journey.name()))];
    blocks.push(clean_line(&format!(
        "{} · {}",
        words::head(subject, options.today).join(" · "),
        subject.source.name()
    )));
    if let Some(plan) = subject.plan {
        blocks.extend(outlook::plan(subject, plan).iter().map(block));
        blocks.extend(outlook::budgets(subject).iter().map(block));
        return blocks.join("\n\n") + "\n";
    }
    if let Some(difference) = subject.difference {
        blocks.extend(outlook::difference(subject, difference).iter().map(block));
    }
    blocks.extend(coverage(subject));
    blocks.extend(matrix(subject));
    blocks.extend(feelings(subject));
    blocks.extend(ranked(subject, options));
    blocks.extend(not_ours(subject));
    blocks.extend(loose_ends(subject));
    blocks.extend(hints(subject));
    blocks.extend(outlook::budgets(subject).iter().map(block));
    blocks.join("\n\n") + "\n"
}

fn foot(portfolio: Option<&Portfolio>, _: &GapOptions) -> String {
    let blocks = portfolio.map(|all| portfolio::portfolio(all).iter().map(block).collect::<Vec<_>>().join("\n\n"));
    blocks.map_or_else(String::new, |blocks| format!("\n{blocks}\n"))
}

/// Writes a part that reads the same in every format.
fn block(block: &Block) -> String {
    let cells = |cells: &Vec<String>| cells.iter().map(|cell| clean(cell)).collect::<Vec<String>>();
    let entry = |entry: &Entry| {
        let below: String = entry.below.iter().map(|text| format!("\n  - {}", clean(text))).collect();
        format!("- {}{below}", clean(&entry.text))
    };
    match block {
        Block::Heading(heading) => format!("## {}", clean(heading)),
        Block::Paragraph(text) => clean_line(text),
        Block::List(entries) => entries.iter().map(entry).collect::<Vec<_>>().join("\n"),
        Block::Ranking(entries) => {
            let step = |(at, own): (usize, &Entry)| {
                let below: String = own.below.iter().map(|text| format!("<br>{}", clean(text))).collect();
                format!("{}. **{}**{below}", at + 1, clean(&own.text))
            };
            entries.iter().enumerate().map(step).collect::<Vec<_>>().join("\n")
        }
        Block::Table(sheet) => table(&cells(&sheet.head), &sheet.rows.iter().map(cells).collect::<Vec<_>>()),
    }
}

/// Makes a text of the file fit for one cell, or for the middle of a line.
fn clean(text: &str) -> String {
    markdown_cell(&line(text)).into_owned()
}

/// Makes a text of the file fit for the beginning of a line.
fn clean_line(text: &str) -> String {
    let cell = clean(text);
    // What would begin a list, a heading or a number at the beginning of a line.
    match cell.chars().next() {
        Some('-' | '+' | '=') => format!("\\{cell}"),
        Some('0'..='9') => cell.replacen(". ", "\\. ", 1).replacen(") ", "\\) ", 1),
        _ => cell,
    }
}

fn row(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let mut lines = vec![row(head), row(&vec!["---".to_owned(); head.len()])];
    lines.extend(rows.iter().map(|cells| row(cells)));
    lines.join("\n")
}

fn coverage(subject: &Subject<'_>) -> Option<String> {
    let matrix = &subject.gaps.matrix;
    let written = |scores: &[(crate::journey::Phase, crate::insight::Score)]| {
        let scores = scores.iter().map(|(phase, score)| format!("{} {}", phase.word(), words::score(*score)));
        scores.collect::<Vec<_>>().join(", ")
    };
    if matrix.scores.is_empty() {
        return None;
    }
    let mut lines = vec![format!("**Coverage:** {}", written(&matrix.scores))];
    for (persona, scores) in &matrix.scores_of_personas {
        let name = clean_line(subject.journey[*persona].short_name());
        lines.push(format!("{name}: {}", written(scores)));
    }
    Some(lines.join("  \n"))
}

fn matrix(subject: &Subject<'_>) -> Option<String> {
    let matrix = &subject.gaps.matrix;
    if matrix.columns.is_empty() {
        return None;
    }
    let mut head = vec![String::new()];
    head.extend(matrix.columns.iter().map(|column| match column.phase {
        Some(phase) => format!("{}: {}", phase.word(), clean(&column.name)),
        None => clean(&column.name),
    }));
    let cell = |cell: &Cell| {
        let sign = cell.mark.map(sign).unwrap_or_default();
        format!("{sign} {}", clean(&cell.text)).trim().to_owned()
    };
    let cells = |row: &Row| {
        let mut cells = vec![clean(&row.label)];
        cells.extend(row.cells.iter().map(cell));
        cells
    };
    let rows: Vec<Vec<String>> = matrix.behaviours.iter().chain(&matrix.facts).map(cells).collect();
    let has_marks =
        matrix.behaviours.iter().chain(&matrix.facts).flat_map(|row| &row.cells).any(|cell| cell.mark.is_some());
    let legend = if has_marks { "\n\n● served, ◐ partly, ○ nothing" } else { "" };
    Some(format!("{}{legend}", table(&head, &rows)))
}

/// Tells how it feels along the way, persona by persona, or in words where the file gives no numbers.
fn feelings(subject: &Subject<'_>) -> Vec<String> {
    let arcs = words::arcs(subject);
    let of_arc = |arc: &&crate::insight::Arc| {
        let facts = words::arc_facts(subject, arc).join(" · ");
        let links = words::weakest_links(subject, arc);
        let links: String = links.iter().map(|link| format!("\n  - {}", clean(link))).collect();
        format!("- {}: {}{links}", clean(&words::arc_name(subject.journey, arc)), clean(&facts))
    };
    let mut items: Vec<String> = arcs.iter().map(of_arc).collect();
    if items.is_empty() {
        let told = words::feelings_in_words(subject);
        items = told.iter().map(|(stage, said)| format!("- {}: {}", clean(stage), clean(said))).collect();
    }
    listed("## How it feels along the way", items)
}

fn ranked(subject: &Subject<'_>, options: &GapOptions) -> Vec<String> {
    let all = &subject.gaps.ranked;
    let shown = &all[..options.top.unwrap_or(all.len()).min(all.len())];
    if all.is_empty() {
        // Our own words, with keys in backquotes.
        return vec![words::nothing_found(subject)];
    }
    if shown.is_empty() {
        return Vec::new();
    }
    let which = Shown::of(subject, shown.iter());
    let pick = |cells: Vec<(String, bool)>| {
        cells.into_iter().filter(|(_, is_shown)| *is_shown).map(|(cell, _)| cell).collect::<Vec<_>>()
    };
    let head = pick(vec![
        ("#".to_owned(), true),
        ("What".to_owned(), true),
        ("Line".to_owned(), true),
        ("For".to_owned(), which.whom),
        ("Reach".to_owned(), which.reach),
        ("Harm".to_owned(), which.harm),
        ("Ours?".to_owned(), which.ours),
        ("Evidence".to_owned(), which.evidence),
        ("Ask the room".to_owned(), true),
    ]);
    let entry = |(at, gap): (usize, &Gap)| {
        let facts: Vec<String> = words::facts(gap).iter().map(|fact| clean(fact)).collect();
        let mut what = format!("**{}**<br>{}", clean(&gap.title), facts.join(" · "));
        what.extend(gap.ways_out.iter().map(|way_out| format!("<br>→ {}", clean(way_out))));
        pick(vec![
            ((at + 1).to_string(), true),
            (what, true),
            (subject.source.position(gap.span.start).line.to_string(), true),
            (clean(&words::whom(subject.journey, gap)), which.whom),
            (words::reach(gap), which.reach),
            (gap.factors.harm.words(), which.harm),
            (words::ours(gap).to_owned(), which.ours),
            (clean(words::evidence(gap)), which.evidence),
            (clean(&gap.question), true),
        ])
    };
    let rows: Vec<Vec<String>> = shown.iter().enumerate().map(entry).collect();
    let mut blocks = vec!["## What matters most".to_owned(), table(&head, &rows)];
    if all.len() > shown.len() {
        blocks.push(format!("… and {} more.", all.len() - shown.len()));
    }
    blocks
}

fn not_ours(subject: &Subject<'_>) -> Vec<String> {
    let line = |span: crate::source::Span| subject.source.position(span.start).line;
    let mut items = Vec::new();
    for gap in &subject.gaps.not_ours {
        let facts: Vec<String> = words::facts(gap).iter().map(|fact| clean(fact)).collect();
        let ways: String = gap.ways_out.iter().map(|way_out| format!(" → {}", clean(way_out))).collect();
        items.push(format!("- **{}** (line {}): {}{ways}", clean(&gap.title), line(gap.span), facts.join(" · ")));
    }
    for factor in &subject.gaps.outside {
        let softened: Vec<String> = factor.softened_by.iter().map(|text| clean(text)).collect();
        let softened = if softened.is_empty() { "nothing softens it yet".to_owned() } else { softened.join(", ") };
        items.push(format!("- **{}** (line {}) → {softened}", clean(&factor.name), line(factor.name.span)));
    }
    listed("## Not in your hands, but to be softened", items)
}

fn loose_ends(subject: &Subject<'_>) -> Vec<String> {
    let items = subject.gaps.loose_ends.iter().map(|end| {
        let item = |item: &crate::source::Spanned<String>| {
            format!("{} (line {})", clean(&item.value), subject.source.position(item.span.start).line)
        };
        let items: Vec<String> = end.items.iter().map(item).collect();
        format!("- {}: {}", end.what, items.join(", "))
    });
    listed("## Loose ends", items.collect())
}

fn hints(subject: &Subject<'_>) -> Vec<String> {
    // Hints are our own words, with keys in backquotes.
    listed("## To see more", subject.gaps.hints.iter().map(|hint| format!("- {hint}")).collect())
}

fn listed(heading: &str, items: Vec<String>) -> Vec<String> {
    if items.is_empty() { Vec::new() } else { vec![heading.to_owned(), items.join("\n")] }
}
