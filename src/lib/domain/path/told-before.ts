/** Who was told what that a change would make untrue, before it is made. */
import { agrees, milestones, newsDays, waiver, type News, type Situation } from '$lib/domain/rules';

/** So many people go by this news; `who`: each by id; `anew`: some of them are to be told what it is then. */
export type ToldSo = { news: News; people: number; who: readonly string[]; anew: boolean };

/** By what they were told, most people first, and only whose news the change moves; `after`: as it would be for the same person. */
export function toldBefore(
	people: readonly { before: Situation; after: Situation }[]
): readonly ToldSo[] {
	const groups = new Map<string, ToldSo>();
	for (const { before, after } of people) {
		const news = goesBy(before);
		if (news === null || after.news === null || agrees(news, after.news)) continue;
		if (before.news !== null && agrees(before.news, after.news)) continue;
		const key = [news.kind, news.absence, ...newsDays.map((on) => news[on])].join(' ');
		const who = [...(groups.get(key)?.who ?? []), before.case.client.id];
		const anew = groups.get(key)?.anew === true || waiver(after, milestones.told) === null;
		groups.set(key, { news, people: who.length, who, anew });
	}
	return [...groups.values()].sort((a, b) => b.people - a.people);
}

/** What they go by; what nobody kept is what holds up to now. `null`: nobody told them, or they are told nothing more. */
function goesBy({ known, news, case: { client }, ended }: Situation): News | null {
	if (known.told === null || client.standing !== 'current' || ended('close-file')) return null;
	const { said } = known.told;
	if (said === null) return news;
	const { kind, absence, lastSessionOn, closingOn, returnFromOn, returnByOn } = said;
	return { kind, absence, lastSessionOn, closingOn, returnFromOn, returnByOn };
}
