//! Finds two channels that are the same under two names: "e-mail" and "email", "web" and "website".
//!
//! Each name gets its own place on the map, with half of the touchpoints and half of the pain points. The synonyms are
//! English; names that differ only in capitals, hyphens and spaces are found in every language.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Asks for the price, channel: E-mail }
//!       - { name: Gets an answer, channel: email }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Asks for the price, channel: E-mail }
//!       - { name: Gets an answer, channel: E-mail }
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::journey::Channel;
use crate::lexicon;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, normal, quoted};
use crate::yaml;

pub(crate) const RULE: Rule = Rule {
    name: "channel-synonyms",
    group: Group::Channels,
    severity: Severity::Warning,
    why: "a channel with two names shows only half of its touchpoints and pain points under each",
    doc: own_docs!("channel_synonyms.rs"),
    reads: Reads::File(&["channel", "channels", "kind"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let mut first_ones: BTreeMap<String, &Channel> = BTreeMap::new();
    for channel in &context.journey.channels {
        let name = normal(&channel.name);
        if name.is_empty() {
            continue;
        }
        let meant = context.lexicon().meanings(lexicon::Group::Channels, &name).next();
        let key = meant.map_or(name, str::to_owned);
        let first = *first_ones.entry(key).or_insert(channel);
        if std::ptr::eq(first, channel) || first.kind.get().zip(channel.kind.get()).is_some_and(|(a, b)| a != b) {
            continue;
        }
        let finding = RULE
            .at(
                channel.name.span,
                format!("{} and {} look like the same channel", quoted(&first.name), quoted(&channel.name)),
            )
            .label("the second name")
            .related(first.name.span, "the first name")
            .help("use one name for both, or make the difference clear: “Service e-mail” and “Newsletter”");
        // Entries of the library differ in more than their names.
        findings.push(match first.is_declared || channel.is_declared {
            true => finding,
            false => finding.fix(channel.name.span, yaml::as_value(first.name.trim()), false),
        });
    }
}
