// Which calls the list shows, and in what order. Independent of the page.

import { urgencyOf } from './facts.js';

/** The default filter: every call, the newest first. */
export const everything = Object.freeze({ text: '', mine: false, department: '', urgency: '', order: 'newest', over: false });

/** The records that match, in order. */
export function choose(records, wish) {
  const words = plain(wish.text).split(/\s+/).filter(word => word !== '');
  return records
    .filter(({ facts }) => fits(facts, wish) && words.every(word => plain(wordsOf(facts)).includes(word)))
    .sort((a, b) => compare(a.facts, b.facts, wish.order));
}

/** The departments of all given calls, in order. */
export function departmentsOf(records) {
  return [...new Set(records.flatMap(({ facts }) => facts.departments))].sort();
}

function fits(facts, wish) {
  return (!wish.mine || facts.mine)
    && (wish.department === '' || facts.departments.includes(wish.department))
    && (wish.urgency === '' || urgencyOf(facts) === Number(wish.urgency));
}

function compare(a, b, order) {
  return (order === 'urgent' ? urgencyOf(a) - urgencyOf(b) : 0)
    || b.call - a.call;
}

// The searchable text: what is on the card, and "#12" for the call and for the CAD's number.
function wordsOf(facts) {
  const { call, cad, code, title, caller, address, postal, plate, model, colour, text, units } = facts;
  return [`#${call}`, cad === null ? '' : `#${cad}`, code, title, caller, address, postal, plate, model, colour, text, ...units].join('\n');
}

// Without case and accents: nobody types them in a hurry.
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
