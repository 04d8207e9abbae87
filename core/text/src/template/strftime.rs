//! `strftime_now`: today's date in the C library's notation.

use std::time::{SystemTime, UNIX_EPOCH};

use minijinja::{Error, ErrorKind};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// The time `now` (seconds since 1970; `None` is the system's), in UTC.
pub(super) fn format(format: &str, now: Option<i64>) -> Result<String, Error> {
    let now = now.unwrap_or_else(|| {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0))
    });
    let date = Date::of(now);
    let mut out = String::new();
    let mut chars = format.chars();
    while let Some(c) = chars.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        let (flag, code) = match chars.next() {
            Some('-') => (true, chars.next()),
            code => (false, code),
        };
        let number =
            |value: i64, width: usize| if flag { value.to_string() } else { format!("{value:0width$}") };
        let month = MONTHS[date.month as usize - 1];
        let day = DAYS[date.weekday as usize];
        out.push_str(&match code {
            Some('Y') => date.year.to_string(),
            Some('y') => number(date.year.rem_euclid(100), 2),
            Some('m') => number(date.month, 2),
            Some('d') => number(date.day, 2),
            Some('e') => format!("{:2}", date.day),
            Some('H') => number(date.hour, 2),
            Some('I') => number((date.hour + 11) % 12 + 1, 2),
            Some('M') => number(date.minute, 2),
            Some('S') => number(date.second, 2),
            Some('j') => number(date.day_of_year, 3),
            Some('p') => if date.hour < 12 { "AM" } else { "PM" }.into(),
            Some('B') => month.into(),
            Some('b' | 'h') => month[..3].into(),
            Some('A') => day.into(),
            Some('a') => day[..3].into(),
            Some('w') => date.weekday.to_string(),
            Some('u') => (if date.weekday == 0 { 7 } else { date.weekday }).to_string(),
            Some('F') => format!("{}-{:02}-{:02}", date.year, date.month, date.day),
            Some('T') => format!("{:02}:{:02}:{:02}", date.hour, date.minute, date.second),
            Some('Z') => "UTC".into(),
            Some('z') => "+0000".into(),
            Some('s') => now.to_string(),
            Some('f') => "000000".into(),
            Some('n') => "\n".into(),
            Some('t') => "\t".into(),
            Some('%') => "%".into(),
            other => {
                let other = other.map_or("nothing".into(), |c| format!("%{c}"));
                return Err(Error::new(
                    ErrorKind::InvalidOperation,
                    format!("strftime_now does not know {other}"),
                ));
            }
        });
    }
    Ok(out)
}

struct Date {
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    weekday: i64,
    day_of_year: i64,
}

impl Date {
    /// The proleptic Gregorian date, from the days since 1 March of year 0: months counted from March have lengths
    /// that one formula gives, and the leap day comes last.
    fn of(seconds: i64) -> Self {
        // Years stay four digits long or so; a clock that says otherwise is not worth an overflow.
        let seconds = seconds.clamp(-100_000_000_000, 100_000_000_000);
        let days = seconds.div_euclid(86_400);
        let rest = seconds.rem_euclid(86_400);
        let shifted = days + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_from_march = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_from_march + 2) / 153;
        let day = day_from_march - (153 * month_from_march + 2) / 5 + 1;
        let month = (month_from_march + 2) % 12 + 1;
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        let day_of_year =
            if month > 2 { day_from_march + 60 + i64::from(leap) } else { day_from_march - 305 };
        Self {
            year,
            month,
            day,
            hour: rest / 3600,
            minute: rest / 60 % 60,
            second: rest % 60,
            weekday: (days + 4).rem_euclid(7),
            day_of_year,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        let show = |seconds| format("%Y-%m-%d %H:%M:%S %a %A %B %b %j %-d %y %I%p", Some(seconds)).unwrap();
        assert_eq!(show(0), "1970-01-01 00:00:00 Thu Thursday January Jan 001 1 70 12AM");
        assert_eq!(show(951_782_400), "2000-02-29 00:00:00 Tue Tuesday February Feb 060 29 00 12AM");
        assert_eq!(show(1_735_689_599), "2024-12-31 23:59:59 Tue Tuesday December Dec 366 31 24 11PM");
        assert_eq!(show(1_795_255_445), "2026-11-21 10:04:05 Sat Saturday November Nov 325 21 26 10AM");
        assert_eq!(show(-1), "1969-12-31 23:59:59 Wed Wednesday December Dec 365 31 69 11PM");
    }

    #[test]
    fn an_unknown_code_is_an_error() {
        assert!(format("%Q", Some(0)).unwrap_err().to_string().contains("%Q"));
        assert!(format("%", Some(0)).is_err());
    }
}
