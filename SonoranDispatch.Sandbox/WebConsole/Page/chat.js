// The chat of a chosen player.

import { make, tell } from './dom.js';
import { Lines } from './lines.js';
import { PlayerChoice } from './players.js';
import { Typing } from './typing.js';

const hints = [
  '/911 Two men with guns at the store on Grove Street',
  '/911 Car crash, one is not breathing',
  '/911',
];

/** The chat panel. */
export class Chat {
  #lines = new Lines(document.querySelector('#chat-lines'), renderLine);
  #where = document.querySelector('#chat-where');
  #chosen;
  #choice;
  #onChoice;

  /** @param {(player: object|undefined) => void} onChoice hears of the player at each picture */
  constructor(onChoice) {
    this.#onChoice = onChoice;
    this.#choice = new PlayerChoice(document.querySelector('#chat-player'), player => !player.onDuty, () => this.#refresh());
    const typing = new Typing(document.querySelector('#chat-form'), () => this.#choice.player?.id);
    document.querySelector('#chat-hints').append(...hints.map(line => {
      const button = make('button', '', line);
      button.type = 'button';
      button.title = 'Put this line into the input';
      button.addEventListener('click', () => typing.suggest(line));
      return button;
    }));
  }

  show(view) {
    this.#choice.show(view.players);
    this.#refresh();
  }

  #refresh() {
    const player = this.#choice.player;
    tell(this.#where, player ? `at ${player.street || 'an unknown place'}` : 'Nobody is on.');
    this.#lines.show(player?.chat ?? [], player?.id !== this.#chosen);
    this.#chosen = player?.id;
    this.#onChoice(player);
  }
}

function renderLine(line) {
  const own = line.startsWith('> ');
  const element = make('p', own ? 'own' : '', own ? line.slice(2) : line);
  element.dir = 'auto';
  return element;
}
