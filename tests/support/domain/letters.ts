/** Letters for tests: change the one fact the test is about. */
import type { Letter } from '$lib/domain/letters/letter';
import type { LetterTemplate } from '$lib/domain/letters/template';

/** Any id will do. A notice that fits minors where it is for guardians, else everybody else. */
export function template(
	id: string,
	to: LetterTemplate['to'],
	missing: string[] = []
): LetterTemplate {
	return {
		id: id as LetterTemplate['id'],
		code: id,
		version: 1,
		title: id,
		about: '',
		to,
		standing: 'current',
		step: 'give-written-notice',
		supersedes: [],
		needs: [],
		fits: ({ minor }) => minor === (to === 'guardian'),
		missing: () => missing,
		unknown: () => [],
		write: (_, { recipient, case: { client } }) => ({ to: [(recipient ?? client).name] }) as Letter
	};
}
