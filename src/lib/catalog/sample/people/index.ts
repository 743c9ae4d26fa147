/** Everybody of the sample practice, in the order they came into it. */
import type { Day } from '$lib/domain/days/day';
import { anselm, idris, noor, oluwaseun, philippa, teodor } from './at-the-start';
import { ingrid, jaeWon, kwame, samira } from './handed-over';
import { delphine, leilani, marguerite, tomasz } from './on-the-way';
import type { Person } from './person';

export type { Person } from './person';

const all = [
	marguerite,
	ingrid,
	kwame,
	jaeWon,
	tomasz,
	samira,
	leilani,
	delphine,
	teodor,
	noor,
	idris,
	anselm,
	philippa,
	oluwaseun
];

export const people = (today: Day): Person[] => all.map((one) => one(today));
