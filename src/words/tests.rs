//! What every language must hold to.

use crate::words::table::Sampled;
use crate::words::*;

fn sampled(words: &Words) -> Vec<(String, String)> {
    let mut out = Vec::new();
    words.numbers.sample("numbers", &mut out);
    words.head.sample("head", &mut out);
    words.card.sample("card", &mut out);
    words.described.sample("described", &mut out);
    words.stage.sample("stage", &mut out);
    words.lane.sample("lane", &mut out);
    words.line.sample("line", &mut out);
    words.touchpoint.sample("touchpoint", &mut out);
    words.curve.sample("curve", &mut out);
    words.way.sample("way", &mut out);
    words.note.sample("note", &mut out);
    words.metric.sample("metric", &mut out);
    words.detail.sample("detail", &mut out);
    words.evidence.sample("evidence", &mut out);
    words.behaviour.sample("behaviour", &mut out);
    words.journey.sample("journey", &mut out);
    words.quality.sample("quality", &mut out);
    words.time.sample("time", &mut out);
    words.gap.sample("gap", &mut out);
    words.gap_title.sample("gap_title", &mut out);
    words.compare.sample("compare", &mut out);
    words.index.sample("index", &mut out);
    words.unserved.sample("unserved", &mut out);
    words.legend.sample("legend", &mut out);
    words.flow_legend.sample("flow_legend", &mut out);
    words.signs.sample("signs", &mut out);
    words.counted.sample("counted", &mut out);
    words.page.sample("page", &mut out);
    out
}

#[test]
fn every_language_has_a_word_for_everything() {
    for words in ALL {
        let said = sampled(words);
        assert!(said.len() > 300, "{} says {} things", words.tag, said.len());
        for (at, text) in said {
            assert!(!text.trim().is_empty() && text.trim() == text, "{} {at}: {text:?}", words.tag);
            assert!(!text.contains("  ") && !text.contains('{'), "{} {at}: {text:?}", words.tag);
        }
    }
}
