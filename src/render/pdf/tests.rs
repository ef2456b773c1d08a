//! What stands in a PDF, as far as it can be read without a reader.

use krilla::configure::Configuration;

use super::*;
use crate::map::fixture::city_bike;
use crate::theme::LIGHT;

/// Returns a map as a PDF whose parts stand plainly in it.
fn plain(map: &Map, configuration: Configuration) -> Result<String, KrillaError> {
    let scene = crate::scene::layout(map, &LIGHT);
    let story = Story::of_map(map);
    let plan = Plan::of(&scene, &story, &LIGHT);
    let settings = SerializeSettings { compress_content_streams: false, ..settings(configuration) };
    let book = Book { scene: &scene, plan, map, added: &[], placement: Placement::of(&scene, None), tiles: None };
    Ok(String::from_utf8_lossy(&document(&book, settings)?).into_owned())
}

fn accessible_map() -> Map {
    let mut map = city_bike();
    map.language = Some("en".into());
    map
}

#[test]
fn a_map_keeps_to_the_standard_of_what_can_be_read_aloud() {
    let map = accessible_map();
    let pdf = plain(&map, accessible()).expect("it keeps to PDF/UA-1");
    for part in ["/StructTreeRoot", "/Lang(en)", "/MarkInfo", "/Outlines", "<pdfuaid:part>1<", "/FontFile2"] {
        assert!(pdf.contains(part), "no {part}");
    }
    assert!(pdf.contains(&format!("<rdf:li xml:lang=\"x-default\">{}</rdf:li>", map.head.title)));
}

#[test]
fn no_date_gets_into_it_and_the_same_map_gives_the_same_bytes() {
    let map = accessible_map();
    let first = plain(&map, accessible()).expect("a PDF");
    assert!(!first.contains("CreationDate") && !first.contains("CreateDate") && !first.contains("ModDate"));
    assert_eq!(first, plain(&map, accessible()).expect("a PDF"));
}

#[test]
fn every_stage_and_touchpoint_has_its_address() {
    let map = accessible_map();
    let pdf = plain(&map, accessible()).expect("a PDF");
    let anchors = map.columns.iter().filter(|column| !column.is_stage).map(|column| &column.anchor);
    for address in map.stages.iter().map(|stage| &stage.id).chain(anchors) {
        assert!(pdf.contains(&format!("({address})")), "{address}");
    }
}

#[test]
fn it_has_headings_figures_and_paragraphs() {
    let map = accessible_map();
    let pdf = plain(&map, accessible()).expect("a PDF");
    let kinds: Vec<&str> = pdf.split("/Type/StructElem/S/").skip(1).collect();
    let count = |kind: &str| kinds.iter().filter(|part| part.starts_with(kind)).count();
    assert_eq!(count("H1/"), 1);
    assert!(count("H2") > map.stages.len() && count("H3") >= map.columns.len());
    assert!(count("Figure") >= 1 && count("P/") > 20);
}
