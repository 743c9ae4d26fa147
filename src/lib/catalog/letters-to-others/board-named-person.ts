import { lines } from '$lib/domain/records/address';
import { text, phrase } from './blocks/asks';
import { missingWriter } from './blocks/missing';
import { practiceLetter } from './blocks/page';
import { entries } from './blocks/pieces';
import { isByExecutor, credentials, reach } from './blocks/voice';
import { holdsFor, wheres } from '$lib/domain/rules/where';

/** Rules by which the board is told now who would act, with or without a closing. */
const rules = ['us-or-person-psychologist', 'us-or-custodian-counselor'];

export default practiceLetter({
	id: 'board-named-person',
	code: 'L34',
	version: 1,
	title: 'Name who acts for you to the board',
	purpose: 'Tells the board who would act for your clients and their records if you could not.',
	why: 'Your place asks for it now, with or without a closing, and again whenever it changes.',
	caution:
		'Oregon’s board of counselors has a form for it: enclose it, or send it in place of this letter.',
	belongsTo: ({ id }) => rules.includes(id),
	roles: ['board'],
	rules: ['custodian'],
	fits: (here) =>
		!isByExecutor(here) &&
		wheres(here.practice, [here.place]).some((where) =>
			where.place.methods.some((rule) => rules.includes(rule.id) && holdsFor(rule, where))
		),
	missing: (here) => [
		...missingWriter(here),
		...(here.practice.executorName?.trim() && here.practice.executorPhone?.trim()
			? []
			: ['Add your professional executor, with a phone, on the emergency sheet.'])
	],
	asks: () => [
		text('qualified', 'Their profession and licence number', { needed: true }),
		text('reachedAt', 'Their address', { rows: 3 })
	],
	documentTitle: 'Notice to a licensing board',
	subject: () => 'Who acts for my clients and their records if I cannot',
	body: (here, _, answers) => [
		`If I die or can no longer work, this person acts for my clients, refers them on and looks after their records. They have agreed to it:`,
		entries(
			{
				name: here.practice.executorName ?? '',
				lines: [
					phrase(answers.qualified),
					...lines(answers.reachedAt ?? ''),
					here.practice.executorPhone ?? ''
				]
			},
			{ name: `Named by ${here.practice.clinician}`, lines: credentials(here) }
		),
		'I will tell you at once when this changes.',
		`Please confirm in writing that you have noted it. You may also ${reach(here)}.`
	]
});
