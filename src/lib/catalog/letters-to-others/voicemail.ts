import { crisisLines } from '$lib/domain/rules/crisis-lines';
import type { PracticeHere, PublicText } from '$lib/domain/letters/outside-letter';
import { missingNews, missingWithRecords } from './blocks/missing';
import { custodian } from './blocks/records';
import {
	closes,
	closesOrPauses,
	comingBack,
	isByExecutor,
	lastDay,
	news,
	written
} from './blocks/voice';

export default {
	about: 'practice',
	medium: 'text',
	id: 'voicemail',
	code: 'L41',
	version: 1,
	title: 'Voicemail and automatic reply',
	purpose: 'What callers hear and who writes is answered: closed or away, crisis numbers, records.',
	why: 'Somebody will call who did not know, and may be in need.',
	caution:
		'Speak it slowly, and call your own number afterwards. It says what holds today: make it anew on the day itself.',
	belongsTo: ({ code }) => code === 'P29',
	rules: [],
	fits: closesOrPauses,
	missing: (here) => [
		...(closes(here) ? missingWithRecords(here, !isByExecutor(here)) : missingNews(here)),
		...(crisisLines(here).length === 0
			? ['No crisis line is known for this place: add one under Practice.']
			: [])
	],
	asks: () => [],
	write: (here) => [
		{ name: 'Voicemail', hint: 'To speak. It takes about forty seconds.', text: spoken(here) },
		{ name: 'Automatic reply', hint: 'For e-mail, portal and contact form.', text: replied(here) }
	]
} satisfies PublicText;

function spoken(here: PracticeHere): string {
	return [
		`You have reached the practice of ${here.practice.clinician}.`,
		state(here),
		isOpen(here) ? '' : 'Messages left here are not listened to.',
		`If you are in danger, please call ${here.place.country.emergencyNumber || 'the emergency number'}.`,
		`You can also turn to ${crisisLines(here).map(asSpoken).join('; or ')}.`,
		afterwards(here),
		'Thank you for calling. Take good care.'
	]
		.filter(Boolean)
		.join('\n');
}

function replied(here: PracticeHere): string {
	const call = here.place.country.emergencyNumber || 'the emergency number';
	return [
		`Thank you for your message. ${state(here)}${isOpen(here) ? '' : ' This mailbox is not read.'}`,
		`If you are in danger, please call ${call}. You can also turn to:`,
		...crisisLines(here).map((each) => `– ${each}`),
		afterwards(here)
	].join('\n');
}

/** Whether the day of which it speaks is still to come; nobody is there any more where an executor speaks. */
function isOpen(here: PracticeHere): boolean {
	const on = lastDay(here);
	return on !== null && on >= here.today && !isByExecutor(here);
}

/** As it is today: it is set anew on the day itself. */
function state(here: PracticeHere): string {
	const on = written(here, lastDay(here));
	if (isByExecutor(here))
		return `${here.practice.clinician} can no longer work: no sessions take place.`;
	if (!closes(here)) return isOpen(here) ? news(here) : `I am away from work. ${comingBack(here)}`;
	if (here.reason.leaves) return `I ${isOpen(here) ? 'leave' : 'left'} this practice on ${on}.`;
	return `The practice ${isOpen(here) ? 'closes' : 'closed'} on ${on}.`;
}

function afterwards(here: PracticeHere): string {
	const { practice } = here;
	if (!closes(here)) {
		const { coverName, coverPhone } = practice;
		return coverName && coverPhone
			? `For anything that cannot wait, ${coverName} takes calls: ${coverPhone}.`
			: 'I answer when I am back.';
	}
	if (practice.custodian === 'known') {
		const { name, lines } = custodian(here);
		return `For records, please ask ${[name, ...lines].join(', ')}.`;
	}
	const until = written(here, practice.askMeUntilOn);
	const whom = isByExecutor(here)
		? `${practice.executorName ?? ''} at ${practice.executorPhone ?? ''}`
		: practice.address
			? `in writing at ${practice.address.split(/\r?\n/).join(', ')}`
			: `in writing at ${practice.email || practice.phone}`;
	return `For records, please ask ${whom} until ${until}.`;
}

/** “Lifeline: call or text 988” is spoken as “the Lifeline, call or text 988”. */
const asSpoken = (line: string): string => line.replace(': ', ', ');
