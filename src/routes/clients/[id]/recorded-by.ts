import { later, shortDay, type Region } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';

/** Who recorded what stands in the trail; where somebody acts for a colleague, each since when they began to. `first`: the oldest moment. */
export function recordedBy(practice: Practice, first: number | undefined, region: Region): string {
	const { clinician, executorName, absentSinceOn, plannedOn } = practice;
	if (absentSinceOn === null || executorName === null) return clinician;
	const since = later(absentSinceOn, plannedOn);
	if (first === undefined || first >= Date.parse(`${since}T00:00`)) return executorName;
	return `${executorName}, and by ${clinician} before ${shortDay(since, region)}`;
}
