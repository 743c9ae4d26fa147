import type { Lint } from '$lib/domain/letters/lint';
import type { Going } from '$lib/domain/letters/mailing';
import { situation, type Context } from '$lib/domain/rules';
import type { Looked } from './findings';

/** What the lint finds in each letter. Who was chosen by name though not told goes without a second question. */
export function look(
	goes: readonly Going[],
	lint: Lint,
	context: Context,
	byName: readonly string[]
): Looked[] {
	return goes.map((going) => {
		const { case: case_ } = going.addressee;
		const isChosen = byName.includes(case_.client.id);
		const findings = lint(going, situation(case_, context));
		return { going, findings: findings.filter(({ rule }) => !isChosen || rule !== 'notTold') };
	});
}
