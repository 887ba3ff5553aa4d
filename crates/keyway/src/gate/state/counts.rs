//! The counts behind G3: failed authentications within a minute, and attempts in flight that may
//! become one.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use super::limits::Limits;
use super::ticket::{Basis, Ticket};
use crate::gate::settings::Tenant;

/// The time over which failed authentications are counted.
pub(in crate::gate) const WINDOW: Duration = Duration::from_secs(60);

/// How long an accepted key's first attempts at an operation count as possible failures. An attempt
/// that takes longer is assumed to be processed.
pub(super) const FIRST_CONTACT: Duration = Duration::from_secs(1);

/// The failures and the attempts in flight at one origin.
#[derive(Debug, Default)]
pub(super) struct Counts {
    failures: VecDeque<Instant>,
    under_way: u32,
    /// When attempts were sent at an operation that is new to an accepted key.
    contacts: VecDeque<Instant>,
    tenants: HashMap<Tenant, Account>,
}

/// The counts of one tenant.
#[derive(Debug, Default)]
struct Account {
    failures: VecDeque<Instant>,
    under_way: u32,
}

impl Counts {
    /// Drops the origin's entries that are too old to count.
    pub(super) fn forget(&mut self, now: Instant) {
        drop_older(&mut self.failures, WINDOW, now);
        drop_older(&mut self.contacts, FIRST_CONTACT, now);
    }

    /// Drops tenants without entries that count.
    pub(super) fn forget_tenants(&mut self, now: Instant) {
        self.tenants.retain(|_, account| {
            drop_older(&mut account.failures, WINDOW, now);
            account.under_way > 0 || !account.failures.is_empty()
        });
    }

    /// The same failures, without the attempts in flight.
    pub(super) fn for_child(&self) -> Self {
        let account = |account: &Account| Account { failures: account.failures.clone(), under_way: 0 };
        Self {
            failures: self.failures.clone(),
            under_way: 0,
            contacts: VecDeque::new(),
            tenants: self.tenants.iter().map(|(tenant, of)| (*tenant, account(of))).collect(),
        }
    }

    /// Moves future times back to now, after the clock was set back.
    pub(super) fn rewind(&mut self, now: Instant) {
        let accounts = self.tenants.values_mut().map(|account| &mut account.failures);
        for times in accounts.chain([&mut self.failures, &mut self.contacts]) {
            times.iter_mut().for_each(|time| *time = (*time).min(now));
        }
    }

    pub(super) fn fail(&mut self, tenant: Option<Tenant>, now: Instant) {
        self.failures.push_back(now);
        if let Some(tenant) = tenant {
            self.tenants.entry(tenant).or_default().failures.push_back(now);
        }
    }

    /// Removes a failure that turned out not to be a verdict on the key (G2a).
    pub(super) fn forgive(&mut self, tenant: Option<Tenant>, failed: Instant) {
        remove(&mut self.failures, failed);
        if let Some(account) = tenant.and_then(|tenant| self.tenants.get_mut(&tenant)) {
            remove(&mut account.failures, failed);
        }
    }

    pub(super) fn begin(&mut self, tenant: Option<Tenant>, ticket: &Ticket) {
        match ticket.basis {
            Basis::Proven | Basis::Confirm => {}
            Basis::Contact => self.contacts.push_back(ticket.at),
            Basis::Unproven | Basis::Probe | Basis::Scope => {
                self.under_way += 1;
                if let Some(tenant) = tenant {
                    self.tenants.entry(tenant).or_default().under_way += 1;
                }
            }
        }
    }

    pub(super) fn end(&mut self, tenant: Option<Tenant>, ticket: &Ticket) {
        match ticket.basis {
            Basis::Proven | Basis::Confirm => {}
            Basis::Contact => remove(&mut self.contacts, ticket.at),
            Basis::Unproven | Basis::Probe | Basis::Scope => {
                self.under_way = self.under_way.saturating_sub(1);
                if let Some(account) = tenant.and_then(|tenant| self.tenants.get_mut(&tenant)) {
                    account.under_way = account.under_way.saturating_sub(1);
                }
            }
        }
    }

    /// Returns whether one more attempt may fail now. This is the most frequent question.
    pub(super) fn has_place(
        &self,
        tenant: Option<Tenant>,
        own: &VecDeque<Instant>,
        limits: &Limits,
        now: Instant,
    ) -> bool {
        let failed = count(&self.failures, WINDOW, now) + count(own, WINDOW, now);
        let fits = |taken: usize, most: Option<u32>| most.is_none_or(|most| taken < most as usize);
        let Some(tenant) = tenant else {
            let contacts = count(&self.contacts, FIRST_CONTACT, now);
            return fits(failed + contacts + self.under_way as usize, limits.failures);
        };
        let here = self
            .tenants
            .get(&tenant)
            .map_or(0, |account| count(&account.failures, WINDOW, now) + account.under_way as usize);
        fits(failed, limits.failures) && fits(here + count(own, WINDOW, now), limits.tenant_failures)
    }

    /// When one more attempt may fail. `own` are failures that count for its key alone.
    ///
    /// `Some(None)`: now. `Some(Some(time))`: then, unless something else fails. `None`: attempts
    /// in flight hold all slots.
    pub(super) fn place_at(
        &self,
        tenant: Option<Tenant>,
        own: &VecDeque<Instant>,
        limits: &Limits,
        now: Instant,
    ) -> Option<Option<Instant>> {
        let Some(tenant) = tenant else {
            let under_way = self.under_way as usize;
            return place([&self.failures, own], Some(&self.contacts), under_way, limits.failures, now);
        };
        // Attempts in flight count for their tenant only, so that many tenants can be served at
        // once.
        let here = match self.tenants.get(&tenant) {
            Some(account) => {
                let under_way = account.under_way as usize;
                place([&account.failures, own], None, under_way, limits.tenant_failures, now)?
            }
            None => place([own], None, 0, limits.tenant_failures, now)?,
        };
        let in_all = place([&self.failures, own], None, 0, limits.failures, now)?;
        Some(here.max(in_all))
    }

    /// How many slots the tenant has taken. Tenants with fewer go first (G8).
    pub(super) fn taken_by(&self, tenant: Option<Tenant>) -> usize {
        let account = tenant.and_then(|tenant| self.tenants.get(&tenant));
        account.map_or(0, |account| account.failures.len() + account.under_way as usize)
    }

    pub(super) fn failures(&self) -> usize {
        self.failures.len()
    }

    #[cfg(test)]
    pub(super) fn under_way(&self) -> u32 {
        self.under_way
    }
}

/// How many of these times are recent enough to count.
fn count(times: &VecDeque<Instant>, age: Duration, now: Instant) -> usize {
    let old = times.partition_point(|time| now.saturating_duration_since(*time) >= age);
    times.len() - old
}

/// When fewer than `most` of these slots will be taken.
fn place<const N: usize>(
    failures: [&VecDeque<Instant>; N],
    contacts: Option<&VecDeque<Instant>>,
    under_way: usize,
    most: Option<u32>,
    now: Instant,
) -> Option<Option<Instant>> {
    let Some(most) = most.map(|most| most as usize) else { return Some(None) };
    let failures = failures.into_iter().flatten().map(|failed| *failed + WINDOW);
    let contacts = contacts.into_iter().flatten().map(|sent| *sent + FIRST_CONTACT);
    let mut times: Vec<Instant> = failures.chain(contacts).filter(|end| *end > now).collect();
    let taken = times.len() + under_way;
    if taken < most {
        return Some(None);
    }
    times.sort_unstable();
    // This many must expire before a slot is free.
    times.get(taken - most).map(|last| Some(*last))
}

pub(super) fn drop_older(times: &mut VecDeque<Instant>, age: Duration, now: Instant) {
    while times.front().is_some_and(|time| now.saturating_duration_since(*time) >= age) {
        times.pop_front();
    }
}

fn remove(times: &mut VecDeque<Instant>, time: Instant) {
    if let Some(index) = times.iter().position(|kept| *kept == time) {
        times.remove(index);
    }
}
