// When a card is really on the screen.

const mostFrames = 120;

/**
 * Calls back once the frame's page has painted a call's card; never where no card comes up.
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

// A message that is posted just before a paint is read just after it.
function afterPaint(painted) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = painted;
  port2.postMessage(null);
}
