//! One format a file: the map as bytes.
