//! Eight rows where registers hold four.

/// The operations on eight rows as two times those on four, for `type E = [Self::Q; 2]` and `type G = [Self::R; 2]`.
macro_rules! eight_rows_by_fours {
    () => {
        #[inline(always)]
        fn ezero(self) -> Self::E {
            [self.qzero(); 2]
        }
        #[inline(always)]
        fn eload_f16(self, halves: [&[u8; 2]; 8]) -> Self::E {
            let mut fours = [0; 2];
            for (r, half) in halves.into_iter().enumerate() {
                fours[r / 4] |= u64::from(u16::from_le_bytes(*half)) << (16 * (r % 4));
            }
            [self.qload_f16(fours[0]), self.qload_f16(fours[1])]
        }
        #[inline(always)]
        fn estore(self, v: Self::E) -> [f32; 8] {
            let ([a, b, c, d], [e, f, g, h]) = (self.qstore(v[0]), self.qstore(v[1]));
            [a, b, c, d, e, f, g, h]
        }
        #[inline(always)]
        fn eadd_scaled(self, acc: Self::E, sum: Self::G, scale: Self::E, times: f32) -> Self::E {
            [
                self.qadd_scaled(acc[0], sum[0], scale[0], times),
                self.qadd_scaled(acc[1], sum[1], scale[1], times),
            ]
        }
        #[inline(always)]
        fn esub_scaled(self, acc: Self::E, sum: Self::G, scale: Self::E, times: f32) -> Self::E {
            [
                self.qsub_scaled(acc[0], sum[0], scale[0], times),
                self.qsub_scaled(acc[1], sum[1], scale[1], times),
            ]
        }
        #[inline(always)]
        fn gsplat(self, x: i32) -> Self::G {
            [self.rsplat(x); 2]
        }
        #[inline(always)]
        fn gsub(self, a: Self::G, b: Self::G) -> Self::G {
            [self.rsub(a[0], b[0]), self.rsub(a[1], b[1])]
        }
        #[inline(always)]
        fn gfold(self, low: Self::D, high: Self::D) -> Self::G {
            [self.dfold(low), self.dfold(high)]
        }
    };
}

pub(crate) use eight_rows_by_fours;
