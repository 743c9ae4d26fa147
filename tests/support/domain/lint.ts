/** An unremarkable letter for the lint: change the one thing the test is about. */
import type { ByHand, Going } from '$lib/domain/letters/copies';
import type { Block, Letter } from '$lib/domain/letters/letter';
import type { Client, Recipient } from '$lib/domain/records';
import { allNeeds } from '$lib/domain/letters/needs';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { client, outcome, practice, provider, situationOf } from './cases';
import { template } from './letters';
import type { Finding } from '$lib/domain/letters/lint/finding';
import { linter } from '$lib/domain/letters/lint/index';
import type { Undrawn } from '$lib/domain/letters/lint/undrawn';

export const fault = (text: string): Block => ({ kind: 'paragraph', text });

const blocks: Block[] = [
	fault('I will close my practice on November 13, 2026. Our last session is on October 30, 2026.'),
	{ kind: 'heading', text: 'Seeing another therapist' },
	{ kind: 'entries', entries: [{ name: 'River Clinic', lines: ['503-555-0111'] }] },
	{ kind: 'heading', text: 'Records' },
	fault('I keep your records safe. For a copy, please ask me until December 31, 2026.'),
	{ kind: 'heading', text: 'If you need help right away' },
	{ kind: 'list', items: ['Lifeline: call 988'] },
	fault('I wish you all the best.')
];

export function letter(changed: Partial<Letter> = {}): Letter {
	return {
		type: 'practice-closing',
		version: 1,
		region: 'US',
		title: 'A notice',
		sender: {
			name: 'Quiet Street Practice',
			lines: ['12 Quiet Street', '503-555-0100'],
			logo: null
		},
		to: ['Zoë Lindqvist', '4 Elm Road', 'Portland, OR 97201'],
		day: 'June 1, 2026',
		subject: 'My practice closes on November 13, 2026',
		salutation: 'Dear Zoë Lindqvist,',
		blocks,
		signOff: {
			closing: 'Warm regards,',
			name: 'Ada Moreno',
			lines: ['Psychologist'],
			signature: null
		},
		enclosures: [],
		...changed
	};
}

/** The letter with one more paragraph. */
export function saying(text: string): Letter {
	return letter({ blocks: [...blocks, fault(text)] });
}

type Around = {
	here?: Situation;
	others?: readonly Partial<Client>[];
	template?: Partial<LetterTemplate>;
	recipient?: Recipient | null;
	byHand?: ByHand;
	undrawn?: Undrawn;
};

export const told = () => situationOf({ outcomes: [outcome('tell-in-session')] });

/** What the lint finds in a letter that goes by post to Zoë Lindqvist, who was told. */
export function lint(of: Letter, around: Around = {}): Finding[] {
	const { here = told(), others = [], recipient = null, byHand = null } = around;
	const clients = [
		here.case.client,
		...others.map((each, i) => client({ id: `other-${i}`, sortName: null, ...each }))
	];
	const people = { practice: practice(), providers: [provider()], clients };
	const going: Going = {
		addressee: { case: here.case, recipient },
		template: { ...template('practice-closing', 'client'), needs: allNeeds, ...around.template },
		letter: of,
		byHand
	};
	return linter(people, around.undrawn ?? (() => []))(going, here);
}

/** The rule and the words of each finding. */
export function found(of: Letter, around: Around = {}): string[] {
	return lint(of, around).map(({ rule, where }) => `${rule} ${where.words}`.trim());
}
