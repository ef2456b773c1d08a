//! Journeys of any size, made by rule: what the benches read and draw.

use std::fmt::Write;

const FACES: [&str; 5] = ["-2", "-1", "0", "{ low: -2, high: 1 }", "2"];
const CHANNELS: [&str; 4] = ["web", "store", "phone", "letter"];
const PHASES: [&str; 3] = ["before", "purchase", "after"];

/// Returns a journey with so many touchpoints, as a designer would have written it: about eleven lines a touchpoint.
///
/// The `seed` varies names and values. With `loop_back`, the last touchpoint leads back to the first for a part of the customers.
pub(crate) fn journey(seed: usize, touchpoints: usize, loop_back: bool) -> String {
    let mut text = String::new();
    let mut line = |words: &str| writeln!(text, "{words}").expect("memory");
    line(&format!("journey: The way of customer {seed} to a better bicycle"));
    line("summary: From the first wish to the yearly service");
    line("owner: Retail experience team");
    line("reviewed: 2026-10-01");
    line("personas:");
    line("  aino: { name: \"Aino, commuter\", goal: Get to work on time, needs: [a bike by Monday], share: 60% }");
    line("  leo: { name: \"Leo, student\", goal: Spend little, needs: [a fair price], share: 40% }");
    line("channels:");
    for channel in CHANNELS {
        line(&format!("  {channel}: {{ name: The {channel}, kind: digital, owner: The {channel} team }}"));
    }
    line("evidence:");
    line("  interviews: { kind: interview, sample: 12, date: 2026-05 }");
    line("  survey: { kind: survey, sample: 418, date: 2026-09 }");
    line("stages:");
    let a_stage = (touchpoints / 6).clamp(3, 25);
    for number in 0..touchpoints {
        let pick = number.wrapping_mul(7).wrapping_add(seed);
        if number % touchpoints.div_ceil(a_stage) == 0 {
            let stage = number / touchpoints.div_ceil(a_stage);
            let phase = PHASES[(stage * 3 / a_stage).min(2)];
            line(&format!("  - name: Stage {stage}"));
            line(&format!("    phase: {phase}"));
            line("    goal: Come one step nearer to the own bike");
            line("    touchpoints:");
        }
        line(&format!("      - name: Step {number} of the way"));
        line(&format!("        action: Opens {} tabs and compares what they say about frames", pick % 9 + 2));
        line("        thought: Which of them would I still like after the winter?");
        line(&format!("        channel: {}", CHANNELS[pick % 4]));
        line(&format!("        emotion: {{ aino: {}, leo: {} }}", FACES[pick % 5], FACES[(pick + 3) % 5]));
        line("        evidence: [interviews, survey]");
        if pick % 3 == 0 {
            line("        pain_points:");
            line(&format!("          - name: Nobody says what size {number} means"));
            line("            severity: medium");
            line("            owner: The web team");
            line(&format!("            opportunities: [Show size {number} beside the picture]"));
        }
        if pick % 4 == 1 && number + 2 < touchpoints {
            line(&format!(
                "        next: [step-{}-of-the-way, {{ to: step-{}-of-the-way, when: in a hurry, share: 20% }}]",
                number + 1,
                number + 2
            ));
        }
        if loop_back && number + 1 == touchpoints {
            line("        next: [{ to: step-0-of-the-way, share: 30% }, { exit: Rides on, good: true, share: 70% }]");
        }
    }
    text
}
