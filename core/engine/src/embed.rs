//! Embeddings: a text's hidden states become one vector.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};

use ai_runtime_chat::{Cancel, Error, ErrorKind, Result};
use ai_runtime_gguf::File;
use ai_runtime_kernels::{Compute, NormWeight};
use ai_runtime_text::Specials;

use crate::engine::stopped;
use crate::job::{Job, Signals};
use crate::worker::Command;
use crate::{Engine, Model};

/// How the hidden states of a text's tokens become one vector: `{architecture}.pooling_type` of GGUF files, with
/// llama.cpp's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pooling {
    /// 0: they do not; such a model has a vector for each token.
    None,
    /// 1: their mean.
    Mean,
    /// 2: the first token's (BERT's `[CLS]`).
    Cls,
    /// 3: the last token's.
    Last,
    /// 4: a head makes a score of them (rerankers).
    Rank,
}

impl Pooling {
    /// What a file says, if it says something.
    pub(crate) fn of_file(file: &File, architecture: &str) -> Result<Option<Self>> {
        let key = format!("{architecture}.pooling_type");
        Ok(match file.u32(&key)? {
            None => None,
            Some(0) => Some(Self::None),
            Some(1) => Some(Self::Mean),
            Some(2) => Some(Self::Cls),
            Some(3) => Some(Self::Last),
            Some(4) => Some(Self::Rank),
            Some(other) => {
                return Err(Error::new(
                    ErrorKind::UnsupportedModel,
                    format!(
                        "'{key}': expected 0 (none), 1 (mean), 2 (cls), 3 (last) or 4 (rank), found {other}"
                    ),
                ));
            }
        })
    }
}

impl fmt::Display for Pooling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::Mean => "mean",
            Self::Cls => "cls",
            Self::Last => "last",
            Self::Rank => "rank",
        })
    }
}

impl std::str::FromStr for Pooling {
    type Err = Error;

    /// `mean`, `cls` or `last`: those that give a text one vector.
    fn from_str(text: &str) -> Result<Self> {
        match text {
            "mean" => Ok(Self::Mean),
            "cls" => Ok(Self::Cls),
            "last" => Ok(Self::Last),
            other => Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("expected a pooling of mean, cls or last, found '{other}'"),
            )),
        }
    }
}

/// How texts are embedded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmbedOptions {
    /// How the tokens of a text become one vector; `None` takes what the file says, or else the mean.
    pub pooling: Option<Pooling>,
    /// Vectors of length 1 (L2), whose dot product is the cosine of their angle.
    pub normalize: bool,
    /// Leave out the end of a text that is longer than the context, rather than refuse it.
    pub truncate: bool,
}

impl Default for EmbedOptions {
    fn default() -> Self {
        Self { pooling: None, normalize: true, truncate: false }
    }
}

impl Engine {
    /// A vector for each text, `embedding_length` numbers each. Texts are computed together, and none changes another's bits.
    ///
    /// A text gets the tokens around it that the vocabulary wants (`[CLS]` and `[SEP]`, or the end of sequence where the
    /// file says `add_eos_token`), and no others: what a model wants in front of texts (E5's `query: `, an instruction) is
    /// the caller's to write. What a text spells is never a special token.
    ///
    /// # Errors
    /// `ContextFull` for a text longer than the context, with the numbers; `InvalidArgument` for a text without tokens, and
    /// for a model that ranks or that does not pool; `Cancelled`.
    pub fn embed<T: AsRef<str>>(
        &self,
        texts: &[T],
        options: &EmbedOptions,
        cancel: &Cancel,
    ) -> Result<Vec<Vec<f32>>> {
        let pooling = pooling(self.model(), options)?;
        // Set when this call ends: with an error for one text, nobody waits for the others.
        let abandoned = Abandon(Arc::default());
        let receive = |answer: Receiver<Result<Vec<f32>>>| answer.recv().map_err(|_| stopped())?;
        let mut vectors = Vec::with_capacity(texts.len());
        let mut answers = VecDeque::new();
        for (number, text) in texts.iter().enumerate() {
            cancel.check()?;
            // As many as keep the engine busy, so that others who come have their turn.
            if answers.len() >= 2 * self.options().max_sequences
                && let Some(answer) = answers.pop_front()
            {
                vectors.push(receive(answer)?);
            }
            let tokens = self
                .text_tokens(text.as_ref(), options.truncate)
                .map_err(|error| error.context(format!("text {} of {}", number + 1, texts.len())))?;
            let (reply, answer) = channel();
            let signals = Signals { cancel: cancel.clone(), abandoned: abandoned.0.clone() };
            let pooler = Pooler::new(pooling, options.normalize);
            self.submit(Command::Run(Box::new(Job::embed(tokens, pooler, signals, reply))))?;
            answers.push_back(answer);
        }
        for answer in answers {
            vectors.push(receive(answer)?);
        }
        Ok(vectors)
    }

    fn text_tokens(&self, text: &str, truncate: bool) -> Result<Vec<u32>> {
        let tokenizer = self.model().tokenizer();
        let context = self.context_length();
        let mut tokens = tokenizer.encode_with_ends(text, Specials::AsText);
        if tokens.len() > context && truncate {
            let end = tokenizer.end_of_text();
            tokens.truncate(context - usize::from(end.is_some()).min(context));
            tokens.extend(end);
        }
        if tokens.len() > context {
            return Err(Error::new(
                ErrorKind::ContextFull,
                format!("{} tokens, and the context holds {context}", tokens.len()),
            )
            .hint("embed it in parts, or allow its end to be left out (truncate)"));
        }
        self.check_tokens(&tokens)?;
        Ok(tokens)
    }
}

/// Tells the jobs of a call that nobody waits for them.
struct Abandon(Arc<AtomicBool>);

impl Drop for Abandon {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

fn pooling(model: &Model, options: &EmbedOptions) -> Result<Pooling> {
    let wrong = |message: String| Error::new(ErrorKind::InvalidArgument, message);
    match options.pooling.or(model.info().pooling).unwrap_or(Pooling::Mean) {
        Pooling::Rank => Err(wrong(format!(
            "'{}' ranks texts (pooling type 4, rank): it gives scores of pairs and no embeddings",
            model.info().name
        ))
        .hint("use an embedding model: one that pools by mean, cls or last")),
        Pooling::None => Err(wrong(format!(
            "the tokens of '{}' are not pooled (pooling type 0, none), so a text has no one vector",
            model.info().name
        ))
        .hint("choose mean, cls or last")),
        pooling => Ok(pooling),
    }
}

/// Makes one vector of hidden states, which come in the order of their tokens. The kernels add and divide, so that the bits are
/// theirs, whatever the host has done to this thread's floating-point control register.
pub(crate) struct Pooler {
    pooling: Pooling,
    normalize: bool,
    sum: Vec<f32>,
    count: usize,
}

impl Pooler {
    pub(crate) fn new(pooling: Pooling, normalize: bool) -> Self {
        Self { pooling, normalize, sum: Vec::new(), count: 0 }
    }

    /// Of how many of the last `take` tokens hidden states are wanted, where `left` follow after those.
    pub(crate) fn last(&self, take: usize, left: usize) -> usize {
        match self.pooling {
            Pooling::Mean => take,
            Pooling::Last if left == 0 => 1,
            _ => 0,
        }
    }

    /// Of which tokens before those they are wanted, where `computed` tokens went before.
    pub(crate) fn earlier(&self, computed: usize) -> &'static [usize] {
        if self.pooling == Pooling::Cls && computed == 0 { &[0] } else { &[] }
    }

    pub(crate) fn add(&mut self, compute: &Compute, hidden: &[f32]) {
        self.sum.resize(hidden.len(), 0.0);
        compute.add(&mut self.sum, hidden);
        self.count += 1;
    }

    /// Forgets what was added.
    pub(crate) fn clear(&mut self) {
        self.sum.clear();
        self.count = 0;
    }

    /// The vector. `project` is what the model does with it before it is normalised.
    pub(crate) fn finish(
        &mut self,
        compute: &Compute,
        project: impl FnOnce(Vec<f32>) -> Result<Vec<f32>>,
    ) -> Result<Vec<f32>> {
        let mut mean = std::mem::take(&mut self.sum);
        if self.count > 1 {
            compute.scale(&mut mean, 1.0 / self.count as f32);
        }
        let mut vector = project(mean)?;
        // A vector of nothing has no direction and stays what it is.
        if self.normalize && vector.iter().any(|x| *x != 0.0) {
            let width = vector.len();
            compute.rms_norm_in_place(&mut vector, NormWeight::None, 0.0, width);
            compute.scale(&mut vector, 1.0 / (width as f32).sqrt());
        }
        if vector.iter().all(|x| x.is_finite()) {
            return Ok(vector);
        }
        Err(Error::new(ErrorKind::CorruptModel, "expected an embedding of finite numbers, found others"))
    }
}

#[cfg(test)]
mod tests {
    use ai_runtime_kernels::ComputeOptions;

    use super::*;

    fn pooled(pooling: Pooling, normalize: bool) -> Vec<f32> {
        let mut pooler = Pooler::new(pooling, normalize);
        let states = [[1.0, 2.0], [3.0, 4.0], [5.0, 9.0]];
        // Two chunks, of one token and of two.
        let compute = Compute::new(ComputeOptions::new().threads(1)).unwrap();
        for (computed, take) in [(0, 1), (1, 2)] {
            let chunk = &states[computed..computed + take];
            pooler.earlier(computed).iter().for_each(|at| pooler.add(&compute, &chunk[*at]));
            let last = pooler.last(take, states.len() - computed - take);
            chunk[take - last..].iter().for_each(|state| pooler.add(&compute, state));
        }
        pooler.finish(&compute, Ok).unwrap()
    }

    #[test]
    fn pooling_takes_the_tokens_it_is_named_after() {
        assert_eq!(pooled(Pooling::Mean, false), [3.0, 5.0]);
        assert_eq!(pooled(Pooling::Cls, false), [1.0, 2.0]);
        assert_eq!(pooled(Pooling::Last, false), [5.0, 9.0]);
        let unit = pooled(Pooling::Mean, true);
        assert!((unit[0].hypot(unit[1]) - 1.0).abs() < 1e-6 && (unit[1] / unit[0] - 5.0 / 3.0).abs() < 1e-6);
    }
}
