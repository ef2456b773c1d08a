//! `cjm`, the customer journey mapper.

pub mod finding;
pub mod source;
