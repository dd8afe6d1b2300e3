// The form with which a dispatcher opens a call or changes one. It is sent as a whole and closes when the server has saved it.

import { element, own } from './card-parts.js';
import { button, Choice, field } from './controls.js';
import { FormPlace } from './form-place.js';
import { isCalled, says } from './words.js';

const urgencies = [{ value: '1', says: 'priority1' }, { value: '2', says: 'priority2' }, { value: '3', says: 'priority3' }];
const patienceMilliseconds = 5_000;
const nothing = Object.freeze({ title: '', code: '', description: '', address: '', postal: '' });

/** The form. Fields that were not touched are not sent. */
export class CallForm {
  /** Called with the call, 0 for a new one, and the fields that are filled in or changed. */
  onSave = () => {};
  /** Called when the form opens. */
  onOpened = () => {};
  /** Called when the form closes. */
  onClosed = () => {};

  #call = null;
  #shown = nothing;
  #urgency = '2';
  #waits = null;
  #isSent = false;
  #texts = null;
  #heading = own('h2', 'form-title');
  #priority = new Choice('form-priority', 'priority', () => {});
  #fields = {
    title: field('form-field', 'callTitle', 'callTitle', 100),
    code: field('form-field', 'callCode', 'callCode', 50),
    description: isCalled(own('textarea', 'form-field'), 'callDescription'),
    address: field('form-field', 'callAddress', 'callAddress', 80),
    postal: field('form-field', 'callPostal', 'callPostal', 20),
  };
  #save = button('strong', 'save', () => {});

  /** The place that is chosen on the map. */
  place = new FormPlace();

  constructor() {
    const { title, code, description, address, postal } = this.#fields;
    Object.assign(description, { maxLength: 500, rows: 3, spellcheck: false });
    this.#priority.offer(urgencies);
    this.#save.type = 'submit';
    const buttons = element('div', 'buttons');
    buttons.append(this.#save, button('plain', 'cancel', () => this.close()));
    const scroll = element('div', 'form-fields');
    scroll.append(
      labelled('callTitle', title), labelled('callCode', code), this.#priority.element, labelled('callDescription', description),
      labelled('callPostal', postal), this.place.element, labelled('callAddress', address));
    this.element = element('form', 'call-form');
    this.element.hidden = true;
    this.element.append(this.#heading, scroll, buttons);
    this.element.addEventListener('submit', event => {
      event.preventDefault();
      this.#send();
    });
    this.element.addEventListener('keydown', event => this.#hear(event));
  }

  get isOpen() { return this.#call !== null; }

  /** Whether the form is for a new call. */
  get isNew() { return this.#call === 0; }

  /** The call that is changed; 0 for a new one, null if the form is closed. */
  get call() { return this.#call; }

  setUp(texts) {
    this.#texts = texts;
    this.place.setUp(texts);
    if (this.isOpen) this.#writeHeading();
  }

  /**
   * Opens the form and takes the focus.
   * @param {number} call the call; 0 for a new one
   * @param {object} [values] the fields as they are
   * @param {object} [shown] what of it may be on the screen; a field that is hidden starts empty
   */
  open(call, values = nothing, shown = values) {
    this.#call = call;
    this.#shown = {};
    this.#urgency = String(values.priority ?? 2);
    this.#priority.value = this.#urgency;
    for (const [name, input] of Object.entries(this.#fields)) {
      const isHidden = values[name] !== shown[name];
      this.#shown[name] = isHidden ? '' : values[name];
      input.value = this.#shown[name];
      input.placeholder = isHidden ? this.#texts.say('hidden') : '';
    }
    this.place.forget(call);
    this.#isSent = false;
    this.#wait(false);
    this.#writeHeading();
    this.element.hidden = false;
    this.onOpened();
    this.#fields.title.focus();
  }

  close() {
    if (!this.isOpen) return;
    const wasNew = this.isNew;
    this.#call = null;
    this.#isSent = false;
    this.#wait(false);
    this.element.hidden = true;
    this.onClosed(wasNew);
  }

  /** The server saved a call. */
  saved(call) {
    if (this.#isSent && (this.isNew || this.#call === call)) this.close();
  }

  /** The server answered something: if it refused the form, it can be sent again. */
  answered() {
    this.#wait(false);
  }

  #send() {
    if (this.#waits !== null) return;
    const changed = Object.entries(this.#fields).map(([name, input]) => [name, input.value.trim()]).filter(([name, value]) => value !== this.#shown[name]);
    const fields = { ...Object.fromEntries(changed), ...this.place.fields };
    if (this.isNew || this.#priority.value !== this.#urgency) fields.priority = Number(this.#priority.value);
    if (Object.keys(fields).length === 0) {
      this.close();
      return;
    }
    this.#wait(true);
    this.#isSent = true;
    this.onSave(this.#call, fields);
  }

  // Without an answer, as while the server is restarted, the form can be sent again after a while.
  #wait(waits) {
    clearTimeout(this.#waits);
    this.#waits = waits ? setTimeout(() => this.#wait(false), patienceMilliseconds) : null;
    this.#save.setAttribute('aria-disabled', waits);
  }

  // The keys of the list belong to the form while it has the focus.
  #hear(event) {
    if (event.key === 'Tab') return;
    event.stopPropagation();
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement) this.#send();
    else return;
    event.preventDefault();
  }

  #writeHeading() {
    this.#heading.textContent = this.isNew ? this.#texts.say('newCall') : this.#texts.say('changeCall', { number: this.#call });
  }
}

function labelled(name, input) {
  const label = element('label', 'form-row');
  label.append(says(own('span', 'called'), name), input);
  delete input.dataset.hint;
  delete input.dataset.called;
  return label;
}
