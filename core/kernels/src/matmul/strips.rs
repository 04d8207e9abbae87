//! A few tokens with vectors of 512 bits: 16 rows are turned as they are read, so that lanes are rows.
//!
//! What the streaming product ([`super::gemv`]) spends most on, its vectors holding neighbours of a row, comes after the products:
//! scaling sums lane by lane, folding the lanes for every row, block and token. With rows for lanes a scale meets 16 sums at once and
//! nothing is folded. A panel ([`super::gemm`]) has that too, but it is written whole and read again, which only many tokens pay for:
//! here bytes that hold two quants are turned as they are, once, and taken apart beside the products of all tokens. Up to eight
//! tokens take little longer than reading the weights from memory does.
//!
//! With 16 or 32 elements to a scale a block of 256 is turned whole ([`formats`]); short blocks with a float scale each ([`small`]) are
//! multiplied as they are turned.
//!
//! The next strip is asked for, a line at a time beside the products. How near, and how rows are best loaded, differs between
//! processors ([`is_amd`]).

mod formats;
mod small;

use std::marker::PhantomData;
use std::ops::Range;

use super::gemm::{WIDTH, put_strip, strip_rows};
use super::gemv::blocks;
use super::quants::Super;
use super::{Job, STREAMED_TOKENS, STRIP};
use crate::activations::Quantised;
use crate::activations::fours::FOUR;
use crate::format::{Format, block32, kquant};
use crate::matrix::Matrix;
use crate::prefetch::{line_ahead, line_far_ahead};
use crate::processor::is_amd;
use crate::simd::{Avx512, Kernel, Simd};

/// Tokens whose sums registers hold at a time. A second group goes over the same blocks where turning those takes the longest.
pub(super) const GROUP: usize = 8;

/// Whether so many tokens take this way, the fastest product with vectors for them. What there is to fold grows with tokens, what there
/// is to turn with bits, and for one token with all of them it is the more.
pub(super) fn takes(weight: &Matrix<'_>, tokens: usize) -> bool {
    takes_on(weight, tokens, is_amd())
}

/// The same on AMD's processors, or elsewhere.
pub(super) fn takes_on(weight: &Matrix<'_>, tokens: usize, amd: bool) -> bool {
    let range = match weight.format() {
        // There panels take less than a second group of eight.
        Format::Q4K if amd => 2..=GROUP + FOUR,
        Format::Q4K => 1..=2 * GROUP,
        Format::Q5K if amd => 2..=GROUP,
        Format::Q5K => 2..=2 * GROUP,
        Format::Q6K => 3..=GROUP,
        Format::Q8_0 if amd && tokens <= 2 => return false,
        // Their strips have offsets of 32 bits.
        Format::Q4_0 | Format::Q4_1 | Format::Q8_0 if weight.row_bytes() < i32::MAX as usize / STRIP => {
            1..=GROUP
        }
        _ => return false,
    };
    range.contains(&tokens)
}

/// `rows` of a product that takes this way.
pub(super) fn compute(job: &Job<'_>, s: Avx512, rows: Range<usize>) {
    if is_amd() { of_format::<true>(job, s, rows) } else { of_format::<false>(job, s, rows) }
}

/// The same by what is best on AMD's processors, or elsewhere.
pub(super) fn of_format<const AMD: bool>(job: &Job<'_>, s: Avx512, rows: Range<usize>) {
    match job.weight.format() {
        Format::Q4K => s.vectorize(Strips::<Whole<kquant::Q4K>, AMD>::new(job, s, rows)),
        Format::Q5K => s.vectorize(Strips::<Whole<kquant::Q5K>, AMD>::new(job, s, rows)),
        Format::Q6K => s.vectorize(Strips::<Whole<kquant::Q6K>, AMD>::new(job, s, rows)),
        Format::Q4_0 => s.vectorize(Strips::<small::Short<block32::Q4_0>, AMD>::new(job, s, rows)),
        Format::Q4_1 => s.vectorize(Strips::<small::Short<block32::Q4_1>, AMD>::new(job, s, rows)),
        Format::Q8_0 => s.vectorize(Strips::<small::Short<block32::Q8_0>, AMD>::new(job, s, rows)),
        other => unreachable!("{other} takes another way"),
    }
}

/// How a few tokens meet 16 rows abreast.
trait Abreast {
    /// Whether two groups of tokens ever go over the same blocks.
    const TWO_GROUPS: bool;

    /// `rows` of a product, for up to `T` tokens and in a second of `G` groups `R` more, by what is best on AMD's processors, or
    /// elsewhere.
    fn columns<const T: usize, const R: usize, const G: usize, const AMD: bool>(
        s: Avx512,
        job: &Job<'_>,
        rows: Range<usize>,
    );
}

/// `rows` of a product for up to two groups of tokens.
struct Strips<'a, K, const AMD: bool> {
    job: &'a Job<'a>,
    s: Avx512,
    rows: Range<usize>,
    kind: PhantomData<K>,
}

impl<'a, K, const AMD: bool> Strips<'a, K, AMD> {
    fn new(job: &'a Job<'a>, s: Avx512, rows: Range<usize>) -> Self {
        Self { job, s, rows, kind: PhantomData }
    }
}

impl<K: Abreast, const AMD: bool> Kernel for Strips<'_, K, AMD> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let Self { job, s, rows, .. } = self;
        match job.activations.tokens {
            1 => K::columns::<1, 0, 1, AMD>(s, job, rows),
            2 => K::columns::<2, 0, 1, AMD>(s, job, rows),
            3 | 4 => K::columns::<4, 0, 1, AMD>(s, job, rows),
            5 | 6 => K::columns::<6, 0, 1, AMD>(s, job, rows),
            7 | 8 => K::columns::<GROUP, 0, 1, AMD>(s, job, rows),
            9..=12 if const { K::TWO_GROUPS } => K::columns::<GROUP, 4, 2, AMD>(s, job, rows),
            _ if const { K::TWO_GROUPS } => K::columns::<GROUP, GROUP, 2, AMD>(s, job, rows),
            tokens => unreachable!("{tokens} tokens take another way"),
        }
    }
}

/// How blocks of a format are turned and taken apart.
trait Turned: Super {
    /// By how many bits the second quants of a step stand too high.
    const UPPER: i32 = 0;

    /// Turns a block of each of 16 rows.
    fn turn<const AMD: bool>(s: Avx512, blocks: &[&[u8]; STRIP], strip: &mut Strip);

    /// The fours of columns that the two vectors of a step begin with.
    fn places(step: usize) -> [usize; 2];

    /// Two vectors of quants, four columns of 16 rows each: the `i`th from `places` on, of those that share a scale.
    fn two(s: Avx512, strip: &Strip, step: usize, i: usize) -> [Vector; 2];
}

/// 64 bytes, or 16 numbers.
type Vector = <Avx512 as Simd>::I;

/// Words that the largest block has in whole squares.
const WORDS: usize = 48;

/// A block of each of 16 rows, turned: lanes are rows.
#[repr(C, align(64))]
struct Strip {
    /// Four bytes of each row, in an order of the format's own.
    words: [[i32; STRIP]; WORDS],
    /// [sub-block]
    scales: [[i32; STRIP]; 16],
    /// What meets the activations' sums, two sub-blocks as 16-bit halves: minimums, or scales where quants have an offset.
    pairs: [[i32; STRIP]; 8],
    d: [f32; STRIP],
    dmin: [f32; STRIP],
}

impl Strip {
    const EMPTY: Self = Self {
        words: [[0; STRIP]; WORDS],
        scales: [[0; STRIP]; 16],
        pairs: [[0; STRIP]; 8],
        d: [0.0; STRIP],
        dmin: [0.0; STRIP],
    };
}

/// What is wanted next, in the order of memory: as near as the first-level cache, or the second.
struct Ahead<const AMD: bool>(*const u8);

impl<const AMD: bool> Ahead<AMD> {
    #[inline(always)]
    fn ask(&mut self) {
        if AMD {
            self.ask_near();
        } else {
            line_far_ahead(self.0);
            self.0 = self.0.wrapping_add(64);
        }
    }

    /// As near as the first level, whatever the processor.
    #[inline(always)]
    fn ask_near(&mut self) {
        line_ahead(self.0);
        self.0 = self.0.wrapping_add(64);
    }
}

/// Blocks of 256, which are turned whole.
struct Whole<B>(PhantomData<B>);

impl<B: Turned> Abreast for Whole<B> {
    const TWO_GROUPS: bool = true;

    #[inline(always)]
    fn columns<const T: usize, const R: usize, const G: usize, const AMD: bool>(
        s: Avx512,
        job: &Job<'_>,
        Range { start, end }: Range<usize>,
    ) {
        let (form, tokens) = (&job.activations.by256, job.activations.tokens);
        let sums = if B::SUB == 32 { Quantised::eights } else { Quantised::sixteens };
        let first = Columns::<T, i16>::new(form, tokens, 0, |t| sums(form, t));
        let second = Columns::<R, i16>::new(form, tokens, T, |t| sums(form, t));
        assert!(
            tokens <= T + R && job.weight.row_bytes() == form.blocks * B::BYTES,
            "the shapes were checked"
        );
        let mut strip = Strip::EMPTY;
        for row in (start..end).step_by(STRIP) {
            let rows = strip_rows(job, row, end);
            let behind = rows[STRIP - 1].as_ptr_range().end;
            let (mut acc, mut more) = ([[0.0; STRIP]; T], [[0.0; STRIP]; R]);
            for b in 0..form.blocks {
                // SAFETY: rows have so many blocks.
                let blocks = unsafe { blocks(rows, b, B::BYTES) };
                let mut ahead = Ahead::<AMD>(behind.wrapping_add(b * STRIP * B::BYTES));
                B::turn::<AMD>(s, &blocks, &mut strip);
                multiply::<B, T, G, AMD>(s, &strip, &first, b, &mut acc, &mut ahead);
                if const { R > 0 } {
                    multiply::<B, R, G, AMD>(s, &strip, &second, b, &mut more, &mut ahead);
                }
            }
            put_strip(job, 0, row, end, &acc[..tokens.min(T)]);
            put_strip(job, T, row, end, &more[..tokens.saturating_sub(T)]);
        }
    }
}

/// Adds the products of block `b` to the results of one of `G` groups.
#[inline(always)]
fn multiply<B: Turned, const T: usize, const G: usize, const AMD: bool>(
    s: Avx512,
    strip: &Strip,
    columns: &Columns<'_, T, i16>,
    b: usize,
    acc: &mut [[f32; STRIP]; T],
    ahead: &mut Ahead<AMD>,
) {
    let steps = const { 256 / B::SUB / 2 };
    let part = columns.part(b);
    // Each half's, where floats hold it, or both together.
    let mut exact = [[s.zero(); T]; 2];
    let mut total = [s.isplat(0); T];
    for half in 0..2 {
        for pair in half * steps / 4..(half + 1) * steps / 4 {
            // Even and odd steps differ; here it is known which this is. A branch would have quants loaded before it, more than
            // registers hold.
            add_step::<B, T, G, AMD>(s, strip, &part, 2 * pair, &mut exact[half], &mut total, ahead);
            add_step::<B, T, G, AMD>(s, strip, &part, 2 * pair + 1, &mut exact[half], &mut total, ahead);
        }
    }
    let (d, dmin) = (s.load(&strip.d), s.load(&strip.dmin));
    for t in 0..T {
        let mut of_sums = s.isplat(0);
        for pair in 0..steps {
            // SAFETY: activations have as many blocks as the rows.
            let sums = unsafe { columns.two_sums::<B>(t, b, pair) };
            of_sums = s.madd(of_sums, s.iload(&strip.pairs[pair]), s.isplat(sums));
        }
        if B::OFFSET != 0 {
            const { assert!(B::OFFSET == 0 || B::OFFSET == 32, "a shift") }
            total[t] = s.isub(total[t], s.ishl::<5>(of_sums));
        }
        // One addition of whole numbers is rounded as their sum is.
        let whole = if B::EXACT { s.add(exact[0][t], exact[1][t]) } else { s.to_float(total[t]) };
        // SAFETY: as above.
        let da = s.splat(unsafe { *columns.scales[t].get_unchecked(b) });
        let mut sum = s.mul_add(whole, s.mul(d, da), s.load(&acc[t]));
        if B::MINS {
            sum = s.neg_mul_add(s.to_float(of_sums), s.mul(dmin, da), sum);
        }
        s.store(sum, &mut acc[t]);
    }
}

/// Adds the products of a step's two sub-blocks, times their scales.
#[inline(always)]
fn add_step<B: Turned, const T: usize, const G: usize, const AMD: bool>(
    s: Avx512,
    strip: &Strip,
    part: &Part<'_, T>,
    step: usize,
    exact: &mut [<Avx512 as Simd>::F; T],
    total: &mut [Vector; T],
    ahead: &mut Ahead<AMD>,
) {
    let ([x, y], scales) = sums::<B, T, G, AMD>(s, strip, part, step, ahead);
    if B::EXACT {
        let [first, second] = scales.map(|scale| s.to_float(scale));
        let second = s.mul(second, s.splat(1.0 / (1 << B::UPPER) as f32));
        for t in 0..T {
            let sum = s.mul_add(s.to_float(x[t]), first, exact[t]);
            exact[t] = s.mul_add(s.to_float(y[t]), second, sum);
        }
    } else {
        const { assert!(B::EXACT || B::UPPER == 0, "only floats take a shift back") }
        for t in 0..T {
            total[t] = s.pscale(s.pscale(total[t], x[t], scales[0]), y[t], scales[1]);
        }
    }
}

/// Sums of products of a step's two sub-blocks with every token, and the scales that these meet.
#[inline(always)]
fn sums<B: Turned, const T: usize, const G: usize, const AMD: bool>(
    s: Avx512,
    strip: &Strip,
    part: &Part<'_, T>,
    step: usize,
    ahead: &mut Ahead<AMD>,
) -> ([[Vector; T]; 2], [Vector; 2]) {
    // Words that share a scale; a step takes two times as many.
    let run = const { B::SUB / 4 };
    // Lines of a block of 16 rows: one with every two words, and the rest in equal parts before; each group asks for its share.
    for _ in 0..const { ((STRIP * B::BYTES).div_ceil(64) - 32).div_ceil(256 / B::SUB / 2 * G) } {
        ahead.ask();
    }
    let [first, second] = B::places(step);
    let (mut x, mut y) = ([s.pstart(0, 0); T], [s.pstart(0, 0); T]);
    for i in 0..run {
        if i % G == 0 {
            ahead.ask();
        }
        let [v, w] = B::two(s, strip, step, i);
        for t in 0..T {
            // SAFETY: activations have as many blocks as the rows.
            let (a, c) = unsafe { (part.word(t, first + i), part.word(t, second + i)) };
            x[t] = s.psum(x[t], v, a);
            y[t] = s.psum(y[t], w, c);
        }
    }
    ([x, y], [s.iload(&strip.scales[first / run]), s.iload(&strip.scales[second / run])])
}

/// What `T` tokens bring along; behind them the last one stands in, or zeros.
struct Columns<'a, const T: usize, N> {
    /// Quants by fours of columns, with up to [`STREAMED_TOKENS`] tokens.
    words: [*const i32; T],
    /// The same of four tokens each, with more: which fours.
    form: &'a Quantised,
    fours: [usize; GROUP / FOUR],
    scales: [&'a [f32]; T],
    /// Sums of activations over a sub-block.
    sums: [&'a [N]; T],
}

impl<'a, const T: usize, N> Columns<'a, T, N> {
    /// What those from token `first` on bring along.
    #[inline(always)]
    fn new(form: &'a Quantised, tokens: usize, first: usize, sums: impl Fn(usize) -> &'a [N]) -> Self {
        let token = |t: usize| (first + t).min(tokens - 1);
        Self {
            words: std::array::from_fn(|t| form.quants(token(t)).as_ptr().cast()),
            form,
            fours: std::array::from_fn(|four| token(FOUR * four) / FOUR),
            scales: std::array::from_fn(|t| form.scales(token(t))),
            sums: std::array::from_fn(|t| sums(token(t))),
        }
    }

    /// What they have for the columns of panel `panel`.
    #[inline(always)]
    fn part(&self, panel: usize) -> Part<'a, T> {
        Part {
            words: self.words.map(|words| words.wrapping_add(WIDTH / 4 * panel)),
            fours: self.fours.map(|four| {
                if T > STREAMED_TOKENS { &self.form.fours.of_panel(panel)[four].quads } else { &NOTHING }
            }),
        }
    }
}

/// Quants of `T` tokens for the columns of a panel.
struct Part<'a, const T: usize> {
    words: [*const i32; T],
    fours: [&'a Quads; GROUP / FOUR],
}

/// Quants of four tokens for the columns of a panel.
type Quads = [[i32; FOUR]; WIDTH / 4];

const NOTHING: Quads = [[0; FOUR]; WIDTH / 4];

impl<const T: usize> Part<'_, T> {
    /// Four columns of token `t`.
    ///
    /// # Safety
    /// There are so many, and no more than a panel's.
    #[inline(always)]
    unsafe fn word(&self, t: usize, four: usize) -> i32 {
        debug_assert!(four < WIDTH / 4);
        // SAFETY: within the token's quants, by the contract.
        unsafe {
            if const { T > STREAMED_TOKENS } {
                self.fours[t / FOUR].get_unchecked(four)[t % FOUR]
            } else {
                self.words[t].add(four).read_unaligned()
            }
        }
    }
}

impl<const T: usize> Columns<'_, T, i16> {
    /// Two neighbouring sums of block `b` over `B::SUB` elements, as 16-bit halves.
    ///
    /// # Safety
    /// There are so many blocks, and pairs in a block.
    #[inline(always)]
    unsafe fn two_sums<B: Super>(&self, t: usize, b: usize, pair: usize) -> i32 {
        let sums = self.sums[t];
        let at = 256 / B::SUB * b + 2 * pair;
        debug_assert!(at + 2 <= sums.len());
        // SAFETY: within the sums, by the contract.
        unsafe { sums.as_ptr().add(at).cast::<i32>().read_unaligned() }
    }
}
