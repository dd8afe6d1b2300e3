// The units that respond to a call, as a row of labels.

import { own } from './card-parts.js';

/** How many of the units that a call needs respond to it; empty if nothing says how many it needs. */
export function neededText({ needs, responding }, texts) {
  return needs === 0 ? '' : texts.say('needed', { count: texts.number(responding), needs: texts.number(needs) });
}

/** Writes the labels and marks the primary one. Returns whether anything changed. */
export function writeUnits(part, units, primary) {
  const wanted = JSON.stringify([units, primary]);
  if (part.dataset.units === wanted) return false;
  const first = part.dataset.units === undefined && units.length === 0;
  part.dataset.units = wanted;
  part.replaceChildren(...units.map(unit => {
    const label = own('span', 'unit');
    label.textContent = unit;
    label.classList.toggle('primary', unit === primary);
    return label;
  }));
  return !first;
}
