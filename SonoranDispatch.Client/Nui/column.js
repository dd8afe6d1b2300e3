// The cards as elements: they appear, make room, disappear, and age while they are on screen.

import { element } from './card-parts.js';
import './card-element.js';
import { fit } from './fitting.js';
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

  /** The entries whose card was added by `arrange` and has not been settled yet. */
  get unsettled() {
    return this.#shown.filter(entry => entry.isNew);
  }

  /**
   * Brings the elements in line with what is to be shown. It can be called again until everything fits; then `settle` lets new cards appear.
   * @param {object[]} shown entries, in order from the anchor
   * @param {number} room the height for the cards, in pixels
   * @param {boolean} compact whether only the card at the anchor is shown in full
   * @returns {number} how many of the cards fit
   */
  arrange(shown, room, compact, texts) {
    const out = this.#shown.filter(entry => !shown.includes(entry));
    this.#texts = texts;
    this.#shown = shown;
    let fitting = 0;
    glide(shown.filter(entry => entry.card && !entry.isNew).map(entry => entry.card), () => {
      this.#takeOff(out);
      this.#placeInOrder();
      fitting = fit(shown.map(entry => entry.card), room, parseFloat(getComputedStyle(this.#list).rowGap), compact);
    });
    return fitting;
  }

  /** Lets the new cards appear, and starts their time. */
  settle() {
    for (const entry of this.unsettled) {
      entry.isNew = false;
      enter(entry.card);
      entry.stay.run();
      entry.card.countDown(entry.stay.left);
    }
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
    entry.isNew = true;
    entry.card = document.createElement('sd-card');
    entry.card.show(entry.record, this.#texts);
    this.#list.insertBefore(entry.card, before);
  }

  #takeOff(entries) {
    const seen = entries.filter(entry => !entry.isNew).map(entry => entry.card);
    for (const entry of entries) {
      if (entry.isNew) entry.card.remove();
      entry.isNew = false;
      entry.stay.stop();
      entry.card = null;
    }

    this.#leaving += seen.length;
    leave(seen, () => {
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
