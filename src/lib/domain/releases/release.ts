/** Whether a release lets something pass on, and why not: 45 CFR 164.508(b)(2) and (c), docs/standards.md F.2. */
import type { Case, Release, Signer } from '$lib/domain/records';
import { missingSigners, ownPartOf, signedBy, signers, signingFault } from '$lib/domain/records';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import { passingOn, type Situation } from '$lib/domain/rules';
import { unmetFault } from './on-paper';

export type ReleaseStanding =
	'prepared' | 'partly' | 'valid' | 'expired' | 'revoked' | 'incomplete' | 'combined';

/** `because`: the sentence why nothing may be passed on with it; `null` where it is valid. */
export type Judged = { standing: ReleaseStanding; because: string | null };

/** It is valid until the end of the day it expires on; revoked, it is not valid on that day any more. */
export function judged(release: Release, case_: Case, today: Day, region: Region): Judged {
	const { revokedOn, expiresOn } = release;
	const lacking = unsaid(release);
	if (isCombined(release.scope)) return { standing: 'combined', because: combinedFault };
	if (lacking.length > 0)
		return { standing: 'incomplete', because: `It does not say ${lacking.join(', ')}.` };
	if (signedBy(release).length === 0)
		return { standing: 'prepared', because: 'It is not signed yet.' };
	const kept = keptFrom(case_, release.to);
	if (kept !== null) return { standing: 'incomplete', because: kept };
	if (revokedOn !== null && revokedOn <= today)
		return { standing: 'revoked', because: `It was revoked on ${writeDay(revokedOn, region)}.` };
	const fault = signingFault(case_, release);
	if (missingSigners(case_, release).length > 0) return { standing: 'partly', because: fault };
	const lacks = fault ?? unmetFault(release);
	if (lacks !== null) return { standing: 'incomplete', because: lacks };
	if (expiresOn !== null && expiresOn < today)
		return { standing: 'expired', because: `It ended on ${writeDay(expiresOn, region)}.` };
	return { standing: 'valid', because: null };
}

/** Whether something of the client themselves may pass on with it today. */
export function letsPass(release: Release, { case: own, today, practice }: Situation): boolean {
	if (ownPartOf(own, release) !== null) return false;
	return judged(release, own, today, practice.regionStyle).standing === 'valid';
}

export const combinedFault =
	'Psychotherapy notes need a release of their own, and this one names other records too.';

/** Why nothing may go to somebody of this name of whom the client's page says so; `null`: it says nothing against it. */
export function keptFrom({ recipients }: Case, name: string): string | null {
	const found = recipients.find((each) => plain(each.name) === plain(name));
	if (found?.noContact) return `A no-contact order: nothing goes to ${found.name}.`;
	return found?.mayReceive === false ? `${found.name} may not receive the record.` : null;
}

/** As names are compared: whatever their capitals, spaces and full stops. */
export function plain(name: string): string {
	const parts = name.toLocaleLowerCase().split(/[\s.]+/);
	return parts.filter(Boolean).join(' ');
}

/** Whether it lets this party have something: by the entry of the directory, else by name. */
export function isFor(
	{ providerId, to }: Pick<Release, 'providerId' | 'to'>,
	party: { name: string; providerId: string | null }
): boolean {
	if (providerId !== null && party.providerId !== null) return providerId === party.providerId;
	return plain(to) === plain(party.name);
}

/** Notes kept apart are never on one form with other records: 45 CFR 164.508(b)(3)(ii). */
export function isCombined(scope: Release['scope']): boolean {
	return scope.includes('psychotherapyNotes') && scope.length > 1;
}

function unsaid({ scope, to, purpose, expiresOn }: Release): string[] {
	return [
		scope.length === 0 ? 'what may be passed on' : null,
		to.trim() === '' ? 'to whom' : null,
		purpose.trim() === '' ? 'what for' : null,
		expiresOn === null ? 'until when' : null
	].filter((each) => each !== null);
}

/** The summary rests on such a release. */
export function carriesSummary({ scope }: Pick<Release, 'scope'>): boolean {
	return scope.some((each) => passingOn.includes(each));
}

/** Why the summary has to wait; `null` where a valid release carries it, or none was recorded. */
export function releaseHold({ case: own, today, practice }: Situation): string | null {
	const carrying = own.releases.filter(
		(each) => carriesSummary(each) && ownPartOf(own, each) === null
	);
	const last = carrying.at(-1);
	if (last === undefined) return null;
	const judge = (each: Release) => judged(each, own, today, practice.regionStyle);
	if (carrying.some((each) => judge(each).standing === 'valid')) return null;
	const { standing, because } = judge(last);
	const next =
		standing === 'prepared' || standing === 'partly'
			? 'Have it signed first.'
			: 'Have a new one signed first.';
	return `The release for ${last.to || 'the next provider'}: ${because ?? ''} ${next}`;
}

/** Adults of a couple or family of whose part nothing may be passed on yet; empty for one client alone. */
export function unsignedParts(case_: Case, today: Day, region: Region): Signer[] {
	if (case_.client.format !== 'couple' && case_.client.format !== 'family') return [];
	const signed = new Set(
		case_.releases
			.filter((each) => judged(each, case_, today, region).standing === 'valid')
			.flatMap(signedBy)
	);
	return signers(case_).filter(
		({ recipientId, role }) =>
			(role === 'client' || role === 'partner' || role === 'familyMember') &&
			!signed.has(recipientId)
	);
}
