//! Maps made by hand, for tests that need no file.

use std::ops::Range;

use crate::journey::{ChannelKind, Control, Phase, Severity, State};
use crate::map::*;

fn said(text: &str) -> Said {
    Said { text: text.into(), who: vec![] }
}

fn stage(id: &str, name: &str, phase: Phase, goal: &str, columns: Range<usize>) -> Stage {
    let goal = (!goal.is_empty()).then(|| said(goal));
    Stage {
        id: id.into(),
        name: name.into(),
        phase: Some(phase),
        goals: goal.into_iter().collect(),
        business_goals: vec![],
        is_any_order: false,
        details: vec![],
        change: None,
        columns,
    }
}

fn lane(kind: LaneKind, label: &str, band: Band, cells: Vec<(usize, Vec<Content>)>) -> Lane {
    let cells = cells.into_iter().map(|(at, content)| Cell { columns: at..at + 1, content }).collect();
    Lane { kind, label: label.into(), band, summary: None, cells }
}

fn card(name: &str, channel: &str, kind: Option<ChannelKind>, control: Control) -> TouchpointCard {
    let channels = if channel.is_empty() { vec![] } else { vec![Channel { name: channel.into(), kind }] };
    TouchpointCard { name: name.into(), channels, control, ..TouchpointCard::default() }
}

fn pain(name: &str, severity: Option<Severity>, grounds: Grounds, owner: Option<&str>) -> Content {
    let owner = owner.map(String::from);
    Content::Pain(PainNote { id: name.into(), name: name.into(), severity, grounds, owner, ..PainNote::default() })
}

fn opportunity(name: &str, facts: [&str; 3], label: &str) -> Content {
    Content::Opportunity(OpportunityNote {
        id: name.into(),
        name: name.into(),
        facts: facts.into_iter().map(String::from).collect(),
        standing: Some(Standing { label: label.into(), because: None, is_settled: false }),
        owner: Some("Web team".into()),
        ..OpportunityNote::default()
    })
}

fn point(at: usize, value: f64) -> Point {
    Point { columns: at..at + 1, value: Some(value), spread: None, expected: None, mark: None }
}

/// The journey of `city-bike.journey.yaml`, as a map.
pub(crate) fn city_bike() -> Map {
    use ChannelKind::{Digital, Human, Physical};
    let names = [
        ("realise-the-need/asks-a-colleague", "Asks a colleague", 0),
        ("compare/reads-reviews", "Reads reviews", 1),
        ("compare/compares-models", "Compares models", 1),
        ("compare/visits-the-store", "Visits the store", 1),
        ("buy/pays", "Pays", 2),
        ("receive/waits-for-the-courier", "Waits for the courier", 3),
        ("receive/assembles-the-bike", "Assembles the bike", 3),
        ("ride/rides-to-work", "Rides to work", 4),
        ("ride/chain-comes-off", "Chain comes off", 4),
    ];
    let columns = names.into_iter().enumerate().map(|(at, (anchor, name, stage))| Column {
        anchor: anchor.into(),
        name: name.into(),
        stage,
        is_stage: false,
        is_start: at == 0,
        is_unreachable: false,
        ends: (at == 8).then_some(Ending::Well),
    });
    let mut visit = card("Visits the store", "Store", Some(Physical), Control::Brand);
    visit.moment_of_truth = Some("First moment of truth".into());
    visit.because = Some("Here the shop becomes real".into());
    visit.switch_from = Some("Web shop".into());
    let mut wait = card("Waits for the courier", "Courier", Some(Physical), Control::Partner);
    wait.wait = Some("4 days".into());
    wait.by_company = true;
    let mut assemble = card("Assembles the bike", "", None, Control::Customer);
    assemble.is_alone = true;
    assemble.duration = Some("2 h".into());
    let mut chain = card("Chain comes off", "Phone", Some(Human), Control::Brand);
    chain.wait = Some("20 min".into());
    let cards = [
        card("Asks a colleague", "Word of mouth", Some(Human), Control::External),
        card("Reads reviews", "Web shop", Some(Digital), Control::External),
        card("Compares models", "Web shop", Some(Digital), Control::Brand),
        visit,
        card("Pays", "Web shop", Some(Digital), Control::Brand),
        wait,
        assemble,
        card("Rides to work", "", None, Control::Brand),
        chain,
    ];
    let cards = cards.into_iter().enumerate().map(|(at, card)| (at, vec![Content::Touchpoint(card)])).collect();
    let effort = MetricNote {
        name: "Customer effort".into(),
        value: Some("3.9".into()),
        remark: Some("of 7 · target 6".into()),
        is_on_scale: true,
        value_part: Some(2.9 / 6.0),
        target_part: Some(5.0 / 6.0),
        is_met: Some(false),
        source: Some("2026-09".into()),
        ..MetricNote::default()
    };
    use Band::{Experience, Interaction, Visibility};
    use Severity::{High, Medium};
    let lanes = vec![
        lane(
            LaneKind::Action,
            "Does",
            Experience,
            vec![
                (0, vec![Content::Action(said("Asks at lunch which shop she trusts"))]),
                (2, vec![Content::Action(said("Opens six tabs and compares frame sizes"))]),
            ],
        ),
        lane(
            LaneKind::Says,
            "Thinks and says",
            Experience,
            vec![
                (0, vec![Content::Thought(said("I need something by Monday."))]),
                (2, vec![Content::Thought(said("Which size am I?"))]),
                (3, vec![Content::Quote(said("He put me on three bikes in ten minutes."))]),
            ],
        ),
        lane(LaneKind::Touchpoint, "Touchpoint", Experience, cards),
        lane(LaneKind::Emotion, "Feels", Experience, vec![]),
        lane(
            LaneKind::Pain,
            "Hurts",
            Experience,
            vec![
                (
                    2,
                    vec![pain(
                        "Frame sizes are explained only in centimetres",
                        Some(Medium),
                        Grounds::Known,
                        Some("Web team"),
                    )],
                ),
                (
                    4,
                    vec![
                        pain(
                            "The delivery date appears only after payment",
                            Some(High),
                            Grounds::Known,
                            Some("Web team"),
                        ),
                        pain("Card is refused without a reason", None, Grounds::Assumed, None),
                    ],
                ),
                (5, vec![pain("Nobody tells when the courier comes", Some(High), Grounds::Known, None)]),
            ],
        ),
        lane(
            LaneKind::Opportunity,
            "Could be better",
            Experience,
            vec![
                (
                    2,
                    vec![opportunity(
                        "Size guide that asks for body height",
                        ["value 70", "business 50", "effort 2"],
                        "in progress",
                    )],
                ),
                (
                    4,
                    vec![opportunity(
                        "Show the delivery date beside the price",
                        ["value 90", "business 60", "effort S"],
                        "open",
                    )],
                ),
            ],
        ),
        lane(LaneKind::Metric, "Measured", Experience, vec![(4, vec![Content::Metric(effort)])]),
        lane(
            LaneKind::Gap,
            "Gaps",
            Experience,
            vec![(
                5,
                vec![Content::Gap(GapNote {
                    text: "No opportunity, no owner".into(),
                    rank: Some(1),
                    ..GapNote::default()
                })],
            )],
        ),
        lane(
            LaneKind::Own("weather".into()),
            "Weather",
            Experience,
            vec![(7, vec![Content::Text(said("Sunny in May, sleet in November"))])],
        ),
        lane(
            LaneKind::Frontstage,
            "Frontstage",
            Interaction,
            vec![
                (3, vec![Content::Card(CardNote { name: "Seller fits the bike".into(), ..CardNote::default() })]),
                (6, vec![Content::Card(CardNote { name: "Printed manual".into(), ..CardNote::default() })]),
            ],
        ),
        lane(
            LaneKind::Backstage,
            "Backstage",
            Visibility,
            vec![(
                3,
                vec![Content::Card(CardNote { name: "Test bikes are kept ready".into(), ..CardNote::default() })],
            )],
        ),
        lane(LaneKind::System, "Systems", Visibility, vec![(3, vec![Content::Chip("Stock".into())])]),
    ];
    let mut aino: Vec<Point> = [-1.0, 0.0, -1.0, 2.0, -1.0, -2.0, -1.0, 2.0, -1.0]
        .into_iter()
        .enumerate()
        .map(|(at, v)| point(at, v))
        .collect();
    let mut leo: Vec<Point> =
        [0.0, 0.0, 0.0, 2.0, -1.0, -1.0, -1.0, 2.0, -1.0].into_iter().enumerate().map(|(at, v)| point(at, v)).collect();
    leo[2].spread = Some((-2.0, 1.0));
    for points in [&mut aino, &mut leo] {
        points[2].expected = Some(1.0);
        points[4].expected = Some(1.0);
        points[3].mark = Some(CurveMark::Peak);
        points[8].mark = Some(CurveMark::EndsLow);
    }
    aino[5].mark = Some(CurveMark::Lowest);
    let way = |from, to, kind, condition: Option<&str>, share: Option<&str>| Edge {
        from,
        to,
        kind,
        condition: condition.map(String::from),
        share: share.map(String::from),
        who: vec![],
        is_removed: false,
    };
    let exit = |reason: &str| Destination::Exit { reason: reason.into(), is_good: false };
    let mut edges: Vec<Edge> =
        (0..8).map(|at| way(at, Destination::Column(at + 1), EdgeKind::Onward, None, None)).collect();
    edges.extend([
        way(1, Destination::Column(3), EdgeKind::Branch, Some("wants to try the size"), Some("35 %")),
        way(2, Destination::Column(4), EdgeKind::Branch, None, Some("40 %")),
        way(2, exit("Buys from a competitor"), EdgeKind::Exit, None, Some("15 %")),
        way(8, Destination::Column(7), EdgeKind::Back, None, None),
        way(8, exit("Sells the bike"), EdgeKind::Exit, None, Some("5 %")),
    ]);
    edges.sort_by_key(|edge| edge.from);
    use Phase::{After, Before, Purchase};
    let phase = |kind, label: &str, stages| PhaseRun { kind: Some(kind), label: label.into(), stages };
    Map {
        id: "city-bike".into(),
        words: crate::words::Language::english(),
        language: Some("en".into()),
        head: Head {
            title: "Buying a city bike".into(),
            summary: Some("From a stolen bike to the first yearly service.".into()),
            scenario: Some(
                "Aino's bike was stolen and she needs one before the autumn; Leo wants his first own bike.".into(),
            ),
            starts: Some("The bike is gone".into()),
            ends: Some("The bike is sold, recycled or stolen".into()),
            state: State::AsIs,
            owner: Some("Retail experience team".into()),
            reviewed: Some("2026-10-01".into()),
            evidence: vec!["12 interviews".into(), "418 survey answers".into(), "96 support tickets".into()],
            metrics: vec![],
            business_goals: vec!["Half of the buyers come back for the first yearly service".into()],
            details: vec![],
            sources: vec![],
        },
        personas: vec![
            Persona {
                id: "aino".into(),
                name: "Aino, commuter".into(),
                short_name: "Aino".into(),
                summary: Some("Rides to work all year, no car.".into()),
                goals: vec!["Get to work on time every day".into()],
                needs: vec!["a bike by Monday".into(), "someone who repairs it fast".into()],
                priorities: vec!["reliability".into(), "responsiveness".into()],
                details: vec![],
                quote: None,
                pains: vec![],
                share: Some("60 %".into()),
            },
            Persona {
                id: "leo".into(),
                name: "Leo, student".into(),
                short_name: "Leo".into(),
                goals: vec!["Spend as little as possible".into()],
                needs: vec!["a fair price".into(), "to know what it costs in total".into()],
                priorities: vec!["price".into()],
                share: Some("40 %".into()),
                ..Persona::default()
            },
        ],
        phases: vec![
            phase(Before, "Before the purchase", 0..2),
            phase(Purchase, "Purchase", 2..3),
            phase(After, "After the purchase", 3..5),
        ],
        stages: vec![
            stage("realise-the-need", "Realise the need", Before, "Decide what to do without a bike", 0..1),
            stage("compare", "Compare", Before, "Find a bike that fits", 1..4),
            stage("buy", "Buy", Purchase, "Own the bike", 4..5),
            stage("receive", "Receive", After, "", 5..7),
            stage("ride", "Ride", After, "", 7..9),
        ],
        columns: columns.collect(),
        lanes,
        emotion: Emotion {
            curves: vec![
                Curve { who: vec![0], points: aino, is_earlier: false },
                Curve { who: vec![1], points: leo, is_earlier: false },
            ],
            feelings: vec![Feeling { columns: 5..6, text: "anxious".into(), who: vec![0] }],
            own_scale: None,
        },
        edges,
        comparison: None,
        is_blank: false,
    }
}
