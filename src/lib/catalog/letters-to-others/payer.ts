import type { Answers, Ask, Party, PracticeHere } from '$lib/domain/letters/outside-letter';
import { dayIn, dayOf, mailLines, mailTo, phrase, text, tick } from './blocks/asks';
import { practiceLetter } from './blocks/page';
import { entries, list } from './blocks/pieces';
import {
	closes,
	closesOrPauses,
	credentials,
	my,
	news,
	opening,
	reach,
	written
} from './blocks/voice';

export default practiceLetter({
	id: 'payer',
	code: 'L35',
	version: 1,
	title: 'Notice to an insurer or panel',
	purpose: 'Ends or pauses a contract with whoever pays, and asks how long claims are taken.',
	why: 'Contracts often ask for 30 to 90 days in writing; yours says how many, and in what way.',
	caution: 'No list of members goes with it, unless the contract asks for one.',
	belongsTo: ({ code }) => code === 'P15',
	roles: ['payer'],
	fits: closesOrPauses,
	asks: (here) => [
		...(closes(here)
			? [dayOf('serviceOn', 'The last day of service', here.practice.lastSessionOn)]
			: []),
		...(here.place.country.hasPayerNumbers ? ids : []),
		mailTo(here),
		...(here.place.country.hasPayerNumbers ? [tick('w9', 'A W-9 goes with it')] : [])
	],
	documentTitle: 'Notice to a payer',
	enclosures: (_, { w9 }) => (w9 ? ['Form W-9'] : []),
	body: (here, to, answers) => [
		...opening(here),
		`${news(here)} ${contract(here, answers)}`,
		entries(
			{ name: here.practice.clinician, lines: known(here, to, answers) },
			{
				name: 'Address for letters and payments from then on',
				lines: mailLines(answers, here.practice)
			}
		),
		...(closes(here) ? asksAtTheEnd() : asksOnLeave()),
		'Those you cover hear of it from me. If the contract asks for a list of members, please say by which safe way you take it.',
		`For questions, please ${reach(here)}.`
	]
});

const ids: Ask[] = [
	text('npi', 'NPI', { needed: true }),
	text('taxId', 'Tax ID', {
		hint: 'The EIN of the practice, better than a Social Security number.',
		needed: true
	})
];

function contract(here: PracticeHere, { serviceOn }: Answers): string {
	const last = dayIn(serviceOn);
	if (!closes(here)) return `Please list me as not taking members until then.`;
	const service = last ? ` The last day of service is ${written(here, last)}.` : '';
	return `This is notice that ${my(here)} contract with you ends on that day.${service}`;
}

function known(here: PracticeHere, to: Party, { npi, taxId }: Answers): string[] {
	return [
		...credentials(here),
		npi && `NPI ${phrase(npi)}`,
		taxId && `Tax ID ${phrase(taxId)}`,
		to.reference && `Your number: ${to.reference}`
	].filter((each): each is string => Boolean(each));
}

function asksAtTheEnd() {
	return [
		'Please confirm in writing:',
		list([
			'that you have this notice, and the day on which the contract ends;',
			'until when you take claims for sessions up to the last day of service;',
			'where payments and letters go afterwards;',
			'that the entry in your directory is taken out on that day.'
		])
	];
}

const asksOnLeave = () => [
	'Please confirm in writing:',
	list([
		'that the contract goes on while I am away;',
		'until when you take claims for sessions before the leave;',
		'whether somebody who covers for me has to be named to you.'
	])
];
