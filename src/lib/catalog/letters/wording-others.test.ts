import { letterWording } from '$tests/support/catalog/letters/wording';

const opens = 'because you make decisions about Zoë Lindqvist’s care';
const both = 'Zoë Lindqvist will get a letter too. It may help to read it together.';
const knows = 'will get a letter too';
const kind = /(You did nothing wrong|not because of you|all right)/;

letterWording(
	'decision-maker-attendance-warning',
	[opens, 'June 12, 2026', 'Either is fine', '988'],
	/must/
);

letterWording('decision-maker-check-in', [opens, 'by June 8, 2026', '988'], /worried/);

letterWording('decision-maker-ending-confirmed', [opens, both, 'May 29, 2026', 'records', '988']);

letterWording(
	'decision-maker-former-client',
	['the records of Zoë Lindqvist', 'The records are kept safe'],
	/therap|session/i
);

letterWording(
	'decision-maker-last-session',
	[opens, both, 'June 3, 2026', 'fine to say no'],
	/should/
);

letterWording(
	'decision-maker-correction',
	[opens, both, 'April 2, 2026', 'Before, it was November 20, 2026', 'November 13, 2026', '988'],
	/must|Okafor/
);

letterWording(
	'plain-correction',
	['I wrote to you before', 'Before, it was December 4, 2026', 'nothing you did', knows, '988'],
	/must|Okafor/
);

letterWording(
	'decision-maker-second-notice',
	[opens, both, 'April 2, 2026', 'how Zoë Lindqvist would like to continue', '988'],
	/must/
);

letterWording('decision-maker-waiting-list', [
	'cannot offer Zoë Lindqvist an appointment',
	'River Clinic'
]);

letterWording('plain-ending-confirmed', [
	'May 29, 2026',
	'Thank you for your trust',
	knows,
	'You can have a copy',
	'988'
]);

letterWording(
	'plain-second-notice',
	['I wrote to you before', 'November 13, 2026', kind, knows, 'River Clinic', '988'],
	/must/
);

/** 45 CFR 164.524(b)(2): in writing, with the reason and the day, at most thirty days more. */
letterWording(
	'records-delay',
	[
		'on May 28, 2026',
		'because putting the copy together takes longer',
		'by July 27, 2026 at the latest',
		'complain'
	],
	/\bfee\b|held back|busy/
);

/** 45 CFR 164.524(c)(4): no more than copying and mailing cost, and no sum that nobody agreed to. */
letterWording(
	'records-fee',
	[
		'on May 28, 2026',
		'You pay no more for a copy than it costs to make and mail it.',
		'Before I make it, I will tell you the amount',
		'the copy by June 27, 2026'
	],
	/no fee|owe|pay first|\$/
);

/** 45 CFR 164.524(d)(2): the basis, the review, how to complain and to whom. */
letterWording(
	'records-part',
	[
		'all but one part',
		'reasonably likely to put somebody’s life or physical safety in danger',
		'You will have it by June 27, 2026',
		'ask for a review',
		'had no part in this',
		'complain to me or to the Office for Civil Rights of the US Department',
		'988'
	],
	/all of the record|whole record|with this letter|diagnos|notes about you/
);

letterWording(
	'records-denied',
	[
		'cannot give you a copy.',
		'reasonably likely to put somebody’s life or physical safety in danger',
		'ask for a review',
		'their decision in writing',
		'complain to me or to the Office for Civil Rights of the US Department',
		'call 503-555-0100',
		'988'
	],
	/never|refus|diagnos|with this letter|\bfee\b/
);

letterWording(
	'group-notice',
	[
		'to each member of the group separately',
		'I will close my practice on November 13, 2026',
		'stays in the group, even after it has ended',
		'a record of your own',
		'River Clinic',
		'988'
	],
	/couple|family|ask for your own part/
);

/** docs/standards.md D.1, L08: all options with what speaks for each, who holds the records, and no pull either way. */
letterWording(
	'joint-notice',
	[
		'for Alder Group. Ada Moreno will leave Alder Group on November 13, 2026.',
		'The last day of sessions with Ada Moreno is October 30, 2026',
		'Stay with this practice',
		'Ask Ada Moreno about sessions at a new workplace',
		'These colleagues remain at Alder Group:',
		'Greta Holm',
		'Fees and what your plan pays may differ',
		'River Clinic',
		'For a copy, a short written request is enough',
		'988'
	],
	/\b(I|me|my)\b|must|best choice|recommend/
);

letterWording(
	'back-from-leave',
	['I am back at work', 'To set a day, please call 503-555-0100', 'that is fine too', '988'],
	/\bill\b|baby|recover|must|miss(ed)? you|while you waited/
);

/** OAR 858-010-0060(1): seven years from July 10, 2019; sixty days to ask from June 1, 2026 end on July 31. */
letterWording(
	'records-destroyed',
	[
		'By July 31, 2026, they will have been kept',
		'short written request by July 17, 2026',
		'Copies cost nothing.',
		'nothing you have to do'
	],
	/therap(y|ist)|session|come back|our work/i
);

letterWording(
	'open-account',
	[
		'something to pay on your account',
		'by July 2, 2026',
		'smaller payments',
		'the days it is for and the name of my practice',
		'nothing of what we talked about',
		'a copy of your records even if you still owe money',
		'Statement of your account'
	],
	/\bmust\b|court|lawyer|credit|session|in crisis|988/
);
