import { newClient } from '$lib/domain/blank';
import { newCase } from '$lib/domain/case';
import type { Letter } from '$lib/domain/letter';
import { isFor } from '$lib/domain/mailing';
import type { Practice } from '$lib/domain/records';
import { situation, type Context } from '$lib/domain/situation';

/** The letter of this practice to somebody invented; `null` where no letter fits its reason. */
export async function specimen(practice: Practice, context: Context): Promise<Letter | null> {
	const { notices } = await import('$lib/catalog/letters');
	const client = { id: 'specimen', ...newClient(somebody) };
	const case_ = newCase(client);
	const here = situation(case_, { ...context, practice });
	const template = notices.findLast((each) => isFor(each, here));
	return template?.write(here, { case: case_, recipient: null }) ?? null;
}

const somebody = {
	name: 'Alex Example',
	street: '1 Any Street',
	city: 'Anytown',
	mail: 'agreed',
	minor: false
} as const;
