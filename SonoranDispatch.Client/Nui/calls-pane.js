// The left half of the list: the rows of one page, or the map.

import { own, row } from './card-parts.js';
import { callOf, ListRows } from './list-rows.js';
import './map.js';
import { Pager } from './pager.js';
import { set } from './words.js';

/** Shows the calls as rows or as marks on a map. */
export class CallsPane {
  /** Called when the calls have to be shown again. */
  onStale = () => {};
  /** Called with whether the map is shown. */
  onMapShown = () => {};

  #rows = new ListRows();
  #none = own('p', 'none');
  #pager;

  /** The map. */
  map = document.createElement('sd-map');

  /** Whether the map is shown in place of the rows. */
  isMap = false;

  /**
   * @param {(by: number) => void} turn called when the player turns the page
   * @param {(call: number) => void} pick called with the call that was clicked, or null
   */
  constructor(turn, pick) {
    this.#pager = new Pager(turn);
    this.#rows.element.addEventListener('click', event => pick(callOf(event)));
    this.map.onPicked = pick;
    this.map.hidden = true;
    this.element = row('left', this.#rows.element, this.map, this.#none, this.#pager.element);
  }

  /** Shows the map or the rows. */
  turnTo(isMap) {
    if (isMap === this.isMap) return;
    this.isMap = isMap;
    this.map.hidden = !isMap;
    this.#rows.element.hidden = isMap;
    this.#pager.element.hidden = true;
    if (isMap) this.map.open();
    else this.map.close();
    this.onStale();
    this.onMapShown(isMap);
  }

  /** Sets where the calls are. */
  place(places) {
    this.map.setPlaces(places);
    this.onStale();
  }

  get hasFocus() {
    return this.isMap ? this.map.hasFocus : this.#rows.hasFocus;
  }

  focusOn(call) {
    if (this.isMap) this.map.focusOn();
    else this.#rows.focusOn(call);
  }

  /**
   * Shows the calls.
   * @param {import('./paged.js').Paged} paged the calls
   * @param {number} selected the call whose details are shown
   * @param {string} none what is said if there are none
   */
  show({ shown, first, page, last, records }, selected, none, texts) {
    if (this.isMap) this.map.show(records, selected, texts);
    else this.#rows.show(shown, { selected, first, all: records.length }, texts);
    set(this.#none, records.length > 0 ? '' : none);
    if (!this.isMap) this.#pager.show({ page, last, calls: records.length }, texts);
  }

  /** Updates ages and distances. */
  updateMeasures(shown, texts) {
    if (!this.isMap) this.#rows.updateMeasures(shown, texts);
  }
}
