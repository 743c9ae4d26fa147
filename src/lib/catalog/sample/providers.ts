import { newProvider } from '$lib/domain/records/blank';
import { addDays, type Day } from '$lib/domain/days/day';
import type { Provider } from '$lib/domain/records';

/** Who stands in the referral list. */
export const names = {
	harriet: 'Harriet Lindenbaum, LCSW',
	desmond: 'Desmond Achterberg, PhD',
	riverbend: 'Riverbend Counseling Center',
	amara: 'Amara Nwosu, LMFT',
	esteban: 'Esteban Larrañaga, LPC'
} as const;

const places = ['us-or'];

const list: readonly (Partial<Provider> & Pick<Provider, 'name'>)[] = [
	{
		name: names.harriet,
		speciality: 'Grief and change of life',
		phone: '503-555-0121',
		email: 'harriet@example.org',
		address: '80 Alder Lane\nPortland, OR 97214',
		formats: ['inPerson'],
		places,
		openings: 3
	},
	{
		name: names.desmond,
		speciality: 'Anxiety, adults and young people',
		phone: '503-555-0134',
		website: 'achterberg.example.org',
		formats: ['inPerson', 'telehealth'],
		places,
		openings: 4
	},
	{
		name: names.riverbend,
		speciality: 'Sliding scale, evenings',
		phone: '503-555-0150',
		email: 'welcome@example.org',
		address: '400 Riverbend Road\nPortland, OR 97202',
		fees: '60–140, sliding scale'
	},
	{
		name: names.amara,
		speciality: 'Couples and families',
		phone: '503-555-0143',
		languages: 'English, Igbo',
		formats: ['inPerson', 'telehealth'],
		places,
		openings: 1
	},
	{
		name: names.esteban,
		speciality: 'Trauma',
		phone: '503-555-0158',
		languages: 'English, Spanish',
		formats: ['telehealth'],
		places,
		openings: 2
	}
];

/** All but the center were asked for openings twelve days ago. */
export function providers(today: Day): Omit<Provider, 'id'>[] {
	const askedOn = addDays(today, -12);
	return list.map((each) =>
		newProvider({ ...each, checkedOn: each.openings === undefined ? null : askedOn })
	);
}
