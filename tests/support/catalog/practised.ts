/** A practice with one client to whom anything may happen, and beside it the list of what they heard. */
import type { Case } from '$lib/domain/records/case';
import type { Change, Op } from '$lib/domain/records/change';
import { addDays, type Day } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import type { Practice, SentLetter } from '$lib/domain/records';
import {
	clientEdited,
	contactLogged,
	groupEnded,
	letterCameBack,
	letterInError,
	lettersGiven,
	practiceEdited,
	saidNow,
	withNews
} from '$lib/domain/recording';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, ids, practice, today } from '../domain/cases';
import { acts, catalog, steps } from '$lib/catalog';

import type { GivenLetter } from '$lib/domain/recording';
import { newsBy, wasTold, type Event, type Facts, type Heard } from './happenings';

const onPaper: Omit<GivenLetter, 'addressee' | 'template' | 'says'> = {
	letter: {} as never,
	way: 'post',
	trackingNumber: null,
	sha256: 'a'.repeat(64),
	holds: { carries: [], named: [] }
};

/** Changed through the functions behind the buttons alone. */
export class Practised {
	private by = { newId: ids(), region: 'US' } as const;
	private practice: Practice;
	private case: Case = caseOf({ client: client({ reason: null }) });
	private facts: Facts = { reason: 'practice-closing', own: null, last: 90, closing: 100, by: 100 };
	private heard: Heard[] = [];
	private changes: Change[] = [];

	constructor() {
		this.practice = practice({ ...this.days(), reason: this.facts.reason });
	}

	private days() {
		const on = (days: number): Day => addDays(today, days);
		const { last, closing, by } = this.facts;
		return {
			lastSessionOn: on(last),
			closingOn: on(closing),
			returnFromOn: on(by),
			returnByOn: on(by)
		};
	}

	get here() {
		return situation(this.case, { practice: this.practice, providers: [], catalog, today });
	}

	/** The newest thing that stands; of one day the one recorded later. */
	get lastHeard(): string | null {
		const standing = this.heard.filter(({ stands }) => stands);
		return standing.sort((a, b) => a.at.localeCompare(b.at)).at(-1)?.news ?? null;
	}

	get wasTold(): boolean {
		return wasTold(this.heard, this.facts);
	}

	get holds(): boolean {
		return this.lastHeard === newsBy(this.facts);
	}

	do(event: Event): void {
		switch (event.kind) {
			case 'tell':
				return this.tell(addDays(today, -event.daysAgo));
			case 'letter':
			case 'correction':
				return this.give(event.kind, addDays(today, -event.daysAgo));
			case 'message':
				return this.leave(addDays(today, -event.daysAgo));
			case 'back':
			case 'error':
				return this.fail(event.kind, event.which);
			case 'undo':
				return this.undo(event.which);
			default:
				return this.change(event);
		}
	}

	private tell(on: Day) {
		const act = acts.find(({ id }) => id === 'told-with-essentials');
		const way = { happenedOn: on, way: 'inPerson' } as const;
		const change = act && groupEnded(this.onPath(), act, way);
		if (!change) return;
		this.hear(on, null, true);
		this.commit(change);
	}

	private give(kind: 'letter' | 'correction', on: Day) {
		const step = kind === 'letter' ? 'give-written-notice' : 'correct-the-letter';
		const { news } = this.here;
		if (!news) return;
		const template = { id: 'practice-closing', step, version: 1 } as const;
		const addressee = { case: this.case, recipient: null };
		const says = { ...news, custodian: null };
		const given = { ...onPaper, addressee, template, says };
		const printing = { happenedOn: on, layoutVersion: 1, fontVersion: '1' };
		const change = lettersGiven([given], printing, this.by);
		const left = change.ops.find(({ type }) => type === 'letter');
		this.hear(on, left?.id ?? null);
		this.commit(change);
	}

	/** A voicemail that says the days, where there are days. */
	private leave(happenedOn: Day) {
		const said = saidNow(this.here);
		if (said === null) return;
		const left = { by: 'us', way: 'voicemail', result: 'messageLeft', note: null } as const;
		this.hear(happenedOn, null);
		this.commit(contactLogged(this.onPath(), { ...left, happenedOn }, said));
	}

	private onPath() {
		return { client: this.case.client, path: path(this.here, steps), ...this.by };
	}

	private hear(on: Day, letter: string | null, spoken = false) {
		const change = this.changes.length;
		const at = `${on} ${String(change).padStart(3, '0')}`;
		this.heard.push({ at, news: newsBy(this.facts), change, letter, spoken, stands: true });
	}

	private fail(how: 'back' | 'error', which: number) {
		const letters = this.case.letters.filter(
			({ returnedOn, recordedInError }) => returnedOn === null && recordedInError === null
		);
		const letter: SentLetter | undefined = letters[which % Math.max(1, letters.length)];
		if (!letter) return;
		const person = { case: this.case, path: path(this.here, steps) };
		const left = { letter, step: 'give-written-notice', person };
		this.commit(
			how === 'back' ? letterCameBack(left, today, this.by) : letterInError(left, 'never went')
		);
		for (const each of this.heard) if (each.letter === letter.id) each.stands = false;
	}

	/** A telling or a letter is taken back, with all that its change had added. */
	private undo(which: number) {
		const told = this.heard.filter(({ stands }) => stands);
		const one = told[which % Math.max(1, told.length)];
		const change = one && this.changes[one.change];
		if (!change) return;
		one.stands = false;
		const ops = change.ops.flatMap(({ op, type, id }): Op[] =>
			op === 'add' ? [{ op: 'del', type, id } as Op] : []
		);
		this.commit({ ...change, ops });
	}

	private change(event: Extract<Event, { to: unknown }>) {
		if (event.kind === 'own') {
			this.facts.own = event.to;
			const change = clientEdited(this.case.client, { reason: event.to });
			if (change) this.commit(change);
			return;
		}
		if (event.kind === 'reason') this.facts.reason = event.to;
		else this.facts[event.kind] = event.to;
		const change = practiceEdited(this.practice, { ...this.days(), reason: this.facts.reason });
		if (change) this.commit(change);
	}

	private commit(change: Change) {
		const everybody = { one: () => this.here, all: () => [this.here] };
		const whole = withNews(change, everybody);
		this.changes.push(whole);
		for (const op of whole.ops) this.apply(op);
	}

	private apply(op: Op) {
		if (op.type === 'practice' && op.op === 'set') {
			this.practice = { ...this.practice, ...op.fields };
		} else if (op.type === 'client' && op.op === 'set') {
			this.case = { ...this.case, client: { ...this.case.client, ...op.fields } };
		} else if (op.type === 'outcome' || op.type === 'letter' || op.type === 'contact') {
			const list = `${op.type}s` as const;
			this.case = { ...this.case, [list]: listed(this.case[list], op) };
		}
	}
}

function listed(records: readonly { id: string }[], op: Op) {
	if (op.op === 'add') return [...records, { id: op.id, ...op.fields }];
	if (op.op === 'del') return records.filter(({ id }) => id !== op.id);
	return records.map((each) => (each.id === op.id ? { ...each, ...op.fields } : each));
}
