//! More than a few tokens: a panel of some rows, widened once, meets tile after tile of tokens.
//!
//! Three loops share the caches. A panel and a tile's activations are [`WIDTH`] columns wide, for which there is room in the
//! first-level cache; with each tile it is the activations that come from further away, hence fewer tokens than rows. [`TOGETHER`]
//! tokens' activations of these columns stay in the second-level cache while all rows of a chunk pass by, and so do the sums of the
//! chunk, which are in registers for one tile only.

use std::ops::Range;

use super::{Stored, activations, widen};
use crate::matmul::Job;
use crate::matmul::ahead::Ahead;
use crate::matmul::gemv::{put_rows, rows_from};
use crate::matmul::room::Room;
use crate::simd::Simd;

/// Columns of a panel, in vectors of 16.
const WIDTH: usize = 64;

/// Tokens that go together, a multiple of every tile's: half of a prompt's part.
const TOGETHER: usize = 132;

/// Rows of a chunk, a multiple of every tile's.
const CHUNK: usize = 96;

/// A vector in memory.
type Vector = [f32; 16];

/// `rows` of a product in tiles of `R` rows by `T` tokens.
#[inline(always)]
pub(super) fn rows<S: Simd, W: Stored, const R: usize, const T: usize>(
    s: S,
    job: &Job<'_>,
    rows: Range<usize>,
) {
    const { assert!(TOGETHER.is_multiple_of(T) && CHUNK.is_multiple_of(R), "whole tiles") };
    let tokens = job.activations.tokens;
    let mut panel = [[[0.0; 16]; R]; WIDTH];
    let tiles = tokens.min(TOGETHER).div_ceil(T);
    // [rows of a tile][tile of tokens]
    let mut room = Room::of(rows.len().min(CHUNK).div_ceil(R) * tiles * T * R);
    let sums = room.vectors().as_chunks_mut::<R>().0.as_chunks_mut::<T>().0;
    for start in rows.clone().step_by(CHUNK) {
        let rows = start..(start + CHUNK).min(rows.end);
        for first in (0..tokens).step_by(TOGETHER) {
            let together = first..(first + TOGETHER).min(tokens);
            chunk::<S, W, R, T>(s, job, rows.clone(), together.clone(), &mut panel, sums);
            for (row, sums) in rows.clone().step_by(R).zip(sums.chunks_exact(tiles)) {
                for (token, sums) in together.clone().zip(sums.as_flattened()) {
                    let mut values = [0.0; R];
                    for (value, sum) in values.iter_mut().zip(sums) {
                        *value = s.fold_add(s.load(sum));
                    }
                    put_rows(job, token, row, rows.end, values);
                }
            }
        }
    }
}

/// Sums for the rows of a chunk and tokens that go together.
#[inline(always)]
fn chunk<S: Simd, W: Stored, const R: usize, const T: usize>(
    s: S,
    job: &Job<'_>,
    rows: Range<usize>,
    together: Range<usize>,
    panel: &mut [[Vector; R]; WIDTH],
    sums: &mut [[[Vector; R]; T]],
) {
    let vectors = activations(job, 0).len();
    let tiles = together.len().div_ceil(T);
    let calls = rows.len().div_ceil(R) * tiles * vectors.div_ceil(WIDTH);
    // The weights of the next rows are new to every cache; these rows' own are not from the second tokens on.
    let next = if together.start == 0 { rows.len() } else { 0 };
    let mut ahead = Ahead::of(job, rows.end, next, calls);
    let stride = job.activations.tokens.min(TOGETHER).div_ceil(T);
    for k in (0..vectors).step_by(WIDTH) {
        let columns = k..(k + WIDTH).min(vectors);
        let panel = &mut panel[..columns.len()];
        for (row, sums) in rows.clone().step_by(R).zip(sums.chunks_exact_mut(stride)) {
            let bytes: [&[u8]; R] = rows_from(job, row, rows.end);
            for (k, panel) in columns.clone().zip(panel.iter_mut()) {
                for (out, row) in panel.iter_mut().zip(bytes) {
                    s.store(widen::<S, W>(s, row, k), out);
                }
            }
            for (tile, sums) in sums.iter_mut().enumerate().take(tiles) {
                ahead.ask();
                let mut x = [&activations(job, 0)[columns.clone()]; T];
                for (t, x) in x.iter_mut().enumerate() {
                    // Behind the last token it stands in itself, and its results are dropped.
                    let token = (together.start + tile * T + t).min(together.end - 1);
                    *x = &activations(job, token)[columns.clone()];
                }
                if k == 0 {
                    *sums = [[[0.0; 16]; R]; T];
                }
                self::tile(s, panel, x, sums);
            }
        }
    }
}

/// Adds the products of a panel with `T` tokens.
#[inline(always)]
fn tile<S: Simd, const R: usize, const T: usize>(
    s: S,
    panel: &[[Vector; R]],
    x: [&[Vector]; T],
    sums: &mut [[Vector; R]; T],
) {
    let mut acc = [[s.zero(); R]; T];
    for (acc, sums) in acc.iter_mut().zip(&*sums) {
        for (acc, sum) in acc.iter_mut().zip(sums) {
            *acc = s.load(sum);
        }
    }
    for (k, panel) in panel.iter().enumerate() {
        let mut w = [s.zero(); R];
        for (w, panel) in w.iter_mut().zip(panel) {
            *w = s.load(panel);
        }
        for (acc, x) in acc.iter_mut().zip(x) {
            let x = s.load(&x[k]);
            for (acc, w) in acc.iter_mut().zip(w) {
                *acc = s.mul_add(w, x, *acc);
            }
        }
    }
    for (acc, sums) in acc.into_iter().zip(sums) {
        for (acc, sum) in acc.into_iter().zip(sums) {
            s.store(acc, sum);
        }
    }
}
