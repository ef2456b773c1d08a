//! The mark by which a persona is known in every picture and every text.

/// A shape that stands for a persona, so that nobody needs to tell colours apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonaMark {
    /// A circle.
    Circle,
    /// A square.
    Square,
    /// A square on its corner.
    Diamond,
    /// A triangle that points down; one that points up is a pain point.
    Triangle,
    /// A star with five points.
    Star,
    /// A hexagon.
    Hexagon,
}

impl PersonaMark {
    /// All marks, in the order in which personas get them.
    pub const ALL: [PersonaMark; 6] = [
        PersonaMark::Circle,
        PersonaMark::Square,
        PersonaMark::Diamond,
        PersonaMark::Triangle,
        PersonaMark::Star,
        PersonaMark::Hexagon,
    ];

    /// Returns the mark of a persona, by index.
    ///
    /// Where the six colours begin anew, the marks are one step ahead.
    pub fn of(persona: usize) -> PersonaMark {
        let count = PersonaMark::ALL.len();
        PersonaMark::ALL[(persona + persona / count) % count]
    }
}
