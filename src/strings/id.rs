//! Indonesian.

use super::{DateWords, Strings};

pub(super) static STRINGS: Strings = Strings {
    name: "Bahasa Indonesia",
    dates: DateWords {
        months: [
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember",
        ],
        months_short: [
            "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
        ],
        weekdays: [
            "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu",
        ],
        thousands: ".",
    },
};
