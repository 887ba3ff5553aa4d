//! A test's handle on the emulator.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;

use crate::clock::Clock;
use crate::fault::Fault;
use crate::journal::JournalEntry;
use crate::keys::{EmulatedKey, KeyBuilder, KeyState};
use crate::reset::Part;
use crate::script::{ScriptBuilder, ScriptedReply};
use crate::server::Tasks;
use crate::shared::Shared;
use crate::tape::Player;
use crate::throttle::ThrottleRule;

/// A running emulator. It stops when it is dropped; [`stop`](Emulator::stop) also waits until it
/// has stopped.
#[must_use = "the emulator ends when it is dropped"]
pub struct Emulator {
    shared: Arc<Shared>,
    address: SocketAddr,
    base_url: String,
    tasks: Tasks,
    thread: Option<Thread>,
}

impl Emulator {
    pub(crate) fn new(shared: Arc<Shared>, address: SocketAddr, tasks: Tasks) -> Self {
        let base_url = format!("http://{}/v1", reachable(address));
        Self { shared, address, base_url, tasks, thread: None }
    }

    /// Attaches the thread that it runs on, which ends with it.
    pub(crate) fn on_thread(mut self, thread: Thread) -> Self {
        self.thread = Some(thread);
        self
    }

    pub(crate) fn tasks(&self) -> &Tasks {
        &self.tasks
    }

    /// Returns the base URL for a client on this machine: `http://127.0.0.1:PORT/v1`.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Returns the URL of the control API: `http://127.0.0.1:PORT/_keyway`.
    pub fn control_url(&self) -> String {
        format!("http://{}/_keyway", reachable(self.address))
    }

    /// Returns the address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns its clock.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// Starts building a key. The emulator doesn't know the key before [`KeyBuilder::create`].
    pub fn key(&self) -> KeyBuilder {
        KeyBuilder::new(Arc::clone(&self.shared))
    }

    /// Returns all keys, in order of creation.
    pub fn keys(&self) -> Vec<EmulatedKey> {
        self.shared.ring.all().into_iter().map(EmulatedKey::new).collect()
    }

    /// Sets a key's state, effective from the next request and the next chunk.
    pub fn set_state(&self, key: &EmulatedKey, state: KeyState) {
        key.set_state(state);
    }

    /// Removes a key: its secret is then unknown to the emulator.
    pub fn forget(&self, key: &EmulatedKey) {
        self.shared.ring.remove(key.slot());
    }

    /// Returns the requests so far, without secrets. Requests to the control API are not included.
    pub fn journal(&self) -> Vec<JournalEntry> {
        self.shared.journal.entries()
    }

    /// Clears the journal.
    pub fn clear_journal(&self) {
        self.shared.journal.clear();
    }

    /// Queues a fault: for the next matching request, or as often as it says.
    pub fn fault(&self, fault: Fault) {
        self.shared.faults.push(fault);
    }

    /// Clears queued faults and the counts of `times`.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// Queues the text of the assistant's next answer.
    pub fn reply_text(&self, text: impl Into<String>) {
        self.reply(ScriptedReply::text(text));
    }

    /// Queues a reply for the next request that it suits, before all scripts. A text, a tool call, a body
    /// or an error is for the next answer of an assistant, in chat, responses, completions or runs.
    pub fn reply(&self, reply: ScriptedReply) {
        self.shared.scripts.push(reply);
    }

    /// Starts a script: replies for the requests that fulfill its conditions.
    ///
    /// A request takes its reply from the queue, then from the first script that matches. Those for its
    /// [test](ScriptBuilder::test) come first, then those for a [tool's
    /// result](ScriptBuilder::tool_result), then all others, in the order in which they were added; the
    /// scripts of a [file](crate::EmulatorBuilder::replies_file) come after those added here.
    ///
    /// ```
    /// use keyway_emulator::{Emulator, ScriptedReply};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), keyway_emulator::Error> {
    /// let emulator = Emulator::start().await?;
    /// let call = ScriptedReply::call("get_weather", r#"{"city":"Paris"}"#);
    /// emulator.when().model("gpt-4.1").user_says("weather").replies(call)?;
    /// emulator.when().tool_result_of("get_weather").replies("It is sunny in Paris.")?;
    /// // … the program under test runs …
    /// assert_eq!(emulator.unused_scripts().len(), 2, "nothing was sent to this emulator");
    /// # emulator.stop().await;
    /// # Ok(())
    /// # }
    /// ```
    pub fn when(&self) -> ScriptBuilder {
        ScriptBuilder::new(Arc::clone(&self.shared))
    }

    /// Returns the scripts that no request has used, by their names or conditions, and how many queued
    /// replies are left: what a test expected, and its program did not do.
    pub fn unused_scripts(&self) -> Vec<String> {
        self.shared.scripts.unused()
    }

    /// Removes queued replies and scripts; those of the replies file stay.
    pub fn clear_scripts(&self) {
        self.shared.scripts.clear();
    }

    /// Returns why the replies file, which has changed, could not be read again; the scripts that were
    /// read before are still in use.
    pub fn replies_problem(&self) -> Option<String> {
        self.shared.scripts.problem()
    }

    /// Brings everything back to the state after the start: objects, journal, faults, scripts, throttle
    /// and identifiers. Keys that were created by [`key`](Self::key) or in a keys file get the state back
    /// that they were created with; all others are removed.
    pub fn reset(&self) {
        Part::ALL.iter().for_each(|part| part.reset(&self.shared));
    }

    /// Returns the line numbers of the exchanges in a [replayed](crate::EmulatorBuilder::replay)
    /// recording that no request has matched so far.
    pub fn unplayed(&self) -> Vec<usize> {
        self.shared.tape.player.as_ref().map(Player::unused).unwrap_or_default()
    }

    /// Returns why a [recording](crate::EmulatorBuilder::record) is incomplete: a sentence, if a line
    /// of it could not be written.
    pub fn recording_failure(&self) -> Option<String> {
        self.shared.tape.relay.as_ref()?.failure()
    }

    /// Returns why the [journal's file](crate::EmulatorBuilder::journal) is incomplete: a sentence, if a
    /// line of it could not be written.
    pub fn journal_failure(&self) -> Option<String> {
        self.shared.journal.failure()
    }

    /// Returns the throttle's rule.
    pub fn throttle(&self) -> ThrottleRule {
        self.shared.throttle.rule()
    }

    /// Sets the throttle's rule; failures so far still count.
    pub fn set_throttle(&self, rule: ThrottleRule) {
        self.shared.throttle.set_rule(rule);
    }

    /// Clears the failures that the throttle has counted.
    pub fn reset_throttle(&self) {
        self.shared.throttle.reset();
    }

    /// Stops the emulator and waits until its tasks have ended and its port is free.
    pub async fn stop(self) {
        if self.thread.is_none() {
            self.tasks.ended().await;
        }
    }
}

/// Returns where this machine reaches a listener: one on all addresses is reached on loopback.
fn reachable(address: SocketAddr) -> SocketAddr {
    let loopback: IpAddr =
        if address.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() };
    if address.ip().is_unspecified() { SocketAddr::new(loopback, address.port()) } else { address }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.tasks.end();
        drop(self.thread.take());
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// The emulator's own thread, joined on drop.
pub(crate) struct Thread {
    stop: Option<oneshot::Sender<()>>,
    handle: Option<JoinHandle<()>>,
}

impl Thread {
    /// Creates a handle on a thread that ends after `stop`.
    pub(crate) fn new(stop: oneshot::Sender<()>, handle: JoinHandle<()>) -> Self {
        Self { stop: Some(stop), handle: Some(handle) }
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(handle) = self.handle.take() {
            drop(handle.join());
        }
    }
}
