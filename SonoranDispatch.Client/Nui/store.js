// The calls this player may see. Cards and list read only from here.

import { sameFacts } from './facts.js';

// More than any server keeps open; beyond it, the page drops the oldest calls.
const mostCalls = 1000;

/**
 * Calls by number. A record has `facts` (what may be shown of the call), `heard` (when its age was valid, in milliseconds of
 * performance.now) and `metres` (null if unknown). A call keeps the same record for as long as it exists.
 */
export class CallStore {
  #records = new Map();
  #listeners = [];
  #lens = facts => facts;

  /** Calls `listener` after each change, with { name: 'changed' | 'moved' | 'gone' | 'all', record, lit }. */
  listen(listener) {
    this.#listeners.push(listener);
  }

  get all() {
    return [...this.#records.values()];
  }

  get(call) {
    return this.#records.get(call);
  }

  /** Sets what is visible of the facts: everything, or less if the player broadcasts. */
  lookThrough(lens) {
    this.#lens = lens;
    for (const record of this.#records.values()) record.facts = lens(record.whole);
    this.#tell({ name: 'all' });
  }

  /** Replaces all calls with these. Known calls keep their record. */
  replace(rows) {
    const known = this.#records;
    this.#records = new Map();
    for (const facts of rows.slice(-mostCalls)) {
      const record = this.#write(known.get(facts.call) ?? { metres: null }, facts);
      this.#records.set(facts.call, record);
    }
    this.#tell({ name: 'all' });
  }

  /** Adds a call, or replaces the facts of a known one. Returns its record. */
  put(facts) {
    const known = this.#records.get(facts.call);
    if (!known) return this.#add(facts);

    const lit = !sameFacts(known.whole, facts);
    this.#write(known, facts);
    this.#tell({ name: 'changed', record: known, lit });
    return known;
  }

  /** Changes some facts of a known call. `lit`: whether the change is highlighted for officers. */
  change(call, some, lit) {
    const record = this.#records.get(call);
    if (!record) return;
    const facts = Object.freeze({ ...record.whole, ...some });
    const same = sameFacts(record.whole, facts);
    this.#write(record, facts, 'ageSeconds' in some);
    this.#tell({ name: 'changed', record, lit: lit && !same });
  }

  /** Sets the player's distance from a call's place, in metres. */
  move(call, metres) {
    const record = this.#records.get(call);
    if (!record || !record.whole.hasPlace) return;
    record.metres = metres;
    this.#tell({ name: 'moved', record });
  }

  remove(call) {
    const record = this.#records.get(call);
    if (!record) return;
    this.#records.delete(call);
    this.#tell({ name: 'gone', record });
  }

  #add(facts) {
    const record = this.#write({ metres: null }, facts);
    this.#records.set(facts.call, record);
    if (this.#records.size > mostCalls) this.remove(this.#records.keys().next().value);
    this.#tell({ name: 'changed', record, lit: false });
    return record;
  }

  #write(record, facts, aged = true) {
    record.whole = facts;
    record.facts = this.#lens(facts);
    if (aged) record.heard = performance.now();
    if (!facts.hasPlace) record.metres = null;
    return record;
  }

  #tell(event) {
    for (const listener of this.#listeners) listener(event);
  }
}
