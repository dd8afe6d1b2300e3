// The CAD's call board.

import { createCard } from './card.js';
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

  /** @param {(call: object) => void} onMap shows a call's place on the map */
  constructor(onMap) {
    this.#calls = new Keyed(document.querySelector('#board-calls'), item => item.call.callId, item => createCard(item, onMap));
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
    this.#calls.show(board.map(call => ({
      call, units: call.identifiers.map(id => (numbers.get(id) ?? `unit ${id}`) + (id === call.primary ? ' · primary' : '')),
    })));
  }
}
