import type { Prose } from '$lib/domain/letters/letter';
import type { Answers, Party, PracticeHere } from '$lib/domain/letters/outside-letter';
import { choice, phrase, text } from './blocks/asks';
import { missingWriter } from './blocks/missing';
import { practiceLetter } from './blocks/page';
import { heading, list } from './blocks/pieces';
import { isByExecutor, license } from './blocks/voice';
import { words } from './blocks/words';

export default practiceLetter({
	id: 'executor-authority',
	code: 'L45',
	version: 1,
	title: 'Letter of authority for your executor',
	purpose: 'Says that somebody may act for your clients and records if you suddenly cannot.',
	why: 'On that day they have to show by what right they open the list and call your clients.',
	caution:
		'Ask a lawyer where you live whether it needs witnesses, a notary or a will beside it. Keep it sealed, with the emergency sheet. It never holds a password.',
	belongsTo: ({ id }) => id === 'name-an-executor',
	roles: ['executor'],
	fits: (here) => !isByExecutor(here),
	missing: missingWriter,
	asks: () => [
		text('standIn', 'Who stands in if they cannot', {
			hint: 'Left empty, the letter names nobody.'
		}),
		choice('pay', 'What they get for it', {
			estate: 'Their costs, and pay by the hour, from the practice or estate',
			costs: 'Their costs only',
			agreed: 'What a separate page says'
		}),
		text('rate', 'Pay by the hour', { hint: 'Left empty, the letter says “what is usual”.' })
	],
	signedByHand: true,
	documentTitle: 'Authority of a professional executor',
	subject: () => 'Authority as my professional executor',
	body: (here, to, answers) => [
		...asked(here, to, answers),
		heading('What you may do'),
		list(powers(here)),
		...limits(here),
		heading('Costs and change'),
		`${pay(answers)} I may take this back or change it at any time in writing. It takes the place of every earlier one.`,
		wayIn(here),
		heading('Accepted and witnessed'),
		`${to.name}, signature and day: ___________________________________`,
		'First witness, name and signature: ________________________________',
		'Second witness, name and signature: ______________________________'
	]
});

function powers({ practice }: PracticeHere): string[] {
	const { mail } = words[practice.regionStyle];
	return [
		'Reach my clients, tell them what has happened, and help them to find somebody.',
		`Open and use my records, calendar, telephone, ${mail} and messages, as far as this work needs it.`,
		'Answer requests for records, pass records on where a client has agreed or the law says so, and hand them to the custodian.',
		'Tell the board, insurers, payers, landlord, supervisees and colleagues, and give the notices that the law asks for.',
		'Send last bills, stop accounts, and hire help that is bound to the same silence.'
	];
}

function asked(here: PracticeHere, to: Party, answers: Answers): Prose[] {
	const { practice } = here;
	const { authorize } = words[practice.regionStyle];
	const who = [practice.clinician, practice.profession, license(here)].filter(Boolean).join(', ');
	const standIn = phrase(answers.standIn);
	return [
		`I, ${who}, ask and ${authorize} ${to.name} to act as my professional executor.${standIn ? ` If they cannot, ${standIn} takes their place with the same rights.` : ''}`,
		heading('When it begins and ends'),
		'It begins when I have died, or when I cannot work and cannot say so myself, and you have heard it from somebody you can rely on. It ends when I can act again, or when what stands below is done.'
	];
}

function limits({ practice }: PracticeHere): Prose[] {
	const { privacyLaw } = words[practice.regionStyle];
	return [
		heading('Where it stops'),
		`You keep private whatever you learn, follow ${privacyLaw}, and look into records only as far as you must. Family and estate see no client’s name. You treat nobody as a clinician because of this letter, and it gives no right over my private affairs.`
	];
}

function wayIn({ practice }: PracticeHere): string {
	const where = phrase(practice.paperWhere ?? '');
	return `How to get to everything stands on the emergency sheet${where ? `: ${where}` : ''}. No password stands in this letter.`;
}

function pay({ pay: chosen, rate }: Answers): string {
	if (chosen === 'agreed') return 'What you get for it stands on a page of its own.';
	if (chosen === 'costs') return 'Your costs are paid back to you from the practice or my estate.';
	const hourly = phrase(rate) || 'what is usual';
	return `Your costs, and ${hourly} for each hour, are paid from the practice or my estate.`;
}
