//! The map in pixels: rectangles, lines and texts.
