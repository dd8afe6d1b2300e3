// The units on a call as a dispatcher sees them: each with a button that takes it off the call.

import { element, own } from './card-parts.js';
import { isObject, readText } from './reading.js';

/** Reads a unit that can be taken off a call, or null. */
export function readAttached(value) {
  if (!isObject(value)) return null;
  const [who, unit] = [readText(value.who, 60), readText(value.unit, 60)];
  return who === '' || unit === '' ? null : Object.freeze({ who, unit });
}

/** One row for each unit. */
export class AttachedUnits {
  /** Called with who is to be taken off. */
  onDetach = () => {};
  /** Called when the focused button is gone. */
  onNothingLeft = () => {};

  #written = '[]';

  constructor() {
    this.element = element('ul', 'attached-units');
    this.element.hidden = true;
  }

  /** Writes the units and marks the primary one; a button that has the focus keeps it. */
  write(attached, primary, { texts, veil }) {
    const rows = attached.map(({ who, unit }) => {
      const label = veil.label(unit);
      return { who, label, isPrimary: label === primary, says: texts.say('takeOff', { unit: label }) };
    });
    const wanted = JSON.stringify(rows);
    if (wanted === this.#written) return;
    this.#written = wanted;
    const held = this.element.contains(document.activeElement) ? document.activeElement.dataset.who : null;
    this.element.replaceChildren(...rows.map(each => this.#rowOf(each)));
    this.element.hidden = rows.length === 0;
    if (held === null) return;
    const again = [...this.element.querySelectorAll('button')].find(each => each.dataset.who === held);
    if (again) again.focus();
    else this.onNothingLeft();
  }

  #rowOf({ who, label, isPrimary, says }) {
    const name = own('span', 'unit');
    name.classList.toggle('primary', isPrimary);
    name.textContent = label;
    const off = element('button', 'sign take-off');
    Object.assign(off, { type: 'button', textContent: '×', ariaLabel: says, title: says });
    off.dataset.who = who;
    off.addEventListener('click', () => this.onDetach(who));
    const row = element('li', 'attached');
    row.append(name, off);
    return row;
  }
}
