//! `cjm`, the customer journey mapper.

pub mod escape;
pub mod finding;
pub mod map;
pub mod measure;
pub mod source;
