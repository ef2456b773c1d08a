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

use crate::yaml::{Keys, Vocabulary};
use measure::WrittenDuration;
use stage::StageKeys;
use whole::{WrittenScales, WrittenView};

impl Vocabulary for WrittenJourney {
    fn vocabulary() -> Vec<Keys> {
        vec![
            Keys::of::<WrittenJourney>(),
            Keys::of::<WrittenScales>(),
            Keys::of::<WrittenView>(),
            Keys::of::<WrittenPersona>(),
            Keys::of::<WrittenChannel>(),
            Keys::of::<WrittenEvidence>(),
            Keys::of::<WrittenMetric>(),
            Keys::of::<WrittenOpportunity>(),
            Keys::of::<WrittenExternal>(),
            Keys::of::<WrittenLane>(),
            Keys::of::<StageKeys>(),
            Keys::of::<WrittenTouchpoint>(),
            Keys::of::<WrittenPainPoint>(),
            Keys::of::<WrittenCard>(),
            Keys::of::<WrittenWay>(),
            Keys::of::<WrittenFail>(),
            Keys::of::<WrittenMomentOfTruth>(),
            Keys::of::<WrittenSpread>(),
            Keys::of::<WrittenDuration>(),
            Keys::of::<WrittenLink>(),
        ]
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;

    /// Collects the keys of all objects of a schema.
    fn collect<'v>(schema: &'v Value, keys: &mut BTreeSet<&'v str>) {
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            keys.extend(properties.keys().map(String::as_str));
        }
        match schema {
            Value::Object(parts) => parts.values().for_each(|part| collect(part, keys)),
            Value::Array(parts) => parts.iter().for_each(|part| collect(part, keys)),
            _ => {}
        }
    }

    #[test]
    fn the_vocabulary_has_every_key_of_the_schema() {
        let schema = crate::yaml::schema::schema_of::<WrittenJourney>();
        let mut of_schema = BTreeSet::new();
        collect(&schema, &mut of_schema);
        let vocabulary = WrittenJourney::vocabulary();
        let of_types: BTreeSet<&str> = vocabulary.iter().flat_map(|keys| keys.keys.iter().copied()).collect();
        assert_eq!(of_schema, of_types);
        assert!(vocabulary.iter().all(|keys| !keys.of.is_empty() && !keys.keys.is_empty()), "{vocabulary:?}");
    }
}
