//! Finds a journey with too many touchpoints to take in, none of which opens another journey.
//!
//! Nobody but its author reads a map that fills a wall. Split journeys that grow: the whole keeps its stages, and a
//! long part goes into a file of its own, which a touchpoint `opens`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Realise the need
//!     touchpoints: [Misses the bus, Walks home, Asks a colleague, Sees a poster, Counts the cost, Asks at home, Looks at the map, Writes a list]
//!   - name: Search
//!     touchpoints: [Reads reviews, Opens six tabs, Watches a film, Reads a forum, Asks a neighbour, Takes a leaflet, Saves links, Reads a test]
//!   - name: Compare
//!     touchpoints: [Compares frames, Compares gears, Compares prices, Compares brakes, Compares weights, Asks by chat, Asks by phone, Sleeps on it]
//!   - name: Visit
//!     touchpoints: [Finds the shop, Parks, Is greeted, Tells the need, Sees models, Tries one, Tries a second, Tries a third]
//!   - name: Buy
//!     touchpoints: [Chooses, Hears the price, Chooses a lock, Chooses a light, Signs, Pays, Takes the bill, Gets a mail]
//!   - name: Receive
//!     touchpoints: [Waits, Gets a date, Waits again, Gets a call, Opens the door, Unpacks, Reads the manual, Assembles]
//!   - name: Ride
//!     touchpoints: [Rides to work, Rides home, Rides in rain, Locks it, Pumps the tyres, Oils the chain, Changes a light, Rides at night]
//!   - name: Service
//!     touchpoints: [Chain comes off, Calls, Brings it, Waits for it, Gets a call back, Collects it, Pays for it, Rides again]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints: [Asks a colleague, Compares models, Visits the store]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "too-many-touchpoints",
    group: Group::Portfolio,
    severity: Severity::Info,
    options: &[&MOST_TOUCHPOINTS],
    why: "nobody but its author reads a map that fills a wall: keep journeys small, and let them open each other",
    doc: own_docs!("too_many_touchpoints.rs"),
    reads: Reads::File(&["touchpoints", "opens"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

static MOST_TOUCHPOINTS: RuleOption =
    RuleOption::count("most_touchpoints", "how many touchpoints one journey may have", 60, 3, 100_000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let number = journey.touchpoints.len();
    if number <= context.count(&RULE, &MOST_TOUCHPOINTS) || journey.moments().any(|moment| moment.opens.is_given()) {
        return;
    }
    // The stage that grew most is where to begin.
    let Some(longest) = journey.stages.iter().rev().max_by_key(|stage| stage.touchpoints.len()) else { return };
    findings.push(
        RULE.at(
            longest.name.span,
            format!(
                "this journey has {number} touchpoints, and {} alone {}",
                quoted(&longest.name.value),
                longest.touchpoints.len()
            ),
        )
        .label("the longest stage")
        .help("move a long stage into a journey of its own, and let a touchpoint open it with `opens:`"),
    );
}
