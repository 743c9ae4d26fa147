/** What else may end in a closure session. */
import { milestones } from '$lib/domain/rules';
import { items, type Path } from '$lib/domain/path/path';

export type Also = { step: string; label: string };

/** What is given in a session, day only. */
const given: readonly Also[] = [
	{ step: 'agree-on-what-helps', label: 'They have a plan for afterwards' },
	{ step: milestones.safetyPlan, label: 'Safety plan gone over, and they have a copy' },
	{ step: 'agree-on-contact-after', label: 'Contact afterwards is agreed' }
];

/** Those that are open on this path. */
export function alsoOpen(path: Path): readonly Also[] {
	const open = items(path).filter(({ outcome, held }) => outcome === null && held === null);
	return given.filter((each) => open.some(({ step }) => step.id === each.step));
}
