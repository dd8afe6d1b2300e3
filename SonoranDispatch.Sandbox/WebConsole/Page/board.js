// The CAD's call board.

import { createCard } from './card.js';
import { Desk } from './desk.js';
import { Keyed, make } from './dom.js';

/** The board panel. */
export class Board {
  #count = document.querySelector('#board-count');
  #empty = document.querySelector('#board-empty');
  #units = new Keyed(document.querySelector('#board-units'), unit => unit.identifierId, () => {
    const element = make('li');
    return {
      element,
      update(unit) {
        element.textContent = unit.unitNumber + (unit.call ? ` on ${unit.call}` : '') + (unit.isPanic ? ' · panic' : '');
        element.title = [unit.name, unit.status, unit.location].filter(Boolean).join(', ');
        element.classList.toggle('busy', Boolean(unit.call));
        element.classList.toggle('panic', Boolean(unit.isPanic));
      },
    };
  });
  #calls;
  #desk;

  /** @param {import('./live-map.js').LiveMap} map shows calls' places, and picks those of new ones */
  constructor(map) {
    this.#desk = new Desk(map);
    this.#calls = new Keyed(document.querySelector('#board-calls'), item => item.call.callId, item => createCard(item, call => map.goTo(call), this.#desk));
  }

  show({ board, units, cad }) {
    const numbers = new Map(units.map(unit => [unit.identifierId, unit.unitNumber]));
    const open = board.filter(call => call.status !== 'CLOSED');
    this.#count.textContent = board.length === 0 ? '' : `${open.length} open of ${board.length}`;
    this.#empty.hidden = board.length > 0;
    this.#empty.textContent = cad === 'emulator'
      ? 'No calls yet. Type /911 and what happened in the chat, and the call stands here.'
      : `The calls are on the board of the CAD itself, at ${cad}.`;
    this.#units.show(units.map(unit => ({
      ...unit, call: open.find(call => call.identifiers.includes(unit.identifierId))?.callId ?? null,
    })));
    this.#desk.show(cad);
    this.#calls.show(board.map(call => ({
      call, free: cad === 'emulator' && call.status !== 'CLOSED' ? units.filter(unit => !call.identifiers.includes(unit.identifierId)).map(nameOf) : [],
      isWorkable: cad === 'emulator' && call.status !== 'CLOSED',
      on: call.identifiers.map(id => ({ id, number: numbers.get(id) ?? `unit ${id}` })),
      units: call.identifiers.map(id => (numbers.get(id) ?? `unit ${id}`) + (id === call.primary ? ' · primary' : '')),
    })));
  }
}

function nameOf({ identifierId, unitNumber }) {
  return { id: identifierId, number: unitNumber };
}
