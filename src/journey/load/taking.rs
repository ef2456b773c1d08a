//! Takes over what the project file shares: by its id, the first time that the journey names it.

use super::names::Found;
use super::{Desk, Names};
use crate::journey::shared::{Entry, Shelf};
use crate::journey::written::WrittenPersona;
use crate::journey::{Channel, Evidence, Metric, Persona, Ref, Shared};
use crate::source::{Span, Spanned};
use crate::yaml::Field;

impl Desk<'_> {
    /// Lets names know what the project shares, so that a typo is understood.
    pub(super) fn see_shared(&mut self) {
        let Some(shared) = self.shared else { return };
        fn ids<W: Entry, T>(names: &mut Names<T>, shelf: &Shelf<W>) {
            names.elsewhere = shelf.ids().cloned().collect();
        }
        ids(&mut self.personas, &shared.personas);
        ids(&mut self.channels, &shared.channels);
        ids(&mut self.evidence, &shared.evidence);
        ids(&mut self.metrics, &shared.metrics);
    }

    /// Takes over a channel that was not found in the journey itself.
    pub(super) fn take_channel(&mut self, found: &Found<Channel>, text: &str) -> Option<Ref<Channel>> {
        let (key, entry) = taken(self.shared, found, |shared| &shared.channels, text)?;
        let reference = Ref::new(self.journey.channels.items.len());
        self.enter_channel(entry, Some(key));
        Some(reference)
    }

    /// Takes over a source of evidence that was not found in the journey itself.
    pub(super) fn take_evidence(&mut self, found: &Found<Evidence>, text: &str) -> Option<Ref<Evidence>> {
        let (key, entry) = taken(self.shared, found, |shared| &shared.evidence, text)?;
        Some(self.enter_evidence(entry.value, Some(key), entry.span, true))
    }

    /// Takes over a metric that was not found in the journey itself.
    pub(super) fn take_metric(&mut self, found: &Found<Metric>, text: &str) -> Option<Ref<Metric>> {
        let (key, entry) = taken(self.shared, found, |shared| &shared.metrics, text)?;
        Some(self.enter_metric(entry.value, Some(key), entry.span, true))
    }

    /// Returns the persona of the project that a bare name under `personas:` means.
    ///
    /// Its key is where the journey names it, so that what is found about the persona here is reported here.
    pub(super) fn shared_persona(
        &mut self,
        written: &Spanned<WrittenPersona>,
        key: Option<&Spanned<String>>,
    ) -> Option<(Spanned<WrittenPersona>, Spanned<String>)> {
        // Under a key, a name is the journey's own word for a persona of its own.
        if !is_bare(&written.value) || key.is_some() && written.value.name.is_given() {
            return None;
        }
        let named = key.or_else(|| written.value.name.spanned())?;
        let found: Found<Persona> = Found::Nothing;
        let (key, entry) = taken(self.shared, &found, |shared| &shared.personas, &named.value)?;
        self.taken.push((entry.span, named.span));
        let here = |name: Field<String>| match name {
            Field::Present(name) => Field::present(name.value, named.span),
            other => other,
        };
        let value = WrittenPersona { name: here(entry.value.name), ..entry.value };
        Some((Spanned::new(value, named.span), Spanned::new(key.value, named.span)))
    }
}

/// Returns what a text means on a shelf, with its id as a key, where the journey itself has nothing of that name.
fn taken<W: Entry, T>(
    shared: Option<&Shared>,
    found: &Found<T>,
    shelf: impl Fn(&Shared) -> &Shelf<W>,
    text: &str,
) -> Option<(Spanned<String>, Spanned<W>)> {
    let (Found::Nothing, Some(shared)) = (found, shared) else { return None };
    let (id, entry) = shelf(shared).find(text)?;
    let start = entry.span.start as usize;
    Some((Spanned::new(id.to_owned(), Span::new(start, start)), entry.clone()))
}

/// Tells whether nothing is said of a persona but a name.
fn is_bare(written: &WrittenPersona) -> bool {
    let WrittenPersona {
        name: _,
        id,
        summary,
        role,
        goal,
        needs,
        priorities,
        context,
        trigger,
        pain_points,
        share,
        quote,
        evidence,
    } = written;
    let texts = [id, summary, role, context, trigger, quote];
    texts.iter().all(|text| text.is_missing())
        && !(goal.is_given() || needs.is_given() || priorities.is_given() || pain_points.is_given())
        && !(share.is_given() || evidence.is_given())
}
