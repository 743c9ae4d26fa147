/** What 42 CFR Part 2 adds where records of a substance use programme are among them. */
import type { FormBlock } from '$lib/domain/letters/form';
import { heading } from './pieces';

/**
 * The notice in the words the rule itself gives to choose from: 42 CFR 2.32(a)(2), as amended in 2024. Compared on
 * 2026-11-27 with forms in use since its compliance date, February 16, 2026.
 */
export const part2Notice =
	'42 CFR part 2 prohibits unauthorized use or disclosure of these records.';

export function part2Statements(): FormBlock[] {
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
