// One call on the board.

import { createWork } from './card-work.js';
import { Keyed, make, tell } from './dom.js';

const origins = { CALLER: 'Caller', RADIO_DISPATCH: 'Radio', OBSERVED: 'Observed', WALK_UP: 'Walk-up' };
const statuses = { PENDING: 'Pending', ACTIVE: 'Active', CLOSED: 'Closed' };

/**
 * Creates a card.
 * @param {{ call: object, units: string[], on: object[], free: object[], isWorkable: boolean }} first the first content to show
 * @param {(call: object) => void} onMap shows the call's place on the map
 * @param {import('./desk.js').Desk} desk
 */
export function createCard(first, onMap, desk) {
  let shown = first.call;
  const part = Object.fromEntries(
    ['priority', 'status', 'origin', 'title', 'code', 'address', 'block', 'postal', 'description'].map(name => [name, free(name)]));
  const place = make('button', 'place', 'Map');
  place.type = 'button';
  place.setAttribute('aria-label', `Show call ${first.call.callId} on the map`);
  place.addEventListener('click', () => onMap(shown));
  const units = make('ul', 'on-it');
  const notes = make('ul', 'notes');
  const data = make('dl', 'data');
  const work = createWork(first.call.callId, desk);
  const lists = [texts(units), texts(notes), pairs(data)];

  const element = make('li', 'call',
    make('div', 'head', part.priority, make('b', 'number', `#${first.call.callId}`), part.status, part.origin, place),
    make('h3', '', part.title, part.code),
    make('p', 'spot', part.address, part.block, part.postal),
    part.description, notes, units, data, work.element);
  element.dataset.call = first.call.callId;

  return {
    element,
    update(item) {
      const { call, units: on } = item;
      shown = call;
      work.update(item);
      element.dataset.priority = call.priority;
      element.dataset.status = call.status;
      for (const name of ['title', 'code', 'address', 'block', 'description']) tell(part[name], call[name]);
      tell(part.priority, call.priority > 0 ? `P${call.priority}` : '');
      tell(part.status, statuses[call.status] ?? call.status);
      tell(part.origin, call.isEmergency ? 'Emergency call' : origins[call.origin] ?? call.origin);
      tell(part.postal, call.postal && `Postal ${call.postal}`);
      place.hidden = !Number.isFinite(call.x) || !Number.isFinite(call.y);
      [on, call.notes, Object.entries(call.metaData)].forEach((items, i) => lists[i](items));
    },
  };
}

function free(name) {
  const element = make(name === 'description' ? 'p' : 'span', name);
  element.dir = 'auto';
  return element;
}

function texts(host) {
  const rows = new Keyed(host, item => item.at, () => {
    const element = make('li');
    element.dir = 'auto';
    return { element, update: ({ text }) => { element.textContent = text; } };
  });
  return items => {
    host.hidden = items.length === 0;
    rows.show(items.map((text, at) => ({ text, at })));
  };
}

function pairs(host) {
  const rows = new Keyed(host, ([name]) => name, ([name]) => {
    const value = make('dd');
    return { element: make('div', '', make('dt', '', name), value), update: ([, text]) => { value.textContent = text; } };
  });
  return entries => {
    host.hidden = entries.length === 0;
    rows.show(entries);
  };
}
