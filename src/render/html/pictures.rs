//! The pictures of a page: the map and the flow, in as many looks as a page that is sent around can carry.

use crate::map::Map;
use crate::render::html::look;
use crate::render::svg::write_scene;
use crate::scene::shape::Scene;
use crate::scene::{self, flow};
use crate::theme::{self, Theme};

/// Pictures in other looks are left out where all would be larger than this, in bytes.
const LARGEST: usize = 1_000_000;

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    Map,
    Flow,
}

/// A picture as it stands in the page.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) view: View,
    /// The name of its look.
    pub(super) theme: String,
    pub(super) svg: String,
    /// Whether it is wider than high.
    pub(super) is_wide: bool,
}

impl View {
    /// Returns the name by which page and script call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            View::Map => "map",
            View::Flow => "flow",
        }
    }
}

/// Draws both views in a look, then in the others as long as the page stays small; returns the looks too.
pub(super) fn draw<'a>(map: &Map, first: &'a Theme) -> (Vec<&'a Theme>, Vec<Picture>) {
    let others = theme::FILES
        .iter()
        .map(|file| -> &'a Theme { file.theme() })
        .filter(|other| look::name(other) != look::name(first));
    let (mut themes, mut pictures) = (Vec::new(), Vec::new());
    let (mut size, mut largest) = (0, 0);
    for theme in std::iter::once(first).chain(others) {
        if size + largest > LARGEST && !themes.is_empty() {
            break;
        }
        // A project's own font is kept in all looks.
        let set = Theme { type_sizes: first.type_sizes, ..theme.clone() };
        let drawn =
            [picture(View::Map, scene::layout(map, &set), theme), picture(View::Flow, flow::layout(map, &set), theme)];
        let own: usize = drawn.iter().map(|picture| picture.svg.len()).sum();
        (size, largest) = (size + own, largest.max(own));
        themes.push(theme);
        pictures.extend(drawn);
    }
    (themes, pictures)
}

fn picture(view: View, mut scene: Scene, theme: &Theme) -> Picture {
    // No id of a journey holds a colon: nothing else on the page can bear an id of the picture.
    scene.id = format!("{}:{}", scene.id, view.name());
    let is_wide = scene.width > scene.height;
    Picture { view, theme: look::name(theme), svg: write_scene(&scene), is_wide }
}
