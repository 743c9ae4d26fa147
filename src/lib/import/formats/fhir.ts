/** Patients as record systems hand them over (FHIR R4): a bundle, one patient, or a line for each. */
import { FileRefused } from '$lib/import/refusal';
import { objects, one, text, type Json } from './json';
import { factsOf, type Fact } from './person';

/** @throws FileRefused where it holds no patients. */
export function patientsIn(written: string): Fact[][] {
	const all = resourcesIn(written);
	const related = all.filter(isRelated);
	const patients = all.filter(({ resourceType }) => resourceType === 'Patient');
	if (patients.length === 0) throw new FileRefused('noPatients');
	return patients.map((patient) => {
		const ids = [`Patient/${text(patient.id)}`, text(patient.fullUrl)];
		const own = ids.filter((id) => id.length > 8);
		const isTheirs = ({ patient: whose }: Json) =>
			own.some((id) => text(one(whose).reference).endsWith(id));
		const inside = objects(patient.contained).filter(isRelated);
		const contact = [...objects(patient.contact), ...inside, ...related.filter(isTheirs)];
		return factsOf({ ...patient, contact }, []);
	});
}

const isRelated = ({ resourceType }: Json): boolean => resourceType === 'RelatedPerson';

function resourcesIn(written: string): Json[] {
	const lines = written.split('\n').filter((line) => line.trim() !== '');
	const whole = parsed(written) ?? (lines.length > 1 ? lines.map(parsed) : [null]);
	if (Array.isArray(whole) && whole.includes(null)) throw new FileRefused('noPatients');
	return flat(whole);
}

function parsed(written: string): unknown {
	try {
		return JSON.parse(written);
	} catch {
		return null;
	}
}

function flat(value: unknown): Json[] {
	return objects(value).flatMap((each) => {
		if (each.resourceType !== 'Bundle') return [each];
		return objects(each.entry).flatMap(({ resource, fullUrl }) =>
			flat(resource).map((found) => ({ ...found, fullUrl }))
		);
	});
}
