import { expect, it } from 'vitest';
import { endWords } from './end-words';

it.each([
	['practice-closing', 'The practice closes on', 'No closing day yet'],
	['retirement', 'The practice closes on', 'No closing day yet'],
	['sudden-absence', 'The practice closes on', 'No closing day yet'],
	['leaving-group-practice', 'You leave the practice on', 'No day of leaving yet']
])('of %s: %s', (reason, ends, none) => {
	expect(endWords({ reason })).toMatchObject({ ends, none });
});

it.each(['planned-leave', 'parental-leave', 'not-ending'])(
	'of %s there is no such day',
	(reason) => {
		expect(endWords({ reason })).toBeNull();
	}
);
