//! The emulator in the hands of a test.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;

use crate::clock::Clock;
use crate::fault::Fault;
use crate::journal::JournalEntry;
use crate::keys::{EmulatedKey, KeyBuilder, KeyState};
use crate::script::ScriptedReply;
use crate::server::Tasks;
use crate::shared::Shared;
use crate::throttle::ThrottleRule;

/// A running emulator. It ends when it is dropped; [`stop`](Emulator::stop) also waits for the end.
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
        Self { shared, address, base_url: format!("http://{address}/v1"), tasks, thread: None }
    }

    /// The same, which ends the thread that it runs on.
    pub(crate) fn on_thread(mut self, thread: Thread) -> Self {
        self.thread = Some(thread);
        self
    }

    pub(crate) fn tasks(&self) -> &Tasks {
        &self.tasks
    }

    /// The base URL for a client: `http://127.0.0.1:PORT/v1`.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The URL of the control API: `http://127.0.0.1:PORT/_keyway`.
    pub fn control_url(&self) -> String {
        format!("http://{}/_keyway", self.address)
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The clock that it goes by.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// A new key; nothing is known of it before [`KeyBuilder::create`].
    pub fn key(&self) -> KeyBuilder {
        KeyBuilder::new(Arc::clone(&self.shared))
    }

    /// All keys, in order of creation.
    pub fn keys(&self) -> Vec<EmulatedKey> {
        self.shared.ring.all().into_iter().map(EmulatedKey::new).collect()
    }

    /// Gives a key another state from the next request and the next chunk on.
    pub fn set_state(&self, key: &EmulatedKey, state: KeyState) {
        key.set_state(state);
    }

    /// Takes a key away: its secret then belongs to a key that never was.
    pub fn forget(&self, key: &EmulatedKey) {
        self.shared.ring.remove(key.slot());
    }

    /// The requests so far, without secrets; those of the control API are not among them.
    pub fn journal(&self) -> Vec<JournalEntry> {
        self.shared.journal.entries()
    }

    /// Forgets the requests so far.
    pub fn clear_journal(&self) {
        self.shared.journal.clear();
    }

    /// Queues a fault: for the next request that it fits, or as often as it says.
    pub fn fault(&self, fault: Fault) {
        self.shared.faults.push(fault);
    }

    /// Forgets queued faults and the counts of `times`.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// Queues the text of the next chat completion.
    pub fn reply_text(&self, text: impl Into<String>) {
        self.reply(ScriptedReply::Text(text.into()));
    }

    /// Queues the next chat completion.
    pub fn reply(&self, reply: ScriptedReply) {
        self.shared.script.push(reply);
    }

    /// The throttle's rule.
    pub fn throttle(&self) -> ThrottleRule {
        self.shared.throttle.rule()
    }

    /// Changes the throttle's rule; failures so far still count.
    pub fn set_throttle(&self, rule: ThrottleRule) {
        self.shared.throttle.set_rule(rule);
    }

    /// Forgets the failures that the throttle has counted.
    pub fn reset_throttle(&self) {
        self.shared.throttle.reset();
    }

    /// Ends the emulator and waits until its tasks are gone and its port is free.
    pub async fn stop(self) {
        if self.thread.is_none() {
            self.tasks.ended().await;
        }
    }
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

/// The thread of an emulator that has one of its own; joined when dropped.
pub(crate) struct Thread {
    stop: Option<oneshot::Sender<()>>,
    handle: Option<JoinHandle<()>>,
}

impl Thread {
    /// The thread that ends after `stop`.
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
