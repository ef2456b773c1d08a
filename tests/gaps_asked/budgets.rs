//! Budgets: kept at their limit, broken one past it, and not measured where nothing is given.

use super::*;

#[test]
fn every_budget_is_kept_at_its_limit_and_broken_one_past_it() {
    let shop = read(SHOP);
    let pairs = [
        ("max-unanswered-pains", "1", "0"),
        ("max-unanswered-severe-pains", "1", "0"),
        ("max-valley", "2", "1.9"),
        ("min-end", "2", "2"),
        ("max-lost", "10%", "9%"),
        ("max-unwatched-moments", "1", "0"),
    ];
    for (name, kept, broken) in pairs {
        assert!(!verdict(&shop, name, kept).0, "{name}={kept}");
        if kept != broken {
            let (is_broken, words, places) = verdict(&shop, name, broken);
            assert!(is_broken && !places.is_empty(), "{name}={broken}: {words}");
        }
    }
    assert_eq!(
        verdict(&shop, "max-unanswered-pains", "0"),
        (true, "max-unanswered-pains: 1, at most 0 (1 too many)".to_owned(), vec!["Card is refused".to_owned()])
    );
    let bike = read(CITY_BIKE);
    assert!(!verdict(&bike, "min-after-coverage", "43%").0);
    let (is_broken, words, places) = verdict(&bike, "min_after_coverage", "0.5");
    assert!(is_broken, "{words}");
    assert_eq!(words, "min-after-coverage: 44 % (3½ of 8 behaviours), at least 50 % (6 points short)");
    assert!(places.contains(&"Nobody asks how it was".to_owned()), "{places:?}");
    assert!(verdict(&bike, "min-end", "0").0 && !verdict(&bike, "min-end", "-1").0);
    let heaviest = bike.gaps.ranked[0].weight;
    assert!(verdict(&bike, "max-weight", &format!("{:.2}", heaviest - 0.02)).0);
    assert!(!verdict(&bike, "max-weight", "1").0);
}

#[test]
fn what_is_not_given_is_not_measured_and_breaks_nothing() {
    let bare = read("journey: Bare\nstages:\n  - { name: Look, pain_points: [Slow] }\n");
    for name in ["min-after-coverage", "max-valley", "min-end", "max-unanswered-severe-pains"] {
        let (is_broken, words, _) = verdict(&bare, name, "0");
        assert!(!is_broken && words.ends_with("the file does not say"), "{words}");
    }
    // What the journey means to leave out is no coverage that is wanting.
    let covers = SHOP.replace("journey: Shop", "journey: Shop\ncovers: [before, purchase]");
    assert_eq!(judged(&read(&covers), &[("min-after-coverage", "100%")]), []);
}

#[test]
fn budgets_say_what_they_expect() {
    let mut budgets = Budgets::default();
    assert!(budgets.is_empty());
    for budget in BUDGETS {
        let words = budgets.set(budget.name, "much").expect_err("no value");
        assert!(words.contains(budget.name) && words.contains(budget.expected), "{words}");
    }
    assert!(budgets.is_empty());
    assert!(budgets.set("max-valey", "1").expect_err("no budget").ends_with("did you mean `max-valley`?"));
    for (name, value) in
        [("max-lost", "101%"), ("max-valley", "3"), ("max-unanswered-pains", "-1"), ("max-weight", "NaN")]
    {
        assert!(budgets.set(name, value).is_err(), "{name}={value}");
    }
    // A depth may be written as the feeling that it reaches down to.
    budgets.set("max-valley", "-1.5").expect("a value");
    assert_eq!(budgets.max_valley, Some(1.5));
    let over = Budgets { max_valley: Some(1.0), max_lost: Some(0.2), ..Budgets::default() };
    let both = budgets.overridden_by(over);
    assert_eq!((both.max_valley, both.max_lost), (Some(1.0), Some(0.2)));
}
