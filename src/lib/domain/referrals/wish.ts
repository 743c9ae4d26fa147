import type { Day, Region } from '$lib/domain/days/day';
import type { Case, Client, Practice } from '$lib/domain/records';

/** What one client needs of a next provider; empty or `null`: does not matter, or not known. */
export type Wish = {
	need: Client['need'];
	speciality: string;
	insurer: string;
	language: string;
	format: Client['seeksFormat'];
	/** Where the client is: a provider has to be allowed to practise there. */
	place: string | null;
};

/** What the reasons are written with. */
export type Around = { today: Day; region: Region; placeTitle: (id: string) => string };

/** The place `general` stands for nowhere in particular. */
export function wishOf({ client }: Pick<Case, 'client'>, practice: Practice): Wish {
	const place = client.place ?? practice.place;
	return {
		need: client.need,
		speciality: client.seeksSpeciality,
		insurer: client.seeksInsurer,
		language: client.seeksLanguage,
		format: client.seeksFormat,
		place: place === 'general' ? null : place
	};
}
