// The server's own console.

import { make } from './dom.js';
import { Lines } from './lines.js';
import { Typing } from './typing.js';

const consoleSource = 0;

/** The server console panel. */
export class Server {
  #lines = new Lines(document.querySelector('#server-lines'), line => {
    const element = make('p', /\b(error|SD-[A-Z]+-\d+)\b/i.test(line) ? 'marked' : '', line);
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
