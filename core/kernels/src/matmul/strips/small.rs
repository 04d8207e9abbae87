//! Blocks of 32 under one float scale: a block of each of 16 rows is turned and multiplied at once, before the next one.

use std::marker::PhantomData;
use std::ops::Range;

use super::{Abreast, Ahead, Columns};
use crate::matmul::gemm::{WIDTH, as_wanted, put_strip, strip_rows};
use crate::matmul::gemv::blocks;
use crate::matmul::quants::Small;
use crate::matmul::{Job, STRIP};
use crate::simd::{Avx512, Simd};

/// With up to so many tokens two sums go on side by side: one product after the other would wait for each.
const TWO_SUMS: usize = 2;

/// Blocks of a panel.
const OF_A_PANEL: usize = WIDTH / 32;

/// Short blocks, which are multiplied as they are turned.
pub(super) struct Short<B>(PhantomData<B>);

impl<B: Small> Abreast for Short<B> {
    const TWO_GROUPS: bool = false;

    #[inline(always)]
    fn columns<const T: usize, const R: usize, const G: usize, const AMD: bool>(
        s: Avx512,
        job: &Job<'_>,
        Range { start, end }: Range<usize>,
    ) {
        let (form, tokens) = (&job.activations.by32, job.activations.tokens);
        let columns: [_; G] =
            std::array::from_fn(|g| Columns::<T, i32>::new(form, tokens, g * T, |t| form.sums(t)));
        assert!(
            tokens <= G * T && job.weight.row_bytes() == form.blocks * B::BYTES,
            "the shapes were checked"
        );
        for row in (start..end).step_by(STRIP) {
            let rows = strip_rows(job, row, end);
            let mut ahead = Ahead::<AMD>(rows[STRIP - 1].as_ptr_range().end);
            // From here on all rows are in reach, which they are not from the first one.
            let base = job.weight.data()[row * job.weight.row_bytes()..].as_ptr();
            let mut offsets = [0; STRIP];
            for (offset, row) in offsets.iter_mut().zip(&rows) {
                *offset = (row.as_ptr() as usize - rows[0].as_ptr() as usize) as i32;
            }
            let offsets = s.iload(&offsets);
            let mut acc = [[s.zero(); T]; G];
            for b in 0..form.blocks {
                // SAFETY: rows have so many blocks.
                let blocks = unsafe { blocks(rows, b, B::BYTES) };
                // The odd line of two blocks.
                if const { lines::<B>() % 2 == 1 } && b % 2 == 0 {
                    ask::<B, T, AMD>(&mut ahead);
                }
                // Scales, and where there are minimums those.
                let of_blocks = s.two_halves(if AMD {
                    s.first_words(&blocks)
                } else {
                    // SAFETY: each row has so many blocks, which are longer than four bytes.
                    unsafe { s.gather(base.add(b * B::BYTES), offsets) }
                });
                let mut quants = B::turned::<Avx512, AMD>(s, &blocks);
                for quants in &mut quants {
                    *quants = as_wanted::<Avx512, B, false>(s, *quants);
                }
                for g in 0..G {
                    multiply::<B, T, AMD>(s, &quants, of_blocks, &columns[g], b, &mut acc[g], &mut ahead);
                }
            }
            let mut sums = [[[0.0; STRIP]; T]; G];
            for g in 0..G {
                for t in 0..T {
                    s.store(acc[g][t], &mut sums[g][t]);
                }
            }
            put_strip(job, 0, row, end, &sums.as_flattened()[..tokens]);
        }
    }
}

/// Lines of two blocks of each of 16 rows.
const fn lines<B: Small>() -> usize {
    (2 * STRIP * B::BYTES).div_ceil(64)
}

/// Asks for a line of the next strip. One token of half bytes turns little between two lines: near, whatever the processor.
#[inline(always)]
fn ask<B: Small, const T: usize, const AMD: bool>(ahead: &mut Ahead<AMD>) {
    if const { T == 1 && !B::FULL } {
        ahead.ask_near();
    } else {
        ahead.ask();
    }
}

/// Adds the products of a block of each row, the `b`th, to the results. Lines are asked for between products: several at once hold up
/// what is read.
#[inline(always)]
fn multiply<B: Small, const T: usize, const AMD: bool>(
    s: Avx512,
    quants: &[<Avx512 as Simd>::B; 8],
    [d, m]: [<Avx512 as Simd>::F; 2],
    columns: &Columns<'_, T, i32>,
    b: usize,
    acc: &mut [<Avx512 as Simd>::F; T],
    ahead: &mut Ahead<AMD>,
) {
    let mut of_a = [0; T];
    let mut sums = [[s.isplat(0); T]; 2];
    for t in 0..T {
        // SAFETY: activations have as many blocks as the rows.
        of_a[t] = unsafe { *columns.sums[t].get_unchecked(b) };
        sums[0][t] = if B::FULL { s.full_start(of_a[t]) } else { s.pstart(of_a[t], -B::OFFSET) };
    }
    let part = columns.part(b / OF_A_PANEL);
    for (k, quants) in quants.iter().enumerate() {
        // A block's share of the lines, in equal parts.
        let share = const { lines::<B>() / 2 };
        for _ in k * share / 8..(k + 1) * share / 8 {
            ask::<B, T, AMD>(ahead);
        }
        let sums = &mut sums[if T <= TWO_SUMS { k % 2 } else { 0 }];
        for t in 0..T {
            // SAFETY: as above.
            sums[t] = s.psum(sums[t], *quants, unsafe { part.word(t, 8 * (b % OF_A_PANEL) + k) });
        }
    }
    for t in 0..T {
        let total = if T <= TWO_SUMS { s.iadd(sums[0][t], sums[1][t]) } else { sums[0][t] };
        // SAFETY: as above.
        let da = s.splat(unsafe { *columns.scales[t].get_unchecked(b) });
        acc[t] = s.mul_add(s.to_float(total), s.mul(d, da), acc[t]);
        if B::MINS {
            acc[t] = s.mul_add(s.splat(of_a[t] as f32), s.mul(m, da), acc[t]);
        }
    }
}
