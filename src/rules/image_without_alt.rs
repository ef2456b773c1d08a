//! Finds an image without a text alternative.
//!
//! People who use a screen reader, or who have no network, have only the words for a photo of the shelf or a screenshot
//! of the form (WCAG 1.1.1). `alt` describes what the image shows. A link is an image if its `kind` says so or if its
//! address ends like one. The rule reports one finding for all images.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     action: Opens the box
//!     links: [{ name: The box, url: "https://example.com/box.jpg", kind: photo }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     action: Opens the box
//!     links:
//!       - name: The box
//!         url: "https://example.com/box.jpg"
//!         kind: photo
//!         alt: An open box with sixty loose parts and no order
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Link;
use crate::lexicon::{Lexicon, List};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, first_then_others};

pub(crate) const RULE: Rule = Rule {
    name: "image-without-alt",
    group: Group::File,
    severity: Severity::Info,
    why: "people who cannot see an image have only the words (WCAG 2.2, 1.1.1)",
    doc: own_docs!("image_without_alt.rs"),
    reads: Reads::File(&["links", "alt", "kind", "url"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const ENDINGS: [&str; 8] = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".heic"];

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let silent: Vec<&Link> = context
        .links()
        .filter(|link| {
            is_picture(link, context.lexicon())
                && !link.alt.is_broken()
                && link.alt.get().is_none_or(|alt| alt.trim().is_empty())
        })
        .collect();
    let Some((first, others)) = silent.split_first() else { return };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "this one too".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, "this image has no text alternative")
        .label("no `alt`")
        .help("write `{ name: …, url: …, alt: An open box with sixty loose parts }`");
    findings.push(first_then_others(finding, &others));
}

fn is_picture(link: &Link, lexicon: Lexicon) -> bool {
    let kind = link.kind.get().map(|kind| kind.trim().to_lowercase()).unwrap_or_default();
    let path = link.url.split(['?', '#']).next().unwrap_or_default().to_lowercase();
    lexicon.has(List::PictureWords, &kind) || ENDINGS.iter().any(|ending| path.ends_with(ending))
}
