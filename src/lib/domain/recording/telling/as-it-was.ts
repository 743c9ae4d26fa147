/** What happened before the news changed, or on that very day, and is recorded after it may have been told as it was then. */
import { addDays, later, type Day } from '$lib/domain/days/day';
import type { Change, Op, Said } from '$lib/domain/records';
import type { News, Situation } from '$lib/domain/rules';
import { agrees, isAgain, isWord, isWritten, milestones as at, newsDays } from '$lib/domain/rules';
import type { Everybody } from './news-words';

/**
 * `letter`: what a letter says that is recorded as having left then; `null`: it was told otherwise. `isPaper`: by a letter
 * of which no words are kept, and which may have been made before the news moved, whenever it left; `corrects`: it puts right
 * what they had before.
 */
export type ToldEarlier = {
	here: Situation;
	on: Day;
	movedOn: Day;
	letter: Said | null;
	isPaper: boolean;
	corrects: boolean;
};

/** Of each person and day once. */
export function toldEarlier({ ops }: Change, { one }: Pick<Everybody, 'one'>): ToldEarlier[] {
	const found = ops.flatMap((op): (ToldEarlier & { mayBeOld: boolean })[] => {
		const word = wordOf(op);
		const here = word && one(word.clientId);
		if (!word || !here?.news) return [];
		const { newsMovedOn } = here.case.client;
		const movedOn = later<Day | null>(newsMovedOn, here.practice.newsMovedOn);
		const { on, letter, mayBeOld, isPaper, corrects } = word;
		const may = movedOn && (isPaper || on < movedOn || (on === movedOn && letter === null));
		const isOfOld = isPaper || (mayBeOld && here.known.knows !== 'anotherKind');
		return may
			? [{ here, on, movedOn, letter, isPaper, corrects, mayBeOld: isOfOld || on < movedOn }]
			: [];
	});
	if (!found.some(({ mayBeOld }) => mayBeOld)) return [];
	const key = ({ here, on, letter, isPaper }: ToldEarlier) =>
		`${here.case.client.id} ${on} ${!letter} ${isPaper}`;
	return [...new Map(found.map((each) => [key(each), each])).values()];
}

/**
 * `mayBeOld`: whether it may be the old news on the day of the move. A letter says itself which it is, and who is told
 * again alone, or knew of another kind of ending, hears the new; beside others of whom it is asked, it is asked of them too.
 */
type Told = Omit<ToldEarlier, 'here' | 'movedOn'> & { clientId: string; mayBeOld: boolean };

const spoken = { isPaper: false, corrects: false };

function wordOf(op: Op): Told | null {
	if (op.op !== 'add') return null;
	if (op.type === 'outcome') {
		const { clientId, step, outcome, happenedOn: on, said } = op.fields;
		const isNews = isWord(step) || step === at.toldBeside;
		const tells = outcome === 'done' && said === null && isNews;
		const isPaper = isWritten(step);
		const how = { isPaper, corrects: isPaper && isAgain(step), mayBeOld: !isAgain(step) };
		return tells ? { clientId, on, letter: null, ...how } : null;
	}
	if ((op.type !== 'letter' && op.type !== 'contact') || !op.fields.said) return null;
	const { clientId, happenedOn: on, said } = op.fields;
	const isLetter = op.type === 'letter';
	const letter = isLetter ? said : null;
	return clientId ? { clientId, on, letter, ...spoken, mayBeOld: !isLetter } : null;
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

/**
 * What there may have been to tell that day, each once: on the day of a move what held the evening before, and what held in
 * between; on a paper whatever held since they had the letter before it, or since their ending began.
 */
export function newsThen(versions: readonly Version[], told: ToldEarlier): News[] {
	const { on, movedOn, isPaper } = told;
	if (isPaper) return newsOfPapers(versions, told);
	if (on !== movedOn) return [newsOn(versions, on)].filter((news) => news !== null);
	const that = versions.filter((each) => each.on === on).map(({ news }) => news);
	return eachOnce([newsOn(versions, addDays(on, -1)), ...that]);
}

/** Newest first; what is put right stands on no correction. */
function newsOfPapers(versions: readonly Version[], { here, on, corrects }: ToldEarlier): News[] {
	const { read } = here.known;
	const since = read?.on ?? here.begunOn;
	const held = versions.filter((each) => each.on >= since && each.on <= on);
	const papers = eachOnce([newsOn(versions, since), ...held.map(({ news }) => news)].reverse());
	const wrong = corrects ? (read?.said ?? null) : null;
	return papers.filter(
		(news) => newsDays.some((day) => news[day] !== null) && !(wrong && agrees(wrong, news))
	);
}

function eachOnce(all: readonly (News | null)[]): News[] {
	return all
		.filter((news) => news !== null)
		.filter((news, at, those) => those.findIndex((each) => agrees(each, news)) === at);
}

/** Whether a letter with these words cannot have left while this was the news. */
export const isTooNew = (letter: Said, then: News | null): boolean =>
	then !== null && !agrees(letter, then);
