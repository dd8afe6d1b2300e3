// The keys of the list of calls. They work wherever the focus is, except that letters and the caret's keys belong to a text field.

import { pageSize } from './list-rows.js';

const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: pageSize, PageUp: -pageSize };
const ends = { Home: -Infinity, End: Infinity };
const pages = { ArrowRight: 1, ArrowLeft: -1 };
const zooms = { '+': 1, '=': 1, '-': -1 };
const pans = {
  ArrowDown: { right: 0, down: 1 }, ArrowUp: { right: 0, down: -1 }, ArrowRight: { right: 1, down: 0 }, ArrowLeft: { right: -1, down: 0 },
};

/** The keys of the actions on the selected call, in the order in which they are offered. */
export const actionKeys = { a: 'acknowledge', x: 'cancelPanic', r: 'respond', l: 'leave', g: 'gps', u: 'nearest', n: 'note', m: 'reply', d: 'assist', p: 'primary', e: 'edit', c: 'close' };

/**
 * What a key does in the list.
 * @param {KeyboardEvent} event
 * @param {boolean} isMap whether the map is shown
 * @returns {{ does: string, by?: number | object, action?: string } | null} `does` is walk, page, read, act, search, map, newCall, keys or leaveField; on
 *   the map also zoom, pan or fit
 */
export function commandOf(event, isMap) {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (isMap && !isField(target) && onMap(event)) return onMap(event);
  if (key in steps) return { does: 'walk', by: steps[key] };
  if (isField(target)) return key === 'Escape' ? { does: 'leaveField' } : null;
  if (key in ends) return { does: 'walk', by: ends[key] };
  if (key in pages) return target.type === 'radio' ? null : { does: 'page', by: pages[key] };
  if ((key === 'Enter' || key === ' ') && target.matches('.entry, .call-marks')) return { does: 'read' };
  if (key === '/') return { does: 'search' };
  if (key === '?') return { does: 'keys' };
  if (key === 'v' || key === 'V') return { does: 'map' };
  if (key === 'o' || key === 'O') return { does: 'newCall' };
  const action = actionKeys[key.toLowerCase()];
  return action ? { does: 'act', action } : null;
}

function onMap({ key, shiftKey }) {
  if (key in zooms) return { does: 'zoom', by: zooms[key] };
  if (shiftKey && key in pans) return { does: 'pan', by: pans[key] };
  return key === '0' ? { does: 'fit' } : null;
}

function isField(target) {
  return target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search');
}
