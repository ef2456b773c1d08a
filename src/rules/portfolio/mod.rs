//! What rules that compare the journeys of one run rely on: a digest of each journey, and how they are judged together.

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
