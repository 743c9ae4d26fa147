/** The words of letters to others for what the records hold. */
import type { Role } from '$lib/domain/letters/outside-letter';
import words from './words.json';

export const roles: Record<Role, string> = words.roles;

/** What their own number for this is called; it stands in the letter. */
export const references: Record<Role, string> = words.references;

/** Roles that have a number of their own which a letter names. */
export const numbered = words.numbered as readonly Role[];
