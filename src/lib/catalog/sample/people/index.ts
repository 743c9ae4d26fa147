/** Everybody of the sample practice, in the order they came into it. */
import type { Day } from '$lib/domain/days/day';
import { anselm } from './anselm';
import { delphine } from './delphine';
import { idris } from './idris';
import { ingrid } from './ingrid';
import { jaeWon } from './jae-won';
import { kwame } from './kwame';
import { leilani } from './leilani';
import { marguerite } from './marguerite';
import { noor } from './noor';
import { oluwaseun } from './oluwaseun';
import type { Person } from './person';
import { philippa } from './philippa';
import { samira } from './samira';
import { teodor } from './teodor';
import { tomasz } from './tomasz';

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
