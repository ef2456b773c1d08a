//! Gaps for people at a terminal: the journey at a glance, how it feels, and what matters most.

use crate::escape;
use crate::gaps::{Gap, Portfolio};
use crate::insight::Arc;
use crate::measure::{columns, wrap_columns};
use crate::report::gaps::grid::grid;
use crate::report::gaps::words::{self as words, Shown, line};
use crate::report::gaps::{GapFormat, GapOptions, Subject, block, outlook, portfolio};
use crate::report::paint::{Paint, pad};

/// The format.
pub(crate) const FORMAT: GapFormat = GapFormat {
    name: "text",
    about: "What is there and what is missing at a glance, then what matters most",
    extension: "txt",
    head: |_| String::new(),
    between: "\n",
    journey: render,
    foot,
};

/// From this width on, the factors stand beside the titles; else below them.
const WIDE: usize = 96;
/// Nothing is drawn for less than this.
const NARROWEST: usize = 40;

fn render(subject: &Subject<'_>, options: &GapOptions) -> String {
    let paint = Paint { is_on: options.color };
    let width = options.width.max(NARROWEST);
    let mut parts = vec![head(subject, options, width, paint)];
    let budgets = block::lines(&outlook::budgets(subject), width, paint);
    if let Some(plan) = subject.plan {
        parts.extend(block::lines(&outlook::plan(subject, plan), width, paint));
        parts.extend(budgets);
        return joined(parts);
    }
    if let Some(difference) = subject.difference {
        parts.extend(block::lines(&outlook::difference(subject, difference), width, paint));
    }
    parts.push(grid(subject.journey, &subject.gaps.matrix, width, paint));
    parts.push(legend(subject, width));
    parts.push(feelings(subject, width, paint));
    parts.push(ranked(subject, options, width, paint));
    parts.push(not_ours(subject, width, paint));
    parts.push(loose_ends(subject, width, paint));
    parts.push(hints(subject, width, paint));
    parts.extend(budgets);
    joined(parts)
}

fn foot(portfolio: Option<&Portfolio>, options: &GapOptions) -> String {
    let Some(portfolio) = portfolio else {
        return String::new();
    };
    let paint = Paint { is_on: options.color };
    let blocks = portfolio::portfolio(portfolio);
    format!("\n{}", joined(block::lines(&blocks, options.width.max(NARROWEST), paint)))
}

fn joined(mut parts: Vec<Vec<String>>) -> String {
    parts.retain(|part| !part.is_empty());
    let parts: Vec<String> = parts.into_iter().map(|part| part.join("\n")).collect();
    parts.join("\n\n") + "\n"
}

/// Makes a text of the file fit for one place on the terminal.
pub(crate) fn clean(text: &str) -> String {
    escape::terminal(&line(text)).into_owned()
}

/// Wraps a text with a blank margin; the first line may have a lead of its own of the same width.
pub(crate) fn indented(text: &str, indent: usize, width: usize) -> Vec<String> {
    let lines = wrap_columns(text, width.saturating_sub(indent).max(1));
    lines.into_iter().map(|more| format!("{}{more}", " ".repeat(indent))).collect()
}

fn head(subject: &Subject<'_>, options: &GapOptions, width: usize, paint: Paint) -> Vec<String> {
    let title = clean(subject.journey.name());
    let facts = clean(&words::head(subject, options.today).join(" · "));
    let file = wrap_columns(&clean(subject.source.name()), width);
    let whole = format!("{title} · {facts}");
    let mut lines = if columns(&whole) <= width {
        vec![format!("{} · {facts}", paint.bold(&title))]
    } else {
        let titles = wrap_columns(&title, width);
        titles.iter().map(|line| paint.bold(line)).chain(wrap_columns(&facts, width)).collect()
    };
    lines.extend(file.iter().map(|line| paint.dim(line)));
    lines
}

/// Explains the signs, and says how much of each phase is served.
fn legend(subject: &Subject<'_>, width: usize) -> Vec<String> {
    let matrix = &subject.gaps.matrix;
    let has_marks =
        matrix.behaviours.iter().chain(&matrix.facts).flat_map(|row| &row.cells).any(|cell| cell.mark.is_some());
    let mut lines = Vec::new();
    let signs = "● served  ◐ partly  ○ nothing";
    let scores = |scores: &[(crate::journey::Phase, crate::insight::Score)]| {
        let scores = scores.iter().map(|(phase, score)| format!("{} {}", phase.word(), words::score(*score)));
        scores.collect::<Vec<_>>().join("  ")
    };
    let coverage =
        if matrix.scores.is_empty() { String::new() } else { format!("coverage  {}", scores(&matrix.scores)) };
    match (has_marks, coverage.is_empty()) {
        (true, false) if columns(signs) + columns(&coverage) + 8 <= width => {
            lines.push(format!(" {signs}      {coverage}"));
        }
        (has_marks, has_no_scores) => {
            lines.extend(has_marks.then(|| format!(" {signs}")));
            lines.extend((!has_no_scores).then(|| format!(" {coverage}")));
        }
    }
    for (persona, own) in &matrix.scores_of_personas {
        let name = clean(subject.journey[*persona].short_name());
        lines.extend(indented(&format!("for {name}: {}", scores(own)), 1, width));
    }
    lines
}

/// Draws how it feels along the way: one line of bars a persona, with the best, the worst and the last moment; or the
/// words of feeling, where the file gives no numbers.
fn feelings(subject: &Subject<'_>, width: usize, paint: Paint) -> Vec<String> {
    /// Longer ways than this make no picture in a line.
    const MOST_POINTS: usize = 40;
    let (journey, arcs) = (subject.journey, words::arcs(subject));
    let who = |arc: &Arc| clean(&words::arc_name(journey, arc));
    let names = arcs.iter().map(|arc| columns(&who(arc))).max().unwrap_or_default().min(width / 3);
    let mut lines = Vec::new();
    if arcs.is_empty() {
        let told = words::feelings_in_words(subject);
        lines.extend(told.iter().flat_map(|(stage, said)| bullet(&clean(&format!("{stage}: {said}")), width)));
    }
    for arc in arcs {
        let bars: String = arc.points.iter().map(|point| bar(point.value.typical)).collect();
        let bars = if arc.points.len() <= MOST_POINTS { bars } else { String::new() };
        let facts = clean(&words::arc_facts(subject, arc).join(" · "));
        let label = shortened(&who(arc), names);
        let lead = format!(" {}  {bars}  ", pad(&label, names));
        let room = width.saturating_sub(columns(&lead));
        // Beside the picture where there is room to read, else below it.
        if room >= width / 2 {
            let margin = " ".repeat(columns(&lead));
            let facts = wrap_columns(&facts, room).into_iter().enumerate();
            lines.extend(facts.map(|(at, more)| format!("{}{more}", if at == 0 { &lead } else { &margin })));
        } else {
            lines.push(lead.trim_end().to_owned());
            lines.extend(indented(&facts, 3, width));
        }
        let links = words::weakest_links(subject, arc);
        lines.extend(links.iter().flat_map(|link| indented(&clean(link), names + 3, width)));
    }
    if !lines.is_empty() {
        lines.insert(0, paint.bold(" How it feels along the way"));
    }
    lines
}

/// Cuts a name that is too wide, and shows that it is cut.
fn shortened(name: &str, width: usize) -> String {
    if columns(name) <= width {
        return name.to_owned();
    }
    let first = wrap_columns(name, width.saturating_sub(1).max(1)).into_iter().next().unwrap_or_default();
    first + "…"
}

/// Returns the bar of a value between −2 and +2.
fn bar(value: f64) -> char {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let step = ((value.clamp(-2.0, 2.0) + 2.0) / 4.0 * 7.0).round();
    BARS[step as usize]
}

fn ranked(subject: &Subject<'_>, options: &GapOptions, width: usize, paint: Paint) -> Vec<String> {
    let all = &subject.gaps.ranked;
    let most = options.top.unwrap_or(all.len());
    let shown = &all[..most.min(all.len())];
    if all.is_empty() {
        return indented(&words::nothing_found(subject), 1, width);
    }
    if shown.is_empty() {
        return Vec::new();
    }
    let table = Table::of(subject, shown, width);
    let mut lines = table.head(paint);
    for (at, gap) in shown.iter().enumerate() {
        lines.extend(table.entry(subject, gap, at + 1, paint));
    }
    if all.len() > shown.len() {
        lines.push(format!(" … and {} more; `--top {}` shows them all", all.len() - shown.len(), all.len()));
    }
    lines
}

/// The list of ranked gaps: which columns it has and how wide they are.
struct Table {
    width: usize,
    /// Where the titles begin.
    indent: usize,
    /// The columns beside the title: the heading, and the width.
    columns: Vec<(&'static str, usize)>,
    shown: Shown,
    is_wide: bool,
}

impl Table {
    fn of(subject: &Subject<'_>, shown: &[Gap], width: usize) -> Self {
        let which = Shown::of(subject, shown.iter());
        let indent = shown.len().to_string().len() + 3;
        let mut table = Table { width, indent, columns: Vec::new(), shown: which, is_wide: width >= WIDE };
        let headings = table.headings();
        let mut columns: Vec<(&'static str, usize)> =
            headings.iter().map(|heading| (*heading, self::columns(heading))).collect();
        for gap in shown {
            for (column, cell) in columns.iter_mut().zip(table.cells(subject, gap)) {
                column.1 = column.1.max(self::columns(&cell));
            }
        }
        let beside: usize = columns.iter().map(|(_, width)| width + 2).sum();
        // A title needs room to be read.
        table.is_wide &= indent + beside + 30 <= width;
        table.columns = columns;
        table
    }

    fn headings(&self) -> Vec<&'static str> {
        let all = [
            ("", true),
            ("for", self.shown.whom),
            ("reach", self.shown.reach),
            ("harm", self.shown.harm),
            ("ours?", self.shown.ours),
            ("evidence", self.shown.evidence),
        ];
        all.into_iter().filter(|(_, is_shown)| *is_shown).map(|(heading, _)| heading).collect()
    }

    fn cells(&self, subject: &Subject<'_>, gap: &Gap) -> Vec<String> {
        let line = subject.source.position(gap.span.start).line;
        let all = [
            (format!("line {line}"), true),
            (clean(&words::whom(subject.journey, gap)), self.shown.whom),
            (words::reach(gap), self.shown.reach),
            (gap.factors.harm.words(), self.shown.harm),
            (words::ours(gap).to_owned(), self.shown.ours),
            (clean(words::evidence(gap)), self.shown.evidence),
        ];
        all.into_iter().filter(|(_, is_shown)| *is_shown).map(|(cell, _)| cell).collect()
    }

    fn title_width(&self) -> usize {
        let beside: usize = self.columns.iter().map(|(_, width)| width + 2).sum();
        if self.is_wide { self.width - self.indent - beside } else { self.width - self.indent }
    }

    fn head(&self, paint: Paint) -> Vec<String> {
        let title = " What matters most";
        if !self.is_wide {
            return vec![paint.bold(title)];
        }
        let mut out = paint.bold(&pad(title, self.indent + self.title_width()));
        for (heading, width) in &self.columns {
            out.push_str("  ");
            out.push_str(&paint.dim(&pad(heading, *width)));
        }
        vec![out.trim_end().to_owned()]
    }

    fn entry(&self, subject: &Subject<'_>, gap: &Gap, rank: usize, paint: Paint) -> Vec<String> {
        let cells = self.cells(subject, gap);
        let lead = format!(" {}", pad(&format!("{rank:>width$}", width = self.indent - 3), self.indent - 1));
        let margin = " ".repeat(self.indent);
        let titles = wrap_columns(&clean(&gap.title), self.title_width());
        let mut lines: Vec<String> = Vec::new();
        for (at, title) in titles.iter().enumerate() {
            let start = if at == 0 { &lead } else { &margin };
            if at > 0 || !self.is_wide {
                lines.push(format!("{start}{}", paint.bold(title)));
                continue;
            }
            let mut out = format!("{start}{}", paint.bold(&pad(title, self.title_width())));
            for (cell, (_, width)) in cells.iter().zip(&self.columns) {
                out.push_str("  ");
                out.push_str(&pad(cell, *width));
            }
            lines.push(out.trim_end().to_owned());
        }
        if !self.is_wide {
            lines.extend(indented(&self.named(&cells).join(" · "), self.indent, self.width));
        }
        let facts: Vec<String> = words::facts(gap).iter().map(|fact| clean(fact)).collect();
        lines.extend(indented(&facts.join(" · "), self.indent, self.width).iter().map(|line| paint.dim(line)));
        for way_out in &gap.ways_out {
            let text = format!("→ {}", clean(way_out));
            lines.extend(indented(&text, self.indent, self.width));
        }
        lines.extend(indented(&format!("Ask the room: {}", clean(&gap.question)), self.indent, self.width));
        lines
    }

    /// Returns the cells with their headings where they would not be understood without.
    fn named(&self, cells: &[String]) -> Vec<String> {
        let named = cells.iter().zip(&self.columns).filter(|(cell, _)| !cell.is_empty());
        named
            .map(|(cell, (heading, _))| match *heading {
                "" | "ours?" => cell.clone(),
                "for" => format!("for {cell}"),
                "harm" => words::named_harm(cell),
                heading => format!("{heading} {cell}"),
            })
            .collect()
    }
}

fn not_ours(subject: &Subject<'_>, width: usize, paint: Paint) -> Vec<String> {
    let mut lines = Vec::new();
    for gap in &subject.gaps.not_ours {
        let place = subject.source.position(gap.span.start).line;
        let mut facts = words::facts(gap);
        facts.extend(gap.factors.harm.felt.map(|_| gap.factors.harm.words()));
        let whom = words::whom(subject.journey, gap);
        facts.extend((!whom.is_empty()).then(|| format!("for {whom}")));
        let text = format!("{} (line {place}): {}", clean(&gap.title), clean(&facts.join(" · ")));
        lines.extend(bullet(&text, width));
        lines.extend(gap.ways_out.iter().flat_map(|way_out| indented(&format!("→ {}", clean(way_out)), 3, width)));
    }
    for factor in &subject.gaps.outside {
        let place = subject.source.position(factor.name.span.start).line;
        let mut text = format!("{} (line {place}", clean(&factor.name));
        if !factor.affects.is_empty() {
            let affects: Vec<String> = factor.affects.iter().map(|name| format!("“{}”", clean(name))).collect();
            text.push_str(&format!(", acts on {}", affects.join(", ")));
        }
        text.push(')');
        lines.extend(bullet(&text, width));
        let softened: Vec<String> = factor.softened_by.iter().map(|text| format!("→ {}", clean(text))).collect();
        let softened = if softened.is_empty() { vec!["→ nothing softens it yet".to_owned()] } else { softened };
        lines.extend(softened.iter().flat_map(|text| indented(text, 3, width)));
    }
    headed(" Not in your hands, but to be softened", lines, paint)
}

fn loose_ends(subject: &Subject<'_>, width: usize, paint: Paint) -> Vec<String> {
    let lines = subject.gaps.loose_ends.iter().flat_map(|end| {
        let item = |item: &crate::source::Spanned<String>| {
            format!("{} (line {})", clean(&item.value), subject.source.position(item.span.start).line)
        };
        let items: Vec<String> = end.items.iter().map(item).collect();
        bullet(&format!("{}: {}", end.what, items.join(", ")), width)
    });
    headed(" Loose ends", lines.collect(), paint)
}

fn hints(subject: &Subject<'_>, width: usize, paint: Paint) -> Vec<String> {
    let lines = subject.gaps.hints.iter().flat_map(|hint| bullet(hint, width)).collect();
    headed(" To see more", lines, paint)
}

fn headed(heading: &str, mut lines: Vec<String>, paint: Paint) -> Vec<String> {
    if !lines.is_empty() {
        lines.insert(0, paint.bold(heading));
    }
    lines
}

pub(crate) fn bullet(text: &str, width: usize) -> Vec<String> {
    let lines = wrap_columns(text, width.saturating_sub(3).max(1));
    let lead = |at: usize| if at == 0 { " · " } else { "   " };
    lines.into_iter().enumerate().map(|(at, line)| format!("{}{line}", lead(at))).collect()
}
