//! No rule is quadratic: a journey of ten times the size costs about ten times the work.
//!
//! Each rule is asked about journeys of 100, 1,000 and 10,000 touchpoints side by side, and the best of some runs counts:
//! what is compared is the growth, never the speed of the machine. Ten times the size may cost up to forty times; what is
//! quadratic costs a hundred.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use cjm::finding::Finding;
use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey;
use cjm::rules::{ALL, Check, Context, Settings};
use cjm::source::Source;
use cjm::yaml::Budgets;

const SIZES: [usize; 3] = [100, 1_000, 10_000];
/// How much more ten times the size may cost.
const MOST: u32 = 40;
/// Under this, what is measured is the clock.
const NOISE: Duration = Duration::from_millis(10);
const RUNS: usize = 2;

/// Returns a journey in which most rules find something at most places.
fn hostile(touchpoints: usize) -> String {
    let libraries = (touchpoints / 10).max(1);
    let mut text = String::from(
        "journey: Long\nowner: Ann\nreviewed: 2019-01\nlanguage: en\npersonas:\n  aino: { name: Aino, needs: [trust, speed], \
         share: 30% }\n  leo: { name: Leo, goal: a bike, share: 30% }\n  mia: Mia\n",
    );
    let mut library = |name: &str, entry: &dyn Fn(usize) -> String| {
        let _ = writeln!(text, "{name}:");
        for at in 0..libraries {
            let _ = writeln!(text, "  {}{at}: {}", &name[..3], entry(at));
        }
    };
    library("channels", &|at| format!("{{ name: Web {at}, kind: digital, control: partner, owner: Team{at} }}"));
    library("evidence", &|at| {
        format!("{{ name: Talk {at}, kind: survey, sample: 5, date: 20{:02}-01 }}", 10 + at % 20)
    });
    library("metrics", &|at| format!("{{ name: Score {at}, kind: nps, value: {}, target: 10 }}", at % 90));
    library("opportunities", &|at| {
        format!("{{ name: Idea {at}, effort: S, customer_value: 90, after: [opp{}] }}", (at + 1) % libraries)
    });
    text.push_str("stages:\n");
    for at in 0..touchpoints {
        if at % 10 == 0 {
            let phase = ["before", "purchase", "after"][(at * 3 / touchpoints).min(2)];
            let _ = writeln!(text, "  - name: Stage {at}\n    phase: {phase}\n    touchpoints:");
        }
        let (own, next) = (at / 10 % libraries, at + 1);
        let _ = writeln!(
            text,
            "      - name: Step {at}\n        id: s{at}\n        channel: cha{own}\n        emotion: {{ aino: {}, leo: -2, mia: 0 }}\n        \
             thought: Why\n        wait: 5 days\n        owner: {}\n        importance: 5\n        satisfaction: 1\n        expects: 2\n        \
             evidence: [evi{own}]\n        metrics: [met{own}]\n        behaviour: [search, usage]\n        answers: trust\n        \
             moment_of_truth: true\n        kano: must_be\n        harm: [loses money]\n        frontstage: Clerk {at}\n        \
             backstage: [{{ name: Files {at}, id: b{at}, after: [b{}] }}]\n        support: System\n        \
             pain_points: [{{ name: Slow {at}, severity: high, status: open }}, Friction, {{ name: Same pain, severity: low, opportunities: [opp{own}] }}]\n        \
             fails: [{{ when: it breaks }}]",
            [-2, 1, 2][at % 3],
            ["Team A", "team a", "Team-A"][at % 3],
            at.saturating_sub(1),
        );
        if at % 7 == 3 && next < touchpoints {
            let _ = writeln!(
                text,
                "        next: [{{ to: s{next}, share: 60% }}, {{ to: s{}, when: again }}, {{ exit: Gone }}]",
                at - 3
            );
        }
    }
    text.replace("kano: must_be", "kano: must-be")
}

#[test]
fn ten_times_the_touchpoints_cost_no_rule_a_hundred_times_the_work() {
    let settings = Settings::of(cjm::rules::Profile::find("strict").expect("a profile"));
    // Longer than any file may be: what is looked at here is not the reader.
    let unbounded = usize::MAX >> 8;
    let budgets = Budgets { bytes: unbounded, nodes: unbounded, memory: unbounded, ..Budgets::default() };
    let today = jiff::civil::date(2026, 11, 22);
    let journeys: Vec<_> =
        SIZES.iter().map(|size| journey::load_within(&Source::new("long", hostile(*size)), &budgets).journey).collect();
    let graphs: Vec<Graph> = journeys.iter().map(Graph::of).collect();
    let insights: Vec<Insight> =
        journeys.iter().zip(&graphs).map(|(journey, graph)| Insight::of(journey, graph)).collect();
    let contexts: Vec<Context> =
        (0..SIZES.len()).map(|at| Context::new(&journeys[at], &graphs[at], &insights[at], today, &settings)).collect();
    assert_eq!(journeys[2].touchpoints.len(), SIZES[2], "the journey was read as it was meant");
    let (mut wrong, mut asked, mut spoke) = (String::new(), 0, 0);
    for rule in ALL {
        let Check::Judged(check) = rule.check else { continue };
        let mut best = [Duration::MAX; SIZES.len()];
        let mut found = 0;
        for _ in 0..RUNS {
            for (context, best) in contexts.iter().zip(&mut best) {
                let mut findings: Vec<Finding> = Vec::new();
                let start = Instant::now();
                check(context, &mut findings);
                *best = start.elapsed().min(*best);
                found = findings.len();
            }
        }
        asked += 1;
        spoke += usize::from(found > 0);
        for (at, pair) in best.windows(2).enumerate() {
            if pair[1] > NOISE && pair[1] > pair[0].max(NOISE / 40) * MOST {
                let _ = writeln!(
                    wrong,
                    "{}: {:?} for {}, {:?} for {}",
                    rule.name,
                    pair[0],
                    SIZES[at],
                    pair[1],
                    SIZES[at + 1]
                );
            }
        }
    }
    assert!(asked > 100 && spoke >= 20, "{spoke} of {asked} rules had something to say");
    assert!(wrong.is_empty(), "\n{wrong}");
}
