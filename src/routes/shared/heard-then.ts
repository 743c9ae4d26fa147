/** What was told on a day before the news changed, and is recorded after it: as it is now, or as it was then. */
import { dayAt } from '$lib/clock';
import { writeDay, type Day } from '$lib/domain/days/day';
import { newsWords } from '$lib/domain/path/tell-again';
import type { Change } from '$lib/domain/records';
import { heardThatDay, isTooNew, newsThen, toldEarlier } from '$lib/domain/recording';
import type { AsItWas, ToldEarlier } from '$lib/domain/recording';
import { agrees, situation, type Context, type News } from '$lib/domain/rules';
import { ask } from '$lib/ui/asking.svelte';
import { vault } from '$lib/vault';
import { facts } from './case/facts.svelte';
import { shown } from './people/names.svelte';

type Told = ToldEarlier & { then: readonly News[] };

/** Of whom the same is asked, it is asked once. Gives the sentence why nothing is recorded. */
export async function heardThen(change: Change, context: Context): Promise<AsItWas | string> {
	const earlier = toldEarlier(change, facts.everybody);
	const all = await Promise.all(earlier.map((each) => withThen(each, context)));
	const tooNew = all.find(({ letter, then }) => letter && isTooNew(letter, then[0] ?? null));
	if (tooNew) return tooNewWords(tooNew);
	const told = all.filter(
		(each) =>
			!each.letter && ((each.then.length === 0 && !each.isPaper) || answersOf(each).length > 0)
	);
	const chosen = new Map<string, string | null>();
	const heard = new Map<string, News>();
	for (const each of told) {
		const said = heardThatDay(each);
		const same = said && each.then.find((news) => agrees(said, news));
		if (same) heard.set(placeOf(each), same);
		if (same || (said && each.here.news && agrees(said, each.here.news))) continue;
		const key = keyOf(each);
		const more = told.filter((other) => keyOf(other) === key).length - 1;
		if (!chosen.has(key)) chosen.set(key, await ask(questionOf(each, change.subject, more)));
		const answer = chosen.get(key);
		if (!answer) return 'Nothing is recorded.';
		const then = each.then.find((news) => thenWords(news, each) === answer);
		if (then) heard.set(placeOf(each), then);
	}
	return (clientId, on, isPaper) => heard.get(`${clientId} ${on} ${isPaper}`) ?? null;
}

const placeOf = ({ here, on, isPaper }: Told) => `${here.case.client.id} ${on} ${isPaper}`;

async function withThen(each: ToldEarlier, context: Context): Promise<Told> {
	const { case: own } = each.here;
	const past = await vault.past(own.client.id);
	const versions = past.map(({ at, practice, client }) => ({
		on: dayAt(at),
		news: situation({ ...own, client }, { ...context, practice }).news
	}));
	return { ...each, then: newsThen(versions, each) };
}

const wordsOf = (news: News | null, { practice }: Told['here']) =>
	news ? newsWords(news, practice.regionStyle) : '';
const isNow = (news: News, { here }: Told) => here.news !== null && agrees(news, here.news);
const thenWords = (news: News, { here, isPaper }: Told) =>
	`As it was ${isPaper ? 'before' : 'then'}: ${wordsOf(news, here)}`;
const answersOf = (each: Told) =>
	each.then.filter((news) => !isNow(news, each)).map((news) => thenWords(news, each));
const nowWords = ({ here }: Told) => `As it is now: ${wordsOf(here.news, here)}`;
const keyOf = (each: Told) => [each.on, each.isPaper, ...answersOf(each), nowWords(each)].join();

function questionOf(each: Told, subject: string | null, more: number) {
	const { here, on, movedOn, isPaper } = each;
	const { regionStyle: region } = here.practice;
	const name = subject ? '' : `${shown(here.case.client.name)}: `;
	const others = more > 0 ? ` (and ${more} more like this)` : '';
	const asked = isPaper ? 'What is on the letter of' : 'What did they hear on';
	const kept = isPaper ? ' No words of this letter are kept here.' : '';
	return {
		title: `${name}${asked} ${writeDay(on, region)}?${others}`,
		words: `The facts to tell changed on ${writeDay(movedOn, region)}.${kept}`,
		answers: [...answersOf(each), nowWords(each)]
	};
}

function tooNewWords({ here, on, movedOn, then }: Told): string {
	const write = (day: Day) => writeDay(day, here.practice.regionStyle);
	return `This letter gives the facts as of ${write(movedOn)}. One that left on ${write(on)} said: ${wordsOf(then[0] ?? null, here)}. Enter the day on which this one leaves, and record the other at its step on their page.`;
}
