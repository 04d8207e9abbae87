//! The team: threads that the engine owns and that share one piece of work at a time.
//!
//! Work is `items` that are independent of each other. Each thread owns a contiguous share, because memory is read
//! fastest in long sequential streams, and takes it piece by piece from the front. A thread that has finished its own
//! share takes pieces from the back of the others', so a thread that the operating system holds up (or has not even
//! woken) stalls nobody: what it did not start, the others do. Between two pieces of work threads spin for some
//! microseconds and then sleep; an idle team costs nothing.
//!
//! Results never depend on who did what: a piece writes only its own outputs.

use std::any::Any;
use std::cell::UnsafeCell;
use std::hint::spin_loop;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle, Thread};
use std::time::{Duration, Instant};

use ai_runtime_chat::{Error, ErrorKind, Result};

use crate::affinity;
use crate::fpenv::FpEnv;

/// How long a thread looks for new work before it starts to yield its core, and before it sleeps. Between two products
/// of a forward pass a few microseconds of serial work pass; waking a sleeping thread takes 5 to 50.
const SPIN: Duration = Duration::from_micros(10);
const SPIN_AND_YIELD: Duration = Duration::from_micros(60);

/// A team of threads. The thread that calls [`Team::split`] is one of them; dropping the team ends the others.
#[derive(Debug)]
pub struct Team {
    shared: Arc<Shared>,
    helpers: Vec<JoinHandle<()>>,
    /// One caller at a time.
    turn: Mutex<()>,
}

/// Which part of [`Team::run`]'s work a call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worker {
    /// From 0 to `count`.
    pub index: usize,
    /// How many parts there are: the team's threads.
    pub count: usize,
}

impl Worker {
    /// The contiguous share of this worker in `items` things.
    pub fn share(self, items: usize) -> Range<usize> {
        share(items, self.index, self.count)
    }
}

impl Team {
    /// A team of `threads`, the caller included. 0 means one per available core.
    ///
    /// # Errors
    /// `Io` when the operating system refuses to start a thread.
    pub fn new(threads: usize) -> Result<Self> {
        Self::on_cores(threads, &[])
    }

    /// [`Team::new`] with threads that stay on cores: thread i on core i of the list, from the first again where there are
    /// more threads. The caller is thread 0 and stays where it is.
    ///
    /// # Errors
    /// `InvalidArgument` when the process may not use a core.
    pub fn on_cores(threads: usize, cores: &[usize]) -> Result<Self> {
        let threads = match threads {
            0 => thread::available_parallelism().map_or(1, usize::from),
            n => n.min(MAX_THREADS),
        };
        let shared = Arc::new(Shared {
            word: AtomicU64::new(0),
            job: UnsafeCell::new(None),
            shares: (0..threads).map(|_| Padded(AtomicU64::new(0))).collect(),
            seats: (1..threads).map(|_| Padded(AtomicBool::new(false))).collect(),
            caller: Mutex::new(None),
            caller_sleeps: AtomicBool::new(false),
            panic: Mutex::new(None),
            stop: AtomicBool::new(false),
        });
        let mut team = Self { shared, helpers: Vec::new(), turn: Mutex::new(()) };
        let (settle, settled) = std::sync::mpsc::channel();
        for index in 1..threads {
            let shared = Arc::clone(&team.shared);
            let core = (!cores.is_empty()).then(|| cores[index % cores.len()]);
            let settle = settle.clone();
            let helper = thread::Builder::new()
                .name(format!("ai-runtime-{index}"))
                .spawn(move || {
                    if let Some(core) = core {
                        let _ = settle.send(affinity::stay_on(core));
                    }
                    drop(settle);
                    shared.serve(index);
                })
                .map_err(|error| {
                    Error::new(ErrorKind::Io, format!("cannot start thread {index} of {threads}: {error}"))
                })?;
            team.helpers.push(helper);
        }
        drop(settle);
        settled.into_iter().collect::<Result<()>>()?;
        Ok(team)
    }

    /// How many threads work, the caller included.
    pub fn threads(&self) -> usize {
        self.shared.shares.len()
    }

    /// Calls `work` once for every worker index and waits. One thread may serve several indices, so workers must not
    /// wait for each other. Not to be called from inside `work`.
    ///
    /// # Panics
    /// When `work` panics, after every worker has finished.
    pub fn run(&self, work: impl Fn(Worker) + Sync) {
        let count = self.threads();
        self.split(count, 1, |part, _| part.for_each(|index| work(Worker { index, count })));
    }

    /// Calls `work(range, thread)` until the ranges have covered `0..items`, each item once, and waits. Ranges hold
    /// `grain` items (the last of a share fewer); the ones of a share follow each other. `thread` is below
    /// [`Team::threads`] and no two calls with the same one run at a time. Not to be called from inside `work`.
    ///
    /// # Panics
    /// When `work` panics, after every thread has stopped.
    pub fn split(&self, items: usize, grain: usize, work: impl Fn(Range<usize>, usize) + Sync) {
        let _ieee = FpEnv::enter();
        let grain = grain.max(1);
        let pieces = items.div_ceil(grain);
        if self.helpers.is_empty() || pieces <= 1 {
            if items > 0 {
                // Thread 0's slot may be in use by another caller of this team.
                let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
                work(0..items, 0);
            }
            return;
        }
        assert!(pieces < u32::MAX as usize, "too many pieces for one piece of work");
        let in_pieces = |pieces: Range<usize>, thread: usize| {
            work(pieces.start * grain..(pieces.end * grain).min(items), thread);
        };
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        self.lead(pieces, &in_pieces);
    }

    /// Opens a job, works along, closes it and waits until nobody is inside.
    fn lead(&self, pieces: usize, work: &Work<'_>) {
        let shared = &*self.shared;
        let threads = shared.shares.len();
        for (index, left) in shared.shares.iter().enumerate() {
            let share = share(pieces, index, threads);
            left.0.store((share.start as u64) << 32 | share.end as u64, SeqCst);
        }
        // SAFETY: the word is closed with nobody inside (the last leader waited for it, and `turn` is held), so no one
        // reads `job` now. The lifetime is erased, but this function returns only when the word is closed and nobody
        // is inside again, and after that no helper can enter this epoch.
        unsafe { *shared.job.get() = Some(std::mem::transmute::<&Work<'_>, &'static Work<'static>>(work)) };
        let epoch = (shared.word.load(SeqCst) >> 17) + 1;
        shared.word.store(epoch << 17 | OPEN, SeqCst);
        for (asleep, helper) in shared.seats.iter().zip(&self.helpers) {
            if asleep.0.load(SeqCst) && asleep.0.swap(false, SeqCst) {
                helper.thread().unpark();
            }
        }

        let own = catch_unwind(AssertUnwindSafe(|| shared.take_part(0, work)));
        shared.word.fetch_and(!OPEN, SeqCst);
        shared.wait_for_helpers();

        let panic = shared.panic.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(panic) = own.err().or(panic) {
            resume_unwind(panic);
        }
    }
}

impl Drop for Team {
    fn drop(&mut self) {
        self.shared.stop.store(true, SeqCst);
        for helper in &self.helpers {
            helper.thread().unpark();
        }
        for helper in self.helpers.drain(..) {
            // A helper catches panics of the work, so it ends normally.
            let _ = helper.join();
        }
    }
}

/// More would not fit the counter of active threads; no machine we serve comes near.
const MAX_THREADS: usize = 1024;

type Work<'a> = dyn Fn(Range<usize>, usize) + Sync + 'a;

/// What all threads see.
struct Shared {
    /// epoch << 17 | OPEN | how many helpers are inside the job. One word, so that entering and closing exclude each
    /// other: a helper enters only by a compare-and-swap that sees OPEN.
    word: AtomicU64,
    /// The job of the epoch. Written by the leader while closed and nobody is inside; read by helpers that entered.
    job: UnsafeCell<Option<&'static Work<'static>>>,
    /// What is left of each thread's share: first piece << 32 | end.
    shares: Box<[Padded<AtomicU64>]>,
    /// Which helpers sleep: helper i at i - 1.
    seats: Box<[Padded<AtomicBool>]>,
    /// Whom the last helper wakes.
    caller: Mutex<Option<Thread>>,
    caller_sleeps: AtomicBool,
    panic: Mutex<Option<Box<dyn Any + Send>>>,
    stop: AtomicBool,
}

const OPEN: u64 = 1 << 16;
const ACTIVE: u64 = OPEN - 1;

/// Its own cache line, and the one that is prefetched with it.
#[repr(align(128))]
#[derive(Debug)]
struct Padded<T>(T);

// SAFETY: `job` is the only field that is not Sync by itself. The leader writes it while `word` is closed with no
// helper inside, which no helper can change; helpers read it between entering and leaving. `word` orders the two.
unsafe impl Sync for Shared {}
// SAFETY: the reference in `job` points to a closure that is Sync and is used only while the leader waits for it.
unsafe impl Send for Shared {}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared").field("threads", &self.shares.len()).finish_non_exhaustive()
    }
}

impl Shared {
    /// The life of helper `index`.
    fn serve(&self, index: usize) {
        let _ieee = FpEnv::enter();
        let mut done = 0;
        while let Some(epoch) = self.wait_for_job(index, done) {
            done = epoch;
            // SAFETY: this helper is counted as inside, so the leader is waiting and does not write `job`.
            let job = unsafe { *self.job.get() };
            if let Some(work) = job
                && let Err(panic) = catch_unwind(AssertUnwindSafe(|| self.take_part(index, work)))
            {
                *self.panic.lock().unwrap_or_else(PoisonError::into_inner) = Some(panic);
            }
            let left = self.word.fetch_sub(1, SeqCst) - 1;
            if left & (OPEN | ACTIVE) == 0 && self.caller_sleeps.swap(false, SeqCst) {
                let caller = self.caller.lock().unwrap_or_else(PoisonError::into_inner).take();
                if let Some(caller) = caller {
                    caller.unpark();
                }
            }
        }
    }

    /// Waits for an open job newer than `done` and enters it: its epoch, or None when the team ends.
    fn wait_for_job(&self, index: usize, done: u64) -> Option<u64> {
        let asleep = &self.seats[index - 1].0;
        let mut patience = Patience::new();
        loop {
            if self.stop.load(SeqCst) {
                return None;
            }
            let word = self.word.load(SeqCst);
            if word & OPEN != 0 && word >> 17 != done {
                if self.word.compare_exchange(word, word + 1, SeqCst, SeqCst).is_ok() {
                    return Some(word >> 17);
                }
                continue;
            }
            if patience.wait() {
                continue;
            }
            // Announce sleep, then look once more: the leader opens first and looks for sleepers afterwards.
            asleep.store(true, SeqCst);
            let word = self.word.load(SeqCst);
            if (word & OPEN == 0 || word >> 17 == done) && !self.stop.load(SeqCst) {
                thread::park();
            }
            asleep.store(false, SeqCst);
            patience = Patience::new();
        }
    }

    /// Works on the own share from the front, then on the others' from the back.
    fn take_part(&self, index: usize, work: &Work<'_>) {
        while let Some(piece) = self.claim(index, false) {
            work(piece..piece + 1, index);
        }
        let threads = self.shares.len();
        for other in (1..threads).map(|step| (index + step) % threads) {
            while let Some(piece) = self.claim(other, true) {
                work(piece..piece + 1, index);
            }
        }
    }

    /// Takes one piece of a share.
    fn claim(&self, share: usize, from_back: bool) -> Option<usize> {
        let left = &self.shares[share].0;
        let mut seen = left.load(SeqCst);
        loop {
            let (first, end) = (seen >> 32, seen & 0xFFFF_FFFF);
            if first >= end {
                return None;
            }
            let (rest, piece) =
                if from_back { (first << 32 | (end - 1), end - 1) } else { ((first + 1) << 32 | end, first) };
            match left.compare_exchange_weak(seen, rest, SeqCst, SeqCst) {
                Ok(_) => return Some(piece as usize),
                Err(now) => seen = now,
            }
        }
    }

    /// Waits until no helper is inside the closed job.
    fn wait_for_helpers(&self) {
        let inside = || self.word.load(SeqCst) & ACTIVE != 0;
        let mut patience = Patience::new();
        while inside() {
            if patience.wait() {
                continue;
            }
            // Armed anew before each sleep: a helper that was held up since an earlier job may have used the last one.
            *self.caller.lock().unwrap_or_else(PoisonError::into_inner) = Some(thread::current());
            self.caller_sleeps.store(true, SeqCst);
            if inside() {
                thread::park();
            }
            self.caller_sleeps.store(false, SeqCst);
        }
    }
}

/// Spins, then yields, then says that it is time to sleep.
struct Patience {
    since: Option<Instant>,
    turns: u32,
}

impl Patience {
    fn new() -> Self {
        Self { since: None, turns: 0 }
    }

    /// Waits a moment; false when it has been long enough.
    fn wait(&mut self) -> bool {
        self.turns += 1;
        if !self.turns.is_multiple_of(64) {
            spin_loop();
            return true;
        }
        // The clock costs about as much as a few spins, so it is read rarely.
        let waited = self.since.get_or_insert_with(Instant::now).elapsed();
        if waited > SPIN {
            thread::yield_now();
        }
        waited < SPIN_AND_YIELD
    }
}

/// The contiguous share of `index` in `items`: shares differ by at most one.
fn share(items: usize, index: usize, count: usize) -> Range<usize> {
    let at = |i: usize| i * (items / count) + i.min(items % count);
    at(index)..at(index + 1)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    #[test]
    fn every_item_is_done_exactly_once_whatever_the_grain() {
        for threads in [1, 2, 3, 5] {
            let team = Team::new(threads).unwrap();
            for (items, grain) in [(0, 1), (1, 1), (7, 3), (100, 1), (1000, 7), (1000, 5000)] {
                let done: Vec<_> = (0..items).map(|_| AtomicUsize::new(0)).collect();
                team.split(items, grain, |range, thread| {
                    assert!(thread < threads && range.end <= items);
                    for i in range {
                        done[i].fetch_add(1, SeqCst);
                    }
                });
                assert!(done.iter().all(|count| count.load(SeqCst) == 1), "{threads} {items} {grain}");
            }
        }
    }

    #[test]
    fn run_calls_each_worker_once_and_shares_cover_everything() {
        let team = Team::new(3).unwrap();
        for _ in 0..1000 {
            let seen = Mutex::new(vec![0; 3]);
            let covered = AtomicUsize::new(0);
            team.run(|worker| {
                assert_eq!(worker.count, 3);
                seen.lock().unwrap()[worker.index] += 1;
                covered.fetch_add(worker.share(100).len(), SeqCst);
            });
            assert_eq!(*seen.lock().unwrap(), [1, 1, 1]);
            assert_eq!(covered.load(SeqCst), 100);
        }
    }

    #[test]
    fn a_panic_of_any_worker_reaches_the_caller_and_the_team_lives_on() {
        let team = Team::new(3).unwrap();
        for bad in 0..3 {
            let result = catch_unwind(AssertUnwindSafe(|| {
                team.run(|worker| assert!(worker.index != bad, "worker {bad} fails"));
            }));
            assert!(result.is_err());
            let count = AtomicUsize::new(0);
            team.run(|_| {
                count.fetch_add(1, SeqCst);
            });
            assert_eq!(count.load(SeqCst), 3);
        }
    }

    #[test]
    fn a_late_threads_share_is_taken_over() {
        let team = Team::new(2).unwrap();
        let done = AtomicUsize::new(0);
        team.split(64, 1, |_, thread| {
            if thread == 1 && done.load(SeqCst) < 60 {
                thread::sleep(Duration::from_millis(20));
            }
            done.fetch_add(1, SeqCst);
        });
        assert_eq!(done.load(SeqCst), 64);
    }

    #[test]
    fn several_callers_take_turns() {
        let team = Team::new(2).unwrap();
        let total = AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..200 {
                        team.split(10, 1, |range, _| {
                            total.fetch_add(range.len(), SeqCst);
                        });
                    }
                });
            }
        });
        assert_eq!(total.load(SeqCst), 4 * 200 * 10);
    }

    #[test]
    fn a_sleeping_team_wakes_up_for_work() {
        let team = Team::new(2).unwrap();
        for _ in 0..5 {
            thread::sleep(Duration::from_millis(5));
            let count = AtomicUsize::new(0);
            team.split(1000, 1, |_, _| {
                count.fetch_add(1, SeqCst);
            });
            assert_eq!(count.load(SeqCst), 1000);
        }
    }
}
