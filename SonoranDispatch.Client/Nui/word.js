// The server's answer to a key, for a moment, where no list is open to say it.

import { enter } from './motion.js';

const stayMilliseconds = 5_000;

/** One line at the lower edge. The latest one stands; nothing runs while there is none. */
export class Word extends HTMLElement {
  #end = null;

  connectedCallback() {
    this.setAttribute('role', 'status');
  }

  /** @param {string} line what to say, veiled where the player wants it so; empty takes it away */
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
