/** Outlives a lost or rolled-back database: without it, damage would look like a new user. Holds nothing personal. */

export type Marker = {
	vault: string;
	generation: number;
	/** Entries and records there were at least. */
	n: number;
	count: number;
	lastBackup: number | null;
};

export function readMarker(prefix: string): Marker | null {
	try {
		const marker = JSON.parse(localStorage.getItem(nameOf(prefix)) ?? 'null') as Marker | null;
		return typeof marker?.vault === 'string' ? marker : null;
	} catch {
		return null;
	}
}

/** A full or forbidden localStorage is no reason to refuse the commit it comes after. */
export function writeMarker(prefix: string, marker: Marker): void {
	try {
		localStorage.setItem(nameOf(prefix), JSON.stringify(marker));
	} catch {
		return;
	}
}

/** What is here, as the marker sees it; `null` when nothing is wrong, else the sentence what is. */
export function missing(
	marker: Marker | null,
	here: Omit<Marker, 'lastBackup'> | null
): string | null {
	if (!marker) return null;
	if (!here)
		return 'Your practice was kept in this browser, but it is gone. Restore your last backup.';
	if (here.generation > marker.generation) return null;
	const same = here.generation === marker.generation && here.vault === marker.vault;
	if (same && here.n >= marker.n && here.count >= marker.count) return null;
	return 'What is in this browser is older than what you saved last. Restore your last backup.';
}

const nameOf = (prefix: string): string => `${prefix}:marker`;
