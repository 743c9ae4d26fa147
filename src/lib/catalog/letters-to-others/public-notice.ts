import type { PublicText } from '$lib/domain/letters/outside-letter';
import { missingNews, missingWithRecords } from './blocks/missing';
import { named, noticeText } from './blocks/notice';
import { closes, closesOrPauses, isByExecutor, lastDay, written } from './blocks/voice';

export default {
	about: 'practice',
	medium: 'text',
	id: 'public-notice',
	code: 'L40',
	version: 1,
	title: 'Notice for newspaper, website and door',
	purpose: 'The words to publish: the day, and how records can be had until when.',
	why: 'Former clients and people who look for you must learn where to turn. No client and no reason is named.',
	caution: 'Keep a copy of the page with its date: it shows that the notice stood there.',
	belongsTo: ({ code }) => code === 'P22' || code === 'P35',
	rules: ['newspaper', 'website'],
	fits: closesOrPauses,
	missing: (here) => (closes(here) ? missingWithRecords(here) : missingNews(here)),
	asks: () => [],
	write: (here) => {
		const notice = noticeText(here);
		const on = written(here, lastDay(here));
		const isPast = (lastDay(here) ?? here.today) < here.today;
		const until = isPast ? `Closed since ${on}.` : `Open until ${on}.`;
		const open = isByExecutor(here) ? 'No sessions take place any more.' : until;
		const short = closes(here)
			? `${named(here)}. ${open} For records and names of others, please see the website or call.`
			: notice;
		return [
			...(closes(here)
				? [
						{
							name: 'Newspaper',
							hint: 'Under “public notices”. To order it there is a letter of its own.',
							text: `Notice of the closing of a practice\n\n${notice}`
						}
					]
				: []),
			{
				name: 'Website and directories',
				hint: 'On the first page, and in each entry that names you.',
				text: `${notice}${closes(here) ? `\n\nNew clients are not taken any more.` : ''}`
			},
			{ name: 'Office door', hint: 'Large, and inside the glass.', text: short }
		];
	}
} satisfies PublicText;
