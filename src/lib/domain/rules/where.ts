/** Where a client's ending counts: the practice's place and the client's, each with what it asks of this profession. */
import type { Situation } from './ending';
import type { Jurisdiction } from './place';
import { withOwnNumbers, type Overrules } from './own-numbers';
import { professionIn, professionNames, type Practice, type Profession } from '$lib/domain/records';

export type Where = {
	/** With the practice's own numbers in place. */
	place: Jurisdiction;
	/** `null`: not known, so that the rules for every profession count. */
	profession: Profession | null;
	overrules: Overrules;
};

/** Each place once, in this order. */
export function wheres(practice: Practice, places: readonly Jurisdiction[]): Where[] {
	const { overrules } = practice;
	const profession = licensedAs(practice);
	return [...new Set(places)].map((place) => ({
		place: withOwnNumbers(place, overrules),
		profession,
		overrules
	}));
}

/** What a client's situation says of it. */
export type Here = Pick<Situation, 'practice' | 'home' | 'place'>;

export const wheresOf = ({ practice, home, place }: Here): Where[] =>
	wheres(practice, [home, place]);

/** As the therapist said, else as the words for the profession or the licence say; `null`: not known. */
export function licensedAs(practice: Practice): Profession | null {
	return practice.licensedAs ?? professionIn(practice.profession) ?? professionIn(practice.licence);
}

export function holdsFor(
	rule: { professions: readonly Profession[] | 'all' },
	{ profession }: Pick<Where, 'profession'>
): boolean {
	return rule.professions === 'all' || profession === null || rule.professions.includes(profession);
}

/** “psychologists”, or “your profession”. */
export function peers({ profession }: Where): string {
	return profession ? professionNames[profession] : 'your profession';
}
