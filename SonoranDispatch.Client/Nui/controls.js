// Buttons and fields of the list and the settings. All are native controls, which keyboards and screen readers support.

import { element, own } from './card-parts.js';
import { isCalled, says } from './words.js';

let groups = 0;

/** A button with one of the page's texts. */
export function button(name, text, onPress) {
  const made = says(own('button', name), text);
  made.type = 'button';
  made.addEventListener('click', onPress);
  return made;
}

/** A button with an icon; screen readers read its name. */
export function signButton(name, sign, called, onPress) {
  const made = isCalled(element('button', `sign ${name}`), called);
  made.type = 'button';
  made.textContent = sign;
  made.addEventListener('click', onPress);
  return made;
}

/** A field for one line of text. */
export function field(name, called, hint, longest) {
  const made = isCalled(own('input', name), called);
  Object.assign(made, { type: 'text', maxLength: longest, autocomplete: 'off', spellcheck: false });
  made.dataset.hint = hint;
  return made;
}

/** A checkbox with its text; `text` is one of the page's texts, or empty if the caller writes it. */
export function tick(name, text, onChange) {
  const box = element('input', 'box');
  box.type = 'checkbox';
  box.addEventListener('change', () => onChange(box.checked));
  const words = text === '' ? own('span', 'words') : says(own('span', 'words'), text);
  const made = element('label', `tick ${name}`);
  made.append(box, words);
  return { element: made, box, words };
}

/** A choice of one: a group of radio buttons that look like one bar. Options are { value, text } or { value, says }. */
export class Choice {
  #bar = element('div', 'options');
  #inputs = new Map();
  #group = `choice-${++groups}`;
  #onChange;

  constructor(name, called, onChange) {
    this.#onChange = onChange;
    const label = says(own('span', 'called'), called);
    label.id = `${this.#group}-label`;
    this.element = element('div', `choice ${name}`);
    this.element.setAttribute('role', 'radiogroup');
    this.element.setAttribute('aria-labelledby', label.id);
    this.element.append(label, this.#bar);
  }

  /** Sets the options. The selected one is kept if it is still among them. */
  offer(options) {
    const chosen = this.value;
    this.#inputs.clear();
    this.#bar.replaceChildren(...options.map(option => this.#option(option)));
    this.value = this.#inputs.has(chosen) ? chosen : options[0].value;
  }

  get value() {
    return [...this.#inputs].find(([, input]) => input.checked)?.[0];
  }

  set value(value) {
    const input = this.#inputs.get(value);
    if (input) input.checked = true;
  }

  #option(option) {
    const input = element('input', 'radio');
    Object.assign(input, { type: 'radio', name: this.#group, value: option.value });
    input.addEventListener('change', () => this.#onChange(option.value));
    this.#inputs.set(option.value, input);
    const words = own('span', 'words');
    if (option.says) says(words, option.says);
    else words.textContent = option.text;
    const made = element('label', 'option');
    made.append(input, words);
    return made;
  }
}

/** A slider, with its value as text beside it. */
export class Slider {
  #input = element('input', 'slide');
  #value = element('output', 'value');
  #inWords;

  constructor(name, called, range, inWords, onChange) {
    this.#inWords = inWords;
    Object.assign(this.#input, { type: 'range', min: range.least, max: range.most, step: range.step });
    this.#input.addEventListener('input', () => this.#sayValue());
    this.#input.addEventListener('change', () => onChange(Number(this.#input.value)));
    this.element = element('label', `scale ${name}`);
    this.element.append(says(own('span', 'called'), called), this.#input, this.#value);
  }

  set value(value) {
    this.#input.value = value;
    this.#sayValue();
  }

  #sayValue() {
    const words = this.#inWords(Number(this.#input.value));
    this.#value.textContent = words;
    this.#input.setAttribute('aria-valuetext', words);
  }
}
