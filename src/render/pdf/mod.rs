//! A scene as PDF: vectors, real text with its fonts, and a structure that can be read aloud.

mod draw;
mod outline;
mod plan;
mod story;

use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::error::KrillaError;
use krilla::geom::Transform;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::{Document, SerializeSettings};

use crate::map::Map;
use crate::measure::Family;
use crate::render::coverage::losses;
use crate::render::{Drawing, Options, PX_PER_INCH, Refusal};
use crate::scene::shape::Scene;

use draw::{Fonts, draw};
use plan::Plan;
use story::Story;

/// The units of PDF to an inch.
const POINTS_PER_INCH: f64 = 72.0;
/// The longest side of a page, in points (ISO 32000-1, annex C).
const LONGEST_SIDE: f64 = 14_400.0;

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
    let plan = Plan::of(scene, story, &options.theme);
    let scale = POINTS_PER_INCH / PX_PER_INCH;
    let (width, height) = (scene.width * scale, scene.height * scale);
    if width.max(height) > LONGEST_SIDE {
        return Err(Refusal(format!(
            "the picture is {:.1} m long, and a page of a PDF holds 5 m; --lanes or --persona draw less of it",
            width.max(height) / POINTS_PER_INCH * 0.0254
        )));
    }
    let written = match document(scene, &plan, map, &options.fonts, settings(accessible())) {
        // What a journey says may be what the standard does not allow; then the file is as good as it can be.
        Err(KrillaError::Validation(_)) => {
            document(scene, &plan, map, &options.fonts, settings(Configuration::default()))
        }
        other => other,
    };
    let bytes = written.map_err(|error| Refusal(format!("the picture cannot be written as a PDF: {error}")))?;
    Ok(Drawing { bytes, losses: losses(scene, &options.fonts) })
}

/// Returns what makes a file keep to PDF/UA-1, the standard of what can be read aloud.
fn accessible() -> Configuration {
    let builder = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    builder.finish().expect("internal error: one standard agrees with itself")
}

fn document(
    scene: &Scene,
    plan: &Plan,
    map: &Map,
    added: &[Family],
    settings: SerializeSettings,
) -> Result<Vec<u8>, KrillaError> {
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata(scene));
    let mut fonts = Fonts::with(added);
    let mut identifiers = vec![Vec::new(); plan.items.len()];
    let scale = (POINTS_PER_INCH / PX_PER_INCH) as f32;
    let (width, height) = (scene.width as f32 * scale, scene.height as f32 * scale);
    let page_settings = PageSettings::from_wh(width, height).expect("internal error: a picture has a size");
    let mut page = document.start_page_with(page_settings);
    let mut surface = page.surface();
    surface.push_transform(&Transform::from_scale(scale, scale));
    draw(scene, plan, &mut surface, &mut fonts, &mut identifiers);
    surface.pop();
    surface.finish();
    page.finish();
    let place = |x: f64, y: f64| (0, krilla::geom::Point::from_xy(x as f32 * scale, y as f32 * scale));
    document.set_outline(outline::outline(plan, map, scene, &place));
    for destination in outline::destinations(plan, &place) {
        // Addresses are told apart where the journey is read; of two that are alike the first one counts.
        let _ = document.register_named_destination(destination);
    }
    document.set_tag_tree(plan.tag_tree(scene, identifiers));
    document.finish()
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
