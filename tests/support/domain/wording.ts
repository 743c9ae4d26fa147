/** A letter of ours and a stock for tests of own words: change the one thing the test is about. */
import { writeDay, type Day } from '$lib/domain/days/day';
import type { Block, Letter } from '$lib/domain/letters/letter';
import type { Addressee, LetterTemplate } from '$lib/domain/letters/template';
import type { Insert, OwnLetter, Stock, WordChange } from '$lib/domain/letters/wording';
import type { Wording } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { today } from './cases';
import { template } from './letters';
import { letter } from './lint';

export function toClient(here: Situation): Addressee {
	return { case: here.case, recipient: null };
}

export function paragraph(text: string): Block & { kind: 'paragraph' } {
	return { kind: 'paragraph', text };
}

export const written = (on: Day | null) => (on ? writeDay(on, 'US') : 'a day to come');

/** A letter with these texts, and how often it was written. */
export function writing(
	blocks: (here: Situation, to: Addressee) => Block[],
	changed: Partial<LetterTemplate> = {}
): LetterTemplate & { times: number } {
	const counted = {
		...template('practice-closing', 'client'),
		times: 0,
		write(here: Situation, to: Addressee): Letter {
			counted.times += 1;
			const reader = to.recipient ?? to.case.client;
			return {
				...letter(),
				subject: `News from ${here.practice.name}`,
				salutation: `Dear ${reader.callName ?? reader.name},`,
				blocks: blocks(here, to)
			};
		},
		...changed
	};
	return counted;
}

/** A heading, two paragraphs with a list and entries between them, and two days. */
export function notice(changed: Partial<LetterTemplate> = {}) {
	return writing(
		({ practice, lastSessionOn }, { case: { client } }) => [
			{ kind: 'heading', text: `What changes for ${client.name}` },
			paragraph(
				`I close on ${written(practice.closingOn)}. We meet until ${written(lastSessionOn)}.`
			),
			{ kind: 'list', items: ['Lifeline: call 988'] },
			{ kind: 'entries', entries: [{ name: 'River Clinic', lines: ['503-555-0111'] }] },
			paragraph('Thank you.')
		],
		changed
	);
}

/** A change to the paragraph “Thank you.” */
export function change(changed: Partial<WordChange> = {}): WordChange {
	return { part: 'paragraph', from: 'Thank you.', added: [], ...changed };
}

export function insert(changed: Partial<Insert> = {}): Insert {
	return {
		id: 'hours',
		label: 'Hours',
		about: 'When the practice is open.',
		missing: () => [],
		unknown: () => [],
		blocks: () => [paragraph('Mondays.')],
		...changed
	};
}

export function stock(...inserts: Insert[]): Stock {
	return { inserts, sheet: (_, __, own) => ({ ...letter(), ...own }) };
}

export function ownLetter(changed: Partial<OwnLetter> = {}): OwnLetter {
	return {
		kind: 'letter',
		version: 1,
		about: 'Says thank you.',
		to: 'client',
		standing: null,
		reasons: null,
		step: null,
		subject: 'Thank you',
		blocks: [{ kind: 'paragraph', text: 'Goodbye.' }],
		...changed
	};
}

/** Changes to the closing letter for everybody, unless said otherwise. */
export function wording(words: object, changed: Partial<Wording> = {}): Wording {
	return {
		id: 'thanks',
		letter: 'practice-closing',
		basedOnVersion: 1,
		clientId: null,
		recipientId: null,
		name: '',
		words: JSON.stringify(words),
		changedOn: today,
		...changed
	};
}
