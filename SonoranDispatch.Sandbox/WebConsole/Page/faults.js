// The emulator's faults, as switches and delays.

import { Keyed, make } from './dom.js';
import { post } from './link.js';

const labels = new Map([
  ['down', 'Down: nothing answers'],
  ['refused', 'Refused: nobody listens'],
  ['slow', 'Slow answers'],
  ['slowmilliseconds', 'Slow answers'],
  ['answer500', 'Error 500, nothing done'],
  ['answer500aftereffect', 'Error 500, but done'],
  ['dropafteraccept', 'Done, but the line drops'],
  ['garbage', 'Garbage for an answer'],
  ['answer429', '429: too many requests'],
  ['v1gone', 'v1 is gone'],
  ['v1planrequired', 'v1 refuses: the plan'],
  ['v1invalidrequesttype', 'v1 refuses: invalid type'],
  ['v1deprecated', 'v1 refuses: deprecated'],
  ['v1answer404', 'v1 answers 404'],
  ['v1answer410', 'v1 answers 410'],
  ['v2gone', 'v2 is gone'],
  ['v2answer402', 'v2 answers 402: the plan'],
  ['v2answer403', 'v2 answers 403'],
  ['v2answer410', 'v2 answers 410'],
  ['oldv2rule', 'Old v2 rule: needs a unit'],
  ['nobodyfoundrefused', 'Refuses units not found'],
  ['unknownprimaryrefused', 'Refuses an unknown primary'],
  ['emptynoterefused', 'Refuses an empty note'],
  ['v1emergencynumberrefused', 'v1 refuses 911 numbers'],
  ['notlinkedisunsuccessful', 'Not linked: no success'],
]);

/** Returns a fault's label on the page. */
export function faultLabel(name) {
  const plain = name.replace(/[^a-z0-9]/gi, '').toLowerCase();
  return labels.get(plain) ?? name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
}

/** The fault panel. */
export class Faults {
  #empty = document.querySelector('#faults-empty');
  #rows = new Keyed(document.querySelector('#faults-list'), ([name]) => name, ([name]) => {
    const input = make('input');
    input.dataset.fault = name;
    return /delay|milliseconds/i.test(name) ? delay(name, input) : flip(name, input);
  });

  show(view) {
    const faults = Object.entries(view.faults);
    this.#empty.hidden = faults.length > 0;
    this.#rows.show(faults);
  }
}

function flip(name, input) {
  input.type = 'checkbox';
  input.addEventListener('change', () => post('fault', { name, value: input.checked ? 1 : 0 }));
  return {
    element: make('li', '', make('label', 'switch', input, faultLabel(name))),
    update: ([, value]) => { input.checked = value > 0; },
  };
}

function delay(name, input) {
  Object.assign(input, { type: 'number', min: 0, max: 60000, step: 500 });
  input.addEventListener('change', () => {
    const value = Math.min(Math.max(Math.round(input.valueAsNumber) || 0, 0), 60000);
    input.value = value;
    post('fault', { name, value });
  });
  return {
    element: make('li', 'delay', make('label', '', make('span', '', faultLabel(name)), input, ' ms')),
    update: ([, value]) => { if (document.activeElement !== input) input.value = value; },
  };
}
