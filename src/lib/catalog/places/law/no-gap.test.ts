/** Where nothing is known of how long records are kept, the place says so: each licence has a rule, or words that none was found. */
import { expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import type { Profession } from '$lib/domain/records/professions';
import type { Jurisdiction, Stated } from '$lib/domain/rules/place';

const everywhere = ['psychologist', 'counselor', 'familyTherapist', 'socialWorker'] as const;

/** Outside the United States psychotherapists have a title of their own. */
const licences = ({ country }: Jurisdiction): readonly Profession[] =>
	country.id === 'US' ? everywhere : [...everywhere, 'psychotherapist'];

const speaksOf =
	(profession: Profession) =>
	({ professions }: Pick<Stated, 'professions'>) =>
		professions === 'all' || professions.includes(profession);

it.each(jurisdictions.map((place) => [place.id, place] as const))(
	'%s is silent of nobody’s records',
	(_, place) => {
		const silent = licences(place).filter((each) => {
			const rules = place.retention.filter(speaksOf(each));
			const said = place.notFound.filter(speaksOf(each)).map(({ topic }) => topic);
			if (!rules.some(({ adults }) => adults !== null)) return !said.includes('retentionAdult');
			const ofMinors = rules.some(({ minors }) => minors !== null);
			return !ofMinors && !said.includes('retentionMinor');
		});
		expect(silent).toEqual([]);
	}
);

// Ohio R.C. 5122.04 and C.R.S. 12-245-203.5: who may not be told may not be asked to sign either.
it('asks no parent to sign where none may be told', () => {
	const asked = jurisdictions.flatMap(({ minorConsent }) =>
		minorConsent.filter(({ parents, signs }) => parents === 'mustNotBeTold' && signs === 'beside')
	);
	expect(asked.map(({ id }) => id)).toEqual([]);
});
