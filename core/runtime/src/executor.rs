//! Where futures run when the host has no async runtime of its own.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use ai_runtime_chat::{Error, ErrorKind, Result};
use tokio::runtime::{Handle, RuntimeFlavor};

/// Where the library's futures run: the host's tokio runtime, or a small one of our own.
///
/// A host with tokio needs none of this: the runtime it is called from is used. A host without starts its own with
/// [`Executor::new`] (two threads, which sleep while nothing happens) or lets [`Runtime`](crate::Runtime) do so at its
/// first blocking call. Clones share the threads; they end with the last clone.
#[derive(Clone, Debug)]
pub struct Executor(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// The host's, if it gave one.
    host: Option<Handle>,
    /// Ours, started when it is first needed.
    own: Mutex<Option<tokio::runtime::Runtime>>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        let own = self.own.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(runtime) = own.take() {
            // Dropping it here would wait for its threads, and panic when the host drops us inside a future.
            runtime.shutdown_background();
        }
    }
}

impl Default for Executor {
    fn default() -> Self {
        Self::new()
    }
}

impl Executor {
    /// Threads of our own, started when they are first needed.
    pub fn new() -> Self {
        Self(Arc::new(Inner { host: None, own: Mutex::new(None) }))
    }

    /// The host's tokio runtime.
    pub fn from_handle(handle: Handle) -> Self {
        Self(Arc::new(Inner { host: Some(handle), own: Mutex::new(None) }))
    }

    /// The tokio runtime that this code runs in, or threads of our own where there is none.
    pub fn current() -> Self {
        Handle::try_current().map_or_else(|_| Self::new(), Self::from_handle)
    }

    /// The tokio runtime behind it.
    ///
    /// # Errors
    /// `Io` if the operating system refuses the threads.
    pub fn handle(&self) -> Result<Handle> {
        if let Some(handle) = &self.0.host {
            return Ok(handle.clone());
        }
        let mut own = self.0.own.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(runtime) = own.as_ref() {
            return Ok(runtime.handle().clone());
        }
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("ai-runtime-io")
            .enable_all()
            .build()
            .map_err(|error| Error::from(error).context("starting the runtime's threads"))?;
        Ok(own.insert(runtime).handle().clone())
    }

    /// Runs a future to its end on the calling thread, for hosts that are not async.
    ///
    /// # Errors
    /// `InvalidArgument` when the executor is a single-threaded tokio runtime of the host: nothing would drive it while
    /// this thread waits. `Io` if the operating system refuses the threads.
    pub fn block_on<F: Future>(&self, future: F) -> Result<F::Output> {
        let handle = self.handle()?;
        if handle.runtime_flavor() == RuntimeFlavor::CurrentThread {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                "a blocking call cannot wait on a single-threaded tokio runtime",
            )
            .hint("await the async form, or give the builder an Executor::new()"));
        }
        let _inside = handle.enter();
        Ok(wait(future))
    }
}

/// Polls a future on this thread, which sleeps in between. Unlike tokio's own it may be nested: a callback of a blocking
/// call may make another one.
fn wait<F: Future>(future: F) -> F::Output {
    struct Sleeper {
        thread: Thread,
        woken: AtomicBool,
    }
    impl Wake for Sleeper {
        fn wake(self: Arc<Self>) {
            self.woken.store(true, Ordering::Release);
            self.thread.unpark();
        }
    }
    let sleeper = Arc::new(Sleeper { thread: std::thread::current(), woken: AtomicBool::new(false) });
    let waker = Waker::from(sleeper.clone());
    let mut context = Context::from_waker(&waker);
    let mut future = std::pin::pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        // An inner call may have used up our token: the flag is what counts.
        while !sleeper.woken.swap(false, Ordering::Acquire) {
            std::thread::park();
        }
    }
}

/// Waits, in any async code of a host; for hosts that have no timer of their own.
pub async fn pause(time: std::time::Duration) {
    tokio::time::sleep(time).await;
}

/// The future's result, or `None` if it does not end within `limit`.
pub async fn within<F: Future>(limit: std::time::Duration, future: F) -> Option<F::Output> {
    tokio::time::timeout(limit, future).await.ok()
}

/// A future that finds tokio's timers and threads wherever it is polled, also under another async runtime.
pub(crate) struct Inside<F> {
    handle: Handle,
    future: Pin<Box<F>>,
}

impl<F: Future> Inside<F> {
    pub(crate) fn new(handle: Handle, future: F) -> Self {
        Self { handle, future: Box::pin(future) }
    }
}

impl<F: Future> Future for Inside<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = &mut *self;
        let _inside = this.handle.enter();
        this.future.as_mut().poll(context)
    }
}
