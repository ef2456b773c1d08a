//! One format a file: findings and gaps as bytes.
