import type { Answers, PracticeHere } from '$lib/domain/letters/outside-letter';
import { choice, phrase, text, tick } from './blocks/asks';
import { practiceLetter } from './blocks/page';
import { list } from './blocks/pieces';
import {
	closes,
	closesOrPauses,
	isByExecutor,
	license,
	me,
	news,
	opening,
	reach
} from './blocks/voice';

export default practiceLetter({
	id: 'supervisee',
	code: 'L42',
	version: 1,
	title: 'To a supervisee, or to their site',
	purpose:
		'Says when supervision with you ends, who goes on with it, and which hours are certified.',
	why: 'Their hours and the people they see depend on somebody who answers for the work.',
	caution: 'No client of theirs is named. Sign the form for their hours before you leave.',
	belongsTo: ({ code }) => code === 'P13',
	roles: ['supervisee'],
	fits: closesOrPauses,
	asks: (here) => [
		choice('reader', 'Who reads it', {
			supervisee: 'The supervisee',
			site: 'Their school or site'
		}),
		text('supervisee', 'Name of the supervisee', { hint: 'For a letter to the school or site.' }),
		text('next', 'Who supervises from then on', {
			hint: 'Left empty, the letter says that it is still open.'
		}),
		...(isByExecutor(here)
			? []
			: [
					text('hours', 'Hours you certify', { hint: 'Such as “412 hours, up to May 29”.' }),
					tick('form', 'The form for the hours goes with it')
				])
	],
	documentTitle: 'Letter on supervision',
	subject: (here) => `Supervision with ${me(here)}`,
	enclosures: (_, { form }) => (form ? ['Form for the hours, signed'] : []),
	body: (here, _, answers) => {
		const site = answers.reader === 'site';
		const who = phrase(answers.supervisee) || 'your supervisee';
		return [
			...opening(here),
			`${news(here)} ${site ? `Supervision of ${who}` : 'Supervision'} with ${me(here)} ${isByExecutor(here) ? 'has ended.' : `${closes(here) ? 'ends' : 'pauses'} with that day.`}`,
			next(here, answers, site),
			...hours(answers, license(here)),
			list(
				site
					? [
							'Whoever goes on has to answer for the work from the next day, so that nobody they see is left alone.',
							'If your rules or the board ask to be told, please do so in time, and let me know what you need of me.'
						]
					: [
							'The people you see need somebody who answers for the work from the very next day. Until that is settled, please take on nobody new.',
							'If your board or school asks to be told of a change, please do so at once: some set a few days only.'
						]
			),
			`For questions, please ${reach(here)}.${site ? '' : ' I wish you well on your way.'}`
		];
	}
});

function next(here: PracticeHere, { next: said }: Answers, site: boolean): string {
	const name = phrase(said);
	const [from, before] = isByExecutor(here) ? ['now', 'soon'] : ['then', 'before that day'];
	if (name)
		return `From ${isByExecutor(here) ? 'now on' : 'the next day'}, ${name} supervises${site ? '' : ' you'}.`;
	return site
		? `It is not settled yet who supervises from ${from} on. Please tell me whom you propose.`
		: `It is not settled yet who supervises you from ${from} on. Let us find somebody together ${before}.`;
}

function hours({ hours: said }: Answers, license: string) {
	const certified = phrase(said);
	return certified
		? [`Hours of supervision that I certify${license ? ` (${license})` : ''}: ${certified}.`]
		: [];
}
