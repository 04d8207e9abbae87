//! `Activations`: the inputs of products, rounded once and used by as many products as read them.
//!
//! Products with quantised weights take activations of 8 bits: per token and per block of as many elements as the
//! weight format has in one of its own (32 or 256), `scale = amax / 127` and `quant = x * (127 / amax)` rounded to nearest
//! even. Nothing about a token depends on the others of the call.

pub(crate) mod few;
pub(crate) mod fours;

use ai_runtime_chat::{Error, ErrorKind, Result};

use crate::Compute;
use crate::aligned::Aligned;
use crate::format::Format;
use crate::matmul::{Layout, STREAMED_TOKENS, layout, unsigned};
use crate::simd::{Kernel, Simd, pair_sums};
use few::Few;
use fours::Fours;

/// Below this, a block is taken as zeros: `127 / amax` must stay finite. 2^-100.
const SMALLEST: f32 = f32::from_bits(27 << 23);

/// Inputs of matrix products: `tokens` rows of `cols` values, in the forms that the weights' formats need. Keeps its
/// memory from one [`Activations::load`] to the next.
#[derive(Debug)]
pub struct Activations {
    pub(crate) tokens: usize,
    pub(crate) cols: usize,
    /// The values, each row padded with zeros to whole vectors; filled when a float format is asked for.
    pub(crate) floats: Aligned<f32>,
    pub(crate) has_floats: bool,
    pub(crate) by32: Quantised,
    pub(crate) by256: Quantised,
}

/// Tokens of a tile.
pub(crate) const TILE_ROWS: usize = 16;
/// Bytes of a tile's row.
pub(crate) const TILE_DEPTH: usize = 64;

/// 8-bit activations with one scale per `block` elements.
#[derive(Debug)]
pub(crate) struct Quantised {
    pub(crate) filled: bool,
    pub(crate) block: usize,
    /// Elements per sum: 32 with 32-element blocks, 16 with 256.
    pub(crate) sub: usize,
    /// Blocks per token.
    pub(crate) blocks: usize,
    /// [token][blocks * block]
    pub(crate) quants: Aligned<i8>,
    /// The same by fours of tokens, where there are more than [`STREAMED_TOKENS`].
    pub(crate) fours: Fours,
    /// [16 tokens][64 columns][token][column]: the same as tiles take them; anything behind the last token and, in the last
    /// 64 columns, behind the last column.
    pub(crate) tiles: Aligned<i8>,
    /// Which of the two is filled. With those of a few tokens below, that is what [`Layout`] says.
    pub(crate) plain: bool,
    pub(crate) tiled: bool,
    pub(crate) few: Few,
    /// Tokens of the following three, a multiple of two tiles; they are filled with `tiles`.
    pub(crate) tile_tokens: usize,
    /// [block][token]: the scales.
    pub(crate) tile_scales: Aligned<f32>,
    /// [block][token]: the sums; only with 32-element blocks.
    pub(crate) tile_sums: Aligned<i32>,
    /// [block][token][8 or 16 sums]: `eights` and `sixteens`, each sum as two bf16 that add up to it; only with 256-element
    /// blocks. Both have room for another tile's row behind the last one.
    pub(crate) tile_eights: Aligned<i32>,
    pub(crate) tile_sixteens: Aligned<i32>,
    /// [token][scale_stride], zeros behind the last block
    pub(crate) scales: Aligned<f32>,
    pub(crate) scale_stride: usize,
    /// [token][sum_stride]: sums of the quants over `sub` elements, zeros behind the last
    pub(crate) sums: Aligned<i32>,
    /// The same as [`pair_sums`], where an instruction set asks for them ([`Simd::PAIRS`]).
    pub(crate) pairs: Aligned<i32>,
    pub(crate) sum_stride: usize,
    /// [token][sum_stride]: the sums as 16-bit numbers; only with 256-element blocks.
    pub(crate) sixteens: Aligned<i16>,
    /// [token][sum_stride / 2]: sums over 32; only with 256-element blocks.
    pub(crate) eights: Aligned<i16>,
}

impl Quantised {
    fn new(block: usize) -> Self {
        Self {
            filled: false,
            block,
            sub: if block == 32 { 32 } else { 16 },
            blocks: 0,
            quants: Aligned::new(),
            fours: Fours::new(),
            tiles: Aligned::new(),
            plain: false,
            tiled: false,
            few: Few::new(),
            tile_tokens: 0,
            tile_scales: Aligned::new(),
            tile_sums: Aligned::new(),
            tile_eights: Aligned::new(),
            tile_sixteens: Aligned::new(),
            scales: Aligned::new(),
            scale_stride: 0,
            sums: Aligned::new(),
            pairs: Aligned::new(),
            sum_stride: 0,
            sixteens: Aligned::new(),
            eights: Aligned::new(),
        }
    }

    fn resize(&mut self, tokens: usize, cols: usize, layouts: &[Layout]) {
        self.blocks = cols.div_ceil(self.block);
        self.scale_stride = self.blocks.next_multiple_of(4);
        self.sum_stride = (self.blocks * self.block / self.sub).next_multiple_of(16);
        self.quants.resize(tokens * self.blocks * self.block);
        self.plain = layouts.contains(&Layout::Plain);
        self.tiled = layouts.contains(&Layout::Tiles);
        self.few.filled = layouts.contains(&Layout::Few);
        if self.few.filled {
            self.few.resize(tokens, self.blocks);
        }
        if self.tiled {
            self.tile_tokens = tokens.next_multiple_of(2 * TILE_ROWS);
            self.tiles.resize(self.tile_tokens * self.tile_columns() * TILE_DEPTH);
            self.tile_scales.resize(self.blocks * self.tile_tokens);
            let all = self.blocks * self.tile_tokens;
            if self.block == 32 {
                self.tile_sums.resize(all);
            } else {
                self.tile_eights.resize((all + 1) * 8);
                self.tile_sixteens.resize((all + 1) * 16);
            }
        }
        self.fours.filled = self.plain && tokens > STREAMED_TOKENS;
        if self.fours.filled {
            self.fours.resize(tokens, self.blocks * self.block);
        }
        self.scales.resize(tokens * self.scale_stride);
        self.sums.resize(tokens * self.sum_stride);
        self.pairs.resize(tokens * self.sum_stride);
        self.sixteens.resize(tokens * self.sum_stride);
        self.eights.resize(tokens * self.sum_stride / 2);
    }

    /// The quants of a token.
    pub(crate) fn quants(&self, token: usize) -> &[i8] {
        let width = self.blocks * self.block;
        &self.quants[token * width..][..width]
    }

    /// How many tiles stand side by side.
    pub(crate) fn tile_columns(&self) -> usize {
        (self.blocks * self.block).div_ceil(TILE_DEPTH)
    }

    /// The scales of a token, padded.
    pub(crate) fn scales(&self, token: usize) -> &[f32] {
        &self.scales[token * self.scale_stride..][..self.scale_stride]
    }

    /// The sums of a token, padded.
    pub(crate) fn sums(&self, token: usize) -> &[i32] {
        &self.sums[token * self.sum_stride..][..self.sum_stride]
    }
}

impl Quantised {
    /// The sums over 16 of a token, padded.
    pub(crate) fn sixteens(&self, token: usize) -> &[i16] {
        &self.sixteens[token * self.sum_stride..][..self.sum_stride]
    }

    /// The sums over 32 of a token, padded.
    pub(crate) fn eights(&self, token: usize) -> &[i16] {
        &self.eights[token * self.sum_stride / 2..][..self.sum_stride / 2]
    }
}

impl Default for Activations {
    fn default() -> Self {
        Self::new()
    }
}

impl Activations {
    /// Empty activations.
    pub fn new() -> Self {
        Self {
            tokens: 0,
            cols: 0,
            floats: Aligned::new(),
            has_floats: false,
            by32: Quantised::new(32),
            by256: Quantised::new(256),
        }
    }

    /// How many rows are loaded.
    pub fn tokens(&self) -> usize {
        self.tokens
    }

    /// How many values a row has.
    pub fn cols(&self) -> usize {
        self.cols
    }

    /// Loads `tokens` rows of `cols` values from `x`, in the forms that products with `formats` need.
    ///
    /// # Errors
    /// `InvalidArgument` when `x` has another size, or when a value is infinite or not a number.
    pub fn load(
        &mut self,
        compute: &Compute,
        x: &[f32],
        tokens: usize,
        cols: usize,
        formats: &[Format],
    ) -> Result<()> {
        if Some(x.len()) != tokens.checked_mul(cols) {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("expected {tokens} rows of {cols} activations, found {} values", x.len()),
            ));
        }
        let wants = |block| formats.iter().any(|format| format.activation_block() == block);
        let layouts = |block| {
            let formats = formats.iter().filter(|format| format.activation_block() == Some(block));
            formats.map(|format| layout(*format, tokens, compute.has_tiles())).collect::<Vec<_>>()
        };
        (self.tokens, self.cols) = (tokens, cols);
        self.has_floats = wants(None);
        (self.by32.filled, self.by256.filled) = (false, false);
        if self.has_floats {
            let stride = cols.next_multiple_of(16);
            self.floats.resize(tokens * stride);
            let rows = Rows::new(&mut self.floats, stride);
            compute.team().split(tokens, (16384 / stride.max(1)).max(1), |range, _| {
                for token in range {
                    // SAFETY: `split` gives each token to one call.
                    let row = unsafe { rows.row(token) };
                    row[..cols].copy_from_slice(&x[token * cols..][..cols]);
                    row[cols..].fill(0.0);
                }
            });
        }
        for form in [&mut self.by32, &mut self.by256] {
            if wants(Some(form.block)) {
                form.resize(tokens, cols, &layouts(form.block));
                form.filled = true;
                quantise(compute, x, cols, form)?;
            }
        }
        Ok(())
    }
}

/// Quantises every token, split over the team when it is worth it.
fn quantise(compute: &Compute, x: &[f32], cols: usize, form: &mut Quantised) -> Result<()> {
    if cols == 0 {
        return Ok(());
    }
    // One element costs about a quarter of a nanosecond; a thread is worth waking for some microseconds.
    let grain = (16384 / cols).max(1);
    let tokens = x.len() / cols;
    let bad = std::sync::atomic::AtomicBool::new(false);
    let (block, sub, blocks) = (form.block, form.sub, form.blocks);
    let (scale_stride, sum_stride) = (form.scale_stride, form.sum_stride);
    let quants = Rows::new(&mut form.quants, blocks * block);
    let fours = form.fours.filled.then(|| form.fours.fill());
    let (tiled, columns) = (form.tiled, form.tile_columns());
    let few = form.few.filled.then(|| form.few.fill());
    let tiles = Rows::new(&mut form.tiles, TILE_DEPTH);
    let tile_tokens = form.tile_tokens;
    let tile_scales = Rows::new(&mut form.tile_scales, 1);
    let tile_sums = Rows::new(&mut form.tile_sums, 1);
    let tile_eights = Rows::new(&mut form.tile_eights, if block == 32 { 0 } else { 8 });
    let tile_sixteens = Rows::new(&mut form.tile_sixteens, if block == 32 { 0 } else { 16 });
    let scales = Rows::new(&mut form.scales, scale_stride);
    let sums = Rows::new(&mut form.sums, sum_stride);
    let pairs = Rows::new(&mut form.pairs, sum_stride);
    let sixteens = Rows::new(&mut form.sixteens, sum_stride);
    let eights = Rows::new(&mut form.eights, sum_stride / 2);
    compute.team().split(tokens.div_ceil(4), grain.div_ceil(4), |range, _| {
        for four in range {
            for token in 4 * four..(4 * four + 4).min(tokens) {
                // SAFETY: `split` gives each token to one call.
                let (quants, scales, sums) =
                    unsafe { (quants.row(token), scales.row(token), sums.row(token)) };
                // SAFETY: as above.
                let (pairs, sixteens, eights) =
                    unsafe { (pairs.row(token), sixteens.row(token), eights.row(token)) };
                let x = &x[token * cols..][..cols];
                let row = Row { x, block, sub, quants, scales, sums, pairs, sixteens, eights };
                if !compute.token().dispatch(row) {
                    bad.store(true, std::sync::atomic::Ordering::Relaxed);
                }
            }
            // SAFETY: as above; nothing else of this call refers to the rows now.
            let of_token = |token| unsafe {
                OfToken {
                    block,
                    sub,
                    quants: quants.row(token),
                    scales: scales.row(token),
                    sums: sums.row(token),
                    pairs: pairs.row(token),
                    eights: eights.row(token),
                    sixteens: sixteens.row(token),
                }
            };
            if let Some(few) = &few {
                for token in 4 * four..(4 * four + 4).min(tokens) {
                    // SAFETY: this call has the token.
                    unsafe { few.token(token, &of_token(token)) };
                }
            }
            if tiled {
                for token in 4 * four..(4 * four + 4).min(tokens) {
                    // SAFETY: as above; nothing else of this call refers to the row now.
                    let row = unsafe { quants.row(token) };
                    for (column, part) in row.chunks(TILE_DEPTH).enumerate() {
                        // SAFETY: each token has rows of its own in its tiles.
                        let out = unsafe {
                            tiles.row((token / TILE_ROWS * columns + column) * TILE_ROWS + token % TILE_ROWS)
                        };
                        out[..part.len()].copy_from_slice(part);
                    }
                    for b in 0..blocks {
                        let row = b * tile_tokens + token;
                        // SAFETY: as above; each block of each token has a row of its own.
                        let (scale, eight, sixteen) =
                            unsafe { (tile_scales.row(row), tile_eights.row(row), tile_sixteens.row(row)) };
                        // SAFETY: as above.
                        unsafe {
                            scale[0] = scales.row(token)[b];
                            if block == 32 {
                                tile_sums.row(row)[0] = sums.row(token)[b];
                            } else {
                                as_two_bf16(&eights.row(token)[8 * b..], eight);
                                as_two_bf16(&sixteens.row(token)[16 * b..], sixteen);
                            }
                        }
                    }
                }
            }
            if let Some(fours) = &fours {
                let tokens = std::array::from_fn(|t| (4 * four + t < tokens).then(|| of_token(4 * four + t)));
                // SAFETY: this call has the four.
                unsafe { fours.four(four, &tokens) };
            }
        }
    });
    if bad.into_inner() {
        form.filled = false;
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            "expected finite activations, found an infinity or a value that is not a number",
        )
        .hint("the weights may be damaged, or the model may exceed the range of its number format"));
    }
    Ok(())
}

/// What a token has, whatever the order in which products want it.
struct OfToken<'a> {
    /// Elements of a block, and those that share a sum.
    block: usize,
    sub: usize,
    quants: &'a [i8],
    scales: &'a [f32],
    sums: &'a [i32],
    pairs: &'a [i32],
    eights: &'a [i16],
    sixteens: &'a [i16],
}

/// Each number, of 13 bits and a sign, as two bf16 that add up to it: neither has more than seven bits before its zeros.
fn as_two_bf16(x: &[i16], out: &mut [i32]) {
    for (out, x) in out.iter_mut().zip(x) {
        *out = two_bf16(*x);
    }
}

fn two_bf16(x: i16) -> i32 {
    let bf16 = |x: i16| (f32::from(x).to_bits() >> 16).cast_signed();
    bf16(x & 63) | bf16(x & !63) << 16
}

/// Rows of a buffer for several threads.
struct Rows<T> {
    start: *mut T,
    width: usize,
}

// SAFETY: only `row` touches the memory, and its contract gives each row to one thread.
unsafe impl<T: Send> Sync for Rows<T> {}

impl<T> Rows<T> {
    fn new(buffer: &mut [T], width: usize) -> Self {
        Self { start: buffer.as_mut_ptr(), width }
    }

    /// # Safety
    /// `index` is below the rows of the buffer, which outlives the result, and no two rows with the same index are alive.
    #[expect(clippy::mut_from_ref, reason = "the contract makes the rows disjoint")]
    unsafe fn row(&self, index: usize) -> &mut [T] {
        // SAFETY: within the buffer and exclusive, by the contract.
        unsafe { std::slice::from_raw_parts_mut(self.start.add(index * self.width), self.width) }
    }
}

/// One token's quantisation. Its output says whether all values were finite.
struct Row<'a> {
    x: &'a [f32],
    block: usize,
    sub: usize,
    quants: &'a mut [i8],
    scales: &'a mut [f32],
    sums: &'a mut [i32],
    pairs: &'a mut [i32],
    sixteens: &'a mut [i16],
    eights: &'a mut [i16],
}

impl Kernel for Row<'_> {
    type Output = bool;

    #[inline(always)]
    fn run<S: Simd>(self, s: S) -> bool {
        let largest = s.splat(f32::MAX);
        let mut finite = true;
        let blocks = self.x.chunks(self.block).zip(self.quants.chunks_exact_mut(self.block));
        self.scales.fill(0.0);
        for ((x, quants), scale) in blocks.zip(self.scales.iter_mut()) {
            let mut amax = s.zero();
            for part in x.chunks(16) {
                let v = s.abs(s.load_part(part, 0.0));
                finite &= s.mask_bits(s.le(v, largest)) == 0xFFFF;
                amax = s.max(v, amax);
            }
            let amax = s.fold_max(amax);
            if amax < SMALLEST {
                quants.fill(0);
                continue;
            }
            *scale = amax / 127.0;
            let inverse = s.splat(127.0 / amax);
            let (low, high) = (s.splat(-127.0), s.splat(127.0));
            let (eights, _) = quants.as_chunks_mut::<16>();
            for (i, out) in eights.iter_mut().enumerate() {
                let part = x.get(16 * i..).unwrap_or_default();
                let v = s.mul(s.load_part(part, 0.0), inverse);
                // min and max take their second argument for a NaN, so garbage stays in range; it is reported above.
                let v = s.max(s.min(s.round(v), high), low);
                s.store_i8(s.to_int(v), out);
            }
        }
        self.sums.fill(0);
        self.pairs.fill(0);
        let (whole, rest) = self.quants.as_chunks::<64>();
        let per = 64 / self.sub;
        for ((quants, sums), pairs) in
            whole.iter().zip(self.sums.chunks_mut(per)).zip(self.pairs.chunks_mut(per))
        {
            let quants = s.bload(unsigned(quants));
            if S::PAIRS {
                let (low, high) = (fours(s, 0x0101, quants), fours(s, 0x0101 << 16, quants));
                let both = low.chunks_exact(self.sub / 4).zip(high.chunks_exact(self.sub / 4));
                for ((sum, pair), (low, high)) in sums.iter_mut().zip(pairs).zip(both) {
                    let (low, high): (i32, i32) = (low.iter().sum(), high.iter().sum());
                    (*sum, *pair) = (low + high, low & 0xFFFF | high << 16);
                }
            } else {
                let all = fours(s, 0x0101_0101, quants);
                for (sum, four) in sums.iter_mut().zip(all.chunks_exact(self.sub / 4)) {
                    *sum = four.iter().sum();
                }
            }
        }
        // Half as many, where blocks have 32 elements.
        if !rest.is_empty() {
            let (pair, last) = (pair_sums(rest), 2 * whole.len());
            self.pairs[last] = pair;
            self.sums[last] = i32::from(pair as i16) + (pair >> 16);
        }
        let both = self.sums.as_chunks::<2>().0;
        let sixteens = self.sixteens.as_chunks_mut::<2>().0;
        for ((two, eight), sums) in sixteens.iter_mut().zip(self.eights).zip(both) {
            *two = [sums[0] as i16, sums[1] as i16];
            // At most 32 * 127.
            *eight = (sums[0] + sums[1]) as i16;
        }
        finite
    }
}

/// Sums over every four of 64 quants, times what the bytes of `times` say.
#[inline(always)]
fn fours<S: Simd>(s: S, times: i32, quants: S::B) -> [i32; 16] {
    let mut sums = [0; 16];
    s.istore(s.dot_small(s.isplat(0), s.bsplat4(times), quants), &mut sums);
    sums
}
