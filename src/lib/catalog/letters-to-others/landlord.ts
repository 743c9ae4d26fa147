import { dayIn, dayOf, mailLines, mailTo, phrase, text } from './blocks/asks';
import { practiceLetter } from './blocks/page';
import { entries } from './blocks/pieces';
import { closes, lastDay, news, opening, reach, written } from './blocks/voice';

export default practiceLetter({
	id: 'landlord',
	code: 'L37',
	version: 1,
	title: 'Notice to the landlord',
	purpose: 'Gives up the rooms, by the day and the clause of the lease.',
	why: 'A lease has a notice of its own, often longer than your plan.',
	caution:
		'Read the clause on notice first: it says the day, and often the way the letter must take.',
	belongsTo: ({ code }) => code === 'P16',
	roles: ['landlord'],
	fits: closes,
	asks: (here) => [
		dayOf('endsOn', 'The day the lease ends', lastDay(here), { needed: true }),
		text('clause', 'Clause of the lease', { hint: 'Such as “section 14”.' }),
		text('rooms', 'Address of the rooms', {
			hint: 'Left empty: the practice’s address.',
			needed: here.practice.address.trim() === ''
		}),
		dayOf('walkOn', 'A day for going through the rooms together', null),
		mailTo(here)
	],
	documentTitle: 'Notice to a landlord',
	subject: () => 'Notice to end the lease',
	body: (here, { reference }, answers) => {
		const rooms = phrase(answers.rooms) || here.practice.address.split(/\r?\n/).join(', ');
		const walk = dayIn(answers.walkOn);
		const clause = phrase(answers.clause);
		return [
			...opening(here),
			`${news(here)} This is notice that the lease${reference ? ` (${reference})` : ''} of the rooms at ${rooms} ends on ${written(here, dayIn(answers.endsOn))}${clause ? `, under ${clause}` : ''}.`,
			walk
				? `May we go through the rooms together on ${written(here, walk)}? If another day suits you better, please name one. I hand over the keys then.`
				: 'Please name a day on which we go through the rooms together. I hand over the keys then.',
			'Private papers are moved or shredded before that day. If anything is left behind, please do not open or clear it, and call me.',
			'Please send on, unopened, what still comes for the practice, and any deposit, to:',
			entries({
				name: here.practice.name || here.practice.clinician,
				lines: mailLines(answers, here.practice)
			}),
			`Please confirm in writing that you have this notice. For questions, please ${reach(here)}.`
		];
	}
});
