// The server's response to a key, shown briefly while no list is open to show it.

import { enter } from './motion.js';

const stayMilliseconds = 5_000;

/** One line at the lower edge. Only the latest one is shown; nothing runs while there is none. */
export class Word extends HTMLElement {
  #end = null;

  connectedCallback() {
    this.setAttribute('role', 'status');
  }

  /** @param {string} line the text, veiled if the player wants that; empty removes it */
  say(line) {
    clearTimeout(this.#end);
    this.#end = null;
    this.textContent = line;
    this.hidden = line === '';
    if (this.hidden) return;
    enter(this);
    this.#end = setTimeout(() => this.say(''), stayMilliseconds);
  }
}

customElements.define('sd-word', Word);
