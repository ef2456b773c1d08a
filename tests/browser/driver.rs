//! A browser without a window, driven as a person would drive it.

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// The driver's process, which ends with its owner.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A browser with one window.
pub(crate) struct Browser {
    client: Client,
    _driver: Driver,
}

/// How a browser is set up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setup {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) has_script: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Setup { width: 1440, height: 900, has_script: true }
    }
}

/// Tells whether a browser and its driver are there; fails where they must be and are not.
#[expect(clippy::print_stderr, reason = "who runs the tests is to know what was passed over")]
pub(crate) fn is_there() -> bool {
    let runs = |program: &str| {
        let status = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    };
    let missing: Vec<&str> = ["chromium", "chromedriver"].into_iter().filter(|program| !runs(program)).collect();
    if missing.is_empty() {
        return true;
    }
    let is_required = std::env::var_os("CJM_BROWSER").is_some_and(|value| value == "required");
    assert!(!is_required, "CJM_BROWSER=required, but there is no {}", missing.join(" and no "));
    eprintln!("skipped: there is no {} (Debian: chromium, chromium-driver)", missing.join(" and no "));
    false
}

/// Does something with a browser, and closes it afterwards; passes it over where there is none.
pub(crate) fn with_browser<F: AsyncFnOnce(&Browser)>(setup: Setup, work: F) {
    if !is_there() {
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let browser = Browser::open(setup).await;
        work(&browser).await;
        let _ = browser.client.clone().close().await;
    });
}

impl Browser {
    async fn open(setup: Setup) -> Browser {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let mut command = Command::new("chromedriver");
        command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        let driver = Driver(command.spawn().expect("chromedriver starts"));
        let arguments = [
            "--headless=new".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--hide-scrollbars".to_owned(),
            "--force-device-scale-factor=1".to_owned(),
            format!("--window-size={},{}", setup.width, setup.height + 140),
        ];
        let script = if setup.has_script { 1 } else { 2 };
        let options = json!({
            "args": arguments,
            "prefs": { "profile.managed_default_content_settings.javascript": script },
        });
        let mut capabilities = Capabilities::new();
        capabilities.insert("goog:chromeOptions".to_owned(), options);
        capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL", "performance": "ALL" }));
        for _ in 0..100 {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            let builder = builder.capabilities(capabilities.clone());
            match builder.connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(client) => return Browser { client, _driver: driver },
                Err(fantoccini::error::NewSessionError::SessionNotCreated(why)) => panic!("no session: {why}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
        panic!("chromedriver does not answer");
    }

    /// Opens a file, at a fragment of its address.
    pub(crate) async fn open_file(&self, path: &Path, fragment: &str) {
        // A new address of the same page would not load it again.
        self.client.goto("about:blank").await.expect("an empty page");
        self.client.goto(&format!("file://{}{fragment}", path.display())).await.expect("the page opens");
    }

    /// Runs a script in the page, and returns what it returns.
    pub(crate) async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Returns what an expression is in the page.
    pub(crate) async fn get(&self, expression: &str) -> Value {
        self.run(&format!("return {expression};"), Vec::new()).await
    }

    /// Clicks what a selector finds first, as a person would: where it is to be seen, and nothing lies over it.
    pub(crate) async fn click(&self, selector: &str) {
        let element = self.client.find(fantoccini::Locator::Css(selector)).await;
        let element = element.unwrap_or_else(|error| panic!("{selector}: {error}"));
        element.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Presses keys, one after the other, wherever the focus is.
    pub(crate) async fn press(&self, keys: &[&str]) {
        use fantoccini::actions::{InputSource, KeyAction, KeyActions};
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in keys {
            let value = code_of(key);
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.expect("keys are pressed");
    }

    /// Moves the mouse over what a selector finds first.
    pub(crate) async fn hover(&self, selector: &str) {
        use fantoccini::actions::{InputSource, MouseActions, PointerAction};
        let element = self.client.find(fantoccini::Locator::Css(selector)).await.expect("something to point at");
        let to = PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 };
        let actions = MouseActions::new("mouse".to_owned()).then(to);
        self.client.perform_actions(actions).await.expect("the mouse moves");
    }

    /// Returns the page as it is printed.
    pub(crate) async fn printed(&self) -> Vec<u8> {
        use base64::Engine as _;
        let parameters = json!({ "preferCSSPageSize": true, "printBackground": false });
        let value = self.developers("Page.printToPDF", parameters).await;
        let data = value["data"].as_str().expect("a document");
        base64::engine::general_purpose::STANDARD.decode(data).expect("base64")
    }

    /// Lets the reader prefer dark screens.
    pub(crate) async fn prefer_dark(&self) {
        let features = json!([{ "name": "prefers-color-scheme", "value": "dark" }]);
        self.developers("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// Returns the fonts in which the texts are set that a selector finds: each with whether it came with the page.
    pub(crate) async fn fonts(&self, selector: &str) -> BTreeMap<String, bool> {
        self.developers("DOM.enable", json!({})).await;
        self.developers("CSS.enable", json!({})).await;
        let page = self.developers("DOM.getDocument", json!({ "depth": 0 })).await;
        let asked = json!({ "nodeId": page["root"]["nodeId"], "selector": selector });
        let found = self.developers("DOM.querySelectorAll", asked).await;
        let mut fonts = BTreeMap::new();
        for node in found["nodeIds"].as_array().expect("a list") {
            let used = self.developers("CSS.getPlatformFontsForNode", json!({ "nodeId": node })).await;
            for font in used["fonts"].as_array().expect("a list") {
                let name = font["familyName"].as_str().unwrap_or_default().to_owned();
                let is_own = font["isCustomFont"].as_bool().unwrap_or_default();
                fonts.entry(name).and_modify(|every: &mut bool| *every &= is_own).or_insert(is_own);
            }
        }
        fonts
    }

    /// Gives a command as the tools of a browser for developers do.
    async fn developers(&self, command: &str, parameters: Value) -> Value {
        self.command("goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
    }

    /// Returns what the browser complained of since it was last asked.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        let entries = self.command("se/log", json!({ "type": "browser" })).await;
        let entries = entries.as_array().expect("a list");
        entries.iter().map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Returns the addresses that were asked for since it was last asked, other than pages that were opened.
    pub(crate) async fn requests(&self) -> Vec<String> {
        let entries = self.command("se/log", json!({ "type": "performance" })).await;
        let mut asked = BTreeMap::new();
        for entry in entries.as_array().expect("a list") {
            let message: Value = serde_json::from_str(entry["message"].as_str().unwrap_or("{}")).expect("JSON");
            let event = &message["message"];
            if event["method"] == "Network.requestWillBeSent" && event["params"]["type"] != "Document" {
                let url = event["params"]["request"]["url"].as_str().unwrap_or_default();
                asked.insert(url.to_owned(), ());
            }
        }
        asked.into_keys().collect()
    }

    async fn command(&self, path: &'static str, body: Value) -> Value {
        self.client.issue_cmd(Plain { path, body }).await.unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

/// A command of the driver that the standard does not know.
#[derive(Debug)]
struct Plain {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Plain {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

fn code_of(key: &str) -> char {
    match key {
        "Tab" => '\u{E004}',
        "Enter" => '\u{E007}',
        "Escape" => '\u{E00C}',
        "Left" => '\u{E012}',
        "Up" => '\u{E013}',
        "Right" => '\u{E014}',
        "Down" => '\u{E015}',
        "Home" => '\u{E011}',
        "End" => '\u{E010}',
        _ => key.chars().next().expect("a key"),
    }
}
