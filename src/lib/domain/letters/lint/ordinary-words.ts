import words from './ordinary-words.json';

/** Words that begin a sentence or stand in a day or an address, and are somebody's name too: alone they name nobody. */
export const ordinaryWords: ReadonlySet<string> = new Set(words.join(' ').split(' '));
