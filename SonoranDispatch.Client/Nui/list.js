// The panel that takes the focus: the calls, the settings, and a line for the server's messages.

import './calls.js';
import { element, own } from './card-parts.js';
import { button, signButton } from './controls.js';
import { connectForm } from './form-in-list.js';
import { KeysHelp } from './keys-help.js';
import { commandOf } from './list-keys.js';
import { nobody } from './officer.js';
import './settings.js';
import { isCalled, sayAll, says, set } from './words.js';

const focusable = 'button, input, textarea, [tabindex="0"]';

/** The list panel. While hidden, it handles no keys and has no timer. */
export class List extends HTMLElement {
  /** Called when the player closes the panel. */
  onClosed = () => {};

  #calls = document.createElement('sd-calls');
  #settings = document.createElement('sd-settings');
  #duty = own('span', 'duty');
  #unit = own('span', 'unit');
  #streaming = says(own('span', 'streaming-tag'), 'streamerMode');
  #status = own('p', 'status');
  #help = new KeysHelp();
  #ways = Object.fromEntries(['list', 'map', 'settings'].map(view => [view, button('view', view, () => this.#turnTo(view))]));
  #newCall = button('open-call', 'newCall', () => this.#calls.details.form.open(0));
  #officer = nobody;
  #terms = null;
  #press = event => this.#hear(event);

  connectedCallback() {
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-modal', 'true');
    isCalled(this, 'dispatch');
    this.#status.setAttribute('role', 'status');
    this.#status.setAttribute('aria-live', 'polite');
    const views = element('nav', 'views');
    views.append(...Object.values(this.#ways));
    this.#ways.map.setAttribute('aria-keyshortcuts', 'v');
    this.#newCall.setAttribute('aria-keyshortcuts', 'o');
    this.#newCall.dataset.key = 'O';
    this.#newCall.hidden = true;
    const top = element('header', 'top');
    top.append(
      says(own('h1', 'name'), 'dispatch'), this.#duty, this.#unit, this.#streaming, this.#newCall, views,
      signButton('leave-list', '×', 'leaveList', () => this.#leave()));
    const foot = element('footer', 'foot');
    foot.append(this.#status, this.#help.line);
    this.replaceChildren(top, this.#calls, this.#settings, this.#help.panel, foot);
    this.#calls.onKeysChanged = () => this.#help.write(this.#calls.usable, this.#terms.texts, this.#mayOpen);
    connectForm(this.#calls, view => this.#turnTo(view), this.#newCall, () => this.#terms.texts);
    this.#turnTo('list');
  }

  get calls() {
    return this.#calls;
  }

  get settings() {
    return this.#settings;
  }

  setUp(terms, preferences) {
    this.#terms = terms;
    this.#calls.setUp(terms);
    this.#settings.show(preferences, terms);
    sayAll(this, terms.texts);
    this.setAttribute('aria-label', terms.texts.say('dispatch'));
    this.#streaming.hidden = !preferences.streamer;
    this.setOfficer(this.#officer);
  }

  setOfficer(officer) {
    this.#officer = officer;
    const { texts, veil } = this.#terms;
    set(this.#duty, texts.say(officer.duty ? 'onDuty' : 'offDuty'));
    this.#duty.classList.toggle('on', officer.duty);
    set(this.#unit, officer.unit === '' ? '' : veil.label(officer.unit));
    this.#newCall.hidden = !this.#mayOpen;
    this.#help.setUp(texts, this.#mayOpen);
    this.#settings.setOfficer(officer);
  }

  /** Shows the server's response to an action. */
  say(text) {
    this.#status.textContent = this.#terms.veil.line(text);
  }

  /** Opens the panel and takes the focus. Returns whether it was closed before. */
  open() {
    if (!this.hidden) return false;
    this.hidden = false;
    document.addEventListener('keydown', this.#press);
    this.#calls.open();
    this.#turnTo('list');
    this.#calls.takeFocus();
    return true;
  }

  close() {
    if (this.hidden) return;
    document.removeEventListener('keydown', this.#press);
    document.activeElement?.blur();
    this.hidden = true;
    this.#status.textContent = '';
    this.#help.panel.hidden = true;
    this.#calls.close();
    this.#calls.details.close();
    this.#calls.details.form.close();
  }

  #openForm() {
    if (this.#mayOpen) this.#newCall.click();
    return this.#mayOpen;
  }

  get #mayOpen() { return this.#officer.may.includes('open'); }

  #leave() {
    this.close();
    this.onClosed();
  }

  #turnTo(view) {
    const isSettings = view === 'settings';
    this.#calls.hidden = isSettings;
    this.#settings.hidden = !isSettings;
    this.#calls.pane.turnTo(view === 'map');
    for (const [name, way] of Object.entries(this.#ways)) {
      if (name === view) way.setAttribute('aria-current', 'page');
      else way.removeAttribute('aria-current');
    }
    this.#help.line.hidden = isSettings;
    this.#help.panel.hidden = true;
  }

  #hear(event) {
    if (event.key === 'Tab') this.#keepFocus(event);
    else if (this.#obey(event)) event.preventDefault();
  }

  #obey(event) {
    const command = this.#calls.hidden ? null : commandOf(event, this.#calls.pane.isMap);
    const { panel } = this.#help;
    if (command?.does === 'keys') panel.hidden = !panel.hidden;
    else if (command?.does === 'map') this.#toggleMap();
    else if (command?.does === 'newCall') return this.#openForm();
    else if (event.key === 'Escape' && !panel.hidden) panel.hidden = true;
    else if (command && this.#calls.obey(command)) return true;
    else if (event.key === 'Escape') this.#leave();
    else return false;
    return true;
  }

  #toggleMap() {
    this.#turnTo(this.#calls.pane.isMap ? 'list' : 'map');
    this.#calls.takeFocus();
  }

  // Nothing behind the panel can take the focus.
  #keepFocus(event) {
    const stops = [...this.querySelectorAll(focusable)].filter(each => !each.disabled && each.offsetParent !== null);
    const last = stops[stops.length - 1];
    const from = document.activeElement;
    const isOutside = !this.contains(from);
    if (event.shiftKey && (from === stops[0] || isOutside)) last.focus();
    else if (!event.shiftKey && (isLast(from, last) || isOutside)) stops[0].focus();
    else return;
    event.preventDefault();
  }
}

// Only one radio button of a group is in the tab order.
function isLast(from, last) {
  return from === last || (from.type === 'radio' && from.name === last.name);
}

customElements.define('sd-list', List);
