// Age and distance as text. Both are coarse, so that a card does not flicker.

/** "now" in the first minute, then whole minutes. */
export function ageText(seconds, texts) {
  const minutes = Math.floor(seconds / 60);
  return minutes < 1 ? texts.say('now') : texts.say('minutes', { n: texts.number(minutes) });
}

const feetInMetre = 3.28084;
const feetInMile = 5280;

/** Tens of metres below a kilometre, tenths of a kilometre below ten, whole kilometres above; or the same in feet and miles. Empty if unknown. */
export function distanceText(metres, texts) {
  if (metres === null) return '';
  return texts.isImperial
    ? inTens(metres * feetInMetre, 1000, feetInMile, ['feet', 'miles'], texts)
    : inTens(metres, 1000, 1000, ['metres', 'kilometres'], texts);
}

function inTens(length, most, inLarge, [small, large], texts) {
  const tens = Math.round(length / 10) * 10;
  if (tens < most) return texts.say(small, { n: texts.number(tens) });
  const many = tens / inLarge;
  return texts.say(large, { n: texts.number(many < 9.95 ? many : Math.round(many)) });
}
