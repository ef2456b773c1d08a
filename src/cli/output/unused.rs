//! Options that change nothing about what is written: said once, and no reason to write nothing.

use crate::cli::output::destination::Output;
use crate::format::{Content, Format, Setting};

/// Says which of the options that were typed change nothing in any of the outputs.
pub(crate) fn unused(content: Content, outputs: &[Output], options: &[(&str, bool, Setting)]) -> Vec<String> {
    let formats: Vec<&Format> = outputs.iter().map(|output| output.format).collect();
    unused_in(content, &formats, options)
}

/// Says which of the options that were typed change nothing in any of the formats.
pub(crate) fn unused_in(content: Content, formats: &[&Format], options: &[(&str, bool, Setting)]) -> Vec<String> {
    let is_used = |setting: Setting| formats.iter().any(|format| format.uses(setting));
    let without_use = options.iter().filter(|(_, is_typed, setting)| *is_typed && !is_used(*setting));
    let remark = |(name, _, setting): &(&str, bool, Setting)| {
        let able: Vec<&str> = content.formats().filter(|format| format.uses(*setting)).map(|own| own.name).collect();
        match able.split_last() {
            None => format!("{name} changes nothing here"),
            Some((only, [])) => format!("{name} changes nothing here; it works with {only}"),
            Some((last, others)) => {
                format!("{name} changes nothing here; it works with {} and {last}", others.join(", "))
            }
        }
    };
    without_use.map(remark).collect()
}
