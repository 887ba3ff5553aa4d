//! What is known of the order in which the members of an object come.

use std::sync::atomic::{AtomicU8, Ordering};

/// Which field came after which the last time: a server sends the members of all objects of a type in one order.
///
/// That makes one comparison of nearly every search for a name. What it says is a guess and never relied on. At first it is the order of
/// the fields: what is kept is by how much the next one is off, in as many bytes as there are fields and one more.
pub(crate) struct Order<T: ?Sized = [AtomicU8]>(T);

/// An [`Order`] of an object with one field less than `N`.
pub(crate) type OrderOf<const N: usize> = Order<[AtomicU8; N]>;

impl<const N: usize> OrderOf<N> {
    pub(crate) const fn new() -> Self {
        Self([const { AtomicU8::new(0) }; N])
    }
}

impl Order {
    /// The number of the field that comes after field number `last`, counted from 1.
    #[inline]
    pub(super) fn after(&self, last: usize) -> usize {
        self.0.get(last).map_or(0, |off| (last as u8).wrapping_add(off.load(Ordering::Relaxed)).into())
    }

    pub(super) fn learn(&self, last: usize, next: usize) {
        if let Some(place) = self.0.get(last) {
            place.store((next as u8).wrapping_sub(last as u8), Ordering::Relaxed);
        }
    }
}
