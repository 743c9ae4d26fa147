import { choice, dayIn, dayOf } from './blocks/asks';
import { missingWithRecords } from './blocks/missing';
import { noticeText } from './blocks/notice';
import { practiceLetter } from './blocks/page';
import { heading, list } from './blocks/pieces';
import { runWords, usualRuns, type Runs } from './blocks/runs';
import { closes, opening, reach, written } from './blocks/voice';

export default practiceLetter({
	id: 'newspaper',
	code: 'L40',
	version: 1,
	title: 'Order of a notice in the newspaper',
	purpose: 'Orders the notice, as often as your place asks, with a proof of each printing.',
	why: 'Some places ask for it, so that those you cannot write to learn where their records are.',
	caution: 'Keep the affidavit of publication: it is what shows that you did it.',
	belongsTo: ({ code }) => code === 'P22' || code === 'P35',
	roles: ['public'],
	rules: ['newspaper', 'website'],
	fits: closes,
	missing: missingWithRecords,
	asks: (here) => [
		choice('runs', 'How often', eachRun, usualRuns(here)),
		dayOf('firstOn', 'The day of the first printing', null, {
			hint: 'Left empty, the letter asks for the next issue.'
		})
	],
	documentTitle: 'Order of a public notice',
	subject: () => 'Order of a public notice',
	body: (here, _, { runs, firstOn }) => {
		const first = dayIn(firstOn);
		return [
			...opening(here),
			`Please print the notice below in your public notices ${runWords[(runs ?? 'once') as Runs] ?? runWords.once}, ${first ? `for the first time on ${written(here, first)}` : 'beginning with your next issue'}.`,
			heading('The notice'),
			'NOTICE OF THE CLOSING OF A PRACTICE',
			noticeText(here),
			heading('What I ask of you'),
			list([
				'Tell me the days of printing and the price before the first one.',
				'Send me a proof of each printing: the page with its date, or an affidavit of publication.',
				'Change no word without asking me.'
			]),
			`For questions, please ${reach(here)}.`
		];
	}
});

const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const eachRun = Object.fromEntries(
	Object.entries(runWords).map(([each, words]) => [each, sentenceCase(words)])
);
