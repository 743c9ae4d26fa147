/** One client’s records, changed as the vault would change them, with what is shown of them. */
import { catalog, steps } from '$lib/catalog';
import { letters } from '$lib/catalog/letters';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import type { Day } from '$lib/domain/days/day';
import type { Letter } from '$lib/domain/letters/letter';
import { whoGets, type Going } from '$lib/domain/letters/mailing';
import { items, path } from '$lib/domain/path/path';
import type { Client, ContactMade, Outcome, Recipient, SentLetter } from '$lib/domain/records';
import { cases, type Case } from '$lib/domain/records/case';
import type { Change } from '$lib/domain/records/change';
import {
	letterCameBack,
	letterInError,
	letterReceived,
	mayBeBack,
	lettersGiven,
	letterSentAgain,
	outcomeRecorded,
	withNews,
	type LeftLetter
} from '$lib/domain/recording';
import type { Situation } from '$lib/domain/rules/ending';
import { situation } from '$lib/domain/rules/situation';
import { context, ids, practice, today } from '$tests/support/domain/cases';

const here = context({ catalog, practice: practice({ place: 'us-ma' }) });
const printing = { happenedOn: today, layoutVersion: 1, fontVersion: 'f1' };
const step = 'give-written-notice';

export class KeptFile {
	readonly newId = ids();
	readonly by = { newId: this.newId, region: 'US' } as const;
	private outcomes: Outcome[];
	private letters: SentLetter[] = [];
	private contacts: ContactMade[] = [];

	constructor(
		public client: Client,
		readonly recipients: Recipient[],
		outcomes: readonly Outcome[]
	) {
		this.outcomes = [...outcomes];
	}

	get own(): Case {
		const { client, recipients, outcomes, letters, contacts } = this;
		return cases({ clients: [client], recipients, outcomes, letters, contacts })[0]!;
	}

	isDone(id: string): boolean {
		const all = items(path(this.situation, steps));
		return all.find((each) => each.step.id === id)?.outcome?.outcome === 'done';
	}

	offered(of: string = step): Going[] {
		const notices = letters.filter((each) => each.step === of);
		return whoGets([this.own], notices, here, new Set([this.client.id])).goes;
	}

	names(of: string = step): string[] {
		return this.offered(of).map(({ addressee: { recipient } }) => (recipient ?? this.client).name);
	}

	/** Records the letter for those whose name is ticked. */
	give(...ticked: string[]) {
		this.giveOf(step, ...ticked);
	}

	giveOf(of: string, ...ticked: string[]) {
		const given = this.offered(of)
			.filter((_, i) => ticked.includes(this.names(of)[i]!))
			.map((going) => ({
				...going,
				way: 'post' as const,
				trackingNumber: null,
				sha256: 'a'.repeat(64),
				holds: { carries: [], named: [] }
			}));
		this.commit(lettersGiven(given, printing, this.by));
	}

	press(
		id: string,
		reached: string[] | null = null,
		how: Partial<Pick<Outcome, 'way' | 'who'>> = {}
	) {
		const found = steps.find((each) => each.id === id)!;
		const done = { outcome: 'done', happenedOn: today, reached, ...how } as const;
		this.commit(outcomeRecorded(this.client, found, done, this.newId(), 'US'));
	}

	get sent(): readonly SentLetter[] {
		return this.letters;
	}

	left(letter: SentLetter): LeftLetter {
		return { letter, step, person: { case: this.own, path: path(this.situation, steps) } };
	}

	get situation(): Situation {
		return situation(this.own, here);
	}

	get note(): string {
		return noteText(noteNow(this.situation, path(this.situation, steps)));
	}

	inError(letter: SentLetter) {
		this.commit(letterInError(this.left(letter), 'never sent'));
	}

	cameBack(letter: SentLetter, on: Day) {
		this.commit(letterCameBack(this.left(letter), on, this.by));
	}

	/** As the log of calls, messages and letters has it, where one letter alone may be meant. */
	logBack(happenedOn: Day) {
		const [letter] = mayBeBack(this.letters, { way: 'post', happenedOn });
		if (!letter) return;
		const note = 'no such number';
		this.commit(letterCameBack(this.left(letter), happenedOn, this.by, note));
	}

	arrived(letter: SentLetter, receivedOn: Day) {
		const arrival = { receivedOn, receivedBy: 'receipt' } as const;
		this.commit(letterReceived(this.left(letter), arrival, this.by));
	}

	/** The press that gave it is undone: the letter stays in error, and the step it ended is gone. */
	undone({ id }: SentLetter) {
		const ended = this.outcomes.filter(({ said }) => said?.letterId === id);
		const gone = ended.filter(({ step: own }) => own === step);
		const error = { recordedInError: 'Taken back with undo' };
		this.commit({
			act: 'Undone',
			subject: null,
			ops: [
				{ op: 'set', type: 'letter', id, fields: error },
				...gone.map((each) => ({ op: 'del', type: 'outcome', id: each.id }) as const)
			]
		});
	}

	isAsked(id: string): boolean {
		return items(path(this.situation, steps)).some((each) => each.step.id === id);
	}

	sendAgain(letter: SentLetter, happenedOn: Day) {
		const how = { way: 'post', trackingNumber: null, sha256: 'a'.repeat(64) } as const;
		const words = JSON.parse(letter.frozen) as Letter;
		const again = { ...how, ...printing, happenedOn, letter: words, saferAddress: null };
		this.commit(letterSentAgain(this.left(letter), again, this.by));
	}

	commit(change: Change) {
		const now = this.situation;
		for (const op of withNews(change, { one: () => now, all: () => [now] }).ops) {
			if (op.type === 'outcome') this.outcomes = applied(this.outcomes, op);
			if (op.type === 'contact') this.contacts = applied(this.contacts, op);
			if (op.type === 'letter') this.letters = applied(this.letters, op);
		}
	}
}

function applied<T extends { id: string }>(all: T[], op: Change['ops'][number]): T[] {
	if (op.op === 'add') return [...all, { id: op.id, ...op.fields } as unknown as T];
	if (op.op === 'del') return all.filter(({ id }) => id !== op.id);
	return all.map((each) => (each.id === op.id ? { ...each, ...op.fields } : each));
}
