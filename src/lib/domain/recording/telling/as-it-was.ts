/** What happened on a day before the news changed and is recorded after it may have been told as it was then. */
import { later, type Day } from '$lib/domain/days/day';
import type { Change, Op } from '$lib/domain/records/change';
import type { Said } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { isWord } from '$lib/domain/rules/known';
import { milestones as at } from '$lib/domain/rules/milestones';
import { agrees, newsDays, type News } from '$lib/domain/rules/news';
import type { Everybody } from './news';

/** `letter`: what a letter says that is recorded as having left then; `null`: it was told otherwise. */
export type ToldEarlier = { here: Situation; on: Day; movedOn: Day; letter: Said | null };

/** Of each person and day once. */
export function toldEarlier({ ops }: Change, { one }: Pick<Everybody, 'one'>): ToldEarlier[] {
	const found = ops.flatMap((op): ToldEarlier[] => {
		const word = wordOf(op);
		const here = word && one(word.clientId);
		if (!word || !here?.news) return [];
		const { newsMovedOn } = here.case.client;
		const movedOn = later<Day | null>(newsMovedOn, here.practice.newsMovedOn);
		return movedOn && word.on < movedOn
			? [{ here, on: word.on, movedOn, letter: word.letter }]
			: [];
	});
	const key = ({ here, on, letter }: ToldEarlier) => `${here.case.client.id} ${on} ${!letter}`;
	return [...new Map(found.map((each) => [key(each), each])).values()];
}

function wordOf(op: Op): { clientId: string; on: Day; letter: Said | null } | null {
	if (op.op !== 'add') return null;
	if (op.type === 'outcome') {
		const { clientId, step, outcome, happenedOn: on, said } = op.fields;
		const isNews = isWord(step) || step === at.toldBeside;
		const tells = outcome === 'done' && said === null && isNews;
		return tells ? { clientId, on, letter: null } : null;
	}
	if ((op.type !== 'letter' && op.type !== 'contact') || !op.fields.said) return null;
	const { clientId, happenedOn: on, said } = op.fields;
	return clientId ? { clientId, on, letter: op.type === 'letter' ? said : null } : null;
}

/** From this day on the news was so. */
export type Version = { on: Day; news: News | null };

/** What there was to tell on a day, by what was recorded until then; before anything was, what was recorded first with a day. */
export function newsOn(versions: readonly Version[], on: Day): News | null {
	const first = versions.find(({ news }) => news && newsDays.some((each) => news[each]));
	return (versions.findLast((each) => each.on <= on) ?? first)?.news ?? null;
}

/** Whether a letter with these words cannot have left while this was the news. */
export const isTooNew = (letter: Said, then: News | null): boolean =>
	then !== null && !agrees(letter, then);
