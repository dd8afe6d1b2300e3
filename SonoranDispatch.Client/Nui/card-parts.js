// The inside of a card, built once. Every text has its own element and its own text direction.

import { arrow, icon, kindIcon } from './icons.js';
import { VehicleStrip } from './vehicle-strip.js';

/** Builds the rows of a card and returns the elements that show its facts, by name. */
export function buildCard(card) {
  const parts = {
    glyph: element('span', 'glyph'),
    priority: own('span', 'priority'),
    code: own('span', 'code'),
    call: own('span', 'call'),
    cad: own('span', 'cad'),
    count: own('span', 'count'),
    age: own('span', 'age'),
    title: own('h2', 'title'),
    approximate: own('span', 'approximate'),
    address: own('span', 'address'),
    postal: own('span', 'postal'),
    arrow: arrow(),
    distance: own('span', 'distance'),
    callerLabel: own('span', 'label'),
    caller: own('span', 'caller'),
    vehicle: new VehicleStrip(),
    text: own('q', 'text'),
    units: element('span', 'units'),
    needed: own('span', 'needed'),
    keys: element('div', 'keys'),
    kind: kindIcon(),
    time: element('div', 'time'),
  };
  for (const each of [parts.glyph, parts.time]) each.setAttribute('aria-hidden', 'true');
  parts.time.hidden = true;

  const { glyph, priority, code, call, cad, count, age, approximate, address, postal, distance } = parts;
  card.replaceChildren(
    row('head', row('mark', glyph, priority), code, parts.kind, row('end', count, age)),
    parts.title,
    row('row place', icon('place'), row('where', approximate, address), row('end', postal, parts.arrow, distance)),
    row('row from', icon('caller'), parts.callerLabel, parts.caller),
    parts.vehicle.element,
    row('row said', parts.text),
    row('row last', icon('units'), parts.units, parts.needed, row('numbers', call, cad)),
    parts.keys,
    parts.time);
  parts.keys.hidden = true;
  parts.keys.setAttribute('aria-live', 'off');
  return parts;
}

/** An element with a class. */
export function element(tag, name) {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

/** An element for text in any script: its text direction does not affect its surroundings. */
export function own(tag, name) {
  const made = element(tag, name);
  made.dir = 'auto';
  return made;
}

/** A row of elements. */
export function row(name, ...children) {
  const made = element('div', name);
  made.append(...children);
  return made;
}

/** A key as printed on a keyboard, and what it does. */
export function keycap(key, does) {
  const made = element('span', 'hint');
  const cap = own('kbd', 'cap');
  cap.textContent = key;
  const says = own('span', 'does');
  says.textContent = does;
  made.append(cap, says);
  return made;
}
