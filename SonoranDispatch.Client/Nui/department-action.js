// An action with a department: a choice and its button.

import { element } from './card-parts.js';
import { button, Choice } from './controls.js';

/** The form that brings another department to a call. Without a department to choose it is not offered. */
export class DepartmentAction {
  #form = element('form', 'department-form');
  #choice = new Choice('department-choice', 'assist', () => {});
  #offered = '[]';

  /**
   * @param {string} send the name of the button's text
   * @param {(department: string) => void} onSend called with the id of what was chosen
   */
  constructor(send, onSend) {
    this.button = button('plain', send, () => {});
    this.button.type = 'submit';
    this.#form.append(this.#choice.element, this.button);
    this.#form.addEventListener('submit', event => {
      event.preventDefault();
      onSend(this.#choice.value);
    });
  }

  get element() {
    return this.#form;
  }

  get hidden() {
    return this.#form.hidden;
  }

  set hidden(hidden) {
    this.#form.hidden = hidden || this.#offered === '[]';
  }

  /** Sets the departments to choose from: what was chosen stays chosen. */
  offer(departments) {
    const offered = JSON.stringify(departments);
    if (offered === this.#offered) return;
    this.#offered = offered;
    if (departments.length > 0) this.#choice.offer(departments.map(({ department, title }) => ({ value: department, text: title })));
  }

  /** Nothing is kept for another call but the choice, which is offered anew. */
  forget() {}

  focus() {
    this.#form.querySelector(':checked')?.focus();
  }
}
