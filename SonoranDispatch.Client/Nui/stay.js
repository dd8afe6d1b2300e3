// How long a card stays. The time runs only while the card is on screen.

/** A timer that can be paused, resumed and reset. */
export class Stay {
  #left;
  #started = 0;
  #timer = null;
  #onEnd;

  /**
   * @param {number} milliseconds the duration; Infinity never ends and uses no timer
   * @param {() => void} onEnd called once when the time is up
   */
  constructor(milliseconds, onEnd) {
    this.#left = milliseconds;
    this.#onEnd = onEnd;
  }

  /** The milliseconds that were left when the timer last started or stopped. */
  get left() {
    return this.#left;
  }

  /** Starts or resumes the timer, unless it is already running. */
  run() {
    if (this.#timer !== null || this.#left === Infinity) return;
    this.#started = performance.now();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#onEnd();
    }, this.#left);
  }

  /** Pauses the timer and keeps the remaining time. */
  stop() {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#left = Math.max(0, this.#left - (performance.now() - this.#started));
  }

  /** Resets the timer to the full duration. */
  renew(milliseconds) {
    this.stop();
    this.#left = milliseconds;
  }
}
