// The code that links the player's account in the CAD. Whoever reads it can link their own account to this player.

import { enter } from './motion.js';

const longestMilliseconds = 120_000;

/** One line near the lower edge. While the player streams, the code stays hidden until they press a key. */
export class LinkCode extends HTMLElement {
  /** Called when the line appears or goes. */
  onShownChanged = () => {};

  #texts = null;
  #isStreaming = false;
  #key = '';
  #code = '';
  #isRevealed = false;
  #end = null;

  connectedCallback() {
    this.setAttribute('role', 'status');
  }

  /** Takes the language, whether the player streams, and their dismiss key; an unbound key is empty. */
  setUp(texts, isStreaming, key) {
    if (isStreaming && !this.#isStreaming) this.#isRevealed = false;
    this.#texts = texts;
    this.#isStreaming = isStreaming;
    this.#key = key;
    this.#write();
  }

  /** @param {string} code the code; empty removes the line @param {number} seconds how long it is valid */
  show(code, seconds) {
    const isNew = this.#code === '' && code !== '';
    clearTimeout(this.#end);
    this.#code = code;
    this.#isRevealed = false;
    this.#write();
    this.#end = code === '' ? null : setTimeout(() => this.show('', 0), Math.min(seconds * 1000, longestMilliseconds));
    if (isNew) enter(this);
    this.onShownChanged(code !== '');
  }

  /** The dismiss key: shows a hidden code, removes one that is shown. Returns whether there was one. */
  press() {
    if (this.#code === '') return false;
    if (!this.#isStreaming || this.#isRevealed) {
      this.show('', 0);
      return true;
    }

    this.#isRevealed = true;
    this.#write();
    return true;
  }

  #write() {
    this.hidden = this.#code === '';
    this.textContent = this.hidden ? '' : this.#isStreaming && !this.#isRevealed
      ? this.#texts.say('linkHidden', { key: this.#key === '' ? this.#texts.say('linkKey') : this.#key })
      : this.#texts.say('linkCode', { code: this.#code });
  }
}

customElements.define('sd-link', LinkCode);
