//! A font as it is held for as long as the program runs: what it covers, and the outlines of its glyphs.

use std::sync::{LazyLock, OnceLock};

use harfrust::{ShaperData, ShaperInstance};
use skrifa::charmap::Charmap;
use skrifa::instance::{Location, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider, Tag};

use crate::measure::Face;
use crate::measure::cut::Cut;

/// A font. It is loaded once and stays, so that whatever is set with it can point at it.
pub struct Font {
    bytes: &'static [u8],
    index: u32,
    family: String,
    font: FontRef<'static>,
    characters: Charmap<'static>,
    units_per_em: f64,
    /// The weight that is asked of a font which has them all.
    weight: Option<f32>,
    location: Location,
    shaping: OnceLock<Shaping>,
    /// How wide its letters are, for each cut that it stands for.
    widths: [OnceLock<Cut>; 3],
}

/// What it takes to shape with a font; made when it is first needed.
pub(super) struct Shaping {
    pub(super) data: ShaperData,
    pub(super) instance: Option<ShaperInstance>,
}

/// A piece of an outline, in em, from the left end of the base line; up is positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outline {
    /// Begins anew at a point.
    Move(f32, f32),
    /// Goes straight to a point.
    Line(f32, f32),
    /// Goes by one control point to a second point.
    Quad(f32, f32, f32, f32),
    /// Goes by two control points to a third point.
    Cubic(f32, f32, f32, f32, f32, f32),
    /// Goes back to where it began.
    Close,
}

/// What a font gives as its weight when it has only one.
const NORMAL: f32 = 400.0;
/// No letter of Latin is wider, in em.
const WIDEST_LETTER: f64 = 4.0;
/// Heavier than this is bold.
const RATHER_BOLD: f32 = 600.0;
const WEIGHT: Tag = Tag::new(b"wght");

static REGULAR: LazyLock<Font> = LazyLock::new(|| Font::own(dejavu::sans::regular()));
static BOLD: LazyLock<Font> = LazyLock::new(|| Font::own(dejavu::sans::bold()));
static OBLIQUE: LazyLock<Font> = LazyLock::new(|| Font::own(dejavu::sans::oblique()));

/// Returns a cut of the font that travels with the program.
pub fn travelling(face: Face) -> &'static Font {
    match face {
        Face::Regular => &REGULAR,
        Face::Bold => &BOLD,
        Face::Oblique => &OBLIQUE,
    }
}

impl Font {
    fn own(bytes: &'static [u8]) -> Self {
        Font::new(bytes, 0, None).expect("internal error: the font crate holds a font")
    }

    /// Reads one font of a file, where it can be drawn; `weight` is asked for where the font has several.
    pub(super) fn new(bytes: &'static [u8], index: u32, weight: Option<f32>) -> Option<Self> {
        let font = FontRef::from_index(bytes, index).ok()?;
        let units_per_em = font.head().ok()?.units_per_em();
        let has_outlines = font.glyf().is_ok() || font.cff().is_ok() || font.cff2().is_ok();
        let has_measures = (16..=16_384).contains(&units_per_em) && font.hmtx().is_ok() && font.cmap().is_ok();
        if !has_outlines || !has_measures {
            return None;
        }
        let weight = weight.filter(|_| font.axes().get_by_tag(WEIGHT).is_some());
        let location = font.axes().location(weight.map(|weight| (WEIGHT, weight)));
        let name = |id| Some(font.localized_strings(id).english_or_first()?.chars().collect::<String>());
        let family = name(StringId::TYPOGRAPHIC_FAMILY_NAME).or_else(|| name(StringId::FAMILY_NAME));
        Some(Font {
            bytes,
            index,
            family: family.unwrap_or_default(),
            characters: font.charmap(),
            units_per_em: f64::from(units_per_em),
            weight,
            location,
            shaping: OnceLock::new(),
            widths: Default::default(),
            font,
        })
    }

    /// Returns the file of the font.
    pub fn bytes(&self) -> &'static [u8] {
        self.bytes
    }

    /// Returns which font of its file it is, 0-based.
    pub fn index(&self) -> u32 {
        self.index
    }

    /// Returns the name of the family that it belongs to.
    pub fn family(&self) -> &str {
        &self.family
    }

    /// Returns the weight that is asked of it, where it has several.
    pub fn weight(&self) -> Option<f32> {
        self.weight
    }

    /// Returns how many units make one em.
    pub fn units_per_em(&self) -> f64 {
        self.units_per_em
    }

    /// Tells whether the font has a glyph for a character.
    pub fn covers(&self, character: char) -> bool {
        self.glyph(character).is_some()
    }

    /// Tells whether some of its glyphs are drawn in colours of their own.
    pub fn has_colors(&self) -> bool {
        self.font.colr().is_ok()
    }

    /// Returns the glyph of a character.
    pub fn glyph(&self, character: char) -> Option<u32> {
        self.characters.map(character).map(GlyphId::to_u32).filter(|glyph| *glyph != 0)
    }

    /// Returns how far a glyph leads on, in em.
    pub fn advance(&self, glyph: u32) -> f64 {
        let metrics = self.font.glyph_metrics(Size::unscaled(), &self.location);
        f64::from(metrics.advance_width(GlyphId::new(glyph)).unwrap_or_default()) / self.units_per_em
    }

    /// Returns the outline of a glyph; a space, and what is drawn by other means, has none.
    pub fn outline(&self, glyph: u32) -> Vec<Outline> {
        let mut pen = Pen { steps: Vec::new(), units_per_em: self.units_per_em as f32 };
        if let Some(outline) = self.font.outline_glyphs().get(GlyphId::new(glyph)) {
            let settings = DrawSettings::unhinted(Size::unscaled(), &self.location);
            if outline.draw(settings, &mut pen).is_err() {
                pen.steps.clear();
            }
        }
        pen.steps
    }

    pub(super) fn font_ref(&self) -> &FontRef<'static> {
        &self.font
    }

    pub(super) fn shaping(&self) -> &Shaping {
        self.shaping.get_or_init(|| Shaping {
            data: ShaperData::new(&self.font),
            instance: self.weight.map(|weight| ShaperInstance::from_variations(&self.font, [(WEIGHT, weight)])),
        })
    }

    /// Returns how wide its letters are as a face; where it lacks one of the first blocks of Unicode, that of the travelling
    /// font is taken.
    pub(super) fn widths(&'static self, face: Face, travelling: &'static Cut) -> &'static Cut {
        self.widths[face as usize].get_or_init(|| Cut::of(self.charmap_and_metrics(), Some(travelling)))
    }

    /// Returns which glyph each letter has, and how wide glyphs are when one em is one px.
    pub(super) fn charmap_and_metrics(&'static self) -> (Charmap<'static>, GlyphMetrics<'static>) {
        (self.characters.clone(), self.font.glyph_metrics(Size::new(1.0), &self.location))
    }

    /// Returns how far the font rises above its base line and hangs below it, in em, as far as that can be.
    pub(super) fn extent(&self) -> (f64, f64) {
        let metrics = self.font.metrics(Size::new(1.0), &self.location);
        (f64::from(metrics.ascent).clamp(0.6, 1.6), f64::from(-metrics.descent).clamp(0.1, 0.8))
    }

    /// Returns how much narrower or wider than usual it runs, where 1 is usual.
    fn stretch(&self) -> f32 {
        self.font.attributes().stretch.ratio()
    }

    /// Returns the names by which a program that shows pictures may know its family, the most exact one first.
    fn names(&self) -> Vec<String> {
        let ids = [StringId::FAMILY_NAME, StringId::TYPOGRAPHIC_FAMILY_NAME];
        let name = |id| Some(self.font.localized_strings(id).english_or_first()?.chars().collect::<String>());
        let mut names: Vec<String> = ids.into_iter().filter_map(name).filter(|name| !name.trim().is_empty()).collect();
        names.dedup();
        names
    }

    /// Tells whether texts can be set with it: whether no letter of Latin is out of all proportion.
    fn is_for_texts(&self) -> bool {
        (' '..='\u{24F}').filter_map(|letter| self.glyph(letter)).all(|glyph| self.advance(glyph) <= WIDEST_LETTER)
    }

    /// Returns which cut of its family it is.
    pub(super) fn face(&self) -> Face {
        let attributes = self.font.attributes();
        if attributes.style != skrifa::attribute::Style::Normal {
            Face::Oblique
        } else if self.weight.unwrap_or(attributes.weight.value()) >= RATHER_BOLD {
            Face::Bold
        } else {
            Face::Regular
        }
    }
}

impl std::fmt::Debug for Font {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Font").field("family", &self.family).field("index", &self.index).finish_non_exhaustive()
    }
}

/// A font is itself, and no other one of the same name.
impl PartialEq for Font {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Some cuts of one font.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Family {
    regular: &'static Font,
    bold: Option<&'static Font>,
    oblique: Option<&'static Font>,
}

impl Family {
    /// Returns the font for a cut, or the nearest one that is there.
    pub fn cut(&self, face: Face) -> &'static Font {
        match face {
            Face::Regular => self.regular,
            Face::Bold => self.bold.unwrap_or(self.regular),
            Face::Oblique => self.oblique.unwrap_or(self.regular),
        }
    }

    /// Returns its name.
    pub fn name(&self) -> &str {
        self.regular.family()
    }

    /// Returns the names by which a program that shows pictures may know it, the most exact one first.
    pub fn names(&self) -> Vec<String> {
        self.regular.names()
    }

    /// Returns how much narrower or wider than usual it runs, where 1 is usual.
    pub fn stretch(&self) -> f32 {
        self.regular.stretch()
    }

    /// Tells whether texts can be set with it: whether no letter of Latin is out of all proportion.
    pub fn is_for_texts(&self) -> bool {
        [Face::Regular, Face::Bold, Face::Oblique].into_iter().all(|face| self.cut(face).is_for_texts())
    }

    /// Tells whether it has a font for a cut, and not only one near it.
    pub fn has(&self, face: Face) -> bool {
        match face {
            Face::Regular => true,
            Face::Bold => self.bold.is_some(),
            Face::Oblique => self.oblique.is_some(),
        }
    }

    /// Takes the heavy and the slanted cut from other families, where there are such.
    pub fn with_cuts_of(self, bold: Option<Family>, oblique: Option<Family>) -> Family {
        let bold = bold.map(|family| family.cut(Face::Bold)).or(self.bold);
        let oblique = oblique.map(|family| family.cut(Face::Oblique)).or(self.oblique);
        Family { bold, oblique, ..self }
    }

    /// Keeps the family for as long as the program runs, as its fonts are kept: every text that is set with it points at
    /// it, and a project has one.
    pub fn kept(self) -> &'static Family {
        Box::leak(Box::new(self))
    }
}

/// Reads a font file, which may hold several families; `None` where it holds nothing that can be drawn as lines.
///
/// What is read stays for as long as the program runs.
pub fn read(file: Vec<u8>) -> Option<Vec<Family>> {
    let bytes: &'static [u8] = Box::leak(file.into_boxed_slice());
    let count = skrifa::raw::FileRef::new(bytes).ok()?.fonts().count() as u32;
    let mut families: Vec<Family> = Vec::new();
    for index in 0..count {
        let Some(font) = Font::new(bytes, index, Some(NORMAL)) else { continue };
        let font: &'static Font = Box::leak(Box::new(font));
        let bold = font.weight.and_then(|_| Font::new(bytes, index, Some(700.0)));
        let bold: Option<&'static Font> = bold.map(|bold| &*Box::leak(Box::new(bold)));
        join(&mut families, Family { regular: font, bold, oblique: None });
    }
    (!families.is_empty()).then_some(families)
}

/// Adds a family to others, or its cuts to the one of the same name.
pub fn join(families: &mut Vec<Family>, new: Family) {
    let Some(known) = families.iter_mut().find(|family| family.name() == new.name()) else {
        families.push(new);
        return;
    };
    match new.regular.face() {
        Face::Regular if known.regular.face() != Face::Regular => {
            let before = known.regular;
            known.regular = new.regular;
            match before.face() {
                Face::Bold => known.bold = Some(before),
                _ => known.oblique = Some(before),
            }
            known.bold = known.bold.or(new.bold);
        }
        Face::Regular => {}
        Face::Bold => known.bold = Some(new.regular),
        Face::Oblique => known.oblique = known.oblique.or(Some(new.regular)),
    }
}

struct Pen {
    steps: Vec<Outline>,
    units_per_em: f32,
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let em = self.units_per_em;
        self.steps.push(Outline::Move(x / em, y / em));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let em = self.units_per_em;
        self.steps.push(Outline::Line(x / em, y / em));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let em = self.units_per_em;
        self.steps.push(Outline::Quad(cx / em, cy / em, x / em, y / em));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        let em = self.units_per_em;
        self.steps.push(Outline::Cubic(cx0 / em, cy0 / em, cx1 / em, cy1 / em, x / em, y / em));
    }

    fn close(&mut self) {
        self.steps.push(Outline::Close);
    }
}
