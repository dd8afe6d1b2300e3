// The list's view of calls: the matching calls on the left, details of the selected one on the right.

import { CallsPane } from './calls-pane.js';
import { row } from './card-parts.js';
import { choose, departmentsOf } from './choosing.js';
import './details.js';
import { Filters } from './filters.js';
import { Paged } from './paged.js';
import { Question } from './question.js';
import { sayAll } from './words.js';

const ageMilliseconds = 10_000;

/** Shows the store's calls, one page at a time. One of them is selected. While closed, it neither follows the store nor updates ages. */
export class Calls extends HTMLElement {
  /** Called with a call's number when its details are wanted. */
  onSelected = () => {};
  /** Called when the calls that were closed are wanted. */
  onClosedWanted = () => {};
  /** Called when what the keys can do may have changed. */
  onKeysChanged = () => {};

  #stores = null;
  #terms = null;
  #open = false;
  #filters = new Filters(() => this.#search());
  #pane = new CallsPane(by => this.#turnTo(this.#paged.page + by), call => this.#read(call));
  #details = document.createElement('sd-details');
  #question = new Question(call => this.onSelected(call));
  #paged = new Paged();
  #selected = 0;
  #ages = null;

  constructor() {
    super();
    this.#pane.onStale = () => this.#write();
    this.#details.onBack = () => this.#goBack();
    this.#details.onNothingLeft = () => this.takeFocus();
  }

  connectedCallback() {
    this.replaceChildren(this.#filters.element, row('panes', this.#pane.element, this.#details));
  }

  get details() { return this.#details; }
  get pane() { return this.#pane; }

  /** Starts to follow the open calls, and the closed ones that were asked for. */
  follow(open, over) {
    this.#stores = { open, over };
    open.listen(event => this.#hear(event));
    over.listen(() => this.#refresh());
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
    this.#paged.turnTo(0);
    if (this.#filters.wish.over) this.onClosedWanted();
    this.#refresh();
    this.#question.ask(this.#selected);
  }

  close() {
    this.#pane.turnTo(false);
    this.#open = false;
    clearInterval(this.#ages);
    this.#question.forget();
  }

  /** Moves the focus to the selected call, or to the search if there is none. */
  takeFocus() {
    if (this.#paged.records.length > 0) this.#pane.focusOn(this.#selected);
    else this.#filters.takeFocus();
  }

  /** Carries out a key's command. Returns whether there was anything to do. */
  obey(command) {
    switch (command.does) {
      case 'walk': this.#walk(command.by); break;
      case 'page': this.#leaf(document.documentElement.dir === 'rtl' ? -command.by : command.by); break;
      case 'zoom': case 'pan': case 'fit': this.#pane.map.obey(command); break;
      case 'read': return this.#read(this.#selected, true);
      case 'act': return this.#details.press(command.action);
      case 'search': this.#filters.takeFocus(); break;
      default:
        if (this.#paged.records.length === 0) return false;
        this.takeFocus();
    }
    return true;
  }

  /** What the keys can do now: names of texts, and the actions on the selected call. */
  get usable() {
    return { walk: this.#paged.records.length > 1, page: this.#paged.last > 0, isMap: this.#pane.isMap, actions: this.#details.offered };
  }

  get #store() { return this.#filters.wish.over ? this.#stores.over : this.#stores.open; }

  #search() {
    if (this.#filters.wish.over && this.#stores.over.all.length === 0) this.onClosedWanted();
    this.#refresh();
    this.#turnTo(0);
  }

  #hear(event) {
    if (!this.#open || this.#filters.wish.over) return;
    if (event.name !== 'moved') this.#refresh();
    else this.#grow();
    if (event.name === 'changed' && event.record.facts.call === this.#selected) this.#details.follow();
  }

  // The selected call stays selected, wherever it moves. If it is gone, the one that took its place is selected.
  #refresh() {
    if (!this.#open || !this.#terms) return;
    const { all } = this.#store;
    if (this.#filters.offer(departmentsOf(all))) sayAll(this.#filters.element, this.#terms.texts);
    const before = this.#paged.indexOf(this.#selected);
    const held = this.#pane.hasFocus || this.#details.hasFocus;
    this.#paged.records = choose(all, this.#filters.wish);
    const at = this.#paged.indexOf(this.#selected);
    if (at >= 0 && this.#pane.hasFocus) this.#paged.turnToIndex(at);
    else this.#paged.turnTo(this.#paged.page);
    if (at < 0) this.#select(this.#paged.nearest(Math.max(before, this.#paged.first)), held);
    else this.#write();
  }

  #select(record, focus) {
    this.#selected = record?.facts.call ?? 0;
    if (record) this.#paged.turnToIndex(this.#paged.records.indexOf(record));
    this.#question.ask(this.#selected);
    this.#write();
    if (focus) this.takeFocus();
  }

  #write() {
    if (!this.#open) return;
    const { texts } = this.#terms;
    const held = this.#pane.hasFocus;
    this.#pane.show(this.#paged, this.#selected, texts.say(this.#whyNone), texts);
    this.#details.show(this.#store.get(this.#selected) ?? null);
    if (held) this.takeFocus();
    this.onKeysChanged();
  }

  get #whyNone() {
    if (this.#store.all.length > 0) return 'nothingFound';
    return this.#filters.wish.over ? 'noClosedCalls' : 'noCalls';
  }

  #grow() {
    this.#pane.updateMeasures(this.#paged.shown, this.#terms.texts);
    this.#details.updateMeasures();
  }

  // The selection goes along, to the page's first call.
  #turnTo(page) {
    this.#paged.turnTo(page);
    const { shown } = this.#paged;
    if (shown.some(record => record.facts.call === this.#selected)) this.#write();
    else this.#select(shown[0], this.#pane.hasFocus);
  }

  #walk(by) {
    this.#select(this.#paged.nearest(this.#paged.indexOf(this.#selected) + by), true);
  }

  // The map has no pages: there, these keys move the selection too.
  #leaf(by) {
    if (this.#pane.isMap) return this.#walk(by);
    this.#turnTo(this.#paged.page + by);
    return this.takeFocus();
  }

  // On a narrow screen the details now cover the rows.
  #read(call, enter = false) {
    const record = this.#store.get(call);
    if (!record) return false;
    this.classList.add('with-details');
    this.#select(record, !enter);
    this.#question.askNow();
    if (enter) this.#details.takeFocus();
    return true;
  }

  #goBack() {
    this.classList.remove('with-details');
    this.takeFocus();
  }
}

customElements.define('sd-calls', Calls);
