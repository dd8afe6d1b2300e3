// Selects one of the connected players.

import { Keyed, make } from './dom.js';

/** A select of players. It keeps its selection while that player is connected. Otherwise it selects the first suitable player, or simply the first. */
export class PlayerChoice {
  #select;
  #suits;
  #options;
  #players = [];

  /**
   * @param {HTMLSelectElement} select
   * @param {(player: object) => boolean} suits returns whether a player may be selected by default
   * @param {() => void} changed called when the user selects a player
   */
  constructor(select, suits, changed) {
    this.#select = select;
    this.#suits = suits;
    this.#options = new Keyed(select, player => player.id, player => {
      const option = make('option');
      option.value = player.id;
      return { element: option, update: each => { option.textContent = nameOf(each); } };
    });
    select.addEventListener('change', changed);
  }

  /** The selected player as of the latest snapshot; undefined if no player is connected. */
  get player() {
    return this.#players.find(each => String(each.id) === this.#select.value);
  }

  /** Selects a player, like the user. */
  choose(player) {
    this.#select.value = String(player.id);
  }

  show(players) {
    const before = this.#select.value;
    this.#players = players;
    this.#options.show(players.map(({ id, name, onDuty }) => ({ id, name, onDuty })));
    const stays = players.find(each => String(each.id) === before);
    const chosen = stays ?? players.find(this.#suits) ?? players[0];
    if (chosen) this.#select.value = String(chosen.id);
  }
}

function nameOf({ id, name, onDuty }) {
  return `${id} ${name}${onDuty ? ' · on duty' : ''}`;
}
