//! Finds a colour of a project's own look that cannot be read, or hardly be seen, on the canvas.
//!
//! Text needs a contrast of 4.5:1 to what it stands on, marks and lines 3:1 (WCAG 2.2); on a wall and through a projector
//! they need it more than on a desk. Texts on stages and notes need no care: they follow from the colours beneath them.
//! Where the look starts from `high-contrast`, text needs 7:1. It looks at the project file.
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
    why: "about one reader in twelve sees contrasts worse than the designer does (WCAG 2.2, 1.4.3 and 1.4.11)",
    doc: own_docs!("faint_colour.rs"),
    check: Check::Project,
    ..Rule::BASE
};
