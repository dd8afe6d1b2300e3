// The few small icons on a card, drawn in the text's own colour. They add no information beyond the text.

const svg = 'http://www.w3.org/2000/svg';

const paths = {
  place: 'M8 1.2a4.9 4.9 0 0 0-4.9 4.9C3.1 9.8 8 14.8 8 14.8s4.9-5 4.9-8.7A4.9 4.9 0 0 0 8 1.2Zm0 6.8a1.9 1.9 0 1 1 0-3.8A1.9 1.9 0 0 1 8 8Z',
  caller: 'M8 8.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Zm-6 6c0-3 2.6-4.8 6-4.8s6 1.8 6 4.8Z',
  units: 'M8 1.2 13.6 3v4.6c0 3.5-2.4 5.9-5.6 7.2-3.2-1.3-5.6-3.7-5.6-7.2V3Z',
};

/** An icon by name, hidden from screen readers. */
export function icon(name) {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('class', 'icon');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', paths[name]);
  picture.append(path);
  return picture;
}
