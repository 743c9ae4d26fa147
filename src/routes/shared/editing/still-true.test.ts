import { expect, it } from 'vitest';
import { stillTrue } from './still-true';

const shown = { closingOn: 'It is before the last session.', clinician: 'Give your name.' };

it('what was corrected leaves, what was not stays as it is now, and nothing joins before the next try', () => {
	expect(stillTrue(shown, {})).toEqual({});
	expect(stillTrue(shown, { closingOn: 'It is past.', place: 'Choose it.' })).toEqual({
		closingOn: 'It is past.'
	});
});
