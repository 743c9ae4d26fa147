/** Who else a patient's record names: guardians, parents, and those for emergencies. */
import type { Fact } from './contacts';
import { fullName, objects, one, text, wordOf, type Json } from './fhir-json';

export function relativesOf(patient: Json, related: readonly Json[]): Json[] {
	const own = [`Patient/${text(patient.id)}`, text(patient.fullUrl)];
	const inside = objects(patient.contained).filter(
		({ resourceType }) => resourceType === 'RelatedPerson'
	);
	return [
		...inside,
		...related.filter((each) =>
			own.some((id) => id.length > 8 && text(one(each.patient).reference).endsWith(id))
		)
	];
}

/** Whether somebody is called a guardian, or a parent who is not merely there for emergencies. */
function isGuardian({ relationship }: Json): boolean {
	const codes = objects(relationship).flatMap(({ coding }) =>
		objects(coding).map(({ code }) => text(code))
	);
	const words = objects(relationship).map(wordOf).join(' ');
	const has = (pattern: RegExp) => codes.some((code) => pattern.test(code));
	if (has(/^GUA(RD|DLTM)$/) || /guardian/i.test(words)) return true;
	if (has(/^[CNIE]$/) || /emergency|insur/i.test(words)) return false;
	return has(/^(PRN|(N|STP)?(MTH|FTH)|PRNFOST)$/) || /\b(parent|mother|father)\b/i.test(words);
}

export function relativeFacts(relatives: readonly Json[]): Fact[] {
	const nameIn = (each: Json) => objects(each.name).map(fullName)[0] ?? '';
	const others = relatives.filter((each) => !isGuardian(each));
	return [
		['Guardian', relatives.filter(isGuardian).map(nameIn).join('; ')],
		...relatives.flatMap((each): Fact[] => {
			const who = isGuardian(each) ? 'Guardian' : 'Emergency Contact';
			return [
				...(others.includes(each) ? [[who, nameIn(each)] as const] : []),
				[`${who} Relationship`, objects(each.relationship).map(wordOf).join(', ')],
				...objects(each.telecom).map((said): Fact => [
					`${who} ${said.system === 'email' ? 'Email' : 'Phone'}`,
					text(said.value)
				])
			];
		})
	];
}
