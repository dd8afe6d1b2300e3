// The actions an officer can take on the call whose details are shown. Only permitted actions are shown, each with its key.

import { element } from './card-parts.js';
import { button, field } from './controls.js';
import { actionKeys } from './list-keys.js';

const longestNote = 500;

/** The buttons and the note field. */
export class Actions {
  /** Called with an action's name, the call and the text of a note. */
  onAct = () => {};
  /** Called with the call whose route is to be shown or hidden. */
  onGps = () => {};
  /** Called when a note is written, or when the focused button disappears and no other is left. */
  onNothingLeft = () => {};

  #call = 0;
  #sent = '';
  #mine = false;
  #sure = false;
  #texts = null;
  #buttons = {
    acknowledge: button('strong', 'acknowledge', () => this.#act('acknowledge')),
    cancelPanic: button('strong', 'cancelPanic', () => this.#act('panic')),
    respond: button('strong', 'respond', () => this.#act('respond')),
    leave: button('plain', 'leave', () => this.#act('leave')),
    primary: button('plain', 'primary', () => this.#act('primary')),
    gps: button('plain', 'gps', () => this.onGps(this.#call)),
    close: button('plain grave', 'close', () => this.#close()),
  };
  #note = element('form', 'note-form');
  #text = field('note-text', 'noteHint', 'noteHint', longestNote);

  constructor() {
    this.#buttons.close.addEventListener('blur', () => this.#beSure(false));
    const add = button('plain', 'addNote', () => {});
    add.type = 'submit';
    this.#note.append(this.#text, add);
    this.#note.addEventListener('submit', event => {
      event.preventDefault();
      this.#addNote();
    });
    const row = element('div', 'buttons');
    row.append(...Object.values(this.#buttons));
    for (const [key, name] of Object.entries(actionKeys)) showKey(name === 'note' ? add : this.#buttons[name], key);
    this.element = element('div', 'actions');
    this.element.append(row, this.#note);
  }

  /** The names of the actions that are offered. */
  get offered() {
    const names = Object.keys(this.#buttons).filter(name => !this.#buttons[name].hidden);
    return this.#note.hidden ? names : [...names, 'note'];
  }

  /** Call this when another call is shown: any unfinished input for the last one is discarded. */
  forget() {
    this.#text.value = '';
    this.#beSure(false);
    this.answered();
  }

  /** The server answered an action: everything that is permitted can be done again. */
  answered() {
    this.#wait('');
  }

  /** Takes an action by its key. Returns whether it is offered. */
  press(action) {
    if (!this.offered.includes(action)) return false;
    if (action === 'note') this.#text.focus();
    else {
      if (action === 'close') this.#buttons.close.focus();
      this.#buttons[action].click();
    }
    return true;
  }

  /** Moves the focus to the first action. Returns whether there is one. */
  takeFocus() {
    const first = Object.values(this.#buttons).find(isThere) ?? (this.#note.hidden ? null : this.#text);
    first?.focus();
    return Boolean(first);
  }

  /** Shows the actions permitted on a call. */
  write(facts, may, isUnacknowledged, texts) {
    const had = this.element.contains(document.activeElement);
    if (this.#mine !== facts.mine) this.answered();
    this.#mine = facts.mine;
    this.#call = facts.call;
    this.#texts = texts;
    const { acknowledge, cancelPanic, respond, leave, primary, gps, close } = this.#buttons;
    acknowledge.hidden = !isUnacknowledged || facts.own;
    cancelPanic.hidden = !facts.own;
    respond.hidden = !may.includes('respond') || facts.mine || facts.own;
    leave.hidden = !may.includes('leave') || !facts.mine;
    primary.hidden = !may.includes('primary');
    gps.hidden = !facts.hasPlace;
    close.hidden = !may.includes('close');
    this.#note.hidden = !may.includes('note');
    this.#beSure(this.#sure && !close.hidden);
    if (had && !isThere(document.activeElement) && !this.takeFocus()) this.onNothingLeft();
  }

  // What was sent is not offered again until the server has answered.
  #act(action, text = '') {
    if (action === this.#sent) return;
    if (action !== 'note') this.#wait(action);
    this.onAct(action, this.#call, text);
  }

  #wait(action) {
    this.#sent = action;
    for (const [name, each] of Object.entries(this.#buttons)) each.setAttribute('aria-disabled', name === action);
  }

  #addNote() {
    const text = this.#text.value.trim();
    if (text === '') return;
    this.#act('note', text);
    this.#text.value = '';
    this.onNothingLeft();
  }

  // A closed call cannot be reopened, so the button must be pressed twice.
  #close() {
    if (this.#sure) this.#act('close');
    this.#beSure(!this.#sure);
  }

  #beSure(sure) {
    this.#sure = sure;
    if (this.#texts) this.#buttons.close.textContent = this.#texts.say(sure ? 'closeSure' : 'close');
  }
}

function showKey(button, key) {
  button.dataset.key = key.toUpperCase();
  button.setAttribute('aria-keyshortcuts', key);
}

function isThere(element) {
  return element !== document.body && element.closest('[hidden]') === null;
}
