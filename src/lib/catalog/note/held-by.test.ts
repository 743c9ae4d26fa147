/** Who holds the records on the day of the note, and who after that. */
import { expect, it } from 'vitest';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { addDays, day } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import type { Practice } from '$lib/domain/records';
import { practice, situationOf, today } from '$tests/support/domain/cases';

const known = { custodian: 'known', custodianName: 'Dr Ito' } as const;
const closes = day('2026-11-13');
const both = 'Ada Moreno until November 13, 2026, then Dr Ito';

it.each<[string, Partial<Practice>, string]>([
	['where nobody is named yet', { custodian: 'later' }, 'Ada Moreno'],
	['while the practice is open', { ...known, closingOn: closes }, both],
	['on its last day', { ...known, closingOn: today }, 'Ada Moreno until June 1, 2026, then Dr Ito'],
	['once it has closed', { ...known, closingOn: addDays(today, -1) }, 'Dr Ito'],
	['before a day is set', { ...known, closingOn: null }, 'Ada Moreno, then Dr Ito'],
	['once the therapist is gone', { ...known, absentSinceOn: today }, 'Dr Ito']
])('the records are held by whoever has them: %s', (_, changed, held) => {
	const here = situationOf({ practice: practice(changed) });
	expect(noteText(noteNow(here, path(here, []))).split('\n')).toContain(`Held by: ${held}`);
});
