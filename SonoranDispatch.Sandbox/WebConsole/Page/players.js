// Choosing a player from those who are on.

import { Keyed, make } from './dom.js';

/** A select of players. It keeps its choice while that player is on, else it takes the first that suits. */
export class PlayerChoice {
  #select;
  #suits;
  #options;
  #players = [];

  /**
   * @param {HTMLSelectElement} select
   * @param {(player: object) => boolean} suits who is chosen first
   * @param {() => void} changed called when the user chooses
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

  /** The chosen player as last seen; undefined where nobody is on. */
  get player() {
    return this.#players.find(each => String(each.id) === this.#select.value);
  }

  /** Chooses a player, as the user would. */
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
