/** Nothing passes to others without a valid release that names it: 45 CFR 164.508, docs/standards.md F.2. */
import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import type { Release } from '$lib/domain/records';
import type { Circumstance } from '$lib/domain/rules/ending';
import { client, guardian, situationOf, today } from '$tests/support/domain/cases';
import { party } from '$tests/support/domain/outside';
import { release } from '$tests/support/domain/releases';
import { outsideHold, partsHeldBack, releaseFor } from './outside-hold';
import type { ClientLetter, Scope } from './outside-letter';

const river = party({ name: 'River Clinic', correspondentId: null, providerId: 'river' });

function here(releases: Release[], ...special: string[]) {
	const circumstances = special.map((id) => ({ id }) as Circumstance);
	return { ...situationOf({ releases }), circumstances };
}

function held(releases: Release[], { special = [] as string[], to = river, allowed = false } = {}) {
	const letter = {
		parts: ['summary'] as Scope[],
		allowedBy: () => (allowed ? 'An order of the court' : null)
	} as unknown as ClientLetter;
	return outsideHold(here(releases, ...special), letter, to);
}

const old = release({ id: 'old', expiresOn: addDays(today, -1) });

describe('a letter about a client', () => {
	it('goes with a valid release, whatever became of others, or where something else allows it', () => {
		expect(held([release(), old])).toBeNull();
		expect(held([], { allowed: true })).toBeNull();
	});

	it.each<[string, Release[], RegExp]>([
		['none is on file', [], /^No release for River Clinic is on file/],
		[
			'it is for somebody else',
			[release({ providerId: 'elm', to: 'Elm Clinic' })],
			/^No release for River Clinic is on file/
		],
		[
			'it names other things',
			[release({ scope: ['dates'] }), old],
			/^The release for River Clinic does not name what this letter tells them/
		],
		[
			'each has ended: the last one is named',
			[release({ revokedOn: day('2026-05-30') }), old],
			/^The release for River Clinic: It ended on May 31, 2026\. Have one signed first\.$/
		],
		[
			'each has ended, three of them',
			[old, old, release({ signedOn: null })],
			/: It is not signed yet\./
		]
	])('waits where %s', (_, releases, sentence) => {
		expect(held(releases)).toMatch(sentence);
	});
});

describe('of somebody from a substance use programme', () => {
	const special = ['part-2'];
	const part2 = release({ scope: ['part2', 'summary'] });

	it('goes only with a release that names those records, too', () => {
		expect(held([part2], { special })).toBeNull();
		expect(held([release()], { special })).toMatch(/does not name substance use program records/);
		expect(held([release({ scope: ['part2'] })], { special })).toMatch(/\(Part 2\)/);
	});

	it('is as of anybody where none is named', () => {
		expect(held([part2])).toBeNull();
	});
});

describe('a release is for whom it names', () => {
	const unlisted = (name: string) => party({ name, correspondentId: 'x', providerId: null });

	it.each([
		['River Clinic', true],
		[' river  clinic. ', true],
		['Riverside Clinic', false]
	])('by the name where one is not in the directory: %s', (name, found) => {
		expect(held([release({ providerId: null })], { to: unlisted(name) }) === null).toBe(found);
		expect(held([release()], { to: unlisted(name) }) === null).toBe(found);
	});

	it('by the entry of the directory where both are there, whatever they are called', () => {
		expect(held([release({ to: 'Its old name' })])).toBeNull();
		expect(held([release({ providerId: 'elm' })])).toMatch(/^No release/);
		expect(held([release({ providerId: null, to: 'Elm Clinic' })])).toMatch(/^No release/);
	});
});

it('rests on the newest release that names one of the parts', () => {
	const releases = [
		release({ id: 'a', scope: ['records'] }),
		release({ id: 'b', scope: ['records', 'dates'] }),
		release({ id: 'c', scope: ['safetyPlan'] })
	];
	expect(releaseFor(here(releases), river, ['summary', 'records'])?.id).toBe('b');
	expect(releaseFor(here(releases), river, ['summary'])).toBeNull();
});

describe('a release that a partner signed for their own part', () => {
	const couple = client({ name: 'Paula Brandt', format: 'couple' });
	const oscar = guardian({
		id: 'oscar',
		role: 'partner',
		name: 'Oscar Lindt',
		legalAuthority: null
	});
	const own = release({ recipientId: 'oscar' });
	const letter = { parts: ['summary'], allowedBy: () => null } as unknown as ClientLetter;
	const held = (releases: Release[]) =>
		outsideHold(situationOf({ client: couple, recipients: [oscar], releases }), letter, river);

	it('lets nothing pass on of the client', () => {
		expect(held([own])).toBe(
			'The release for River Clinic is Oscar Lindt’s, for their own part: it covers nothing about Paula Brandt. Have Paula Brandt sign one too.'
		);
	});

	it('leaves the client’s own as it is', () => {
		expect(held([release(), own])).toBeNull();
	});
});

it('holds the part of those back who have not signed', () => {
	const couple = client({ format: 'couple' });
	const recipients = [guardian({ role: 'partner', legalAuthority: null })];
	const one = { client: couple, recipients, releases: [release()] };
	expect(partsHeldBack(situationOf(one))).toMatch(/^Each adult signs/);
	expect(partsHeldBack(situationOf({ ...one, releases: [] }))).toMatch(/^Each adult signs/);
	expect(partsHeldBack(situationOf({ releases: [] }))).toBeNull();
});
