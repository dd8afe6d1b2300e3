// The rows of one page of the list: created once, then rewritten for the calls they show.

import { element, own, row } from './card-parts.js';
import { urgencyOf } from './facts.js';
import { lineOf } from './headline.js';
import { ageText, distanceText } from './measures.js';
import { neededText, writeUnits } from './units.js';
import { set } from './words.js';

/** Rows on one page. */
export const pageSize = 10;

/** A list box of calls. It has one row in the tab order; the arrow keys move on from there. */
export class ListRows {
  #rows = Array.from({ length: pageSize }, () => buildRow());

  constructor() {
    this.element = element('div', 'rows');
    this.element.setAttribute('role', 'listbox');
    this.element.dataset.called = 'list';
    this.element.append(...this.#rows.map(each => each.element));
  }

  /**
   * Shows one page.
   * @param {object[]} records the records on the page
   * @param {{ selected: number, first: number, all: number }} place the call whose details are shown; the index of the page's first record, and
   *   the number of records on all pages
   */
  show(records, place, texts) {
    this.#rows.forEach((each, index) => {
      const record = records[index];
      each.element.hidden = !record;
      if (!record) {
        delete each.element.dataset.call;
        return;
      }

      mark(each.element, record.facts, place, index);
      writeRow(each, record, texts);
    });
  }

  /** Updates ages and distances. */
  updateMeasures(records, texts) {
    records.forEach((record, index) => writeMeasures(this.#rows[index], record, texts));
  }

  get hasFocus() {
    return this.element.contains(document.activeElement);
  }

  focusOn(call) {
    this.#rows.find(each => each.element.dataset.call === String(call))?.element.focus();
  }
}

/** The call of the row that an event came from, or null. */
export function callOf(event) {
  const call = event.target.closest('.entry')?.dataset.call;
  return call ? Number(call) : null;
}

function buildRow() {
  const parts = {
    glyph: element('span', 'glyph'),
    priority: own('span', 'priority'),
    code: own('span', 'code'),
    title: own('span', 'title'),
    count: own('span', 'count'),
    age: own('span', 'age'),
    number: own('span', 'call'),
    address: own('span', 'address'),
    postal: own('span', 'postal'),
    distance: own('span', 'distance'),
    tag: own('span', 'tag'),
    units: element('span', 'units'),
    needed: own('span', 'needed'),
  };
  parts.glyph.setAttribute('aria-hidden', 'true');
  const { glyph, priority, code, title, count, age, number, address, postal, distance, tag, units, needed } = parts;
  const made = element('div', 'entry');
  made.setAttribute('role', 'option');
  made.append(
    row('first', row('mark', glyph, priority), code, title, row('end', count, age)),
    row('second', number, address, postal, distance, row('end', tag, units, needed)));
  return { element: made, parts };
}

function mark(element, facts, place, index) {
  const urgency = urgencyOf(facts);
  element.dataset.call = facts.call;
  element.dataset.urgency = urgency === 0 ? 'panic' : urgency;
  element.tabIndex = facts.call === place.selected ? 0 : -1;
  element.setAttribute('aria-selected', facts.call === place.selected);
  element.setAttribute('aria-posinset', place.first + index + 1);
  element.setAttribute('aria-setsize', place.all);
}

function writeRow({ parts }, record, texts) {
  const { facts } = record;
  const urgency = urgencyOf(facts);
  set(parts.priority, texts.say(urgency === 0 ? 'panic' : `priority${urgency}`));
  set(parts.code, facts.code);
  set(parts.title, lineOf(facts));
  set(parts.count, facts.count > 1 ? texts.say('times', { n: texts.number(facts.count) }) : '');
  set(parts.number, `#${facts.call}`);
  set(parts.address, facts.address);
  set(parts.postal, facts.postal);
  set(parts.tag, facts.mine ? texts.say('you') : '');
  writeUnits(parts.units, facts.units, facts.primary);
  set(parts.needed, neededText(facts, texts));
  writeMeasures({ parts }, record, texts);
}

function writeMeasures({ parts }, { facts, heard, metres }, texts) {
  set(parts.age, ageText(facts.ageSeconds + (performance.now() - heard) / 1000, texts));
  set(parts.distance, distanceText(metres, texts));
}
