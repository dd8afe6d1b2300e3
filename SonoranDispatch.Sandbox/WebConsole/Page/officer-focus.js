// Who has the keyboard: the game, or the page. In the game a client script gives it to the page; here the frame gets it.

/** Follows the focus that the game gives to an officer's page. */
export class OfficerFocus {
  #frame;
  #isGiven = false;
  #before = null;

  /** @param {HTMLIFrameElement} frame holds the page */
  constructor(frame) {
    this.#frame = frame;
    // Inside the frame nothing of this is heard: what was focused last out here is what gets it back.
    document.addEventListener('focusin', event => {
      if (event.target !== frame) this.#before = event.target;
    });
  }

  /** Shows whether the page has the focus, and hands it over where that changed. */
  show(isGiven) {
    if (isGiven === this.#isGiven) return;
    this.#isGiven = isGiven;
    document.body.classList.toggle('page-focus', isGiven);
    this.#frame.tabIndex = isGiven ? 0 : -1;
    if (isGiven && document.activeElement !== this.#frame) this.#frame.focus();
    if (!isGiven && document.activeElement === this.#frame) this.#leave();
  }

  /** Presses Escape in the page. */
  pressEscape() {
    this.#frame.contentDocument.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  }

  #leave() {
    if (this.#before?.isConnected && this.#before.offsetParent !== null) this.#before.focus({ preventScroll: true });
    else this.#frame.blur();
  }
}
