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
  #resource;
  #waiting = [];

  constructor() {
    this.#frame.addEventListener('load', () => {
      const waiting = this.#waiting ?? [];
      this.#waiting = null;
      waiting.forEach(message => this.#deliver(message));
    });
  }

  show(view) {
    const restarted = view.resource === 'started' && (this.#resource ?? 'started') !== 'started';
    this.#resource = view.resource;
    this.#choice.show(view.players);
    this.#refresh();
    if (restarted) this.reload();
  }

  /** Loads the page anew, as the game does when its resource restarts. */
  reload() {
    if (this.#player === undefined) return;
    this.#waiting = [];
    this.#frame.contentWindow.location.replace(new URL(`players/${this.#player}/nui/index.html`, window.location.href));
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
    this.#messages.addEventListener('listening', () => this.reload());
    this.#messages.onmessage = event => {
      if (this.#waiting) this.#waiting.push(JSON.parse(event.data));
      else this.#deliver(JSON.parse(event.data));
    };
  }

  #deliver(message) {
    this.#frame.contentWindow.postMessage(message, window.location.origin);
  }
}
