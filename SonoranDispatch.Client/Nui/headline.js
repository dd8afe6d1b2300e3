// What a call is about in one line: the first thing an officer must know. Independent of the page.

/**
 * The headline of a call, and what else the reporter said. The same words are never in both.
 * A person's call: their words. A unit's call: the unit, then what. Anything else: its title.
 * @returns {{ headline: string, words: string }}
 */
export function headlineOf({ by, caller, title, text }) {
  if (by === 'person' && text !== '') return { headline: text, words: '' };
  const headline = by === 'unit' && caller !== '' ? joined([caller, title]) : title;
  return { headline, words: isSame(text, title) ? '' : text };
}

/** The headline and the words in one line. */
export function lineOf(facts) {
  const { headline, words } = headlineOf(facts);
  return joined([headline, words]);
}

/** Whether the headline already names the caller. */
export function namesCaller({ by }) {
  return by === 'unit';
}

/**
 * A description, or nothing if all its words are known already.
 * @param {string} description
 * @param {string[]} known what is shown besides it
 */
export function newsIn(description, known) {
  const rest = known.map(plain).filter(each => each !== '').sort((a, b) => b.length - a.length)
    .reduce((left, each) => left.replaceAll(each, ' '), plain(description));
  return /[\p{L}\p{Nd}]/u.test(rest) ? description : '';
}

/** Whether a text contains another, apart from case and spaces. */
export function contains(text, part) {
  return part !== '' && plain(text).includes(plain(part));
}

function isSame(a, b) {
  return plain(a) === plain(b);
}

function plain(text) {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function joined(texts) {
  return texts.filter(each => each !== '').join(' · ');
}
