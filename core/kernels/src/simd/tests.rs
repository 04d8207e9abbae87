//! Every operation of every instruction set gives the bits of the scalar one, on ordinary and on awkward numbers.

use super::{Kernel, Simd, pair_sums};
use crate::isa::Isa;

/// All operations on one set of inputs; the output is every bit that came out.
struct Everything<'a> {
    a: &'a [f32; 16],
    b: &'a [f32; 16],
    c: &'a [f32; 16],
    x: &'a [u8; 64],
    y: &'a [u8; 64],
}

/// Eight f16: ordinary ones, the largest, the smallest, a subnormal.
const HALVES: [[u8; 2]; 8] = [
    [0x00, 0x3C],
    [0x00, 0xB8],
    [0x48, 0x42],
    [0xFF, 0x7B],
    [0xFF, 0xFB],
    [0x01, 0x00],
    [0x01, 0x80],
    [0x55, 0x35],
];

struct Seen(Vec<u32>);

impl Seen {
    fn f<S: Simd>(&mut self, s: S, v: S::F) {
        let mut out = [0.0; 16];
        s.store(v, &mut out);
        // A NaN is a NaN: its payload is not part of the definition.
        self.0.extend(out.map(|x| if x.is_nan() { 0x7FC0_0000 } else { x.to_bits() }));
    }

    fn i<S: Simd>(&mut self, s: S, v: S::I) {
        let mut out = [0; 16];
        s.istore(v, &mut out);
        self.0.extend(out.map(|x| x as u32));
    }

    fn m<S: Simd>(&mut self, s: S, v: S::M) {
        self.0.push(u32::from(s.mask_bits(v)));
    }

    fn r<S: Simd>(&mut self, s: S, v: S::R) {
        let as_float = s.qadd_scaled(s.qzero(), v, s.qload_f16(0x3C00_3C00_3C00_3C00), 1.0);
        self.0.extend(s.qstore(as_float).map(f32::to_bits));
    }

    fn b<S: Simd>(&mut self, s: S, v: S::B) {
        let mut out = [0; 64];
        s.bstore(v, &mut out);
        self.0.extend(out.map(u32::from));
    }
}

impl Kernel for Everything<'_> {
    type Output = Vec<u32>;

    #[inline(always)]
    fn run<S: Simd>(self, s: S) -> Vec<u32> {
        let mut seen = Seen(Vec::new());
        let (a, b, c) = (s.load(self.a), s.load(self.b), s.load(self.c));
        for v in [s.add(a, b), s.sub(a, b), s.mul(a, b), s.div(a, b), s.sqrt(a), s.mul_add(a, b, c)] {
            seen.f(s, v);
        }
        for v in
            [s.neg_mul_add(a, b, c), s.min(a, b), s.max(a, b), s.abs(a), s.neg(a), s.round(a), s.floor(a)]
        {
            seen.f(s, v);
        }
        let (less, most, same) = (s.lt(a, b), s.le(a, b), s.eq(a, c));
        seen.f(s, s.select(less, a, b));
        seen.m(s, less);
        seen.m(s, s.not_lt(a, b));
        seen.m(s, most);
        seen.m(s, same);
        for n in [0, 3, 16] {
            seen.f(s, s.load_part(&self.a[..n], 7.5));
            let mut part = vec![0.0; n];
            s.store_part(b, &mut part);
            seen.0.extend(part.iter().map(|x| x.to_bits()));
        }
        seen.f(s, s.splat(s.fold_add(s.select(less, a, b))));
        seen.f(s, s.splat(s.fold_max(b)));
        let limit = s.splat(2e9);
        let small = s.max(s.min(a, limit), s.neg(limit));
        let (i, j) = (s.to_int(small), s.to_bits(b));
        seen.0.push(s.fold_iadd(j) as u32);
        for v in [i, s.iadd(i, j), s.isub(i, j), s.imul(i, j), s.iand(i, j), s.ior(i, j), s.ixor(i, j)] {
            seen.i(s, v);
        }
        for v in
            [s.ishl::<0>(j), s.ishl::<23>(j), s.ishr::<1>(j), s.ishr::<31>(j), s.iushr::<16>(j), s.isplat(-5)]
        {
            seen.i(s, v);
        }
        seen.m(s, s.igt(i, j));
        seen.m(s, s.ieq(j, j));
        for bits in [0, 1, 0x8000, 0xA5C3, 0xFFFF] {
            seen.m(s, s.mask_of_bits(bits));
            seen.f(s, s.select(s.mask_of_bits(bits), a, b));
        }
        seen.f(s, s.to_float(j));
        seen.f(s, s.from_bits(s.iand(j, s.isplat(0x3FFF_FFFF))));
        seen.f(s, s.swap_pairs(a));
        let mut halves = [0; 16];
        s.store_f16(b, &mut halves);
        seen.f(s, s.load_f16(&halves));
        seen.f(s, s.load_bf16(&halves));
        // Payloads of NaN halves differ between the two directions only in what `f` ignores.
        let (numbers, _) = self.x.as_chunks::<16>();
        let bytes = numbers[0].map(|x| x as i8);
        seen.i(s, s.load_i8(&bytes));
        seen.i(s, s.iwiden(u128::from_le_bytes(bytes.map(i8::cast_unsigned))));
        let mut back = [0; 16];
        s.store_i8(s.load_i8(&bytes), &mut back);
        assert_eq!(back, bytes);
        let mut square = [[0.0; 16]; 16];
        for (r, row) in square.iter_mut().enumerate() {
            for (k, x) in row.iter_mut().enumerate() {
                *x = (16 * r + k) as f32;
            }
        }
        s.transpose(&mut square);
        seen.0.extend(square.iter().flatten().map(|x| x.to_bits()));

        let (x, y) = (s.bload(self.x), s.bload(self.y));
        let (low, high): (&[u8; 32], &[u8; 32]) =
            (self.y.first_chunk().expect("32"), self.x.last_chunk().expect("32"));
        for v in [
            s.bload2(low, high),
            s.band(x, y),
            s.bor(x, y),
            s.bxor(x, y),
            s.bsub(x, y),
            s.bsplat(200),
            s.bjoin(x, y),
        ] {
            seen.b(s, v);
        }
        for v in [s.bshr::<1>(x), s.bshr::<4>(x), s.bshl::<3>(x), s.bsplat4(0x0102_8384_u32 as i32)] {
            seen.b(s, v);
        }
        seen.b(s, s.nibbles(&numbers[1], &numbers[2]));
        seen.b(s, s.bytes_of_bits(u64::from_le_bytes(*self.y.first_chunk().expect("8")), 16));
        // Activations never hold -128.
        let a8 = self.y.map(|x| if x == 0x80 { 0x81 } else { x });
        let act = s.bload(&a8);
        let act16: [[i8; 16]; 4] = std::array::from_fn(|i| std::array::from_fn(|k| a8[16 * i + k] as i8));
        let six = s.band(x, s.bsplat(63));
        let scales = numbers[3].map(|x| x as i8);
        let packed = u128::from_le_bytes(scales.map(|x| x as u8));
        seen.i(s, s.dot(i, x, act));
        seen.i(s, s.dot_small(i, six, act));
        // Scales come prepared, so their product is compared, in total where the lanes are free.
        let zero = s.isplat(0);
        seen.i(s, s.dot_scaled(zero, six, act, s.scales_by_quarter(packed, 3, 5)));
        seen.0.push(s.fold_iadd(s.dot_halves(
            zero,
            packed,
            &[-32767, 32767, 5, -6, 7, 8, -9, 10, -4064, 4064, 1, 2, 3, 4, 5, 6],
        )) as u32);
        let rows = [j, s.imul(j, s.isplat(3)), i, s.isub(i, j)];
        let scale = s.qload_f16(0x3C00_B800_4248_7BFF);
        let start = s.qadd_scaled(s.qzero(), s.rfold(rows), scale, 1.5);
        let next = s.qsub_scaled(start, s.rfold_halves([rows[0], rows[3]]), scale, -0.1);
        let last = s.qadd_scaled(next, s.rsub(s.rfold(rows), s.rsplat(77)), scale, 3.0);
        seen.0.extend([start, next, last].map(|q| s.qstore(q).map(f32::to_bits)).as_flattened());

        // Four rows against 16 columns of up to 63, 32 of up to 31, and 16 of all 8 bits.
        let rows: [&[u8; 16]; 4] = std::array::from_fn(|r| &numbers[r]);
        let (first, second): (&[i8; 16], &[i8; 16]) = (&act16[0], &act16[1]);
        let abreast = s.abreast(rows);
        let (w, half) = (s.band(abreast, s.bsplat(63)), s.band(s.bshr::<3>(abreast), s.bsplat(31)));
        let numbers = s.numbers(std::array::from_fn(|r| (packed as u64).rotate_left(11 * r as u32)));
        let ones = s.dsum(s.dzero(), s.bsplat(1), &[1; 16]);
        let ([scales6, mins6], [d, dmin]) = s.numbers6(rows);
        for some in [numbers, scales6, mins6] {
            for j in 0..8 {
                seen.r(s, s.dfold(s.dscale(s.dzero(), ones, s.dpick(&some, j))));
            }
        }
        for q in [d, dmin] {
            seen.0.extend(s.qstore(q).map(|x| if x.is_nan() { 0x7FC0_0000 } else { x.to_bits() }));
        }
        for w in s.bits_abreast([0x1234_5678, 0x9ABC_DEF0, packed as u32, 0x8000_0001], 16) {
            seen.r(s, s.dfold(s.dwiden(s.dsum(s.dzero(), w, first))));
        }
        let (once, twice) =
            (s.dsum(s.dzero(), w, first), s.dsum(s.dsum(s.dzero(), half, first), half, second));
        for j in 0..8 {
            let wide =
                s.dscale(s.dscale(s.dzero(), once, s.dpick(&numbers, j)), twice, s.dpick(&numbers, 7 - j));
            seen.r(s, s.dfold(wide));
        }
        let full = s.dfull(s.dfull(s.dwiden(once), abreast, first), abreast, second);
        seen.r(s, s.dfold(full));
        // Eight rows: both kinds of sums.
        let halves: [&[u8; 2]; 8] = std::array::from_fn(|r| &HALVES[r]);
        let (scale, sums) = (s.eload_f16(halves), s.gfold(full, s.dwiden(once)));
        let start = s.eadd_scaled(s.ezero(), sums, scale, 1.5);
        let next = s.esub_scaled(start, s.gsub(s.gfold(s.dwiden(once), full), s.gsplat(77)), scale, -0.1);
        seen.0.extend([scale, start, next].map(|e| s.estore(e).map(f32::to_bits)).as_flattened());
        let dots = s.ddot(numbers, &[1, -2, 3, -4064, 4064, 6, 7, 8]);
        seen.r(s, s.dfold(dots));

        // Sixteen rows against 16 columns, offset 32 as in Q6_K: |q - 32| * 127 * 8 fits 16 bits.
        let columns = a8.first_chunk::<16>().expect("16").map(|x| x as i8);
        let start = if S::PAIRS { pair_sums(&columns) } else { columns.iter().map(|x| i32::from(*x)).sum() };
        let mut p = s.pstart(start, -32);
        let mut full = s.full_start(columns.iter().map(|x| i32::from(*x)).sum());
        for four in columns.as_chunks::<4>().0 {
            let word = i32::from_le_bytes(four.map(|x| x as u8));
            p = s.psum(p, six, word);
            full = s.full_sum(full, s.bxor(x, s.bsplat(S::FLIP)), word);
        }
        seen.i(s, s.pscale(i, p, s.scales_by_row(s.load_i8(&scales))));
        seen.i(s, s.pfinish(p));
        seen.i(s, full);
        seen.i(s, s.madd(i, j, s.to_bits(a)));

        for half in s.two_halves(s.to_bits(a)) {
            seen.f(s, half);
        }

        // Sixteen rows that begin three bytes apart.
        let rows: [&[u8; 16]; 16] = std::array::from_fn(|r| self.x[3 * r..].first_chunk().expect("61 bytes"));
        for word in s.words_of_rows(rows) {
            let mut bytes = [0; 64];
            s.bstore(word, &mut bytes);
            seen.0.extend(bytes.map(u32::from));
        }
        seen.0
    }
}

#[test]
fn every_operation_gives_the_same_bits_on_every_instruction_set() {
    let awkward = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.5,
        1.5,
        2.5,
        -2.5,
        f32::NAN,
        f32::INFINITY,
        f32::NEG_INFINITY,
        f32::MIN_POSITIVE / 8.0,
        65504.0,
        65520.0,
        5.960_464_5e-8,
        -3.0e38,
    ];
    let mut state = 5_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 32) as u32
    };
    for round in 0..if cfg!(miri) { 2 } else { 200 } {
        let mut floats = || -> [f32; 16] {
            std::array::from_fn(|_| match next() % 4 {
                0 if round % 2 == 0 => awkward[next() as usize % 16],
                1 => f32::from_bits(next()),
                _ => next() as f32 / 2.0_f32.powi(28) - 8.0,
            })
        };
        let (a, b, c) = (floats(), floats(), floats());
        let mut bytes = || -> [u8; 64] { std::array::from_fn(|_| next() as u8) };
        let (x, y) = (bytes(), bytes());
        let run = |isa: Isa| {
            let _ieee = crate::fpenv::FpEnv::enter();
            isa.token().expect("available").dispatch(Everything { a: &a, b: &b, c: &c, x: &x, y: &y })
        };
        let expected = run(Isa::Scalar);
        for isa in Isa::available() {
            let found = run(isa);
            let differs = found.iter().zip(&expected).position(|(a, b)| a != b);
            assert_eq!(differs, None, "{isa}, round {round}: first different word; {a:?} {b:?} {c:?}");
            assert_eq!(found.len(), expected.len());
        }
    }
}
