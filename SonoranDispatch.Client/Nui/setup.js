// The settings that the server sends: texts, language, and how many cards are shown for how long.

import { isObject, readList, readNumber, readText, readWhole } from './reading.js';
import { Texts } from './texts.js';

const usualSeconds = { 1: 12, 2: 8, 3: 5 };
const mostKinds = 100;

/** The defaults until the server's setup arrives. */
export const usualSetup = readSetup({});

/** Reads a setup message. Missing or invalid values get their defaults. */
export function readSetup(message) {
  const language = readLanguage(message.language);
  const seconds = isObject(message.secondsByPriority) ? message.secondsByPriority : {};
  return {
    texts: new Texts(isObject(message.texts) ? message.texts : {}, language),
    language,
    direction: message.direction === 'rtl' ? 'rtl' : 'ltr',
    visibleCards: readWhole(message.visibleCards, 1, 12, 4),
    // Milliseconds by urgency: 0 is a panic, which stays until it is acknowledged.
    stays: [Infinity, ...[1, 2, 3].map(priority => readNumber(seconds[priority], 1, 600, usualSeconds[priority]) * 1000)],
    // The kinds of calls that a player can mute.
    kinds: readList(message.kinds, readKind, mostKinds),
  };
}

function readLanguage(value) {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function readKind(value) {
  const kind = readText(value?.kind, 64);
  return kind === '' ? null : Object.freeze({ kind, title: readText(value.title, 100) || kind });
}
