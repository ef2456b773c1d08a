// The panel: what is said of a touchpoint, and how one goes from one to the next.

function define(list, label, nodes) {
  // Of one lane, there may be something for the touchpoint and something for its stage.
  let said = list.lastElementChild;
  if (!said || said.previousElementSibling.textContent !== label) {
    const term = document.createElement('dt');
    term.textContent = label;
    said = document.createElement('dd');
    list.append(term, said);
  }
  said.append(...nodes.map((node) => node.cloneNode(true)));
}

/** Gathers all that the tables say of a column. */
function factsOf(column) {
  const head = heads[column];
  const out = document.createDocumentFragment();
  const title = document.createElement('h2');
  title.textContent = head.textContent;
  const stage = document.createElement('p');
  stage.className = 'quiet';
  const parts = Array.from(one('h3', head.closest('section')).childNodes, (node) => node.textContent.trim());
  stage.textContent = parts.filter(Boolean).join(' · ');
  const list = document.createElement('dl');
  let label = '';
  for (const line of head.closest('table').tBodies[0].rows) {
    const row = one('th', line);
    if (row) label = row.firstChild.textContent;
    for (const cell of line.cells) {
      if (cell.dataset.from !== undefined && cell.dataset.from <= column && column < cell.dataset.to) {
        define(list, label, Array.from(cell.childNodes));
      }
    }
  }
  for (const entry of all('dl[data-from] > div', head.closest('section'))) {
    define(list, one('dt', entry).textContent, Array.from(one('dd', entry).childNodes));
  }
  out.append(title, stage, list);
  return out;
}

function showPanel(content) {
  panelBody.replaceChildren(content);
  panel.scrollTop = 0;
  panel.hidden = false;
  hidePeek();
}

/** Opens a touchpoint: its ring in the picture, and beside it all that is said of it. */
function open(column, { takesFocus = true } = {}) {
  chosen.place = column;
  showPanel(factsOf(column));
  for (const step of all('[data-step]', panel)) step.hidden = false;
  unring('chosen');
  const place = placeIn(current(), column);
  if (place) {
    ring(place, 'chosen');
    bringIntoView(place);
  }
  says.textContent = `${panel.getAttribute('aria-label')}: ${heads[column].textContent}`;
  if (takesFocus) panel.focus({ preventScroll: true });
  remember();
}

function openList(id) {
  const copy = byId(id).cloneNode(true);
  copy.removeAttribute('id');
  chosen.place = null;
  unring('chosen');
  showPanel(copy);
  for (const step of all('[data-step]', panel)) step.hidden = true;
  panel.focus({ preventScroll: true });
  remember();
}

function close() {
  if (panel.hidden) return;
  panel.hidden = true;
  unring('chosen');
  const place = chosen.place === null ? null : placeIn(current(), chosen.place);
  chosen.place = null;
  remember();
  (place || opener || frameOf(chosen.view)).focus({ preventScroll: true });
  opener = null;
}

function bringIntoView(place) {
  const frame = frameOf(chosen.view);
  const cover = panel.hidden ? null : panel.getBoundingClientRect();
  // In a narrow window the panel lies over the lower part: then the frame goes up as far as it can.
  const isBelow = cover !== null && cover.width >= innerWidth - 1;
  frame.closest('section').scrollIntoView({ block: isBelow ? 'start' : 'nearest' });
  const [own, around] = [place.getBoundingClientRect(), frame.getBoundingClientRect()];
  const isBeside = cover !== null && !isBelow && root.dir !== 'rtl';
  const [left, right] = [around.left, isBeside ? Math.min(around.right, cover.left) : around.right];
  const [top, bottom] = [around.top, Math.min(around.bottom, isBelow ? cover.top : innerHeight)];
  if (own.left < left + 20 || own.right > right - 20) {
    frame.scrollLeft += (own.left + own.right) / 2 - (left + right) / 2;
  }
  if (own.top < top + Math.min(130, (bottom - top) / 3) || own.bottom > bottom - 20) {
    frame.scrollTop += (own.top + own.bottom) / 2 - (top + bottom) / 2;
  }
}

function goTo(column) {
  const place = placeIn(current(), column);
  if (!place) return;
  for (const other of placesIn(current())) other.setAttribute('tabindex', '-1');
  place.setAttribute('tabindex', '0');
  place.focus({ preventScroll: true });
  bringIntoView(place);
}

/** Returns the column so many steps on that has a place in the picture; where something is sought, that has it too. */
function stepFrom(column, step) {
  const found = sought();
  const placed = placesIn(current()).map((place) => Number(place.dataset.place)).sort((a, b) => a - b);
  const columns = placed.filter((own) => found === null || found.includes(own) || own === column);
  const at = columns.indexOf(column);
  return columns[Math.min(columns.length - 1, Math.max(0, at + step))];
}
