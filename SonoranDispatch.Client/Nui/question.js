// Asks for the details of the selected call: not for every call that the selection passes on its way.

const restMilliseconds = 250;

/** Asks at once after a pause, and for what is selected then if the selection moves on quickly. */
export class Question {
  #call = 0;
  #asked = 0;
  #askedAt = -Infinity;
  #timer = null;
  #onAsk;

  /** @param {(call: number) => void} onAsk called with the call to ask for */
  constructor(onAsk) {
    this.#onAsk = onAsk;
  }

  /** The selection moved to a call; 0 for none. */
  ask(call) {
    if (call === this.#call) return;
    this.#call = call;
    const left = this.#askedAt + restMilliseconds - performance.now();
    if (left <= 0) this.askNow();
    else this.#timer ??= setTimeout(() => this.askNow(), left);
  }

  /** Asks without waiting, unless the call was asked for already. */
  askNow() {
    clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#call === 0 || this.#call === this.#asked) return;
    this.#asked = this.#call;
    this.#askedAt = performance.now();
    this.#onAsk(this.#call);
  }

  /** The list closes: whatever is selected when it opens again is asked for anew. */
  forget() {
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#call = 0;
    this.#asked = 0;
    this.#askedAt = -Infinity;
  }
}
