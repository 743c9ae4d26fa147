import { shortDay, type Region } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';

/** Who recorded what stands in the trail; where somebody acts for a colleague, each since when. `first`: the oldest moment. */
export function recordedBy(practice: Practice, first: number | undefined, region: Region): string {
	const { clinician, executorName, absentSinceOn } = practice;
	if (absentSinceOn === null || executorName === null) return clinician;
	if (first === undefined || first >= Date.parse(`${absentSinceOn}T00:00`)) return executorName;
	return `${executorName}, and by ${clinician} before ${shortDay(absentSinceOn, region)}`;
}
