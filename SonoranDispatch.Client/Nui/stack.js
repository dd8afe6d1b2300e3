// Which cards are on screen and which wait. Independent of the page.

import { keepsKeys, urgencyOf } from './facts.js';

// More than any officer can handle; beyond it, the least urgent card that has waited longest is dropped.
const mostEntries = 1000;

/** The cards by call. A card on screen keeps its place unless something more urgent needs it. */
export class Stack {
  #entries = new Map();
  #arrivals = 0;

  get size() {
    return this.#entries.size;
  }

  get all() {
    return [...this.#entries.values()];
  }

  get(call) {
    return this.#entries.get(call);
  }

  /** Adds an entry for a call that has none. `entry.record.facts` is read whenever the stack is arranged. */
  add(entry) {
    entry.arrival = ++this.#arrivals;
    entry.shown = false;
    this.#entries.set(entry.record.facts.call, entry);
    if (this.#entries.size > mostEntries) this.#dropOne();
  }

  remove(call) {
    this.#entries.delete(call);
  }

  /**
   * Decides again which entries are shown, and marks each entry.
   * @param {number} room how many cards fit
   * @returns {{ shown: object[], waiting: number }} shown is in order from the anchor
   */
  arrange(room) {
    const ranked = this.all.sort(byClaim);
    ranked.forEach((entry, index) => { entry.shown = index < room; });
    const shown = ranked.slice(0, room).sort(byPlace);
    return { shown, waiting: ranked.length - shown.length };
  }

  /** Lets entries whose card has not been seen yet compete again like those that wait. */
  withdraw(entries) {
    for (const entry of entries) entry.shown = false;
  }

  #dropOne() {
    const waiting = this.all.filter(entry => !entry.shown);
    const least = waiting.reduce((a, b) => urgencyOf(b.record.facts) > urgencyOf(a.record.facts) ? b : a);
    this.remove(least.record.facts.call);
  }
}

// The more urgent first; among equals the shown ones (the oldest gives way first), then the waiting ones (the oldest comes first).
function byClaim(a, b) {
  return claimOf(a.record.facts) - claimOf(b.record.facts)
    || Number(b.shown) - Number(a.shown)
    || (a.shown ? b.arrival - a.arrival : a.arrival - b.arrival);
}

function claimOf(facts) {
  return keepsKeys(facts) ? -1 : urgencyOf(facts);
}

// A panic to which the officer has not reacted stays at the anchor, where the keys act, whatever comes after it. The others: the newest first.
function byPlace(a, b) {
  const [first, second] = [keepsKeys(a.record.facts), keepsKeys(b.record.facts)];
  if (first && second) return a.arrival - b.arrival;
  return Number(second) - Number(first) || b.arrival - a.arrival;
}
