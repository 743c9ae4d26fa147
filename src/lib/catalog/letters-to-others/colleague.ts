import { entry, referable } from '$lib/catalog/letters/facts/referrals';
import type { Party, PracticeHere } from '$lib/domain/letters/outside-letter';
import { practiceLetter } from './blocks/page';
import { entries } from './blocks/pieces';
import { closes, closesOrPauses, isByExecutor, news, opening, reach } from './blocks/voice';

/** So many names stand in the letter. */
const most = 6;

export default practiceLetter({
	id: 'colleague',
	code: 'L38',
	version: 1,
	title: 'To a colleague who refers to you',
	purpose: 'Says from when not to send people any more, where to send them, and thanks.',
	why: 'They would go on sending people, and may have room for some of yours.',
	caution: null,
	belongsTo: ({ code }) => code === 'P18',
	roles: ['colleague'],
	fits: closesOrPauses,
	documentTitle: 'Letter to a colleague',
	body: (here, to) => [
		...opening(here),
		`${news(here)} ${noMore(here)}`,
		...instead(here, to),
		...(isByExecutor(here)
			? []
			: [
					'Thank you for the people you have sent me, and for your trust. It was good to work beside you.'
				]),
		`If you have room for new people yourself, I am glad to hear of it: please ${reach(here)}.`
	]
});

function noMore(here: PracticeHere): string {
	return closes(here)
		? 'Please send nobody here from now on.'
		: 'Please send nobody here until then.';
}

function instead({ providers, practice }: PracticeHere, { name }: Party) {
	const others = referable(providers).filter((each) => !each.retiring && each.name !== name);
	if (others.length === 0)
		return ['If you know who has room, please tell me, so that I can pass the name on.'];
	return [
		'These people and services may have room instead. Please ask them first:',
		entries(
			...others
				.slice(0, most)
				.map((each) => entry({ ...each, checkedOn: null, website: '' }, practice.regionStyle))
		)
	];
}
