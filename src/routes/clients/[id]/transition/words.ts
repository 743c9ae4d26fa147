/** The words of the hand-off for what the records hold. */
import type { Client, Release, Signer } from '$lib/domain/records';
import type { ReleaseStanding } from '$lib/domain/releases/release';
import { shown } from '$routes/shared/people/names.svelte';
import table from './words.json';

export type Part = Release['scope'][number];

export const parts = table.parts as readonly { value: Part; label: string; hint: string }[];

export function partWords(scope: Release['scope']): string {
	const named = parts.filter(({ value }) => scope.includes(value)).map(({ label }) => label);
	return named.join(' · ');
}

export const standings = table.standings as Record<
	ReleaseStanding,
	{ word: string; state: 'ended' | 'late' | 'soon' | 'none' }
>;

const roles: Record<Signer['role'], string> = table.roles;

export const signerWords = ({ name, role }: Signer): string => `${shown(name)} (${roles[role]})`;

export const handOffWays = table.handOffWays as readonly {
	value: Client['handOffWay'];
	label: string;
}[];
