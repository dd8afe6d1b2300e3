// An officer's screen: the real page that players see, fed as the game feeds it.

import { tell } from './dom.js';
import { PlayerChoice } from './players.js';

const compass = ['N', 'NW', 'W', 'SW', 'S', 'SE', 'E', 'NE'];

/** The officer's panel. */
export class Officer {
  #frame = document.querySelector('#officer-frame');
  #street = document.querySelector('#officer-street');
  #choice = new PlayerChoice(document.querySelector('#officer-player'), player => player.onDuty, () => this.#refresh());
  #player;
  #messages;
  #waiting = [];

  constructor() {
    this.#frame.addEventListener('load', () => {
      const waiting = this.#waiting ?? [];
      this.#waiting = null;
      waiting.forEach(message => this.#deliver(message));
    });
  }

  show(view) {
    this.#choice.show(view.players);
    this.#refresh();
  }

  #refresh() {
    const player = this.#choice.player;
    tell(this.#street, player ? `${compass[Math.round(player.heading / 45) & 7]} · ${player.street || 'unknown road'}` : '');
    if (player?.id === this.#player) return;
    this.#player = player?.id;
    this.#messages?.close();
    if (player) this.#listen(player.id);
  }

  // The page is loaded only once its messages are heard: its "ready" makes the server send at once.
  // The same after a break, in which messages may have been lost.
  #listen(id) {
    this.#messages = new EventSource(`players/${id}/page`);
    this.#messages.addEventListener('listening', () => {
      this.#waiting = [];
      this.#frame.contentWindow.location.replace(new URL(`players/${id}/nui/index.html`, window.location.href));
    });
    this.#messages.onmessage = event => {
      if (this.#waiting) this.#waiting.push(JSON.parse(event.data));
      else this.#deliver(JSON.parse(event.data));
    };
  }

  #deliver(message) {
    this.#frame.contentWindow.postMessage(message, window.location.origin);
  }
}
