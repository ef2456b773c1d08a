//! A scene as PDF: vectors, real text with its fonts, and a structure that can be read aloud.

mod draw;
mod outline;
mod plan;
mod story;
mod tiles;

use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::error::KrillaError;
use krilla::geom::{Point, Transform};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::tagging::Identifier;
use krilla::{Document, SerializeSettings};

use crate::map::Map;
use crate::measure::Family;
use crate::render::coverage::losses;
use crate::render::sheet::{self, Placement};
use crate::render::{Drawing, Options, PX_PER_INCH, Refusal};
use crate::scene::shape::{Bounds, Paint, Rect, Scene};

use draw::{Fonts, begin_adornment, draw, draw_adornment};
use plan::Plan;
use story::Story;
use tiles::Tiles;

/// The units of PDF to a px.
const PT_PER_PX: f64 = 72.0 / PX_PER_INCH;
/// The longest side of a page, in points (ISO 32000-1, annex C).
const LONGEST_SIDE: f64 = 14_400.0;

/// What a document holds.
struct Book<'a> {
    scene: &'a Scene,
    plan: Plan<'a>,
    map: &'a Map,
    /// Fonts for what the travelling font lacks.
    added: &'a [Family],
    /// Where the picture stands on its page, or on the poster.
    placement: Placement,
    /// How the poster is cut, where it is.
    tiles: Option<Tiles>,
}

/// Draws the map as one page.
pub(super) fn write(map: &Map, options: &Options) -> Result<Drawing, Refusal> {
    write_scene(&crate::scene::layout(map, &options.theme), &Story::of_map(map), map, options)
}

/// Draws the flow of the map as one page.
pub(super) fn write_flow(map: &Map, options: &Options) -> Result<Drawing, Refusal> {
    let scene = crate::scene::flow::layout(map, &options.theme);
    write_scene(&scene, &Story::of_flow(&scene), map, options)
}

fn write_scene(scene: &Scene, story: &Story, map: &Map, options: &Options) -> Result<Drawing, Refusal> {
    let placement = Placement::of(scene, options.paper);
    let tiles = options.tile.map(|sheet| Tiles::of(placement, sheet)).transpose()?;
    let longest = placement.width.max(placement.height) * PT_PER_PX;
    if tiles.is_none() && longest > LONGEST_SIDE {
        return Err(Refusal(format!(
            "the picture is {:.1} m long, and a page of a PDF holds 5 m; --tile A4 cuts it into sheets, --paper A0 makes it \
             smaller, and --lanes or --persona draw less of it",
            longest / 72.0 * 0.0254
        )));
    }
    let plan = Plan::of(scene, story, &options.theme);
    let book = Book { scene, plan, map, added: &options.fonts, placement, tiles };
    let written = match document(&book, settings(accessible())) {
        // What a journey says may be what the standard does not allow; then the file is as good as it can be.
        Err(KrillaError::Validation(_)) => document(&book, settings(Configuration::default())),
        other => other,
    };
    let bytes = written.map_err(|error| Refusal(format!("the picture cannot be written as a PDF: {error}")))?;
    Ok(Drawing {
        bytes,
        losses: losses(scene, &options.fonts),
        remarks: sheet::remark(scene, options).into_iter().collect(),
    })
}

/// Returns what makes a file keep to PDF/UA-1, the standard of what can be read aloud.
fn accessible() -> Configuration {
    let builder = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    builder.finish().expect("internal error: one standard agrees with itself")
}

fn document(book: &Book, settings: SerializeSettings) -> Result<Vec<u8>, KrillaError> {
    let Book { scene, plan, map, .. } = book;
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata(scene));
    let mut fonts = Fonts::with(book.added);
    let mut identifiers = vec![Vec::new(); plan.items.len()];
    match &book.tiles {
        Some(tiles) => tiles.draw(scene, plan, &mut document, &mut fonts, &mut identifiers),
        None => draw_page(book, &mut document, &mut fonts, &mut identifiers),
    }
    let place = |x: f64, y: f64| match &book.tiles {
        Some(tiles) => tiles.place(x, y),
        None => {
            let Placement { scale, x: left, y: top, .. } = book.placement;
            let at = |length: f64| (length * PT_PER_PX) as f32;
            (0, Point::from_xy(at(left + x * scale), at(top + y * scale)))
        }
    };
    document.set_outline(outline::outline(plan, map, scene, &place));
    for destination in outline::destinations(plan, &place) {
        // Addresses are told apart where the journey is read; of two that are alike the first one counts.
        let _ = document.register_named_destination(destination);
    }
    document.set_tag_tree(plan.tag_tree(scene, identifiers));
    document.finish()
}

/// Draws the picture on one page.
fn draw_page(book: &Book, document: &mut Document, fonts: &mut Fonts, identifiers: &mut [Vec<Identifier>]) {
    let Placement { width, height, scale, x, y } = book.placement;
    let mut page = document.start_page_with(page_settings(width, height));
    let mut surface = page.surface();
    let points = PT_PER_PX as f32;
    surface.push_transform(&Transform::from_scale(points, points));
    begin_adornment(&mut surface);
    let bounds = Bounds::new(0.0, 0.0, width, height);
    let background = Rect { bounds, radius: 0.0, paint: Paint::fill(book.scene.background) };
    draw_adornment(&mut surface, &background.into(), fonts);
    surface.end_tagged();
    surface.push_transform(&Transform::from_row(scale as f32, 0.0, 0.0, scale as f32, x as f32, y as f32));
    draw(&book.plan, &mut surface, fonts, identifiers);
    surface.pop();
    surface.pop();
    surface.finish();
    page.finish();
}

/// Returns a page of a size in px.
fn page_settings(width: f64, height: f64) -> PageSettings {
    let points = |px: f64| (px * PT_PER_PX) as f32;
    PageSettings::from_wh(points(width), points(height)).expect("internal error: a page has a size")
}

fn settings(configuration: Configuration) -> SerializeSettings {
    SerializeSettings { configuration, enable_tagging: true, ..SerializeSettings::default() }
}

fn metadata(scene: &Scene) -> Metadata {
    let metadata = Metadata::new()
        .title(scene.title.clone())
        .description(scene.description.clone())
        .creator(concat!("cjm ", env!("CARGO_PKG_VERSION")).to_owned());
    match &scene.language {
        Some(language) => metadata.language(language.clone()),
        None => metadata,
    }
}

#[cfg(test)]
mod tests;
