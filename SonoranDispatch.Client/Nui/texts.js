// The page's own words, in the player's language.

const english = {
  priority1: 'P1',
  priority2: 'P2',
  priority3: 'P3',
  panic: 'PANIC',
  more: '+{count} more',
  now: 'now',
  minutes: '{n} min',
  metres: '{n} m',
  kilometres: '{n} km',
  approximate: 'about',
  cadNumber: 'CAD {number}',
  call: 'Call {number}',
  caller: 'Caller',
  times: '×{n}',
};

/** The words of one language. A text the server did not send is English. */
export class Texts {
  #texts;
  #number;

  /**
   * @param {object} sent texts by name
   * @param {string} language a language tag that Intl takes
   */
  constructor(sent, language) {
    this.#texts = new Map(Object.entries(english).map(([name, usual]) =>
      [name, typeof sent[name] === 'string' ? sent[name] : usual]));
    this.#number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, useGrouping: false });
  }

  /** The text of that name with each {placeholder} replaced by its value, literally. */
  say(name, values = {}) {
    return this.#texts.get(name).replace(/\{(\w+)\}/g, (whole, key) => key in values ? String(values[key]) : whole);
  }

  /** A number in the language's own writing, with one decimal at the most. */
  number(value) {
    return this.#number.format(value);
  }
}
