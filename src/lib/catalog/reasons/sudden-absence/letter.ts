import {
	fromExecutor,
	missingForExecutor,
	signedByExecutor
} from '$lib/catalog/letters/blocks/from-executor';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { suddenEnding } from '$lib/catalog/letters/blocks/sudden-ending';
import { allNeeds } from '$lib/domain/letters/needs';

export const ill = notice({
	id: 'colleague-ill',
	code: 'L04',
	version: 2,
	title: 'Your therapist is ill and cannot come back',
	about: 'By you as executor: who you are, the fact, who is there now, records and names.',
	needs: allNeeds,
	missing: missingForExecutor,
	documentTitle: 'News of a practice',
	forEachMember: true,
	subject: ({ practice }) => `News of ${practice.clinician}`,
	signing: signedByExecutor,
	body: (situation) =>
		fromExecutor(
			situation,
			`I have sad news: ${situation.practice.clinician} is ill and will not be able to come back to work. I may not say more than that, and I hope that you understand.`
		),
	sheets: suddenEnding
});

export const died = notice({
	id: 'colleague-died',
	code: 'L05',
	version: 2,
	title: 'Your therapist has died',
	about: 'By you as executor: who you are, the plain fact, who is there now, records and names.',
	needs: allNeeds,
	supersedes: ['colleague-ill'],
	missing: missingForExecutor,
	documentTitle: 'News of a practice',
	forEachMember: true,
	subject: ({ practice }) => `News of ${practice.clinician}`,
	signing: signedByExecutor,
	body: (situation) =>
		fromExecutor(
			situation,
			`I have very sad news: ${situation.practice.clinician} has died. I am sorry for your loss.`
		),
	sheets: suddenEnding
});

export default [ill, died];
