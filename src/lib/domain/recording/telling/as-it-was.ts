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
	const found = ops.flatMap((op): (ToldEarlier & { mayBeOld: boolean })[] => {
		const word = wordOf(op);
		const here = word && one(word.clientId);
		if (!word || !here?.news) return [];
		const { newsMovedOn } = here.case.client;
		const movedOn = later<Day | null>(newsMovedOn, here.practice.newsMovedOn);
		const { on, letter, mayBeOld } = word;
		const may = movedOn && (on < movedOn || (on === movedOn && letter === null));
		const isOfOld = mayBeOld && here.known.knows !== 'anotherKind';
		return may ? [{ here, on, movedOn, letter, mayBeOld: isOfOld || on < movedOn }] : [];
	});
	if (!found.some(({ mayBeOld }) => mayBeOld)) return [];
	const key = ({ here, on, letter }: ToldEarlier) => `${here.case.client.id} ${on} ${!letter}`;
	return [...new Map(found.map((each) => [key(each), each])).values()];
}

/**
 * `mayBeOld`: whether it may be the old news on the day of the move. A letter says itself which it is, and who is told
 * again alone, or knew of another kind of ending, hears the new; beside others of whom it is asked, it is asked of them too.
 */
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

/**
 * What they heard on a day before the news moved, where all that is recorded of that day says the same; `null`: nothing is,
 * or it is asked, as on the day of a move.
 */
export function heardThatDay({ here, on, movedOn }: ToldEarlier): Said | null {
	if (on >= movedOn) return null;
	const { outcomes, contacts } = here.case;
	const words = [...outcomes.filter(({ step }) => isWord(step)), ...contacts]
		.filter(({ happenedOn }) => happenedOn === on)
		.flatMap(({ said }) => said ?? []);
	const [first] = words;
	return first && words.every((each) => agrees(each, first)) ? first : null;
}

/** From this day on the news was so. */
export type Version = { on: Day; news: News | null };

/** What there was to tell on a day, by what was recorded until then; before anything was, what was recorded first with a day. */
export function newsOn(versions: readonly Version[], on: Day): News | null {
	const first = versions.find(({ news }) => news && newsDays.some((each) => news[each]));
	return (versions.findLast((each) => each.on <= on) ?? first)?.news ?? null;
}

/** What there may have been to tell that day, each once: on the day of a move what held the evening before, and what held in between. */
export function newsThen(versions: readonly Version[], { on, movedOn }: ToldEarlier): News[] {
	if (on !== movedOn) return [newsOn(versions, on)].filter((news) => news !== null);
	const that = versions.filter((each) => each.on === on).map(({ news }) => news);
	return [newsOn(versions, addDays(on, -1)), ...that]
		.filter((news) => news !== null)
		.filter((news, at, all) => all.findIndex((each) => agrees(each, news)) === at);
}

/** Whether a letter with these words cannot have left while this was the news. */
export const isTooNew = (letter: Said, then: News | null): boolean =>
	then !== null && !agrees(letter, then);
