import { isRecentFormer } from '$lib/domain/rules/situation';
import { closes, closingSubject, willClose } from './blocks/closing';
import { fileKept } from './blocks/file-kept';
import { letter } from './blocks/letter';
import { missingRecords, missingToReach } from './blocks/missing';

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
	body: (situation) => [
		`${willClose(situation)} You get this letter since I hold a file in your name.`,
		...fileKept(situation, 'them')
	]
});
