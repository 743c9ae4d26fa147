/** Patients as record systems hand them over (FHIR R4): a bundle, one patient, or a line for each. */
import { FileRefused } from '$lib/import/refusal';
import type { Table } from '$lib/import/table';
import { addressFacts, counted, nameFacts, tableOfPeople, type Fact, type Names } from './contacts';
import { fullName, objects, one, text, texts, wordOf, type Json } from './fhir-json';
import { relativeFacts, relativesOf } from './fhir-relatives';

/** @throws FileRefused where it holds no patients. */
export function patientsIn(text: string): Table {
	const all = resourcesIn(text);
	const patients = all.filter(({ resourceType }) => resourceType === 'Patient');
	if (patients.length === 0) throw new FileRefused('noPatients');
	const related = all.filter(({ resourceType }) => resourceType === 'RelatedPerson');
	return tableOfPeople(
		patients.map((patient) => factsOf(patient, related)),
		[]
	);
}

function resourcesIn(text: string): Json[] {
	try {
		return flat(JSON.parse(text));
	} catch {
		const lines = text.split('\n').filter((line) => line.trim() !== '');
		if (lines.length === 1) throw new FileRefused('noPatients');
		return lines.flatMap((line) => {
			try {
				return flat(JSON.parse(line));
			} catch {
				throw new FileRefused('noPatients');
			}
		});
	}
}

function flat(value: unknown): Json[] {
	return objects(value).flatMap((each) => {
		if (each.resourceType !== 'Bundle') return [each];
		return objects(each.entry).flatMap(({ resource, fullUrl }) =>
			flat(resource).map((one) => ({ ...one, fullUrl }))
		);
	});
}

/** Whether it is over; a year far ahead says that it is not. */
const isOver = (each: Json) => each.use === 'old' || /^(19|20)/.test(text(one(each.period).end));

function factsOf(patient: Json, related: readonly Json[]): Fact[] {
	const replaced = objects(patient.link).filter(({ type }) => type === 'replaced-by');
	const named = (value: unknown) => objects(value).map(nameOfReference).join(', ');
	const spoken = objects(patient.communication).map(({ language }) => wordOf(language));
	return counted([
		...namesOf(objects(patient.name)),
		['Date of Birth', text(patient.birthDate)],
		['Active', text(patient.active)],
		['Deceased', text(patient.deceasedDateTime) || text(patient.deceasedBoolean)],
		...reachedBy(objects(patient.telecom)),
		...objects(patient.address).flatMap(addressOf),
		...numbersOf(objects(patient.identifier)),
		...relativeFacts([...objects(patient.contact), ...relativesOf(patient, related)]),
		['Gender', text(patient.gender)],
		['Marital Status', wordOf(patient.maritalStatus)],
		['Language', spoken.join(', ')],
		['GP', named(patient.generalPractitioner)],
		['Organization', named(patient.managingOrganization)],
		['Photo', patient.photo ? 'a picture' : ''],
		['Record replaced by', named(replaced.map(({ other }) => other))],
		...objects(patient.extension).map(extensionOf)
	]);
}

const nameOfReference = (each: Json) => text(each.display) || text(each.reference);

function partsOf(name: Json): Names {
	const [first = '', ...more] = texts(name.given).filter(Boolean);
	const suffix = texts(name.suffix).filter(Boolean).join(', ');
	return { first, middle: more.join(' '), last: text(name.family), suffix, whole: text(name.text) };
}

/** The official name before the usual one; a maiden or old name is none. */
function namesOf(all: readonly Json[]): Fact[] {
	const order = ['official', 'usual', '', 'temp', 'anonymous'];
	const now = all.filter((name) => !isOver(name));
	const [name] = order.flatMap((use) => now.filter((each) => text(each.use) === use));
	const nick = now.find(({ use }) => use === 'nickname');
	const former = all
		.filter((each) => isOver(each) || each.use === 'maiden')
		.map((each) => fullName(each));
	return [
		...(name ? nameFacts(partsOf(name)) : []),
		['Preferred Name', nick ? text(one(nick).text) || texts(nick.given)[0] || '' : ''],
		['Former Name', former.join(', ')]
	];
}

/** By rank, the mobile, home and work each under its own header. */
function reachedBy(all: readonly Json[]): Fact[] {
	const rank = (each: Json) => Number(text(each.rank) || 99);
	return all
		.toSorted((a, b) => rank(a) - rank(b))
		.map((each): Fact => {
			const system = text(each.system);
			const what =
				system === 'email' ? 'Email' : system === 'phone' || system === 'sms' ? 'Phone' : 'Fax';
			const use = system === 'sms' ? 'Mobile' : capital(text(each.use).replace('temp', 'other'));
			return [`${isOver(each) ? 'No Longer Valid' : use} ${what}`.trim(), text(each.value)];
		});
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function addressOf(address: Json, index: number, all: readonly Json[]): Fact[] {
	const kind = kindOf(address);
	const number = all.slice(0, index).filter((each) => kindOf(each) === kind).length + 1;
	const [street = '', ...more] = texts(address.line).filter(Boolean);
	return addressFacts(kind, number, {
		...{ street: [street, ...more].filter(Boolean).join(', '), more: '', city: text(address.city) },
		...{ region: text(address.state), postalCode: text(address.postalCode) },
		...{ country: text(address.country), whole: text(address.text) }
	});
}

function kindOf(address: Json): string {
	if (isOver(address)) return 'No Longer Valid';
	const use = text(address.use);
	if (address.type === 'postal' && use !== 'work') return 'Mailing';
	return use === 'temp' ? 'Temporary' : capital(use);
}

/** The medical record number; what has another type stands under that. */
function numbersOf(all: readonly Json[]): Fact[] {
	return all
		.filter((each) => !isOver(each))
		.map((each): Fact => {
			const code = text(one(one(each.type).coding).code);
			const type = wordOf(each.type);
			const isRecord = code === 'MR' || /\b(medical )?record\b|\bMRN\b/i.test(type);
			if (isRecord) return ['MRN', text(each.value)];
			return [
				type || /ssn|social/i.test(text(each.system))
					? `${type || 'SSN'} Identifier`
					: 'Identifier',
				text(each.value)
			];
		});
}

function extensionOf(extension: Json): Fact {
	const key = Object.keys(extension).find((each) => each.startsWith('value'));
	const inner = objects(extension.extension).find(({ url }) => url === 'text');
	const value = one(inner).valueString ?? (key ? extension[key] : '');
	const name = text(extension.url).split('/').at(-1) ?? '';
	return [`Extension ${name}`, text(value) || wordOf(value) || text(one(value).display)];
}
