// Who looks at the page: on duty or not, under which number, and what he may do.

import { readText, readWords } from './reading.js';

export const actions = ['respond', 'leave', 'primary', 'note', 'close', 'acknowledge', 'panic'];

/** Reads the officer's part of a state message. */
export function readOfficer(message) {
  return Object.freeze({
    duty: message.duty === true,
    unit: readText(message.unit, 32),
    may: readWords(message.may, actions),
  });
}

/** What holds until the first state: nothing may be done. */
export const nobody = readOfficer({});

/** Whether the respond key does anything for a call. */
export function canRespond(officer, facts) {
  return officer.duty && officer.may.includes('respond') && !facts.mine && !facts.closed;
}
