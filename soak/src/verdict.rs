//! The verdict: a table of measurements, and a sentence for each violation.

use crate::Result;
use crate::calls::WORKERS;
use crate::slope::slope;
use crate::tally::Tally;
use crate::watch::Sample;
use crate::world::History;

/// The measurements of a run.
pub(crate) struct Run {
    pub(crate) minutes: f64,
    pub(crate) tally: Tally,
    /// With the minutes since the start.
    pub(crate) samples: Vec<(f64, Sample)>,
    pub(crate) before: Sample,
    pub(crate) after: Sample,
    pub(crate) world: History,
}

/// The part of a run that is warm-up, while pools, caches and the allocator's arenas fill.
const WARM_UP: f64 = 1.0 / 3.0;

/// The steepest acceptable growth of memory in KiB per minute.
///
/// The allocator's noise is an occasional step of some hundred KiB, which weighs less the longer
/// the run is. A leak of 100 bytes per call is several MiB per minute even on a slow machine, far
/// above it.
fn steepest(minutes: f64) -> f64 {
    512.0 + 4096.0 / minutes
}

/// A worker's call holds at most one connection, and each of its attempts may have left one that is
/// being closed.
const DESCRIPTORS: usize = 4 * WORKERS + 32;

/// At least one call in this many gets a reply. Most failures are calls while the secrets server is
/// unavailable and no key is left, which fail at once; fewer replies would mean that the client
/// does not recover from a fault.
const ANSWERED: u64 = 5;

/// Prints the table, and fails with the violations.
pub(crate) fn of(run: &Run) -> Result<()> {
    let warm: Vec<_> = run.samples.iter().filter(|(at, _)| *at >= run.minutes * WARM_UP).collect();
    let memory: Vec<_> = warm.iter().map(|(at, sample)| (*at, sample.memory)).collect();
    let rise = slope(&memory);
    let most = warm.iter().map(|(_, sample)| sample.descriptors).max().unwrap_or_default();
    let held = slope(&warm.iter().map(|(at, sample)| (*at, sample.descriptors as f64)).collect::<Vec<_>>());
    print(run, &memory, rise, most, held);

    let Run { tally, before, after, world, .. } = run;
    let mut wrong: Vec<String> = tally
        .wrong
        .iter()
        .map(|(what, (count, example))| format!("{count} × {what}, such as {example}"))
        .collect();
    let mut claim = |holds: bool, text: String| {
        if !holds {
            wrong.push(text);
        }
    };
    claim(
        rise <= steepest(run.minutes),
        format!("the memory rose by {rise:.0} KiB a minute, more than {:.0}", steepest(run.minutes)),
    );
    claim(most <= DESCRIPTORS, format!("{most} descriptors were open, more than {DESCRIPTORS}"));
    claim(
        after.descriptors <= before.descriptors,
        format!("{} descriptors stayed open, {} were before", after.descriptors, before.descriptors),
    );
    claim(
        after.tasks <= before.tasks,
        format!("{} tasks were left, {} were before", after.tasks, before.tasks),
    );
    claim(tally.begun == tally.ended(), format!("{} calls began and {} ended", tally.begun, tally.ended()));
    let answered = tally.whole + tally.streamed;
    claim(
        answered * ANSWERED >= tally.begun && tally.whole > 0 && tally.streamed > 0,
        format!(
            "{answered} of {} calls were answered ({} in a stream), fewer than one in {ANSWERED}",
            tally.begun, tally.streamed
        ),
    );
    // No call was sent twice: only a redirect adds a request to its attempt.
    claim(
        world.requests <= tally.attempts + world.redirects,
        format!("{} requests reached the server for {} attempts", world.requests, tally.attempts),
    );
    // No attempt was lost: one whose request did not reach the server completely has failed, or was
    // followed by another.
    let unheard = tally.attempts.saturating_sub(world.requests);
    let excuse = world.faults + tally.of("timeout") + tally.of("connection");
    claim(
        unheard <= excuse,
        format!("{unheard} attempts never reached the server, and only {excuse} have an excuse"),
    );
    if wrong.is_empty() { Ok(()) } else { Err(format!("\nThe soak failed:\n  {}", wrong.join("\n  "))) }
}

fn print(run: &Run, memory: &[(f64, f64)], rise: f64, most: usize, held: f64) {
    let Run { minutes, tally, before, after, world, .. } = run;
    let ends = |pick: fn(&(f64, f64)) -> f64| {
        let values = memory.iter().map(pick);
        (values.clone().fold(f64::MAX, f64::min), values.fold(0.0, f64::max))
    };
    let (least, highest) = ends(|point| point.1);
    let failed: u64 = tally.failed.values().sum();
    println!(
        "{minutes} minutes, {WORKERS} workers, {:.0} calls a second\n",
        tally.begun as f64 / (minutes * 60.0)
    );
    println!("{:38} {:>12}", "calls", tally.begun);
    println!("{:38} {:>12}", "  answered whole", tally.whole);
    println!("{:38} {:>12}", "  answered in a stream", tally.streamed);
    println!("{:38} {:>12}", "  failed, with an error that fits", failed);
    for (kind, count) in &tally.failed {
        println!("{:38} {count:>12}", format!("    {kind}"));
    }
    println!("{:38} {:>12}", "attempts, as the calls say", tally.attempts);
    println!("{:38} {:>12}", "requests, as the server says", world.requests);
    println!("{:38} {:>12}", "faults", world.faults);
    println!("{:38} {:>12}", "rotations of the key", world.rotations);
    println!("{:38} {:>12}", "outages of the secrets server", world.outages);
    println!("{:38} {:>12}", "keys read from it", world.reads);
    let (longest, end) = &tally.longest;
    println!("{:38} {:>10.1} s ({end})", "longest call", longest.as_secs_f64());
    println!("{:38} {:>8.0} KiB", "memory after the warm-up, least", least);
    println!("{:38} {:>8.0} KiB", "memory after the warm-up, most", highest);
    println!("{:38} {rise:>+8.0} KiB a minute (limit {:.0})", "its slope", steepest(*minutes));
    println!("{:38} {most:>12} (limit {DESCRIPTORS})", "descriptors, most");
    println!("{:38} {held:>+12.1} a minute", "their slope");
    println!("{:38} {:>12} ({} before)", "descriptors at the end", after.descriptors, before.descriptors);
    println!("{:38} {:>12} ({} before)", "tasks at the end", after.tasks, before.tasks);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(memory: f64) -> Sample {
        Sample { memory, descriptors: 60, tasks: 50 }
    }

    /// A good run of two minutes: the memory grows only during warm-up.
    fn good() -> Run {
        let before = Sample { memory: 9_000.0, descriptors: 11, tasks: 0 };
        let samples = (0..120).map(|second| {
            let at = f64::from(second) / 60.0;
            (at, sample(9_000.0 + 10_000.0 * at.min(0.5)))
        });
        let tally = Tally { begun: 1_000, whole: 600, streamed: 390, attempts: 1_050, ..Tally::default() };
        let failed = [("timeout/attempt".to_owned(), 10)].into();
        let world =
            History { requests: 1_045, faults: 40, redirects: 2, rotations: 20, outages: 20, reads: 30 };
        let tally = Tally { failed, ..tally };
        Run { minutes: 2.0, tally, samples: samples.collect(), before, after: before, world }
    }

    fn verdict(change: impl FnOnce(&mut Run)) -> String {
        let mut run = good();
        change(&mut run);
        of(&run).err().unwrap_or_default()
    }

    #[test]
    fn each_thing_that_is_wrong_is_told() {
        assert_eq!(verdict(|_| {}), "");
        let leak = |run: &mut Run| {
            run.samples.iter_mut().for_each(|(at, sample)| sample.memory += 6_000.0 * *at);
        };
        assert!(verdict(leak).contains("the memory rose by 6000 KiB a minute"));
        assert!(verdict(|run| run.samples[100].1.descriptors = 900).contains("900 descriptors were open"));
        assert!(
            verdict(|run| run.after.descriptors = 12).contains("12 descriptors stayed open, 11 were before")
        );
        assert!(verdict(|run| run.after.tasks = 1).contains("1 tasks were left"));
        let mute = |run: &mut Run| {
            (run.tally.whole, run.tally.streamed) = (100, 90);
            run.tally.failed.insert("authentication/provider_failed".to_owned(), 800);
        };
        assert!(
            verdict(mute).contains("190 of 1000 calls were answered (90 in a stream), fewer than one in 5")
        );
        assert!(verdict(|run| run.tally.whole -= 1).contains("1000 calls began and 999 ended"));
        assert!(
            verdict(|run| run.world.requests = 1_053).contains("1053 requests reached the server for 1050")
        );
        assert!(verdict(|run| run.world.requests = 900).contains("150 attempts never reached the server"));
        let foreign = |run: &mut Run| run.tally.wrong("a reply to another question", "x".to_owned());
        assert!(verdict(foreign).contains("1 × a reply to another question, such as x"));
    }
}
