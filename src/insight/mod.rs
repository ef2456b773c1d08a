//! Facts about a journey, with their places and without an opinion.
