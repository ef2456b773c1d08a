//! Which characters are measured and shaped in a way of their own.

/// Tells whether a letter changes its shape or place with its neighbours, in a script that the font holds.
pub(super) fn is_joining(character: char) -> bool {
    matches!(character as u32, 0x0590..=0x08FF | 0x0E80..=0x0EFF | 0xFB1D..=0xFDCF | 0xFE70..=0xFEFC)
}

/// Tells whether a text has letters that join beside others that are read from right to left.
pub(super) fn mixes_scripts(text: &str) -> bool {
    let has = |is_of: fn(u32) -> bool| text.chars().any(|character| is_of(character as u32));
    !text.is_ascii()
        && has(|code| matches!(code, 0x0590..=0x05FF | 0x0700..=0x074F | 0x07C0..=0x085F | 0xFB1D..=0xFB4F))
        && has(|code| matches!(code, 0x0600..=0x06FF | 0x0750..=0x077F | 0x0860..=0x08FF | 0xFB50..=0xFEFC))
}

/// Tells whether a character only says whether its neighbours join.
pub(super) fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}')
}

/// Asks for the emoji form of the character before it.
pub(super) const EMOJI_SELECTOR: char = '\u{FE0F}';

/// Tells whether a character is as wide as it is high, such as those of Chinese.
pub(super) fn is_ideographic(code: u32) -> bool {
    matches!(code, 0x1100..=0x11FF | 0x2E80..=0xA4CF | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xF900..=0xFAFF
        | 0xFE10..=0xFE6F | 0xFF00..=0xFFEF | 0x16FE0..=0x1B2FF | 0x20000..=0x3FFFF)
}

/// Tells whether a character is of the blocks that hold nothing but pictures.
pub(super) fn is_emoji_block(code: u32) -> bool {
    matches!(code, 0x1F000..=0x1FAFF)
}
