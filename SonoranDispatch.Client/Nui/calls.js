// The list's view of calls: the matching calls on the left, details of the selected one on the right.

import { element, own } from './card-parts.js';
import { choose, departmentsOf } from './choosing.js';
import { signButton } from './controls.js';
import './details.js';
import { Filters } from './filters.js';
import { callOf, ListRows, pageSize } from './list-rows.js';
import { sayAll, set } from './words.js';

const ageMilliseconds = 10_000;

/** Shows the store's calls, one page at a time. While closed, it neither follows the store nor updates ages. */
export class Calls extends HTMLElement {
  /** Called with a call's number when its details are wanted. */
  onSelected = () => {};

  #store = null;
  #terms = null;
  #open = false;
  #filters = new Filters(() => this.#turnTo(0));
  #rows = new ListRows();
  #none = own('p', 'none');
  #where = own('p', 'where-in-list');
  #details = document.createElement('sd-details');
  #pages;
  #fitting = [];
  #page = 0;
  #active = 0;
  #selected = 0;
  #ages = null;

  constructor() {
    super();
    this.#pages = element('div', 'pages');
    this.#pages.append(
      signButton('previous', '‹', 'previous', () => this.#turnTo(this.#page - 1)),
      this.#where,
      signButton('next', '›', 'next', () => this.#turnTo(this.#page + 1)));
    this.#rows.element.addEventListener('click', event => this.#select(callOf(event), false));
    this.#rows.element.addEventListener('keydown', event => this.#press(event));
    this.#details.onBack = () => this.#goBack();
  }

  connectedCallback() {
    const left = element('div', 'left');
    left.append(this.#rows.element, this.#none, this.#pages);
    const panes = element('div', 'panes');
    panes.append(left, this.#details);
    this.replaceChildren(this.#filters.element, panes);
  }

  get details() {
    return this.#details;
  }

  follow(store) {
    this.#store = store;
    store.listen(event => this.#hear(event));
  }

  setUp(terms) {
    this.#terms = terms;
    this.#details.setUp(terms);
    sayAll(this, terms.texts);
    this.#refresh();
  }

  /** Starts to follow the store. */
  open() {
    this.#open = true;
    this.#ages = setInterval(() => this.#grow(), ageMilliseconds);
    this.#page = 0;
    this.#refresh();
    if (this.#selected !== 0) this.onSelected(this.#selected);
  }

  close() {
    this.#open = false;
    clearInterval(this.#ages);
  }

  /** Moves the focus to the calls, or to the search if there are none. */
  takeFocus() {
    if (this.#fitting.length > 0) this.#rows.focusOn(this.#active);
    else this.querySelector('.search').focus();
  }

  #hear(event) {
    if (event.name === 'gone' && event.record.facts.call === this.#selected) this.#forget();
    if (!this.#open) return;
    if (event.name === 'moved') this.#grow();
    else this.#refresh();
    if (event.name === 'changed' && event.record.facts.call === this.#selected) this.#details.follow();
  }

  #refresh() {
    if (!this.#open || !this.#terms) return;
    const records = this.#store.all;
    if (this.#filters.offer(departmentsOf(records))) sayAll(this.#filters.element, this.#terms.texts);
    this.#fitting = choose(records, this.#filters.wish);
    if (this.#selected !== 0) {
      const record = this.#store.get(this.#selected);
      if (record) this.#details.show(record);
      else this.#forget();
    }
    this.#write();
  }

  // A keyboard user in the rows stays on their call, wherever it moves.
  #write() {
    const { texts } = this.#terms;
    const held = this.#rows.hasFocus;
    const at = this.#fitting.findIndex(record => record.facts.call === this.#active);
    const last = Math.max(0, Math.ceil(this.#fitting.length / pageSize) - 1);
    this.#page = held && at >= 0 ? Math.floor(at / pageSize) : Math.min(Math.max(this.#page, 0), last);
    const shown = this.#shown;
    if (!shown.some(record => record.facts.call === this.#active)) this.#active = shown[0]?.facts.call ?? 0;

    const place = { active: this.#active, selected: this.#selected, first: this.#page * pageSize, all: this.#fitting.length };
    this.#rows.show(shown, place, texts);
    if (held) this.takeFocus();
    set(this.#none, shown.length > 0 ? '' : texts.say(this.#store.all.length > 0 ? 'nothingFound' : 'noCalls'));
    this.#writePages(last, texts);
    this.classList.toggle('with-details', this.#selected !== 0);
  }

  #writePages(last, texts) {
    set(this.#where, texts.say('page', {
      page: texts.number(this.#page + 1), pages: texts.number(last + 1), calls: texts.number(this.#fitting.length),
    }));
    this.#pages.querySelector('.previous').disabled = this.#page === 0;
    this.#pages.querySelector('.next').disabled = this.#page === last;
    this.#pages.hidden = this.#fitting.length === 0;
  }

  #grow() {
    this.#rows.updateMeasures(this.#shown, this.#terms.texts);
    this.#details.updateMeasures();
  }

  get #shown() {
    return this.#fitting.slice(this.#page * pageSize, (this.#page + 1) * pageSize);
  }

  #turnTo(page) {
    this.#page = page;
    this.#refresh();
  }

  #press(event) {
    const at = this.#fitting.findIndex(record => record.facts.call === this.#active);
    const steps = {
      ArrowDown: 1, ArrowUp: -1, PageDown: pageSize, PageUp: -pageSize, Home: -Infinity, End: Infinity,
    };
    if (event.key in steps) this.#walkTo(Math.min(Math.max(at + steps[event.key], 0), this.#fitting.length - 1));
    else if (event.key === 'Enter' || event.key === ' ') this.#select(this.#active, true);
    else return;
    event.preventDefault();
  }

  #walkTo(place) {
    this.#active = this.#fitting[place]?.facts.call ?? 0;
    this.#write();
  }

  #select(call, enter) {
    const record = this.#store.get(call);
    if (!record) return;
    this.#selected = this.#active = call;
    this.#details.show(record);
    this.#write();
    this.onSelected(call);
    if (enter) this.#details.takeFocus();
    else this.#rows.focusOn(call);
  }

  #goBack() {
    this.#forget();
    this.#write();
    this.takeFocus();
  }

  // The details belong to a call that is closed, or are no longer wanted.
  #forget() {
    const held = this.#details.contains(document.activeElement);
    this.#selected = 0;
    this.#details.show(null);
    if (held && this.#open) this.takeFocus();
  }
}

customElements.define('sd-calls', Calls);
