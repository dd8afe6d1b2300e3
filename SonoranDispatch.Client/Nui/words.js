// Writes texts to the page: always as text, and only if they differ from what is shown.

/** Writes a text; a part without text is hidden. A page that does not change costs the game nothing. Returns whether it wrote. */
export function set(part, value) {
  if (part.textContent === value && part.hidden === (value === '')) return false;
  part.textContent = value;
  part.hidden = value === '';
  return true;
}

/** Assigns one of the page's texts to an element by name, to be written by `sayAll`. */
export function says(element, name) {
  element.dataset.says = name;
  return element;
}

/** The same for an element's accessible name. */
export function isCalled(element, name) {
  element.dataset.called = name;
  return element;
}

/** Writes all named texts below an element in one language. */
export function sayAll(root, texts) {
  for (const each of root.querySelectorAll('[data-says]')) each.textContent = texts.say(each.dataset.says);
  for (const each of root.querySelectorAll('[data-called]')) each.setAttribute('aria-label', texts.say(each.dataset.called));
  for (const each of root.querySelectorAll('[data-hint]')) each.placeholder = texts.say(each.dataset.hint);
}
