// The dispatcher's form: a new call, or the fields of one that exists.

import { post } from './link.js';

const fields = ['title', 'code', 'priority', 'postal', 'address', 'description'];
const titles = { create: 'New call', edit: 'Edit call', answer: 'Answer 911 call' };
const verbs = { create: 'Create', edit: 'Save', answer: 'Create' };

/** The form. It is open for one call at a time; Escape closes it. */
export class Desk {
  #form = document.querySelector('#desk');
  #opener = document.querySelector('#desk-new');
  #pick = document.querySelector('#desk-pick');
  #spot = document.querySelector('#desk-spot');
  #map;
  #what = 'create';
  #call = null;
  #place = null;
  #from = null;

  /** @param {import('./live-map.js').LiveMap} map */
  constructor(map) {
    this.#map = map;
    this.#opener.addEventListener('click', () => this.#form.hidden ? this.open('create', null, this.#opener) : this.#close());
    document.querySelector('#desk-cancel').addEventListener('click', () => this.#close());
    this.#pick.addEventListener('click', () => this.#pickPlace(this.#pick.ariaPressed !== 'true'));
    this.#form.addEventListener('keydown', event => {
      if (event.key === 'Escape') this.#close();
    });
    this.#form.addEventListener('submit', event => {
      event.preventDefault();
      this.#save();
    });
  }

  /** Only the emulated CAD has a desk. */
  show(cad) {
    this.#opener.hidden = cad !== 'emulator';
    if (this.#opener.hidden) this.#close();
  }

  /**
   * Opens the form.
   * @param {'create' | 'edit' | 'answer'} what
   * @param {object | null} call the call that is edited or answered
   * @param {HTMLElement} from gets the focus back
   */
  open(what, call, from) {
    [this.#what, this.#call, this.#from] = [what, call, from];
    for (const name of fields) this.#form.elements[name].value = call?.[name] ?? '';
    this.#form.elements.priority.value = call?.priority || 2;
    document.querySelector('#desk-title').textContent = call ? `${titles[what]} #${call.callId}` : titles[what];
    document.querySelector('#desk-save').textContent = verbs[what];
    this.#setPlace(Number.isFinite(call?.x) && Number.isFinite(call?.y) ? { x: call.x, y: call.y } : null);
    this.#pickPlace(false);
    this.#form.hidden = false;
    this.#opener.ariaExpanded = 'true';
    this.#form.elements.title.focus();
  }

  async #save() {
    const values = Object.fromEntries(fields.map(name => [name, this.#form.elements[name].value.trim()]));
    const sent = await post(`desk/${this.#what}`, {
      ...values, ...this.#place, priority: Number(values.priority), ...(this.#call && { call: this.#call.callId }),
    });
    if (sent) this.#close();
  }

  #close() {
    if (this.#form.hidden) return;
    this.#pickPlace(false);
    this.#form.hidden = true;
    this.#opener.ariaExpanded = 'false';
    (this.#from?.isConnected ? this.#from : this.#opener).focus();
  }

  #pickPlace(on) {
    this.#pick.ariaPressed = String(on);
    this.#map.pick(on ? point => {
      this.#setPlace(point);
      this.#pickPlace(false);
      this.#pick.focus();
    } : null);
    if (on) this.#spot.textContent = 'Click the place on the map';
    else this.#setPlace(this.#place);
  }

  #setPlace(place) {
    this.#place = place && { x: Math.round(place.x * 10) / 10, y: Math.round(place.y * 10) / 10 };
    this.#spot.textContent = this.#place ? `${this.#place.x}, ${this.#place.y}` : 'No place on the map';
  }
}
