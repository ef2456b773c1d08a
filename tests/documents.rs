//! Documents in every medium: whatever the words of an author are, they stay words.

mod markup;

use cjm::document::*;
use cjm::measure::columns;
use cjm::render::{Medium, Setting};
use cjm::theme::{self, Theme};
use markup::parts;
use proptest::prelude::*;

/// What an author may write that means something to a terminal, to Markdown or to a browser.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</section></main>\" onclick=\"x",
    "&lt;b&gt; & 'quoted'",
    "a | b || c",
    "`x` ``` ~~~ **bold** _under_ [text](javascript:x) ![a](b)",
    "- item",
    "1. first\n2. second",
    "# heading\r\n===\r\n---",
    "\u{1b}[31mred\u{7}\u{9b}2J",
    "\u{202e}evil\u{2066}\u{2028}next",
    "@team https://example.org www.example.org",
    "موعد في المتجر (SMS)",
    "自転車を受け取る",
    "a\\",
    "",
    "   ",
];

/// Makes a document with every block, in which an author's words stand wherever they can.
fn document(words: &str, language: &str, author_language: Option<&str>) -> (Document, Figures) {
    let author = || Text::author(words);
    let mixed = || {
        let place = Place { file: words.to_owned(), line: 12, words: format!("{words} 12") };
        Text::ours("Ours: ")
            .then(author())
            .then(Text::ours(" and "))
            .then(Text::strong(Text::ours("at once ").then(author())))
            .then(Text::code(words))
            .then(Text::place(place))
            .then(Text::link(author(), Target::File(words.to_owned())))
            .then(Text::link(Text::ours("there"), Target::Part("ranked".to_owned())))
            .then(Text::link(author(), Target::Document(words.to_owned())))
            .then(Text::link(Text::ours("web"), Target::Web("https://example.org/a")))
    };
    let cell = |mark| MatrixCell { mark, mark_words: Text::ours("served"), text: author() };
    let marks = [Some(Mark::Served), Some(Mark::Partly), Some(Mark::Nothing), None];
    let matrix = Matrix {
        caption: author(),
        columns: ["before", "before", "purchase", ""]
            .map(|group_id| MatrixColumn { name: author(), group: Text::ours(group_id), group_id })
            .to_vec(),
        groups: vec![
            vec![MatrixRow { label: author(), cells: marks.map(cell).to_vec() }],
            vec![MatrixRow { label: mixed(), cells: vec![MatrixCell::default(); 3] }],
        ],
        legend: vec![Text::ours("● served"), Text::ours("coverage"), author()],
    };
    let column = |heading, is_idle| RankColumn { heading, is_idle };
    let fact = || RankCell { text: author(), named: Text::ours("for ").then(author()) };
    let detail = |role, label| Detail { role, label, text: mixed() };
    let rank = || Rank {
        id: words.to_owned(),
        title: author(),
        cells: vec![fact(), fact(), fact()],
        details: vec![
            Detail::new(Role::Facts, author()),
            Detail::new(Role::WayOut, author()),
            Detail::new(Role::WayOut, mixed()),
            detail(Role::Question, Text::ours("Ask the room")),
            detail(Role::Score, author()),
        ],
    };
    let ranking = Ranking {
        heading: Text::ours("What"),
        columns: vec![column(Text::default(), false), column(author(), false), column(Text::ours("harm"), true)],
        entries: vec![rank(), rank()],
    };
    let point = |value: f64| CurvePoint { name: author(), value, low: Some(value - 1.0), high: None };
    let curve = Curve { points: [-2.0, 0.5, 2.0].map(point).to_vec(), lowest: -2.0, highest: 2.0 };
    let figure = |key: &str| Figure {
        key: key.to_owned(),
        name: author(),
        description: author(),
        facts: vec![mixed(), author()],
    };
    let item = || Item { text: mixed(), below: vec![author(), mixed()] };
    let list = |is_numbered| Block::List(List { is_numbered, items: vec![item(), author().into()] });
    let table = Table {
        caption: author(),
        head: vec![Text::default(), author(), Text::ours("rank")],
        rows: vec![vec![author(), mixed(), author()], vec![author(), author()]],
    };
    let section = |id: &str, blocks| Section { id: id.to_owned(), heading: author(), blocks };
    let mut blocks = vec![
        Block::Paragraph(author()),
        Block::Aside(mixed()),
        Block::Section(section("ranked", vec![Block::Ranking(ranking.clone()), Block::Aside(author())])),
        Block::Ranking(Ranking { entries: vec![], ..ranking }),
        Block::Matrix(matrix),
        Block::Section(section("a b", vec![Block::Figure(figure("curve")), Block::Figure(figure("file"))])),
        Block::Figure(figure("none")),
        list(true),
        list(false),
        Block::Terms(vec![(author(), mixed()), (Text::ours("name"), author())]),
        Block::Table(table),
        Block::Code(format!("{words}\n\tkey: value\n")),
        Block::Details(section("more", vec![Block::Section(section("most", vec![Block::Paragraph(mixed())]))])),
    ];
    let mark = |range, is_primary| SnippetMark { range, text: author(), is_primary };
    let excerpt = |first_line| Excerpt {
        text: format!("{}\nkey: value", words.replace('\n', " ")),
        first_line,
        marks: vec![mark(0..words.len(), true), mark(words.len()..words.len() + 3, false)],
    };
    let remark = |label| Remark { label, is_way_out: label == "try", text: author() };
    let snippet = Snippet {
        level: Level::Warning,
        code: "dead-end".to_owned(),
        title: author(),
        file: words.to_owned(),
        line: 7,
        column: 3,
        excerpts: vec![excerpt(7), excerpt(900)],
        remarks: vec![remark(""), remark("try"), remark("why")],
    };
    blocks.push(Block::Snippet(snippet));
    let figures = Figures::from([
        ("curve".to_owned(), Picture::Curve(curve)),
        ("file".to_owned(), Picture::File(words.to_owned())),
    ]);
    let document = Document {
        language: language.to_owned(),
        author_language: author_language.map(str::to_owned),
        id: format!("id {words}"),
        kind: Text::ours("Gaps"),
        title: author(),
        facts: vec![mixed(), author()],
        blocks,
    };
    (document, figures)
}

fn setting(width: usize, theme: &Theme) -> Setting<'_> {
    Setting { width, theme, ..Setting::default() }
}

/// Holds what a terminal is shown to what may be shown there.
fn hold_terminal(words: &str, width: usize) {
    let (document, figures) = document(words, "en", None);
    let shown = Medium::Terminal.whole(&document, &figures, &setting(width, &theme::LIGHT));
    for letter in shown.chars() {
        let steers = letter.is_control() && letter != '\n' || ('\u{202a}'..='\u{202e}').contains(&letter);
        assert!(!steers && !('\u{2066}'..='\u{2069}').contains(&letter), "{letter:?} in {shown}");
    }
    let is_blank = words.trim().is_empty() || words.contains('\n');
    assert!(is_blank || !shown.contains("\n\n\n"), "no part is empty: {shown}");
    let painted =
        Medium::Terminal.whole(&document, &figures, &Setting { color: true, ..setting(width, &theme::LIGHT) });
    let lines = |text: &str| text.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    assert_eq!(lines(&without_colors(&painted)), lines(&shown), "colours change nothing but colours");
}

fn without_colors(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        out.push_str(before);
        rest = after.split_once('m').expect("a colour ends").1;
    }
    out + rest
}

/// Holds a page of Markdown to its structure.
fn hold_markdown(words: &str) {
    let (document, figures) = document(words, "en", None);
    let page = Medium::Markdown.whole(&document, &figures, &Setting::default());
    let mut fence: Option<String> = None;
    let (mut cells, mut titles) = (None, 0);
    for line in page.lines() {
        if let Some(own) = &fence {
            if line == own {
                fence = None;
            }
            continue;
        }
        if line.starts_with("```") && !line[3..].trim_start_matches('`').contains('`') {
            fence = Some(line.to_owned());
            continue;
        }
        titles += usize::from(line.starts_with("# "));
        // What is folded is introduced by a line of HTML, in which backquotes mean nothing.
        let plain = if line.starts_with("<details>") { line.to_owned() } else { without_code(line) };
        for tag in plain.split('<').skip(1) {
            let ours = ["br>", "details>", "summary>", "/summary>", "/details>"];
            assert!(ours.iter().any(|own| tag.starts_with(own)), "{line}");
        }
        let pipes = pipes(line);
        match (line.starts_with("| "), cells) {
            (true, None) => cells = Some(pipes),
            (true, Some(cells)) => assert_eq!(pipes, cells, "{line}\n{page}"),
            (false, _) => cells = None,
        }
        let start = plain.trim_start_matches([' ', '-']).trim_start();
        assert!(!start.starts_with(['>', '+', '=']) && !start.starts_with("---"), "{line}");
        let has_address = plain.replace("https://example.org/a", "").contains("://");
        assert!(!has_address || line.starts_with("<details>"), "{line}");
    }
    assert_eq!(fence, None, "every fence ends: {page}");
    assert_eq!(titles, 1, "{page}");
    let steers = |letter: char| letter.is_control() && letter != '\n' && letter != '\t' || letter == '\u{202e}';
    assert!(!page.contains(steers), "{page}");
}

/// Returns a line without its spans of code.
fn without_code(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('`') {
        let (before, after) = rest.split_at(start);
        out.push_str(before);
        if before.ends_with('\\') && !before.ends_with("\\\\") {
            rest = &after[1..];
            continue;
        }
        let fence = after.len() - after.trim_start_matches('`').len();
        let body = &after[fence..];
        let closes = |at: &usize| {
            let run = body[*at..].len() - body[*at..].trim_start_matches('`').len();
            run == fence && !body[..*at].ends_with('`')
        };
        let end = body.match_indices('`').map(|(at, _)| at).find(closes).unwrap_or_else(|| panic!("open code: {line}"));
        rest = &body[end + fence..];
    }
    out + rest
}

/// Counts the pipes that part cells: those before which there is an even number of backslashes.
fn pipes(line: &str) -> usize {
    let is_escaped = |at: usize| (line[..at].len() - line[..at].trim_end_matches('\\').len()) % 2 == 1;
    line.match_indices('|').filter(|(at, _)| !is_escaped(*at)).count()
}

/// Holds a page for browsers to what it may hold.
fn hold_page(words: &str, language: &str, author_language: Option<&str>) {
    let (document, figures) = document(words, language, author_language);
    for theme in [&theme::LIGHT, &theme::PRINT] {
        let setting = setting(100, theme);
        let opening = Opening {
            language: language.to_owned(),
            title: Text::ours("All"),
            facts: vec![Text::author(words)],
            links: vec![Text::link(Text::author(words), Target::Document(document.id.clone()))],
        };
        let closing = Closing { documents: vec![], notes: document.blocks[..2].to_vec() };
        let mut several = Medium::Page.head(&opening, &setting);
        several.push_str(&Medium::Page.part(&document, &figures, &setting));
        several.push_str(&Medium::Page.foot(&closing, &setting));
        for page in [Medium::Page.whole(&document, &figures, &setting), several] {
            hold_parts(&page);
        }
    }
}

fn hold_parts(page: &str) {
    let begun = parts(page);
    let mut ids: Vec<&String> = begun.iter().filter_map(|part| part.attributes.get("id")).collect();
    ids.sort();
    // The entries of both rankings bear the id that the test gives them.
    let count = ids.len();
    ids.dedup();
    assert!(count - ids.len() <= 1, "ids are unique: {page}");
    for part in &begun {
        assert!(!["script", "iframe", "object", "form", "link"].contains(&part.name.as_str()), "{}", part.name);
        for (name, value) in &part.attributes {
            assert!(!name.starts_with("on") && name != "style", "{name}");
            if ["href", "src"].contains(&name.as_str()) {
                let leads_out = value.contains(':') && value != "https://example.org/a";
                assert!(!leads_out, "{value}");
            }
        }
        assert!(part.name != "li" || part.is_within("ul") || part.is_within("ol"), "an entry stands in a list");
        assert!(part.name != "th" || part.attributes.contains_key("scope"), "a heading says what it heads");
        assert!(part.name != "img" || part.attributes.contains_key("alt"), "a picture is told in words");
    }
    assert_eq!(page.matches("<h1").count(), 1);
    assert_eq!(page.matches("<main").count(), 1);
    assert_eq!(page.matches("<table").count(), page.matches("<caption").count());
    let steers = |letter: char| letter.is_control() && letter != '\n' && letter != '\t' || letter == '\u{202e}';
    assert!(!page.contains(steers), "{page}");
}

#[test]
fn hostile_words_stay_words_on_a_terminal() {
    for words in HOSTILE {
        [1, 40, 80, 120].into_iter().for_each(|width| hold_terminal(words, width));
    }
}

#[test]
fn hostile_words_stay_words_in_markdown() {
    HOSTILE.iter().for_each(|words| hold_markdown(words));
}

#[test]
fn hostile_words_stay_words_on_a_page() {
    for words in HOSTILE {
        hold_page(words, "en", None);
        hold_page(words, "ar", Some("en"));
        hold_page(words, "fi", Some("he"));
    }
}

#[test]
fn what_a_terminal_is_shown_keeps_to_its_width() {
    let words = "The courier comes on another day than the one that was promised to the customer";
    let (mut document, figures) = document(words, "en", None);
    document.blocks.retain(|block| !matches!(block, Block::Code(_) | Block::Snippet(_)));
    for width in [40, 60, 80, 96, 120, 200] {
        let shown = Medium::Terminal.whole(&document, &figures, &setting(width, &theme::LIGHT));
        for line in shown.lines() {
            assert!(columns(line) <= width, "{} of {width}: {line}", columns(line));
        }
    }
}

#[test]
fn words_of_an_author_bear_their_language_on_a_page() {
    let (document, figures) = document("Noutaa pyörän", "en", Some("fi"));
    let page = Medium::Page.whole(&document, &figures, &Setting::default());
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    assert!(page.contains("<h1 lang=\"fi\">Noutaa pyörän</h1>"), "{page}");
    assert!(page.contains("Ours: <bdi lang=\"fi\">Noutaa pyörän</bdi> and"), "{page}");
}

#[test]
fn a_page_runs_as_its_language_does() {
    let (document, figures) = document("موعد", "ar", None);
    let page = Medium::Page.whole(&document, &figures, &Setting::default());
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("<code dir=\"ltr\">"));
}

#[test]
fn a_page_takes_the_colours_of_its_theme() {
    let (document, figures) = document("x", "en", None);
    for theme in theme::all() {
        let page = Medium::Page.whole(&document, &figures, &setting(100, theme));
        assert!(page.contains(&format!("background-color: {}", theme.page)), "{}", theme.name);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_words_break_out(words in "([a-z<>&\"'`|*_\\[\\]()\\\\#~=.:/@ \n\t\u{1b}\u{202e}א漢👩\u{200d}🔧-]){0,24}") {
        hold_terminal(&words, 72);
        hold_markdown(&words);
        hold_page(&words, "en", Some("he"));
    }
}
