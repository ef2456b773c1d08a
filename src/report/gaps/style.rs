//! How the page of gaps looks: colours with their contrast, and the sheet made of them.

/// What text is written in.
const INK: &str = "#1c2126";
/// What stands beside it.
const QUIET: &str = "#4d565f";
/// Links and ranks.
const ACCENT: &str = "#0b5394";
/// What is served.
const GOOD: &str = "#176b36";
/// What is partly served.
const HALF: &str = "#7a4a00";
/// What is missing or broken.
const BAD: &str = "#a3201a";
/// The paper.
const PAPER: &str = "#ffffff";
/// Behind headings of tables and questions.
const SHADE: &str = "#f2f5f8";
/// Rules between things.
const LINE: &str = "#aab4be";
/// Behind each phase.
const BEFORE: &str = "#eaf2fb";
const PURCHASE: &str = "#fdf3df";
const AFTER: &str = "#e9f6ec";

/// Returns the style sheet; it refers to nothing outside the page.
pub(crate) fn sheet() -> String {
    let mut sheet = String::new();
    for (selector, rules) in rules() {
        sheet.push_str(&format!("{selector} {{ {rules} }}\n"));
    }
    sheet.push_str(&format!(
        "@media print {{ body {{ max-width: none; padding: 0; font-size: 10pt }} .journey {{ break-before: page }} \
         .journey:first-of-type {{ break-before: auto }} nav {{ display: none }} \
         .scroll {{ overflow: visible; border: 0 }} article, tr, li {{ break-inside: avoid }} \
         h2, h3, h4 {{ break-after: avoid }} th, td, .ask {{ print-color-adjust: exact; border-color: {LINE} }} }}\n\
         @page {{ margin: 16mm }}\n"
    ));
    sheet
}

fn rules() -> Vec<(&'static str, String)> {
    let plain = |rules: &str| rules.to_owned();
    vec![
        (":root", plain("color-scheme: light")),
        (
            "body",
            format!(
                "margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 66rem; color: {INK}; background: {PAPER}; \
                 font: 1rem/1.5 system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", \"DejaVu Sans\", sans-serif; \
                 overflow-wrap: break-word"
            ),
        ),
        ("h1", plain("font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem")),
        ("h2", plain("font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .5rem")),
        ("h3", plain("font-size: 1.1rem; line-height: 1.35; margin: 1.75rem 0 .5rem")),
        ("h4", plain("font-size: 1rem; line-height: 1.35; margin: 0")),
        (
            ".journey + .journey, .portfolio",
            format!("margin-top: 4rem; border-top: 3px solid {INK}; padding-top: 2rem"),
        ),
        (".quiet, figcaption, caption", format!("color: {QUIET}")),
        ("p, ul, ol, dl", plain("margin: .25rem 0 .75rem")),
        ("a", format!("color: {ACCENT}")),
        (".scroll", plain("overflow-x: auto")),
        ("table", plain("border-collapse: collapse; font-size: .9rem; line-height: 1.35")),
        ("caption", plain("text-align: left; padding-bottom: .4rem")),
        ("th, td", format!("border: 1px solid {LINE}; padding: .3rem .5rem; text-align: left; vertical-align: top")),
        ("th", format!("background: {SHADE}; font-weight: 600")),
        ("tbody th", plain("font-weight: 500; min-width: 9rem")),
        ("td.before, th.before", format!("background: {BEFORE}")),
        ("td.purchase, th.purchase", format!("background: {PURCHASE}")),
        ("td.after, th.after", format!("background: {AFTER}")),
        (".served", format!("color: {GOOD}; font-weight: 700")),
        (".partly", format!("color: {HALF}; font-weight: 700")),
        (".nothing, .broken", format!("color: {BAD}; font-weight: 700")),
        (
            ".unseen",
            plain(
                "position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap",
            ),
        ),
        (".gaps", plain("list-style: none; padding: 0")),
        (".gaps > li", format!("border-top: 1px solid {LINE}; padding: .8rem 0 .6rem 2.6rem; position: relative")),
        (
            ".rank",
            format!(
                "position: absolute; left: 0; top: .75rem; width: 2rem; text-align: right; color: {ACCENT}; font-weight: 700"
            ),
        ),
        ("dl.factors", plain("display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .35rem 0")),
        ("dl.factors div", plain("min-width: 4.5rem")),
        ("dt", format!("color: {QUIET}; font-size: .8rem")),
        ("dd", plain("margin: 0; font-weight: 600")),
        (
            ".ask",
            format!("background: {SHADE}; border-left: 4px solid {ACCENT}; padding: .4rem .75rem; margin: .5rem 0"),
        ),
        (".weighed", format!("color: {QUIET}; font-size: .85rem")),
        ("svg", plain("display: block; max-width: 100%; height: auto")),
        ("figure", plain("margin: .5rem 0 1rem")),
        (".zero", format!("stroke: {LINE}; stroke-width: 1; stroke-dasharray: 4 4")),
        (".spread", format!("stroke: {LINE}; stroke-width: 6; stroke-linecap: round")),
        (".curve", format!("stroke: {ACCENT}; stroke-width: 2; fill: none")),
        (".point", format!("fill: {ACCENT}")),
        (".low", format!("fill: {BAD}")),
        (
            "footer",
            format!(
                "margin-top: 4rem; border-top: 1px solid {LINE}; padding-top: 1rem; color: {QUIET}; font-size: .9rem"
            ),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the relative luminance of a colour (WCAG 2.2).
    fn luminance(color: &str) -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&color[at..at + 2], 16).expect("a colour")) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_text_can_be_read_on_every_ground() {
        for ground in [PAPER, SHADE, BEFORE, PURCHASE, AFTER] {
            assert!(contrast(INK, ground) >= 7.0, "{ground}");
            for text in [QUIET, ACCENT, GOOD, HALF, BAD] {
                assert!(contrast(text, ground) >= 4.5, "{text} on {ground}: {:.2}", contrast(text, ground));
            }
        }
        assert!(contrast("#000000", "#ffffff") > 20.9);
        // Curves and their points are pictures: three to one is asked of them.
        assert!(contrast(ACCENT, PAPER) >= 3.0 && contrast(BAD, PAPER) >= 3.0);
    }

    #[test]
    fn the_sheet_refers_to_nothing() {
        let sheet = sheet();
        assert!(
            !sheet.contains("url(") && !sheet.contains("@import") && !sheet.contains("var(") && !sheet.contains('<')
        );
        assert_eq!(sheet.matches('{').count(), sheet.matches('}').count());
    }
}
