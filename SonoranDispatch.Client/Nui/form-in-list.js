// Where a dispatcher's form is in the list: in place of the details, and beside the map while a place is chosen on it.

/**
 * Connects the form with the list around it.
 * @param {import('./calls.js').Calls} calls the view of calls, with the form
 * @param {(view: string) => void} turnTo shows the list, the map or the settings
 * @param {HTMLButtonElement} newCall the button that opens the form for a new call
 * @param {() => import('./texts.js').Texts} texts returns the texts
 */
export function connectForm(calls, turnTo, newCall, texts) {
  const { details, pane } = calls;
  const { form } = details;

  form.onOpened = () => {
    if (calls.hidden) turnTo('list');
    details.classList.add('with-form');
    calls.classList.add('with-details');
  };

  form.onClosed = wasNew => {
    pane.map.picking.stop();
    details.classList.remove('with-form');
    if (!wasNew && details.actions.returnTo('edit')) return;
    calls.classList.remove('with-details');
    if (newCall.hidden) calls.takeFocus();
    else newCall.focus();
  };

  form.place.onWanted = call => {
    const before = pane.isMap ? 'map' : 'list';
    turnTo('map');
    calls.classList.remove('with-details');
    pane.map.picking.start(call, texts(), place => {
      turnTo(before);
      calls.classList.add('with-details');
      form.place.choose(place);
    });
    pane.map.focusOn();
  };
}
