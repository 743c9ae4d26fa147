import { letterWording } from '$tests/support/catalog/letters/wording';

const opens = 'because you make decisions about Noor’s care';
const apart = /What Noor has told me stays private, as far as the law allows/;

letterWording(
	'guardian-attendance-warning',
	[
		opens,
		'There may be a good reason',
		'Please let me know by June 12, 2026',
		'I will take it that the sessions are to stop for now',
		'988'
	],
	/must|consequence|last chance|fee/i
);

letterWording(
	'guardian-check-in',
	[opens, 'how you both are', 'by June 8, 2026', '988'],
	/worried|police|welfare|emergency contact|\bend/
);

letterWording('guardian-ending-confirmed', [
	opens,
	apart,
	'was on May 29, 2026',
	'What we agreed on about contact after our sessions still holds.',
	'If Noor wants to come back',
	'records',
	'988'
]);

letterWording(
	'guardian-follow-up',
	['Was Noor able to meet the new therapist?', 'A yes or a no is enough', '988'],
	/how are you|feel/i
);

letterWording(
	'guardian-former-client',
	[
		'November 13, 2026',
		'the records of Noor Haddad',
		'The records are kept safe',
		'short written request'
	],
	/therap(y|ist)|session|come back|see you|our work|the care of/i
);

letterWording(
	'guardian-back-from-leave',
	[opens, apart, 'I am back at work', 'Would Noor like to continue?', 'that is fine too', '988'],
	/\bill\b|baby|recover|must/
);

letterWording(
	'guardian-open-account',
	[
		'the sessions with Noor',
		'If you agreed to pay for the sessions, please pay it by July 2, 2026',
		'If it is not yours to pay, please tell me',
		'If you agreed to pay, and we have not agreed',
		'nothing of what was said',
		'even if money is still owed',
		'Statement of the account'
	],
	/\bmust\b|court|lawyer|credit/
);

letterWording(
	'guardian-last-session',
	[opens, apart, 'June 3, 2026', 'June 10, 2026', 'June 17, 2026', 'fine to say no'],
	/should|owe|disappoint|ought/i
);

letterWording('guardian-records-request', [
	'your request for Noor’s records on May 28, 2026',
	'Copies cost nothing',
	'keep something private',
	'Office for Civil Rights'
]);

letterWording(
	'guardian-records-delay',
	['Noor’s records', 'by July 27, 2026 at the latest', 'complain'],
	/held back|busy/
);

letterWording(
	'guardian-records-fee',
	['Noor’s records', 'You pay no more for a copy', 'Before I make it, I will tell you the amount'],
	/no fee|owe/
);

letterWording(
	'guardian-records-part',
	[
		'Noor’s records',
		'harm to Noor or to somebody else',
		'ask for a review',
		'keep something private'
	],
	/whole record|with this letter/
);

letterWording(
	'guardian-records-denied',
	[
		'Noor’s records',
		'cannot give you a copy.',
		'ask for a review',
		'Office for Civil Rights',
		'988'
	],
	/never|refus|Noor has told/
);

letterWording(
	'guardian-correction',
	[
		opens,
		apart,
		'I wrote to you on April 2, 2026',
		'Before, it was November 20, 2026',
		'My practice now closes on November 13, 2026',
		'Noor’s records',
		'988'
	],
	/mistake|must|Okafor/i
);

letterWording(
	'guardian-second-notice',
	[
		opens,
		apart,
		'I wrote to you on April 2, 2026',
		'I will close my practice on November 13, 2026',
		'Please tell me by October 23, 2026 how Noor would like to continue',
		'say goodbye well',
		'River Clinic',
		'records',
		'988'
	],
	/no plan from you|not heard|must|at once you/i
);

letterWording(
	'guardian-sudden-ending',
	[opens, 'A page to keep', 'You do not have to do anything'],
	/suddenly|because of/
);

letterWording('guardian-waiting-list', [
	'November 13, 2026',
	'cannot offer Noor an appointment',
	'River Clinic',
	'I will delete them on November 13, 2026'
]);

letterWording(
	'guardian-joint-notice',
	[
		'because you make decisions about Noor’s care',
		'What Noor has told Ada Moreno stays private',
		'for you and Noor to choose',
		'Greta Holm',
		'River Clinic',
		'988'
	],
	/\b(I|me|my)\b|must|recommend/
);
