//! How a derived struct is read: from keys and values, from its name alone, or together with another one.

use serde::de::Visitor;

use crate::finding::Finding;
use crate::yaml::access::ShortForm;
use crate::yaml::error::Error;
use crate::yaml::reader::NodeReader;
use crate::yaml::tree::Kind;
use crate::yaml::{prose, rules, words};

impl NodeReader<'_> {
    /// Reads a derived struct: keys and values, or the short form of those that have a name.
    #[inline]
    pub(crate) fn structure<'de, V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let node = self.node();
        self.reader.weigh(size_of::<V::Value>(), self.span)?;
        if let Some(twice) = self.twice
            && twice.first.get().is_none()
        {
            twice.first.set(Some(fields));
        }
        match node.kind {
            Kind::Map | Kind::List => {
                if let Some(finding) = prose::pair_for_name(&self, fields) {
                    return Err(self.reader.report(finding));
                }
                match node.kind {
                    Kind::Map => visitor.visit_map(self.pairs(fields)),
                    _ => self.not_a_struct(fields, visitor),
                }
            }
            Kind::Plain(_) | Kind::Quoted(_) if self.depth > 0 => {
                if let Kind::Plain(text) = &node.kind
                    && let Some(finding) = prose::tight_field(text, self.span, fields)
                {
                    return Err(self.reader.report(finding));
                }
                if fields.contains(&"name") {
                    return visitor.visit_map(ShortForm { value: Some(self), done: false });
                }
                match self.twice {
                    // The other one of two structs may have the name.
                    Some(twice) if !twice.is_second => visitor.visit_map(ShortForm { value: None, done: true }),
                    Some(_) if self.other_fields().contains(&"name") => {
                        visitor.visit_map(ShortForm { value: None, done: true })
                    }
                    _ => Err(self.no_struct(fields)),
                }
            }
            _ => self.not_a_struct(fields, visitor),
        }
    }

    fn not_a_struct<'de, V: Visitor<'de>>(self, fields: &[&str], visitor: V) -> Result<V::Value, Error> {
        match self.twice {
            // The second struct says what is wrong, once.
            Some(twice) if !twice.is_second => visitor.visit_map(ShortForm { value: None, done: true }),
            _ => Err(self.no_struct(fields)),
        }
    }

    pub(crate) fn no_struct(&self, fields: &[&str]) -> Error {
        if matches!(self.node().kind, Kind::Broken) {
            return Error::Reported;
        }
        if self.depth > 0 {
            let name = fields.contains(&"name") || self.other_fields().contains(&"name");
            return self.wrong(if name { "a name, or keys and values" } else { "keys and values" });
        }
        let needed = fields.iter().take(1).map(|key| format!(" such as `{key}: …`")).collect::<String>();
        let message = match self.node().kind {
            Kind::Null => format!("this file is empty; it needs keys{needed}"),
            _ => format!("expected keys and values{needed}, found {}", words::found(self.node())),
        };
        let span = prose::first_line(self.reader.text, self.span);
        let help = "begin the file with its first key, at the beginning of a line";
        self.reader.report(Finding::error(rules::NOT_A_JOURNEY, span, message).help(help))
    }
}
