//! The formats of audio: how long it is, how loud it is, and a tone.

use serde_json::Value;

/// A format of raw audio, mono.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// 16-bit little-endian samples at 24 kHz.
    #[default]
    Pcm,
    /// G.711 µ-law at 8 kHz.
    Pcmu,
    /// G.711 A-law at 8 kHz.
    Pcma,
}

/// Half the period of the tone, in milliseconds at 200 Hz: 60 samples at 24 kHz, 20 at 8 kHz.
const HALF_PERIODS_PER_SECOND: usize = 400;
/// The amplitude of the tone.
const AMPLITUDE: i16 = 2000;

impl Format {
    /// Parses a format object; anything else is PCM.
    pub(super) fn of(format: &Value) -> Self {
        match format["type"].as_str() {
            Some("audio/pcmu") => Self::Pcmu,
            Some("audio/pcma") => Self::Pcma,
            _ => Self::Pcm,
        }
    }

    fn rate(self) -> usize {
        if self == Self::Pcm { 24_000 } else { 8_000 }
    }

    fn width(self) -> usize {
        if self == Self::Pcm { 2 } else { 1 }
    }

    /// Returns the bytes of this many milliseconds.
    pub(super) fn bytes(self, ms: u64) -> usize {
        let ms = usize::try_from(ms).unwrap_or(usize::MAX);
        ms.saturating_mul(self.rate() / 1000 * self.width())
    }

    /// Returns the milliseconds of this many bytes, rounded down.
    pub(super) fn ms(self, bytes: usize) -> u64 {
        (bytes / (self.rate() / 1000 * self.width())) as u64
    }

    /// Returns the mean amplitude of the samples, 0 to 32768.
    pub(super) fn loudness(self, audio: &[u8]) -> u32 {
        let samples: Vec<u32> = match self {
            Self::Pcm => audio
                .chunks_exact(2)
                .map(|pair| u32::from(i16::from_le_bytes([pair[0], pair[1]]).unsigned_abs()))
                .collect(),
            Self::Pcmu => audio.iter().map(|byte| from_pcmu(*byte)).collect(),
            Self::Pcma => audio.iter().map(|byte| from_pcma(*byte)).collect(),
        };
        let count = u64::try_from(samples.len().max(1)).unwrap_or(1);
        let sum: u64 = samples.iter().map(|sample| u64::from(*sample)).sum();
        u32::try_from(sum / count).unwrap_or(u32::MAX)
    }

    /// Returns a quiet tone of this length.
    pub(super) fn tone(self, ms: u64) -> Vec<u8> {
        let half = self.rate() / HALF_PERIODS_PER_SECOND;
        let samples = self.bytes(ms) / self.width();
        let mut audio = Vec::with_capacity(samples * self.width());
        for number in 0..samples {
            let up = (number / half).is_multiple_of(2);
            match self {
                Self::Pcm => audio.extend((if up { AMPLITUDE } else { -AMPLITUDE }).to_le_bytes()),
                Self::Pcmu => audio.push(if up { PCMU_UP } else { PCMU_UP & 0x7F }),
                Self::Pcma => audio.push(if up { PCMA_UP } else { PCMA_UP & 0x7F }),
            }
        }
        audio
    }
}

/// The codes nearest to `AMPLITUDE`; without their highest bit they are negative.
const PCMU_UP: u8 = 0xBF;
const PCMA_UP: u8 = 0xEA;

/// Returns the amplitude of a µ-law sample.
fn from_pcmu(byte: u8) -> u32 {
    let code = !byte;
    let (exponent, mantissa) = (u32::from(code >> 4 & 7), u32::from(code & 0x0F));
    (((mantissa << 3) + 0x84) << exponent) - 0x84
}

/// Returns the amplitude of an A-law sample.
fn from_pcma(byte: u8) -> u32 {
    let code = byte ^ 0x55;
    let (exponent, mantissa) = (u32::from(code >> 4 & 7), u32::from(code & 0x0F));
    match exponent {
        0 => (mantissa << 4) + 8,
        _ => ((mantissa << 4) + 0x108) << (exponent - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Format; 3] = [Format::Pcm, Format::Pcmu, Format::Pcma];

    #[test]
    fn a_tone_is_as_long_and_as_loud_as_it_should_be() {
        for format in ALL {
            let tone = format.tone(150);
            assert_eq!(format.ms(tone.len()), 150);
            let loudness = format.loudness(&tone);
            assert!((1900..2100).contains(&loudness), "{format:?} {loudness}");
        }
    }

    #[test]
    fn silence_is_not_loud_in_any_format() {
        for (format, byte) in [
            (Format::Pcm, 0),
            (Format::Pcmu, 0xFF),
            (Format::Pcmu, 0x7F),
            (Format::Pcma, 0xD5),
            (Format::Pcma, 0x55),
        ] {
            assert!(format.loudness(&[byte; 320]) < 10, "{format:?}");
        }
    }

    #[test]
    fn the_loudest_samples_of_g711_have_the_values_of_the_standard() {
        assert_eq!((from_pcmu(0x80), from_pcmu(0x00)), (32124, 32124));
        assert_eq!((from_pcma(0xAA), from_pcma(0x2A)), (32256, 32256));
        assert_eq!(Format::Pcm.loudness(&i16::MIN.to_le_bytes()), 32768);
    }
}
