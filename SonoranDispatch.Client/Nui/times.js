// When a call reached each step. Steps that have not been reached, or whose time is not known, are left out.

import { element, own } from './card-parts.js';
import { isObject, readText } from './reading.js';
import { set } from './words.js';

const steps = ['received', 'inCad', 'enRoute', 'onScene', 'closed'];
const texts = { received: 'timeReceived', inCad: 'timeInCad', enRoute: 'timeEnRoute', onScene: 'timeOnScene', closed: 'timeClosed' };

/** Reads the times of a details message: moments in ISO 8601, by step. */
export function readTimes(value) {
  const times = isObject(value) ? value : {};
  return Object.freeze(Object.fromEntries(steps.map(step => [step, readMoment(times[step])])));
}

function readMoment(value) {
  const text = readText(value, 40);
  return /^\d{4}-\d\d-\d\dT/.test(text) ? text : '';
}

/** The times of a call, in one line per step. */
export class Times {
  #lines = Object.fromEntries(steps.map(step => [step, { line: element('li', 'step'), name: own('span', 'named'), at: element('time', 'moment') }]));

  constructor() {
    this.element = element('ol', 'times');
    for (const { line, name, at } of Object.values(this.#lines)) {
      line.append(at, name);
      this.element.append(line);
    }
  }

  /** @param {object} times what readTimes returned @param {Texts} say the texts @param {string} language a language tag that Intl accepts */
  write(times, say, language) {
    for (const step of steps) {
      const { line, name, at } = this.#lines[step];
      const moment = new Date(times[step]);
      line.hidden = Number.isNaN(moment.getTime());
      if (line.hidden) continue;
      at.dateTime = moment.toISOString();
      set(at, moment.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: say.hour12 }));
      set(name, say.say(texts[step]));
    }
  }

  /** Whether no time is shown. */
  get isEmpty() {
    return Object.values(this.#lines).every(({ line }) => line.hidden);
  }
}
