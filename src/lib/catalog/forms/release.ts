import { day } from '$lib/domain/day';
import type { Form, FormBlock, FormTemplate } from '$lib/domain/form';
import type { FormFacts } from '$lib/domain/form-facts';
import { lawOf, type Law } from './blocks/law';
import { sender, whoPassesOn, whoReceives, whoseInformation } from './blocks/parties';
import { part2Statements } from './blocks/part-2';
import { heading, paragraph, row, tick } from './blocks/pieces';
import { period, whatFor } from './blocks/purpose';
import { signature } from './blocks/signature';
import { statements } from './blocks/statements';
import { untilWhen } from './blocks/until-when';

const titles: Record<Law, string> = {
	US: 'Permission to release information',
	GB: 'Consent to share information'
};

export default {
	id: 'release',
	code: 'L32',
	order: 10,
	version: 1,
	title: 'Release of information',
	about: 'The client’s written yes: what passes on, to whom, what for and until when.',
	hasReceiver: true,
	source: {
		text: '45 CFR 164.508(c); 42 CFR 2.31 and 2.32; UK GDPR, articles 7 and 9',
		confidence: 'B',
		checkedOn: day('2026-11-27')
	},
	write
} satisfies FormTemplate;

function write(facts: FormFacts): Form {
	const law = lawOf(facts);
	return {
		type: 'release',
		version: 1,
		region: facts.practice.regionStyle,
		title: titles[law],
		sender: sender(facts.practice),
		lead: 'Please tick what you agree to, fill in what is blank, and sign. You need not sign at all.',
		blocks: [
			...whoseInformation(facts, 'Whose information it is'),
			...whoPassesOn(facts, law === 'US' ? 'Who may pass it on' : 'Who shares it'),
			...whoReceives(facts, law === 'US' ? 'Who may receive it' : 'Who receives it'),
			...what(facts, law),
			...whatFor(facts, 'What it is for'),
			...untilWhen(facts, 'Until when', law === 'US' ? 'this permission' : 'this consent'),
			...statements(facts),
			...(hasPart2(facts) ? part2Statements() : []),
			...signature(facts)
		]
	};
}

/** A law of the United States alone. */
function hasPart2(facts: FormFacts): boolean {
	return facts.part2 && lawOf(facts) === 'US';
}

function what(facts: FormFacts, law: Law): FormBlock[] {
	const apart = law === 'US' ? 'Psychotherapy notes' : 'A therapist’s own process notes';
	return [
		heading(law === 'US' ? 'What may be passed on' : 'What is shared'),
		row(tick('dates', 'Dates of sessions'), tick('summary', 'A summary of my care')),
		row(tick('safety-plan', 'My safety plan'), tick('record', 'My record, the whole of it')),
		row(
			tick('other', 'Only these parts, or something else:', {
				tip: 'Which parts of the record, or what else'
			})
		),
		...(hasPart2(facts)
			? [row(tick('part-2', 'Records of a substance use program, and what they say of it'))]
			: []),
		period(),
		paragraph(`${apart} that are kept apart are never on this form. They have a form of their own.`)
	];
}
