import { lawOf } from '$lib/catalog/forms/blocks/law';
import { permission } from '$lib/catalog/forms/blocks/permission';
import { heading, paragraph, row, tick } from '$lib/catalog/forms/blocks/pieces';
import { source } from '$lib/domain/days/source';
import type { Form, FormBlock, FormTemplate } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import type { FormLaw } from '$lib/domain/rules/country';

const titles: Record<FormLaw, string> = {
	authorization: 'Permission to release information',
	consent: 'Consent to share information'
};

const apart: Record<FormLaw, string> = {
	authorization:
		'Psychotherapy notes that are kept apart are never on this form. They have a form of their own.',
	consent:
		'A therapist’s own process notes that are kept apart are never on this form. They have a form of their own.'
};

export default {
	id: 'release',
	code: 'L32',
	order: 10,
	version: 1,
	title: 'Release of information',
	about: 'The client’s written yes: what passes on, to whom, what for and until when.',
	hasReceiver: true,
	source: source(
		'B: 45 CFR 164.508(c); 42 CFR 2.31 and 2.32; UK GDPR, articles 7 and 9 (2026-11-27)'
	),
	write
} satisfies FormTemplate;

function write(facts: FormFacts): Form {
	const hasPart2 = facts.part2 && lawOf(facts) === 'authorization';
	return permission(facts, {
		type: 'release',
		titles,
		whose: 'Whose information it is',
		it: 'it',
		what: what(hasPart2),
		apart: [paragraph(apart[lawOf(facts)])],
		also: hasPart2 ? part2Statements() : []
	});
}

/** Part 2 is a law of the United States alone. */
function what(hasPart2: boolean): FormBlock[] {
	return [
		row(tick('dates', 'Dates of sessions'), tick('summary', 'A summary of my care')),
		row(tick('safety-plan', 'My safety plan'), tick('record', 'My record, the whole of it')),
		row(
			tick('other', 'Only these parts, or something else:', {
				tip: 'Which parts of the record, or what else'
			})
		),
		...(hasPart2
			? [row(tick('part-2', 'Records of a substance use program, and what they say of it'))]
			: [])
	];
}

/**
 * The notice in the words the rule itself gives to choose from: 42 CFR 2.32(a)(2), as amended in 2024. Compared on
 * 2026-11-27 with forms in use since its compliance date, February 16, 2026.
 */
const part2Notice = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';

/** What 42 CFR Part 2 adds where records of a substance use programme are among them. */
function part2Statements(): FormBlock[] {
	return [
		heading('Records of a substance use program (42 CFR Part 2)'),
		{
			kind: 'list',
			items: [
				'They go only if I tick their box. If I do not, nothing of them is passed on, and that is all that happens. Counseling notes of the program that are kept apart are not on this form.',
				'A health provider or plan that gets them for treatment, payment or its own running may pass them on as HIPAA allows, and this law may then no longer protect them.',
				'They may not be used against me in a civil, criminal, administrative or legislative proceeding, unless I agree on a separate form or a court orders it.',
				`To whoever receives them: ${part2Notice} A copy of this form goes with them.`
			]
		}
	];
}
