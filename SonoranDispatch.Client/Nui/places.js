// Where calls, this officer and colleagues are, read from messages.

import { readCall } from './facts.js';
import { readList, readNumber, readText, readWhole } from './reading.js';

/** The maximum number of calls on the map. */
export const mostMarks = 200;

/** The maximum number of colleagues on the map. */
const mostColleagues = 200;

const edge = 100_000;
const widestCircle = 10_000;

/** Reads the places of calls: a flat list with four values each, call, x, y and radius. What cannot be read is left out. */
export function readPlaces(message) {
  const values = readList(message.places, value => value, 4 * mostMarks);
  const places = new Map();
  for (let at = 0; at + 4 <= values.length; at += 4) {
    const call = readCall(values[at]);
    const [x, y, radius] = [readEdge(values[at + 1]), readEdge(values[at + 2]), readNumber(values[at + 3], 0, widestCircle, null)];
    // A circle must not become an exact place.
    if (call !== null && x !== null && y !== null && radius !== null) places.set(call, Object.freeze({ x, y, radius }));
  }

  return places;
}

/** Reads this officer's own place and heading, or null if it is unknown. */
export function readOwnPlace(message) {
  const [x, y, heading] = [readEdge(message.x), readEdge(message.y), readNumber(message.heading, 0, 360, 0)];
  return x === null || y === null ? null : Object.freeze({ x, y, heading });
}

/** Colleagues by their number on the server: { callsign, activity, x, y }. The activity is the call they respond to, 0 for none, -1 for a panic. */
export class Colleagues {
  #all = new Map();

  get all() {
    return this.#all;
  }

  forget() {
    this.#all.clear();
  }

  /** Applies a message with what changed: flat lists, `named` with five values each, `moved` with three, `gone` with one. */
  change(message) {
    if (message.isFirst === true) this.forget();
    for (const [player, callsign, activity, x, y] of inRuns(message.named, 5)) {
      const place = readSpot(x, y);
      if (place && readPlayer(player) !== null && (this.#all.has(player) || this.#all.size < mostColleagues))
        this.#all.set(player, Object.freeze({ callsign: readText(callsign, 32), activity: readWhole(activity, -1, Number.MAX_SAFE_INTEGER, 0), ...place }));
    }

    for (const [player, x, y] of inRuns(message.moved, 3)) {
      const place = readSpot(x, y);
      if (place && this.#all.has(player)) this.#all.set(player, Object.freeze({ ...this.#all.get(player), ...place }));
    }

    for (const [player] of inRuns(message.gone, 1)) this.#all.delete(player);
  }
}

function* inRuns(value, size) {
  const values = readList(value, each => each, size * mostColleagues);
  for (let at = 0; at + size <= values.length; at += size) yield values.slice(at, at + size);
}

function readPlayer(value) {
  return readWhole(value, 1, Number.MAX_SAFE_INTEGER, null);
}

function readSpot(east, north) {
  const [x, y] = [readEdge(east), readEdge(north)];
  return x === null || y === null ? null : { x, y };
}

function readEdge(value) {
  return readNumber(value, -edge, edge, null);
}
