import type { Practice } from '$lib/domain/records';
import { words } from '$lib/catalog/letters/blocks/words';
import type { At } from './at';

const of =
	(field: keyof Practice) =>
	({ here: { practice } }: At): string => {
		const value = practice[field];
		return typeof value === 'string' ? value : '';
	};

/** Names, numbers and places as they are noted; empty: not noted. */
export const names = {
	name: ({ here: { case: own } }: At) => own.client.callName?.trim() || own.client.name,
	fullName: ({ here: { case: own } }: At) => own.client.name,
	therapist: of('clinician'),
	phone: of('phone'),
	email: of('email'),
	licence: ({ here: { practice } }: At) => practice.licence.trim(),
	newPlace: ({ here: { practice } }: At) => practice.newPlace.trim(),
	cover: of('coverName'),
	executor: of('executorName'),
	executorPhone: of('executorPhone'),
	custodian: of('custodianName'),
	thirdPerson: ({ here: { case: own } }: At) => own.client.thirdPerson,
	place: ({ here: { place } }: At) => place.title,
	board: ({ here: { place } }: At) => place.board,
	overseer: ({ here: { place } }: At) => place.country.overseer.letter,
	doctor: ({ here: { place } }: At) => place.country.doctor,
	findOthers: ({ here: { place } }: At) => place.country.findOthers,
	emergencyNumber: ({ here: { place } }: At) => place.country.emergencyNumber,
	emergencyRoom: ({ here: { practice } }: At) => words[practice.regionStyle].emergencyRoom,
	absence: ({ here: { practice } }: At) => practice.absence ?? 'unknown'
};
