//! Small things that are composed before they are placed: texts, chips and marks one below the other.

use crate::measure::Style;
use crate::scene::mark;
use crate::scene::shape::{Anchor, Bounds, Group, Paint, Path, Point, Rect, Shape, Step};
use crate::scene::text::Block;
use crate::scene::theme::{Color, Theme};

/// Shapes around the origin, with the room that they take.
#[derive(Debug, Clone, Default)]
pub(crate) struct Piece {
    /// Width, in px.
    pub(crate) width: f64,
    /// Height, in px.
    pub(crate) height: f64,
    /// The shapes, from back to front, within 0…width and 0…height.
    pub(crate) shapes: Vec<Shape>,
}

/// A word or two in a frame of round ends, or with a sign before it.
#[derive(Debug, Clone)]
pub(crate) struct Chip<'a> {
    /// The words.
    pub(crate) text: &'a str,
    /// How they are set.
    pub(crate) style: Style,
    /// Their colour.
    pub(crate) color: Color,
    /// The paper; none lets the chip stand free.
    pub(crate) paper: Option<Paint>,
    /// A sign before the words.
    pub(crate) sign: Option<mark::Sign>,
}

/// Things one below the other, within a padding.
#[derive(Debug)]
pub(crate) struct Stack {
    width: f64,
    padding: Padding,
    y: f64,
    shapes: Vec<Shape>,
}

/// The space between the edge of a box and what is in it, in px.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Padding {
    /// Left and right.
    pub(crate) x: f64,
    /// Above and below.
    pub(crate) y: f64,
}

/// Space between two chips.
const CHIP_GAP: f64 = 5.0;
/// Space between the ends of a chip and its words.
const CHIP_PADDING: f64 = 7.0;

impl Piece {
    /// Adds the piece to a picture with its upper left corner at a point.
    pub(crate) fn place(mut self, x: f64, y: f64, out: &mut Vec<Shape>) {
        for shape in &mut self.shapes {
            shape.translate(x, y);
        }
        out.append(&mut self.shapes);
    }

    /// Puts a rectangle behind the piece.
    pub(crate) fn on_paper(mut self, paint: Paint, radius: f64) -> Self {
        let bounds = Bounds::new(0.0, 0.0, self.width, self.height);
        self.shapes.insert(0, Rect { bounds, radius, paint }.into());
        self
    }

    /// Puts a rectangle behind the piece whose upper right corner is cut off by `cut` px.
    pub(crate) fn on_cut_paper(mut self, paint: Paint, cut: f64, radius: f64) -> Self {
        let (w, h) = (self.width, self.height);
        self.shapes.insert(0, cut_rectangle(w, h, cut, radius, paint).into());
        self
    }

    /// Makes one group of the shapes where they concern some personas only.
    pub(crate) fn for_personas(mut self, who: &[usize]) -> Self {
        if !who.is_empty() {
            self.shapes = vec![Group::of_personas(who, self.shapes).into()];
        }
        self
    }

    /// Makes one group of the shapes.
    pub(crate) fn grouped(mut self, id: Option<String>, title: Option<String>) -> Self {
        self.shapes = vec![Group { id, title, shapes: self.shapes, ..Group::default() }.into()];
        self
    }
}

/// Makes a rectangle with soft corners, but for the upper right one, which is cut off.
pub(crate) fn cut_rectangle(w: f64, h: f64, cut: f64, radius: f64, paint: Paint) -> Path {
    let r = radius.min(h / 2.0);
    let at = Point::new;
    // The handle of a quarter circle, measured from the corner.
    let k = r * 0.45;
    let steps = vec![
        Step::Move(at(r, 0.0)),
        Step::Line(at(w - cut, 0.0)),
        Step::Line(at(w, cut)),
        Step::Line(at(w, h - r)),
        Step::Cubic(at(w, h - k), at(w - k, h), at(w - r, h)),
        Step::Line(at(r, h)),
        Step::Cubic(at(k, h), at(0.0, h - k), at(0.0, h - r)),
        Step::Line(at(0.0, r)),
        Step::Cubic(at(0.0, k), at(k, 0.0), at(r, 0.0)),
        Step::Close,
    ];
    Path { steps, paint }
}

impl Stack {
    /// Returns the width of the whole.
    pub(crate) fn width(&self) -> f64 {
        self.width
    }

    /// Begins a stack of a width, in px.
    pub(crate) fn new(width: f64, padding: Padding) -> Self {
        Stack { width, padding, y: padding.y, shapes: Vec::new() }
    }

    /// Returns the width that is left for things.
    pub(crate) fn inner_width(&self) -> f64 {
        self.width - 2.0 * self.padding.x
    }

    /// Tells whether nothing is in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.shapes.is_empty()
    }

    /// Adds empty space, unless nothing is there to be kept apart from.
    pub(crate) fn space(&mut self, height: f64) {
        if !self.is_empty() {
            self.y += height;
        }
    }

    /// Adds a text.
    pub(crate) fn text(&mut self, text: &str, style: Style, color: Color) {
        let block = Block::new(text, self.inner_width(), style);
        if !block.is_empty() {
            let height = block.height;
            let text = block.place(self.padding.x, self.y, Anchor::Start, color, Bounds::default());
            self.shapes.push(text.into());
            self.y += height;
        }
    }

    /// Adds chips, side by side as far as they fit.
    pub(crate) fn chips<'a>(&mut self, chips: impl IntoIterator<Item = Chip<'a>>) {
        let (left, inner) = (self.padding.x, self.inner_width());
        let (mut x, mut row_height) = (0.0, 0.0_f64);
        for chip in chips {
            let piece = chip.into_piece(inner);
            if x > 0.0 && x + piece.width > inner {
                self.y += row_height + CHIP_GAP;
                (x, row_height) = (0.0, 0.0);
            }
            let (width, height) = (piece.width, piece.height);
            piece.place(left + x, self.y, &mut self.shapes);
            x += width + CHIP_GAP;
            row_height = row_height.max(height);
        }
        self.y += row_height;
    }

    /// Adds chips as `chips` does, each row of them pushed to the right edge.
    pub(crate) fn chips_from_right<'a>(&mut self, chips: impl IntoIterator<Item = Chip<'a>>) {
        let inner = self.inner_width();
        let mut rows: Vec<Vec<Piece>> = vec![Vec::new()];
        let mut used = 0.0;
        for chip in chips {
            let piece = chip.into_piece(inner);
            if used > 0.0 && used + piece.width > inner {
                rows.push(Vec::new());
                used = 0.0;
            }
            used += piece.width + CHIP_GAP;
            rows.last_mut().expect("internal error: there is a row").push(piece);
        }
        for row in rows {
            let row_width: f64 = row.iter().map(|piece| piece.width + CHIP_GAP).sum();
            let mut x = self.padding.x + inner + CHIP_GAP - row_width;
            let height = row.iter().map(|piece| piece.height).fold(0.0, f64::max);
            // In the order in which they are read, also where they are read aloud.
            for piece in row {
                let width = piece.width;
                piece.place(x, self.y, &mut self.shapes);
                x += width + CHIP_GAP;
            }
            self.y += height + CHIP_GAP;
        }
        self.y -= CHIP_GAP;
    }

    /// Adds a ready piece, as wide as it is.
    pub(crate) fn piece(&mut self, piece: Piece) {
        let height = piece.height;
        piece.place(self.padding.x, self.y, &mut self.shapes);
        self.y += height;
    }

    /// Ends the stack; every text in it must stay within it.
    pub(crate) fn finish(self) -> Piece {
        let height = self.y + self.padding.y;
        self.finish_with_height(height)
    }

    /// Returns the height that the stack has so far.
    pub(crate) fn height(&self) -> f64 {
        self.y + self.padding.y
    }

    /// Ends the stack with a height of at least what it needs.
    pub(crate) fn finish_with_height(mut self, height: f64) -> Piece {
        let height = height.max(self.height());
        let frame = Bounds::new(0.0, 0.0, self.width, height);
        for shape in &mut self.shapes {
            if let Shape::Text(text) = shape
                && text.frame == Bounds::default()
            {
                text.frame = frame;
            }
        }
        Piece { width: self.width, height, shapes: self.shapes }
    }
}

impl<'a> Chip<'a> {
    /// Makes a chip of small words on a paper.
    pub(crate) fn on(text: &'a str, theme: &Theme, paper: Color, color: Color) -> Self {
        Chip { text, style: theme.type_sizes.small, color, paper: Some(theme.chip_paint(paper)), sign: None }
    }

    /// Makes a chip of small words that stand free behind a sign.
    pub(crate) fn free(text: &'a str, theme: &Theme, color: Color, sign: mark::Sign) -> Self {
        Chip { text, style: theme.type_sizes.small, color, paper: None, sign: Some(sign) }
    }

    /// Puts a sign before the words.
    pub(crate) fn with_sign(mut self, sign: mark::Sign) -> Self {
        self.sign = Some(sign);
        self
    }

    /// Sets the words heavier.
    pub(crate) fn heavy(mut self, theme: &Theme) -> Self {
        self.style = theme.type_sizes.small_strong;
        self
    }

    fn into_piece(self, widest: f64) -> Piece {
        let padding = if self.paper.is_some() { CHIP_PADDING } else { 0.0 };
        let above = if self.paper.is_some() { 2.0 } else { 1.0 };
        let sign_width = self.sign.map_or(0.0, mark::Sign::width);
        let block = Block::new(self.text, widest - 2.0 * padding - sign_width, self.style);
        let line = self.style.line_height();
        let (width, height) = (block.width + 2.0 * padding + sign_width, block.height.max(line) + 2.0 * above);
        let bounds = Bounds::new(0.0, 0.0, width, height);
        let mut shapes = Vec::new();
        if let Some(paint) = self.paper {
            shapes.push(Rect { bounds, radius: (line / 2.0 + above).min(9.0), paint }.into());
        }
        if let Some(sign) = self.sign {
            sign.draw(padding, above + line / 2.0, self.color, &mut shapes);
        }
        if !block.is_empty() {
            shapes.push(block.place(padding + sign_width, above, Anchor::Start, self.color, bounds).into());
        }
        Piece { width, height, shapes }
    }
}
