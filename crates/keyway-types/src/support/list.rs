//! The envelope of a list.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::container::make_room;
use super::extra::Extra;
use super::field_order::OrderOf;
use super::from_value::reread;
use super::lenient::{self, Step, Within};
use super::members::{FromMembers, Members, fill_object};
use super::names::{Names, names};
use super::presence::{Presence, PresenceMasks};
use super::raw::Raw;
use super::writer::Writer;

/// One page of a list, in the API's envelope: the items, and the cursor to continue.
///
/// A reply without `data` is not a page and an error; every other field may be absent. Another page
/// follows if `has_more` is not false, there are items, and there is a cursor.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPage<T> {
    /// The type of the object: `list`.
    pub object: Cow<'static, str>,
    /// The items, in the API's order.
    pub data: Vec<T>,
    /// The ID of the first item.
    pub first_id: Option<String>,
    /// The ID of the last item. This is the cursor of the next page if the operation pages by it.
    pub last_id: Option<String>,
    /// The cursor of the next page, if the operation pages by it.
    pub next: Option<String>,
    /// Whether more items follow. Absent from lists that have a single page.
    pub has_more: Option<bool>,
    /// Fields that this version does not know, kept unchanged.
    pub extra: Extra,
}

const NAMES: Names = names!["object", "data", "first_id", "last_id", "next", "has_more"];
const OBJECT: &str = "list";

impl<T> ListPage<T> {
    /// Creates a page of items, with the other fields empty.
    pub fn new(data: impl Into<Vec<T>>) -> Self {
        Self {
            object: Cow::Borrowed(OBJECT),
            data: data.into(),
            first_id: None,
            last_id: None,
            next: None,
            has_more: None,
            extra: Extra::new(),
        }
    }
}

const FORMS: PresenceMasks = PresenceMasks::of(&[
    Presence::Lenient,
    Presence::Required,
    Presence::Optional,
    Presence::Optional,
    Presence::Optional,
    Presence::Optional,
]);

impl<T: DeserializeOwned> FromMembers for ListPage<T> {
    const NAME: &'static str = "ListPage";

    fn fill_members<'de, A: MapAccess<'de>>(&mut self, mut members: Members<'de, A>) -> Result<(), A::Error> {
        static ORDER: OrderOf<{ NAMES.len() + 1 }> = OrderOf::new();
        while let Some(index) = members.next(NAMES, &ORDER)? {
            match index {
                0 => members.constant("object", index, OBJECT, &mut self.object),
                1 => {
                    self.data.clear();
                    members.plain(index, Items(&mut self.data))
                }
                2 => members.optional(index, &mut self.first_id),
                3 => members.optional(index, &mut self.last_id),
                4 => members.optional(index, &mut self.next),
                _ => members.optional(index, &mut self.has_more),
            }?;
        }
        members.insist(NAMES, 1)?;
        self.extra = members.finish(NAMES, FORMS)?;
        Ok(())
    }
}

/// Deserializes the items of a page.
struct Items<'a, T>(&'a mut Vec<T>);

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Items<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_seq(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Items<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        if lenient::on() {
            while let Some(json) = items.next_element_seed(Raw)? {
                let item = item_leniently(self.0.len(), &json).map_err(A::Error::custom)?;
                make_room(self.0);
                self.0.push(item);
            }
            return Ok(());
        }
        while let Some(item) = items.next_element()? {
            make_room(self.0);
            self.0.push(item);
        }
        Ok(())
    }
}

/// Deserializes an item. In place of one that does not fit is an object without fields that keeps
/// its JSON, so that it hides no other (D3).
#[cold]
fn item_leniently<T: DeserializeOwned>(index: usize, json: &str) -> serde_json::Result<T> {
    let _within = Within::enter(&Step::Item(index));
    let read = |json: &str| reread(json, PhantomData::<T>);
    read(json).or_else(|error| {
        lenient::misfit("an object", json);
        lenient::holding(json, || read("{}")).unwrap_or_else(|| {
            Err(serde_json::Error::custom(format_args!("`{}`: {error}", lenient::place())))
        })
    })
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for ListPage<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let mut page = Self::new([]);
        fill_object(&mut page, input)?;
        Ok(page)
    }
}

impl<T: Serialize> Serialize for ListPage<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut writer = Writer::new(out, &self.extra)?;
        writer.constant(0, "object", &self.object, OBJECT);
        writer.plain(1, "data", &self.data);
        writer.optional(2, "first_id", &self.first_id);
        writer.optional(3, "last_id", &self.last_id);
        writer.optional(4, "next", &self.next);
        writer.optional(5, "has_more", &self.has_more);
        writer.finish(NAMES)
    }
}
