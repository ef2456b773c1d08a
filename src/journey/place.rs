//! Where in a journey something stands.

use super::{Persona, Ref, Stage, Touchpoint};

/// The thing that a pain point or an opportunity is written under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Place {
    /// The journey as a whole.
    #[default]
    Journey,
    /// A persona, wherever it goes.
    Persona(Ref<Persona>),
    /// A stage as a whole.
    Stage(Ref<Stage>),
    /// A touchpoint.
    Touchpoint(Ref<Touchpoint>),
}
