import { addDays } from '$lib/domain/days/day';
import type { Prose } from '$lib/domain/letters/letter';
import type { Answers, Party, PracticeHere } from '$lib/domain/letters/outside-letter';
import { choice, dayIn, dayOf, phrase, text } from './blocks/asks';
import { missingWriter } from './blocks/missing';
import { practiceLetter } from './blocks/page';
import { heading, list } from './blocks/pieces';
import { closes, isByExecutor, lastDay, my, opening, written } from './blocks/voice';
import { words } from './blocks/words';

export default practiceLetter({
	id: 'records-custodian',
	code: 'L33',
	version: 1,
	title: 'Agreement with the records custodian',
	purpose:
		'Says who keeps the records, how clients ask for them, what it costs and when each ends.',
	why: 'Records outlive the practice by years, and a signed page says who answers for them.',
	caution:
		'Both sign two copies. The list that goes with it names each record and its last day, and nothing else.',
	belongsTo: ({ code }) => code === 'P07',
	roles: ['custodian'],
	rules: ['custodian'],
	fits: closes,
	missing: missingWriter,
	asks: (here) => {
		const last = lastDay(here);
		return [
			dayOf('movesOn', 'The day the records change hands', last && addDays(last, 30), {
				needed: true
			}),
			choice('sent', 'How they change hands', {
				encrypted: 'As encrypted files',
				paper: 'On paper, in locked boxes',
				both: 'Both'
			}),
			text('fee', 'What you pay for the keeping', {
				hint: 'Such as “$300 once”. Left empty: nothing.'
			}),
			text('successor', 'Who takes over if they cannot go on', {
				hint: 'Left empty, they name somebody and tell you.'
			})
		];
	},
	signedByHand: true,
	documentTitle: 'Agreement on keeping records',
	subject: () => 'Agreement on keeping the records of a practice',
	enclosures: () => ['List of the records, with the day until which each is kept'],
	body: (here, to, answers) => [
		...opening(here),
		...handedOver(here, to, answers),
		heading('What you agree to'),
		list(duties(here, phrase(answers.successor))),
		heading('What it costs, and how it ends'),
		`${fee(answers.fee)} Either of us may end this agreement in writing, 60 days ahead. The records stay with you until somebody else has them.`,
		heading('Signature of the custodian'),
		'Name and day: ____________________________________________',
		'Signature: _______________________________________________'
	]
});

const means = {
	encrypted: 'as encrypted files',
	paper: 'on paper, in locked boxes',
	both: 'as encrypted files and in locked boxes'
};

function handedOver(here: PracticeHere, to: Party, { movesOn, sent }: Answers): Prose[] {
	const { practice } = here;
	const clinician = [practice.clinician, practice.profession].filter(Boolean).join(', ');
	const who = isByExecutor(here)
		? `${practice.executorName ?? ''}, as the professional executor of ${clinician}`
		: clinician;
	const on = written(here, dayIn(movesOn));
	return [
		`This page is an agreement between ${who}, and ${to.name}, the custodian. It begins on the day both have signed it.`,
		heading('What is handed over'),
		`On ${on}, ${my(here)} records go over to you, ${means[(sent ?? 'both') as keyof typeof means]}. The list that goes with this page says which they are; both of us check and sign it. It holds no more about a client than is needed to find the record.`
	];
}

function duties({ practice }: PracticeHere, successor: string): string[] {
	const { privacyLaw } = words[practice.regionStyle];
	return [
		'You keep each record safe and private until the day that stands beside it in the list. A record that a court, a board or a claim asks to be kept stays for longer.',
		'You answer a written request for a copy within the time the law sets, and check first who asks. You may charge what the law allows, and nothing where the copy serves a client’s further care.',
		`You follow ${privacyLaw}. You look into a record only as far as the keeping or a request asks for it.`,
		'If a record is lost, damaged or seen by somebody who should not see it, you tell me within two working days, and do what the law asks to tell those it is about.',
		'On its last day you destroy a record so that nobody can put it together again, and note the day and the way.',
		successor
			? `If you cannot go on, the records go to ${successor}. You tell me, or whoever acts for me, 60 days before.`
			: 'If you cannot go on, you name somebody fit for it and tell me, or whoever acts for me, 60 days before.'
	];
}

function fee(said: string | undefined): string {
	const named = phrase(said);
	return named ? `For the keeping I pay ${named}.` : 'You keep the records without pay.';
}
