//! Finds a colour of a project's own theme that has too little contrast on the map.
//!
//! Text needs a contrast of 4.5:1 to its background; marks and lines need 3:1 (WCAG 2.2). On a wall or through a
//! projector, contrast matters even more. Texts on stages and notes are safe: their colours follow from the colours
//! below them. If the theme is based on `high-contrast`, text needs 7:1. The rule checks the project file.
//!
//! ## Bad
//! ```yaml
//! # cjm.yaml
//! theme:
//!   colours: { text: '#999999' }
//! ```
//!
//! ## Good
//! ```yaml
//! # cjm.yaml
//! theme:
//!   colours: { text: '#595959' }
//! ```

use crate::finding::Severity;
use crate::rules::mechanism::{Check, Group, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "faint-colour",
    group: Group::File,
    severity: Severity::Warning,
    why: "about one reader in twelve sees contrasts less well than the designer (WCAG 2.2, 1.4.3 and 1.4.11)",
    doc: own_docs!("faint_colour.rs"),
    check: Check::Project,
    ..Rule::BASE
};
