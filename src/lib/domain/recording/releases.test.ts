import { expect, it } from 'vitest';
import type { Release } from '$lib/domain/records';
import { addMonths } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { path } from '$lib/domain/path/path';
import { client, ids, situationOf, step, today } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import {
	releaseMade,
	releaseRemoved,
	releaseRevoked,
	releaseSigned,
	type OnPath
} from './releases';
import { said } from '$tests/support/domain/recording';

const steps = [step(at.release), step('part-2-consent'), step(at.summary)];
const of = (): OnPath => ({
	client: client(),
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
	const change = said(releaseSigned(of(), release({ signedOn: null }), today, until));
	expect(change).toEqual({
		act: 'Release signed on June 1, 2026, for River Clinic',
		ends: [at.release],
		sets: [{ signedOn: today, expiresOn: until }],
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
