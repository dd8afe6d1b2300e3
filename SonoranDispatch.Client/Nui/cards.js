// The column of cards: who is on it, for how long, and whether there is anything to show at all.

import { element, own } from './card-parts.js';
import './card-element.js';
import { sameFacts, urgencyOf } from './facts.js';
import { enter, glide, leave } from './motion.js';
import { usualSetup } from './setup.js';
import { Stack } from './stack.js';
import { Stay } from './stay.js';

const ageMilliseconds = 10_000;

/** Shows cards, newest at the anchor. Without a card it is hidden and no timer runs. */
export class Cards extends HTMLElement {
  /** Called with the number of cards, waiting ones included, when the first comes and when the last goes. */
  onAnyChanged = () => {};

  #stack = new Stack();
  #setup = usualSetup;
  #list = element('div', 'list');
  #more = own('p', 'more');
  #ages = null;
  #leaving = 0;
  #any = false;

  connectedCallback() {
    this.#list.setAttribute('role', 'status');
    this.#list.setAttribute('aria-relevant', 'additions');
    this.replaceChildren(this.#list, this.#more);
    this.#arrange();
  }

  /** Takes new texts and numbers; cards on screen change with them. */
  setUp(setup) {
    this.#setup = setup;
    this.#arrange();
    for (const entry of this.#shown()) entry.card.update(entry, setup.texts, false);
  }

  /** Shows a new card, or what is new on the card of the same call. */
  show(facts) {
    const entry = this.#stack.get(facts.call);
    if (entry) this.#replace(entry, facts);
    else this.#add(facts);
    this.#arrange();
  }

  /** How far the player is from a call's place, in metres. */
  setDistance(call, metres) {
    const entry = this.#stack.get(call);
    if (!entry) return;
    entry.metres = metres;
    entry.card?.updateMeasures(entry, this.#setup.texts);
  }

  /** Takes a call's card away. */
  remove(call) {
    const entry = this.#stack.get(call);
    if (!entry) return;
    entry.stay.stop();
    this.#stack.remove(call);
    this.#arrange(entry);
  }

  /** Takes all cards away at once. */
  clear() {
    for (const entry of this.#shown()) {
      entry.stay.stop();
      entry.card.remove();
    }
    this.#stack.clear();
    this.#arrange();
  }

  #add(facts) {
    const stay = new Stay(this.#stayOf(facts), () => this.remove(facts.call));
    this.#stack.add({ facts, stay, heard: performance.now(), metres: null, card: null });
  }

  #replace(entry, facts) {
    const same = sameFacts(entry.facts, facts);
    entry.facts = facts;
    entry.heard = performance.now();
    if (!facts.hasPlace) entry.metres = null;
    if (!same) entry.stay.renew(this.#stayOf(facts));
    entry.card?.update(entry, this.#setup.texts, true);
  }

  #stayOf(facts) {
    return this.#setup.stays[urgencyOf(facts)];
  }

  #shown() {
    return this.#stack.all.filter(entry => entry.card);
  }

  // Brings the page to what the stack says.
  #arrange(gone = null) {
    const { shown, out, waiting } = this.#stack.arrange(this.#setup.visibleCards);
    const leaving = (gone ? [gone, ...out] : out).filter(entry => entry.card);
    const staying = shown.filter(entry => entry.card).map(entry => entry.card);

    if (shown.length > 0) this.hidden = false;
    glide(staying, () => {
      this.#takeOff(leaving);
      this.#placeInOrder(shown);
    });
    this.#more.textContent = waiting > 0 ? this.#setup.texts.say('more', { count: this.#setup.texts.number(waiting) }) : '';
    this.#more.hidden = waiting === 0;
    this.#keepAges(shown.length > 0);
    this.#hideWhenEmpty();
    this.#tellIfAnyChanged();
  }

  #placeInOrder(shown) {
    let next = null;
    for (const entry of [...shown].reverse()) {
      if (!entry.card) this.#putOn(entry, next);
      next = entry.card;
    }
  }

  #putOn(entry, before) {
    entry.card = document.createElement('sd-card');
    entry.card.show(entry, this.#setup.texts);
    this.#list.insertBefore(entry.card, before);
    enter(entry.card);
    entry.stay.run();
  }

  #takeOff(entries) {
    const elements = entries.map(entry => entry.card);
    for (const entry of entries) {
      entry.stay.stop();
      entry.card = null;
    }

    this.#leaving += elements.length;
    leave(elements, () => {
      this.#leaving--;
      this.#hideWhenEmpty();
    });
  }

  #keepAges(needed) {
    if (needed && this.#ages === null) {
      this.#ages = setInterval(() => {
        for (const entry of this.#shown()) entry.card.updateMeasures(entry, this.#setup.texts);
      }, ageMilliseconds);
    } else if (!needed && this.#ages !== null) {
      clearInterval(this.#ages);
      this.#ages = null;
    }
  }

  #hideWhenEmpty() {
    if (this.#stack.size === 0 && this.#leaving === 0) this.hidden = true;
  }

  #tellIfAnyChanged() {
    const any = this.#stack.size > 0;
    if (any === this.#any) return;
    this.#any = any;
    this.onAnyChanged(this.#stack.size);
  }
}

customElements.define('sd-cards', Cards);
