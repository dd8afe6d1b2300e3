// Which card the keys act on. A card that has just appeared or left must not take a key that was meant for another one.

const holdMilliseconds = 500;

/** The call that the keys act on. It changes only half a second after the reason to change it. */
export class Aim {
  #call = 0;
  #next = 0;
  #timer = null;
  #onMoved;

  /** @param {() => void} onMoved called when the keys act on another call */
  constructor(onMoved) {
    this.#onMoved = onMoved;
  }

  /** The call that the keys act on now; 0 for none. */
  get call() {
    return this.#call;
  }

  /**
   * Sets the call that the keys act on next.
   * @param {number} call the call of the card at the anchor; 0 if there is no card
   * @param {boolean} atOnce whether the player's own key caused the change, so that the next key is meant for the next card
   */
  moveTo(call, atOnce) {
    const isWaited = this.#timer !== null && call === this.#next;
    if (isWaited && !atOnce) return;
    this.#stop();
    this.#next = call;
    if (call === this.#call) return;
    if (atOnce || call === 0 || this.#call === 0) this.#arrive();
    else this.#timer = setTimeout(() => this.#arrive(), holdMilliseconds);
  }

  #arrive() {
    this.#stop();
    this.#call = this.#next;
    this.#onMoved();
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#timer = null;
  }
}
