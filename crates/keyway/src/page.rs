//! Pages: one page of a list, and the items over all pages (section L of the contract).

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::future::Future;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use keyway_credentials::Scrubber;
use keyway_types::ListPage;
use keyway_types::operations::Paging;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::reply::Reply;

/// Default limit on the pages fetched, so that a list cannot go on forever.
const MOST_PAGES: usize = 10_000;

/// The items that a list can hold: any JSON type.
pub trait PageItem: DeserializeOwned + Send + Unpin + 'static {}

impl<T: DeserializeOwned + Send + Unpin + 'static> PageItem for T {}

impl<T: PageItem> Call<ListPage<T>> {
    /// Iterates over the pages, each fetched on demand by the same call with another cursor.
    pub fn pages(self) -> Pages<T> {
        Pages {
            next: Some(self),
            fetching: None,
            most: MOST_PAGES,
            count: 0,
            seen: Seen::default(),
            last: None,
        }
    }

    /// Iterates over the items of all pages.
    ///
    /// ```no_run
    /// # async fn example(client: keyway::OpenAI) -> keyway::Result<()> {
    /// let mut models = client.models().list().items();
    /// while let Some(model) = models.next().await {
    ///     println!("{}", model?.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn items(self) -> Items<T> {
        Items { pages: self.pages(), current: Vec::new().into_iter() }
    }
}

type Fetching<T> = Pin<Box<dyn Future<Output = Result<Reply<ListPage<T>>>> + Send>>;

/// The pages of a list. Created by [`Call::pages`].
#[must_use = "pages are fetched only on demand"]
pub struct Pages<T: PageItem> {
    next: Option<Call<ListPage<T>>>,
    fetching: Option<(Fetching<T>, Call<ListPage<T>>)>,
    /// How many pages may be fetched, and how many have been.
    most: usize,
    count: usize,
    seen: Seen,
    /// The error that replaces the page after the last one allowed.
    last: Option<Error>,
}

impl<T: PageItem> Pages<T> {
    /// Limits how many pages are fetched, 10,000 by default. If the list continues after them, an
    /// error follows the last page.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.most = pages;
        self
    }

    /// Returns the next page, or `None` after the last one or after an error.
    pub async fn next(&mut self) -> Option<Result<Reply<ListPage<T>>>> {
        std::future::poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Reply<ListPage<T>>>>> {
        if let Some(call) = self.next.take() {
            self.fetching = Some((call.clone().into_future(), call));
        }
        let Some((fetching, call)) = &mut self.fetching else {
            return Poll::Ready(self.last.take().map(Err));
        };
        let result = ready!(fetching.as_mut().poll(context));
        let call = call.clone();
        self.fetching = None;
        Poll::Ready(result.and_then(|page| self.follow(call, page)).transpose())
    }

    /// Prepares the next page. There is none if `has_more` is false, the page is empty or null, or
    /// there is no cursor, which is an error if `has_more` is true. A page that repeats an earlier one ends the list, unless `has_more` is true: then
    /// it is an error (L2).
    fn follow(
        &mut self,
        call: Call<ListPage<T>>,
        page: Reply<ListPage<T>>,
    ) -> Result<Option<Reply<ListPage<T>>>> {
        let operation = call.request.operation;
        self.count += 1;
        let param = operation.paging.cursor_param().filter(|_| page.has_more != Some(false));
        let Some(param) = param.filter(|_| !page.data.is_empty()) else { return Ok(Some(page)) };
        let items = items(page.raw_json());
        let Some(cursor) = cursor(operation.paging, &page, items) else {
            if page.has_more == Some(true) {
                self.last = Some(lost(&page, operation.id));
            }
            return Ok(Some(page));
        };
        let again = [
            (self.seen.again(&cursor), format!("the cursor `{cursor}`")),
            (items.is_some_and(|items| self.seen.again(items.get())), "a page of the same items".to_owned()),
        ];
        if let Some((_, what)) = again.into_iter().find(|(again, _)| *again) {
            if page.has_more.is_none() {
                return Ok(None);
            }
            let text = format!(
                "The pages of {} repeat ({what} arrived twice); report it to the server's vendor",
                operation.id
            );
            return Err(page.raw().error(ErrorKind::Decode, &text));
        }
        if self.count < self.most {
            self.next = Some(call.with_cursor(param, Value::String(cursor)));
        } else {
            self.last = Some(endless(operation.id, self.count));
        }
        Ok(Some(page))
    }
}

#[cold]
fn endless(operation: &str, pages: usize) -> Error {
    let text = format!(
        "The list of {operation} continues after {pages} pages, the most that may be fetched; raise `max_pages` if it is that long"
    );
    Error::new(ErrorKind::Decode, text, &Scrubber::new())
}

#[cold]
fn lost<T>(page: &Reply<ListPage<T>>, operation: &str) -> Error {
    let text = format!(
        "A page of {operation} says that more items follow, but has no cursor to them; report it to the server's vendor"
    );
    page.raw().error(ErrorKind::Decode, &text)
}

/// Hashes of the cursors and items seen so far.
#[derive(Default)]
struct Seen {
    hashes: HashSet<u64>,
    hasher: RandomState,
}

impl Seen {
    /// Returns whether this was seen before, and records it.
    fn again(&mut self, text: &str) -> bool {
        !self.hashes.insert(self.hasher.hash_one(text))
    }
}

/// The cursor of the next page, from where the table has it for the operation.
fn cursor<T>(paging: Paging, page: &ListPage<T>, items: Option<&RawValue>) -> Option<String> {
    match paging {
        Paging::LastItem => items
            .and_then(|items| last_item(items, 1))
            .or_else(|| page.last_id.clone().filter(|id| !id.is_empty()))
            .or_else(|| last_item(items?, usize::MAX)),
        Paging::LastId => page.last_id.clone(),
        Paging::Next | Paging::Token => page.next.clone(),
        _ => None,
    }
    .filter(|cursor| !cursor.is_empty())
}

type Members<'a> = BTreeMap<String, &'a RawValue>;

/// A page's items as raw JSON. A page may be its bare items.
fn items(json: &[u8]) -> Option<&RawValue> {
    if json.trim_ascii_start().starts_with(b"[") {
        return serde_json::from_slice(json).ok();
    }
    let page: Members<'_> = serde_json::from_slice(json).ok()?;
    page.get("data").copied()
}

/// The ID of a page's last item that has one, among the last `most`. It is read from the page's JSON
/// because the items may be of any type.
fn last_item(items: &RawValue, most: usize) -> Option<String> {
    let items: Vec<&RawValue> = serde_json::from_str(items.get()).ok()?;
    items.iter().rev().take(most).find_map(|item| id(item))
}

fn id(item: &RawValue) -> Option<String> {
    let item: Members<'_> = serde_json::from_str(item.get()).ok()?;
    match serde_json::from_str(item.get("id")?.get()).ok()? {
        Value::String(id) => Some(id).filter(|id| !id.is_empty()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

/// The items of a list, over all pages. Created by [`Call::items`].
#[must_use = "items are fetched only on demand"]
pub struct Items<T: PageItem> {
    pages: Pages<T>,
    current: std::vec::IntoIter<T>,
}

impl<T: PageItem> Items<T> {
    /// Limits how many pages are fetched; see [`Pages::max_pages`].
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// Returns the next item, or `None` after the last one or after an error.
    pub async fn next(&mut self) -> Option<Result<T>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.current.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.current = page.into_inner().data.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: PageItem> Stream for Pages<T> {
    type Item = Result<Reply<ListPage<T>>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<T: PageItem> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T: PageItem> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

impl<T: PageItem> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items")
    }
}

#[cfg(test)]
mod tests;
