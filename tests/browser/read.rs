//! The page as it is opened, read without script, and printed.

use serde_json::json;
use tempfile::TempDir;

use crate::driver::{Setup, with_browser};
use crate::{city_bike, examples, write_page};

#[test]
fn every_page_opens_without_complaint_and_asks_for_nothing() {
    let folder = TempDir::new().expect("a folder");
    with_browser(Setup::default(), async |browser| {
        for (name, map) in examples() {
            let page = write_page(&folder, &name, &map, None);
            browser.open_file(&page, "").await;
            assert_eq!(browser.get("'script' in document.documentElement.dataset").await, true, "{name}: no script");
            assert_eq!(browser.complaints().await, Vec::<String>::new(), "{name}");
            let asked = browser.requests().await;
            assert!(asked.iter().all(|url| url.starts_with("data:")), "{name}: {asked:?}");
            assert_eq!(browser.get("document.querySelectorAll('.picture svg').length").await, 3 - 1, "{name}");
        }
    });
}

#[test]
fn a_page_that_tries_something_is_noticed() {
    let folder = TempDir::new().expect("a folder");
    let page = city_bike(&folder);
    let text = std::fs::read_to_string(&page).expect("a page");
    let bad = text.replace("<main>", "<main><img src=\"http://127.0.0.1:9/x.png\"><script>1</script>");
    std::fs::write(&page, bad).expect("a file");
    with_browser(Setup::default(), async |browser| {
        browser.open_file(&page, "").await;
        assert!(!browser.complaints().await.is_empty(), "the policy lets everything through");
    });
}

#[test]
fn every_text_is_set_in_the_font_that_travels_with_the_page() {
    let folder = TempDir::new().expect("a folder");
    let page = city_bike(&folder);
    with_browser(Setup { has_script: false, ..Setup::default() }, async |browser| {
        browser.open_file(&page, "").await;
        let loaded = "[...document.fonts].map((font) => `${font.family} ${font.weight} ${font.style} ${font.status}`)";
        let faces = ["normal normal", "bold normal", "normal oblique"];
        let faces = faces.map(|face| format!("DejaVu Sans {face} loaded"));
        assert_eq!(browser.get(loaded).await, json!(faces));
        for texts in ["svg text, svg tspan", "h1, h2, h3, h4, p, th, td, dt, li, small, strong, span, a"] {
            let fonts = browser.fonts(texts).await;
            assert_eq!(fonts.into_iter().collect::<Vec<_>>(), [("DejaVu Sans".to_owned(), true)], "{texts}");
        }
    });
}

#[test]
fn without_script_everything_can_be_read() {
    let folder = TempDir::new().expect("a folder");
    with_browser(Setup { has_script: false, ..Setup::default() }, async |browser| {
        for (name, map) in examples() {
            let page = write_page(&folder, &name, &map, None);
            browser.open_file(&page, "").await;
            assert_eq!(browser.get("'script' in document.documentElement.dataset").await, false, "{name}");
            let seen = browser
                .get(
                    "[...document.querySelectorAll('.picture svg, h1, h2:not(.unseen), h3, th, td p, .card')]
                     .filter((each) => each.getBoundingClientRect().width === 0).map((each) => each.textContent)",
                )
                .await;
            assert_eq!(seen, json!([]), "{name}: not to be seen");
            assert_eq!(browser.get("document.querySelector('.tools').getBoundingClientRect().width").await, 0);
            let text = browser.get("document.body.innerText").await;
            let text = text.as_str().expect("a text");
            for column in &map.columns {
                let name = column.name.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(text.contains(&name), "{name} is not to be read");
            }
        }
    });
}

#[test]
fn headings_are_in_order_and_controls_have_names() {
    let folder = TempDir::new().expect("a folder");
    with_browser(Setup::default(), async |browser| {
        for (name, map) in examples() {
            let page = write_page(&folder, &name, &map, None);
            browser.open_file(&page, "").await;
            let nameless =
                "[...document.querySelectorAll('button, input, select, summary, a, [role=button], [role=region]')]
                .filter((each) => !(each.getAttribute('aria-label') || each.textContent.trim()
                    || (each.labels && each.labels.length && each.labels[0].textContent.trim())))
                .map((each) => each.outerHTML.slice(0, 120))";
            assert_eq!(browser.get(nameless).await, json!([]), "{name}");
            let levels = browser
                .get("[...document.querySelectorAll('h1, h2, h3, h4')].map((each) => Number(each.tagName[1]))")
                .await;
            let levels: Vec<u64> = serde_json::from_value(levels).expect("levels");
            assert_eq!(levels[0], 1, "{name}");
            for pair in levels.windows(2) {
                assert!(pair[1] <= pair[0] + 1, "{name}: {levels:?}");
            }
        }
    });
}

/// Finds texts of the page whose contrast with what is behind them is too low.
const FAINT: &str = "
    const light = (color) => {
        const parts = color.match(/[\\d.]+/g).map(Number).slice(0, 3).map((part) => part / 255);
        const linear = parts.map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    };
    const isClear = (color) => color === 'transparent' || /, 0\\)$/.test(color);
    const faint = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.textContent.trim() || element.closest('svg, script, style, template, .unseen')) continue;
        if (!element.checkVisibility()) continue;
        let behind = element;
        while (behind && isClear(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
        const paper = light(behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)');
        const text = light(getComputedStyle(element).color);
        const contrast = (Math.max(text, paper) + 0.05) / (Math.min(text, paper) + 0.05);
        if (contrast < 4.5) faint.push(`${contrast.toFixed(2)} ${walker.currentNode.textContent.trim().slice(0, 40)}`);
    }
    return [...new Set(faint)];";

#[test]
fn every_text_of_the_page_can_be_read_in_every_look() {
    let folder = TempDir::new().expect("a folder");
    let page = city_bike(&folder);
    with_browser(Setup::default(), async |browser| {
        for theme in cjm::theme::all() {
            let fragment = format!("#receive.waits-for-the-courier&theme={}", theme.name);
            browser.open_file(&page, &fragment).await;
            assert_eq!(browser.get("document.documentElement.dataset.theme").await, theme.name.as_ref());
            browser.run("document.querySelectorAll('details').forEach((menu) => { menu.open = true; })", vec![]).await;
            assert_eq!(browser.run(FAINT, vec![]).await, json!([]), "{}", theme.name);
        }
        browser.run("document.querySelector('.quiet').style.color = '#999999'", vec![]).await;
        browser.run("document.querySelector('.bar').style.backgroundColor = '#aaaaaa'", vec![]).await;
        assert_ne!(browser.run(FAINT, vec![]).await, json!([]), "a faint text is noticed");
    });
}

#[test]
fn dark_screens_get_the_dark_look_unless_a_look_was_asked_for() {
    let folder = TempDir::new().expect("a folder");
    let page = city_bike(&folder);
    let map = crate::map_of("journey: A\nstages: [B]\n");
    let asked = write_page(&folder, "asked", &map, Some(&cjm::theme::LIGHT));
    with_browser(Setup::default(), async |browser| {
        browser.prefer_dark().await;
        browser.open_file(&page, "").await;
        assert_eq!(browser.get("document.documentElement.dataset.theme").await, "dark");
        browser.open_file(&asked, "").await;
        assert_eq!(browser.get("document.documentElement.dataset.theme").await, "light");
    });
}

/// Returns how many pages a PDF has, and the words that its page objects hold of their size.
fn sheets(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type /Page\n").count() + text.matches("/Type /Page ").count() + text.matches("/Type /Page/").count()
}

#[test]
fn a_printed_page_holds_the_picture_and_the_words_or_the_picture_alone() {
    let folder = TempDir::new().expect("a folder");
    let page = city_bike(&folder);
    with_browser(Setup::default(), async |browser| {
        browser.open_file(&page, "").await;
        let all = browser.printed().await;
        assert!(all.starts_with(b"%PDF") && all.len() > 40_000, "{} bytes", all.len());
        assert!(sheets(&all) > 2, "{} sheets", sheets(&all));
        // The button waits for the window of the printer; the page is the same as it would be then.
        browser.run("document.documentElement.dataset.print = 'picture'", vec![]).await;
        let picture = browser.printed().await;
        assert_eq!(sheets(&picture), 1, "the picture is one sheet");
        assert!(picture.len() > 20_000, "{} bytes", picture.len());
        let without = "document.querySelector('.picture[data-view=map]').remove();
                       document.documentElement.dataset.print = 'picture';";
        browser.run(without, vec![]).await;
        assert!(browser.printed().await.len() < picture.len() / 2, "without the picture, much is missing");
    });
}

#[test]
fn a_narrow_window_needs_no_scrolling_to_the_side_but_in_frames() {
    let folder = TempDir::new().expect("a folder");
    with_browser(Setup { width: 500, height: 800, ..Setup::default() }, async |browser| {
        for (name, map) in examples() {
            let page = write_page(&folder, &name, &map, None);
            browser.open_file(&page, "").await;
            let spare = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
            assert_eq!(browser.get(spare).await, 0, "{name}");
        }
    });
}

/// Finds texts of one line whose last letter does not stand where their first strong letter says that they end.
const TURNED: &str = "
    const turned = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    const place = (node, at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
    };
    while (walker.nextNode()) {
        const element = walker.currentNode;
        const node = element.firstChild;
        if (element.closest('svg, select, script, style, template, .unseen') || !element.checkVisibility()) continue;
        if (element.childNodes.length !== 1 || node.nodeType !== Node.TEXT_NODE) continue;
        const text = node.data.trimEnd();
        if (text.length < 2 || text !== text.trim()) continue;
        const [first, last] = [place(node, 0), place(node, text.length - 1)];
        if (Math.abs(first.top - last.top) > 2) continue;
        const strong = (text.match(/[A-Za-z\\u0590-\\u05ff]/) || ['A'])[0];
        const runsFromRight = strong > '\\u0500';
        if (runsFromRight !== last.left < first.left) turned.push(text);
    }
    return turned;";

/// A journey that is read from right to left, with stops and brackets at the ends of what it says.
const HEBREW: &str = r#"
journey: "השאלת אופניים (מהיר!)"
language: he
personas: { noa: { name: "נועה, מורה", share: 60%, goal: "להגיע לעבודה, מהר." }, dan: { name: "דן (סטודנט)", share: 40% } }
stages:
  - name: חיפוש
    phase: before
    touchpoints:
      - { name: "מחפש באתר!", emotion: { noa: -2, dan: 1 }, pain_points: [{ name: "המחיר לא ברור (שוב)", severity: high }] }
  - name: קנייה
    phase: purchase
    touchpoints: [{ name: "משלם (100 ₪)", emotion: -1 }]
"#;

#[test]
fn on_a_page_from_right_to_left_every_text_ends_where_it_should() {
    let folder = TempDir::new().expect("a folder");
    let page = write_page(&folder, "hebrew", &crate::map_of(HEBREW), None);
    with_browser(Setup::default(), async |browser| {
        browser.open_file(&page, "").await;
        browser.run("document.querySelectorAll('details').forEach((menu) => { menu.open = true; })", vec![]).await;
        assert_eq!(browser.run(TURNED, vec![]).await, json!([]));
        let edge = "[...document.querySelectorAll('.facts > section > h2')].map((each) => {
                        const range = document.createRange();
                        range.selectNodeContents(each);
                        return Math.round(each.getBoundingClientRect().right - range.getBoundingClientRect().right);
                    }).filter((space) => space !== 0)";
        assert_eq!(browser.get(edge).await, json!([]), "headings stand at the right edge, where reading begins");
        let spare = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert_eq!(browser.get(spare).await, 0);
        browser
            .run("for (const each of document.querySelectorAll('*')) each.style.unicodeBidi = 'normal'", vec![])
            .await;
        assert_ne!(browser.run(TURNED, vec![]).await, json!([]), "a text that is turned is noticed");
    });
}
