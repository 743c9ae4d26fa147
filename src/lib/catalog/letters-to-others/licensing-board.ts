import type { Prose } from '$lib/domain/letters/letter';
import type { Answers, PracticeHere } from '$lib/domain/letters/outside-letter';
import { choice, mailLines, mailTo, tick } from './blocks/asks';
import { missingWithRecords } from './blocks/missing';
import { practiceLetter } from './blocks/page';
import { entries } from './blocks/pieces';
import { recordsKept } from './blocks/records';
import { closes, isByExecutor, credentials, My, my, news, opening, reach } from './blocks/voice';
import { words } from './blocks/words';

export default practiceLetter({
	id: 'licensing-board',
	code: 'L34',
	version: 1,
	title: 'Notice to the licensing board',
	purpose: 'Tells the board the day, the standing you ask for, and where the records are.',
	why: 'Your standing changes, and the board must know whom to send people to. No client is named.',
	caution: 'Some boards have a form of their own: look at their website first, and enclose it.',
	belongsTo: ({ code }) => code === 'P23',
	roles: ['board'],
	rules: ['board'],
	fits: closes,
	missing: (here) => [
		...missingWithRecords(here),
		...(here.practice.licence.trim() ? [] : ['Add your licence number, under Practice.'])
	],
	asks: (here) => [
		...(isByExecutor(here)
			? []
			: [
					choice('status', 'What you ask for', {
						inactive: 'List me as inactive',
						retired: 'List me as retired',
						active: 'Keep me active, at a new address',
						form: 'As their form says'
					})
				]),
		mailTo(here),
		tick('form', 'Their own form goes with it')
	],
	documentTitle: 'Notice to a licensing board',
	enclosures: (_, { form }) => (form ? ['The form you ask for'] : []),
	body: (here, _, answers) => [
		...opening(here),
		`${news(here)} ${status(here, answers)}`,
		entries(
			{ name: here.practice.clinician, lines: credentials(here) },
			{ name: 'Address for letters from then on', lines: mailLines(answers, here.practice) }
		),
		...recordsKept(here),
		told(here),
		...confirm(here)
	]
});

function status(here: PracticeHere, answers: Answers): string {
	const own = `${my(here)} ${words[here.practice.regionStyle].license}`;
	if (isByExecutor(here))
		return `Please tell me what you need to close the entry of this ${words[here.practice.regionStyle].license}.`;
	switch (answers.status) {
		case 'retired':
			return `From that day, please list ${own} as retired.`;
		case 'active':
			return `${My(here)} ${words[here.practice.regionStyle].license} stays active. Please note the address below.`;
		case 'form':
			return 'Your form, which I enclose, says what I ask for.';
		case 'inactive':
			return `From that day, please list ${own} as inactive.`;
	}
	throw new Error(`nothing is said of the status “${answers.status}”`);
}

/** What the record holds of it, and no more. */
function told({ toldOf: { told, people } }: PracticeHere): string {
	if (told === 0) return 'Clients hear of the closing, and of this way to their records, from me.';
	if (told === people) return 'All current clients have been told of the closing.';
	return `${told} of ${people} current clients have been told of the closing so far.`;
}

function confirm(here: PracticeHere): Prose[] {
	return [
		`Please confirm in writing that you have this notice, and tell me if you need anything else. You may also ${reach(here)}.`
	];
}
