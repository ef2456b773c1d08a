// The choice: shown everywhere, kept in the address of the page, and taken from it again.

/** Shows what is chosen, everywhere. */
function show() {
  root.dataset.view = chosen.view;
  root.dataset.theme = chosen.theme;
  const used = bar.offsetHeight < innerHeight / 3 && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
  panel.style.top = used ? `${used}px` : '';
  for (const view of ['map', 'flow']) {
    const frame = frameOf(view);
    const svg = pictureOf(view);
    frame.style.maxHeight = `${innerHeight - used - 32}px`;
    if (svg.parentNode !== frame) frame.replaceChildren(svg);
    prepare(svg);
    arrange(svg);
    fade(svg);
    resize(svg, frame);
  }
  const frame = frameOf(chosen.view);
  if (strip.parentNode !== frame || frame.firstChild !== strip) frame.prepend(strip);
  strip.of = null;
  keepStages();
  for (const button of all('button[data-view]')) {
    button.setAttribute('aria-pressed', button.dataset.view === chosen.view);
  }
  const fit = one('[data-zoom="fit"]');
  fit.setAttribute('aria-pressed', chosen.zoom === 'fit');
  one('[data-zoom="full"]').textContent = `${Math.round(current().dataset.scale * 100)} %`;
  if (byId('-theme')) byId('-theme').value = chosen.theme;
  for (const box of all('input[name="slice"]')) box.checked = !chosen.hidden.has(box.value);
  for (const box of all('input[name="who"]')) box.checked = !chosen.who || chosen.who.has(Number(box.dataset.at));
  unring('chosen');
  const place = chosen.place === null || panel.hidden ? null : placeIn(current(), chosen.place);
  if (place) ring(place, 'chosen');
}

/** Writes what is chosen into the address, so that it can be sent and is there after reloading. */
function remember() {
  const parts = [chosen.place === null ? '' : heads[chosen.place].dataset.anchor];
  if (chosen.view !== first.view) parts.push(`view=${chosen.view}`);
  if (chosen.theme !== first.theme) parts.push(`theme=${encodeURIComponent(chosen.theme)}`);
  const who = all('input[name="who"]').filter((box) => box.checked);
  if (chosen.who) parts.push(`who=${who.map((box) => encodeURIComponent(box.value)).join(',')}`);
  if (chosen.hidden.size) parts.push(`without=${Array.from(chosen.hidden, encodeURIComponent).join(',')}`);
  if (chosen.zoom !== 'auto') parts.push(`zoom=${chosen.zoom === 'fit' ? 'fit' : Math.round(chosen.zoom * 100)}`);
  const fragment = parts.join('&');
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
}

/** Takes from the address what is chosen; what it does not name, or names wrongly, is as at first. */
function recall() {
  const [place, ...rest] = location.hash.slice(1).split('&');
  const said = new Map(rest.map((part) => part.split('=')));
  const listed = (key) => (said.get(key) || '').split(',').filter(Boolean).map(read);
  const id = read(place);
  const column = heads.findIndex((head) => head && head.dataset.anchor === id);
  chosen.view = ['map', 'flow'].includes(said.get('view')) ? said.get('view') : first.view;
  const themes = byId('-theme') ? Array.from(byId('-theme').options, (option) => option.value) : [];
  const theme = read(said.get('theme') || '');
  const isDark = 'follow' in root.dataset && matchMedia('(prefers-color-scheme: dark)').matches;
  chosen.theme = themes.includes(theme) ? theme : isDark && themes.includes('dark') ? 'dark' : first.theme;
  const people = all('input[name="who"]');
  const who = listed('who').map((id) => people.find((box) => box.value === id)).filter(Boolean);
  chosen.who = who.length ? new Set(who.map((box) => Number(box.dataset.at))) : null;
  const slices = all('input[name="slice"]').map((box) => box.value);
  chosen.hidden = new Set(listed('without').filter((slice) => slices.includes(slice)));
  const zoom = said.get('zoom');
  chosen.zoom = zoom === 'fit' ? 'fit' : zoom >= 10 && zoom <= 500 ? zoom / 100 : 'auto';
  show();
  if (column >= 0) open(column, { takesFocus: false });
}

function read(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function zoomTo(zoom) {
  const now = Number(current().dataset.scale);
  const wanted = {
    in: ZOOMS.find((step) => step > now + 0.01) || now,
    out: ZOOMS.findLast((step) => step < now - 0.01) || now,
    full: 1,
    fit: 'fit',
  };
  const frame = frameOf(chosen.view);
  const [x, y] = [frame.scrollLeft + frame.clientWidth / 2, frame.scrollTop + frame.clientHeight / 2];
  chosen.zoom = wanted[zoom];
  show();
  const grown = current().dataset.scale / now;
  frame.scrollLeft = x * grown - frame.clientWidth / 2;
  frame.scrollTop = y * grown - frame.clientHeight / 2;
  says.textContent = one('[data-zoom="full"]').textContent;
  remember();
}

function print(what) {
  root.dataset.print = what;
  for (const menu of all('details[open]')) menu.open = false;
  window.print();
}
