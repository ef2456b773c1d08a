//! `cjm`, the customer journey mapper.

pub mod check;
pub mod cli;
pub mod escape;
pub mod finding;
pub mod gaps;
pub mod graph;
pub mod insight;
pub mod journey;
pub mod map;
pub mod measure;
pub mod render;
pub mod report;
pub mod rules;
pub mod scene;
pub mod source;
pub mod yaml;
