import { practiceLetter } from './blocks/page';
import { list } from './blocks/pieces';
import { closes, closesOrPauses, license, my, news, opening, reach } from './blocks/voice';
import { words } from './blocks/words';

export default practiceLetter({
	id: 'liability-insurer',
	code: 'L36',
	version: 1,
	title: 'To your liability insurer',
	purpose: 'Tells your insurer the day, and asks what cover there is for claims that come later.',
	why: 'A claim may come years later, and some policies cover it only if you ask before they end.',
	caution: 'Do not cancel the policy until you have their answer in writing.',
	belongsTo: ({ code }) => code === 'P14',
	roles: ['insurer'],
	fits: closesOrPauses,
	documentTitle: 'Letter to a liability insurer',
	body: (here, { reference }) => {
		const { regionStyle } = here.practice;
		const { insurance, tail, policies } = words[regionStyle];
		const policy = reference ? `policy ${reference}` : 'policy';
		const who = license(here) ? ` (${license(here)})` : '';
		return [
			...opening(here),
			`${news(here)} This letter is about ${my(here)} ${insurance} ${policy}${who}. Please leave it as it is for now.`,
			'Please answer these questions in writing:',
			list(
				closes(here)
					? [
							`Is the policy ${policies}?`,
							`What are the terms and the price of ${tail}, for how long, and until when can it be taken?`,
							'Does it cover all work done before the closing, from the first day of the first policy?',
							'How is a claim, or a worry that may become one, reported after the closing?',
							'Which papers do you need, and until when should they be kept?'
						]
					: [
							'Does the cover go on while I do not work, and what does the policy ask of me?',
							'Does it hold for the clinician who covers for me, or do they need their own?',
							'How is a claim, or a worry that may become one, reported while I am away?'
						]
			),
			`For questions, please ${reach(here)}.`
		];
	}
});
