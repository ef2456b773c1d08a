//! Finds a text without quotes that contains a character with a meaning in YAML.
//!
//! Such characters are a colon with a space after it, a `#`, a comma inside `{…}`, or a first character such as a
//! quote, a backquote, `@`, `%`, `&`, `*`, `!` or a bracket. Pasted sentences often contain them. Put quotes around the
//! whole text.
//!
//! ## Bad
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - name: Join
//!     thought: Why: is it so slow
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - name: Join
//!     thought: "Why: is it so slow"
//! ```

use super::error;
use crate::rules::mechanism::Rule;

pub(crate) const RULE: Rule = error("unquoted-text", own_docs!("unquoted_text.rs"));
