/** What happened before the news changed, or on that very day, and is recorded after it may have been told as it was then. */
import { addDays, later, type Day } from '$lib/domain/days/day';
import type { Change, Op } from '$lib/domain/records/change';
import type { Said } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { isWord } from '$lib/domain/rules/known';
import { isAgain, milestones as at } from '$lib/domain/rules/milestones';
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
		const { on, letter } = word;
		const may = movedOn && (on < movedOn || (on === movedOn && word.mayBeOld));
		return may ? [{ here, on, movedOn, letter }] : [];
	});
	const key = ({ here, on, letter }: ToldEarlier) => `${here.case.client.id} ${on} ${!letter}`;
	return [...new Map(found.map((each) => [key(each), each])).values()];
}

/** `mayBeOld`: whether it may be the old news on the day of the move; a letter says itself, and who is told again hears the new. */
type Told = { clientId: string; on: Day; letter: Said | null; mayBeOld: boolean };

function wordOf(op: Op): Told | null {
	if (op.op !== 'add') return null;
	if (op.type === 'outcome') {
		const { clientId, step, outcome, happenedOn: on, said } = op.fields;
		const isNews = isWord(step) || step === at.toldBeside;
		const tells = outcome === 'done' && said === null && isNews;
		return tells ? { clientId, on, letter: null, mayBeOld: !isAgain(step) } : null;
	}
	if ((op.type !== 'letter' && op.type !== 'contact') || !op.fields.said) return null;
	const { clientId, happenedOn: on, said } = op.fields;
	const isLetter = op.type === 'letter';
	return clientId ? { clientId, on, letter: isLetter ? said : null, mayBeOld: !isLetter } : null;
}

/** From this day on the news was so. */
export type Version = { on: Day; news: News | null };

/** What there was to tell on a day, by what was recorded until then; before anything was, what was recorded first with a day. */
export function newsOn(versions: readonly Version[], on: Day): News | null {
	const first = versions.find(({ news }) => news && newsDays.some((each) => news[each]));
	return (versions.findLast((each) => each.on <= on) ?? first)?.news ?? null;
}

/** What there was to tell before what was told that day: on the day of the move itself, the evening before. */
export function newsBefore(
	versions: readonly Version[],
	{ on, movedOn }: ToldEarlier
): News | null {
	return newsOn(versions, on === movedOn ? addDays(on, -1) : on);
}

/** Whether a letter with these words cannot have left while this was the news. */
export const isTooNew = (letter: Said, then: News | null): boolean =>
	then !== null && !agrees(letter, then);
