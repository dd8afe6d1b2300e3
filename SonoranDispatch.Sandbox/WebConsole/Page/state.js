// The page's header and footer: the CAD in use, whether the resource runs, active faults, and measurements.

import { Keyed, make } from './dom.js';
import { faultLabel } from './faults.js';
import { post } from './link.js';

/** The header and footer. */
export class State {
  #cad = document.querySelector('#state-cad');
  #resource = document.querySelector('#state-resource');
  #faults = document.querySelector('#state-faults');
  #measures = new Keyed(document.querySelector('#measures'), ([name]) => name, ([name]) => {
    const value = make('dd');
    return { element: make('div', '', make('dt', '', name), value), update: ([, text]) => { value.textContent = text; } };
  });

  /** @param {() => void} onRestart called when a restart was requested and accepted */
  constructor(onRestart) {
    document.querySelector('#restart').addEventListener('click', async () => {
      if (await post('restart')) onRestart();
    });
  }

  show(view) {
    const broken = Object.keys(view.faults).filter(name => view.faults[name] > 0);
    this.#cad.textContent = view.cad === 'emulator' ? 'CAD: emulator' : `CAD: ${view.cad}`;
    this.#resource.textContent = `Resource: ${view.resource}`;
    this.#resource.className = view.resource === 'started' ? 'fine' : 'bad';
    this.#faults.hidden = broken.length === 0;
    this.#faults.className = 'bad';
    this.#faults.textContent = broken.length === 1 ? `Fault: ${faultLabel(broken[0])}` : `${broken.length} faults on`;
    this.#measures.show(Object.entries(view.measures));
  }
}
