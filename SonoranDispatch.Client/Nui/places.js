// Where calls and this officer are, read from the client script's messages.

import { readCall } from './facts.js';
import { readList, readNumber } from './reading.js';

/** The maximum number of calls on the map. */
export const mostMarks = 200;

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

function readEdge(value) {
  return readNumber(value, -edge, edge, null);
}
