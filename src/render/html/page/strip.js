// The strip: the headings of the stages, which stay in view above their lanes.

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
