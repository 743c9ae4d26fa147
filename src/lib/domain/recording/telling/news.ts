/** What is told keeps the news as it is then; a change of the news keeps what was told before anybody kept it. */
import type { Case, Change, Op, Outcome, Said } from '$lib/domain/records';
import { isMinor } from '$lib/domain/records';
import type { News, Situation } from '$lib/domain/rules';
import {
	allConcerned,
	isAgain,
	isDoneWithEach,
	isWritten,
	keepsNews,
	newsDays,
	withoutDays
} from '$lib/domain/rules';
import type { Day } from '$lib/domain/days/day';
import { eachSaid, opsOf } from '$lib/domain/recording/many/each';
import {
	daysOf,
	type Everybody,
	isNews,
	newsFields,
	toldOf
} from '$lib/domain/recording/telling/news-words';

/** How many-th thing somebody is told now. */
export function nextNo(own: Pick<Case, 'outcomes' | 'letters' | 'contacts'>): number {
	const told = [...own.outcomes, ...own.letters, ...own.contacts];
	return 1 + told.reduce((most, { said }) => Math.max(most, said?.no ?? 0), 0);
}

/** What a message that is left now would say, with its days; `null`: there is no day to say. */
export function saidNow({ news, case: own }: Situation): Said | null {
	if (!news || newsDays.every((on) => news[on] === null)) return null;
	return { ...ofNow(news), no: nextNo(own) };
}

/**
 * What there was to tell somebody on a day before it changed, or what a paper said of which no words are kept; `null`: they
 * heard what there is to tell now.
 */
export type AsItWas = (clientId: string, on: Day, isPaper: boolean) => News | null;

/**
 * Every step of the change that tells keeps what there is to tell, and whom of those it concerns it reached; all of one
 * change say it together.
 */
export function withNews(
	change: Change,
	everybody: Everybody,
	asItWas: AsItWas = () => null
): Change {
	const ops = change.ops.map((op) => saying(op, everybody, asItWas));
	const kept = concerned(change, everybody).flatMap(keptOps);
	const words = `${daysOf(change, everybody)}${toldOf(ops, everybody)}`;
	return words === '' && kept.length === 0 && ops.every((op, at) => op === change.ops[at])
		? change
		: {
				...change,
				act: `${change.act}${words}`,
				...eachSaid({ ...change, ops }, (own, id) => {
					const theirs = { ...change, act: own, ops: opsOf({ ...change, ops }, id) };
					return `${own}${daysOf(theirs, everybody)}${toldOf(theirs.ops, everybody)}`;
				}),
				ops: [...kept, ...ops]
			};
}

function saying(op: Op, everybody: Everybody, asItWas: AsItWas): Op {
	if (op.op === 'set') return moving(marking(op, everybody), everybody);
	if (op.op !== 'add' || (op.type !== 'outcome' && op.type !== 'contact')) return op;
	const isPaper = op.type === 'outcome' && isWritten(op.fields.step);
	const then = asItWas(op.fields.clientId, op.fields.happenedOn, isPaper);
	if (op.type === 'contact') {
		const { said } = op.fields;
		return said && then ? { ...op, fields: { ...op.fields, said: { ...said, ...then } } } : op;
	}
	const { step, clientId, said, reached } = op.fields;
	const here = everybody.one(clientId);
	const told = said === null && keepsNews(step) ? (then ?? here?.news ?? null) : null;
	const news = told && heardOf(op.fields, told);
	const each = reached === null && isDoneWithEach(step) && here;
	if (!here || !(news || each)) return op;
	const kept = news ? { said: { ...ofNow(news), no: nextNo(here.case) } } : {};
	const whom = each
		? { reached: [...allConcerned(here.case, isMinor(here.case.client, op.fields.happenedOn))] }
		: {};
	return { ...op, fields: { ...op.fields, ...kept, ...whom } };
}

/** Where nobody told them they heard no day; of what had moved it was all the same. */
const heardOf = ({ step, outcome }: Pick<Outcome, 'step' | 'outcome'>, news: News): News =>
	outcome === 'done' || isAgain(step) ? news : withoutDays(news);

const ofNow = (news: News) => ({ ...news, custodian: null, letterId: null });

/** Whose news the change may move. */
function concerned({ ops }: Change, everybody: Everybody): readonly Situation[] {
	if (ops.some((op) => op.op === 'set' && op.type === 'practice' && isNews(op.fields))) {
		return everybody.all();
	}
	return ops.flatMap((op) => {
		if (op.op !== 'set' || op.type !== 'client' || !isNews(op.fields)) return [];
		return everybody.one(op.id) ?? [];
	});
}

/** With the day on which they were marked at risk: what that asks for is due from then. */
function marking(op: Extract<Op, { op: 'set' }>, { one }: Everybody): Extract<Op, { op: 'set' }> {
	const here = op.type === 'client' ? one(op.id) : null;
	if (op.type !== 'client' || !here) return op;
	const { atRisk, circumstancesSince: before } = here.case.client;
	const { circumstancesSince: ticked } = op.fields;
	const isMarked = op.fields.atRisk === true && !atRisk;
	const since = isMarked ? here.today : before['at-risk'];
	if (!since || !(isMarked || ticked)) return op;
	const circumstancesSince = { ...(ticked ?? before), 'at-risk': since };
	return { ...op, fields: { ...op.fields, circumstancesSince } };
}

/** With the day on which the news moves: what is told anew is due from then. */
function moving(op: Extract<Op, { op: 'set' }>, { one, all }: Everybody): Op {
	if ((op.type !== 'client' && op.type !== 'practice') || !isNews(op.fields)) return op;
	const those = op.type === 'client' ? [one(op.id)] : all();
	const here = those.find((each) => each && moves(op.fields, each));
	return here ? ({ ...op, fields: { ...op.fields, newsMovedOn: here.today } } as Op) : op;
}

/** A day that nobody had said before is no moved one, nor is anything of an ending that begins today and of which nobody heard yet. */
function moves(fields: object, { news, begunOn, today, known }: Situation): boolean {
	const isUnheard = known.told === null && known.read === null;
	if (news === null || (begunOn >= today && isUnheard)) return false;
	const first = [...newsDays, 'absence' as const].filter((each) => !news[each]);
	return newsFields.some((field) => field in fields && !first.some((each) => each === field));
}

/** Records from before the news was kept: what was told then is what the plan says up to now. */
function keptOps({ case: { outcomes }, news }: Situation): Op[] {
	if (news === null) return [];
	return outcomes
		.filter((each) => each.said === null && keepsNews(each.step))
		.map((each) => {
			const said = { ...ofNow(heardOf(each, news)), no: 1 };
			return { op: 'set', type: 'outcome', id: each.id, fields: { said } };
		});
}
