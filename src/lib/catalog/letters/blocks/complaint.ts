import type { Situation } from '$lib/domain/rules/ending';

/** To whom to complain about the therapist, and that it is their right. */
export function complaint({ place, practice }: Situation): string {
	const where = place.id === 'general' ? 'where I practise' : `in ${place.title}`;
	const licence = practice.licence.trim() ? `My licence is ${practice.licence.trim()}. ` : '';
	return `You may complain about me to the ${place.board} for my profession ${where}. ${licence}It is your right. I will not hold it against you, and I will answer their questions. You may talk about all of this with anybody you like.`;
}
