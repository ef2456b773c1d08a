//! How long each room takes for one journey, from its text to its picture, and how long many journeys take together.

mod journeys;

use std::borrow::Cow;
use std::hint::black_box;

use cjm::check::{self, Text};
use cjm::gaps::{self, Gaps};
use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey;
use cjm::map::Map;
use cjm::render;
use cjm::rules::{self, Context, Digest, Portfolio};
use cjm::source::Source;
use criterion::{BenchmarkId, Criterion};

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let settings = rules::Settings::default();
    let today = jiff::civil::date(2026, 11, 22);
    for touchpoints in [20, 100, 1_000, 10_000] {
        let source = Source::new("bench", journeys::journey(1, touchpoints, true));
        let loaded = journey::load(&source);
        let journey = &loaded.journey;
        let graph = Graph::of(journey);
        let insight = Insight::of(journey, &graph);
        let context = Context::new(journey, &graph, &insight, today, &settings);
        let reading = rules::Reading {
            source: &source,
            comments: &loaded.comments,
            findings: &loaded.findings,
            is_whole: loaded.is_whole,
            shared: None,
            taken: &[],
        };
        let map = Map::of(journey, &graph, &insight);

        let mut group = criterion.benchmark_group("rooms");
        group.sample_size(10);
        let mut room = |name: &str, work: &dyn Fn()| {
            group.bench_function(BenchmarkId::new(name, touchpoints), |bench| bench.iter(work));
        };
        room("journey", &|| drop(black_box(journey::load(&source))));
        room("graph", &|| drop(black_box(Graph::of(journey))));
        room("insight", &|| drop(black_box(Insight::of(journey, &graph))));
        room("rules", &|| drop(black_box(rules::judge(&context, &reading))));
        room("gaps", &|| drop(black_box(Gaps::of(journey, &graph, &insight, &gaps::Options::default()))));
        room("map", &|| drop(black_box(Map::of(journey, &graph, &insight))));
        for format in render::ALL {
            room(format.format.name, &|| drop(black_box((format.draw)(&map, &render::Options::default()))));
        }
        group.finish();
    }
    for number in [1_000, 10_000] {
        let text = journeys::journey(1, 25, true);
        let digests: Vec<Digest> = (0..number)
            .filter_map(|at| {
                // Many titles, and the same pains, stages and owners in all of them.
                let text = text.replacen("customer 1", &format!("customer {at}"), 1);
                let source = Source::new(format!("{at}.journey.yaml"), text);
                let text = Text { source, findings: Vec::new(), is_refused: false };
                check::check(&text, today).digest(&text.source)
            })
            .collect();
        let of_each = || digests.iter().map(|_| Cow::Borrowed(&settings)).collect();
        let mut group = criterion.benchmark_group("portfolio");
        group.sample_size(10);
        group.bench_function(BenchmarkId::new("rules", number), |bench| {
            bench.iter(|| black_box(rules::judge_across(&Portfolio::of(&digests, of_each(), true, today))));
        });
        group.finish();
    }
    criterion.final_summary();
}
