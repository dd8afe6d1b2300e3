// What a card says, read from a message and brought into one shape.

import { readNumber, readText, readWhole } from './reading.js';

const mostUnits = 12;

/** A call's number, or null where it is none. */
export function readCall(value) {
  return readWhole(value, 1, Number.MAX_SAFE_INTEGER, null);
}

/** A distance in metres, or null where it is none. */
export function readMetres(value) {
  return readNumber(value, 0, 1e6, null);
}

/** The facts of a card, or null where the message does not name its call. */
export function readCard(value) {
  if (typeof value !== 'object' || value === null) return null;
  const call = readCall(value.call);
  if (call === null) return null;

  return Object.freeze({
    call,
    cad: readCall(value.cad),
    panic: value.kind === 'panic',
    priority: readWhole(value.priority, 1, 3, 2),
    code: readText(value.code, 32),
    title: readText(value.title, 200),
    caller: readText(value.caller, 200),
    address: readText(value.address, 300),
    postal: readText(value.postal, 32),
    text: readText(value.text),
    count: readWhole(value.count, 1, 9999, 1),
    ageSeconds: readNumber(value.ageSeconds, 0, 1e7, 0),
    hasPlace: value.hasPlace === true,
    approximate: value.approximate === true,
    units: readUnits(value.units),
  });
}

/** How much a card presses: 0 panic, then the priority, 1 to 3. */
export function urgencyOf(facts) {
  return facts.panic ? 0 : facts.priority;
}

/** Whether two cards of one call say the same. Age is no fact: it passes by itself. */
export function sameFacts(a, b) {
  return JSON.stringify({ ...a, ageSeconds: 0 }) === JSON.stringify({ ...b, ageSeconds: 0 });
}

function readUnits(value) {
  if (!Array.isArray(value)) return [];
  return value.map(unit => readText(unit, 32)).filter(unit => unit !== '').slice(0, mostUnits);
}
