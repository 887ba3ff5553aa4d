//! The memory of this process, in which keys are.

/// Keeps it from other processes of the same user: no core dump, no debugger, and an environment that nobody else reads.
///
/// Linux only: elsewhere it does nothing. A program that this one starts is not affected. It can fail in a sandbox that knows no such
/// call; then everything is as it would be without it, and there is nobody whom to tell would help.
pub(crate) fn keep_private() {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use rustix::process::{DumpableBehavior, dumpable_behavior};

    #[test]
    fn x2_afterwards_there_is_no_core_dump_and_no_debugger() {
        super::keep_private();
        assert_eq!(dumpable_behavior(), Ok(DumpableBehavior::NotDumpable));
    }
}
