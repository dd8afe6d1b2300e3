// One call in full: text, place, units, notes, and the actions this officer may take.

import { Actions } from './actions.js';
import { AttachedUnits } from './attached-units.js';
import { CallForm } from './call-form.js';
import { signButton } from './controls.js';
import { buildDetails } from './details-parts.js';
import { mostNotes, readDetails, standingOf } from './details-reading.js';
import { writeFacts } from './details-words.js';
import { urgencyOf } from './facts.js';
import { ageText, distanceText } from './measures.js';
import { NearUnits } from './near-units.js';
import { Notes } from './notes.js';
import { Times } from './times.js';
import { neededText, writeUnits } from './units.js';
import { set } from './words.js';

const unknown = readDetails({});

/** The details of one call, or a hint on how to open them. */
export class Details extends HTMLElement {
  /** Called when the player returns to the rows. */
  onBack = () => {};
  /** Called when the focus has no place left here. */
  onNothingLeft = () => {};
  /** Called with a call's number when its permitted actions have to be requested again. */
  onAsk = () => {};
  /** Whether a panic of this call is still unacknowledged. */
  isAnnounced = () => false;

  #record = null;
  #known = unknown;
  #asked = '';
  #terms = null;
  #parts = null;
  #notes = new Notes();
  #times = new Times();

  /** The action buttons of the call. */
  actions = new Actions();
  /** The units near the call. */
  near = new NearUnits();
  /** The units that can be taken off the call. */
  attached = new AttachedUnits();
  /** The form of a call, in place of the details. */
  form = new CallForm();

  connectedCallback() {
    if (this.#parts) return;
    this.setAttribute('role', 'region');
    this.dataset.called = 'details';
    this.actions.onNothingLeft = () => this.onNothingLeft();
    this.actions.onNearest = call => this.#toggleNear(call);
    this.actions.onNearestKey = event => {
      if (event.key !== 'ArrowDown' || !this.near.takeFocus()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    this.near.onNothingLeft = () => this.actions.returnTo('nearest') || this.onNothingLeft();
    this.attached.onNothingLeft = () => this.actions.takeFocus() || this.onNothingLeft();
    this.actions.onEdit = () => this.#edit();
    const back = signButton('back', '×', 'back', () => this.onBack());
    this.#parts = buildDetails(this, back, this.attached.element, this.near.element, this.#notes.element, this.#times.element, this.actions.element);
    this.append(this.form.element);
  }

  setUp(terms) {
    this.#terms = terms;
    this.form.setUp(terms.texts);
    if (this.isConnected) this.#write();
  }

  /** Shows a call from the store; null shows none. */
  show(record) {
    if (record !== this.#record) {
      this.#record = record;
      this.#known = unknown;
      this.#asked = record ? this.#standing : '';
      if (this.form.isOpen && !this.form.isNew) this.form.close();
      this.actions.forget();
      this.close();
    }
    this.#write();
  }

  /** Nobody looks any more. */
  close() {
    this.near.close();
    this.actions.markNearest(false);
  }

  /** The call changed: if its standing changed, the permitted actions and the times may have changed too. */
  follow() {
    if (!this.#record || this.#standing === this.#asked) return;
    this.#asked = this.#standing;
    this.onAsk(this.#record.facts.call);
  }

  /** Sets the server's details of a call, beyond its row. */
  know(call, details) {
    if (this.#record?.facts.call !== call) return;
    this.#known = details;
    this.#asked = this.#standing;
    this.#write();
  }

  /** Takes which units are near a call. */
  knowNear(near) {
    this.near.know(near);
    this.#writeNear();
  }

  /** Adds a note. */
  addNote(call, note) {
    if (this.#record?.facts.call !== call) return;
    this.#known = { ...this.#known, notes: [...this.#known.notes, note].slice(-mostNotes) };
    this.#write();
  }

  updateMeasures() {
    if (!this.#record) return;
    const { facts, heard, metres } = this.#record;
    const { texts } = this.#terms;
    set(this.#parts.age, ageText(facts.ageSeconds + (performance.now() - heard) / 1000, texts));
    set(this.#parts.distance, distanceText(metres, texts));
  }

  /** Whether the focus is on something of the call that is shown. */
  get hasFocus() {
    return !this.form.isNew && this.contains(document.activeElement);
  }

  /** Moves the focus to the first action. */
  takeFocus() {
    this.actions.takeFocus();
  }

  /** The call that is shown; 0 for none. */
  get call() {
    return this.#record?.facts.call ?? 0;
  }

  /** The names of the actions that are offered. */
  get offered() {
    return this.#record ? this.actions.offered : [];
  }

  /** Takes an action by its key. Returns whether it is offered. */
  press(action) {
    return this.#record !== null && this.actions.press(action);
  }

  #write() {
    const { texts, veil, language } = this.#terms;
    const parts = this.#parts;
    set(parts.none, this.#record ? '' : texts.say('choose'));
    parts.body.hidden = !this.#record;
    if (!this.#record) return;

    const { facts } = this.#record;
    const known = veil.details(this.#known);
    const urgency = urgencyOf(facts);
    this.dataset.urgency = urgency === 0 ? 'panic' : urgency;
    writeFacts(parts, facts, known, urgency, texts);
    set(parts.nobody, facts.units.length === 0 ? texts.say('nobody') : '');
    writeUnits(parts.units, facts.units, facts.primary);
    this.attached.write(known.attached, facts.primary, this.#terms);
    parts.units.hidden = !this.attached.element.hidden;
    set(parts.needed, neededText(facts, texts));
    this.#notes.write(known.notes, texts, language);
    this.#times.write(known.times, texts, language);
    parts.timesHeading.hidden = this.#times.isEmpty;
    this.updateMeasures();
    parts.hideEmptyRows();
    this.actions.write(facts, known, urgency === 0 && this.isAnnounced(facts.call), texts);
    this.#writeNear();
  }

  get #standing() {
    return standingOf(this.#record.facts, this.#known.may);
  }

  #edit() {
    const { facts } = this.#record;
    const values = { ...this.#known.edit, description: this.#known.description, priority: facts.priority };
    this.form.open(facts.call, values, this.#terms.veil.form(values));
  }

  #toggleNear(call) {
    this.near.toggle(call);
    this.actions.markNearest(this.near.isOpen);
  }

  #writeNear() {
    if (this.near.isOpen && !this.#known.may.includes('nearest')) this.close();
    this.near.write(this.#known.may.includes('attach'), this.#terms);
  }
}

customElements.define('sd-details', Details);
