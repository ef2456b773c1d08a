//! Finds a channel that no touchpoint uses.
//!
//! Either customers meet the company there and the map does not show it, or the channel is left over.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! channels:
//!   web: { name: Web shop, kind: digital }
//!   store: { name: Store, kind: physical }
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, channel: web }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! channels:
//!   web: { name: Web shop, kind: digital }
//!   store: { name: Store, kind: physical }
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, channel: [web, store] }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "unused-channel",
    group: Group::Channels,
    severity: Severity::Warning,
    why: "nobody sees the experience in a channel that the map leaves out (NN/g: map across channels)",
    doc: own_docs!("unused_channel.rs"),
    reads: Reads::File(&["channel"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let channels = &context.journey.channels;
    let mut is_used = vec![false; channels.len()];
    for moment in context.moments() {
        if moment.channels.broken {
            return;
        }
        moment.channels.iter().for_each(|channel| is_used[channel.index()] = true);
    }
    for (channel, is_used) in channels.iter().zip(is_used) {
        if channel.is_declared && !is_used {
            findings.push(
                RULE.at(channel.name.span, format!("no touchpoint uses {}", quoted(&channel.name)))
                    .label("declared and never used")
                    .help(format!("write `channel: {}` where customers use it, or remove it", channel.id)),
            );
        }
    }
}
