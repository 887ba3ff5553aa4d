//! Identifiers and pseudo-random numbers that are the same in every run.

use std::sync::atomic::{AtomicU64, Ordering};

/// Numbers the emulator's replies: the same requests in the same order get the same identifiers.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    requests: AtomicU64,
    objects: AtomicU64,
}

impl Ids {
    /// Begins anew with the numbers of objects. Those of requests go on, because the journal and logs
    /// tell requests apart by them.
    pub(crate) fn reset(&self) {
        self.objects.store(0, Ordering::Relaxed);
    }

    /// Returns the next `x-request-id`: `req_` and 32 hexadecimal digits.
    pub(crate) fn request(&self) -> String {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        let mut mixer = Mixer::new(0x7265_715f ^ number);
        format!("req_{:016x}{:016x}", mixer.next(), mixer.next())
    }

    /// Returns the next identifier of an object, such as `chatcmpl-…`.
    pub(crate) fn object(&self, prefix: &str) -> String {
        let number = self.objects.fetch_add(1, Ordering::Relaxed);
        let mut mixer = Mixer::new(0x6f62_6a5f ^ number);
        format!("{prefix}{:016x}{:016x}", mixer.next(), mixer.next())
    }
}

/// A SplitMix64 sequence: small, fast, and defined to the bit, so vectors never change.
pub(crate) struct Mixer(u64);

impl Mixer {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Returns a sequence that depends on every byte of `bytes` (FNV-1a gives the seed).
    pub(crate) fn seeded_by(bytes: &[u8]) -> Self {
        let seed = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Returns a number in [-1, 1).
    #[allow(clippy::cast_precision_loss, reason = "53 bits fit a double exactly")]
    pub(crate) fn next_signed_unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }
}
