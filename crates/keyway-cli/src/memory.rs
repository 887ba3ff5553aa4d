//! Protecting this process's memory, which contains keys.

/// Protects the process from others of the same user: no core dump, no debugger, and no reading of
/// its environment.
///
/// Linux only; it does nothing on other systems. Programs that this one starts are not affected. It
/// can fail in a sandbox that lacks the system call. Then nothing changes, and reporting it would
/// help nobody.
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
