// The pictures: the one that is chosen, what is left out of it, and what steps back in it.

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
