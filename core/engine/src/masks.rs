//! Masks are computed while the forward pass runs: by a thread that borrows a constraint and gives it back with its mask.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_grammar::Constraint;

use crate::draft::Draft;
use crate::guard;

/// The legal tokens at one position, one bit each, where some are not legal.
pub(crate) type Mask = Result<Option<Vec<u32>>>;

/// A constraint and what may come next under it.
pub(crate) struct Masked {
    pub(crate) constraint: Box<dyn Constraint>,
    /// The next position's mask, then those of the draft's guesses but the first, then that of the position behind the draft.
    pub(crate) masks: VecDeque<Mask>,
    /// How long the step waited for them after the logits were there.
    pub(crate) waited: Duration,
}

type Ask = (u64, Box<dyn Constraint>, Option<Draft>);

/// The thread that computes masks.
pub(crate) struct MaskThread {
    ask: Option<Sender<Ask>>,
    answers: Receiver<(u64, Masked)>,
    thread: Option<JoinHandle<()>>,
}

impl MaskThread {
    pub(crate) fn start() -> Result<Self> {
        let (ask, asked) = channel::<Ask>();
        let (answer, answers) = channel();
        let thread = std::thread::Builder::new().name("ai-runtime-masks".into()).spawn(move || {
            for (job, mut constraint, draft) in asked {
                let masks = compute(&mut *constraint, draft.as_ref());
                if answer.send((job, Masked { constraint, masks, waited: Duration::ZERO })).is_err() {
                    return;
                }
            }
        })?;
        Ok(Self { ask: Some(ask), answers, thread: Some(thread) })
    }

    /// Begins to compute the masks of a job's constraint.
    pub(crate) fn ask(&self, job: u64, constraint: Box<dyn Constraint>, draft: Option<Draft>) {
        // The thread lives as long as self; if it died, `answer` says so.
        let _ = self.ask.as_ref().map(|ask| ask.send((job, constraint, draft)));
    }

    /// The next mask that is done, with its job.
    pub(crate) fn answer(&self) -> Result<(u64, Masked)> {
        self.answers
            .recv()
            .map_err(|_| Error::new(ErrorKind::Internal, "the thread that computes grammar masks died"))
    }
}

/// The masks at a constraint's next position and along a draft.
pub(crate) fn compute(constraint: &mut dyn Constraint, draft: Option<&Draft>) -> VecDeque<Mask> {
    guard::grammar(|| match draft {
        None => Ok(VecDeque::from([mask(constraint)])),
        Some(draft) => Ok(along(constraint, draft)),
    })
    .unwrap_or_else(|error| VecDeque::from([Err(error)]))
}

fn mask(constraint: &mut dyn Constraint) -> Mask {
    Ok(constraint.mask()?.map(<[u32]>::to_vec))
}

/// The masks along a draft, up to the first that cannot be had: whoever comes there finds out why.
fn along(constraint: &mut dyn Constraint, draft: &Draft) -> VecDeque<Mask> {
    let mut masks = VecDeque::new();
    let mut taken = 0;
    for (index, token) in draft.tokens.iter().enumerate() {
        if draft.guesses.contains(&index) {
            masks.push_back(mask(constraint));
        }
        if masks.back().is_some_and(Result::is_err) || constraint.accept(*token).is_err() {
            break;
        }
        taken += 1;
    }
    if taken == draft.tokens.len() && !constraint.is_complete() {
        masks.push_back(mask(constraint));
    }
    if let Err(error) = constraint.rollback(taken) {
        masks.clear();
        masks.push_back(Err(error));
    }
    masks
}

impl Drop for MaskThread {
    fn drop(&mut self) {
        self.ask = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
