/** Names an object as pdf-lib's own does, which looks each number up by its text first. */
export type Ref = { objectNumber: number; toString(): string };

export class PackedRef implements Ref {
	private readonly text: string;

	constructor(readonly objectNumber: number) {
		this.text = `${objectNumber} 0 R`;
	}

	toString(): string {
		return this.text;
	}
}
