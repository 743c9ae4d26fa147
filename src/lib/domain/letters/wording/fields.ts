/** What a letter can name of this practice and this person. */
import { crisisLines, inSentence, keeperOf, type Situation } from '$lib/domain/rules';
import { writeDay, type Day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import type { Addressee } from '$lib/domain/letters/template';
import table from './practice-fields.json';

/** `value`: as it stands on the paper; `null`: not known. */
export type Field = { id: string; label: string; value: string | null; of: 'practice' | 'person' };

/** Every field with its value for this person, in the order of the menu. */
export function fields(here: Situation, to: Addressee): Field[] {
	return [...ofPerson(here, to), ...ofPractice(here)];
}

function ofPerson(here: Situation, { case: { client }, recipient }: Addressee): Field[] {
	const { practice, place } = here;
	const to = recipient ?? client;
	const known: Known = [
		['reader', 'Recipient’s full name', to.name],
		['reader-call-name', 'Recipient, as you greet them', to.callName || to.name],
		['client', 'Full name of the client', client.name],
		['call-name', 'The client, as you call them', client.callName || client.name],
		['third-person', 'Who receives post and calls for you', client.thirdPerson],
		['last-session', 'Day of the last session', written(here.lastSessionOn, practice)],
		['letter-day', 'Day of this letter', written(here.today, practice)],
		['emergency-number', 'Emergency number', place.country.emergencyNumber],
		['crisis-line', 'First crisis line', crisisLines(here)[0] ?? null],
		['board', 'Your board', place.board],
		['place', 'State or country', place.id === 'general' ? null : inSentence(place.title)]
	];
	return asFields(known, 'person');
}

/** `reach` is worked out of telephone and e-mail. */
type OfPractice = keyof typeof table;
type Named = Pick<Field, 'id' | 'label'>;

/** Each by where it stands in the practice's record, in the order of the menu. */
export const practiceFields = Object.entries(
	table satisfies Partial<Record<keyof Practice | 'reach', Named>>
) as [OfPractice, Named][];

export type DayField = Extract<OfPractice, `${string}On`>;
export const isDayField = (of: OfPractice): of is DayField => of.endsWith('On');

function ofPractice({ practice }: Situation): Field[] {
	const known = { ...practice, reach: reach(practice), custodianName: keeperOf(practice) };
	const all = practiceFields.map(([of, { id, label }]): Known[number] => [
		...([id, label] as const),
		isDayField(of) ? written(practice[of], practice) : known[of]
	]);
	return asFields(all, 'practice');
}

type Known = [id: string, label: string, value: string | null][];

function asFields(known: Known, of: Field['of']): Field[] {
	return known.map(([id, label, value]) => ({ id, label, value: value?.trim() || null, of }));
}

function written(on: Day | null, { regionStyle }: Practice): string | null {
	return on && writeDay(on, regionStyle);
}

/** As our letters say it: “call 503-555-0100 or write to ada@example.org”. */
function reach({ phone, email }: Practice): string {
	return [phone && `call ${phone}`, email && `write to ${email}`].filter(Boolean).join(' or ');
}

/** What is asked for where a letter needs a field that is not known. */
export function askFor({ label, of }: Pick<Field, 'label' | 'of'>): string {
	return of === 'practice'
		? `Your wording uses “${label}”, which is missing: add it under Settings.`
		: `Your wording uses “${label}”, which is not known for them yet.`;
}
