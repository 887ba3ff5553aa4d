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
use super::members::{FromMembers, Members};
use super::names::{Names, names};
use super::presence::{Presence, PresenceMasks};
use super::raw::Raw;
use super::writer::Writer;

/// One page of a list, in the API's envelope: the items, and the cursor to continue.
///
/// Deserializes also from a bare list of items, and from null, which is an empty page, as is one whose
/// `data` is null. An object without `data` is not a page and an error; every other field may be absent.
/// Another page follows if `has_more` is not false, there are items, and there is a cursor.
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
    form: Form,
}

/// How a page arrived, so that it serializes unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Envelope,
    Bare,
    Null,
}

const NAMES: Names = names!["object", "data", "first_id", "last_id", "next", "has_more"];
const DATA: usize = 1;
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
            form: Form::Envelope,
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
                DATA => {
                    self.data.clear();
                    let mut null = false;
                    let read = members.plain(index, Items { items: &mut self.data, null: &mut null });
                    members.extra.set_null(DATA, null);
                    read
                }
                2 => members.optional(index, &mut self.first_id),
                3 => members.optional(index, &mut self.last_id),
                4 => members.optional(index, &mut self.next),
                _ => members.optional(index, &mut self.has_more),
            }?;
        }
        members.insist(NAMES, DATA)?;
        self.extra = members.finish(NAMES, FORMS)?;
        Ok(())
    }
}

/// Deserializes the items of a page; null has none.
struct Items<'a, T> {
    items: &'a mut Vec<T>,
    null: &'a mut bool,
}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Items<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Items<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        *self.null = true;
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        read_items(self.items, items)
    }
}

fn read_items<'de, T: DeserializeOwned, A: SeqAccess<'de>>(
    list: &mut Vec<T>,
    mut items: A,
) -> Result<(), A::Error> {
    if lenient::on() {
        return items_leniently(list, items);
    }
    while let Some(item) = items.next_element()? {
        make_room(list);
        list.push(item);
    }
    Ok(())
}

#[cold]
fn items_leniently<'de, T: DeserializeOwned, A: SeqAccess<'de>>(
    list: &mut Vec<T>,
    mut items: A,
) -> Result<(), A::Error> {
    while let Some(json) = items.next_element_seed(Raw)? {
        let item = item_leniently(list.len(), &json).map_err(A::Error::custom)?;
        make_room(list);
        list.push(item);
    }
    Ok(())
}

/// Deserializes a page: its envelope, its bare items, or null.
struct Page<'a, T>(&'a mut ListPage<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for Page<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object (ListPage)")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.fill_members(Members::new(map))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.0.form = Form::Bare;
        read_items(&mut self.0.data, items)
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.form = Form::Null;
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
        input.deserialize_any(Page(&mut page))?;
        Ok(page)
    }
}

impl<T: Serialize> Serialize for ListPage<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self.form {
            Form::Bare => return self.data.serialize(out),
            Form::Null if self.data.is_empty() => return out.serialize_unit(),
            Form::Null | Form::Envelope => {}
        }
        let mut writer = Writer::new(out, &self.extra)?;
        writer.constant(0, "object", &self.object, OBJECT);
        writer.plain(DATA, "data", &self.data);
        writer.optional(2, "first_id", &self.first_id);
        writer.optional(3, "last_id", &self.last_id);
        writer.optional(4, "next", &self.next);
        writer.optional(5, "has_more", &self.has_more);
        writer.finish(NAMES)
    }
}
