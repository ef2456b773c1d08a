//! A scene as a picture of dots: our own SVG, drawn in this process, with the fonts that travel with the program.

mod letters;

use std::sync::Arc;

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter, PixelDimensions, Unit};
use resvg::tiny_skia::{self, Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::{Options as ReadOptions, Tree};

use crate::map::Map;
use crate::render::coverage::losses;
use crate::render::sheet::{self, Placement};
use crate::render::svg::{Writing, write_scene_as};
use crate::render::{Drawing, Options, PX_PER_INCH, Refusal};
use crate::scene::shape::Scene;
use crate::scene::theme::Color;

use letters::Letters;

/// The longest side: more cannot be opened by many programs.
const LONGEST_SIDE: f64 = 32_767.0;
/// The most dots: A0 at 300 to an inch, and a little more. Image viewers refuse about 180 million as an attack.
const MOST_DOTS: f64 = 150_000_000.0;
/// The dots that are drawn at once; more of them are drawn in bands, so that memory does not grow with the picture.
const DOTS_AT_ONCE: u32 = 8_000_000;

/// Draws the map as one picture.
pub(super) fn write(map: &Map, options: &Options) -> Result<Drawing, Refusal> {
    draw(&crate::scene::layout(map, &options.theme), options)
}

/// Draws the flow of the map as one picture.
pub(super) fn write_flow(map: &Map, options: &Options) -> Result<Drawing, Refusal> {
    draw(&crate::scene::flow::layout(map, &options.theme), options)
}

fn draw(scene: &Scene, options: &Options) -> Result<Drawing, Refusal> {
    let placement = Placement::of(scene, options.paper);
    let size = Size::of(&placement, options)?;
    let letters = Letters::of(scene, &options.fonts);
    let mut fonts = Database::new();
    for font in &letters.colored_fonts {
        fonts.load_font_source(Source::Binary(Arc::new(font.bytes())));
    }
    let read_options = ReadOptions { fontdb: Arc::new(fonts), ..ReadOptions::default() };
    let svg = write_scene_as(scene, &Writing { without_texts: true, above: &letters.colored, ..Writing::default() });
    let tree = Tree::from_str(&svg, &read_options)
        .map_err(|error| Refusal(format!("the picture cannot be drawn in dots: {error}")))?;
    let bytes = encode(&tree, &letters, &size, &placement, scene.background)
        .map_err(|error| Refusal(format!("the dots cannot be packed: {error}")))?;
    let remarks = sheet::remark(scene, options).into_iter().collect();
    Ok(Drawing { bytes, losses: losses(scene, &options.fonts), remarks })
}

/// How many dots a picture has, and how many make an inch.
struct Size {
    width: u32,
    height: u32,
    dots_per_px: f64,
}

impl Size {
    /// Returns the size of a placed scene in dots, unless hardly any program could open it.
    fn of(page: &Placement, options: &Options) -> Result<Self, Refusal> {
        let dots_per_px = options.dpi / PX_PER_INCH;
        let count = |px: f64| (px * dots_per_px - 1e-6).ceil();
        let (width, height) = (count(page.width), count(page.height));
        if width <= LONGEST_SIDE && height <= LONGEST_SIDE && width * height <= MOST_DOTS {
            return Ok(Size { width: (width as u32).max(1), height: (height as u32).max(1), dots_per_px });
        }
        let fits = (LONGEST_SIDE / page.width.max(page.height)).min((MOST_DOTS / page.width / page.height).sqrt());
        let (scale, dpi) = ((fits * 10.0).floor() / 10.0, (fits * PX_PER_INCH / 10.0).floor() * 10.0);
        let advice = match options.paper {
            Some(_) => format!("--dpi {dpi} would do; "),
            None if scale >= 0.5 => format!("--scale {scale} would do; "),
            None => String::new(),
        };
        Err(Refusal(format!(
            "a PNG of {width} × {height} dots is more than most programs open; {advice}\
             --lanes or --persona draw less of it, and SVG or PDF have no dots"
        )))
    }
}

/// Draws the picture band by band, and packs each band as it comes.
fn encode(
    tree: &Tree,
    letters: &Letters,
    size: &Size,
    page: &Placement,
    Color(red, green, blue): Color,
) -> Result<Vec<u8>, EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, size.width, size.height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    // Plain areas and lines pack best as they are: half the size of any filter, and no slower.
    encoder.set_compression(Compression::Balanced);
    encoder.set_filter(Filter::NoFilter);
    let dots_per_meter = (size.dots_per_px * PX_PER_INCH / 0.0254).round() as u32;
    encoder.set_pixel_dims(Some(PixelDimensions { xppu: dots_per_meter, yppu: dots_per_meter, unit: Unit::Meter }));
    let mut writer = encoder.write_header()?;
    let mut stream = writer.stream_writer()?;
    let band_height = (DOTS_AT_ONCE / size.width).clamp(1, size.height);
    let mut band = Pixmap::new(size.width, band_height).expect("internal error: a band has dots");
    let mut row = vec![0; size.width as usize * 3];
    let scale = (page.scale * size.dots_per_px) as f32;
    let (left, above) = ((page.x * size.dots_per_px) as f32, (page.y * size.dots_per_px) as f32);
    for top in (0..size.height).step_by(band_height as usize) {
        band.fill(tiny_skia::Color::from_rgba8(red, green, blue, 255));
        let transform = Transform::from_scale(scale, scale).post_translate(left, above - top as f32);
        resvg::render(tree, transform, &mut band.as_mut());
        letters.draw(transform, &mut band.as_mut());
        let rows = band.data().chunks_exact(size.width as usize * 4);
        for dots in rows.take((size.height - top) as usize) {
            for (packed, dot) in row.chunks_exact_mut(3).zip(dots.chunks_exact(4)) {
                packed.copy_from_slice(&dot[..3]);
            }
            std::io::Write::write_all(&mut stream, &row)?;
        }
    }
    stream.finish()?;
    writer.finish()?;
    Ok(bytes)
}
