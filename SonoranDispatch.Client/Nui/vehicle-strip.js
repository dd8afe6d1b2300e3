// The vehicle that a call is about, in one row: on cards and in the details.

import { own, row } from './card-parts.js';
import { icon } from './icons.js';
import { set } from './words.js';

/** What is known of a vehicle, as one text. */
export function vehicleWords({ colour, model, plate }) {
  return [colour, model, plate].filter(each => each !== '').join(' ');
}

/** A row with colour, model and plate. It is hidden while nothing is known. */
export class VehicleStrip {
  #label = own('span', 'label');
  #parts = { colour: own('span', 'colour'), model: own('span', 'model'), plate: own('span', 'plate') };

  constructor() {
    const { colour, model, plate } = this.#parts;
    this.element = row('row vehicle', icon('vehicle'), this.#label, colour, model, plate);
    this.element.hidden = true;
  }

  /** Writes the facts of a call. Returns the parts that changed. */
  write(facts, texts) {
    this.element.hidden = vehicleWords(facts) === '';
    set(this.#label, texts.say('vehicle'));
    return Object.entries(this.#parts).filter(([name, part]) => set(part, facts[name])).map(([, part]) => part);
  }
}
