// What the server says of a call beyond its row, read from messages and normalized.

import { readAttached } from './attached-units.js';
import { isObject, readList, readText, readWord, readWords } from './reading.js';
import { readTimes } from './times.js';

/** The notes of a call that are kept: the newest. */
export const mostNotes = 100;

const mostDepartments = 40;
const mostUnits = 40;

/** The names of the texts for the states of a call. */
const states = { '': '', accepted: 'stateAccepted', open: 'stateOpen', closed: 'stateClosed', refused: 'stateRefused' };

/** Reads a details message. */
export function readDetails(message) {
  return Object.freeze({
    text: readText(message.text, 4000),
    description: readText(message.description, 4000),
    notes: readList(message.notes, readNote, mostNotes),
    times: readTimes(message.times),
    may: readWords(message.may, ['respond', 'leave', 'primary', 'note', 'reply', 'assist', 'close', 'nearest', 'attach', 'detach', 'edit']),
    attached: readList(message.attached, readAttached, mostUnits),
    edit: readEdit(message.edit),
    assist: readList(message.assist, readDepartment, mostDepartments),
    state: readWord(message.state, Object.keys(states)),
  });
}

/** One note of a call, or null if it is empty. */
export function readNote(value) {
  if (!isObject(value)) return null;
  const note = { label: readText(value.label, 32), text: readText(value.text), at: readText(value.at, 40) };
  return note.text === '' ? null : Object.freeze(note);
}

function readDepartment(value) {
  if (!isObject(value)) return null;
  const department = readText(value.department, 32);
  return department === '' ? null : Object.freeze({ department, title: readText(value.title, 32) || department });
}

// The fields of the form as they are.
function readEdit(value) {
  const given = isObject(value) ? value : {};
  return Object.freeze({ title: readText(given.title, 100), code: readText(given.code, 50), address: readText(given.address, 300), postal: readText(given.postal, 20) });
}

/** What of a call decides which actions an officer may take, which times are known and, for a dispatcher, what the form shows. */
export function standingOf({ mine, primary, cad, units, title, code, address, postal }, may) {
  return JSON.stringify([mine, primary, cad, units.length > 0, may.includes('edit') && [units, title, code, address, postal]]);
}

/** The state of a call in words. */
export function stateText({ state }, texts) {
  return state === '' ? '' : texts.say(states[state]);
}
