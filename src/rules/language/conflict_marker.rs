//! Finds a Git conflict: two versions of the same lines that Git could not merge.
//!
//! Keep one of the two, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! <<<<<<< HEAD
//! owner: Retail
//! =======
//! owner: Web team
//! >>>>>>> review
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! owner: Retail
//! stages: [Buy]
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("conflict-marker", own_docs!("conflict_marker.rs"));
