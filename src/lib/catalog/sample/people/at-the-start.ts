/** Who was just told, is told next, or is no client now. */
import { beside, person } from './person';
import { act, step } from '$lib/catalog/sample/events';

/** At risk, and told: the safety plan comes first. */
export const teodor = person('Teodor Vasterling', [
	step(24, 'consult'),
	act(9, 'told-with-essentials', 'inPerson')
]);

const mother = beside('guardian', 'Selma Castellane');

/** Fourteen: told in words for her age, and her mother knows. */
export const noor = person(
	'Noor Castellane',
	[
		act(6, 'told-with-essentials', 'inPerson'),
		step(4, 'check-custody'),
		step(4, 'tell-guardian-or-partner', { outcome: 'done', way: 'phone' })
	],
	[mother]
);

/** Told a few days ago; the letter is ready for the next session. */
export const idris = person('Idris Okonjo-Hale', [act(5, 'told-with-essentials', 'inPerson')]);

/** Does not know yet: to be told at the next session. */
export const anselm = person('Anselm Brightwater');

/** Waits for a place that will not come. */
export const philippa = person('Philippa Norgrove');

/** Seen until half a year ago: gets a word about the records. */
export const oluwaseun = person('Oluwaseun Adeyemi');
