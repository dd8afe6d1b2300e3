// How long a card stays. The time runs only while the card is on screen.

/** A time that can be stopped, gone on with, and given again. */
export class Stay {
  #left;
  #started = 0;
  #timer = null;
  #onEnd;

  /**
   * @param {number} milliseconds how long; Infinity has no end and no timer
   * @param {() => void} onEnd called once when the time is up
   */
  constructor(milliseconds, onEnd) {
    this.#left = milliseconds;
    this.#onEnd = onEnd;
  }

  /** Lets the time run, if it does not already. */
  run() {
    if (this.#timer !== null || this.#left === Infinity) return;
    this.#started = performance.now();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#onEnd();
    }, this.#left);
  }

  /** Stops the time; what is left is kept. */
  stop() {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#left = Math.max(0, this.#left - (performance.now() - this.#started));
  }

  /** Gives the full time again. */
  renew(milliseconds) {
    this.stop();
    this.#left = milliseconds;
  }
}
