//! The names of what can be wrong with a journey file beyond its YAML: references, ids, names.

/// A persona that is not in `personas`.
pub const UNKNOWN_PERSONA: &str = "unknown-persona";
/// A channel that is not in `channels`.
pub const UNKNOWN_CHANNEL: &str = "unknown-channel";
/// Evidence that is not in `evidence`.
pub const UNKNOWN_EVIDENCE: &str = "unknown-evidence";
/// A metric that is not in `metrics`.
pub const UNKNOWN_METRIC: &str = "unknown-metric";
/// An opportunity that is not in `opportunities`.
pub const UNKNOWN_OPPORTUNITY: &str = "unknown-opportunity";
/// A pain point that the file does not have.
pub const UNKNOWN_PAIN_POINT: &str = "unknown-pain-point";
/// A need or priority that no persona has.
pub const UNKNOWN_NEED: &str = "unknown-need";
/// A lane that is not in `lanes`.
pub const UNKNOWN_LANE: &str = "unknown-lane";
/// A touchpoint that the file does not have.
pub const UNKNOWN_TOUCHPOINT: &str = "unknown-touchpoint";
/// A card that the file does not have.
pub const UNKNOWN_CARD: &str = "unknown-card";
/// A reference that could mean two things.
pub const AMBIGUOUS_REFERENCE: &str = "ambiguous-reference";
/// An id that is written twice.
pub const DUPLICATE_ID: &str = "duplicate-id";
/// An id with a character that references cannot hold.
pub const WRONG_ID: &str = "wrong-id";
/// A thing without a name.
pub const MISSING_NAME: &str = "missing-name";
/// A journey without a title.
pub const MISSING_TITLE: &str = "missing-title";
/// A journey without a stage.
pub const MISSING_STAGES: &str = "missing-stages";
/// A way that leads nowhere, or to two places at once.
pub const WAY_WITHOUT_TARGET: &str = "way-without-target";
