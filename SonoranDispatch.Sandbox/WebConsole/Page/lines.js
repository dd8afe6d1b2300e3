// A growing list of lines that loses its oldest, such as a chat or a log.

/** Shows lines in an element, adds only the new ones, and stays at the end unless the reader scrolled up. */
export class Lines {
  #host;
  #render;
  #shown = [];

  /**
   * @param {Element} host scrolls
   * @param {(line: string) => Element} render
   */
  constructor(host, render) {
    this.#host = host;
    this.#render = render;
  }

  /** Shows these lines. With `fresh` the old ones are another list's and are thrown away. */
  show(lines, fresh = false) {
    const atEnd = fresh || this.#host.scrollHeight - this.#host.scrollTop - this.#host.clientHeight < 24;
    const gone = fresh ? this.#shown.length : shift(this.#shown, lines);
    if (gone === 0 && lines.length === this.#shown.length) return;

    for (let i = 0; i < gone; i++) this.#host.firstElementChild.remove();
    this.#host.append(...lines.slice(this.#shown.length - gone).map(this.#render));
    this.#shown = lines;
    if (atEnd) this.#host.scrollTop = this.#host.scrollHeight;
  }
}

// How many lines the old list lost at its head to become the head of the new one.
function shift(before, after) {
  for (let gone = 0; gone < before.length; gone++) {
    const rest = before.length - gone;
    if (rest <= after.length && before.slice(gone).every((line, i) => line === after[i])) return gone;
  }
  return before.length;
}
