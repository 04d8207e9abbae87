//! `Compute`: the instruction set and the threads that every operation runs on.

use ai_runtime_chat::Result;

use crate::isa::{Isa, Token};
use crate::team::Team;

/// What a [`Compute`] is made from.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ComputeOptions {
    /// The instruction set; None takes `AI_RUNTIME_ISA`, or the best one of this processor.
    pub isa: Option<Isa>,
    /// How many threads work, the caller included; 0 means one per available core.
    pub threads: usize,
    /// Processor cores that the threads stay on, one after the other and from the first again; empty leaves it to the system.
    pub cores: Vec<usize>,
}

impl ComputeOptions {
    /// The best instruction set and all available cores.
    pub fn new() -> Self {
        Self::default()
    }

    /// Forces an instruction set.
    #[must_use]
    pub fn isa(mut self, isa: Isa) -> Self {
        self.isa = Some(isa);
        self
    }

    /// Sets how many threads work, the caller included.
    #[must_use]
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = threads;
        self
    }
}

/// Whether a long operation should end early, asked by any of its threads. Once it has said true, it goes on saying so.
pub type Stop<'a> = &'a (dyn Fn() -> bool + Sync);

/// An instruction set and a team of threads. Operations take `&self`; several callers take turns.
#[derive(Debug)]
pub struct Compute {
    token: Token,
    team: Team,
    /// Where the calling thread belongs.
    first_core: Option<usize>,
}

impl Compute {
    /// Chooses the instruction set and starts the threads.
    ///
    /// # Errors
    /// `InvalidArgument` or `Config` when this processor lacks the wished instruction set or core; `Io` when a thread cannot
    /// be started.
    pub fn new(options: ComputeOptions) -> Result<Self> {
        let token = Isa::choose(options.isa)?;
        let team = Team::on_cores(options.threads, &options.cores)?;
        Ok(Self { token, team, first_core: options.cores.first().copied() })
    }

    /// The instruction set in use.
    pub fn isa(&self) -> Isa {
        self.token.isa()
    }

    /// How many threads work, the caller included.
    pub fn threads(&self) -> usize {
        self.team.threads()
    }

    /// Puts the calling thread, which is the team's first whenever it calls, on the first of
    /// [`cores`](ComputeOptions::cores). Without cores it does nothing.
    ///
    /// # Errors
    /// `InvalidArgument` when the process may not use that core.
    pub fn stay_on_core(&self) -> Result<()> {
        self.first_core.map_or(Ok(()), crate::affinity::stay_on)
    }

    /// The team, for work that is not a kernel.
    pub fn team(&self) -> &Team {
        &self.team
    }

    /// Whether many tokens are multiplied in tiles.
    pub(crate) fn has_tiles(&self) -> bool {
        self.isa() == Isa::Amx
    }

    /// The proof of the instruction set, to be used inside the team's work.
    pub(crate) fn token(&self) -> Token {
        self.token
    }
}
