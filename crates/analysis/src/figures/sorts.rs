//! Sets of what words mean to a number, by which most are turned away before
//! their phrases are looked at.

use super::FigureTerm;

/// What a [`FigureTerm`] is, whatever it holds.
macro_rules! sorts {
    ($($sort:ident)*) => {
        /// What a word means to a number, whatever its term holds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Sort { $($sort,)* }

        impl Sort {
            /// That of a term.
            // Of a term that is known where it is asked nothing is left of it.
            #[inline]
            pub(super) fn of(term: FigureTerm) -> Sort {
                match term {
                    $(FigureTerm::$sort { .. } => Sort::$sort,)*
                }
            }
        }
    };
}

sorts! {
    Qualifier Limit Change BetweenQualifier QualifierBehind QualifierBehindUnit Currency
    RoundScale MoneyScale Fraction Owned Minus Unit Noun Function Numbered Score NotNumber
    Ratio Partitive Outcome Counts BeforeHead Plural Joins Between JoinsRange
}

/// Some [`Sort`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sorts(u32);

impl From<Sort> for Sorts {
    #[inline]
    fn from(sort: Sort) -> Sorts {
        Sorts(1 << (sort as u8))
    }
}

impl<const N: usize> From<[Sort; N]> for Sorts {
    #[inline]
    fn from(sorts: [Sort; N]) -> Sorts {
        let sorts = sorts.into_iter().map(Sorts::from);
        sorts.fold(Sorts::default(), Sorts::and)
    }
}

impl Sorts {
    /// What a word comes to that phrases of these meanings begin with.
    pub(crate) fn of_all(terms: &[(FigureTerm, usize)]) -> Sorts {
        let sorts = terms.iter().map(|&(term, _)| Sorts::from(Sort::of(term)));
        sorts.fold(Sorts::default(), Sorts::and)
    }

    fn and(self, others: Sorts) -> Sorts {
        Sorts(self.0 | others.0)
    }

    /// Whether any of the `others` is among them.
    #[inline]
    pub(super) fn meets(self, others: Sorts) -> bool {
        self.0 & others.0 != 0
    }
}
