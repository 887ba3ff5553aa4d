//! Runs a program to its end repeatedly, and prints the cost of one run, including its loading and
//! exit, which it could not measure itself.
//!
//! Usage: `bench-spawn TIMES PROGRAM [ARGUMENT…]`; it prints the same JSON line as a client.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let times = arguments.next().and_then(|times| times.parse::<u32>().ok());
    let (Some(times), Some(program)) = (times, arguments.next()) else {
        return Err(std::io::Error::other("usage: bench-spawn TIMES PROGRAM [ARGUMENT…]"));
    };
    let mut command = Command::new(program);
    command.args(arguments).stdout(Stdio::null());
    // The first run loads the program from disk.
    once(&mut command)?;
    let (before, start) = (usage()?, Instant::now());
    for _ in 0..times {
        once(&mut command)?;
    }
    let (after, wall) = (usage()?, start.elapsed());
    let each = |time: Duration| time.as_secs_f64() * 1e6 / f64::from(times);
    println!(
        r#"{{"operations":{times},"cpu_us":{:.3},"wall_us":{:.3},"peak_kib":{}}}"#,
        each(spent(&after) - spent(&before)),
        each(wall),
        after.max_rss()
    );
    Ok(())
}

fn once(command: &mut Command) -> std::io::Result<()> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(std::io::Error::other(format!("it ended with {status}"))) }
}

fn usage() -> std::io::Result<Usage> {
    Ok(getrusage(UsageWho::RUSAGE_CHILDREN)?)
}

fn spent(usage: &Usage) -> Duration {
    let sum = usage.user_time() + usage.system_time();
    Duration::from_micros(sum.num_microseconds().unsigned_abs())
}
