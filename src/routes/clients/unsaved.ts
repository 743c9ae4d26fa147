/** What was typed into the form for one client and is not saved. */
import type { ClientForm, PersonForm } from './form';

export type Filled = { fields: ClientForm; people: PersonForm[] };

/** Only what differs from the records, so that taking it up brings nothing old back. `people`: `null` when none do. */
export type Unsaved = { fields: Partial<ClientForm>; people: PersonForm[] | null };

export function unsavedOf(before: Filled, now: Filled): Unsaved {
	const typed = Object.entries(now.fields).filter(
		([name, value]) => value !== before.fields[name as keyof ClientForm]
	);
	const same = JSON.stringify(before.people) === JSON.stringify(now.people);
	return { fields: Object.fromEntries(typed), people: same ? null : now.people };
}

export function takenUp(before: Filled, { fields, people }: Unsaved): Filled {
	return { fields: { ...before.fields, ...fields }, people: people ?? before.people };
}
