//! Storing K-quants: a scale per sub-block is fitted by least squares over a few candidates, the scales are rounded
//! to integers, and the values are rounded with the scales as stored.

use super::half::{f16_to_f32, f32_to_f16};

/// Weighted sums of a candidate: values `x` against integers `q`.
#[derive(Default)]
struct Sums {
    w: f64,
    x: f64,
    q: f64,
    xq: f64,
    qq: f64,
    xx: f64,
}

impl Sums {
    fn of(x: &[f32], weight: impl Fn(f32) -> f32, q: impl Fn(f32) -> f32) -> Self {
        let mut sums = Self::default();
        for &v in x {
            let (w, x, q) = (f64::from(weight(v)), f64::from(v), f64::from(q(v)));
            sums.w += w;
            sums.x += w * x;
            sums.q += w * q;
            sums.xq += w * x * q;
            sums.qq += w * q * q;
            sums.xx += w * x * x;
        }
        sums
    }
}

/// Divides, and gives zero for a zero divisor.
fn ratio(x: f32, by: f32) -> f32 {
    if by == 0.0 { 0.0 } else { x / by }
}

/// The scale with which integers in -half..half fit `x` best, large values counting more.
fn fit(x: &[f32], half: f32) -> f32 {
    let largest = x.iter().fold(0.0_f32, |best, x| if x.abs() > best.abs() { *x } else { best });
    if largest == 0.0 {
        return 0.0;
    }
    let (mut best, mut least) = (0.0, f64::MAX);
    for step in -9..=9 {
        let inverse = -(half + 0.1 * step as f32) / largest;
        let sums = Sums::of(x, |x| x * x, |x| (x * inverse).round_ties_even().clamp(-half, half - 1.0));
        if sums.qq > 0.0 {
            let scale = sums.xq / sums.qq;
            let error = sums.xx - scale * sums.xq;
            if error < least {
                (best, least) = (scale as f32, error);
            }
        }
    }
    best
}

/// The scale and minimum with which `scale * q - minimum`, q in 0..=max, fit `x` best.
fn fit_with_minimum(x: &[f32], max: f32) -> (f32, f32) {
    let (low, high) = x.iter().fold((0.0_f32, f32::MIN), |(low, high), x| (low.min(*x), high.max(*x)));
    if high <= low {
        return (0.0, -low);
    }
    let mean = (x.iter().map(|x| x * x).sum::<f32>() / x.len() as f32).sqrt();
    let weight = |x: f32| mean + x.abs();
    let (mut best, mut least) = (((high - low) / max, -low), f64::MAX);
    for step in -10..=10 {
        let inverse = (max + 0.1 * step as f32) / (high - low);
        let q = |x: f32| ((x - low) * inverse).round_ties_even().clamp(0.0, max);
        let sums = Sums::of(x, weight, q);
        let determinant = sums.w * sums.qq - sums.q * sums.q;
        if determinant <= 0.0 {
            continue;
        }
        let mut scale = (sums.w * sums.xq - sums.x * sums.q) / determinant;
        let mut minimum = (sums.q * sums.xq - sums.qq * sums.x) / determinant;
        if minimum < 0.0 {
            // Minimums are stored without a sign.
            minimum = 0.0;
            scale = sums.xq / sums.qq;
        }
        let error = sums.xx - 2.0 * scale * sums.xq + 2.0 * minimum * sums.x + scale * scale * sums.qq
            - 2.0 * scale * minimum * sums.q
            + minimum * minimum * sums.w;
        if scale > 0.0 && error < least {
            (best, least) = ((scale as f32, minimum as f32), error);
        }
    }
    best
}

/// Integers for one scale per sub-block of 16: f16 d, scales in -half..half, quants 0..2 * levels.
fn symmetric(x: &[f32; 256], levels: f32, half: f32) -> (u16, [i8; 16], [u8; 256]) {
    let scales: [f32; 16] = std::array::from_fn(|j| fit(&x[16 * j..16 * j + 16], levels));
    let largest = scales.iter().fold(0.0_f32, |best, x| if x.abs() > best.abs() { *x } else { best });
    let d = f32_to_f16(largest / -half);
    let stored = f16_to_f32(d);
    let scales = scales.map(|scale| ratio(scale, stored).round_ties_even().clamp(-half, half - 1.0));
    let quants = std::array::from_fn(|i| {
        let q = ratio(x[i], stored * scales[i / 16]).round_ties_even().clamp(-levels, levels - 1.0);
        (q + levels) as u8
    });
    (d, scales.map(|scale| scale as i8), quants)
}

/// Integers for scales and minimums per sub-block: f16 d and dmin, both in 0..=limit, quants 0..=max.
fn with_minimums<const SUBS: usize>(
    x: &[f32; 256],
    max: f32,
    limit: f32,
) -> ([u16; 2], [u8; SUBS], [u8; SUBS], [u8; 256]) {
    let sub = 256 / SUBS;
    let fits: [(f32, f32); SUBS] = std::array::from_fn(|j| fit_with_minimum(&x[sub * j..sub * (j + 1)], max));
    let top = |pick: fn(&(f32, f32)) -> f32| f32_to_f16(fits.iter().map(pick).fold(0.0, f32::max) / limit);
    let (d, dmin) = (top(|fit| fit.0), top(|fit| fit.1));
    let integer = |x: f32, by: u16| ratio(x, f16_to_f32(by)).round_ties_even().clamp(0.0, limit);
    let scales = fits.map(|fit| integer(fit.0, d));
    let mins = fits.map(|fit| integer(fit.1, dmin));
    let quants = std::array::from_fn(|i| {
        let (scale, min) = (f16_to_f32(d) * scales[i / sub], f16_to_f32(dmin) * mins[i / sub]);
        ratio(x[i] + min, scale).round_ties_even().clamp(0.0, max) as u8
    });
    ([d, dmin], scales.map(|x| x as u8), mins.map(|x| x as u8), quants)
}

/// Four 2-bit numbers per byte: elements 32 apart, 128 elements in 32 bytes.
fn pack_two_bits(q: &[u8; 256]) -> [u8; 64] {
    std::array::from_fn(|i| {
        let first = i / 32 * 128 + i % 32;
        (0..4).fold(0, |byte, k| byte | (q[first + 32 * k] & 3) << (2 * k))
    })
}

/// Two nibbles per byte: elements 32 apart, 64 elements in 32 bytes.
fn pack_nibbles(q: &[u8; 256]) -> [u8; 128] {
    std::array::from_fn(|i| {
        let first = i / 32 * 64 + i % 32;
        q[first] & 15 | (q[first + 32] & 15) << 4
    })
}

/// One bit of each element: element i in byte i % 32, bit i / 32.
fn pack_bits(q: &[u8; 256], bit: u8) -> [u8; 32] {
    std::array::from_fn(|i| (0..8).fold(0, |byte, g| byte | (q[32 * g + i] >> bit & 1) << g))
}

/// Eight 6-bit scales and minimums: the reverse of `kquant::scales_and_mins`.
fn pack_scales_and_mins(scales: [u8; 8], mins: [u8; 8]) -> [u8; 12] {
    std::array::from_fn(|i| match i {
        0..4 => scales[i] | scales[i + 4] >> 4 << 6,
        4..8 => mins[i - 4] | mins[i] >> 4 << 6,
        _ => scales[i - 4] & 15 | mins[i - 4] << 4,
    })
}

pub(super) fn q2_k(x: &[f32; 256], out: &mut Vec<u8>) {
    let ([d, dmin], scales, mins, q) = with_minimums::<16>(x, 3.0, 15.0);
    out.extend(scales.iter().zip(mins).map(|(scale, min)| scale | min << 4));
    out.extend(pack_two_bits(&q));
    out.extend(d.to_le_bytes());
    out.extend(dmin.to_le_bytes());
}

pub(super) fn q3_k(x: &[f32; 256], out: &mut Vec<u8>) {
    let (d, scales, q) = symmetric(x, 4.0, 32.0);
    let scales = scales.map(|scale| (scale + 32) as u8);
    out.extend(pack_bits(&q, 2));
    out.extend(pack_two_bits(&q));
    out.extend((0..8).map(|j| scales[j] & 15 | scales[j + 8] << 4));
    out.extend((0..4).map(|j| (0..4).fold(0, |byte, k| byte | scales[4 * k + j] >> 4 << (2 * k))));
    out.extend(d.to_le_bytes());
}

pub(super) fn q4_k(x: &[f32; 256], out: &mut Vec<u8>) {
    let ([d, dmin], scales, mins, q) = with_minimums::<8>(x, 15.0, 63.0);
    out.extend(d.to_le_bytes());
    out.extend(dmin.to_le_bytes());
    out.extend(pack_scales_and_mins(scales, mins));
    out.extend(pack_nibbles(&q));
}

pub(super) fn q5_k(x: &[f32; 256], out: &mut Vec<u8>) {
    let ([d, dmin], scales, mins, q) = with_minimums::<8>(x, 31.0, 63.0);
    out.extend(d.to_le_bytes());
    out.extend(dmin.to_le_bytes());
    out.extend(pack_scales_and_mins(scales, mins));
    out.extend(pack_bits(&q, 4));
    out.extend(pack_nibbles(&q));
}

pub(super) fn q6_k(x: &[f32; 256], out: &mut Vec<u8>) {
    let (d, scales, q) = symmetric(x, 32.0, 128.0);
    // 128 elements in 64 bytes of nibbles: elements 64 apart share a byte.
    out.extend((0..128).map(|i| {
        let first = i / 64 * 128 + i % 64;
        q[first] & 15 | (q[first + 64] & 15) << 4
    }));
    let upper = q.map(|q| q >> 4);
    out.extend(pack_two_bits(&upper));
    out.extend(scales.map(|scale| scale as u8));
    out.extend(d.to_le_bytes());
}
