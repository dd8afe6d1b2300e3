// The actions an officer can take on the call whose details are shown. Only permitted actions are shown, each with its key.

import { element } from './card-parts.js';
import { button } from './controls.js';
import { DepartmentAction } from './department-action.js';
import { actionKeys } from './list-keys.js';
import { TextAction } from './text-action.js';

/** The buttons, the fields for a note and a reply to the caller, and the choice of a department. */
export class Actions {
  /** Called with an action's name, the call, and the text of a note or reply or the department that is asked. */
  onAct = () => {};
  /** Called with the call whose route is to be shown or hidden. */
  onGps = () => {};
  /** Called with the call whose nearest units are to be shown or hidden. */
  onNearest = () => {};
  /** Called when the call is to be changed. */
  onEdit = () => {};
  /** Called with a key that is pressed while the button for the nearest units has the focus. */
  onNearestKey = () => {};
  /** Called when a form is sent, or when the focused button disappears and no other is left. */
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
    nearest: button('plain', 'nearest', () => this.onNearest(this.#call)),
    edit: button('plain', 'edit', () => this.onEdit()),
    close: button('plain grave', 'close', () => this.#close()),
  };
  #forms = {
    note: new TextAction('noteHint', 'addNote', text => this.#send('note', text)),
    reply: new TextAction('replyHint', 'sendReply', text => this.#send('reply', text)),
    assist: new DepartmentAction('sendAssist', department => this.#send('assist', department)),
  };

  constructor() {
    this.#buttons.close.addEventListener('blur', () => this.#beSure(false));
    this.#buttons.nearest.addEventListener('keydown', event => this.onNearestKey(event));
    const row = element('div', 'buttons');
    row.append(...Object.values(this.#buttons));
    for (const [key, name] of Object.entries(actionKeys)) showKey(this.#forms[name]?.button ?? this.#buttons[name], key);
    this.element = element('div', 'actions');
    this.element.append(row, ...Object.values(this.#forms).map(form => form.element));
  }

  /** The names of the actions that are offered. */
  get offered() {
    const all = { ...this.#buttons, ...this.#forms };
    return Object.keys(all).filter(name => !all[name].hidden);
  }

  /** Call this when another call is shown: any unfinished input for the last one is discarded. */
  forget() {
    for (const form of Object.values(this.#forms)) form.forget();
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
    if (action in this.#forms) this.#forms[action].focus();
    else {
      if (action === 'close' || action === 'nearest') this.#buttons[action].focus();
      this.#buttons[action].click();
    }
    return true;
  }

  /** Moves the focus to the first action. Returns whether there is one. */
  takeFocus() {
    const first = Object.values(this.#buttons).find(isThere) ?? Object.values(this.#forms).find(form => !form.hidden);
    first?.focus();
    return Boolean(first);
  }

  /** Moves the focus to the button for the nearest units or to that for the form, if it is offered. Returns whether it is. */
  returnTo(name) {
    if (this.#buttons[name].hidden) return false;
    this.#buttons[name].focus();
    return true;
  }

  /** Says whether the nearest units are shown. */
  markNearest(isOpen) {
    this.#buttons.nearest.setAttribute('aria-expanded', isOpen);
  }

  /** Shows the actions permitted on a call, and the departments that could be brought in. */
  write(facts, { may, assist }, isUnacknowledged, texts) {
    const had = this.element.contains(document.activeElement);
    if (this.#mine !== facts.mine) this.answered();
    this.#mine = facts.mine;
    this.#call = facts.call;
    this.#texts = texts;
    const { acknowledge, cancelPanic, respond, leave, primary, gps, nearest, edit, close } = this.#buttons;
    acknowledge.hidden = !isUnacknowledged || facts.own;
    cancelPanic.hidden = !facts.own;
    respond.hidden = !may.includes('respond') || facts.mine || facts.own;
    leave.hidden = !may.includes('leave') || !facts.mine;
    primary.hidden = !may.includes('primary');
    gps.hidden = !facts.hasPlace;
    nearest.hidden = !may.includes('nearest');
    edit.hidden = !may.includes('edit');
    close.hidden = !may.includes('close');
    this.#forms.assist.offer(assist);
    for (const [name, form] of Object.entries(this.#forms)) form.hidden = !may.includes(name);
    this.#beSure(this.#sure && !close.hidden);
    if (had && !isThere(document.activeElement) && !this.takeFocus()) this.onNothingLeft();
  }

  // What was sent is not offered again until the server has answered.
  #act(action, text = '') {
    if (action === this.#sent) return;
    if (!(action in this.#forms)) this.#wait(action);
    this.onAct(action, this.#call, text);
  }

  #wait(action) {
    this.#sent = action;
    for (const [name, each] of Object.entries(this.#buttons)) each.setAttribute('aria-disabled', name === action);
  }

  #send(action, text) {
    this.#act(action, text);
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
