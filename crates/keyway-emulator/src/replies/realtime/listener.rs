//! The input audio buffer, and the detection of speech in it by its loudness.

use serde_json::Value;

use super::sound::Format;

/// Speech is looked for in pieces of this many milliseconds.
const FRAME_MS: u64 = 20;
/// The mean amplitude of speech at the threshold 0.5.
const SPEECH: f64 = 500.0;
/// The shortest audio that can be committed, in milliseconds.
pub(super) const SHORTEST_MS: u64 = 100;

/// The most audio that is kept, in bytes: 20 minutes of PCM. Older audio is discarded.
const LARGEST: usize = 20 * 60 * 48_000;

/// What was heard.
#[derive(Debug, PartialEq)]
pub(super) enum Heard {
    /// Speech began at this time of the session's audio.
    Started { at_ms: u64 },
    /// Speech ended; this is its audio.
    Stopped { at_ms: u64, audio: Vec<u8> },
}

/// The settings of speech detection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Detection {
    loudness: f64,
    prefix_ms: u64,
    silence_ms: u64,
}

impl Detection {
    /// Parses `turn_detection`; `None` if it is off.
    pub(super) fn of(settings: &Value) -> Option<Self> {
        let kind = settings["type"].as_str()?;
        let number = |name: &str, default: u64| settings[name].as_u64().unwrap_or(default);
        let silence_ms = match (kind, settings["eagerness"].as_str()) {
            ("semantic_vad", Some("low")) => 800,
            ("semantic_vad", Some("high")) => 200,
            ("semantic_vad", _) => 400,
            _ => number("silence_duration_ms", 200),
        };
        let threshold = settings["threshold"].as_f64().unwrap_or(0.5);
        Some(Self {
            loudness: SPEECH * threshold / 0.5,
            prefix_ms: number("prefix_padding_ms", 300),
            silence_ms,
        })
    }
}

/// The input audio buffer.
pub(super) struct Listener {
    format: Format,
    detection: Option<Detection>,
    buffer: Vec<u8>,
    /// The time at which the buffer begins.
    begins_ms: u64,
    /// The bytes of the buffer in which speech has been looked for.
    scanned: usize,
    speaking: bool,
    quiet_ms: u64,
}

impl Listener {
    pub(super) fn new() -> Self {
        Self {
            format: Format::default(),
            detection: None,
            buffer: Vec::new(),
            begins_ms: 0,
            scanned: 0,
            speaking: false,
            quiet_ms: 0,
        }
    }

    /// Takes over the settings of a session's input. Audio in another format is discarded.
    pub(super) fn set(&mut self, format: Format, detection: Option<Detection>) {
        if format != self.format {
            self.clear();
            self.format = format;
        }
        if detection != self.detection {
            self.speaking = false;
            self.scanned = self.buffer.len();
            self.detection = detection;
        }
    }

    /// Adds audio; returns the speech in it.
    pub(super) fn append(&mut self, audio: &[u8]) -> Vec<Heard> {
        self.buffer.extend_from_slice(audio);
        if self.buffer.len() > LARGEST {
            self.scanned = self.scanned.max(self.buffer.len() - LARGEST);
            self.drop_before(self.begins_ms + self.format.ms(self.buffer.len() - LARGEST));
        }
        let Some(detection) = self.detection else { return Vec::new() };
        let frame = self.format.bytes(FRAME_MS);
        let mut heard = Vec::new();
        while let Some(piece) = self.buffer.get(self.scanned..self.scanned + frame) {
            let loud = f64::from(self.format.loudness(piece)) >= detection.loudness;
            let at_ms = self.begins_ms + self.format.ms(self.scanned);
            self.scanned += frame;
            match (self.speaking, loud) {
                (false, true) => {
                    let start = at_ms.saturating_sub(detection.prefix_ms).max(self.begins_ms);
                    self.drop_before(start);
                    (self.speaking, self.quiet_ms) = (true, 0);
                    heard.push(Heard::Started { at_ms: start });
                }
                (true, true) => self.quiet_ms = 0,
                (true, false) => {
                    self.quiet_ms += FRAME_MS;
                    if self.quiet_ms >= detection.silence_ms {
                        let end = at_ms + FRAME_MS;
                        let rest = self.buffer.split_off(self.scanned);
                        let audio = std::mem::replace(&mut self.buffer, rest);
                        (self.begins_ms, self.scanned, self.speaking) = (end, 0, false);
                        heard.push(Heard::Stopped { at_ms: end, audio });
                    }
                }
                (false, false) => self.drop_before((at_ms + FRAME_MS).saturating_sub(detection.prefix_ms)),
            }
        }
        heard
    }

    /// Discards audio before a time.
    fn drop_before(&mut self, ms: u64) {
        let count = self.format.bytes(ms.saturating_sub(self.begins_ms)).min(self.scanned);
        if count > 0 {
            self.buffer.drain(..count);
            self.begins_ms += self.format.ms(count);
            self.scanned -= count;
        }
    }

    /// Returns the length of the buffer.
    pub(super) fn ms(&self) -> u64 {
        self.format.ms(self.buffer.len())
    }

    /// Returns the time at which the audio so far ends.
    pub(super) fn end_ms(&self) -> u64 {
        self.begins_ms + self.ms()
    }

    pub(super) fn format(&self) -> Format {
        self.format
    }

    /// Takes the buffer's audio.
    pub(super) fn take(&mut self) -> Vec<u8> {
        self.begins_ms += self.ms();
        (self.scanned, self.speaking) = (0, false);
        std::mem::take(&mut self.buffer)
    }

    /// Empties the buffer.
    pub(super) fn clear(&mut self) {
        drop(self.take());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn listening(format: Format) -> Listener {
        let mut listener = Listener::new();
        listener.set(format, Detection::of(&json!({ "type": "server_vad", "silence_duration_ms": 100 })));
        listener
    }

    fn silence(format: Format, ms: u64) -> Vec<u8> {
        let byte = match format {
            Format::Pcm => 0,
            Format::Pcmu => 0xFF,
            Format::Pcma => 0xD5,
        };
        vec![byte; format.bytes(ms)]
    }

    #[test]
    fn speech_begins_with_its_prefix_and_ends_after_silence() {
        for format in [Format::Pcm, Format::Pcmu, Format::Pcma] {
            let mut listener = listening(format);
            assert_eq!(listener.append(&silence(format, 1000)), []);
            assert_eq!(listener.append(&format.tone(200)), [Heard::Started { at_ms: 700 }]);
            let heard = listener.append(&silence(format, 200));
            let [Heard::Stopped { at_ms: 1300, audio }] = &heard[..] else { panic!("{heard:?}") };
            assert_eq!(format.ms(audio.len()), 600);
            assert_eq!(listener.ms(), 100);
        }
    }

    #[test]
    fn the_size_of_the_pieces_does_not_matter() {
        let format = Format::Pcm;
        let all = [
            silence(format, 400),
            format.tone(300),
            silence(format, 300),
            format.tone(100),
            silence(format, 500),
        ]
        .concat();
        let whole = listening(format).append(&all);
        assert_eq!(whole.len(), 4);
        for size in [1, 7, 960, 5000] {
            let mut listener = listening(format);
            let heard: Vec<Heard> = all.chunks(size).flat_map(|piece| listener.append(piece)).collect();
            assert_eq!(heard, whole, "{size}");
        }
    }

    #[test]
    fn long_silence_is_not_kept() {
        let mut listener = listening(Format::Pcm);
        for _ in 0..100 {
            listener.append(&silence(Format::Pcm, 1000));
        }
        assert!(listener.ms() <= 320, "{}", listener.ms());
    }

    #[test]
    fn without_detection_everything_is_kept_until_it_is_taken() {
        let mut listener = Listener::new();
        assert_eq!(listener.append(&Format::Pcm.tone(500)), []);
        assert_eq!((listener.ms(), listener.take().len(), listener.ms()), (500, 24_000, 0));
    }
}
