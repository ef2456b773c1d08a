//! How long each room takes for one journey, from its text to its picture.

mod journeys;

use std::hint::black_box;

use cjm::{journey, source::Source};
use criterion::{BenchmarkId, Criterion};

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for touchpoints in [20, 100, 1_000, 10_000] {
        let source = Source::new("bench", journeys::journey(1, touchpoints, true));
        let mut group = criterion.benchmark_group("rooms");
        group.sample_size(10);
        group.bench_with_input(BenchmarkId::new("load", touchpoints), &source, |bench, source| {
            bench.iter(|| black_box(journey::load(source)));
        });
        group.finish();
    }
    criterion.final_summary();
}
