// The units near the call whose details are shown. The server measures them for as long as this is open.

import { element, own } from './card-parts.js';
import { readCall } from './facts.js';
import { distanceText } from './measures.js';
import { isObject, readList, readMetres, readText } from './reading.js';
import { says, set } from './words.js';

const mostUnits = 20;
const steps = { ArrowDown: 1, ArrowUp: -1 };

/** Reads a nearest message. */
export function readNear(message) {
  return Object.freeze({ call: readCall(message.call), text: readText(message.text, 300), units: readList(message.units, readUnit, mostUnits) });
}

/** A section with one row for each unit. A dispatcher's rows are buttons that put the unit on the call. */
export class NearUnits {
  /** Called with the call whose units are shown from now on; 0 for none. */
  onWatch = () => {};
  /** Called with the call and the server id of the officer whose unit is to be put on it. */
  onAttach = () => {};
  /** Called when the focus has no place left here. */
  onNothingLeft = () => {};

  #call = 0;
  #known = null;
  #mayAttach = false;
  #written = '';
  #rows = element('ul', 'near-rows');
  #hint = says(own('p', 'near-hint'), 'attachHint');
  #text = own('p', 'near-text');

  constructor() {
    this.element = element('section', 'near-units');
    this.element.hidden = true;
    this.element.append(says(own('h3', 'heading'), 'nearest'), this.#hint, this.#rows, this.#text);
    this.#rows.addEventListener('keydown', event => this.#hear(event));
  }

  get isOpen() {
    return this.#call !== 0;
  }

  /** Opens for a call, or closes. */
  toggle(call) {
    if (this.isOpen) {
      this.close();
      return;
    }
    this.#call = call;
    this.#hint.hidden = true;
    this.element.hidden = false;
    this.onWatch(call);
  }

  close() {
    if (!this.isOpen) return;
    const had = this.element.contains(document.activeElement);
    this.#call = 0;
    this.#known = null;
    this.#written = '';
    this.#rows.replaceChildren();
    set(this.#text, '');
    this.element.hidden = true;
    this.onWatch(0);
    if (had) this.onNothingLeft();
  }

  /** Takes the server's answer. One about another call, or one that comes late, is ignored. */
  know(near) {
    if (this.isOpen && near.call === this.#call) this.#known = near;
  }

  /** Moves the focus to the first unit that can be put on the call. Returns whether there is one. */
  takeFocus() {
    const first = this.#buttons[0];
    first?.focus();
    return Boolean(first);
  }

  /** Writes the rows. A row that has the focus keeps it, wherever it moves. */
  write(mayAttach, { texts, veil }) {
    if (!this.#known) return;
    this.#mayAttach = mayAttach;
    const rows = this.#known.units.map(unit => this.#wordsOf(unit, texts, veil));
    const wanted = JSON.stringify([rows, this.#known.text, mayAttach]);
    if (wanted === this.#written) return;
    const isFirst = this.#written === '';
    this.#written = wanted;
    const held = this.#rows.contains(document.activeElement) ? document.activeElement.dataset.player : null;
    this.#rows.replaceChildren(...rows.map(each => this.#rowOf(each)));
    this.#hint.hidden = this.#buttons.length === 0;
    set(this.#text, rows.length > 0 ? '' : veil.line(this.#known.text) || texts.say('noUnits'));
    if (isFirst) this.element.scrollIntoView({ block: 'start' });
    if (held === null) return;
    const row = this.#buttons.find(each => each.dataset.player === held);
    if (row) row.focus();
    else this.onNothingLeft();
  }

  get #buttons() {
    return [...this.#rows.querySelectorAll('button')];
  }

  #wordsOf({ player, unit, metres, on, title }, texts, veil) {
    const isHere = on === this.#call;
    const busy = isHere ? texts.say('onThisCall') : texts.say('onCall', { call: on, title: veil.line(title) });
    return { player, isHere, isFree: on === null, label: veil.label(unit), distance: distanceText(metres, texts), standing: on === null ? texts.say('free') : busy };
  }

  #rowOf({ player, isHere, isFree, label, distance, standing }) {
    const isButton = this.#mayAttach && !isHere;
    const made = element(isButton ? 'button' : 'div', 'near');
    made.dataset.player = player;
    made.classList.toggle('free', isFree);
    for (const [name, text] of Object.entries({ 'near-label': label, 'near-distance': distance, 'near-standing': standing })) {
      const part = own('span', name);
      part.textContent = text;
      made.append(part);
    }
    if (isButton) {
      made.type = 'button';
      made.addEventListener('click', () => this.onAttach(this.#call, player));
    }
    const item = element('li', 'near-item');
    item.append(made);
    return item;
  }

  // Here the arrow keys move along the units, and Escape closes them only.
  #hear(event) {
    const buttons = this.#buttons;
    if (event.key in steps) buttons[buttons.indexOf(document.activeElement) + steps[event.key]]?.focus();
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function readUnit(value) {
  if (!isObject(value)) return null;
  const player = readCall(value.player);
  const unit = readText(value.unit, 60);
  if (player === null || unit === '') return null;
  return Object.freeze({ player, unit, metres: readMetres(value.metres), on: readCall(value.on), title: readText(value.title, 100) });
}
