//! What every language must hold to.

use crate::words::table::Sampled;
use crate::words::*;

/// Says everything that a language has; a table that is left out here does not compile.
fn sampled(words: &Words) -> Vec<(String, String)> {
    let Words {
        tag: _,
        decimal: _,
        numbers,
        head,
        card,
        described,
        stage,
        lane,
        line,
        touchpoint,
        curve,
        way,
        note,
        metric,
        detail,
        evidence,
        behaviour,
        journey,
        quality,
        time,
        legend,
        flow_legend,
        signs,
        compare,
        counted,
        page,
        index,
        template,
    } = words;
    let mut out = Vec::new();
    numbers.sample("numbers", &mut out);
    head.sample("head", &mut out);
    card.sample("card", &mut out);
    described.sample("described", &mut out);
    stage.sample("stage", &mut out);
    lane.sample("lane", &mut out);
    line.sample("line", &mut out);
    touchpoint.sample("touchpoint", &mut out);
    curve.sample("curve", &mut out);
    way.sample("way", &mut out);
    note.sample("note", &mut out);
    metric.sample("metric", &mut out);
    detail.sample("detail", &mut out);
    evidence.sample("evidence", &mut out);
    behaviour.sample("behaviour", &mut out);
    journey.sample("journey", &mut out);
    quality.sample("quality", &mut out);
    time.sample("time", &mut out);
    legend.sample("legend", &mut out);
    flow_legend.sample("flow_legend", &mut out);
    signs.sample("signs", &mut out);
    compare.sample("compare", &mut out);
    counted.sample("counted", &mut out);
    page.sample("page", &mut out);
    index.sample("index", &mut out);
    template.sample("template", &mut out);
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
