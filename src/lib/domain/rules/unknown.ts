/** What we do not know of a place is said, never passed over. */
import { customaryRetention } from './custom';
import { holdsFor, peers, type Where } from './where';

/** “We do not know of a rule for psychologists (Nevada) on …; ask your board.” */
export function unknownRule(where: Where, about: string): string {
	const { title, board } = where.place;
	return `We do not know of a rule for ${peers(where)} (${title}) on ${about}; ask your ${board}.`;
}

/** A sentence each for adults' and for minors' records, where no rule and no own number speaks of them. */
export function unknownRetention(where: Where, minor: boolean): string[] {
	const rules = where.place.retention.filter((rule) => holdsFor(rule, where));
	const adults = !where.place.catchAll && rules.some((rule) => rule.adults !== null);
	if (!adults && !isAnswered(where, 'adults'))
		return [unknownRule(where, 'how long records are kept')];
	const minors = rules.some((rule) => rule.minors !== null) || isAnswered(where, 'minors');
	return minor && !minors ? [unknownRule(where, 'minors’ records')] : [];
}

/** The therapist has set an own number of years here, in place of a rule's or of custom's. */
export function isAnswered({ place, overrules }: Where, part: 'adults' | 'minors'): boolean {
	const rules = [...place.retention, customaryRetention(place)];
	return rules.some(({ id }) => `${id}-${part}` in overrules);
}

/** A sentence where no duty of this place to do a closing in a certain way is known. */
export function unknownMethods(where: Where): string[] {
	const { catchAll, methods } = where.place;
	if (!catchAll && methods.some((rule) => holdsFor(rule, where))) return [];
	return [unknownRule(where, 'how a closing is announced, or who has to be named')];
}
