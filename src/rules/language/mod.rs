//! The errors that reading a file reports, with one page per file. `yaml` and `journey` find them.

use crate::finding::Severity;
use crate::rules::mechanism::{Check, Group, Rule};

pub(super) mod ambiguous_reference;
pub(super) mod conflict_marker;
pub(super) mod duplicate_id;
pub(super) mod duplicate_key;
pub(super) mod forbidden_character;
pub(super) mod merge_key;
pub(super) mod missing_name;
pub(super) mod missing_stages;
pub(super) mod missing_title;
pub(super) mod not_a_journey;
pub(super) mod not_utf_8;
pub(super) mod second_document;
pub(super) mod self_alias;
pub(super) mod too_large;
pub(super) mod unknown_alias;
pub(super) mod unknown_card;
pub(super) mod unknown_channel;
pub(super) mod unknown_evidence;
pub(super) mod unknown_key;
pub(super) mod unknown_lane;
pub(super) mod unknown_metric;
pub(super) mod unknown_need;
pub(super) mod unknown_opportunity;
pub(super) mod unknown_pain_point;
pub(super) mod unknown_persona;
pub(super) mod unknown_tag;
pub(super) mod unknown_touchpoint;
pub(super) mod unquoted_text;
pub(super) mod way_without_target;
pub(super) mod wrong_id;
pub(super) mod wrong_value;
pub(super) mod yaml_syntax;

/// Makes the identity of an error that reading reports.
const fn error(name: &'static str, doc: &'static str) -> Rule {
    let (group, severity, check) = (Group::File, Severity::Error, Check::Reading);
    Rule { name, group, severity, doc, check, ..Rule::BASE }
}
