// The column of cards: which calls have a card, for how long, and whether the column is visible at all.

import { own } from './card-parts.js';
import { Column } from './column.js';
import { urgencyOf } from './facts.js';
import { keysFor, noKeys } from './keys.js';
import { nobody } from './officer.js';
import { usualSetup } from './setup.js';
import { Stack } from './stack.js';
import { Stay } from './stay.js';

/** Shows cards, the newest at the anchor. Without cards it is hidden and no timer runs. */
export class Cards extends HTMLElement {
  /** Called when a card appears or disappears, with the number of cards (waiting ones included) and the newest call on screen (0: none). */
  onShownChanged = () => {};

  #stack = new Stack();
  #terms = usualSetup;
  #officer = nobody;
  #keys = noKeys;
  #column = new Column(() => this.#hideWhenEmpty());
  #more = own('p', 'more');
  #told = '0 0';

  connectedCallback() {
    this.replaceChildren(this.#column.element, this.#more);
    this.#arrange();
  }

  /** Starts to follow the store's calls. */
  follow(store) {
    store.listen(event => this.#hear(event, store));
  }

  /** Sets new texts and numbers; cards on screen are updated. */
  setUp(terms) {
    this.#terms = terms;
    this.#arrange();
    this.#rewrite();
  }

  /** Sets the officer and their keys: the newest card shows the keys that work. */
  setHands(officer, keys) {
    this.#officer = officer;
    this.#keys = keys;
    this.#nameKeys();
  }

  /** Announces a call, unless it already has a card. */
  announce(record) {
    if (this.has(record.facts.call)) return;
    const stay = new Stay(this.#stayOf(record.facts), () => this.remove(record.facts.call));
    this.#stack.add({ record, stay, lasts: this.#stayOf(record.facts), card: null });
    this.#arrange();
  }

  /** Whether a call has a card, on screen or waiting. */
  has(call) {
    return this.#stack.get(call) !== undefined;
  }

  /** Removes the newest card on screen. Returns its facts, or null if there is none. */
  dismiss() {
    const newest = this.#newest();
    if (!newest) return null;
    this.remove(newest.record.facts.call);
    return newest.record.facts;
  }

  /** Removes a call's card. */
  remove(call) {
    const entry = this.#stack.get(call);
    if (!entry) return;
    entry.stay.stop();
    this.#stack.remove(call);
    this.#arrange(entry);
  }

  #hear(event, store) {
    if (event.name === 'all') this.#matchAll(store);
    else if (event.name === 'gone') this.remove(event.record.facts.call);
    else if (event.name === 'moved') this.#stack.get(event.record.facts.call)?.card?.updateMeasures(event.record, this.#terms.texts);
    else this.#change(event.record, event.lit);
  }

  #matchAll(store) {
    for (const { record } of this.#stack.all) {
      if (store.get(record.facts.call) !== record) this.remove(record.facts.call);
    }
    this.#arrange();
    this.#rewrite();
  }

  #change(record, lit) {
    const entry = this.#stack.get(record.facts.call);
    if (!entry) return;
    const lasts = this.#stayOf(record.facts);
    if (lit || lasts !== entry.lasts) {
      entry.lasts = lasts;
      entry.stay.renew(lasts);
      if (entry.card) entry.stay.run();
    }
    entry.card?.update(record, this.#terms.texts, lit);
    this.#arrange();
  }

  // An officer who responds to a panic has seen it: its card then stays only as long as that of a priority 1 call.
  #stayOf(facts) {
    const urgency = urgencyOf(facts);
    return this.#terms.stays[urgency === 0 && facts.mine ? 1 : urgency];
  }

  #shown() {
    return this.#stack.all.filter(entry => entry.card);
  }

  #newest() {
    return this.#shown().reduce((newest, entry) => newest && newest.arrival > entry.arrival ? newest : entry, null);
  }

  #rewrite() {
    for (const entry of this.#shown()) entry.card.update(entry.record, this.#terms.texts, false);
    this.#nameKeys();
  }

  // Brings the page in line with the stack.
  #arrange(gone = null) {
    const { texts, visibleCards } = this.#terms;
    const { shown, out, waiting } = this.#stack.arrange(visibleCards);
    if (shown.length > 0) this.hidden = false;
    this.#column.arrange(shown, gone ? [gone, ...out] : out, texts);
    this.#sayHowManyWait(waiting, texts);
    this.#nameKeys();
    this.#hideWhenEmpty();
    this.#tellWhatIsShown(shown);
  }

  #sayHowManyWait(waiting, texts) {
    const more = waiting > 0 ? texts.say('more', { count: texts.number(waiting) }) : '';
    if (this.#more.textContent !== more) this.#more.textContent = more;
    this.#more.hidden = waiting === 0;
  }

  #nameKeys() {
    const newest = this.#newest();
    for (const entry of this.#shown())
      entry.card.nameKeys(entry === newest ? keysFor(entry.record.facts, this.#officer, this.#keys) : [], this.#terms.texts);
  }

  #hideWhenEmpty() {
    if (this.#column.isEmpty) this.hidden = true;
  }

  // Waiting cards alone do not trigger a callback: a flood of calls must not become a flood of callbacks.
  #tellWhatIsShown(shown) {
    const top = shown[0]?.record.facts.call ?? 0;
    const now = `${shown.length} ${top}`;
    if (now === this.#told) return;
    this.#told = now;
    this.onShownChanged(this.#stack.size, top);
  }
}

customElements.define('sd-cards', Cards);
