//! How numbers and truths are read.

use serde::de::Visitor;

use crate::finding::Finding;
use crate::lexicon::{Lexicon, List};
use crate::yaml::error::Error;
use crate::yaml::reader::NodeReader;
use crate::yaml::tree::Kind;
use crate::yaml::{number, rules};

impl NodeReader<'_> {
    pub(crate) fn truth<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.node().kind {
            Kind::Plain(text) => match &**text {
                "true" => visitor.visit_bool(true),
                "false" => visitor.visit_bool(false),
                other => {
                    let meant = match other.to_lowercase().as_str() {
                        text if text == "true" || Lexicon::ALL.has(List::TrueWords, text) => Some("true"),
                        text if text == "false" || Lexicon::ALL.has(List::FalseWords, text) => Some("false"),
                        _ => None,
                    };
                    let Some(meant) = meant else { return Err(self.wrong("true or false")) };
                    let finding = Finding::error(
                        rules::WRONG_VALUE,
                        self.span,
                        format!("`{other}` is a text here; write true or false"),
                    );
                    Err(self
                        .reader
                        .report(finding.label(format!("did you mean `{meant}`?")).fix(self.span, meant, true)))
                }
            },
            _ => Err(self.wrong("true or false")),
        }
    }

    pub(crate) fn decimal<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Kind::Plain(text) = &self.node().kind else { return Err(self.wrong("a number")) };
        if let Some(whole) = number::whole(text) {
            return visitor.visit_f64(whole as f64);
        }
        match number::decimal(text) {
            number::Decimal::Finite(value) => visitor.visit_f64(value),
            number::Decimal::NotFinite => Err(self.wrong("a finite number")),
            number::Decimal::None => Err(match number::with_comma(text) {
                // `1,000` may be a thousand.
                Some(point) => self.reader.report(
                    Finding::error(rules::WRONG_VALUE, self.span, format!("expected a number, found `{text}`"))
                        .label(format!("did you mean `{point}`? Decimals are written with a point"))
                        .fix(self.span, point, text.rsplit(',').next().is_some_and(|decimals| decimals.len() < 3)),
                ),
                None => self.wrong("a number"),
            }),
        }
    }

    fn whole_number(&self, expected: &str) -> Result<i128, Error> {
        let text = match &self.node().kind {
            Kind::Plain(text) => text,
            _ => return Err(self.wrong(expected)),
        };
        number::whole(text).ok_or_else(|| self.wrong(expected))
    }

    pub(crate) fn signed<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let value =
            i64::try_from(self.whole_number("a whole number")?).map_err(|_| self.wrong("a smaller whole number"))?;
        visitor.visit_i64(value)
    }

    pub(crate) fn unsigned<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let expected = "a whole number from 0 up";
        let value = u64::try_from(self.whole_number(expected)?).map_err(|_| self.wrong(expected))?;
        visitor.visit_u64(value)
    }
}
