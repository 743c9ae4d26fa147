/** What the form of somebody to write to asks, and what is wrong with an answer. */
import type { CorrespondentFields } from '$lib/domain/recording';

/** By the field's id; empty where all is well. */
export function partyFaults({ name, address, phone, email }: CorrespondentFields) {
	const faults: Record<string, string> = {};
	if (name.trim() === '') faults['party-name'] = 'Name the person or organization.';
	if (![address, phone, email].some((way) => way.trim()))
		faults['party-address'] = 'Give at least one way to reach them: address, phone or e-mail.';
	if (email.trim() && !/^\S+@\S+\.\S+$/.test(email.trim()))
		faults['party-email'] = 'This e-mail address is incomplete. Example: name@example.org.';
	return faults;
}

/** As it is kept: without blanks around it, and an empty greeting as none. */
export const tidied = (typed: CorrespondentFields): CorrespondentFields => ({
	...typed,
	name: typed.name.trim(),
	callName: typed.callName?.trim() || null,
	address: typed.address.trim(),
	phone: typed.phone.trim(),
	email: typed.email.trim(),
	reference: typed.reference.trim()
});
