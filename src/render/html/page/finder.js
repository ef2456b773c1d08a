// The finder: the touchpoints of which something sought is said.

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
