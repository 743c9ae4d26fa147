/** A question with more answers than yes and no, in front of the page. */
type Question = { title: string; words: string; answers: readonly string[] };

type Asked = Question & { answer: (chosen: string | null) => void };

export const asking = $state<{ open: Asked | null }>({ open: null });

/** The answer that was chosen; `null`: none of them. */
export async function ask(question: Question): Promise<string | null> {
	const chosen = await new Promise<string | null>(
		(answer) => (asking.open = { ...question, answer })
	);
	asking.open = null;
	return chosen;
}
