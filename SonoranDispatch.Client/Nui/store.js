// The calls this player may see. Cards and list read only from here.

import { sameFacts, urgencyOf } from './facts.js';

// The server sends no more at once; beyond it, the page drops the oldest of the least urgent calls.
const mostCalls = 5000;

/**
 * Calls by number. A record has `facts` (what may be shown of the call), `heard` (when its age was valid, in milliseconds of
 * performance.now) and `metres` and `bearing` (null if unknown). A call keeps the same record for as long as it exists.
 */
export class CallStore {
  #records = new Map();
  #listeners = [];
  #lens = facts => facts;
  // The calls that follow the state in pages, with what has changed of them since.
  #following = new Map();
  #generation = 0;

  /** Calls `listener` after each change, with { name: 'changed' | 'moved' | 'gone' | 'all', record, lit }; for 'moved' with records. */
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

  /**
   * Replaces all calls with these, and with those that follow in pages: known ones stay until then. Known calls keep their record.
   * @param rows the facts of calls
   * @param generation tells the pages of this state from those of others
   * @param following the numbers of the calls that follow
   */
  replace(rows, generation = 0, following = []) {
    const known = this.#records;
    this.#records = new Map();
    this.#generation = generation;
    this.#following = new Map(following.map(call => [call, {}]));
    for (const facts of rows.slice(0, mostCalls)) {
      const record = this.#write(known.get(facts.call) ?? { metres: null, bearing: null }, facts);
      this.#records.set(facts.call, record);
    }
    for (const call of following) {
      if (known.has(call)) this.#records.set(call, known.get(call));
    }
    this.#tell({ name: 'all' });
  }

  /**
   * Adds the calls of a page. Messages that arrived since its state are newer: a call that they ended or showed in full is left as it is, and
   * what they changed stays. A page of another state is ignored.
   */
  fill(rows, generation) {
    if (generation !== this.#generation) return;
    for (const row of rows) {
      const changed = this.#following.get(row.call);
      if (!changed) continue;
      this.#following.delete(row.call);
      const record = this.#write(this.#records.get(row.call) ?? { metres: null, bearing: null }, Object.freeze({ ...row, ...changed }));
      this.#records.set(row.call, record);
    }
    this.#tell({ name: 'all' });
  }

  /** Adds a call, or replaces the facts of a known one. Returns its record. */
  put(facts) {
    this.#following.delete(facts.call);
    const known = this.#records.get(facts.call);
    if (!known) return this.#add(facts);

    const lit = !sameFacts(known.whole, facts);
    this.#write(known, facts);
    this.#tell({ name: 'changed', record: known, lit });
    return known;
  }

  /** Changes some facts of a known call. `lit`: whether the change is highlighted for officers. */
  change(call, some, lit) {
    if (this.#following.has(call)) Object.assign(this.#following.get(call), some);
    const record = this.#records.get(call);
    if (!record) return;
    const facts = Object.freeze({ ...record.whole, ...some });
    const same = sameFacts(record.whole, facts);
    this.#write(record, facts, 'ageSeconds' in some);
    this.#tell({ name: 'changed', record, lit: lit && !same });
  }

  /** Sets the player's distances from calls, in metres, and their directions, in degrees clockwise from straight ahead; null if unknown. */
  move(distances) {
    const records = [];
    for (const { call, metres, bearing } of distances) {
      const record = this.#records.get(call);
      if (record?.whole.hasPlace) records.push(Object.assign(record, { metres, bearing }));
    }

    if (records.length > 0) this.#tell({ name: 'moved', records });
  }

  remove(call) {
    this.#following.delete(call);
    const record = this.#records.get(call);
    if (!record) return;
    this.#records.delete(call);
    this.#tell({ name: 'gone', record });
  }

  #add(facts) {
    const record = this.#write({ metres: null, bearing: null }, facts);
    this.#records.set(facts.call, record);
    if (this.#records.size > mostCalls) this.remove(this.#leastUrgent());
    this.#tell({ name: 'changed', record, lit: false });
    return record;
  }

  #leastUrgent() {
    const worse = (a, b) => urgencyOf(a) - urgencyOf(b) || b.call - a.call;
    return this.all.map(record => record.whole).reduce((worst, facts) => worse(facts, worst) > 0 ? facts : worst).call;
  }

  #write(record, facts, aged = true) {
    record.whole = facts;
    record.facts = this.#lens(facts);
    if (aged) record.heard = performance.now();
    if (!facts.hasPlace) Object.assign(record, { metres: null, bearing: null });
    return record;
  }

  #tell(event) {
    for (const listener of this.#listeners) listener(event);
  }
}
