//! The gaps of a journey: what is missing, where, for whom, and how much it matters.
