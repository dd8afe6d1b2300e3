// Choosing a place on the map, with the mouse or the arrow keys.

import { put } from './call-marks.js';
import { element, own } from './card-parts.js';
import { draw } from './svg.js';
import { set } from './words.js';

const step = 20;
// A mark that is nearer to the edge than this, in pixels, moves the map.
const margin = 20;
const directions = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** The mark that is moved. It starts at the call, or else in the middle of what is visible. */
export class MapPick {
  #call = 0;
  #onEnd = null;
  #isMoved = false;
  #view = null;
  #mark = { element: element('div', 'pick-mark'), place: null };
  #hint = own('p', 'pick-hint');

  constructor() {
    this.#mark.element.setAttribute('aria-hidden', 'true');
    this.#mark.element.append(draw('svg', { viewBox: '-12 -12 24 24' }, draw('path', { d: 'M-11 0H11M0-11V11' }), draw('circle', { r: 5 })));
    this.#hint.setAttribute('role', 'status');
    this.elements = [this.#mark.element, this.#hint];
    this.stop();
  }

  /** Listens to the keys of an element whose map a view shows. */
  follow(layer, view) {
    this.#view = view;
    layer.addEventListener('keydown', event => this.#hear(event));
  }

  get isOn() { return this.#onEnd !== null; }

  /**
   * Starts a choice.
   * @param {number} call the call whose place is changed; 0 for a new one
   * @param {(place: { x: number, y: number } | null) => void} onEnd called with the place, or null if the player left
   */
  start(call, texts, onEnd) {
    this.#call = call;
    this.#onEnd = onEnd;
    this.#isMoved = false;
    this.#mark.element.hidden = false;
    set(this.#hint, texts.say('pickHint'));
  }

  /** Ends a choice without a result. */
  stop() {
    this.#onEnd = null;
    this.#mark.element.hidden = true;
    set(this.#hint, '');
  }

  /** Takes a place that was clicked. */
  choose(place) {
    this.#end({ x: place.x, y: place.y });
  }

  /** The map shows another part, or other places. */
  arrange(places) {
    if (!this.isOn) return;
    if (!this.#isMoved) this.#mark.place = places.get(this.#call) ?? { x: this.#view.x, y: this.#view.y };
    put(this.#mark, this.#view);
  }

  #end(place) {
    const onEnd = this.#onEnd;
    this.stop();
    onEnd?.(place);
  }

  #hear(event) {
    if (!this.isOn || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') this.#end(this.#mark.place);
    else if (event.key === 'Escape') this.#end(null);
    else if (event.key in directions && !event.shiftKey) this.#move(directions[event.key]);
    // What moves the map still does; no other key acts on calls meanwhile.
    else if (event.key === 'Tab' || ['+', '=', '-', '0'].includes(event.key) || event.key in directions) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #move([east, north]) {
    const { place } = this.#mark;
    this.#isMoved = true;
    this.#mark.place = { x: place.x + east * step / this.#view.scale, y: place.y + north * step / this.#view.scale };
    const { left, top } = this.#view.spot(this.#mark.place.x, this.#mark.place.y);
    const isInside = left > margin && top > margin && left < this.#view.width - margin && top < this.#view.height - margin;
    if (isInside) put(this.#mark, this.#view);
    else this.#view.pan(east * step, -north * step);
  }
}
