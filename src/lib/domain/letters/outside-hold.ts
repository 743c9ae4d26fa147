/** Whether a letter about a client may go to somebody outside, and the sentence why it may not. */
import type { ClientLetter, Party, Scope } from './outside-letter';
import { ownPartOf, type Release } from '$lib/domain/records';
import { isFor, judged, keptFrom, letsPass, unsignedParts } from '$lib/domain/releases/release';
import { has, type Situation } from '$lib/domain/rules';

type Named = Pick<Party, 'name' | 'providerId'>;

const part2 = 'part-2';

/** On what else it may rest that somebody outside hears of a client, as it is kept. */
export const grounds: readonly string[] = [
	'with a signed release that is kept in my own record',
	'as a court order or a law requires',
	'in an emergency, as the law allows it',
	'with the client there'
];

/** Why somebody of this name may hear nothing, and the release that lets them; `null`: nothing against it, none there. */
export function mayHear(
	here: Situation,
	name: string
): { never: string | null; by: Release | null } {
	const to = { name, providerId: null };
	const by = releaseFor(here, to, ['dates', 'summary', 'records', 'part2']);
	return { never: keptFrom(here.case, name), by };
}

/** The newest valid release for this party that lets one of the parts pass on; `null`: there is none. */
export function releaseFor(
	situation: Situation,
	to: Named,
	parts: readonly Scope[]
): Release | null {
	return valid(situation, to).findLast((each) => carries(each, parts, situation)) ?? null;
}

/** The sentence why nothing may go to them yet; `null`: a release, or something else, lets it go. */
export function outsideHold(situation: Situation, letter: ClientLetter, to: Party): string | null {
	const kept = keptFrom(situation.case, to.name);
	if (kept !== null) return kept;
	if (releaseFor(situation, to, letter.parts) || letter.allowedBy(situation) !== null) return null;
	const named = situation.case.releases.filter((each) => isFor(each, to));
	const last = named.at(-1);
	if (last === undefined)
		return `No release for ${to.name} is on file, so nothing may go to them yet. Have one signed, and note it in the transition stage.`;
	if (valid(situation, to).length > 0) return notNamed(situation, to);
	const other = ownPartOf(situation.case, last);
	if (other) {
		const { name } = situation.case.client;
		return `The release for ${to.name} is ${other.name}’s, for their own part: it covers nothing about ${name}. Have ${name} sign one too.`;
	}
	const { because } = judged(last, situation.case, situation.today, situation.practice.regionStyle);
	return `The release for ${to.name}: ${because ?? ''} Have one signed first.`;
}

function notNamed(situation: Situation, { name }: Party): string {
	return has(situation, part2)
		? `The release for ${name} does not name substance use program records (Part 2). Have one signed that does.`
		: `The release for ${name} does not name what this letter tells them. Have one signed that does.`;
}

/** Whose part of a couple's or family's record stays back, as a sentence; `null`: nobody's. */
export function partsHeldBack({ case: own, today, practice }: Situation): string | null {
	const open = unsignedParts(own, today, practice.regionStyle);
	if (open.length === 0) return null;
	return 'Each adult signs for their own part. Do not enclose the part of anyone who has not signed.';
}

function valid(situation: Situation, to: Named): Release[] {
	return situation.case.releases.filter((each) => isFor(each, to) && letsPass(each, situation));
}

/** Whatever names somebody of a Part 2 programme rests on a consent that says so (42 CFR 2.31). */
function carries({ scope }: Release, parts: readonly Scope[], situation: Situation): boolean {
	if (has(situation, part2) && !scope.includes('part2')) return false;
	return parts.some((part) => scope.includes(part));
}
