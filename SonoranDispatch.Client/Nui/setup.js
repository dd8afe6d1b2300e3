// The settings the server sends: texts, language, and how many cards stay for how long.

import { readNumber, readWhole } from './reading.js';
import { Texts } from './texts.js';

const usualSeconds = { 1: 12, 2: 8, 3: 5 };
const panicSeconds = 30;

/** What holds until the server's setup arrives. */
export const usualSetup = readSetup({});

/** Reads a setup message. What is missing or of the wrong shape has its usual value. */
export function readSetup(message) {
  const language = readLanguage(message.language);
  const seconds = isObject(message.secondsByPriority) ? message.secondsByPriority : {};
  return {
    texts: new Texts(isObject(message.texts) ? message.texts : {}, language),
    language,
    direction: message.direction === 'rtl' ? 'rtl' : 'ltr',
    visibleCards: readWhole(message.visibleCards, 1, 12, 4),
    // By urgency: 0 is a panic, which stays until it is acknowledged, and half a minute at the most.
    stays: [panicSeconds, ...[1, 2, 3].map(priority => readNumber(seconds[priority], 1, 600, usualSeconds[priority]))]
      .map(each => each * 1000),
  };
}

function readLanguage(value) {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function isObject(value) {
  return typeof value === 'object' && value !== null;
}
