//! Faults of the program itself: one file may bring one to light, the others are still judged.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};

thread_local! {
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps panics from being printed where they happen; [`guard`] tells of them.
pub(crate) fn keep_quiet() {
    panic::set_hook(Box::new(|panic| {
        let payload = panic.payload();
        let words = payload.downcast_ref::<String>().map(String::as_str);
        let words = words.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("no words");
        let place = panic.location().map(|location| format!("{}:{}", location.file(), location.line()));
        let story = format!("{}: {words}", place.unwrap_or_default());
        // A thread that ends has no such place any more; then only the exit code tells.
        let _ = LAST.try_with(|last| last.replace(Some(story)));
    }));
}

/// Runs some work on a file; a fault in it becomes a message that names the file.
pub(crate) fn guard<T>(file: &str, work: impl FnOnce() -> T) -> Result<T, String> {
    // Nothing that the work has touched is used again after a fault.
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|_| {
        let story = LAST.with(|last| last.take()).unwrap_or_default();
        let story = crate::escape::terminal(&story).into_owned();
        format!("{file}: this is our fault, not yours: cjm stumbled at {story}\n     please report it together with the file")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_names_the_file_and_the_work_goes_on() {
        let fault = guard("bike.journey.yaml", || -> u8 { panic!("{}", "bad luck") });
        assert!(fault.is_err_and(|message| message.starts_with("bike.journey.yaml: this is our fault")));
        assert_eq!(guard("other", || 7), Ok(7));
    }
}
