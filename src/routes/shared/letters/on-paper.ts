/** A letter of which only is recorded that it left, though one was made here: it is asked whether that one is on the paper. */
import { dayAt } from '$lib/clock';
import { carriesOf } from '$lib/domain/letters/carries';
import type { Made } from '$lib/domain/letters/made';
import { newsWords } from '$lib/domain/path/tell-again';
import { isForAll, withPapers, type GivenLetter, type OnPaper } from '$lib/domain/recording';
import type { Change, Op } from '$lib/domain/records';
import { allConcerned, isAttempt, letterSteps, type Situation } from '$lib/domain/rules';
import { ask } from '$lib/ui/asking.svelte';
import { newId } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import { writeMoment } from '$routes/shared/moment';
import { shown } from '$routes/shared/people/names.svelte';
import { unrecorded } from './made-before';
import { proofOf } from './proof';
import { wayLabels, type LetterWay } from './ways';

type Ending = Extract<Op, { op: 'add'; type: 'outcome' }>;
type Kept = Awaited<ReturnType<typeof unrecorded>>[number];
/** One person's paper: what was made for them, by the words it is asked with. */
type Paper = { end: Ending; to: string; name: string; made: ReadonlyMap<string, Kept> };

const another = 'Another one, not made here';

/** The change with the letters that were on paper, or the sentence why nothing is recorded. Of whom the same is asked, it is asked once. */
export async function onPaper(change: Change): Promise<Change | string> {
	const papers = (await Promise.all(endings(change).map(papersOf))).flat();
	if (papers.length === 0) return change;
	const answers = new Map<string, string | null>();
	const chosen: { paper: Paper; made: Kept }[] = [];
	for (const paper of papers) {
		const key = keyOf(paper);
		const more = papers.filter((each) => keyOf(each) === key).length - 1;
		if (!answers.has(key)) answers.set(key, await ask(questionOf(paper, more)));
		const answer = answers.get(key);
		if (!answer) return 'Nothing is recorded.';
		const made = paper.made.get(answer);
		const fault = made && whyNot(paper, made);
		if (fault) return fault;
		if (made) chosen.push({ paper, made });
	}
	return chosen.length > 0 ? keeping(change, chosen) : change;
}

/** What says of a client that a letter left, and keeps none. */
function endings({ ops }: Change): Ending[] {
	const kept = ops.flatMap((op) =>
		op.op === 'add' && op.type === 'letter' ? (op.fields.clientId ?? []) : []
	);
	return ops.filter((op): op is Ending => {
		if (op.op !== 'add' || op.type !== 'outcome') return false;
		const { step, outcome, said, clientId } = op.fields;
		const isLetter = letterSteps.some((each) => each === step) && !isAttempt(step);
		return isLetter && outcome === 'done' && said === null && !kept.includes(clientId);
	});
}

async function papersOf(end: Ending): Promise<Paper[]> {
	const { clientId, step, happenedOn } = end.fields;
	const here = facts.everybody.one(clientId);
	if (!here) return [];
	const all = [here.case.client, ...here.case.recipients];
	const those = all.filter(({ id }) => whom(end, here).includes(id));
	const papers = those.map(async ({ id, name }): Promise<Paper> => {
		const made = (await unrecorded(id, step)).filter(({ at }) => dayAt(at) <= happenedOn);
		return { end, to: id, name, made: labelled(made) };
	});
	return (await Promise.all(papers)).filter(({ made }) => made.size > 0);
}

const whom = ({ fields: { reached } }: Ending, { case: own, minor }: Situation) =>
	reached ?? allConcerned(own, minor);

/** Two of one minute stand there by themselves. */
function labelled(made: readonly Kept[]): ReadonlyMap<string, Kept> {
	const found = new Map<string, Kept>();
	for (const each of made) {
		let label = wordsOf(each);
		while (found.has(label)) label = `${label}, the one before it`;
		found.set(label, each);
	}
	return found;
}

function wordsOf({ at, says }: Made): string {
	const news = says ? `: ${newsWords(says, facts.region)}` : '';
	return `As made here, ${writeMoment(at)}${news}`;
}

const keyOf = ({ end, made }: Paper) => [end.fields.step, ...made.keys()].join();

function questionOf({ name, made }: Paper, more: number) {
	return {
		title: `Which letter is on ${shown(name)}’s paper?${more > 0 ? ` (and ${more} more like this)` : ''}`,
		words:
			'A letter was made here and is not recorded yet. The one on the paper is kept with this.',
		answers: [...made.keys(), another]
	};
}

/** As a sentence; `null`: it can have left so. */
function whyNot({ end: { fields } }: Paper, { bears }: Made): string | null {
	if (letterWay(fields.way) === null)
		return 'Say how the letter went: the one that was made here is kept with that.';
	return fields.happenedOn < bears
		? `That letter is dated ${facts.inFull(bears)}. Enter that day or a later one.`
		: null;
}

const letterWay = (way: string | null): LetterWay | null =>
	(Object.keys(wayLabels) as LetterWay[]).find((each) => each === way) ?? null;

async function keeping(
	change: Change,
	chosen: readonly { paper: Paper; made: Kept }[]
): Promise<Change | string> {
	const { layoutVersion, fontVersion } = await import('$lib/pdf');
	const given: { paper: Paper; letter: GivenLetter }[] = [];
	for (const { paper, made } of chosen) {
		const letter = await givenOf(paper, made);
		if (typeof letter === 'string') return letter;
		given.push({ paper, letter });
	}
	const ends = [...new Set(given.map(({ paper }) => paper.end))];
	const papers = ends.map((end): OnPaper => {
		const of = given.filter(({ paper }) => paper.end === end);
		const letters = of.map(({ letter }) => letter);
		const here = facts.everybody.one(end.fields.clientId);
		const due = here ? whom(end, here) : [];
		const has = (id: string) => of.some(({ paper }) => paper.to === id);
		return { outcome: end.id, letters, whole: letters.some(isForAll) || due.every(has) };
	});
	return withPapers(change, papers, { layoutVersion, fontVersion }, newId);
}

/** With its hash, so that it can be told later whether it prints the same; a sentence where it cannot be made. */
async function givenOf({ end, to }: Paper, made: Kept): Promise<GivenLetter | string> {
	const { clientId, way: said } = end.fields;
	const [here, way] = [facts.everybody.one(clientId), letterWay(said)];
	if (!here || way === null) return 'The client this letter is to is no longer there.';
	const { case: own } = here;
	const recipient = own.recipients.find(({ id }) => id === to) ?? null;
	const proof = await proofOf(made.letter);
	if (typeof proof === 'string') return proof;
	return {
		addressee: { case: own, recipient },
		...{ template: made.kind, letter: made.letter, way, trackingNumber: null },
		...proof,
		holds: carriesOf(made.letter, here),
		...(made.says ? { says: made.says } : {})
	};
}
