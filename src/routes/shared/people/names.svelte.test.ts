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
