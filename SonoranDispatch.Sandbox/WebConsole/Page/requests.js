// The requests to the CAD as they happen.

import { Keyed, make } from './dom.js';

/** The request panel. */
export class Requests {
  #count = document.querySelector('#requests-count');
  #empty = document.querySelector('#requests-empty');
  #rows = new Keyed(document.querySelector('#requests-rows'), request => request.number, createRow);

  show(view) {
    const failed = view.requests.filter(request => ['refused', 'failed'].includes(kindOf(request.status))).length;
    this.#count.textContent = view.requests.length === 0
      ? ''
      : `${view.requests.length} shown${failed > 0 ? `, ${failed} failed` : ''}`;
    this.#empty.hidden = view.requests.length > 0;
    this.#rows.show(view.requests);
  }
}

function createRow(request) {
  const [status, took, body, answer] = [make('span', 'status'), make('span', 'took'), make('pre'), make('pre')];
  const row = make('li', 'request', make('details', '',
    make('summary', '',
      make('span', 'number', `${request.number}`),
      make('span', 'at', clock(request.at)),
      make('span', 'method', request.method),
      make('span', 'path', request.path),
      status,
      took),
    make('div', 'bodies', make('h3', '', 'Sent'), body, make('h3', '', 'Answered'), answer)));
  row.dataset.request = request.number;
  row.querySelector('.path').title = request.path;
  row.firstElementChild.addEventListener('toggle', () => row.scrollIntoView({ block: 'nearest' }));
  return {
    element: row,
    update(now) {
      row.dataset.kind = kindOf(now.status);
      status.textContent = now.status === null ? '…' : now.status === 0 ? 'no answer' : `${now.status}`;
      took.textContent = now.milliseconds === null ? 'under way' : `${now.milliseconds.toFixed(now.milliseconds < 100 ? 1 : 0)} ms`;
      body.textContent = pretty(now.body) || 'nothing';
      answer.textContent = pretty(now.answer) || (now.status === null ? 'not yet' : 'nothing');
    },
  };
}

function kindOf(status) {
  if (status === null) return 'flying';
  if (status >= 200 && status < 300) return 'fine';
  return status >= 400 && status < 500 ? 'refused' : 'failed';
}

// Formats minutes, seconds and tenths of the game's timer.
function clock(milliseconds) {
  const tenths = Math.floor(milliseconds / 100);
  const seconds = String(Math.floor(tenths / 10) % 60).padStart(2, '0');
  return `${Math.floor(tenths / 600)}:${seconds}.${tenths % 10}`;
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
