//! The outline of a touchpoint, which says by its shape through which kind of channel it happens.

use crate::journey::ChannelKind;
use crate::scene::look;
use crate::scene::piece::{Padding, Piece};
use crate::scene::shape::{Bounds, Circle, Dash, Paint, Path, Point, Rect, Shape, Step};
use crate::scene::theme::{Color, Hatch};

/// Height of the bar of a screen, and depth of the flap of a letter.
const BAR: f64 = 11.0;
const FLAP: f64 = 13.0;
/// Roundness of what a person does.
const ROUND: f64 = 20.0;

/// Returns the space between the outline and what stands in it; `extra` comes in above it.
pub(super) fn padding(kind: Option<ChannelKind>) -> (Padding, f64) {
    match kind {
        Some(ChannelKind::Digital) => (Padding { x: 11.0, y: 8.0 }, BAR),
        Some(ChannelKind::Post) => (Padding { x: 11.0, y: 8.0 }, FLAP),
        Some(ChannelKind::Human) => (Padding { x: 15.0, y: 10.0 }, 0.0),
        Some(ChannelKind::Physical) => (Padding { x: 11.0, y: 9.0 }, 0.0),
        None => (Padding { x: 11.0, y: 9.0 }, 0.0),
    }
}

/// Draws the outline around a piece, on a paper that may be hatched along its left edge: a screen, a room, a person's roundness, a letter, or a plain card.
pub(super) fn around(
    mut piece: Piece,
    kind: Option<ChannelKind>,
    paper: (Color, Option<Hatch>),
    edge: Color,
    width: f64,
) -> Piece {
    let (fill, hatch) = paper;
    let (w, h) = (piece.width, piece.height);
    let paint = Paint::fill(fill).with_stroke(edge, width, Dash::Solid);
    let line = Paint::line(edge, width);
    let rect = |radius: f64| Shape::from(Rect { bounds: Bounds::new(0.0, 0.0, w, h), radius, paint });
    let at = Point::new;
    let mut behind: Vec<Shape> = match kind {
        Some(ChannelKind::Digital) => {
            let mut shapes = vec![rect(6.0), Path::line(at(0.0, BAR), at(w, BAR), line).into()];
            let dot = |n: usize| Circle {
                center: at(8.0 + 6.0 * n as f64, BAR / 2.0),
                radius: 1.6,
                paint: Paint::fill(edge),
            };
            shapes.extend((0..3).map(dot).map(Shape::from));
            shapes
        }
        Some(ChannelKind::Physical) => {
            let base = Rect { bounds: Bounds::new(0.0, h - 3.5, w, 3.5), radius: 0.0, paint: Paint::fill(edge) };
            vec![rect(0.0), base.into()]
        }
        Some(ChannelKind::Human) => vec![rect(ROUND.min(h / 2.0))],
        Some(ChannelKind::Post) => {
            let steps = vec![Step::Move(at(0.0, 0.0)), Step::Line(at(w / 2.0, FLAP)), Step::Line(at(w, 0.0))];
            vec![rect(1.0), Path { steps, paint: line }.into()]
        }
        None => vec![rect(6.0)],
    };
    if let Some(hatch) = hatch {
        let ends = if kind == Some(ChannelKind::Human) { ROUND.min(h / 2.0) } else { 0.0 };
        look::strip(Bounds::new(0.0, ends, w, h - 2.0 * ends), hatch, edge, &mut behind);
    }
    piece.shapes.splice(0..0, behind);
    piece
}
