import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, it } from 'vitest';
import { passphraseFault, sameTyping, suggestPassphrase } from './passphrase';

it.each([
	['', false],
	['short', false],
	['fourteen chars', false],
	['fifteen of them', true],
	['aaaaaaaaaaaaaaaaaaaa', false],
	['                    ', false],
	['правильная лошадь', true]
])('“%s” is strong enough or not', (text, isStrong) => {
	expect(passphraseFault(text) === null).toBe(isStrong);
});

it('is suggested as six words of the list', async () => {
	const words = (await suggestPassphrase()).split(' ');
	expect(words.filter((word) => wordlist.includes(word))).toHaveLength(6);
});

it('is never suggested twice', async () => {
	const suggested = await Promise.all(Array.from({ length: 50 }, suggestPassphrase));
	expect(new Set(suggested).size).toBe(50);
});

it('is the same on every keyboard', () => {
	expect(sameTyping(' cafe\u0301  noir ')).toBe(sameTyping('café noir'));
});
