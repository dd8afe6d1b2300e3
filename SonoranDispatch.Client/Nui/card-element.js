// One card on the screen.

import { buildCard, keycap, own } from './card-parts.js';
import { urgencyOf } from './facts.js';
import { headlineOf, namesCaller } from './headline.js';
import { showKind, turn } from './icons.js';
import { ageText, distanceText } from './measures.js';
import { pulse, shrink } from './motion.js';
import { neededText, writeUnits } from './units.js';
import { set } from './words.js';

/** Shows the facts of one call. All text is inserted as text, never as markup. */
export class Card extends HTMLElement {
  #parts = null;
  #named = '[]';

  /** Fills a new card. */
  show(view, texts) {
    this.#parts = buildCard(this);
    this.dataset.call = view.facts.call;
    this.#write(view, texts);
  }

  /** Replaces the card's content. Changed facts light up once if `lit` is set; nothing is announced again. */
  update(view, texts, lit) {
    this.#settle();
    const changed = this.#write(view, texts);
    if (lit) changed.forEach(pulse);
  }

  /** Shows how much of the card's time is left. Infinity shows nothing. */
  countDown(milliseconds) {
    shrink(this.#parts.time, milliseconds);
  }

  /** Updates age and distance. */
  updateMeasures(view, texts) {
    this.#settle();
    this.#writeMeasures(view, texts);
  }

  /** Shows the keys that act on this card. Returns whether that changed anything. */
  nameKeys(keys, texts) {
    const named = JSON.stringify(keys.map(each => [each.key, texts.say(each.says)]));
    if (named === this.#named) return false;
    this.#named = named;
    this.#parts.keys.replaceChildren(...keys.map(each => keycap(each.key, texts.say(each.says))));
    this.#parts.keys.hidden = keys.length === 0;
    return true;
  }

  #write(view, texts) {
    const { facts } = view;
    const urgency = urgencyOf(facts);
    const { headline, words } = headlineOf(facts);
    showKind(this.#parts.kind, facts);
    this.dataset.urgency = urgency === 0 ? 'panic' : urgency;
    this.setAttribute('role', urgency <= 1 ? 'alert' : 'group');

    const written = {
      priority: texts.say(urgency === 0 ? 'panic' : `priority${urgency}`),
      code: facts.code || (headline === facts.title ? '' : facts.title),
      call: texts.say('call', { number: facts.call }),
      cad: facts.cad === null ? '' : texts.say('cadNumber', { number: facts.cad }),
      count: facts.count > 1 ? texts.say('times', { n: texts.number(facts.count) }) : '',
      title: headline,
      address: facts.address,
      postal: facts.postal,
      callerLabel: texts.say('caller'),
      caller: namesCaller(facts) ? '' : facts.caller,
      text: words,
      needed: neededText(facts, texts),
    };
    const changed = Object.entries(written)
      .filter(([name, value]) => set(this.#parts[name], value))
      .map(([name]) => this.#parts[name]);
    this.#parts.text.toggleAttribute('data-veiled', facts.isVeiled === true);
    changed.push(...this.#parts.vehicle.write(facts, texts));
    if (this.#writeUnits(facts)) changed.push(this.#parts.units);

    this.#writeMeasures(view, texts);
    return changed.filter(part => !part.hidden);
  }

  #writeMeasures(view, texts) {
    const { facts } = view;
    set(this.#parts.age, ageText(facts.ageSeconds + (performance.now() - view.heard) / 1000, texts));
    const distance = distanceText(facts.hasPlace ? view.metres : null, texts);
    set(this.#parts.distance, distance);
    turn(this.#parts.arrow, distance === '' ? null : view.bearing);
    const somewhere = facts.address !== '' || facts.postal !== '' || distance !== '';
    set(this.#parts.approximate, facts.approximate && somewhere ? texts.say('approximate') : '');
    this.#hideEmptyRows();
  }

  #writeUnits({ units, primary, needs }) {
    const { units: part } = this.#parts;
    const changed = writeUnits(part, units, primary);
    part.hidden = units.length === 0;
    part.previousElementSibling.toggleAttribute('hidden', units.length === 0 && needs === 0);
    return changed;
  }

  #hideEmptyRows() {
    const { approximate, address, postal, distance, caller, text } = this.#parts;
    hideRow(address, [approximate, address, postal, distance]);
    hideRow(caller, [caller]);
    hideRow(text, [text]);
  }

  // A card is announced once, when it appears. Later changes can be read but are not announced.
  #settle() {
    this.setAttribute('aria-live', 'off');
  }
}

function hideRow(within, parts) {
  within.closest('.row').hidden = parts.every(part => part.textContent === '');
}

customElements.define('sd-card', Card);
