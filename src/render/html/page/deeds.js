// The deeds: what one does with mouse, finger and keys; and the beginning of it all.

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
