// Where calls, this officer and colleagues are, read from messages.

import { readCall } from './facts.js';
import { readMetres, readNumber, readText, readWhole } from './reading.js';

/** The maximum number of calls on the map. */
export const mostMarks = 200;

const mostColleagues = 200;
const mostCalls = 5000;

const edge = 100_000;
const widestCircle = 10_000;

/** Reads the places of calls: a flat list with four values each, call, x, y and radius. What cannot be read is left out. */
export function readPlaces(message) {
  const places = new Map();
  for (const [number, east, north, around] of inRuns(message.places, 4, mostMarks)) {
    const call = readCall(number);
    const [x, y, radius] = [readEdge(east), readEdge(north), readNumber(around, 0, widestCircle, null)];
    // A circle must not become an exact place.
    if (call !== null && x !== null && y !== null && radius !== null) places.set(call, Object.freeze({ x, y, radius }));
  }

  return places;
}

/** Reads how far away calls are: a flat list with three values each, call, metres, and degrees clockwise from straight ahead. */
export function readDistances(message) {
  return inRuns(message.calls, 3, mostCalls)
    .map(([call, metres, bearing]) => ({ call: readCall(call), metres: readMetres(metres), bearing: readNumber(bearing, 0, 360, null) }))
    .filter(({ call, metres }) => call !== null && metres !== null);
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
    for (const [player, callsign, activity, x, y] of inRuns(message.named, 5, mostColleagues)) {
      const place = readSpot(x, y);
      if (place && readPlayer(player) !== null && (this.#all.has(player) || this.#all.size < mostColleagues))
        this.#all.set(player, Object.freeze({ callsign: readText(callsign, 32), activity: readWhole(activity, -1, Number.MAX_SAFE_INTEGER, 0), ...place }));
    }

    for (const [player, x, y] of inRuns(message.moved, 3, mostColleagues)) {
      const place = readSpot(x, y);
      if (place && this.#all.has(player)) this.#all.set(player, Object.freeze({ ...this.#all.get(player), ...place }));
    }

    for (const [player] of inRuns(message.gone, 1, mostColleagues)) this.#all.delete(player);
  }
}

function inRuns(value, size, most) {
  const values = Array.isArray(value) ? value.slice(0, size * most) : [];
  return Array.from({ length: Math.floor(values.length / size) }, (_, run) => values.slice(run * size, (run + 1) * size));
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
