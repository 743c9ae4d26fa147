import formerClient from '$lib/catalog/letters/former-client';
import waitingList from '$lib/catalog/letters/waiting-list';
import { lines } from '$lib/domain/records/address';
import { closingSubject, willClose } from '$lib/catalog/letters/blocks/closing';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { keptUntil } from '$lib/catalog/letters/blocks/kept-until';
import { paragraph } from '$lib/catalog/letters/blocks/news';
import { reach } from '$lib/catalog/letters/blocks/reaching-me';
import type { AboutThem } from './about-them';
import { called } from './words';

/** Short and neutral, about the file alone. */
export const former: AboutThem = {
	of: formerClient,
	documentTitle: 'Notice about a file',
	subject: closingSubject,
	body: (situation) => {
		const { practice, case: own } = situation;
		const { custodianName: name, custodianAddress, custodianPhone } = practice;
		const known = practice.custodian === 'known';
		const until = dates(situation).askMeUntil || dates(situation).closing;
		const after = known
			? 'After that day, please ask:'
			: 'Then I will tell you who looks after it.';
		const ways = [...lines(custodianAddress), custodianPhone].filter(Boolean);
		return [
			paragraph(
				`${willClose(situation)} You get this letter since I hold a file in the name of ${own.client.name}, and you may decide about it.`
			),
			paragraph(
				`The file is kept safe ${keptUntil(situation)}. If you would like a copy, a short written request is enough. Until ${until}, please ${reach(practice)}. ${after}`
			),
			...(known ? [{ kind: 'entries' as const, entries: [{ name, lines: ways }] }] : []),
			paragraph(
				'If you do not need a copy, there is nothing you have to do. I wish you all the best.'
			)
		];
	}
};

/** That there will be no place. */
export const waiting: AboutThem = {
	of: waitingList,
	documentTitle: 'About a place on my list',
	subject: closingSubject,
	body: (situation) => [
		paragraph(
			`${willClose(situation)} I am sorry that I cannot offer ${called(situation)} a place.`
		),
		...goingOn(situation, 'I hope that you find somebody soon. Here are people you could ask:'),
		...helpAtOnce(situation),
		{ kind: 'heading', text: 'Your details' },
		paragraph(
			`I have your names and how to reach you, and nothing more. I will delete them on ${dates(situation).closing}, or sooner if you ask. Thank you for waiting, and all the best.`
		)
	]
};
