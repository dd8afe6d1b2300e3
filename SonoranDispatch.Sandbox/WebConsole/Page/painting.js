// Detects when a card has been painted on the screen.

const mostFrames = 120;

/**
 * Calls back once the iframe's page has painted a call's card. Never calls back if no card appears.
 * @param {HTMLIFrameElement} frame
 * @param {number} call
 * @param {() => void} painted
 */
export function whenPainted(frame, call, painted) {
  const page = frame.contentWindow;
  let left = mostFrames;
  const look = () => {
    if (page.document.querySelector(`sd-cards sd-card[data-call="${call}"]`)) afterPaint(painted);
    else if (left-- > 0) page.requestAnimationFrame(look);
  };
  page.requestAnimationFrame(look);
}

// A message posted just before a paint is received just after it.
function afterPaint(painted) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = painted;
  port2.postMessage(null);
}
