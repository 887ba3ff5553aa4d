//! The emulator's tables of token pieces, made from the vocabularies of the real tokenizers.
//!
//! The vocabularies are those of OpenAI's `tiktoken` (MIT license). Such a file has a line for each
//! piece: its bytes in base64, a space, its rank. The emulator only asks whether a piece exists, and may be wrong once in 4096 times, so its
//! table is an [xor filter](https://arxiv.org/abs/1912.08258) of 12 bits a slot: a quarter of a
//! vocabulary's bytes, and ready without being loaded. Three slots of a piece, xored, are its
//! fingerprint; `replies/tokens/table.rs` of the emulator reads them, with the same hash.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::{Result, workspace};

/// Longer pieces, which are runs of spaces or dashes, are left out.
const LONGEST: usize = 32;

/// Writes the table of one vocabulary: `NAME` is that of the encoding, such as `o200k`.
pub(crate) fn run(name: &str, vocabulary: &str) -> Result<()> {
    let text = fs::read_to_string(vocabulary).map_err(|error| {
        format!("cannot read {vocabulary}: {error}; give a file such as o200k_base.tiktoken")
    })?;
    let pieces = pieces(&text).ok_or_else(|| {
        format!("{vocabulary} is not a vocabulary; each line has a piece in base64 and its rank")
    })?;
    let keys: Vec<u64> = pieces.iter().map(|piece| hash(piece)).collect();
    let slots = (0..64).find_map(|seed| filter(&keys, seed)).ok_or("no seed suits the vocabulary")?;
    let path = workspace::root().join(format!("crates/keyway-emulator/src/replies/tokens/{name}.xor"));
    write(&path, &slots)?;
    println!("{}: {} pieces, {} bytes", path.display(), pieces.len(), slots.len());
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// Returns the pieces of more than one byte; every single byte is a piece anyway.
fn pieces(text: &str) -> Option<Vec<Vec<u8>>> {
    let piece = |line: &str| STANDARD.decode(line.split(' ').next()?).ok();
    let mut pieces: Vec<Vec<u8>> = text.lines().map(piece).collect::<Option<_>>()?;
    pieces.retain(|piece| (2..=LONGEST).contains(&piece.len()));
    (!pieces.is_empty()).then_some(pieces)
}

/// FNV-1a, as in the emulator.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// SplitMix64's last step, as in the emulator.
fn mixed(hash: u64, seed: u64) -> u64 {
    let z = hash.wrapping_add(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Returns the three slots of a mixed hash, one in each third, and its fingerprint.
#[allow(clippy::cast_possible_truncation, reason = "a third of the slots fits 32 bits, a fingerprint 12")]
fn places(mixed: u64, third: usize) -> ([usize; 3], u16) {
    let slot = |turn: u32| {
        let bits = mixed.rotate_left(21 * turn) & 0xffff_ffff;
        ((bits * third as u64) >> 32) as usize + turn as usize * third
    };
    ([slot(0), slot(1), slot(2)], ((mixed ^ (mixed >> 32)) & 0xfff) as u16)
}

/// Returns the filter as bytes: the seed, then two slots in each three bytes. `None` if the seed
/// gives too many pieces the same slots.
fn filter(keys: &[u64], seed: u64) -> Option<Vec<u8>> {
    let third = (keys.len() * 123 / 100 + 32).div_ceil(6) * 2;
    let mut slots = vec![0_u16; 3 * third];
    for (key, own) in order(keys, seed, third)?.into_iter().rev() {
        let (places, print) = places(mixed(key, seed), third);
        slots[own] =
            places.iter().filter(|place| **place != own).fold(print, |bits, place| bits ^ slots[*place]);
    }
    let mut bytes = vec![u8::try_from(seed).ok()?];
    for pair in slots.chunks(2) {
        let both = u32::from(pair[0]) | (u32::from(pair[1]) << 12);
        bytes.extend_from_slice(&both.to_le_bytes()[..3]);
    }
    Some(bytes)
}

/// Returns the keys in an order in which each has a slot that no later one has, with that slot.
fn order(keys: &[u64], seed: u64, third: usize) -> Option<Vec<(u64, usize)>> {
    // A slot's keys, xored: if there is one, this is it.
    let mut held = vec![(0_u64, 0_u32); 3 * third];
    for key in keys {
        for place in places(mixed(*key, seed), third).0 {
            held[place].0 ^= key;
            held[place].1 += 1;
        }
    }
    let mut single: Vec<usize> = (0..held.len()).filter(|slot| held[*slot].1 == 1).collect();
    let mut order = Vec::with_capacity(keys.len());
    while let Some(slot) = single.pop() {
        let (key, 1) = held[slot] else { continue };
        order.push((key, slot));
        for place in places(mixed(key, seed), third).0 {
            held[place].0 ^= key;
            held[place].1 -= 1;
            if held[place].1 == 1 {
                single.push(place);
            }
        }
    }
    (order.len() == keys.len()).then_some(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(bytes: &[u8], key: u64) -> bool {
        let third = (bytes.len() - 1) * 2 / 9;
        let (places, print) = places(mixed(key, u64::from(bytes[0])), third);
        let slot = |place: usize| {
            let at = 1 + place / 2 * 3;
            let both = u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], 0]);
            u16::try_from((both >> (place % 2 * 12)) & 0xfff).unwrap()
        };
        places.into_iter().fold(0, |bits, place| bits ^ slot(place)) == print
    }

    #[test]
    fn a_filter_holds_its_keys_and_hardly_any_other() {
        let keys: Vec<u64> = (0..5000_u32).map(|number| hash(&number.to_le_bytes())).collect();
        let bytes = (0..64).find_map(|seed| filter(&keys, seed)).unwrap();
        assert!(keys.iter().all(|key| holds(&bytes, *key)));
        let wrong = (5000..105_000_u32).filter(|number| holds(&bytes, hash(&number.to_le_bytes()))).count();
        assert!((5..60).contains(&wrong), "{wrong} of 100000");
    }

    #[test]
    fn a_vocabulary_s_pieces_are_those_of_several_bytes() {
        assert_eq!(pieces("IQ== 0\nICB0 1\n"), Some(vec![b"  t".to_vec()]));
        assert_eq!(pieces("no vocabulary"), None);
        assert_eq!(pieces(""), None);
    }
}
