//! Masks are computed while the forward pass runs: by a thread that borrows a constraint and gives it back with its mask.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_grammar::Constraint;

/// A constraint and what may come next under it.
pub(crate) struct Masked {
    pub(crate) constraint: Box<dyn Constraint>,
    /// One bit per token, where some tokens are not legal.
    pub(crate) mask: Result<Option<Vec<u32>>>,
}

/// The thread that computes masks.
pub(crate) struct MaskThread {
    ask: Option<Sender<(u64, Box<dyn Constraint>)>>,
    answers: Receiver<(u64, Masked)>,
    thread: Option<JoinHandle<()>>,
}

impl MaskThread {
    pub(crate) fn start() -> Result<Self> {
        let (ask, asked) = channel::<(u64, Box<dyn Constraint>)>();
        let (answer, answers) = channel();
        let thread = std::thread::Builder::new().name("ai-runtime-masks".into()).spawn(move || {
            for (job, mut constraint) in asked {
                let mask = compute(&mut *constraint);
                if answer.send((job, Masked { constraint, mask })).is_err() {
                    return;
                }
            }
        })?;
        Ok(Self { ask: Some(ask), answers, thread: Some(thread) })
    }

    /// Begins to compute the mask of a job's constraint.
    pub(crate) fn ask(&self, job: u64, constraint: Box<dyn Constraint>) {
        // The thread lives as long as self; if it died, `answer` says so.
        let _ = self.ask.as_ref().map(|ask| ask.send((job, constraint)));
    }

    /// The next mask that is done, with its job.
    pub(crate) fn answer(&self) -> Result<(u64, Masked)> {
        self.answers
            .recv()
            .map_err(|_| Error::new(ErrorKind::Internal, "the thread that computes grammar masks died"))
    }
}

fn compute(constraint: &mut dyn Constraint) -> Result<Option<Vec<u32>>> {
    let mask = std::panic::AssertUnwindSafe(|| Ok(constraint.mask()?.map(<[u32]>::to_vec)));
    std::panic::catch_unwind(mask).unwrap_or_else(|_| {
        Err(Error::new(ErrorKind::Internal, "the grammar panicked while it computed a mask"))
    })
}

impl Drop for MaskThread {
    fn drop(&mut self) {
        self.ask = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
