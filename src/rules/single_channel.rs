//! Finds a journey whose touchpoints all use the same channel.
//!
//! Customers change channels: they are interrupted, the task fits another channel better, or nobody answers (Nielsen
//! Norman Group on journeys across channels). A map of one channel shows only that channel's silo. The rule checks
//! journeys with at least four touchpoints that name a channel.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     channel: Web shop
//!     touchpoints: [{ name: Compares }, { name: Chooses }, { name: Pays }, { name: Tracks the parcel }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     channel: Web shop
//!     touchpoints: [{ name: Compares }, { name: Tries in the store, channel: Store }, { name: Pays }, { name: Tracks the parcel }]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "single-channel",
    group: Group::Channels,
    severity: Severity::Info,
    why: "customers change channels; a map of one shows its silo (NN/g: journeys cross channels)",
    doc: own_docs!("single_channel.rs"),
    options: &[&FEWEST],
    reads: Reads::File(&["channel"]),
    also_in: &[("nng", Severity::Info), ("govuk", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const FEWEST: RuleOption =
    RuleOption::count("fewest", "how many touchpoints with a channel a journey needs before it is checked", 4, 2, 1000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let touchpoints = &context.journey.touchpoints;
    if touchpoints.iter().any(|touchpoint| touchpoint.channels.broken || touchpoint.is_alone) {
        return;
    }
    let mut met = touchpoints.iter().flat_map(|touchpoint| &touchpoint.channels);
    let Some(first) = met.next() else { return };
    let how_many = 1 + met.clone().count();
    if how_many < context.count(&RULE, &FEWEST) || met.any(|channel| channel != first) {
        return;
    }
    let channel = &context.journey[*first];
    findings.push(
        RULE.at(channel.name.span, format!("this journey uses only the channel {}", quoted(&channel.name)))
            .label(format!("all {how_many} touchpoints with a channel"))
            .help("ask where customers were before, and where they go when they are stuck: a friend, a search, the phone, a store"),
    );
}
