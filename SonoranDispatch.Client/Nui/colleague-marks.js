// The colleagues on the map.

import { element } from './card-parts.js';
import { ColleagueMark, put } from './call-marks.js';
import { Colleagues } from './places.js';

/** The marks of colleagues, one for each. */
export class ColleagueMarks {
  #known = new Colleagues();
  #marks = new Map();

  constructor() {
    this.element = element('div', 'colleagues');
  }

  /** Applies a message with what changed. */
  change(message, view, veil) {
    this.#known.change(message);
    this.#drop(player => !this.#known.all.has(player));
    for (const [player, colleague] of this.#known.all) {
      const mark = this.#markOf(player);
      mark.show(colleague, veil);
      put(mark, view);
    }
  }

  /** The map moved. */
  arrange(view) {
    for (const mark of this.#marks.values()) put(mark, view);
  }

  /** Writes callsigns again. */
  veil(veil) {
    for (const [player, colleague] of this.#known.all) this.#marks.get(player).show(colleague, veil);
  }

  forget() {
    this.#known.forget();
    this.#drop(() => true);
  }

  #markOf(player) {
    if (!this.#marks.has(player)) {
      const mark = new ColleagueMark();
      this.#marks.set(player, mark);
      this.element.append(mark.element);
    }

    return this.#marks.get(player);
  }

  #drop(isGone) {
    for (const [player, mark] of this.#marks) {
      if (!isGone(player)) continue;
      mark.element.remove();
      this.#marks.delete(player);
    }
  }
}
