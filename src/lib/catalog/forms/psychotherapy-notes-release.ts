import { day } from '$lib/domain/day';
import type { Form, FormBlock, FormTemplate } from '$lib/domain/form';
import type { FormFacts } from '$lib/domain/form-facts';
import { lawOf, type Law } from './blocks/law';
import { sender, whoPassesOn, whoReceives, whoseInformation } from './blocks/parties';
import { heading, paragraph, row, tick } from './blocks/pieces';
import { period, whatFor } from './blocks/purpose';
import { signature } from './blocks/signature';
import { statements } from './blocks/statements';
import { untilWhen } from './blocks/until-when';

const titles: Record<Law, string> = {
	US: 'Permission to release psychotherapy notes',
	GB: 'Consent to share process notes'
};

export default {
	id: 'psychotherapy-notes-release',
	code: 'L32',
	order: 20,
	version: 1,
	title: 'Release of psychotherapy notes',
	about: 'For notes kept apart from the record: always alone, never with other records.',
	hasReceiver: true,
	source: {
		text: '45 CFR 164.508(a)(2), (b)(3)(ii) and (c); UK GDPR, articles 7 and 9',
		confidence: 'B',
		checkedOn: day('2026-11-27')
	},
	write
} satisfies FormTemplate;

function write(facts: FormFacts): Form {
	const law = lawOf(facts);
	return {
		type: 'psychotherapy-notes-release',
		version: 1,
		region: facts.practice.regionStyle,
		title: titles[law],
		sender: sender(facts.practice),
		lead: 'Please tick what you agree to, fill in what is blank, and sign. You need not sign at all.',
		blocks: [
			...whoseInformation(facts, 'Whose notes they are about'),
			...whoPassesOn(facts, law === 'US' ? 'Who may pass them on' : 'Who shares them'),
			...whoReceives(facts, law === 'US' ? 'Who may receive them' : 'Who receives them'),
			...what(law),
			...whatFor(facts, 'What it is for'),
			...untilWhen(facts, 'Until when', law === 'US' ? 'this permission' : 'this consent'),
			...statements(facts),
			...signature(facts)
		]
	};
}

function what(law: Law): FormBlock[] {
	const kind = law === 'US' ? 'Psychotherapy notes' : 'Process notes';
	return [
		heading(law === 'US' ? 'What may be passed on' : 'What is shared'),
		paragraph(
			`${kind} are what a therapist writes down about the talks for their own use, and keeps apart from the record. This form is for them alone: it lets nothing of the record pass on.`
		),
		row(tick('notes', `${kind} that are kept apart`)),
		period()
	];
}
