//! Panels of one 256-element block: 8 or 16 sub-blocks with small integer scales under one float scale.

use std::marker::PhantomData;

use super::{Blocks, Panel, Place, Results, STRIP, Starts, WIDTH, asks_inside, starts, wide};
use crate::activations::fours::Four;
use crate::activations::{Activations, Quantised};
use crate::matmul::ahead::Ahead;
use crate::matmul::four_halves;
use crate::matmul::quants::Super;
use crate::simd::Simd;

/// Blocks of the 256-element format `B`.
pub(in crate::matmul) struct Blocks256<B>(PhantomData<B>);

impl<B: Super> Blocks for Blocks256<B> {
    const OF_A_PANEL: usize = 1;

    const ASKS: usize = WIDTH / B::SUB;

    #[inline(always)]
    fn activations(activations: &Activations) -> &Quantised {
        &activations.by256
    }

    #[inline(always)]
    fn unpack<S: Simd, const AMD: bool>(
        s: S,
        panel: &mut Panel,
        rows: &[&[u8]; STRIP],
        block: usize,
        _: usize,
    ) {
        let mut blocks = *rows;
        for row in &mut blocks {
            *row = &row[block * B::BYTES..(block + 1) * B::BYTES];
        }
        B::fill::<S, AMD>(s, &blocks, panel);
    }

    #[inline(always)]
    fn prepare<S: Simd, const AMD: bool>(s: S, panel: &mut Panel) {
        if const { in_floats::<S, B, AMD>() } {
            for scales in &mut panel.scales[..WIDTH / B::SUB] {
                s.istore(s.to_bits(s.to_float(s.iload(scales))), scales);
            }
        }
    }

    #[inline(always)]
    fn starts<S: Simd>(four: &Four) -> Starts {
        starts::<S>(&four.sums, -B::OFFSET)
    }

    #[inline(always)]
    fn tile<S: Simd, const AMD: bool, const P: usize, const T: usize>(
        s: S,
        panels: &[Panel; P],
        place: &Place<'_>,
        results: &mut [Results; P],
        ahead: &mut Ahead,
    ) {
        let subs = const { WIDTH / B::SUB };
        let whole = if const { in_floats::<S, B, AMD>() } {
            ahead.ask();
            let first = half::<S, B, P, T>(s, panels, place, 0);
            ahead.ask();
            let mut whole = half::<S, B, P, T>(s, panels, place, subs / 2);
            for r in 0..P {
                for t in 0..T {
                    // One addition of whole numbers is rounded as their sum is.
                    whole[r][t] = s.add(first[r][t], whole[r][t]);
                }
            }
            whole
        } else {
            let mut total = [[s.isplat(0); T]; P];
            for j in 0..subs {
                if const { asks_inside::<S, AMD>() } || j % (subs / 2) == 0 {
                    ahead.ask();
                }
                for part in 0..const { parts::<S, B>() } {
                    let p = products::<S, B, P, T>(s, panels, place, j, part);
                    for r in 0..P {
                        let scales = s.iload(&panels[r].scales[j]);
                        for t in 0..T {
                            total[r][t] = s.pscale(total[r][t], p[r][t], scales);
                        }
                    }
                }
            }
            let mut whole = [[s.zero(); T]; P];
            for r in 0..P {
                for t in 0..T {
                    whole[r][t] = s.to_float(total[r][t]);
                }
            }
            whole
        };
        let scales = &place.four.scales[0];
        // Registers hold those of all rows and tokens where they are wide.
        let together = const { B::MINS && wide::<S>() };
        let mut mins = [[s.isplat(0); T]; P];
        if together {
            mins = minimums::<S, B, P, T>(s, panels, place.four, 0);
        }
        for r in 0..P {
            let (d, dmin) = (s.load(&panels[r].d[0]), s.load(&panels[r].dmin[0]));
            for t in 0..T {
                let (scale, so_far) = (s.splat(scales[t]), s.load(&place.so_far(&results[r])[t]));
                let mut sum = s.mul_add(whole[r][t], s.mul(d, scale), so_far);
                if B::MINS {
                    if !together {
                        [[mins[r][t]]] =
                            minimums::<S, B, 1, 1>(s, std::array::from_ref(&panels[r]), place.four, t);
                    }
                    sum = s.neg_mul_add(s.to_float(mins[r][t]), s.mul(dmin, scale), sum);
                }
                s.store(sum, &mut results[r][t]);
            }
        }
    }
}

/// What a block's minimums subtract from the tokens from `first` on, before their scale: two sums of activations, as 16-bit halves, meet
/// two minimums. Several rows and tokens go together as in products, so that each number is read once.
#[inline(always)]
fn minimums<S: Simd, B: Super, const P: usize, const T: usize>(
    s: S,
    panels: &[Panel; P],
    four: &Four,
    first: usize,
) -> [[S::I; T]; P] {
    let halves = if B::SUB == 32 { &four.eights[..] } else { &four.sixteens[..] };
    let mut sums = [[s.isplat(0); T]; P];
    for pair in 0..const { WIDTH / B::SUB / 2 } {
        let mut mins = [s.isplat(0); P];
        for r in 0..P {
            mins[r] = s.iload(&panels[r].mins[pair]);
        }
        for t in 0..T {
            let halves = s.isplat(halves[pair][first + t]);
            for r in 0..P {
                sums[r][t] = s.madd(sums[r][t], mins[r], halves);
            }
        }
    }
    sums
}

/// In how many parts a sub-block is summed, so that sums of 16 bits hold each.
const fn parts<S: Simd, B: Super>() -> usize {
    if S::PAIRS && B::WIDE { B::SUB / 16 } else { 1 }
}

/// The products of a part of sub-block `j`.
#[inline(always)]
fn products<S: Simd, B: Super, const P: usize, const T: usize>(
    s: S,
    panels: &[Panel; P],
    place: &Place<'_>,
    j: usize,
    part: usize,
) -> [[S::P; T]; P] {
    let four = place.four;
    let (a, quants) =
        (part_of(&four.quads, j, B::SUB), panels.each_ref().map(|panel| part_of(&panel.quants, j, B::SUB)));
    // Only formats with 16 elements per sub-block have offsets, and sums run over 16.
    let of_sums = if S::PAIRS { &four.pairs } else { &four.sums };
    let mut p = [[s.pstart(0, 0); T]; P];
    if B::OFFSET != 0 {
        for t in 0..T {
            for r in 0..P {
                p[r][t] = place.start(s, of_sums, j, t, -B::OFFSET);
            }
        }
    }
    let steps = const { B::SUB / 4 / parts::<S, B>() };
    for k in part * steps..(part + 1) * steps {
        let mut w = [s.bsplat(0); P];
        for r in 0..P {
            w[r] = s.bload(&quants[r][k]);
        }
        for t in 0..T {
            for r in 0..P {
                p[r][t] = s.psum(p[r][t], w[r], a[k][t]);
            }
        }
    }
    p
}

/// The sums of half a block from sub-block `from` on, times their scales, which floats hold exactly.
#[inline(always)]
fn half<S: Simd, B: Super, const P: usize, const T: usize>(
    s: S,
    panels: &[Panel; P],
    place: &Place<'_>,
    from: usize,
) -> [[S::F; T]; P] {
    let mut exact = [[s.zero(); T]; P];
    for j in from..from + const { WIDTH / B::SUB / 2 } {
        let p = products::<S, B, P, T>(s, panels, place, j, 0);
        for r in 0..P {
            let scales = s.from_bits(s.iload(&panels[r].scales[j]));
            for t in 0..T {
                let sum = s.to_float(s.pfinish(p[r][t]));
                exact[r][t] =
                    if j == from { s.mul(sum, scales) } else { s.mul_add(sum, scales, exact[r][t]) };
            }
        }
    }
    exact
}

/// What sub-block `j` of so many elements has of a block's fours of columns: from one place on, which needs no index of its own.
#[inline(always)]
fn part_of<T>(all: &[T; WIDTH / 4], j: usize, elements: usize) -> &[T] {
    &all[j * elements / 4..][..elements / 4]
}

/// Whether sums meet their scales as floats. On AMD's processors a product of whole numbers takes as long as one of floats, and adding
/// costs nothing beside products.
const fn in_floats<S: Simd, B: Super, const AMD: bool>() -> bool {
    wide::<S>() && B::EXACT && !AMD
}

/// Fills a panel with a block of each of 16 rows, row by row.
#[inline(always)]
pub(in crate::matmul) fn fill_by_rows<S: Simd, B: Super>(s: S, blocks: &[&[u8]; STRIP], panel: &mut Panel) {
    // Scales and minimums: 16 small numbers a row, widened, then turned round so that lanes are rows.
    let mut mins = [[0; 16]; 16];
    for (r, block) in blocks.iter().enumerate() {
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
    for (r, four) in blocks.as_chunks::<4>().0.iter().enumerate() {
        panel.d[0].as_chunks_mut().0[r] = s.qstore(s.qload_f16(four_halves(*four, B::D)));
        if B::MINS {
            panel.dmin[0].as_chunks_mut().0[r] = s.qstore(s.qload_f16(four_halves(*four, B::D + 2)));
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
