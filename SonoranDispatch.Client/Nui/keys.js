// The player's actual key bindings, and which of them a card may show.

import { keepsKeys } from './facts.js';
import { canRespond } from './officer.js';
import { readText } from './reading.js';

/** Reads a keys message. A key that is not bound is empty. */
export function readKeys(message) {
  return Object.freeze(Object.fromEntries(['respond', 'gps', 'list', 'dismiss', 'panic']
    .map(name => [name, readText(message[name], 16)])));
}

/** The default until the client script sends the keys: no key is bound. */
export const noKeys = readKeys({});

/**
 * The keys that work for a call on screen, with the names of their texts.
 * @returns {{ key: string, says: string }[]}
 */
export function keysFor(facts, officer, keys) {
  return [
    { key: keys.respond, says: 'respond', works: canRespond(officer, facts) },
    { key: keys.gps, says: 'gps', works: officer.duty && facts.hasPlace && !facts.own },
    { key: keys.dismiss, says: 'acknowledge', works: keepsKeys(facts) },
    { key: keys.panic, says: 'cancelPanic', works: facts.own && officer.may.includes('panic') },
  ].filter(each => each.works && each.key !== '');
}
