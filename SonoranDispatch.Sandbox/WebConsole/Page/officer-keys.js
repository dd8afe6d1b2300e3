// The key mappings that the client script registered with the game, as buttons.

import { Keyed, make } from './dom.js';
import { post } from './link.js';

const listCommand = 'sdispatch_list';

// What each command does, and whether it acts on the newest card.
const commands = new Map([
  ['sdispatch_respond', { says: 'Respond', onCard: true }],
  ['sdispatch_gps', { says: 'Route', onCard: true }],
  ['sdispatch_dismiss', { says: 'Dismiss', onCard: true }],
  [listCommand, { says: 'List', onCard: false }],
  ['sdispatch_panic', { says: 'Panic', onCard: false }],
]);

// Keys whose printed label differs from the game's name for them.
const printed = new Map([['SEMICOLON', ';'], ['APOSTROPHE', '’'], ['BACKSLASH', '\\'], ['END', 'End']]);

/** The row of keys under an officer's screen. */
export class OfficerKeys {
  #who;
  #escape;
  #rows;

  /**
   * @param {HTMLElement} row
   * @param {() => (number|undefined)} who returns the officer's server id
   * @param {() => void} escape presses Escape on the officer's page
   */
  constructor(row, who, escape) {
    this.#rows = new Keyed(row, key => key.command, first => this.#create(first.command));
    this.#who = who;
    this.#escape = escape;
  }

  show(player) {
    const order = [...commands.keys()];
    const keys = (player?.keys ?? []).filter(({ command }) => commands.has(command))
      .sort((one, other) => order.indexOf(one.command) - order.indexOf(other.command));
    this.#rows.show(keys.map(({ command, key }) => ({ command, key, topCard: player.topCard, pageHasFocus: player.pageHasFocus })));
  }

  #create(command) {
    const { says, onCard } = commands.get(command);
    const [cap, words] = [make('kbd'), make('span')];
    const button = make('button', '', cap, words);
    button.type = 'button';
    button.dataset.command = command;
    let shown;
    button.addEventListener('click', () => {
      if (shown.pageHasFocus) this.#escape();
      else post('press', { player: this.#who(), key: shown.key });
    });
    return {
      element: make('li', '', button),
      update(key) {
        shown = key;
        const leaves = command === listCommand && key.pageHasFocus;
        cap.textContent = leaves ? 'Esc' : printed.get(key.key) ?? (key.key || '–');
        words.textContent = leaves ? 'Close the list' : says;
        button.disabled = !leaves && (key.key === '' || key.pageHasFocus || (onCard && key.topCard === 0));
        button.title = leaves ? '' : why(key, onCard);
      },
    };
  }
}

function why({ key, topCard, pageHasFocus }, onCard) {
  if (key === '') return 'No key is bound to it.';
  if (pageHasFocus) return 'The page has the keyboard: no key reaches the game.';
  if (onCard) return topCard === 0 ? 'No card is on the screen.' : `Acts on the newest card: call ${topCard}.`;
  return '';
}
