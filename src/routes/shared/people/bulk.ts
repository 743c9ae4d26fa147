/** What may be recorded for many clients at once. */
import { acts, steps } from '$lib/catalog';
import type { Day } from '$lib/domain/days/day';
import type { Call } from '$lib/domain/recording';
import type { Standing, Way } from '$lib/domain/records';
import type { Act, Step } from '$lib/domain/rules';

export type Bulk =
	| { kind: 'act'; act: Act; happenedOn: Day; way: Way | null }
	| { kind: 'notApplicable'; step: Step; happenedOn: Day; because: string }
	| ({ kind: 'call' } & Call)
	/** `on` null: the practice's own last day. */
	| { kind: 'lastSession'; on: Day | null }
	| { kind: 'standing'; standing: Standing };

/** Every act but the closing of files, which asks a few questions for each one. */
export const manyActs = acts.filter(({ ends }) => ends.every(({ group }) => group !== 'file'));

/** Steps that may not apply to somebody; closing the file ends for everybody. */
export const manySteps = steps.filter(({ group, optional }) => group !== 'file' && !optional);

/** What is asked for: an act's id, or one of the other kinds. */
export const choices: readonly { value: string; label: string }[] = [
	...manyActs.map(({ id, label }) => ({ value: id, label: label.replace(' today', '') })),
	{ value: 'call', label: 'Called them' },
	{ value: 'notApplicable', label: 'Not applicable, because…' },
	{ value: 'lastSession', label: 'Set the last session' },
	{ value: 'standing', label: 'Change their status' }
];
