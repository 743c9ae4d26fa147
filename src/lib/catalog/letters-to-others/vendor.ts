import type { Prose } from '$lib/domain/letters/letter';
import type { Answers, PracticeHere } from '$lib/domain/letters/outside-letter';
import { choice, dayIn, dayOf, mailLines, mailTo } from './blocks/asks';
import { practiceLetter } from './blocks/page';
import { entries, list } from './blocks/pieces';
import { closes, lastDay, news, opening, reach, written } from './blocks/voice';
import { words } from './blocks/words';

export default practiceLetter({
	id: 'vendor',
	code: 'L37',
	version: 1,
	title: 'Notice to a service you use',
	purpose: 'Ends an account: records software, telephone, billing, shredding and others.',
	why: 'Each has days of its own, and some of them hold what you still need.',
	caution:
		'Take out the whole export, and see that it opens without them, before the account ends.',
	belongsTo: ({ code }) => code === 'P16',
	roles: ['vendor'],
	fits: closes,
	asks: (here) => [
		choice('kind', 'What they do for you', {
			other: 'Cleaning, rent of machines, or something else',
			records: 'Records software',
			phone: 'Telephone or answering service',
			billing: 'Billing or accounts',
			shredding: 'Shredding',
			mail: 'Mailbox or post'
		}),
		dayOf('endsOn', 'The day it ends', lastDay(here), { needed: true }),
		mailTo(here)
	],
	documentTitle: 'Notice to a service',
	subject: () => 'Notice to end an account',
	body: (here, { reference }, answers) => [
		...opening(here),
		`${news(here)} Please end ${reference ? `account ${reference}` : 'the account of the practice'} on ${written(here, dayIn(answers.endsOn))}, or tell me at once if the contract says otherwise.`,
		...own(here, answers),
		'Please send the last bill, and whatever still comes, to:',
		entries({
			name: here.practice.name || here.practice.clinician,
			lines: mailLines(answers, here.practice)
		}),
		`Please confirm in writing. For questions, please ${reach(here)}.`
	]
});

function own(here: PracticeHere, { kind, endsOn }: Answers): Prose[] {
	const { dataAgreement } = words[here.practice.regionStyle];
	const until = written(here, dayIn(endsOn));
	switch (kind) {
		case 'records':
			return ['Before that day:', list(ofRecords(dataAgreement))];
		case 'phone':
			return [
				`Until ${until} the number must stay reachable, with the message I leave on it. Please tell me what it costs to keep or to forward it for longer, and delete what was recorded once it ends.`
			];
		case 'billing':
			return [
				`Please send me a whole copy of the accounts, and tell me which claims and payments are open. Afterwards, please give back or delete whatever names anybody, as the ${dataAgreement} says.`
			];
		case 'shredding':
			return [shredding];
		case 'mail':
			return [forwarding];
		case 'other':
			return [];
	}
	throw new Error(`nothing is said to a service of the kind “${kind}”`);
}

const ofRecords = (dataAgreement: string): string[] => [
	'Please let me take out the whole of the records, in files that open without your software.',
	`Please confirm afterwards that nothing is left with you, as the ${dataAgreement} says, and on which day it was deleted.`,
	'Please leave access open until I have told you that the export is whole.'
];

const shredding =
	'Please name a day for the last collection before then, and send me a certificate of what was destroyed.';
const forwarding =
	'Please tell me for how long you can forward what still comes, and at what price.';
