import type { Situation } from '$lib/domain/rules/ending';

type Of = { here: Situation };

/** Names as they are noted. */
export const names = {
	name: ({ here: { case: own } }: Of) => own.client.callName?.trim() || own.client.name,
	fullName: ({ here: { case: own } }: Of) => own.client.name,
	thirdPerson: ({ here: { case: own } }: Of) => own.client.thirdPerson
};
