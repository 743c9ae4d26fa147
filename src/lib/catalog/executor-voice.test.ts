/** Whoever acts for a therapist says nothing that only the therapist could say: what they did, saw, thought or will do. */
import { describe, expect, it } from 'vitest';
import { reasons } from '$lib/catalog/index';
import { letters } from '$lib/catalog/letters/index';
import { clientLetters, practiceEntries } from '$lib/catalog/letters-to-others/index';
import { texts, type Letter } from '$lib/domain/letters/letter';
import { occasions, readAll } from '$tests/support/reading/offered';
import { aboutClients, ofPractices, type Written } from '$tests/support/reading/outside';
import { allInBetween, everybody, rounds } from '$tests/support/reading/situations';

const absence = reasons.filter(({ byExecutor }) => byExecutor);

/** Sentences of treatment, and sentences that nobody but the therapist can answer for. */
const therapists: readonly RegExp[] = [
	/\b[Oo]ur (work|sessions?|last)\b/,
	/\b[Mm]y (work|sessions?|practice|office|clients?|licen[cs]e|contract|policy|profession|name off)\b/,
	/\bwith me\b(?! and)/,
	/\b(see|saw|seen|treat|treated|met|meet)\b[^.]*\b(by|with) me\b/,
	/\bI (see|saw|treat|treated|close|leave(?! on it)|left|retire|hold|held|do not see|see each)\b/,
	/\bI (will|am going to) (keep|close|leave|retire|be away|delete)\b/,
	/\bI (have been|was|am) (glad to work|away|thinking of you in)\b/,
	/\b(tells|told) me\b/,
	/\b[Tt]hank you for (the|your) (trust|people|patience)\b/,
	/\bthese years\b|\bbeside you\b/,
	/\basked me to write\b|\bif this day ever came\b/,
	/\bled to it\b|\bnothing wrong\b|\bnothing to do with (you|it)\b|\ba good reason\b/,
	/\bA colleague can\b|\bthis person soon\b/,
	/\bwhole record\b|\bheld back\b|\bis with this letter\b/,
	/\b(closes|closed|leaves|left) the practice\b/
];

const found = (text: string) => therapists.filter((each) => each.test(text)).map(() => text);

function inLetter(letter: Letter): string[] {
	const { sender, signOff } = letter;
	const own = { ...letter, sheets: [] };
	return [
		...texts(own).flatMap(({ text }) => found(text)),
		...(sender.name === 'Jonas Weil' ? [] : [`the letterhead of ${sender.name}`]),
		...(sender.lines[0] === 'For the practice of Ada Moreno' ? [] : ['not for whom']),
		...(signOff.name === 'Jonas Weil' ? [] : [`signed by ${signOff.name}`])
	];
}

const isLetter = (written: Written['written']): written is Letter => 'blocks' in written;

function faultsOf(all: Iterable<Written>): string[] {
	const faults = new Set<string>();
	for (const { id, written } of all) {
		const wrong = isLetter(written)
			? inLetter(written)
			: written.flatMap(({ text }) => found(text));
		for (const each of wrong) faults.add(`${id}: ${each}`);
	}
	return [...faults];
}

describe('no sentence of treatment stands', () => {
	it('in a letter to a client, or to those who stand for them', () => {
		const all = occasions(letters);
		const read = new Set<string>();
		const faults = new Set<string>();
		for (const round of [allInBetween, ...rounds.slice(3, 4)])
			for (const tried of everybody(round, absence[0]!))
				readAll(tried, all, ({ letter, template }) => {
					read.add(template.id);
					for (const each of inLetter(letter)) faults.add(`${template.id}: ${each}`);
				});
		expect([...faults]).toEqual([]);
		expect([...read].sort()).toEqual([
			'colleague-died',
			'colleague-ill',
			'decision-maker-colleague-died',
			'decision-maker-colleague-ill',
			'follow-up',
			'guardian-colleague-died',
			'guardian-colleague-ill',
			'guardian-follow-up',
			'guardian-records-request',
			'guardian-sudden-ending',
			'plain-colleague-died',
			'plain-colleague-ill',
			'records-request',
			'sudden-ending'
		]);
	});

	it('in a letter to others, a notice or a spoken word', () => {
		expect(faultsOf(ofPractices(practiceEntries, absence))).toEqual([]);
	});

	it('in a letter to others about a client', () => {
		expect(faultsOf(aboutClients(clientLetters, absence))).toEqual([]);
	});
});
