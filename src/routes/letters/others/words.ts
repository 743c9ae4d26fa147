/** The words of letters to others for what the records hold. */
import type { Role } from '$lib/domain/letters/outside-letter';

export const roles: Record<Role, string> = {
	board: 'Licensing board',
	payer: 'Insurer or panel',
	insurer: 'Liability insurer',
	landlord: 'Landlord',
	vendor: 'Service you use',
	colleague: 'Colleague',
	employer: 'Group practice or employer',
	supervisee: 'Supervisee or their site',
	custodian: 'Records custodian',
	executor: 'Professional executor',
	public: 'Newspaper',
	prescriber: 'Prescriber or family doctor',
	court: 'Court, probation or child protection',
	schoolOrEap: 'School or assistance programme',
	other: 'Somebody else'
};

/** What their own number for this is called; it stands in the letter. */
export const references: Record<Role, string> = {
	board: 'Their number for you',
	payer: 'Your provider or contract number',
	insurer: 'Policy number',
	landlord: 'Lease, as they call it',
	vendor: 'Account number',
	colleague: 'Reference',
	employer: 'Reference',
	supervisee: 'Reference',
	custodian: 'Reference',
	executor: 'Reference',
	public: 'Reference',
	prescriber: 'Reference',
	court: 'Case number',
	schoolOrEap: 'Their number for this',
	other: 'Reference'
};

/** Roles that have a number of their own which a letter names. */
export const numbered: readonly Role[] = [
	'payer',
	'insurer',
	'landlord',
	'vendor',
	'court',
	'schoolOrEap'
];
