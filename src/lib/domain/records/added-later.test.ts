import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { schemas, type RecordType } from '$lib/domain/records';
import { addedLater } from './added-later';

/** The fields each type had when its first record was kept (commits 22ac14c to 0807470). These lists never change. */
const first: Record<string, string> = {
	client: `
		id name callName street city region postalCode otherAddress mail phone voicemail email
		emailConsent sortName recordNumber bornOn minor format standing startedOn lastSeenOn
		nextSeenOn nextSeenAt usualWeekday usualTime frequency atRisk guardianNote place reason
		lastSessionOn`,
	recipient: `
		id clientId name callName street city region postalCode otherAddress mail phone voicemail
		email emailConsent role legalAuthority`,
	outcome: `
		id clientId step outcome happenedOn way attempts because`,
	letter: `
		id clientId recipientId letter happenedOn way trackingNumber frozen templateVersion
		layoutVersion fontVersion sha256 recordedInError`,
	provider: `
		id name speciality phone email website address checkedOn`,
	practice: `
		id name clinician profession licence place regionStyle address phone email website logo
		signature reason closingOn lastSessionOn plannedOn shortNoticeBecause custodian
		custodianName custodianAddress custodianPhone askMeUntilOn crisisLines newPlace daysOff
		lockAfterMinutes`,
	contact: `
		id clientId happenedOn by way result note`,
	referral: `
		id clientId providerId suggestedOn offeredOn answer answeredOn bookedFor visitKeptOn`,
	session: `
		id clientId plannedOn standing happenedOn way covered`,
	release: `
		id clientId recipientId providerId to scope purpose signedOn expiresOn revokedOn`,
	taskOutcome: `
		id task outcome happenedOn evidence because`,
	filter: `
		id name words view`,
	correspondent: `
		id clientId role name callName address phone email reference`,
	wording: `
		id letter basedOnVersion clientId recipientId name words changedOn`,
	taskDay: `
		id task on because`,
	reading: `
		id readOn keys`,
	listAnswers: `
		id on header answers`,
	pack: `
		id place from takenOn words`
};

const types = Object.keys(schemas) as RecordType[];
const fieldsOf = (type: RecordType): string[] => Object.keys(schemas[type].entries);
const atFirst = (type: RecordType): string[] => first[type]?.trim().split(/\s+/) ?? [];
const since = (type: RecordType): string[] => Object.keys(addedLater[type]);

describe.each(types)('the fields of a %s', (type) => {
	const named = (fields: string[]) => fields.map((field) => `${type}.${field}`);

	it('were there at first, or say what an older record holds for them', () => {
		const known = new Set([...atFirst(type), ...since(type)]);
		expect(named(fieldsOf(type).filter((field) => !known.has(field)))).toEqual([]);
	});

	it('are kept for ever', () => {
		const kept = new Set(fieldsOf(type));
		expect(named([...atFirst(type), ...since(type)].filter((field) => !kept.has(field)))).toEqual(
			[]
		);
	});

	it('came once, at first or later', () => {
		const later = new Set(since(type));
		expect(named(atFirst(type).filter((field) => later.has(field)))).toEqual([]);
	});

	it('are filled in an older record with what their schema allows', () => {
		const { entries } = schemas[type];
		const wrong = Object.entries(addedLater[type]).filter(
			([field, value]) => !v.safeParse(entries[field as never], value).success
		);
		expect(named(wrong.map(([field]) => field))).toEqual([]);
	});
});
