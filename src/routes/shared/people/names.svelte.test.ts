import { afterEach, expect, it } from 'vitest';
import { names, shownIn } from './names.svelte';

const people = [{ name: 'Zoë Lindqvist' }, { name: 'Maja Lindqvist' }, { name: '' }];
const said = 'Not in force: the signature of Maja Lindqvist is missing.';

afterEach(() => names.hidden && names.toggle());

it('a sentence that names people says their initials while names are hidden', () => {
	expect(shownIn(said, people)).toBe(said);
	names.toggle();
	expect(shownIn(said, people)).toBe('Not in force: the signature of M. L. is missing.');
});

it('whoever was added or removed beside a client is hidden also where they are there no longer', () => {
	names.toggle();
	const said = 'Changed: phone; Guardian removed: Lucia Moreno; Guardian added: Paul Ruiz Moreno';
	expect(shownIn(said, [])).toBe(
		'Changed: phone; Guardian removed: L. M.; Guardian added: P. R. M.'
	);
	expect(shownIn('Partner added: Bo Kim, from a client list', [])).toBe(
		'Partner added: B. K., from a client list'
	);
});
