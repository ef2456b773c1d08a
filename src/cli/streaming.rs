//! Many files, worked on side by side and taken in their order.

use rayon::prelude::*;

use crate::cli::files::Input;

/// How many files are under way for each thread, so that the slowest of them holds up few others.
const FILES_A_THREAD: usize = 32;

/// Works on files side by side, and takes what came of each in the order of the files, while there is a point in it.
///
/// No more is kept than what came of the files that are under way.
pub(crate) fn in_order<T: Send>(
    inputs: &[Input],
    work: impl Fn(&Input) -> T + Sync,
    mut take_and_go_on: impl FnMut(T) -> bool,
) {
    if let [input] = inputs {
        // One file needs no threads, and starting them takes longer than the work.
        take_and_go_on(work(input));
        return;
    }
    for chunk in inputs.chunks(FILES_A_THREAD * rayon::current_num_threads()) {
        let done: Vec<T> = chunk.par_iter().map(&work).collect();
        if !done.into_iter().all(&mut take_and_go_on) {
            return;
        }
    }
}
