//! Calls that wait in line, each within its own limits (G5, G8, R9).

use std::time::Duration;

use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::{Instant, timeout_at};

use super::permit::Permit;
use super::state::{Admission, Asked, SHORTEST_WAIT, Ticket, Verdict, WaiterId};
use super::{Entering, Kept, OriginGate, Refused, Shared, now};

/// A message to a call in line.
pub(super) enum Told {
    Decided(Result<Ticket, Refused>),
    /// Its wake-up time may have changed.
    Look,
}

/// A call in line.
struct Place<'a, 'b> {
    gate: &'a OriginGate,
    entering: &'b Entering<'a, 'b>,
    asked: Asked,
    id: WaiterId,
    told: UnboundedReceiver<Told>,
}

/// Waits until the call is let through or rejected, for as long as its limits allow. A wait that
/// would exceed them is not started.
pub(super) async fn wait<'a>(
    gate: &'a OriginGate,
    entering: &Entering<'a, '_>,
    asked: Asked,
    id: WaiterId,
    told: UnboundedReceiver<Told>,
) -> Result<Permit<'a>, Refused> {
    let began = Instant::now();
    let mut place = Place { gate, entering, asked, id, told };
    tracing::debug!(fingerprint = %asked.fingerprint, "a call is waiting at the gate");
    match place.decided().await {
        Ok(ticket) => Ok(Permit::new(gate, entering.settings, asked, ticket, began.elapsed())),
        Err(refused) => Err(refused),
    }
}

impl Place<'_, '_> {
    async fn decided(&mut self) -> Result<Ticket, Refused> {
        let limit = self.limit();
        loop {
            let wake = self.wake();
            if limit.is_some_and(|limit| Instant::now() >= limit || wake.is_some_and(|wake| wake > limit)) {
                return self.give_up(wake);
            }
            let told = match [wake, limit].into_iter().flatten().min() {
                Some(until) => timeout_at(until, self.told.recv()).await,
                None => Ok(self.told.recv().await),
            };
            match told {
                Ok(Some(Told::Decided(decision))) => return decision,
                Ok(Some(Told::Look)) => {}
                // The sender is never dropped without a decision.
                Ok(None) => return self.give_up(None),
                Err(_) => self.advance(),
            }
        }
    }

    /// When time alone may bring this call's turn. Never now, because that was just checked.
    fn wake(&self) -> Option<Instant> {
        let wake = self.gate.locked().state.wake_of(self.id, now())?;
        Some(Instant::from_std(wake).max(Instant::now() + Duration::from_millis(1)))
    }

    /// When the call's own limits end the wait: that of the attempt, or of the whole call.
    fn limit(&self) -> Option<Instant> {
        let attempt = Instant::now().checked_add(self.entering.limit);
        [attempt, self.entering.deadline].into_iter().flatten().min()
    }

    fn advance(&self) {
        let mut shared = self.gate.locked();
        shared.state.advance(now());
        shared.tell(self.gate);
    }

    /// The decision, if there is one.
    fn decision(&mut self) -> Option<Result<Ticket, Refused>> {
        while let Ok(told) = self.told.try_recv() {
            if let Told::Decided(decision) = told {
                return Some(decision);
            }
        }
        None
    }

    /// Leaves the line. A decision made at the last moment is valid.
    fn give_up(&mut self, wake: Option<Instant>) -> Result<Ticket, Refused> {
        let mut shared = self.gate.locked();
        shared.state.leave(self.id);
        shared.waiting.remove(&self.id);
        drop(shared);
        let patience = self.entering.settings.limits().patience;
        let wait = wake.map_or(patience, |wake| wake.saturating_duration_since(Instant::now()));
        self.decision().unwrap_or(Err(Refused::Throttled(wait.max(SHORTEST_WAIT))))
    }
}

impl Drop for Place<'_, '_> {
    fn drop(&mut self) {
        let mut shared = self.gate.locked();
        shared.state.leave(self.id);
        shared.waiting.remove(&self.id);
        // It was let through without noticing.
        if let Some(Ok(ticket)) = self.decision() {
            let limits = self.entering.settings.limits();
            shared.state.settle::<Kept>(&self.asked, &ticket, Verdict::Unknown, limits, now(), 0.0);
            shared.tell(self.gate);
        }
    }
}

impl Shared {
    /// Sends the decisions to the calls in line, and publishes the state's version.
    pub(super) fn tell(&mut self, gate: &OriginGate) {
        gate.keep(self.state.learned());
        for (id, admission) in self.state.decided() {
            let decision = match admission {
                Admission::Go(ticket) => Ok(ticket),
                Admission::Condemned(Kept(error), wait) => Err(Refused::Condemned(error, wait)),
                Admission::Throttled(wait) => Err(Refused::Throttled(wait)),
                Admission::Wait(_) => {
                    // A call that has just stopped waiting does not read it.
                    let _ = self.waiting.get(&id).map(|sender| sender.send(Told::Look));
                    continue;
                }
            };
            // A call that has just stopped waiting finds the decision as it leaves.
            let _ = self.waiting.remove(&id).map(|sender| sender.send(Told::Decided(decision)));
        }
    }
}
