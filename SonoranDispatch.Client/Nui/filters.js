// The bar above the list: search, filters and order.

import { element } from './card-parts.js';
import { everything } from './choosing.js';
import { Choice, field, tick } from './controls.js';

const urgencies = [
  { value: '', says: 'all' }, { value: '0', says: 'panic' }, { value: '1', says: 'priority1' },
  { value: '2', says: 'priority2' }, { value: '3', says: 'priority3' },
];
const standings = [{ value: 'open', says: 'openCalls' }, { value: 'over', says: 'closedCalls' }];
const orders = [{ value: 'newest', says: 'newest' }, { value: 'urgent', says: 'urgent' }];

/** Search, filters and order. */
export class Filters {
  #wish = everything;
  #onChange;
  #search = field('search', 'search', 'searchHint', 100);
  #mine = tick('mine', 'mine', checked => this.#ask({ mine: checked }));
  #urgency = new Choice('urgencies', 'priority', value => this.#ask({ urgency: value }));
  #standing = new Choice('standings', 'standing', value => this.#ask({ over: value === 'over' }));
  #department = new Choice('departments', 'department', value => this.#ask({ department: value }));
  #order = new Choice('orders', 'order', value => this.#ask({ order: value }));
  #departments = null;

  /** @param {() => void} onChange called when the filter changes */
  constructor(onChange) {
    this.#onChange = onChange;
    this.#search.type = 'search';
    this.#search.addEventListener('input', () => this.#ask({ text: this.#search.value }));
    this.#urgency.offer(urgencies);
    this.#order.offer(orders);
    this.#standing.offer(standings);
    this.element = element('div', 'filters');
    this.element.setAttribute('role', 'search');
    this.element.append(this.#search, this.#standing.element, this.#order.element, this.#mine.element, this.#urgency.element, this.#department.element);
  }

  /** The current filter. */
  get wish() {
    return this.#wish;
  }

  /** Sets the departments to choose from; a single one is not a choice and is not shown. Returns whether they changed. */
  offer(departments) {
    const chosen = this.#wish.department;
    const all = chosen === '' || departments.includes(chosen) ? departments : [...departments, chosen].sort();
    const offered = JSON.stringify(all);
    if (offered === this.#departments) return false;
    this.#departments = offered;
    this.#department.element.hidden = all.length < 2;
    this.#department.offer([{ value: '', says: 'all' }, ...all.map(each => ({ value: each, text: each }))]);
    return true;
  }

  /** Moves the focus to the search. */
  takeFocus() {
    this.#search.focus();
    this.#search.select();
  }

  #ask(part) {
    this.#wish = { ...this.#wish, ...part };
    this.#onChange();
  }
}
