import { shortDay, type Region } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';

/** Who recorded what stands in the trail: where somebody acts for a colleague, each for their own days. */
export function recordedBy(practice: Practice, region: Region): string {
	const { clinician, executorName, absentSinceOn } = practice;
	if (absentSinceOn === null || executorName === null) return clinician;
	return `${executorName}, and by ${clinician} before ${shortDay(absentSinceOn, region)}`;
}
