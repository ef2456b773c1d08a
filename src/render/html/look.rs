//! The colours of the page, taken from the themes of the pictures: one set of rules for each.

use crate::render::svg::{Hex, identifier};
use crate::theme::{Color, Theme};

/// Returns the name by which page and script call a theme.
pub(super) fn name(theme: &Theme) -> String {
    identifier(&theme.name)
}

/// Returns the rules for all themes that a page can take.
pub(super) fn sheet(themes: &[&Theme]) -> String {
    let mut out = String::new();
    for theme in themes {
        let name = name(theme);
        for (selectors, declarations) in rules(theme) {
            let selectors: Vec<String> = selectors
                .split(", ")
                .map(|selector| match selector {
                    "html" => format!("html[data-theme=\"{name}\"]"),
                    _ => format!("[data-theme=\"{name}\"] {selector}"),
                })
                .collect();
            let declarations: Vec<String> =
                declarations.into_iter().map(|(property, color)| format!("{property}:{}", Hex(color))).collect();
            out.push_str(&format!("{}{{{}}}\n", selectors.join(","), declarations.join(";")));
        }
        let scheme = if is_dark(theme) { "dark" } else { "light" };
        out.push_str(&format!("html[data-theme=\"{name}\"]{{color-scheme:{scheme}}}\n"));
    }
    out
}

fn is_dark(theme: &Theme) -> bool {
    theme.text.contrast(Color(0, 0, 0)) > theme.page.contrast(Color(0, 0, 0))
}

/// Returns what is coloured, and how.
fn rules(theme: &Theme) -> Vec<(&'static str, Vec<(&'static str, Color)>)> {
    let (accent, chip) = (theme.before, theme.chip);
    vec![
        (
            "html, body, .bar, .panel, .menu, .strip, .peek",
            vec![("background-color", theme.page), ("color", theme.text)],
        ),
        (".quiet, caption, dt, label, footer, .sign", vec![("color", theme.muted)]),
        (
            ".bar, .panel, .menu, .strip, .peek, th, td, tr, section, footer, .card, .frame, .picture",
            vec![("border-color", theme.line)],
        ),
        (".frame", vec![("background-color", theme.page)]),
        ("thead th, .card", vec![("background-color", theme.card)]),
        (
            "button, select, summary, input",
            vec![("background-color", theme.card), ("color", theme.text), ("border-color", theme.strong_line)],
        ),
        ("a", vec![("color", accent.on_soft)]),
        (
            "[aria-pressed=\"true\"], details[open] > summary, .skip",
            vec![("background-color", accent.strong), ("color", accent.on_strong), ("border-color", accent.strong)],
        ),
        (".chip", vec![("background-color", chip.fill), ("color", chip.text)]),
        (".pain", vec![("color", theme.pain.text)]),
        (".opportunity", vec![("color", theme.opportunity.text)]),
        (".gaps li", vec![("border-color", theme.gap.edge)]),
        (".rank", vec![("background-color", theme.gap.fill), ("color", theme.gap.text)]),
        (".before > h3", vec![("border-color", theme.before.strong)]),
        (".purchase > h3", vec![("border-color", theme.purchase.strong)]),
        (".after > h3", vec![("border-color", theme.after.strong)]),
        (".halo", vec![("stroke", accent.on_soft)]),
        (":focus-visible", vec![("outline-color", accent.on_soft)]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme;

    #[test]
    fn every_text_of_the_page_can_be_read_in_every_look() {
        for theme in theme::all() {
            let texts = [theme.text, theme.muted, theme.before.on_soft, theme.pain.text, theme.opportunity.text];
            for text in texts {
                for paper in [theme.page, theme.card] {
                    let contrast = text.contrast(paper);
                    assert!(contrast >= 4.5, "{}: {text:?} on {paper:?}: {contrast:.2}", theme.name);
                }
            }
            assert!(theme.strong_line.contrast(theme.page) >= 3.0, "{}: edges of buttons", theme.name);
            assert!(theme.before.on_soft.contrast(theme.page) >= 3.0, "{}: what is in focus", theme.name);
        }
    }

    #[test]
    fn the_sheet_refers_to_nothing() {
        let sheet = sheet(theme::all());
        for word in ["url(", "@import", "var(", "<"] {
            assert!(!sheet.contains(word), "{word}");
        }
        assert_eq!(sheet.matches('{').count(), sheet.matches('}').count());
    }
}
