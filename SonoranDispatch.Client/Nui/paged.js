// Records in pages. Independent of the page on the screen.

import { pageSize } from './list-rows.js';

/** The records that match, and the page of them that is shown. Pages are counted from 0. */
export class Paged {
  #page = 0;

  records = [];

  get page() {
    return this.#page;
  }

  get last() {
    return Math.max(0, Math.ceil(this.records.length / pageSize) - 1);
  }

  /** The index of the shown page's first record. */
  get first() {
    return this.#page * pageSize;
  }

  get shown() {
    return this.records.slice(this.first, this.first + pageSize);
  }

  /** The index of a call, or -1. */
  indexOf(call) {
    return this.records.findIndex(record => record.facts.call === call);
  }

  /** The record at an index, or the nearest; undefined if there are none. */
  nearest(index) {
    return this.records[Math.min(Math.max(index, 0), this.records.length - 1)];
  }

  /** Shows a page, or the nearest that exists. */
  turnTo(page) {
    this.#page = Math.min(Math.max(page, 0), this.last);
  }

  /** Shows the page that a record is on. */
  turnToIndex(index) {
    this.turnTo(Math.floor(index / pageSize));
  }
}
