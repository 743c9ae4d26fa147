import { writeDay } from '$lib/domain/days/day';
import type { FormBlock } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import { counted } from '$lib/domain/rules/rule-words';
import { asked, heading, paragraph, row } from './pieces';

const usual = { value: 12, unit: 'months' } as const;

/** A day or an event, and an end even where neither is filled in. */
export function untilWhen(facts: FormFacts, title: string, it: string): FormBlock[] {
	const { practice, expiresOn, longest } = facts;
	const { value, unit } = longest?.rule ?? usual;
	const most = counted(value, unit);
	const on = expiresOn && writeDay(expiresOn, practice.regionStyle);
	const ends = asked(
		{ name: 'ends-on', label: 'It ends on', tip: `Last day on which ${it} counts` },
		on
	);
	const event = asked({
		name: 'ends-when',
		label: 'or as soon as',
		tip: 'What has to happen, to me or for this purpose, for it to end',
		share: 1.6
	});
	const bound = longest?.place ? ` In ${longest.place.title} it may not run longer.` : '';
	const left = `If nothing is filled in here, it ends ${most} after the day of signing.${bound}`;
	return [heading(title), row(ends, event), paragraph(left)];
}
