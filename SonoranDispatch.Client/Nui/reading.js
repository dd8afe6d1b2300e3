// Reads single values from messages. A value of the wrong type becomes the given fallback, never an exception.

/** Text from a string or a number; anything else is empty. Truncated to `limit` characters. */
export function readText(value, limit = 1000) {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim().slice(0, limit) : '';
}

/** A whole number from `least` to `most`, or the fallback. */
export function readWhole(value, least, most, fallback) {
  return Number.isInteger(value) && value >= least && value <= most ? value : fallback;
}

/** A finite number from `least` to `most`, or the fallback. */
export function readNumber(value, least, most, fallback) {
  return Number.isFinite(value) && value >= least && value <= most ? value : fallback;
}

/** Reads a distance in metres, or null if it is invalid. */
export function readMetres(value) {
  return readNumber(value, 0, 1e6, null);
}

/** One of the known words, or the first of them. */
export function readWord(value, words) {
  return words.includes(value) ? value : words[0];
}

/** The readable items of a list; empty for anything but a list. */
export function readList(value, read, most) {
  return Array.isArray(value) ? value.slice(0, most).map(read).filter(each => each !== null) : [];
}

/** A list of the known words, each once. */
export function readWords(value, words) {
  return Array.isArray(value) ? words.filter(word => value.includes(word)) : [];
}

export function isObject(value) {
  return typeof value === 'object' && value !== null;
}
