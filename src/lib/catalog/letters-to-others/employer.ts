import { dayIn, dayOf } from './blocks/asks';
import { missingWriter } from './blocks/missing';
import { practiceLetter } from './blocks/page';
import { heading, list } from './blocks/pieces';
import { closes, isByExecutor, lastDay, reach, written } from './blocks/voice';

export default practiceLetter({
	id: 'employer',
	code: 'L39',
	version: 1,
	title: 'Notice to a group practice or employer',
	purpose: 'Resigns, and proposes how the people you see are handed over.',
	why: 'A joint plan lets everybody hear the same, with every choice open to them.',
	caution:
		'Read the contract first: notice, and what it says of contact with clients. Copy no list.',
	belongsTo: () => false,
	roles: ['employer'],
	fits: (here) => closes(here) && !isByExecutor(here),
	missing: missingWriter,
	asks: (here) => [
		dayOf('endsOn', 'Your last day with them', lastDay(here), { needed: true }),
		dayOf('lastSeenOn', 'The last day you see people', here.practice.lastSessionOn)
	],
	documentTitle: 'Notice to an employer',
	subject: () => 'My notice, and a plan for the hand-over',
	body: (here, _, answers) => {
		const seen = dayIn(answers.lastSeenOn);
		return [
			`I give notice: my last day with you is ${written(here, dayIn(answers.endsOn))}.${seen ? ` I see people for the last time on ${written(here, seen)}.` : ''}`,
			heading('A plan for the hand-over'),
			'I would like to agree on this with you:',
			list([
				'I tell each person myself, in a session, and one letter from us both follows.',
				'Each of them hears every choice there is, what it costs, and who holds the records, and chooses freely.',
				'I take in nobody new. You tell me who has room here, and from when.',
				'Until my last day I hold closing sessions, finish the notes and write the summaries that people have agreed to.',
				'The list of those I see stays in your system. I take no copy of it, and no record.'
			]),
			'Please tell me who is to sign for hours or bills that are open, and who answers for these people from the next day on.',
			`May we talk about it soon? Please ${reach(here)}. Thank you for the time here.`
		];
	}
});
