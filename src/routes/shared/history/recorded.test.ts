import { expect, it } from 'vitest';
import { recordedWords } from './recorded';

const at = Date.UTC(2027, 5, 4, 17, 30);

it('leaves out the day that the act names itself', () => {
	const act = 'Told in person on June 4, 2027';
	expect(recordedWords({ act, at }, 'US', 'UTC')).toBe('Recorded that day, 5:30 PM UTC');
});

it('says the day of recording where it happened on another day', () => {
	const act = 'Told in person on June 2, 2027';
	expect(recordedWords({ act, at }, 'US', 'UTC')).toBe('Recorded on June 4, 2027, 5:30 PM UTC');
});

it('writes British days and times where that is the style', () => {
	const act = 'Changed: phone';
	expect(recordedWords({ act, at }, 'GB', 'UTC')).toBe('Recorded on 4 June 2027, 17:30 UTC');
});

it('names the zone in which the moment is read, in summer and in winter', () => {
	const act = 'Changed: phone';
	const west = 'America/Los_Angeles';
	expect(recordedWords({ act, at }, 'US', west)).toBe('Recorded on June 4, 2027, 10:30 AM PDT');
	const winter = Date.UTC(2027, 11, 4, 17, 30);
	expect(recordedWords({ act, at: winter }, 'US', west)).toMatch(/9:30 AM PST$/);
});
