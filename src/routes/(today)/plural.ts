/** “1 session”, “3 sessions”. */
export const plural = (count: number, word: string): string =>
	`${count} ${word}${count === 1 ? '' : 's'}`;
