/** For tests: a situation in which each letter fits, and its copy there. */
import { catalog } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import { texts, type Letter } from '$lib/domain/letters/letter';
import type { Practice, Provider } from '$lib/domain/records';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice, provider } from '$tests/support/domain/cases';
import { factsOf } from './facts';

export const three = [
	provider({ speciality: 'Grief', checkedOn: day('2026-05-20') }),
	provider({ id: 'b', name: 'Harriet Lindenbaum', phone: '503-555-0121' }),
	provider({ id: 'c', name: 'Open Door', phone: '', address: '80 Alder Lane\nPortland' })
];

export function situationFor(
	{ id }: { id: string },
	changed: Partial<Practice> = {},
	providers: readonly Provider[] = three
): Situation {
	const known = factsOf(id);
	const { outcomes = [], ...more } = known.case ?? {};
	const who = caseOf({
		client: client(known.client),
		...more,
		outcomes: [outcome('tell-in-session', { way: 'phone' }), ...outcomes]
	});
	const here = practice({ place: 'us-or', ...known.practice, ...changed });
	return situation(who, context({ catalog, providers, practice: here }));
}

/** `facts`: whose recipient gets it. */
export function write(
	letter: LetterTemplate,
	here = situationFor(letter),
	facts: string = letter.id
): Letter {
	return letter.write(here, { case: here.case, recipient: factsOf(facts).recipient ?? null });
}

/** What the letter itself says, without its sheets. */
export function ownWords(
	letter: LetterTemplate,
	here = situationFor(letter),
	facts: string = letter.id
): string {
	const { sheets = [], enclosures, ...own } = write(letter, here, facts);
	const titles = sheets.map(({ title }) => title);
	return texts({ ...own, enclosures: enclosures.filter((each) => !titles.includes(each)) })
		.map((each) => each.text)
		.join('\n');
}

export function words(letter: LetterTemplate, here = situationFor(letter)): string {
	return texts(write(letter, here))
		.map((each) => each.text)
		.join('\n');
}
