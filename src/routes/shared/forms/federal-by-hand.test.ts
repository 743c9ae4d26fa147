/** What federal law asks of a release, worked out by hand from its words, and held against the paper of every place of the country. */
import { expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog';
import { missing, paperAt, signatures, type Holds } from '$tests/support/catalog/paper';

/** 45 CFR 164.508(c). */
const everywhere: readonly Holds[] = [
	['(c)(1)(i)', 'a description of the information', ['dates', 'summary', 'record', 'other-which']],
	['(c)(1)(ii)', 'the name of the person authorized to make the disclosure', /Ada Moreno, Quiet/],
	['(c)(1)(iii)', 'the name of the person to whom', ['to-name', 'to-phone', 'to-address']],
	['(c)(1)(iv)', 'each purpose, or at the request of the individual', ['for-care', 'for-request']],
	['(c)(1)(v)', 'an expiration date or an expiration event', ['ends-on']],
	['(c)(1)(vi)', 'signature of the individual and date', signatures],
	[
		'(c)(2)(i)',
		'to revoke in writing, how, and the exceptions',
		/at any time, in writing, to Ada .+cannot/
	],
	['(c)(2)(ii)', 'the inability to condition', /My care, how it is paid, .+ do not depend on it/],
	[
		'(c)(2)(iii)',
		'the potential to be redisclosed',
		/privacy law may (then )?no longer protect it/i
	],
	['(c)(4)', 'a copy to the individual', /I get a copy of this form once it is signed/]
];

const american = jurisdictions.filter(({ country }) => country.id === 'US').map(({ id }) => id);

it.each(american)('%s: holds what 45 CFR 164.508(c) asks of every authorization', (place) => {
	expect(missing(paperAt(place), everywhere)).toEqual([]);
	expect(paperAt(place, { years: 9 }).words).toMatch(/If I sign for somebody else, as their/);
});

/** 42 CFR 2.31(a) and 2.32, as amended in 2024: read in part. */
const part2: readonly Holds[] = [
	['2.31(a)(1)', 'the name of the patient', /Zoë Lindqvist/],
	['2.31(a)(2)', 'who is authorized to make the disclosure', /Ada Moreno/],
	['2.31(a)(3)', 'a description in a specific and meaningful fashion', ['part-2']],
	['2.31(a)(4)(i)', 'the recipients', ['to-name']],
	[
		'2.31(a)(4)(iii)',
		'that HIPAA may let it be redisclosed, save in proceedings',
		/pass them on as HIPAA allows[\s\S]+civil, criminal, administrative or legislative/
	],
	[
		'2.31(a), read about',
		'purpose, end, revocation, signature and day',
		['for-care', 'ends-on', ...signatures]
	],
	[
		'2.32(a)(2)',
		'the notice',
		/42 CFR part 2 prohibits unauthorized use or disclosure of these records\./
	],
	['2.32(b), read about', 'a copy of the consent goes along', /A copy of this form goes with them/]
];

it.each(american)('%s: of a substance use program it holds what 42 CFR Part 2 asks', (place) => {
	expect(missing(paperAt(place, { part2: true }), part2)).toEqual([]);
});
