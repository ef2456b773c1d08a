// Lets the page be explored: what is chosen, found and opened. Whatever it shows, it takes from the page; it holds no
// word of any journey, builds no markup from text, and loads nothing.
(() => {
  'use strict';

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

  // ---- The pictures -------------------------------------------------------------------------------------------------

  const pictures = new Map();
  for (const section of all('.picture')) {
    pictures.set(`${section.dataset.view} ${first.theme}`, one('svg', section));
  }
  const frameOf = (view) => one(`.picture[data-view="${view}"] .frame`);

  /** Returns the picture of a view in the chosen look; it is taken out of its template when it is first asked for. */
  function pictureOf(view) {
    const key = `${view} ${chosen.theme}`;
    if (!pictures.has(key)) {
      const kept = all('template').find((each) => each.dataset.view === view && each.dataset.theme === chosen.theme);
      pictures.set(key, kept ? document.importNode(kept.content, true).querySelector('svg') : one('svg', frameOf(view)));
    }
    return pictures.get(key);
  }

  const current = () => pictureOf(chosen.view);
  const placesIn = (svg) => all('[data-place]', svg);
  const placeIn = (svg, column) => one(`[data-place="${column}"]`, svg);

  /** Makes what stands for a touchpoint in a picture something to go to and to press. */
  function prepare(svg) {
    if (svg.dataset.ready) return;
    svg.dataset.ready = 'yes';
    svg.dataset.width = svg.viewBox.baseVal.width;
    svg.dataset.height = svg.viewBox.baseVal.height;
    svg.setAttribute('role', 'group');
    heads.forEach((head, column) => {
      const place = svg.querySelector(`#${CSS.escape(`${svg.id}.${head.dataset.anchor}`)}`);
      if (!place) return;
      place.dataset.place = column;
      place.setAttribute('role', 'button');
      place.setAttribute('tabindex', '-1');
      place.setAttribute('aria-label', head.textContent);
      const hint = one(':scope > title', place);
      if (hint) hint.remove();
    });
    const entry = placesIn(svg).sort((a, b) => a.dataset.place - b.dataset.place)[0];
    if (entry) entry.setAttribute('tabindex', '0');
  }

  const slicesOf = (svg) => all('[data-slice]', svg);

  /** Takes out the lanes that are not wanted, and closes the gaps that they leave. */
  function arrange(svg) {
    const slices = slicesOf(svg);
    const isWanted = slices.map((slice) => !chosen.hidden.has(slice.dataset.slice));
    slices.forEach((slice, at) => {
      // A line of the blueprint stands as long as a lane stands below it.
      if (slice.dataset.slice !== 'line') return;
      let next = at + 1;
      while (next < slices.length && slices[next].dataset.slice.startsWith('lane.') && !isWanted[next]) next += 1;
      isWanted[at] = next < slices.length && slices[next].dataset.slice.startsWith('lane.');
    });
    let gap = 0;
    slices.forEach((slice, at) => {
      slice.classList.toggle('gone', !isWanted[at]);
      slice.setAttribute('transform', `translate(0 ${-gap})`);
      if (!isWanted[at]) gap += Number(slice.dataset.height);
    });
    svg.dataset.shown = svg.dataset.height - gap;
    svg.setAttribute('viewBox', `0 0 ${svg.dataset.width} ${svg.dataset.shown}`);
  }

  /** Lets what is not of the chosen personas, or not of what is sought, step back. */
  function fade(svg) {
    const isOther = (who) => chosen.who && !who.split(' ').some((each) => chosen.who.has(Number(each)));
    for (const own of all('[data-who]', svg)) own.classList.toggle('faded', isOther(own.dataset.who));
    const found = sought();
    for (const place of placesIn(svg)) {
      place.classList.toggle('missed', found !== null && !found.includes(Number(place.dataset.place)));
    }
  }

  function scaleOf(svg, frame) {
    const fit = frame.clientWidth / svg.dataset.width;
    if (chosen.zoom === 'fit') return fit;
    return chosen.zoom === 'auto' ? Math.min(1, Math.max(0.7, fit)) : chosen.zoom;
  }

  function resize(svg, frame) {
    const scale = scaleOf(svg, frame);
    svg.style.width = `${svg.dataset.width * scale}px`;
    svg.style.height = `${svg.dataset.shown * scale}px`;
    svg.dataset.scale = scale;
  }

  /** Draws a ring round a touchpoint. */
  function ring(place, kind) {
    const box = place.getBBox();
    const halo = document.createElementNS(place.namespaceURI, 'rect');
    const around = { x: box.x - 5, y: box.y - 5, width: box.width + 10, height: box.height + 10, rx: 9 };
    for (const [name, value] of Object.entries(around)) halo.setAttribute(name, value);
    halo.setAttribute('class', `halo ${kind}`);
    place.append(halo);
  }

  function unring(kind) {
    for (const halo of all(`.halo.${kind}`)) halo.remove();
  }

  // ---- Headings that stay in view -----------------------------------------------------------------------------------

  const strip = document.createElement('div');
  strip.className = 'strip';
  strip.setAttribute('aria-hidden', 'true');

  /** Keeps the stages of the row that one looks at above its lanes. */
  function keepStages() {
    const frame = frameOf(chosen.view);
    const svg = current();
    const scale = Number(svg.dataset.scale);
    let top = 0;
    let stages = null;
    let end = 0;
    for (const slice of slicesOf(svg)) {
      const height = slice.classList.contains('gone') ? 0 : Number(slice.dataset.height);
      if (slice.dataset.slice === 'stages' && (top + 16) * scale < frame.scrollTop) stages = slice;
      if (slice.dataset.slice.startsWith('lane.')) end = top + height;
      top += height;
    }
    if (!stages || (end - 200) * scale < frame.scrollTop) {
      strip.replaceChildren();
      strip.of = null;
      return;
    }
    if (strip.of === stages && strip.scale === scale) return;
    strip.of = stages;
    strip.scale = scale;
    const box = stages.getBBox();
    const copy = svg.cloneNode(false);
    for (const name of ['id', 'role', 'aria-labelledby', 'data-ready']) copy.removeAttribute(name);
    const held = svg.lastElementChild.cloneNode(false);
    const own = stages.cloneNode(true);
    own.removeAttribute('transform');
    for (const each of [own, ...all('*', own)]) {
      for (const name of ['id', 'tabindex', 'role', 'aria-label', 'data-place', 'data-slice']) each.removeAttribute(name);
    }
    held.append(own);
    const paper = one('rect', svg).cloneNode(false);
    paper.setAttribute('height', Number(svg.dataset.height));
    copy.append(paper, held);
    copy.setAttribute('viewBox', `0 ${box.y - 6} ${svg.dataset.width} ${box.height + 12}`);
    copy.style.height = `${(box.height + 12) * scale}px`;
    strip.replaceChildren(copy);
  }

  // ---- What is said of a touchpoint ---------------------------------------------------------------------------------

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

  // ---- What the pointer is over -------------------------------------------------------------------------------------

  const peek = document.createElement('div');
  peek.className = 'peek';
  peek.hidden = true;
  peek.setAttribute('aria-hidden', 'true');
  let waiting = 0;

  function hidePeek() {
    clearTimeout(waiting);
    peek.hidden = true;
    unring('pointed');
  }

  function showPeek(place) {
    hidePeek();
    ring(place, 'pointed');
    const column = Number(place.dataset.place);
    if (!panel.hidden && chosen.place === column) return;
    waiting = setTimeout(() => {
      peek.replaceChildren(factsOf(column));
      peek.hidden = false;
      const [own, box] = [place.getBoundingClientRect(), peek.getBoundingClientRect()];
      const beside = own.right + 12 + box.width < innerWidth ? own.right + 12 : own.left - 12 - box.width;
      peek.style.left = `${Math.max(8, beside)}px`;
      peek.style.top = `${Math.max(8, Math.min(own.top, innerHeight - box.height - 8))}px`;
    }, 350);
  }

  // ---- Finding ------------------------------------------------------------------------------------------------------

  // All that is said of each column, once it has been asked for.
  let texts = null;

  /** Returns the columns of which something sought is said; null where nothing is sought. */
  function sought() {
    const words = finder.value.trim().toLocaleLowerCase();
    if (!words) return null;
    texts = texts || heads.map((_, column) => factsOf(column).textContent.toLocaleLowerCase());
    return Array.from(texts.keys()).filter((column) => texts[column].includes(words));
  }

  function find() {
    for (const view of ['map', 'flow']) fade(pictureOf(view));
    const found = sought();
    says.textContent = found === null ? '' : `${finder.value.trim()}: ${found.length}`;
  }

  // ---- What is chosen -----------------------------------------------------------------------------------------------

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

  // ---- What one does ------------------------------------------------------------------------------------------------

  document.addEventListener('click', (event) => {
    const target = event.target;
    for (const menu of all('details[open]')) {
      if (!menu.contains(target)) menu.open = false;
    }
    const hit = (selector) => target.closest(selector);
    if (hit('[data-jump]')) {
      event.preventDefault();
      open(Number(hit('[data-jump]').dataset.jump));
    } else if (hit('[data-place]')) {
      opener = hit('[data-place]');
      open(Number(opener.dataset.place));
    } else if (hit('button[data-view]')) {
      chosen.view = hit('button').dataset.view;
      show();
      remember();
    } else if (hit('[data-zoom]')) {
      zoomTo(hit('[data-zoom]').dataset.zoom);
    } else if (hit('[data-open]')) {
      opener = hit('[data-open]');
      openList(opener.dataset.open);
    } else if (hit('[data-step]') && chosen.place !== null) {
      open(stepFrom(chosen.place, Number(hit('[data-step]').dataset.step)), { takesFocus: false });
    } else if (hit('[data-close]')) {
      close();
    } else if (hit('[data-print]') && hit('button')) {
      print(hit('button').dataset.print);
    }
  });

  document.addEventListener('change', (event) => {
    const input = event.target;
    if (input.name === 'who') {
      const boxes = all('input[name="who"]');
      const who = boxes.filter((box) => box.checked);
      // Nobody's eyes would see nothing: then it is everybody's again.
      const isAll = who.length === 0 || who.length === boxes.length;
      chosen.who = isAll ? null : new Set(who.map((box) => Number(box.dataset.at)));
    } else if (input.name === 'slice') {
      if (input.checked) chosen.hidden.delete(input.value);
      else chosen.hidden.add(input.value);
    } else if (input.id === '-theme') {
      chosen.theme = input.value;
    } else {
      return;
    }
    show();
    remember();
  });

  finder.addEventListener('input', find);

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target;
    if (event.key === 'Escape') {
      const menu = one('details[open]');
      hidePeek();
      if (menu) {
        menu.open = false;
        one('summary', menu).focus();
      } else if (target === finder && finder.value) {
        finder.value = '';
        find();
      } else {
        close();
      }
      return;
    }
    if (target === finder && event.key === 'Enter') {
      const found = sought() || [];
      if (found.length) goTo(found[0]);
      return;
    }
    if (['INPUT', 'SELECT'].includes(target.tagName)) return;
    const zoom = { '+': 'in', '=': 'in', '-': 'out', '−': 'out', 0: 'full' }[event.key];
    if (zoom) {
      event.preventDefault();
      zoomTo(zoom);
      return;
    }
    const place = target.closest && target.closest('[data-place]');
    if (!place) return;
    const column = Number(place.dataset.place);
    const isMirrored = root.dir === 'rtl';
    const steps = {
      ArrowRight: isMirrored ? -1 : 1,
      ArrowLeft: isMirrored ? 1 : -1,
      ArrowDown: 1,
      ArrowUp: -1,
      Home: -heads.length,
      End: heads.length,
    };
    if (event.key in steps) {
      event.preventDefault();
      goTo(stepFrom(column, steps[event.key]));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      opener = place;
      open(column);
    }
  });

  document.addEventListener('focusin', (event) => {
    unring('focus');
    const place = event.target.closest('[data-place]');
    if (place && place.matches(':focus-visible')) ring(place, 'focus');
  });
  document.addEventListener('focusout', () => unring('focus'));
  document.addEventListener('pointerover', (event) => {
    const place = event.pointerType === 'mouse' && event.target.closest('[data-place]');
    if (place) showPeek(place);
    else hidePeek();
  });
  for (const view of ['map', 'flow']) {
    frameOf(view).addEventListener('scroll', () => {
      hidePeek();
      keepStages();
    });
  }
  window.addEventListener('resize', show);
  window.addEventListener('hashchange', recall);
  window.addEventListener('afterprint', () => delete root.dataset.print);

  root.dataset.script = '';
  for (const hidden of all('.tools, .keys')) hidden.hidden = false;
  document.body.append(peek);
  recall();
})();
