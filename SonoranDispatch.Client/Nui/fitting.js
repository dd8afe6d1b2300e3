// Makes the cards fit on the screen: those far from the anchor become one line, and what still has no room is left to be counted.

/**
 * Decides which cards are shown in full, and which as one line.
 * @param {HTMLElement[]} cards in order from the anchor; the first one is always shown in full
 * @param {number} room the height that the cards may take together, in pixels
 * @param {number} gap the height between two cards, in pixels
 * @param {boolean} compact whether only the first card is shown in full, however much room there is
 * @returns {number} how many of the cards fit, at least one
 */
export function fit(cards, room, gap, compact) {
  const lines = heights(cards, true);
  const full = heights(cards, false);
  const count = howMany(full[0] ?? 0, lines.slice(1), room, gap);

  let left = room - sum(lines.slice(0, count), gap);
  cards.forEach((card, index) => {
    left -= full[index] - lines[index];
    card.toggleAttribute('data-compact', index > 0 && (compact || left < 0));
  });
  return Math.min(count, cards.length);
}

function howMany(first, others, room, gap) {
  let height = first;
  let count = 1;
  for (const other of others) {
    height += gap + other;
    if (height > room) break;
    count++;
  }
  return count;
}

function heights(cards, compact) {
  for (const card of cards) card.toggleAttribute('data-compact', compact);
  return cards.map(card => card.getBoundingClientRect().height);
}

function sum(numbers, gap) {
  return numbers.reduce((total, each) => total + each + gap, -gap);
}
