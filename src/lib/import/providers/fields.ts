/** What a column of a list of providers may tell, in the order in which it is offered, with its name on the screen. */
export const providerFields = {
	name: 'Name',
	firstName: 'First name',
	lastName: 'Last name',
	speciality: 'Speciality',
	phone: 'Telephone',
	email: 'E-mail',
	website: 'Website',
	address: 'Address, or a part of it',
	fees: 'Fees',
	insurers: 'Insurance they take',
	languages: 'Languages',
	formats: 'How they meet',
	places: 'Where they may practise',
	openings: 'How many openings',
	checkedOn: 'Checked for openings on',
	retiring: 'About to retire or close'
} as const;

export type ProviderField = keyof typeof providerFields;

/** Header words and what they mean; the first line that fits wins. */
const meanings: [ProviderField, RegExp][] = [
	['checkedOn', /\b(checked|verified|confirmed|asked|updated)\b/],
	['openings', /\b(openings?|capacity|availab\w*|places free|accepting|new clients|vacanc\w*)\b/],
	['retiring', /\b(retir\w*|closing|leaving)\b/],
	['insurers', /\b(insur\w*|payers?|payors?|panels?|medicare|medicaid)\b/],
	['fees', /\b(fees?|rates?|costs?|prices?|sliding)\b/],
	['languages', /\b(languages?|speaks)\b/],
	['formats', /\b(formats?|telehealth|modality|online|in person|remote)\b/],
	['places', /\b(states|licen[sc]ed|licen[sc]ures?|jurisdictions?|may practi[sc]e)\b/],
	['speciality', /\b(special\w*|focus|expertise|treats|issues|areas?|populations?)\b/],
	['email', /\be ?mail\b/],
	['website', /\b(web ?site|web|url|homepage|link)\b/],
	['phone', /\b(phones?|tel|telephone|mobile|cell)\b/],
	['address', /\b(addr(ess)?|street|city|town|state|county|zip|zipcode|post ?code|postal)\b/],
	['firstName', /^(first|given) ?names?$|^first$/],
	['lastName', /^(last|family) ?names?$|^last$|\bsurname$/],
	[
		'name',
		/\b(names?|providers?|therapists?|clinicians?|practices?|agency|agencies|colleagues?|services?|contact)\b/
	]
];

/** What a header says about its column; `null` where it names nothing Closewell keeps. */
export function providerField(header: string): ProviderField | null {
	const words = header
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return meanings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
