// The line below the rows: which page of how many, and the way to the others.

import { element, own } from './card-parts.js';
import { signButton } from './controls.js';
import { set } from './words.js';

/** Shows a page's number and turns pages. */
export class Pager {
  #where = own('p', 'where-in-list');
  #previous;
  #next;

  /** @param {(by: number) => void} onTurn called with -1 or 1 */
  constructor(onTurn) {
    this.#previous = signButton('previous', '‹', 'previous', () => onTurn(-1));
    this.#next = signButton('next', '›', 'next', () => onTurn(1));
    this.element = element('div', 'pages');
    this.element.append(this.#previous, this.#where, this.#next);
  }

  /** @param {{ page: number, last: number, calls: number }} place pages are counted from 0 */
  show({ page, last, calls }, texts) {
    set(this.#where, texts.say('page', { page: texts.number(page + 1), pages: texts.number(last + 1), calls: texts.number(calls) }));
    this.#previous.disabled = page === 0;
    this.#next.disabled = page === last;
    this.element.hidden = calls === 0;
  }
}
