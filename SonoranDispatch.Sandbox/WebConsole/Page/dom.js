// Helpers for building the page. Text is only ever set as text, never as HTML.

export { draw } from './svg.js';

/**
 * Creates an element.
 * @param {string} tag
 * @param {string} className
 * @param {...(Node|string)} content strings become text nodes
 */
export function make(tag, className = '', ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** Sets an element's text, and hides the element if the text is empty. Unchanged text is left alone, so that selections stay. */
export function tell(element, text) {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === '';
}

/** Shows a list of items as children of an element and updates only what changed. */
export class Keyed {
  #parent;
  #keyOf;
  #create;
  #entries = new Map();

  /**
   * @param {Element} parent contains these children and no others
   * @param {(item: object) => (string|number)} keyOf returns a key that stays the same for the same item
   * @param {(item: object) => { element: Element, update: (item: object) => void }} create
   */
  constructor(parent, keyOf, create) {
    this.#parent = parent;
    this.#keyOf = keyOf;
    this.#create = create;
  }

  /** Shows exactly these items, in this order. */
  show(items) {
    const kept = new Map();
    for (const item of items) {
      const key = this.#keyOf(item);
      const entry = this.#entries.get(key) ?? { ...this.#create(item), seen: '' };
      const seen = JSON.stringify(item);
      if (entry.seen !== seen) entry.update(item);
      entry.seen = seen;
      kept.set(key, entry);
    }

    for (const [key, entry] of this.#entries)
      if (!kept.has(key)) entry.element.remove();
    this.#entries = kept;

    let next = this.#parent.firstElementChild;
    for (const { element } of kept.values()) {
      if (element === next) next = next.nextElementSibling;
      else this.#parent.insertBefore(element, next);
    }
  }
}
