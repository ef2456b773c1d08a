//! The table of output formats: their names and extensions, what each can hold, and which options it uses.
//!
//! Whoever writes a format takes its name from here. So do the command line, its help and the tests: a new format is a
//! new row.

use std::path::Path;

/// A format that something is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// The name by which it is chosen.
    pub name: &'static str,
    /// Other names that work as well.
    pub aliases: &'static [&'static str],
    /// How its files end, without the first dot, the usual extension first.
    pub extensions: &'static [&'static str],
    /// One sentence about it.
    pub summary: &'static str,
    /// What it can hold.
    pub holds: &'static [Content],
    /// The options that change what it looks like.
    pub uses: &'static [Setting],
    /// Whether it is lines of text that may be shown in a terminal, and not a picture or a page.
    pub is_plain: bool,
}

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// What `cjm check` finds.
    Findings,
    /// What `cjm gaps` finds.
    Gaps,
    /// A map.
    Map,
    /// The flow of a map.
    Flow,
    /// The list of rules.
    Rules,
    /// The page of a rule or a key.
    Explanation,
    /// A JSON Schema.
    Schema,
}

/// What options change about the look of an output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// How many columns it takes.
    Width,
    /// Whether it has the colours of a terminal.
    Color,
    /// Whether its signs are ASCII only.
    Ascii,
    /// Its colours, paper and type.
    Theme,
    /// The dots to an inch.
    Resolution,
    /// Fonts for characters that the built-in font lacks.
    Fonts,
    /// Whether it holds the characters that it uses.
    EmbeddedFont,
    /// The paper that it is fitted onto.
    Paper,
    /// The sheets that it is cut into.
    Tiles,
}

impl Content {
    /// Everything that is written.
    pub const ALL: [Content; 7] = [
        Content::Findings,
        Content::Gaps,
        Content::Map,
        Content::Flow,
        Content::Rules,
        Content::Explanation,
        Content::Schema,
    ];

    /// Returns the formats that can hold it, the usual one first.
    pub fn formats(self) -> impl Iterator<Item = &'static Format> {
        ALL.iter().copied().filter(move |format| format.holds.contains(&self))
    }

    /// Returns the format of a name.
    pub fn format(self, name: &str) -> Option<&'static Format> {
        self.formats().find(|format| format.name == name || format.aliases.contains(&name))
    }

    /// Returns the format of a file by its extension, or of several that share the extension the usual one.
    pub fn format_of(self, file: &Path) -> Option<&'static Format> {
        let name = file.file_name()?.to_str()?.to_ascii_lowercase();
        let ends = |extension: &&&str| name.strip_suffix(**extension).is_some_and(|stem| stem.ends_with('.'));
        let length = |format: &Format| format.extensions.iter().filter(ends).map(|extension| extension.len()).max();
        let mut best: Option<(usize, &'static Format)> = None;
        for format in self.formats() {
            if let Some(length) = length(format).filter(|length| best.is_none_or(|(longest, _)| *length > longest)) {
                best = Some((length, format));
            }
        }
        best.map(|(_, format)| format)
    }
}

impl Format {
    /// Returns the usual extension of its files, without the dot.
    pub fn extension(&self) -> &'static str {
        self.extensions[0]
    }

    /// Tells whether an option changes what it looks like.
    pub fn uses(&self, setting: Setting) -> bool {
        self.uses.contains(&setting)
    }
}

/// All formats, in the order of the help.
pub const ALL: &[&Format] = &[
    &TEXT,
    &MARKDOWN,
    &SVG,
    #[cfg(feature = "png")]
    &PNG,
    &HTML,
    #[cfg(feature = "pdf")]
    &PDF,
    &TABLE,
    &CONCISE,
    &JSON,
    &JSONL,
    &GITHUB,
    &GITLAB,
    &JUNIT,
    &SARIF,
];

/// Text for people.
pub const TEXT: Format = Format {
    name: "text",
    aliases: &["human"],
    extensions: &["txt"],
    summary: "Text for the terminal, as wide as it is",
    holds: &[Content::Findings, Content::Gaps, Content::Map, Content::Flow, Content::Rules, Content::Explanation],
    uses: &[Setting::Width, Setting::Color, Setting::Ascii],
    is_plain: true,
};

/// A page in Markdown.
pub const MARKDOWN: Format = Format {
    name: "markdown",
    aliases: &[],
    extensions: &["md"],
    summary: "A page in Markdown, for pull requests and wikis",
    holds: &[Content::Findings, Content::Gaps, Content::Map, Content::Rules, Content::Explanation],
    uses: &[Setting::Ascii],
    is_plain: true,
};

/// A picture of lines and characters.
pub const SVG: Format = Format {
    name: "svg",
    aliases: &[],
    extensions: &["svg"],
    summary: "One picture, for walls, slides and pull requests",
    holds: &[Content::Map, Content::Flow],
    uses: &[Setting::Theme, Setting::EmbeddedFont, Setting::Paper],
    is_plain: false,
};

/// A picture of dots.
#[cfg(feature = "png")]
pub const PNG: Format = Format {
    name: "png",
    aliases: &[],
    extensions: &["png"],
    summary: "The picture in dots, for slides, chats and documents that take no SVG",
    holds: &[Content::Map, Content::Flow],
    uses: &[Setting::Theme, Setting::Resolution, Setting::Fonts, Setting::Paper],
    is_plain: false,
};

/// A page for the browser.
pub const HTML: Format = Format {
    name: "html",
    aliases: &[],
    extensions: &["html"],
    summary: "One page for the browser, to read, send and print; it needs no network",
    holds: &[Content::Gaps, Content::Map, Content::Flow],
    uses: &[Setting::Theme],
    is_plain: false,
};

/// A picture for print.
#[cfg(feature = "pdf")]
pub const PDF: Format = Format {
    name: "pdf",
    aliases: &[],
    extensions: &["pdf"],
    summary: "The picture for print: sharp at any size, and its text can be searched and read aloud",
    holds: &[Content::Map, Content::Flow],
    uses: &[Setting::Theme, Setting::Fonts, Setting::Paper, Setting::Tiles],
    is_plain: false,
};

/// A table in Markdown.
pub const TABLE: Format = Format {
    name: "table",
    aliases: &[],
    extensions: &["md"],
    summary: "A table in Markdown, one line a rule",
    holds: &[Content::Rules],
    uses: &[],
    is_plain: true,
};

/// Lines for editors.
pub const CONCISE: Format = Format {
    name: "concise",
    aliases: &[],
    extensions: &["txt"],
    summary: "One line a finding: file:line:column: level[rule] message",
    holds: &[Content::Findings],
    uses: &[Setting::Color],
    is_plain: true,
};

/// One document for programs.
pub const JSON: Format = Format {
    name: "json",
    aliases: &[],
    extensions: &["json"],
    summary: "One JSON document, for programs",
    holds: &[Content::Findings, Content::Gaps, Content::Rules, Content::Schema],
    uses: &[],
    is_plain: true,
};

/// Lines for programs.
pub const JSONL: Format = Format {
    name: "jsonl",
    aliases: &[],
    extensions: &["jsonl"],
    summary: "One line of JSON a finding, and a last one with the numbers",
    holds: &[Content::Findings],
    uses: &[],
    is_plain: true,
};

/// Annotations on GitHub.
pub const GITHUB: Format = Format {
    name: "github",
    aliases: &[],
    extensions: &["txt"],
    summary: "Annotations on the lines of a pull request on GitHub",
    holds: &[Content::Findings],
    uses: &[],
    is_plain: true,
};

/// A report for GitLab.
pub const GITLAB: Format = Format {
    name: "gitlab",
    aliases: &[],
    extensions: &["json"],
    summary: "A code quality report, for merge requests on GitLab",
    holds: &[Content::Findings],
    uses: &[],
    is_plain: true,
};

/// A test report.
pub const JUNIT: Format = Format {
    name: "junit",
    aliases: &[],
    extensions: &["xml"],
    summary: "A test report in XML, for CI systems: a suite a file, a failure for what makes the check fail",
    holds: &[Content::Findings],
    uses: &[],
    is_plain: true,
};

/// A report of static analysis (OASIS SARIF 2.1.0).
pub const SARIF: Format = Format {
    name: "sarif",
    aliases: &[],
    // A name should end with the first and may end with the second (SARIF 2.1.0, 3.2).
    extensions: &["sarif", "sarif.json"],
    summary: "SARIF 2.1.0, for code scanning and editors",
    holds: &[Content::Findings],
    uses: &[],
    is_plain: true,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_not_given_twice() {
        let mut names: Vec<&str> = ALL.iter().flat_map(|format| [&[format.name], format.aliases].concat()).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn a_file_is_of_the_usual_format_of_its_extension() {
        let of = |content: Content, name| content.format_of(Path::new(name)).map(|format| format.name);
        for (name, expected) in [
            ("a.sarif", Some("sarif")),
            ("a.SARIF.json", Some("sarif")),
            ("sarif.json", Some("json")),
            ("a/b.c.json", Some("json")),
            ("a.xml", Some("junit")),
            ("a.jsonl", Some("jsonl")),
            ("a.md", Some("markdown")),
            ("a.txt", Some("text")),
            ("a.svg", None),
            ("json", None),
            ("a", None),
        ] {
            assert_eq!(of(Content::Findings, name), expected, "{name}");
        }
        assert_eq!(of(Content::Rules, "rules.md"), Some("markdown"));
        assert_eq!(of(Content::Map, "a.svg"), Some("svg"));
    }

    #[test]
    fn everything_has_a_usual_format() {
        for content in Content::ALL {
            assert!(content.formats().next().is_some(), "{content:?}");
        }
    }
}
