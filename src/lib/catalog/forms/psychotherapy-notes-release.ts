import { source } from '$lib/domain/days/source';
import type { Form, FormTemplate } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import type { FormLaw } from '$lib/domain/rules/country';
import { lawOf } from './blocks/law';
import { permission } from './blocks/permission';
import { paragraph, row, tick } from './blocks/pieces';

const titles: Record<FormLaw, string> = {
	authorization: 'Permission to release psychotherapy notes',
	consent: 'Consent to share process notes'
};

const kinds: Record<FormLaw, string> = {
	authorization: 'Psychotherapy notes',
	consent: 'Process notes'
};

export default {
	id: 'psychotherapy-notes-release',
	code: 'L32',
	order: 20,
	version: 1,
	title: 'Release of psychotherapy notes',
	about: 'For notes kept apart from the record: always alone, never with other records.',
	hasReceiver: true,
	source: source(
		'B: 45 CFR 164.508(a)(2), (b)(3)(ii) and (c); UK GDPR, articles 7 and 9 (2026-11-27)'
	),
	write
} satisfies FormTemplate;

function write(facts: FormFacts): Form {
	const kind = kinds[lawOf(facts)];
	return permission(facts, {
		type: 'psychotherapy-notes-release',
		titles,
		whose: 'Whose notes they are about',
		it: 'them',
		what: [
			paragraph(
				`${kind} are what a therapist writes down about the talks for their own use, and keeps apart from the record. This form is for them alone: it lets nothing of the record pass on.`
			),
			row(tick('notes', `${kind} that are kept apart`))
		]
	});
}
