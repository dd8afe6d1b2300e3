// One card on the screen.

import { buildCard, own } from './card-parts.js';
import { urgencyOf } from './facts.js';
import { ageText, distanceText } from './measures.js';
import { pulse } from './motion.js';

/** Shows the facts of one call. All text is set as text. */
export class Card extends HTMLElement {
  #parts = null;

  /** Fills a new card. */
  show(view, texts) {
    this.#parts = buildCard(this);
    this.dataset.call = view.facts.call;
    this.#write(view, texts);
  }

  /** Replaces what the card says. Changed facts light up once when `lit`; nothing is announced again. */
  update(view, texts, lit) {
    this.#settle();
    const changed = this.#write(view, texts);
    if (lit) changed.forEach(pulse);
  }

  /** Brings age and distance up to date. */
  updateMeasures(view, texts) {
    this.#settle();
    this.#writeMeasures(view, texts);
  }

  #write(view, texts) {
    const { facts } = view;
    const urgency = urgencyOf(facts);
    this.dataset.urgency = urgency === 0 ? 'panic' : urgency;
    this.setAttribute('role', urgency <= 1 ? 'alert' : 'group');

    const written = {
      priority: texts.say(urgency === 0 ? 'panic' : `priority${urgency}`),
      code: facts.code,
      call: texts.say('call', { number: facts.call }),
      cad: facts.cad === null ? '' : texts.say('cadNumber', { number: facts.cad }),
      count: facts.count > 1 ? texts.say('times', { n: texts.number(facts.count) }) : '',
      title: facts.title,
      address: facts.address,
      postal: facts.postal,
      callerLabel: texts.say('caller'),
      caller: facts.caller,
      text: facts.text,
    };
    const changed = Object.entries(written)
      .filter(([name, value]) => set(this.#parts[name], value))
      .map(([name]) => this.#parts[name]);
    if (this.#writeUnits(facts.units)) changed.push(this.#parts.units);

    this.#writeMeasures(view, texts);
    return changed.filter(part => !part.hidden);
  }

  #writeMeasures(view, texts) {
    const { facts } = view;
    set(this.#parts.age, ageText(facts.ageSeconds + (performance.now() - view.heard) / 1000, texts));
    const distance = distanceText(facts.hasPlace ? view.metres : null, texts);
    set(this.#parts.distance, distance);
    const somewhere = facts.address !== '' || facts.postal !== '' || distance !== '';
    set(this.#parts.approximate, facts.approximate && somewhere ? texts.say('approximate') : '');
    this.#hideEmptyRows();
  }

  #writeUnits(units) {
    const { units: part } = this.#parts;
    const before = [...part.children].map(child => child.textContent);
    if (JSON.stringify(before) === JSON.stringify(units)) return false;
    part.replaceChildren(...units.map(unit => {
      const chip = own('span', 'unit');
      chip.textContent = unit;
      return chip;
    }));
    part.hidden = units.length === 0;
    return true;
  }

  #hideEmptyRows() {
    const { approximate, address, postal, distance, caller, text, units } = this.#parts;
    hideRow(address, [approximate, address, postal, distance]);
    hideRow(caller, [caller]);
    hideRow(text, [text]);
    hideRow(units, [units]);
  }

  // A card is announced once, when it comes. What changes on it afterwards is read, not called out.
  #settle() {
    this.setAttribute('aria-live', 'off');
  }
}

// Writes only what differs: an untouched page costs the game nothing. Says whether it wrote.
function set(part, value) {
  if (part.textContent === value && part.hidden === (value === '')) return false;
  part.textContent = value;
  part.hidden = value === '';
  return true;
}

function hideRow(within, parts) {
  within.closest('.row').hidden = parts.every(part => part.textContent === '');
}

customElements.define('sd-card', Card);
