import { newCase, newClient, type Practice } from '$lib/domain/records';
import type { Letter } from '$lib/domain/letters/letter';
import { isFor } from '$lib/domain/letters/mailing';
import { mostParticular } from '$lib/domain/letters/precedence';
import { situation, type Context } from '$lib/domain/rules';

/** The letter of this practice to somebody invented; `null` where no letter fits its reason. */
export async function specimen(practice: Practice, context: Context): Promise<Letter | null> {
	const { notices } = await import('$lib/catalog/letters');
	const client = { id: 'specimen', ...newClient(somebody) };
	const case_ = newCase(client);
	const here = situation(case_, { ...context, practice });
	const template = mostParticular(notices.filter((each) => isFor(each, here)));
	return template?.write(here, { case: case_, recipient: null }) ?? null;
}

const somebody = {
	name: 'Alex Example',
	street: '1 Any Street',
	city: 'Anytown',
	mail: 'agreed',
	minor: false
} as const;
