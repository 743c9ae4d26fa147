import { writeDay } from '$lib/domain/days/day';
import type { FormBlock } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import { counted } from '$lib/domain/rules/rule-words';
import { asked, heading, paragraph, row } from './pieces';

/** A day or an event; where neither is filled in the rule of the place ends it, and without such a rule it does not count. */
export function untilWhen(facts: FormFacts, title: string, it: string): FormBlock[] {
	const { practice, expiresOn, longest } = facts;
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
	const left = longest
		? leftOpen(longest)
		: `Fill in one of the two: without an end ${it} does not count.`;
	return [heading(title), row(ends, event), paragraph(left)];
}

function leftOpen({ rule, place }: NonNullable<FormFacts['longest']>): string {
	const most = counted(rule.value, rule.unit);
	const bound = place ? ` In ${place.title} it may not run longer.` : '';
	return `If nothing is filled in here, it ends ${most} after the day of signing.${bound}`;
}
