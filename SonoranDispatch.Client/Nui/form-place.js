// The place in a call's form: a button that leads to the map, and what was chosen there.

import { element, own } from './card-parts.js';
import { button } from './controls.js';
import { set } from './words.js';

/** The place. It is sent in whole metres. */
export class FormPlace {
  /** Called with the call, 0 for a new one, when a place is to be chosen on the map. */
  onWanted = () => {};

  #call = 0;
  #chosen = null;
  #texts = null;
  #button = button('plain', 'chooseOnMap', () => this.onWanted(this.#call));
  #words = own('span', 'chosen-place');

  constructor() {
    this.#words.setAttribute('role', 'status');
    this.element = element('div', 'form-place');
    this.element.append(this.#button, this.#words);
  }

  setUp(texts) {
    this.#texts = texts;
    this.#write();
  }

  /** The fields to send; none if no place was chosen. */
  get fields() {
    return this.#chosen ?? {};
  }

  /** Starts without a choice. */
  forget(call) {
    this.#call = call;
    this.#chosen = null;
    this.#write();
  }

  /** Takes the place that was chosen, or null if the map was left, and the focus. */
  choose(place) {
    if (place) this.#chosen = { x: Math.round(place.x), y: Math.round(place.y) };
    this.#write();
    this.#button.focus();
  }

  #write() {
    set(this.#words, this.#chosen ? this.#texts.say('chosenOnMap', this.#chosen) : '');
  }
}
