/** Releases of ten states, worked out by hand from the words of each law, without having seen a line of the program: what the paper holds. */
import { describe, expect, it } from 'vitest';
import { missing, paperAt, signatures, type Holds } from '$tests/support/catalog/paper';

const witness = ['signature-witness', 'signed-on-witness', 'witness-name'];
const passedOn = ['passed-on-1', 'passed-to-1', 'passed-what-1'];

const ofStates: Readonly<Record<string, readonly Holds[]>> = {
	'us-il': [
		[
			'740 ILCS 110/5(b)(4)',
			'the right to inspect and copy what is disclosed',
			/look at what is passed on, and copy it/
		],
		[
			'110/5(b)(5)',
			'the consequences of a refusal to consent',
			/If I do not sign, nothing is passed on/
		],
		['110/5(b)(6)', 'the calendar date on which it expires', ['ends-on']],
		[
			'110/5(b)(6)',
			'without one, only on the day of receipt',
			/no day is filled in .+ only on the day on which my therapist receives/
		],
		['110/5(b)(7)', 'the right to revoke at any time', /take this authorization back at any time/],
		['110/5(b)', 'witnessed by a person who can attest to the identity', witness],
		['110/5(b)', 'a notation as to any action taken thereon', passedOn],
		[
			'110/5(b)',
			'a revocation is signed and witnessed',
			/note that takes it back is signed by me and by a witness/
		],
		['110/5(b)', 'it works once it is received', /That takes effect when it is received/],
		[
			'110/5(d)',
			'no redisclosure without consent to just that',
			/may not lawfully pass it on unless I consent to just that/
		]
	],
	'us-ca': [
		['Civil Code 56.11(b)(2)', 'a signature that serves no other purpose', signatures],
		['56.11(b)(3)', 'signed and dated', signatures],
		['56.11 (read about)', 'the specific uses', ['for-care', 'for-other-which']],
		['56.11 (read about)', 'a copy', /I get a copy/]
	],
	'us-dc': [
		[
			'D.C. Code 7-1202.02(a)(1)',
			'purposes both now and at any time in the future',
			/now or at any later time/
		],
		['7-1202.02(a)(2)', 'the right to inspect the record', /I may look at my record/],
		['7-1202.02(a)(3)', 'subject to revocation', /take this authorization back at any time/],
		['7-1202.02(a)(5)', 'the date on which it will expire', ['ends-on']],
		['7-1202.02(a)(5)', 'no longer than 365 days', /at most 365 days after/],
		['7-1202.02(c)', 'a copy to the client and whoever authorizes', /I get a copy/],
		['7-1202.02(c)(2)', 'a copy accompanies each disclosure', /copy of this form goes with/i],
		['7-1202.04', 'a revocation goes to the recipient too', /whoever receives it and to/],
		['7-1201.04(a)', 'date, recipient and contents of each disclosure', passedOn],
		[
			'7-1201.04(b)',
			'the statement that accompanies it',
			/The unauthorized disclosure of mental health information violates the provisions of the District of Columbia Mental Health Information Act of 1978 \(§§ 7-1201\.01 to 7-1207\.02\)\. Disclosures may only be made pursuant to a valid authorization by the client or as provided in title III or IV of that Act\. The Act provides for civil damages and criminal penalties for violations\./
		]
	],
	'us-ia': [
		['Iowa Code 228.3(1)(a)', 'purposes at the time and in the future', /now or at any later time/],
		[
			'228.3(1)(b)',
			'to inspect what is disclosed at any time',
			/look at what was passed on at any time/
		],
		[
			'228.3(1)(c)',
			'subject to revocation, and its conditions',
			/take this authorization back .+ in writing/
		],
		['228.3(1)(d)', 'the length of time for which it is valid', ['ends-on']],
		['228.3(1)(e)', 'the date on which it was signed', ['signed-on']],
		['228.3(2)(a)', 'a copy to the individual', /I get a copy/],
		['228.2(2)(a)', 'the date and the recipient of each disclosure', passedOn],
		[
			'228.2(2)(b)',
			'only on the authorization of the individual or their representative',
			/only .*written authorization of (the|an) individual or .*legal representative/
		],
		[
			'228.2(2)(b)',
			'or as otherwise provided in the chapter',
			/as otherwise provided in .*chapter 228/
		],
		[
			'228.2(2)(b)',
			'unlawful, civil damages, criminal penalties',
			/is unlawful.*civil damages and criminal penalties/
		]
	],
	'us-wi': [
		['Wis. Stat. 146.81(2)(a)', 'the name of the patient', /Zoë Lindqvist/],
		['146.81(2)(b)', 'the type of information', ['summary', 'record']],
		['146.81(2)(c)', 'the type of provider making the disclosure', /Ada Moreno/],
		['146.81(2)(f)', 'the signature', ['signature']],
		['146.81(2)(g)', 'the date signed', ['signed-on']],
		[
			'146.81(2)(h)',
			'the time period during which it is effective',
			['ends-on', 'ends-when', 'from', 'until']
		]
	],
	'us-az': [
		[
			'R4-6-1105(C)(5)',
			'that it may be revoked at any time',
			/take this authorization back at any time/
		],
		['R4-6-1105(C)(6)', 'date or circumstance', ['ends-on', 'ends-when']],
		[
			'R4-6-1105(C)(6)',
			'not to exceed 12 months',
			/12 months after the day of signing\. In Arizona it may not run longer/
		],
		['R4-6-1105(C)(8)', 'the dated signature', signatures]
	],
	'us-md': [
		['Health-General 4-303(b)(2)', 'the name of the provider', /Ada Moreno/],
		[
			'4-303(b)(4)',
			'which may not exceed 1 year',
			/1 year after the day of signing\. In Maryland it may not run longer/
		],
		[
			'4-303(b)(5)',
			'only a record developed by the provider',
			/record that another provider made .+ only where/
		],
		[
			'4-303(e)',
			'revoked in writing, from its receipt',
			/in writing, .+ That takes effect when it is received/
		]
	],
	'us-pa': [],
	'us-mn': [
		['Minn. Stat. 144.293 subd. 2', 'signed and dated', signatures],
		['144.293 subd. 4', 'one year, or a period specified in it', ['ends-on']],
		[
			'144.293 subd. 4; Minn. R. 2150.7520',
			'one year',
			/(12 months|365 days) after the day of signing/
		]
	],
	'us-wa': [
		[
			'RCW 70.02.030(3)(c)',
			'name and institutional affiliation of the recipient',
			/Person and practice/
		],
		['70.02.030(3)(e)', 'identify the patient', /Zoë Lindqvist/],
		['70.02.030(3)(f)', 'an expiration date or an expiration event', ['ends-on', 'ends-when']]
	]
};

it.each(Object.entries(ofStates))('%s: holds what the law there asks', (place, holds) => {
	expect(missing(paperAt(place), holds)).toEqual([]);
});

describe('and nothing that the law there does not let count', () => {
	it.each([
		['us-il', 'ends-when', '740 ILCS 110/5(b)(6): “the calendar date”, and no event'],
		['us-dc', 'ends-when', '7-1202.02(a)(5): “the date on which the authorization will expire”']
	])('%s: no %s (%s)', (place, name) => {
		expect(paperAt(place).names).not.toContain(name);
		expect(paperAt(place).words).not.toMatch(/If nothing is filled in here, it ends/);
	});

	it.each(['us-az', 'us-md'])('no witness in %s', (place) => {
		expect(paperAt(place).names).not.toContain('witness-name');
	});
});

it.each([
	['us-ca', 14],
	...Object.keys(ofStates).flatMap((place) => (place === 'us-ca' ? [] : [[place, null] as const]))
] as const)('in %s the type is no smaller than %s: Civil Code 56.11(b)(1)', (place, size) => {
	expect(paperAt(place).made.typeSize).toBe(size);
});
