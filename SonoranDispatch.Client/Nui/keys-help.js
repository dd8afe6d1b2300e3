// What the keys of the list do: the foot names those that work now, and a panel all of them.

import { element, keycap, own } from './card-parts.js';
import { actionKeys } from './list-keys.js';
import { says } from './words.js';

const arrows = { walk: '↑ ↓', page: '← →' };
const map = [['+ −', 'zoom'], ['⇧ ↑ ↓ ← →', 'pan'], ['0', 'showAll']];
const newCall = ['O', 'newCall'];
const always = { V: 'map', '/': 'search', '?': 'keys', Esc: 'leaveList' };

/** The foot's line and the panel. */
export class KeysHelp {
  #shown = '';

  constructor() {
    this.line = element('p', 'help');
    this.panel = element('aside', 'keys-panel');
    this.panel.hidden = true;
    this.panel.append(says(own('h2', 'heading'), 'keys'), element('div', 'key-list'));
  }

  /** Writes the foot for what can be done now. */
  write({ walk, page, isMap }, texts, mayOpen) {
    const keys = [
      ...walk ? [[arrows.walk, 'select']] : [], ...page && !isMap ? [[arrows.page, 'turnPage']] : [], ...isMap ? map : [], ...mayOpen ? [newCall] : [],
      ...Object.entries(always).map(([key, name]) => [key, isMap && name === 'map' ? 'list' : name]),
    ];
    const shown = keys.map(([key, name]) => `${key} ${texts.say(name)}`).join('\n');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.line.replaceChildren(...keys.map(([key, name]) => keycap(key, texts.say(name))));
  }

  /** Writes the panel in one language. */
  setUp(texts, mayOpen) {
    this.#shown = '';
    const keys = [
      [arrows.walk, 'select'], [arrows.page, 'turnPage'], ...Object.entries(actionKeys).map(([key, name]) => [key.toUpperCase(), name]),
      ...map, ...mayOpen ? [newCall] : [], ...Object.entries(always),
    ];
    this.panel.lastElementChild.replaceChildren(...keys.map(([key, name]) => keycap(key, texts.say(name))));
  }
}
