// The player's preferences. They are stored as text on the player's computer, so they are read like any other external input.

import { isObject, readList, readNumber, readText, readWhole, readWord } from './reading.js';

export const corners = ['top-right', 'right', 'bottom-right', 'bottom', 'bottom-left', 'left', 'top-left', 'top'];
export const lengths = ['metric', 'imperial'];
export const clocks = ['usual', '12', '24'];
export const palettes = ['usual', 'colour-blind', 'high-contrast'];
export const ranges = {
  scale: { least: 0.8, most: 1.4, step: 0.05 },
  duration: { least: 0.5, most: 3, step: 0.25 },
  cards: { least: 1, most: 8, step: 1 },
  offset: { least: 0, most: 400, step: 10 },
};

const mostMuted = 100;

/** The defaults. `cards` is null if the server's owner decides. */
export const usualPreferences = preferencesOf({});

/** Reads stored text. If it cannot be read, or a value is out of range, the default applies. */
export function readPreferences(text) {
  try {
    const kept = JSON.parse(text);
    return isObject(kept) ? preferencesOf(kept) : usualPreferences;
  } catch {
    return usualPreferences;
  }
}

/** What the client script stores, and the two values that it must understand itself. */
export function kept(preferences) {
  return { text: JSON.stringify(preferences), muted: preferences.muted.join(','), volume: preferences.volume };
}

/** Whether colleagues are on the map. In streamer mode they are not: their marks have names. */
export function showsColleagues(preferences, officer) {
  return officer.colleagues && !preferences.hideColleagues && !preferences.streamer;
}

function preferencesOf(value) {
  return Object.freeze({
    corner: readWord(value.corner, corners),
    offsetX: readNumber(value.offsetX, ranges.offset.least, ranges.offset.most, 0),
    offsetY: readNumber(value.offsetY, ranges.offset.least, ranges.offset.most, 0),
    compact: value.compact === true,
    lengths: readWord(value.lengths, lengths),
    clock: readWord(value.clock, clocks),
    scale: readNumber(value.scale, ranges.scale.least, ranges.scale.most, 1),
    duration: readNumber(value.duration, ranges.duration.least, ranges.duration.most, 1),
    cards: readWhole(value.cards, ranges.cards.least, ranges.cards.most, null),
    muted: readList(value.muted, kind => readText(kind, 64) || null, mostMuted),
    palette: readWord(value.palette, palettes),
    still: value.still === true,
    streamer: value.streamer === true,
    hideColleagues: value.hideColleagues === true,
    volume: readWhole(value.volume, 0, 3, 3),
  });
}
