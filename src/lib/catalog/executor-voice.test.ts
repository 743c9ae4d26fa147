/** Whoever acts for a therapist says nothing that only the therapist could say: what they did, saw, thought or will do. */
import { describe, expect, it } from 'vitest';
import { reasons } from '$lib/catalog/index';
import { letters } from '$lib/catalog/letters/index';
import { clientLetters, practiceEntries } from '$lib/catalog/letters-to-others/index';
import type { Letter } from '$lib/domain/letters/letter';
import { found, inLetter } from '$tests/support/reading/executor-words';
import { occasions, readAll } from '$tests/support/reading/offered';
import { aboutClients, ofPractices, type Written } from '$tests/support/reading/outside';
import { allInBetween, rounds } from '$tests/support/reading/rounds';
import { everybody } from '$tests/support/reading/situations';

const absence = reasons.filter(({ byExecutor }) => byExecutor);

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
			'former-client',
			'guardian-colleague-died',
			'guardian-colleague-ill',
			'guardian-follow-up',
			'guardian-records-delay',
			'guardian-records-fee',
			'guardian-records-request',
			'guardian-sudden-ending',
			'plain-colleague-died',
			'plain-colleague-ill',
			'records-delay',
			'records-fee',
			'records-request',
			'sudden-ending',
			'waiting-list'
		]);
	});

	it('in a letter to others, a notice or a spoken word', () => {
		expect(faultsOf(ofPractices(practiceEntries, absence))).toEqual([]);
	});

	it('in a letter to others about a client', () => {
		expect(faultsOf(aboutClients(clientLetters, absence))).toEqual([]);
	});
});
