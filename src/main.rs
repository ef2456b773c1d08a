//! The command line of cjm.

fn main() {}
