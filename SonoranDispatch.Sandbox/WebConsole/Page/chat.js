// The chat of the selected player.

import { Keyed, make, tell } from './dom.js';
import { Lines } from './lines.js';
import { PlayerChoice } from './players.js';
import { Typing } from './typing.js';

const callerLines = [
  '/911 Two men with guns at the store on Grove Street',
  '/911 Car crash, one is not breathing',
  '/311 Loud music next door',
];
const officerLines = ['/dispatch', '/panic', '/backup', '/duty', '/ts white sedan, no lights', '/911 Shots fired'];

/** The chat panel. */
export class Chat {
  #lines = new Lines(document.querySelector('#chat-lines'), renderLine);
  #where = document.querySelector('#chat-where');
  #hints = new Keyed(document.querySelector('#chat-hints'), line => line, line => {
    const button = make('button', '', line);
    button.type = 'button';
    button.title = 'Put this line into the input';
    button.addEventListener('click', () => this.#typing.suggest(line));
    return { element: button, update: () => {} };
  });
  #units = [];
  #chosen;
  #choice;
  #typing;
  #onChoice;

  /**
   * @param {(player: object|undefined) => void} onChoice called with the selected player at each snapshot
   * @param {(player: object) => void} onOfficer called with an officer whom the user selected
   */
  constructor(onChoice, onOfficer) {
    this.#onChoice = onChoice;
    this.#choice = new PlayerChoice(document.querySelector('#chat-player'), player => !player.onDuty, () => {
      this.#refresh();
      if (this.#isOfficer(this.#choice.player)) onOfficer(this.#choice.player);
    });
    this.#typing = new Typing(document.querySelector('#chat-form'), () => this.#choice.player?.id);
  }

  show(view) {
    this.#units = view.units;
    this.#choice.show(view.players);
    this.#refresh();
  }

  #refresh() {
    const player = this.#choice.player;
    tell(this.#where, player ? `at ${player.street || 'an unknown place'}` : 'Nobody is on.');
    this.#lines.show(player?.chat ?? [], player?.id !== this.#chosen);
    this.#chosen = player?.id;
    this.#hints.show(this.#isOfficer(player) ? officerLines : callerLines);
    this.#onChoice(player);
  }

  #isOfficer(player) {
    return player !== undefined && (player.onDuty || this.#units.some(unit => unit.player === player.id));
  }
}

function renderLine(line) {
  const own = line.startsWith('> ');
  const element = make('p', own ? 'own' : '', own ? line.slice(2) : line);
  element.dir = 'auto';
  return element;
}
