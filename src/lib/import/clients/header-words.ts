import { clientFields, listTexts, type ListText } from '$lib/domain/records/client-fields';
import type { Field } from './fields';

/**
 * Header words and what they mean; the first line that fits wins. Words about other people (clinician,
 * insurer, parent, emergency contact) come first, so that their phone is never taken for the client's.
 */
const meanings: [Field | null, RegExp][] = [
	[
		'guardian',
		/^((legal )?guardian|parents?( guardian)?|guardian parent|responsible party)( name)?$/
	],
	[
		null,
		/\b(clinician|therapist|counsell?or|provider|psychologist|practitioner|staff|supervisor)\b/
	],
	[null, /\b(guardian|parent|mother|father|spouse|partner|emergency|kin|referr\w*|gp|doctor)\b/],
	[null, /\b(insur\w*|payer|plan|policy|billing|balance|invoice|diagnos\w*|notes?|consent)\b/],
	[null, /\b(country|gender|sex|pronouns?|time|location|office|type|fax|marital|employment)\b/],
	[
		'preferredName',
		/^(preferred|preferred (first )?name|nick ?name|known as|goes by|chosen name|call name)$/
	],
	['firstName', /^(client |patient |legal )?(first|given|fore) ?names?$|^first$|^given$/],
	['middleName', /^(client |patient |legal )?middle( names?| initial)?$/],
	['lastName', /^(client |patient |legal )?(last|family) ?names?$|^last$|\bsurname$/],
	['fullName', /^(full |client |patient |service user |legal )?(full )?names?( last first)?$/],
	['fullName', /^(client|patient|service user)s?$|^(last|family) name first name$/],
	['bornOn', /\b(dob|birth ?date|birth ?day|birth|born)\b/],
	text('email'),
	text('phone'),
	text('recordNumber'),
	['postalCode', /\b(zip|zipcode|post ?code|postal ?code)\b|^postal$/],
	['city', /\b(city|town|suburb|locality)\b/],
	['region', /\b(state|province|county|region)\b/],
	['street', /\b(street|address (line )?\d|addr ?\d|address line)\b/],
	['address', /^(home |mailing |postal |full |client )?addr(ess)?$/],
	['standing', /\b(status|standing)$/],
	['nextSeenOn', /\b(next|upcoming) (appointment|appt|session|visit|seen|booking)\b/],
	[
		'lastSeenOn',
		/\b(last|latest|recent|previous) (appointment|appt|session|visit|seen|contact|attended|attendance)\b/
	],
	[
		'startedOn',
		/\b(start|started|intake|first (appointment|appt|session|seen|visit)|admission|opened|since)\b/
	]
];

function text(field: ListText): [ListText, RegExp] {
	return [field, clientFields[field].list.headers];
}

const unplaced = listTexts.filter((field) => !meanings.some(([placed]) => placed === field));
const inOrder = [...unplaced.map(text), ...meanings];

/** What a header says about its column; `null` where it names nothing Closewell keeps. */
export function fieldOf(header: string): Field | null {
	const words = wordsOf(header);
	return inOrder.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function wordsOf(header: string): string {
	return header
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}#]+/gu, ' ')
		.trim()
		.replace(/ (date|day|on)$/, (end, word) => (word === 'date' ? end : ''));
}
