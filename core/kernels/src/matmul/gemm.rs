//! More than a few tokens: 256 columns of 16 rows are unpacked once into a panel that stays in the first-level cache, and
//! all tokens run over it. Lanes are rows, so nothing is folded and four activations are broadcast to all rows.
//!
//! Two streams are read while a panel is multiplied. The activations of a prompt do not fit the second-level cache, so they
//! stand in the order in which tiles read them ([`Quantised::quads`]), and where there are many tokens four panels are
//! unpacked together and share each reading. The weights of the next rows are asked for from inside the tiles, a few lines
//! at a time ([`Ahead`]): with few tokens a product waits for memory otherwise, at every row of every panel.

use std::ops::Range;

use super::ahead::Ahead;
use super::quants::{Small, Super};
use super::{Job, STRIP, four_halves};
use crate::activations::Quantised;
use crate::simd::{Kernel, Simd};

/// Columns of a panel.
const WIDTH: usize = 256;

/// Strips that share a reading of the activations, and from how many tokens on: fewer tokens fit the cache beside a panel.
pub(super) const GROUP: usize = 4;
const MANY_TOKENS: usize = 24;

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
    /// [two sub-blocks][row]: their minimums as 16-bit halves.
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

/// Adds the bias and writes a strip's results.
fn put_strip(job: &Job<'_>, row: usize, end: usize, sums: &[[f32; STRIP]]) {
    for (token, sums) in sums.iter().enumerate() {
        for (r, value) in sums.iter().enumerate().take(end - row) {
            // SAFETY: the rows of this call are this thread's; there are as many sums as tokens.
            unsafe { job.put(token, row + r, *value) };
        }
    }
}

/// Which activations a tile multiplies: blocks from `block` on of tokens from `first` on, out of `tokens`. `first` is a
/// multiple of four.
struct Columns<'a> {
    form: &'a Quantised,
    block: usize,
    first: usize,
    tokens: usize,
}

/// Four columns of activations of four tokens each, by fours of columns.
type Quads = [[i32; 4]];

impl<'a> Columns<'a> {
    /// A tile's token: past the end the last one stands in, its results are dropped.
    #[inline(always)]
    fn token(&self, t: usize) -> usize {
        (self.first + t).min(self.tokens - 1)
    }

    /// The quants of a tile's tokens, by fours, from the tile's first block on. Where a tile has fewer fours than the
    /// widest, the last one stands in.
    #[inline(always)]
    fn quads<const T: usize>(&self) -> [&'a Quads; WIDE_TILE / 4] {
        let at = self.block * self.form.block / 4;
        let mut quads = [&self.form.quads(self.first / 4)[at..]; WIDE_TILE / 4];
        for (g, quad) in quads.iter_mut().enumerate().take(T.div_ceil(4)) {
            *quad = &self.form.quads(self.first / 4 + g)[at..];
        }
        quads
    }
}

/// Tokens of the tile that begins where so many tokens are left.
#[inline(always)]
fn tile_width<S: Simd>(left: usize) -> usize {
    if const { wide::<S>() } && left > 2 * TILE {
        WIDE_TILE
    } else if left > SMALL_TILE {
        TILE
    } else {
        SMALL_TILE
    }
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

// ---- 32-element formats

impl<B: Small> Kernel for Gemm32<'_, B> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, s: S) {
        let form = &self.job.activations.by32;
        let tokens = self.job.activations.tokens;
        let end = self.rows.end;
        let most = if tokens >= MANY_TOKENS { GROUP } else { 1 };
        let mut panels = [const { Panel::EMPTY }; GROUP];
        let stride = tokens + WIDE_TILE;
        let mut sums = vec![[0.0; STRIP]; most * stride];
        let mut row = self.rows.start;
        while row < end {
            let strips = (end - row).div_ceil(STRIP).min(most);
            sums.fill([0.0; STRIP]);
            let mut ahead =
                Ahead::of(self.job, row + strips * STRIP, strips * STRIP, tokens.div_ceil(TILE), strips);
            for block in (0..form.blocks).step_by(8) {
                let blocks = (form.blocks - block).min(8);
                for (strip, panel) in panels.iter_mut().enumerate().take(strips) {
                    let rows = strip_rows(self.job, row + strip * STRIP, end);
                    unpack32::<S, B>(s, panel, &rows, block, blocks);
                }
                let mut first = 0;
                while first < tokens {
                    let columns = Columns { form, block, first, tokens };
                    let width = tile_width::<S>(tokens - first);
                    for (panel, sums) in panels.iter().zip(sums.chunks_exact_mut(stride)).take(strips) {
                        let sums = &mut sums[first..];
                        match width {
                            SMALL_TILE => {
                                tile32::<S, B, SMALL_TILE>(s, panel, &columns, blocks, sums, &mut ahead);
                            }
                            WIDE_TILE if const { wide::<S>() } => {
                                tile32::<S, B, WIDE_TILE>(s, panel, &columns, blocks, sums, &mut ahead);
                            }
                            _ => tile32::<S, B, TILE>(s, panel, &columns, blocks, sums, &mut ahead),
                        }
                    }
                    first += width;
                }
            }
            for (strip, sums) in sums.chunks_exact(stride).enumerate().take(strips) {
                put_strip(self.job, row + strip * STRIP, end, &sums[..tokens]);
            }
            row += strips * STRIP;
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
    }
    for b in 0..blocks {
        let at = (block + b) * B::BYTES;
        for (r, four) in rows.as_chunks::<4>().0.iter().enumerate() {
            let mut four = *four;
            for row in &mut four {
                *row = &row[at..at + B::BYTES];
            }
            panel.d[b].as_chunks_mut().0[r] = s.qstore(s.qload_f16(four_halves(four, 0)));
            if B::MINS {
                // The stored minimum is added, `Parts::dmin` is its negative.
                let dmin = s.qstore(s.qload_f16(four_halves(four, 2)));
                panel.dmin[b].as_chunks_mut().0[r] = [-dmin[0], -dmin[1], -dmin[2], -dmin[3]];
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
    columns: &Columns<'_>,
    blocks: usize,
    sums: &mut [[f32; STRIP]],
    ahead: &mut Ahead,
) {
    let sums: &mut [[f32; STRIP]; T] = sums.first_chunk_mut().expect("one row of sums per token");
    let &Columns { form, block, .. } = columns;
    let mut quads = columns.quads::<T>();
    for quads in &mut quads {
        *quads = &quads[..blocks * 8];
    }
    let (mut da, mut of_a, mut pairs) = ([form.scales(0); T], [form.sums(0); T], [form.pairs(0); T]);
    for t in 0..T {
        let token = columns.token(t);
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
        ahead.ask();
        let mut a: [&[[i32; 4]; 8]; WIDE_TILE / 4] = [&[[0; 4]; 8]; WIDE_TILE / 4];
        for (a, quads) in a.iter_mut().zip(quads) {
            *a = quads[b * 8..].first_chunk().expect("as many blocks");
        }
        let w = &panels[b];
        let mut total = [s.isplat(0); T];
        if B::FULL {
            for t in 0..T {
                total[t] = s.full_start(of_a[t][b]);
            }
            for k in 0..8 {
                let w = s.bload(&w[k]);
                for t in 0..T {
                    total[t] = s.full_sum(total[t], w, a[t / 4][k][t % 4]);
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
                        p[t] = s.psum(p[t], w, a[t / 4][k][t % 4]);
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
        let most = if tokens >= MANY_TOKENS { GROUP } else { 1 };
        let mut panels = [const { Panel::EMPTY }; GROUP];
        let stride = tokens + WIDE_TILE;
        let mut sums = vec![[0.0; STRIP]; most * stride];
        let mut row = self.rows.start;
        while row < end {
            let strips = (end - row).div_ceil(STRIP).min(most);
            sums.fill([0.0; STRIP]);
            let mut ahead =
                Ahead::of(self.job, row + strips * STRIP, strips * STRIP, tokens.div_ceil(TILE), strips);
            for block in 0..form.blocks {
                for (strip, panel) in panels.iter_mut().enumerate().take(strips) {
                    unpack256::<S, B>(s, panel, &strip_rows(self.job, row + strip * STRIP, end), block);
                }
                let mut first = 0;
                while first < tokens {
                    let columns = Columns { form, block, first, tokens };
                    let width = tile_width::<S>(tokens - first);
                    for (panel, sums) in panels.iter().zip(sums.chunks_exact_mut(stride)).take(strips) {
                        let sums = &mut sums[first..];
                        match width {
                            SMALL_TILE => tile256::<S, B, SMALL_TILE>(s, panel, &columns, sums, &mut ahead),
                            WIDE_TILE if const { wide::<S>() } => {
                                tile256::<S, B, WIDE_TILE>(s, panel, &columns, sums, &mut ahead);
                            }
                            _ => tile256::<S, B, TILE>(s, panel, &columns, sums, &mut ahead),
                        }
                    }
                    first += width;
                }
            }
            for (strip, sums) in sums.chunks_exact(stride).enumerate().take(strips) {
                put_strip(self.job, row + strip * STRIP, end, &sums[..tokens]);
            }
            row += strips * STRIP;
        }
    }
}

#[inline(always)]
fn unpack256<S: Simd, B: Super>(s: S, panel: &mut Panel, rows: &[&[u8]; STRIP], block: usize) {
    // Scales and minimums: 16 small numbers a row, widened, then turned round so that lanes are rows.
    let mut mins = [[0; 16]; 16];
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
        if B::SUB == 32 && B::MINS {
            // Eight of each.
            s.istore(s.iwiden(B::scales(block) | B::mins(block) << 64), &mut panel.scales[r]);
        } else {
            s.istore(s.iwiden(B::scales(block)), &mut panel.scales[r]);
            if B::MINS {
                s.istore(s.iwiden(B::mins(block)), &mut mins[r]);
            }
        }
    }
    turn(s, &mut panel.scales);
    let subs = WIDTH / B::SUB;
    if B::MINS {
        let mins = if B::SUB == 32 {
            &panel.scales[subs..]
        } else {
            turn(s, &mut mins);
            &mins[..]
        };
        for (out, pair) in panel.mins.iter_mut().zip(mins.as_chunks::<2>().0) {
            s.istore(s.ior(s.iload(&pair[0]), s.ishl::<16>(s.iload(&pair[1]))), out);
        }
    }
    for scales in &mut panel.scales[..subs] {
        let prepared = s.scales_by_row(s.iload(scales));
        s.istore(prepared, scales);
    }
    for (r, four) in rows.as_chunks::<4>().0.iter().enumerate() {
        let mut four = *four;
        for row in &mut four {
            *row = &row[block * B::BYTES..(block + 1) * B::BYTES];
        }
        panel.d[0].as_chunks_mut().0[r] = s.qstore(s.qload_f16(four_halves(four, B::D)));
        if B::MINS {
            panel.dmin[0].as_chunks_mut().0[r] = s.qstore(s.qload_f16(four_halves(four, B::D + 2)));
        }
    }
    panel.interleave(s);
}

/// Rows become columns.
#[inline(always)]
fn turn<S: Simd>(s: S, square: &mut [[i32; 16]; 16]) {
    // SAFETY: i32 and f32 have the same size and alignment, and any bits are an f32, which is only moved here.
    s.transpose(unsafe { &mut *std::ptr::from_mut(square).cast() });
}

/// `T` tokens over a panel.
#[inline(always)]
fn tile256<S: Simd, B: Super, const T: usize>(
    s: S,
    panel: &Panel,
    columns: &Columns<'_>,
    sums: &mut [[f32; STRIP]],
    ahead: &mut Ahead,
) {
    let sums: &mut [[f32; STRIP]; T] = sums.first_chunk_mut().expect("one row of sums per token");
    let &Columns { form, block, .. } = columns;
    let mut a: [&[[i32; 4]; WIDTH / 4]; WIDE_TILE / 4] = [&[[0; 4]; WIDTH / 4]; WIDE_TILE / 4];
    for (a, quads) in a.iter_mut().zip(columns.quads::<T>()) {
        *a = quads.first_chunk().expect("whole blocks");
    }
    let mut starts: [&[i32; 16]; T] = [&[0; 16]; T];
    if B::OFFSET != 0 {
        for t in 0..T {
            let token = columns.token(t);
            let of_a = if S::PAIRS { form.pairs(token) } else { form.sums(token) };
            starts[t] = of_a[block * 16..].first_chunk().expect("16 sums per block");
        }
    }
    let subs = WIDTH / B::SUB;
    let steps = if S::PAIRS && B::WIDE { 4 } else { B::SUB / 4 };
    let mut total = [s.isplat(0); T];
    for j in 0..subs {
        ahead.ask();
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
                    p[t] = s.psum(p[t], w, a[t / 4][k][t % 4]);
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
        let token = columns.token(t);
        let scale = s.splat(form.scales(token)[block]);
        let mut acc = s.mul_add(s.to_float(total[t]), s.mul(d, scale), s.load(&sums[t]));
        if B::MINS {
            // Two sums of activations, as 16-bit halves, meet two minimums.
            let mut m = s.isplat(0);
            if B::SUB == 32 {
                let eights: &[i16; 8] =
                    form.eights(token)[block * 8..].first_chunk().expect("8 sums per block");
                for (mins, two) in panel.mins[..4].iter().zip(eights.as_chunks::<2>().0) {
                    let two = i32::from(two[0]) & 0xFFFF | i32::from(two[1]) << 16;
                    m = s.madd(m, s.iload(mins), s.isplat(two));
                }
            } else {
                let couples: &[i32; 8] =
                    form.couples(token)[block * 8..].first_chunk().expect("8 couples per block");
                for j in 0..8 {
                    m = s.madd(m, s.iload(&panel.mins[j]), s.isplat(couples[j]));
                }
            }
            acc = s.neg_mul_add(s.to_float(m), s.mul(dmin, scale), acc);
        }
        s.store(acc, &mut sums[t]);
    }
}
