// An action with words of the officer's own: a field and its button.

import { element } from './card-parts.js';
import { button, field } from './controls.js';

const longestText = 500;

/** The form of one such action. What was not sent stays until another call is shown. */
export class TextAction {
  #form = element('form', 'text-form');
  #text;

  /**
   * @param {string} hint the name of the field's text
   * @param {string} send the name of the button's text
   * @param {(text: string) => void} onSend called with what was written, unless it is empty
   */
  constructor(hint, send, onSend) {
    this.#text = field('text-field', hint, hint, longestText);
    this.button = button('plain', send, () => {});
    this.button.type = 'submit';
    this.#form.append(this.#text, this.button);
    this.#form.addEventListener('submit', event => {
      event.preventDefault();
      const text = this.#text.value.trim();
      if (text === '') return;
      this.#text.value = '';
      onSend(text);
    });
  }

  get element() {
    return this.#form;
  }

  get hidden() {
    return this.#form.hidden;
  }

  set hidden(hidden) {
    this.#form.hidden = hidden;
  }

  /** Discards what was written. */
  forget() {
    this.#text.value = '';
  }

  focus() {
    this.#text.focus();
  }
}
