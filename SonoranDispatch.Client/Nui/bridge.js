// Communication between the page and the client script that owns it.

/**
 * Passes each message of a known type to its handler. Anything else is ignored.
 * @param {Map<string, (message: object) => void>} handlers by message type
 */
export function listen(handlers) {
  window.addEventListener('message', event => {
    const message = event.data;
    if (typeof message !== 'object' || message === null) return;
    handlers.get(message.type)?.(message);
  });
}

/**
 * Sends something to the client script. Nothing waits for the response, and failures are ignored:
 * the page works the same without the script.
 * @param {string} name the callback's name
 * @param {object} body sent as JSON
 */
export function post(name, body) {
  fetch(addressOf(name), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    body: JSON.stringify(body),
  }).catch(() => {});
}

// The game provides GetParentResourceName to its pages. Without it, the page is served by an ordinary web server.
function addressOf(name) {
  return typeof window.GetParentResourceName === 'function'
    ? `https://${window.GetParentResourceName()}/${name}`
    : `callback/${name}`;
}
