//! What was asked for by its name, and whether any of the journeys has it.

use crate::escape;
use crate::journey::{Journey, Opportunity, Persona, Ref, name_key};
use crate::yaml;

/// Something that was asked for by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sought {
    typed: String,
    noun: &'static str,
    /// Whether some journey has it.
    pub is_found: bool,
    /// The name that comes nearest, in the first journey that has one so near.
    nearest: Option<String>,
}

impl Sought {
    /// Tells of a persona that was asked for.
    pub(crate) fn persona(journey: &Journey, typed: &str, is_found: bool) -> Self {
        let names = journey.personas.iter().flat_map(|persona| [persona.id.as_str(), persona.short_name()]);
        Sought::of("nobody", typed, is_found, names)
    }

    /// Tells of an opportunity that was asked for.
    pub(crate) fn opportunity(journey: &Journey, typed: &str, is_found: bool) -> Self {
        let names = journey.opportunities.iter().flat_map(|own| [own.id.as_str(), own.name.value.as_str()]);
        Sought::of("no opportunity", typed, is_found, names)
    }

    fn of<'a>(noun: &'static str, typed: &str, is_found: bool, names: impl Iterator<Item = &'a str>) -> Self {
        let nearest = if is_found { None } else { yaml::nearest(typed, names).map(str::to_owned) };
        Sought { typed: typed.to_owned(), noun, is_found, nearest }
    }

    /// Joins what one more journey has with what others had.
    pub(crate) fn join(all: &mut Vec<Sought>, more: Vec<Sought>) {
        if all.is_empty() {
            *all = more;
            return;
        }
        for (own, more) in all.iter_mut().zip(more) {
            own.is_found |= more.is_found;
            own.nearest = own.nearest.take().or(more.nearest);
        }
    }

    /// Says that no journey has it.
    pub(crate) fn complaint(&self) -> String {
        let advice = self.nearest.as_ref().map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        escape::terminal(&format!("{} is called `{}` in what was searched{advice}", self.noun, self.typed)).into_owned()
    }
}

/// Finds a persona by its id, or by its name, whole or short.
pub(crate) fn find_persona(journey: &Journey, typed: &str) -> Option<Ref<Persona>> {
    let by = |name: fn(&Persona) -> &str| find(&journey.personas, typed, name);
    let by_id = journey.personas.iter().position(|persona| persona.id == typed.trim());
    let by_name = || by(|persona| &persona.name.value).or_else(|| by(Persona::short_name));
    by_id.or_else(by_name).or_else(|| by(|persona| &persona.id)).map(Ref::new)
}

/// Finds an opportunity by its id, or by its name.
pub(crate) fn find_opportunity(journey: &Journey, typed: &str) -> Option<Ref<Opportunity>> {
    let by = |name: fn(&Opportunity) -> &str| find(&journey.opportunities, typed, name);
    let by_id = journey.opportunities.iter().position(|own| own.id == typed.trim());
    by_id.or_else(|| by(|own| &own.name.value)).or_else(|| by(|own| &own.id)).map(Ref::new)
}

/// Finds the first of some things whose name is the same as what was typed.
fn find<T>(things: &[T], typed: &str, name: fn(&T) -> &str) -> Option<usize> {
    let wanted = name_key(typed);
    things.iter().position(|thing| name_key(name(thing)) == wanted)
}
