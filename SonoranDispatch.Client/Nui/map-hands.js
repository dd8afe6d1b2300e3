// The mouse on a map: pan by drag, zoom by wheel, and clicks.

const still = 4;

/**
 * Adds pan by drag and zoom by wheel.
 * @param {Element} sheet the element that the mouse acts on
 * @param {import('./map-view.js').MapView} view
 * @param {(point: { x: number, y: number }, target: Element) => void} clicked called for a click that was not a drag
 * @param {(point: { x: number, y: number }) => void} hovered
 */
export function handle(sheet, view, clicked, hovered = () => {}) {
  let drag = null;

  sheet.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    drag = { x: event.clientX, y: event.clientY, moved: false };
  });
  sheet.addEventListener('pointermove', event => {
    hovered(view.under(event.clientX, event.clientY));
    if (event.buttons === 0) drag = null;
    if (!drag) return;
    const [right, down] = [drag.x - event.clientX, drag.y - event.clientY];
    if (!drag.moved && Math.hypot(right, down) < still) return;
    // Not before: a click belongs to what is under the mouse.
    if (!drag.moved) sheet.setPointerCapture(event.pointerId);
    view.pan(right, down);
    drag = { x: event.clientX, y: event.clientY, moved: true };
    sheet.classList.add('dragged');
  });
  sheet.addEventListener('pointerup', event => {
    if (drag && !drag.moved) clicked(view.under(event.clientX, event.clientY), event.target);
    drag = null;
    sheet.classList.remove('dragged');
  });
  sheet.addEventListener('pointercancel', () => {
    drag = null;
    sheet.classList.remove('dragged');
  });
  sheet.addEventListener('wheel', event => {
    event.preventDefault();
    view.zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015)), event.clientX, event.clientY);
  }, { passive: false });
}
