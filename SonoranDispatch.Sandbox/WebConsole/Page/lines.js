// A growing list of lines that drops the oldest, such as a chat or a log.

/** Shows lines in an element, appends only the new ones, and stays scrolled to the end unless the user scrolled up. */
export class Lines {
  #host;
  #render;
  #shown = [];

  /**
   * @param {Element} host the scrolling element
   * @param {(line: string) => Element} render
   */
  constructor(host, render) {
    this.#host = host;
    this.#render = render;
  }

  /** Shows these lines. With `fresh`, the old lines belong to another list and are removed. */
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

// Returns how many lines the old list lost at its start to become the start of the new one.
function shift(before, after) {
  for (let gone = 0; gone < before.length; gone++) {
    const rest = before.length - gone;
    if (rest <= after.length && before.slice(gone).every((line, i) => line === after[i])) return gone;
  }
  return before.length;
}
