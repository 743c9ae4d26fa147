import formerClient from '$lib/catalog/letters/former-client';
import waitingList, { deleted } from '$lib/catalog/letters/waiting-list';
import { closingSubject, willClose } from '$lib/catalog/letters/blocks/closing';
import { fileKept } from '$lib/catalog/letters/blocks/file-kept';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import type { AboutThem } from './about-them';
import { called } from './words';

/** Short and neutral, about the file alone. */
export const former: AboutThem = {
	of: formerClient,
	documentTitle: 'Notice about a file',
	subject: closingSubject,
	body: (situation) => [
		`${willClose(situation)} You get this letter since I hold a file in the name of ${situation.case.client.name}, and you may decide about it.`,
		...fileKept(situation, 'it')
	]
};

/** That there will be no place. */
export const waiting: AboutThem = {
	of: waitingList,
	documentTitle: 'About a place on my list',
	subject: closingSubject,
	body: (situation) => [
		`${willClose(situation)} I am sorry that I cannot offer ${called(situation)} a place.`,
		...goingOn(situation, 'I hope that you find somebody soon. Here are people you could ask:'),
		...helpAtOnce(situation),
		{ kind: 'heading', text: 'Your details' },
		`I have your names and how to reach you, and nothing more. ${deleted(situation, 'them')} Thank you for waiting, and all the best.`
	]
};
