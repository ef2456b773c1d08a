// The page: its parts, and what is chosen in it. Whatever the script shows, it takes from the page; it holds no word of any
// journey, builds no markup from text, and loads nothing.

const root = document.documentElement;
const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
const one = (selector, within = document) => within.querySelector(selector);
const byId = (id) => document.getElementById(id);

const bar = one('.bar');
const panel = byId('-panel');
const panelBody = one('.panel-body');
const says = byId('-says');
const finder = byId('-find');
// The heads of the tables, by column: what a touchpoint is called, and all that is said of it.
const heads = [];
for (const head of all('th[data-column]')) {
  heads[Number(head.dataset.column)] = head;
  // An address leads to the place in the picture, not to the table, which is where it leads without script.
  head.dataset.anchor = head.id;
  head.removeAttribute('id');
}

const ZOOMS = [0.25, 0.35, 0.5, 0.7, 0.85, 1, 1.25, 1.5, 2, 3];
const first = { view: root.dataset.view, theme: root.dataset.theme };
// What is chosen; the address of the page says the same.
const chosen = { ...first, place: null, who: null, hidden: new Set(), zoom: 'auto' };
let opener = null;
