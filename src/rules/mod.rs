//! One rule a file: what makes a journey, or the map of it, worse than it could be.
