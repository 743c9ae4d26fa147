/** What happens to releases; each step of the path that a signed one ends ends in the same change. */
import type { Change, Op } from '$lib/domain/records/change';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { Client, Release } from '$lib/domain/records';
import type { Path } from '$lib/domain/path/path';
import { carriesSummary } from '$lib/domain/releases/release';
import { ended } from './referrals';

/** One client's path as it stands. */
export type OnPath = { client: Client; path: Path; newId: () => string; region: Region };

export type ReleaseFields = Omit<Release, 'id' | 'clientId' | 'revokedOn'>;

/** Signed, or only prepared while it has no day of signing. */
export function releaseMade(of: OnPath, made: ReleaseFields): Change {
	const fields = { ...made, clientId: of.client.id, revokedOn: null };
	return {
		act: made.signedOn
			? `Release signed on ${writeDay(made.signedOn, of.region)}, for ${made.to}`
			: `Release prepared for ${made.to}`,
		subject: of.client.id,
		ops: [{ op: 'add', type: 'release', id: of.newId(), fields }, ...whenSigned(of, made)]
	};
}

export function releaseSigned(of: OnPath, release: Release, signedOn: Day, until: Day): Change {
	const fields = { signedOn, expiresOn: until };
	return {
		act: `Release signed on ${writeDay(signedOn, of.region)}, for ${release.to}`,
		subject: of.client.id,
		ops: [
			{ op: 'set', type: 'release', id: release.id, fields },
			...whenSigned(of, { ...release, signedOn })
		]
	};
}

export function releaseRevoked(release: Release, revokedOn: Day, region: Region): Change {
	return {
		act: `Release revoked on ${writeDay(revokedOn, region)}, for ${release.to}`,
		subject: release.clientId,
		ops: [{ op: 'set', type: 'release', id: release.id, fields: { revokedOn } }]
	};
}

/** For one that was only prepared, or entered by mistake. */
export function releaseRemoved(release: Release): Change {
	return {
		act: `Release for ${release.to} taken off the list`,
		subject: release.clientId,
		ops: [{ op: 'del', type: 'release', id: release.id }]
	};
}

const part2Consent = 'part-2-consent';

function whenSigned(of: OnPath, release: Pick<Release, 'signedOn' | 'scope'>): Op[] {
	if (release.signedOn === null) return [];
	const steps = [
		...(carriesSummary({ scope: release.scope }) ? [at.release] : []),
		...(release.scope.includes('part2') ? [part2Consent] : [])
	];
	return ended(of, steps, { outcome: 'done', happenedOn: release.signedOn });
}
