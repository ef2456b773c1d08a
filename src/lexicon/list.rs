//! Which lists there are, and by which names the files have them.

macro_rules! names {
    ($(#[$about:meta])* $kind:ident { $($variant:ident $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum $kind {
            $($variant,)+
        }

        impl $kind {
            /// The names in the files, in the order of the variants.
            pub(super) const NAMES: &'static [&'static str] = &[$($name),+];

            /// The variants as the code names them.
            #[cfg(test)]
            pub(super) const VARIANTS: &'static [&'static str] =
                &[$(concat!(stringify!($kind), "::", stringify!($variant))),+];
        }
    };
}

names! {
    /// A list of words; what it holds is said in the files.
    List {
        Adverbs "adverbs",
        Approximations "approximations",
        Articles "articles",
        BadFeelings "bad-feelings",
        BareLinks "bare-links",
        CompanyWords "company-words",
        Conjunctions "conjunctions",
        CountedIn "counted-in",
        DayKinds "day-kinds",
        Denials "denials",
        FalseWords "false-words",
        FeelingFillers "feeling-fillers",
        GoodFeelings "good-feelings",
        HighPriorities "high-priorities",
        LowPriorities "low-priorities",
        Missing "missing",
        Periods "periods",
        PictureWords "picture-words",
        PlanNames "plan-names",
        RangeWords "range-words",
        Solutions "solutions",
        SystemVerbs "system-verbs",
        Systems "systems",
        TrueWords "true-words",
        VagueGoal "vague-goal",
        VaguePain "vague-pain",
        Wishes "wishes",
        WordsWithoutKey "words-without-key",
    }
}

names! {
    /// A group of lists, each under what its words mean.
    Group {
        Channels "channels",
        Choices "choices",
        Keys "keys",
        Months "months",
        Units "units",
    }
}
