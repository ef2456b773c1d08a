//! A folder of journeys: each is drawn into a folder of its own choice, and a page lists them.
//!
//! What is kept of a journey is what the page tells of it: memory does not grow with the maps.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, bail};
use jiff::civil::Date;

use crate::cli::files::{self, ENDING, Found, Input, shown};
use crate::cli::map::subject::{Drawable, Subject, Surroundings};
use crate::cli::map::{MapArguments, drawer, fonts, options, paper};
use crate::cli::outcome::Outcome;
use crate::cli::output::{self, Destination, Read};
use crate::cli::project::Projects;
use crate::cli::reason::reason;
use crate::cli::terminal::{self, Color};
use crate::cli::writing;
use crate::cli::{fault, opened, streaming};
use crate::format::{self, Content, Format};
use crate::map::Map;
use crate::measure::Family;
use crate::render::{self, ChangeEntry, Drawing, Entry, Facts, Refusal};
use crate::theme::{LIGHT, Theme};

/// The page that lists all journeys.
const INDEX: &str = "index.html";
/// The format of the small pictures on it.
const PICTURE: &Format = &format::SVG;
/// The format where none is asked for.
const USUAL: &Format = &format::HTML;
/// What stands behind the name of a journey whose comparison a file holds.
const CHANGE: &str = "change";

/// What came of one journey.
#[derive(Default)]
struct Drawn {
    entry: Entry,
    outcome: Outcome,
    complaints: Vec<String>,
    /// The journey's id, and that of the journey which it improves.
    ids: Option<(String, Option<String>)>,
    title: String,
}

/// Where the maps of a journey stand in the folder of maps, without an ending.
#[derive(Debug, Clone, Default)]
struct Place {
    map: String,
    change: String,
}

/// How all journeys of a folder are drawn.
struct Manner<'a> {
    arguments: &'a MapArguments,
    projects: Projects,
    today: Date,
    /// The ids of journeys that others open.
    opened: BTreeSet<String>,
    fonts: Vec<Family>,
    /// The folder that maps go into.
    folder: PathBuf,
    inputs: &'a [Input],
    /// The formats that are asked for, the first one is where the page leads.
    formats: Vec<&'static Format>,
    /// Where each journey stands in the folder of maps.
    places: BTreeMap<Input, Place>,
    /// Whether the small pictures are drawn beside what was asked for.
    adds_pictures: bool,
}

/// Draws all journeys of a folder.
pub(super) fn run(folder: &Path, arguments: &MapArguments, today: Date) -> anyhow::Result<Outcome> {
    let target = target(arguments)?;
    let formats = formats(arguments)?;
    paper::refuse_without_paper(arguments, true, formats.iter().copied())?;
    let found = files::find(&[folder.to_owned()]);
    found.say();
    if found.inputs.is_empty() {
        let nothing =
            files::nothing_found(&[folder.to_owned()], &found).replacen("nothing checked", "nothing drawn", 1);
        terminal::remark(&nothing);
        return Ok(if found.unreadable.is_empty() { Outcome::Nothing } else { Outcome::Failed });
    }
    make_folder(&target)?;
    let projects = Projects::of(&found.inputs, &arguments.project, today)?;
    let drawn_formats: Vec<&Format> = formats.iter().copied().chain([PICTURE]).collect();
    let unused = output::unused_in(Content::Map, &drawn_formats, &arguments.settings());
    unused.iter().for_each(|words| terminal::remark(words));
    let manner = Manner {
        arguments,
        today,
        opened: opened::opened(&found.inputs),
        places: places(folder, &found, &formats),
        adds_pictures: formats.iter().all(|format| *format != PICTURE),
        inputs: &found.inputs,
        fonts: fonts::read(&arguments.font)?,
        projects,
        folder: target,
        formats,
    };
    let mut outcome = if found.unreadable.is_empty() { Outcome::Clean } else { Outcome::Failed };
    for words in manner.projects.errors_told() {
        terminal::complain(&words);
        outcome = outcome.and(Outcome::Findings);
    }
    let mut drawn: Vec<Drawn> = Vec::with_capacity(found.inputs.len());
    let take = |one: Drawn| {
        one.complaints.iter().for_each(|words| terminal::complain(words));
        drawn.push(one);
        true
    };
    streaming::in_order(&found.inputs, |input| manner.draw(input), take);
    manner.draw_changes(&mut drawn);
    outcome = drawn.iter().fold(outcome, |outcome, one| outcome.and(one.outcome));
    let count = drawn.iter().filter(|one| !one.entry.drawings.is_empty()).count();
    let entries: Vec<Entry> = drawn.into_iter().map(|one| one.entry).collect();
    let page = render::write_index(&entries, manner.theme(&found.inputs[0]));
    manner.write(INDEX, page.as_bytes())?;
    let journeys = if count == 1 { "1 journey".to_owned() } else { format!("{count} journeys") };
    terminal::remark(&format!(
        "drew {journeys} into {}, listed in {}",
        shown(&manner.folder),
        shown(&manner.folder.join(INDEX))
    ));
    Ok(outcome)
}

/// Returns the folder that maps go into.
fn target(arguments: &MapArguments) -> anyhow::Result<PathBuf> {
    let [target] = arguments.output.output.as_slice() else {
        bail!("a folder of journeys is drawn into one folder; write `-o site/`");
    };
    if target.as_os_str() == files::STDIN || fs::metadata(target).is_ok_and(|metadata| !metadata.is_dir()) {
        bail!("a folder of journeys is drawn into a folder, and {} is none; write `-o site/`", shown(target));
    }
    if Content::Map.format_of(target).is_some() && !target.exists() && !files::is_typed_as_folder(target) {
        bail!("{} would be one file, and several journeys go into a folder: -o site/", shown(target));
    }
    if arguments.output.asked().iter().any(|asked| asked.file.is_some()) {
        bail!("of a folder, each journey gets a file of its own; leave out what stands behind `=`");
    }
    if arguments.compare.is_some() {
        bail!("of a folder, every plan that says what it `improves` is compared; leave `--compare` out");
    }
    Ok(target.clone())
}

fn formats(arguments: &MapArguments) -> anyhow::Result<Vec<&'static Format>> {
    let mut formats: Vec<&'static Format> = Vec::new();
    for asked in arguments.output.asked() {
        if !formats.contains(&asked.format) {
            formats.push(asked.format);
        }
    }
    if formats.is_empty() {
        formats.push(USUAL);
    }
    for format in &formats {
        drawer(format, arguments.view)?;
    }
    Ok(formats)
}

/// Gives each journey a place of its own: where it stands in its folder, but for names that are taken.
fn places(folder: &Path, found: &Found, formats: &[&'static Format]) -> BTreeMap<Input, Place> {
    // On many disks `A` and `a` are one file.
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut take = |stem: String| {
        let names = std::iter::once(stem.clone()).chain((2..).map(|number| format!("{stem}-{number}")));
        let free = names.into_iter().find(|name| taken.insert(name.to_lowercase()));
        free.unwrap_or(stem)
    };
    if formats.iter().any(|format| INDEX.ends_with(format.extension())) {
        take(INDEX.trim_end_matches(".html").to_owned());
    }
    let mut places = BTreeMap::new();
    let folder = without_dot(folder);
    for input in &found.inputs {
        let Input::File(path) = input else { continue };
        let within = path.strip_prefix(&folder).unwrap_or(path);
        let parts: Vec<_> = within.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
        let stem = parts.join("/");
        let stem = stem.strip_suffix(ENDING).unwrap_or(&stem);
        // A file that has no name but its ending.
        let stem = if stem.is_empty() || stem.ends_with('/') { format!("{stem}journey") } else { stem.to_owned() };
        places.insert(input.clone(), Place { map: take(stem), change: String::new() });
    }
    // A journey may bear the name of another one's comparison: journeys choose first.
    for place in places.values_mut() {
        place.change = take(format!("{}.{CHANGE}", place.map));
    }
    places
}

fn make_folder(folder: &Path) -> anyhow::Result<()> {
    let failed = |error: std::io::Error| anyhow!("cannot make the folder {}: {}", shown(folder), reason(&error));
    fs::create_dir_all(folder).map_err(failed)
}

fn without_dot(path: &Path) -> PathBuf {
    match Input::typed(path) {
        Input::File(path) if path != Path::new(".") => path,
        _ => PathBuf::new(),
    }
}

impl Manner<'_> {
    fn surroundings(&self) -> Surroundings<'_> {
        Surroundings { projects: &self.projects, today: self.today, opened: Some(&self.opened) }
    }

    /// Returns the look that is asked for, else that of the project.
    fn theme(&self, input: &Input) -> &Theme {
        let asked = self.arguments.theme.as_deref().and_then(Theme::named);
        asked.or(self.projects.theme(input)).unwrap_or(&LIGHT)
    }

    /// Draws one journey in all formats.
    fn draw(&self, input: &Input) -> Drawn {
        let mut drawn = Drawn { entry: Entry { source: input.name(), ..Entry::default() }, ..Drawn::default() };
        let subject = Subject { input: input.clone(), before: None };
        let Some(map) = self.drawable(&subject, &mut drawn) else {
            return drawn;
        };
        drawn.entry.facts = Some(Facts::of(&map));
        drawn.title = map.head.title.clone();
        let place = self.places.get(input).cloned().unwrap_or_default().map;
        drawn.entry.drawings = self.draw_map(&map, input, &place, &mut drawn);
        let picture = format!("{place}.{}", PICTURE.extension());
        let is_there = match self.adds_pictures {
            true => self.draw_into(&map, PICTURE, input, &picture, &mut drawn),
            false => drawn.entry.drawings.iter().any(|(_, path)| *path == picture),
        };
        drawn.entry.picture = is_there.then_some(picture);
        drawn
    }

    /// Reads a map; what is wrong is noted.
    fn drawable(&self, subject: &Subject, drawn: &mut Drawn) -> Option<Map> {
        match subject.drawable(self.arguments, &self.surroundings()) {
            Ok(Drawable { map, complaints, outcome, errors, ids, .. }) => {
                drawn.entry.errors += errors;
                drawn.outcome = drawn.outcome.and(outcome);
                drawn.complaints.extend(complaints);
                drawn.ids = ids;
                map
            }
            Err(error) => {
                self.suffer(&format!("{error:#}"), Outcome::Failed, drawn);
                None
            }
        }
    }

    fn suffer(&self, words: &str, outcome: Outcome, drawn: &mut Drawn) {
        drawn.entry.trouble = Some(words.to_owned());
        drawn.complaints.push(words.to_owned());
        drawn.outcome = drawn.outcome.and(outcome);
    }

    /// Draws a map in all formats that are asked for; returns their names with their paths.
    fn draw_map(&self, map: &Map, input: &Input, place: &str, drawn: &mut Drawn) -> Vec<(String, String)> {
        let mut drawings = Vec::new();
        for format in &self.formats {
            let path = format!("{place}.{}", format.extension());
            if self.draw_into(map, format, input, &path, drawn) {
                drawings.push((format.name.to_owned(), path));
            }
        }
        drawings
    }

    /// Draws a map into a file; tells whether it is there.
    fn draw_into(&self, map: &Map, format: &'static Format, input: &Input, path: &str, drawn: &mut Drawn) -> bool {
        let file = Destination::File(PathBuf::from(path));
        let options = options(self.arguments, self.theme(input), &self.fonts, &file, Color::Never);
        let work = || drawer(format, self.arguments.view).map(|draw| draw(map, &options));
        let written = match fault::guard(&input.shown(), work) {
            Ok(Ok(Ok(Drawing { bytes, losses, remarks }))) => {
                let about = |words: String| format!("{}: {words}", input.shown());
                drawn.complaints.extend(remarks.into_iter().map(about));
                for loss in losses {
                    drawn.complaints.push(format!("{}: {loss}", input.shown()));
                    drawn.outcome = drawn.outcome.and(Outcome::Findings);
                }
                self.write(path, &bytes).map_err(|error| format!("{error:#}"))
            }
            Ok(Ok(Err(Refusal(why)))) => Err(format!("{}: {why}", input.shown())),
            Ok(Err(error)) => Err(format!("{error:#}")),
            Err(fault) => Err(fault),
        };
        match written {
            Ok(()) => true,
            Err(words) => {
                self.suffer(&words, Outcome::Failed, drawn);
                false
            }
        }
    }

    /// Draws each plan over the journey that it improves, where one of the folder has that id.
    fn draw_changes(&self, drawn: &mut [Drawn]) {
        let mut by_id: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, one) in drawn.iter().enumerate() {
            if let Some((id, _)) = &one.ids {
                by_id.entry(id).or_default().push(at);
            }
        }
        let pair = |(at, one): (usize, &Drawn)| {
            let wanted = one.ids.as_ref()?.1.as_deref()?;
            match by_id.get(wanted)?.as_slice() {
                [only] if *only != at => Some((at, *only)),
                _ => None,
            }
        };
        let pairs: Vec<(usize, usize)> = drawn.iter().enumerate().filter_map(pair).collect();
        for (at, before) in pairs {
            let input = &self.inputs[at];
            let subject = Subject { input: input.clone(), before: Some(self.inputs[before].clone()) };
            let mut change = Drawn::default();
            let Some(map) = self.drawable(&subject, &mut change) else { continue };
            let place = self.places.get(input).cloned().unwrap_or_default().change;
            // What is wrong with the two files has been said of each of them.
            change.complaints.clear();
            let drawings = self.draw_map(&map, input, &place, &mut change);
            for words in &change.complaints {
                terminal::complain(&format!("compared with {}: {words}", self.inputs[before].shown()));
            }
            let summary = map.comparison.map(|comparison| comparison.summary).unwrap_or_default();
            let title = drawn[before].title.clone();
            drawn[at].outcome = drawn[at].outcome.and(change.outcome);
            drawn[at].entry.change = Some(ChangeEntry { title, summary, drawings });
        }
    }

    /// Writes a file in the folder of maps, whole or not at all.
    fn write(&self, path: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let path = self.folder.join(path);
        output::refuse_read(&path, &Read::new(self.inputs, None))?;
        path.parent().map_or(Ok(()), make_folder)?;
        writing::replace_file(&path, bytes).with_context(|| format!("cannot draw into {}", shown(&self.folder)))
    }
}
