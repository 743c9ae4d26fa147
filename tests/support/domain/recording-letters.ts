/** A letter that left, on a path with the steps that letters end, for tests. */
import { newCase } from '$lib/domain/records/case';
import type { Op } from '$lib/domain/records/change';
import { milestones as at } from '$lib/domain/rules/milestones';
import { path } from '$lib/domain/path/path';
import type { ContactMade, Outcome, SentLetter } from '$lib/domain/records';
import { letterReturnedOn } from '$lib/domain/rules/contacts';
import { situation } from '$lib/domain/rules/situation';
import type { Circumstance } from '$lib/domain/rules/ending';
import { client, context, step, today } from './cases';
import { sentLetter } from './sent';
import type { LeftLetter } from '$lib/domain/recording/letters/letters-left';

const steps = [at.told, at.letter, at.sentAgain, at.proof].map((id) => step(id));
const cameBack: Circumstance = {
	id: 'letter-returned',
	title: 'A letter came back',
	ticked: false,
	about: '',
	brings: [],
	words: {},
	waives: {},
	gates: { [at.proof]: [at.sentAgain] },
	keepsOnly: null,
	stopsClock: false,
	watch: [],
	source: step('one').source,
	holds: (here) => letterReturnedOn(here) !== null
};

/** A notice that ends the letter step, with what else is recorded of its client. */
export function left(
	letter: Partial<SentLetter> = {},
	facts: { outcomes?: Outcome[]; contacts?: ContactMade[]; copies?: SentLetter[] } = {}
): LeftLetter {
	const one = sentLetter(letter);
	const { outcomes = [], contacts = [], copies = [] } = facts;
	const of = { ...newCase(client()), outcomes, contacts, letters: [one, ...copies] };
	const { catalog } = context();
	const here = situation(of, context({ catalog: { ...catalog, circumstances: [cameBack] } }));
	return { letter: one, step: at.letter, person: { case: of, path: path(here, steps) } };
}

/** The log's entry of a letter that came back. */
export function returned(changed: Partial<ContactMade> = {}): ContactMade {
	const fields = {
		by: 'us',
		way: 'certified',
		result: 'returned',
		note: null,
		who: null,
		said: null
	} as const;
	return { id: 'back', clientId: 'zoe', happenedOn: today, ...fields, ...changed };
}

/** What each part of a change does, in short: “add outcome send-it-again”. */
export function inShort(ops: readonly Op[]): string[] {
	return ops.map((op) => {
		if (op.op === 'del') return `del ${op.type} ${op.id}`;
		if (op.op === 'set') return `set ${op.type} ${Object.keys(op.fields).join(' ')}`;
		return op.type === 'outcome' ? `add outcome ${op.fields.step}` : `add ${op.type}`;
	});
}
