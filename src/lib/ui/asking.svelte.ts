/** A question with more answers than yes and no, in front of the page. */
type Question = { title: string; words: string; answers: readonly string[] };

let open = $state.raw<(Question & { answer: (chosen: string | null) => void }) | null>(null);

export const asking = {
	get open() {
		return open;
	}
};

/** The answer that was chosen; `null`: none of them. */
export async function ask(question: Question): Promise<string | null> {
	const chosen = await new Promise<string | null>((answer) => (open = { ...question, answer }));
	open = null;
	return chosen;
}
