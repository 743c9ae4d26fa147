import type { Change, Op, Outcome, Said, SentLetter } from '$lib/domain/records';
import { writeDay, type Day } from '$lib/domain/days/day';
import { agrees, isSameKind, keepsNews, milestones, type Says } from '$lib/domain/rules';
import type { Addressee, LetterTemplate } from '$lib/domain/letters/template';
import { nextNo } from '$lib/domain/recording/telling/news';
import type { By } from '$lib/domain/recording/changes/on-path';
import { outcomeAdded } from '$lib/domain/recording/outcomes';
import { byWay } from '$lib/domain/recording/words';
import { letterAdded, type Leaving, type Printing } from './letters-left';
import { which } from './which';

/** One copy that left the practice. */
export type GivenLetter = Leaving & {
	addressee: Addressee;
	template: Pick<LetterTemplate, 'step'> & Partial<Pick<LetterTemplate, 'to' | 'forEachMember'>>;
	/** What it holds, and whom it names. */
	holds: Pick<SentLetter, 'carries' | 'named'>;
	/** The news it tells; left out: none. */
	says?: Says;
};

/** Freezes the letters and ends each client's letter step, anew where one came back; one given by hand is its own proof. */
export function lettersGiven(
	given: readonly GivenLetter[],
	printing: Printing,
	{ newId, region }: By
): Change {
	const left = given.map((each) => ({ ...each, ...saidBy(each, newId()) }));
	const clients = new Map(left.map((each) => [each.addressee.case.client.id, each]));
	return {
		...sentences(given, [...clients.keys()], writeDay(printing.happenedOn, region)),
		ops: [
			...left.map((each) => frozen(each, printing)),
			...[...clients.values()].flatMap((each) => {
				const copies = given.filter(({ addressee: to }) => to.case === each.addressee.case);
				return stepsEnded(each, copies, printing.happenedOn, newId);
			})
		]
	};
}

function sentences(
	given: readonly GivenLetter[],
	clients: readonly string[],
	on: string
): Omit<Change, 'ops'> {
	const ofOne = (id: string) => given.filter(({ addressee: to }) => to.case.client.id === id);
	const own = clients.map((id) => [id, sentence(ofOne(id), on)] as const);
	const [first, ...others] = own;
	if (first && others.length === 0) return { act: first[1], subject: first[0] };
	const ways = new Set(given.map(({ way }) => way));
	const way = ways.size === 1 ? [...ways].map(byWay).join('') : '';
	const act = `${given.length} letters given${way} on ${on}`;
	return { act, subject: null, each: Object.fromEntries(own) };
}

/** What one person got, of each way by itself. */
function sentence(copies: readonly GivenLetter[], on: string): string {
	const ways = [...new Set(copies.map(({ way }) => way))].map((way) => {
		const some = copies.filter((each) => each.way === way);
		const papers = some.map(({ letter }) => letter);
		const letters = some.length === 1 ? 'letter' : `${some.length} letters`;
		const whom = `${toWhom(some)}${naming(some)}`;
		return `${letters} given${byWay(way)} on ${on}${whom}${which(papers, on)}`;
	});
	return ways.join('; ').replace(/^l/, 'L');
}

/** Where it is not the client’s own alone. */
function toWhom(given: readonly GivenLetter[]): string {
	if (given.every(({ addressee }) => addressee.recipient === null)) return '';
	const names = given.map(({ addressee: to }) => (to.recipient ?? to.case.client).name);
	return `, to ${[...new Set(names)].join(' and ')}`;
}

/** Next providers that stand in one person’s letters. */
function naming(given: readonly GivenLetter[]): string {
	const named = [...new Set(given.flatMap(({ holds }) => holds.named))];
	return named.length > 0 ? `, naming ${named.join(', ')}` : '';
}

type Left = GivenLetter & { id: string; said: Said | null };

function saidBy({ addressee, says }: GivenLetter, id: string): Pick<Left, 'id' | 'said'> {
	return { id, said: says ? { ...says, no: nextNo(addressee.case), letterId: null } : null };
}

/** What a step ended with, by the id of its outcome; `whole`: no other letter was among them. */
export type OnPaper = { outcome: string; letters: readonly GivenLetter[]; whole: boolean };

/** Keeps letters that were made before with the change that says only that they left; what they ended stands on them. */
export function withPapers(
	change: Change,
	papers: readonly OnPaper[],
	printing: Omit<Printing, 'happenedOn'>,
	newId: () => string
): Change {
	const ops = change.ops.flatMap((op): Op[] => {
		const paper = papers.find(({ outcome }) => outcome === op.id);
		if (!paper || op.op !== 'add' || op.type !== 'outcome') return [op];
		const { happenedOn, step, said } = op.fields;
		const left = paper.letters.map((each) => ({ ...each, ...saidBy(each, newId()) }));
		const last = paper.whole && keepsNews(step) ? left.findLast((each) => each.said) : null;
		const word = last?.said ? { ...last.said, letterId: last.id } : said;
		return [
			...left.map((each) => frozen(each, { ...printing, happenedOn })),
			{ ...op, fields: { ...op.fields, said: word } }
		];
	});
	return { ...change, ops };
}

function frozen(given: Left, printing: Printing): Op {
	const { id, addressee, holds, said } = given;
	const to = { clientId: addressee.case.client.id, recipientId: addressee.recipient?.id ?? null };
	return letterAdded(id, given, printing, { ...holds, ...to, said });
}

/** `copies`: all that this client and their own people got; each handed over is its own proof. */
function stepsEnded(
	given: Left,
	copies: readonly GivenLetter[],
	happenedOn: Day,
	newId: () => string
): Op[] {
	const { client, outcomes, contacts } = given.addressee.case;
	const again = contacts.some(({ result }) => result === 'returned') ? [milestones.sentAgain] : [];
	const { step: own } = given.template;
	if (own === null) return [];
	const isProof = copies.every(({ way }) => way === 'byHand') && own === milestones.letter;
	const reached = copies.some(isForAll)
		? null
		: copies.map(({ addressee }) => addressee.recipient?.id ?? client.id);
	return [own, ...again, ...(isProof ? [milestones.proof] : [])]
		.filter(
			(step) => !outcomes.some((each) => each.step === step && saysAsMuch(each, given, reached))
		)
		.map((step) => {
			const said = keepsNews(step) && given.said ? { ...given.said, letterId: given.id } : null;
			const whom = step === milestones.sentAgain ? null : reached;
			const ending = { outcome: 'done', happenedOn, way: given.way, said, reached: whom } as const;
			return outcomeAdded(newId(), client, step, ending);
		});
}

/** One letter to a couple, family or group together: its words hold for nobody alone. */
export const isForAll = ({ template: of }: Pick<GivenLetter, 'template'>): boolean =>
	of.to === 'client' && !of.forEachMember;

/**
 * What told of another day or ending, was told before another ending was, or did not reach one of them does not stand for
 * what this letter says.
 */
function saysAsMuch(
	{ said, reached: before }: Outcome,
	{ says, addressee }: GivenLetter,
	reached: readonly string[] | null
): boolean {
	if (before !== null && reached?.some((id) => !before.includes(id))) return false;
	if (says === undefined || said === null) return true;
	const { outcomes, letters } = addressee.case;
	const others = [...outcomes, ...letters].filter(
		(each) => each.said && !isSameKind(each.said, says)
	);
	return agrees(said, says) && others.every((each) => (each.said?.no ?? 0) < said.no);
}
