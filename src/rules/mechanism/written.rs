//! What a project file says under `rules`, read into the settings.

use super::{Rule, Settings, find};
use crate::finding::{Finding, Severity};
use crate::rules::ALL;
use crate::source::Spanned;
use crate::yaml::rules::{UNKNOWN_KEY, WRONG_VALUE};
use crate::yaml::{Field, Form, FromText, Library, Many, from_text, nearest};

/// The word that turns a rule off.
const OFF: &str = "off";
/// The key of a rule's level beside its options.
const LEVEL: &str = "level";

/// What a project file says under `rules`: the name of a rule with its level, or with its level and options.
pub type WrittenRules = Library<Form<Word, Library<Many<Word>>>>;

/// A text as written in the file: a number, a share or a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word(pub String);

impl FromText for Word {
    const EXPECTED: &'static str = "a word or a number";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Word(text.to_owned()))
    }
}

impl<'de> serde::Deserialize<'de> for Word {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_text(deserializer)
    }
}

impl Settings {
    /// Reads what a project file says under `rules`, and reports unknown rules, levels and options.
    pub fn take(&mut self, written: &WrittenRules, findings: &mut Vec<Finding>) {
        for (name, entry) in &written.entries {
            let Some(name) = name else { continue };
            let Some(rule) = find(&name.value) else {
                findings.push(unknown("rule", name, ALL.iter().map(|rule| rule.name), "`cjm rules` lists them all"));
                continue;
            };
            match entry {
                Field::Present(Spanned { value: Form::Short(word), span }) => {
                    self.take_level(rule, &Spanned::new(word.0.clone(), *span), findings);
                }
                Field::Present(Spanned { value: Form::Long(options), .. }) => {
                    for (key, value) in &options.entries {
                        if let (Some(key), Field::Present(value)) = (key, value) {
                            self.take_option(rule, key, value, findings);
                        }
                    }
                }
                Field::Missing | Field::Broken(_) => {}
            }
        }
    }

    fn take_level(&mut self, rule: &'static Rule, word: &Spanned<String>, findings: &mut Vec<Finding>) {
        let level = match word.value.as_str() {
            OFF => None,
            word if word == Severity::Info.word() => Some(Severity::Info),
            word if word == Severity::Warning.word() => Some(Severity::Warning),
            word if word == Severity::Error.word() => Some(Severity::Error),
            other => {
                let near = nearest(other, [OFF, "info", "warning", "error"]);
                let finding = Finding::error(WRONG_VALUE, word.span, format!("`{other}` is not a level"))
                    .help("write `off`, `info`, `warning` or `error`");
                findings.push(match near {
                    Some(near) => finding.label(format!("did you mean `{near}`?")).fix(word.span, near, false),
                    None => finding,
                });
                return;
            }
        };
        if !rule.can_be_ignored() && level != Some(Severity::Error) {
            let words = format!("`{}` is always an error and cannot be changed", rule.name);
            findings.push(Finding::error(WRONG_VALUE, word.span, words).help("delete this line, and fix the journeys"));
            return;
        }
        if rule.can_be_ignored() {
            self.set_level(rule, level);
        }
    }

    fn take_option(
        &mut self,
        rule: &'static Rule,
        key: &Spanned<String>,
        value: &Spanned<Many<Word>>,
        findings: &mut Vec<Finding>,
    ) {
        let written: Vec<&Spanned<Word>> = value.value.iter().collect();
        if key.value == LEVEL {
            if let [word] = written[..] {
                self.take_level(rule, &Spanned::new(word.value.0.clone(), word.span), findings);
            }
            return;
        }
        let Some(option) = rule.options.iter().find(|option| option.name == key.value) else {
            let names = rule.options.iter().map(|option| option.name).chain([LEVEL]);
            let all: Vec<String> = names.clone().map(|name| format!("`{name}`")).collect();
            let help = format!("`{}` takes {}", rule.name, super::and(&all));
            findings.push(unknown("option of this rule", key, names, &help));
            return;
        };
        let texts: Vec<String> = written.iter().map(|word| word.value.0.clone()).collect();
        match option.read(&texts) {
            Ok(read) => {
                self.set_value(rule, option, read);
            }
            Err(words) => {
                let mut lines = words.lines();
                let finding = Finding::error(WRONG_VALUE, value.span, lines.next().unwrap_or_default()).label(format!(
                    "{}; {} by default",
                    option.about,
                    option.default_words()
                ));
                findings.push(lines.fold(finding, |finding, line| finding.help(line)));
            }
        }
    }
}

/// Reports an unknown key of the project file.
fn unknown<'n>(noun: &str, key: &Spanned<String>, names: impl Iterator<Item = &'n str>, help: &str) -> Finding {
    let finding = Finding::error(UNKNOWN_KEY, key.span, format!("no {noun} is called `{}`", key.value));
    match nearest(&key.value, names) {
        Some(near) => finding.label(format!("did you mean `{near}`?")).fix(key.span, near, false),
        None => finding.help(help),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::mechanism::option::OptionValue;
    use crate::source::Source;
    use crate::yaml::{self, Budgets};

    fn taken(text: &str) -> (Settings, Vec<String>) {
        let source = Source::new("cjm.yaml", text);
        let reading = yaml::read::<WrittenRules>(&source, &Budgets::default());
        let mut findings = reading.findings;
        let mut settings = Settings::default();
        settings.take(&reading.value.unwrap_or_default(), &mut findings);
        let line = |finding: &Finding| {
            let at = source.position(finding.primary.span.start);
            format!("{}:{} {} | {}", at.line, at.column, finding.message, finding.primary.text)
        };
        (settings, findings.iter().map(line).collect())
    }

    fn rule(name: &str) -> &'static Rule {
        find(name).expect("a rule of that name")
    }

    #[test]
    fn levels_and_options_are_taken() {
        let (settings, wrong) = taken(
            "pain-without-owner: off\nsingle-channel: error\nevidence-outdated: { level: info, older_than: 12 months }\n\
             exit-without-pain: { many: 25% }\nvague-pain: { words: [Pain, hankala] }\n",
        );
        assert_eq!(wrong, Vec::<String>::new());
        assert_eq!(settings.level(rule("pain-without-owner")), None);
        assert_eq!(settings.level(rule("single-channel")), Some(Severity::Error));
        assert_eq!(settings.level(rule("evidence-outdated")), Some(Severity::Info));
        let value = |name: &str| settings.number(rule(name), rule(name).options[0]);
        assert_eq!((value("evidence-outdated"), value("exit-without-pain")), (12.0 * 43_830.0, 0.25));
        assert_eq!(settings.words(rule("vague-pain"), rule("vague-pain").options[0]), ["Pain", "hankala"]);
        assert_eq!(value("sample-too-small"), 30.0);
    }

    #[test]
    fn what_is_no_rule_no_level_and_no_option_is_told_where_it_stands() {
        let (_, wrong) = taken(
            "pain-without-ower: off\nunknown-key: off\nsingle-channel: warnign\n\
             sample-too-small: { fewest_answers: 0.5, most: 3 }\nevidence-outdated: { older_than: long }\n",
        );
        assert_eq!(
            wrong,
            [
                "1:1 no rule is called `pain-without-ower` | did you mean `pain-without-owner`?",
                "2:14 `unknown-key` is always an error and cannot be changed | ",
                "3:17 `warnign` is not a level | did you mean `warning`?",
                "4:37 `0.5` is not a whole number from 2 to 10000 | how many answers a measurement should rest on; 30 by default",
                "4:42 no option of this rule is called `most` | ",
                "5:34 `long` is not a length of time such as `20 min`, `3 days` or `PT2H` | how old evidence may be; 24 months by default",
            ]
        );
    }

    #[test]
    fn each_default_is_within_its_own_bounds() {
        for rule in ALL {
            for option in rule.options {
                let written = option.default_words();
                if option.kind != crate::rules::OptionKind::Words {
                    let read = option.read(&[written]).unwrap_or_else(|words| panic!("{}: {words}", rule.name));
                    assert_eq!(read, OptionValue::Number(option.default_number()), "{}.{}", rule.name, option.name);
                }
            }
        }
    }
}
