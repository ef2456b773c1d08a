//! What stands in a journey file, key by key: the one description of the format, from which the reader and the schema are made.

mod channel;
mod evidence;
mod lane;
mod measure;
mod opportunity;
mod pain_point;
mod persona;
mod stage;
mod touchpoint;
mod way;
mod whole;

pub(crate) use channel::WrittenChannel;
pub(crate) use evidence::WrittenEvidence;
pub(crate) use lane::{WrittenCard, WrittenExternal, WrittenLane, WrittenLink};
pub(crate) use measure::{Length, PerPersona, Score, Texts, WrittenMetric, WrittenSpread};
pub(crate) use opportunity::WrittenOpportunity;
pub(crate) use pain_point::WrittenPainPoint;
pub(crate) use persona::WrittenPersona;
pub(crate) use stage::{Order, WrittenStage};
pub(crate) use touchpoint::WrittenTouchpoint;
pub(crate) use way::{MomentWord, StartWord, WrittenFail, WrittenMomentOfTruth, WrittenWay};
pub(crate) use whole::WrittenJourney;
