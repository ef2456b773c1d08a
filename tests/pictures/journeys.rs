//! Journeys that nobody would write, but somebody will.

use std::fmt::Write as _;

/// Numbers that look random and are the same on every machine (Steele, Lea & Flood 2014).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % sides as u64) as usize
    }

    fn one_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

const WORDS: &[&str] = &[
    "pays",
    "waits",
    "for",
    "the",
    "courier",
    "compares",
    "a",
    "frame",
    "size",
    "i",
    "WWWWWWWWWW",
    "—",
    "10 %",
    "e-mail",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas",
    "自転車を買う",
    "サービス、ありがとう。",
    "自転車屋さんで三台の自転車に乗せてもらいました",
    "자전거",
    "دراجة",
    "في المدينة",
    "שלום",
    "यात्रा",
    "จักรยานในเมือง",
    "🚲",
    "👩‍🔧",
    "👨‍👩‍👧‍👦",
    "🇫🇮",
    "☀️",
    "Ω",
    "Привет",
    "naïve",
    "e\u{301}e\u{301}",
    "<b>",
    "&amp;",
    "'\"",
    "]]>",
    "a/b",
    "x_y_z",
    "https://example.org/a/very/long/address?with=parameters&and=more",
    "fi",
    "AV",
    "To",
    "…",
    "\u{a0}",
    "ffi",
    "LLLLL",
];

/// Returns a text of a few words, in quotes.
fn text(dice: &mut Dice) -> String {
    let count = match dice.roll(10) {
        0 => 1,
        1..=6 => 1 + dice.roll(5),
        7 | 8 => 5 + dice.roll(12),
        _ => 30 + dice.roll(20),
    };
    let words: Vec<&str> = (0..count).map(|_| dice.pick(WORDS)).collect();
    serde_json::to_string(&words.join(" ")).expect("a text")
}

/// Returns a value of the emotion scale: one for all, with a spread, or one for each persona.
fn emotion(dice: &mut Dice, personas: usize) -> String {
    let value = |dice: &mut Dice| dice.roll(9) as f64 / 2.0 - 2.0;
    match dice.roll(4) {
        0 => format!("{{low: -2, typical: {}, high: 2}}", value(dice)),
        1 | 2 if personas > 0 => {
            let each: Vec<String> = (0..personas).map(|at| format!("p{at}: {}", value(dice))).collect();
            format!("{{{}}}", each.join(", "))
        }
        _ => value(dice).to_string(),
    }
}

/// Returns a journey that is different for each seed.
pub(crate) fn made_up(seed: u64) -> String {
    let mut dice = Dice(seed);
    let dice = &mut dice;
    let mut out = format!("journey: {}\nid: made-{seed}\n", text(dice));
    // Some are read from right to left, and some are in a language of their own, whatever letters they have.
    if let Some(language) = ["he", "fi", "ar-EG", "fa", "ja"].get((seed % 12) as usize) {
        let _ = writeln!(out, "language: {language}");
    }
    for key in ["summary", "scenario", "starts", "ends", "owner", "business_goal"] {
        if dice.one_in(2) {
            let _ = writeln!(out, "{key}: {}", text(dice));
        }
    }
    let personas = dice.roll(9).saturating_sub(1);
    if personas > 0 {
        out.push_str("personas:\n");
        for at in 0..personas {
            let (name, goal, need) = (text(dice), text(dice), text(dice));
            let _ = writeln!(out, "  p{at}: {{name: {name}, goal: {goal}, needs: [{need}], priorities: [{need}]}}");
        }
    }
    let stages = 1 + dice.roll(7);
    let mut lengths: Vec<usize> = (0..stages).map(|_| dice.roll(7)).collect();
    if dice.one_in(6) {
        lengths.fill(0);
    }
    out.push_str("stages:\n");
    let mut count = 0;
    for (at, length) in lengths.iter().enumerate() {
        let _ = writeln!(out, "  - name: {}\n    id: s{at}", text(dice));
        if !dice.one_in(4) {
            let _ = writeln!(out, "    phase: {}", ["before", "purchase", "after"][(at * 3 / stages).min(2)]);
        }
        if dice.one_in(2) {
            let _ = writeln!(out, "    goal: {}", text(dice));
        }
        if *length == 0 || dice.one_in(6) {
            moment(dice, "    ", personas, &mut out);
            if dice.one_in(2) {
                let _ = writeln!(out, "    touchpoints: [{}, {}]", text(dice), text(dice));
            }
            continue;
        }
        out.push_str("    touchpoints:\n");
        for _ in 0..*length {
            let _ = writeln!(out, "      - name: {}\n        id: t{count}", text(dice));
            moment(dice, "        ", personas, &mut out);
            ways(dice, count, &mut out);
            count += 1;
        }
    }
    // References to touchpoints that a shorter journey lacks are left out by the reader, and reported there.
    out
}

/// Writes what happens at a touchpoint or stage.
fn moment(dice: &mut Dice, indent: &str, personas: usize, out: &mut String) {
    let texts = [
        "action",
        "thought",
        "quote",
        "feeling",
        "channel",
        "frontstage",
        "backstage",
        "support",
        "systems",
        "summary",
    ];
    for key in texts {
        if dice.one_in(3) {
            let _ = writeln!(out, "{indent}{key}: {}", text(dice));
        }
    }
    if dice.one_in(2) {
        let _ = writeln!(out, "{indent}emotion: {}", emotion(dice, personas));
    }
    if dice.one_in(4) {
        let _ = writeln!(out, "{indent}expects: {}", emotion(dice, personas));
    }
    if dice.one_in(4) {
        let _ = writeln!(out, "{indent}moment_of_truth: {{kind: first, because: {}}}", text(dice));
    }
    if dice.one_in(4) {
        let _ = writeln!(out, "{indent}wait: 3 days\n{indent}duration: PT2H30M");
    }
    if dice.one_in(3) {
        let control = dice.pick(&["partner", "customer", "external", "brand"]);
        let _ = writeln!(out, "{indent}control: {control}");
    }
    if dice.one_in(3) {
        let severity = dice.pick(&["low", "medium", "high", "critical"]);
        let (name, owner, evidence) = (text(dice), text(dice), dice.pick(&["[assumption]", "[]"]));
        let _ = writeln!(
            out,
            "{indent}pain_points:\n{indent}  - {{name: {name}, severity: {severity}, owner: {owner}, evidence: {evidence}}}"
        );
        let _ = writeln!(out, "{indent}  - {}", text(dice));
    }
    if dice.one_in(4) {
        let (name, owner) = (text(dice), text(dice));
        let _ = writeln!(
            out,
            "{indent}opportunities:\n{indent}  - {{name: {name}, effort: M, customer_value: 70, owner: {owner}, status: open}}"
        );
    }
    if dice.one_in(5) {
        let (name, unit) = (text(dice), text(dice));
        let _ = writeln!(
            out,
            "{indent}metrics:\n{indent}  - {{name: {name}, value: {}, target: 6, scale: 1-7, unit: {unit}}}",
            dice.roll(9)
        );
    }
}

/// Writes where one goes from a touchpoint: on, ahead, back, out.
fn ways(dice: &mut Dice, at: usize, out: &mut String) {
    if !dice.one_in(3) {
        return;
    }
    out.push_str("        next:\n");
    for _ in 0..=dice.roll(3) {
        let when = text(dice);
        let _ = match dice.roll(4) {
            0 => writeln!(out, "          - {{exit: {when}, good: {}, share: 4%}}", dice.one_in(2)),
            1 => writeln!(out, "          - {{to: t{}, when: {when}, share: 5%}}", at.saturating_sub(dice.roll(9))),
            2 => writeln!(out, "          - {{to: t{}, when: {when}}}", at + 1 + dice.roll(9)),
            _ => writeln!(out, "          - t{}", at + 1),
        };
    }
    if dice.one_in(3) {
        let (when, response) = (text(dice), text(dice));
        let _ = writeln!(
            out,
            "        fails:\n          - {{when: {when}, response: {response}, to: t{}}}",
            dice.roll(at + 2)
        );
    }
}

/// Returns a plain journey of so many touchpoints, with stages of seven.
pub(crate) fn of_length(count: usize) -> String {
    let mut out = String::from("journey: A long way\npersonas: {aino: Aino, leo: Leo}\nstages:\n");
    if count == 0 {
        out.push_str("  - name: Only a stage\n");
    }
    for at in 0..count {
        if at % 7 == 0 {
            let phase = ["before", "purchase", "after"][at * 3 / count.max(1)];
            let _ = writeln!(out, "  - name: Stage {}\n    phase: {phase}\n    touchpoints:", at / 7);
        }
        let emotion = (at * 5 % 9) as f64 / 2.0 - 2.0;
        let _ = writeln!(
            out,
            "      - name: Touchpoint number {at}\n        id: t{at}\n        channel: web\n        emotion: {{aino: {emotion}, leo: {}}}\n        pain_points: [What hurts at step {at}]",
            -emotion
        );
        if at % 11 == 5 && at + 3 < count {
            let _ = writeln!(
                out,
                "        next: [t{}, {{to: t{}, when: in a hurry, share: 20%}}, {{exit: Gives up, share: 5%}}]",
                at + 1,
                at + 3
            );
        }
    }
    out
}

/// Returns a journey in which every touchpoint leads to the next three, and the last one back to the first.
pub(crate) fn fully_linked(count: usize) -> String {
    let mut out = String::from("journey: Knots\nstages:\n  - name: All\n    touchpoints:\n");
    for at in 0..count {
        let _ = writeln!(out, "      - name: Touchpoint {at}\n        id: t{at}");
        let next: Vec<String> = (at + 1..(at + 4).min(count)).map(|to| format!("t{to}")).collect();
        let next = if at + 1 == count { vec![String::from("t0")] } else { next };
        let _ = writeln!(out, "        next: [{}]", next.join(", "));
    }
    out
}
