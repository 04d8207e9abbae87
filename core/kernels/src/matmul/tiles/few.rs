//! Up to a few dozen tokens: the weights of 16 rows are a tile's rows, as they lie in the file, and 16 tokens its columns.
//!
//! With so few tokens what is done once for each weight decides: it has to take less time than reading the weight from memory.
//! A panel's rows must be turned before they can be columns of a tile; here nothing is turned but the results, once a strip. As in
//! [`super::scaled`] scales are multiplied into the weights, whose products have two bytes, a plane of tiles each, and
//! minimums (or, where quants have an offset, the scales it is multiplied by) meet sums of activations in a tile of bf16.
//! Sums have tokens for lanes, so a row's scale is one number for all of them.
//!
//! Everything goes on at once, for different blocks: while vectors unpack one, tiles multiply the one before it and have written
//! the sums of the one before that, which become floats. Four rows of each take turns with a quarter of the
//! products. Where there are several groups of 16 tokens, each has a turn with an unpacked block.

mod rows;

use std::marker::PhantomData;
use std::ops::Range;

use super::super::gemm::{put_strip, strip_rows};
use super::super::{Job, STRIP, gemv};
use crate::activations::TILE_ROWS;
use crate::activations::few::{FEW, GROUPS};
use crate::format::{Format, kquant};
use crate::matmul::gemm::WIDTH;
use crate::matmul::quants::Super;
use crate::prefetch::line_far_ahead;
use crate::simd::amx::{Amx, Tile, TileKernel, Tiles, Weights};
use crate::simd::{Avx512, Simd};

/// Steps of a block: 64 columns each, and four rows.
const STEPS: usize = 4;
/// Rows that are unpacked, and scaled, in one step.
const ROWS: usize = STRIP / STEPS;

/// `rows` of a product with [`GROUPS`] times [`FEW`] tokens at most.
pub(in crate::matmul) fn compute(job: &Job<'_>, amx: Amx, rows: Range<usize>) {
    match job.weight.format() {
        Format::Q4K => amx.vectorize(Few::<kquant::Q4K>::new(job, rows)),
        Format::Q5K => amx.vectorize(Few::<kquant::Q5K>::new(job, rows)),
        Format::Q6K => amx.vectorize(Few::<kquant::Q6K>::new(job, rows)),
        other => unreachable!("{other} has another layout"),
    }
}

/// How a format's blocks become rows of tiles.
trait Blocks: Super {
    /// By how many bits the coarse plane is shifted before both are added.
    const SHIFT: i32;
    /// Whether the coarse plane is signed.
    const SIGNED: bool;

    /// Unpacks a block of each of four rows, from `row` on.
    fn four(amx: Amx, blocks: [&[u8]; ROWS], planes: &mut Planes, row: usize);
}

/// A block of 16 rows, unpacked: quants times scales are `fine + (coarse << shift)`.
#[repr(C, align(64))]
struct Planes {
    /// [step][row]
    fine: [[[u8; 64]; STRIP]; STEPS],
    coarse: [[[u8; 64]; STRIP]; STEPS],
    /// [row][sub-block]: what meets sums of activations, twice, as bf16; zeros behind the last sub-block.
    mins: [[i32; 16]; STRIP],
}

impl Planes {
    const EMPTY: Self =
        Self { fine: [[[0; 64]; STRIP]; STEPS], coarse: [[[0; 64]; STRIP]; STEPS], mins: [[0; 16]; STRIP] };
}

/// The two f16 of 16 rows' blocks.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
struct Heads([i32; STRIP]);

/// Results, and by what a block's sums are multiplied.
#[repr(C, align(64))]
struct Results {
    /// [group][row][token]
    acc: [[[f32; FEW]; STRIP]; GROUPS],
    d: [f32; STRIP],
    dmin: [f32; STRIP],
}

/// What is at hand: a strip's first row, a block's place in it, and a group of tokens.
#[derive(Clone, Copy)]
struct At {
    row: usize,
    block: usize,
    group: usize,
}

impl At {
    fn next(&mut self, blocks: usize, groups: usize) {
        self.group += 1;
        if self.group == groups {
            (self.block, self.group) = (self.block + 1, 0);
        }
        if self.block == blocks {
            *self = Self { row: self.row + STRIP, block: 0, group: 0 };
        }
    }
}

struct Few<'a, B> {
    job: &'a Job<'a>,
    rows: Range<usize>,
    blocks: PhantomData<B>,
}

impl<'a, B> Few<'a, B> {
    fn new(job: &'a Job<'a>, rows: Range<usize>) -> Self {
        Self { job, rows, blocks: PhantomData }
    }
}

impl<B: Blocks> TileKernel for Few<'_, B> {
    type Output = ();

    #[inline(always)]
    fn run(self, amx: Amx) {
        let (job, s) = (self.job, amx.lanes());
        let form = &job.activations.by256;
        let (blocks, few, tokens) = (form.blocks, &form.few, job.activations.tokens);
        let groups = tokens.div_ceil(FEW);
        assert!(
            groups <= GROUPS && few.filled && job.weight.row_bytes() == blocks * B::BYTES,
            "checked before"
        );
        let Range { start, end } = self.rows;
        let pieces = (end - start).div_ceil(STRIP) * blocks;

        let mut tiles = Tiles::new(amx, 64);
        let mut planes = [Planes::EMPTY; 2];
        let mut sums = [Tile::ZERO; 3];
        let mut heads = [Heads([0; STRIP]); 4];
        let mut results = Results { acc: [[[0.0; FEW]; STRIP]; GROUPS], d: [0.0; STRIP], dmin: [0.0; STRIP] };
        let first = At { row: start, block: 0, group: 0 };
        let (mut filling, mut multiplying, mut scaling) = (first, first, first);
        let mut rows = strip_rows(job, start, end);
        let mut ahead = after(&rows);
        // A piece is a block of a strip; a turn is a piece and a group of tokens, which meet in the turns of the next piece. The sums of
        // a turn are written at the beginning of the next one and scaled during it, the last quarter before that one's own are written.
        let turns = (pieces + 1) * groups;
        for turn in 0..=turns {
            let (piece, group) = (turn / groups, turn % groups);
            let [even, odd] = &mut planes;
            let (filled, multiplied) = if piece % 2 == 0 { (even, &*odd) } else { (odd, &*even) };
            let fills = piece < pieces && group == 0;
            let multiplies = (1..=pieces).contains(&piece);
            let scales = turn > groups;
            if turn > groups + 1 {
                finish::<B>(s, job, &mut results, &sums, &mut scaling, end);
            }
            for step in 0..STEPS {
                if fills {
                    let four: &[_; ROWS] = rows[ROWS * step..].first_chunk().expect("four times four");
                    // SAFETY: rows have so many blocks.
                    let four = unsafe { gemv::blocks(*four, filling.block, B::BYTES) };
                    for (r, block) in four.iter().enumerate() {
                        heads[piece % 4].0[ROWS * step + r] = two_halves::<B>(block);
                        for line in 0..B::BYTES.div_ceil(64) {
                            line_far_ahead(ahead.wrapping_add(64 * line));
                        }
                        ahead = ahead.wrapping_add(B::BYTES);
                    }
                    B::four(amx, four, filled, ROWS * step);
                }
                if multiplies {
                    let weights = Weights {
                        fine: multiplied.fine[step].as_ptr(),
                        coarse: multiplied.coarse[step].as_ptr(),
                    };
                    let a = few.quads(multiplying.group, multiplying.block)[TILE_ROWS * step..].as_ptr();
                    // SAFETY: tiles of 64 columns; 16 rows of both planes, 16 fours of columns.
                    unsafe {
                        match (step, B::SIGNED) {
                            (0, false) => tiles.begin_rows(weights, a, &mut sums),
                            (0, true) => tiles.begin_signed_rows(weights, a, &mut sums),
                            (_, false) => tiles.add_rows(weights, a),
                            (_, true) => tiles.add_signed_rows(weights, a),
                        }
                    }
                    if step == STEPS - 1 {
                        let of_a = few.sums(B::SUB, multiplying.group, multiplying.block).as_ptr();
                        // SAFETY: tiles of 64 columns; 16 rows of either.
                        unsafe { tiles.floats_of_rows(multiplied.mins.as_ptr(), of_a) };
                    }
                } else if step == 0 && turn == turns {
                    tiles.write_rows(&mut sums);
                }
                if scales && step == 0 {
                    let [d, dmin] = s.two_halves(s.iload(&heads[((turn - 1) / groups - 1) % 4].0));
                    s.store(d, &mut results.d);
                    s.store(dmin, &mut results.dmin);
                    if scaling.block == 0 {
                        for acc in &mut results.acc[scaling.group] {
                            s.store(s.zero(), acc);
                        }
                    }
                } else if scales {
                    let scales = few.scales(scaling.group, scaling.block);
                    scale::<B>(s, &mut results, &sums, scales, [scaling.group, step - 1]);
                }
            }
            if fills {
                filling.next(blocks, 1);
                if filling.block == 0 && filling.row < end {
                    rows = strip_rows(job, filling.row, end);
                    ahead = after(&rows);
                }
            }
            if multiplies {
                multiplying.next(blocks, groups);
            }
        }
        finish::<B>(s, job, &mut results, &sums, &mut scaling, end);
    }
}

/// The last quarter of a turn's sums; and where it was a strip's last block, its results.
#[inline(always)]
fn finish<B: Blocks>(
    s: Avx512,
    job: &Job<'_>,
    results: &mut Results,
    sums: &[Tile; 3],
    scaling: &mut At,
    end: usize,
) {
    let few = &job.activations.by256.few;
    let (blocks, tokens) = (job.activations.by256.blocks, job.activations.tokens);
    let At { row, block, group } = *scaling;
    scale::<B>(s, results, sums, few.scales(group, block), [group, STEPS - 1]);
    scaling.next(blocks, tokens.div_ceil(FEW));
    if block + 1 == blocks {
        let (first, acc) = (group * FEW, &mut results.acc[group]);
        s.transpose(acc);
        put_strip(job, first, row, end, &acc[..FEW.min(tokens - first)]);
    }
}

/// What scales of a block are multiplied by, and its minimums where it has any.
#[inline(always)]
fn two_halves<B: Blocks>(block: &[u8]) -> i32 {
    let half = |at: usize| u16::from_le_bytes([block[at], block[at + 1]]);
    let dmin = if B::MINS { half(B::D + 2) } else { 0 };
    (u32::from(half(B::D)) | u32::from(dmin) << 16).cast_signed()
}

/// Adds a block's part to a group's results of four rows.
#[inline(always)]
fn scale<B: Blocks>(
    s: Avx512,
    results: &mut Results,
    [fine, coarse, floats]: &[Tile; 3],
    scales: &[f32; FEW],
    [group, step]: [usize; 2],
) {
    let da = s.load(scales);
    let (fine, coarse, floats) = (four(&fine.0, step), four(&coarse.0, step), four(&floats.0, step));
    let (d, dmin) = (&results.d.as_chunks::<ROWS>().0[step], &results.dmin.as_chunks::<ROWS>().0[step]);
    let acc = &mut results.acc[group].as_chunks_mut::<ROWS>().0[step];
    for r in 0..ROWS {
        let mut total = s.iadd(s.iload(&fine[r]), shifted::<B>(s, s.iload(&coarse[r])));
        // Tiles have summed whole numbers below 2^24, which are exact.
        let m = s.from_bits(s.iload(&floats[r]));
        if B::OFFSET != 0 {
            const { assert!(B::OFFSET == 0 || B::OFFSET == 32, "a shift") }
            total = s.isub(total, s.ishl::<5>(s.to_int(m)));
        }
        let mut sum = s.mul_add(s.to_float(total), s.mul(s.splat(d[r]), da), s.load(&acc[r]));
        if B::MINS {
            sum = s.neg_mul_add(m, s.mul(s.splat(dmin[r]), da), sum);
        }
        s.store(sum, &mut acc[r]);
    }
}

/// A step's four rows.
#[inline(always)]
fn four<T>(rows: &[T; STRIP], step: usize) -> &[T; ROWS] {
    &rows.as_chunks().0[step]
}

/// What stands behind a strip's rows.
#[inline(always)]
fn after(rows: &[&[u8]; STRIP]) -> *const u8 {
    let last = rows[STRIP - 1];
    last.as_ptr().wrapping_add(last.len())
}

#[inline(always)]
fn shifted<B: Blocks>(s: Avx512, x: <Avx512 as Simd>::I) -> <Avx512 as Simd>::I {
    if B::SHIFT == 3 { s.ishl::<3>(x) } else { s.ishl::<8>(x) }
}

const _: () = assert!(WIDTH == STEPS * 64, "four steps are a block");
