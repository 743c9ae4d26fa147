import { allNeeds } from '$lib/domain/letters/needs';
import type { Prose } from '$lib/domain/letters/letter';
import type { Addressee } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { goingOn } from './going-on';
import { helpAtOnce } from './help-at-once';
import { lastSessions } from './last-sessions';
import { notice, type Notice } from './letter';
import { medicine } from './medicine';
import { missing } from './missing';
import { news } from './news';
import { ordered } from './ordered';
import { reachingMe } from './reaching-me';
import { ifSoon } from './sudden-ending';
import { records } from './your-records';

const most = { needs: allNeeds, missing, sheets: ifSoon };

/** The notice where the practice closes. */
export const practiceCloses = (own: Omit<Notice, keyof typeof most> & Partial<Notice>) =>
	notice({ ...most, ...own });

/** The body of a notice to an adult: the same order in every letter, the news and the thanks in its own words. */
export function toAClient(
	situation: Situation,
	{ recipient }: Addressee,
	own: { fact: string; thanks: string; more?: string }
): Prose[] {
	return [
		news(situation, recipient, own.fact),
		own.thanks,
		...lastSessions(situation),
		...ordered(situation),
		...(own.more === undefined ? [] : [own.more]),
		...goingOn(
			situation,
			'You may want to see someone else, now or later. The choice is yours, and I am glad to help. If you agree in writing, I can share with them what they need to know. Here are people you could ask:'
		),
		...medicine(situation),
		...records(situation, 'your'),
		...helpAtOnce(situation),
		...reachingMe(situation),
		'I wish you all the best.'
	];
}
