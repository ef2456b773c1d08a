//! The ways in which a customer and a company meet, and who has them in hand.

use serde::Deserialize;

use super::List;
use crate::source::{Span, Spanned};
use crate::yaml::Field;

/// A way of meeting: web, store, phone, letter.
#[derive(Debug, Clone, Default)]
pub struct Channel {
    /// The id: the key, or made of the name.
    pub id: String,
    /// The name that people read.
    pub name: Spanned<String>,
    /// The kind of channel.
    pub kind: Field<ChannelKind>,
    /// Who has it in hand.
    pub control: Field<Control>,
    /// Who in the company is responsible for it.
    pub owners: List<Spanned<String>>,
    /// Whether it stands in `channels`; free text at a touchpoint makes an undeclared one.
    pub is_declared: bool,
    /// Where the whole entry stands; for an undeclared one, its first use.
    pub span: Span,
}

/// The kind of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ChannelKind {
    /// On a screen.
    Digital,
    /// In a place, with things.
    Physical,
    /// With a person.
    Human,
    /// By post.
    Post,
}

/// Who controls a touchpoint (Lemon & Verhoef 2016).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    /// The company itself.
    #[default]
    Brand,
    /// A partner of the company.
    Partner,
    /// The customer.
    Customer,
    /// Others: peers, reviews, the weather.
    External,
}

impl ChannelKind {
    /// Returns the word that stands in the file.
    pub fn word(self) -> &'static str {
        match self {
            ChannelKind::Digital => "digital",
            ChannelKind::Physical => "physical",
            ChannelKind::Human => "human",
            ChannelKind::Post => "post",
        }
    }
}

impl Control {
    /// Returns the word that stands in the file.
    pub fn word(self) -> &'static str {
        match self {
            Control::Brand => "brand",
            Control::Partner => "partner",
            Control::Customer => "customer",
            Control::External => "external",
        }
    }
}
