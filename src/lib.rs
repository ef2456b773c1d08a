//! `cjm`, the customer journey mapper: it reads journeys from YAML, checks them, finds gaps, and draws maps.
//!
//! # How data flows
//!
//! ```text
//! bytes ─▶ yaml ─▶ journey ─▶ graph ─▶ insight ─▶ rules, gaps ─▶ report ─▶ document ─▶ render ─▶ text, Markdown, HTML
//!                     │          │        │           │             └──▶ machine ─▶ JSON, SARIF, GitHub …
//!                     └──────────┴────────┴───────────┴─▶ map ─▶ scene ─▶ render ─▶ text, SVG, PNG, PDF, HTML
//! ```
//!
//! A text becomes a tree with positions, the tree becomes a journey with resolved names, the journey becomes a graph of
//! routes. Both give facts; rules and gaps judge the facts. A report turns what was found into a document, and a medium
//! writes it. A map is arranged, placed and drawn. [`check::check`] joins the first half for one file, and [`cli`] does it
//! for many.
//!
//! # What is stable
//!
//! The program is: its commands, options, exit codes, the journey language, and the JSON formats with their versions. The
//! library is not: it exists for the program, its tests and benches, and anything in it may change with any version.
//!
//! # The floors
//!
//! Every room is a folder. It uses rooms on lower floors only, never one on its own floor or above.
//!
//! | floor | room | what it does |
//! |---|---|---|
//! | 0 | `source` | a text with a name, places in it, and the line and column that a person sees |
//! | 0 | `measure` | how wide a text is, and where it breaks into lines |
//! | 0 | `escape` | makes a text safe for the language it is written into |
//! | 0 | `format` | the formats that something is written in: their names, and which options each uses |
//! | 0 | `document` | a report as blocks of text, before any medium writes it |
//! | 0 | `lexicon` | the words by which texts are judged and recognised, one language a file |
//! | 1 | `words` | everything that is said in words of our own, one language a file |
//! | 1 | `finding` | what was found, where, and how to mend it |
//! | 2 | `mending` | a text with what was found in it, into a text that has been mended |
//! | 2 | `yaml` | a text into typed values with places, recovering value by value |
//! | 3 | `theme` | how a picture looks: colours, paper, type, as YAML files |
//! | 3 | `journey` | the nouns of the field, with names resolved; missing, broken and present told apart |
//! | 4 | `graph` | the journey as a graph, behind questions in the words of the field |
//! | 5 | `insight` | facts about the experience, with places and without an opinion |
//! | 6 | `rules` | one rule a file: what makes a journey, or the map of it, weaker than it could be |
//! | 7 | `gaps` | what is missing before and after the purchase, for whom, and how much it matters |
//! | 7 | `baseline` | what was known of a portfolio when it began, so that what is new stands out |
//! | 7 | `check` | joins the rooms below for one file |
//! | 8 | `config` | the project file: how strict, by which thresholds, what is left alone |
//! | 8 | `map` | the journey as columns, lanes, curves and ways, every text resolved, nothing measured |
//! | 9 | `scene` | the map in pixels |
//! | 10 | `render` | one format a file: the map as bytes |
//! | 10 | `machine` | findings in the formats of machines, and what a format of findings is |
//! | 11 | `report` | findings and gaps as documents that a medium writes, with the tables of their formats |
//! | 12 | `cli` | what was typed, files, threads, the date, exit codes |
//!
//! # What always holds
//!
//! `tests/layers.rs` checks the first, second, sixth and seventh of these; other tests check the rest.
//!
//! 1. Floors use lower floors only, files of a room do not import each other in a circle, and every file begins with a
//!    sentence that says what it is for.
//! 2. Below `cli`, nothing reads or writes files, asks for the environment or the clock, or prints.
//! 3. Reading never fails: it gives a journey and findings. A broken value costs that value alone, and no finding is
//!    the echo of another.
//! 4. Judging never fails: a rule reports at a place that the journey keeps, or it is silent.
//! 5. The same input gives the same bytes on any machine. The date is an input, and only rules marked as dated see it.
//! 6. Nothing of the domain can be serialised: what machines read is written by versioned types of its own.
//! 7. Names from outside stay where they belong: `petgraph` in `graph`, `layout` in `scene`, and `clap`, `anyhow`,
//!    `ignore`, `rayon`, files, environment and clock in `cli`.
//! 8. What comes from a file reaches an output through `escape` and by no other way.
//! 9. Of a file that has been told of, nothing is kept but its numbers and a digest of its names, by which journeys are
//!    compared once all have been told of: memory does not grow with the texts.

pub mod baseline;
pub mod check;
pub mod cli;
pub mod config;
pub mod document;
pub mod escape;
pub mod finding;
pub mod format;
pub mod gaps;
pub mod graph;
pub mod insight;
pub mod journey;
pub mod lexicon;
pub mod machine;
pub mod map;
pub mod measure;
pub mod mending;
pub mod render;
pub mod report;
pub mod rules;
pub mod scene;
pub mod source;
pub mod theme;
pub mod words;
pub mod yaml;
