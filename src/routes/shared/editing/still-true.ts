/** Of the sentences shown after a try to save, those that still hold: what was corrected leaves the form. */
export function stillTrue(
	shown: Readonly<Record<string, string>>,
	now: Readonly<Record<string, string>>
): Record<string, string> {
	return Object.fromEntries(Object.entries(now).filter(([field]) => field in shown));
}
