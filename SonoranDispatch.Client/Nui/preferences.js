// What the player chose for himself. It is kept as text on his computer, so it is read as anything else that comes from outside.

import { isObject, readList, readNumber, readText, readWhole, readWord } from './reading.js';

export const corners = ['top-right', 'top-left', 'bottom-right', 'bottom-left'];
export const palettes = ['usual', 'colour-blind', 'high-contrast'];
export const ranges = {
  scale: { least: 0.8, most: 1.4, step: 0.05 },
  duration: { least: 0.5, most: 3, step: 0.25 },
  cards: { least: 1, most: 8, step: 1 },
};

const mostMuted = 100;

/** What holds for a player who chose nothing. `cards` is null where the server's owner decides. */
export const usualPreferences = preferencesOf({});

/** Reads kept text. Where it cannot be read, or a value is out of range, the usual holds. */
export function readPreferences(text) {
  try {
    const kept = JSON.parse(text);
    return isObject(kept) ? preferencesOf(kept) : usualPreferences;
  } catch {
    return usualPreferences;
  }
}

/** What the client script is given to keep, and the two things that it must understand itself. */
export function kept(preferences) {
  return { text: JSON.stringify(preferences), muted: preferences.muted.join(','), volume: preferences.volume };
}

function preferencesOf(value) {
  return Object.freeze({
    corner: readWord(value.corner, corners),
    scale: readNumber(value.scale, ranges.scale.least, ranges.scale.most, 1),
    duration: readNumber(value.duration, ranges.duration.least, ranges.duration.most, 1),
    cards: readWhole(value.cards, ranges.cards.least, ranges.cards.most, null),
    muted: readList(value.muted, kind => readText(kind, 64) || null, mostMuted),
    palette: readWord(value.palette, palettes),
    still: value.still === true,
    streamer: value.streamer === true,
    volume: readWhole(value.volume, 0, 3, 3),
  });
}
