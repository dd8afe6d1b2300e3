// A second officer's screen below the first one, in the place of the map.

import { Officer } from './officer.js';

/** Shows the second screen once it is asked for, and hides it again. */
export class TwoScreens {
  #button = document.querySelector('#officer-both');
  #panel = document.querySelector('#second');
  #first;
  #second;
  #view = { players: [] };

  /** @param {Officer} first the screen that is always shown */
  constructor(first) {
    this.#first = first;
    this.#button.addEventListener('click', () => this.#toggle());
  }

  show(view) {
    this.#view = view;
    if (this.#isOn) this.#second.show(view);
  }

  get #isOn() {
    return !this.#panel.hidden;
  }

  #toggle() {
    this.#panel.hidden = this.#isOn;
    this.#button.setAttribute('aria-pressed', String(this.#isOn));
    document.body.classList.toggle('two-screens', this.#isOn);
    this.#second ??= new Officer('second', player => player.onDuty && player.id !== this.#first.player?.id, () => {});
    this.show(this.#view);
  }
}
