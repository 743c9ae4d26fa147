import { lines } from '$lib/domain/records/address';
import type { Block } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { isRecentFormer } from '$lib/domain/rules/situation';
import { closes, closingSubject, willClose } from './blocks/closing';
import { dates } from './blocks/dates';
import { keptUntil } from './blocks/kept-until';
import { letter } from './blocks/letter';
import { missingRecords, missingToReach } from './blocks/missing';
import { paragraph } from './blocks/news';
import { reach } from './blocks/reaching-me';

export default letter({
	id: 'former-client',
	code: 'L22',
	version: 1,
	title: 'To a former client',
	about: 'A short, neutral letter about the records. Only to an address that was confirmed.',
	needs: ['records'],
	standing: 'former',
	step: 'write-to-former-client',
	fits: (situation) => closes(situation) && !situation.minor && isRecentFormer(situation),
	missing: (situation) => [
		...missingToReach(situation),
		...missingRecords(situation),
		...(situation.practice.closingOn === null
			? ['Add the day your practice closes, under Practice.']
			: [])
	],
	unknown: ({ case: { client }, doneOn }) => [
		...(doneOn('confirm-address') === null
			? ['Make sure first that the address still holds, and note it on their path.']
			: []),
		...(client.mail === 'refused' && !client.otherAddress?.trim()
			? ['They want no mail at this address: reach them in another way.']
			: [])
	],
	documentTitle: 'Notice to a former client',
	subject: closingSubject,
	body
});

function body(situation: Situation): Block[] {
	const { practice } = situation;
	const { custodianName: name, custodianAddress, custodianPhone } = practice;
	const known = practice.custodian === 'known';
	const until = dates(situation).askMeUntil || dates(situation).closing;
	const after = known
		? 'After that day, please ask:'
		: 'Then I will tell you who looks after them.';
	const ways = [...lines(custodianAddress), custodianPhone].filter(Boolean);
	return [
		paragraph(`${willClose(situation)} You get this letter since I hold a file in your name.`),
		paragraph(
			`The file is kept safe ${keptUntil(situation)}. If you would like a copy, a short written request is enough. Until ${until}, please ${reach(practice)}. ${after}`
		),
		...(known ? [{ kind: 'entries' as const, entries: [{ name, lines: ways }] }] : []),
		paragraph(
			'If you do not need a copy, there is nothing you have to do. I wish you all the best.'
		)
	];
}
