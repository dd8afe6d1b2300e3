// The notes of a call, oldest first.

import { element, own } from './card-parts.js';
import { says } from './words.js';

/** A list of notes. Existing notes are left untouched; a new note is added below. */
export class Notes {
  #list = element('ol', 'notes');
  #none = says(own('p', 'no-notes'), 'noNotes');
  #written = [];

  constructor() {
    this.element = element('div', 'all-notes');
    this.element.append(this.#list, this.#none);
  }

  write(notes, texts, language) {
    const wanted = notes.map(note => JSON.stringify([note, language, texts.hour12]));
    const same = this.#written.filter((each, index) => each === wanted[index]).length;
    if (same < this.#written.length) this.#list.replaceChildren();
    const from = same < this.#written.length ? 0 : same;
    this.#list.append(...notes.slice(from).map(note => lineOf(note, language, texts.hour12)));
    this.#written = wanted;
    this.#none.hidden = notes.length > 0;
  }
}

function lineOf(note, language, hour12) {
  const at = element('time', 'at');
  const moment = new Date(note.at);
  if (!Number.isNaN(moment.getTime())) {
    at.dateTime = moment.toISOString();
    at.textContent = moment.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12 });
  }

  const by = own('span', 'by');
  by.textContent = note.label;
  const text = own('span', 'note');
  text.textContent = note.text;
  const made = element('li', 'line');
  made.append(at, by, text);
  return made;
}
