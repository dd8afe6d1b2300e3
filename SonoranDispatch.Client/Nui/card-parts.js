// The inside of a card, built once. Every free text has its own element and its own direction.

import { icon } from './icons.js';

/** Builds the rows of a card and returns the elements that carry its facts, by name. */
export function buildCard(card) {
  const parts = {
    glyph: element('span', 'glyph'),
    priority: element('span', 'priority'),
    code: free('span', 'code'),
    call: element('span', 'call'),
    cad: element('span', 'cad'),
    count: element('span', 'count'),
    age: element('span', 'age'),
    title: free('h2', 'title'),
    approximate: element('span', 'approximate'),
    address: free('span', 'address'),
    postal: free('span', 'postal'),
    distance: element('span', 'distance'),
    callerLabel: element('span', 'label'),
    caller: free('span', 'caller'),
    text: free('q', 'text'),
    units: element('span', 'units'),
  };
  parts.glyph.setAttribute('aria-hidden', 'true');

  const { glyph, priority, code, call, cad, count, age, approximate, address, postal, distance } = parts;
  card.replaceChildren(
    row('head', row('mark', glyph, priority), code, row('numbers', call, cad), row('end', count, age)),
    parts.title,
    row('row place', icon('place'), row('where', approximate, address), row('end', postal, distance)),
    row('row from', icon('caller'), parts.callerLabel, parts.caller),
    row('row said', parts.text),
    row('row responders', icon('units'), parts.units));
  return parts;
}

/** An element of the page's own making. */
export function element(tag, name) {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

/** An element for text that somebody wrote, in whatever script: its direction is its own and touches nothing around it. */
export function free(tag, name) {
  const made = element(tag, `${name} free`);
  made.dir = 'auto';
  return made;
}

function row(name, ...children) {
  const made = element('div', name);
  made.append(...children);
  return made;
}
