// The cards as elements: they appear, make room, disappear, and age while they are on screen.

import { element } from './card-parts.js';
import './card-element.js';
import { enter, glide, leave } from './motion.js';

const ageMilliseconds = 10_000;

/** Contains the elements of the entries that are on screen. */
export class Column {
  #list = element('div', 'list');
  #onLeft;
  #leaving = 0;
  #shown = [];
  #ages = null;
  #texts = null;

  /** @param {() => void} onLeft called whenever a card has finished leaving */
  constructor(onLeft) {
    this.#onLeft = onLeft;
    this.#list.setAttribute('role', 'status');
    this.#list.setAttribute('aria-relevant', 'additions');
  }

  get element() {
    return this.#list;
  }

  /** Whether no card is visible, including cards that are leaving. */
  get isEmpty() {
    return this.#shown.length === 0 && this.#leaving === 0;
  }

  /**
   * Brings the elements in line with what is shown.
   * @param {object[]} shown entries, in order from the anchor
   * @param {object[]} out entries that lose their element
   */
  arrange(shown, out, texts) {
    this.#texts = texts;
    this.#shown = shown;
    const staying = shown.filter(entry => entry.card).map(entry => entry.card);
    glide(staying, () => {
      this.#takeOff(out.filter(entry => entry.card));
      this.#placeInOrder();
    });
    this.#keepAges();
  }

  #placeInOrder() {
    let next = null;
    for (const entry of [...this.#shown].reverse()) {
      if (!entry.card) this.#putOn(entry, next);
      else if (following(entry.card) !== next) this.#list.insertBefore(entry.card, next);
      next = entry.card;
    }
  }

  #putOn(entry, before) {
    entry.card = document.createElement('sd-card');
    entry.card.show(entry.record, this.#texts);
    this.#list.insertBefore(entry.card, before);
    enter(entry.card);
    entry.stay.run();
  }

  #takeOff(entries) {
    const elements = entries.map(entry => entry.card);
    for (const entry of entries) {
      entry.stay.stop();
      entry.card = null;
    }

    this.#leaving += elements.length;
    leave(elements, () => {
      this.#leaving--;
      this.#onLeft();
    });
  }

  #keepAges() {
    const needed = this.#shown.length > 0;
    if (needed && this.#ages === null) {
      this.#ages = setInterval(() => {
        for (const entry of this.#shown) entry.card.updateMeasures(entry.record, this.#texts);
      }, ageMilliseconds);
    } else if (!needed && this.#ages !== null) {
      clearInterval(this.#ages);
      this.#ages = null;
    }
  }
}

// The next card in the order; one that is leaving has no place in it any more.
function following(card) {
  let next = card.nextElementSibling;
  while (next?.classList.contains('leaving')) next = next.nextElementSibling;
  return next;
}
