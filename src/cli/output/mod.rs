//! Where output goes and in which format it is written: `-o` and `--format`, the same in every command.

mod arguments;
mod asked;
mod destination;
mod page;
mod sink;
mod taken;
mod unused;
mod written;

pub(crate) use arguments::OutputArguments;
pub(crate) use destination::{Destination, Output};
pub(crate) use page::write_page;
pub(crate) use sink::{Sink, finish, open};
pub(crate) use taken::{Read, refuse_read};
pub(crate) use unused::{unused, unused_in};
pub(crate) use written::{Explanation, Findings, Gaps, Map, Rules, Schema};
