/** The app without its screens: records what is done as the pages do, and renders what they show. */
import { acts, catalog, steps } from '$lib/catalog';
import { letters } from '$lib/catalog/letters';
import { keptNote, noteNow, noteText, type ClosingNote } from '$lib/domain/closing/closing-note';
import type { Day } from '$lib/domain/days/day';
import { texts } from '$lib/domain/letters/letter';
import { isFor, whoGets, type Going } from '$lib/domain/letters/mailing';
import { columns } from '$lib/domain/path/cells';
import { caseload } from '$lib/domain/path/caseload';
import { path, type Path } from '$lib/domain/path/path';
import { cases, type Case } from '$lib/domain/records/case';
import type { Change } from '$lib/domain/records/change';
import type { Practice } from '$lib/domain/records';
import { withNews, withNotes, type AsItWas } from '$lib/domain/recording';
import type { Situation } from '$lib/domain/rules/ending';
import { closingOf, situation, type Context } from '$lib/domain/rules/situation';
import { unchanged } from '$routes/shared/case/unchanged';
import { ids } from '$tests/support/domain/cases';
import { Store } from './store';

export type Person = { case: Case; situation: Situation; path: Path };

export class Office {
	readonly newId = ids();
	readonly by = { newId: this.newId, region: 'US' } as const;
	private store = new Store();
	private joined: readonly Case[] | null = null;

	constructor(public today: Day) {}

	commit(change: Change, asItWas?: AsItWas): number {
		const { context } = this;
		const noted = context ? withNotes(change, this.cases, context, steps) : change;
		const everybody = {
			one: (id: string) => this.person(id)?.situation ?? null,
			all: () => (context ? this.cases.map((each) => situation(each, context)) : [])
		};
		const entry = this.store.commit(withNews(noted, everybody, asItWas));
		this.joined = null;
		return entry;
	}

	undo(entry: number): string[] {
		this.joined = null;
		return this.store.undo(entry);
	}

	get practice(): Practice {
		return this.store.all('practice')[0]!;
	}

	get context(): Context | null {
		const [practice] = this.store.all('practice');
		const providers = this.store.all('provider');
		return practice ? { practice, providers, catalog, today: this.today } : null;
	}

	get cases(): readonly Case[] {
		const all = this.store;
		this.joined ??= cases({
			clients: all.all('client'),
			recipients: all.all('recipient'),
			outcomes: all.all('outcome'),
			letters: all.all('letter'),
			contacts: all.all('contact'),
			referrals: all.all('referral'),
			sessions: all.all('session'),
			releases: all.all('release')
		}).map(unchanged);
		return this.joined;
	}

	person(id: string): Person | null {
		const own = this.cases.find(({ client }) => client.id === id);
		if (!own || !this.context) return null;
		const here = situation(own, this.context);
		return { case: own, situation: here, path: path(here, steps) };
	}

	one(id: string): Person {
		return this.person(id)!;
	}

	act(id: string) {
		return acts.find((each) => each.id === id)!;
	}

	step(id: string) {
		return steps.find((each) => each.id === id)!;
	}

	reason(id: string) {
		return catalog.reasons.find((each) => each.id === id)!;
	}

	trail(id: string): string[] {
		return this.store.trail(id);
	}

	/** What Today counts and names, and the word of each column for each person. */
	today_(some: readonly Case[] = this.cases) {
		const { rows, counts, today } = caseload(some, this.context!, steps);
		const grid = rows.map(
			({ case: own, cells }) =>
				[own.client.id, columns.map(({ id }) => cells[id].word).join(' · ')] as const
		);
		const named = (some: typeof rows) => some.map(({ case: own }) => own.client.id);
		const needing = [today.safety, today.needsNow, today.thisWeek, today.waiting].flatMap(named);
		return { grid: new Map(grid), counts, otherwise: named(today.otherwise), needing };
	}

	/** The note as it is kept, else as it would be now; `was` are those of endings before. */
	notes(id: string): { now: string; was: string[] } {
		const { case: own, situation: here, path: way } = this.one(id);
		const closing = closingOf(here);
		const kept = (note: ClosingNote | null) => (note ? noteText(note) : '');
		return {
			now: noteText((closing && keptNote(closing)) ?? noteNow(here, way)),
			was: own.earlier.map((each) => kept(keptNote(each)))
		};
	}

	/** Every letter that can be made for this person now, when they are chosen by name. */
	offered(id: string): Going[] {
		const { case: own, situation: here } = this.one(id);
		const steps = [...new Set(letters.map(({ step, id: letter }) => step ?? letter))];
		return steps.flatMap((step) => {
			const fitting = letters.filter(
				(each) => (each.step ?? each.id) === step && isFor(each, here)
			);
			if (fitting.length === 0) return [];
			return whoGets([own], fitting, this.context!, new Set([id])).goes;
		});
	}
}

export function wordsOf({ letter }: Going): string {
	return texts(letter)
		.map(({ text }) => text)
		.join('\n');
}
