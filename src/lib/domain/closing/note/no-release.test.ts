/** Alder Clinic’s release is signed on April 20 and revoked on April 21: whenever that is entered, nothing rested on it on April 22. */
import { describe, expect, it } from 'vitest';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { day } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import type { Outcome, Release, SentLetter } from '$lib/domain/records';
import { milestones as at } from '$lib/domain/rules/milestones';
import { outcome, situationOf, step } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { sentLetter } from '$tests/support/domain/sent';

const signedOn = day('2027-04-20');
const alder = { to: 'Alder Clinic', providerId: 'alder', signedOn, expiresOn: day('2028-04-20') };
const sentOn = day('2027-04-22');
const none = 'no release in force on that day';

function note(
	changed: Partial<Release>,
	what: { said?: Partial<Outcome>; sent?: Partial<SentLetter> }
) {
	const rests = { who: 'Alder Clinic', because: 'with their release of April 20, 2027' };
	const done = outcome(at.summary, { happenedOn: sentOn, ...rests, ...what.said });
	const letter = {
		letter: 'transfer-summary',
		frozen: '{"to":["Alder Clinic"]}',
		happenedOn: sentOn
	};
	const here = situationOf({
		releases: [release({ ...alder, ...changed })],
		outcomes: what.said ? [done] : [],
		letters: what.sent ? [sentLetter({ providerId: 'alder', ...letter, ...what.sent })] : []
	});
	return noteText(noteNow(here, path(here, [step(at.summary)])));
}

describe('a summary that is recorded as sent with a release', () => {
	it.each<[string, Partial<Release>, Partial<Outcome>, boolean]>([
		['that was in force', {}, {}, false],
		['that was revoked the day before', { revokedOn: day('2027-04-21') }, {}, true],
		['that was revoked on that very day', { revokedOn: sentOn }, {}, true],
		['that was revoked the day after', { revokedOn: day('2027-04-23') }, {}, false],
		['that had ended', { expiresOn: day('2027-04-21') }, {}, true],
		['that was signed later', {}, { happenedOn: day('2027-04-19') }, true],
		['of somebody else', { to: 'River Clinic' }, {}, true],
		['and stands on another ground', { revokedOn: signedOn }, { because: 'in an emergency' }, false]
	])('%s', (_, changed, said, isNamed) => {
		expect(note(changed, { said }).includes(none)).toBe(isNamed);
	});
});

describe('a summary that left as a letter', () => {
	it.each<[string, Partial<Release>, Partial<SentLetter>, boolean]>([
		['with a release', {}, {}, false],
		['with one that was revoked before', { revokedOn: day('2027-04-21') }, {}, true],
		[
			'where no release is recorded for them',
			{ to: 'River Clinic', providerId: 'river' },
			{},
			false
		],
		['and is another letter', { revokedOn: signedOn }, { letter: 'prescriber' }, false]
	])('%s', (_, changed, sent, isNamed) => {
		expect(note(changed, { sent }).includes(none)).toBe(isNamed);
	});
});
