/** What happens to releases; each step of the path that a signed one ends ends in the same change. */
import type { Case, Change, Op, Release } from '$lib/domain/records';
import {
	addedLater,
	asksOf,
	missingSigners,
	ownPartOf,
	signedSaid,
	signsAlone
} from '$lib/domain/records';
import { latest, writeDay, type Day, type Region } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules';
import type { Path } from '$lib/domain/path/path';
import { unmetFault } from '$lib/domain/releases/on-paper';
import { carriesSummary } from '$lib/domain/releases/release';
import type { By } from './changes/on-path';
import { ended } from './referrals';
import scopes from './changes/release-scopes.json';

/** One client's path as it stands. */
export type OnPath = By & { case: Case; path: Path };

type Later = keyof typeof addedLater.release;
export type ReleaseFields = Omit<Release, 'id' | 'clientId' | 'revokedOn' | Later> &
	Partial<Pick<Release, Later>>;

/** Signed, or only prepared while it has no day of signing; `signedOn` is the day of what signatures there are. */
export function releaseMade(of: OnPath, made: ReleaseFields): Change {
	const subject = of.case.client.id;
	const first = made.signedOn && { by: made.recipientId, on: made.signedOn };
	const signed = { ...addedLater.release, signatures: first ? [first] : [], ...made };
	const whole = { ...signed, clientId: subject, revokedOn: null };
	const fields = { ...whole, signedOn: allSignedOn(of.case, whole) };
	return {
		act: made.signedOn
			? signedAct(of, fields, { by: made.recipientId, on: made.signedOn })
			: `Release prepared for ${made.to}`,
		subject,
		ops: [{ op: 'add', type: 'release', id: of.newId(), fields }, ...whenSigned(of, fields)]
	};
}

/** One more signature; it is in force once it has each that it needs. */
export function releaseSigned(
	of: OnPath,
	release: Release,
	signature: Release['signatures'][number],
	until: Day,
	needs = release.needs
): Change {
	const signatures = [...release.signatures, signature];
	const signedOn = allSignedOn(of.case, { ...release, signatures });
	const kept = needs.length > 0 ? { needs } : {};
	const fields = { signatures, signedOn, expiresOn: until, ...kept };
	return {
		act: signedAct(of, { ...release, ...fields }, signature),
		subject: of.case.client.id,
		ops: [
			{ op: 'set', type: 'release', id: release.id, fields },
			...whenSigned(of, { ...release, ...fields })
		]
	};
}

/** What the paper lacked when it was recorded is there now. */
export function releaseMet(
	of: OnPath,
	release: Release,
	{ rule, says }: Release['needs'][number]
): Change {
	const needs = release.needs.map((each) => (each.rule === rule ? { ...each, met: true } : each));
	return {
		act: `Release for ${release.to} now has what was asked. ${says}`,
		subject: release.clientId,
		ops: [
			{ op: 'set', type: 'release', id: release.id, fields: { needs } },
			...whenSigned(of, { ...release, needs })
		]
	};
}

type Signing = Pick<
	Release,
	'to' | 'recipientId' | 'asks' | 'signatures' | 'signedOn' | 'needs' | 'scope' | 'expiresOn'
>;

/** For what it is, and until when. */
function holding({ scope, expiresOn }: Signing, region: Region): string {
	const parts = scope.map((part) => scopes[part]).join(', ');
	const until = expiresOn ? `; until ${writeDay(expiresOn, region)}` : '';
	return `${parts ? `; for ${parts}` : ''}${until}`;
}

/** The day of the last signature; `null` while one is missing. */
function allSignedOn(own: Case, release: Signing): Day | null {
	if (missingSigners(own, release).length > 0 || signsAlone(own, asksOf(own, release))) return null;
	return latest(release.signatures.map(({ on }) => on)) ?? release.signedOn;
}

function signedAct(
	{ case: own, region }: OnPath,
	release: Signing,
	{ by, on }: Release['signatures'][number]
): string {
	const missing = missingSigners(own, release).length;
	const unmet = release.needs.filter(({ met }) => !met).length;
	const lacking = [
		missing > 0 ? `; signatures missing: ${missing}` : '',
		unmet > 0 ? `; required here and missing: ${unmet}` : ''
	].join('');
	const one = { ...release, signatures: [{ by, on }] };
	const said = signedSaid(own, one, (day) => writeDay(day, region));
	return `Release for ${release.to} signed on ${said}${holding(release, region)}${lacking}`;
}

export const releaseRevoked = (release: Release, revokedOn: Day, region: Region): Change => ({
	act: `Release revoked on ${writeDay(revokedOn, region)}, for ${release.to}`,
	subject: release.clientId,
	ops: [{ op: 'set', type: 'release', id: release.id, fields: { revokedOn } }]
});

/** For one that was only prepared, or entered by mistake. */
export const releaseRemoved = (release: Release): Change => ({
	act: `Release for ${release.to} taken off the list`,
	subject: release.clientId,
	ops: [{ op: 'del', type: 'release', id: release.id }]
});

const part2Consent = 'part-2-consent';

/** What a partner signs for their own part ends nothing on the client's path, nor does a paper that lacks what is asked. */
function whenSigned(of: OnPath, release: Signing & Pick<Release, 'scope'>): Op[] {
	const { signedOn: happenedOn } = release;
	if (happenedOn === null || ownPartOf(of.case, release) || unmetFault(release)) return [];
	const steps = [
		...(carriesSummary(release) ? [at.release] : []),
		...(release.scope.includes('part2') ? [part2Consent] : [])
	];
	return ended({ ...of, client: of.case.client }, steps, { outcome: 'done', happenedOn });
}
