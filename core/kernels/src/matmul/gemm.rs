//! More than a few tokens: 256 columns of 16 rows are unpacked once into a panel that stays in the first-level cache, and
//! all tokens run over it. Lanes are rows, so nothing is folded and four activations are broadcast to all rows.

use std::ops::Range;

use super::quants::{Small, Super, bytes};
use super::{Job, STRIP};
use crate::activations::Quantised;
use crate::format::half::f16_to_f32;
use crate::simd::{Kernel, Simd};

/// Columns of a panel.
const WIDTH: usize = 256;

/// `rows` of a product with a 32-element format.
pub(super) struct Gemm32<'a, B> {
    job: &'a Job<'a>,
    rows: Range<usize>,
    _format: std::marker::PhantomData<B>,
}

/// `rows` of a product with a 256-element format.
pub(super) struct Gemm256<'a, B> {
    job: &'a Job<'a>,
    rows: Range<usize>,
    _format: std::marker::PhantomData<B>,
}

impl<'a, B> Gemm32<'a, B> {
    pub(super) fn new(job: &'a Job<'a>, rows: Range<usize>) -> Self {
        Self { job, rows, _format: std::marker::PhantomData }
    }
}

impl<'a, B> Gemm256<'a, B> {
    pub(super) fn new(job: &'a Job<'a>, rows: Range<usize>) -> Self {
        Self { job, rows, _format: std::marker::PhantomData }
    }
}

/// 256 columns of 16 rows, unpacked.
#[repr(C, align(64))]
struct Panel {
    /// [four columns][row][column]
    quants: [[u8; 64]; WIDTH / 4],
    /// [sub-block][row], as `Simd::scales_by_row` wants them.
    scales: [[i32; 16]; 16],
    /// [two times 16 columns][row]: two minimums as 16-bit halves.
    mins: [[i32; 16]; 8],
    /// [block][row]
    d: [[f32; 16]; 8],
    dmin: [[f32; 16]; 8],
}

impl Panel {
    const EMPTY: Self = Self {
        quants: [[0; 64]; WIDTH / 4],
        scales: [[0; 16]; 16],
        mins: [[0; 16]; 8],
        d: [[0.0; 16]; 8],
        dmin: [[0.0; 16]; 8],
    };
}

impl Panel {
    /// A row's 64 bytes of columns `64 * quarter ..`, before the rows are interleaved.
    #[inline(always)]
    fn row_mut(&mut self, quarter: usize, row: usize) -> &mut [u8; 64] {
        &mut self.quants[STRIP * quarter + row]
    }

    /// Interleaves what `row_mut` gave out, 16 rows in groups of four columns: as 32-bit words, rows become columns.
    #[inline(always)]
    fn interleave<S: Simd>(&mut self, s: S) {
        for square in self.quants.as_chunks_mut::<STRIP>().0 {
            // SAFETY: 16 times 64 bytes are 16 times 16 words, aligned as the panel is; any bytes are an f32, which is
            // only moved here.
            s.transpose(unsafe { &mut *std::ptr::from_mut(square).cast() });
        }
    }
}

/// Tokens of a tile, as many as accumulators fit 16 registers of half a vector; and of a smaller one for the last few. More
/// sizes would only make the program bigger.
const TILE: usize = 4;
const SMALL_TILE: usize = 2;
/// Tokens of a tile where there are 32 registers of a whole vector: fewer would wait for each other's sums.
const WIDE_TILE: usize = 12;

/// Whether `WIDE_TILE` is for this instruction set.
const fn wide<S: Simd>() -> bool {
    align_of::<S::F>() == 64
}

/// Which tokens a tile computes: past the end the last one stands in, its results are dropped.
#[inline(always)]
fn tile_token(first: usize, t: usize, tokens: usize) -> usize {
    (first + t).min(tokens - 1)
}

/// Adds the bias and writes a strip's results.
fn put_strip(job: &Job<'_>, row: usize, end: usize, sums: &[[f32; STRIP]]) {
    for (token, sums) in sums.iter().enumerate() {
        for (r, value) in sums.iter().enumerate().take(end - row) {
            // SAFETY: the rows of this call are this thread's; there are as many sums as tokens.
            unsafe { job.put(token, row + r, *value) };
        }
    }
}

/// Which activations a tile multiplies: blocks from `block` on of tokens from `first` on, out of `tokens`.
struct Columns<'a> {
    form: &'a Quantised,
    block: usize,
    first: usize,
    tokens: usize,
}

/// The 16 rows from `row` on; past the end the last one stands in, its results are dropped.
#[inline(always)]
fn strip_rows<'a>(job: &Job<'a>, row: usize, end: usize) -> [&'a [u8]; STRIP] {
    let mut rows = [job.weight.row(row); STRIP];
    for (r, bytes) in rows.iter_mut().enumerate() {
        *bytes = job.weight.row((row + r).min(end - 1));
    }
    rows
}

/// Four activations as one word.
#[inline(always)]
fn word(a: &[i8], k: usize) -> i32 {
    let four: &[i8; 4] = a[4 * k..].first_chunk().expect("padded to whole blocks");
    i32::from_le_bytes([four[0] as u8, four[1] as u8, four[2] as u8, four[3] as u8])
}

// ---- 32-element formats

impl<B: Small> Kernel for Gemm32<'_, B> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let form = &self.job.activations.by32;
        let tokens = self.job.activations.tokens;
        let end = self.rows.end;
        let mut panel = Panel::EMPTY;
        let mut sums = vec![[0.0; STRIP]; tokens + WIDE_TILE];
        for row in self.rows.step_by(STRIP) {
            let rows = strip_rows(self.job, row, end);
            sums.fill([0.0; STRIP]);
            for block in (0..form.blocks).step_by(8) {
                let blocks = (form.blocks - block).min(8);
                unpack32::<S, B>(s, &mut panel, &rows, block, blocks);
                let mut first = 0;
                while first < tokens {
                    let columns = Columns { form, block, first, tokens };
                    if const { wide::<S>() } && tokens - first > 2 * TILE {
                        tile32::<S, B, WIDE_TILE>(s, &panel, &columns, blocks, &mut sums[first..]);
                        first += WIDE_TILE;
                    } else if tokens - first > SMALL_TILE {
                        tile32::<S, B, TILE>(s, &panel, &columns, blocks, &mut sums[first..]);
                        first += TILE;
                    } else {
                        tile32::<S, B, SMALL_TILE>(s, &panel, &columns, blocks, &mut sums[first..]);
                        first += SMALL_TILE;
                    }
                }
            }
            put_strip(self.job, row, end, &sums[..tokens]);
        }
    }
}

#[inline(always)]
fn unpack32<S: Simd, B: Small>(s: S, panel: &mut Panel, rows: &[&[u8]; STRIP], block: usize, blocks: usize) {
    let flip = s.bsplat(S::FLIP);
    for (r, row) in rows.iter().enumerate() {
        let row = &row[block * B::BYTES..(block + blocks) * B::BYTES];
        for (pair, two) in row.chunks(2 * B::BYTES).enumerate() {
            let (x, y) = two.split_at(B::BYTES);
            let quants = B::quants(s, x, if y.is_empty() { x } else { y });
            let quants = if B::FULL && S::FLIP != 0 { s.bxor(quants, flip) } else { quants };
            s.bstore(quants, panel.row_mut(pair, r));
        }
        for (b, block) in row.chunks_exact(B::BYTES).enumerate() {
            panel.d[b][r] = f16_to_f32(u16::from_le_bytes(*bytes(block, 0)));
            if B::MINS {
                panel.dmin[b][r] = -f16_to_f32(u16::from_le_bytes(*bytes(block, 2)));
            }
        }
    }
    panel.interleave(s);
}

/// `T` tokens over the blocks of a panel.
#[inline(always)]
fn tile32<S: Simd, B: Small, const T: usize>(
    s: S,
    panel: &Panel,
    &Columns { form, block, first, tokens }: &Columns<'_>,
    blocks: usize,
    sums: &mut [[f32; STRIP]],
) {
    let sums: &mut [[f32; STRIP]; T] = sums.first_chunk_mut().expect("one row of sums per token");
    let mut a = [form.quants(0); T];
    let (mut da, mut of_a, mut pairs) = ([form.scales(0); T], [form.sums(0); T], [form.pairs(0); T]);
    for t in 0..T {
        let token = tile_token(first, t, tokens);
        a[t] = &form.quants(token)[block * 32..(block + blocks) * 32];
        da[t] = &form.scales(token)[block..block + blocks];
        of_a[t] = &form.sums(token)[block..block + blocks];
        pairs[t] = &form.pairs(token)[block..block + blocks];
    }
    let mut acc = [s.zero(); T];
    for t in 0..T {
        acc[t] = s.load(&sums[t]);
    }
    let panels = panel.quants.as_chunks::<8>().0;
    for b in 0..blocks {
        let mut of_block: [&[i8; 32]; T] = [&[0; 32]; T];
        for t in 0..T {
            of_block[t] = a[t][b * 32..].first_chunk().expect("as many blocks");
        }
        let (a, w) = (of_block, &panels[b]);
        let mut total = [s.isplat(0); T];
        if B::FULL {
            for t in 0..T {
                total[t] = s.full_start(of_a[t][b]);
            }
            for k in 0..8 {
                let w = s.bload(&w[k]);
                for t in 0..T {
                    total[t] = s.full_sum(total[t], w, word(a[t], k));
                }
            }
        } else {
            let steps = if S::PAIRS && B::WIDE { 4 } else { 8 };
            for part in 0..8 / steps {
                let mut p = [s.pstart(0, 0); T];
                if B::OFFSET != 0 {
                    for t in 0..T {
                        p[t] = s.pstart(if S::PAIRS { pairs[t][b] } else { of_a[t][b] }, -B::OFFSET);
                    }
                }
                for k in part * steps..(part + 1) * steps {
                    let w = s.bload(&w[k]);
                    for t in 0..T {
                        p[t] = s.psum(p[t], w, word(a[t], k));
                    }
                }
                for t in 0..T {
                    total[t] = s.iadd(total[t], s.pfinish(p[t]));
                }
            }
        }
        let d = s.load(&panel.d[b]);
        for t in 0..T {
            let scale = s.splat(da[t][b]);
            acc[t] = s.mul_add(s.to_float(total[t]), s.mul(d, scale), acc[t]);
            if B::MINS {
                let m = s.splat(of_a[t][b] as f32);
                acc[t] = s.neg_mul_add(m, s.mul(s.load(&panel.dmin[b]), scale), acc[t]);
            }
        }
    }
    for t in 0..T {
        s.store(acc[t], &mut sums[t]);
    }
}

// ---- 256-element formats

impl<B: Super> Kernel for Gemm256<'_, B> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let form = &self.job.activations.by256;
        let tokens = self.job.activations.tokens;
        let end = self.rows.end;
        let mut panel = Panel::EMPTY;
        let mut sums = vec![[0.0; STRIP]; tokens + WIDE_TILE];
        for row in self.rows.step_by(STRIP) {
            let rows = strip_rows(self.job, row, end);
            sums.fill([0.0; STRIP]);
            for block in 0..form.blocks {
                unpack256::<S, B>(s, &mut panel, &rows, block);
                let mut first = 0;
                while first < tokens {
                    let columns = Columns { form, block, first, tokens };
                    if const { wide::<S>() } && tokens - first > 2 * TILE {
                        tile256::<S, B, WIDE_TILE>(s, &panel, &columns, &mut sums[first..]);
                        first += WIDE_TILE;
                    } else if tokens - first > SMALL_TILE {
                        tile256::<S, B, TILE>(s, &panel, &columns, &mut sums[first..]);
                        first += TILE;
                    } else {
                        tile256::<S, B, SMALL_TILE>(s, &panel, &columns, &mut sums[first..]);
                        first += SMALL_TILE;
                    }
                }
            }
            put_strip(self.job, row, end, &sums[..tokens]);
        }
    }
}

#[inline(always)]
fn unpack256<S: Simd, B: Super>(s: S, panel: &mut Panel, rows: &[&[u8]; STRIP], block: usize) {
    for (r, row) in rows.iter().enumerate() {
        let block = &row[block * B::BYTES..(block + 1) * B::BYTES];
        let quants = B::quants(s, block);
        for (quants, groups) in quants.into_iter().zip(B::GROUPS) {
            let mut both = [0_u8; 64];
            s.bstore(quants, &mut both);
            for (half, group) in both.as_chunks::<32>().0.iter().zip(groups) {
                panel.row_mut(group / 2, r)[group % 2 * 32..][..32].copy_from_slice(half);
            }
        }
        let scales = B::scales(block).to_le_bytes();
        for j in 0..WIDTH / B::SUB {
            panel.scales[j][r] = i32::from(scales[j] as i8);
        }
        panel.d[0][r] = f16_to_f32(u16::from_le_bytes(*bytes(block, B::D)));
        if B::MINS {
            panel.dmin[0][r] = f16_to_f32(u16::from_le_bytes(*bytes(block, B::D + 2)));
            let mins = B::mins(block).to_le_bytes();
            for j in 0..8 {
                let (x, y) = if B::SUB == 32 { (mins[j], mins[j]) } else { (mins[2 * j], mins[2 * j + 1]) };
                panel.mins[j][r] = i32::from(x) | i32::from(y) << 16;
            }
        }
    }
    for scales in &mut panel.scales[..WIDTH / B::SUB] {
        let prepared = s.scales_by_row(s.iload(scales));
        s.istore(prepared, scales);
    }
    panel.interleave(s);
}

/// `T` tokens over a panel.
#[inline(always)]
fn tile256<S: Simd, B: Super, const T: usize>(
    s: S,
    panel: &Panel,
    &Columns { form, block, first, tokens }: &Columns<'_>,
    sums: &mut [[f32; STRIP]],
) {
    let sums: &mut [[f32; STRIP]; T] = sums.first_chunk_mut().expect("one row of sums per token");
    let mut a: [&[i8; WIDTH]; T] = [&[0; WIDTH]; T];
    let mut starts: [&[i32; 16]; T] = [&[0; 16]; T];
    for t in 0..T {
        let token = tile_token(first, t, tokens);
        a[t] = form.quants(token)[block * WIDTH..].first_chunk().expect("whole blocks");
        let of_a = if S::PAIRS { form.pairs(token) } else { form.sums(token) };
        starts[t] = of_a[block * 16..].first_chunk().expect("16 sums per block");
    }
    let subs = WIDTH / B::SUB;
    let steps = if S::PAIRS && B::WIDE { 4 } else { B::SUB / 4 };
    let mut total = [s.isplat(0); T];
    for j in 0..subs {
        let scales = s.iload(&panel.scales[j]);
        for part in 0..B::SUB / 4 / steps {
            let mut p = [s.pstart(0, 0); T];
            if B::OFFSET != 0 {
                // Only formats with 16 elements per sub-block have offsets, and sums run over 16.
                for t in 0..T {
                    p[t] = s.pstart(starts[t][j], -B::OFFSET);
                }
            }
            for k in 0..steps {
                let k = j * B::SUB / 4 + part * steps + k;
                let w = s.bload(&panel.quants[k]);
                for t in 0..T {
                    p[t] = s.psum(p[t], w, word(a[t], k));
                }
            }
            for t in 0..T {
                total[t] = s.pscale(total[t], p[t], scales);
            }
        }
    }
    let d = s.load(&panel.d[0]);
    let dmin = s.load(&panel.dmin[0]);
    for t in 0..T {
        let token = tile_token(first, t, tokens);
        let scale = s.splat(form.scales(token)[block]);
        let mut acc = s.mul_add(s.to_float(total[t]), s.mul(d, scale), s.load(&sums[t]));
        if B::MINS {
            let couples: &[i32; 8] =
                form.couples(token)[block * 8..].first_chunk().expect("8 couples per block");
            let mut m = s.isplat(0);
            for j in 0..8 {
                m = s.madd(m, s.iload(&panel.mins[j]), s.isplat(couples[j]));
            }
            acc = s.neg_mul_add(s.to_float(m), s.mul(dmin, scale), acc);
        }
        s.store(acc, &mut sums[t]);
    }
}
