// An input line with a history of sent lines on the arrow keys.

import { post } from './link.js';

/** Adds this behaviour to a form with one input. */
export class Typing {
  #input;
  #history = [];
  #at = 0;

  /**
   * @param {HTMLFormElement} form
   * @param {() => (number|undefined)} who returns the server id to type as; undefined if nobody can type
   */
  constructor(form, who) {
    this.#input = form.querySelector('input');
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.#send(who());
    });
    this.#input.addEventListener('keydown', event => {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.#step(event.key === 'ArrowUp' ? -1 : 1);
    });
  }

  /** Puts a line into the input, where it can be edited and sent. */
  suggest(line) {
    this.#input.value = line;
    this.#input.focus();
  }

  async #send(player) {
    const line = this.#input.value;
    if (player === undefined || line.trim() === '') return;
    if (this.#history.at(-1) !== line) this.#history.push(line);
    this.#at = this.#history.length;
    this.#input.value = '';
    const taken = await post('type', { player, line });
    if (!taken && this.#input.value === '') this.#input.value = line;
  }

  #step(by) {
    this.#at = Math.min(Math.max(this.#at + by, 0), this.#history.length);
    this.#input.value = this.#history[this.#at] ?? '';
  }
}
