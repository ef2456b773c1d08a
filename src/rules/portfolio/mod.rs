//! What rules stand on that look at all journeys of one run: a digest of each, and how they are judged together.

mod digest;
mod improvement;
mod judge;
mod name;
mod spelling;
mod whole;

pub use digest::{
    Digest, OpportunityDigest, PainAt, PainDigest, PersonaDigest, SharedDigest, StageDigest, TouchpointDigest,
};
pub(crate) use improvement::Improvement;
pub use judge::{Told, judge_across};
pub use name::{Name, Spot};
pub(crate) use spelling::tell_unusual;
pub use whole::Portfolio;
