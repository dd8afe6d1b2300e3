// The officer who uses the page: their duty, their unit number, their permitted actions, and whether they may see colleagues on the map.

import { readText, readWords } from './reading.js';

export const actions = ['respond', 'leave', 'primary', 'note', 'reply', 'assist', 'attach', 'detach', 'close', 'acknowledge', 'panic'];

/** Reads the officer's part of a state message. */
export function readOfficer(message) {
  return Object.freeze({
    duty: message.duty === true,
    unit: readText(message.unit, 32),
    may: readWords(message.may, [...actions, 'open']),
    colleagues: message.colleagues === true,
  });
}

/** The default until the first state arrives: no action is permitted. */
export const nobody = readOfficer({});

/** Whether the respond key works for a call. */
export function canRespond(officer, facts) {
  return officer.duty && officer.may.includes('respond') && !facts.mine && !facts.own;
}
