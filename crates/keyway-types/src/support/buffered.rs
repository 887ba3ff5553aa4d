//! The part of a union read before its tag, to be passed on to the variant.

use std::borrow::Cow;
use std::ops::Range;

use serde::de::MapAccess;

use super::extra::Extra;
use super::json::Json;
use super::leaf::{Expected, Leaf, LeafSeed, Scalar};
use super::lenient;
use super::names::Names;
use super::raw::{NameSeed, Raw, push_member, push_string};

/// The fields of an object up to a union's tag, and the tag.
///
/// Values are kept as text and parsed once their type is known. Short ones are copied, which is
/// cheaper than an address. Long ones stay in the input, so that nested objects with their tags at
/// the end take no memory per level.
#[derive(Default)]
pub(crate) struct Ahead<'de> {
    /// The tag's name and value, until they are passed on.
    tag: Option<(&'static str, Tagged)>,
    /// Short fields: two characters for the lengths of name and value, then both. A long field is
    /// represented by the character [`LONG`].
    short: String,
    long: Vec<(Cow<'de, str>, Cow<'de, str>)>,
    /// The fields before this position have been passed on.
    at: usize,
    long_at: usize,
    current: Current<'de>,
    /// The current field's names and its number among them.
    field: Option<(Names, usize)>,
    /// Whether the rest of the object is read in the same way, each value as text first (D3).
    pub(crate) lenient: bool,
}

/// In place of a length: the next long field.
const LONG: u8 = 127;

/// The value of the field just named.
#[derive(Default)]
enum Current<'de> {
    #[default]
    None,
    Tag(Tagged),
    Piece(Piece),
    /// A value that was not read ahead.
    Here(Cow<'de, str>),
}

/// Where a field is.
enum Piece {
    Short { name: Range<usize>, value: Range<usize> },
    Long(usize),
}

/// A known value of a tag.
#[derive(Clone, Copy)]
pub(crate) struct Tagged {
    pub(crate) known: Names,
    pub(crate) index: usize,
}

impl Tagged {
    pub(crate) fn text(self) -> String {
        self.known.text(self.index)
    }

    fn json(self) -> String {
        let mut json = String::new();
        push_string(&mut json, &self.text());
        json
    }
}

impl<'de> Ahead<'de> {
    /// Returns nothing read ahead, of an object that is read leniently.
    #[cold]
    pub(crate) fn leniently() -> Box<Self> {
        lenient::object_begins();
        Box::new(Self { lenient: true, ..Self::default() })
    }

    /// Reads `map` up to the tag called `name`, unless it is among the fields that an outer union
    /// has read already; also returns the index of its value in `known`.
    pub(crate) fn up_to_tag<A: MapAccess<'de>>(
        map: &mut A,
        outer: Option<Box<Self>>,
        name: &'static str,
        known: Names,
    ) -> Result<(Box<Self>, Option<usize>), A::Error> {
        let mut new = Box::<Self>::default();
        let mut seen = false;
        if let Some(outer) = outer {
            new.lenient = outer.lenient;
            seen = new.take_over(*outer, name, known);
        }
        while !seen && let Some(key) = map.next_key_seed(NameSeed)? {
            if key != name {
                new.push(key, map.next_value_seed(Raw)?);
                continue;
            }
            seen = true;
            if new.lenient {
                new.push_tag(name, known, map.next_value_seed(Raw)?);
                continue;
            }
            let mut tag = Tag { known, found: Err(Json::NULL) };
            map.next_value_seed(LeafSeed::<false>(&mut tag))?;
            match tag.found {
                Ok(index) => new.tag = Some((name, Tagged { known, index })),
                Err(json) => new.push(key, Cow::Owned(json.text().to_owned())),
            }
        }
        let found = new.tag.map(|(_, tag)| tag.index);
        if new.lenient && found.is_some() {
            lenient::has_value(0);
        }
        Ok((new, found))
    }

    /// Takes over the fields that an outer union has read; returns whether the tag called `name`
    /// was among them.
    #[cold]
    fn take_over(&mut self, mut outer: Self, name: &'static str, known: Names) -> bool {
        let mut seen = false;
        if let Some((name, tag)) = outer.tag.take() {
            self.push(Cow::Borrowed(name), Cow::Owned(tag.json()));
        }
        while let Some(piece) = outer.advance() {
            if !seen && outer.name(&piece) == name {
                seen = true;
                self.push_tag(name, known, outer.value(&piece).to_owned().into());
                continue;
            }
            let (name, value) = match piece {
                Piece::Long(index) => outer.long.get_mut(index).map(std::mem::take).unwrap_or_default(),
                _ => (outer.name(&piece).to_owned().into(), outer.value(&piece).to_owned().into()),
            };
            self.push(name, value);
        }
        seen
    }

    /// Adds the tag, whose JSON is `value`.
    fn push_tag(&mut self, name: &'static str, known: Names, value: Cow<'de, str>) {
        let text = serde_json::from_str::<String>(&value).ok();
        match text.and_then(|text| known.position(&text)) {
            Some(index) => self.tag = Some((name, Tagged { known, index })),
            None => self.push(Cow::Borrowed(name), value),
        }
    }

    fn push(&mut self, name: Cow<'de, str>, value: Cow<'de, str>) {
        match (u8::try_from(name.len()), u8::try_from(value.len())) {
            (Ok(long), Ok(wide)) if long < LONG && wide < LONG => {
                self.short.reserve(name.len() + value.len() + 2);
                self.short.push(long.into());
                self.short.push(wide.into());
                self.short.push_str(&name);
                self.short.push_str(&value);
            }
            _ => {
                self.short.push(LONG.into());
                self.long.push((name, value));
            }
        }
    }

    fn advance(&mut self) -> Option<Piece> {
        let lengths = self.short.as_bytes().get(self.at..)?;
        match *lengths {
            [LONG, ..] => {
                self.at += 1;
                self.long_at += 1;
                Some(Piece::Long(self.long_at - 1))
            }
            [long, wide, ..] => {
                let name = self.at + 2..self.at + 2 + usize::from(long);
                let value = name.end..name.end + usize::from(wide);
                self.at = value.end;
                Some(Piece::Short { name, value })
            }
            _ => None,
        }
    }

    fn name(&self, piece: &Piece) -> &str {
        match piece {
            Piece::Short { name, .. } => self.short.get(name.clone()),
            Piece::Long(index) => self.long.get(*index).map(|(name, _)| &**name),
        }
        .unwrap_or_default()
    }

    fn value(&self, piece: &Piece) -> &str {
        match piece {
            Piece::Short { value, .. } => self.short.get(value.clone()),
            Piece::Long(index) => self.long.get(*index).map(|(_, value)| &**value),
        }
        .unwrap_or_default()
    }

    /// Moves to the next field that is one of `names` and returns its index; unknown ones go to
    /// `extra`.
    pub(crate) fn next(&mut self, names: Names, extra: &mut Extra) -> Option<usize> {
        if let Some((name, tag)) = self.tag.take() {
            if let Some(index) = names.find(0, name) {
                self.current = Current::Tag(tag);
                self.field = Some((names, index));
                return Some(index);
            }
            extra.keep(name, &tag.json());
        }
        while let Some(piece) = self.advance() {
            let name = self.name(&piece);
            if let Some(index) = names.find(0, name) {
                self.current = Current::Piece(piece);
                self.field = Some((names, index));
                return Some(index);
            }
            extra.keep(name, self.value(&piece));
        }
        None
    }

    /// Makes a field that was not read ahead the current one.
    pub(crate) fn here(&mut self, names: Names, index: usize, value: Cow<'de, str>) {
        self.current = Current::Here(value);
        self.field = Some((names, index));
    }

    /// Returns the current field, if the object is read leniently.
    #[cold]
    pub(crate) fn lenient_field(&self) -> Option<(Names, usize)> {
        self.field.filter(|_| self.lenient)
    }

    /// Returns the current field, if it is the tag.
    #[inline]
    pub(crate) fn tag(&self) -> Option<Tagged> {
        match self.current {
            Current::Tag(tag) => Some(tag),
            _ => None,
        }
    }

    /// Returns the value of the current field.
    pub(crate) fn json(&self) -> Cow<'_, str> {
        match &self.current {
            Current::None => Cow::Borrowed("null"),
            Current::Tag(tag) => Cow::Owned(tag.json()),
            Current::Piece(piece) => Cow::Borrowed(self.value(piece)),
            Current::Here(value) => Cow::Borrowed(value),
        }
    }

    /// Returns the remaining fields, as the beginning of an object's text.
    pub(crate) fn into_text(mut self) -> String {
        let mut text = String::new();
        if let Some((name, tag)) = self.tag.take() {
            push_member(&mut text, name, &tag.json());
        }
        while let Some(piece) = self.advance() {
            push_member(&mut text, self.name(&piece), self.value(&piece));
        }
        text
    }
}

/// A union's tag.
struct Tag {
    known: Names,
    /// The index of its known value, or its JSON.
    found: Result<usize, Json>,
}

impl Leaf for Tag {
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected> {
        let index = match found {
            Scalar::Text(text) => self.known.position(text),
            _ => None,
        };
        self.found = index.ok_or_else(|| found.take_json());
        Ok(())
    }

    fn clear(&mut self) {
        self.found = Err(Json::NULL);
    }
}
