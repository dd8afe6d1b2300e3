// The map in the list: the island, the calls, this officer and colleagues.

import { CallMark, OwnMark, put } from './call-marks.js';
import { element, own } from './card-parts.js';
import { ColleagueMarks } from './colleague-marks.js';
import { signButton } from './controls.js';
import { drawGround, drawNames } from './map-ground.js';
import { handle } from './map-hands.js';
import { MapPick } from './map-pick.js';
import { MapView } from './map-view.js';
import { mostMarks } from './places.js';
import { draw } from './svg.js';
import { noVeil } from './veil.js';
import { isCalled, set } from './words.js';

const step = 60;
const zoomStep = 1.4;
const callScale = 0.1;
// A selected call that is nearer to the edge than this, in pixels, is moved to the middle.
const margin = 30;

/** The map. It is drawn when it is first shown; while hidden, it has neither marks nor a timer. */
export class CallMap extends HTMLElement {
  /** Called with the call of a mark that was clicked. */
  onPicked = () => {};
  /** Chooses a place for a call. */
  picking = new MapPick();

  #sheet = draw('svg', { 'aria-hidden': 'true' });
  #circles = draw('g', { class: 'circles' });
  #layer = isCalled(element('div', 'call-marks'), 'map');
  #unplaced = own('p', 'unplaced');
  #own = new OwnMark();
  #colleagues = new ColleagueMarks();
  #marks = new Map();
  #places = new Map();
  #view = null;
  #veil = noVeil;
  #isOpen = false;
  #isFramed = false;
  #selected = 0;
  #scale = 0;

  connectedCallback() {
    if (this.#view) return;
    this.#layer.setAttribute('role', 'listbox');
    this.#layer.tabIndex = 0;
    const tools = element('div', 'zoom');
    tools.append(
      signButton('zoom-in', '+', 'zoomIn', () => this.#view.zoom(zoomStep)),
      signButton('zoom-out', '−', 'zoomOut', () => this.#view.zoom(1 / zoomStep)));
    this.replaceChildren(this.#sheet, this.#colleagues.element, this.#own.element, this.#layer, this.#unplaced, ...this.picking.elements, tools);
    this.#view = new MapView(this.#sheet, () => this.#arrange());
    this.picking.follow(this.#layer, this.#view);
    handle(this.#layer, this.#view, (point, target) => this.picking.isOn ? this.picking.choose(point) : this.#pick(target));
  }

  /** Sets where the calls are: places by call. The first places decide what the map shows. */
  setPlaces(places) {
    if (!this.#isOpen) return;
    this.#places = places;
    if (!this.#isFramed) this.#view.fit(this.#all, true);
    this.#isFramed = true;
  }

  /** Sets where this officer is; null if that is unknown. */
  setOwnPlace(place) {
    if (!this.#isOpen) return;
    this.#own.show(place);
    put(this.#own, this.#view);
  }

  /** Applies a message with what changed of colleagues. */
  changeColleagues(message) {
    if (this.#isOpen) this.#colleagues.change(message, this.#view, this.#veil);
  }

  /** Sets what is visible of callsigns. */
  lookThrough(veil) {
    this.#veil = veil;
    this.#colleagues.veil(veil);
  }

  get hasFocus() {
    return document.activeElement === this.#layer;
  }

  focusOn() {
    this.#layer.focus({ preventScroll: true });
  }

  /** Starts to show places. */
  open() {
    this.#isOpen = true;
    if (this.#sheet.childElementCount === 0) this.#drawIsland();
  }

  /** Forgets all places. */
  close() {
    this.#isOpen = false;
    this.#isFramed = false;
    this.#selected = 0;
    this.picking.stop();
    this.#places = new Map();
    this.#own.show(null);
    this.#colleagues.forget();
    for (const mark of this.#marks.values()) mark.remove();
    this.#marks.clear();
  }

  /** Shows the calls that have a place, the selected one above the others. */
  show(records, selected, texts) {
    if (!this.#isOpen) return;
    const placed = records.filter(({ facts }) => this.#places.has(facts.call)).slice(0, mostMarks);
    const kept = new Set(placed.map(({ facts }) => facts.call));
    for (const [call, mark] of this.#marks) {
      if (kept.has(call)) continue;
      mark.remove();
      this.#marks.delete(call);
    }

    for (const { facts } of placed) this.#markOf(facts.call).show(facts, this.#places.get(facts.call), facts.call === selected, texts);
    const others = records.filter(({ facts }) => !facts.hasPlace).length;
    set(this.#unplaced, others === 0 ? '' : texts.say('unplaced', { n: texts.number(others) }));
    this.#select(selected);
    this.#arrange();
  }

  /** Carries out a key's command: zoom, pan or fit. */
  obey({ does, by }) {
    if (does === 'zoom') this.#view.zoom(by > 0 ? zoomStep : 1 / zoomStep);
    else if (does === 'pan') this.#view.pan(by.right * step, by.down * step);
    else this.#view.fit(this.#all);
  }

  // All calls and this officer.
  get #all() {
    return [...this.#places.values(), this.#own.place].filter(each => each !== null);
  }

  #markOf(call) {
    if (!this.#marks.has(call)) {
      const mark = new CallMark(call);
      this.#marks.set(call, mark);
      this.#layer.append(mark.element);
      this.#circles.append(mark.circle);
    }

    return this.#marks.get(call);
  }

  // Only a selection that changed moves the map: whoever looks elsewhere stays there.
  #select(call) {
    const mark = this.#marks.get(call);
    if (mark) this.#layer.setAttribute('aria-activedescendant', mark.element.id);
    else this.#layer.removeAttribute('aria-activedescendant');
    const isNew = call !== this.#selected;
    this.#selected = call;
    if (!mark || !isNew) return;
    const { left, top } = this.#view.spot(mark.place.x, mark.place.y);
    const isInside = left > margin && top > margin && left < this.#view.width - margin && top < this.#view.height - margin;
    if (!isInside) this.#view.go(mark.place.x, mark.place.y, Math.max(this.#view.scale, callScale));
  }

  #pick(target) {
    const call = target.closest('.call-mark')?.dataset.call;
    this.focusOn();
    if (call) this.onPicked(Number(call));
  }

  // Names keep their size at every zoom level, and marks are beside the drawing, so that they do too.
  #arrange() {
    if (!this.#view) return;
    const { scale } = this.#view;
    if (scale !== this.#scale) {
      this.#sheet.style.setProperty('--metre', 1 / scale);
      this.dataset.zoom = scale < 0.035 ? 'far' : scale < 0.085 ? 'middle' : 'near';
      this.#scale = scale;
    }

    for (const mark of this.#marks.values()) put(mark, this.#view);
    put(this.#own, this.#view);
    this.#colleagues.arrange(this.#view);
    this.picking.arrange(this.#places);
  }

  #drawIsland() {
    const names = draw('g', { class: 'names' });
    for (const { element: name, x, y } of drawNames()) names.append(draw('g', { transform: `translate(${x} ${-y})` }, draw('g', { class: 'upright' }, name)));
    this.#sheet.append(drawGround(), this.#circles, names);
  }
}

customElements.define('sd-map', CallMap);
