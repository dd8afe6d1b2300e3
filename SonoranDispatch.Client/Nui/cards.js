// The column of cards: which calls have a card, for how long, and whether the column is visible at all.

import { Aim } from './aim.js';
import { own } from './card-parts.js';
import { Column } from './column.js';
import { urgencyOf } from './facts.js';
import { keysFor, noKeys } from './keys.js';
import { nobody } from './officer.js';
import { usualSetup } from './setup.js';
import { Stack } from './stack.js';
import { Stay } from './stay.js';

/** Shows cards, an open panic and then the newest at the anchor. Without cards it is hidden and no timer runs. */
export class Cards extends HTMLElement {
  /** Called when a card appears or disappears, with the number of cards (waiting ones included) and the call that the keys act on (0: none). */
  onShownChanged = () => {};

  #stack = new Stack();
  #terms = usualSetup;
  #officer = nobody;
  #keys = noKeys;
  #column = new Column(() => this.#hideWhenEmpty());
  #more = own('p', 'more');
  #aim = new Aim(() => this.#nameKeys());
  #count = 0;
  #told = '0 0';

  connectedCallback() {
    this.replaceChildren(this.#column.element, this.#more);
    window.addEventListener('resize', () => this.#arrange());
    this.#arrange();
  }

  /** Starts to follow the store's calls. */
  follow(store) {
    store.listen(event => this.#hear(event, store));
  }

  /** Sets new texts and numbers; cards on screen are updated. */
  setUp(terms) {
    this.#terms = terms;
    this.#rewrite();
    this.#arrange();
  }

  /** Sets the officer and their keys: the card that the keys act on shows the ones that work. */
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

  /** Removes the card that the keys act on. Returns its facts, or null if it is not on screen. */
  dismiss() {
    const entry = this.#stack.get(this.#aim.call);
    if (!entry?.card) return null;
    this.remove(entry.record.facts.call, true);
    return entry.record.facts;
  }

  /** Removes a call's card. `atOnce`: the player removed it, and their next key is meant for the next card. */
  remove(call, atOnce = false) {
    const entry = this.#stack.get(call);
    if (!entry) return;
    entry.stay.stop();
    this.#stack.remove(call);
    this.#arrange(atOnce);
  }

  #hear(event, store) {
    if (event.name === 'all') this.#matchAll(store);
    else if (event.name === 'gone') this.remove(event.record.facts.call);
    else if (event.name === 'moved') this.#measure(event.records);
    else this.#change(event.record, event.lit);
  }

  #matchAll(store) {
    for (const { record } of this.#stack.all) {
      if (store.get(record.facts.call) !== record) this.remove(record.facts.call);
    }
    this.#rewrite();
    this.#arrange();
  }

  #measure(records) {
    const shown = records.filter(record => this.#stack.get(record.facts.call)?.card);
    for (const record of shown) this.#stack.get(record.facts.call).card.updateMeasures(record, this.#terms.texts);
    if (shown.length > 0 && this.#column.element.offsetHeight > this.#room()) this.#arrange();
  }

  #change(record, lit) {
    const entry = this.#stack.get(record.facts.call);
    if (!entry) return;
    const lasts = this.#stayOf(record.facts);
    if (lit || lasts !== entry.lasts) {
      entry.lasts = lasts;
      entry.stay.renew(lasts);
      if (entry.card) {
        entry.stay.run();
        entry.card.countDown(lasts);
      }
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

  #rewrite() {
    for (const entry of this.#shown()) entry.card.update(entry.record, this.#terms.texts, false);
    this.#nameKeys();
  }

  // Brings the page in line with the stack. Where not all cards fit, those that do are chosen again.
  #arrange(atOnce = false) {
    const { texts, visibleCards } = this.#terms;
    if (this.#stack.size > 0) this.hidden = false;
    let { shown, waiting } = this.#stack.arrange(visibleCards);
    for (let fitting = this.#show(shown, waiting, texts); fitting < shown.length; fitting = this.#show(shown, waiting, texts)) {
      this.#stack.withdraw(this.#column.unsettled);
      ({ shown, waiting } = this.#stack.arrange(fitting));
    }

    this.#column.settle();
    this.#hideWhenEmpty();
    this.#count = shown.length;
    this.#aim.moveTo(shown[0]?.record.facts.call ?? 0, atOnce);
    this.#nameKeys();
  }

  #show(shown, waiting, texts) {
    this.#sayHowManyWait(waiting, texts);
    return this.#column.arrange(shown, this.#room(), this.#terms.compact === true, texts);
  }

  // The height that the cards may take, in pixels.
  #room() {
    const { maxHeight, rowGap } = getComputedStyle(this);
    return parseFloat(maxHeight) - (this.#more.hidden ? 0 : this.#more.offsetHeight + parseFloat(rowGap));
  }

  #sayHowManyWait(waiting, texts) {
    const more = waiting > 0 ? texts.say('more', { count: texts.number(waiting) }) : '';
    if (this.#more.textContent !== more) this.#more.textContent = more;
    this.#more.hidden = waiting === 0;
  }

  // A card that names keys is higher, so the cards are made to fit again.
  #nameKeys() {
    let changed = false;
    for (const { card, record } of this.#shown()) {
      const keys = record.facts.call === this.#aim.call ? keysFor(record.facts, this.#officer, this.#keys) : [];
      changed = card.nameKeys(keys, this.#terms.texts) || changed;
    }
    if (changed) this.#arrange();
    else this.#tellWhatIsShown();
  }

  #hideWhenEmpty() {
    if (this.#column.isEmpty) this.hidden = true;
  }

  // Waiting cards alone do not trigger a callback: a flood of calls must not become a flood of callbacks.
  #tellWhatIsShown() {
    const now = `${this.#count} ${this.#aim.call}`;
    if (now === this.#told) return;
    this.#told = now;
    this.onShownChanged(this.#stack.size, this.#aim.call);
  }
}

customElements.define('sd-cards', Cards);
