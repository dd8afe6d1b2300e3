// The inside of the details, built once.

import { element, own, row } from './card-parts.js';
import { icon } from './icons.js';
import { VehicleStrip } from './vehicle-strip.js';
import { says } from './words.js';

/** Builds the details and returns the elements that show their content, by name. */
export function buildDetails(details, back, attached, near, notes, times, actions) {
  const parts = {
    none: own('p', 'none'),
    body: element('article', 'body'),
    glyph: element('span', 'glyph'),
    priority: own('span', 'priority'),
    code: own('span', 'code'),
    call: own('span', 'call'),
    cad: own('span', 'cad'),
    count: own('span', 'count'),
    age: own('span', 'age'),
    title: own('h2', 'title'),
    state: own('span', 'state'),
    approximate: own('span', 'approximate'),
    address: own('span', 'address'),
    postal: own('span', 'postal'),
    distance: own('span', 'distance'),
    caller: own('span', 'caller'),
    vehicle: new VehicleStrip(),
    text: own('q', 'text'),
    description: own('p', 'description'),
    nobody: own('span', 'nobody'),
    units: element('span', 'units'),
    timesHeading: heading('timesOfCall'),
    needed: own('span', 'needed'),
  };
  parts.glyph.setAttribute('aria-hidden', 'true');
  parts.hideEmptyRows = () => hideEmptyRows(parts);

  const { glyph, priority, code, call, cad, count, age, state, approximate, address, postal, distance } = parts;
  const scroll = element('div', 'scroll');
  scroll.append(
    parts.title, state,
    row('row place', icon('place'), row('where', approximate, address), row('end', postal, distance)),
    row('row from', icon('caller'), says(own('span', 'label'), 'caller'), parts.caller),
    parts.vehicle.element,
    row('row said', parts.text),
    parts.description,
    heading('responders'), row('row responders', parts.units, parts.nobody, parts.needed),
    attached,
    near,
    heading('notes'), notes,
    parts.timesHeading, times);
  parts.body.append(
    row('head', row('mark', glyph, priority), code, row('numbers', call, cad), row('end', count, age, back)),
    scroll, actions);
  details.replaceChildren(parts.none, parts.body);
  return parts;
}

function heading(name) {
  return says(own('h3', 'heading'), name);
}

function hideEmptyRows({ approximate, address, postal, distance, caller, text }) {
  for (const [within, parts] of [[address, [approximate, address, postal, distance]], [caller, [caller]], [text, [text]]])
    within.closest('.row').hidden = parts.every(part => part.textContent === '');
}
