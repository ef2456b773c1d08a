//! What customers meet along the way: weakest links and bad moments.

use super::*;

#[test]
fn the_weakest_link_is_found_on_the_mildest_and_on_the_harshest_way() {
    let text = "
journey: Ways
stages:
  - name: S
    touchpoints:
      - { name: Start, emotion: 0, next: [{ to: rough, share: 50% }, { to: smooth, share: 50% }] }
      - { name: Rough, emotion: -2, next: end }
      - { name: Smooth, emotion: -0.5 }
      - { name: End, emotion: { typical: 1, low: -1, high: 1 } }
";
    let ways = read(text);
    let along = &ways.gaps.along[0];
    let [link] = along.links.as_slice() else { panic!("{along:?}") };
    assert_eq!((link.harshest.felt, link.mildest.felt), (-2.0, -0.5));
    assert!(!link.is_on_every_way());
    let gentle = read(&text.replace("emotion: -0.5", "emotion: 0").replace("emotion: -2", "emotion: 0"));
    // Only the end is bad, on a quarter of the days: the triangle from −1 to 1 with its top at 1 has a quarter below 0.
    let chance = gentle.gaps.along[0].meets_bad.expect("a chance");
    assert!((chance.low - 0.25).abs() < 1e-6 && (chance.high - 0.25).abs() < 1e-6, "{chance:?}");
    let half = read(&text.replace("emotion: -0.5", "emotion: 0"));
    let chance = half.gaps.along[0].meets_bad.expect("a chance");
    assert!((chance.low - (0.5 + 0.5 * 0.25)).abs() < 1e-6, "{chance:?}");
    let open = read(&text.replace("emotion: -0.5", "emotion: 0").replace(", share: 50%", ""));
    let chance = open.gaps.along[0].meets_bad.expect("a chance");
    assert!(
        (chance.low - 0.25).abs() < 1e-6 && (chance.high - 1.0).abs() < 1e-6,
        "a split left open is a range: {chance:?}"
    );
}

#[test]
fn a_loop_is_gone_round_until_nothing_changes() {
    let text = "
journey: Loop
stages:
  - name: S
    touchpoints:
      - { name: Try, emotion: { typical: 1, low: -1, high: 1 }, next: [{ to: again, share: 50% }, { exit: Done, good: true, share: 50% }] }
      - { name: Again, emotion: 0, next: try }
";
    let round = read(text);
    let chance = round.gaps.along[0].meets_bad.expect("a chance");
    // h = ¼ + ¾ · ½ · h, so h = 0.4.
    assert!((chance.low - 0.4).abs() < 1e-5 && (chance.high - 0.4).abs() < 1e-5, "{chance:?}");
}
