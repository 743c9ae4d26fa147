/** Those beside clients and providers to whom letters go. */
import * as v from 'valibot';
import { id, line, prose } from './values';

export const correspondent = v.object({
	id,
	/** Whom it is about, such as the prescriber of one client; `null`: they belong to the practice. */
	clientId: v.nullable(id),
	role: v.picklist([
		'board',
		'payer',
		'insurer',
		'landlord',
		'vendor',
		'colleague',
		'employer',
		'supervisee',
		'custodian',
		'executor',
		'public',
		'prescriber',
		'court',
		'schoolOrEap',
		'estate',
		'other'
	]),
	/** The person or the body, as it stands on the envelope. */
	name: line,
	/** How a letter greets them, after “Dear”; `null`: by their full name. */
	callName: v.nullable(line),
	address: prose,
	phone: line,
	email: line,
	/** Their own number for this, such as a policy, a contract, a case or a lease. */
	reference: line
});
