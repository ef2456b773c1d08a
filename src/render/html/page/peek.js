// The peek: what is said of the touchpoint that the pointer is over.

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
