import { expect, it } from 'vitest';
import type { Release } from '$lib/domain/records';
import { addMonths, day } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { signedSaid, signingFault } from '$lib/domain/records/release-signers';
import { path } from '$lib/domain/path/path';
import {
	caseOf,
	client,
	guardian,
	ids,
	situationOf,
	step,
	today
} from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import {
	releaseMade,
	releaseMet,
	releaseRemoved,
	releaseRevoked,
	releaseSigned,
	type OnPath
} from './releases';
import { said } from '$tests/support/domain/recording';

const steps = [step(at.release), step('part-2-consent'), step(at.summary)];
const of = (): OnPath => ({
	case: caseOf(),
	path: path(situationOf(), steps),
	newId: ids(),
	region: 'US'
});

it.each<[string, Partial<Release>, string[]]>([
	['for the summary ends the step of the release', {}, [at.release]],
	['that is only prepared ends nothing', { signedOn: null }, []],
	['of dates alone ends nothing', { scope: ['dates'] }, []],
	[
		'of Part 2 records ends the Part 2 consent too',
		{ scope: ['part2'] },
		[at.release, 'part-2-consent']
	]
])('a release %s', (_, changed, ends) => {
	expect(said(releaseMade(of(), release(changed)))).toMatchObject({ ends, accepted: true });
});

it('is signed later, with its last day counted from then', () => {
	const until = addMonths(today, 12);
	const change = said(
		releaseSigned(of(), release({ signedOn: null }), { by: null, on: today }, until)
	);
	expect(change).toEqual({
		act: 'Release for River Clinic signed on June 1, 2026 by the client; for a summary; until June 1, 2027',
		ends: [at.release],
		sets: [{ signatures: [{ by: null, on: today }], signedOn: today, expiresOn: until }],
		accepted: true
	});
});

it('is revoked on a day, and leaves what was done with it as it was', () => {
	const change = said(releaseRevoked(release(), today, 'US'));
	expect(change).toMatchObject({ ends: [], sets: [{ revokedOn: today }], accepted: true });
});

it('goes off the list where it was only prepared', () => {
	expect(releaseRemoved(release()).ops).toEqual([{ op: 'del', type: 'release', id: 'release' }]);
});

it('with two signatures ends the step by the second, on the day of the second', () => {
	const per = guardian({ id: 'per', name: 'Per Lindqvist', signs: 'together' });
	const recipients = [guardian({ signs: 'together' }), per];
	const child = { ...of(), case: caseOf({ client: client({ minor: true }), recipients }) };
	const first = { by: 'maja', on: today };
	const half = release({ recipientId: 'maja', asks: ['maja', 'per'], signatures: [first] });
	const made = said(releaseMade(child, half));
	expect(made).toMatchObject({ ends: [], accepted: true });
	expect(made.act).toBe(
		'Release for River Clinic signed on June 1, 2026 by Maja Lindqvist; for a summary; until June 1, 2027; signatures missing: 1'
	);
	const second = { by: 'per', on: day('2026-06-04') };
	const change = said(
		releaseSigned(child, { ...half, signedOn: null }, second, addMonths(today, 12))
	);
	expect(change).toMatchObject({
		act: 'Release for River Clinic signed on June 4, 2026 by Per Lindqvist; for a summary; until June 1, 2027',
		ends: [at.release],
		sets: [{ signatures: [first, second], signedOn: '2026-06-04' }]
	});
});

it('of a partner for their own part says so, and ends nothing on the client’s path', () => {
	const oscar = guardian({
		id: 'oscar',
		role: 'partner',
		name: 'Oscar Lindt',
		legalAuthority: null
	});
	const couple = {
		...of(),
		case: caseOf({ client: client({ format: 'couple' }), recipients: [oscar] })
	};
	expect(said(releaseMade(couple, release({ recipientId: 'oscar' })))).toMatchObject({
		act: 'Release for River Clinic signed on June 1, 2026 by Oscar Lindt, for their own part; for a summary; until June 1, 2027',
		ends: []
	});
	expect(said(releaseMade(couple, release()))).toMatchObject({
		act: 'Release for River Clinic signed on June 1, 2026 by the client; for a summary; until June 1, 2027',
		ends: [at.release]
	});
});

it('of one who signs only together with another is in force by that one for nobody', () => {
	const recipients = [guardian({ signs: 'together' })];
	const child = { ...of(), case: caseOf({ client: client({ minor: true }), recipients }) };
	const signatures = [{ by: 'maja', on: today }];
	const alone = release({ recipientId: 'maja', asks: ['maja'], signatures });
	const { ends, act } = said(releaseMade(child, alone));
	expect([ends, act]).toEqual([
		[],
		'Release for River Clinic signed on June 1, 2026 by Maja Lindqvist; for a summary; until June 1, 2027'
	]);
	expect(signingFault(child.case, alone)).toBe(
		'Maja Lindqvist signs only together with another: note under Edit who that is.'
	);
});

it('of three on three days is signed by each on their own day, in the trail and on the page', () => {
	const people = [
		guardian({ id: 'petra', name: 'Petra', role: 'familyMember', legalAuthority: null }),
		guardian({ id: 'quentin', name: 'Quentin', role: 'familyMember', legalAuthority: null })
	];
	const own = caseOf({ client: client({ name: 'Cleo', format: 'family' }), recipients: people });
	const signatures = [
		{ by: null, on: day('2026-12-09') },
		{ by: 'petra', on: day('2026-12-08') },
		{ by: 'quentin', on: day('2026-12-10') }
	];
	const all = release({
		asks: [null, 'petra', 'quentin'],
		signatures,
		signedOn: day('2026-12-10')
	});
	expect(signedSaid(own, all, (on) => on)).toBe(
		'2026-12-08 by Petra; 2026-12-09 by the client; 2026-12-10 by Quentin'
	);
});

const witness = { rule: 'il-witness', says: 'Illinois: It is witnessed.', met: false };

it('without what the place asks of the paper ends nothing, until it is there', () => {
	const lacking = release({ needs: [witness] });
	expect(said(releaseMade(of(), lacking))).toMatchObject({
		act: 'Release for River Clinic signed on June 1, 2026 by the client; for a summary; until June 1, 2027; required here and missing: 1',
		ends: [],
		accepted: true
	});
	expect(said(releaseMet(of(), lacking, witness))).toMatchObject({
		act: 'Release for River Clinic now has what was asked. Illinois: It is witnessed.',
		ends: [at.release],
		sets: [{ needs: [{ ...witness, met: true }] }],
		accepted: true
	});
});

it('signed later keeps what was asked of the paper', () => {
	const met = [{ ...witness, met: true }];
	const prepared = release({ signedOn: null });
	const change = said(
		releaseSigned(of(), prepared, { by: null, on: today }, addMonths(today, 12), met)
	);
	expect(change).toMatchObject({ ends: [at.release], sets: [{ needs: met }] });
});
