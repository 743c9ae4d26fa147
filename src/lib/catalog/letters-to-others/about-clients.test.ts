import { expect, it } from 'vitest';
import { outsideHold, partsHeldBack } from '$lib/domain/letters/outside-hold';
import { addDays, day } from '$lib/domain/days/day';
import type { Release } from '$lib/domain/records';
import { guardian, today } from '$tests/support/domain/cases';
import { party } from '$tests/support/domain/outside';
import { release } from '$tests/support/domain/releases';
import {
	aboutWhom,
	read,
	situationFor,
	toOutside,
	writeAbout
} from '$tests/support/catalog/letters-to-others/fitting';
import { clientLetters } from './index';

const letter = (id: string) => clientLetters.find((each) => each.id === id)!;
const cover = letter('transfer-summary');
const hold = (releases: Release[], circumstances: string[] = [], id = 'transfer-summary') => {
	const about = letter(id);
	return outsideHold(
		situationFor({ releases, client: { circumstances } }),
		about,
		toOutside(about)
	);
};
const part2 = ['part-2'];

it.each<[string, Release[], string]>([
	['there is none', [], 'No release for River Clinic is on file'],
	[
		'it is for somebody else',
		[release({ providerId: 'b', to: 'Harriet' })],
		'No release for River'
	],
	['it is not signed yet', [release({ signedOn: null })], 'It is not signed yet.'],
	['it has ended', [release({ expiresOn: addDays(today, -1) })], 'It ended on May 31, 2026.'],
	['it was revoked', [release({ revokedOn: today })], 'It was revoked on June 1, 2026.'],
	['it does not name a summary', [release({ scope: ['dates'] })], 'does not name what this letter'],
	['it is of notes kept apart alone', [release({ scope: ['psychotherapyNotes'] })], 'does not name']
])('the cover letter waits while %s', (_, releases, sentence) => {
	expect(hold(releases)).toContain(sentence);
});

it('the cover letter goes with a valid release for its provider', () => {
	expect(hold([release()])).toBeNull();
});

it('an older release that is valid counts beside a newer one that is revoked', () => {
	expect(hold([release(), release({ id: 'new', revokedOn: today })])).toBeNull();
});

it('somebody outside the directory is found by the name on the form', () => {
	const named = release({ providerId: null, to: ' river  clinic', scope: ['dates'] });
	expect(hold([named], [], 'prescriber')).toBeNull();
});

it('what comes from a substance use programme needs a consent that names it', () => {
	expect(hold([release()], part2)).toContain('(Part 2)');
	expect(hold([release({ scope: ['summary', 'part2'] })], part2)).toBeNull();
});

it('carries the notice of Part 2 where it holds, and only there', () => {
	const releases = [release({ scope: ['summary', 'part2'] })];
	const notice = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';
	const held = situationFor({ releases, client: { circumstances: part2 } });
	expect(read(writeAbout(cover, held))).toContain(notice);
	expect(read(writeAbout(cover, held))).not.toMatch(/substance|program/);
	expect(read(writeAbout(cover, situationFor({ releases })))).not.toMatch(/part 2/i);
});

it('a court may be told what its order lets it know, once the order was read', () => {
	expect(hold([], ['court-ordered'], 'court')).toBeNull();
	expect(hold([], [], 'court')).toContain('No release');
	expect(hold([], ['court-ordered', 'part-2'], 'court')).toContain('No release');
});

it('a court hears of attendance only where that was asked for', () => {
	const text = read(writeAbout(letter('court'), situationFor(), { attendance: '' }));
	expect(text).not.toMatch(/began on|attended/);
	expect(text).toContain('Treatment with me ends on October 30, 2026.');
});

it('encloses no more than the release names', () => {
	const asked = (scope: Release['scope']) =>
		cover.asks(situationFor(), release({ scope })).map(({ id }) => id);
	expect(asked(['summary'])).toEqual(['summary', 'copy']);
	expect(asked(['records', 'safetyPlan'])).toEqual(['records', 'plan', 'copy']);
});

it('says whose part of a couple’s record stays back', () => {
	const couple = situationFor({ client: { format: 'couple' } });
	const partner = guardian({ role: 'partner', name: 'Ira Novak' });
	const two = { ...couple, case: { ...couple.case, recipients: [partner] } };
	expect(partsHeldBack(two)).toContain('Each adult signs');
	expect(partsHeldBack(situationFor())).toBeNull();
});

it.each([
	['waiting', { standing: 'waiting' as const }, []],
	['dead', { circumstances: ['deceased'] }, ['estate']]
])('about somebody who is %s nothing is written but what answers an estate', (_, client, some) => {
	const here = situationFor({ client });
	expect(clientLetters.filter((each) => each.fits(here)).map(({ id }) => id)).toEqual(some);
});

it.each(['records', 'account', 'both'])(
	'an estate that asks for %s hears nothing of whoever has died, not even that they were seen',
	(wants) => {
		const here = aboutWhom(letter('estate'));
		const text = read(writeAbout(letter('estate'), here, { wants, askedOn: '' }));
		expect(outsideHold(here, letter('estate'), party({ name: 'Ines Roth' }))).toBeNull();
		expect(text).not.toMatch(
			/\b(clients?|treat\w*|sessions?|therap\w*|seen|met|worked|owed?|your loss)\b/i
		);
	}
);

it('says that the work with one client ends where the practice goes on', () => {
	const own = { reason: 'goals-achieved', lastSessionOn: day('2026-07-15') };
	const text = read(writeAbout(cover, situationFor({ client: own })));
	expect(text).toContain('Our work ends on July 15, 2026.');
	expect(text).not.toMatch(/close|goal/);
});

it('names the last session that is planned with them, before the day of the practice', () => {
	const sessions = ['2026-07-01', '2026-07-22'].map((on) => ({
		...{ id: on, clientId: 'zoe', plannedOn: day(on), standing: 'planned' as const },
		...{ happenedOn: null, way: null, covered: null }
	}));
	const here = situationFor();
	const text = (facts: object) =>
		read(writeAbout(cover, { ...here, case: { ...here.case, ...facts } }));
	expect(text({})).toContain('The last session is planned for October 30, 2026.');
	expect(text({ sessions })).toContain('The last session is planned for July 22, 2026.');
});

it.each([
	['continuing', /within the next few weeks would be good/],
	['urgent', /is needed soon/],
	['optional', /no hurry/],
	['none', /no hurry/]
] as const)('a referral says how soon for a need that is %s', (need, says) => {
	expect(read(writeAbout(letter('referral'), situationFor({ client: { need } })))).toMatch(says);
});

it('a referral says nothing of how soon where nobody has asked what they need', () => {
	const here = situationFor({ client: { need: null } });
	expect(read(writeAbout(letter('referral'), here))).not.toMatch(
		/needed soon|next few weeks|hurry/
	);
});
