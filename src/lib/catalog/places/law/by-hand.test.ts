/** Keep-until days that somebody worked out by hand from the words of the law's data, without having seen a line of the program. */
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Profession } from '$lib/domain/records/professions';
import { retention } from '$lib/domain/retention/retention';
import { wheres } from '$lib/domain/rules/where';
import { jurisdictions } from '$lib/catalog/index';
import { practice } from '$tests/support/domain/cases';
import { born } from '$tests/support/domain/rules';

/** Last session, end of treatment, last entry. */
type Days = readonly [last: string, ended: string, entry: string];
const usual: Days = ['2026-06-10', '2026-06-17', '2026-06-30'];
const late: Days = ['2026-06-10', '2026-06-24', '2026-07-08'];
const leapDay: Days = ['2024-02-29', '2024-02-29', '2024-02-29'];
const grown = '1980-01-01';
const notSure = null;

it.each<[place: string, Profession, bornOn: string, on: string | null, Days?]>([
	// Years of a guideline, counted from an age of majority of 19: asked.
	['us-al', 'psychologist', '2016-05-14', notSure],
	['us-al', 'psychologist', '2008-03-20', notSure],
	['us-al', 'counselor', grown, notSure],
	['us-ms', 'counselor', grown, notSure],
	['us-ms', 'psychologist', '2007-09-01', notSure],
	// Whichever is later.
	['us-co', 'psychologist', grown, '2033-06-24', late],
	['us-co', 'psychologist', '2014-02-11', '2039-02-11', late],
	['us-co', 'counselor', '2010-02-11', '2035-02-11'],
	['us-co', 'socialWorker', '2014-02-11', notSure, late],
	// From the last entry.
	['us-nj', 'socialWorker', grown, '2033-06-30'],
	['us-nj', 'familyTherapist', '2012-11-05', '2037-11-05'],
	['us-nj', 'psychologist', '2012-11-05', notSure],
	// From the end of treatment; minors until five years after 18, if later.
	['us-tx', 'counselor', grown, '2033-06-17'],
	['us-tx', 'socialWorker', '2010-08-03', '2033-08-03'],
	['us-tx', 'counselor', '2009-08-03', '2033-06-17'],
	['us-tx', 'psychologist', grown, notSure],
	// The rule names no day from which its years count.
	['us-ny', 'psychologist', grown, notSure],
	// By profession.
	['us-me', 'psychologist', grown, '2033-06-10'],
	['us-me', 'psychologist', '2011-12-24', '2033-06-10'],
	['us-me', 'psychologist', '2008-06-12', '2033-06-10'],
	['us-me', 'socialWorker', '2011-12-24', '2036-12-24'],
	['us-me', 'socialWorker', grown, '2033-06-10'],
	['us-me', 'counselor', grown, '2031-06-10'],
	['us-me', 'counselor', '2011-12-24', notSure],
	['us-me', 'familyTherapist', grown, notSure],
	['us-ca', 'psychologist', grown, '2033-06-17'],
	['us-ca', 'psychologist', '2010-02-28', '2035-02-28'],
	// 18 at the end of treatment and 17 at the last session: the later of both rules.
	['us-ca', 'psychologist', '2008-06-12', '2033-06-17'],
	['us-ca', 'socialWorker', grown, notSure],
	['ca-on', 'psychotherapist', '2012-10-09', notSure],
	['ca-on', 'socialWorker', grown, notSure],
	['uk-eng', 'psychotherapist', '2012-11-05', notSure],
	['uk-eng', 'counselor', '2008-09-01', notSure],
	['us-ne', 'psychologist', grown, notSure],
	// The clock of a minor's record starts at 18.
	['us-mn', 'counselor', '2012-11-05', '2037-11-05'],
	['us-mn', 'counselor', grown, '2033-06-10'],
	['us-mn', 'psychologist', '2012-11-05', '2038-11-05'],
	['us-mn', 'socialWorker', '2012-11-05', notSure],
	['us-mi', 'psychologist', grown, '2033-06-10'],
	['us-fl', 'psychologist', grown, '2029-06-17'],
	['us-dc', 'counselor', grown, '2029-06-10'],
	['us-dc', 'counselor', '2012-11-05', '2033-11-05'],
	['us-dc', 'counselor', grown, '2027-03-01', leapDay],
	['us-az', 'psychologist', grown, '2032-06-10'],
	['us-az', 'psychologist', '2010-08-03', notSure],
	['us-ks', 'psychologist', '2012-11-05', '2032-11-05'],
	['us-nc', 'familyTherapist', grown, '2031-06-30'],
	['us-nv', 'psychologist', grown, '2031-06-30'],
	['us-nv', 'psychologist', '2012-11-05', '2035-11-05'],
	['au-nsw', 'psychologist', grown, notSure],
	['ca-bc', 'counselor', grown, notSure]
])('%s, %s, born on %s: %s', (place, licensedAs, bornOn, on, [last, ended, entry] = usual) => {
	const found = jurisdictions.filter(({ id }) => id === place);
	expect(found).toHaveLength(1);
	const basis = {
		lastContactOn: day(last),
		endedOn: day(ended),
		lastEntryOn: day(entry),
		planned: false
	};
	const kept = retention(born(bornOn), basis, wheres(practice({ licensedAs }), found), 'US');
	expect(kept.sure ? kept.on : notSure).toBe(on);
});
