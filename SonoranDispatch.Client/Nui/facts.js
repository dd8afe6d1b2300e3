// The page's facts about a call, read from messages and normalized.

import { readList, readNumber, readText, readWhole, readWord } from './reading.js';

const mostUnits = 12;
const mostDepartments = 12;
const mostNeeded = 20;

/** Reads a call's number, or null if it is invalid. */
export function readCall(value) {
  return readWhole(value, 1, Number.MAX_SAFE_INTEGER, null);
}

// Each field of a row with its reader. A missing field gets its reader's default.
const fields = {
  cad: readCall,
  priority: value => readWhole(value, 1, 3, 2),
  panic: value => value === true,
  kind: value => readText(value, 64),
  by: value => readWord(value, ['', 'person', 'unit']),
  code: value => readText(value, 32),
  title: value => readText(value, 200),
  caller: value => readText(value, 200),
  address: value => readText(value, 300),
  postal: value => readText(value, 32),
  plate: value => readText(value, 32),
  model: value => readText(value, 100),
  colour: value => readText(value, 100),
  text: value => readText(value),
  count: value => readWhole(value, 1, 9999, 1),
  ageSeconds: value => readNumber(value, 0, 1e7, 0),
  hasPlace: value => value === true,
  approximate: value => value === true,
  departments: value => readLabels(value, mostDepartments),
  units: value => readLabels(value, mostUnits),
  needs: value => readWhole(value, 1, mostNeeded, 0),
  responding: value => readWhole(value, 1, 999, 0),
  mine: value => value === true,
  own: value => value === true,
  primary: value => readText(value, 32),
};

/** Reads the facts of a row, or null if it does not name its call. */
export function readRow(value) {
  if (typeof value !== 'object' || value === null) return null;
  const call = readCall(value.call);
  if (call === null) return null;
  return Object.freeze({ call, ...mapped(Object.keys(fields), value) });
}

/** Reads the facts of a call that is closed: there is no distance and no route to it any more. */
export function readClosedRow(value) {
  const facts = readRow(value);
  return facts && Object.freeze({ ...facts, hasPlace: false, isOver: true });
}

/** Reads the generation of a state or of its page. */
export function readGeneration(message) {
  return readWhole(message.generation, 0, Number.MAX_SAFE_INTEGER, 0);
}

/** Reads the numbers of the calls that follow a state: the first, then differences. */
export function readFollowing(value) {
  let number = 0;
  return readList(value, step => readWhole(step, 1, Number.MAX_SAFE_INTEGER, null), Infinity).map(step => number += step);
}

/** Reads only the facts that a change message contains. */
export function readChange(message) {
  return mapped(Object.keys(fields).filter(name => Object.hasOwn(message, name)), message);
}

/** The urgency of a call: 0 for a panic, else the priority, 1 to 3. */
export function urgencyOf(facts) {
  return facts.panic ? 0 : facts.priority;
}

/** Whether a card keeps the keys until it is gone: another officer's panic to which this one has not reacted yet. */
export function keepsKeys(facts) {
  return facts.panic && !facts.mine && !facts.own;
}

/** Whether two sets of facts of one call are equal. Age is not compared: it changes by itself. */
export function sameFacts(a, b) {
  return JSON.stringify({ ...a, ageSeconds: 0 }) === JSON.stringify({ ...b, ageSeconds: 0 });
}

function mapped(names, value) {
  return Object.fromEntries(names.map(name => [name, fields[name](value[name])]));
}

function readLabels(value, most) {
  if (!Array.isArray(value)) return [];
  return value.map(label => readText(label, 32)).filter(label => label !== '').slice(0, most);
}
