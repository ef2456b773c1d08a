//! Every control of the page does what it says, by mouse and by keys, and the address says what is chosen.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::driver::{Browser, Setup, with_browser};
use crate::{city_bike, examples, write_page};

/// Opens the page of the example at a fragment, and does something with it.
fn explore<F: AsyncFnOnce(&Browser)>(fragment: &str, work: F) {
    let folder = TempDir::new().expect("a folder");
    let page = city_bike(&folder);
    with_browser(Setup::default(), async |browser| {
        browser.open_file(&page, fragment).await;
        work(browser).await;
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    });
}

/// Sets whether a box is checked, as a click does.
async fn check(browser: &Browser, menu: &str, value: &str) {
    let open =
        format!("[...document.querySelectorAll('summary')].find((each) => each.textContent === '{menu}').click()");
    browser.run(&open, vec![]).await;
    browser.click(&format!("input[value='{value}']")).await;
    browser.press(&["Escape"]).await;
}

async fn hash(browser: &Browser) -> String {
    browser.get("location.hash").await.as_str().unwrap_or_default().to_owned()
}

/// Returns the heading of the open panel; nothing where it is closed.
async fn opened(browser: &Browser) -> Value {
    browser
        .get("document.querySelector('.panel').hidden ? null : document.querySelector('.panel h2').textContent")
        .await
}

/// The map as it is seen.
const MAP: &str = "document.querySelector('.picture[data-view=map] .frame > svg')";

#[test]
fn a_lane_goes_and_the_picture_closes_up() {
    explore("", async |browser| {
        let height = format!("{MAP}.viewBox.baseVal.height");
        let top = format!(
            "{MAP}.querySelector('[data-slice=\"legend\"]').getBBox().y + {MAP}.querySelector('[data-slice=\"legend\"]').transform.baseVal.consolidate().matrix.f"
        );
        let (before, legend) = (browser.get(&height).await, browser.get(&top).await);
        let lane = format!("Number({MAP}.querySelector('[data-slice=\"lane.pain_points\"]').dataset.height)");
        let lane = browser.get(&lane).await.as_f64().expect("a height");
        check(browser, "Lanes", "lane.pain_points").await;
        let after = browser.get(&height).await.as_f64().expect("a height");
        assert!((before.as_f64().expect("a height") - after - lane).abs() < 0.01, "{before} − {lane} is not {after}");
        let moved = legend.as_f64().expect("a place") - browser.get(&top).await.as_f64().expect("a place");
        assert!((moved - lane).abs() < 0.01, "the legend moved by {moved}, not by {lane}");
        let shown = format!("{MAP}.querySelector('[data-slice=\"lane.pain_points\"]').getBoundingClientRect().height");
        assert_eq!(browser.get(&shown).await, 0);
        assert_eq!(hash(browser).await, "#&without=lane.pain_points");
        check(browser, "Lanes", "lane.pain_points").await;
        assert_eq!(browser.get(&height).await, before);
        assert_eq!(hash(browser).await, "");
    });
}

#[test]
fn a_line_of_the_blueprint_goes_with_the_last_lane_below_it() {
    explore("#&without=lane.frontstage", async |browser| {
        let lines = format!(
            "[...{MAP}.querySelectorAll('[data-slice=line]')].map((each) => each.getBoundingClientRect().height > 0)"
        );
        assert_eq!(browser.get(&lines).await, json!([false, true]));
        check(browser, "Lanes", "lane.frontstage").await;
        assert_eq!(browser.get(&lines).await, json!([true, true]));
    });
}

#[test]
fn through_the_eyes_of_one_persona_what_is_of_others_steps_back() {
    explore("", async |browser| {
        let faded = format!("[...{MAP}.querySelectorAll('.faded')].map((each) => each.dataset.who)");
        assert_eq!(browser.get(&faded).await, json!([]));
        check(browser, "Personas", "leo").await;
        let others = browser.get(&faded).await;
        let others: Vec<String> = serde_json::from_value(others).expect("texts");
        assert!(!others.is_empty() && others.iter().all(|who| who == "1"), "{others:?}");
        let curve = format!(
            "[...{MAP}.querySelectorAll('[data-slice=\"lane.emotion\"] [data-who=\"1\"]')].every((each) => each.getBoundingClientRect().width === 0)"
        );
        assert_eq!(browser.get(&curve).await, true, "the other's curve is gone");
        assert_eq!(hash(browser).await, "#&who=aino");
    });
}

#[test]
fn in_the_flow_the_ways_of_others_step_back_with_their_touchpoints() {
    let folder = TempDir::new().expect("a folder");
    let (_, map) = examples().into_iter().find(|(name, _)| name == "night-train").expect("an example");
    let page = write_page(&folder, "night-train", &map, None);
    with_browser(Setup::default(), async |browser| {
        browser.open_file(&page, "#&view=flow").await;
        let flow = "document.querySelector('.picture[data-view=flow] .frame > svg')";
        // A line and its head, without any text: the way itself.
        let lines = |class: &str| {
            format!(
                "[...{flow}.querySelectorAll('g[data-who]{class}')]
                    .filter((each) => !each.querySelector('text') && each.querySelector('path[fill=none]'))
                    .map((each) => each.dataset.who)"
            )
        };
        assert_eq!(browser.get(&lines(".faded")).await, json!([]));
        let ways: Vec<String> = serde_json::from_value(browser.get(&lines("")).await).expect("texts");
        check(browser, "Personas", "beatriz").await;
        let faded: Vec<String> = serde_json::from_value(browser.get(&lines(".faded")).await).expect("texts");
        assert!(!faded.is_empty() && faded.iter().all(|who| who == "2"), "{faded:?}");
        assert_eq!(faded.len(), ways.iter().filter(|who| *who == "2").count(), "all ways of the other");
    });
}

#[test]
fn looks_and_views_change_the_picture_and_the_page() {
    explore("", async |browser| {
        let paper = format!("{MAP}.querySelector('rect').getAttribute('fill')");
        let body = "getComputedStyle(document.body).backgroundColor";
        let light = (browser.get(&paper).await, browser.get(body).await);
        let choose = "const select = document.getElementById('-theme'); select.value = 'dark';
                      select.dispatchEvent(new Event('change', { bubbles: true }));";
        browser.run(choose, vec![]).await;
        let dark = (browser.get(&paper).await, browser.get(body).await);
        assert!(light.0 != dark.0 && light.1 != dark.1, "{light:?} {dark:?}");
        let seen = |view: &str| format!("document.querySelector('.picture[data-view={view}]').checkVisibility()");
        assert_eq!((browser.get(&seen("map")).await, browser.get(&seen("flow")).await), (json!(true), json!(false)));
        browser.click("button[data-view=flow]").await;
        assert_eq!((browser.get(&seen("map")).await, browser.get(&seen("flow")).await), (json!(false), json!(true)));
        assert_eq!(
            browser.get("document.querySelector('button[data-view=flow]').getAttribute('aria-pressed')").await,
            "true"
        );
        assert_eq!(hash(browser).await, "#&view=flow&theme=dark");
        browser.click(".picture[data-view=flow] [data-place='4']").await;
        assert_eq!(opened(browser).await, "Pays");
    });
}

#[test]
fn a_touchpoint_opens_with_all_that_is_said_of_it_and_closes_again() {
    explore("", async |browser| {
        browser.click(".picture[data-view=map] [data-place='5']").await;
        assert_eq!(opened(browser).await, "Waits for the courier");
        let text = browser.get("document.querySelector('.panel').textContent").await;
        for said in ["Courier", "4 days", "Nobody tells when the courier comes", "Aino", "Rain on the delivery day"] {
            assert!(text.as_str().expect("a text").contains(said), "{said}: {text}");
        }
        assert_eq!(browser.get("document.querySelectorAll('.halo.chosen').length").await, 1);
        assert_eq!(hash(browser).await, "#receive.waits-for-the-courier");
        let heard = browser.get("document.getElementById('-says').textContent").await;
        assert_eq!(heard, "Details: Waits for the courier");
        browser.click("[data-step='1']").await;
        assert_eq!(opened(browser).await, "Assembles the bike");
        browser.press(&["Escape"]).await;
        assert_eq!(opened(browser).await, Value::Null);
        assert_eq!(hash(browser).await, "");
        assert_eq!(browser.get("document.querySelectorAll('.halo.chosen').length").await, 0);
    });
}

#[test]
fn keys_alone_lead_everywhere() {
    explore("", async |browser| {
        let focus =
            "document.activeElement.dataset.place ?? document.activeElement.id ?? document.activeElement.tagName";
        for _ in 0..40 {
            if browser.get("document.activeElement.dataset.place ?? null").await != Value::Null {
                break;
            }
            browser.press(&["Tab"]).await;
        }
        assert_eq!(browser.get(focus).await, "0", "one comes to the first touchpoint");
        assert_eq!(browser.get("document.querySelectorAll('.halo.focus').length").await, 1, "and sees where one is");
        browser.press(&["Right", "Right", "Down", "Left"]).await;
        assert_eq!(browser.get(focus).await, "2");
        browser.press(&["End"]).await;
        assert_eq!(browser.get(focus).await, "8");
        browser.press(&["Home", "Enter"]).await;
        assert_eq!(opened(browser).await, "Asks a colleague");
        assert_eq!(browser.get(focus).await, "-panel");
        browser.press(&["Escape"]).await;
        assert_eq!(browser.get(focus).await, "0", "one is where one was");
        let scale = "Number(document.querySelector('.picture[data-view=map] .frame > svg').dataset.scale)";
        let before = browser.get(scale).await.as_f64().expect("a scale");
        browser.press(&["+"]).await;
        assert!(browser.get(scale).await.as_f64().expect("a scale") > before);
        browser.press(&["0"]).await;
        assert_eq!(browser.get(scale).await, 1);
        browser.press(&["-"]).await;
        assert_eq!(browser.get(scale).await, 0.85);
    });
}

#[test]
fn a_gap_leads_to_its_place() {
    explore("", async |browser| {
        browser.click("[data-open='-gaps']").await;
        let count = browser.get("document.querySelectorAll('.panel .gaps li').length").await;
        assert_eq!(count, 8);
        browser.click(".panel .gaps li a").await;
        assert_eq!(opened(browser).await, "Waits for the courier");
        let place = "document.querySelector('.picture[data-view=map] [data-place=\"5\"]').getBoundingClientRect()";
        let inside = format!(
            "{place}.left > 0 && {place}.right < innerWidth && {place}.top > 0 && {place}.bottom < innerHeight"
        );
        assert_eq!(browser.get(&inside).await, true, "it is in view");
    });
}

#[test]
fn what_the_pointer_is_over_is_told() {
    explore("", async |browser| {
        browser.hover(".picture[data-view=map] [data-place='4']").await;
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        assert_eq!(browser.get("document.querySelector('.peek').hidden").await, false);
        assert_eq!(browser.get("document.querySelector('.peek h2').textContent").await, "Pays");
        browser.hover("h1").await;
        assert_eq!(browser.get("document.querySelector('.peek').hidden").await, true);
    });
}

#[test]
fn what_is_sought_stands_out() {
    explore("", async |browser| {
        browser.click("#-find").await;
        browser.press(&["c", "o", "u", "r", "i", "e", "r"]).await;
        let missed =
            format!("[...{MAP}.querySelectorAll('[data-place]:not(.missed)')].map((each) => each.dataset.place)");
        assert_eq!(browser.get(&missed).await, json!(["5"]));
        browser.press(&["Enter"]).await;
        assert_eq!(browser.get("document.activeElement.dataset.place").await, "5");
    });
}

#[test]
fn an_address_shows_again_what_was_chosen() {
    let fragment = "#buy.pays&view=flow&theme=high-contrast&who=leo&without=head,lane.gaps&zoom=125";
    explore(fragment, async |browser| {
        let state = "[document.documentElement.dataset.view, document.documentElement.dataset.theme,
            document.querySelector('input[value=aino]').checked, document.querySelector('input[value=head]').checked,
            document.querySelector('[data-zoom=full]').textContent]";
        let chosen = json!(["flow", "high-contrast", false, false, "125 %"]);
        assert_eq!(browser.get(state).await, chosen);
        assert_eq!(opened(browser).await, "Pays");
        browser.run("location.reload()", vec![]).await;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_eq!(browser.get(state).await, chosen);
        assert_eq!(opened(browser).await, "Pays");
        assert_eq!(hash(browser).await, fragment);
        browser.run("location.hash = '#nowhere&view=sideways&theme=loud&who=nobody&without=x&zoom=NaN'", vec![]).await;
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        let first = json!(["map", "light", true, true]);
        let state = browser.get(state).await;
        assert_eq!(json!(state.as_array().expect("a list")[..4]), first);
    });
}

#[test]
fn stages_stay_in_view_above_their_lanes() {
    explore("#&zoom=100", async |browser| {
        let strip =
            "document.querySelector('.strip svg') && document.querySelector('.strip').textContent.includes('Compare')";
        assert_ne!(browser.get(strip).await, true);
        browser.run("document.querySelector('.frame').scrollTop = 900", vec![]).await;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        assert_eq!(browser.get(strip).await, true);
        let above = "document.querySelector('.strip svg').getBoundingClientRect().top - document.querySelector('.frame').getBoundingClientRect().top";
        assert!(browser.get(above).await.as_f64().expect("a place").abs() < 3.0);
    });
}
