//! The map in px: where everything stands, and what it looks like.

pub mod shape;
pub mod text;
pub mod theme;
