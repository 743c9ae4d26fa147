import { milestones } from '$lib/domain/rules/milestones';
import {
	asksOfEnclosures,
	authority,
	careEnds,
	clientLetter,
	enclosed,
	mayGoOn,
	notToPassOn
} from './blocks/about-client';
import { heading, list } from './blocks/pieces';
import { reach } from './blocks/voice';

export default clientLetter({
	id: 'transfer-summary',
	code: 'L31',
	version: 1,
	title: 'Cover letter for the summary',
	purpose: 'Goes on top of the summary: by what right, what is enclosed, and please confirm.',
	why: 'It says in one look what came, from whom and under which permission, without a word about the client’s life.',
	caution: 'Encrypted, or sealed in the post. Let your client read the summary before it goes.',
	roles: ['provider'],
	step: milestones.summary,
	parts: ['summary', 'records', 'part2'],
	fits: mayGoOn,
	asks: (_, release) => asksOfEnclosures(release),
	documentTitle: 'Cover letter for records',
	subject: 'Records that you may have with a signed permission',
	enclosures: enclosed,
	body: (situation, _, answers, release) => [
		`${release ? authority(situation, release) : ''} ${careEnds(situation)}`.trim(),
		'With this letter you get:',
		list(enclosed(answers)),
		heading('Please confirm that it has arrived'),
		`As soon as it is with you, please ${reach(situation)}. A short word is enough. If something is missing, or it reached you by mistake, tell me, and please read no further.`,
		heading('Please keep it private'),
		...notToPassOn(situation)
	]
});
