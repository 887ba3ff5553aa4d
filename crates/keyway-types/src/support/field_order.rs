//! The order in which an object's fields arrive.

use std::sync::atomic::{AtomicU8, Ordering};

/// For each field, the one that followed it last time: a server sends all objects of a type with
/// their fields in the same order.
///
/// This reduces nearly every search for a name to one comparison. It is only a guess and never
/// relied on. Initially it is the order of declaration: each entry is the offset of the next field,
/// in one byte per field and one more.
pub(crate) struct Order<T: ?Sized = [AtomicU8]>(T);

/// An [`Order`] of an object with `N` - 1 fields.
pub(crate) type OrderOf<const N: usize> = Order<[AtomicU8; N]>;

impl<const N: usize> OrderOf<N> {
    pub(crate) const fn new() -> Self {
        Self([const { AtomicU8::new(0) }; N])
    }
}

impl Order {
    /// Returns the number of the field that comes after field number `last`, counted from 1.
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
