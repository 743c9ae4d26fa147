import { dates } from '$lib/catalog/letters/blocks/dates';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { lastSessions } from '$lib/catalog/letters/blocks/last-sessions';
import { notice, type Notice } from '$lib/catalog/letters/blocks/letter';
import { medicine } from '$lib/catalog/letters/blocks/medicine';
import { news } from '$lib/catalog/letters/blocks/news';
import {
	missingOfOne,
	othersToSee,
	recordsStay,
	unknownLastDay
} from '$lib/catalog/letters/blocks/of-one';
import { ordered } from '$lib/catalog/letters/blocks/ordered';
import { ifSoon } from '$lib/catalog/letters/blocks/sudden-ending';
import type { Prose } from '$lib/domain/letters/letter';
import { allNeeds } from '$lib/domain/letters/needs';
import type { Addressee } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';

const most = {
	needs: allNeeds,
	missing: missingOfOne,
	unknown: unknownLastDay,
	documentTitle: 'About the end of our work',
	subject: (situation: Situation) => `Our work ends on ${dates(situation).last}`,
	sheets: ifSoon
};

/** The notice where the work with one client ends and the practice goes on. */
export const endsWithOne = (own: Omit<Notice, keyof typeof most> & Partial<Notice>) =>
	notice({ ...most, ...own });

/** Its body, where they meet until then. */
export function toOne(
	situation: Situation,
	{ recipient }: Addressee,
	own: { fact: string; why: string; thanks: string; more?: Prose[] }
): Prose[] {
	return [
		news(situation, recipient, own.fact),
		own.why,
		own.thanks,
		...lastSessions(situation),
		...ordered(situation),
		...(own.more ?? []),
		...goingOn(situation, othersToSee),
		...medicine(situation),
		...recordsStay(),
		...helpAtOnce(situation),
		'I wish you all the best.'
	];
}
