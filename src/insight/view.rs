//! Through whose eyes a journey is looked at, and how much each of them weighs.

use crate::journey::{Journey, Persona, Ref, Touchpoint};

/// One point of view: a persona, or everyone in a journey that names none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The persona; `None` in a journey without personas.
    pub persona: Option<Ref<Persona>>,
    /// The part of the customers that the persona stands for, 0 to 1; the weights of all views are 1 together.
    pub weight: f64,
    /// Whether the file says how large that part is.
    pub is_given: bool,
}

/// Returns the points of view of a journey, in file order.
///
/// A persona without a share takes an equal part of what the others leave; where no share is given, all weigh the same.
/// A persona with a share of 0 % stands for nobody: it changes nothing and has no view. Neither has a persona whom the
/// journey is not `for`.
pub(super) fn views_of(journey: &Journey) -> Vec<View> {
    let share = |persona: Ref<Persona>| journey[persona].share.get().map(|share| share.0);
    let audience = &journey.audience;
    let takes_part = |persona: &Ref<Persona>| audience.is_empty() || audience.broken || audience.contains(persona);
    let personas: Vec<Ref<Persona>> = journey.refs(&journey.personas).filter(takes_part).collect();
    let counted: Vec<Ref<Persona>> = personas.iter().copied().filter(|persona| share(*persona) != Some(0.0)).collect();
    let counted = if counted.is_empty() { personas } else { counted };
    if counted.is_empty() {
        return vec![View { persona: None, weight: 1.0, is_given: false }];
    }
    let given: f64 = counted.iter().filter_map(|persona| share(*persona)).sum();
    let silent = counted.iter().filter(|persona| share(**persona).is_none()).count();
    let left = (1.0 - given).max(0.0) / silent.max(1) as f64;
    let total = if silent > 0 { given.max(1.0) } else { given };
    let even = 1.0 / counted.len() as f64;
    let view = |persona: Ref<Persona>| {
        let weight = share(persona).unwrap_or(left);
        let weight = if total > 0.0 { weight / total } else { even };
        View { persona: Some(persona), weight, is_given: share(persona).is_some() }
    };
    counted.into_iter().map(view).collect()
}

/// Returns the views of those who go through a touchpoint.
pub fn views_at<'a>(
    journey: &'a Journey,
    views: &'a [View],
    touchpoint: Ref<Touchpoint>,
) -> impl Iterator<Item = View> + 'a {
    views.iter().copied().filter(move |view| journey.is_for(&journey[touchpoint].moment, view.persona))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Share;
    use crate::source::{Span, Spanned};
    use crate::yaml::Field;

    fn weights(shares: &[Option<f64>]) -> Vec<f64> {
        let persona = |share: &Option<f64>| Persona {
            share: share.map_or(Field::Missing, |share| Field::Present(Spanned::new(Share(share), Span::default()))),
            ..Persona::default()
        };
        let mut journey = Journey::default();
        journey.personas.items = shares.iter().map(persona).collect();
        views_of(&journey).iter().map(|view| (view.weight * 1000.0).round() / 1000.0).collect()
    }

    #[test]
    fn what_is_left_is_split_evenly() {
        assert_eq!(weights(&[]), [1.0]);
        assert_eq!(weights(&[None, None]), [0.5, 0.5]);
        assert_eq!(weights(&[Some(0.6), Some(0.4)]), [0.6, 0.4]);
        assert_eq!(weights(&[Some(0.5), None, None]), [0.5, 0.25, 0.25]);
        assert_eq!(weights(&[Some(0.2), Some(0.2)]), [0.5, 0.5]);
    }

    #[test]
    fn who_stands_for_nobody_has_no_view() {
        assert_eq!(weights(&[Some(0.0), Some(1.0)]), [1.0]);
        assert_eq!(weights(&[Some(0.0), None]), [1.0]);
        assert_eq!(weights(&[Some(0.0), Some(0.0)]), [0.5, 0.5]);
    }
}
