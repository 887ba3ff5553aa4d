//! The file descriptor that is readable when the runtime has something to do. tokio does not tell it, but Linux
//! says which epoll has a given file.

use std::os::fd::RawFd;

use tokio::runtime::Runtime;

/// Finds the runtime's epoll; `None` where there is none, or where `/proc` does not say.
#[cfg(target_os = "linux")]
pub(crate) fn of(runtime: &Runtime) -> Option<RawFd> {
    use std::os::fd::AsRawFd;

    let _inside = runtime.enter();
    // A file that no other epoll has.
    let (_sender, receiver) = tokio::net::unix::pipe::pipe().ok()?;
    let mark = receiver.as_raw_fd().to_string();
    let mut descriptors = std::fs::read_dir("/proc/self/fd").ok()?.filter_map(|entry| {
        let entry = entry.ok()?;
        let is_epoll =
            std::fs::read_link(entry.path()).is_ok_and(|to| to.as_os_str() == "anon_inode:[eventpoll]");
        is_epoll.then(|| entry.file_name().to_str()?.parse::<RawFd>().ok())?
    });
    descriptors.find(|descriptor| {
        let files = std::fs::read_to_string(format!("/proc/self/fdinfo/{descriptor}")).unwrap_or_default();
        files.lines().any(|line| {
            line.strip_prefix("tfd:").and_then(|rest| rest.split_whitespace().next()) == Some(&mark)
        })
    })
}

/// Other systems have no epoll.
#[cfg(not(target_os = "linux"))]
pub(crate) fn of(_: &Runtime) -> Option<RawFd> {
    None
}
