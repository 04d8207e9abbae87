//! Lines into a pipe, written by whoever has one: there is no task in between, and what others have meanwhile goes out in
//! the same system call.
//!
//! A send may be dropped at any moment, in the middle of a line too. How far a line has come is kept here and not in the
//! send, so whoever comes next goes on with it, and if nobody does, a task is started that does.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::runtime::Handle;

/// Bytes that may wait before whoever adds to them waits as well.
const MAX_WAITING: usize = 1 << 20;
/// Bytes of a buffer that are kept for the next lines.
const KEPT: usize = 64 << 10;

pub(super) struct Writer<W> {
    waiting: Mutex<Waiting>,
    pipe: tokio::sync::Mutex<Pipe<W>>,
    /// A send may be dropped outside of any runtime.
    runtime: Handle,
}

/// Lines that nobody has begun to write.
#[derive(Default)]
struct Waiting {
    bytes: Vec<u8>,
    closed: bool,
}

struct Pipe<W> {
    /// `None` once it is closed.
    out: Option<W>,
    /// What is being written, and how much of it has been.
    current: Vec<u8>,
    written: usize,
}

impl<W: AsyncWrite + Unpin + Send + 'static> Writer<W> {
    /// To be called within a tokio runtime.
    pub(super) fn new(out: W) -> Arc<Self> {
        let pipe = Pipe { out: Some(out), current: Vec::new(), written: 0 };
        Arc::new(Self {
            waiting: Mutex::default(),
            pipe: tokio::sync::Mutex::new(pipe),
            runtime: Handle::current(),
        })
    }

    /// Writes a line, or leaves it to the one who is writing now.
    ///
    /// # Errors
    /// When the pipe is closed, or breaks while this caller writes. Where another one writes the line and it breaks, the
    /// end of the session tells.
    pub(super) async fn send(self: Arc<Self>, line: String) -> io::Result<()> {
        let crowded = {
            let mut waiting = self.waiting();
            if waiting.closed {
                return Err(closed());
            }
            waiting.bytes.extend_from_slice(line.as_bytes());
            waiting.bytes.push(b'\n');
            waiting.bytes.len() > MAX_WAITING
        };
        drop(line);
        let mut turn = Turn { writer: &self, is_over: false };
        let written = self.take_turns(crowded).await;
        turn.is_over = true;
        written
    }

    /// Closes the pipe, at once or when the one who is writing has written what is there.
    pub(super) fn close(&self) {
        self.waiting().closed = true;
        self.close_if_free();
    }

    fn close_if_free(&self) {
        if let Ok(mut pipe) = self.pipe.try_lock() {
            pipe.out = None;
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes until nothing is left, or somebody else does so. `wait`: not before the one who is writing now is done.
    async fn take_turns(&self, mut wait: bool) -> io::Result<()> {
        loop {
            let mut pipe = match self.pipe.try_lock() {
                Ok(pipe) => pipe,
                Err(_) if wait => self.pipe.lock().await,
                // Whoever writes looks once more after letting go of the pipe.
                Err(_) => return Ok(()),
            };
            wait = false;
            self.empty(&mut pipe).await?;
            drop(pipe);
            let (nothing_left, closed) = {
                let waiting = self.waiting();
                (waiting.bytes.is_empty(), waiting.closed)
            };
            if nothing_left {
                // Only now, with the pipe let go: a close that comes while it is held finds it taken and leaves it to us.
                if closed {
                    self.close_if_free();
                }
                return Ok(());
            }
        }
    }

    async fn empty(&self, pipe: &mut Pipe<W>) -> io::Result<()> {
        loop {
            if let Err(error) = pipe.write().await {
                self.waiting().closed = true;
                pipe.out = None;
                return Err(error);
            }
            let mut waiting = self.waiting();
            if waiting.bytes.is_empty() {
                return Ok(());
            }
            std::mem::swap(&mut waiting.bytes, &mut pipe.current);
        }
    }
}

impl<W: AsyncWrite + Unpin> Pipe<W> {
    /// Writes what is left of `current`. Dropped at any point, it is to be called again.
    async fn write(&mut self) -> io::Result<()> {
        if self.current.is_empty() {
            return Ok(());
        }
        let out = self.out.as_mut().ok_or_else(closed)?;
        while self.written < self.current.len() {
            match out.write(&self.current[self.written..]).await? {
                0 => return Err(io::ErrorKind::WriteZero.into()),
                count => self.written += count,
            }
        }
        out.flush().await?;
        self.current.clear();
        self.current.shrink_to(KEPT);
        self.written = 0;
        Ok(())
    }
}

/// A send that may have begun to write.
struct Turn<'a, W: AsyncWrite + Unpin + Send + 'static> {
    writer: &'a Arc<Writer<W>>,
    is_over: bool,
}

impl<W: AsyncWrite + Unpin + Send + 'static> Drop for Turn<'_, W> {
    fn drop(&mut self) {
        if self.is_over {
            return;
        }
        if self.writer.waiting().closed {
            // A server that does not read must see the end of its input all the same.
            self.writer.close_if_free();
            return;
        }
        // Nothing that waits may stay behind until somebody else has a line.
        let writer = self.writer.clone();
        self.writer.runtime.spawn(async move {
            let _ = writer.take_turns(false).await;
        });
    }
}

fn closed() -> io::Error {
    io::Error::new(io::ErrorKind::BrokenPipe, "the server's standard input is closed")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader, DuplexStream, duplex};

    use super::*;

    /// A pipe that holds 64 bytes, and the lines that come out of it.
    fn pipe() -> (Arc<Writer<DuplexStream>>, tokio::io::Lines<BufReader<DuplexStream>>) {
        let (out, input) = duplex(64);
        (Writer::new(out), BufReader::with_capacity(16, input).lines())
    }

    async fn soon<T>(future: impl Future<Output = T>) -> T {
        tokio::time::timeout(Duration::from_secs(5), future).await.expect("in time")
    }

    #[tokio::test]
    async fn a_send_that_is_dropped_in_the_middle_of_a_line_leaves_a_whole_line_and_the_next_ones_follow() {
        let long = "long ".repeat(100_000);
        // Whether somebody sends afterwards or nobody does.
        for others in [0, 1, 5] {
            let (writer, mut lines) = pipe();
            let dropped = tokio::time::timeout(Duration::from_millis(20), writer.clone().send(long.clone()));
            assert!(dropped.await.is_err(), "the pipe is full: the send waits in the middle of its line");
            let (sent, read) = tokio::join!(
                futures::future::join_all((0..others).map(|n| writer.clone().send(format!("line {n}")))),
                soon(async {
                    let mut read = Vec::new();
                    while read.len() <= others {
                        read.push(lines.next_line().await.unwrap().unwrap());
                    }
                    read
                })
            );
            assert!(sent.into_iter().all(|sent| sent.is_ok()));
            assert!(read[0] == long, "{} bytes", read[0].len());
            let expected: Vec<String> = (0..others).map(|n| format!("line {n}")).collect();
            assert_eq!(read[1..], expected);
            writer.close();
            assert_eq!(soon(lines.next_line()).await.unwrap(), None);
            assert!(writer.send("late".to_owned()).await.is_err());
        }
    }

    #[tokio::test]
    async fn what_was_left_to_a_send_that_is_dropped_is_written_all_the_same() {
        let (writer, mut lines) = pipe();
        let mut first = Box::pin(writer.clone().send("x".repeat(1000)));
        assert!(futures::poll!(&mut first).is_pending());
        // The pipe is taken: this one leaves its line to the first.
        soon(writer.clone().send("second".to_owned())).await.unwrap();
        drop(first);
        assert_eq!(soon(lines.next_line()).await.unwrap().unwrap().len(), 1000);
        assert_eq!(soon(lines.next_line()).await.unwrap().unwrap(), "second");
    }

    #[tokio::test]
    async fn whoever_adds_to_much_that_waits_waits_as_well() {
        let (writer, mut lines) = pipe();
        let half = "x".repeat(MAX_WAITING / 2 + 1);
        let mut first = Box::pin(writer.clone().send("first".repeat(100)));
        assert!(futures::poll!(&mut first).is_pending());
        assert!(futures::poll!(Box::pin(writer.clone().send(half.clone()))).is_ready());
        let mut crowded = Box::pin(writer.clone().send(half.clone()));
        assert!(futures::poll!(&mut crowded).is_pending());
        let read = soon(async {
            let mut read = Vec::new();
            for _ in 0..3 {
                read.push(lines.next_line().await.unwrap().unwrap().len());
            }
            read
        });
        let (first, crowded, read) = tokio::join!(first, crowded, read);
        assert!(first.is_ok() && crowded.is_ok());
        assert_eq!(read, [500, half.len(), half.len()]);
    }

    #[tokio::test]
    async fn a_pipe_that_is_closed_while_a_send_is_stuck_ends_with_that_send() {
        let (writer, lines) = pipe();
        let mut stuck = Box::pin(writer.clone().send("x".repeat(1000)));
        assert!(futures::poll!(&mut stuck).is_pending());
        writer.close();
        drop(stuck);
        let mut rest = Vec::new();
        soon(lines.into_inner().read_to_end(&mut rest)).await.unwrap();
        assert_eq!(rest.len(), 64, "the end of the input comes without anything being read before");
    }

    #[tokio::test]
    async fn a_pipe_that_breaks_is_an_error_for_whoever_writes_and_for_all_who_come_later() {
        let (writer, lines) = pipe();
        let mut stuck = Box::pin(writer.clone().send("x".repeat(1000)));
        assert!(futures::poll!(&mut stuck).is_pending());
        drop(lines);
        assert!(soon(stuck).await.is_err());
        assert_eq!(soon(writer.send("y".to_owned())).await.unwrap_err().kind(), io::ErrorKind::BrokenPipe);
    }

    #[test]
    fn a_send_may_be_dropped_outside_of_the_runtime_and_after_it() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (writer, lines, stuck) = runtime.block_on(async {
            let (writer, lines) = pipe();
            let mut stuck = Box::pin(writer.clone().send("x".repeat(1000)));
            assert!(futures::poll!(&mut stuck).is_pending());
            (writer, lines, stuck)
        });
        drop(stuck);
        let mut late = Box::pin(writer.clone().send("y".to_owned()));
        let _ = runtime.block_on(async { futures::poll!(&mut late) });
        drop((runtime, late, writer, lines));
    }
}
