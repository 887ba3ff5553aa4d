//! Pages: a list's reply, and the items over all pages (section L of the contract).

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use keyway_types::ListPage;
use keyway_types::operations::Paging;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::call::Call;
use crate::error::{ErrorKind, Result};
use crate::reply::Reply;

/// What a list can hold: any type of JSON.
pub trait PageItem: DeserializeOwned + Send + Unpin + 'static {}

impl<T: DeserializeOwned + Send + Unpin + 'static> PageItem for T {}

impl<T: PageItem> Call<ListPage<T>> {
    /// The pages, each fetched when it is asked for: the same call with the cursor changed (L1).
    pub fn pages(self) -> Pages<T> {
        Pages { next: Some(self), fetching: None, seen: HashSet::new() }
    }

    /// The items over all pages (L1).
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

/// The pages of a list; made by [`Call::pages`].
#[must_use = "pages are fetched only when they are asked for"]
pub struct Pages<T: PageItem> {
    next: Option<Call<ListPage<T>>>,
    fetching: Option<(Fetching<T>, Call<ListPage<T>>)>,
    seen: HashSet<String>,
}

impl<T: PageItem> Pages<T> {
    /// The next page; `None` after the last, or after an error.
    pub async fn next(&mut self) -> Option<Result<Reply<ListPage<T>>>> {
        std::future::poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Reply<ListPage<T>>>>> {
        if let Some(call) = self.next.take() {
            self.fetching = Some((call.clone().into_future(), call));
        }
        let Some((fetching, call)) = &mut self.fetching else { return Poll::Ready(None) };
        let result = ready!(fetching.as_mut().poll(context));
        let call = call.clone();
        self.fetching = None;
        Poll::Ready(Some(result.and_then(|page| self.follow(call, page))))
    }

    /// Prepares the next page: none when `has_more` is false, the page is empty, or there is no cursor (L2).
    fn follow(&mut self, call: Call<ListPage<T>>, page: Reply<ListPage<T>>) -> Result<Reply<ListPage<T>>> {
        let operation = call.request.operation;
        if !operation.paging.goes_on() || page.has_more == Some(false) || page.data.is_empty() {
            return Ok(page);
        }
        let Some(cursor) = cursor(operation.paging, &page, page.raw_json()) else { return Ok(page) };
        if !self.seen.insert(cursor.clone()) {
            let text = format!(
                "The pages of {} repeat themselves (the cursor `{cursor}` came twice); report it to the server's maker",
                operation.id
            );
            return Err(page.raw().error(ErrorKind::Decode, &text));
        }
        self.next = Some(call.with_cursor(Value::String(cursor)));
        Ok(page)
    }
}

/// What the next page starts after, as the table has it for the operation.
fn cursor<T>(paging: Paging, page: &ListPage<T>, json: &[u8]) -> Option<String> {
    match paging {
        Paging::LastItem => last_item(json).or_else(|| page.last_id.clone()),
        Paging::LastId => page.last_id.clone(),
        Paging::Next => page.next.clone(),
        _ => None,
    }
    .filter(|cursor| !cursor.is_empty())
}

/// The id of a page's last item, read from its JSON: the items may be of any type.
fn last_item(json: &[u8]) -> Option<String> {
    type Members<'a> = BTreeMap<String, &'a RawValue>;
    let page: Members<'_> = serde_json::from_slice(json).ok()?;
    let items: Vec<&RawValue> = serde_json::from_str(page.get("data")?.get()).ok()?;
    let item: Members<'_> = serde_json::from_str(items.last()?.get()).ok()?;
    serde_json::from_str(item.get("id")?.get()).ok()
}

/// The items of a list over all pages; made by [`Call::items`].
#[must_use = "items are fetched only when they are asked for"]
pub struct Items<T: PageItem> {
    pages: Pages<T>,
    current: std::vec::IntoIter<T>,
}

impl<T: PageItem> Items<T> {
    /// The next item; `None` after the last, or after an error.
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
