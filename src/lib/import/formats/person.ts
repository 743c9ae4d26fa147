/** One person, as a record system says it (FHIR Patient), as facts under headers such as lists have. */
import { fullName, objects, one, text, texts, wordOf, type Json } from './json';

/** What is said of one person: header and text. */
export type Fact = readonly [header: string, text: string];

/** `besides`: facts that have no place in a patient. */
export function factsOf(person: Json, besides: readonly Fact[]): Fact[] {
	const replaced = objects(person.link).filter(({ type }) => type === 'replaced-by');
	const named = (value: unknown) =>
		objects(value).map((each) => text(each.display) || text(each.reference));
	const spoken = objects(person.communication).map(({ language }) => wordOf(language));
	return counted([
		...namesOf(objects(person.name)),
		['Date of Birth', text(person.birthDate)],
		['Active', text(person.active)],
		['Deceased', text(person.deceasedDateTime) || text(person.deceasedBoolean)],
		...reachedBy(objects(person.telecom)),
		...objects(person.address).flatMap(addressOf),
		...objects(person.identifier).map(numberOf),
		...relativeFacts(objects(person.contact)),
		['Gender', text(person.gender)],
		['Marital Status', wordOf(person.maritalStatus)],
		['Language', spoken.join(', ')],
		['GP', named(person.generalPractitioner).join(', ')],
		['Organization', named(person.managingOrganization).join(', ')],
		['Photo', person.photo ? 'a picture' : ''],
		['Record replaced by', named(replaced.map(({ other }) => other)).join(', ')],
		...objects(person.extension).map(extensionOf),
		...besides
	]);
}

/** Filled facts alone; of those with one header the later ones are numbered, “Home Phone 2”. */
function counted(facts: readonly Fact[]): Fact[] {
	const met = new Map<string, Set<string>>();
	return facts.flatMap(([header, said]): Fact[] => {
		const told = met.get(header) ?? new Set();
		if (said === '' || told.has(said)) return [];
		met.set(header, told.add(said));
		return [[told.size > 1 ? `${header} ${told.size}` : header, said]];
	});
}

/** Whether it is over; a year far ahead says that it is not. */
const isOver = (each: Json) => each.use === 'old' || /^(19|20)/.test(text(one(each.period).end));
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The official name before the usual one; a maiden or old name is none. A whole one is taken apart where it is two words. */
function namesOf(all: readonly Json[]): Fact[] {
	const now = all.filter((name) => !isOver(name));
	const uses = ['official', 'usual', '', 'temp', 'anonymous'];
	const name = one(uses.flatMap((use) => now.filter((each) => text(each.use) === use)));
	const words = text(name.text).split(/\s+/);
	const isWhole = texts([name.family, name.given].flat()).length === 0;
	const [first = '', ...more] = isWhole
		? [words.length === 2 ? words[0] : text(name.text)]
		: texts(name.given);
	const former = all.filter((each) => isOver(each) || each.use === 'maiden');
	return [
		['First Name', first],
		['Middle Name', more.join(' ')],
		['Last Name', isWhole && words.length === 2 ? (words[1] ?? '') : text(name.family)],
		['Name Suffix', texts(name.suffix).join(', ')],
		['Preferred Name', now.filter(({ use }) => use === 'nickname').map(fullName)[0] ?? ''],
		['Former Name', former.map(fullName).join(', ')]
	];
}

/** By rank, the mobile, home and work each under its own header. */
function reachedBy(all: readonly Json[]): Fact[] {
	const rank = (each: Json) => Number(text(each.rank) || 99);
	return all
		.toSorted((a, b) => rank(a) - rank(b))
		.map((each): Fact => {
			const what = { email: 'Email', phone: 'Phone', sms: 'Phone' }[text(each.system)] ?? 'Fax';
			const use =
				each.system === 'sms' ? 'Mobile' : capital(text(each.use).replace('temp', 'other'));
			return [`${isOver(each) ? 'No Longer Valid' : use} ${what}`.trim(), text(each.value)];
		});
}

function kindOf(address: Json): string {
	if (isOver(address)) return 'No Longer Valid';
	const use = text(address.use);
	if (address.type === 'postal' && use !== 'work') return 'Mailing';
	return use === 'temp' ? 'Temporary' : capital(use);
}

/** One address under headers of its own, with its number where the person has several of a kind. */
function addressOf(address: Json, index: number, all: readonly Json[]): Fact[] {
	const number = all.slice(0, index + 1).filter((each) => kindOf(each) === kindOf(address)).length;
	const head = `${kindOf(address)} Address${number > 1 ? ` ${number}` : ''}`.trim();
	const street = texts(address.line).join(', ');
	const isApart = street !== '' || text(address.city) !== '';
	const parts = { City: 'city', State: 'state', ZIP: 'postalCode', Country: 'country' };
	return [
		[`${head} Street`, street],
		...Object.entries(parts).map(([part, key]): Fact => [`${head} ${part}`, text(address[key])]),
		[isApart ? `${head} Label` : head, isApart ? '' : text(address.text)]
	];
}

/** The medical record number; what has another type stands under that. */
function numberOf(each: Json): Fact {
	const type = wordOf(each.type) || (/ssn|social/i.test(text(each.system)) ? 'SSN' : '');
	const isRecord = one(one(each.type).coding).code === 'MR' || /\brecord\b|\bMRN\b/i.test(type);
	if (isRecord && !isOver(each)) return ['MRN', text(each.value)];
	return [`${isOver(each) ? 'No Longer Valid ' : ''}${type} Identifier`.trim(), text(each.value)];
}

/** Whether somebody is called a guardian, or a parent who is not merely there for emergencies. */
function isGuardian({ relationship }: Json): boolean {
	const codes = objects(relationship).flatMap(({ coding }) => objects(coding));
	const words = objects(relationship).map(wordOf).join(' ');
	const has = (pattern: RegExp) => codes.some(({ code }) => pattern.test(text(code)));
	if (has(/^GUA(RD|DLTM)$/) || /guardian/i.test(words)) return true;
	if (has(/^[CNIE]$/) || /emergency|insur/i.test(words)) return false;
	return has(/^(PRN|(N|STP)?(MTH|FTH)|PRNFOST)$/) || /\b(parent|mother|father)\b/i.test(words);
}

function relativeFacts(relatives: readonly Json[]): Fact[] {
	const nameIn = (each: Json) => objects(each.name).map(fullName)[0] ?? '';
	return [
		['Guardian', relatives.filter(isGuardian).map(nameIn).join('; ')],
		...relatives.flatMap((each): Fact[] => {
			const who = isGuardian(each) ? 'Guardian' : 'Emergency Contact';
			return [
				[who, isGuardian(each) ? '' : nameIn(each)],
				[`${who} Relationship`, objects(each.relationship).map(wordOf).join(', ')],
				...objects(each.telecom).map((said): Fact => [
					`${who} ${said.system === 'email' ? 'Email' : 'Phone'}`,
					text(said.value)
				])
			];
		})
	];
}

function extensionOf(extension: Json): Fact {
	const key = Object.keys(extension).find((each) => each.startsWith('value'));
	const inner = objects(extension.extension).find(({ url }) => url === 'text');
	const value = one(inner).valueString ?? (key ? extension[key] : '');
	const name = text(extension.url).split('/').at(-1) ?? '';
	return [`Extension ${name}`, text(value) || wordOf(value) || text(one(value).display)];
}
