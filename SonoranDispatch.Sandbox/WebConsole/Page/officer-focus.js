// Keyboard focus: the game or the page has it. In the game a client script gives it to the page. Here the iframe gets it.

/** Follows the focus that the game gives to an officer's page. */
export class OfficerFocus {
  #frame;
  #panel;
  #isGiven = false;
  #before = null;

  /**
   * @param {HTMLIFrameElement} frame contains the page
   * @param {HTMLElement} panel contains the frame
   */
  constructor(frame, panel) {
    [this.#frame, this.#panel] = [frame, panel];
    // Focus changes inside the iframe are not visible here. The element that was focused last outside it gets the focus back.
    document.addEventListener('focusin', event => {
      if (event.target !== frame) this.#before = event.target;
    });
  }

  /** Shows whether the page has the focus, and moves the focus if that changed. */
  show(isGiven) {
    if (isGiven === this.#isGiven) return;
    this.#isGiven = isGiven;
    this.#panel.classList.toggle('has-focus', isGiven);
    document.body.classList.toggle('page-focus', document.querySelector('.has-focus') !== null);
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
