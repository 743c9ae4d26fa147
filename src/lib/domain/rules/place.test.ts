import { expect, it } from 'vitest';
import { inSentence } from './place';

it.each([
	['Illinois', 'Illinois'],
	['District of Columbia', 'the District of Columbia'],
	['Australian Capital Territory', 'the Australian Capital Territory'],
	['United Kingdom', 'the United Kingdom'],
	['United States, another state', 'the United States'],
	['Canada, another province', 'Canada']
])('%s stands in a sentence as “in %s”', (title, named) => {
	expect(inSentence(title)).toBe(named);
});
