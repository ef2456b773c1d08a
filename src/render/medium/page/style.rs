//! The style of every page: one layout, in the colours and the font of a theme.

use crate::render::stack::stack;
use crate::theme::{Accent, Color, Theme};

/// How pages are laid out; their colours come from the theme.
const LAYOUT: &str = include_str!("document.css");
/// Text can be read at this contrast (WCAG 2.2, 1.4.3).
const TEXT_CONTRAST: f64 = 4.5;

/// Returns the style sheet in the colours of a theme; it refers to nothing outside the page.
pub(super) fn sheet(theme: &Theme) -> String {
    let mut out = format!("{LAYOUT}body {{ font-family: {} }}\n", stack(theme.type_sizes.family()));
    for (selectors, declarations) in rules(theme) {
        let declarations: Vec<String> =
            declarations.into_iter().map(|(property, color)| format!("{property}: {color}")).collect();
        out.push_str(&format!("{selectors} {{ {} }}\n", declarations.join("; ")));
    }
    let scheme = if is_dark(theme) { "dark" } else { "light" };
    out.push_str(&format!(":root {{ color-scheme: {scheme} }}\n"));
    out
}

fn is_dark(theme: &Theme) -> bool {
    theme.text.contrast(Color::BLACK) > theme.page.contrast(Color::BLACK)
}

/// Returns the colour nearest to a wanted one that can be read on all grounds that text stands on.
fn legible(theme: &Theme, wanted: Color) -> Color {
    wanted.standing_out(&grounds(theme), TEXT_CONTRAST)
}

/// Returns what text stands on: the page, headings of tables, and cells of each phase.
fn grounds(theme: &Theme) -> [Color; 5] {
    let [before, purchase, after] = phases(theme).map(|(_, accent)| cell(theme, accent));
    [theme.page, theme.card, before, purchase, after]
}

fn phases(theme: &Theme) -> [(&'static str, Accent); 3] {
    [("before", theme.before), ("purchase", theme.purchase), ("after", theme.after)]
}

/// Returns what the cells of a phase are filled with: hardly more than the page, so that every text can be read on it.
fn cell(theme: &Theme, accent: Accent) -> Color {
    theme.page.mix(accent.soft, 0.4)
}

/// Returns what is coloured, and how.
fn rules(theme: &Theme) -> Vec<(&'static str, Vec<(&'static str, Color)>)> {
    let accent = legible(theme, theme.before.on_soft);
    let muted = legible(theme, theme.muted);
    let mut rules = vec![
        ("body", vec![("color", theme.text), ("background-color", theme.page)]),
        (".quiet, .score, figcaption, caption, dt, footer", vec![("color", muted)]),
        ("figcaption strong", vec![("color", theme.text)]),
        ("a, .rank", vec![("color", accent)]),
        (":focus-visible", vec![("outline-color", accent)]),
        ("th, td, .ranking > li, footer", vec![("border-color", theme.line)]),
        (".part + .part", vec![("border-color", theme.text)]),
        ("th, .ask, pre", vec![("background-color", theme.card)]),
        (".ask", vec![("border-color", accent)]),
        (".served", vec![("color", legible(theme, theme.good))]),
        (".partly", vec![("color", legible(theme, theme.purchase.on_soft))]),
        (".nothing", vec![("color", legible(theme, theme.bad))]),
    ];
    let cells = phases(theme).map(|(_, accent)| vec![("background-color", cell(theme, accent))]);
    rules.extend(["td.before, th.before", "td.purchase, th.purchase", "td.after, th.after"].into_iter().zip(cells));
    rules
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme;

    #[test]
    fn every_text_can_be_read_on_every_ground_in_every_theme() {
        for theme in theme::all() {
            let wanted = [theme.muted, theme.before.on_soft, theme.good, theme.purchase.on_soft, theme.bad];
            let texts = wanted.map(|wanted| legible(theme, wanted));
            for ground in grounds(theme) {
                for text in texts.into_iter().chain([theme.text]) {
                    let contrast = text.contrast(ground);
                    assert!(contrast >= TEXT_CONTRAST, "{}: {text} on {ground}: {contrast:.2}", theme.name);
                }
            }
        }
    }

    #[test]
    fn the_sheet_refers_to_nothing() {
        for theme in theme::all() {
            let sheet = sheet(theme);
            for word in ["url(", "@import", "var(", "<"] {
                assert!(!sheet.contains(word), "{word}");
            }
            assert_eq!(sheet.matches('{').count(), sheet.matches('}').count());
        }
    }
}
