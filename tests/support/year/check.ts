/** Reads what the app shows, and holds every word of it against the event list. */
import { surnames } from './by-hand';
import { allowed, hasLetter, isToldOfThis, newestSheet } from './check-grid';
import { claimFaults, dayFaults } from './check-letter';
import { linesOf, noteFaults } from './check-note';
import type { Life } from './life';
import { wordsOf } from './office';
import { Says } from './says';
import { trailFaults } from './check-trail';

/** Their file was closed with the practice, and what they were told of its closing has moved since. */
function isOwed({ own, plan, news, words, died, sheets, closedOn }: Says): boolean {
	const after = closedOn === null ? [] : sheets.filter(({ on }) => on >= closedOn);
	const announced = after.findLast(({ announces }) => announces !== null)?.announces;
	if (announced) {
		const { closing, keeper } = announced;
		return closing !== plan.closing || (keeper !== null && keeper !== plan.keeper);
	}
	if (after.length > 0) return false;
	const newest = words.at(-1)?.tells;
	if (died || news?.kind !== 'closing' || !newest) return false;
	const isAsPractice = own.reason === null || own.reason === plan.reason;
	const holds = newest.kind === 'closing' && newest.days.at(-1) === plan.closing;
	return isAsPractice && !holds;
}

const otherwiseWords = ['Day has moved', 'A leave only', 'Another ending', 'Records moved'];
const columns = ['Told', 'Letter', 'Referrals', 'Closure sessions', 'Hand-off', 'File'];

export class Checker {
	readonly faults = new Map<string, string>();
	readonly lines = { grid: 0, counts: 0, trail: 0, notes: 0, letters: 0, sentences: 0 };
	private kept = new Map<string, string>();

	constructor(private life: Life) {}

	private note(fault: string, id: string): void {
		const kind = fault.replace(/“[^”]*”|\d{4}-\d\d-\d\d/g, '…');
		const at = `${fault} (seed ${this.life.seed}, ${this.life.today}, ${id}, after ${this.life.list.count} events)`;
		if (!this.faults.has(kind)) this.faults.set(kind, at);
	}

	says(id: string): Says {
		return new Says(this.life.list.of(id));
	}

	/** The grid and Today, of everybody. */
	day(): void {
		const { grid, counts, otherwise, needing } = this.life.office.today_();
		const all = this.life.ids.map((id) => ({ id, says: this.says(id) }));
		for (const { id, says } of all) {
			const words = (grid.get(id) ?? '').split(' · ');
			allowed(says, this.life.today).forEach((those, at) => {
				this.lines.grid += 1;
				if (!those.includes(words[at]!))
					this.note(
						`grid, ${columns[at]}: “${words[at]}”, and the list has “${those.join(' or ')}”`,
						id
					);
			});
		}
		const seen = all.filter(
			({ says }) => says.standing === 'current' && !says.closedOn && !says.died
		);
		const knowing = (says: Says) =>
			allowed(says, this.life.today)
				.slice(0, 2)
				.flat()
				.some((word) => otherwiseWords.includes(word));
		const { plannedOn } = this.life.office.practice;
		const wanted = {
			current: seen.length,
			told:
				seen.filter(({ says }) => isToldOfThis(says)).length +
				all.filter(
					({ says }) =>
						says.closedOn && says.closedOn >= plannedOn && says.told.length > 0 && !isOwed(says)
				).length,
			closed: all.filter(({ says }) => says.closedOn).length
		};
		for (const [name, count] of Object.entries(wanted)) {
			this.lines.counts += 1;
			const found = counts[name as keyof typeof wanted];
			if (found !== count) this.note(`Today, ${name}: “${found}”, and the list has “${count}”`, '');
		}
		for (const { id, says } of all) {
			this.lines.counts += 2;
			if (otherwise.includes(id) && !knowing(says))
				this.note('Today: told otherwise, and the list says that it holds', id);
			const isSeen = says.standing === 'current' && !says.closedOn;
			if (needing.includes(id) && !isSeen)
				this.note('Today: needs the therapist, and is no current client', id);
		}
	}

	/** Trail and note of one person. */
	person(id: string): void {
		const { office, list } = this.life;
		const trail = office.trail(id);
		this.lines.trail += trail.length;
		const says = this.says(id);
		const events = list.of(id).filter(({ no, who }) => who.includes(id) || says.calledOff.has(no));
		for (const fault of trailFaults(trail, events, says.calledOff)) this.note(fault, id);
		const { now } = office.notes(id);
		if (says.closedOn) return this.stands(id, now);
		if (says.standing !== 'current') return;
		this.lines.notes += linesOf(now).length;
		for (const fault of noteFaults(now, says, this.life.today)) this.note(fault, id);
		this.names('a note', now, id);
	}

	/** A file was closed: its note is right, and stays as it is from then on. */
	private stands(id: string, note: string): void {
		const { list } = this.life;
		const closing = list.own(id).findLast(({ kind }) => kind === 'closed')!;
		const key = `${id} ${closing.no}`;
		const before = this.kept.get(key);
		if (before !== undefined) {
			if (before !== note) this.note('note: it no longer stands as it was', id);
			return;
		}
		this.kept.set(key, note);
		this.lines.notes += linesOf(note).length;
		const until = list.of(id).filter(({ no }) => no <= closing.no);
		for (const fault of noteFaults(note, new Says(until), this.life.today)) this.note(fault, id);
		this.names('a note', note, id);
	}

	/** Every letter that can be made for one person. */
	letters(id: string): void {
		const says = this.says(id);
		const all = this.life.office.offered(id);
		if (says.died && all.length > 0) this.note('a letter to somebody who died', id);
		const offers = (step: string) => all.some(({ template }) => template.step === step);
		if (offers('give-written-notice') && hasLetter(says))
			this.note('a first letter, and they have one', id);
		const newest = newestSheet(says);
		const isOut =
			newest !== undefined &&
			newest.tells.kind === says.news?.kind &&
			!says.holds(newest.tells) &&
			newest.tells.kind !== 'gone';
		const isSeen = says.standing === 'current' && !says.closedOn && !says.died;
		if (offers('correct-the-letter') && !isOut && newest?.keeper === says.plan.keeper)
			this.note('a correction of what holds', id);
		if (
			isOut &&
			isSeen &&
			newest.tells.days.length > 0 &&
			says.news!.days.length > 0 &&
			!offers('correct-the-letter')
		)
			this.note('no correction of a letter that no longer holds', id);
		for (const each of all) {
			const words = wordsOf(each);
			this.lines.letters += 1;
			this.lines.sentences += words.split(/(?<=[.?!])\s+|\n/).length;
			const found = [...claimFaults(words, says), ...dayFaults(words, says, this.life.today)];
			for (const fault of found) this.note(`${each.template.id}: ${fault}`, id);
			this.names(each.template.id, words, id);
		}
	}

	private names(where: string, words: string, id: string): void {
		const own = surnames[this.life.ids.indexOf(id)];
		const others = surnames.filter((each) => each !== own && words.includes(each));
		if (others.length > 0) this.note(`${where} names ${others.join(', ')}`, id);
	}

	/** All that is rendered of some people, as one text: what is undone leaves it as it was. */
	rendered(ids: readonly string[]): string {
		const { office } = this.life;
		const { grid } = office.today_(office.cases.filter(({ client }) => ids.includes(client.id)));
		return ids
			.map((id) =>
				[
					id,
					grid.get(id),
					office.notes(id).now,
					...office.trail(id),
					...office.offered(id).map(wordsOf)
				].join('\n')
			)
			.join('\n\n');
	}

	undone(before: string, after: string, id: string): void {
		this.lines.trail += before.split('\n').length;
		if (before === after) return;
		const [a, b] = [before.split('\n'), after.split('\n')];
		const at = a.findIndex((line, i) => line !== b[i]);
		this.note(`after undo: “${b[at]}” in place of “${a[at]}”`, id);
	}
}
