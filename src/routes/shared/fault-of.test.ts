import { expect, it } from 'vitest';
import { faultOf } from './fault-of';

const unloaded =
	'A part of Closewell could not be loaded. Check your connection, then try again or load this page again.';

it.each([
	['Chromium', 'Failed to fetch dynamically imported module: http://localhost/a.js'],
	['Firefox', 'error loading dynamically imported module: http://localhost/a.js'],
	['WebKit', 'Importing a module script failed.']
])('a file of the app that did not come is no address on screen, as %s says it', (_, message) => {
	expect(faultOf(new TypeError(message))).toBe(unloaded);
});

it('a sentence of ours stays as it is', () => {
	expect(faultOf(new Error('Choose whom it is for.'))).toBe('Choose whom it is for.');
	expect(faultOf('gone')).toBe('gone');
});
