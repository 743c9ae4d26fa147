/** What every release asks and says, whatever it lets pass on: 45 CFR 164.508(c), UK GDPR articles 7 and 9. */
import type { Form, FormBlock } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import type { FormLaw } from '$lib/domain/rules/country';
import { lawOf } from './law';
import { sender, whoPassesOn, whoReceives, whoseInformation } from './parties';
import { heading } from './pieces';
import { period, whatFor } from './purpose';
import { signature } from './signature';
import { statements } from './statements';
import { untilWhen } from './until-when';

type Permission = {
	type: Form['type'];
	titles: Readonly<Record<FormLaw, string>>;
	/** “Whose information it is”. */
	whose: string;
	/** “It” or “them”, as what passes on is called in the headings. */
	it: 'it' | 'them';
	/** Below “What may be passed on”; the period follows. */
	what: readonly FormBlock[];
	/** Right below the period. */
	apart?: readonly FormBlock[];
	/** Above the signature. */
	also?: readonly FormBlock[];
};

export function permission(facts: FormFacts, asked: Permission): Form {
	const law = lawOf(facts);
	const { type, titles, whose, it, what, apart = [], also = [] } = asked;
	const words = law === 'authorization' ? authorization(it) : consent(it);
	return {
		type,
		version: 1,
		region: facts.practice.regionStyle,
		title: titles[law],
		sender: sender(facts.practice),
		lead: 'Please tick what you agree to, fill in what is blank, and sign. You need not sign at all.',
		blocks: [
			...whoseInformation(facts, whose),
			...whoPassesOn(facts, words.from),
			...whoReceives(facts, words.to),
			heading(words.what),
			...what,
			period(),
			...apart,
			...whatFor(facts, 'What it is for'),
			...untilWhen(facts, 'Until when', words.this),
			...statements(facts),
			...also,
			...signature(facts)
		]
	};
}

const authorization = (it: string) => ({
	from: `Who may pass ${it} on`,
	to: `Who may receive ${it}`,
	what: 'What may be passed on',
	this: 'this permission'
});

const consent = (it: string) => ({
	from: `Who shares ${it}`,
	to: `Who receives ${it}`,
	what: 'What is shared',
	this: 'this consent'
});
