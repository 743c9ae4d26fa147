/** What is said when treatment ends so, gathered from the reasons' folders. */
import {
	noticeToDecisionMakers,
	noticeToGuardians,
	type Entry
} from '$lib/catalog/letters/blocks/about-them/about-them';
import { saidFor, type Given } from '$lib/catalog/letters/blocks/given';
import { inPlainWords, type PlainNews } from '$lib/catalog/letters/blocks/plain-words';
import { plainly } from '$lib/catalog/letters/blocks/plainly';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import type { Beside, NoticeBeside } from './common/beside';
import type { InPlainWords } from './common/in-plain-words';
import { decisionMakerNotice } from './common/letters';
import type { Some } from './common/answers';
import type { Reasons } from './answers';

const toAdults = given(
	import.meta.glob<Some<LetterTemplate>>('./*/letter.ts', { eager: true, import: 'default' })
);
const aboutThem = given(
	import.meta.glob<Some<NoticeBeside>>('./*/guardian.ts', { eager: true, import: 'default' })
).map(({ reason, part }) => ({
	reason,
	part: { of: letterOf(reason, part), decides: decisionMakerNotice, ...part }
}));
const inPlain = given(
	import.meta.glob<Some<Beside<InPlainWords>>>('./*/plain.ts', { eager: true, import: 'default' })
).map(({ reason, part }) => ({ reason, part: { of: letterOf(reason, part), ...part } }));

export const notices: readonly LetterTemplate[] = [
	...together(toAdults, ({ id }) => id).map(forItsReasons),
	...together(aboutThem, ({ guardian }) => guardian.id).map((some) =>
		noticeToGuardians(some[0].part.guardian, some)
	),
	...together(aboutThem, ({ decides }) => decides.id).map((some) =>
		noticeToDecisionMakers(some[0].part.decides, some)
	),
	...together(inPlain, ({ as }) => as.id).map(([first, ...more]) =>
		plainly(first.part.as, [written(first), ...more.map(written)])
	)
];

/** By reason, why it ends and from when. */
export function plainNews(situation: Situation): PlainNews {
	return saidFor(inPlain, situation).news(situation);
}

type Of<T> = { reason: keyof Reasons; part: T };

/** A folder is named for its reason. */
function given<T>(files: Readonly<Record<string, Some<T>>>): Of<T>[] {
	return Object.entries(files).flatMap(([path, parts]) => {
		const reason = path.split('/')[1] as keyof Reasons;
		return [parts].flat().map((part) => ({ reason, part: part as T }));
	});
}

/** The letter beside which it is said: the only one of its folder, where it names none. */
function letterOf(reason: keyof Reasons, { of }: { of?: LetterTemplate }): LetterTemplate {
	const [only, ...others] = toAdults.filter((each) => each.reason === reason);
	if (of) return of;
	if (!only || others.length > 0) throw new Error(`${reason} has to say beside which letter`);
	return only.part;
}

/** Reasons that share a letter, by its id. */
function together<T>(all: readonly Of<T>[], idOf: (part: T) => Entry['id']) {
	const ids = [...new Set(all.map(({ part }) => idOf(part)))];
	return ids.map(
		(id) => all.filter(({ part }) => idOf(part) === id) as unknown as [Of<T>, ...Of<T>[]]
	);
}

function forItsReasons(some: readonly [Of<LetterTemplate>, ...Of<LetterTemplate>[]]) {
	const [{ part: letter }] = some;
	const reasons = some.map(({ reason }) => reason);
	return {
		...letter,
		fits: (here: Situation) => reasons.includes(here.reason.id) && letter.fits(here)
	};
}

function written({
	reason,
	part: { of, news }
}: Of<InPlainWords>): Given<{
	of: LetterTemplate;
	body(here: Situation): ReturnType<typeof inPlainWords>;
}> {
	return { reason, part: { of, body: (here) => inPlainWords(here, news(here)) } };
}
