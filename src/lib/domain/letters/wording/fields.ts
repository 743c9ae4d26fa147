/** What a letter can name of this practice and this person. */
import { crisisLines, inSentence, keeperOf, type Situation } from '$lib/domain/rules';
import { writeDay, type Day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import type { Addressee } from '$lib/domain/letters/template';

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
		['reader', 'Full name of who gets the letter', to.name],
		['reader-call-name', 'Who gets the letter, as you greet them', to.callName || to.name],
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

function ofPractice({ practice }: Situation): Field[] {
	const { closingOn, askMeUntilOn, returnFromOn, returnByOn, becomesClosingOn } = practice;
	const known: Known = [
		['closing-day', 'Day your practice closes', written(closingOn, practice)],
		['ask-me-until', 'Until when you are asked for records', written(askMeUntilOn, practice)],
		['reach', 'How to reach you', reach(practice)],
		['phone', 'Your telephone', practice.phone],
		['email', 'Your e-mail', practice.email],
		['your-name', 'Your name', practice.clinician],
		['practice', 'Name of your practice', practice.name],
		['licence', 'Your licence', practice.licence],
		['custodian', 'Who keeps the records after you', keeperOf(practice)],
		['cover', 'Who covers for you', practice.coverName],
		['cover-phone', 'Telephone of who covers', practice.coverPhone],
		['executor', 'Your professional executor', practice.executorName],
		['executor-phone', 'Telephone of your executor', practice.executorPhone],
		['new-place', 'Where you move to', practice.newPlace],
		['return-from', 'First day you may be back', written(returnFromOn, practice)],
		['return-by', 'Day you are back at the latest', written(returnByOn, practice)],
		['becomes-closing', 'Day a leave becomes a closing', written(becomesClosingOn, practice)]
	];
	return asFields(known, 'practice');
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
		? `Your own words name “${label}”, which is not known: add it under Practice.`
		: `Your own words name “${label}”, which is not known of them yet.`;
}
