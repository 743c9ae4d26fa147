/** What every release asks and says, whatever it lets pass on: 45 CFR 164.508(c), UK GDPR articles 7 and 9. */
import { writeDay } from '$lib/domain/days/day';
import type { Form, FormBlock } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import { asksFor, sentencesOf } from '$lib/domain/releases/needs';
import type { FormLaw } from '$lib/domain/rules/country';
import { counted } from '$lib/domain/rules/rule-words';
import { lawOf } from './law';
import { sender, whoPassesOn, whoReceives, whoseInformation } from './parties';
import { asked, heading, paragraph, row, said, tick } from './pieces';
import { signature } from './signature';
import { statements } from './statements';

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

export function permission(facts: FormFacts, asks: Permission): Form {
	const law = lawOf(facts);
	const { type, titles, whose, it, what, apart = [], also = [] } = asks;
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
			...ownLines(facts),
			period(),
			...apart,
			...whatFor(facts, 'What it is for'),
			...untilWhen(facts, 'Until when', words.this),
			...statements(facts),
			...also,
			...goesWithIt(facts),
			...signature(facts)
		],
		typeSize: typeSize(facts)
	};
}

function typeSize({ needs }: FormFacts): number | null {
	const sizes = needs.flatMap(({ asks, value }) => (asks === 'typeSize' && value ? [value] : []));
	return sizes.length > 0 ? Math.max(...sizes) : null;
}

/** A line that a rule asks for apart from the others. */
function ownLines({ needs }: FormFacts): FormBlock[] {
	return sentencesOf(needs, 'ownLine').map((each, i) =>
		row(
			tick(`own-line-${i + 1}`, each),
			asked({
				name: `own-line-${i + 1}-initials`,
				label: 'Initials',
				tip: 'My initials beside this line'
			})
		)
	);
}

/** What a rule wants whoever receives it to read. */
function goesWithIt({ needs }: FormFacts): FormBlock[] {
	const items = sentencesOf(needs, 'warning');
	if (items.length === 0) return [];
	return [heading('This goes with whatever is passed on'), { kind: 'list', items }];
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

/** A day or an event; where neither is filled in the rule of the place ends it, and without such a rule it does not count. */
function untilWhen(facts: FormFacts, title: string, it: string): FormBlock[] {
	const { practice, expiresOn, longest, needs } = facts;
	const on = expiresOn && writeDay(expiresOn, practice.regionStyle);
	const byDay = asksFor(needs, 'calendarDate');
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
	if (byDay) {
		const left = sentencesOf(needs, 'calendarDate', 'lapsesAfter');
		return [heading(title), row(ends), ...left.map(paragraph)];
	}
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

const other = { tip: 'What else it is for' };

/** As it was agreed; else boxes to choose from. */
function whatFor({ purpose }: FormFacts, title: string): FormBlock[] {
	if (purpose) return [heading(title), row(said([`${purpose}.`]))];
	return [
		heading(title),
		row(
			tick('for-care', 'So that care can go on'),
			tick('for-request', 'I ask for it, and need not say why')
		),
		row(tick('for-other', 'Something else:', other))
	];
}

/** The time it is about; left empty, all of it. */
export const period = (): FormBlock =>
	row(
		asked({
			name: 'from',
			label: 'Only from the time between',
			tip: 'First day of the time it is about; leave empty for all of it',
			share: 1.5
		}),
		asked({
			name: 'until',
			label: 'and',
			tip: 'Last day of the time it is about; leave empty for all of it'
		})
	);
