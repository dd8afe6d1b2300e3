// The keys of the list of calls. They work wherever the focus is, except that letters and the caret's keys belong to a text field.

import { pageSize } from './list-rows.js';

const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: pageSize, PageUp: -pageSize };
const ends = { Home: -Infinity, End: Infinity };
const pages = { ArrowRight: 1, ArrowLeft: -1 };

/** The keys of the actions on the selected call, in the order in which they are offered. */
export const actionKeys = { a: 'acknowledge', x: 'cancelPanic', r: 'respond', l: 'leave', g: 'gps', n: 'note', m: 'reply', d: 'assist', p: 'primary', c: 'close' };

/**
 * What a key does in the list.
 * @param {KeyboardEvent} event
 * @returns {{ does: string, by?: number, action?: string } | null} `does` is walk, page, read, act, search, keys or leaveField
 */
export function commandOf(event) {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (key in steps) return { does: 'walk', by: steps[key] };
  if (isField(target)) return key === 'Escape' ? { does: 'leaveField' } : null;
  if (key in ends) return { does: 'walk', by: ends[key] };
  if (key in pages) return target.type === 'radio' ? null : { does: 'page', by: pages[key] };
  if ((key === 'Enter' || key === ' ') && target.matches('.entry')) return { does: 'read' };
  if (key === '/') return { does: 'search' };
  if (key === '?') return { does: 'keys' };
  const action = actionKeys[key.toLowerCase()];
  return action ? { does: 'act', action } : null;
}

function isField(target) {
  return target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search');
}
