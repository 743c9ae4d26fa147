/** What the rules of a minor's place say of their own signature. */
import { ageOn } from '$lib/domain/days/day';
import type { Recipient } from '$lib/domain/records';
import type { Situation } from './ending';
import { inSentence, type MinorConsent } from './place';
import { holdsFor, wheres } from './where';

/**
 * Every rule there is for this profession, and what the one asks whose age the minor has reached; `null`: nothing is known.
 * In place of a guardian's, or beside it, only where the text itself was read. `asked`: a minor of this age may consent alone, and
 * no words that were read say whose signature a release needs, so that none is set, a parent's no more than theirs.
 */
export function minorConsent({ case: { client }, minor, place, practice, today }: Situation): {
	rules: readonly MinorConsent[];
	signs: MinorConsent['signs'] | 'asked';
} {
	if (!minor) return { rules: [], signs: null };
	const where = wheres(practice, [place]);
	const rules = place.minorConsent.filter((rule) => where.every((each) => holdsFor(rule, each)));
	const age = client.bornOn && ageOn(client.bornOn, today);
	const reached = rules.find((rule) => age !== null && rule.age !== null && age >= rule.age);
	const signs = reached?.source.confidence === 'A' ? reached.signs : null;
	const parentsDecide = rules.some((rule) => rule.age !== null && rule.age >= place.majority.age);
	return { rules, signs: reached && !parentsDecide ? (signs ?? 'asked') : signs };
}

/**
 * Why a guardian is not written to before somebody said whether they may know: the minor may have consented alone to this
 * care, and no rule whose text was read lets a parent be told. `null`: nothing speaks against it.
 */
export function asksBeforeGuardian(
	situation: Situation,
	{ role, mayKnow, name }: Recipient
): string | null {
	if (role !== 'guardian' || mayKnow !== null) return null;
	const { client } = situation.case;
	const age = client.bornOn && ageOn(client.bornOn, situation.today);
	const reached = minorConsent(situation).rules.filter(
		(rule) => rule.age === null || (rule.age < 18 && (age === null || age >= rule.age))
	);
	const open = reached.find(
		({ parents, source }) => parents !== 'mayBeTold' || source.confidence !== 'A'
	);
	if (!open) return null;
	const from = open.age === null ? 'to some care alone' : `alone from ${open.age}`;
	const why = `in ${inSentence(situation.place.title)} a minor may consent ${from}`;
	return `Note first on their page whether ${name} may know of this care: ${why}.`;
}
