// The actions an officer can take on the call whose details are open. Only permitted actions are shown.

import { element } from './card-parts.js';
import { button, field } from './controls.js';

const longestNote = 500;

/** The buttons and the note field. */
export class Actions {
  /** Called with an action's name, the call and the text of a note. */
  onAct = () => {};
  /** Called with the call whose route is to be shown or hidden. */
  onGps = () => {};
  /** Called when the focused button disappears and no other is left. */
  onNothingLeft = () => {};

  #call = 0;
  #sure = false;
  #texts = null;
  #buttons = {
    acknowledge: button('strong', 'acknowledge', () => this.#act('acknowledge')),
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
    this.element = element('div', 'actions');
    this.element.append(row, this.#note);
  }

  /** Call this when another call is shown: any unfinished input for the last one is discarded. */
  forget() {
    this.#text.value = '';
    this.#sure = false;
  }

  /** Shows the actions permitted on a call. */
  write(facts, may, isUnacknowledged, texts) {
    const had = this.element.contains(document.activeElement);
    this.#call = facts.call;
    this.#texts = texts;
    const { acknowledge, respond, leave, primary, gps, close } = this.#buttons;
    acknowledge.hidden = !isUnacknowledged;
    respond.hidden = !may.includes('respond') || facts.mine;
    leave.hidden = !may.includes('leave') || !facts.mine;
    primary.hidden = !may.includes('primary');
    gps.hidden = !facts.hasPlace;
    close.hidden = !may.includes('close');
    this.#note.hidden = !may.includes('note');
    this.#beSure(this.#sure && !close.hidden);
    if (had && !isThere(document.activeElement)) this.#passFocusOn();
  }

  #act(action, text = '') {
    this.onAct(action, this.#call, text);
  }

  #addNote() {
    const text = this.#text.value.trim();
    if (text === '') return;
    this.#act('note', text);
    this.#text.value = '';
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

  #passFocusOn() {
    const next = Object.values(this.#buttons).find(isThere);
    if (next) next.focus();
    else this.onNothingLeft();
  }
}

function isThere(element) {
  return element !== document.body && element.closest('[hidden]') === null;
}
