/** What somebody was told and is to be told anew: both versions in words, and by when. */
import { later, writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { Said } from '$lib/domain/records';
import type { Due, News, Situation, Word } from '$lib/domain/rules';
import { due, isSameKind, newsDays } from '$lib/domain/rules';
import table from './news-words.json';

/** From the day on which what they were told changed: it cannot wait. */
export function againDue(situation: Situation, word: Word | null): Due | null {
	if (word === null || word.said === null) return null;
	const { case: own, practice } = situation;
	const since =
		later<Day | null>(word.on, later(own.client.newsMovedOn, practice.newsMovedOn)) ?? word.on;
	return due(situation, since, since, `Now. ${changedWords(situation, word.said).join(' ')}`);
}

/** A sentence for each thing that differs: “Last session: they know March 19, 2027; it is February 26, 2027 now.” */
export function changedWords({ news, practice }: Situation, said: Said): string[] {
	if (news === null) return [];
	const { regionStyle: region } = practice;
	if (!isSameKind(said, news)) {
		return [`They know of ${kindWords(said)}; it is ${kindWords(news)} now.`];
	}
	const days = newsDays.flatMap((on) => {
		const [was, is] = [said[on], news[on]].map((day) => dayWord(day, region));
		return said[on] === news[on] ? [] : [`${dayNames[on]}: they know ${was}; it is ${is} now.`];
	});
	return days.length > 0 ? days : ['Somebody else keeps the records now.'];
}

/** “the closing of the practice, last session March 19, 2027, closing day March 31, 2027”. */
export function newsWords(news: News, region: Region): string {
	const days = newsDays.flatMap((on) => {
		const day = news[on];
		return day === null ? [] : [`${dayNames[on].toLowerCase()} ${writeDay(day, region)}`];
	});
	return [kindWords(news), ...days].join(', ');
}

export function dayWord(on: Day | null, region: Region): string {
	return on === null ? 'no day' : writeDay(on, region);
}

export const dayNames: Record<(typeof newsDays)[number], string> = table.dayNames;

const kinds: Record<News['kind'], string> = table.kinds;
const absences: Record<NonNullable<News['absence']>, string> = table.absences;

function kindWords({ kind, absence }: News): string {
	return kind === 'clinicianGone' && absence ? absences[absence] : kinds[kind];
}
