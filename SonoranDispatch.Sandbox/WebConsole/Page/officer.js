// An officer's screen: the real players' page, with the messages the game sends it, and the keys below it.

import { tell } from './dom.js';
import { post } from './link.js';
import { OfficerFocus } from './officer-focus.js';
import { OfficerKeys } from './officer-keys.js';
import { whenPainted } from './painting.js';
import { PlayerChoice } from './players.js';

const compass = ['N', 'NW', 'W', 'SW', 'S', 'SE', 'E', 'NE'];

/** One officer's panel. */
export class Officer {
  #frame;
  #street;
  #painted;
  #focus;
  #keys;
  #choice;
  #player;
  #messages;
  #resource;
  #waiting = [];
  #onChoice;

  /**
   * @param {string} panel the id of the panel, which those of its parts begin with
   * @param {(player: object) => boolean} suits returns whether an officer is shown by default
   * @param {(player: object|undefined) => void} onChoice called with the selected officer at each snapshot
   */
  constructor(panel, suits, onChoice) {
    const part = name => document.querySelector(`#${panel}-${name}`);
    [this.#frame, this.#street, this.#painted] = [part('frame'), part('street'), part('painted')];
    this.#focus = new OfficerFocus(this.#frame, document.querySelector(`#${panel}`));
    this.#keys = new OfficerKeys(part('keys'), () => this.#player, () => this.#focus.pressEscape());
    this.#choice = new PlayerChoice(part('player'), suits, () => this.#refresh());
    this.#onChoice = onChoice;
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

  /** The officer whose screen is shown; undefined if no player is connected. */
  get player() {
    return this.#choice.player;
  }

  /** Shows a player's screen. */
  choose(player) {
    this.#choice.choose(player);
    this.#refresh();
  }

  /** Reloads the page, as the game does when its resource restarts. */
  reload() {
    if (this.#player === undefined) return;
    this.#waiting = [];
    this.#frame.contentWindow.location.replace(new URL(`players/${this.#player}/nui/index.html`, window.location.href));
  }

  #refresh() {
    const player = this.#choice.player;
    tell(this.#street, player ? `${compass[Math.round(player.heading / 45) & 7]} · ${player.street || 'unknown road'}` : '');
    tell(this.#painted, Number.isFinite(player?.cardTook) ? `Card painted ${player.cardTook} ms after the server took the call` : '');
    this.#focus.show(player?.pageHasFocus === true);
    this.#keys.show(player);
    this.#onChoice(player);
    if (player?.id === this.#player) return;
    this.#player = player?.id;
    this.#messages?.close();
    if (player) this.#listen(player.id);
  }

  // The page is loaded only once its messages are being received, because its "ready" makes the server send at once. The same applies after
  // a lost connection, during which messages may have been lost.
  #listen(id) {
    this.#messages = new EventSource(`players/${id}/page`);
    this.#messages.addEventListener('listening', () => this.reload());
    this.#messages.onmessage = event => {
      if (this.#waiting) this.#waiting.push(JSON.parse(event.data));
      else this.#deliver(JSON.parse(event.data));
    };
  }

  #deliver(message) {
    const player = this.#player;
    this.#frame.contentWindow.postMessage(message, window.location.origin);
    if (message.type === 'call' && message.isNew === true && Number.isInteger(message.card?.call))
      whenPainted(this.#frame, message.card.call, () => post('painted', { player, call: message.card.call }));
  }
}
