//! The program: everything it does stands in the library, below `cjm::cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    cjm::cli::run()
}
