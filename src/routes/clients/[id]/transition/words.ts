/** The words of the hand-off for what the records hold. */
import type { Signer } from '$lib/domain/records/release-signers';
import type { ReleaseStanding } from '$lib/domain/releases/release';
import type { Client, Release } from '$lib/domain/records';
import { shown } from '$routes/shared/people/names.svelte';

export type Part = Release['scope'][number];

export const parts: readonly { value: Part; label: string; hint: string }[] = [
	{ value: 'summary', label: 'A summary for the next provider', hint: '' },
	{ value: 'records', label: 'The record, or parts of it', hint: '' },
	{ value: 'safetyPlan', label: 'The safety plan', hint: '' },
	{ value: 'dates', label: 'Dates of treatment and attendance', hint: '' },
	{
		value: 'part2',
		label: 'Records of a substance use programme (Part 2)',
		hint: 'The notice against passing it on goes with them.'
	},
	{
		value: 'psychotherapyNotes',
		label: 'Psychotherapy notes, kept apart from the record',
		hint: 'Always on a release of their own.'
	}
];

export function partWords(scope: Release['scope']): string {
	const named = parts.filter(({ value }) => scope.includes(value)).map(({ label }) => label);
	return named.join(' · ');
}

export const standings: Record<
	ReleaseStanding,
	{ word: string; state: 'ended' | 'late' | 'soon' | 'none' }
> = {
	valid: { word: 'Valid', state: 'ended' },
	prepared: { word: 'Not signed yet', state: 'soon' },
	partly: { word: 'A signature is missing', state: 'late' },
	incomplete: { word: 'Not valid', state: 'late' },
	combined: { word: 'Not valid', state: 'late' },
	revoked: { word: 'Revoked', state: 'none' },
	expired: { word: 'Ended', state: 'none' }
};

const roles: Record<Signer['role'], string> = {
	client: 'the client',
	guardian: 'guardian',
	partner: 'partner, for their own part',
	familyMember: 'family member, for their own part',
	decisionMaker: 'decides for the client'
};

export const signerWords = ({ name, role }: Signer): string => `${shown(name)} (${roles[role]})`;

export const handOffWays: readonly { value: Client['handOffWay']; label: string }[] = [
	{ value: null, label: 'Not agreed yet' },
	{ value: 'letter', label: 'By letter' },
	{ value: 'call', label: 'Letter and call' },
	{ value: 'joint', label: 'A meeting of all three' }
];
