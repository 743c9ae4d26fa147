import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '$lib/domain/records/case';
import { addDays, day } from '$lib/domain/days/day';
import type { Recipient, Release } from '$lib/domain/records';
import { judged, releaseHold, unsignedParts } from './release';
import { signers } from '$lib/domain/records/release-signers';
import { caseOf, client, guardian, situationOf, today } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';

const yesterday = addDays(today, -1);

function judge(changed: Partial<Release> = {}, of: Partial<Case> = {}) {
	return judged(release(changed), caseOf(of), today, 'US');
}

describe('a release', () => {
	it('is valid where it says all, is signed, and runs', () => {
		expect(judge()).toEqual({ standing: 'valid', because: null });
	});

	it.each<[string, Partial<Release>, string, string]>([
		['names nothing', { scope: [] }, 'incomplete', 'It does not say what may be passed on.'],
		['names nobody', { to: ' ' }, 'incomplete', 'It does not say to whom.'],
		['has no purpose', { purpose: '' }, 'incomplete', 'It does not say what for.'],
		['has no last day', { expiresOn: null }, 'incomplete', 'It does not say until when.'],
		[
			'lacks two things',
			{ to: '', purpose: '' },
			'incomplete',
			'It does not say to whom, what for.'
		],
		['is not signed', { signedOn: null }, 'prepared', 'It is not signed yet.'],
		['was revoked', { revokedOn: today }, 'revoked', 'It was revoked on June 1, 2026.'],
		['has ended', { expiresOn: yesterday }, 'expired', 'It ended on May 31, 2026.'],
		[
			'names notes and more',
			{ scope: ['psychotherapyNotes', 'summary'] },
			'combined',
			'Psychotherapy notes need a release of their own, and this one names other records too.'
		]
	])('that %s is not valid, and says why', (_, changed, standing, because) => {
		expect(judge(changed)).toEqual({ standing, because });
	});

	it('is valid on its last day, and until the day it is revoked', () => {
		expect(judge({ expiresOn: today }).standing).toBe('valid');
		expect(judge({ revokedOn: addDays(today, 1) }).standing).toBe('valid');
	});

	it('of psychotherapy notes alone is valid', () => {
		expect(judge({ scope: ['psychotherapyNotes'] }).standing).toBe('valid');
	});

	it('never passes notes together with anything else', () => {
		const others = ['dates', 'summary', 'records', 'safetyPlan', 'part2'] as const;
		const some = fc.subarray([...others], { minLength: 1 });
		fc.assert(
			fc.property(some, (rest) => {
				expect(judge({ scope: [...rest, 'psychotherapyNotes'] }).standing).toBe('combined');
			})
		);
	});
});

describe('who signs', () => {
	it.each([
		[true, 'valid'],
		[null, 'incomplete'],
		[false, 'incomplete']
	])('a guardian whose legal authority is %s makes it %s', (legalAuthority, standing) => {
		const recipients = [guardian({ legalAuthority })];
		expect(judge({ recipientId: 'maja' }, { recipients }).standing).toBe(standing);
	});

	it('is somebody else where the client cannot decide alone', () => {
		const own = client({ circumstances: ['lacks-capacity'] });
		expect(signers(caseOf({ client: own })).filter(({ may }) => may)).toEqual([]);
	});

	it('is each adult of a couple, for their own part', () => {
		const couple = client({ format: 'couple' });
		const recipients = [guardian({ role: 'partner', legalAuthority: null })];
		const releases = [release()];
		const parts = unsignedParts(caseOf({ client: couple, recipients, releases }), today, 'US');
		expect(parts.map(({ recipientId }) => recipientId)).toEqual(['maja']);
	});

	it.each([
		['a couple', 'couple', 'partner', ['maja']],
		['a family', 'family', 'familyMember', ['maja']],
		['a family, not the guardian of it', 'family', 'guardian', []],
		['nobody beside a client alone', 'individual', 'partner', []]
	] as const)('is each adult of %s who has not signed', (_, format, role, expected) => {
		const recipients = [guardian({ role, legalAuthority: null })];
		const releases = [release(), release({ recipientId: 'maja', signedOn: null })];
		const own = caseOf({ client: client({ format }), recipients, releases });
		expect(unsignedParts(own, today, 'US').map((each) => each.recipientId)).toEqual(expected);
		const unsigned = unsignedParts({ ...own, releases: [] }, today, 'US');
		expect(unsigned.some(({ role }) => role === 'client')).toBe(format !== 'individual');
	});
});

describe('the summary', () => {
	const hold = (...releases: Release[]) => releaseHold(situationOf({ releases }));

	it('waits for nothing where no release was recorded', () => {
		expect(hold()).toBeNull();
	});

	it('goes with one valid release, whatever became of others', () => {
		expect(hold(release({ revokedOn: today }), release({ id: 'new' }))).toBeNull();
	});

	it.each<[string, Partial<Release>, string]>([
		[
			'revoked',
			{ revokedOn: day('2026-05-30') },
			'The release for River Clinic: It was revoked on May 30, 2026. Have a new one signed first.'
		],
		[
			'only prepared',
			{ signedOn: null },
			'The release for River Clinic: It is not signed yet. Have it signed first.'
		]
	])('waits where the release is %s', (_, changed, sentence) => {
		expect(hold(release(changed))).toBe(sentence);
	});

	it('tells of the release that was recorded last', () => {
		const first = release({ to: 'Elm Clinic', signedOn: null });
		expect(hold(first, release({ id: 'new', revokedOn: today }))).toMatch(/River Clinic.*revoked/);
	});

	it('has nothing to do with a release of dates alone', () => {
		expect(hold(release({ scope: ['dates'], revokedOn: today }))).toBeNull();
	});
});

describe('who has to sign for a minor', () => {
	const child = client({ minor: true });
	const per = guardian({ id: 'per', name: 'Per Lindqvist' });
	const joint = [guardian({ signs: 'together' }), { ...per, signs: 'together' as const }];
	const by = (...ids: (string | null)[]) => ids.map((id) => ({ by: id, on: today }));
	const of = (recipients: Recipient[], changed: Partial<Release>) =>
		judge({ recipientId: 'maja', ...changed }, { client: child, recipients });

	it('is the other too, under joint authority: with one signature it is not in force', () => {
		expect(of(joint, { signatures: by('maja'), signedOn: null })).toEqual({
			standing: 'partly',
			because: 'Not in force: the signature of Per Lindqvist is missing.'
		});
		expect(of(joint, { signatures: by('maja', 'per') }).standing).toBe('valid');
	});

	it('is the other too once it is known, though one signature was enough before', () => {
		expect(of([guardian(), { ...per, legalAuthority: false }], {}).standing).toBe('valid');
		expect(of(joint, {}).standing).toBe('partly');
	});

	it('is asked where nobody said whether one of two signs alone', () => {
		expect(of([guardian(), per], {})).toEqual({
			standing: 'incomplete',
			because:
				'Nobody has noted whether Maja Lindqvist may sign alone or only together with Per Lindqvist: note it under Edit.'
		});
		expect(of([guardian({ signs: 'alone' }), per], {}).standing).toBe('valid');
		expect(of([guardian(), per], { signatures: by('maja', 'per') }).standing).toBe('valid');
	});

	it('is nobody who may not sign, whoever decides', () => {
		expect(of([guardian({ signs: 'no' })], {}).standing).toBe('incomplete');
		expect(of([guardian({ legalAuthority: false, signs: 'alone' })], {}).standing).toBe('valid');
	});

	it('is the minor as well where the release asks for their signature', () => {
		const asks = ['maja', null];
		expect(of([guardian()], { asks, signatures: by('maja') }).because).toBe(
			'Not in force: the signature of Zoë Lindqvist is missing.'
		);
		expect(of([guardian()], { asks, signatures: by('maja', null) }).standing).toBe('valid');
	});
});

it.each<[Partial<Recipient>, string]>([
	[{ noContact: true }, 'A no-contact order: nothing goes to Per Lindqvist.'],
	[{ mayReceive: false }, 'Per Lindqvist may not receive the record.']
])('lets nothing pass to somebody of whom it is said: %o', (changed, because) => {
	const recipients = [guardian({ name: 'Per Lindqvist', role: 'familyMember', ...changed })];
	const to = { providerId: null, to: 'per lindqvist' };
	expect(judge(to, { recipients })).toEqual({ standing: 'incomplete', because });
});
