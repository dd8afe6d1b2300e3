// What a dispatcher can do with one call.

import { Keyed, make } from './dom.js';
import { post } from './link.js';

/**
 * Creates the controls of a call: closed until they are wanted.
 * @param {number} callId
 * @param {import('./desk.js').Desk} desk
 */
export function createWork(callId, desk) {
  let shown = null;
  const act = (what, more = {}) => post(`desk/${what}`, { call: callId, ...more });
  const button = (text, name, press) => {
    const made = make('button', '', text);
    made.type = 'button';
    made.ariaLabel = name;
    made.addEventListener('click', press);
    return made;
  };
  const edit = button('Edit', `Edit call ${callId}`, () => desk.open(shown.isEmergency ? 'answer' : 'edit', shown, edit));
  const close = button('Close', `Close call ${callId}`, () => act('close'));
  const remove = button('Delete', `Delete call ${callId}`, () => act('delete'));
  const free = make('select');
  free.ariaLabel = `Unit for call ${callId}`;
  const attach = button('Attach', `Attach the unit to call ${callId}`, () => act('attach', { unit: Number(free.value) }));
  const on = make('ul', 'units-on');
  const note = noteForm(callId, text => act('note', { text }));

  const element = make('details', 'work', make('summary', '', 'Dispatch'),
    make('p', '', edit, close, remove), on, make('p', 'free', free, attach), note);
  const options = new Keyed(free, unit => unit.id, unit => {
    const option = make('option', '', unit.number);
    option.value = unit.id;
    return { element: option, update: () => {} };
  });
  const units = new Keyed(on, unit => unit.id, ({ id, number }) => ({
    element: make('li', '', make('span', '', number),
      button('Primary', `Make ${number} the primary unit of call ${callId}`, () => act('primary', { unit: id })),
      button('Detach', `Detach ${number} from call ${callId}`, () => act('detach', { unit: id }))),
    update: () => {},
  }));

  return {
    element,
    update(item) {
      shown = item.call;
      element.hidden = !item.isWorkable;
      edit.textContent = item.call.isEmergency ? 'Answer' : 'Edit';
      edit.ariaLabel = `${edit.textContent} call ${callId}`;
      options.show(item.free);
      units.show(item.on);
      on.hidden = item.on.length === 0;
      free.parentElement.hidden = item.free.length === 0;
    },
  };
}

function noteForm(callId, add) {
  const input = make('input');
  input.ariaLabel = `Note for call ${callId}`;
  input.placeholder = 'A note';
  input.maxLength = 2000;
  const send = make('button', '', 'Add');
  send.ariaLabel = `Add the note to call ${callId}`;
  const form = make('form', 'note', input, send);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (input.value.trim() && await add(input.value.trim())) input.value = '';
  });
  return form;
}
