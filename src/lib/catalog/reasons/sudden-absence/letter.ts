import {
	fromExecutor,
	missingForExecutor,
	signedByExecutor
} from '$lib/catalog/letters/blocks/from-executor';
import { notice, type Notice } from '$lib/catalog/letters/blocks/letter';
import { suddenEnding } from '$lib/catalog/letters/blocks/sudden-ending';
import { allNeeds } from '$lib/domain/letters/needs';

type Own = Pick<Notice, 'id' | 'code' | 'version' | 'title' | 'about' | 'supersedes' | 'fits'>;

/** By the executor; the fact is said of the therapist by name. */
const byExecutor = (fact: (therapist: string) => string, own: Own) =>
	notice({
		...own,
		needs: allNeeds,
		missing: missingForExecutor,
		documentTitle: 'News of a therapist',
		forEachMember: true,
		subject: ({ practice }) => `News of ${practice.clinician}`,
		signing: signedByExecutor,
		body: (situation, to) => fromExecutor(situation, to, fact(situation.practice.clinician)),
		sheets: suddenEnding
	});

export const fallenIll = (therapist: string) =>
	`I have sad news: ${therapist} is ill and will not be able to come back to work. I may not say more than that, and I hope that you understand.`;

export const ill = byExecutor(fallenIll, {
	id: 'colleague-ill',
	code: 'L04',
	version: 2,
	title: 'Your therapist is ill and cannot come back',
	about: 'By you as executor: who you are, the fact, whom to call, records and names.',
	fits: ({ minor, practice }) => !minor && practice.absence !== 'died'
});

export const died = byExecutor(
	(therapist) => `I have very sad news: ${therapist} has died. I am sorry for your loss.`,
	{
		id: 'colleague-died',
		code: 'L05',
		version: 2,
		title: 'Your therapist has died',
		about: 'By you as executor: who you are, the plain fact, whom to call, records and names.',
		fits: ({ minor, practice }) => !minor && practice.absence !== 'ill',
		supersedes: ['colleague-ill']
	}
);

export default [ill, died];
