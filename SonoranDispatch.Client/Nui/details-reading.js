// What the server says of a call beyond its row, read from messages and normalized.

import { isObject, readList, readText, readWord, readWords } from './reading.js';
import { readTimes } from './times.js';

/** The notes of a call that are kept: the newest. */
export const mostNotes = 100;

/** The names of the texts for the states of a call. */
export const states = { '': '', accepted: 'stateAccepted', open: 'stateOpen', closed: 'stateClosed', refused: 'stateRefused' };

/** Reads a details message. */
export function readDetails(message) {
  return Object.freeze({
    text: readText(message.text, 4000),
    description: readText(message.description, 4000),
    notes: readList(message.notes, readNote, mostNotes),
    times: readTimes(message.times),
    may: readWords(message.may, ['respond', 'leave', 'primary', 'note', 'reply', 'close', 'nearest', 'attach']),
    state: readWord(message.state, Object.keys(states)),
  });
}

/** One note of a call, or null if it is empty. */
export function readNote(value) {
  if (!isObject(value)) return null;
  const note = { label: readText(value.label, 32), text: readText(value.text), at: readText(value.at, 40) };
  return note.text === '' ? null : Object.freeze(note);
}
