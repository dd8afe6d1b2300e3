// How words get onto the page: always as text, and only where they differ from what stands there.

/** Writes a text; a part without text is hidden. An untouched page costs the game nothing. Says whether it wrote. */
export function set(part, value) {
  if (part.textContent === value && part.hidden === (value === '')) return false;
  part.textContent = value;
  part.hidden = value === '';
  return true;
}

/** Gives an element a text of the page by its name, to be written by `sayAll`. */
export function says(element, name) {
  element.dataset.says = name;
  return element;
}

/** The same for what is read out instead of an element's own text. */
export function isCalled(element, name) {
  element.dataset.called = name;
  return element;
}

/** Writes all named texts under an element in one language. */
export function sayAll(root, texts) {
  for (const each of root.querySelectorAll('[data-says]')) each.textContent = texts.say(each.dataset.says);
  for (const each of root.querySelectorAll('[data-called]')) each.setAttribute('aria-label', texts.say(each.dataset.called));
  for (const each of root.querySelectorAll('[data-hint]')) each.placeholder = texts.say(each.dataset.hint);
}
