//! A second reader of YAML reads the same values from files that are in order.

use cjm::source::Source;
use cjm::yaml::{self, Budgets};
use proptest::prelude::*;
use serde_json::Value;

fn ours(text: &str) -> Value {
    let reading = yaml::read::<Value>(&Source::new("test.yaml", text), &Budgets::default());
    assert!(reading.findings.is_empty(), "{text}\n{:?}", reading.findings);
    assert!(reading.complete && reading.holes.is_empty());
    reading.value.expect("a value")
}

fn theirs(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{text}\n{error}"))
}

#[test]
fn the_examples_read_alike() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the examples") {
        let path = entry.expect("an entry").path();
        if path.to_string_lossy().ends_with(".journey.yaml") {
            let text = std::fs::read_to_string(&path).expect("an example");
            assert_eq!(ours(&text), theirs(&text), "{}", path.display());
            count += 1;
        }
    }
    assert!(count > 1);
}

#[test]
fn every_style_of_text_reads_alike() {
    let texts = [
        "a: plain text\nb: 'single ''quotes'''\nc: \"double \\\"quotes\\\" \\u00e4 \\n\"\n",
        "a: |\n  two\n   lines\n\nb: |-\n  stripped\nc: |+\n  kept\n\nd: >\n  folded\n  text\n\n  more\ne: >-\n  x\n",
        "a: over\n  several\n  lines\nb: \"quoted\n  over lines\"\n",
        "- 1\n- -2\n- 3.5\n- 1e3\n- 0x1f\n- 0o17\n- true\n- false\n- null\n- ~\n-\n- 2024-01-01\n- 12:30\n- 1.2.3\n",
        "a: {b: [1, 2, {c: d}], \"e\": 'f'}\ng: []\nh: {}\n",
        "a: &x [1, 2]\nb: *x\nc:\n- &y text\n- *y\n",
        "# top\na: 1 # one\n\n# two\nb: # below\n  - c # three\n",
        "\u{feff}a: 1\r\nb:\r\n  - c\r\n",
        "a: ünï 😀 日本語\nключ: значение\n",
        "a:\n- b\n-  - c\n   - d\n- e: f\n  g: h\n",
    ];
    for text in texts {
        assert_eq!(ours(text), theirs(text), "{text}");
    }
}

fn values() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        "[a-z]{1,8}( [a-zäöå,.!?-]{1,8}){0,4}",
        "[ -~]{0,12}",
        Just("null".to_string()),
        Just("yes".to_string()),
        Just("2024".to_string()),
        Just("a: b".to_string()),
        Just("two\nlines".to_string()),
    ];
    let leaf = prop_oneof![
        text.prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
        (-1000i32..1000).prop_map(|tenths| Value::from(f64::from(tenths) / 8.0 + 0.0625)),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..6).prop_map(|map| map.into_iter().collect::<Value>()),
        ]
    })
}

proptest! {
    #[test]
    fn what_the_second_one_writes_ours_reads(value in values()) {
        let text = serde_yaml::to_string(&value).expect("YAML");
        prop_assert_eq!(ours(&text), value, "{}", text);
    }
}
