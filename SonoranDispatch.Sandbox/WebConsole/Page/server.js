// The server console.

import { make } from './dom.js';
import { Lines } from './lines.js';
import { Typing } from './typing.js';

const consoleSource = 0;

// The resource names a remedy only if someone must act. The other matches are the game's own errors.
const asksForAction = /\bRemedy: |\b(error|exception)\b/i;

/** The server console panel. */
export class Server {
  #lines = new Lines(document.querySelector('#server-lines'), line => {
    const element = make('p', asksForAction.test(line) ? 'marked' : '', line);
    element.dir = 'auto';
    return element;
  });

  constructor() {
    new Typing(document.querySelector('#server-form'), () => consoleSource);
  }

  show(view) {
    this.#lines.show(view.console);
  }
}
