//! The command line: what was typed, files, threads, today's date, exit codes.
